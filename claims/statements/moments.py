"""The days that a text names, with the sentence and place of each: the ends of every stretch of time in it.

Days are counted as in claims/values/period.py; without a year they are days of a leap year. "The 2nd" takes its month from the
date before it, "23" in "23 to 28 August" from the date behind.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.signs_of_rows import is_dated as is_dated
from claims.statements.words import Row
from claims.values.period import day_number
from claims.values.record import record
from claims.values.span import Span

DAYS_OF_YEAR = 366
MONTH_ENDS = (31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366)


@record
class Moment:
    """A day or stretch of days named at a word of a row. `first`, `last`: its days. `has_year`: whether they are absolute."""

    span: Span
    row: Row
    at: int
    first: int
    last: int
    has_year: bool

    @property
    def exact(self) -> bool:
        """Whether it is a single day."""
        return self.first == self.last


def read_moments(discourse: Discourse) -> tuple[Moment, ...]:
    """Every dated moment of a text, in order; read once for all who ask."""
    known: tuple[Moment, ...] | None = discourse.memo.get(("moments",))
    if known is None:
        known = discourse.memo["moments",] = _moments(discourse) if is_dated(discourse) else ()
    return known


def _moments(discourse: Discourse) -> tuple[Moment, ...]:
    found: list[Moment] = []
    for row in discourse.rows:
        for at in row.numbers:
            quantity = discourse.quantities[row.words[at].quantity or 0]
            moment = _dated(row, at, quantity) or _day_only(row, at, quantity, found, discourse.quantities)
            if moment is not None:
                found.append(_of_that_year(moment, found))
    return tuple(found)


def _of_that_year(moment: Moment, before: Sequence[Moment]) -> Moment:
    """ "26 June of that year": the year of the date told last."""
    behind = moment.row.between(moment.at + 1, moment.at + 5)
    dated = [other for other in before if other.has_year]
    if moment.has_year or not dated or not behind.startswith(("of that year", "of the same year", "that same year")):
        return moment
    try:
        first, last = (in_year(day, year_of(dated[-1].first)) for day in (moment.first, moment.last))
    except ValueError:
        return moment
    return Moment(moment.span, moment.row, moment.at, first, last, True)


def _dated(row: Row, at: int, quantity: Quantity) -> Moment | None:
    period = quantity.period
    if quantity.kind is not Kind.DATE or period is None or period.first is None or period.last is None or period.relative:
        return None
    return Moment(quantity.span, row, at, period.first, period.last, period.has_year)


def _day_only(row: Row, at: int, quantity: Quantity, before: Sequence[Moment], quantities: Sequence[Quantity]) -> Moment | None:
    """ "on the 2nd" after a date of that month; "23" before "to 28 August"."""
    value = quantity.value
    if not isinstance(value, int) or not 1 <= value <= 31:
        return None
    words = row.words
    digits = words[at].low[0].isdecimal()
    if (
        quantity.kind is Kind.ORDINAL
        and digits
        and at > 1
        and words[at - 1].low == "the"
        and words[at - 2].low in _BEFORE_A_DAY
    ):
        if before and (at + 1 >= len(words) or row.tags[at + 1] not in "nk"):
            return _in_month_of(before[-1], value, quantity.span, row, at)
        return None
    if quantity.kind is Kind.COUNT and at + 1 < len(words) and words[at + 1].low in {"to", "and", "until"}:
        for later in range(at + 2, min(len(words), at + 6)):
            number = words[later].quantity
            if number is None:
                continue
            period = quantities[number].period
            if period is not None and period.first is not None and period.first == period.last:
                end = Moment(words[later].span, row, later, period.first, period.first, period.has_year)
                start = _in_month_of(end, value, quantity.span, row, at)
                return start if start is not None and start.first < end.first else None
            return None
    return None


_BEFORE_A_DAY = frozenset("on by to till until from since of before after".split())


def _in_month_of(other: Moment, day: int, span: Span, row: Row, at: int) -> Moment | None:
    first = other.first
    within = day_of_month(first, has_year=other.has_year)
    number = first - within + day
    return Moment(span, row, at, number, number, other.has_year)


def day_of_month(number: int, *, has_year: bool) -> int:
    """The day of the month of a day (1 to 31)."""
    within = number
    if has_year:
        year = year_of(number)
        within = number - day_number(year, 1, 1) + 1
        if within > 59 and day_number(year + 1, 1, 1) - day_number(year, 1, 1) == 365:
            within += 1
    start = max((end for end in (0, *MONTH_ENDS) if end < within), default=0)
    return within - start


def year_of(number: int) -> int:
    """The year of an absolute day."""
    year = number * 400 // 146097 + 1
    while day_number(year, 1, 1) > number:
        year -= 1
    while day_number(year + 1, 1, 1) <= number:
        year += 1
    return year


def elapsed(start: Moment, end: Moment) -> tuple[int, int] | None:
    """The fewest and the most days from one moment to another; None where the years leave it open.

    Without years the end is taken to follow the start within a year; a 29 February that may not be there takes a day off.
    """
    if start.has_year and end.has_year:
        if end.last < start.first:
            return None
        return end.first - start.last, end.last - start.first
    if start.has_year or end.has_year:
        return _mixed(start, end)
    low, high = end.first - start.last, end.last - start.first
    if high < 0:
        low, high = low + DAYS_OF_YEAR - 1, high + DAYS_OF_YEAR
    crosses = start.first <= 60 <= end.last or end.last < start.first
    return (low - 1 if crosses else low), high


def _mixed(start: Moment, end: Moment) -> tuple[int, int] | None:
    """One end without its year: it is taken to lie within the year behind (or before) the other."""
    known, other = (start, end) if start.has_year else (end, start)
    if other.last < other.first or known.last - known.first > 40:
        return None
    year = year_of(known.first)
    try:
        options = [(in_year(other.first, each), in_year(other.last, each)) for each in (year - 1, year, year + 1)]
    except ValueError:
        return None
    for option in options if start.has_year else reversed(options):
        low, high = (
            (option[0] - known.last, option[1] - known.first)
            if start.has_year
            else (known.first - option[1], known.last - option[0])
        )
        if high >= 0:
            return low, high
    return None


def in_year(day: int, year: int) -> int:
    """A yearless day in a year; its 29 February becomes 1 March where there is none."""
    start = day_number(year, 1, 1)
    common = day_number(year + 1, 1, 1) - start == 365
    return start + day - 1 - (1 if common and day > 60 else 0)
