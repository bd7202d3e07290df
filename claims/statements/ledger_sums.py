"""Accounts that only add: "900 in all", "a quarter of the dead, ten", "all 48 people in them"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from claims.lexicon.ledgers import (
    TALLIES,
)
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import singular
from claims.statements.discourse import WEAK_WORDS
from claims.statements.frames import noun_measure
from claims.statements.ledger_entries import MOST, counts_people, is_detail
from claims.statements.ledger_forms import Amount, Form
from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.measure import Measure
from claims.values.record import record

HANDS = frozenset("crew rower oarsman sailor seaman boatman driver pilot guard escort soldier policeman officer medic".split())
"""Nouns of those who run what carries others."""
FATE_NOUNS = frozenset("dead wounded injured killed hurt missing death".split())
FEW = 6  # amounts of which every selection may be the sum
SUM_REACH = 3  # sentences from a derived amount to the sum that it enters
ADDING = frozenset("adding counting".split())
FATE_REACH = 6  # the same where the sum is told of a fate
SUM_NOUNS = frozenset("adding counting one casualty loss sum combined day night week month year two three".split())
PARTS_OF = {
    Measure.CASUALTIES: frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED}),
    Measure.LOSSES: frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED}),
}
"""The measures that make up another."""


@record
class Account:
    """A form with the sentence it begins in."""

    form: Form
    since: int


def added(some: Sequence[Amount]) -> Account:
    form = Form(())
    for amount in some:
        form = form.plus(amount.form)
    return Account(form, some[0].row.sentence.index)


def _outer(before: Sequence[Amount]) -> list[Amount]:
    """The amounts that are no base of a later share, nor a detail of another ("two of them women")."""
    bases = {id(amount.base) for amount in before if amount.base is not None}
    return [amount for amount in before if id(amount) not in bases]


def everyone(before: Sequence[Amount], result: Mention) -> list[Account]:
    """All the people in the groups just counted: "twelve families of five ... Of the 60 residents"."""
    held = [amount for amount in before if amount.inside and result.sentence - amount.row.sentence.index <= 1]
    others = [amount for amount in before if not amount.inside and amount.mention is not None and counts_people(amount)]
    if not held or any(amount.size > 1 and not is_detail(amount) and amount.head for amount in others):
        return []
    return [added([amount for amount in held if amount.row is held[-1].row])]


def definite(before: Sequence[Amount], result: Mention) -> list[Account]:
    """ "killed 28 and wounded twice as many ... Among the 56 wounded": the one amount of a fate, given only by reckoning."""
    same = [amount for amount in before if amount.measure is result.measure]
    alone = len(same) == 1 and same[0].reckoned and same[0].base is None and not same[0].inside
    near = alone and result.sentence - same[0].row.sentence.index <= SUM_REACH
    return [added(same)] if near and result.what.head in FATE_NOUNS else []


def carried(before: Sequence[Amount], result: Mention) -> list[Account]:
    """ "Three buses with 40 evacuees each and one with 25 left, carrying 145 people": all whom the groups hold."""
    held = [amount for amount in before if amount.row is result.row and counts_people(amount)]
    named = {amount.head for amount in held} - {""}
    alike = result.what.head in named or (result.what.head in WEAK_WORDS and not named & HANDS)
    whole = len(named) == 1 and all(amount.reckoned for amount in held) and bool(held[0].inside)
    return [added(held)] if alike and whole else []


def these(before: Sequence[Amount], result: Mention) -> list[Account]:
    """ "Half of the 1,400 recruits had served. Of these 700 veterans": the one derived group of the sentence before."""
    near = [amount for amount in before if result.sentence - amount.row.sentence.index == 1]
    derived = [amount for amount in near if amount.reckoned]
    return [added(derived)] if len(derived) == 1 and len([one for one in near if one.size > 1]) == 2 else []


def apposed(before: Sequence[Amount], result: Mention) -> list[Account]:
    """ "a quarter of the dead, ten, were children": a share of a derived number beside its own value."""
    last = before[-1] if before else None
    if last is None or last.row is not result.row or not last.reckoned or last.base is None or not last.base.reckoned:
        return []
    between = result.row.tags[max(last.at + 1, last.end) : result.at - 1]
    opened = result.row.words[result.at - 1].low == ":" and set(between) <= set("bcnadkgP")  # "half of those were crew: 28 men"
    return [added([last])] if opened or (not set(between) & set("vb,.;C") and len(between) < 6) else []


def sums(before: Sequence[Amount], result: Mention, *, reach: int = SUM_REACH, measure: Measure | None = None) -> list[Account]:
    """Sums of the amounts of one sentence, of one measure, or the last amount alone; each holds a derived one."""
    pool = [amount for amount in _outer(before) if counts_people(amount) and (amount.head or amount.size > 1)][-MOST:]
    derived = [amount for amount in pool if amount.reckoned]
    if not derived or result.sentence - derived[-1].row.sentence.index > reach:
        return []
    groups = [[amount for amount in pool if amount.row is result.row]]
    measure = measure or result.measure
    if measure is not None:
        parts = PARTS_OF.get(measure, frozenset({measure}))
        groups.append([amount for amount in pool if amount.measure is measure or amount.measure in parts])
    groups.append([amount for amount in pool if amount.row is derived[-1].row])
    groups.append([amount for amount in pool if result.sentence - amount.row.sentence.index <= 1])
    groups.append(derived[-1:])
    if len({amount.measure for amount in derived}) == 1:
        groups.append(derived)
    if len(pool) <= FEW:
        some = (list(group) for size in range(2, len(pool)) for group in combinations(pool, size))
        groups += [group for group in some if sum(amount.size for amount in group) == result.quantity.value]
    groups = [group for group in groups if any(amount.reckoned for amount in group)]
    if ADDING & set(result.row.low_words[: result.at]):  # "adding townspeople and refugees, it comes to 90"
        groups = [group for group in groups if not is_new_subject(group, result)]
    elif reach <= FATE_REACH and any(
        is_new_subject(group, result) for group in groups if group[-1].row is not result.row
    ):
        return []
    return [added(group) for group in groups]


def is_told_of_alike(before: Sequence[Amount], result: Mention) -> bool:
    """Whether the last derived amount has the fate of which the result is told."""
    derived = next((amount for amount in reversed(before) if amount.reckoned), None)
    if derived is None or derived.measure is None or result.measure is None:
        return False
    parts = PARTS_OF.get(result.measure, frozenset({result.measure, Measure.LOSSES}))
    return derived.measure is result.measure or derived.measure in parts


def tells_of_deaths(row: Row) -> bool:
    """Whether a sentence speaks of deaths: "hunger killed six citizens daily"."""
    return any(Measure.KILLED in (OBJECT.get(low), SUBJECT.get(low), noun_measure((singular(low),))) for low in row.lows)


def is_new_subject(parts: Sequence[Amount], result: Mention) -> bool:
    """Whether the sum is of somebody of whom the sentences of its parts say nothing: "The division lost 400 men in all"."""
    row = result.row
    verb = next((at for at, tag in enumerate(row.tags[: result.at]) if tag in "vb"), 0)
    subject = {singular(word.low.removesuffix("'s")) for word in row.words[:verb] if word.tag in "ng"}
    known = {singular(word.low.removesuffix("'s")) for part in parts for word in part.row.words} | {part.head for part in parts}
    if {"total", "toll"} & {*row.low_words[max(0, result.at - 3) : result.at], *row.low_words[:3]}:
        return False  # "the governor put the total at 52"
    if {"those", "these"} & set(row.low_words[:2]) or any(told in row.text for told in (" all of them ", " number of these ")):
        return False  # "After those thirty days the magistrates could count 120 dead"
    return bool(subject - known - TALLIES - SUM_NOUNS)
