"""What a text must show before some smaller families are asked: cheap questions of its counts, each of them necessary.

A family is loaded and asked only where its question is answered with yes (families.py).
"""

from __future__ import annotations

from claims.lexicon.growing import CLIMBED, CUMULATIVE
from claims.lexicon.numeral_words import DIGITS_IN, FIGURES_WORDED, SET_SIZES
from claims.lexicon.people import LEFT_BEHIND, SIGNS_OF_THE_DEAD, THING_NOUNS
from claims.statements.discourse import WEAK_WORDS, Discourse
from claims.statements.frames import ANYBODY, noun_measure
from claims.statements.mention import Mention
from claims.statements.signs_of_rows import FIRM, SHORT, may_echo
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import PART_OF, Measure

DEFINITE = frozenset("the those these all both".split())
"""Determiners by which a number may be one told before."""

ANY_MEN = WEAK_WORDS | {"", "man"}
KINDS = frozenset({Measure.INJURED, Measure.MISSING, Measure.CAPTURED})
SUMS_OF_KINDS = frozenset({Measure.CASUALTIES, Measure.LOSSES, Measure.IRRECOVERABLE})
HARMED = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})
ALIKE = (
    frozenset({Measure.KILLED, Measure.LOSSES}),
    frozenset({Measure.HOSPITALISED, Measure.CASES, Measure.INJURED}),
)
"""Measures under which the same people may be counted."""

TOLLS = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
EACH = frozenset({"each", "every"})
BY_COUNT = (("in",), ("by",))


def _fates(discourse: Discourse) -> dict[Measure, int]:
    """How many counts there are of each fate, worked out once."""
    known: dict[Measure, int] | None = discourse.memo.get(("fates",))
    if known is None:
        known = discourse.memo[("fates",)] = {}
        for mention in discourse.mentions:
            if mention.measure is not None:
                known[mention.measure] = known.get(mention.measure, 0) + 1
    return known


def _exact(discourse: Discourse) -> list[tuple[Mention, Number]]:
    """The exact counts with their values, sought once."""
    known: list[tuple[Mention, Number]] | None = discourse.memo.get(("exact",))
    if known is None:
        found = [(one, one.quantity.value) for one in discourse.mentions if one.quantity.hedge is Hedge.EXACT]
        known = discourse.memo[("exact",)] = [(one, value) for one, value in found if value is not None]
    return known


def of_kinds(discourse: Discourse) -> bool:
    """Whether casualties may be added up: told with their kinds, denied, or two counts of a fate that make no more than a
    third."""
    fates = _fates(discourse)
    if Measure.KILLED in fates and not SUMS_OF_KINDS.isdisjoint(fates) and not KINDS.isdisjoint(fates):
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
    dated = [mention for mention, _ in _exact(discourse) if "T" in mention.row.tags]
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
    return digits and Measure.KILLED in _fates(discourse)


def of_units(discourse: Discourse) -> bool:
    """Whether a total may be of so many units: beside "both", or one other count, which is small and definite."""
    exact = _exact(discourse)
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
    fates = _fates(discourse)
    if len(_exact(discourse)) < 3 or not fates:
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


def told_again(discourse: Discourse) -> bool:
    """Whether an exact count with a determiner and a noun has the value of one before it."""
    told: set[Number | None] = set()
    for one in discourse.mentions:
        value = one.quantity.value
        if value in told and one.determiner in DEFINITE and one.what.head and one.quantity.hedge is Hedge.EXACT:
            return True
        told.add(value)
    return False


def retold(discourse: Discourse) -> bool:
    """Whether a number may be told in two shapes: a noun counted twice, a form's line, one for each, what a toll passed, or the
    dead and hurt together."""
    fates, words = _fates(discourse), discourse.vocabulary
    if fates.get(Measure.KILLED, 0) > 1 and Measure.INJURED in fates and _dead_with_hurt(discourse):
        return True
    if not words.isdisjoint(EACH) and any(not row.lows.isdisjoint({"one", "once"}) for row in discourse.rows):
        return True
    if any(row.tags.count("C") > 1 and not row.lows.isdisjoint({"stands", "standing"}) for row in discourse.rows):
        return True
    if any(one.row.low_words[one.at - 1] == ":" and one.measure and fates[one.measure] > 1 for one in discourse.mentions):
        return True
    named = {one.what.head for one, _ in _exact(discourse) if one.determiner in {"the", "those"} and one.what.head}
    return any(one.what.head in named and not one.determiner for one in discourse.mentions)


def _dead_with_hurt(discourse: Discourse) -> bool:
    """Whether the dead and the hurt make a number of dead: "18 dead and 90 injured ... the toll of 108 dead"."""
    dead, hurt = (
        {value for one, value in _exact(discourse) if one.measure is fate} for fate in (Measure.KILLED, Measure.INJURED)
    )
    return any(one + other in dead for one in dead for other in hurt if other)


