"""What the statements of a text become: linear constraints over named unknowns, grouped into premises.

Every unknown is a count or an amount, so none is below zero. A premise is what the text says in one place, or one link that the
reading makes ("'the toll' is the toll of paragraph 1"): its constraints stand or fall together.
"""

from __future__ import annotations

from math import ceil, floor, gcd, lcm

from claims.values.interval import ANYTHING, Interval, Number, quotient
from claims.values.record import record

Form = tuple[tuple[str, int], ...]
"""A linear form in lowest terms: unknowns in order of name, coprime integer coefficients, the first one above zero."""


@record
class Linear:
    """The sum of coefficient times unknown lies in `bounds`.

    `terms`: (unknown, coefficient) pairs; a name may recur, its coefficients add up. `whole`: every unknown named is a whole
    number (a count), so that bounds tighten to the next integer once the coefficients are coprime integers.
    """

    terms: tuple[tuple[str, Number], ...]
    bounds: Interval
    whole: bool = True

    @property
    def unknowns(self) -> tuple[str, ...]:
        """The names that matter, sorted: those whose coefficients do not cancel."""
        return tuple(name for name, _ in canonical(self)[0])


@record
class Premise:
    """What stands or falls as one. `key`: its number, unique within a system; a lower key is given up later."""

    key: int
    constraints: tuple[Linear, ...]


def canonical(linear: Linear) -> tuple[Form, Interval | None]:
    """The lowest terms of a constraint and the bounds of that form; None where no value is left.

    Equal conditions have equal results, whatever their scale, sign and order. Without any unknown the form is empty and its
    value zero: bounds are then ANYTHING or None.
    """
    sums: dict[str, Number] = {}
    for name, coefficient in linear.terms:
        sums[name] = sums.get(name, 0) + coefficient
    terms = sorted((name, coefficient) for name, coefficient in sums.items() if coefficient)
    if not terms:
        return (), ANYTHING if linear.bounds.contains(0) else None
    scale = lcm(*(coefficient.denominator for _, coefficient in terms))
    numerators = [int(coefficient * scale) for _, coefficient in terms]
    common = gcd(*numerators) if numerators[0] > 0 else -gcd(*numerators)
    form = tuple((name, numerator // common) for (name, _), numerator in zip(terms, numerators, strict=True))
    bounds = linear.bounds if scale == common else linear.bounds.scale(quotient(scale, common))
    return form, _to_whole(bounds) if linear.whole else bounds


def negations(linear: Linear) -> tuple[Linear, ...]:
    """The ways of missing the bounds, one a bounded side: below them, above them."""
    bounds = linear.bounds
    sides: list[Interval] = []
    if bounds.low is not None:
        sides.append(Interval(None, bounds.low, high_open=not bounds.low_open))
    if bounds.high is not None:
        sides.append(Interval(bounds.high, None, low_open=not bounds.high_open))
    return tuple(Linear(linear.terms, side, linear.whole) for side in sides)


def _to_whole(bounds: Interval) -> Interval | None:
    """From the first to the last whole number within, or None where there is none."""
    low, high = bounds.low, bounds.high
    if low is not None:
        low = floor(low) + 1 if bounds.low_open else ceil(low)
    if high is not None:
        high = ceil(high) - 1 if bounds.high_open else floor(high)
    return None if low is not None and high is not None and low > high else Interval(low, high)
