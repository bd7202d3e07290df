"""What a text must show before some families are asked: cheap questions of its counts, each of them necessary.

A family is loaded and asked only where its question is answered with yes (families.py).
"""

from __future__ import annotations

from claims.lexicon.changes import ADDED
from claims.lexicon.growing import CLIMBED, CUMULATIVE
from claims.lexicon.numeral_words import DIGITS_IN, FIGURES_WORDED, SET_SIZES
from claims.lexicon.people import LEFT_BEHIND, SIGNS_OF_THE_DEAD, THING_NOUNS
from claims.lexicon.tolls import REACHING, TOLLS
from claims.statements.discourse import Discourse
from claims.statements.frames import ANYBODY, noun_measure
from claims.statements.mention import Mention
from claims.statements.signs_of_rows import FIRM, SHORT, Sign
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import PART_OF, Measure

DEFINITE = frozenset("the those these all both".split())
"""Determiners by which a number may be one told before."""

KINDS = frozenset({Measure.INJURED, Measure.MISSING, Measure.CAPTURED})
SUMS_OF_KINDS = frozenset({Measure.CASUALTIES, Measure.LOSSES, Measure.IRRECOVERABLE})
LOSSES = frozenset("loss losses cost casualties".split())
EVERYONE = frozenset({"everyone", "everybody"})
ALIKE = (
    frozenset({Measure.KILLED, Measure.LOSSES}),
    frozenset({Measure.HOSPITALISED, Measure.CASES, Measure.INJURED}),
)
"""Measures under which the same people may be counted."""

FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})


def fates_told(discourse: Discourse) -> dict[Measure, int]:
    """How many counts there are of each fate, worked out once."""
    known: dict[Measure, int] | None = discourse.memo.get(("fates",))
    if known is None:
        known = discourse.memo[("fates",)] = {}
        for mention in discourse.mentions:
            if mention.measure is not None:
                known[mention.measure] = known.get(mention.measure, 0) + 1
    return known


def exact_counts(discourse: Discourse) -> list[tuple[Mention, Number]]:
    """The exact counts with their values, sought once."""
    known: list[tuple[Mention, Number]] | None = discourse.memo.get(("exact",))
    if known is None:
        found = [(one, one.quantity.value) for one in discourse.mentions if one.quantity.hedge is Hedge.EXACT]
        known = discourse.memo[("exact",)] = [(one, value) for one, value in found if value is not None]
    return known


def exact(fewest: int) -> Sign:
    """Whether there are so many exact counts."""
    return lambda discourse: len(exact_counts(discourse)) >= fewest


def toll_reached(discourse: Discourse) -> bool:
    """Whether there are two exact counts, and one may be called the toll that is reached."""
    counts = exact_counts(discourse)
    return len(counts) > 1 and any(_may_be_a_toll(one) for one, _ in counts)


def _may_be_a_toll(mention: Mention) -> bool:
    if mention.determiner or mention.whole is not None:
        return False
    lows = mention.row.lows
    if mention.what.head == "toll" or mention.measure is Measure.KILLED:
        return True
    called = not mention.what.head and not TOLLS.isdisjoint(lows)
    return called and not REACHING.isdisjoint(mention.row.low_words[max(0, mention.at - 3) : mention.at])


def takes_up_new_ones(discourse: Discourse) -> bool:
    """Whether an exact count is definite, and of new ones or of a list told before it."""
    counts = exact_counts(discourse)
    several = len(counts) > 3 or not discourse.vocabulary.isdisjoint(ADDED)
    return several and any(one.determiner in DEFINITE for one, _ in counts)


def fates_of_all(discourse: Discourse) -> bool:
    """Whether one fate is told of all, both or none, and a count of another."""
    if not fates_told(discourse):
        return False
    if denies(discourse) or not discourse.vocabulary.isdisjoint(EVERYONE):
        return True
    return any(one.determiner == "all" or one.row.low_words[one.at] == "both" for one in discourse.mentions)


def sorts_of_all(discourse: Discourse) -> bool:
    """Whether none of some group, or all of those with one fate, are of a sort: "none of the dead was a steward"."""
    low = discourse.document.low
    all_of_them = {"all", "were"} <= discourse.vocabulary and ("all the " in low or "all of the " in low)
    return all_of_them or denies_of_some(discourse)


def of_kinds(discourse: Discourse) -> bool:
    """Whether casualties may be added up: told with their kinds, denied, or two counts of a fate that make no more than a
    third."""
    fates = fates_told(discourse)
    summed = not SUMS_OF_KINDS.isdisjoint(fates) or not discourse.vocabulary.isdisjoint(LOSSES)
    if Measure.KILLED in fates and summed and not KINDS.isdisjoint(fates):
        return True
    return denies(discourse) or any(_may_add_up(discourse, fate) for fate in fates)


def _may_add_up(discourse: Discourse, fate: Measure) -> bool:
    most = max(one.quantity.value or 0 for one in discourse.mentions if one.measure is fate)
    values = [
        one.quantity.value or 0
        for one in discourse.mentions
        if one.measure is fate or (one.measure is not None and fate in PART_OF.get(one.measure, ()))
    ]
    parts = sorted(value for value in values if 0 < value < most)[:2]
    return len(parts) > 1 and sum(parts) <= most * 5 // 4


def denies(discourse: Discourse) -> bool:
    """Whether a count is none: "nobody was hurt"."""
    return any(mention.quantity.high == 0 or mention.quantity.value == 0 for mention in discourse.mentions)


