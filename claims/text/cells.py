"""One cell of a table: its words, and its number where it has one.

    number   := [sign] digits [groups] [decimals] ["%"], perhaps in bold or with a footnote mark; a dash or "nil" is zero
"""

from __future__ import annotations

import re
from fractions import Fraction

from claims.values.interval import Number, exact
from claims.values.record import record
from claims.values.span import Span

NUMBER = (
    r"([-+\u2212\u2013\u00b1]?)\s*(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)"
    r"(\.\d+)?\s*(%|per cent|percent)?"
)
_MARKS = r"[*_`\u2020\u2021\u00a7\u00b9\u00b2\u00b3]+|\[\w{1,2}\]|\((?:[a-z]|\d)\)"
_BULLET = r"^[-*\u2022\u2013\u00b7] (?=[^\W\d_])"
_REMARK = r"(?<=\d) \([^\d()]*[^\W\d_]{2}[^\d()]*\)$"  # "0 (shelling)"
_ZERO_WORDS = frozenset(["-", "\u2212", "\u2013", "\u2014", "nil", "none", "zero", "nobody"])


@record
class Cell:
    """One cell. `text`: its words without marks. `value`: its number (a percentage stays in per cent), None without one.
    `grain`: the value of its last decimal place; `percent`, `signed`, `strong`: whether it has these."""

    text: str
    span: Span
    value: Number | None
    grain: Number = 1
    percent: bool = False
    signed: bool = False
    strong: bool = False


def read_cell(text: str, span: Span) -> Cell:
    """What the words at a span of a text say as a cell."""
    written = text[span.start : span.end]
    words = re.sub(_MARKS, "", re.sub(_BULLET, "", written)).strip()
    strong = written.startswith(("**", "__"))
    match = re.fullmatch(NUMBER, re.sub(_REMARK, "", words))
    if match is None:
        zero = words.lower() in _ZERO_WORDS
        return Cell(words, span, 0 if zero else None, strong=strong)
    sign, whole, decimals, percent = match.groups()
    value = Fraction(int("".join(filter(str.isdecimal, whole))))
    places = len(decimals) - 1 if decimals else 0
    if places:
        value += Fraction(int(decimals[1:]), 10**places)
    if sign in ("-", "\u2212", "\u2013"):
        value = -value
    return Cell(words, span, exact(value), Fraction(1, 10**places) if places else 1, bool(percent), bool(sign), strong)
