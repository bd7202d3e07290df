"""Rates: "8,400 in seven days, 1,200 a day", "one every 20 minutes", "30 per 100,000 inhabitants", "2.5 victims for each
blast".

A rate, a total and a span of time (or a population, or a number of occasions) give one another. Totals and spans are tried
nearest
first; a rate is broken only where it is reckoned from the total by its words ("an average of", "that is") and one total with
one
span stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from claims.lexicon.calendar import MONTHS, TIME_UNITS
from claims.lexicon.people import singular
from claims.lexicon.rates import (
    ADVERBS,
    AVERAGES,
    FATALITY,
    MINUTES,
    MONTHS_IN,
    POPULATION_WORDS,
    RECKONED,
    SPAN_OPENERS,
)
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.figures import Condition, Figure, figures_in, relate, times, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import age_of, mentions_by_number
from claims.statements.statement import Given, Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact, quotient
from claims.values.measure import Measure
from claims.values.span import Span

WINDOW = 2  # sentences before a rate in which its total may stand
FAR = 40  # ... where the words name the same thing
TENTH = quotient(1, 10)
TWENTIETH = quotient(1, 20)
PER_SO_MANY = (1000, 10_000, 100_000, 1_000_000)


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Time:
    """A span of time: how many of a unit, and the words."""

    row: Row
    at: int
    length: Interval
    unit: str
    span: Span


def read_rates(discourse: Discourse) -> Iterator[Statement]:
    """Every rate that the text gives of totals that it names."""
    known = mentions_by_number(discourse)
    for row in discourse.rows:
        for rate in _rates(discourse, row, known):
            statement = _over_time(discourse, row, rate, known)
            if statement is not None:
                yield statement
        yield from _per_head(discourse, row, known)
        yield from _fatality(discourse, row, known)
        yield from _per_item(discourse, row, known)
        yield from _one_in(discourse, row, known)


# --- rates of time ------------------------------------------------------------------------------------------------------------


def _rates(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Rate]:
    """The rates of a row."""
    for figure in figures_in(discourse, row, "CR"):
        quantity = figure.quantity
        if quantity.hedge is Hedge.RANGE or quantity.value is None:
            continue
        if quantity.value in PER_SO_MANY and row.words[figure.at - 1].low in {"per", "every", "of"}:
            continue
        every = _every(discourse, row, figure)
        if every is not None:
            length, turn, end = every
            yield _rate(row, figure, length, turn, end, _noun(row, figure, known))
            continue
        unit = quantity.unit if quantity.kind is Kind.RATE else None
        if unit is None or unit not in MINUTES:
            unit = _unit_around(row, figure)
        if unit is not None and unit in MINUTES:
            yield _rate(row, figure, 1, unit, figure.at, _noun(row, figure, known))
    for position, word in enumerate(row.words):
        if word.low == "every" and _is_bare_every(row, position):
            turn_of = next((other for other in figures_in(discourse, row, "U") if other.at == position + 1), None)
            if turn_of is not None and turn_of.quantity.unit in MINUTES and turn_of.value:
                charitable = _widened(turn_of.quantity, turn_of.value)
                yield Rate(turn_of, turn_of.span, Interval.point(1), charitable, turn_of.value, turn_of.quantity.unit or "", "")


def _rate(row: Row, figure: Figure, length: Number, unit: str, end: int, noun: str) -> Rate:
    quantity = figure.quantity
    span = figure.span if end <= figure.at else row.span(figure.at, end + 1)
    literal, charitable = _rounded(quantity)
    if end > figure.at and quantity.value is not None:  # "one every 20 minutes": one is exact, the 20 is rounded
        value = quantity.value
        literal = Interval(exact(value * (1 - TWENTIETH)), exact(value * (1 + TWENTIETH)))
        charitable = Interval(exact(value * (1 - TENTH)), exact(value * (1 + TENTH)))
    return Rate(figure, span, literal, charitable, length, unit, noun)


def _rounded(quantity: Quantity) -> tuple[Interval, Interval]:
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
        if word.low in {"every", "each"} and row.tags[position + 1] == "U":
            number = row.words[position + 1].quantity
            quantity = discourse.quantities[number] if number is not None else None
            if quantity is not None and quantity.unit in MINUTES and quantity.value:
                return quantity.value, quantity.unit or "", position + 1
    return None


def _unit_around(row: Row, figure: Figure) -> str | None:
    """The unit of time of a number's own rate: "20 people die in the section daily", "16 boats in distress a month", "a weekly
    mean of 500"."""
    before = row.words[max(0, figure.at - 5) : figure.at]
    for place, word in enumerate(before):
        if word.low in ADVERBS and {other.low for other in before[place + 1 :]} & {
            "mean",
            "average",
            "toll",
            "rate",
            "is",
            "of",
            "number",
        }:
            return ADVERBS[word.low]
    for position in range(figure.at + 1, min(len(row.words), figure.at + 8)):
        word = row.words[position]
        if word.quantity is not None or word.low in {",", ";", ".", "and", "but", "(", ":"}:
            return None
        if word.low in ADVERBS and word.low != "annual":
            return ADVERBS[word.low]
        following = row.words[position + 1].low if position + 1 < len(row.words) else ""
        if word.low in {"a", "an"} and row.words[position - 1].low in {
            "for",
            "in",
            "within",
            "after",
            "than",
            "over",
            "about",
            "half",
            "such",
            "of",
            "on",
        }:
            continue
        if (
            word.low in {"a", "an", "per", "each", "every"}
            and TIME_UNITS.get(following) in MINUTES
            and following == TIME_UNITS.get(following)
        ):
            return TIME_UNITS[following]
    between = row.between(figure.at + 1, figure.at + 12)
    if "on an average day" in between:
        return "day"
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


