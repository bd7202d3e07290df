"""Groups that were there, each with its size: "188 passengers and 112 crew", "16 people were in the cable car"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claims.lexicon.groups import NATIONS
from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.lexicon.populations_closed import CLOSING, CLOSING_NEGATIONS, NOT_PRESENT, OCCUPANTS, ONLY, PRESENCE, STRENGTHS
from claims.lexicon.rooms import CARRIERS
from claims.statements.discourse import Discourse
from claims.statements.identity import two_speakers
from claims.statements.mention import Mention
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import POPULATION, Measure

LEAST = 5  # a smaller group is more often a detail of a larger one
CLOSED_NEAR = 3  # sentences beside the group's size in which it may say so
BELOW = frozenset("below underground".split())
"""Words of a place in which people were, behind "were"."""

BESIDE = 6  # words on either side of a number that may say that it was there
FATES = frozenset(
    {
        Measure.KILLED,
        Measure.INJURED,
        Measure.MISSING,
        Measure.RESCUED,
        Measure.SURVIVORS,
        Measure.UNHURT,
        Measure.CAPTURED,
        Measure.LOSSES,
    }
)
TAKEN_ON = (
    "and took on", "and then took on", "and picked up", "and later took on", "along with", "together with", "as well as",
)  # fmt: skip
"""Words before a further count that joins a group."""

TAKING_ON = frozenset("on aboard up".split())
STARTED = frozenset(
    "in out off started began entered sailed marched went set left sank capsized crashed foundered vanished overturned".split()
)
"""Words before "with 600 men" that make them all who set out."""


SHARP = (Hedge.EXACT, Hedge.ABOUT, Hedge.AT_MOST, Hedge.LESS_THAN)
CREWING = frozenset("crewed manned staffed".split())
INDOORS = CARRIERS | frozenset(
    "car cabin lift cage carriage aircraft vessel trawler mine building house block hall pit shaft tunnel cave bunker".split()
)
"""Nouns of what people are in or on, all of them counted."""


def row_word(mention: Mention, back: int) -> str:
    """The lower-case word so many words before a number."""
    return mention.row.words[mention.at - back].low if mention.at >= back else ""


def size_of(group: Iterable[Mention]) -> Number:
    """How many people a group has at most."""
    return sum(member.quantity.high or 0 for member in group)


def closed_groups(discourse: Discourse) -> Iterator[list[Mention]]:
    """The groups whose size is told, each as the counts that make it up: "188 passengers and 112 crew"."""
    taken: set[int] = set()
    sizes: set[tuple[int, Number]] = set()
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
                and are_people_there(other)
                and (
                    between.strip("da") in {"&", ","}
                    or between in {"&dno", "&no"}  # "and a crew of six"
                    or mention.row.between(previous.end, other.at).endswith(TAKEN_ON)
                )
            ):
                members.append(other)
        taken |= {member.index for member in members}
        size = (mention.sentence, size_of(members))
        if len(members) > 1 and size in sizes:
            continue  # "31 people on board: 28 trippers and a crew of three": the same people
        sizes.add(size)
        if size_of(members) >= LEAST or is_closed(discourse, members[-1], near=0):
            yield members


def _is_group(discourse: Discourse, mention: Mention) -> bool:
    """Whether a number is the size of a group that was there."""
    row = mention.row
    if mention.whole is not None or (mention.quantity.high or 0) < 2 or mention.quantity.hedge not in SHARP:
        return False
    if not are_people_there(mention) or mention.determiner in {"other", "remaining", "more"}:
        return False
    if _is_disputed(discourse, mention):
        return False
    if row.low_words[mention.at + 2 : mention.at + 3] == ("than",):
        return False  # "13 stronger than usual"
    if "each" in row.low_words[max(0, mention.at - BESIDE - 2) : mention.at]:
        return False  # "Each of the five trucks carried 20 recruits"
    if mention.what.head and row.between(mention.end, mention.end + 2) in {"on it", "in it", "on board", "on her"}:
        return True
    if row_word(mention, 1) == "where" and mention.measure in (None, Measure.CASES, Measure.HOSPITALISED):
        return bool(mention.what.head)
    if _was_there(mention):
        return True
    if mention.measure in FATES or row.words[mention.at - 1].low in {"lost", "loses"}:
        return False
    first, last = max(0, mention.at - BESIDE), min(len(row.words), mention.end + BESIDE)
    near = {row.low_words[at] for at in range(first, last) if at == 0 or row.low_words[at - 1] != "to"}  # "left 300 to hold it"
    if not near.isdisjoint(NOT_PRESENT):
        return False
    sized = mention.what.head in GROUP_NOUNS and mention.what.start == mention.what.end
    sized = sized or (row_word(mention, 1) == "of" and row_word(mention, 2) in STRENGTHS)
    if sized or mention.measure in POPULATION or (bool(mention.what.head) and not near.isdisjoint(PRESENCE)):
        return True
    if row_word(mention, 1) == "with" and {row_word(mention, 2), row_word(mention, 3)} & STARTED:
        return True
    if row_word(mention, 1) in {"with", "carrying"} and row_word(mention, 2) in CARRIERS:
        return bool(mention.what.head)  # "a bus with 52 pilgrims"
    if mention.measure is Measure.TRAPPED and mention.what.head:  # "Twenty miners were trapped", where nobody died before
        return not any(other.measure in FATES and other.sentence <= mention.sentence for other in discourse.mentions)
    with_them = row_word(mention, 1) in {"with", "left"} and bool(mention.what.head) and is_person(mention.what.head)
    return with_them and is_closed(discourse, mention, near=1)


def _is_disputed(discourse: Discourse, mention: Mention) -> bool:
    """ "No more than 90 were below, the owners said. The union says 110 were": whether another source counts more."""
    near = (one for one in discourse.mentions if 0 <= one.sentence - mention.sentence <= 1 and one is not mention)
    return any(
        two_speakers(mention, one) and (one.quantity.low or 0) > (mention.quantity.high or 0)
        and one.what.head in {"", mention.what.head}
        for one in near
    )  # fmt: skip


def _was_there(mention: Mention) -> bool:
    """ "16 people were in the cable car", "Six soldiers crewed the gun", "had just 97 locked inside"."""
    row, end = mention.row, mention.end
    behind = row.low_words[end : end + 6]
    if behind[:2] in (("locked", "inside"), ("trapped", "inside"), ("locked", "in")):
        return True
    if not behind or not mention.what.head:
        return False
    if behind[0] in CREWING:
        return True
    were = behind[0] in {"was", "were"}
    if were and behind[1:2] and behind[1] in BELOW and behind[2:3] != ("the",):
        return True  # "120 men were below at the time"
    if row.between(mention.at - 2, mention.at) in {"there were", "there was"}:
        were, behind = True, ("were", *behind)  # "There were 30 people in the church"
        if behind[1] in BELOW and behind[2:3] != ("the",):
            return True
    placed = were and behind[1:3] in (("in", "the"), ("on", "the"), ("inside", "the"), ("down", "the"))
    return placed and not INDOORS.isdisjoint(behind[3:5])


def are_people_there(mention: Mention) -> bool:
    head = mention.what.head
    return head not in THING_NOUNS and (
        not head or is_person(head) or head in NATIONS or head in GROUP_NOUNS or head in OCCUPANTS
    )


def is_closed(discourse: Discourse, group: Mention, near: int = CLOSED_NEAR) -> bool:
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
