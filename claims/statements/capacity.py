"""More victims than were there: the fates of a closed group exceed no more than its size.

The group is counted aboard, inside, at work, in a crew or patrol; its members are spoken of as such ("11 of the occupants",
"those on board", "Twelve of them died and 37 were hurt"). Fates that exclude each other add up to no more than the group.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.people import GROUP_NOUNS, is_person
from claims.lexicon.populations_closed import AFLOAT, GROUP_NAMES, MASTERS, OCCUPANTS, OPEN
from claims.statements.closed_groups import FATES, are_people_there, closed_groups, is_closed, row_word, size_of
from claims.statements.discourse import Discourse, apart, fate_after, is_background
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.sheets import is_in_a_table
from claims.statements.statement import Relation, Statement, Sum, can_stand, part_of
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.measure import POPULATION, Measure
from claims.values.verdict import Reading

REACH = 4  # sentences after a group's size in which its fates are told
CLOSED_REACH = 30  # the same where the text says that nobody else was there
FARTHEST = 3  # victims this many times the group are of something else
HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
WHERE = ("on board", "aboard", "inside", "in it", "on it")
EVERYONE = tuple(f"{who} {where}" for who in ("everyone", "everybody", "all", "all those", "all people") for where in WHERE)
"""Words that take in a whole group, before its number."""

FINDING = frozenset("found recovered pulled brought saved dug counted freed carried retrieved reached got".split())
COLLIDING = frozenset("hit struck rammed collided collision smashed ploughed storm coast quake typhoon floods flood".split())
FROM_THERE = ("from the wreck", "in the wreck", "inside the wreck", "from the boat", "from the plane", "from it")
CREWS = frozenset("crew crews crewmen captain driver guard conductor pilot staff steward stewards".split())
"""Those who go along with passengers."""

COMING_ABOARD = frozenset("aboard board boarded joined picked embarked entered".split())
UNTIL = frozenset("when before until after once by as".split())
"""Words that open a clause of who came to help."""

UNCOUNTED = 3  # people that go with a vehicle's passengers without a number
BEING = ("was", "were", "are", "had been", "have been")


def read_capacity(discourse: Discourse) -> Iterator[Statement]:
    """Every closed group whose told fates exceed it, or make it up exactly."""
    yield from _of_sized(discourse)
    yield from _everyone(discourse)
    groups = [group for group in closed_groups(discourse) if not is_in_a_table(discourse, group[-1])]
    for number, group in enumerate(groups):
        size = size_of(group)
        closed = is_closed(discourse, group[-1]) and all(size >= size_of(other) for other in groups)
        later = (other[0].quantity.span.start for other in groups[number + 1 :] if not closed or size_of(other) >= size)
        yield from _fates(discourse, group, next(later, None), closed=closed, everyone=sum(size_of(other) for other in groups))


def _everyone(discourse: Discourse) -> Iterator[Statement]:
    """ "three crew and 16 passengers ... killing everyone on board, 19 people in all": all of the group."""
    known: list[list[Mention]] | None = None
    for mention in discourse.mentions:
        row = mention.row
        comma = mention.at - 1 if mention.at and row.tags[mention.at - 1] == "," else -1
        before = row.between(max(0, comma - 3), comma) if comma > 0 else ""
        if mention.quantity.hedge is not Hedge.EXACT or not (before.endswith(EVERYONE) or _are_all_aboard(mention)):
            continue
        known = list(closed_groups(discourse)) if known is None else known
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
    behind = mention.row.between(mention.end, mention.end + 3)
    aboard = behind.startswith((*WHERE, "off the ship", "off the ferry", "off the boat", "off the vessel", "off the plane"))
    people = mention.what.head in {"person", "soul", "occupant"} and mention.whole is None
    return mention.determiner == "all" and people and aboard


def _of_sized(discourse: Discourse) -> Iterator[Statement]:
    """ "29 of the pupils in a class of 24", "85 of the garrison of 60 men": the group's size follows its name."""
    for mention in discourse.mentions:
        if mention.whole is None or mention.whole.head not in OCCUPANTS | GROUP_NOUNS:
            continue
        for group in discourse.row_mentions(mention.row):
            gap = mention.row.tags[mention.whole.end : group.at] if group.at >= mention.whole.end else "."
            sized = row_word(group, 2) in GROUP_NOUNS and row_word(group, 1) == "of"
            if sized and len(gap) <= 4 and set(gap) <= set("Pdno"):
                yield part_of(mention.span, discourse.party(mention, "part"), discourse.party(group, "whole"), Reading.STATED)


