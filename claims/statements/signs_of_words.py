"""What a text must show before some families are asked: cheap questions of its words, each of them necessary.

A family is loaded and asked only where its question is answered with yes (families.py).
"""

from __future__ import annotations

from itertools import pairwise

from claims.lexicon.bounds import AFTER_WORDS, BOUND_WORDS, END_WORDS, HEDGES, OPENINGS, VARYING
from claims.lexicon.calendar import MONTHS, WEEKDAYS
from claims.lexicon.comparisons import SIDE_PHRASES
from claims.lexicon.numeral_words import DIGIT_WORDS, DWELLERS, PLACES
from claims.lexicon.rates import ADVERBS, FATALITY, ITEM_WORDS, MINUTES
from claims.lexicon.sums import FRONTED, TAKERS, THAT_IS, TOTAL_AFTER, TOTAL_BEFORE, TOTAL_CLAUSE
from claims.quantities.quantity import Quantity
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.signs_of_rows import Sign
from claims.statements.words import Row, by_longest_word
from claims.values.hedge import Hedge

TOTAL_CUES = by_longest_word(dict.fromkeys((*TOTAL_BEFORE, *TOTAL_AFTER, *TOTAL_CLAUSE)))
"""Words of a total, THAT_IS apart."""

NUMBERS = "CSGURX"
"""Classes of numbers that may be ends."""

EACH_TURN = frozenset("a an per each every".split())
"""Words before the unit of a rate: "12 a day"."""

OF_RATES = ITEM_WORDS | frozenset({*ADVERBS, "next", "out"})
LATE_DAYS = frozenset({"29", "30", "31"})
"""Days that some month has not."""

DAYS_COUNTED = frozenset("days nights mornings evenings".split())
DIED_OF = ("died of", "died from", "succumbed to", "dies of")
BRACKETS = frozenset("(:x")
"""Classes of words that may open a bracket."""

END_NAMES = VARYING.union(BOUND_WORDS)
ENDING = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.LESS_THAN})
WRITTEN = frozenset({Hedge.RANGE, Hedge.ABOUT})
"""Hedges of numbers that are one end, and of those that may be both, whatever the words."""

FRONTED_OF = (".o", ";o", ":o")
OPENING_OF = (*FRONTED_OF, ",o", "&o", '"o')
"""Classes of "of" where it opens a clause."""

POINTING = frozenset("that those this".split())
FROM_THAT = tuple(
    f" {link} {that} " for link in "in of from on aboard within among".split() for that in sorted(POINTING)
)
"""What stands before a group that the text points at: "84 men from that shift", "within this group"."""


def in_one_row(words: frozenset[str], classes: str) -> Sign:
    """Whether a sentence has one of the words, also inside a number ("never above 40"), and a word of one of the classes."""
    beside = frozenset(classes)

    def shows(discourse: Discourse) -> bool:
        told = discourse.vocabulary & words
        return bool(told) and any(
            (not row.lows.isdisjoint(told) or _is_inside_a_number(row, told)) and not beside.isdisjoint(row.tags)
            for row in discourse.rows
        )

    return shows


def _is_inside_a_number(row: Row, told: frozenset[str]) -> bool:
    return any(" " in row.low_words[at] and not told.isdisjoint(row.low_words[at].split()) for at in row.numbers)


def totals(discourse: Discourse) -> bool:
    """Whether a sentence has two counts, a word of a total, or those who were left."""
    mentions = discourse.mentions
    return any(first.sentence == second.sentence for first, second in pairwise(mentions)) or any(
        _is_left_or_closes(mention.row, mention) or mention.row.has_phrase(TOTAL_CUES) for mention in mentions
    )


def _is_left_or_closes(row: Row, mention: Mention) -> bool:
    """ "All 12", "the other four", ": 38", "that is 40"."""
    if mention.determiner in {"all", "other", "remaining", "last"} or row.tags[mention.at - 1 : mention.at] in {":", ";"}:
        return True
    return row.between(max(0, mention.at - 2), mention.at) in THAT_IS


def sides(discourse: Discourse) -> bool:
    """Whether the words of a comparison of two sides stand in the text: "bloodier", "more deadly", "fewer than"."""
    words = discourse.vocabulary
    if "than" in words and not words.isdisjoint({"more", "fewer"}):
        return True
    return ("many" in words and "M" in discourse.classes) or any(phrase <= words for phrase in SIDE_PHRASES)


def single_days(discourse: Discourse) -> bool:
    """Whether a weekday, a day that some month has not, days counted in a month, or a day of death by wounds is told."""
    words = discourse.vocabulary
    if not words.isdisjoint(WEEKDAYS) or any(one.period is not None and one.period.weekday for one in discourse.quantities):
        return True
    late = any(not row.lows.isdisjoint(LATE_DAYS) for row in discourse.rows)
    if (late or not words.isdisjoint(DAYS_COUNTED)) and not words.isdisjoint(MONTHS):
        return True
    return any(phrase in discourse.document.text for phrase in DIED_OF)


