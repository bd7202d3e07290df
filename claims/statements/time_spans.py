"""Rates and spans of time as the words give them: "16 boats a month", "one every 20 minutes", "in the first six months",
"June"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.calendar import MONTHS, TIME_UNITS, WEEKDAYS
from claims.lexicon.people import singular
from claims.lexicon.rates import (
    BOUNDARY,
    EDGES,
    MINUTES,
    MONTHS_IN,
    SINGLED,
    SPAN_OPENERS,
    TO_THE_END,
)
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, figures_in
from claims.statements.mention import Mention
from claims.statements.rate_units import unit_around
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact, quotient
from claims.values.record import record
from claims.values.span import Span

LONGEST = 300  # years between the two of a span
CLOCK = 6  # words from "between" to the first of two days
TENTH = quotient(1, 10)
TWENTIETH = quotient(1, 20)
PER_SO_MANY = (1000, 10_000, 100_000, 1_000_000)


@record
class Rate:
    """So many in each unit of time. `literal`, `charitable`: their number; `length`, `unit`: how many units each ("every 20
    minutes")."""

    figure: Figure
    span: Span
    literal: Interval
    charitable: Interval
    length: Number
    unit: str
    noun: str


@record
class Time:
    """A span of time: how many of a unit, and the words."""

    row: Row
    at: int
    length: Interval
    unit: str
    span: Span


def rates_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Rate]:
    """The rates of a row."""
    every = "every" in row.lows or "each" in row.lows
    for figure in figures_in(discourse, row, "CR"):
        quantity = figure.quantity
        if quantity.hedge is Hedge.RANGE or quantity.value is None:
            continue
        if row.low_words[figure.at + 1 : figure.at + 2] in (("more",), ("fewer",)) and "than" in row.low_words[figure.at :][:5]:
            continue  # "31 deaths, seven more than in the weekly report before"
        if quantity.value in PER_SO_MANY and row.words[figure.at - 1].low in {"per", "every", "of"}:
            continue
        if quantity.kind is Kind.RATE and quantity.unit not in MINUTES:
            continue  # "a daily mortality rate of three per 10,000"
        turns = _every(discourse, row, figure) if every else None
        if turns is not None:
            length, turn, end = turns
            yield _rate(row, figure, length, turn, end, _noun(row, figure, known))
            continue
        unit = quantity.unit if quantity.kind is Kind.RATE else None
        if unit is None or unit not in MINUTES:
            unit = unit_around(row, figure)
        if unit is not None and unit in MINUTES:
            yield _rate(row, figure, 1, unit, figure.at, _noun(row, figure, known))
    for position, low in enumerate(row.low_words) if every else ():
        if low == "every" and _is_bare_every(row, position):
            turn_of = next((other for other in figures_in(discourse, row, "U") if other.at == position + 1), None)
            if turn_of is not None and turn_of.quantity.unit in MINUTES and turn_of.value:
                charitable = _widened(turn_of.quantity, turn_of.value)
                yield Rate(turn_of, turn_of.span, Interval.point(1), charitable, turn_of.value, turn_of.quantity.unit or "", "")


def _rate(row: Row, figure: Figure, length: Number, unit: str, end: int, noun: str) -> Rate:
    quantity = figure.quantity
    span = figure.span if end <= figure.at else row.span(figure.at, end + 1)
    literal, charitable = rounded_rate(quantity)
    if end > figure.at and quantity.value is not None:  # "one every 20 minutes": one is exact, the 20 is rounded
        value = quantity.value
        literal = Interval(exact(value * (1 - TWENTIETH)), exact(value * (1 + TWENTIETH)))
        charitable = Interval(exact(value * (1 - TENTH)), exact(value * (1 + TENTH)))
    return Rate(figure, span, literal, charitable, length, unit, noun)


def rounded_rate(quantity: Quantity) -> tuple[Interval, Interval]:
    """A rate as written, rounded to its last digit, and with charity: a whole digit or a tenth either way."""
    value = quantity.value or 0
    grain = quantity.grain or 1
    match quantity.hedge:
        case Hedge.EXACT | Hedge.ABOUT:
            half = quotient(grain, 2)
            wide = max(grain if value > grain else half, exact(value * TENTH))
            literal = Interval(max(exact(value - half), 0), exact(value + half))
            return literal, Interval(max(exact(value - wide), 0), exact(value + wide))
        case _:
            return quantity.readings.literal, quantity.readings.charitable


