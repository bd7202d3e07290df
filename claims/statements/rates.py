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

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.measures import OBJECT
from claims.lexicon.people import THING_NOUNS, singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import Condition, Figure, relate, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.populations import WINDOW, fatality_rates, one_in_so_many, rates_per_head, rates_per_item
from claims.statements.rate_totals import (
    LASTING,
    candidates,
    in_that_time,
    is_of_all_that_time,
    is_of_an_increment,
    is_of_part_of_it,
    is_plainly_told,
    is_possible,
    is_when_it_ended,
    over_turns,
    own_words,
)
from claims.statements.rates_reckoned import OTHER_TIMES, is_reckoned
from claims.statements.signs import rows_with_rates
from claims.statements.statement import Given, Relation, Statement, can_stand
from claims.statements.time_spans import Rate, Time, rates_in, turns_of
from claims.statements.words import Row

FATE_REACH = 9  # words behind a rate in which the verb that says what happened stands
UNTIL = frozenset(f"by the {end}" for end in ("time", "end", "close"))
CLOSING = UNTIL | frozenset(["in all", "all told", "in total", "in a", "a year", "in the"])
PAST = frozenset("before earlier previously".split())
FAR = 40  # ... where the words name the same thing


def read_rates(discourse: Discourse) -> Iterator[Statement]:
    """Every rate that the text gives of totals that it names."""
    known = mentions_by_number(discourse)
    for row in rows_with_rates(discourse):
        for rate in rates_in(discourse, row, known):
            statement = _over_time(discourse, row, rate, known)
            if statement is not None:
                yield statement
        yield from rates_per_head(discourse, row, known)
        yield from fatality_rates(discourse, row, known)
        yield from rates_per_item(discourse, row, known)
        yield from one_in_so_many(discourse, row, known)


def _over(discourse: Discourse, rate: Rate, total: Figure, time: Time) -> Statement:
    """total = rate x time, the rate read as a ratio."""
    turns = turns_of(rate, time)
    literal: Condition = ((1,), over_turns(rate.literal, turns))
    charitable: Condition = ((1,), over_turns(rate.charitable, turns))
    length = time.length.low if time.length.is_point else None
    return relate(
        Relation.RATE, rate.span, ((total, "total"),), (literal,), (charitable,),
        given=(Given(time.span, f"time in {time.unit}s", length),), ratio=rate.figure.quantity,
    )  # fmt: skip


def _over_time(discourse: Discourse, row: Row, rate: Rate, known: dict[int, Mention]) -> Statement | None:
    """A rate against the totals and spans near it, or, where the words name one thing, far from it."""
    if row.words[rate.figure.at - 1].low == "last" and rate.figure.at:
        return None  # "though the last five came every half-hour"
    if row.between(rate.figure.at - 1, rate.figure.at) == "from":
        return None  # "fell from 61 a decade to 22"
    if is_possible(rate) or is_of_an_increment(row, rate) or is_of_part_of_it(rate):
        return None  # "the clinic can take 30 a week"
    units = [discourse.quantities[row.words[at].quantity or 0].unit for at in row.numbers if row.tags[at] == "R"]
    if units.count(rate.figure.quantity.unit) > 1 or " over the first " in row.text:
        return None  # "1,150 a day over the first 12 days and about 800 since"
    if " each of the " in row.text or " each of its " in row.text:
        return None  # "each of the 14 camps buries three a day": the total is of all
    reckoned = is_reckoned(row, rate) or is_plainly_told(discourse, row, rate)
    near: list[tuple[Figure, Time]] = []
    for before, after in ((0, 0), (1, 0), (WINDOW, WINDOW)):
        near = [
            pair
            for pair in candidates(discourse, window(discourse, row, before, after), rate, known)
            if (reckoned and (not _is_later(pair[0].row, row) or _closes(pair, row))) or _is_total_of(rate, pair[0], known)
        ]
        near = _nearest_before(row, rate, _precise(near))
        fits = [pair for pair in near if can_stand(_over(discourse, rate, *pair))]
        if fits:
            return _over(discourse, rate, *fits[0])
    if reckoned and not _is_apposed(row, rate):
        rows = [other for other in window(discourse, row, FAR) if other is row or _names(other, rate)]
        far = [pair for pair in candidates(discourse, rows, rate, known) if _is_same(rate, pair[0], known)]
        far = _precise([pair for pair in far if pair[1].row is pair[0].row or pair[1].row is row])
        fits = [pair for pair in far if can_stand(_over(discourse, rate, *pair))]
        if fits:
            return _over(discourse, rate, *fits[0])
        near = near or far or _told_far(discourse, row, rate, known)
    if opens_elsewhere(row) and all(total.row is not row for total, _ in near):
        return None
    if " same period " in row.text or "|" in discourse.document.text:
        return None  # a period told elsewhere; totals that a table gives
    near = [pair for pair in near if not is_background(row, pair[0].row) and not _is_past(pair[1])]
    tied = [pair for pair in near if pair[0].row is pair[1].row]
    tied = [pair for pair in tied if _is_nearest(row, pair[0], tied)] or [
        pair for pair in near if row in (pair[0].row, pair[1].row) or is_of_all_that_time(pair[0])
    ]
    same = [pair for pair in tied if _is_same(rate, pair[0], known)]
    for pairs in (tied, same):
        if len({total.number for total, _ in pairs}) == 1:
            return _over(discourse, rate, *pairs[0])
    return None


