"""The total of so many units, each told of on its own: "the dead of both villages", "the three attacks killed 41 people".

"In Upper Anda 46 people were killed ... The toll in Lower Anda was 29 ... the dead of both villages at 85"   46 + 29
"The three bombs killed 41 people. The first killed 14 ... the second 21 ... the third six"                   14 + 21 + 6

The text has exactly as many counts of the fate as the total has units, each in a clause of its own, and no other count of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.lexicon.times import DAYS
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.identity import graded, two_speakers
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.sums import WINDOW, adds_up, is_of_its_size
from claims.values.hedge import Hedge
from claims.values.measure import Measure

MOST = 6  # units
FATES = frozenset(
    {
        Measure.KILLED,
        Measure.LOSSES,
        Measure.INJURED,
        Measure.MISSING,
        Measure.RESCUED,
        Measure.DETAINED,
        Measure.HOSPITALISED,
        Measure.CASES,
    }
)
LOADS = (None, Measure.ABOARD)
TOGETHER = frozenset("together combined between altogether".split())
OPEN = frozenset("other others also elsewhere including include included includes another later since subsequently".split())
"""Words by which more than the counted may have met the fate."""

NO_UNIT = frozenset("day week month year hour night side time sex half source figure count number group".split())


def read_unit_totals(discourse: Discourse) -> Iterator[Statement]:
    """Every total that the words say is of all of so many units."""
    for whole in discourse.mentions:
        together = not TOGETHER.isdisjoint(whole.row.lows) or " in all " in whole.row.text
        told = whole.measure in FATES or (together and whole.measure in LOADS)
        if not told or whole.whole is not None:
            continue
        if not OPEN.isdisjoint(whole.row.lows) or not set(whole.row.tags).isdisjoint("SMX") or not _is_plain(whole):
            continue  # "A year later the two districts' combined figure was a quarter lower, at 180"
        units = _units(discourse, whole)
        if not 2 <= units <= MOST:
            continue
        terms = _terms(discourse, whole)
        if len(terms) != units or any(two_speakers(term, whole) for term in terms):
            continue
        statement = adds_up(discourse, whole.span, whole, terms)
        if is_of_its_size(statement):
            yield statement


def _units(discourse: Discourse, whole: Mention) -> int:
    """How many units the total's clause is of: "both villages", "the three attacks", 0 where it names none."""
    row = whole.row
    start = max(row.tags.rfind(mark, 0, whole.at) for mark in ";.") + 1
    end = next((at for at in range(whole.end, len(row.tags)) if row.tags[at] in ";."), len(row.tags))
    for at in range(start, end):
        if row.low_words[at] == "both" and row.tags[at + 1 : at + 2] == "n" and _is_unit(row.low_words[at + 1]):
            return 2
    here = [one for one in discourse.row_mentions(row) if one is not whole]
    named = [one for one in here if start <= one.at < end and one.determiner in {"the", "all"} and _is_unit(one.what.head)]
    value = named[0].quantity.value if len(named) == len(here) == 1 else 0
    return value if isinstance(value, int) else 0


def _is_unit(noun: str) -> bool:
    """Whether a noun is of places, ships or events, each of which has its own count."""
    head = singular(noun)
    return bool(head) and not is_person(head) and head not in GROUP_NOUNS and head not in NO_UNIT


def _terms(discourse: Discourse, whole: Mention) -> list[Mention]:
    """The other counts of the fate, each in a clause of its own; none where the text leaves the sum open."""
    near = [one for one in discourse.mentions if one is not whole and not one.row.sentence.headline]
    lost = {Measure.KILLED, Measure.LOSSES}
    told = [one for one in near if one.measure is whole.measure or (one.measure in lost and whole.measure in lost)]
    if whole.measure in LOADS:
        told = [one for one in near if one.sentence <= whole.sentence + 2 and is_person(one.what.head)]
    rows = {one.sentence for one in told}
    told += [one for one in near if one.measure is None and not one.what.head and one.sentence in rows and _is_gapped(one)]
    for term in told:
        apart = abs(term.sentence - whole.sentence)
        if not _is_plain(term) or apart > WINDOW or apart == 0 or term.whole is not None or not _may_be_term(term, whole):
            return []
    return sorted(told, key=lambda term: term.index) if _in_clauses(told) else []


def _may_be_term(term: Mention, whole: Mention) -> bool:
    row = term.row
    if not OPEN.isdisjoint(row.lows) or not set(row.tags).isdisjoint("SMX|") or is_background(row, whole.row):
        return False
    return DAYS.isdisjoint(row.lows) and not row.sentence.headline


def _is_gapped(mention: Mention) -> bool:
    """ "a second, at the market, 21;": a bare number that closes its clause behind a comma or a name; "and nine in Sopot"."""
    row, at = mention.row, mention.at
    if row.tags[at - 1 : at] in {"&", ","} and row.tags[at + 1 : at + 3] == "Pn":
        return True
    return row.tags[at + 1 : at + 2] in {",", ";", ".", "&", ""} and row.tags[at - 1 : at] in {",", "n", "D", "a"}


def _in_clauses(terms: list[Mention]) -> bool:
    """Whether a verb, a stop or a comma stands between any two of one sentence."""
    ordered = sorted(terms, key=lambda term: term.index)
    return all(
        first.row is not second.row or not set(first.row.tags[first.end : second.at]).isdisjoint(";,v&")
        for first, second in pairwise(ordered)
    )


def _is_plain(mention: Mention) -> bool:
    """Whether a count is exact and of all there were."""
    exact = mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int) and mention.quantity.value > 0
    further = mention.determiner in {"the", "all", "both", "other", "more", "remaining", "those", "these"}
    return exact and not further and not mention.beside and not is_each(mention) and not graded(mention)

