"""The totals and spans of time that a rate may be reckoned of: "8,400 in seven days, 1,200 a day"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.calendar import WEEKDAYS
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import FEMALE, THING_NOUNS, YOUNG, is_person, singular
from claims.lexicon.rates import ADVERBS, MEANS, MINUTES, SINGLED
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse, apart
from claims.statements.figures import Figure, figures_in, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import HUMAN
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.rate_units import unit_around
from claims.statements.time_spans import Rate, Time, spans_in, turns_of
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, exact, quotient
from claims.values.measure import Measure

PEAKS = frozenset((top, "of") for top in ("peak", "high", "maximum", "record", "low", "minimum"))
MODALS = frozenset(
    """
    can could may might would should must able capable capacity planned plans hopes hoped aims target needed needs designed
    usually normally ordinarily typically
    """.split()
)
"""Words by which a rate is what may be or usually is, not what was: "can take 30 a week", "usually 600 a day, rose to"."""

DEMONSTRATIVES = ("that time", "that period", "those", "that span", "this time", "this period", "these")

LASTING = frozenset("lasted lasts ran raged continued dragged held went took endured persisted".split())
"""Verbs of an event that take its whole time: "went on for 25 days"."""

ENDED = (
    "when it ended", "when it was over", "when it was all over", "by the time it", "by the end", "at the end", "by its end",
    "in all", "in total", "altogether", "all told",
)  # fmt: skip
"""Words that make a number the total of an event that lasted so long."""

PARTIAL = frozenset(
    """
    first last final peak height worst sometimes up many most early initially then now later often usually normally least more
    fewer still only once at soon end beginning start another other others elsewhere alone almost until nationwide countrywide
    worldwide country nation everywhere too also
    """.split()
)
"""Words by which a rate is of some of the time or of others."""

BOUNDING = frozenset("until till before after".split())
TOLD_NEAR = 2  # sentences before a rate told alone in which its total stands
CLAUSE = 8  # words before a rate in which its verb stands
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

WHOLE_TIMES = frozenset("same full whole entire".split())
LINE = 14  # words of a line of a list, with what is noted behind it
DAY_NAMES = frozenset(name for day in WEEKDAYS for name in (day, day[:3]))
LEAST_TURNS = 3  # a total this many times below its rate is of something else


def is_possible(rate: Rate) -> bool:
    """Whether the rate's clause tells what may be or is to be: "the clinic can take 30 a week"."""
    row, at = rate.figure.row, rate.figure.at
    start = max(max(row.tags.rfind(mark, 0, at) for mark in ".;:,") + 1, at - CLAUSE)
    return not MODALS.isdisjoint(row.low_words[start:at])


