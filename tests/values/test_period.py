"""Calendar stretches agree with datetime, and meet as their days do."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.values.period import Period, day_number, days, month_length, months, years


@given(st.dates())
def test_days_are_numbered_as_in_the_standard_library(day: date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()


@given(st.dates(max_value=date(9998, 12, 31)))
def test_a_month_ends_the_day_before_the_next(day: date) -> None:
    month = months(day.year, day.month)
    assert month.last is not None
    assert date.fromordinal(month.last).month == day.month
    assert date.fromordinal(month.last + 1) == date.fromordinal(month.last) + timedelta(1)
    assert date.fromordinal(month.last + 1).day == 1


def test_winter_runs_into_the_next_year() -> None:
    winter = months(2024, 12, 3)
    assert (winter.first, winter.last) == (date(2024, 12, 1).toordinal(), date(2025, 2, 28).toordinal())
    assert months(None, 12, 3).meets(days(None, 1, 15, 15)) is None
    assert months(None, 12, 3).meets(days(None, 6, 15, 15)) is False


@pytest.mark.parametrize(("a", "b", "answer"), [
    (days(2024, 6, 15, 15), months(2024, 6), True),
    (days(2024, 6, 15, 15), months(2025, 6), False),
    (days(None, 6, 15, 15), months(2025, 6), None),
    (days(None, 6, 15, 15), months(2025, 7), False),
    (years(2022, 2025), days(2024, 2, 29, 29), True),
    (years(2022, 2025), days(None, 2, 29, 29), None),
    (Period(None, None, False, 1), Period(None, None, False, 2), False),
    (Period(None, None, False, 1), Period(None, None, False, 1), None),
])  # fmt: skip
def test_whether_two_stretches_share_a_day(a: Period, b: Period, answer: bool | None) -> None:
    assert a.meets(b) is answer
    assert b.meets(a) is answer


@pytest.mark.parametrize(("year", "month", "day"), [(2023, 2, 29), (2024, 13, 1), (2024, 6, 31), (None, 2, 30)])
def test_no_such_day(year: int | None, month: int, day: int) -> None:
    with pytest.raises(ValueError, match="no day"):
        day_number(year, month, day)


def test_february_without_a_year_is_long() -> None:
    assert (month_length(2, None), month_length(2, 2023), month_length(2, 2000), month_length(2, 1900)) == (29, 28, 29, 28)
