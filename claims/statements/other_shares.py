"""Whether a broken share or rate holds of other numbers near by: a charity for what is said in proportion.

"60 per cent of the 1,500 were traced. Of those one in ten, 90"              with a share told beside
"52 of the 80 were rescued; a quarter of the drowned, seven"                of what two counts leave, or make together
"Twelve of those were hurt, and four of the 18. That makes a third"          of the counts just told together
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claims.lexicon.people import THING_NOUNS
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.statement import Relation, Statement

CROWD = 8  # numbers of a sentence, among more of which something always comes out


def is_scaled(discourse: Discourse, statement: Statement) -> bool:
    """ "60 per cent of the 1,500 were traced. Of those one in ten, 90": with a share or a number of groups told beside."""
    if len(statement.parties) != 2 or statement.ratio is None or None in [one.quantity.value for one in statement.parties]:
        return False
    own = {party.number for party in statement.parties}
    rows = {mention.sentence for mention in discourse.mentions if mention.number in own}
    if not rows:
        return False
    near = {index for row in rows for index in (row - 1, row)} | rows
    part, whole = (Fraction(party.quantity.value or 0) for party in statement.parties)
    stated = statement.ratio.readings.charitable
    if statement.relation is Relation.SHARE and (
        _is_of_two(discourse, statement, rows) or _sums_up(discourse, statement)
    ):
        return True
    for row in discourse.rows:
        if row.sentence.index not in near:
            continue
        for at in row.numbers:
            number = row.words[at].quantity or 0
            quantity = discourse.quantities[number]
            if number in own or quantity.span.meets(statement.ratio.span) or not quantity.value:
                continue
            if quantity.kind is Kind.SHARE and quantity.span.start < max(
                statement.ratio.span.start, statement.parties[0].quantity.span.start
            ):
                factors = [Fraction(quantity.value)]
            elif statement.relation is Relation.RATE and quantity.kind in (Kind.COUNT, Kind.MULTIPLE) and quantity.value > 1:
                factors = [Fraction(quantity.value), 1 / Fraction(quantity.value)]
            else:
                continue
            if any(factor and whole and stated.contains(part / (whole * factor)) for factor in factors):
                return True
    return False


def _sums_up(discourse: Discourse, statement: Statement) -> bool:
    """ "Twelve of those were hurt, and four of the 18 on the second. That makes a third of all the children": of the counts of
    the sentence before together."""
    assert statement.ratio is not None
    row = next((row for row in discourse.rows if row.sentence.span.meets(statement.at)), None)
    if row is None or row.low_words[0] not in {"that", "this", "together", "altogether", "which"}:
        return False
    told = [one for one in discourse.mentions if one.sentence == row.sentence.index - 1 and one.quantity.value]
    told = [one for one in told if one.number != statement.parties[1].number][:CROWD]
    whole = Fraction(statement.parties[1].quantity.value or 0)
    sums = ((first.quantity.value or 0) + (second.quantity.value or 0) for first, second in combinations(told, 2))
    return any(added < whole and statement.ratio.readings.charitable.contains(added / whole) for added in sums)


def _is_of_two(discourse: Discourse, statement: Statement, rows: set[int]) -> bool:
    """ "52 of the 80 aboard were rescued and the others drowned; a quarter of the drowned, seven", "64 were women and the other
    16 men ... four in five": a share of what two counts leave, or make together."""
    assert statement.ratio is not None
    last = max(rows)
    near = [one for one in discourse.mentions if last - 1 <= one.sentence <= last and isinstance(one.quantity.value, int)]
    near = [one for one in near if (one.quantity.value or 0) > 1 and one.what.head not in THING_NOUNS]
    stated = statement.ratio.readings.charitable
    part = Fraction(statement.parties[0].quantity.value or 0)
    for first, second in combinations(near, 2):
        a, b = Fraction(first.quantity.value or 0), Fraction(second.quantity.value or 0)
        own = {first.number, second.number}
        if {first.determiner, second.determiner} & {"other", "remaining"} and any(
            stated.contains(one / (a + b)) for one in (a, b)
        ):
            return True
        joined = first.row is second.row and first.row.tags[first.end : second.at].strip("d") == "&"
        whole = Fraction(statement.parties[1].quantity.value or 0)
        if joined and statement.parties[1].number not in own and whole and stated.contains((a + b) / whole):
            return True  # "lost 130 and 170 men, a tenth of the 3,000"
        left = abs(a - b)
        inside = second.whole is not None or first.whole is not None
        if inside and left and statement.parties[0].number not in own and stated.contains(part / left):
            return True
    return False
