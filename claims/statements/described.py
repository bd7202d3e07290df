"""Which counts a description speaks of: "of the pupils who were in class", "the Sousse team", "the unaccompanied children".

A description has a noun and words that narrow it, before the noun or behind it. A count answers to it where the words of its
own clause have all the narrowing nouns and names ("187 were in class"), compared by their stems; a bare fate ("the dead") is
answered by every count of all that have it. Resolution is by words alone, so callers take every count that answers and give
the text the benefit of the largest.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from claims.lexicon.people import OTHER_THINGS, THING_NOUNS, singular
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each, same_kind
from claims.statements.frames import noun_measure
from claims.statements.identity import whole_count
from claims.statements.mention import Mention
from claims.statements.phrases import Description
from claims.statements.words import Row, Word
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.record import record

STEM = 4  # letters that two forms of one word share at least: "list", "listed"; "register", "registration"
SHORTEST = 3  # letters of a word that tells anything

GENERAL = WEAK_WORDS | {"man", "woman", "those", "them", "child", "team", "resident", "party", "crowd", "name", "list"}
"""Nouns that a description may use for people counted under another name."""

PEOPLE = frozenset("those person people man woman child victim resident".split())

EMPTY = frozenset(
    """
    who that which were was are been have has had being still now also later then when where this these those their its his her
    only just same such other others there here said known total whole year month week day night time
    """.split()
)
"""Words that narrow nothing."""


@record
class Sought:
    """What a description asks for. `noun`: its head; `narrow`: stems that a clause must have; `measure`: the fate it names."""

    noun: str
    narrow: frozenset[str]
    measure: Measure | None


def sought(row: Row, phrase: Description) -> Sought:
    """What a definite noun phrase asks for, with the clause or phrase behind it that narrows it."""
    narrow = [word for word in phrase.words if word != phrase.head]
    before = phrase.start - 1
    opens = before >= 0 and row.words[before].low == "of" and (before == 0 or row.tags[before - 1] in ".;:,")
    behind = list(_behind(row, phrase.end, opens=opens))
    named = [word for word in behind if word.tag != "v"]  # a verb narrows only where nothing else does
    narrow += [singular(word.low) for word in named or behind]
    telling = [word for word in narrow if len(word) >= SHORTEST and word not in EMPTY and word not in WEAK_WORDS]
    measure = noun_measure(phrase.words)
    fates = [word for word in telling if noun_measure((word,)) is not None]
    measure = measure or next((noun_measure((word,)) for word in fates), None)
    return Sought(phrase.head, frozenset(stem(word) for word in telling if word not in fates), measure)


def _behind(row: Row, start: int, *, opens: bool) -> Iterator[Word]:
    """The words of a relative clause, a participle or a place right behind a noun, up to the verb of the sentence.

    `opens`: whether the noun opens its sentence ("Of the group sent to Obo, 26"), so that a participle has no verb to wait for.
    """
    words, tags = row.words, row.tags
    stop = next((at for at in range(start, len(words)) if tags[at] in ",.;:&C("), len(words))
    relative = start < stop and words[start].low in {"who", "that", "which"}
    closed = (opens and tags[stop : stop + 1] == ",") or bool(set(tags[start + 1 : stop]) & set("bv"))
    participle = start < stop and tags[start] == "v" and closed
    if start >= stop or not (relative or participle or tags[start] == "P"):
        return
    verb = not relative and not participle  # whether the clause's own verb has passed, so that the next is the sentence's
    for at in range(start, stop):
        tag = tags[at]
        again = tag == "b" and relative and at > start + 1 and tags[at - 1] == "v"  # "who were shot | were tried"
        if again or (tag in "bv" and verb and (at == 0 or tags[at - 1] not in "bva")):
            return
        verb = verb or (tag in "bv" and (participle or tags[at + 1 : at + 2] not in {"b", "v", "a"}))
        if tag in "nkv" or words[at].capital:
            yield words[at]


@lru_cache(maxsize=1 << 12)
def stem(word: str) -> str:
    """A word without its endings, so that "listed", "lists" and "list" are one; remembered, as a text repeats its words."""
    for ending in ("ations", "ation", "ings", "ing", "edly", "ed", "es", "s", "ers", "er"):
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            return stem(word[: len(word) - len(ending)])
    return word


def answering(discourse: Discourse, asked: Sought, mention: Mention) -> list[Mention]:
    """The counts, of the whole text, that a description may speak of; `mention` is the count that is part of it."""
    return [other for other in discourse.mentions if other is not mention and _answers(discourse, other, asked, mention)]


def _answers(discourse: Discourse, other: Mention, asked: Sought, mention: Mention) -> bool:
    vague = other.quantity.hedge in (Hedge.VAGUE, Hedge.UP_TO) or other.quantity.value is None
    return (
        not vague
        and _fits(discourse, other, asked)
        and same_kind(other, mention)
        and not is_each(other)
        and not is_background(other.row, mention.row)
    )


def _fits(discourse: Discourse, other: Mention, asked: Sought) -> bool:
    """Whether a count has the noun, and the narrowing words or the fate, that a description asks for."""
    if asked.noun in PEOPLE and (other.what.head in THING_NOUNS or other.what.head in OTHER_THINGS):
        return False
    if asked.narrow:
        named = not asked.noun or not other.what.head or asked.noun == other.what.head
        named = named or asked.noun in GENERAL or other.what.head in GENERAL
        return named and asked.narrow <= _clause(discourse, other)
    if asked.measure is not None:
        fate = noun_measure((asked.noun,)) is asked.measure or asked.noun in WEAK_WORDS or not asked.noun
        lost = {other.measure, asked.measure} == {Measure.KILLED, Measure.LOSSES}
        return fate and (lost or other.measure is asked.measure) and whole_count(other) and other.whole is None
    return False


def _clause(discourse: Discourse, mention: Mention) -> frozenset[str]:
    """The stems of the words around a count that no other count claims: from the last stop before to the next list mark."""
    key = ("clause", mention.index)
    known: frozenset[str] | None = discourse.memo.get(key)
    if known is None:
        row, tags = mention.row, mention.row.tags
        first = max(tags.rfind(mark, 0, mention.at) for mark in ".;,&C") + 1
        following = min((at for at in row.numbers if at > mention.at and tags[at] == "C"), default=len(tags))
        last = max((tags.rfind(mark, mention.at, following) for mark in ".;:,&"), default=-1) if following < len(tags) else -1
        last = last if last > mention.at else following
        known = frozenset(stem(singular(word.low)) for word in row.words[first:last] if len(word.low) >= SHORTEST)
        discourse.memo[key] = known
    return known
