"""What each hedge means: one row a hedge of the policy table, with its literal, charitable and reckoned reading."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.values.hedge import Hedge, read_hedge
from claims.values.interval import ANYTHING, Interval, Number

INFINITE = None


def closed(low: Number | None, high: Number | None) -> Interval:
    """Both ends belong."""
    return Interval(low, high)


def below(low: Number | None, high: Number | None) -> Interval:
    """All but the upper end."""
    return Interval(low, high, high_open=True)


def above(low: Number | None, high: Number | None) -> Interval:
    """All but the lower end."""
    return Interval(low, high, low_open=True)


THOUSAND = 1000
ROWS = [
    # hedge, number, last digit, literal, charitable, figure
    (Hedge.EXACT, 11_483, 1, closed(11_483, 11_483), closed(11_483, 11_483), closed(11_483, 11_483)),
    (Hedge.EXACT, 11_000, THOUSAND, below(10_500, 12_000), below(10_500, 12_000), closed(10_560, 11_440)),
    (Hedge.EXACT, 40, 10, closed(40, 40), closed(40, 40), closed(40, 40)),
    (Hedge.ABOUT, 11_000, THOUSAND, closed(10_500, 11_500), closed(9_900, 12_100), closed(10_500, 11_500)),
    (Hedge.ABOUT, 3_000, THOUSAND, closed(2_500, 3_500), closed(2_000, 4_000), closed(2_500, 3_500)),
    (Hedge.MORE_THAN, 6_000, THOUSAND, above(6_000, INFINITE), above(5_500, INFINITE), closed(6_000, 6_240)),
    (Hedge.AT_LEAST, 6_000, THOUSAND, closed(6_000, INFINITE), closed(6_000, INFINITE), closed(6_000, 6_240)),
    (Hedge.NEARLY, 6_000, THOUSAND, below(5_400, 6_000), below(5_100, 6_500), below(5_100, 6_000)),
    (Hedge.UP_TO, 300, 100, closed(0, 300), ANYTHING, ANYTHING),
    (Hedge.AT_MOST, 40, 10, closed(0, 40), closed(0, 40), closed(0, 40)),
    (Hedge.LESS_THAN, 40, 10, below(0, 40), below(0, 40), below(0, 40)),
    (Hedge.LESS_THAN, 0, 1, closed(0, 0), closed(0, 0), closed(0, 0)),
]


@pytest.mark.parametrize(
    ("hedge", "number", "grain", "literal", "charitable", "figure"), ROWS, ids=[f"{row[0]} {row[1]}" for row in ROWS]
)
def test_row(hedge: Hedge, number: int, grain: int, literal: Interval, charitable: Interval, figure: Interval) -> None:
    readings = read_hedge(hedge, number, number, grain)
    assert (readings.literal, readings.charitable) == (literal, charitable)
    assert readings.figure == figure


@pytest.mark.parametrize(
    ("least", "literal", "charitable"), [(24, 24, 12), (40, 40, 20), (200, 200, 100)], ids=["dozens", "scores", "hundreds"]
)
def test_vague_plurals_are_open_upwards(least: int, literal: int, charitable: int) -> None:
    readings = read_hedge(Hedge.VAGUE, least, least * 5, 1)
    assert (readings.literal, readings.charitable) == (closed(literal, None), closed(charitable, None))


def test_a_range_is_read_from_its_lesser_end() -> None:
    assert read_hedge(Hedge.RANGE, 400, 300, 1) == read_hedge(Hedge.RANGE, 300, 400, 1)
    assert read_hedge(Hedge.RANGE, 300, 400, 1).literal == closed(300, 400)
    assert read_hedge(Hedge.RANGE, None, 400, 1).literal == closed(None, 400)


def test_without_a_number_anything_is_meant() -> None:
    assert read_hedge(Hedge.ABOUT, None, None, 1).literal == ANYTHING


def test_a_share_is_rounded_as_written_and_cut_off_with_charity() -> None:
    readings = read_hedge(Hedge.EXACT, Fraction(54, 100), Fraction(54, 100), Fraction(1, 100), share=True)
    assert readings.literal == closed(Fraction(535, 1000), Fraction(545, 1000))
    assert readings.charitable == below(Fraction(535, 1000), Fraction(55, 100))


def test_more_than_half_is_strict() -> None:
    readings = read_hedge(Hedge.MORE_THAN, Fraction(1, 2), Fraction(1, 2), 0, share=True)
    assert readings.literal == readings.charitable == readings.figure == above(Fraction(1, 2), None)


NUMBERS = st.integers(0, 200).flatmap(
    lambda lead: st.sampled_from((0, 1, 2, 3)).map(lambda zeros: (lead * 10**zeros, 10**zeros))
)
ANY_HEDGE = st.sampled_from(list(Hedge))


@given(ANY_HEDGE, NUMBERS, st.booleans())
def test_charity_only_widens_and_nothing_counts_below_zero(hedge: Hedge, number: tuple[int, int], share: bool) -> None:
    value, grain = number
    readings = read_hedge(hedge, value, value, grain, share=share)
    assert readings.literal.within(readings.charitable)
    assert readings.figure.within(readings.charitable) or hedge in {Hedge.MORE_THAN, Hedge.UP_TO}
    assert readings.literal.low is not None
    assert readings.literal.low >= 0


@given(NUMBERS.filter(lambda number: number[0] >= 100), st.integers(0, 10**6))
def test_a_plain_round_number_covers_what_rounds_or_is_cut_to_it(number: tuple[int, int], true: int) -> None:
    value, grain = number
    rounded = abs(2 * (true - value)) < grain or true == value
    cut = value <= true < value + grain
    if grain > 1:
        assert read_hedge(Hedge.EXACT, value, value, grain).literal.contains(true) >= (rounded or cut)


@given(ANY_HEDGE, st.integers(-500, -1), st.booleans())
def test_a_number_below_zero_breaks_nothing(hedge: Hedge, value: int, share: bool) -> None:
    assert read_hedge(hedge, value, value, 1, share=share).charitable.contains(value)


def test_a_range_with_an_end_below_zero_is_kept() -> None:
    assert read_hedge(Hedge.RANGE, 3, -2, 1).literal == closed(-2, 3)
