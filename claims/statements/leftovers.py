"""What is left of a group after the fates of its members: "That leaves 18 people unaccounted for", "came out with 250 unhurt".

The group was counted aboard, sent, or at work (capacity.py tells it); its members' fates exclude each other; a number that the
words make the rest ("that leaves", "leaving", "came out with") is the group less all of them. A fate that is told without a
number of its own, by a share or a multiple, keeps the statement from being made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.statements.capacity import FATES, closed_groups
from claims.statements.discourse import Discourse, apart, is_background, same_kind
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand, total
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.record import replace
from claims.values.verdict import Reading

REACH = 12  # sentences after a group's size in which its rest is told
LEAVES = frozenset("leaves left leaving".split())
RETURNED = frozenset("out back home returned ended finished emerged limped".split())
ARRIVALS = frozenset("joined boarded arrived reinforcements reinforced added replacements".split())
"""Words by which a group may have grown."""


def read_leftovers(discourse: Discourse) -> Iterator[Statement]:
    """Every rest of a closed group."""
    for group in closed_groups(discourse):
        for mention in discourse.mentions[group[-1].index + 1 :]:
            if mention.sentence - group[-1].sentence > REACH:
                break
            if _is_rest(mention) and same_kind(mention, group[-1]):
                statement = _rest_of(discourse, group, mention)
                if statement is not None:
                    yield statement
                break


def _is_rest(mention: Mention) -> bool:
    """Whether the words make a number what is left."""
    row, at = mention.row, mention.at
    if mention.quantity.hedge is not Hedge.EXACT or mention.whole is not None:
        return False
    before = [word.low for word in row.words[max(0, at - 3) : at]]
    opener = {word.low for word in row.words[max(0, at - 6) : at]} & {"that", "which", "this"}
    if set(before) & LEAVES and (opener or (before[-1:] == ["leaving"])):
        return True
    return before[-1:] == ["with"] and bool({word.low for word in row.words[max(0, at - 4) : at]} & RETURNED)


def _rest_of(discourse: Discourse, group: Sequence[Mention], rest: Mention) -> Statement | None:
    """group = fates + rest."""
    between = discourse.mentions[group[-1].index + 1 : rest.index]
    rows = {mention.sentence: mention.row for mention in (*group, *between, rest)}
    if any(row.lows & ARRIVALS or set(row.tags) & set("SM") for row in rows.values() if not is_background(row, rest.row)):
        return None
    fates: list[Mention] = []
    for mention in between:
        if mention.measure not in FATES or is_background(mention.row, rest.row) or not mention.quantity.value:
            continue
        if mention.whole is not None and any(mention.row is fate.row for fate in fates):
            continue  # "12 injured, three of them badly"
        if mention.quantity.hedge is not Hedge.EXACT or not all(apart(mention.measure, fate.measure) for fate in fates):
            return None
        fates.append(mention)
    if not fates or any(fate.measure is rest.measure for fate in fates):
        return None
    parts = tuple(discourse.party(part, "part") for part in (*fates, rest))
    first, *others = (discourse.party(member, "group") for member in group)
    statement = total(rest.span, first, parts, Reading.INFERRED)
    if others:
        factors = (1, *(-1 for _ in parts), *(1 for _ in others))
        sums = (replace(statement.literal[0], factors=factors, bounds=Interval.point(0)),)
        statement = replace(statement, parties=(*statement.parties, *others), literal=sums, charitable=sums)
    size = sum(member.quantity.value or 0 for member in group)
    told = sum(part.quantity.value or 0 for part in (*fates, rest))
    near = size // 3 <= told <= 3 * size
    return statement if can_stand(statement) or near else None
