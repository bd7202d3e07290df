"""What a hedged number means: the policy table of the project, one entry a hedge.

Three readings of each number. `literal`: as written, with the rounding that its digits show. `charitable`: the widest that a
fair reader allows. `figure`: the number as the writer reckons with it, where one construction ties it to another ("that figure
is more than half of the 11,000"): a bound is then read as the figure it names, within a narrow rounding, since a writer who
knew more would have said more (Cummins, Sauerland & Solt 2012: "more than n" implies an upper limit at the numeral's
granularity).
Sources of the widths: XBRL Calculations 1.1 rounding modes; 319 newsroom roundings (94% within half a unit, 6% truncated);
hedges measured in real text (nearly: 0.86-0.97 of the number; almost: down to -10%).
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

from claims.values.interval import ANYTHING, Interval, Number, exact
from claims.values.record import record


class Hedge(StrEnum):
    """How the words around a number bend it. The values are those of the wire format."""

    EXACT = "exact"
    ABOUT = "about"
    NEARLY = "nearly"
    MORE_THAN = "more-than"
    AT_LEAST = "at-least"
    LESS_THAN = "less-than"
    AT_MOST = "at-most"
    UP_TO = "up-to"
    RANGE = "range"
    VAGUE = "vague"


SMALL_EXACT = 100  # an unhedged count below this is exact however round: 19 + 11 + 8 is 38, not 37
ABOUT_AT_LEAST = Fraction(1, 10)  # "about N" charitably spans at least 10% each way
NEARLY_LITERAL = Fraction(9, 10)  # "nearly N" is at least 0.9 N as written ...
NEARLY_CHARITABLE = Fraction(85, 100)  # ... and 0.85 N with charity
FIGURE_WIDTH = Fraction(4, 100)  # a round figure reckoned with is within 4% of itself, and within half its last digit
VAGUE_CHARITABLE = Fraction(1, 2)  # dozens: 24 and more as written, 12 and more with charity


@record
class Readings:
    """The values that a number can have, in three readings; all in the number's own unit."""

    literal: Interval
    charitable: Interval
    figure: Interval


TENTH = Fraction(1, 10)
"""A share rounded to tenths is rounded half a tenth either way, and not cut off."""


@lru_cache(maxsize=4096)
def read_hedge(hedge: Hedge, low: Number | None, high: Number | None, grain: Number, *, share: bool = False) -> Readings:
    """The three readings of a number.

    `low`, `high`: the bounds as written (a point has both equal; None is unbounded). `grain`: the value of the last significant
    digit as written, 1 for a number that is not round (for a fraction in words, the width of its customary rounding).
    `share`: a fraction of one, rounded half a unit either way as written and truncated with charity. A number below zero is no
    count: it is itself where exact, else anything.
    """
    value = low if low is not None else high
    if value is None:
        return Readings(ANYTHING, ANYTHING, ANYTHING)
    if value < 0 and hedge is not Hedge.RANGE:
        itself = Interval.point(value) if hedge is Hedge.EXACT else ANYTHING
        return Readings(itself, itself, itself)
    half = exact(Fraction(grain) / 2)
    figure = _figure(value, half, share)
    match hedge:
        case Hedge.EXACT:
            return _exact(value, grain, half, figure, share)
        case Hedge.ABOUT:
            wide = max(exact(Fraction(grain)), exact(value * ABOUT_AT_LEAST))
            literal, charitable = _around(value, half, half), _around(value, wide, wide)
            return Readings(literal, charitable, charitable if share else _around(value, max(half, figure), max(half, figure)))
        case Hedge.NEARLY if value == 0:
            return _exact(value, grain, half, figure, share)
        case Hedge.NEARLY:
            literal = Interval(exact(value * NEARLY_LITERAL), value, high_open=True)
            charitable = Interval(exact(value * NEARLY_CHARITABLE), exact(value + half), high_open=True)
            return Readings(literal, charitable, Interval(charitable.low, value, high_open=True))
        case Hedge.MORE_THAN:
            literal = Interval(value, None, low_open=True)
            charitable = literal if share else Interval(exact(value - half), None, low_open=True)
            return Readings(literal, charitable, literal if share else _around(value, 0, max(figure, 1)))
        case Hedge.AT_LEAST:
            literal = Interval(value, None)
            return Readings(literal, literal, literal if share else _around(value, 0, figure))
        case Hedge.LESS_THAN:
            literal = Interval(0, value, high_open=True) if value > 0 else Interval.point(0)
            return Readings(literal, literal, literal)
        case Hedge.AT_MOST:
            literal = Interval(0, value)
            return Readings(literal, literal, literal)
        case Hedge.UP_TO:
            literal = Interval(0, value)
            return Readings(literal, ANYTHING, ANYTHING)
        case Hedge.RANGE:
            return _range(low, high)
        case Hedge.VAGUE:
            literal = Interval(low, None)
            charitable = Interval(exact(value * VAGUE_CHARITABLE), None)
            return Readings(literal, charitable, charitable)


def _figure(value: Number, half: Number, share: bool) -> Number:
    """How far a round number may lie from itself when it is reckoned with."""
    if share:
        return half
    return min(half, exact(value * FIGURE_WIDTH)) if half > Fraction(1, 2) else 0


def _around(value: Number, below: Number, above: Number) -> Interval:
    """From a little below to a little above, never under zero."""
    return Interval(max(exact(value - below), 0), exact(value + above))


def _exact(value: Number, grain: Number, half: Number, figure: Number, share: bool) -> Readings:
    if share:
        literal = _around(value, half, half)
        cut = grain and grain < TENTH  # nobody writes 40 per cent for 49
        truncated = Interval(literal.low, exact(value + grain), high_open=True) if cut else literal
        return Readings(literal, truncated, truncated)
    if grain <= 1 or value < SMALL_EXACT:
        point = Interval.point(value)
        return Readings(point, point, point)
    rounded = Interval(exact(value - half), exact(value + grain), high_open=True)
    return Readings(rounded, rounded, _around(value, figure, figure))


def _range(low: Number | None, high: Number | None) -> Readings:
    """Between the ends; a reversed range, kept as written, is read from its lesser end."""
    if low is not None and high is not None and low > high:
        low, high = high, low
    both = Interval(low, high)
    return Readings(both, both, both)
