"""What a text must show before some families are asked: cheap questions of its sentences, each of them necessary.

A family is loaded and asked only where its question is answered with yes (families.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claims.lexicon.calendar import BACKWARD, FORWARD, TIME_UNITS
from claims.lexicon.growing import STEPPING
from claims.lexicon.numeral_words import AGREED_WORDS, COUNTED_OUT, FINAL_WORDS, WRITTEN_OUT
from claims.lexicon.rooms import FREE, HYPHENED, PLACES, ROOM_BEFORE, SINGLE
from claims.quantities.quantity import Quantity
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern

Sign = Callable[[Discourse], bool]

FIRM = (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY)
SHORT = 4  # words of a sentence that is only a number
LINES = 3  # lines that make a list
REST = frozenset("remaining rest balance remainder".split())
"""Words of a share that is left over."""

ROOM_LEADS = (" for", *ROOM_BEFORE)
ENDS_OF_LEADS = frozenset(phrase.split()[-1] for phrase in ROOM_LEADS)
TOLD_OUT = ("in all", "all told", "to be exact", "put", "reckon", "impl", "suggest")
"""What stands in a sentence with the exact number of people vaguely told, where no noun of a count does."""

AGED_THEN, AGED_NOW = frozenset({"was", "aged"}), frozenset({"is", "now", "today", "turned"})
LOOSE = frozenset({Hedge.VAGUE})
LOOSE_AND_BOUNDS = LOOSE | {Hedge.MORE_THAN, Hedge.AT_LEAST}
"""Hedges of numbers that a final count may follow."""

IN_DOZENS = frozenset("dozen dozens score scores".split())
ARTICLES = frozenset("a an one the".split())
NEXT = frozenset("next following previous".split())
OFF = FORWARD | BACKWARD | {"after", "apart"}
MISGROUPED = (Pattern(r",(?!\d{3}(?!\d))\d"), Pattern(r"\.\d+\.\d"), Pattern(r" (?<=\d )\d{4}"))
"""What digits have that are no number: a group of other than three behind a comma, two stops or a blank. An expression that
begins with one character is searched for at once."""


def is_dated(discourse: Discourse) -> bool:
    """Whether the text names a day, or days, of the calendar."""
    return any(one.period is not None and one.period.first is not None for one in discourse.quantities)


def two_numbers(discourse: Discourse) -> bool:
    """Whether there are two numbers, or one with two ends ("by 32 to 38")."""
    numbers = [one for one in discourse.quantities if one.low is not None or one.high is not None]
    return len(numbers) > 1 or any(one.low != one.high for one in numbers)


def shares_told(fewest: int) -> Sign:
    """Whether there are so many shares that are exact, or about so."""
    return lambda discourse: sum(1 for share in _shares(discourse) if share.hedge in FIRM) >= fewest


def _shares(discourse: Discourse) -> Iterator[Quantity]:
    for row in discourse.rows:
        for at in row.numbers if "S" in row.tags else ():
            if row.tags[at] == "S":
                yield discourse.quantities[row.words[at].quantity or 0]


def two_in_a_row(discourse: Discourse) -> bool:
    """Whether a sentence has two counts."""
    return any(row.tags.count("C") >= 2 for row in discourse.rows)


def three_in_a_row(discourse: Discourse) -> bool:
    """Whether a sentence has three counts."""
    return any(row.tags.count("C") >= 3 for row in discourse.rows)


def rooms(discourse: Discourse) -> bool:
    """Whether a count is of places, or behind words that tell how many there is room for."""
    known: bool | None = discourse.memo.get(("rooms",))
    if known is None:
        known = discourse.memo[("rooms",)] = any(_may_be_a_room(mention) for mention in discourse.mentions)
    return known


def _may_be_a_room(mention: Mention) -> bool:
    row, at, head = mention.row, mention.at, mention.what.head
    low = row.low_words[at]
    if head in PLACES or ("-" in low and low.endswith(HYPHENED)) or (head in SINGLE and "single" in row.lows):
        return True
    if mention.quantity.hedge not in (Hedge.EXACT, Hedge.AT_MOST):
        return False
    if not ENDS_OF_LEADS.isdisjoint(row.low_words[max(0, at - 2) : at]):
        lead = row.between(max(0, at - 6), at)
        if lead.endswith(ROOM_LEADS) or lead.rpartition(" ")[0].endswith(ROOM_LEADS):  # "room for only 12"
            return True
    return "held" in row.lows and not row.lows.isdisjoint(FREE)


def vague(discourse: Discourse) -> bool:
    """Whether a vague number is told, and words of an exact one: in a headline, or with a count in its sentence."""
    words = discourse.vocabulary
    loose = LOOSE_AND_BOUNDS if not words.isdisjoint(FINAL_WORDS) else LOOSE
    if words.isdisjoint(IN_DOZENS) and not any(one.quantity.hedge in loose for one in discourse.mentions):
        return False
    exact = [one for one in discourse.mentions if one.quantity.hedge in FIRM]
    if exact and any(one.quantity.hedge is Hedge.VAGUE and one.row.sentence.headline for one in discourse.mentions):
        return True
    return any(not one.row.lows.isdisjoint(COUNTED_OUT) or any(cue in one.row.text for cue in TOLD_OUT) for one in exact)


def misgrouped(discourse: Discourse) -> bool:
    """Whether digits stand in groups as no number has them."""
    return any(sign.search(discourse.document.text) for sign in MISGROUPED)


def agreeing(discourse: Discourse) -> bool:
    """Whether a sentence with one count may say that it is the one told."""
    return any(not row.lows.isdisjoint(AGREED_WORDS) and len(discourse.row_mentions(row)) == 1 for row in discourse.rows)


def two_ages(discourse: Discourse) -> bool:
    """Whether a sentence tells what somebody's age was, and what it is."""
    return any(not row.lows.isdisjoint(AGED_THEN) and not row.lows.isdisjoint(AGED_NOW) for row in discourse.rows)


