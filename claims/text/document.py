"""A text divided into paragraphs and sentences, with its headline. Offsets are those of the source text throughout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claims.text.sentences import sentence_ends
from claims.values.span import Span

HEADLINE_LENGTH = 200  # characters; a longer first paragraph is body
_PARAGRAPH = re.compile(r"[^\s](?:[^\n]|\n(?![^\S\n]*\r?\n))*", re.DOTALL)
_CLOSING = ".!?;:\"”'’)"


@dataclass(frozen=True)
class Sentence:
    """One sentence. `paragraph`: its paragraph's number from 0; `headline`: whether it is the text's title."""

    span: Span
    index: int
    paragraph: int
    headline: bool


@dataclass(frozen=True)
class Document:
    """A source text and its parts. Build with `read_document`."""

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    headline: Span | None

    @property
    def title(self) -> str | None:
        """The headline's words on one line, or None."""
        return " ".join(self.of(self.headline).split()) if self.headline else None

    def of(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n?|\n", self.text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character, both from 1."""
        from bisect import bisect_right

        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


def read_document(text: str) -> Document:
    """Divide a text. A paragraph ends at a blank line; a short line of its own ends one too (see `_paragraphs`)."""
    paragraphs = tuple(_paragraphs(text))
    headline = _headline(text, paragraphs)
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        start = paragraph.start
        for end in sentence_ends(text, paragraph):
            while start < end and text[start].isspace():
                start += 1
            if start < end:
                sentences.append(Sentence(Span(start, end), len(sentences), number, paragraph == headline))
            start = end
    return Document(text, paragraphs, tuple(sentences), headline)


def _paragraphs(text: str) -> Iterator[Span]:
    """Blocks between blank lines; in a text without hard-wrapped lines, each line is a paragraph."""
    for match in _PARAGRAPH.finditer(text):
        start, end = match.span()
        if _hard_wrapped(text, start, end):
            yield Span(start, start + len(text[start:end].rstrip()))
            continue
        for line in re.finditer(r"[^\r\n]+", text[start:end]):
            stripped = line[0].strip()
            if stripped:
                offset = start + line.start() + line[0].index(stripped)
                yield Span(offset, offset + len(stripped))


def _hard_wrapped(text: str, start: int, end: int) -> bool:
    """Whether line breaks here are mere wrapping: most lines but the last are of one length and end inside a sentence."""
    lines = [line.rstrip() for line in text[start:end].splitlines()]
    if len(lines) < 2:
        return True
    body = lines[:-1]
    wrapped = sum(40 <= len(line) <= 120 and line[-1:] not in _CLOSING for line in body)
    return wrapped * 2 > len(body)


def _headline(text: str, paragraphs: tuple[Span, ...]) -> Span | None:
    """The first paragraph where it is short, does not end like a sentence, and more follows."""
    if len(paragraphs) < 2:
        return None
    first = paragraphs[0]
    words = text[first.start : first.end]
    if len(words) > HEADLINE_LENGTH or words[-1] in ".:;,|" or words[0] in "|-*•>" or "\n" in words:
        return None
    return first
