"""Numbers carried from one value to another: "from 12 to 73", "to 73 from 12", "64, up from 50"; and the way the verb takes
them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claims.lexicon.changes import (
    CARRIERS,
    NOUN_DIRECTIONS,
    TYING,
    VERB_DIRECTIONS,
    WAYS,
    Direction,
)
from claims.lexicon.people import THING_NOUNS
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ABOVE,
    BELOW,
    Condition,
    Figure,
    ends,
    figures_in,
    relate,
)
from claims.statements.mention import Mention
from claims.statements.pairs import Pair, age_of, alike, mentions_by_number
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge

DIRECTLY = 4  # words between "212 deaths" and the number that it is down to
EARLIER = frozenset("before earlier ago last previous preceding".split())
RAISING = frozenset("raise raises raised raising bring brings brought bringing toll so far".split())
"""Words of a count that grows as news comes in, whatever it was an earlier year."""

OF_CHANGE = WAYS | CARRIERS
"""Words of which one stands in every sentence that carries numbers, unless a multiple does."""

OTHER_CLAUSE = frozenset("but while whereas although though yet".split())
EARLIER_REACH = 6  # words behind a number in which its earlier time is named
FARTHEST = 30  # a number this many times the one from which it fell is of something else
NEAR = 10  # words between a verb of change and its amount or its numbers


def carried_in(discourse: Discourse, row: Row) -> Iterator[Pair]:
    """The numbers of "from A to B" and "to B from A" beside a word of change."""
    if " from " not in row.text and row.lows.isdisjoint(TYING):
        return
    if row.lows.isdisjoint(OF_CHANGE) and "M" not in row.tags:
        return
    known = mentions_by_number(discourse)
    figures = figures_in(discourse, row, "CSR")
    used: set[int] = set()
    for place, figure in enumerate(figures):
        low = row.words[figure.at].low
        if (
            low.startswith("from ")
            and (both := ends(figure)) is not None
            and (way_of_change(row, figure.at, figure.at) is not None or _has_changed(row, figure.at))
        ):
            following = figures[place + 1] if place + 1 < len(figures) else None
            if following is None or not is_preceded(row, following.at, "to") or following.at - figure.at > 3:
                yield Pair(*both)
            continue
        behind = figures[place + 1] if place + 1 < len(figures) else None
        near = behind is not None and behind.at - figure.at <= DIRECTLY
        if behind is not None and near and row.between(behind.at - 2, behind.at) == "down to" and alike(known, figure, behind):
            yield Pair(figure, behind)  # "212 down to 159"
            continue
        compared = _is_of_before(row, figure.at)
        if not (compared or is_preceded(row, figure.at, "from")) or figure.quantity.hedge is Hedge.RANGE:
            continue
        for other in (() if compared else figures[place + 1 : place + 2]) + figures[max(0, place - 1) : place]:
            if other.quantity.hedge is Hedge.RANGE or other.quantity.kind is not figure.quantity.kind:
                continue
            first, last = min(figure.at, other.at), max(figure.at, other.at)
            if not is_preceded(row, other.at, "to") or last - first > 14 or set(row.tags[first:last]) & set(";."):
                continue
            if not OTHER_CLAUSE.isdisjoint(row.low_words[first:last]):
                continue  # "down to six from nine in 2021, but the number of injured went up to 22 from 15"
            if alike(known, figure, other) and way_of_change(row, first, last) is not None:
                if other.number not in used:
                    used |= {figure.number, other.number}
                    yield Pair(figure, other)
                break
        else:
            way = _place_before(row, figure.at, "from") - 1
            aside = not compared and way >= 0 and row.words[way].low in {"up", "down"}
            if aside and is_of_change(row, way):
                new = _before_aside(figures, figure, known)
                if new is not None:
                    yield Pair(figure, new)


def _is_of_before(row: Row, at: int) -> bool:
    """ "rose to 204, against 255 the year before": a number of an earlier time, set against the newer one."""
    against = row.between(max(0, at - 2), at)
    if not against.endswith((" against", "compared with", "compared to")):
        return False
    before, behind = set(row.between(0, at).split()), set(row.between(at + 1, at + EARLIER_REACH).split())
    past = "last" in before or "T" in row.tags[:at]  # not a season that still goes on
    earlier = bool(EARLIER & behind) or "T" in row.tags[at + 1 : at + 3]
    return past and earlier and not ({"whole", "all"} & behind or RAISING & before)


def _before_aside(figures: Sequence[Figure], old: Figure, known: Mapping[int, Mention]) -> Figure | None:
    """The newer number of "64 shootings so far this year, up from 50": the one before the aside."""
    row = old.row
    for figure in reversed([other for other in figures if other.at < old.at]):
        between = row.words[figure.at + 1 : old.at]
        placed = figure.number in known and known[figure.number].what.head in THING_NOUNS and row.tags[figure.at - 1] == "P"
        if placed and any(other.at < figure.at for other in figures):
            continue  # "1.9 million people in 14 districts need food, up from 1.2 million"
        if len(between) > 13 or any(
            word.low == ";" or (word.quantity is not None and word.tag not in "TD") for word in between
        ):
            return None
        if figure.quantity.kind is old.quantity.kind and figure.quantity.hedge is not Hedge.RANGE and (
            alike(known, figure, old) or (row.low_words[figure.at - 1] == "another" and figure.at == 1)
        ):
            return figure  # also "Another 18 people tested positive on Wednesday, down from 22"
    return None


LEVELS = frozenset("figure total toll count number estimate tally level high peak low".split())
LEVEL_REACH = 7  # words from a number back to the "from" of its level


def is_preceded(row: Row, at: int, word: str) -> bool:
    """Whether the word stands right before a number, an article apart."""
    position = _place_before(row, at, word)
    return position >= 0 and row.words[position].low == word


def _place_before(row: Row, at: int, word: str) -> int:
    """Where a word would stand that leads to a number."""
    position = at - 1
    while position > 0 and row.tags[position] in "da" and at - position < 3:
        position -= 1
    if word == "from" and position > 1 and row.low_words[position] == "of" and row.low_words[position - 1] in LEVELS:
        position -= 2  # "up from an earlier figure of 12"
        while position > 0 and row.tags[position] in "dangD" and at - position < LEVEL_REACH:
            position -= 1
    elif word == "from" and row.tags[position] == "g" and position:
        position -= 1  # "up from Monday's 12"
    return position


def way_of_change(row: Row, first: int, last: int) -> Direction | int | None:
    """The direction of the word of change before two numbers; 0 for a verb that only carries; None without any."""
    for position in range(first - 1, max(-1, first - NEAR - 1), -1):
        word = row.words[position]
        if word.low in {";", "."}:
            return None
        if word.tag == "M":
            return 0
        if word.quantity is not None and row.tags[position] not in "TCSDU":
            return None
        if word.low in VERB_DIRECTIONS and is_of_change(row, position):
            return VERB_DIRECTIONS[word.low]
        if word.low in CARRIERS:
            return 0
        if word.low in NOUN_DIRECTIONS:
            return NOUN_DIRECTIONS[word.low]
    return None


def is_of_change(row: Row, position: int) -> bool:
    """Whether "up" and "down" are of a number: "were up by", "down from", not "made up", "turned up", "shut down"."""
    word = row.words[position]
    if word.low not in {"up", "down"}:
        return True
    before = row.words[position - 1] if position else None
    after = row.words[position + 1].low if position + 1 < len(row.words) else ""
    if (
        before is None
        or before.low in {",", "(", ":", "went", "gone", "goes", "come", "came", "going", "coming", "-", "\u2013", "\u2014"}
        or before.tag == "b"
    ):
        return True
    return after in {"from", "by"} and before.tag != "v"


def directions_of(row: Row, pair: Pair) -> Iterator[Statement]:
    """A rise ends above where it began, a fall below."""
    first = min(pair.old.at, pair.new.at)
    is_aside = pair.new.at < pair.old.at and not is_preceded(row, pair.new.at, "to") and is_preceded(row, pair.old.at, "from")
    way = _place_before(row, pair.old.at, "from") - 1
    aside = row.words[way].low if is_aside and way >= 0 else ""
    direction = VERB_DIRECTIONS[aside] if aside in {"up", "down"} else way_of_change(row, first, first)
    size = max(pair.old.value or 0, pair.new.value or 0)
    if not direction or (direction < 0 and pair.new.value == size > FARTHEST * (pair.old.value or 0)):
        return  # "2.4 a day (876 over the year), down from 2.6"
    condition: Condition = ((-1, 1), ABOVE if direction > 0 else BELOW)
    role = "risen to" if direction > 0 else "fallen to"
    yield relate(
        Relation.CHANGE,
        row.span(min(pair.old.at, pair.new.at), max(pair.old.at, pair.new.at) + 1),
        ((pair.old, "old"), (pair.new, role)),
        (condition,),
    )


def _has_changed(row: Row, at: int) -> bool:
    """ "rose by half in the first year of the siege, from 124 to 186": a verb of change and its amount before an aside."""
    start = max(row.tags.rfind(mark, 0, at) for mark in ".;") + 1
    told = any(row.words[place].low in VERB_DIRECTIONS and row.tags[place] == "v" for place in range(start, at))
    return told and row.tags[at - 1 : at] == "," and bool({"by", "halved", "doubled"} & set(row.between(start, at).split()))


def is_told_later(row: Row, figure: Figure) -> bool:
    """Whether a number comes in a later sentence that does not look back."""
    return figure.row.sentence.index > row.sentence.index and "had" not in figure.row.lows and not age_of(figure)


def is_arrived_at(figure: Figure) -> bool:
    """Whether another change ends at the number: "rose by a quarter to 75"."""
    before = figure.row.low_words[max(0, figure.at - 6) : figure.at]
    return is_preceded(figure.row, figure.at, "to") and not VERB_DIRECTIONS.keys().isdisjoint(before)


def is_no_change(pair: Pair) -> bool:
    """ "96 new cases and three deaths, down from 120 and five", two changes side by side; "run from 640 at the lowest"."""
    row, at = pair.old.row, pair.old.at
    ranged = not RANGING.isdisjoint(row.between(max(0, at - 4), at).split())
    return pair.new.row is row and (ranged or "&C" in row.tags[at + 1 : at + 3])


RANGING = frozenset("run runs ran running range ranges ranged ranging vary varies varied varying".split())
