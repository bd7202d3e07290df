"""One numeral as it was read."""

from __future__ import annotations

from fractions import Fraction

from claims.quantities.digits import Form
from claims.values.interval import Number, exact
from claims.values.named import NamedTuple


class Numeral(NamedTuple):
    """Tokens `first` up to, not including, `after`. `other`: the second reading of "6.000"."""

    value: Number
    grain: Number
    first: int
    after: int
    scale: int = 1
    in_digits: bool = False
    form: Form = Form.PLAIN
    other: Number | None = None

    @property
    def mantissa(self) -> Number:
        """The value before its scale word."""
        return exact(Fraction(self.value) / self.scale)
