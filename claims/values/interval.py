"""Exact sets of possible values: open or closed intervals over the rationals.

Numbers are `int` where whole and `Fraction` otherwise, never float. An end that is None is unbounded.
Primitives: `meet` and the arithmetic of end points; the rest derives from them. The empty set is None, never an Interval.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from claims.values.record import record
from claims.values.verdict import Verdict

Number = int | Fraction
"""An exact rational."""


def exact(value: Number) -> Number:
    """The same number, as an int where it is whole."""
    return value if type(value) is int or value.denominator != 1 else value.numerator


def quotient(a: Number, b: Number) -> Number:
    """a / b, exactly. Raises ZeroDivisionError."""
    return exact(Fraction(a) / b)


@record
class Interval:
    """All values between two ends, never empty. Raises ValueError for ends that hold no value."""

    low: Number | None = None
    high: Number | None = None
    low_open: bool = False
    high_open: bool = False

    def __post_init__(self) -> None:
        if self.low is None or self.high is None:  # canonical form: an unbounded end is not open
            if self.low is None and self.low_open:
                object.__setattr__(self, "low_open", False)
            if self.high is None and self.high_open:
                object.__setattr__(self, "high_open", False)
            return
        if self.low > self.high or (self.low == self.high and (self.low_open or self.high_open)):
            raise ValueError(f"an interval from {self.low} to {self.high} holds no value")

    @classmethod
    def point(cls, value: Number) -> Interval:
        """Just this value."""
        return cls(value, value)

    @property
    def is_point(self) -> bool:
        """Whether one value is left."""
        return self.low is not None and self.low == self.high

    def contains(self, value: Number) -> bool:
        """Whether the value is one of these."""
        above = self.low is None or value > self.low or (value == self.low and not self.low_open)
        below = self.high is None or value < self.high or (value == self.high and not self.high_open)
        return above and below

    def meet(self, other: Interval) -> Interval | None:
        """The values in both, or None where there is none."""
        low, low_open = _tighter(self.low, self.low_open, other.low, other.low_open, lambda a, b: a > b)
        high, high_open = _tighter(self.high, self.high_open, other.high, other.high_open, lambda a, b: a < b)
        if low is not None and high is not None and (low > high or (low == high and (low_open or high_open))):
            return None
        return Interval(low, high, low_open, high_open)

    def overlaps(self, other: Interval) -> bool:
        """Whether a value is in both: what `meet` tells, without making the interval."""
        for below, above in ((self, other), (other, self)):
            if below.high is None or above.low is None or below.high > above.low:
                continue
            if below.high < above.low or below.high_open or above.low_open:
                return False
        return True

    def within(self, other: Interval) -> bool:
        """Whether every value here is also there."""
        return self.meet(other) == self

    def judge(self, stated: Interval) -> Verdict:
        """Verified where `stated` holds all these values, contradicted where none, else undetermined."""
        if not self.overlaps(stated):
            return Verdict.CONTRADICTED
        return Verdict.VERIFIED if self.within(stated) else Verdict.UNDETERMINED

    def __neg__(self) -> Interval:
        return self.scale(-1)

    def __add__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.low is None else exact(self.low + other.low)
        high = None if self.high is None or other.high is None else exact(self.high + other.high)
        return Interval(low, high, self.low_open or other.low_open, self.high_open or other.high_open)

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def scale(self, factor: Number) -> Interval:
        """Each value times a constant; times zero is the point zero."""
        if factor == 0:
            return Interval.point(0)
        low = None if self.low is None else exact(self.low * factor)
        high = None if self.high is None else exact(self.high * factor)
        if factor > 0:
            return Interval(low, high, self.low_open, self.high_open)
        return Interval(high, low, self.high_open, self.low_open)

    def __truediv__(self, other: Interval) -> Interval:
        """Each value of a dividend that is not negative, by each of a divisor above zero (0 is left out of the divisor).

        By nothing but zero it is any value not negative. Raises ValueError for operands below zero.
        """
        if self.low is None or self.low < 0 or other.low is None or other.low < 0:
            raise ValueError("division is for values that are not negative")
        if other.high == 0:
            return NOT_NEGATIVE
        if self.high == 0:
            return self
        low: Number
        if other.high is None:
            low, low_open = 0, self.low_open or self.low > 0
        else:
            low, low_open = quotient(self.low, other.high), self.low_open or (other.high_open and self.low > 0)
        if self.high is None or other.low == 0:
            return Interval(low, None, low_open)
        return Interval(low, quotient(self.high, other.low), low_open, self.high_open or other.low_open)


def weighted(factors: Iterable[Number], intervals: Iterable[Interval]) -> Interval:
    """The sum of factor times interval: what `+` and `scale` give, without their steps. ValueError for unequal lengths."""
    low: Number | None = 0
    high: Number | None = 0
    low_open = high_open = False
    for factor, interval in zip(factors, intervals, strict=True):
        if factor > 0:
            least, most, least_open, most_open = interval.low, interval.high, interval.low_open, interval.high_open
        elif factor < 0:
            least, most, least_open, most_open = interval.high, interval.low, interval.high_open, interval.low_open
        else:
            continue
        low = None if low is None or least is None else low + factor * least
        high = None if high is None or most is None else high + factor * most
        low_open, high_open = low_open or least_open, high_open or most_open
    return Interval(None if low is None else exact(low), None if high is None else exact(high), low_open, high_open)


ANYTHING = Interval()
NOT_NEGATIVE = Interval(low=0)


def _tighter(
    a: Number | None, a_open: bool, b: Number | None, b_open: bool, beats: Callable[[Number, Number], bool]
) -> tuple[Number | None, bool]:
    """The narrower of two ends on one side."""
    if a is None or b is None:
        return (b, b_open and b is not None) if a is None else (a, a_open)
    if a == b:
        return a, a_open or b_open
    return (a, a_open) if beats(a, b) else (b, b_open)