def denies_of_some(discourse: Discourse) -> bool:
    """Whether none of some group is something: "none of the dead was a steward"."""
    return any(one.quantity.value == 0 and one.whole is not None and one.predicate is not None for one in discourse.mentions)


def climbs(discourse: Discourse) -> bool:
    """Whether there are two exact counts in sentences with a day, and words of a toll that grew beside one of them."""
    dated = [mention for mention, _ in exact_counts(discourse) if "T" in mention.row.tags]
    if len(dated) < 2:
        return False
    return any(mention.determiner == "more" for mention in discourse.mentions) or any(
        not one.row.lows.isdisjoint(CLIMBED)
        or not one.row.lows.isdisjoint(CUMULATIVE)
        or " in all" in one.row.text
        or " up from " in one.row.text
        for one in dated
    )


def sized_by_words(discourse: Discourse) -> bool:
    """Whether a set named by its size may be counted, or a toll be told by its digits."""
    words = discourse.vocabulary
    if not words.isdisjoint(SET_SIZES) and any(one.determiner in DEFINITE for one in discourse.mentions):
        return True
    digits = not words.isdisjoint(FIGURES_WORDED) and not words.isdisjoint(DIGITS_IN)
    return digits and Measure.KILLED in fates_told(discourse)


def of_units(discourse: Discourse) -> bool:
    """Whether a total may be of so many units: beside "both", or one other count, which is small and definite."""
    exact = exact_counts(discourse)
    if len(exact) < 3:
        return False
    if "both" in discourse.vocabulary and any("both" in one.row.lows for one, _ in exact):
        return True
    return any(
        one.determiner in {"the", "all"} and one.quantity.value in range(2, 7) and len(discourse.row_mentions(one.row)) == 2
        for one in discourse.mentions
    )


def divided(discourse: Discourse) -> bool:
    """Whether there are three exact counts, and three of one fate, or a bare number that may go on with one."""
    fates = fates_told(discourse)
    if len(exact_counts(discourse)) < 3 or not fates:
        return False
    if max(fates.values()) >= 3 or any(sum(fates.get(fate, 0) for fate in alike) >= 3 for alike in ALIKE):
        return True
    bare = [one for one in discourse.mentions if not one.what.head and one.measure is None]
    return any(one.at == 0 or one.row.tags[one.at - 1] in "&," for one in bare)


def beside_a_name(discourse: Discourse) -> bool:
    """Whether a count behind a comma is of anybody with a fate counted before."""
    told: set[Measure] = set()
    for one in discourse.mentions:
        if one.measure is None:
            continue
        beside = one.row.tags[one.at - 1 : one.at] == "," and one.quantity.hedge in FIRM
        if beside and one.measure in told and ANYBODY.issuperset(one.what.words):
            return True
        told.add(one.measure)
    return False


def part_before_toll(discourse: Discourse) -> bool:
    """Whether a count is some of the dead, hurt or missing, and an exact one is of all."""
    if FATES.isdisjoint(fates_told(discourse)):
        return False
    exact = any(one.measure in FATES and one.whole is None for one, _ in exact_counts(discourse))
    return exact and any(
        one.whole is not None and (one.whole.head in {"those", "person"} or noun_measure(one.whole.words) in FATES)
        for one in discourse.mentions
    )


def opens_with_a_whole(discourse: Discourse) -> bool:
    """Whether a sentence of three numbers opens with an exact count of which parts are told."""
    return any(
        one.at <= SHORT and len(one.row.numbers) >= 3 and (one.row.low_words[0] in {"of", "out"} or one.whole is not None)
        for one, _ in exact_counts(discourse)
    )


def all_or_some(discourse: Discourse) -> bool:
    """Whether a count is of some group, or all of it, and only one number was told before."""
    told: set[Number | None] = set()
    for one in discourse.mentions:
        if told and (one.determiner in {"all", "these", "those"} or (one.whole is not None and not one.determiner)):
            before = [other for other in discourse.mentions[: one.index] if other.row is not one.row]
            told_before = {other.quantity.value for other in before if other.what.head not in THING_NOUNS}
            if len(told_before - {0}) == 1:
                return True
        told.add(one.quantity.value)
    return False


def with_others(discourse: Discourse) -> bool:
    """Whether somebody is told beside a count of a fate told before, or others make with the count before them a third."""
    values = {mention.quantity.value for mention in discourse.mentions}
    fates: set[Measure] = set()
    beside = False
    last: Number | None = None
    for one in discourse.mentions:
        others = one.determiner in {"more", "other"} or one.what.head == "other"
        value = one.quantity.value or 0
        if (others and last is not None and last + value in values) or (one.beside and one.measure in fates):
            return True
        if beside and one.determiner in {"the", "all"} and one.what.head in {"victim", "dead"}:
            return True  # "a father and his two sons ... The four dead"
        beside = beside or one.beside
        if one.measure is not None:
            fates.add(one.measure)
        last = one.quantity.value
    return False


def mourned(discourse: Discourse) -> bool:
    """Whether an exact count is of what the dead left behind, or what stands for them, and the dead are counted."""
    if {Measure.KILLED, Measure.LOSSES}.isdisjoint(fates_told(discourse)):
        return False
    return any(
        one.what.head in SIGNS_OF_THE_DEAD
        or (
            one.determiner in DEFINITE
            and one.row.low_words[one.at - 2] in {"of", "to"}
            and not one.row.lows.isdisjoint(LEFT_BEHIND)
        )
        for one, _ in exact_counts(discourse)
    )
