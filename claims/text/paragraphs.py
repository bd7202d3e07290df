"""Paragraphs: which lines of a text belong together.

A blank line always parts; so do a Markdown heading, a table row, a bullet and a numbered item. Between other lines a break is
mere wrapping where the next word would not have fitted: the width is the longest line of the text, and the text must show
several such full lines, or the break fall inside a sentence. Otherwise each line is a paragraph (a headline above its lead).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claims.values.named import NamedTuple
from claims.values.span import Span

WIDEST = 130  # characters; longer lines are not wrapped by hand
SLACK = 8  # a wrapped line may stop so many characters short of where the next word would not have fitted
FULL_LINES = 3  # so many full lines show that a text is wrapped
_LINE = re.compile(r"[^\r\n]+")
_MARKER = r"(?:[-*•‣▪·–—>]|#{1,6})[ \t]+"  # compiled, as the next, when a text first needs it
_ITEM = r"\(?[0-9]{1,2}[.)][ \t]|\|"
_INVISIBLE = " \t\f\v\xa0\ufeff\u200b\u2060"
_CLOSING = ".!?…:;\"”'’)]*_"


class _Line(NamedTuple):
    """A line without its indent and marker. `start`, `end`: of the words; `after_blank`: whether it opens a block."""

    start: int
    end: int
    indent: int
    after_blank: bool
    apart: bool  # a heading, bullet, item or table row
    heading: bool  # or a table row: nothing may join it


def paragraphs(text: str) -> Iterator[tuple[Span, bool]]:
    """Each paragraph in order, without indent and marker, and whether it is marked as a heading."""
    lines = list(_lines(text))
    width = max((line.end - line.start for line in lines if line.end - line.start <= WIDEST), default=0)
    wrapped = _is_wrapped(text, lines, width)
    opened: _Line | None = None
    last: _Line | None = None
    for line in lines:
        if opened is not None and last is not None and not _joins(text, last, line, width, wrapped, last is lines[0]):
            yield Span(opened.start, last.end), opened.heading and text[opened.start] != "|"
            opened = None
        opened = opened or line
        last = line
    if opened is not None and last is not None:
        yield Span(opened.start, last.end), opened.heading and text[opened.start] != "|"


def _lines(text: str) -> Iterator[_Line]:
    """The lines that are not blank."""
    blank = True
    before = 0
    for match in _LINE.finditer(text):
        start, end = match.span()
        gap = text[before:start]
        blank = blank or gap.count("\n") > 1 or gap.count("\r") > 1
        before = end
        words = match[0].strip().strip(_INVISIBLE)
        if not words:
            blank = True
            continue
        first = start + match[0].index(words)
        marker = re.match(_MARKER, words) if words[0] in "-*•‣▪·–—>#" else None
        heading = words[0] == "|" or (marker is not None and words[0] == "#")
        apart = marker is not None or (words[0] in "|(0123456789" and re.match(_ITEM, words) is not None)
        begin = first + (marker.end() if marker else 0)
        yield _Line(begin, first + len(words), first - start, blank, apart, heading)
        blank = False


def _is_wrapped(text: str, lines: list[_Line], width: int) -> bool:
    """Whether the text shows enough full lines, and more of them than of others inside its blocks."""
    full = short = 0
    for above, below in pairwise(lines):
        if not below.after_blank and not below.apart and not above.heading:
            if above.end - above.start > WIDEST:
                short += 1
            elif _full(text, above, below, width):
                full += 1
            else:
                short += text[above.end - 1] not in _CLOSING
    return full >= FULL_LINES and full > short


def _full(text: str, above: _Line, below: _Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted, or hardly."""
    space = text.find(" ", below.start, below.end)
    word = (space if space >= 0 else below.end) - below.start
    length = above.end - above.start
    return length <= WIDEST and length + above.indent + 1 + word > width - SLACK


def _joins(text: str, above: _Line, below: _Line, width: int, wrapped: bool, first: bool) -> bool:
    """Whether a line goes on with the one above."""
    if below.after_blank or below.apart or above.heading:
        return False
    closed = text[above.end - 1] in _CLOSING
    inside = text[below.start].islower() or text[above.end - 1] in ",-"
    if not wrapped:
        return inside and not closed and above.end - above.start <= WIDEST and _full(text, above, below, width)
    if closed and below.indent > above.indent + 1:
        return False
    return _full(text, above, below, width) or (not closed and (inside or not first))
