"""More victims than were there: the fates of a closed group exceed no more than its size.

The group is counted aboard, inside, at work, in a crew or patrol; its members are spoken of as such ("11 of the occupants",
"those on board", "Twelve of them died and 37 were hurt"). Fates that exclude each other add up to no more than the group.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import GROUP_NOUNS
from claims.lexicon.populations_closed import MASTERS, OCCUPANTS
from claims.statements.closed_groups import are_people_there, closed_groups, is_closed, row_word, size_of
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.sheets import is_in_a_table
from claims.statements.statement import Relation, Statement, Sum, part_of
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.verdict import Reading

WHERE = ("on board", "aboard", "inside", "in it", "on it")
OFF = tuple(f"off the {ship}" for ship in ("ship", "ferry", "boat", "vessel", "plane"))
EVERYONE = tuple(f"{who} {where}" for who in ("everyone", "everybody", "all", "all those", "all people") for where in WHERE)
"""Words that take in a whole group, before its number."""

SIZED = OCCUPANTS | GROUP_NOUNS


def read_capacity(discourse: Discourse) -> Iterator[Statement]:
    """Every closed group whose told fates exceed it, or make it up exactly."""
    yield from _of_sized(discourse)
    known = list(closed_groups(discourse))
    yield from _everyone(discourse, known)
    groups = [group for group in known if not is_in_a_table(discourse, group[-1])]
    if not groups:
        return
    from claims.statements.group_fates import fates_of  # most texts have no such group: its modules need not load

    for number, group in enumerate(groups):
        size = size_of(group)
        closed = is_closed(discourse, group[-1]) and all(size >= size_of(other) for other in groups)
        later = (other[0].quantity.span.start for other in groups[number + 1 :] if not closed or size_of(other) >= size)
        everyone = sum(size_of(other) for other in groups)
        yield from fates_of(discourse, group, next(later, None), closed=closed, everyone=everyone)


def _everyone(discourse: Discourse, known: Sequence[list[Mention]]) -> Iterator[Statement]:
    """ "three crew and 16 passengers ... killing everyone on board, 19 people in all": all of the group."""
    for mention in discourse.mentions if known else ():
        row = mention.row
        comma = mention.at - 1 if mention.at and row.tags[mention.at - 1] == "," else -1
        before = row.between(max(0, comma - 3), comma) if comma > 0 else ""
        if mention.quantity.hedge is not Hedge.EXACT or not (before.endswith(EVERYONE) or _are_all_aboard(mention)):
            continue
        groups = [group for group in known if group[-1].index < mention.index and mention not in group]
        if not groups or mention.sentence - groups[-1][-1].sentence > 1:
            continue
        group = groups[-1]
        others = [one for one in discourse.row_mentions(group[0].row) if one not in group and are_people_there(one)]
        if _are_all_aboard(mention) and (others or len(group) < 2):
            continue  # "141 passengers, three babies on laps and a crew of six"
        extra = sum(row_word.low in MASTERS for row_word in group[0].row.words) + sum(member.beside for member in group)
        parties = (discourse.party(mention, "part"), *(discourse.party(member, "group") for member in group))
        sums = (Sum((1, *(-1 for _ in group)), Interval(0, extra)),)
        yield Statement(Relation.CAPACITY, mention.span, parties, sums, sums, Reading.INFERRED, figures=False)


def _are_all_aboard(mention: Mention) -> bool:
    """ "All 67 people on board died", "had taken all 226 people off the ship"."""
    if mention.determiner != "all" or mention.whole is not None or mention.what.head not in {"person", "soul", "occupant"}:
        return False
    return mention.row.between(mention.end, mention.end + 3).startswith((*WHERE, *OFF))


def _of_sized(discourse: Discourse) -> Iterator[Statement]:
    """ "29 of the pupils in a class of 24", "85 of the garrison of 60 men": the group's size follows its name."""
    for mention in discourse.mentions:
        if mention.whole is None or mention.whole.head not in SIZED:
            continue
        for group in discourse.row_mentions(mention.row):
            gap = mention.row.tags[mention.whole.end : group.at] if group.at >= mention.whole.end else "."
            sized = row_word(group, 2) in GROUP_NOUNS and row_word(group, 1) == "of"
            if sized and len(gap) <= 4 and set(gap) <= set("Pdno"):
                yield part_of(mention.span, discourse.party(mention, "part"), discourse.party(group, "whole"), Reading.STATED)
