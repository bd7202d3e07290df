"""What a range is said to hold: every estimate, every day, every age.

"Estimates range from 90 to 140. The police put it at 94, the organisers at 110"                each estimate
"never lower than 4 nor higher than 19 ... on the 13th 12, and on the 14th 6"                   each day's number
"All were aged between 16 and 29 ... a waiter of 28"                                            each age
"the police figure, which lies within that range, is 27", "the lowest, the governor's, is 300"  what is put inside, or at an end

A number outside its range is broken only where these words tie it: another figure may be older, or of others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.bounds import Side
from claims.lexicon.measures import STATE_WORDS
from claims.lexicon.people import THING_NOUNS, singular
from claims.quantities.quantity import Kind
from claims.statements.brackets import Bracket, brackets_in, is_of_ages, lies_between, rows_with_ranges
from claims.statements.discourse import Discourse, apart, is_background
from claims.statements.figures import ZERO, Condition, Figure, figures_in, relate, window
from claims.statements.frames import noun_measure
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.measure import Measure
from claims.values.pattern import Pattern

INSIDE = (
    "within that range", "within this range", "within the range", "in that range", "within it", "within them", "within those",
    "lies in between", "lie in between", "lay in between", "lies between the two", "within these bounds", "within these limits",
)  # fmt: skip
"""Words of a number that lies in a range told before."""

PUT = frozenset("put puts placed places set sets reckoned reckons".split())
"""Verbs of estimates: "the police put it at 94"."""

BY_THE_SAME = Pattern(
    r" (?:he|she|they|it)(?: \w+)? (?:puts?|placed|places|sets?|reckons|reckoned) (?:it|the \w+)[^,;]* at $"
)
"""Words by which who gave a range gives one number."""

ESTIMATES = frozenset("estimate estimates guess guesses figures counts".split())
EVERY_DAY = ("on each of", "in each of", "never", "on no day", "in no week", "every day", "each day", "every week", "each week")
"""Words that make a range hold for every day."""

ENDS = {"lowest": Side.LOW, "smallest": Side.LOW, "highest": Side.HIGH, "largest": Side.HIGH}
AGED = frozenset("youngest oldest eldest".split())
ORDERED = ("starting with", "beginning with", "ending with", "ended with", "began with", "started with")
OF_THEM = ("among them", "one of them", "of whom", "including", "amongst them")
"""Words before the age of one of those just told."""

AMONG = frozenset("included including among".split())
KIN = frozenset("wife husband mother father son daughter whose who widow".split())
"""Words of somebody else's age beside that of one of them."""

LISTED = 2  # sentences behind a range in which what it holds is listed
GIVING = frozenset("gives gave give giving has had offers offered is was".split())
"""Verbs behind a number that is an end: "the union, with 1,900, gives the highest"."""

REACH = 12  # words from "lowest" to its number
OTHERS = frozenset("earlier older previous previously before first initially later since".split())


def read_within_ranges(discourse: Discourse) -> Iterator[Statement]:
    """Every number that a range is said to hold."""
    for row in rows_with_ranges(discourse):
        for bracket in brackets_in(discourse, row):
            if bracket.high.value is None or bracket.low.value is None or bracket.low.value >= bracket.high.value:
                continue
            near = [other for other in window(discourse, row, 0, LISTED) if not is_background(other, row)]
            members = _ages(discourse, bracket, near) if is_of_ages(bracket) else _numbers(discourse, bracket, near)
            for figure in members:
                yield lies_between(figure, bracket)
            if not is_of_ages(bracket) and not row.lows.isdisjoint(ESTIMATES):
                yield from _at_an_end(discourse, bracket, near)


def _numbers(discourse: Discourse, bracket: Bracket, near: Sequence[Row]) -> Iterator[Figure]:
    """The estimates and days that the words put inside."""
    row = bracket.row
    counted = bracket.low.quantity.kind is Kind.COUNT
    daily = counted and any(cue in row.between(0, bracket.high.at + 1) for cue in EVERY_DAY)
    ranged = (
        counted and row.words[0].low == "daily" and "ranged" in row.lows
    )  # "Daily deaths ranged from 11 to 29, with 19 on ..."
    for other in near:
        figures = [figure for figure in figures_in(discourse, other) if figure.value is not None]
        figures = [one for one in figures if other is not row or one.at > max(bracket.low.at, bracket.high.at)]
        if other is not row and (other.lows & OTHERS or brackets_in(discourse, other)):
            later = [one for one in figures if BY_THE_SAME.search(f" {other.between(0, one.at)} ")]
            yield from later if counted and not brackets_in(discourse, other) else ()
            return
        for figure in figures:
            before = other.between(max(0, figure.at - 2), figure.at)
            day = _is_of_a_day(other, figure, figures) or (other is row and _is_listed(other, figure, figures))
            own = BY_THE_SAME.search(f" {other.between(0, figure.at)} ") is not None  # "if pressed, he would put it at 275"
            put = before.endswith("at") and not PUT.isdisjoint(other.lows) and (own or not row.lows.isdisjoint(ESTIMATES))
            of_one = ranged and before.endswith("with") and other is row and other.between(figure.at + 1, figure.at + 2) == "on"
            if (daily and day) or put or of_one:
                yield figure
        held = any(cue in other.text for cue in INSIDE)
        if held and len(figures) == 1:
            yield figures[0]


