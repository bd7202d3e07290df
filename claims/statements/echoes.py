"""A number that the text at once gives again, and numbers that are one another with a nought too many.

"23 names. Yes, twenty-three."                  said again as a sentence of its own
"18k. Let me write it out: eighteen thousand."  written out
"906 dead ... 9,060 had died"                   the same digits ten or more times as large, of the same people
"at least 340 died ... killed fewer than 300"   bounds of one count that leave no room between them
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.numeral_words import WRITTEN_OUT
from claims.lexicon.people import THING_NOUNS
from claims.lexicon.rates import AVERAGES
from claims.lexicon.sums import COUNTS
from claims.quantities.quantity import Quantity
from claims.statements.definites import ANOTHER
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, same_kind
from claims.statements.figures import figures_in
from claims.statements.identity import graded, hedged_away, other_day, two_speakers, whole_count
from claims.statements.mention import Mention
from claims.statements.signs_of_rows import SHORT
from claims.statements.statement import Relation, Statement, can_stand, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure
from claims.values.verdict import Reading

AGAIN = frozenset("yes repeat that's that is again no".split())
NEAR = 6  # sentences between the two
COUNT_REACH = 5  # words behind "by" in which a source's count is named
TELLING = 100  # digits from here on (906, 145) are no coincidence
UNITS = ("year", "month", "week")  # "45 were killed last year ... The total for the year"
VERSIONS = frozenset("revised raised later initially earlier previously now updated before".split())
LOWER = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
UPPER = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST})


def read_echoes(discourse: Discourse) -> Iterator[Statement]:
    """Every number given again at once, with a nought too many, or with a bound that the first excludes."""
    for first, second in pairwise(discourse.rows):
        yield from _said_again(discourse, first, second)
    counts = [mention for mention in discourse.mentions if (mention.quantity.low or mention.quantity.high or 0) >= SHORT]
    yield from _slips(discourse, counts)
    yield from _transposed(discourse, counts)
    yield from _bounds(discourse, counts)
    yield from _apposed(discourse, counts)


def _said_again(discourse: Discourse, first: Row, second: Row) -> Iterator[Statement]:
    """ "23 names. Yes, thirty-two."; "18k. Let me write it out: eighteen hundred"."""
    short = len(second.words) <= SHORT
    worded = ":" in second.tags and any(phrase in second.text for phrase in WRITTEN_OUT)
    if not (short or worded) or second.sentence.index - first.sentence.index != 1:
        return
    told, again = figures_in(discourse, first), figures_in(discourse, second)
    if len(told) != 1 or len(again) != 1:
        return
    alone = short and second.words[0].low in AGAIN | {second.words[again[0].at].low}
    alone = alone and all(word.low in AGAIN or word.tag in ",.C!?" for word in second.words)
    written = worded and second.tags[again[0].at - 1] == ":"
    if (alone and second.words[0].low in AGAIN) or written:
        parties = discourse.party_of(told[0].number, "first form"), discourse.party_of(again[0].number, "second form")
        yield same(again[0].span, *parties, Reading.INFERRED, relation=Relation.NUMERAL)


def _apposed(discourse: Discourse, counts: list[Mention]) -> Iterator[Statement]:
    """ "Two dozen nuns, 24 in number, nursed the sick"; "a quarter of a million people, 262,000 by the agency's count"."""
    for first, again in pairwise(counts):
        row, end = again.row, again.at + 1
        if first.row is not row or row.between(first.end, again.at) != "," or again.what.head or "S" in row.tags[: first.at]:
            continue  # but "one in five of the 2,480 prisoners, 502 by the clerk's tally"
        counted = row.between(end, end + 1) == "by" and not COUNTS.isdisjoint(row.between(end + 1, end + COUNT_REACH).split())
        if row.between(end, end + 2) == "in number" or counted:
            parties = discourse.party(first, "first form"), discourse.party(again, "second form")
            yield same(again.span, *parties, Reading.STATED)


def _slips(discourse: Discourse, counts: list[Mention]) -> Iterator[Statement]:
    """ "NINE HUNDRED AND SIX ... 9,060 people had died": the same digits, and no other count of those people."""
    telling = [mention for mention in counts if (digits_of(mention.quantity) or 0) >= TELLING]
    for place, again in enumerate(telling):
        for first in telling[:place]:
            if not _is_slip(first, again) or again.sentence - first.sentence > NEAR or first.row is again.row:
                continue
            if not AVERAGES.isdisjoint(first.row.lows | again.row.lows):
                continue  # "2,150 lives ... a weekly average of 215"
            others = [one for one in counts if one not in (first, again) and one.measure is again.measure is not None]
            if others or first.row.lows & VERSIONS or again.row.lows & VERSIONS or two_speakers(first, again):
                continue
            parties = discourse.party(first, "first mention"), discourse.party(again, "again")
            yield same(again.span, *parties, Reading.INFERRED)
            break


def _is_slip(first: Mention, again: Mention) -> bool:
    """Whether two counts of one thing differ by noughts alone, and their digits are no coincidence."""
    if digits_of(first.quantity) != digits_of(again.quantity) or first.quantity.value == again.quantity.value:
        return False
    things = first.what.head in THING_NOUNS or again.what.head in THING_NOUNS
    some = again.whole is not None or again.determiner in {"other", "remaining", "more"} or first.whole is not None
    fates = first.measure is None or again.measure is None or first.measure is again.measure
    alone = len(first.row.words) <= SHORT or again.row.between(again.at - 1, again.at) == ":"  # a title, "in full: six hundred"
    kin = alone or _is_kin(first, again)
    return same_kind(first, again) and not (things or some) and fates and _one_noun(first, again) and kin


def _transposed(discourse: Discourse, counts: list[Mention]) -> Iterator[Statement]:
    """ "A cluster of 58 cases ... We identified 85 cases": one count of a text told twice, with its digits in another order."""
    digits = [_digits_in_order(one) for one in counts]
    for place, again in enumerate(counts):
        if not digits[place] or digits[place] not in digits[:place]:
            continue
        own = again.quantity.value
        if not _stands_alone(counts, again) or any(own == one.quantity.low for one in discourse.mentions if one is not again):
            continue  # "at least 12 bodies ... the 12 dead": a number of its own
        for first in [one for one, other in zip(counts, digits[:place], strict=False) if other == digits[place]]:
            if first.row is again.row or first.quantity.value == own or not _is_told_twice(first, again):
                continue
            parties = discourse.party(first, "first mention"), discourse.party(again, "again")
            yield same(again.span, *parties, Reading.INFERRED)
            break


def _stands_alone(counts: list[Mention], again: Mention) -> bool:
    """Whether the text has no third count of the same people or fate."""
    return len({one.quantity.value for one in counts if _is_kin(one, again)}) == 2


def _is_kin(one: Mention, again: Mention) -> bool:
    return one.measure is again.measure is not None or bool(one.what.head and one.what.head == again.what.head)


def _digits_in_order(mention: Mention) -> str:
    """The digits of an exact whole number of two and more of them, the lowest first; empty for any other number."""
    value = mention.quantity.value
    plain = isinstance(value, int) and mention.quantity.hedge is Hedge.EXACT
    return "".join(sorted(str(value))) if plain and len(str(value)) > 1 else ""


def _is_told_twice(first: Mention, again: Mention) -> bool:
    """Whether two counts are of one noun and fate, each of all of them, in one story."""
    both = (first, again)
    some = any(one.whole is not None or one.determiner in {"other", "remaining", "more"} or graded(one, 2) for one in both)
    apart = is_background(first.row, again.row) or is_background(again.row, first.row) or other_day(first.row, again.row)
    apart = apart or bool(ANOTHER & (first.row.lows | again.row.lows))
    versions = bool(first.row.lows & VERSIONS or again.row.lows & VERSIONS) or two_speakers(first, again)
    things = first.what.head in THING_NOUNS or again.what.head in THING_NOUNS
    one = _is_kin(first, again) and _one_noun(first, again) and whole_count(first)
    return one and not (some or apart or versions or things)


def _one_noun(first: Mention, again: Mention) -> bool:
    """Whether no noun of one count is another than the other's."""
    return len({first.what.head, again.what.head} - WEAK_WORDS - {""}) < 2


