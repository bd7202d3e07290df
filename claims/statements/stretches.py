"""Stretches of time as a text tells them: "18 days later", "a ten-day truce", "half a century on", "the next day"."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.lexicon.calendar import BACKWARD, FORWARD, TIME_UNITS
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.words import Row
from claims.values.interval import Number
from claims.values.record import record
from claims.values.span import Span

DAYS_IN: dict[str, Fraction] = {
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "night": Fraction(1),
    "week": Fraction(7),
    "fortnight": Fraction(14),
    "month": Fraction(3044, 100),
    "year": Fraction(36525, 100),
    "decade": Fraction(36525, 10),
    "century": Fraction(36525),
}

SHORTEST = 24  # hours that are counted in days
LOOSE = frozenset("about around some roughly approximately nearly almost over than least".split())
LINKS = FORWARD | BACKWARD | {"after", "apart", "next", "following", "previous"}
UNITS = frozenset(TIME_UNITS)
OPENING = frozenset("a an one half the".split())
"""Words that open a stretch without a number."""


@record
class Stretch:
    """A stretch of time at the words `at` up to `after` of a row: `value` times `unit`. `loose`: hedged."""

    row: Row
    at: int
    after: int
    span: Span
    value: Number
    unit: str
    loose: bool


def read_stretches(discourse: Discourse, row: Row) -> Iterator[Stretch]:
    """Durations in numbers, and "a week later", "a year after"."""
    worded = not row.lows.isdisjoint(LINKS) and not row.lows.isdisjoint(UNITS)
    if not worded and "U" not in row.tags:
        return
    for at in sorted({*(at for at in row.numbers if row.tags[at] == "U"), *(row.places(OPENING) if worded else ())}):
        word = row.words[at]
        if word.quantity is not None:
            quantity = discourse.quantities[word.quantity]
            unit = quantity.unit or ""
            if quantity.kind is Kind.DURATION and quantity.value is not None and unit in DAYS_IN:
                if unit == "hour" and quantity.value < SHORTEST:
                    continue
                before = row.words[at - 1].low if at else ""
                loose = quantity.value != quantity.low or before in LOOSE or bool(set(word.low.split()) & LOOSE)
                yield Stretch(row, at, at + 1, quantity.span, quantity.value, unit, loose)
        else:
            value, after = _unnumbered(row, at)
            unit = TIME_UNITS.get(row.words[after - 1].low, "") if value else ""
            if unit in DAYS_IN:
                yield Stretch(row, at, after, row.span(at, after), value, unit, False)


def _unnumbered(row: Row, at: int) -> tuple[Number, int]:
    """ "a week later", "one year on", "half a century later", "the next day": their count (0: none) and the word behind."""
    low = row.words[at].low
    whole = low in {"a", "an", "one"}
    half = low == "half" and row.between(at + 1, at + 2) in {"a", "an"}
    after = at + (3 if half else 2)
    if (whole or half) and row.between(after, after + 1) in FORWARD | BACKWARD | {"after", "apart"}:
        return (Fraction(1, 2) if half else 1), after
    if row.between(at, at + 3) in {"the next day", "the following day", "the previous day"}:
        return 1, at + 3
    return (1, at + 2) if row.between(at, at + 3) == "the day before" else (0, at)
