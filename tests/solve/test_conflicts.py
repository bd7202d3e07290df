"""The patterns of real articles, as systems: which statements clash, and on what a conclusion rests."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.solve.conflicts import all_conflicts, connected, entails, feasible, grounds, minimal_conflict
from claims.solve.constraint import Linear, Premise
from claims.values.interval import Interval, Number


def says(key: int, terms: dict[str, Number], low: Number | None = None, high: Number | None = None, **ends: bool) -> Premise:
    """One premise with one constraint on counts."""
    return Premise(key, (Linear(tuple(terms.items()), Interval(low, high, **ends)),))


def equal(key: int, name: str, *parts: str) -> Premise:
    """The named total is the sum of the parts."""
    return says(key, {name: 1} | dict.fromkeys(parts, -1), 0, 0)


PARTS_MISS_THE_TOTAL = [
    says(1, {"killed": 1}, 93, 93),
    says(2, {"wounded": 1}, 26, 26),
    says(3, {"missing": 1}, 8, 8),
    says(4, {"all": 1}, 128, 128),
    equal(5, "all", "killed", "wounded", "missing"),
    says(6, {"horses": 1}, 4, 4),
]
SHARES_PASS_THE_WHOLE = [
    says(1, {"men": 1, "all": Fraction(-1, 2)}, 0, None, low_open=True),
    says(2, {"women": 1, "all": Fraction(-3, 10)}, 0, None),
    says(3, {"children": 1, "all": Fraction(-1, 4)}, 0, None),
    says(4, {"all": 1, "men": -1, "women": -1, "children": -1}, 0, None),
    says(5, {"all": 1}, 1, None),
]
TWO_TOTALS_OF_UNKNOWN_PARTS = [
    says(1, {"army": 1}, 40, 40),
    equal(2, "army", "a", "b", "c"),
    says(3, {"police": 1}, 43, 43),
    equal(4, "police", "c", "b", "a"),
]
PAIRS_PASS_THE_TOTAL = [
    says(1, {"a": 1, "b": 1}, 20, None),
    says(2, {"b": 1, "c": 1}, 20, None),
    says(3, {"a": 1, "c": 1}, 20, None),
    says(4, {"all": 1}, None, 29),
    equal(5, "all", "a", "b", "c"),
]
RATIOS_IN_A_CIRCLE = [
    says(1, {"x": 1, "y": Fraction(-3, 2)}, 0, 0),
    says(2, {"y": 1, "z": Fraction(-6, 5)}, 0, 0),
    says(3, {"z": 1, "x": -1}, 1, None),
]


@pytest.mark.parametrize(
    ("premises", "conflict"),
    [
        (PARTS_MISS_THE_TOTAL, (1, 2, 3, 4, 5)),
        (SHARES_PASS_THE_WHOLE, (1, 2, 3, 4)),
        (TWO_TOTALS_OF_UNKNOWN_PARTS, (1, 2, 3, 4)),
        (PAIRS_PASS_THE_TOTAL, (1, 2, 3, 4, 5)),
        (RATIOS_IN_A_CIRCLE, (1, 2, 3)),
        ([says(1, {"x": 1}, 5, 5), says(2, {"x": 1}, 6, 6), says(3, {"x": 1}, 6, 7)], (1, 2)),
        ([says(4, {"x": 1}, None, -1)], (4,)),
        ([says(4, {"x": 2}, 3, 3), says(1, {"x": 1}, 2, 2)], (4,)),
        ([says(4, {"x": 1, "y": 1}, None, 0), says(2, {"y": 1}, 1, None), says(9, {"x": 1}, 1, None)], (2, 4)),
        ([Premise(7, (Linear((), Interval(1, 1)),))], (7,)),
        ([], None),
        ([says(1, {"x": 1}, 5, 5), says(2, {"y": 1}, 6, 6)], None),
        ([Premise(1, (Linear((), Interval(0, 1)),)), Premise(2, ())], None),
    ],
    ids=[
        "parts",
        "shares",
        "two totals",
        "pairs",
        "circle",
        "two figures",
        "below zero",
        "half a man",
        "rest is nobody",
        "nothing is one",
        "no premises",
        "unconnected",
        "empty premises",
    ],
)
def test_patterns(premises: list[Premise], conflict: tuple[int, ...] | None) -> None:
    assert minimal_conflict(premises) == conflict
    assert feasible(premises) == (conflict is None)
    assert minimal_conflict(premises[::-1]) == conflict


def test_without_any_one_statement_the_rest_of_a_pattern_can_hold() -> None:
    for premises in (PARTS_MISS_THE_TOTAL[:5], SHARES_PASS_THE_WHOLE[:4], TWO_TOTALS_OF_UNKNOWN_PARTS, RATIOS_IN_A_CIRCLE):
        for left_out in premises:
            assert feasible([premise for premise in premises if premise is not left_out])


def test_open_ends_of_weights_and_whole_counts() -> None:
    heavy = Linear((("tons", 1),), Interval(5, None, low_open=True), whole=False)
    below_six = Linear((("tons", 1),), Interval(None, 6, high_open=True), whole=False)
    assert feasible([Premise(1, (heavy, below_six))])
    assert not feasible([Premise(1, (Linear(heavy.terms, heavy.bounds), Linear(below_six.terms, below_six.bounds)))])
    exactly = Linear((("tons", 1), ("more", -1)), Interval(0, 0), whole=False)
    assert minimal_conflict(
        [
            Premise(1, (heavy,)),
            Premise(2, (exactly,)),
            Premise(3, (Linear((("more", 1),), Interval(0, 5), whole=False),)),
        ]
    ) == (1, 2, 3)


def test_a_premise_stands_or_falls_as_one() -> None:
    both = Premise(1, (*equal(1, "toll", "first").constraints, *says(1, {"other": 1}, 2, 2).constraints))
    premises = [both, says(2, {"toll": 1}, 9, 9), says(3, {"first": 1}, 8, 8), says(4, {"other": 1}, 3, 3)]
    assert all_conflicts(premises, max) == ((1, 2, 3), (1, 4))
    assert len(all_conflicts(premises, min)) == 1


def test_premises_of_equal_key_are_one() -> None:
    twice = [says(3, {"x": 1}, 5, 5), says(3, {"x": 1}, 6, 6), says(1, {"x": 1}, 5, 5)]
    assert minimal_conflict(twice) == minimal_conflict(twice[::-1]) == (3,)


def test_giving_up_what_is_no_part_of_the_conflict_is_an_error() -> None:
    with pytest.raises(ValueError, match="premise 6 is no part of the conflict"):
        all_conflicts(PARTS_MISS_THE_TOTAL, lambda conflict: 6)


def test_more_than_half_follows_from_the_two_figures_alone() -> None:
    more_than_half = Linear((("lost", 1), ("sent", Fraction(-1, 2))), Interval(0, None, low_open=True))
    premises = [
        says(1, {"lost": 1}, 6000, None, low_open=True),
        says(2, {"sent": 1}, 10_500, 11_500),
        says(3, {"lost": 1}, None, 10_000),
    ]
    assert entails(premises, more_than_half)
    assert grounds(premises, more_than_half) == (1, 2)
    assert not entails([premises[0], says(2, {"sent": 1}, 10_500, 12_100)], more_than_half)
    assert grounds([premises[0]], more_than_half) is None


def test_nothing_follows_from_statements_that_clash() -> None:
    assert not entails(PARTS_MISS_THE_TOTAL, Linear((("killed", 1),), Interval(93, 93)))
    assert grounds(PARTS_MISS_THE_TOTAL, Linear((("killed", 1),), Interval(93, 93))) is None


def test_what_is_always_so_rests_on_nothing() -> None:
    assert grounds(PARTS_MISS_THE_TOTAL[:4], Linear((("killed", 1),), Interval(0, None))) == ()
    assert grounds([], Linear((("killed", 1),), Interval())) == ()


def test_connected_premises_in_order_of_key() -> None:
    assert [premise.key for premise in connected(PARTS_MISS_THE_TOTAL[::-1], ["missing"])] == [1, 2, 3, 4, 5]
    assert [premise.key for premise in connected(PARTS_MISS_THE_TOTAL, ["horses", "cows"])] == [6]