def _times(discourse: Discourse, row: Row) -> list[Time]:
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
    for at, word in enumerate(row.words):
        quantity = discourse.quantities[word.quantity] if word.quantity is not None else None
        before = row.words[at - 1].low if at else ""
        if quantity is not None and quantity.kind is Kind.DURATION and quantity.value and quantity.unit in MINUTES:
            if (
                before in SPAN_OPENERS
                or (quantity.hedge is Hedge.EXACT and before not in {"every", "each"})
                or before in {"each"}
            ):
                found.append(Time(row, at, Interval.point(quantity.value), quantity.unit or "", word.span))
        elif quantity is not None and quantity.kind is Kind.DATE and quantity.period is not None:
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
            if (
                unit in MINUTES
                and word.low == unit
                and before in {"last", "the", "past", "this", "a", "whole", "one"}
                and following != "before"
            ) and (before != "a" or (at >= 2 and row.words[at - 2].low == "in")):
                found.append(Time(row, at, Interval.point(1), unit, word.span))
            if word.low in {"half-year"}:
                found.append(Time(row, at, Interval.point(6), "month", word.span))
    return found


def _turns(rate: Rate, time: Time) -> Interval:
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


def _product(a: Interval, b: Interval) -> Interval:
    """Each value of one by each of another; neither is negative."""
    low = exact((a.low or 0) * (b.low or 0))
    high = None if a.high is None or b.high is None else exact(a.high * b.high)
    return Interval(low, high)


def _over(discourse: Discourse, rate: Rate, total: Figure, time: Time) -> Statement:
    """total = rate x time, the rate read as a ratio."""
    turns = _turns(rate, time)
    literal: Condition = ((1,), _product(rate.literal, turns))
    charitable: Condition = ((1,), _product(rate.charitable, turns))
    length = time.length.low if time.length.is_point else None
    return relate(
        Relation.RATE, rate.span, ((total, "total"),), (literal,), (charitable,),
        given=(Given(time.span, f"time in {time.unit}s", length),), ratio=rate.figure.quantity,
    )  # fmt: skip


