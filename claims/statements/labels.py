"""One number given again for something else: "46 injured" that become "the 46 dead", casualties retold as deaths."""

from __future__ import annotations

from collections.abc import Sequence

from claims.statements.discourse import WEAK_WORDS, Discourse, apart, contains
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, Sum
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.verdict import Reading

MOVED = {Measure.DISPLACED, Measure.EVACUATED, Measure.VACCINATED}
LABELS_FROM = 10  # counts from which a coincidence of two equal numbers is unlikely


def label(discourse: Discourse, mention: Mention, earlier: Sequence[Mention]) -> Statement | None:
    """The earlier mention of the same number, where nobody can be counted under both. `earlier`: nearest first."""
    value = mention.quantity.value
    if value is None or value < 2 or mention.measure is None:
        return None
    inside = "o" in mention.row.tags[max(0, mention.at - 2) : mention.at]
    if inside and noun_measure(mention.what.words) is not mention.measure:
        return None  # "one of the 40 died" says nothing of the 40
    twins = [other for other in earlier if other.quantity.value == value]
    if not twins or any(not _excludes(other, mention) and not _wider(discourse, other, mention) for other in twins):
        return None
    if value < LABELS_FROM and not any(_same_noun(other, mention) for other in twins):
        return None
    nobody_is_both = Sum((1, 0), Interval(None, 0))
    parties = (discourse.party(twins[-1], "first mention"), discourse.party(mention, "again"))
    return Statement(
        Relation.LABEL, mention.span, parties, (nobody_is_both,), (nobody_is_both,), Reading.INFERRED, figures=False
    )


def _excludes(other: Mention, mention: Mention) -> bool:
    """Whether nobody is told of under both: the dead are none of those who fled or were moved."""
    pair = {other.measure, mention.measure}
    return apart(other.measure, mention.measure) or (Measure.KILLED in pair and bool(pair & MOVED))


def _same_noun(other: Mention, mention: Mention) -> bool:
    """Whether both count by one telling noun, so that even a small number is hardly a coincidence."""
    return bool(mention.what.head) and mention.what.head == other.what.head and mention.what.head not in WEAK_WORDS


def _wider(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the earlier measure is a true whole of the later one, with other parts named: 340 casualties, 90 of them killed.
    """
    return contains(other.measure, mention.measure) and any(
        part.measure is not None
        and part.quantity.low
        and part.quantity.value != mention.quantity.value
        and contains(other.measure, part.measure)
        for part in discourse.mentions
    )
