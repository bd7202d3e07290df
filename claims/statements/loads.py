"""So many boats, wagons or cells of at most so many each, none of which held more: "Six lifeboats, each certified for 45,
brought in all 355 survivors. They made a single trip and none was overloaded".

The limit stands behind words for room of which each thing has so much, or is what none held more than. The people are those
brought or held in the things, by the words: "in this way", "in those cells", or with the things as what brought them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.people import THING_NOUNS, singular
from claims.lexicon.rooms import HOLDERS, ROOM_BEFORE, TRIPS
from claims.statements.discourse import Discourse, is_background
from claims.statements.mention import Mention
from claims.statements.rooms import are_people, told_around
from claims.statements.statement import Statement
from claims.statements.trips import BROUGHT, FARTHEST, MOST, is_exact, more_than_all
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.pattern import Pattern

NEAR = 2  # sentences from the things to the limit of each
FOLLOWING = 40  # numbers behind the things among which the people stand
LATER = 5  # sentences from the things to the people
EACH = frozenset("each every apiece per".split())
SAFE = frozenset({Measure.SURVIVORS, Measure.RESCUED, Measure.EVACUATED})
NARROWED = frozenset("that which who afterwards later then".split())
PUT_INTO = frozenset("in aboard inside on into".split())
NONE_HELD = Pattern(
    r"\b(?:not one|none|no [a-z]+|never|nor|neither|nobody)\b(?: of (?:them|these|those|the [a-z]+))?[^.;,]{0,25}$"
)
KEPT = Pattern(
    r"\b(?:not one|none|no one|nobody|no [a-z]+|never|nor|neither)\b[^.;]{0,60}"
    r"\b(?:overload\w*|overcrowd\w*|overfill\w*|a soul more|exceeded|doubled up|more than (?:it|she|he|they|its|her|their)"
    r"|(?:beyond|above|over) (?:its|her|their|the) (?:limit|capacity))\b"
)
"""Words by which none held more than it was made for."""

THIS_WAY = Pattern(r"\b(?:in (?:this|that) way|this way|thus|so it was that|by these means|between them|together)\b")
NO_OTHER_WAY = Pattern(
    r"\b(?:no one|no-one|nobody|none|not one|no [a-z]+)\b[^.;]{0,50}\b(?:by any other|in any other way|any other means"
    r"|otherwise|on the roofs?|on foot|swam|swim)\b"
)


def read_loads(discourse: Discourse) -> Iterator[Statement]:
    """Every number of people that is more than all the things could hold."""
    for things in discourse.mentions:
        many = things.quantity.value
        if things.what.head not in HOLDERS or not isinstance(many, int) or not 1 < many <= MOST or not is_exact(things):
            continue
        behind = discourse.mentions[things.index + 1 : things.index + 1 + FOLLOWING]
        near = [one for one in behind if one.sentence - things.sentence <= LATER and not is_background(one.row, things.row)]
        limits = [one for one in near if one.sentence - things.sentence <= NEAR and _is_limit(one)]
        told = told_around(discourse, things)
        if len({one.quantity.value for one in limits}) != 1 or not TRIPS.isdisjoint(re.findall(r"[a-z]+", told)):
            continue
        limit = limits[0]
        if not KEPT.search(told) and not _none_held(limit):
            continue
        people = [one for one in near if one.index > limit.index and _is_held(discourse, one, things, told)]
        people = people or [one for one in discourse.row_mentions(things.row) if _is_told_of(one, things)]
        size = many * (limit.quantity.value or 0)
        if len({one.quantity.value for one in people}) == 1 and size < (people[0].quantity.value or 0) <= FARTHEST * size:
            yield from more_than_all(discourse, things, limit, people[0])


def _is_limit(mention: Mention) -> bool:
    """Whether a number says what each of the things has room for, or what none held more than."""
    row, at = mention.row, mention.at
    if not isinstance(mention.quantity.low, int) or mention.what.head in THING_NOUNS or mention.what.head in HOLDERS:
        return False
    before = row.low_words[max(0, at - 8) : at]
    led = " ".join(before[-4:]).removesuffix(" about").endswith(ROOM_BEFORE)
    return (is_exact(mention) and led and not EACH.isdisjoint(before)) or _none_held(mention)


def _none_held(mention: Mention) -> bool:
    """ "Not one held more than 50 people"."""
    before = mention.row.between(0, mention.at)
    if not NARROWED.isdisjoint(mention.row.low_words[max(0, mention.at - 8) : mention.at]):
        return False  # "no cabin that left afterwards had more than eight"
    return mention.quantity.hedge in (Hedge.MORE_THAN, Hedge.AT_MOST) and NONE_HELD.search(before) is not None


def _is_held(discourse: Discourse, mention: Mention, things: Mention, told: str) -> bool:
    """Whether people were brought or held in the things, and in nothing else."""
    row = mention.row
    if not are_people(mention) or not is_exact(mention) or mention.determiner in {"more", "other", "remaining"}:
        return False
    behind = row.low_words[mention.end : mention.end + 4]
    if behind[:2] in (("in", "those"), ("in", "these"), ("in", "them"), ("inside", "them"), ("on", "them")):
        return len(behind) > 2 and (behind[1] == "them" or singular(behind[2]) == things.what.head)
    brought = mention.measure in SAFE or not BROUGHT.isdisjoint(_around(mention))
    same = row is things.row
    return brought and (same or THIS_WAY.search(row.text) is not None or NO_OTHER_WAY.search(told) is not None)


def _is_told_of(people: Mention, things: Mention) -> bool:
    """ "stranded 42 skiers in three cabins", "Four boats brought 95 people ashore": all whom the things held."""
    row = people.row
    if not are_people(people) or not is_exact(people) or people.whole is not None:
        return False
    told = row.between(people.end, things.at).split()
    while told and told[-1] in {"the", "those", "these", "all"}:
        told.pop()
    timed = set(row.tags[people.end : people.end + len(told) - 1]) <= set("PUT")  # "for six hours on Saturday in"
    inside = bool(told) and told[-1] in PUT_INTO and timed
    brought = things.at < people.at and row.low_words[people.at - 1] in BROUGHT and row.tags[things.end : people.at] == "v"
    return inside or (brought and things.at == 0)


def _around(mention: Mention) -> Sequence[str]:
    row = mention.row
    return (*row.low_words[max(0, mention.at - 5) : mention.at], *row.low_words[mention.end : mention.end + 3])