def _over_time(discourse: Discourse, row: Row, rate: Rate, known: dict[int, Mention]) -> Statement | None:
    """A rate against the totals and spans near it, or, where the words name one thing, far from it."""
    reckoned = _is_reckoned(row, rate)
    near: list[tuple[Figure, Time]] = []
    for before, after in ((0, 0), (1, 0), (WINDOW, WINDOW)):
        near = [
            pair
            for pair in _candidates(discourse, window(discourse, row, before, after), rate, known)
            if (reckoned and not _is_later(pair[0].row, row)) or _is_total_of(rate, pair[0], known)
        ]
        near = _precise(near)
        fits = [pair for pair in near if can_stand(_over(discourse, rate, *pair))]
        if fits:
            return _over(discourse, rate, *fits[0])
    if reckoned:
        rows = [other for other in window(discourse, row, FAR) if other is row or _names(other, rate)]
        far = [pair for pair in _candidates(discourse, rows, rate, known) if _is_same(rate, pair[0], known)]
        far = _precise([pair for pair in far if pair[1].row is pair[0].row or pair[1].row is row])
        fits = [pair for pair in far if can_stand(_over(discourse, rate, *pair))]
        if fits:
            return _over(discourse, rate, *fits[0])
        near = near or far
    tied = [pair for pair in near if pair[0].row is pair[1].row]
    tied = [pair for pair in tied if _is_nearest(row, pair[0], tied)] or [
        pair for pair in near if row in (pair[0].row, pair[1].row)
    ]
    same = [pair for pair in tied if _is_same(rate, pair[0], known)]
    for pairs in (tied, same):
        if len({total.number for total, _ in pairs}) == 1:
            return _over(discourse, rate, *pairs[0])
    return None


def _is_later(row: Row, than: Row) -> bool:
    return row.sentence.index > than.sentence.index


def _precise(pairs: list[tuple[Figure, Time]]) -> list[tuple[Figure, Time]]:
    """Without bare words for time ("the month") where the total's own sentence gives the time in numbers."""
    exact_ones = {
        total.number for total, time in pairs if time.row is total.row and time.row.words[time.at].quantity is not None
    }
    return [
        (total, time) for total, time in pairs if total.number not in exact_ones or time.row.words[time.at].quantity is not None
    ]


def _is_nearest(row: Row, total: Figure, near: Sequence[tuple[Figure, Time]]) -> bool:
    """Whether no other total stands in a sentence nearer to the row."""
    distance = abs(row.sentence.index - total.row.sentence.index)
    return all(distance <= abs(row.sentence.index - other.row.sentence.index) for other, _ in near)


def _is_reckoned(row: Row, rate: Rate) -> bool:
    """Whether the words say that the rate was reckoned: "an average of", "on average", "works out at", "that is", "or"."""
    at = rate.figure.at
    before = [word.low for word in row.words[max(0, at - 9) : at]]
    after = [word.low for word in row.words[at + 1 : at + 10]]
    if set(before) & AVERAGES or set(after) & {"average", "averaged"}:
        return True
    near = set(before[-4:])
    aside = not rate.noun and (
        before[-1:] in (["("], [":"], [","], ["–"], ["—"], ["–"]) or before[-2:-1] in ([","], ["("], [":"])
    )
    return (bool(near & RECKONED) and bool(near & {"is", "or", "makes", "that's"})) or aside


def _is_total_of(rate: Rate, total: Figure, known: dict[int, Mention]) -> bool:
    """Whether a total is reckoned from the rate by its words: "which makes 72 admissions", "all in all 6,000 shells"."""
    row = total.row
    before = [word.low for word in row.words[max(0, total.at - 7) : total.at]]
    if (
        row is rate.figure.row
        and (total.quantity.kind is Kind.RATE or rate.length != 1)
        and before[-1:] in ([","], ["("], ["or"], ["–"])
    ):
        return True
    if not _is_same(rate, total, known) and rate.noun:
        return False
    return bool({"makes", "make", "all", "total", "altogether", ":"} & set(before))


