"""People who came on top of a group after its number was told: "received 60 replacements, and 131 of them"."""

from __future__ import annotations

from claims.statements.discourse import Discourse, same_kind
from claims.statements.mention import Mention
from claims.statements.statement import Statement

REINFORCED = frozenset("reinforced reinforcements replacements joined newcomers recruits drafted arrived".split())
REINFORCEMENTS = frozenset("replacement reinforcement recruit newcomer arrival draft conscript volunteer reservist".split())
"""People who come on top of those counted before."""


def was_reinforced(discourse: Discourse, mention: Mention, statement: Statement) -> bool:
    """Whether a part is no more than its whole with those who came between: "had 120 men. It received 60 replacements, and by
    August 131 of them".
    """
    own = {party.number for party in statement.parties}
    held = sum(party.quantity.high or 0 for party in statement.parties[1:])
    first = max((other.index for other in discourse.mentions if other.number in own and other is not mention), default=0)
    later = [
        other
        for other in discourse.mentions[first + 1 : mention.index]
        if other.whole is None
        and (other.what.head in REINFORCEMENTS or other.determiner == "more" or not other.row.lows.isdisjoint(REINFORCED))
    ]
    return bool(later) and (mention.quantity.low or 0) <= held + sum(other.quantity.high or 0 for other in later)


def fits_beside_others(discourse: Discourse, part: Mention, whole: Mention) -> bool:
    """Whether a part larger than a whole in an earlier sentence is of it and its like together: "held 212 on Monday and
    a further 97 on Tuesday. Of these, 280"."""
    if part.row is whole.row or (part.quantity.low or 0) <= (whole.quantity.high or 0):
        return False
    beside = [one for one in discourse.row_mentions(whole.row) if one.whole is None and same_kind(one, whole)]
    if len(beside) == 1 and whole.determiner == "more":
        beside += [one for one in discourse.before(whole) if one.sentence == whole.sentence - 1 and same_kind(one, whole)]
    return len(beside) > 1 and (part.quantity.low or 0) <= sum(one.quantity.high or 0 for one in beside)
