"""People told of one by one, without a number: "a woman of 71 died in hospital", "Ana Ruiz, 34, was found under the stairs"."""

from __future__ import annotations

from claims.lexicon.numbers import PLACE_IN_ORDER
from claims.lexicon.people import is_person, singular
from claims.statements.discourse import Discourse
from claims.statements.figures import quiet_rows
from claims.statements.words import Row

ARTICLES = frozenset("a an another the his her their".split())
DIED = frozenset(
    """
    died dead dies killed succumbed drowned perished body bodies found recovered pulled dug retrieved unearthed discovered
    brought shot stabbed crushed burned burnt toll
    """.split()
)
"""Words of a sentence that tells of somebody's death."""

NOT_OF_HIM = frozenset("by said says told to with from as like for against behind".split())
"""Words before somebody who did not die, but acts or speaks: "shot by a guard", "said a spokeswoman"."""

SPEAKING = frozenset("said says told added adds confirmed announced reported".split())
PHRASE = 6  # words from an article to its person


def lone_persons(discourse: Discourse, first: int, last: int) -> int:
    """How many such people at most the sentences from one to another tell of beside deaths."""
    rows = [row for row in discourse.rows if first <= row.sentence.index <= last]
    rows += quiet_rows(discourse, DIED, lambda index: first <= index <= last)
    rows = [row for row in rows if not row.lows.isdisjoint(DIED) and not row.sentence.headline]
    told = [_is_somebody(row, at) for row in rows for at in row.places(ARTICLES)]
    return sum(told) + sum(_is_named(row, at) for row in rows for at in row.numbers)


def _is_somebody(row: Row, at: int) -> bool:
    """Whether a person stands behind an article and neither acts nor speaks: "a girl of nine", "another died"."""
    if at and row.low_words[at - 1] in NOT_OF_HIM:
        return False
    if row.low_words[at] == "another" and row.tags[at + 1 : at + 2] == "v":
        return True
    end = at + 1
    while end < len(row.words) and row.tags[end] in "nkgaAmGr" and end - at < PHRASE:
        end += 1
    head = row.low_words[end - 1].removesuffix("'s")
    if row.tags[end - 1] == "k" and (head != "body" or row.low_words[end : end + 1] == ("of",)):
        return False  # "the injured"; "the body of a woman": the woman counts
    speaks = end < len(row.words) and row.low_words[end] in SPEAKING
    return end > at + 1 and is_person(head) and singular(head) == head and not speaks


def _is_named(row: Row, at: int) -> bool:
    """Whether a number is the age of somebody with a name, or an ordinal alone: "Ana Ruiz, 34,", "and a third a week later"."""
    if row.low_words[at].removeprefix("a ") in PLACE_IN_ORDER:
        return row.tags[at + 1 : at + 2] in {"v", "P", "d", "b", "a"}
    return row.tags[at - 2 : at + 2] in {"n,C,", "n,C.", "n,G,", "n,G."} and row.words[at - 2].capital
