"""Whom the words behind a share leave out: those of one place, or those with a fate that not all of the whole have."""

from __future__ import annotations

from claims.lexicon.ledgers import LEAVING
from claims.lexicon.people import singular
from claims.statements.discourse import Discourse, apart
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import Description
from claims.statements.share_pairs import Pair
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.measure import Measure

ALIVE = frozenset({Measure.SURVIVORS, Measure.RESCUED})


LEFT = frozenset("still left remain remained remaining".split())
"""Words by which people are those that others left behind: "half of those still held"."""

LATER = frozenset("elsewhere eventually finally ultimately altogether".split())
"""Words by which a share is of more than was told before."""


def is_of_the_rest(discourse: Discourse, row: Row, phrase: Description | None) -> bool:
    """ "Of the 48 hostages 16 were freed, and half of those still held are women": of those left over, not counted."""
    if phrase is None or row.lows.isdisjoint(LEFT) or any(phrase.start <= at < phrase.end for at in row.numbers):
        return False
    if not LEAVING.isdisjoint(row.low_words[: phrase.start]):
        return False  # "That leaves a fifth of the shift still below": of all
    behind = range(phrase.start, min(len(row.words), phrase.end + 3))
    stop = next((at for at in behind if row.tags[at] in ",.;:"), len(row.words))
    if not any(row.low_words[at] in LEFT for at in behind if at < stop):
        return False
    return not any(
        other.determiner in {"other", "remaining"} or not LEFT.isdisjoint(other.row.low_words[other.at : other.end + 4])
        for other in discourse.mentions
        if other.quantity.span.end <= row.words[phrase.start].start
    )


def is_narrower(row: Row, phrase: Description, whole: Mention) -> bool:
    """ "412 men lost at sea since 1790 ... 129, a third of the men of the port": of those of a place not told of with the
    whole."""
    end = phrase.end
    if whole.row is row or row.tags[end : end + 1] != "o":
        return False
    stop = next((at for at in range(end + 1, min(len(row.words), end + 5)) if row.tags[at] in ",.;:vbP"), end + 5)
    named = {singular(word.low) for word in row.words[end + 1 : stop] if word.tag in "nkg"}
    return bool(named) and named.isdisjoint(singular(low) for low in whole.row.low_words)


SIZING = frozenset("of has had have with employs employed".split())
"""Words before the number of those who belong to a place, wherever they are: "a school of 600"."""

PRESENT = frozenset("present attending there eligible entitled exposed".split())


def is_of_those_there(row: Row, phrase: Description, whole: Mention) -> bool:
    """ "A school of 600 ... 80 were ill, 15 per cent of those present": of those who were there, which all were not."""
    there = row.between(phrase.end, phrase.end + 1)
    there = there if phrase.head == "those" else phrase.head
    before = whole.row.low_words[max(0, whole.at - 1) : whole.at]
    return there in PRESENT and whole.measure is None and not SIZING.isdisjoint(before)


def is_of_a_fate(phrase: Description, pair: Pair) -> bool:
    """ "Of the 90 aboard 34 died, and half of the survivors, 28, were hurt": of those with a fate, who are not all, and of whom
    none has the other."""
    fate = noun_measure(phrase.words)
    if fate not in ALIVE:
        return False
    return apart(fate, pair.part.measure) or pair.whole.measure not in ALIVE


def is_of_those_told(row: Row, part: Mention) -> bool:
    """ "Half of the 60 escaped. Twenty-five of those who escaped": some of the half."""
    if part.whole is None or part.whole.head != "those" or part.whole.start < part.at:
        return False
    at = part.whole.end + (part.row.between(part.whole.end, part.whole.end + 1) == "who")
    return part.row.tags[at : at + 1] == "v" and part.row.low_words[at] in row.lows


def is_of_that_place(row: Row, at: int, part: Mention) -> bool:
    """ "190 of them in the city of Arun. Half the dead in Arun": of the 190, which are no part of anything here."""
    named = row.words[at + 1] if row.tags[at : at + 1] == "P" and at + 1 < len(row.words) else None
    behind = next((end for end in range(part.end, len(part.row.tags)) if part.row.tags[end] in ",;.:C"), part.end)
    return named is not None and named.capital and named.low in part.row.low_words[part.end : behind]


def is_of_later(row: Row, told: Statement) -> bool:
    """ "Nine died in the first week. By the end of the month half of the patients were dead": others than the part; "40 of 350
    were women. By 2020 there were 210, half of the staff": of another whole."""
    later = not LATER.isdisjoint(row.lows) or any(end in row.text for end in (" in the end ", " by the end "))
    part, whole = (row.sentence.span.meets(party.span) for party in told.parties[:2])
    dated = row.low_words[0] in {"by", "in", "since"} and row.tags[1:2] == "T" and row.low_words[1].isdecimal()
    return ((later and not part) or (dated and not (part and whole))) and not can_stand(told)
