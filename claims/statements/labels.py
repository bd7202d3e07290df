"""One number given again for something else: "46 injured" that become "the 46 dead", casualties retold as deaths."""

from __future__ import annotations

from collections.abc import Sequence

from claims.statements.discourse import Discourse, apart, contains
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, Sum
from claims.values.interval import Interval
from claims.values.verdict import Reading

LABELS_FROM = 10  # counts from which a coincidence of two equal numbers is unlikely


def label(discourse: Discourse, mention: Mention, earlier: Sequence[Mention]) -> Statement | None:
    """The earlier mention of the same number, where nobody can be counted under both. `earlier`: nearest first."""
    value = mention.quantity.value
    if value is None or value < LABELS_FROM or mention.measure is None:
        return None
    inside = "o" in mention.row.tags[max(0, mention.at - 2) : mention.at]
    if inside and noun_measure(mention.what.words) is not mention.measure:
        return None  # "one of the 40 died" says nothing of the 40
    twins = [other for other in earlier if other.quantity.value == value]
    if not twins or any(not apart(other.measure, mention.measure) and not _wider(discourse, other, mention) for other in twins):
        return None
    nobody_is_both = Sum((1, 0), Interval(None, 0))
    parties = (discourse.party(twins[-1], "first mention"), discourse.party(mention, "again"))
    return Statement(Relation.LABEL, mention.span, parties, (nobody_is_both,), (nobody_is_both,), Reading.INFERRED, figures=False)


def _wider(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the earlier measure is a true whole of the later one, with other parts named: 340 casualties, 90 of them killed."""
    return contains(other.measure, mention.measure) and any(
        part.measure is not None
        and part.quantity.low
        and part.quantity.value != mention.quantity.value
        and contains(other.measure, part.measure)
        for part in discourse.mentions
    )
