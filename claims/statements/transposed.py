"""One number told again with its digits changed about: "62 people missing ... the search for the 26", "34 dead ... 43 lives".

The later number takes up the earlier: it is definite and of no other people, or has the same fate. A toll that rose or fell, a
part, or a number that the text has twice is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.changes import VERB_DIRECTIONS
from claims.lexicon.cues import OTHER_VERSION
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, same_kind
from claims.statements.identity import graded, hedged_away, one_more
from claims.statements.mention import Mention
from claims.statements.statement import Statement, same
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure
from claims.values.verdict import Reading

LEAST = 12
TEENS = 10
LONG = 100  # a shorter number turns up with its digits in another order by chance
NEAR = 6  # sentences from the first telling to the second
DEFINITE = frozenset("the those these all".split())
OWN = frozenset("its their her his our".split())
FIGURES = frozenset("figure number count toll total".split())
FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})


def read_transposed(discourse: Discourse) -> Iterator[Statement]:
    """Every number that takes up an earlier one with its digits in another order."""
    values = [mention.quantity.value for mention in discourse.mentions]
    for again in discourse.mentions:
        value = again.quantity.value
        if not isinstance(value, int) or value < LEAST or "CC" in again.row.tags or values.count(value) > 1:
            continue
        if not _is_plain(again):
            continue
        for first in discourse.mentions[: again.index]:
            told = first.quantity.value
            if told == value or not _is_slip(told, value) or again.sentence - first.sentence > NEAR or not _is_plain(first):
                continue
            if not _takes_up(discourse, first, again):
                continue
            beside = discourse.row_mentions(first.row)
            if sum(one.quantity.value or 0 for one in beside) == value:
                continue  # "14 cases on Monday, eight on Tuesday and 19 on Wednesday. Those 41 cases"
            if abs(int(told or 0) - value) in values:
                continue  # "512 dead: 387 in the one country, 125 in the other"
            parties = discourse.party(first, "first mention"), discourse.party(again, "again")
            yield same(again.span, *parties, Reading.INFERRED)
            break


def _is_slip(told: Number | None, value: int) -> bool:
    """Whether one number is the other with its digits changed about, or its "teen" for "ty": thirteen and thirty."""
    if not isinstance(told, int):
        return False
    low, high = sorted((told, value))
    return sorted(str(told)) == sorted(str(value)) or (TEENS <= low < 2 * TEENS and high == TEENS * (low - TEENS))


def _is_plain(mention: Mention) -> bool:
    """Whether a number is an exact count of its own, no part and no increment."""
    further = mention.whole is not None or mention.determiner in {"more", "other", "remaining"}
    return mention.quantity.hedge is Hedge.EXACT and not further and not graded(mention, 4) and not mention.beside


def _takes_up(discourse: Discourse, first: Mention, again: Mention) -> bool:
    """Whether the later number speaks of the people of the earlier."""
    row = again.row
    figure = row.words[again.at - 1].low == "," and row.words[again.at - 2].low in FIGURES
    definite = again.determiner in DEFINITE or row.low_words[again.at - 1] in OWN or figure
    definite = definite or row.tags[again.at - 1 : again.at] == "g"  # "the regiment's 2,300 dead"
    opens = row.between(max(0, again.at - 2), again.at) == "of the" and row.tags[max(0, again.at - 3) : again.at - 2] in {
        "",
        ",",
    }
    if (
        opens
        or "among" in row.low_words[max(0, again.at - 2) : again.at]
        or row.between(again.end, again.end + 1) in {"who", "that"}
    ):
        return False  # "Of the 46 saved, 30", "among the 21", "the 32 who are still here"
    one_fate = first.measure is again.measure and first.measure in FATES and (again.quantity.value or 0) >= LONG
    alike = first.measure is again.measure or first.measure is None or again.measure is None
    head, earlier = again.what.head, first.what.head
    named = head in {"", earlier, *WEAK_WORDS} or earlier in {"", *WEAK_WORDS} or earlier.endswith(head) or one_fate
    moved = any(low in VERB_DIRECTIONS for near in (first.row, row) for low in near.low_words)
    apart = is_background(row, first.row) or is_background(first.row, row) or first.group.apart(again.group)
    versions = any(hedged_away(one, OTHER_VERSION) for one in (first, again))
    return (
        (definite or one_fate)
        and alike
        and named
        and same_kind(first, again)
        and not (moved or apart or versions or one_more(discourse, first, again))
    )
