"""The lower and the upper ends of ranges, named by their words or their own hedges: "a low of 300", "at least 18", "22 at the
most"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.bounds import (
    AFTER_HIGH,
    AFTER_LOW,
    AFTER_WORDS,
    BOUND_NOUNS,
    BOUND_WORDS,
    DENIALS,
    DENIED_BOUNDS,
    END_WORDS,
    IN_A_CASE,
    NAMES,
    OPENINGS,
    Side,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, figures_in
from claims.statements.signs import NUMBERS
from claims.statements.words import Row
from claims.values.hedge import Hedge

SCAN = 14  # words before a number in which a word may name it an end
MIN_MAX = "min-max"
MIN_MAX_WORDS = frozenset("minimum maximum min max".split())
BOUNDED = "hedge"
"""The pair of an end that its own hedge names: "at least", "never more than"."""

OCCASIONS = frozenset("day week night month hour point time occasion moment".split())
"""What stands behind "no" and "on no" where a bound is denied: "in no week ... more than 26"."""

CASE = 12  # words behind a number in which its case may stand
HEDGED = {Hedge.AT_LEAST: Side.LOW, Hedge.AT_MOST: Side.HIGH, Hedge.LESS_THAN: Side.HIGH}


def end_word(row: Row, at: int) -> tuple[Side, str] | None:
    """Which end the words around a number make it, and of which pair of words."""
    if row.lows.isdisjoint(END_WORDS):
        return None
    named = not row.lows.isdisjoint(NAMES)
    return (_named_behind(row, at) if named else None) or _bounded(row, at) or (_named_before(row, at) if named else None)


def _named_behind(row: Row, at: int) -> tuple[Side, str] | None:
    """ "22 at the most", "120 lives would be lost in the low case"."""
    after = row.between(at + 1, at + 7)
    for phrases, side in ((AFTER_LOW, Side.LOW), (AFTER_HIGH, Side.HIGH)):
        for phrase in phrases if not row.lows.isdisjoint(AFTER_WORDS) else ():
            place = after.find(phrase)
            if (
                place >= 0
                and "," not in after[:place]
                and not set(row.tags[at + 1 : at + 1 + after[:place].count(" ")]) & set("CSGU")
            ):
                return side, "at the"
    case = IN_A_CASE.match(row.between(at + 1, at + CASE))
    if case is not None and not set(row.tags[at + 1 : at + 1 + case[0].count(" ")]) & set("CSGU"):
        return BOUND_WORDS[case[1]].side, BOUND_WORDS[case[1]].pair
    return None


def _bounded(row: Row, at: int) -> tuple[Side, str] | None:
    """ "never fell below three", "no lower than 4", "starting at 300", "from 80 up to 90"."""
    low = row.low_words[at]
    if row.low_words[at - 1] == "no" and low.startswith(("lower than", "smaller than", "below")):
        return Side.LOW, BOUNDED
    denied = DENIED_BOUNDS.get(low.split(maxsplit=1)[0])
    if denied is not None and _is_denied(row, at):
        return denied, BOUNDED
    if not row.lows.isdisjoint(OPENINGS):
        opening = row.between(max(0, at - 2), at)
        if opening.endswith(
            ("start at", "starts at", "starting at", "begin at", "starting from", "anywhere from", "anything from")
        ):
            return Side.LOW, BOUNDED
        if opening.endswith(("end at", "ends at", "ending at", "stop at", "stops at")):
            return Side.HIGH, BOUNDED
    if low.startswith("up to") and "from" in row.low_words[max(0, at - 3) : at]:
        return Side.HIGH, BOUNDED
    return None


def _is_denied(row: Row, at: int) -> bool:
    """Whether a bound is denied before it, at all or of every time: "never", "in no week"."""
    if not DENIALS.isdisjoint(row.low_words[max(0, at - 9) : at]):
        return True
    return any(row.low_words[k] == "no" and row.low_words[k + 1] in OCCASIONS for k in range(max(0, at - 12), at))


def _named_before(row: Row, at: int) -> tuple[Side, str] | None:
    """ "a low of 300", "the highest count was 41"."""
    if row.words[at - 1].low in {"adds", "adding", "added"}:
        return None  # "the lower figure is 26, and the upper one adds 14"
    if row.between(max(0, at - 2), at) == "of the":
        return None  # "the smallest of the six counts was 22,000"
    position = at - 1
    while position >= max(0, at - SCAN):
        word = row.words[position]
        if word.quantity is not None and word.tag != "T" and row.between(max(0, position - 2), position) != "of the":
            return None
        if word.low == ";":
            return None
        if word.tag == "&":
            return None
        if word.low == "." and (position == 0 or row.words[position - 1].low not in {"min", "max"}):
            return None
        bound = BOUND_WORDS.get(word.low)
        if bound is not None:
            following = row.words[position + 1].low
            if not bound.needs or following in BOUND_NOUNS or at - position <= (2 if following == "," else 1):
                return bound.side, bound.pair
            return None
        position -= 1
    return None


def _hedged(figure: Figure) -> tuple[Side, str] | None:
    """Which end its own hedge makes a number."""
    side = HEDGED.get(figure.quantity.hedge)
    if side is None:
        return None
    return side, MIN_MAX if MIN_MAX_WORDS & set(figure.row.words[figure.at].low.split()) else BOUNDED  # "a minimum of 700"


def bounds_in(discourse: Discourse, row: Row) -> tuple[tuple[Figure, Side, str], ...]:
    """The numbers of a row that are ends, which end, and of which pair of words."""
    key = ("bounds", row.sentence.index)
    known: tuple[tuple[Figure, Side, str], ...] | None = discourse.memo.get(key)
    if known is None:
        known = discourse.memo[key] = tuple(_bounds(discourse, row))
    return known


def _bounds(discourse: Discourse, row: Row) -> Iterator[tuple[Figure, Side, str]]:
    worded = not row.lows.isdisjoint(END_WORDS)
    for figure in figures_in(discourse, row, NUMBERS):
        if figure.value is None:
            continue
        bound = (end_word(row, figure.at) if worded else None) or _hedged(figure)
        if bound is not None:
            yield figure, *bound
