"""A number as the text writes it."""

from __future__ import annotations

from enum import StrEnum

from claims.values.hedge import Hedge, Readings, read_hedge
from claims.values.interval import ANYTHING, Interval, Number
from claims.values.period import Period
from claims.values.record import record
from claims.values.span import Span


class Kind(StrEnum):
    """What sort of number it is. The values are those of the wire format."""

    COUNT = "count"
    SHARE = "share"
    RATIO = "ratio"
    MULTIPLE = "multiple"
    RATE = "rate"
    MONEY = "money"
    MEASURE = "measure"
    AGE = "age"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    SCORE = "score"
    DESIGNATOR = "designator"
    OTHER = "other"


@record
class Quantity:
    """A number with its hedge, as written.

    `span` covers the hedge, the number and what belongs to it ("more than 6,000", "45 per cent", "$61bn", "34-year-old");
    `number` covers the numeral alone. `low`, `high`: the bounds as written (a point has both equal, None is unbounded; shares
    are fractions of one; vague plurals have their customary range). `grain`: the value of the last significant digit as
    written, in the number's unit. `unit`: the unit of a measure, rate, duration or currency ("km", "day", "USD"); "points" for
    percentage points. `period`: the days that a date names, where known. Dates, times and names have no bounds.
    """

    span: Span
    number: Span
    kind: Kind
    hedge: Hedge
    low: Number | None
    high: Number | None
    grain: Number = 1
    unit: str | None = None
    period: Period | None = None

    @property
    def readings(self) -> Readings:
        """The values it can have: literal, charitable, and as a figure reckoned with."""
        share = self.kind is Kind.SHARE
        least = self.low if self.low is not None else self.high
        if least is None or least < 0:  # temperatures and the like: nothing reckons with them
            return Readings(ANYTHING, ANYTHING, ANYTHING)
        if self.hedge in (Hedge.ABOUT, Hedge.NEARLY) and self.low != self.high:  # "about 20 to 30": both ends give way
            ends = [end for end in (self.low, self.high) if end is not None]
            low = read_hedge(Hedge.ABOUT, min(ends), min(ends), self.grain, share=share)
            high = read_hedge(Hedge.ABOUT, max(ends), max(ends), self.grain, share=share)
            return Readings(
                _between(low.literal, high.literal),
                _between(low.charitable, high.charitable),
                _between(low.figure, high.figure),
            )
        return read_hedge(self.hedge, self.low, self.high, self.grain, share=share)

    @property
    def value(self) -> Number | None:
        """The number named, or None where a range or a vague plural names no single one."""
        if self.low is None or self.high is None:
            return self.high if self.low is None else self.low
        return self.low if self.low == self.high else None


def _between(low: Interval, high: Interval) -> Interval:
    """From the lesser end of one interval to the greater end of another."""
    return Interval(low.low, high.high, low.low_open, high.high_open)