def _is_same(rate: Rate, total: Figure, known: dict[int, Mention]) -> bool:
    """Whether rate and total count one thing by their words."""
    own, other = known.get(rate.figure.number), known.get(total.number)
    if other is None:
        return False
    if rate.noun and rate.noun != "person" and rate.noun in other.what.words:
        return True
    words = {singular(word.low) for word in rate.figure.row.words[rate.figure.at : rate.figure.at + 4]}
    fates = {noun_measure((word,)) for word in words} - {None}
    measure = own.measure if own is not None else None
    return other.measure is not None and (other.measure is measure or other.measure in fates)


def _names(row: Row, rate: Rate) -> bool:
    """Whether a row speaks of what the rate counts."""
    words = {singular(word.low) for word in row.words}
    own = {
        singular(word.low) for word in rate.figure.row.words[rate.figure.at + 1 : rate.figure.at + 4] if word.tag in "nk"
    } | {rate.noun}
    return bool((own - {"person", "average", "day", ""}) & words)


def _candidates(discourse: Discourse, rows: Sequence[Row], rate: Rate, known: dict[int, Mention]) -> list[tuple[Figure, Time]]:
    """Totals with spans of time, those of one sentence first."""
    totals = [
        figure
        for other in rows
        for figure in figures_in(discourse, other, "CX")
        if figure.number != rate.figure.number
        and figure.value is not None
        and figure.value > 1
        and _can_be_total(figure, rate, known)
    ]
    spans = [
        time
        for other in rows
        for time in _times(discourse, other)
        if time.span != rate.figure.span and not (time.row is rate.figure.row and _is_own_unit(rate, time))
    ]
    pairs = [(total, time) for total in totals for time in spans if _longer(rate, time)]
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
        unit = figure.quantity.unit if figure.quantity.kind is Kind.RATE else _unit_around(row, figure)
        if unit in MINUTES and unit is not None:
            yield figure, Time(row, figure.at, Interval.point(1), unit, figure.span)


def _is_own_unit(rate: Rate, time: Time) -> bool:
    """Whether a span is the rate's own "a day" or "every 20 minutes"."""
    return rate.span.start <= time.span.start < rate.span.end


def _can_be_total(figure: Figure, rate: Rate, known: dict[int, Mention]) -> bool:
    """Whether a count can be the total of a rate: whole, no part of another number, of the same noun where both have one."""
    mention = known.get(figure.number)
    if figure.quantity.kind is Kind.MEASURE:
        return figure.quantity.unit == "time"
    if mention is None or figure.quantity.hedge is Hedge.RANGE:
        return False
    if not rate.noun or not mention.what.head or rate.noun == mention.what.head or rate.noun in mention.what.words:
        return True
    people = {
        "person",
        "man",
        "woman",
        "child",
        "life",
        "victim",
        "death",
        "casualty",
        "dead",
        "case",
        "wounded",
        "body",
        "admission",
        "patient",
        "soldier",
        "civilian",
        "farmer",
        "prisoner",
    }
    return (rate.noun in people and mention.what.head in people) or not mention.what.words


def _longer(rate: Rate, time: Time) -> bool:
    """Whether a time has room for the rate more than once."""
    turns = _turns(rate, time)
    return turns.high is not None and turns.high > quotient(3, 2)


# --- rates of a population ----------------------------------------------------------------------------------------------------


