"""The totals and spans of time that a rate may be reckoned of: "8,400 in seven days, 1,200 a day"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.people import THING_NOUNS, is_person
from claims.lexicon.rates import MINUTES
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, figures_in
from claims.statements.mention import Mention
from claims.statements.time_spans import Rate, Time, spans_in, turns_of, unit_around
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, quotient
from claims.values.measure import Measure

PEAKS = frozenset((top, "of") for top in ("peak", "high", "maximum", "record", "low", "minimum"))
PERHAPS = frozenset("might would could".split())
PEOPLE = frozenset(
    """
    person man woman child life victim death casualty dead case wounded body
    admission patient soldier civilian farmer prisoner
    """.split()
)
"""Nouns of people and of what befell them, any of which a rate and its total may count."""

GAPPED = re.compile(r"&CPdD")
"""A bare number of another time, which repeats the rate before it."""

LEAST_TURNS = 3  # a total this many times below its rate is of something else


def candidates(discourse: Discourse, rows: Sequence[Row], rate: Rate, known: dict[int, Mention]) -> list[tuple[Figure, Time]]:
    """Totals with spans of time, those of one sentence first."""
    totals = [
        figure
        for other in rows
        for figure in figures_in(discourse, other, "CX")
        if figure.number != rate.figure.number
        and figure.value is not None
        and figure.value > 1
        and LEAST_TURNS * figure.value >= (rate.figure.value or 0)
        and _can_be_total(figure, rate, known)
    ]
    spans = [
        time
        for other in rows
        for time in spans_in(discourse, other)
        if (other is rate.figure.row or other.lows.isdisjoint(PERHAPS))
        and time.span != rate.figure.span
        and not (time.row is rate.figure.row and _is_own_unit(rate, time))
    ]
    pairs = [
        (total, time)
        for total in totals
        for time in spans
        if _longer(rate, time) and (time.row in (total.row, rate.figure.row) or "C" not in time.row.tags)
    ]
    pairs += [(other, time) for near in rows for other, time in _other_rates(discourse, near, rate) if _longer(rate, time)]
    pairs.sort(key=lambda pair: (pair[0].row is not pair[1].row, abs(pair[0].at - pair[1].at)))
    return pairs


def _other_rates(discourse: Discourse, row: Row, rate: Rate) -> Iterator[tuple[Figure, Time]]:
    """Rates of a longer unit, as totals of one such unit: "72 a day, one every 20 minutes"."""
    if row is not rate.figure.row:
        return
    for figure in figures_in(discourse, row, "CR"):
        if figure.number == rate.figure.number or figure.value is None or rate.span.start <= figure.span.start < rate.span.end:
            continue
        unit = figure.quantity.unit if figure.quantity.kind is Kind.RATE else unit_around(row, figure)
        if unit in MINUTES and unit is not None:
            yield figure, Time(row, figure.at, Interval.point(1), unit, figure.span)


def _is_own_unit(rate: Rate, time: Time) -> bool:
    """Whether a span is the rate's own "a day" or "every 20 minutes"."""
    return rate.span.start <= time.span.start < rate.span.end


def _can_be_total(figure: Figure, rate: Rate, known: dict[int, Mention]) -> bool:
    """Whether a count can be the total of a rate: whole, no part of another number, of the same noun where both have one."""
    mention = known.get(figure.number)
    if figure.row.between(max(0, figure.at - 2), figure.at) in {"the last", "the first", "the next"}:
        return False  # "for the last ten" days
    if figure.row.low_words[max(0, figure.at - 3) : figure.at][-2:] in PEAKS:
        return False  # "75 a day on average, with a peak of 110"
    if figure.quantity.kind is Kind.MEASURE:
        return figure.quantity.unit == "time"
    if figure.row is rate.figure.row and figure.at > rate.figure.at and GAPPED.match(figure.row.tags, figure.at - 1):
        return False  # "12 a day in the first week and 19 in the second"
    if mention is None or figure.quantity.hedge is Hedge.RANGE:
        return False
    if not rate.noun or not mention.what.head or rate.noun == mention.what.head or rate.noun in mention.what.words:
        return True
    if rate.noun == "person" and is_person(mention.what.head):
        return True  # "1,152 returning labourers ... 24 people an hour"
    fated = mention.measure is Measure.KILLED and mention.what.head not in THING_NOUNS
    return (rate.noun in PEOPLE and (mention.what.head in PEOPLE or fated)) or not mention.what.words


def _longer(rate: Rate, time: Time) -> bool:
    """Whether a time has room for the rate more than once."""
    turns = turns_of(rate, time)
    return turns.high is not None and turns.high > quotient(3, 2)
