"""A quantity while it is being read."""

from __future__ import annotations

from dataclasses import dataclass

from claims.quantities.quantity import Kind, Quantity
from claims.quantities.tokens import Tokens
from claims.values.hedge import Hedge
from claims.values.interval import Number


@dataclass(slots=True)
class Draft:
    """Tokens `first` up to `after` belong to it, `number` up to `number_after` are the numeral alone."""

    first: int
    after: int
    low: Number | None
    high: Number | None
    grain: Number = 1
    kind: Kind = Kind.COUNT
    hedge: Hedge = Hedge.EXACT
    unit: str | None = None
    number: int = -1
    number_after: int = -1
    scale: int = 1
    in_digits: bool = False

    def __post_init__(self) -> None:
        self.number = self.first
        self.number_after = self.after

    def freeze(self, tokens: Tokens) -> Quantity:
        """The finished quantity; a one-sided hedge leaves its other end open."""
        low, high, hedge = self.low, self.high, self.hedge
        if hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST):
            high = None
        elif hedge in (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO):
            low = None
        return Quantity(
            tokens.span(self.first, self.after - 1),
            tokens.span(self.number, self.number_after - 1),
            self.kind,
            hedge,
            low,
            high,
            self.grain,
            self.unit,
        )
