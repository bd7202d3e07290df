"""Sorts of people and things that exclude each other: homes and people, households and persons, soldiers and civilians."""

from __future__ import annotations

from claims.lexicon.fates import COUNTED_THINGS, HOUSEHOLDS, INDIVIDUALS, ONE_EACH, QUALITIES
from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.statements.discourse import Discourse
from claims.statements.fates import CLAUSE
from claims.statements.frames import noun_measure
from claims.statements.groups import group_of
from claims.statements.mention import Mention
from claims.values.measure import Measure


def things_apart(twin: Mention, mention: Mention, told: Measure | None) -> bool:
    """Whether one number counts things and the other people, or one households and the other persons."""
    a, b = twin.what.head, mention.what.head or (mention.whole.head if mention.whole and mention.determiner == "all" else "")
    if not a or a == b or not ONE_EACH.isdisjoint(twin.row.low_words[twin.at : twin.at + CLAUSE]):
        return False
    if (a in HOUSEHOLDS and b in INDIVIDUALS) or (a in INDIVIDUALS and b in HOUSEHOLDS):
        return True
    people = is_person(b) or (
        told is not None and told is not Measure.DESTROYED and b not in THING_NOUNS and noun_measure((b,)) is not None
    )
    return (a in COUNTED_THINGS and people) or (b in COUNTED_THINGS and is_person(a))


def qualities(mention: Mention) -> frozenset[str]:
    """The excluding adjectives of a number's noun phrase."""
    words = {*mention.what.words, *(mention.row.low_words[max(0, mention.at - 2) : mention.at])}
    return frozenset(word for pair in QUALITIES for side in pair for word in side if word in words)


def qualities_apart(discourse: Discourse, twin: Mention, mention: Mention) -> bool:
    """Whether the two have adjectives that exclude each other, and the text counts what the later is said to be elsewhere."""
    mine, other = qualities(mention), qualities(twin)
    for one, two in QUALITIES:
        for here, there in ((one, two), (two, one)):
            if mine & here and other & there and not other & here and _told_elsewhere(discourse, mention, here):
                return True
    return False


def _told_elsewhere(discourse: Discourse, mention: Mention, quality: frozenset[str]) -> bool:
    for other in discourse.mentions:
        if other.quantity.value in (None, mention.quantity.value) or other.index >= mention.index:
            continue
        near = other.row.words[max(0, other.at - 2) : other.end + CLAUSE]
        if any(part in quality for word in near for part in word.low.split("-")):
            return True
    return False


def groups_apart(twin: Mention, mention: Mention) -> bool:
    """Whether civilians are told again as soldiers."""
    if not twin.what.head or twin.what.head == mention.what.head:
        if twin.group.traits or not mention.group.traits:
            return False
        return group_of(sorted(_said_to_be(twin))).apart(mention.group)
    if not twin.group.traits or not mention.group.traits:
        return False
    return twin.group.apart(mention.group) and twin.group.side == mention.group.side


def _said_to_be(mention: Mention) -> frozenset[str]:
    """What all of a number are said to be further on in its sentence: "All 18 of those killed when ... were civilians"."""
    if mention.determiner != "all":
        return frozenset()
    words, tags = mention.row.words, mention.row.tags
    return frozenset(
        singular(words[k + 1].low) for k in range(mention.end, len(words) - 1) if tags[k] == "b" and tags[k + 1] == "n"
    )
