"""Whether the numbers of a broken total are accounted for elsewhere: a charity for sums.

"380 killed, 1,020 wounded, 140 captured and 110 posted away. The ministry speaks of 1,540"     other numbers make the total
"318 children released: 264 went home, 40 ... and 14 ...; 402 were recruited"                   the parts make another one
"112 admitted: 29 died, 47 went home, 36 are in care; the other eight victims"                  some of the parts make it
"""

from __future__ import annotations

from claims.statements.carried import carried_in
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.statement import Statement

NEAR = 2  # sentences around the total in which others may make it
BACK = 3  # sentences around the parts in which another number stands that they make
MOST = 5  # numbers that make a total
TELLING = 12  # a smaller number comes out of others by chance


def is_accounted_for(discourse: Discourse, statement: Statement) -> bool:
    """Whether a total that its parts do not make comes of others, or the parts make another number, or fewer of them do."""
    known = mentions_by_number(discourse)
    whole = known.get(statement.parties[0].number)
    parts = [known[party.number] for party in statement.parties[1:] if party.number in known]
    values = [part.quantity.value or 0 for part in parts]
    if whole is None or len(parts) < 2 or (whole.quantity.value or 0) < TELLING:
        return False
    size = whole.quantity.value
    for end in range(2, len(parts)):
        cut = parts[end - 1].row is not parts[end].row or ";" in parts[end].row.tags[parts[end - 1].end : parts[end].at]
        if cut and sum(values[:end]) == size:
            return True
    own = {party.number for party in statement.parties}
    others = [one for one in discourse.mentions if one.number not in own and one.quantity.value is not None]
    made = [one for one in others if one.quantity.value == sum(values) and abs(one.sentence - parts[0].sentence) <= BACK]
    if any(_is_of_others(one, whole) for one in made):
        return True
    mixed = bool({part.measure for part in parts} - {None, whole.measure})  # "29 died and 28 recovered ... the toll is 41"
    bare = not whole.what.head and (whole.measure is None or mixed)
    if bare and any(0 <= parts[0].sentence - one.sentence <= NEAR and one.index < parts[0].index for one in made):
        return True  # "318 were released ... 264 went home, 40 and 14; recruitment came to 402"
    near = [one.quantity.value or 0 for one in others if abs(one.sentence - whole.sentence) <= NEAR]
    runs = (near[first:last] for first in range(len(near)) for last in range(first + 2, first + MOST + 1))
    return whole.index > parts[-1].index and any(sum(run) == size for run in runs)


def _is_of_others(one: Mention, told: Mention) -> bool:
    """Whether two numbers count different people: by another fate or noun."""
    fates = one.measure is not None and told.measure is not None and one.measure is not told.measure
    return fates or bool(one.what.head and told.what.head and one.what.head != told.what.head)


def holds_a_change(discourse: Discourse, statement: Statement) -> bool:
    """ "slipped to 84 from 100, though Sunday's own count of 119": the two numbers of a change are no parts of a sum."""
    parts = {party.number for party in statement.parties[1:]}
    rows = [row for row in discourse.rows if any(row.sentence.span.covers(party.span) for party in statement.parties[1:])]
    return any({pair.old.number, pair.new.number} <= parts for row in rows for pair in carried_in(discourse, row))
