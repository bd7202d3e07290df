"""Small signs in a row of words: where a participle, an aside, a second subject or a predicate begins."""

from __future__ import annotations

from claims.lexicon.measures import HARM, OBJECT, SUBJECT
from claims.statements.words import Row

FORMS_OF_BE = frozenset("is are was were be been being".split())


RELATIVE = frozenset("who which that whom whose".split())


SINGULAR_NEGATIVES = frozenset("not never n't wasn't weren't".split())


GROUP = 7  # words that a verb group may have before its telling word


REACH = 34  # words from subject to verb


ASIDE = 22  # words that an aside between commas may have


def is_participle(row: Row, position: int) -> bool:
    """Whether a word classed as a noun is a participle after its noun: "the 212 people crushed on the stairs"."""
    return row.tags[position] == "n" and row.words[position].low in OBJECT and row.words[position].low.endswith("ed")


def lists_on(row: Row, comma: int) -> bool:
    """Whether a list of counted subjects goes on after a comma: "three nurses, two doctors and four drivers were"."""
    if row.tags[comma + 1 : comma + 2] != "C":
        return False
    verb = next((position for position in range(comma + 1, len(row.tags)) if row.tags[position] in "bv.;"), len(row.tags))
    between = row.tags[comma + 1 : verb]
    return "&" in between and set(between) <= set("Cnkdgrma,&o")


def harm_follows(row: Row, start: int) -> bool:
    """Whether wounds are named in the phrase that begins here: "with gunshot wounds to the leg"."""
    for position in range(start + 1, min(start + 6, len(row.words))):
        if row.tags[position] in ",.;bv":
            return False
        if row.words[position].low in HARM:
            return True
    return False


def opens_predicate(row: Row, position: int) -> bool:
    while position < len(row.tags) and row.tags[position] == "a":
        position += 1
    return position < len(row.tags) and (
        row.tags[position] == "b" or (row.tags[position] in "vk" and row.words[position].low in SUBJECT)
    )


def second_subject(row: Row, conjunction: int) -> bool:
    """Whether another subject follows "and": a number, a noun or an article with a noun."""
    following = row.tags[conjunction + 1 : conjunction + 2]
    return following != "" and following in "CdnrmAkgae"