def _fates(
    discourse: Discourse, group: Sequence[Mention], until: int | None, *, closed: bool, everyone: Number
) -> Iterator[Statement]:
    """What is told of a group's members, up to the next group. `closed`: nobody else was there; `everyone`: the size
    of all groups of the text; where this is the only one, "in all 46 of the crew" are of it.
    """
    last = group[-1]
    reach = CLOSED_REACH if closed else REACH
    told = [
        mention
        for mention in discourse.mentions
        if not _is_inside(discourse, mention)
        and not (mention.what.head in GROUP_NOUNS and row_word(mention, 1) == "of")  # "the barge's crew of four"
        and ((everyone == size_of(group) and _is_named_so(mention)) or not _is_of_all(mention))
        and mention.quantity.span.start > last.quantity.span.end
        and (until is None or mention.quantity.span.start < until or _is_of_its_noun(mention, group))
        and (mention.sentence - last.sentence <= reach or _is_spoken_of_again(mention, last))
        and (mention.measure in FATES or mention.what.head == "life" or _is_in(mention) or _is_spoken_of_again(mention, last))
        and mention not in group
        and (_is_member(mention) or _is_of_its_noun(mention, group))
        and not _is_from_another(mention, group)
        and not is_background(mention.row, last.row)
        and (closed or _is_spoken_of_again(mention, last) or not _others_may_be_there(mention.row))
    ]
    if not closed and last.row.lows & OPEN:
        return
    if {member.what.head for member in group} == {"passenger"} and last.row.lows.isdisjoint(CREWS):
        # "210 passengers ... 141 were saved, the crew of 19 among them"
        told = [mention for mention in told if mention.row.lows.isdisjoint(CREWS)]
    size = size_of(group)
    came = (one for one in discourse.mentions[last.index + 1 :] if one.measure in (None, *POPULATION))
    if any(one.determiner == "more" and not COMING_ABOARD.isdisjoint(one.row.lows) for one in came):
        return  # "carried 60 people from the island and took 25 more aboard at the cape"
    if any(
        (other.measure in POPULATION or _is_elided(other)) and (other.quantity.low or 0) > size and other.row is last.row
        for other in discourse.mentions
    ):
        return  # "listed 141 passengers, but at least 300 were on board"; "18 miners on the morning shift and 22 on the other"
    alone = [
        mention
        for mention in told
        if (until is None or mention.quantity.span.start < until or (mention.quantity.value or 0) > everyone)
        and (closed or _is_told_of_them(mention, group) or _is_at_sea(mention, group))
        and (mention.quantity.value or 0) <= FARTHEST * size
    ]
    for mention in alone:
        statement = _exceeds(discourse, group, [mention])
        if not can_stand(statement):
            yield statement
    told = [mention for mention in told if not _is_of_the_last(mention, told)]
    exclusive: list[Mention] = []
    for mention in told:
        if (
            mention.measure in FATES
            and not _is_of_the_fated(mention)
            and all(apart(mention.measure, other.measure) for other in exclusive)
            and mention.quantity.hedge is Hedge.EXACT
        ):
            exclusive.append(mention)
    if len(exclusive) > 1 and not any(a.measure is b.measure for a, b in combinations(told, 2)):
        statement = _exceeds(discourse, group, exclusive)
        if not can_stand(statement) and not any(not can_stand(_exceeds(discourse, group, [one])) for one in exclusive):
            yield statement


def _is_of_all(mention: Mention) -> bool:
    """ "In all 45 of the villagers": of several groups."""
    return mention.row.between(max(0, mention.at - 2), mention.at) in {"in all", "in total", "all told"}


def _is_named_so(mention: Mention) -> bool:
    """ "86 of the crew", "of the garrison": of the group by its name."""
    return mention.whole is not None and mention.whole.head in GROUP_NAMES


def _others_may_be_there(row: Row) -> bool:
    """Whether others than the group may be among the victims; not for "When the cutter arrived it found 44 people alive"."""
    found = row.lows & OPEN
    if found == {"arrived"}:
        at = row.low_words.index("arrived")
        return UNTIL.isdisjoint(row.low_words[max(0, at - 6) : at])
    if found == {"rescuers"}:  # "Rescuers found 22 bodies": but "five rescuers died"
        at = row.low_words.index("rescuers")
        return FINDING.isdisjoint(row.low_words[at + 1 : at + 3])
    return bool(found)


def _is_elided(mention: Mention) -> bool:
    """Whether a number counts the same as the one before it, somewhere else: "and 22 on the afternoon shift"."""
    return not mention.what.head and mention.measure is None and mention.row.tags[mention.at + 1 : mention.at + 2] == "P"