def _widened(quantity: Quantity, value: Number) -> Interval:
    """One in every so many units, where the number of units is rounded."""
    grain = quotient(quantity.grain or 1, 2)
    wide = max(grain, exact(value * TENTH))
    return Interval(quotient(value, value + wide), quotient(value, max(value - wide, quotient(value, 2))))


def _is_bare_every(row: Row, position: int) -> bool:
    """ "Every 20 minutes a child is carried in": no number before "every"."""
    return (
        position + 1 < len(row.words)
        and row.tags[position + 1] == "U"
        and not any(row.tags[at] in "C" for at in range(max(0, position - 5), position))
    )


def _every(discourse: Discourse, row: Row, figure: Figure) -> tuple[Number, str, int] | None:
    """ "one every 20 minutes", "one child was killed every 40 minutes": the length and unit of each turn."""
    if figure.quantity.kind is not Kind.COUNT:
        return None
    for position in range(figure.at + 1, min(len(row.words) - 1, figure.at + 6)):
        word = row.words[position]
        if word.low in {",", ";", "."} or word.quantity is not None:
            return None
        if row.between(position, position + 2) in {"every other", "every second"} and position + 2 < len(row.words):
            unit = TIME_UNITS.get(row.words[position + 2].low, "")
            if unit in MINUTES:
                return 2, unit, position + 2  # "one every other week"
        if word.low in {"every", "each"} and row.tags[position + 1] == "U":
            number = row.words[position + 1].quantity
            quantity = discourse.quantities[number] if number is not None else None
            if quantity is not None and quantity.unit in MINUTES and quantity.value:
                return quantity.value, quantity.unit or "", position + 1
    return None


def _noun(row: Row, figure: Figure, known: dict[int, Mention]) -> str:
    """What a rate counts: the noun after it."""
    mention = known.get(figure.number)
    if mention is not None:
        return mention.what.head
    position = figure.at + 1
    found = ""
    while position < len(row.words) and row.tags[position] in "nk" and position < figure.at + 5:
        found = row.words[position].low
        position += 1
    return singular(found)


def spans_in(discourse: Discourse, row: Row) -> list[Time]:
    """The spans of time in a row: "seven days", "June", "2024", "the week to Sunday", "last year"."""
    found: list[Time] = []
    for at, word in enumerate(row.words[:-3]):
        first, last = MONTHS.get(row.words[at + 1].low), MONTHS.get(row.words[at + 3].low)
        if (
            word.low in {"between", "from"}
            and first
            and last
            and last > first
            and row.words[at + 2].low in {"and", "to", "until"}
        ):
            found.append(Time(row, at + 1, Interval.point(last - first + 1), "month", row.span(at + 1, at + 4)))
    found += _years_between(discourse, row)
    found += _days_between(discourse, row)
    found += _hours_between(row)
    for at, word in enumerate(row.words):
        quantity = discourse.quantities[word.quantity] if word.quantity is not None else None
        before = row.words[at - 1].low if at else ""
        if "-" in word.low and not BOUNDARY.isdisjoint(row.between(max(0, at - 3), at).split()):
            continue  # "when the 30-day truce began"
        if quantity is not None and quantity.kind is Kind.DURATION and quantity.value and quantity.unit in MINUTES:
            if (
                before in SPAN_OPENERS
                or (quantity.hedge is Hedge.EXACT and before not in {"every", "each"})
                or before in {"each"}
            ):
                found.append(Time(row, at, Interval.point(quantity.value), quantity.unit or "", word.span))
        elif quantity is not None and quantity.kind is Kind.DATE and quantity.period is not None:
            if row.between(max(0, at - 2), at) in EDGES:
                continue  # "from the beginning of June to the end of August"
            period = quantity.period
            if period.first is not None and period.last is not None and period.last > period.first:
                days = period.last - period.first + 1
                low = days - 1 if not period.has_year and days == 29 else days
                if 360 <= days <= 370:
                    found.append(Time(row, at, Interval.point(1), "year", word.span))
                elif days < 360:
                    found.append(Time(row, at, Interval(low, days), "day", word.span))
        elif quantity is None:
            following = row.words[at + 1].low if at + 1 < len(row.words) else ""
            unit = TIME_UNITS.get(word.low)
            if row.between(max(0, at - 3), at) in {f"{end} of the" for end in ("beginning", "start", "end", "turn")}:
                continue  # "since the beginning of the year"
            opened = before in {"last", "the", "past", "this", "whole", "one"}
            within = before == "a" and at >= 2 and row.words[at - 2].low in {"in", "for", "over", "within", "during"}
            lead = set(row.between(max(0, at - 3), at).split())
            singled = before in SINGLED and bool({"the", "that", "one", "single"} & lead)
            if unit in MINUTES and word.low == unit and following != "before" and (opened or within or singled):
                found.append(Time(row, at, Interval.point(1), unit, word.span))
            if word.low in {"half-year"}:
                found.append(Time(row, at, Interval.point(6), "month", word.span))
    return found


