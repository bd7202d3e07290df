"""A superlative with its own number beside it, and the others behind: "the Lying-In had the fewest deaths, 23 in the year, the
Infirmary coming next with 37, and the Fever House last with 158": none of the others lies beyond.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import LOSSES_RANKED, SUPERLATIVES
from claims.statements.compared import are_comparable, choose, counts_in, is_denied, names_in, set_above
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.rankings import members_of
from claims.statements.statement import Statement
from claims.statements.words import Row

OWN = 12  # words from a superlative to the number that it is said of
BESIDE = 5  # words from a superlative to its own number
LISTING = frozenset("next followed then last behind trailing".split())
"""Words by which the others are told in their order."""
ELSEWHEN = frozenset("since until except apart after than".split())


def beside_superlatives(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every such row."""
    if row.lows & ELSEWHEN:
        return
    yield from _the_others_behind(discourse, row, known)
    if row.lows.isdisjoint(LISTING):
        return
    for position in row.places(SUPERLATIVES):
        word = row.words[position]
        sign = SUPERLATIVES[word.low]
        if word.quantity is not None or is_denied(row, position):
            continue
        after = [figure for figure in counts_in(discourse, row) if figure.at > position]
        if len(after) < 2 or after[0].at - position > BESIDE or "v" in row.tags[position : after[0].at]:
            continue
        own, others = after[0], after[1:]
        led = [other for other in others if row.words[other.at - 1].low in {"with", "by", "at", "("}]
        if len(led) == len(others) and are_comparable(known, own, others):
            at = row.span(position, own.at + 1)
            for other in others:
                yield from choose([set_above(at, own, other, sign)])


def _the_others_behind(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Mianpura suffered the heaviest loss of life with 22 deaths. Kot reported 17 and Jhalwan nine": the next sentence's."""
    figures = [figure for figure in counts_in(discourse, row) if (figure.value or 0) > 1]
    following = next((near for near in discourse.rows if near.sentence.index == row.sentence.index + 1), None)
    for position in row.places(SUPERLATIVES):
        sign = SUPERLATIVES[row.words[position].low]
        ranked = (
            not LOSSES_RANKED.isdisjoint(row.low_words[position + 1 : position + 4]) and row.words[position - 1].low == "the"
        )
        own = [figure for figure in figures if 0 < figure.at - position <= OWN]
        if not ranked or len(own) != 1 or following is None or is_denied(row, position):
            continue
        others = members_of(discourse, following)
        named = names_in(row, 0, position) | ({row.words[0].low} if row.tags[:1] == "n" else set())
        apart = len(others) > 1 and bool(named) and not any(named & other.names for other in others)
        if apart and are_comparable(known, own[0], [other.figure for other in others]) and not following.lows & ELSEWHEN:
            for other in others:
                yield from choose([set_above(row.span(position, own[0].at + 1), own[0], other.figure, sign)])
