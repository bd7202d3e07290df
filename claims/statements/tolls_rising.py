"""Counts that only go up: "57 bodies by Tuesday, and by Thursday the cumulative count had climbed to 63".

A toll that is said to have climbed, or is cumulative, is no smaller than the one of the day before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.cues import names_a_year
from claims.lexicon.growing import CLIMBED, CUMULATIVE
from claims.lexicon.people import THING_NOUNS
from claims.statements.compared import are_comparable, counts_in, names_in
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import AT_LEAST_ZERO, Condition, Figure, relate, window
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge

COUNTS = frozenset("toll count number total tally figure bodies dead all".split())
LOWERED = frozenset(
    """
    down lowered revised corrected fell fallen dropped drop removed struck twice recount average rate fewer less lower
    """.split()
)
REACH = 8  # words from a cue to its number
BESIDE = 13  # words around a number in which its day stands
FOUND = frozenset("found recovered brought pulled dug retrieved died succumbed unearthed raised landed".split())
"""Words of a sentence in which more dead are told without naming them: "nine more were found overnight"."""

BACK = 3  # sentences before a toll in which the older one and what was added stand
COMPARED = 6  # words behind an addition in which it is compared: "12 more dead than on Tuesday"
LEAST = 3
FARTHEST = 8  # a toll this many times the other is of something else


def read_tolls_rising(discourse: Discourse) -> Iterator[Statement]:
    """Every later toll that is smaller than the one before it, though it climbed."""
    known = mentions_by_number(discourse)
    for row in discourse.rows:
        if "T" not in row.tags:
            continue
        yield from _with_additions(discourse, row, known)
        if row.lows & LOWERED or not (
            row.lows & CLIMBED or row.lows & CUMULATIVE or " in all" in row.text or " up from " in row.text
        ):
            continue
        rows = sorted(window(discourse, row, 1), key=lambda near: near.sentence.index)
        figures = [figure for near in rows if not is_background(near, row) for figure in _dated(discourse, near, known)]
        for old, new in pairwise(figures):
            if new.row is row and _is_later(old, new) and _are_alike(known, old, new):
                terms = ((old, "old"), (new, "risen to"))
                statement = relate(Relation.CHANGE, new.span, terms, (((-1, 1), AT_LEAST_ZERO),))
                if not can_stand(statement):
                    yield statement


def _with_additions(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "31 bodies by Monday. On Tuesday four more were found. By Wednesday the number of bodies found stood at 33": no fewer
    than both."""
    if row.lows.isdisjoint(COUNTS) or row.lows & LOWERED:
        return
    rows = sorted(window(discourse, row, BACK), key=lambda near: near.sentence.index)
    rows = [near for near in rows if not is_background(near, row) and not near.lows & LOWERED]
    dated = [figure for near in rows for figure in _dated(discourse, near, known)]
    for old, new in pairwise(dated):
        led = new.row is row and row.words[new.at - 1].low in {"at", "to", "reached", "was"}
        if not led or not _are_alike(known, old, new):
            continue
        added = [figure for near in rows for figure in counts_in(discourse, near) if _is_added(known, old, figure)]
        elsewhere = _names(row) - _names(old.row)
        size = FARTHEST * (new.value or 0) >= (old.value or 0)
        if added and size and (old.row is row or not CUMULATIVE.isdisjoint(row.lows) or not elsewhere):
            terms = ((old, "old"), (new, "new"), *((figure, "rise") for figure in added))
            condition: Condition = ((-1, 1, *(-1 for _ in added)), AT_LEAST_ZERO)
            statement = relate(Relation.CHANGE, new.span, terms, (condition,))
            if not can_stand(statement):
                yield statement


def _names(row: Row) -> set[str]:
    """The names of a row, without its days."""
    return names_in(row, 0, len(row.words)) - {word.low for word in row.words if word.tag == "T"}


def _is_added(known: dict[int, Mention], old: Figure, figure: Figure) -> bool:
    """Whether a number behind a toll comes on top of it: "nine more were found", "three more passengers died"."""
    mention = known.get(figure.number)
    if mention is None or mention.determiner != "more" or figure.span.start < old.span.start or mention.whole is not None:
        return False
    fate = known[old.number].measure
    row, at = figure.row, figure.at
    if "than" in row.low_words[at + 1 : at + COMPARED]:
        return False  # "36, 12 more than on Tuesday, when it was 24"
    clause = row.low_words[row.tags.rfind(";", 0, at) + 1 : row.tags.find(";", at) if ";" in row.tags[at:] else len(row.words)]
    found = not FOUND.isdisjoint(clause)  # not "five died; 31 others remain there"
    dead = mention.measure is fate or (mention.measure is None and found and not mention.what.head)
    return dead and figure.quantity.hedge is Hedge.EXACT and mention.what.head not in THING_NOUNS


def _dated(discourse: Discourse, row: Row, known: dict[int, Mention]) -> list[Figure]:
    """The counts of a row that are of a day, and no parts or increments."""
    found = []
    for figure in counts_in(discourse, row):
        mention = known.get(figure.number)
        further = mention is None or mention.whole is not None or mention.determiner in {"more", "other", "remaining"}
        beside = row.tags[max(0, figure.at - BESIDE) : figure.at + BESIDE]
        if not further and (figure.value or 0) >= LEAST and figure.quantity.hedge is Hedge.EXACT and "T" in beside:
            found.append(figure)
    return found


def _are_alike(known: dict[int, Mention], old: Figure, new: Figure) -> bool:
    """Whether both are of one fate, or the later is that of a toll."""
    first, second = known[old.number].measure, known[new.number].measure
    years = [{low for low in one.row.low_words if names_a_year(low)} for one in (old, new)]
    if old.row is not new.row and all(years) and years[0].isdisjoint(years[1]):
        return False  # "The flood of 1902 drowned 71 people. That of 1934 drowned 138 in all"
    if not are_comparable(known, new, [old]):
        return False
    if first is None:
        return second is None and bool({"toll", "dead", "bodies"} & new.row.lows)
    return first is second or (second is None and bool(new.row.lows & COUNTS))


def _is_later(old: Figure, new: Figure) -> bool:
    """Whether the words say that the second came of the first by rising."""
    row, at = new.row, new.at
    start = old.at + 1 if old.row is row else 0
    lead = row.low_words[max(start, at - REACH) : at]
    in_all = row.between(new.at + 1, new.at + 4).startswith(("in all", "bodies in all", "in total"))
    climbed = any(word in CLIMBED for word in lead) or "up" in row.low_words[start:at] or " up from " in row.text
    cumulative = not CUMULATIVE.isdisjoint(row.low_words[start:at])
    if row.words[at - 1].low not in {"to", "at", "reached", "was", "stood", ",", "and"} or "from" in row.low_words[at - 3 : at]:
        return False
    if old.row is not row and "had" in row.low_words[:at] and "when" in row.low_words[:at]:
        return False  # "It had been worse in May, when the number rose to four"
    size = (old.value or 0) <= FARTHEST * (new.value or 0)
    return size and (climbed or cumulative or in_all)