def _told_far(discourse: Discourse, row: Row, rate: Rate, known: dict[int, Mention]) -> list[tuple[Figure, Time]]:
    """The one total of people told with its time earlier in the text: "lasted sixty days and cost the city 3,600 of its
    inhabitants ... on average 60 lives a day"; none where another total with its time can be meant.
    """
    rows = window(discourse, row, FAR)
    if opens_elsewhere(row) or rate.noun in THING_NOUNS or not OTHER_TIMES.isdisjoint(own_words(rate)):
        return []
    pairs = [pair for pair in candidates(discourse, rows, rate, known) if not _is_past(pair[1]) and pair[1].row is not row]
    pairs = _precise(pairs)
    if any(can_stand(_over(discourse, rate, *pair)) for pair in pairs):
        return []
    told = [
        pair
        for pair in pairs
        if pair[0].row is pair[1].row
        or (is_when_it_ended(pair[0]) and not LASTING.isdisjoint(pair[1].row.low_words[: pair[1].at]))
        or (in_that_time(pair[0].row, pair[0]) and pair[0].row.sentence.index > pair[1].row.sentence.index)
    ]
    told = [pair for pair in told if pair[1].row.tags[pair[1].at] == "U" and known[pair[0].number].what.head not in THING_NOUNS]
    return told if len({total.number for total, _ in told}) == 1 and len({time.span for _, time in told}) == 1 else []


def opens_elsewhere(row: Row) -> bool:
    """ "In the hospitals of the capital an average of 60 people a day ...": a rate of another place than was told of."""
    opening = row.words[0].low in {"in", "at", "among", "across"} and row.words[1].low in {
        "the",
        "a",
        "another",
        "its",
        "every",
        "one",
    }
    end = next((at for at in range(1, len(row.words)) if row.tags[at] in ",bvCR"), 0)
    timed = any(row.tags[at] in "TU" or (row.tags[at] == "n" and row.words[at].low in TIME_UNITS) for at in range(1, end))
    return opening and not timed


def _nearest_before(row: Row, rate: Rate, near: list[tuple[Figure, Time]]) -> list[tuple[Figure, Time]]:
    """Only the pairs of the number that "or" joins to the rate: "numbered 2,240, or about 75 a year"."""
    at = rate.figure.at
    if not _is_apposed(row, rate):
        return near
    here = [pair[0].at for pair in near if pair[0].row is row and pair[0].at < at]
    people = [place for place in here if singular(row.words[min(place + 1, len(row.words) - 1)].low) not in THING_NOUNS]
    last = max(people or here, default=-1)
    if any(row.tags[place : place + 3] == "Cop" for place in range(last + 1, at)):
        return []  # "160 miners, 90 of them in a single week, or 18 a day"
    return [pair for pair in near if pair[0].row is row and pair[0].at == last]


def _is_apposed(row: Row, rate: Rate) -> bool:
    """Whether the words join the rate to the number before it: "numbered 2,240, or about 75 a year"."""
    at = rate.figure.at
    joined = row.between(max(0, at - 4), at).endswith((", or", ", or about", ", which is", ", an average of", ", on average"))
    return joined and "C" in row.tags[:at]


