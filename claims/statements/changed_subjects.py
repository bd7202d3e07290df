"""Whose change an amount tells: "the death rate fell by half, since over the same weeks the population had tripled".

What changed is the subject of the verb of change. An amount told after the two numbers is of them only where its subject adds
no noun to what they count: no other thing ("the number of beds"), no part of them ("deaths of cyclists") and no other place
that opens its sentence ("across the province").
"""

from __future__ import annotations

from collections.abc import Mapping

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.changes import GENERAL, NOUN_DIRECTIONS, TOLL_NOUNS, VERB_DIRECTIONS
from claims.lexicon.people import is_person, singular
from claims.lexicon.places import PLACE_NOUNS
from claims.lexicon.speech import SPEECH
from claims.quantities.quantity import Kind
from claims.statements.amounts import Amount
from claims.statements.discourse import WEAK_WORDS
from claims.statements.figures import Figure
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import Pair
from claims.statements.words import Row
from claims.values.measure import POPULATION, Measure

TO_VERB = 5  # words from the verb of a change to its amount
PEOPLED = frozenset(
    """
    cell ward room camp jail prison shelter hospital clinic school village town city district county parish province region
    country nation state household family house home street
    population strength garrison crew force register manpower displacement intake workload caseload influx exodus headcount
    """.split()
)
"""Nouns whose size is that of the people counted."""

SEEMING = frozenset("to thought believed said estimated reported known expected seems seemed appears appeared have".split())
"""Words between a subject and its verb: "is thought to have doubled"."""

ASIDES = frozenset(
    "however though meanwhile nevertheless nonetheless instead too also alone there here still then moreover".split()
)
SUBORDINATORS = frozenset("although though while whereas since as after before when because once until if and but".split())
LESS = frozenset("less more fewer higher lower larger smaller greater up down".split())
COUNTING = SEEMING | {"number", "count", "total", "toll"}
NO_SUBJECT = (TOLL_NOUNS - PEOPLED) | GENERAL | WEAK_WORDS | NOUN_DIRECTIONS.keys() | {"cause", "course", "rest"}
TIMES = frozenset(
    {*TIME_UNITS, *map(singular, TIME_UNITS), "time", "period", "season", "half", "decade", "meantime", "meanwhile"}
)
WHERE = frozenset("in across throughout at on over outside within among for".split())
NARROWING = frozenset("of from among by for due to".split())
"""Prepositions behind a noun by which only some are meant: "deaths of cyclists", "deaths from all causes"."""


def is_of_another_subject(row: Row, amount: Amount, pair: Pair, known: Mapping[int, Mention]) -> bool:
    """ "road deaths rose to 512 from 498 ... as mileage increased by about a tenth": not of the two numbers."""
    rows = (pair.old.row, pair.new.row)
    first = row.sentence.index < max(one.sentence.index for one in rows)
    told = [known[one.number] for one in (pair.old, pair.new) if one.number in known]
    there = set().union(*(_told_there(one, row, amount) for one in rows))
    if row not in rows and _opens_elsewhere(row, there):
        return True
    nouns = _nouns(row, *_subject(row, amount)) or _nouns_behind(row, amount)
    if not nouns:
        return False
    if row not in rows and _takes_up_another(row, amount, there):
        return True
    bare = all(not one.what.head and one.measure is None for one in told)
    if all(one is row for one in rows) and min(pair.old.at, pair.new.at) > amount.figure.at:
        return False  # "Kidnappings for ransom fell 40 percent, with 90 victims against 150"
    fates = {_fate(one.measure) for one in told} | {_fate(noun_measure((noun,))) for noun in there}
    if first:  # "Infections tripled. Laboratories logged 4,015 positive tests, up from 1,260": told before its numbers
        own = (not bare or fates != {None}) and row not in rows and nouns[0][0] not in NO_SUBJECT
        return own and all(noun_measure((noun,)) is None and noun not in there | PEOPLED for noun, _ in nouns)
    reached = pair.new.row is row and "to" in row.low_words[amount.figure.at + 1 : max(amount.figure.at, pair.new.at)]
    if bare and not reached and all(one is row for one in rows):
        return False  # "The number of inmates treated has doubled in a year: 58 then, 116 now"
    if reached and not any(one.what.head for one in told if one.row is not row):
        return False  # "the crowd in the stations had tripled, to 9,300. On Monday wardens had counted 3,100"
    if any(noun in TIMES and noun not in there for noun, narrowing in nouns if not narrowing):
        return True  # "Patrol hours went up by 15 per cent"
    return any(_is_new(noun, there, fates, narrowing) for noun, narrowing in nouns)


def _fate(measure: Measure | None) -> Measure | None:
    """Whoever was lost died."""
    return Measure.KILLED if measure is Measure.LOSSES else measure


def _is_new(noun: str, there: set[str], fates: set[Measure | None], narrowing: bool) -> bool:
    """Whether a noun of the subject adds something to what is told of the numbers."""
    if noun in NO_SUBJECT and not narrowing:
        return False
    fate = _fate(noun_measure((noun,)))
    if fate is not None:
        return fate not in fates
    if noun in there or noun in TIMES or noun in WEAK_WORDS | GENERAL:
        return False
    return narrowing or not (noun in PEOPLED and fates <= {None, *POPULATION})


def _nouns(row: Row, start: int, last: int) -> list[tuple[str, bool]]:
    """The nouns of the subject that say what or who changed, each with whether it narrows another: not those of a place."""
    found: list[tuple[str, bool]] = []
    link = ""
    for at in range(start, last + 1):
        if row.tags[at] in "Poi":
            link = row.low_words[at]
        counting = row.low_words[at + 1 : at + 2] and row.low_words[at + 1] in COUNTING  # "the annual number"
        head = row.tags[at] in "nk" and (at == last or not (counting or row.tags[at + 1] in "nk"))
        place = row.low_words[at] in PLACE_NOUNS and link in WHERE
        if head and not (row.words[at].capital and at) and not place and (not link or link in NARROWING):
            found.append((singular(row.low_words[at].removesuffix("'s")), link in NARROWING))
    return found


