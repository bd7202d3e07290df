"""Records do what frozen dataclasses do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from functools import cached_property

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.values.interval import Interval
from claims.values.record import FrozenError, record, replace


@record
class Point:
    """A record with a default."""

    x: int
    y: str = "here"

    def shifted(self) -> Point:
        """One to the right."""
        return replace(self, x=self.x + 1)


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    """The dataclass that Point stands for."""

    x: int
    y: str = "here"


@record
class Alone:
    """One field."""

    only: int


@record
class Checked:
    """A record that refuses some values."""

    low: int

    def __post_init__(self) -> None:
        if self.low < 0:
            raise ValueError("below zero")


@record(slots=False)
class Roomy:
    """A record with a cached property."""

    words: str

    @cached_property
    def length(self) -> int:
        """How long the words are."""
        return len(self.words)


@record(frozen=False)
class Draft:
    """A record that changes."""

    words: str = ""


PAIRS = st.tuples(st.integers(-2, 2), st.sampled_from(["here", "there"]))


@given(PAIRS, PAIRS)
def test_equality_hash_and_repr_are_those_of_a_dataclass(a: tuple[int, str], b: tuple[int, str]) -> None:
    assert (Point(*a) == Point(*b)) == (Model(*a) == Model(*b))
    assert hash(Point(*a)) == hash(Model(*a))
    assert repr(Point(*a)) == repr(Model(*a)).replace("Model", "Point")
    assert Point(*a) != Model(*a)


@given(PAIRS)
def test_a_copy_is_equal(a: tuple[int, str]) -> None:
    point = Point(*a)
    for other in (copy.copy(point), copy.deepcopy(point), pickle.loads(pickle.dumps(point)), replace(point)):
        assert other == point
    assert point.shifted() == Point(a[0] + 1, a[1])


def test_construction() -> None:
    assert Point(1) == Point(x=1, y="here")
    assert hash(Alone(3)) == hash((3,))
    assert Roomy("four").length == 4
    for words in ((), (1, "a", 2)):
        with pytest.raises(TypeError):
            Point(*words)  # type: ignore[call-arg, arg-type]
    with pytest.raises(TypeError):
        replace(Point(1), z=3)
    with pytest.raises(ValueError, match="below zero"):
        Checked(-1)


def test_nothing_is_assigned_or_added() -> None:
    point = Point(1)
    for act in (lambda: setattr(point, "x", 2), lambda: delattr(point, "x"), lambda: setattr(point, "z", 2)):
        with pytest.raises(FrozenError):
            act()
    assert not hasattr(point, "__dict__")


def test_a_record_that_changes() -> None:
    draft = Draft()
    draft.words = "more"
    assert draft == Draft("more")
    with pytest.raises(TypeError):
        hash(draft)
    with pytest.raises(AttributeError):
        draft.other = 1  # type: ignore[attr-defined]


def test_patterns_match_by_position() -> None:
    match Point(1, "there"):
        case Point(x, y):
            assert (x, y) == (1, "there")


def test_a_record_has_no_base() -> None:
    with pytest.raises(TypeError, match="no base class"):
        record(type("Below", (Interval,), {}))
