"""People whom a sentence names without a number: "his wife", "a guard", "a baby and their parents"."""

from __future__ import annotations

from claims.lexicon.headlines import SPEAKERS
from claims.lexicon.people import is_person, singular
from claims.statements.frames import noun_measure
from claims.statements.words import Row


def uncounted(row: Row, start: int = 0, end: int | None = None) -> int:
    """How many people a sentence names without a number, from a word up to another: "his wife", "a guard", "a couple"."""
    tags, words = row.tags, row.words
    return sum(
        1 + (words[at].low == "couple")
        for at in range(max(1, start), len(words) if end is None else end)
        if tags[at] in "nk" and tags[at - 1] in "dngk" and words[at].quantity is None and _is_one_victim(words[at].low)
    )


def names_several(row: Row) -> bool:
    """Whether a sentence names people in the plural without a number: "a baby, and their parents"."""
    for at in range(1, len(row.words)):
        low = row.words[at].low
        one = singular(low)
        several = row.tags[at] in "nk" and row.tags[at - 1] in "dg&" and low != one and is_person(one)
        if several and noun_measure((low,)) is None and one not in SPEAKERS:
            return True
    return False


def _is_one_victim(word: str) -> bool:
    return (is_one_person(word) or word == "couple") and word not in SPEAKERS


def is_one_person(word: str) -> bool:
    """Whether a word names one person, and no fate: "driver", not "drivers" or "survivor"."""
    return word == singular(word) and is_person(word) and noun_measure((word,)) is None