def digits_of(quantity: Quantity) -> int | None:
    """The digits of a whole number without the noughts at its end."""
    value = quantity.value
    if not isinstance(value, int) or value <= 0 or quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return None
    while value % 10 == 0:
        value //= 10
    return value


def _bounds(discourse: Discourse, counts: list[Mention]) -> Iterator[Statement]:
    """ "At least 340 people died ... fewer than 300": the only two counts of a fate, and no number is both."""
    fated: dict[Measure, list[Mention]] = {}
    for one in discourse.mentions:
        if one.measure is not None and one.quantity.value != 0:
            fated.setdefault(one.measure, []).append(one)
    for pair in fated.values():
        if len(pair) != 2 or not {one.quantity.hedge for one in pair} & LOWER or any(one not in counts for one in pair):
            continue
        first, again = pair
        if not {first.quantity.hedge, again.quantity.hedge} & UPPER:
            continue
        if first.row is again.row and {"or", "nor"} & set(first.row.low_words[first.at : again.at]):
            continue  # "hosts fewer than 400 or more than 650"
        if not _one_noun(first, again) or not _is_one_story(first, again):
            continue
        parties = discourse.party(first, "first mention"), discourse.party(again, "again")
        if _gap(first.quantity, again.quantity) and not can_stand(same(again.span, *parties, Reading.INFERRED)):
            yield same(again.span, *parties, Reading.INFERRED, figures=True)


def _is_one_story(first: Mention, again: Mention) -> bool:
    same_year = any(f" last {unit} " in first.row.text and f" the {unit} " in again.row.text for unit in UNITS)
    background = is_background(again.row, first.row) or (is_background(first.row, again.row) and not same_year)
    versions = hedged_away(first, VERSIONS) or hedged_away(again, VERSIONS)
    wholes = whole_count(first) and whole_count(again) and not graded(first) and not graded(again)
    near = again.sentence - first.sentence <= NEAR
    return near and not background and not versions and wholes and not two_speakers(first, again)


def _gap(a: Quantity, b: Quantity) -> bool:
    """Whether the upper bound lies clearly below the lower one."""
    lower: Number = next(one.low or 0 for one in (a, b) if one.hedge in LOWER)
    upper: Number = next(one.high or 0 for one in (a, b) if one.hedge in UPPER)
    return 10 * upper <= 9 * lower
