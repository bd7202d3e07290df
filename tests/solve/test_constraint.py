"""Lowest terms, whole numbers, and what it is to miss a bound."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.solve.constraint import Linear, canonical, negations
from claims.values.interval import ANYTHING, Interval

SMALL = st.fractions(min_value=-4, max_value=4, max_denominator=6)
Terms = tuple[tuple[str, Fraction], ...]
TERMS = st.lists(st.tuples(st.sampled_from("abc"), SMALL), max_size=5).map(tuple)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Any interval with ends among small fractions."""
    ends = sorted(draw(st.tuples(SMALL, SMALL)))
    low, high = draw(st.sampled_from(((None, None), (ends[0], None), (None, ends[1]), tuple(ends))))
    openness = draw(st.tuples(st.booleans(), st.booleans())) if ends[0] < ends[1] else (False, False)
    return Interval(low, high, openness[0] and low is not None, openness[1] and high is not None)


def holds(linear: Linear, world: dict[str, Fraction]) -> bool:
    """Whether a world meets the constraint, from its definition alone."""
    return linear.bounds.contains(sum((coefficient * world[name] for name, coefficient in linear.terms), Fraction(0)))


def lowest_holds(linear: Linear, world: dict[str, Fraction]) -> bool:
    """Whether a world meets the constraint in lowest terms."""
    form, bounds = canonical(linear)
    return bounds is not None and bounds.contains(sum((coefficient * world[name] for name, coefficient in form), Fraction(0)))


@given(TERMS, intervals(), st.fixed_dictionaries(dict.fromkeys("abc", SMALL)))
def test_lowest_terms_mean_the_same(terms: Terms, bounds: Interval, world: dict[str, Fraction]) -> None:
    linear = Linear(terms, bounds, whole=False)
    assert lowest_holds(linear, world) == holds(linear, world)


@given(TERMS, intervals(), st.fixed_dictionaries(dict.fromkeys("abc", st.integers(-5, 5))))
def test_tightening_to_whole_numbers_loses_no_whole_world(terms: Terms, bounds: Interval, world: dict[str, Fraction]) -> None:
    assert lowest_holds(Linear(terms, bounds), world) == holds(Linear(terms, bounds), world)


@given(TERMS, intervals(), SMALL.filter(bool), st.randoms())
def test_scale_sign_and_order_do_not_matter(terms: Terms, bounds: Interval, factor: Fraction, draw: object) -> None:
    other = [(name, coefficient * factor) for name, coefficient in terms]
    draw.shuffle(other)  # type: ignore[attr-defined]
    assert canonical(Linear(tuple(other), bounds.scale(factor), whole=False)) == canonical(Linear(terms, bounds, whole=False))


@given(TERMS, intervals(), st.fixed_dictionaries(dict.fromkeys("abc", SMALL)))
def test_a_world_holds_or_misses_on_exactly_one_side(terms: Terms, bounds: Interval, world: dict[str, Fraction]) -> None:
    linear = Linear(terms, bounds, whole=False)
    assert [holds(linear, world), *(holds(miss, world) for miss in negations(linear))].count(True) == 1


@pytest.mark.parametrize(
    ("linear", "form", "bounds"),
    [
        (Linear((("x", 2), ("y", 4)), Interval(3, 9)), (("x", 1), ("y", 2)), Interval(2, 4)),
        (Linear((("x", -1),), Interval(None, -5)), (("x", 1),), Interval(5, None)),
        (
            Linear((("p", 1), ("w", Fraction(-1, 2))), Interval(0, None, low_open=True)),
            (("p", 2), ("w", -1)),
            Interval(1, None),
        ),
        (
            Linear((("p", 1), ("w", Fraction(-1, 2))), Interval(0, None, True), whole=False),
            (("p", 2), ("w", -1)),
            Interval(0, None, True),
        ),
        (Linear((("x", 3),), Interval(1, 2)), (("x", 1),), None),
        (Linear((("x", 1), ("x", -1)), Interval(1, 2)), (), None),
        (Linear((("x", 1), ("x", -1)), Interval(0, 2)), (), ANYTHING),
    ],
    ids=[
        "halved",
        "sign turned",
        "more than half",
        "more than half of a weight",
        "no third",
        "nothing is one",
        "nothing is none",
    ],
)
def test_examples(linear: Linear, form: tuple[tuple[str, int], ...], bounds: Interval | None) -> None:
    assert canonical(linear) == (form, bounds)
    assert linear.unknowns == tuple(name for name, _ in form)