def _per_head(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "30 deaths for every 100,000 inhabitants": cases = rate x population."""
    figures = list(figures_in(discourse, row, "CR"))
    for rate, base in pairwise(figures):
        between = row.between(rate.at + 1, base.at)
        if base.value not in PER_SO_MANY or rate.value is None or not _is_per(between):
            continue
        after = row.between(base.at + 1, base.at + 5)
        if (
            any(word in after for word in ("per day", "a day", "daily", "per week", "per month"))
            or base.quantity.unit in MINUTES
        ):
            continue
        literal, charitable = _rounded(rate.quantity)
        per: Number = quotient(1, base.value)
        near = [
            other
            for beside in window(discourse, row, WINDOW)
            for other in figures_in(discourse, beside)
            if other.number not in (rate.number, base.number)
        ]
        wholes = [other for other in near if _is_population(other) and (other.value or 0) >= 500]
        parts = [other for other in near if other.value is not None and other.value >= 1 and age_of(other) < 2]
        pairs = [
            (part, whole)
            for whole in wholes
            for part in parts
            if part.number != whole.number and (part.value or 0) * 5 < (whole.value or 0)
        ]
        here = [pair for pair in pairs if pair[0].row is row and pair[1].row is row]
        at = row.span(rate.at, base.at + 1)
        yield from _among(at, pairs, here or pairs, rate.quantity, literal.scale(per), charitable.scale(per), known)


def _among(
    at: Span, pairs: Sequence[tuple[Figure, Figure]], tied: Sequence[tuple[Figure, Figure]], ratio: Quantity, literal: Interval,
    charitable: Interval, known: dict[int, Mention],
) -> Iterator[Statement]:  # fmt: skip
    """The first pair of cases and population that lets a rate stand; else the one pair that the words tie."""
    statements = {
        pair: relate(
            Relation.RATE, at, ((pair[0], "cases"), (pair[1], "population")), times(literal), times(charitable), ratio=ratio
        )
        for pair in (*pairs, *tied)
    }
    fits = [statement for statement in statements.values() if can_stand(statement)]
    if fits:
        yield fits[0]
        return
    measured = [pair for pair in tied if _measure(known, pair[0]) is not None]
    together = [pair for pair in measured if pair[0].row is pair[1].row]
    if not measured:
        together = [pair for pair in tied if pair[0].row is pair[1].row]
    choice = measured if len(measured) == 1 else together
    if len(choice) == 1:
        yield statements[choice[0]]


def _is_per(between: str) -> bool:
    words = between.split()
    return (
        len(words) <= 6
        and bool(words)
        and (words[-1] == "per" or words[-2:] in (["for", "every"], ["in", "every"], ["out", "of"], ["for", "each"]))
    )


def _is_population(figure: Figure) -> bool:
    """Whether the words beside a number make it those among whom something is counted."""
    row = figure.row
    words = {word.low for word in row.words[max(0, figure.at - 6) : figure.at + 5]}
    return bool(words & POPULATION_WORDS)


# --- deaths among cases -------------------------------------------------------------------------------------------------------


def _fatality(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "300 deaths among 12,000 cases: a case fatality rate of 2.5 per cent"."""
    text = row.between(0, len(row.words))
    if not any(cue in text for cue in FATALITY):
        return
    for figure in figures_in(discourse, row, "S"):
        beside = row.between(max(0, figure.at - 9), figure.at + 7)
        if not any(cue in beside for cue in FATALITY) or figure.value is None:
            continue
        near = [other for near in window(discourse, row, WINDOW + 1) for other in figures_in(discourse, near)]
        deaths = [other for other in near if _measure(known, other) is Measure.KILLED]
        cases = [other for other in near if _measure(known, other) in (Measure.CASES, Measure.HOSPITALISED)]
        readings = figure.quantity.readings
        pairs = [(a, b) for a in deaths for b in cases if (a.value or 0) < (b.value or 0)]
        statements = [
            relate(
                Relation.RATE, figure.span, ((a, "cases"), (b, "population")), times(readings.literal),
                times(readings.charitable),
                ratio=figure.quantity,
            )
            for a, b in pairs
        ]  # fmt: skip
        fits = [statement for statement in statements if can_stand(statement)]
        if fits or len(statements) == 1:
            yield (fits or statements)[0]


def _measure(known: dict[int, Mention], figure: Figure) -> Measure | None:
    mention = known.get(figure.number)
    return mention.measure if mention is not None else None


# --- per occasion -------------------------------------------------------------------------------------------------------------


def _per_item(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "an average of 2.5 victims for each blast", "a mean household size of five"."""
    for figure in figures_in(discourse, row, "CR"):
        item = _item(row, figure)
        if item is None or figure.value is None:
            continue
        near = [
            other
            for near in window(discourse, row, WINDOW)
            for other in figures_in(discourse, near)
            if other.number != figure.number
        ]
        items = [other for other in near if item in _words(known, other) and other.value]
        totals = [
            other for other in near if item not in _words(known, other) and other.value and other.value > (figure.value or 0)
        ]
        mention = known.get(figure.number)
        if mention is not None and mention.what.head:
            totals = [other for other in totals if _fits(mention.what.head, _words(known, other))] or []
        literal, charitable = _rounded(figure.quantity)
        statements = [
            relate(
                Relation.RATE,
                figure.span,
                ((a, "total"), (b, "occasions")),
                times(literal),
                times(charitable),
                ratio=figure.quantity,
            )
            for b in items
            for a in totals
        ]
        fits = [statement for statement in statements if can_stand(statement)]
        together = [statement for statement, (b, a) in zip(statements, product(items, totals), strict=True) if a.row is b.row]
        choice = fits or (statements if len(statements) == 1 else together)
        if fits or len(choice) == 1:
            yield choice[0]


def _fits(noun: str, words: tuple[str, ...]) -> bool:
    return noun in words or noun in {"person", "life", "victim", "casualty", "death", "fatality", "injury", "dead"} or not words


def _words(known: dict[int, Mention], figure: Figure) -> tuple[str, ...]:
    mention = known.get(figure.number)
    return mention.what.words if mention is not None else ()


def _item(row: Row, figure: Figure) -> str | None:
    """The noun that a number is an average for: "for each blast", "household size"."""
    before = [word.low for word in row.words[max(0, figure.at - 6) : figure.at]]
    average = {"average", "mean", "averaged"} & set(before)
    if "size" in before and average:
        return singular(before[before.index("size") - 1])
    for position in range(figure.at + 1, min(len(row.words) - 1, figure.at + 6)):
        words = row.between(position, position + 2).split()
        if (
            words in (["for", "each"], ["for", "every"], ["to", "each"])
            and position + 2 < len(row.words)
            and row.tags[position + 2] in "nk"
        ):
            return singular(row.words[position + 2].low)
        if (
            words[:1] == ["per"]
            and (average or singular(row.words[position + 1].low) in {singular(word.low) for word in row.words[: figure.at]})
            and row.tags[position + 1] in "nk"
            and row.words[position + 1].low not in {"cent", "day"}
        ):
            return singular(row.words[position + 1].low)
    return None


def _one_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "One person in every 250 of this town died": part x 250 = whole."""
    figures = list(figures_in(discourse, row))
    for one, many in pairwise(figures):
        between = row.between(one.at + 1, many.at).split()
        if (
            one.value != 1
            or many.value is None
            or many.value < 10
            or between[-2:] not in (["in", "every"], ["for", "every"])
            or len(between) > 4
        ):
            continue
        near = [
            other
            for near in window(discourse, row, 4)
            for other in figures_in(discourse, near)
            if other.number not in (one.number, many.number)
        ]
        pairs = [
            (a, b)
            for a in near
            for b in near
            if a.value and b.value and a.value * 3 < b.value and _is_population(b) and b.value >= many.value
        ]
        share = Interval(quotient(19, 20 * many.value), quotient(21, 20 * many.value))
        literal = Interval(
            quotient(1, many.value + max(quotient(many.quantity.grain, 2), 1)),
            quotient(1, many.value - max(quotient(many.quantity.grain, 2), 1)),
        )
        yield from _among(row.span(one.at, many.at + 1), pairs, pairs, many.quantity, literal, share, known)
