"""Which way a number went, told without by how much: "Drownings declined last summer. Seventeen people drowned, against 24 in
the same months of the year before"; "Fewer miners died than the year before: 41 in 2019, 38 in 2018".

The two counts are the only ones of one kind of people near the words, and their own words leave no doubt which is the older.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.calendar import MONTHS
from claims.lexicon.changes import (
    COMPARATIVES,
    NEW_WORDS,
    NOUN_DIRECTIONS,
    SPREADS,
    TOLL_NOUNS,
    VERB_DIRECTIONS,
    WENT,
    WENT_UP,
    Direction,
)
from claims.lexicon.cues import names_a_year
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.statements.changes_told import ANY, GENERIC, counts_around, is_untied, only_two
from claims.statements.compared import is_denied
from claims.statements.discourse import Discourse
from claims.statements.figures import ABOVE, BELOW, beside_two, figures_in, is_count, quiet_rows, relate
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import Pair, pairs_in
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.measure import Measure

SEEN = frozenset(
    "saw seen sees see recorded records reported reports noted notes registered shows showed spoke brought".split()
)
"""Verbs of which a rise or fall is the object: "the province recorded a decline in maternal deaths"."""

EARLIER = frozenset(
    """
    last previous previously before earlier ago preceding prior usual year month week season winter summer spring autumn january
    february march april may june july august september october november december
    """.split()
)
"""Words behind "than" that tell of another time."""

WHOLE = frozenset("nationwide national nationally countrywide overall elsewhere altogether combined everywhere".split())
"""Words by which counts are of a larger group than the one that changed."""

CLAIMS = frozenset(
    """
    claim application request asylum birth delivery enrolment membership attendance turnout admission arrival departure
    registration call rescue crossing recruit sighting caseload outbreak epidemic exodus influx suicide
    """.split()
)
"""Subjects that count people though they name none."""

ACCIDENTS = frozenset("accident crash collision incident attack shooting fall fire blaze".split())
FATAL = frozenset("fatal deadly".split())
HALVES = frozenset("half months weeks early late rest".split())
"""Words of a part of a time: "rose in the second half of the year"."""

HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CASUALTIES, Measure.LOSSES})
BUT = frozenset("but although though while whereas despite except unlike instead not never no nor if".split())
MEASURED = frozenset("SMR")
"""Classes of numbers that no way without an amount has beside it."""

CUES = frozenset({*WENT, *SPREADS, *NOUN_DIRECTIONS, "more", "fewer"})
BEFORE, AFTER = 2, 4  # sentences around the words in which the counts stand


def read_ways_told(discourse: Discourse) -> Iterator[Statement]:
    """Every such change whose two counts went the other way."""
    for row in (*discourse.rows, *quiet_rows(discourse, CUES, beside_two(discourse, BEFORE, AFTER))):
        if row.lows.isdisjoint(CUES) or not row.lows.isdisjoint(BUT) or not MEASURED.isdisjoint(row.tags) or is_untied(row):
            continue
        told = _way(row)
        if told is None or any(low == "before" and after.endswith("ing") for low, after in pairwise(row.low_words)):
            continue  # "shrank for two years running before edging up in 2022"
        at, way = told
        pair = _pair(discourse, row, at)
        if pair is None:
            continue
        terms = ((pair.old, "old"), (pair.new, "risen to" if way > 0 else "fallen to"))
        statement = relate(Relation.CHANGE, row.span(at, at + 1), terms, (((-1, 1), ABOVE if way > 0 else BELOW),))
        if not can_stand(statement):
            yield statement


def _way(row: Row) -> tuple[int, Direction] | None:
    """Where the row says that a number went up or down, and which way; None where it says both or neither."""
    found: list[tuple[int, Direction]] = []
    for at, word in enumerate(row.words):
        low = word.low
        verb = low in WENT and (row.tags[at] == "v" or (low.endswith("ing") and row.tags[at - 1 : at] == "b"))
        if low in {"up", "down"}:
            verb = row.words[at - 1].low in WENT_UP
        seen = low in NOUN_DIRECTIONS and row.tags[at] != "v" and not SEEN.isdisjoint(row.low_words[max(0, at - 6) : at])
        if low in SPREADS and row.tags[at - 1 : at] == "b":
            found.append((at, SPREADS[low]))
        elif verb and low in VERB_DIRECTIONS:
            found.append((at, VERB_DIRECTIONS[low]))
        elif seen and row.between(at + 1, at + 2) in {"in", "of"}:
            found.append((at, NOUN_DIRECTIONS[low]))
        elif low in {"fewer", "more"} and _than_earlier(row, at) and not is_denied(row, at):
            found.append((at, COMPARATIVES[low]))
    ways = {way for _, way in found}
    return found[0] if len(ways) == 1 else None


def _than_earlier(row: Row, at: int) -> bool:
    """ "Fewer young people were arrested than last year": more or fewer of them, than at another time."""
    if row.tags[at + 1 : at + 2] not in {"n", "k"} or (at and row.words[at - 1].quantity is not None):
        return False
    than = next((place for place in range(at + 2, len(row.words)) if row.words[place].low == "than"), None)
    behind = row.low_words[than + 1 : than + 7] if than is not None else ()
    return than is not None and (not EARLIER.isdisjoint(behind) or "T" in row.tags[than : than + 6])


def _subject(row: Row, at: int) -> tuple[frozenset[str], frozenset[Measure]]:
    """The nouns that say of whom a change is, and the fates that they and their verb tell."""
    if row.words[at].low in {"fewer", "more"}:
        than = row.low_words.index("than", at)
        named, verbs = range(at + 1, than), range(at + 1, than)
    elif row.between(at + 1, at + 2) in {"in", "of"} and row.words[at].low in NOUN_DIRECTIONS and row.tags[at] != "v":
        named, verbs = range(at + 2, min(at + 7, len(row.words))), range(0)
    else:
        start = max((row.tags.rfind(mark, 0, at) for mark in ';.:"'), default=-1) + 1
        named, verbs = range(start, at), range(0)
    words = [row.words[place].low.removesuffix("'s") for place in named if row.tags[place] in "nkg"]
    nouns = frozenset(singular(word) for word in words)
    told = {row.words[place].low for place in verbs if row.tags[place] in "vk"}
    fates = {OBJECT.get(low) or SUBJECT.get(low) or noun_measure((low,)) for low in told}
    if nouns & ACCIDENTS and FATAL & set(row.low_words):
        fates.add(Measure.KILLED)
    fates |= {noun_measure((word,)) for word in words}
    known = nouns & (TOLL_NOUNS | GROUP_NOUNS | ANY | CLAIMS | {"number"}) or any(is_person(noun) for noun in nouns)
    return (nouns if known or fates - {None} else frozenset()), frozenset(fate for fate in fates if fate is not None)


def _are_of(both: Sequence[Mention], subject: frozenset[str], fates: frozenset[Measure]) -> bool:
    """Whether one of the counts at least is of the fate that the words name, or both go without a noun."""
    bare = not any(one.what.head for one in both)
    lost = Measure.KILLED in fates and any(one.measure is Measure.LOSSES for one in both)
    told = any(one.measure in fates or one.what.head in subject for one in both)
    return bare or lost or told or fates.isdisjoint(HARM)


def _pair(discourse: Discourse, row: Row, at: int) -> Pair | None:
    """The two counts that the words are of, the older and the newer."""
    subject, fates = _subject(row, at)
    if not subject:
        return None
    counts = [one for one in counts_around(discourse, row, -1) if -BEFORE <= one.sentence - row.sentence.index <= AFTER]
    both = only_two(subject, counts, fates, timed=False)
    here = {figure.number for figure in figures_in(discourse, row) if figure.value != 1}
    if both is None or not here <= {one.number for one in both}:
        return None
    first = min((one.at for one in both if one.row is row), default=0)
    apart = {":", ";"} & set(row.tags[at:first]) or row.low_words[first - 1 : first] == ("with",)  # "than on Sunday, with 34"
    if here and not apart:
        return None  # "rose last year to 204, against 255 for the whole of the shore"
    if any(one.row is row and one.at < at for one in both) or not _are_of(both, subject, fates) or not _are_those(row, both):
        return None
    rows = sorted({one.row for one in both}, key=lambda near: near.sentence.index)
    numbers = {one.number for one in both}
    pairs = [pair for pair in pairs_in(discourse, rows) if {pair.old.number, pair.new.number} == numbers]
    pairs = [pair for pair in pairs if pair.sure or _had_been(pair)]
    return pairs[0] if len(pairs) == 1 and is_count(pairs[0].old) else None


def _had_been(pair: Pair) -> bool:
    """ "The ministry counted 41 deaths. In 2018 there had been 38": the older count in the pluperfect, with its time; "In 2015
    the league had 5,200 members. Now it has 4,500"."""
    old, new = pair.old.row, pair.new.row
    dated = "T" in old.tags[: pair.old.at] and old is not new
    return dated and ("had" not in new.lows or not NEW_WORDS.isdisjoint(new.lows)) and ("had" in old.lows or "now" in new.lows)


def _are_those(row: Row, both: Sequence[Mention]) -> bool:
    """Whether the counts are of no more and no other people than the words: not "deaths among children" of all who died."""
    persons = {singular(word.low) for word in row.words if is_person(singular(word.low)) and word.tag in "nk"}
    persons = {noun for noun in persons if noun not in GENERIC and noun not in {"number", "people"}}
    named = [{one.what.head, *one.what.words} for one in both]
    general = "among" not in row.lows and all(one.what.head in {"", "person", *GENERIC} for one in both)
    if persons and not general and not any(persons & words for words in named):
        return False
    if any(not WHOLE.isdisjoint(one.row.lows) for one in both) and WHOLE.isdisjoint(row.lows):
        return False
    if not HALVES.isdisjoint(row.lows):
        return False
    days = {word.low for one in both for word in one.row.words if word.tag == "T"}
    monthly = days and not any(names_a_year(low) for low in days) and all(MONTHS.keys() & one.row.lows for one in both)
    if monthly and "year" in row.lows:
        return False  # "more than the year before. In June 410 came, against 480 in May"
    years = {word.low for word in row.words if word.tag == "T" and names_a_year(word.low)}
    return not years or years <= days or not any(names_a_year(low) for low in days)
