"""What a text must show before a number told again is looked for: cheap questions of its counts, each of them necessary.

A family is loaded and asked only where its question is answered with yes (families.py).
"""

from __future__ import annotations

from claims.lexicon.rates import EVERY_SO_MANY
from claims.quantities.quantity import Kind
from claims.statements.discourse import WEAK_WORDS, Discourse
from claims.statements.signs_of_counts import DEFINITE, exact_counts, fates_told
from claims.statements.signs_of_rows import FIRM, may_echo
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure

ANY_MEN = WEAK_WORDS | {"", "man"}
HARMED = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})
BY_COUNT = (("in",), ("by",))


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
    fates, words = fates_told(discourse), discourse.vocabulary
    if fates.get(Measure.KILLED, 0) > 1 and Measure.INJURED in fates and _dead_with_hurt(discourse):
        return True
    if not words.isdisjoint(EVERY_SO_MANY) and any(not row.lows.isdisjoint({"one", "once"}) for row in discourse.rows):
        return True
    if any(row.tags.count("C") > 1 and not row.lows.isdisjoint({"stands", "standing"}) for row in discourse.rows):
        return True
    if any(one.row.low_words[one.at - 1] == ":" and one.measure and fates[one.measure] > 1 for one in discourse.mentions):
        return True
    named = {one.what.head for one, _ in exact_counts(discourse) if one.determiner in {"the", "those"} and one.what.head}
    return any(one.what.head in named and not one.determiner for one in discourse.mentions)


def _dead_with_hurt(discourse: Discourse) -> bool:
    """Whether the dead and the hurt make a number of dead: "18 dead and 90 injured ... the toll of 108 dead"."""
    dead, hurt = (
        {value for one, value in exact_counts(discourse) if one.measure is fate} for fate in (Measure.KILLED, Measure.INJURED)
    )
    return any(one + other in dead for one in dead for other in hurt if other)


def digits_moved(discourse: Discourse) -> bool:
    """Whether two exact counts have the same digits in another order, or are a "teen" and its "ty"; worked out once."""
    known: bool | None = discourse.memo.get(("digits moved",))
    if known is None:
        values = {value for _, value in exact_counts(discourse)}
        known = any(10 < value < 20 and 10 * (value - 10) in values for value in values)
        known = known or len({"".join(sorted(str(value))) for value in values}) < len(values)
        discourse.memo[("digits moved",)] = known
    return known


def headline_again(discourse: Discourse) -> bool:
    """Whether a body gives the number of its headline to another fate."""
    exact = exact_counts(discourse)
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
        for one, _ in exact_counts(discourse)
    )


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
    if len(values) < 2:
        return False
    digits = [told for value in values if len(told := str(value).rstrip("0")) > 2]
    return len(set(digits)) < len(digits)


def counted_again(discourse: Discourse) -> bool:
    """Whether a plain count, or another number, stands a second time as a count."""
    seen = {quantity.value for quantity in discourse.quantities if quantity.kind is Kind.MEASURE}
    for mention in discourse.mentions:
        if mention.quantity.hedge in FIRM and mention.quantity.value in seen:
            return True
        seen.add(mention.quantity.value)
    return False
