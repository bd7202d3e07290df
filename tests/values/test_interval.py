"""The laws of intervals, each against a search for a witness: open ends, unbounded ends and points among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claims.values.interval import ANYTHING, NOT_NEGATIVE, Interval, Number, exact, quotient
from claims.values.verdict import Verdict

ENDS = st.integers(-6, 6) | st.fractions(-6, 6, max_denominator=4)
VALUES = st.fractions(-14, 14, max_denominator=8)


@st.composite
def intervals(draw: st.DrawFn, least: int = -6) -> Interval:
    """Any small interval from `least` on."""
    ends = sorted(max(exact(end), least) for end in draw(st.tuples(ENDS, ENDS)))
    low = draw(st.sampled_from((ends[0], ends[0], None))) if least < 0 else ends[0]
    high = draw(st.sampled_from((ends[1], ends[1], None)))
    opens = draw(st.tuples(st.booleans(), st.booleans())) if ends[0] < ends[1] else (False, False)
    return Interval(low, high, *opens)


def ends_of(*several: Interval) -> list[Number]:
    """The bounded ends."""
    return [end for one in several for end in (one.low, one.high) if end is not None]


def somewhere(holds: Callable[[Number], bool], ends: Iterable[Number]) -> bool:
    """Whether a condition that changes only at these ends holds anywhere: at them, between them and beyond."""
    marks = sorted({Fraction(end) for end in ends} | {Fraction(0)})
    between = [(a + b) / 2 for a, b in pairwise(marks)]
    return any(holds(value) for value in (*marks, *between, marks[0] - 1, marks[-1] + 1))


@given(intervals(), intervals(), VALUES)
def test_meet_holds_what_both_hold(a: Interval, b: Interval, value: Fraction) -> None:
    both = a.meet(b)
    assert a.overlaps(b) is (both is not None)
    assert (both is not None and both.contains(value)) == (a.contains(value) and b.contains(value))
    assert (both is not None) == somewhere(lambda x: a.contains(x) and b.contains(x), ends_of(a, b))
    assert both == b.meet(a)


@given(intervals(), intervals())
def test_within_and_judge_are_subset_disjoint_or_neither(a: Interval, b: Interval) -> None:
    escapes = somewhere(lambda x: a.contains(x) and not b.contains(x), ends_of(a, b))
    shares = somewhere(lambda x: a.contains(x) and b.contains(x), ends_of(a, b))
    assert a.within(b) == (not escapes)
    expected = Verdict.UNDETERMINED if escapes and shares else Verdict.CONTRADICTED if escapes else Verdict.VERIFIED
    assert a.judge(b) is expected


@given(intervals(), intervals(), VALUES)
def test_the_sum_holds_exactly_the_sums(a: Interval, b: Interval, value: Fraction) -> None:
    marks = [*ends_of(a), *(value - end for end in ends_of(b))]
    assert (a + b).contains(value) == somewhere(lambda x: a.contains(x) and b.contains(value - x), marks)


@given(intervals(), intervals(), VALUES)
def test_the_difference_holds_exactly_the_differences(a: Interval, b: Interval, value: Fraction) -> None:
    marks = [*ends_of(a), *(value + end for end in ends_of(b))]
    assert (a - b).contains(value) == somewhere(lambda x: a.contains(x) and b.contains(x - value), marks)


@given(intervals(), st.integers(-3, 3) | st.fractions(-3, 3, max_denominator=3), VALUES)
def test_scaling_scales_each_value(a: Interval, factor: Number, value: Fraction) -> None:
    assert a.contains(value) <= a.scale(factor).contains(value * factor)
    if factor:
        assert a.scale(factor).contains(value) == a.contains(value / factor)
    else:
        assert a.scale(factor) == Interval.point(0)


@given(intervals(least=0), intervals(least=0), st.fractions(0, 20, max_denominator=8))
def test_the_quotient_holds_exactly_the_quotients(a: Interval, b: Interval, value: Fraction) -> None:
    assume(b.high != 0)
    marks = [*ends_of(b), *(end / value for end in ends_of(a) if value)]
    found = somewhere(lambda y: y > 0 and b.contains(y) and a.contains(value * y), marks)
    assert (a / b).contains(value) == found


@given(intervals(least=0))
def test_by_nothing_but_zero_anything_not_negative_comes_out(a: Interval) -> None:
    assert a / Interval.point(0) == NOT_NEGATIVE


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (Interval(-1, 2), Interval(1, 2)),
        (Interval(1, 2), Interval(-1, 2)),
        (ANYTHING, Interval(1, 2)),
        (Interval(1, 2), ANYTHING),
    ],
)
def test_no_division_below_zero(a: Interval, b: Interval) -> None:
    with pytest.raises(ValueError, match="not negative"):
        _ = a / b


@pytest.mark.parametrize("empty", [(3, 2, False, False), (2, 2, True, False), (2, 2, False, True)])
def test_no_interval_is_empty(empty: tuple[int, int, bool, bool]) -> None:
    with pytest.raises(ValueError, match="holds no value"):
        Interval(*empty)


def test_an_unbounded_end_has_one_form() -> None:
    assert Interval(None, None, True, True) == ANYTHING
    assert -Interval(None, 3, True, True) == Interval(-3, None, low_open=True)


def test_points() -> None:
    assert Interval.point(3).is_point
    assert not Interval(3, 4).is_point
    assert not Interval(3, None).is_point
    assert not ANYTHING.is_point


@given(st.integers(-99, 99), st.integers(1, 9))
def test_whole_results_are_ints(number: int, factor: int) -> None:
    assert type(quotient(number * factor, factor)) is int
    assert type(exact(Fraction(number))) is int
    assert type((Interval.point(Fraction(1, 2)) + Interval.point(Fraction(number * 2 - 1, 2))).low) is int
