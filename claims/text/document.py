"""A text divided into paragraphs and sentences, with its headline. Offsets are those of the source text throughout."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import pairwise

from claims.text.headline import glued_headline, is_headline
from claims.text.paragraphs import paragraphs as find_paragraphs
from claims.text.sentences import sentence_ends
from claims.values.record import record
from claims.values.span import Span

_ONLY_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else 32 for code in range(256))
"""For the bytes of a text in ASCII: spaces for what is no letter."""


@record
class Sentence:
    """One sentence. `paragraph`: its paragraph's number from 0; `headline`: whether it is the text's title."""

    span: Span
    index: int
    paragraph: int
    headline: bool


@record(slots=False)
class Document:
    """A text and its parts. Build with `read_document`. `source`: what it was read from, as long as `text`; markup aside, both
    are the same.
    """

    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Sentence, ...]
    headline: Span | None
    source: str

    @property
    def title(self) -> str | None:
        """The headline's words on one line, or None."""
        return " ".join(self.of(self.headline).split()).strip("*_# ") if self.headline else None

    def of(self, span: Span) -> str:
        """The words of a span."""
        return self.text[span.start : span.end]

    @cached_property
    def low(self) -> str:
        """The text in lower case."""
        return self.text.lower()

    @cached_property
    def plain_words(self) -> list[list[str]]:
        """The words of each sentence in lower case, letters of ASCII only: "day's" gives "day" and "s", "Čech" gives "ech"."""
        low = self.low
        if len(low) != len(self.text):
            low = "".join([character.lower()[0] for character in self.text])  # "İ" becomes two
        letters = low.encode("ascii", "replace").translate(_ONLY_LETTERS).decode("ascii")
        return [letters[start:end].split() for start, end in [sentence.span for sentence in self.sentences]]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The plain words of the whole text: its sentences leave no letter out."""
        return frozenset().union(*self.plain_words)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer(r"\r\n?|\n", self.source))]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of a character, both from 1."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


def read_document(source: str) -> Document:
    """Divide a text, HTML without its markup. Never raises; a text without words has no parts.

    The headline is the first paragraph where it is marked or looks like one, or the part of it that a first sentence is
    glued to (see `headline`); it is a paragraph of its own.
    """
    text = source
    if "</" in source:
        from claims.text.markup import is_html, without_markup  # few texts need an HTML parser

        text = without_markup(source) if is_html(source) else source
    marked = list(find_paragraphs(text))
    spans = [span for span, _ in marked]
    headline: Span | None = None
    if marked and len(marked) > 1 and (marked[0][1] or is_headline(text, spans[0])):
        headline = spans[0]
    elif spans and (body := glued_headline(text, spans[0])) is not None:
        headline = Span(spans[0].start, spans[0].start + len(text[spans[0].start : body].rstrip()))
        spans[:1] = [headline, Span(body, spans[0].end)]
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(spans):
        for start, end in pairwise((paragraph.start, *sentence_ends(text, paragraph))):
            words = text[start:end].lstrip()
            if words:
                begin = end - len(words)
                span = Span(begin, begin + len(words.rstrip()))
                sentences.append(Sentence(span, len(sentences), number, paragraph == headline))
    return Document(text, tuple(spans), tuple(sentences), headline, source)
