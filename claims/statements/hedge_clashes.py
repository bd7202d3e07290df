"""One number with two hedges that exclude each other: "more than 200 wounded" and "fewer than 200"."""

from __future__ import annotations

from claims.lexicon.cues import VERSION
from claims.quantities.quantity import Quantity
from claims.statements.discourse import Discourse, compatible, is_background, same_kind
from claims.statements.identity import hedged_away
from claims.statements.mention import Mention
from claims.statements.statement import Statement, same
from claims.values.hedge import Hedge
from claims.values.verdict import Reading

DISTINCT_FROM = 10  # counts from which two equal numbers are hardly a coincidence
LOWER = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
UPPER = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY})


def hedge_clash(discourse: Discourse, mention: Mention) -> Statement | None:
    """The earlier mention of the same number whose hedge excludes this one's."""
    if not _hedge_side(mention.quantity) or (mention.quantity.value or 0) < 2 * DISTINCT_FROM:
        return None
    for other in discourse.before(mention):
        if (
            other.quantity.value == mention.quantity.value
            and _hedge_side(other.quantity) == -_hedge_side(mention.quantity)
            and compatible(other.measure, mention.measure)
            and same_kind(other, mention)
            and not hedged_away(mention, VERSION - {"now"})
            and not is_background(mention.row, other.row)
            and not is_background(other.row, mention.row)
            and not _is_range(other, mention)
        ):
            parties = discourse.party(other, "first mention"), discourse.party(mention, "again")
            reading = Reading.STATED if other.row is mention.row else Reading.INFERRED
            return same(mention.span, *parties, reading, figures=True)
    return None


def _is_range(other: Mention, mention: Mention) -> bool:
    """Whether the two bounds stand together as the ends of a range, or as alternatives."""
    return other.row is mention.row and any(word.low in {"or", "but"} for word in mention.row.words[other.at : mention.at])


def _hedge_side(quantity: Quantity) -> int:
    """1 for a lower bound, -1 for an upper one, 0 for neither."""
    return 1 if quantity.hedge in LOWER else -1 if quantity.hedge in UPPER else 0