def parts_of_groups(discourse: Discourse) -> bool:
    """Whether a count may be some of a described group: "of the", "includes", "from that", or a number that opens."""
    return any(mention.whole is not None or not mention.at for mention in discourse.mentions) or any(
        not row.lows.isdisjoint(TAKERS)
        or not row.lows.isdisjoint(FRONTED)
        or row.tags[0] == "o"
        or any(stop in row.tags for stop in FRONTED_OF)
        or (not row.lows.isdisjoint(POINTING) and any(phrase in row.text for phrase in FROM_THAT))
        for row in discourse.rows
    )


def parts(discourse: Discourse) -> bool:
    """Whether a count may be part of another: "of the", "including", or behind "of the ..." where that opens a clause."""
    return any(mention.whole is not None for mention in discourse.mentions) or any(
        "C" in row.tags
        and ("i" in row.tags or row.tags[0] == "o" or any(of in row.tags for of in OPENING_OF) or "out" in row.lows)
        for row in discourse.rows
    )


def ordinals(discourse: Discourse) -> bool:
    """Whether an ordinal beyond the first, or "a ninth", stands in a sentence."""
    return any(
        (row.tags[at] == "D" and row.low_words[at] != "first") or (row.tags[at] == "C" and row.low_words[at].startswith("a "))
        for row in discourse.rows
        for at in row.numbers
    )


def rows_with_rates(discourse: Discourse) -> list[Row]:
    """The sentences with the words of a rate: "12 a day", "for each", "daily", "fatality rate"."""
    known: list[Row] | None = discourse.memo.get(("rows with rates",))
    if known is None:
        words = discourse.vocabulary
        told, units = words & OF_RATES, words.intersection(MINUTES)
        fatal = "S" in discourse.classes and any(cue in discourse.document.low for cue in FATALITY)
        known = discourse.memo["rows with rates",] = [
            row
            for row in discourse.rows
            if not row.lows.isdisjoint(told)
            or "R" in row.tags
            or (fatal and "S" in row.tags)
            or (not row.lows.isdisjoint(units) and any(at and row.low_words[at - 1] in EACH_TURN for at in row.places(units)))
        ]
    return known


def rates(discourse: Discourse) -> bool:
    """Whether a sentence may tell a rate."""
    return bool(rows_with_rates(discourse))


def numbers_twice(discourse: Discourse) -> bool:
    """Whether a number may be told twice in a sentence, or its size be told: brackets, two counts, "three figures", a town's
    people."""
    for row in discourse.rows:
        two = len(row.numbers) > 1
        if two and (not BRACKETS.isdisjoint(row.tags) or row.tags.count("C") > 1 or row.tags.count("S") > 1):
            return True
        if not row.lows.isdisjoint(DIGIT_WORDS):
            return True
    return any(_may_people_a_place(mention) for mention in discourse.mentions)


def _may_people_a_place(mention: Mention) -> bool:
    low_words, at = mention.row.low_words, mention.at
    lives = mention.what.head in DWELLERS or not {"lived", "live"}.isdisjoint(mention.row.lows)
    return lives or (at > 1 and low_words[at - 1] == "of" and low_words[at - 2] in PLACES)


def rows_that_may_end(discourse: Discourse) -> list[Row]:
    """The sentences with a word or a hedge without which no number is an end of a range."""
    known: list[Row] | None = discourse.memo.get(("rows with signs of ends",))
    if known is None:
        words = discourse.vocabulary
        names, others = words & (END_NAMES | AFTER_WORDS | OPENINGS), words & END_WORDS
        ranges = {number for number, quantity in enumerate(discourse.quantities) if _is_range(quantity)}
        known = discourse.memo["rows with signs of ends",] = [
            row
            for row in discourse.rows
            if (not row.lows.isdisjoint(names) and _names_an_end(row))
            or (ranges and any(row.words[at].quantity in ranges for at in row.numbers))
            or (not row.lows.isdisjoint(others) and any(row.low_words[at].startswith(HEDGES) for at in row.numbers))
        ]
    return known


def _names_an_end(row: Row) -> bool:
    """ "The lowest", "ranged", "at the most", "starting at"."""
    if not row.lows.isdisjoint(END_NAMES):
        return True
    at = "at" in row.lows
    return ((at or "as" in row.lows) and not row.lows.isdisjoint(AFTER_WORDS)) or (
        (at or "from" in row.lows) and not row.lows.isdisjoint(OPENINGS)
    )


def _is_range(quantity: Quantity) -> bool:
    """Whether a number is an end, or both, by its own hedge."""
    return quantity.hedge in ENDING or (quantity.hedge in WRITTEN and quantity.low != quantity.high)


def ends(discourse: Discourse) -> bool:
    """Whether a number may be an end of a range."""
    return bool(rows_that_may_end(discourse))
