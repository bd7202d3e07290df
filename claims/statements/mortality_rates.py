"""Crude mortality rates, so many a day among so many: "49 deaths in the week among 50,000 people ... 1.4 deaths per 10,000
people per day", "home to 50,000 ... four per 10,000 per day ... about 20 people die there daily".

Deaths, population and time are the only ones told in the sentences around the rate; the rate of a group of them ("under
five"), a norm ("above the threshold of 1 per 10,000") and one of another place or time is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.places import PLACE_NOUNS, PLACE_PREPOSITIONS
from claims.lexicon.rates import ADVERBS, MINUTES, POPULATION_WORDS
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import Figure, figures_in, relate, times, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.populations import is_at_large
from claims.statements.rate_items import is_per
from claims.statements.rate_totals import over_turns
from claims.statements.rates import opens_elsewhere
from claims.statements.statement import Given, Relation, Statement, can_stand
from claims.statements.time_spans import PER_SO_MANY, Rate, Time, rates_in, rounded_rate, spans_in, turns_of
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, quotient
from claims.values.measure import Measure

NEAR = 3  # sentences around a rate in which deaths, population and time stand
LEAST_WHOLE = 200  # people among whom such a rate is told
BEHIND = 6  # words behind "per 10,000" in which its unit of time stands
BEFORE = 8  # words before a rate in which its unit of time or a norm may stand
DYING = frozenset("mortality death deaths died dead killed killings fatalities".split())
NORMS = frozenset(
    """
    threshold thresholds level norm baseline benchmark standard limit average usual normal normally expected target below above
    against than from under over exceeds exceeded twice double half
    """.split()
)
"""Words right before a rate that is not the one told of those deaths."""

GROUPS = frozenset(
    "five fives infant infants child children neonatal maternal women men under-five under-fives aged adult adults".split()
)
"""Words by which a rate is of some of the people."""

CHANGED = frozenset("rose fell risen fallen dropped doubled halved peaked peak ranged varied if could would".split())


def read_mortality_rates(discourse: Discourse) -> Iterator[Statement]:
    """Every crude mortality rate that the only deaths, population and time around it do not make."""
    known = mentions_by_number(discourse)
    for row in discourse.rows:
        if "R" not in row.tags or row.lows.isdisjoint(DYING):
            continue
        found = list(_rates_of(discourse, row))
        if len(found) != 1 or not GROUPS.isdisjoint(row.lows) or not CHANGED.isdisjoint(row.lows) or "G" in row.tags:
            continue
        rate, base = found[0]
        near = [other for other in window(discourse, row, NEAR, NEAR) if other is row or not is_background(other, row)]
        if is_at_large(discourse, row, rate.figure.at) or _is_elsewhere(row, near):
            continue
        if "T" in row.tags and not any(one.measure is Measure.KILLED for one in discourse.row_mentions(row)):
            continue  # "In March the mortality rate had been 1.2 per 10,000 a day"
        numbers = {rate.figure.number, base.number}
        people = [one for other in near for one in figures_in(discourse, other) if one.number not in numbers]
        wholes = [one for one in people if _is_population(one, known)]
        daily = list(_daily(discourse, near, rate, known))
        own = {deaths.number for deaths, _, _ in daily}
        dead = [told for told in _deaths(discourse, near, rate, known) if told[0].number not in own]
        statements = [
            _among(rate, (deaths, whole, base), turns, given)
            for deaths, turns, given in (*dead, *daily)
            for whole in wholes
            if whole.number != deaths.number
        ]
        told_of = {tuple(party.number for party in statement.parties) for statement in statements}
        if len(told_of) == 1 and not any(can_stand(statement) for statement in statements):
            yield statements[0]


def _is_elsewhere(row: Row, near: Sequence[Row]) -> bool:
    """ "The mortality rate in the district", "in the camp at Sefra": of a place that no other sentence around names."""
    told = {low for other in near if other is not row for low in other.low_words}
    places = {
        row.low_words[at]
        for at in range(1, len(row.words))
        if (row.low_words[at] in PLACE_NOUNS or (row.words[at].capital and row.tags[at] == "n"))
        and not PLACE_PREPOSITIONS.isdisjoint(row.low_words[max(0, at - 4) : at])
    }
    return len(near) > 1 and bool(places - told)


def _rates_of(discourse: Discourse, row: Row) -> Iterator[tuple[Rate, Figure]]:
    """The rates of a row that are told for so many people and one unit of time, with the number of people."""
    for figure, base in pairwise(figures_in(discourse, row, "CR")):
        if base.value not in PER_SO_MANY or figure.value is None or figure.quantity.hedge is Hedge.RANGE:
            continue
        if not is_per(row.between(figure.at + 1, base.at)):
            continue
        before = row.low_words[max(0, figure.at - BEFORE) : figure.at]
        unit, end = _unit_behind(row, base.at)
        unit = unit or next((ADVERBS[low] for low in before if low in ADVERBS), None)
        if unit is None or not NORMS.isdisjoint(before[-4:]):
            continue
        literal, charitable = rounded_rate(figure.quantity)
        span = row.span(figure.at, end + 1)
        yield Rate(figure, span, literal, charitable, 1, unit, "death"), base


def _unit_behind(row: Row, at: int) -> tuple[str | None, int]:
    """The unit of time of "per 10,000 people per day", and its last word."""
    for place in range(at + 1, min(len(row.words), at + BEHIND)):
        low = row.words[place].low
        if row.tags[place] in ",.;:(bv":
            break
        if low in ADVERBS:
            return ADVERBS[low], place
        following = row.between(place + 1, place + 2)
        if low in {"a", "per", "each", "every"} and TIME_UNITS.get(following) == following and following in MINUTES:
            return following, place + 1
    return None, at


def _is_population(figure: Figure, known: dict[int, Mention]) -> bool:
    """Whether a number counts those among whom people died: "home to 50,000", "a population of 50,000", "12,000 residents"."""
    mention = known.get(figure.number)
    if (figure.value or 0) < LEAST_WHOLE or figure.value in PER_SO_MANY or mention is None or figure.quantity.unit is not None:
        return False
    dead = mention.measure in (Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CASES)
    before, behind = figure.row.low_words[max(0, figure.at - 5) : figure.at], figure.row.low_words[figure.at : figure.at + 4]
    return "population" in before or (not dead and not POPULATION_WORDS.isdisjoint({*before, *behind}))


def _deaths(
    discourse: Discourse, rows: Sequence[Row], rate: Rate, known: dict[int, Mention]
) -> Iterator[tuple[Figure, Interval, Given]]:
    """The deaths told with their time in one sentence: "49 deaths in the week"."""
    for row in rows:
        if row is not rate.figure.row and opens_elsewhere(row):
            continue
        dead = [
            figure
            for figure in figures_in(discourse, row)
            if (mention := known.get(figure.number)) is not None
            and mention.measure in (Measure.KILLED, Measure.LOSSES)
            and mention.whole is None
            and mention.determiner not in {"more", "other", "remaining"}
            and figure.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT)
            and (figure.value or 0) > 1
            and not _is_population(figure, known)
        ]
        spans = [time for time in spans_in(discourse, row) if not _is_of_rate(rate, time)]
        for figure in dead:
            for time in spans:
                length = time.length.low if time.length.is_point else None
                yield figure, turns_of(rate, time), Given(time.span, f"time in {time.unit}s", length)


def _is_of_rate(rate: Rate, time: Time) -> bool:
    return time.row is rate.figure.row and rate.span.start <= time.span.start < rate.span.end


def _daily(
    discourse: Discourse, rows: Sequence[Row], rate: Rate, known: dict[int, Mention]
) -> Iterator[tuple[Figure, Interval, Given]]:
    """The deaths told for one unit of time: "about 20 people die in the section daily"."""
    for row in rows:
        for other in rates_in(discourse, row, known):
            if other.figure.number == rate.figure.number:
                continue
            mention = known.get(other.figure.number)
            fates = {noun_measure((low,)) for low in row.low_words[other.figure.at : other.figure.at + BEHIND]}
            dying = not {"die", "dying", "dies", "died"}.isdisjoint(row.low_words[other.figure.at : other.figure.at + BEHIND])
            if other.length != 1 or mention is None or not (dying or Measure.KILLED in {mention.measure, *fates}):
                continue
            unit = Time(row, other.figure.at, Interval.point(1), other.unit, other.span)
            yield other.figure, turns_of(rate, unit), Given(other.span, f"deaths a {other.unit}")


def _among(rate: Rate, told: tuple[Figure, Figure, Figure], turns: Interval, given: Given) -> Statement:
    """deaths = rate x population / 10,000 x time."""
    deaths, whole, base = told
    per = quotient(1, base.value or 1)
    literal, charitable = (over_turns(values, turns).scale(per) for values in (rate.literal, rate.charitable))
    terms = ((deaths, "cases"), (whole, "population"))
    return relate(
        Relation.RATE, rate.span, terms, times(literal), times(charitable), given=(given,), ratio=rate.figure.quantity
    )
