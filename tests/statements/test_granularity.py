"""The GRIM test against counting by hand."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.pipeline import check
from claims.quantities.quantity import Kind, Quantity
from claims.statements.granularity import nearest_miss
from claims.values.hedge import Hedge
from claims.values.span import Span
from claims.values.verdict import Verdict


def verdicts(text: str) -> set[Verdict]:
    return {finding.verdict for finding in check(text).findings if finding.check == "impossible-percentage"}


def quantity(value: int | Fraction, kind: Kind, grain: int | Fraction) -> Quantity:
    return Quantity(Span(0, 1), Span(0, 1), kind, Hedge.EXACT, value, value, grain)


@given(st.integers(2, 400), st.integers(1, 99))
def test_a_percentage_fits_where_some_count_rounds_to_it(whole: int, percent: int) -> None:
    share = quantity(Fraction(percent, 100), Kind.SHARE, Fraction(1, 100))
    possible = any(
        abs(Fraction(people * 100, whole) - percent) < 1  # rounded up, down, to the nearest, or cut off
        for people in range(whole + 1)
    )
    assert (nearest_miss(share, quantity(whole, Kind.COUNT, 1)) == 0) is possible


def test_stated_and_silent() -> None:
    assert verdicts("The survey found that 71% of 43 people had fled.") == {Verdict.CONTRADICTED}
    assert verdicts("The survey found that 72% of 43 people had fled.") == {Verdict.VERIFIED}


@pytest.mark.parametrize(
    "text",
    [
        "About 71% of 43 people had fled.",
        "The survey found that 71% of some 43 people had fled.",
        "71% of 43 million dollars was spent.",
        "71% of the 4,300 people had fled.",
        "Three in four of 43 people had fled.",
    ],
)
def test_silence(text: str) -> None:
    assert Verdict.CONTRADICTED not in verdicts(text)