def _closes(pair: tuple[Figure, Time], row: Row) -> bool:
    """Whether the next sentence gives both the total and its time: "When she closed her book after 24 hours it had 36"."""
    return pair[0].row is pair[1].row and pair[0].row.sentence.index - row.sentence.index == 1 and row.lows >= {"every"}


def _is_later(row: Row, than: Row) -> bool:
    return row.sentence.index > than.sentence.index


def _precise(pairs: list[tuple[Figure, Time]]) -> list[tuple[Figure, Time]]:
    """Without bare words for time ("the month") where the total's own sentence gives the time in numbers."""
    told = [(total, time) for total, time in pairs if time.row is total.row and time.row.words[time.at].quantity is not None]
    counted = {total.number for total, time in told if time.row.tags[time.at] == "U" and not _is_past(time)}
    pairs = [(total, time) for total, time in pairs if total.number not in counted or time.row.tags[time.at] == "U"]
    exact_ones = {total.number for total, _ in told}
    return [
        (total, time) for total, time in pairs if total.number not in exact_ones or time.row.words[time.at].quantity is not None
    ]


def _is_past(time: Time) -> bool:
    """ "against 403 in the nine months before", but "in the ten days before the truce"."""
    told = [at for at in (time.at + 1, time.at + 2) if time.row.between(at, at + 1) in PAST]
    return bool(told) and time.row.tags[told[0] + 1 : told[0] + 2] not in {"d", "n", "g", "p"}


def _is_nearest(row: Row, total: Figure, near: Sequence[tuple[Figure, Time]]) -> bool:
    """Whether no other total stands in a sentence nearer to the row."""
    distance = abs(row.sentence.index - total.row.sentence.index)
    return all(distance <= abs(row.sentence.index - other.row.sentence.index) for other, _ in near)


def _is_total_of(rate: Rate, total: Figure, known: dict[int, Mention]) -> bool:
    """Whether a total is reckoned from the rate by its words: "which makes 72 admissions", "all in all 6,000 shells"."""
    row = total.row
    apart = row is rate.figure.row and ";" in row.tags[rate.figure.at : total.at]
    if apart and total.quantity.kind is not Kind.RATE and not _closes_account(rate, total):
        return False
    before = list(row.low_words[max(0, total.at - 7) : total.at])
    if (
        row is rate.figure.row
        and (total.quantity.kind is Kind.RATE or rate.length != 1)
        and before[-1:] in ([","], ["("], ["or"], ["–"], [";"], [":"])
    ):
        return True
    head = known[total.number].what.head if total.number in known else ""
    if not _is_same(rate, total, known) and rate.noun and head and not (rate.noun == head and in_that_time(row, total)):
        return False
    if in_that_time(row, total) or _closes_account(rate, total):
        return True
    return bool({"makes", "make", "all", "total", "altogether", ":"} & set(before))


def _closes_account(rate: Rate, total: Figure) -> bool:
    """Whether a bare total closes the rate's sentence: "six a day for a fortnight, 84 in all", "eight a month, 96 a year"."""
    row = total.row
    if row is not rate.figure.row or total.at < rate.figure.at or row.words[total.at - 1].low not in {",", ";", ":", "–", "or"}:
        return False
    return row.between(total.at + 1, total.at + 3) in CLOSING or row.between(total.at + 1, total.at + 4) in UNTIL


def _is_same(rate: Rate, total: Figure, known: dict[int, Mention]) -> bool:
    """Whether rate and total count one thing by their words."""
    own, other = known.get(rate.figure.number), known.get(total.number)
    if other is None:
        return False
    if rate.noun and rate.noun != "person" and rate.noun in other.what.words:
        return True
    after = rate.figure.row.words[rate.figure.at : rate.figure.at + FATE_REACH]
    words = {singular(word.low) for word in after[:4]}
    fates = ({noun_measure((word,)) for word in words} | {OBJECT.get(word.low) for word in after}) - {None}
    measure = own.measure if own is not None else None
    return other.measure is not None and (other.measure is measure or other.measure in fates)


def _names(row: Row, rate: Rate) -> bool:
    """Whether a row speaks of what the rate counts."""
    words = {singular(word.low) for word in row.words}
    own = {
        singular(word.low) for word in rate.figure.row.words[rate.figure.at + 1 : rate.figure.at + 4] if word.tag in "nk"
    } | {rate.noun}
    return bool((own - {"person", "average", "day", ""}) & words)
