"""Dates name exact days, and never rest on today's clock."""

from __future__ import annotations

from datetime import date

import pytest

from claims.quantities.find import find_quantities
from claims.quantities.quantity import Kind
from claims.text.document import read_document
from claims.values.period import Period, Relative


def period(text: str) -> Period | None:
    """The period of the only date of a text."""
    (found,) = [quantity for quantity in find_quantities(read_document(text)).quantities if quantity.kind is Kind.DATE]
    return found.period


@pytest.mark.parametrize(("text", "first", "last"), [
    ("deployed in the fall of 2024", date(2024, 9, 1), date(2024, 11, 30)),
    ("a push in early March 2025 failed", date(2025, 3, 1), date(2025, 3, 10)),
    ("a push in mid-March 2025 failed", date(2025, 3, 11), date(2025, 3, 20)),
    ("a push in late February 2024 failed", date(2024, 2, 21), date(2024, 2, 29)),
    ("Russia confirmed it in April 2025", date(2025, 4, 1), date(2025, 4, 30)),
    ("on 15 June 2025 it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("on June 15, 2025, it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("on June 15th, 2025, it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("on Sunday, June 15, 2025, it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("on 2025-06-15 it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("on 15/06/2025 it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("on 15.06.2025 it began", date(2025, 6, 15), date(2025, 6, 15)),
    ("since 2014 it went on", date(2014, 1, 1), date(2014, 12, 31)),
    ("since mid-2024 it went on", date(2024, 5, 1), date(2024, 8, 31)),
    ("in the 1990s it went on", date(1990, 1, 1), date(1999, 12, 31)),
    ("the 2022-2025 war", date(2022, 1, 1), date(2025, 12, 31)),
    ("between 15-17 June 2024 they fled", date(2024, 6, 15), date(2024, 6, 17)),
    ("the winter of 2023 was hard", date(2023, 12, 1), date(2024, 2, 29)),
])  # fmt: skip
def test_dates_with_a_year(text: str, first: date, last: date) -> None:
    found = period(text)
    assert found is not None
    assert (found.first, found.last, found.has_year) == (first.toordinal(), last.toordinal(), True)


@pytest.mark.parametrize(("text", "first", "last"), [
    ("the report dated June 15 says so", 167, 167),
    ("by 24 February it was over", 55, 55),
    ("in March it was over", 61, 91),
])  # fmt: skip
def test_dates_without_a_year_are_days_of_any_year(text: str, first: int, last: int) -> None:
    found = period(text)
    assert found is not None
    assert (found.first, found.last, found.has_year, found.relative) == (first, last, False, None)


def test_relative_dates_stay_relative() -> None:
    found = period("engaged since the previous autumn")
    assert found is not None
    assert (found.has_year, found.relative) == (False, Relative.PREVIOUS)
    weekday = period("killed on Monday evening")
    assert weekday is not None
    assert (weekday.first, weekday.weekday) == (None, 1)


@pytest.mark.parametrize("text", [
    "They may march at dawn.", "The sun may fall.", "Troops march on.", "Spring into action.",
    "It may be so.", "no fall in losses",
])  # fmt: skip
def test_words_that_are_no_dates(text: str) -> None:
    assert not [quantity for quantity in find_quantities(read_document(text)).quantities if quantity.kind is Kind.DATE]


@pytest.mark.parametrize(("text", "value"), [
    ("2000 people fled", 2000), ("more than 2000 fell", 2000), ("1950 soldiers fell", 1950),
    ("3000 rpm", 3000), ("about 2000 men", 2000),
])  # fmt: skip
def test_four_digits_that_count(text: str, value: int) -> None:
    (quantity,) = find_quantities(read_document(text)).quantities
    assert quantity.kind is not Kind.DATE
    assert quantity.low == value