def part_before_toll(discourse: Discourse) -> bool:
    """Whether a count is some of the dead, hurt or missing, and an exact one is of all."""
    if TOLLS.isdisjoint(_fates(discourse)):
        return False
    exact = any(one.measure in TOLLS and one.whole is None for one, _ in _exact(discourse))
    return exact and any(
        one.whole is not None and (one.whole.head in {"those", "person"} or noun_measure(one.whole.words) in TOLLS)
        for one in discourse.mentions
    )


def opens_with_a_whole(discourse: Discourse) -> bool:
    """Whether a sentence of three numbers opens with an exact count of which parts are told."""
    return any(
        one.at <= SHORT and len(one.row.numbers) >= 3 and (one.row.low_words[0] in {"of", "out"} or one.whole is not None)
        for one, _ in _exact(discourse)
    )


def digits_moved(discourse: Discourse) -> bool:
    """Whether two exact counts have the same digits in another order, or are a "teen" and its "ty"."""
    values = {value for _, value in _exact(discourse)}
    if any(10 < value < 20 and 10 * (value - 10) in values for value in values):
        return True
    return len({"".join(sorted(str(value))) for value in values}) < len(values)


def headline_again(discourse: Discourse) -> bool:
    """Whether a body gives the number of its headline to another fate."""
    exact = _exact(discourse)
    headed = [(one.measure, value) for one, value in exact if one.row.sentence.headline and one.measure is not None]
    return any(
        value == told and one.measure is not fate and not one.row.sentence.headline
        for fate, told in headed
        for one, value in exact
    )


def takes_up(discourse: Discourse) -> bool:
    """Whether an exact count is definite, and of nobody in particular: "the 53", "those sixteen men"."""
    return any(
        one.index > 0
        and one.what.head in ANY_MEN
        and (one.determiner in DEFINITE or one.row.low_words[one.at - 1] == "the")
        and not one.row.sentence.headline
        for one, _ in _exact(discourse)
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


def counts_again(discourse: Discourse) -> bool:
    """Whether a definite count is bare, of victims, or has the noun or the value of another; or two fates are told twice."""
    if _fates_beside(discourse) > 1:
        return True
    heads: set[str] = set()
    values: set[Number | None] = set()
    for one in discourse.mentions:
        head, value = one.what.head, one.quantity.value
        if one.determiner in DEFINITE and one.quantity.hedge in FIRM and not one.row.sentence.headline:
            bare = not head and one.whole is None and one.measure is None
            if bare or head == "victim" or (head in heads and head not in WEAK_WORDS) or value in values:
                return True
        if head:
            heads.add(head)
        values.add(value)
    return False


def _fates_beside(discourse: Discourse) -> int:
    """How many sentences count two sorts of harm."""
    told: dict[int, set[Measure]] = {}
    for one in discourse.mentions:
        if one.measure in HARMED:
            told.setdefault(one.sentence, set()).add(one.measure)
    return sum(len(fates) > 1 for fates in told.values())


def with_others(discourse: Discourse) -> bool:
    """Whether somebody is told beside a count of a fate told before, or others make with the count before them a third."""
    values = {mention.quantity.value for mention in discourse.mentions}
    fates: set[Measure] = set()
    last: Number | None = None
    for one in discourse.mentions:
        others = one.determiner in {"more", "other"} or one.what.head == "other"
        value = one.quantity.value or 0
        if (others and last is not None and last + value in values) or (one.beside and one.measure in fates):
            return True
        if one.measure is not None:
            fates.add(one.measure)
        last = one.quantity.value
    return False


def echoes(discourse: Discourse) -> bool:
    """Whether a number may be given again at once, with a nought too many, or with a bound that the first excludes."""
    if digits_moved(discourse) or any(may_echo(row) for row in discourse.rows[1:]) or _noughts(discourse):
        return True
    upper = {one.measure for one in discourse.mentions if one.quantity.hedge in (Hedge.LESS_THAN, Hedge.AT_MOST)}
    lower = (Hedge.MORE_THAN, Hedge.AT_LEAST)
    if upper and any(one.quantity.hedge in lower and one.measure in upper - {None} for one in discourse.mentions):
        return True
    return any(
        not one.what.head and one.row.low_words[one.at - 1] == "," and one.row.low_words[one.at + 1 : one.at + 2] in BY_COUNT
        for one in discourse.mentions
    )


def _noughts(discourse: Discourse) -> bool:
    """Whether two counts of three digits and more differ by noughts alone."""
    values = {one.quantity.value or 0 for one in discourse.mentions if one.quantity.hedge in FIRM}
    digits = [told for value in values if len(told := str(value).rstrip("0")) > 2]
    return len(set(digits)) < len(digits)


def mourned(discourse: Discourse) -> bool:
    """Whether an exact count is of what the dead left behind, or what stands for them, and the dead are counted."""
    if {Measure.KILLED, Measure.LOSSES}.isdisjoint(_fates(discourse)):
        return False
    return any(
        one.what.head in SIGNS_OF_THE_DEAD
        or (
            one.determiner in DEFINITE
            and one.row.low_words[one.at - 2] in {"of", "to"}
            and not one.row.lows.isdisjoint(LEFT_BEHIND)
        )
        for one, _ in _exact(discourse)
    )