def candidates(discourse: Discourse, rows: Sequence[Row], rate: Rate, known: dict[int, Mention]) -> list[tuple[Figure, Time]]:
    """Totals with spans of time, those of one sentence first."""
    some = {singular(low) for low in own_words(rate)} & (FEMALE | YOUNG)
    fate = _fate_of(rate)
    totals = [
        figure
        for other in rows
        for figure in figures_in(discourse, other, "CX")
        if figure.number != rate.figure.number
        and figure.value is not None
        and figure.value > 1
        and LEAST_TURNS * figure.value >= (rate.figure.value or 0)
        and _can_be_total(figure, rate, known)
        and not _is_of_some(figure, rate, some)
        and not apart(fate, _measure(known, figure))
    ]
    spans = [
        time
        for other in rows
        for time in spans_in(discourse, other)
        if (other is rate.figure.row or other.lows.isdisjoint(PERHAPS))
        and time.span != rate.figure.span
        and not (time.row is rate.figure.row and _is_own_unit(rate, time))
    ]
    if _has_own_time(rate):
        spans = [time for time in spans if time.row is rate.figure.row and time.span.start > rate.span.end]
    pairs = [
        (total, time)
        for total in totals
        for time in spans
        if _longer(rate, time)
        and not _is_singled(rate, total, time)
        and (time.row in (total.row, rate.figure.row) or "C" not in time.row.tags)
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
    if mention is None or figure.quantity.hedge is Hedge.RANGE or is_of_a_part(known, figure):
        return False
    if rate.noun in THING_NOUNS and not mention.what.head and mention.measure in HUMAN:
        return False  # "310 bombs a day" of 391 wounded
    if _is_of_one_turn(figure, rate):
        return False
    if not rate.noun or not mention.what.head or rate.noun == mention.what.head or rate.noun in mention.what.words:
        return True
    if rate.noun == "person" and is_person(mention.what.head):
        return True  # "1,152 returning labourers ... 24 people an hour"
    fated = mention.measure is Measure.KILLED and mention.what.head not in THING_NOUNS
    return (rate.noun in PEOPLE and (mention.what.head in PEOPLE or fated)) or not mention.what.words


def _is_of_one_turn(figure: Figure, rate: Rate) -> bool:
    """ "The third week brought 16 deaths", "Fri 210", "the daily number of dead never rose above 11": of one of the times that
    the rate is a mean of."""
    row, at = figure.row, figure.at
    start = max((row.tags.rfind(mark, 0, at) for mark in ",;:.&"), default=-1) + 1
    unit = rate.figure.quantity.unit
    if any(_is_for_each(row, place, at) for place in row.places(ADVERBS)):
        return True
    turns = any(row.tags[place : place + 1] == "D" and row.low_words[place + 1] == unit for place in range(len(row.words) - 1))
    end = next((place for place in range(at, len(row.words)) if row.tags[place] in ",;:."), len(row.words))
    ordinal = turns and "D" in row.tags[start:end]
    line = row.tags[:1] == "T" and len(row.words) <= LINE and row.low_words[0] in DAY_NAMES and "v" not in row.tags
    return row is not rate.figure.row and (ordinal or (line and unit == "day"))


def _is_for_each(row: Row, place: int, at: int) -> bool:
    """ "The daily number of dead never fell below three or rose above 11", but "the daily average was 10 and the total 310"."""
    between = set(row.tags[place:at])
    if place > at or between & set(";:.") or row.low_words[place + 1] in MEANS:
        return False
    return "C" not in between or "never" in row.lows


def is_of_a_part(known: dict[int, Mention], figure: Figure) -> bool:
    """ "75 of them were killed, 12 of them children": a part of what was just counted."""
    mention = known.get(figure.number)
    if mention is None or mention.whole is None or mention.whole.head not in PRONOUN_WHOLES:
        return False
    return "C" in mention.row.tags[: mention.at] and figure.row.words[figure.at - 1].low in {",", "("}


def _is_of_some(figure: Figure, rate: Rate, some: set[str]) -> bool:
    """ "600 people died. Women died at a rate of eight a day": a rate of some of those whom a total counts."""
    return bool(some) and figure.row is not rate.figure.row and some.isdisjoint(singular(low) for low in figure.row.low_words)


def _is_singled(rate: Rate, total: Figure, time: Time) -> bool:
    """ "300 have died, two a day in the worst month": a time of the rate, not of the total before it."""
    row = rate.figure.row
    behind = time.row is row and time.at > rate.figure.at and (total.row is not row or total.at < rate.figure.at)
    return behind and time.row.words[time.at - 1].low in SINGLED - WHOLE_TIMES


def _longer(rate: Rate, time: Time) -> bool:
    """Whether a time has room for the rate more than once."""
    turns = turns_of(rate, time)
    return turns.high is not None and turns.high > quotient(3, 2)


def over_turns(values: Interval, turns: Interval) -> Interval:
    """Each value of a rate by each number of its turns; neither is negative."""
    low = exact((values.low or 0) * (turns.low or 0))
    high = None if values.high is None or turns.high is None else exact(values.high * turns.high)
    return Interval(low, high)


def own_words(rate: Rate) -> tuple[str, ...]:
    """The words of a rate's own clause: not "recalled the gravedigger, now 84"."""
    row, at = rate.figure.row, rate.figure.at
    first = max(row.tags.rfind(mark, 0, at) for mark in ".;:") + 1
    stops = [place for mark in ',.;:"' if (place := row.tags.find(mark, at)) >= 0]
    return row.low_words[first : min(stops, default=len(row.words))]


def is_plainly_told(discourse: Discourse, row: Row, rate: Rate) -> bool:
    """A rate told alone of a fate of which one total with one time stands before it: "lasted six hours and cost 120 lives.
    Twenty people died every hour"; not of a place, of a part of the time, or of what may come."""
    fate = _fate_of(rate, past=True)
    others = row.tags.count("C") + row.tags.count("U") + row.tags.count("R")
    if fate is None or others > 1 or not {"T", "D"}.isdisjoint(row.tags) or not PARTIAL.isdisjoint(row.lows):
        return False
    before = [other for other in window(discourse, row, TOLD_NEAR) if other is not row]
    told = {low for other in before for low in other.low_words}
    if any(row.words[at + 2].low not in told for at in range(len(row.words) - 2) if row.tags[at : at + 2] == "Pd"):
        return False
    totals = [mention for other in before for mention in discourse.row_mentions(other) if mention.measure is fate]
    times = [time for other in before for time in spans_in(discourse, other)]
    return len(totals) == len(times) == 1 and totals[0].whole is None and times[0].row is totals[0].row


def _measure(known: dict[int, Mention], figure: Figure) -> Measure | None:
    mention = known.get(figure.number)
    return mention.measure if mention is not None else None


def _fate_of(rate: Rate, *, past: bool = False) -> Measure | None:
    """What befell those of a rate: "twenty people died every hour"; where `past`, only by a verb in the past."""
    for low in rate.figure.row.low_words[rate.figure.at : rate.figure.at + CLAUSE]:
        if low in {",", ";", "."}:
            return None
        fate = SUBJECT.get(low) or OBJECT.get(low) or noun_measure((singular(low),))
        if fate is not None and fate is not Measure.CASES:
            told = low.endswith("ed") or low in {"lost", "fell", "shot"}
            return fate if told or not past else None  # "60 people die every day": at large
    return None


def is_when_it_ended(total: Figure) -> bool:
    """ "When it ended the registrar had entered 500 dead", "the 110 workers who were killed": the total of all the time that it
    lasted."""
    row, at = total.row, total.at
    before = f" {row.between(0, at)} "
    all_those = row.between(at - 1, at) == "the" and row.tags[at + 1 : at + 3] in {"nc", "kc"}
    return all_those or any(f" {opening} " in before for opening in ENDED)


def is_of_all_that_time(total: Figure) -> bool:
    """Whether a number is the total of a time told before it."""
    return is_when_it_ended(total) or in_that_time(total.row, total)


def in_that_time(row: Row, total: Figure) -> bool:
    """Whether the total is said to be of the time just told: "in those forty days they threw 9,600", "360 in that time"."""
    around = f" {row.between(max(0, total.at - 12), total.at + 12)} "
    return any(f" {word} {that} " in around for word in ("in", "over", "during") for that in DEMONSTRATIVES)


def is_of_part_of_it(rate: Rate) -> bool:
    """ "60 a week until the truce", "300 a day on the island and 450 on the mainland": not of all the time or of all."""
    row, at = rate.figure.row, rate.figure.at
    reach = range(at, min(at + CLAUSE, len(row.words) - 1))
    bounded = any(row.words[place].low in BOUNDING and row.tags[place + 1] in "dnp" for place in reach)
    return bounded or "&CP" in row.tags[at : at + 2 * CLAUSE]


def is_of_an_increment(row: Row, rate: Rate) -> bool:
    """ "30 more bodies had been found, one every four hours": a rate of those alone."""
    first = row.tags.rfind("C", 0, rate.figure.at)
    return first >= 0 and "more" in row.low_words[first + 1 : first + 3] and row.words[rate.figure.at - 1].low == ","


def _has_own_time(rate: Rate) -> bool:
    """ "18 a day in the five working days": a rate of the days told behind it."""
    row = rate.figure.row
    end = max(at for at, word in enumerate(row.words) if word.span.start < rate.span.end) + 1
    return row.tags[end : end + 3] == "PdU" or row.tags[end : end + 2] == "PU"