def _is_from_another(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "The Hope had eight men aboard, and all drowned. From the Mary Rees five were lost": of another, called by its name."""
    row = mention.row
    if row is group[-1].row or row.words[0].low not in {"from", "aboard", "of"} or row.between(1, 2) != "the":
        return False
    named = row.words[2] if row.tags[2:3] == "n" else None
    return named is not None and named.capital and all(named.low not in member.row.lows for member in group)


def _is_beside(mention: Mention, last: Mention) -> bool:
    """Whether victims are told in the sentence of a group of exactly so many."""
    return mention.row is last.row and mention.measure in HARM and last.quantity.hedge is not Hedge.ABOUT


def _is_of_the_last(mention: Mention, told: Sequence[Mention]) -> bool:
    """ "94 people were pulled out alive, one of them a violinist": some of those told right before it."""
    by_pronoun = mention.whole is not None and mention.whole.head in PRONOUN_WHOLES
    return by_pronoun and any(other.row is mention.row and other.at < mention.at for other in told)


def _is_of_the_fated(mention: Mention) -> bool:
    """ "44 of those who died had been wounded by mines": some of those counted already."""
    whole = mention.whole
    if whole is None or whole.head != "those":
        return False
    return fate_after(mention.row, whole.end) in (Measure.KILLED, Measure.INJURED)


def _is_spoken_of_again(mention: Mention, group: Mention) -> bool:
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


def _is_member(mention: Mention) -> bool:
    """Whether the number may count members of the group: bare, of people, of bodies, or of "them"."""
    whole = mention.whole
    fate = whole is not None and (noun_measure(whole.words) is mention.measure or _is_in(mention))
    if whole is not None and not fate and whole.head not in PRONOUN_WHOLES | OCCUPANTS | GROUP_NOUNS | GROUP_NAMES | {"man"}:
        return False
    row, at = mention.row, mention.at
    others = row.words[at].low.endswith("others") or row.between(at + 1, at + 2) == "others"
    return are_people_there(mention) and (mention.determiner != "more" or others)


def _is_at_sea(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "The ferry had 112 aboard. Only 20 were saved; 96 drowned": at sea nobody else is among the victims."""
    row = group[-1].row
    if not COLLIDING.isdisjoint(row.lows | mention.row.lows):
        return False
    afloat = not AFLOAT.isdisjoint(row.lows) or not AFLOAT.isdisjoint(mention.row.lows)
    near = mention.sentence - row.sentence.index <= 1 and mention.measure in (Measure.KILLED, Measure.MISSING)
    return afloat and near and mention.whole is None and mention.quantity.hedge is Hedge.EXACT


def _is_named_member(mention: Mention) -> bool:
    """Whether the words make the number part of the group: "of the occupants", "of those on board", "of its crew"."""
    whole = mention.whole
    return whole is not None and (whole.head in OCCUPANTS | GROUP_NOUNS | GROUP_NAMES or whole.head in {"those", "body"})


def _is_told_of_them(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether the words make victims some of the group."""
    named = _is_named_member(mention) or _is_of_its_noun(mention, group)
    return named or _is_in(mention) or _is_beside(mention, group[-1])


def _is_of_its_noun(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "had 92 residents ... the bodies of 57 residents", "had 97 locked inside ... 58 of the prisoners", "from the wreck"."""
    if mention.measure is not Measure.KILLED:
        return False
    heads = {member.what.head for member in group}
    whole = mention.whole.head if mention.whole is not None else ""
    said = mention.row.between(mention.end, mention.end + 4)
    found = mention.what.head == "body" and said.startswith(FROM_THERE)
    lead = mention.row.between(max(0, mention.at - 5), mention.at)
    if "of them" in lead and mention.sentence - group[-1].sentence == 1:
        return True  # "700 excursionists were on the train. It fixed the number of them killed at 84"
    return found or (mention.what.head or whole) in heads - {"", "person", "body"} or (is_person(whole) and heads == {""})


def _is_inside(discourse: Discourse, mention: Mention) -> bool:
    """Whether it is another count's whole, whose fate is not its own: "31 of the 311 unaccounted for"."""
    here = discourse.row_mentions(mention.row)
    return any(other.whole is not None and other.whole.start <= mention.at < other.whole.end for other in here)


def _is_in(mention: Mention) -> bool:
    """ "All 58 of the injured had been on board": victims that were in what carried the group."""
    told = mention.row.between(mention.end, mention.end + 5)
    victims = mention.whole is not None and noun_measure(mention.whole.words) in HARM
    return victims and told.startswith(BEING) and any(place in told for place in ("on board", "aboard", "inside"))


def _exceeds(discourse: Discourse, group: Sequence[Mention], parts: Sequence[Mention]) -> Statement:
    """The parts add up to no more than the group, with one more for each driver or pilot who goes without a number."""
    words = [word.low for word in group[0].row.words]
    extra: Number = sum(words.count(master) for master in MASTERS) + sum(member.beside for member in group)
    if row_word(group[0], 1) == "with" and group[0].what.head != "person" and len(group) == 1:
        extra += max(UNCOUNTED, size_of(group) // 10)  # a driver, a crew
    parties = (
        *(discourse.party(member, "group") for member in group),
        *(discourse.party(part, "part") for part in parts),
    )
    factors = (*(1 for _ in group), *(-1 for _ in parts))
    condition = (Sum(factors, Interval(-extra, None)),)
    at = parts[-1].span
    return Statement(Relation.CAPACITY, at, parties, condition, condition, Reading.INFERRED, figures=False)
