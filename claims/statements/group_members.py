"""Whether a count is of a closed group's members: by its name, its noun, where they were, or what they were taken out of."""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.people import GROUP_NOUNS, is_person
from claims.lexicon.populations_closed import AFLOAT, GROUP_NAMES, OCCUPANTS
from claims.statements.closed_groups import are_people_there, row_word
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.taken_out import are_from_it, is_out_of_the_water
from claims.values.hedge import Hedge
from claims.values.measure import Measure

HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
COLLIDING = frozenset("hit struck rammed collided collision smashed ploughed storm coast quake typhoon floods flood".split())
SOLE_REACH = 8  # sentences in which the people of the only group of a text are pulled out of the water
BEING = ("was", "were", "are", "had been", "have been")
NAMED = OCCUPANTS | GROUP_NOUNS | GROUP_NAMES
"""Nouns by which a number is of the group: "of the occupants", "of its crew"."""

MEMBERS = NAMED | PRONOUN_WHOLES | {"man"}


def is_named_so(mention: Mention) -> bool:
    """ "86 of the crew", "of the garrison": of the group by its name."""
    return mention.whole is not None and mention.whole.head in GROUP_NAMES


def is_from_another(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "The Hope had eight men aboard, and all drowned. From the Mary Rees five were lost": of another, called by its name."""
    row = mention.row
    if row is group[-1].row or row.words[0].low not in {"from", "aboard", "of"} or row.between(1, 2) != "the":
        return False
    named = row.words[2] if row.tags[2:3] == "n" else None
    return named is not None and named.capital and all(named.low not in member.row.lows for member in group)


def is_spoken_of_again(mention: Mention, group: Mention) -> bool:
    """Whether the number is of the group by name, whatever is told of it: "eleven of the trawler's crew were in the raft"."""
    whole = mention.whole
    if whole is None or mention.determiner == "all":
        return False
    if whole.head == "passenger" and row_word(group, 1) in {"with", "carrying"}:
        alone = COLLIDING.isdisjoint(group.row.lows | mention.row.lows)
        return alone and mention.sentence - group.sentence <= 1 and mention.measure is not None
    named = whole.head in GROUP_NAMES or whole.head == group.what.head
    if not named:
        return False
    if whole.head == "occupant":
        return mention.sentence - group.sentence <= 1
    known = {word.low.removesuffix("'s") for word in group.row.words if word.tag in "nkgv" and len(word.low) > 3}
    return any(word.low.removesuffix("'s") in known for word in mention.row.words[mention.at + 1 : whole.end])


def is_member(mention: Mention) -> bool:
    """Whether the number may count members of the group: bare, of people, of bodies, or of "them"."""
    whole = mention.whole
    fate = whole is not None and (noun_measure(whole.words) is mention.measure or is_in(mention))
    if whole is not None and not fate and whole.head not in MEMBERS:
        return False
    row, at = mention.row, mention.at
    others = row.words[at].low.endswith("others") or row.between(at + 1, at + 2) == "others"
    return are_people_there(mention) and (mention.determiner != "more" or others)


def is_told_of_them(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether the words make victims some of the group."""
    named = _is_named_member(mention) or is_of_its_noun(mention, group)
    return named or is_in(mention) or _is_beside(mention, group[-1])


def _is_named_member(mention: Mention) -> bool:
    """Whether the words make the number part of the group: "of the occupants", "of those on board", "of its crew"."""
    whole = mention.whole
    return whole is not None and (whole.head in NAMED or whole.head in {"those", "body"})


def _is_beside(mention: Mention, last: Mention) -> bool:
    """Whether victims are told in the sentence of a group of exactly so many."""
    return mention.row is last.row and mention.measure in HARM and last.quantity.hedge is not Hedge.ABOUT


def is_of_its_noun(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "had 92 residents ... the bodies of 57 residents", "had 97 locked inside ... 58 of the prisoners", "from the wreck"."""
    if mention.measure is not Measure.KILLED:
        return False
    heads = {member.what.head for member in group}
    whole = mention.whole.head if mention.whole is not None else ""
    found = are_from_it(mention, group)
    lead = mention.row.between(max(0, mention.at - 5), mention.at)
    if "of them" in lead and mention.sentence - group[-1].sentence == 1:
        return True  # "700 excursionists were on the train. It fixed the number of them killed at 84"
    return found or (mention.what.head or whole) in heads - {"", "person", "body"} or (is_person(whole) and heads == {""})


def is_in(mention: Mention) -> bool:
    """ "All 58 of the injured had been on board": victims that were in what carried the group."""
    told = mention.row.between(mention.end, mention.end + 5)
    victims = mention.whole is not None and noun_measure(mention.whole.words) in HARM
    return victims and told.startswith(BEING) and any(place in told for place in ("on board", "aboard", "inside"))


def is_at_sea(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "The ferry had 112 aboard. Only 20 were saved; 96 drowned": at sea nobody else is among the victims."""
    row = group[-1].row
    if not COLLIDING.isdisjoint(row.lows | mention.row.lows):
        return False
    afloat = not AFLOAT.isdisjoint(row.lows) or not AFLOAT.isdisjoint(mention.row.lows)
    near = mention.sentence - row.sentence.index <= 1 and mention.measure in (Measure.KILLED, Measure.MISSING)
    return afloat and near and mention.whole is None and mention.quantity.hedge is Hedge.EXACT


def is_saved_at_sea(mention: Mention, group: Mention) -> bool:
    near = mention.sentence - group.sentence <= SOLE_REACH and COLLIDING.isdisjoint(group.row.lows | mention.row.lows)
    return near and is_out_of_the_water(mention, group)
