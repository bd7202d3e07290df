"""Single days with the weekday that a text gives them: "Friday, 6 June 1902", "2025-06-03 (Tue)"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.words import Row
from claims.values.record import record
from claims.values.span import Span

BETWEEN = frozenset(", ( the of - – — on".split())
"""Words and signs that may stand between a weekday and its date."""


@record
class NamedDay:
    """A single day with the weekday that the text gives it (1 is Monday)."""

    row: Row
    span: Span
    weekday: int
    day: int
    has_year: bool


def named_days(discourse: Discourse, row: Row) -> Iterator[NamedDay]:
    before: tuple[int, Span] | None = None  # where a weekday stands that may belong to the next date
    for at in row.numbers:
        word = row.words[at]
        if word.quantity is None:
            continue
        period = discourse.quantities[word.quantity].period
        if period is None or discourse.quantities[word.quantity].kind is not Kind.DATE:
            before = None
            continue
        if period.first is not None and period.first == period.last:
            weekday, span = period.weekday, word.span
            if weekday is None and before is not None and _joined(row, before[0], at):
                named = discourse.quantities[row.words[before[0]].quantity or 0].period
                weekday, span = (named.weekday if named else None), Span(before[1].start, word.span.end)
            if weekday is not None:
                yield NamedDay(row, span, weekday, period.first, period.has_year)
            elif (behind := _bracketed_weekday(discourse, row, at)) is not None:
                yield NamedDay(row, Span(word.span.start, behind[1]), behind[0], period.first, period.has_year)
            before = None
        elif period.weekday is not None and period.first is None and period.relative is None:
            before = (at, word.span)
        else:
            before = None


def _joined(row: Row, first: int, second: int) -> bool:
    return second - first <= 3 and all(word.low in BETWEEN for word in row.words[first + 1 : second])


def _bracketed_weekday(discourse: Discourse, row: Row, at: int) -> tuple[int, int] | None:
    """ "2025-06-03 (Tue)": the weekday and the end of its word."""
    if at + 3 < len(row.words) and row.words[at + 1].low == "(" and row.words[at + 3].low == ")":
        number = row.words[at + 2].quantity
        period = discourse.quantities[number].period if number is not None else None
        if period is not None and period.weekday is not None and period.first is None:
            return period.weekday, row.words[at + 2].span.end
    return None
