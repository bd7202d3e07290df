"""What a text must show before changes are looked for: cheap questions of its words, each of them necessary.

A family is loaded and asked only where its question is answered with yes (families.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.changes import (
    CARRIERS,
    COMPARATIVES,
    LESS,
    MAKING,
    MORE,
    NOUN_DIRECTIONS,
    SPREADS,
    STEPS,
    TYING,
    UNCHANGED_SIGNS,
    WAYS,
    WENT,
    WENT_UP,
)
from claims.statements.discourse import Discourse
from claims.statements.signs_of_counts import exact_counts
from claims.statements.words import Row

COUNTS_AND_SHARES = frozenset("CSMR")
SERIES = 3  # numbers that run through time
OLD_OR_NEW = frozenset({*COMPARATIVES, "what", "improvement"})
"""Words of which one stands beside a share that is an amount of a change, where no word tells the way."""

ENDS = TYING | {"to", "from"}
"""Words before one of the two numbers of a change."""

SURE_OF_CHANGE = WAYS | UNCHANGED_SIGNS | MAKING | {"difference", "higher", "lower"}
CARRIED = CARRIERS | {"came"}
BESIDE_A_CHANGE = CARRIED | OLD_OR_NEW | {"fewer"}
UP_OR_DOWN = frozenset({"up", "down"})
ALONE = frozenset({*WENT, *SPREADS, *NOUN_DIRECTIONS}) - UP_OR_DOWN
"""Words that tell by themselves which way a number went."""

LONGEST = 12  # characters of one of WENT_UP, with the blanks behind it


def _may_change(row: Row) -> bool:
    """Whether a sentence without a verb or noun of change may tell one all the same."""
    if not row.lows.isdisjoint(CARRIED) and not ENDS.isdisjoint(row.text.split()):  # also inside a number: "from 17 to 26"
        return not COUNTS_AND_SHARES.isdisjoint(row.tags)
    return _has_amount(row)


def _has_amount(row: Row) -> bool:
    """ "20 per cent up", "12 more than", "three fewer, compared with"."""
    if "S" in row.tags and not row.lows.isdisjoint(OLD_OR_NEW):
        return True
    if "C" not in row.tags:
        return False
    if "more" in row.lows:
        return "than" in row.lows
    return "fewer" in row.lows and ("than" in row.lows or any(low.startswith("compar") for low in row.lows))


def rows_with_changes(discourse: Discourse) -> list[Row]:
    """The sentences that may have an amount of a change, numbers that a change or a series ties, or a total arrived at."""
    known: list[Row] | None = discourse.memo.get(("rows with changes",))
    if known is None:
        words = discourse.vocabulary
        sure, others = words & SURE_OF_CHANGE, words & BESIDE_A_CHANGE
        negative = any(quantity.low is not None and quantity.low < 0 for quantity in discourse.quantities)
        known = discourse.memo["rows with changes",] = [
            row
            for row in discourse.rows
            if row.tags.count("C") >= SERIES
            or "M" in row.tags
            or (not row.lows.isdisjoint(sure) and not COUNTS_AND_SHARES.isdisjoint(row.tags))
            or (not row.lows.isdisjoint(others) and _may_change(row))
            or (negative and "S" in row.tags)
        ]
    return known


def changes(discourse: Discourse) -> bool:
    """Whether a sentence may tell a change."""
    return bool(rows_with_changes(discourse))


def amounts(discourse: Discourse) -> bool:
    """Whether a sentence may have an amount of a change."""
    return any(
        not row.lows.isdisjoint(WAYS) or "M" in row.tags or "S" in row.tags or _has_amount(row)
        for row in rows_with_changes(discourse)
    )


def steps(discourse: Discourse) -> bool:
    """Whether three exact counts are told, and a step that may lead from one to another."""
    counts = exact_counts(discourse)
    if len(counts) < 3:
        return False
    words = discourse.vocabulary
    if not words.isdisjoint(STEPS) or ("than" in words and not words.isdisjoint(LESS | MORE)):
        return True
    return any(one.determiner == "more" for one, _ in counts)


def ways_alone(discourse: Discourse) -> bool:
    """Whether a word tells which way a number went: "declined", "came down", "fewer died than"."""
    words = discourse.vocabulary
    if not words.isdisjoint(ALONE) or ("than" in words and not words.isdisjoint({"more", "fewer"})):
        return True
    if words.isdisjoint(UP_OR_DOWN) or words.isdisjoint(WENT_UP):
        return False
    return any(went in WENT_UP for way in UP_OR_DOWN for went in _words_before(way, discourse.document.low))


def _words_before(word: str, text: str) -> Iterator[str]:
    """The word before each place where a word stands."""
    at = text.find(word)
    while at > 0:
        if text[at - 1].isspace() and not text[at + len(word) : at + len(word) + 1].isalnum():
            yield from text[max(0, at - LONGEST) : at].split()[-1:]
        at = text.find(word, at + 1)