def _opens_elsewhere(row: Row, there: set[str]) -> bool:
    """ "In the south the toll decreased by a quarter": a place or group that the sentences of the numbers do not name."""
    if row.low_words[0] not in WHERE:
        return False
    end = next((at for at in range(1, len(row.words)) if row.tags[at] not in "dnkgA" or (at > 2 and row.tags[at] == "d")), 1)
    nouns = [row.low_words[at].removesuffix("'s") for at in range(1, end) if row.tags[at] in "nkg"]
    named = {singular(noun) for noun in nouns}
    return bool(named) and named.isdisjoint(TIMES) and named.isdisjoint(there)


def _told_there(there: Row, row: Row, amount: Amount) -> set[str]:
    """The words of a number's sentence; of the amount's own, only those that are not its subject's clause."""
    if there is not row:
        return {singular(low.removesuffix("'s")) for low in there.low_words}
    verb = _verb(row, amount)
    start = _clause(row, verb)
    return {singular(low.removesuffix("'s")) for at, low in enumerate(row.low_words) if not start <= at < verb}


def _clause(row: Row, verb: int) -> int:
    """Where the clause of a verb begins."""
    opening = max((row.tags.rfind(mark, 0, verb) for mark in ",;:.&c"), default=-1) + 1
    spoken = [at + 1 for at in range(opening, verb) if row.low_words[at] in SPEECH]
    opening = max([opening, *spoken])  # "The health officer says [deaths] have been cut"
    return opening + (opening < verb and row.low_words[opening] in SUBORDINATORS)


def _verb(row: Row, amount: Amount) -> int:
    """Where the verb of a change stands: at the amount ("had tripled"), or before it ("increased by a tenth"); -1 if none."""
    at = amount.figure.at
    if amount.kind is Kind.MULTIPLE and row.words[at].low.endswith(("ed", "s")) and row.tags[at - 1 : at] not in {"d", "g"}:
        return at
    first = max(0, at - TO_VERB)
    places = [place for place in range(at - 1, first - 1, -1) if row.words[place].low in VERB_DIRECTIONS]
    if not places and not LESS.isdisjoint(row.low_words[at + 1 : at + 3]):  # "Damage to houses was only a tenth less"
        return next((place for place in range(at - 1, first - 1, -1) if row.tags[place] == "b"), -1)
    return -1 if not places or _is_a_noun(row, places[0]) else places[0]


def _is_a_noun(row: Row, at: int) -> bool:
    """ "hails the fall of 22 deaths"."""
    return row.low_words[at] in NOUN_DIRECTIONS and (row.tags[at] == "n" or row.tags[at - 1 : at] in {"d", "g"})


def _subject(row: Row, amount: Amount) -> tuple[int, int]:
    """The first and last word of the subject of the verb of the change; (1, 0) where it has none."""
    verb = _verb(row, amount)
    if verb < 0:
        return 1, 0
    start = _clause(row, verb)
    while start > 1 and row.tags[start - 1] == "," and not ASIDES.isdisjoint(row.low_words[start - 2 : start + 1]):
        start = _clause(row, max(1, row.tags.rfind(",", 0, start - 1)))  # "Deaths of cyclists, however, rose"
    if row.low_words[start : start + 1] and row.low_words[start] in WHERE:  # "In the city [deaths] fell"
        fronted = next((at for at in range(start + 2, verb) if row.tags[at] in "dk"), start)
        start = fronted
    last = next((at for at in range(start, verb) if row.tags[at] in "vb" and row.low_words[at] not in COUNTING), verb) - 1
    return start, last


def _nouns_behind(row: Row, amount: Amount) -> list[tuple[str, bool]]:
    """What a noun of change is of: "a fall of a third [in robberies]"."""
    at = amount.figure.at
    named = not NOUN_DIRECTIONS.keys().isdisjoint(row.low_words[max(0, at - 4) : at + 3])
    link = next((place for place in range(at + 1, min(at + 4, len(row.words))) if row.low_words[place] in {"in", "among"}), -1)
    if not named or link < 0:
        return []
    end = next((place for place in range(link + 1, len(row.words)) if row.tags[place] not in "dnkgA"), len(row.words))
    heads = [place for place in range(link + 1, end) if row.tags[place] in "nk"][-1:]
    plain = [place for place in heads if not row.words[place].capital and row.low_words[place] not in PLACE_NOUNS]
    return [(singular(row.low_words[place]), True) for place in plain]


def _takes_up_another(row: Row, amount: Amount, there: set[str]) -> bool:
    """ "Women accounted for most of the rise: their number doubled": of people named first in its own sentence."""
    start = _subject(row, amount)[0]
    taken = row.low_words[start : start + 1]
    if not start or taken[:1] not in {("their",), ("its",), ("they",), ("it",)}:
        return False
    before = [row.low_words[at] for at in range(start) if row.tags[at] in "nk"][:1]
    return bool(before) and is_person(singular(before[0])) and singular(before[0]) not in there | WEAK_WORDS


def is_by_a_day_of_its_own(amount: Amount, new: Figure) -> bool:
    """ "had doubled by Wednesday and by Friday it was 31": a later number of another day than the change."""
    row, at = amount.figure.row, amount.figure.at
    own = row.tags[at + 1 : at + 4].find("PT")
    between = row.tags[at + own + 3 : new.at]
    return new.row is row and new.at > at and own >= 0 and "T" in between and "&" in between and "," not in between