def percentages(discourse: Discourse) -> bool:
    """Whether an exact share in digits stands before "of", or in a sentence that opens with it."""
    for row in discourse.rows:
        for at in row.numbers if "S" in row.tags else ():
            if row.tags[at] == "S" and (row.tags[at + 1 : at + 2] == "o" or row.tags[0] == "o"):
                share = discourse.quantities[row.words[at].quantity or 0]
                if share.hedge is Hedge.EXACT and discourse.document.of(share.number)[:1].isdecimal():
                    return True
    return False


def lines(discourse: Discourse) -> bool:
    """Whether three sentences with a number have a colon."""
    return sum(":" in row.lows for row in discourse.rows) >= LINES


def in_headline(discourse: Discourse) -> bool:
    """Whether the first count is a headline's, or any number stands before the end of one."""
    if any(mention.row.sentence.headline for mention in discourse.mentions[:1]):
        return True
    end = next((sentence.span.end for sentence in discourse.document.sentences if sentence.headline), 0)
    return any(quantity.span.end <= end for quantity in discourse.quantities[:1])


def stretches(discourse: Discourse) -> bool:
    """Whether a stretch of time stands beside a day: a duration, or "a week later", "the next day"."""
    return is_dated(discourse) and ("U" in discourse.classes or _are_worded(discourse))


def _are_worded(discourse: Discourse) -> bool:
    return any(
        row.low_words[at - 1] in NEXT
        or (row.low_words[at - 1] in ARTICLES and not OFF.isdisjoint(row.low_words[at + 1 : at + 2]))
        for row in discourse.rows
        for at in row.places(TIME_UNITS)
    )


def steps(discourse: Discourse) -> bool:
    """Whether a sentence has a step and its two ends, or two numbers and how many times the one is the other."""
    return any(tells_a_step(row) for row in discourse.rows)


def tells_a_step(row: Row) -> bool:
    """Whether a sentence has three numbers, and words of a step or a multiple."""
    if len(row.numbers) < 3 or (row.lows.isdisjoint(STEPPING) and "M" not in row.tags):
        return False
    return row.tags.count("C") + row.tags.count("X") + row.tags.count("M") >= 3


def rests(discourse: Discourse) -> bool:
    """Whether a share is the rest, and there is another."""
    rest = any("S" in row.tags and not row.lows.isdisjoint(REST) for row in discourse.rows)
    return rest and sum(row.tags.count("S") for row in discourse.rows) > 1


def may_echo(row: Row) -> bool:
    """Whether a sentence may say a number again: a short one, or one that writes it out."""
    return len(row.words) <= SHORT or (":" in row.tags and any(phrase in row.text for phrase in WRITTEN_OUT))
