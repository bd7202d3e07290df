"""A quantity while it is being read."""

from __future__ import annotations

from claims.quantities.quantity import Kind, Quantity
from claims.quantities.tokens import Tokens
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.period import Period
from claims.values.record import record

LOWER = (Hedge.MORE_THAN, Hedge.AT_LEAST)
UPPER = (Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO)
NO_QUANTITY = frozenset((Kind.DATE, Kind.TIME, Kind.DESIGNATOR, Kind.SCORE, Kind.ORDINAL))


@record(frozen=False)
class Draft:
    """Tokens `first` up to `after` belong to it; `number` up to `number_after` are the numeral alone (-1: the same)."""

    first: int
    after: int
    low: Number | None
    high: Number | None
    grain: Number = 1
    kind: Kind = Kind.COUNT
    hedge: Hedge = Hedge.EXACT
    unit: str | None = None
    period: Period | None = None
    in_digits: bool = False
    number: int = -1
    number_after: int = -1

    def __post_init__(self) -> None:
        if self.number < 0:
            self.number = self.first
        if self.number_after < 0:
            self.number_after = self.after

    def negate(self) -> None:
        """Turn the sign of the bounds."""
        self.low = None if self.low is None else -self.low
        self.high = None if self.high is None else -self.high

    def bend(self, hedge: Hedge) -> None:
        """Let a hedge take hold: one that bounds leaves the other end open, an exact one undoes the customary rounding."""
        if self.hedge is Hedge.VAGUE:
            return
        if self.hedge is Hedge.RANGE:
            if hedge is Hedge.EXACT:
                return
            if hedge is Hedge.NEARLY:
                hedge = Hedge.ABOUT
        if hedge is Hedge.NEARLY and not self.low:
            return  # "nearly zero" has no room below
        if hedge is Hedge.EXACT and self.kind is Kind.SHARE:
            self.grain = 0
        self.hedge = hedge

    def freeze(self, tokens: Tokens) -> Quantity:
        """The finished quantity; a one-sided hedge leaves its other end open."""
        low, high, hedge = self.low, self.high, self.hedge
        if hedge in LOWER:
            high = None
        elif hedge in UPPER:
            low = None
        span = tokens.span(self.first, self.after - 1)
        bare = self.number == self.first and self.number_after == self.after
        return Quantity(
            span,
            span if bare else tokens.span(self.number, self.number_after - 1),
            self.kind,
            hedge,
            low,
            high,
            self.grain,
            self.unit,
            self.period,
        )
