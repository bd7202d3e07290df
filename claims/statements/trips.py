"""So many trips of at most so many each: "At no time did it carry more than 10 evacuees, and those four runs had brought out
38 people", "can lift no more than six stretchers on a sortie ... four sorties ... delivered 22".
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.people import THING_NOUNS
from claims.lexicon.rooms import JOURNEYS
from claims.statements.discourse import Discourse, is_background
from claims.statements.ledger_forms import Form, reckon
from claims.statements.mention import Mention
from claims.statements.rooms import are_people, is_room
from claims.statements.statement import Given, Statement, can_stand
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern
from claims.values.record import replace

NEAR = 2  # sentences from the limit to the trips and to those brought
MOST = 60
FARTHEST = 5  # people this many times what all trips could carry are of something else
LIMIT = Pattern(r"\b(?:never|at no time|cannot|can|could|not)\b[^.;]{0,40}$")
AT_A_TIME = ("at a time", "at once", "on a sortie", "a trip", "on a trip", "per trip", "each time", "on one trip", "in one go")
BROUGHT = frozenset(
    "brought delivered rescued landed ferried carried took taken saved lifted moved evacuated flown transported".split()
)


def read_trips(discourse: Discourse) -> Iterator[Statement]:
    """Every number of people brought that is more than the trips could carry."""
    for trips in discourse.mentions:
        many = trips.quantity.value
        if trips.what.head not in JOURNEYS or not isinstance(many, int) or not 1 < many <= MOST or not is_exact(trips):
            continue
        near = [
            one
            for one in discourse.mentions
            if abs(one.sentence - trips.sentence) <= NEAR and not is_background(one.row, trips.row)
        ]
        limits = [one for one in near if one is not trips and _is_limit(one)]
        if len({one.quantity.value for one in limits}) != 1:
            continue
        limit, each = limits[0], limits[0].quantity.value or 0
        size = many * each
        brought = [one for one in near if one not in (*limits, trips) and _is_brought(one)]
        over = [one for one in brought if size < (one.quantity.value or 0) <= FARTHEST * size]
        if len(brought) != 1 or not over:
            continue
        yield from more_than_all(discourse, trips, limit, over[0])


def more_than_all(discourse: Discourse, groups: Mention, limit: Mention, brought: Mention) -> Iterator[Statement]:
    """That so many times the limit are fewer than those brought, where they are."""
    many, each = groups.quantity.value, limit.quantity.value or 0
    assert isinstance(many, int)
    form = Form(((limit.number, many),), given=(Given(groups.span, "groups", many),))
    statement = reckon(discourse, brought.span, discourse.party(brought, "result"), form, at_most=True)
    if statement is None:
        return
    most = replace(limit.quantity, hedge=Hedge.EXACT, low=each, high=each)  # "never more than 30": 30 at most
    parties = (statement.parties[0], *(replace(party, quantity=most) for party in statement.parties[1:]))
    statement = replace(statement, parties=parties)
    if not can_stand(statement):
        yield statement


def is_exact(mention: Mention) -> bool:
    return mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int)


def _is_limit(mention: Mention) -> bool:
    """Whether a number is the most that may be carried at a time."""
    row = mention.row
    if mention.quantity.value is None or mention.what.head in JOURNEYS:
        return False
    bounded = mention.quantity.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN) or (
        mention.quantity.hedge is Hedge.MORE_THAN and LIMIT.search(row.between(0, mention.at)) is not None
    )
    behind = row.between(mention.end, mention.end + 6)
    each_time = any(said in behind for said in AT_A_TIME)
    return bounded or is_room(mention) or (each_time and is_exact(mention))


def _is_brought(mention: Mention) -> bool:
    """Whether a number is of people who were carried, and of no more than them."""
    lead = set(mention.row.low_words[max(0, mention.at - 5) : mention.at])
    people = are_people(mention) or (mention.what.head not in THING_NOUNS and bool(mention.what.head))
    return people and is_exact(mention) and bool(lead & BROUGHT) and mention.determiner not in {"more", "other", "remaining"}
