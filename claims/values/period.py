"""A stretch of the calendar: whole days, with or without a year. Pure arithmetic, no clock, no time zone.

Days are counted as in the proleptic Gregorian calendar: 1 January of year 1 is day 1 (`datetime.date.toordinal`). Without a
year
they are days of a leap year, 1 to 366, and a stretch over New Year has its last day before its first.
"""

from __future__ import annotations

from enum import StrEnum

from claims.values.record import record

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)
_LEAP_YEAR = 4  # any leap year: stands for the year where none is given


class Relative(StrEnum):
    """How the text places the stretch against a moment that it does not name."""

    PREVIOUS = "previous"  # last May, the previous autumn
    THIS = "this"
    NEXT = "next"


@record
class Period:
    """From the first to the last day, both included; both None where only the weekday is known.

    `has_year`: whether the days are absolute, or days of any year. `weekday`: 1 is Monday. `relative`: "last May" lies before
    the moment of speaking, which is unknown here.
    """

    first: int | None
    last: int | None
    has_year: bool
    weekday: int | None = None
    relative: Relative | None = None

    def meets(self, other: Period) -> bool | None:
        """Whether the two share a day: True, False, or None where the years or the days are not known."""
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return None if self.weekday is None or other.weekday is None or self.weekday == other.weekday else False
        if self.has_year and other.has_year:
            return self.first <= other.last and other.first <= self.last
        mine, theirs = self._days(), other._days()
        return None if any(a <= d and c <= b for a, b in mine for c, d in theirs) else False

    def _days(self) -> tuple[tuple[int, int], ...]:
        """The stretch as days of any year, in one or two parts."""
        assert self.first is not None
        assert self.last is not None
        first, last = self.first, self.last
        if self.has_year:
            if last - first >= 365:
                return ((1, 366),)
            first, last = _day_of_year(first), _day_of_year(last)
        return ((first, last),) if first <= last else ((first, 366), (1, last))


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(month: int, year: int | None) -> int:
    """Days of a month (1 to 12); 29 for a February without year."""
    if month == 2:
        return 29 if year is None or is_leap(year) else 28
    return _BEFORE_MONTH[month] - _BEFORE_MONTH[month - 1]


def day_number(year: int | None, month: int, day: int) -> int:
    """The number of a day: absolute, or within a leap year where `year` is None. Raises ValueError for a day that does not
    exist.
    """
    if not 1 <= month <= 12 or not 1 <= day <= month_length(month, year):
        raise ValueError(f"no day {day} in month {month}")
    leap = is_leap(_LEAP_YEAR if year is None else year)
    within = _BEFORE_MONTH[month - 1] + (1 if leap and month > 2 else 0) + day
    return within if year is None else _days_before(year) + within


def days(year: int | None, month: int, first: int, last: int) -> Period:
    """Some days of one month."""
    return Period(day_number(year, month, first), day_number(year, month, last), year is not None)


def months(year: int | None, first: int, count: int = 1) -> Period:
    """Whole months from the first; beyond December it runs into the next year."""
    end = first + count - 1
    later = end > 12
    end_year = year + 1 if later and year is not None else year
    end_month = end - 12 if later else end
    return Period(
        day_number(year, first, 1), day_number(end_year, end_month, month_length(end_month, end_year)), year is not None
    )


def years(first: int, last: int) -> Period:
    """Whole years."""
    return Period(day_number(first, 1, 1), day_number(last, 12, 31), True)


def _days_before(year: int) -> int:
    """Days before 1 January of a year."""
    past = year - 1
    return past * 365 + past // 4 - past // 100 + past // 400


def _day_of_year(number: int) -> int:
    """The day of a leap year for an absolute day."""
    year = number * 400 // 146097 + 1
    while _days_before(year) >= number:
        year -= 1
    while _days_before(year + 1) < number:
        year += 1
    within = number - _days_before(year)
    return within + 1 if not is_leap(year) and within > 59 else within
