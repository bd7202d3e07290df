"""Whether other numbers near by give what a broken comparison, change or share says: a charity for each of them.

"318 breaches, 42 fewer than in the week before (360) but twice as many as in August (159)"      so many times
"the backlog went down by 37 from 1,305": to the 1,268 told in the sentence before               by so many
"home to 1.5 of the 5.4 million, had 720 of the 1,461 cases, or 49 per cent"                     such a share
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import OTHER_THINGS, THING_NOUNS, is_person
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.pairs import HUMAN, mentions_by_number
from claims.statements.statement import Relation, Statement
from claims.values.interval import Interval, Number, weighted
from claims.values.span import Span

AMOUNTS = frozenset("more fewer rise fall".split())
"""Roles of the number by which two others differ."""
FARTHEST = 6  # two numbers that lie so many times the amount apart are others than those meant
ALIKE = 3  # a number so many times another is not what was meant in its place
FAR_OFF = 50  # a number this many times another did not come of it
PLACES = frozenset("bed seat place berth bunk cot mattress".split())
"""Things that are set against the people who lie or sit on them."""
FOR_EVERY = frozenset("every each per".split())
UNITS = frozenset(
    """
    battalion company regiment division brigade platoon squadron squad unit army corps battery column patrol hospital clinic
    ward school camp prison team crew family household
    """.split()
)
"""Nouns of bodies of people, which are no people to be set against people."""
NO_PEOPLE = (THING_NOUNS | OTHER_THINGS | UNITS) - PLACES
SMALL = 4  # numbers differ by less than this by chance


def comes_of_others(discourse: Discourse, statement: Statement) -> bool:
    """Whether a statement of two numbers, and of how they compare, would hold of another number in the place of one."""
    if statement.relation is Relation.SHARE:
        return any(_holds(statement, pair) for pair in _tied_pairs(discourse, statement))
    if statement.relation not in (Relation.COMPARE, Relation.CHANGE):
        return False
    if _are_of_two_kinds(discourse, statement):
        return True
    amount = [place for place, party in enumerate(statement.parties) if party.role in AMOUNTS]
    told = [party.quantity.value for party in statement.parties if party.quantity.value is not None]
    if len(told) != len(statement.parties) or len(told) != 2 + len(amount) or not (amount or statement.ratio is not None):
        return False
    if statement.relation is Relation.CHANGE and _is_of_a_whole(discourse, statement):
        return True
    if amount:
        apart = max(told[:2]) - min(told[:2])
        if told[amount[0]] < SMALL:
            return statement.relation is Relation.COMPARE and apart > FARTHEST * told[amount[0]]
        rise = told[amount[0]]
        explained = any(apart in (rise - other, other - rise) for other in _values_around(discourse, statement, 1))
        if explained or apart > FARTHEST * told[amount[0]]:
            return True  # "six more than in 2022" is not of 95 and 210; "2,050 new cases were opened, 1,860 closed"
    elif _is_from_another(discourse, statement):
        return True
    around = _values_around(discourse, statement, 1 if amount else 0)
    for place in range(len(told)):
        if place in amount:
            continue
        alike = [other for other in around if other <= ALIKE * told[place] and told[place] <= ALIKE * other]
        if any(_holds(statement, [*told[:place], other, *told[place + 1 :]]) for other in alike):
            return True
    return False


def _are_of_two_kinds(discourse: Discourse, statement: Statement) -> bool:
    """ "1.9 million people in 14 districts need food, up from 1.2 million", "95 killed, twice as many as the other two
    battalions": a number of people and one of things or of units, or two of which one is many times the other."""
    told = mentions_by_number(discourse)
    pair = [told[party.number] for party in statement.parties[:2] if party.number in told]
    if len(pair) < 2 or not FOR_EVERY.isdisjoint(discourse.document.of(statement.at).lower().split()):
        return False
    things = [one.what.head in NO_PEOPLE and one.measure is None and _is_plural(one) for one in pair]
    people = [is_person(one.what.head) or one.measure in HUMAN for one in pair]
    low, high = sorted(one.quantity.value or one.quantity.low or 0 for one in pair)
    far = statement.relation is Relation.CHANGE and 0 < FAR_OFF * low < high
    return far or (things[0] and people[1]) or (things[1] and people[0])


def _is_plural(mention: Mention) -> bool:
    """Whether its noun is what it counts: not of "the 30-bed clinic"."""
    return mention.what.end > mention.at + 1 and mention.row.words[mention.what.end - 1].low != mention.what.head


def _is_of_a_whole(discourse: Discourse, statement: Statement) -> bool:
    """ "it was 2.0 million out of 5.8 million": a part and its whole, which are no older and newer number."""
    first, second = sorted(party.quantity.span for party in statement.parties[:2])
    told = discourse.document.of(Span(first.end, max(first.end, second.start))).strip().lower()
    return told in {"of", "out of", "of the", "out of the", "of its", "of their"}


def _is_from_another(discourse: Discourse, statement: Statement) -> bool:
    """ "have quadrupled from 1,600": the number right behind the change is its own."""
    if statement.ratio is None or statement.relation is not Relation.CHANGE:
        return False
    end = statement.ratio.span.end
    own = {party.quantity.span for party in statement.parties}
    behind = [one.span for one in discourse.quantities if one.span.start > end]
    told = discourse.document.of(Span(end, max(end, behind[0].start))).strip().lower() if behind else ""
    return told == "from" and behind[0] not in own


def _holds(statement: Statement, values: Sequence[Number]) -> bool:
    """Whether the conditions as written hold of other values for the parties."""
    points = [Interval.point(value) for value in values]
    return all(weighted(condition.factors, points).overlaps(condition.bounds) for condition in statement.literal)


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