def _years_between(discourse: Discourse, row: Row) -> Iterator[Time]:
    """ "from 2019 to 2023": the years, the last one counted or not."""
    for at, word in enumerate(row.words[:-3]):
        if word.low not in {"between", "from"} or row.words[at + 2].low not in {"and", "to", "until"}:
            continue
        years = [row.words[place].low for place in (at + 1, at + 3)]
        if row.tags[at + 1] == row.tags[at + 3] == "T" and all(len(year) == 4 and year.isdecimal() for year in years):
            passed = int(years[1]) - int(years[0])
            if 0 < passed < LONGEST:
                yield Time(row, at + 1, Interval(passed, passed + 1), "year", row.span(at + 1, at + 4))


def _days_between(discourse: Discourse, row: Row) -> Iterator[Time]:
    """ "from the start of May to the end of July", "between 1 December and 28 February"."""
    dates = [at for at, tag in enumerate(row.tags) if tag == "T"]
    for first, last in pairwise(dates):
        begin, end = (discourse.quantities[row.words[at].quantity or 0].period for at in (first, last))
        if begin is None or end is None or begin.first is None or end.last is None:
            continue
        edges = row.between(max(0, first - 2), first), row.between(max(0, last - 2), last)
        at_edges = set(edges) <= EDGES and edges[0].startswith(("beginning", "start")) and edges[1].startswith(("end", "close"))
        whole_days = begin.first == begin.last and end.first == end.last
        opened = row.words[first - 1].low in {"between", "from"} and row.between(first + 1, last) in {"and", "to", "until"}
        to_the_end = row.words[first - 1].low in {"between", "from", "since"} and row.between(first + 1, last) in TO_THE_END
        days = end.last - begin.first + 1
        if days < 0 and not begin.has_year and not end.has_year:
            days += 365  # into the new year
        if (at_edges or to_the_end or (opened and whole_days)) and 0 < days < LONGEST * 366:
            yield Time(row, first, Interval(days - 1, days), "day", row.span(first, last + 1))


def _hours_between(row: Row) -> Iterator[Time]:
    """ "between 6am on Saturday and 6am on Sunday", "from noon on Monday to noon on Wednesday": whole days."""
    days = [at for at, low in enumerate(row.low_words) if low in WEEKDAYS]
    for first, last in pairwise(days):
        lows = row.low_words
        start = next((at for at in range(first - 1, max(-1, first - CLOCK), -1) if lows[at] in {"between", "from"}), None)
        link = next((at for at in range(first + 1, last) if lows[at] in {"and", "to", "until", "till"}), None)
        nights = (WEEKDAYS[lows[last]] - WEEKDAYS[lows[first]]) % 7
        if start is None or link != first + 1 or not nights:
            continue
        clocks = [tuple(low for low in lows[a + 1 : b] if low != "on") for a, b in ((start, first), (link, last))]
        if clocks[0] == clocks[1] != ():
            yield Time(row, first, Interval.point(24 * nights), "hour", row.span(start + 1, last + 1))


def turns_of(rate: Rate, time: Time) -> Interval:
    """How many of the rate's units the time has."""
    if rate.unit in MONTHS_IN and time.unit in MONTHS_IN:
        months = time.length.scale(MONTHS_IN[time.unit])
        return months.scale(quotient(1, exact(rate.length * MONTHS_IN[rate.unit])))
    long, short = MINUTES[time.unit], MINUTES[rate.unit]
    low, high = time.length.low or 0, time.length.high or 0
    assert long.low is not None
    assert long.high is not None
    assert short.low is not None
    assert short.high is not None
    return Interval(quotient(low * long.low, rate.length * short.high), quotient(high * long.high, rate.length * short.low))