def _is_of_a_day(row: Row, figure: Figure, figures: Sequence[Figure]) -> bool:
    """ "On Monday it was 6, on Tuesday 9", "on the 14th, when the well was closed, there were 13"."""
    start = max((other.at + 1 for other in figures if other.at < figure.at), default=0)
    since = row.tags[start : figure.at]
    lead = row.between(start, figure.at)
    plain = row.tags[figure.at + 1 : figure.at + 2] in {",", ".", "&", ";", ""}
    return plain and ("T" in since or "D" in since) and "on" in lead.split()


def _is_listed(row: Row, figure: Figure, figures: Sequence[Figure]) -> bool:
    """ "between 35 and 45 new cases were notified: 41, 44, 39 and 36": a list behind a colon."""
    colon = row.tags.rfind(":", 0, figure.at)
    behind = [other for other in figures if other.at > colon]
    return colon > 0 and len(behind) > 2 and set(row.tags[colon + 1 :]) <= set("C,&. ")


def _ages(discourse: Discourse, bracket: Bracket, near: Sequence[Row]) -> Iterator[Figure]:
    """The ages of some of those whose ages the range gives."""
    row = bracket.row
    for other in near:
        for figure in figures_in(discourse, other, "CG"):
            if figure.value is None or figure.number in (bracket.low.number, bracket.high.number):
                continue
            beside = other.words[max(0, figure.at - 4) : figure.at + 4]
            words = {word.low for word in beside}
            lead = other.between(max(0, figure.at - 6), figure.at)
            aged = figure.quantity.kind is Kind.AGE
            since = set(other.low_words[bracket.high.at :])
            inside = other is row and aged and figure.at > bracket.high.at and bool(AMONG & since)
            ordered = any(cue in lead for cue in ORDERED) and (aged or _is_bare(other, figure))
            extreme = bool(words & AGED) and (aged or lead.endswith(" at"))
            of_them = other is not row and aged and _is_one_of_them(discourse, row, figure)
            if ((inside or ordered or extreme) and not words & KIN) or (of_them and not words & (KIN - {"who"})):
                yield figure


def _is_one_of_them(discourse: Discourse, row: Row, figure: Figure) -> bool:
    """ "Everyone hurt was aged 19 to 37. Seven of them are in hospital, among them a nurse of 34": no other people."""
    other = figure.row
    lead = other.between(max(0, figure.at - REACH), figure.at)
    if not any(cue in lead for cue in OF_THEM) or ";" in lead:
        return False
    fates = {noun_measure((low,)) or STATE_WORDS.get(low) for low in row.low_words} - {None, Measure.CAPTURED}
    nouns = {singular(low) for low in row.low_words}
    counted = [mention for mention in discourse.row_mentions(other) if mention.at < figure.at]
    for mention in counted:
        own = mention.whole is not None or not mention.what.head or mention.what.head in nouns
        if not own or any(apart(mention.measure, fate) for fate in fates):
            return False
    return bool(counted) and other.sentence.index == row.sentence.index + 1


def _is_bare(row: Row, figure: Figure) -> bool:
    return row.tags[figure.at - 1] == "," and row.tags[figure.at + 1 : figure.at + 2] in {",", ".", ";", "&", ""}


def _at_an_end(discourse: Discourse, bracket: Bracket, near: Sequence[Row]) -> Iterator[Statement]:
    """ "run from 300 to 450; the lowest is that of the governor, who puts the number at 300"."""
    for other in near[:2]:
        for at, word in enumerate(other.words):
            side = ENDS.get(word.low)
            if side is None or (other is bracket.row and at < bracket.high.at):
                continue
            figures = [figure for figure in figures_in(discourse, other) if 0 < figure.at - at <= REACH and figure.value]
            if not figures and other.words[at - 1].low == "the" and other.words[at - 2].low in GIVING:
                start = max(other.tags.rfind(mark, 0, at) for mark in ".;:")
                figures = [figure for figure in figures_in(discourse, other) if start < figure.at < at and figure.value]
                bare = [one for one in figures if other.tags[one.at + 1 : one.at + 2] in {",", "v"}]
                figures = bare if len(figures) == 1 else []
            ends = {end.number for one in brackets_in(discourse, other) for end in (one.low, one.high)}
            if not figures or ";" in other.tags[at : figures[0].at] or figures[0].number in ends:
                continue
            things = {mention.number for mention in discourse.row_mentions(other) if mention.what.head in THING_NOUNS}
            if figures[0].number in things:
                continue  # "in Uruz, the largest of the three villages"
            end = bracket.low if side is Side.LOW else bracket.high
            condition: Condition = ((1, -1), ZERO)
            terms = ((figures[0], "part"), (end, side.value))
            yield relate(Relation.RANGE, figures[0].span, terms, (condition,))
