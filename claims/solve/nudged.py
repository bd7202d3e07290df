"""A number and a little more: how an open bound is met exactly."""

from __future__ import annotations

from claims.values.interval import Number
from claims.values.record import record


@record
class Nudged:
    """`number` plus `nudges` times a nudge: greater than zero, smaller than every number above it.

    Adds, scales and compares with its like and with plain numbers; the number decides before the nudges.
    """

    number: Number
    nudges: Number

    def __add__(self, other: Value) -> Nudged:
        number, nudges = parts(other)
        return Nudged(self.number + number, self.nudges + nudges)

    __radd__ = __add__

    def __sub__(self, other: Value) -> Nudged:
        number, nudges = parts(other)
        return Nudged(self.number - number, self.nudges - nudges)

    def __rsub__(self, other: Number) -> Nudged:
        return Nudged(other - self.number, -self.nudges)

    def __mul__(self, factor: Number) -> Nudged:
        return Nudged(self.number * factor, self.nudges * factor)

    __rmul__ = __mul__

    def __lt__(self, other: Value) -> bool:
        return (self.number, self.nudges) < parts(other)

    def __gt__(self, other: Value) -> bool:
        return (self.number, self.nudges) > parts(other)


Value = Number | Nudged
"""What an unknown can be set to."""


def parts(value: Value) -> tuple[Number, Number]:
    """The number, and how many nudges above it."""
    return (value.number, value.nudges) if isinstance(value, Nudged) else (value, 0)
