"""The age that somebody gives of himself on a day told just before: "born in August 1946 ... in August 1956 the mine caught
fire. 'I was ten,' he says".

The text gives one birthday, and between it and the quotation nobody else is named; the day stands in the quotation's sentence
or in one right before it. With charity a year more or less may be right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.people import is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.ages import OLDEST, age_then, birthdays
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.moments import Moment, read_moments
from claims.statements.statement import Statement
from claims.statements.words import Row

REACH = 14  # sentences after a birthday in which somebody speaks of his age
NEAR = 2  # sentences back in which the day stands
I_WAS = frozenset(f"i was{about}" for about in ("", " only", " just", " barely", " all of", " then", " aged", " a boy of",
                                                 " a girl of", " a child of"))  # fmt: skip
BEHIND = ("", ",", ".", ";", "and", '"', "”", "’", "'", "!", "years old", "at the time", "then", "that day", "that night",
          "that year", "that morning", "that summer", "that winter", "on the day")  # fmt: skip
"""What may follow the age: nothing that gives it another day ("when we moved")."""

SAYING = r"(?:said|says|say|wrote|writes|recalled|recalls|remembered|remembers|added|adds|told|tells|explained|explains)"
SPEAKER = re.compile(rf" (he|she) (?:\w+ )?{SAYING} | {SAYING} (he|she) ")
PLACING = frozenset("in at of to from near outside around on for over and the".split())


def read_ages_quoted(discourse: Discourse) -> Iterator[Statement]:
    """Every age told of oneself that the one birthday of the text contradicts."""
    rows = [row for row in discourse.rows if " i was " in row.text]
    if not rows:
        return
    moments = [moment for moment in read_moments(discourse) if moment.has_year]
    births = birthdays(moments)
    if len(births) != 1:
        return
    for row in rows:
        if not 0 < row.sentence.index - births[0].row.sentence.index <= REACH:
            continue
        events = _events(discourse, row, births[0], moments)
        for at in row.numbers:
            quantity = discourse.quantities[row.words[at].quantity or 0]
            value, number = quantity.value, row.words[at].quantity
            age = quantity.kind in (Kind.COUNT, Kind.AGE) and _is_own_age(row, at)
            if not age or not isinstance(value, int) or number is None or not 0 < value <= OLDEST:
                continue
            if events and _speaks(discourse, births[0], row):
                yield age_then(discourse, births[0], events, number, value)


def _events(discourse: Discourse, row: Row, birth: Moment, moments: Sequence[Moment]) -> list[Moment]:
    """The days that the age may be of: those of the nearest sentence that has any."""
    later = [one for one in moments if one is not birth and one.first >= birth.last]
    for near in window(discourse, row, NEAR):
        here = [one for one in later if one.row is near]
        if here:
            return here
    return []


def _is_own_age(row: Row, at: int) -> bool:
    """ "I was ten," and "I was only twelve at the time", not "I was ten when we moved"."""
    before = row.between(max(0, at - 4), at)
    behind = row.between(at + 1, at + 4)
    told = any(before == said or before.endswith(f" {said}") for said in I_WAS)
    return told and any(behind == word or (word and behind.startswith(f"{word} ")) or not behind for word in BEHIND)


def _speaks(discourse: Discourse, birth: Moment, row: Row) -> bool:
    """Whether the one born says it: "he says", where nobody else is named since."""
    said = SPEAKER.search(row.text)
    if said is None:
        return False
    other = {"he": "she", "she": "he"}[said[1] or said[2]]
    between = [near for near in window(discourse, row, REACH) if birth.row.sentence.index < near.sentence.index]
    between = [near for near in between if near.sentence.index <= row.sentence.index]
    return not any(other in near.lows or (near is not row and _names_another(birth, near)) for near in between)


def _names_another(birth: Moment, row: Row) -> bool:
    """Whether a sentence names or describes a single other person: "Tom Reid, a neighbour,"."""
    for at, word in enumerate(row.words):
        if at and word.capital and word.tag == "n" and word.low != "i" and word.low not in birth.row.lows:
            named = row.words[at - 1].low not in PLACING and row.words[at + 1 : at + 2]
            if named and not (row.words[at - 1].tag in '".(:' or row.words[at - 1].low in {"“", "‘"}):
                return True
        alone = is_person(word.low) and singular(word.low) == word.low and row.low_words[at - 1] in {"a", "an", "the"}
        if alone and row.tags[at + 1 : at + 2] == "v":
            return True
    return False
