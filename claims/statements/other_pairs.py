"""Whether other numbers near by give what a broken comparison, change or share says: a charity for each of them.

"318 breaches, 42 fewer than in the week before (360) but twice as many as in August (159)"      so many times
"the backlog went down by 37 from 1,305": to the 1,268 told in the sentence before               by so many
"home to 1.5 of the 5.4 million, had 720 of the 1,461 cases, or 49 per cent"                     such a share
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claims.statements.discourse import Discourse
from claims.statements.statement import Relation, Statement
from claims.values.interval import Number

AMOUNTS = frozenset("more fewer rise fall".split())
"""Roles of the number by which two others differ."""
SMALL = 4  # numbers differ by less than this by chance


def comes_of_others(discourse: Discourse, statement: Statement) -> bool:
    """Whether a statement of two numbers, and of how they compare, would hold of another number in the place of one."""
    if statement.relation is Relation.SHARE:
        return any(_holds(statement, pair) for pair in _tied_pairs(discourse, statement))
    if statement.relation not in (Relation.COMPARE, Relation.CHANGE):
        return False
    amount = [place for place, party in enumerate(statement.parties) if party.role in AMOUNTS]
    values = [party.quantity.value for party in statement.parties]
    if None in values or len(statement.parties) != 2 + len(amount) or not (amount or statement.ratio is not None):
        return False
    told = [value or 0 for value in values]
    if amount and told[amount[0]] < SMALL:
        return False
    around = _values_around(discourse, statement, 1 if amount else 0)
    for place in range(len(told)):
        if place in amount:
            continue
        if any(_holds(statement, [*told[:place], other, *told[place + 1 :]]) for other in around):
            return True
    return False


def _holds(statement: Statement, values: Sequence[Number]) -> bool:
    """Whether the conditions as written hold of other values for the parties."""
    return all(condition.bounds.contains(_weighed(condition.factors, values)) for condition in statement.literal)


def _weighed(factors: Sequence[Number], values: Sequence[Number]) -> Fraction:
    return sum((Fraction(factor) * value for factor, value in zip(factors, values, strict=True)), Fraction(0))


def _values_around(discourse: Discourse, statement: Statement, reach: int) -> list[Number]:
    """The other counts of the sentences of a statement, and of those so near."""
    own = {party.number for party in statement.parties}
    rows = {row.sentence.index for row in discourse.rows if row.sentence.span.meets(statement.at)}
    rows |= {one.sentence for one in discourse.mentions if one.number in own} if reach else set()
    return [
        one.quantity.value
        for one in discourse.mentions
        if one.number not in own and one.quantity.value and any(abs(one.sentence - row) <= reach for row in rows)
    ]


def _tied_pairs(discourse: Discourse, statement: Statement) -> Iterator[tuple[Number, Number]]:
    """Each "720 of the 1,461" of the sentence in which a share stands, but the one that is judged."""
    own = {party.number for party in statement.parties}
    for part in discourse.mentions:
        row = part.row
        if not row.sentence.span.meets(statement.at) or part.whole is None or not part.quantity.value:
            continue
        for whole in discourse.row_mentions(row):
            inside = part.whole.start <= whole.at < part.whole.end
            if inside and whole.quantity.value and {part.number, whole.number} != own:
                yield part.quantity.value, whole.quantity.value
