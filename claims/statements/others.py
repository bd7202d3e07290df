"""Counts beside people told without a number: "killed one deputy and wounded two others" of three deputies, "26 people and the
bomber", "the mayor and seven other people".

A sum of a count and "the others" is noticed only where it comes to a number of the same people told elsewhere; a person named
beside a count makes it one more than the count says.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.measures import TALLIES
from claims.lexicon.people import is_person
from claims.statements.claim import Mode
from claims.statements.discourse import Discourse, is_background
from claims.statements.identity import hedged_away, whole_count
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand, total
from claims.statements.summed_people import lacks_only_some_named
from claims.statements.sums import adds_up
from claims.statements.uncounted import names_several, uncounted
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.verdict import Reading

NEAR = 12  # sentences between a count and the account of its people
BESIDE = 4  # sentences from those who died to all of them together
SOME = 6  # people told without a number
LATER = frozenset("now later since then final rose risen rises update updated confirmed also".split())
"""Words by which a count may be a later one than the count before."""


def read_others(discourse: Discourse) -> Iterator[Statement]:
    """Every number that a count and the others beside it make, or fail to make."""
    for mention in discourse.mentions:
        if mention.quantity.value is None or mention.row.sentence.headline:
            continue
        if _are_others(mention):
            yield from _one_and_the_others(discourse, mention)
        if mention.beside and mention.measure is not None:
            yield from _and_somebody(discourse, mention)
        elif mention.determiner in {"the", "all"}:
            yield from filter(None, [_with_somebody(discourse, mention)])


def _are_others(mention: Mention) -> bool:
    return mention.whole is None and (mention.determiner in {"more", "other"} or mention.what.head == "other")


def _one_and_the_others(discourse: Discourse, others: Mention) -> Iterator[Statement]:
    """ "One of the rebels was captured in Tame, while the army captured 11 others": the 12 of before."""
    first = next(discourse.before(others), None)
    if first is None or others.sentence - first.sentence > 1 or first.quantity.value is None or _are_others(first):
        return
    noun = first.what.head or (first.whole.head if first.whole else "")
    if not is_person(noun) or (others.what.head and others.what.head not in {noun, *TALLIES, "other"}):
        return
    added = first.quantity.value + (others.quantity.value or 0)
    for whole in discourse.mentions:
        if whole.quantity.value != added or whole in (first, others) or whole.row is others.row or whole.whole is not None:
            continue
        one_fate = whole.measure is not None and whole.measure is first.measure is others.measure
        if (whole.what.head == noun or one_fate) and not is_background(whole.row, first.row):
            parts = (discourse.party(first, "part"), discourse.party(others, "part"))
            yield total(whole.span, discourse.party(whole, "total"), parts, Reading.INFERRED)
            return


def _and_somebody(discourse: Discourse, mention: Mention) -> Iterator[Statement]:
    """ "26 people and the bomber were killed" against "more than 26"; "the mayor and seven other people" against seven."""
    for other in discourse.before(mention):
        apart = other.sentence == mention.sentence or mention.sentence - other.sentence > NEAR
        if other.measure is not mention.measure or apart or other.beside or not whole_count(other):
            continue
        if is_background(other.row, mention.row) or is_background(mention.row, other.row):
            continue
        statement = total(
            other.span, discourse.party(other, "total"), (discourse.party(mention, "part"),), Reading.INFERRED, extra=1
        )
        if can_stand(statement) or _told_again(other, mention):
            yield statement
            return


def _told_again(other: Mention, mention: Mention) -> bool:
    """Whether somebody and the others are said to be as many as before: the same number, of one fate, by no later count."""
    return (
        _are_others(mention)
        and other.quantity.value == mention.quantity.value
        and other.quantity.hedge is mention.quantity.hedge is Hedge.EXACT
        and other.measure in (Measure.KILLED, Measure.INJURED)
        and other.mode is mention.mode is Mode.ASSERTED
        and not mention.row.lows & LATER
        and (mention.quantity.value or 0) > 1
    )


def _with_somebody(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "killed a father and his two sons ... The four dead were buried": the only dead counted, with those beside them."""
    if mention.what.words not in {("victim",), ("dead",)} or mention.whole is not None:
        return None
    dead = [one for one in discourse.mentions if one.measure is Measure.KILLED and one is not mention]
    first = dead[0] if len(dead) == 1 else mention
    near = 0 < mention.sentence - first.sentence <= BESIDE and first.beside and first.quantity.hedge is Hedge.EXACT
    apart = is_background(first.row, mention.row) or mention.row.tags[mention.end : mention.end + 1] in {"o", "P"}
    if not near or apart or names_several(first.row) or any(hedged_away(one, OTHER_VERSION) for one in (first, mention)):
        return None
    more = (mention.quantity.value or 0) - (first.quantity.value or 0)
    extra = uncounted(first.row)
    if more <= 0 or more > SOME or not extra or any(one.determiner == "more" for one in discourse.mentions):
        return None
    extra = int(more) if lacks_only_some_named(discourse, mention, (first,)) else extra
    return adds_up(discourse, mention.span, mention, (first,), extra=extra)
