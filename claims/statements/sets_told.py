"""Sizes that words name without a number: "the trio ... all four", "a three-figure toll" of 94 dead.

A set of people has its size by its name. Broken is a number that takes the set up and is another, where nobody has joined it
and no number before says otherwise; and a toll told by how many digits it has, where neither a count of the dead nor the sum of
them has as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.lexicon.numeral_words import DIGITS_IN, FIGURES_WORDED, SET_SIZES
from claims.lexicon.people import is_person
from claims.statements.claim import Mode
from claims.statements.discourse import Discourse, is_background
from claims.statements.mention import Mention
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.span import Span
from claims.values.verdict import Reading

SETS = Pattern(rf"(?i)\b(?:the|a|an|this|that)\s+(?:\w+\s+)?({'|'.join(SET_SIZES)})\b(?!['’-])")
JOINED = Pattern(
    r"\b(?:joined|accompanied|together with|along with|besides|plus|guided by|led by|met|another|fourth|fifth|sixth|third)\b"
)
SOMEBODY = Pattern(r"\b(?:a|an|one|their|his|her|the)\s+(?:[\w-]+\s+)?([a-z]+)\b")
PLAYING = Pattern(r"(?i)\b(?:album|song|concert|band|strings?|jazz|music\w*|stage|tour|record)\b")
REACH = 240  # characters from a set to the number that takes it up
LARGEST = 12
DIGITS = Pattern(
    rf"(?i)\b({'|'.join(DIGITS_IN)})[- ](?:{'|'.join(sorted(FIGURES_WORDED))}) (?:\w+ )?"
    r"(?:toll|tally|body count|number of (?:dead|deaths|victims|fatalities))\b"
)
OPEN = Pattern(
    r"(?i)\b(?:not|never|no|nearly|almost|narrowly|missed|short|avoid\w*|fear\w*|could|may|might|if|last|previous|until|becom\w+"
    r"|first time|escaped|since|expect\w*|likely|near\w*|threat\w*|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)


def read_sets_told(discourse: Discourse) -> Iterator[Statement]:
    """Every number that is not the size its words name."""
    text = discourse.document.text
    if "|" in text:
        return
    words = discourse.vocabulary
    for found in SETS.finditer(text) if not words.isdisjoint(SET_SIZES) else ():
        statement = _taken_up(discourse, found)
        if statement is not None:
            yield statement
    for found in DIGITS.finditer(text) if not words.isdisjoint(FIGURES_WORDED) else ():
        statement = _digits(discourse, found)
        if statement is not None:
            yield statement


def _taken_up(discourse: Discourse, found: re.Match[str]) -> Statement | None:
    """ "The trio were roped together. All four died": the next count, where it takes up the set."""
    size = SET_SIZES[found[1].lower()]
    later = [one for one in discourse.mentions if one.quantity.span.start >= found.end()]
    again = next((one for one in later if not _is_by_the_way(one, size)), None)
    if again is None or again.quantity.span.start - found.end() > REACH or not _is_of_all(again):
        return None
    value = again.quantity.value
    before = {quantity.value for quantity in discourse.quantities[: again.number]}
    between = discourse.document.text[found.end() : again.quantity.span.start]
    people = any(is_person(noun[1]) for noun in SOMEBODY.finditer(between))
    if value == size or value in before or people or JOINED.search(between) or PLAYING.search(discourse.document.text):
        return None
    if sum(1 for _ in SETS.finditer(discourse.document.text)) > 1:
        return None  # two sets may be told together
    return of_size(discourse, again, Interval.point(size), Given(Span(*found.span(1)), "size", size))


def _is_by_the_way(one: Mention, size: int) -> bool:
    """Whether a number before is of some of the set, or an hour: "Two were cut about the hands", "had left at five"."""
    bare = not one.what.head
    hour = bare and one.measure is None and one.row.between(one.at - 1, one.at) == "at"
    return hour or (bare and one.determiner == "" and (one.quantity.value or size) < size)


def _is_of_all(again: Mention) -> bool:
    """ "All four died", "all six babies", "The five were found"."""
    value = again.quantity.value
    if not isinstance(value, int) or not 1 < value <= LARGEST or again.whole is not None:
        return False
    behind = again.row.tags[again.end : again.end + 1]
    people = not again.what.head or (is_person(again.what.head) and len(again.what.words) == 1)
    bare = again.determiner == "the" and not again.what.head and again.at == 1
    return people and behind in {"b", "v", "k"} and (again.determiner in {"all", "these", "those"} or bare)


def _digits(discourse: Discourse, found: re.Match[str]) -> Statement | None:
    """ "With 94 dead, the fire was the first with a three-figure toll"."""
    digits = DIGITS_IN[found[1].lower()]
    bounds = Interval(10 ** (digits - 1) if digits > 1 else 0, 10**digits - 1)
    sentence = next((one for one in discourse.document.sentences if one.span.start <= found.start() < one.span.end), None)
    if sentence is None or OPEN.search(discourse.document.of(sentence.span)):
        return None
    dead = [one for one in discourse.mentions if one.measure is Measure.KILLED and one.quantity.value]
    further = [one for one in discourse.mentions if one.measure is None and one.determiner in {"more", "other"}]
    values = [one.quantity.value or 0 for one in (*dead, *further) if one.whole is None]
    if any(one.quantity.hedge is not Hedge.EXACT or one.mode is not Mode.ASSERTED for one in dead):
        return None
    sums = {sum(values[start:end]) for start in range(len(values)) for end in range(start + 1, min(len(values), start + 6) + 1)}
    if not dead or any(bounds.contains(value) for value in sums):
        return None
    lead = sentence.index + 1 if sentence.headline else sentence.index
    told = next((one for one in dead if sentence.index <= one.sentence <= lead and one.whole is None), None)
    if told is None or any(is_background(one.row, told.row) for one in dead):
        return None
    return of_size(discourse, told, bounds, Given(Span(*found.span()), "digits", digits))


def of_size(discourse: Discourse, mention: Mention, bounds: Interval, given: Given) -> Statement:
    """The size of those counted, as other words of the text give it."""
    sums = (Sum((1,), bounds),)
    party = discourse.party(mention, "count")
    return Statement(Relation.NUMERAL, mention.span, (party,), sums, sums, Reading.INFERRED, False, None, (given,))
