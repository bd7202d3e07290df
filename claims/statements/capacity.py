"""More victims than were there: the fates of a closed group exceed no more than its size.

The group is counted aboard, inside, at work, in a crew or patrol; its members are spoken of as such ("11 of the occupants",
"those on board", "Twelve of them died and 37 were hurt"). Fates that exclude each other add up to no more than the group.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from claims.lexicon.groups import NATIONS
from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.lexicon.populations_closed import (
    CLOSING,
    CLOSING_NEGATIONS,
    GROUP_NAMES,
    MASTERS,
    NOT_PRESENT,
    OCCUPANTS,
    ONLY,
    OPEN,
    PRESENCE,
    STRENGTHS,
)
from claims.statements.discourse import Discourse, apart, fate_after, is_background
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Relation, Statement, Sum, can_stand, part_of
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.measure import POPULATION, Measure
from claims.values.verdict import Reading

LEAST = 5  # a smaller group is more often a detail of a larger one
REACH = 4  # sentences after a group's size in which its fates are told
CLOSED_REACH = 30  # the same where the text says that nobody else was there
CLOSED_NEAR = 3  # sentences beside the group's size in which it may say so
FARTHEST = 3  # victims this many times the group are of something else
BESIDE = 6  # words on either side of a number that may say that it was there
FATES = frozenset(
    {Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.RESCUED, Measure.SURVIVORS, Measure.UNHURT, Measure.CAPTURED}
)
HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
WHERE = ("on board", "aboard", "inside", "in it", "on it")
EVERYONE = tuple(f"{who} {where}" for who in ("everyone", "everybody", "all", "all those", "all people") for where in WHERE)
"""Words that take in a whole group, before its number."""

TAKEN_ON = ("and took on", "and then took on", "and picked up", "and later took on", "along with", "together with", "as well as")
TAKING_ON = frozenset("on aboard up".split())
BEING = ("was", "were", "are", "had been", "have been")


def read_capacity(discourse: Discourse) -> Iterator[Statement]:
    """Every closed group whose told fates exceed it, or make it up exactly."""
    yield from _of_sized(discourse)
    yield from _everyone(discourse)
    groups = list(closed_groups(discourse))
    for number, group in enumerate(groups):
        size = _size(group)
        closed = _is_closed(discourse, group[-1]) and all(size >= _size(other) for other in groups)
        later = (other[0].quantity.span.start for other in groups[number + 1 :] if not closed or _size(other) >= size)
        yield from _fates(discourse, group, next(later, None), closed=closed)


def _everyone(discourse: Discourse) -> Iterator[Statement]:
    """ "three crew and 16 passengers ... killing everyone on board, 19 people in all": all of the group."""
    known: list[list[Mention]] | None = None
    for mention in discourse.mentions:
        row = mention.row
        comma = mention.at - 1 if mention.at and row.tags[mention.at - 1] == "," else -1
        before = row.between(max(0, comma - 3), comma) if comma > 0 else ""
        if not before.endswith(EVERYONE) or mention.quantity.hedge is not Hedge.EXACT:
            continue
        known = list(closed_groups(discourse)) if known is None else known
        groups = [group for group in known if group[-1].index < mention.index and mention not in group]
        if not groups or mention.sentence - groups[-1][-1].sentence > 1:
            continue
        group = groups[-1]
        extra = sum(row_word.low in MASTERS for row_word in group[0].row.words) + sum(member.beside for member in group)
        parties = (discourse.party(mention, "everyone"), *(discourse.party(member, "group") for member in group))
        sums = (Sum((1, *(-1 for _ in group)), Interval(0, extra)),)
        yield Statement(Relation.CAPACITY, mention.span, parties, sums, sums, Reading.INFERRED, figures=False)


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


def row_word(mention: Mention, back: int) -> str:
    """The lower-case word so many words before a number."""
    return mention.row.words[mention.at - back].low if mention.at >= back else ""


STARTED = frozenset(
    "in out off started began entered sailed marched went set left sank capsized crashed foundered vanished overturned".split()
)
"""Words before "with 600 men" that make them all who set out."""


CARRIERS = frozenset(
    "bus minibus coach boat ferry ship plane train van truck lorry helicopter raft dinghy canoe tram tanker yacht".split()
)
CREWING = frozenset("crewed manned staffed".split())
INDOORS = CARRIERS | frozenset("car cabin lift cage carriage aircraft vessel trawler mine building house block hall".split())
"""Nouns of what people are in or on, all of them counted."""

UNCOUNTED = 3  # people that go with a vehicle's passengers without a number


def _size(group: Iterable[Mention]) -> Number:
    """How many people a group has at most."""
    return sum(member.quantity.high or 0 for member in group)


def closed_groups(discourse: Discourse) -> Iterator[list[Mention]]:
    """The groups whose size is told, each as the counts that make it up: "188 passengers and 112 crew"."""
    taken: set[int] = set()
    for mention in discourse.mentions:
        if mention.index in taken or not _is_group(discourse, mention):
            continue
        members = [mention]
        for other in discourse.row_mentions(mention.row):
            previous = members[-1]
            between = mention.row.tags[previous.end : other.at]
            if (
                other.index == previous.index + 1
                and other.whole is None
                and _is_people(other)
                and (
                    between.strip("da") in {"&", ","}
                    or between in {"&dno", "&no"}  # "and a crew of six"
                    or mention.row.between(previous.end, other.at).endswith(TAKEN_ON)
                )
            ):
                members.append(other)
        taken |= {member.index for member in members}
        if _size(members) >= LEAST or _is_closed(discourse, members[-1], near=0):
            yield members


def _is_group(discourse: Discourse, mention: Mention) -> bool:
    """Whether a number is the size of a group that was there."""
    row = mention.row
    if mention.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT, Hedge.AT_MOST, Hedge.LESS_THAN) or (mention.quantity.high or 0) < 2:
        return False
    if mention.whole is not None or not _is_people(mention) or mention.determiner in {"other", "remaining", "more"}:
        return False
    if "each" in row.low_words[max(0, mention.at - BESIDE - 2) : mention.at]:
        return False  # "Each of the five trucks carried 20 recruits"
    first, last = max(0, mention.at - BESIDE), min(len(row.words), mention.end + BESIDE)
    near = {row.words[at].low for at in range(first, last) if at == 0 or row.words[at - 1].low != "to"}  # "left 300 to hold it"
    if row.between(mention.end, mention.end + 2) in {"on it", "in it", "on board", "on her"} and mention.what.head:
        return True
    if row_word(mention, 1) == "where" and mention.measure in (None, Measure.CASES, Measure.HOSPITALISED):
        return bool(mention.what.head)
    if _was_there(mention):
        return True
    if near & NOT_PRESENT or (mention.measure in FATES) or row.words[mention.at - 1].low in {"lost", "loses"}:
        return False
    sized = mention.what.head in GROUP_NOUNS and mention.what.start == mention.what.end
    sized = sized or (row_word(mention, 1) == "of" and row_word(mention, 2) in STRENGTHS)
    if sized or mention.measure in POPULATION or (bool(mention.what.head) and bool(near & PRESENCE)):
        return True
    if row_word(mention, 1) == "with" and {row_word(mention, 2), row_word(mention, 3)} & STARTED:
        return True
    if row_word(mention, 1) in {"with", "carrying"} and row_word(mention, 2) in CARRIERS:
        return bool(mention.what.head)  # "a bus with 52 pilgrims"
    with_them = row_word(mention, 1) in {"with", "left"} and bool(mention.what.head) and is_person(mention.what.head)
    return with_them and _is_closed(discourse, mention, near=1)


def _was_there(mention: Mention) -> bool:
    """ "16 people were in the cable car", "Six soldiers crewed the gun", "had just 97 locked inside"."""
    row, end = mention.row, mention.end
    behind = row.low_words[end : end + 6]
    if behind[:1] and behind[0] in CREWING and bool(mention.what.head):
        return True
    if behind[:2] in (("locked", "inside"), ("trapped", "inside"), ("locked", "in")):
        return True
    placed = behind[:1] in (("was",), ("were",)) and behind[1:3] in (("in", "the"), ("on", "the"), ("inside", "the"))
    return placed and bool(mention.what.head) and not INDOORS.isdisjoint(behind[3:])


def _is_people(mention: Mention) -> bool:
    head = mention.what.head
    return head not in THING_NOUNS and (
        not head or is_person(head) or head in NATIONS or head in GROUP_NOUNS or head in OCCUPANTS
    )


def _fates(discourse: Discourse, group: Sequence[Mention], until: int | None, *, closed: bool) -> Iterator[Statement]:
    """What is told of a group's members, up to the next group. `closed`: nobody else was there."""
    last = group[-1]
    reach = CLOSED_REACH if closed else REACH
    told = [
        mention
        for mention in discourse.mentions
        if not _is_inside(discourse, mention)
        and not (mention.what.head in GROUP_NOUNS and row_word(mention, 1) == "of")  # "the barge's crew of four"
        and mention.row.between(max(0, mention.at - 2), mention.at) not in {"in all", "in total", "all told"}
        and mention.quantity.span.start > last.quantity.span.end
        and (until is None or mention.quantity.span.start < until or _is_of_its_noun(mention, group))
        and (mention.sentence - last.sentence <= reach or _is_spoken_of_again(mention, last))
        and (mention.measure in FATES or mention.what.head == "life" or _is_in(mention) or _is_spoken_of_again(mention, last))
        and mention not in group
        and (_is_member(mention) or _is_of_its_noun(mention, group))
        and not is_background(mention.row, last.row)
        and (closed or _is_spoken_of_again(mention, last) or not mention.row.lows & OPEN)
    ]
    if not closed and last.row.lows & OPEN:
        return
    size = _size(group)
    if any(
        other.measure in POPULATION and (other.quantity.low or 0) > size and other.row is last.row
        for other in discourse.mentions
    ):
        return  # "listed 141 passengers, but at least 300 were on board"
    alone = [
        mention
        for mention in told
        if (_is_named_member(mention) or _is_of_its_noun(mention, group) or _is_in(mention) or closed or _is_beside(mention, last))
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


def _is_closed(discourse: Discourse, group: Mention, near: int = CLOSED_NEAR) -> bool:
    """Whether a sentence near the group's size says that nobody else was there or came: "and was never reinforced"."""
    sentences = discourse.document.sentences
    for sentence in sentences[max(0, group.sentence - near) : group.sentence + near + 1]:
        words = discourse.document.of(sentence.span).lower().replace(",", " ").replace(".", " ").replace(";", " ").split()
        for position, word in enumerate(words):
            following = words[position + 1 : position + 5]
            if word in TAKING_ON and set(following[:2]) & {"nobody", "no"}:
                return True  # "it took on no one after that"
            if word == "only" and " ".join(following[:2]) in ONLY:
                return True
            if (word in CLOSING_NEGATIONS and not CLOSING.isdisjoint(following)) or (
                word == "no" and following[:2] == ["one", "else"]
            ):
                return True
    return False


def _is_spoken_of_again(mention: Mention, group: Mention) -> bool:
    """Whether the number is of the group by name, whatever is told of it: "eleven of the trawler's crew were in the raft"."""
    whole = mention.whole
    if whole is None or mention.determiner == "all":
        return False
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
    return _is_people(mention) and (mention.determiner != "more" or others)


def _is_named_member(mention: Mention) -> bool:
    """Whether the words make the number part of the group: "of the occupants", "of those on board", "of its crew"."""
    whole = mention.whole
    return whole is not None and (whole.head in OCCUPANTS | GROUP_NOUNS | GROUP_NAMES or whole.head in {"those", "body"})


def _is_of_its_noun(mention: Mention, group: Sequence[Mention]) -> bool:
    """ "had 92 residents ... the bodies of 157 residents", "had 97 locked inside ... 108 of the prisoners", "from the wreck"."""
    if mention.measure is not Measure.KILLED:
        return False
    heads = {member.what.head for member in group}
    whole = mention.whole.head if mention.whole is not None else ""
    said = mention.row.between(mention.end, mention.end + 4)
    found = mention.what.head == "body" and said.startswith(("from the wreck", "from the boat", "from the plane", "from it"))
    if "of them" in mention.row.between(max(0, mention.at - 5), mention.at) and mention.row.sentence.index - group[-1].sentence == 1:
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
        extra += max(UNCOUNTED, _size(group) // 10)  # a driver, a crew
    parties = (
        *(discourse.party(member, "group") for member in group),
        *(discourse.party(part, "part") for part in parts),
    )
    factors = (*(1 for _ in group), *(-1 for _ in parts))
    condition = (Sum(factors, Interval(-extra, None)),)
    at = parts[-1].span
    return Statement(Relation.CAPACITY, at, parties, condition, condition, Reading.INFERRED, figures=False)
