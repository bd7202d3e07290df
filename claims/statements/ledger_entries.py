"""The entries of an account: which of the numbers since its opening it gained and which it lost."""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.ledgers import (
    PARTICLES,
)
from claims.lexicon.people import ALL_THINGS, GROUP_NOUNS, is_person
from claims.statements.discourse import WEAK_WORDS
from claims.statements.ledger_forms import Amount
from claims.statements.ledger_results import LEAST
from claims.values.measure import Measure

MOST = 8  # amounts in one account
FATAL = frozenset({Measure.KILLED})
FATES = frozenset(
    {
        Measure.KILLED,
        Measure.INJURED,
        Measure.MISSING,
        Measure.CAPTURED,
        Measure.LOSSES,
        Measure.CASUALTIES,
        Measure.RESCUED,
        Measure.SURVIVORS,
    }
)
"""Measures by which a group grows less."""
PEOPLE = frozenset("man woman child body dead death name soldier passenger migrant patient pupil worker".split())
BACK = frozenset("recaptured rearrested retaken reabducted returned caught".split())
OUT = frozenset("freed released escaped fled escapes flee escape away".split())
"""Verbs of those who come free, and of those who are caught again."""
AGED = frozenset("youngest oldest eldest aged age".split())
REINFORCEMENTS = frozenset("hand soul militiaman replacement reinforcement newcomer arrival draft".split())


def counts_people(amount: Amount) -> bool:
    return amount.head not in ALL_THINGS and (
        not amount.head
        or is_person(amount.head)
        or amount.head in GROUP_NOUNS | REINFORCEMENTS | {"strong"}
        or amount.measure is not None
        or amount.reckoned
    )


def changes_in(
    events: Sequence[Amount],
    up: frozenset[str],
    down: frozenset[str],
    fates: frozenset[Measure],
    way: int,
    head: str,
    measure: Measure | None = None,
    partition: bool = False,
) -> list[tuple[Amount, int]] | None:
    """What an account gained and lost, None where a number of its people is left over that the words do not place.

    `fates`: the measures that change it, in the direction `way`. `head`, `measure`: what the account counts.
    `partition`: whether every share of it is a part that the result leaves out.
    """
    found: list[tuple[Amount, int]] = []
    for position, amount in enumerate(events):
        following = events[position + 1] if position + 1 < len(events) else None
        previous = events[position - 1] if position else None
        if way > 0 and _is_of_another_fate(measure, amount):
            continue
        sign = way if amount.measure in fates and not _is_added(amount) else _sign(amount, following, previous, up, down)
        further = amount.mention is not None and amount.mention.determiner == "more"
        aboard = (further and way < 0) or amount.head in {"passenger", "commuter"}
        if aboard and "picked up" in amount.row.between(max(0, amount.at - 4), amount.at):
            sign = -way
        if sign <= 0 and way < 0 and not BACK.isdisjoint(_segment(amount, following, previous)[1]) and _had_got_out(found):
            sign = -way  # "Seven hostages were freed ... two were recaptured"
        if not sign and found and (further or (not amount.head and _is_elliptical(found[-1][0], amount))):
            sign = found[-1][1]
        if not sign and amount.base is not None and way < 0 and partition:
            sign = way
        if not sign and amount.head == "crew":
            sign = 1
        if sign and found and _is_released(found[-1][0], amount):
            continue
        if sign:
            found.append((amount, sign))
        elif not _is_beside_the_point(amount, head):
            return None
    return [change for change in found if change[0].size][:MOST]


def _had_got_out(found: Sequence[tuple[Amount, int]]) -> bool:
    """Whether an account tells before of people who came free."""
    return any(sign < 0 and not OUT.isdisjoint(amount.row.low_words[amount.at :]) for amount, sign in found)


def _segment(amount: Amount, following: Amount | None, previous: Amount | None) -> tuple[list[str], list[str]]:
    """The words before and after an amount that may tell what happened to it."""
    row = amount.row
    start = max(previous.end, previous.at + 1) if previous is not None and previous.row is row else 0
    stop = following.at if following is not None and following.row is row else len(row.words)
    before = list(row.low_words[start : amount.at])
    after = list(row.low_words[max(amount.at + 1, amount.end) : stop])
    return before, after


def _found_in(words: Sequence[str], verbs: frozenset[str]) -> int | None:
    """Where one of the verbs stands."""
    for position, word in enumerate(words):
        following = words[position + 1] if position + 1 < len(words) else ""
        if following in PARTICLES and f"{word}_{following}" in verbs:
            return position
        if following in {"no", "nobody", "none"}:
            continue  # "received no reinforcements"
        if word in verbs and not (following in PARTICLES and word in {"took", "taken"}):
            return position
    return None


def _sign(amount: Amount, following: Amount | None, previous: Amount | None, up: frozenset[str], down: frozenset[str]) -> int:
    """Whether the words say that the account grew (1) or shrank (-1) by it, or neither (0)."""
    before, after = _segment(amount, following, previous)
    if before[-1:] == ["sent"] and after[:1] == ["home"]:
        return -1
    if "replaced by" in " ".join(before[-4:]):
        return 1
    near = list(reversed(before[-4:]))
    for position, word in enumerate(near):
        pair = f"{word}_{near[position - 1]}" if position else ""
        if pair in up or word in up:
            return 1
        if pair in down or word in down:
            return -1
        if word in {",", "and", "where", "who"}:
            break
    rising, falling = _found_in(after[:8], up), _found_in(after[:8], down)
    if rising is not None and (falling is None or rising < falling):
        return 1
    if falling is not None:
        return -1
    if following is not None and following.row is amount.row and set(after) <= {"and", ","} and after:
        return _sign(following, None, amount, up, down)
    if after and amount.row.tags[max(amount.at + 1, amount.end)] in "bv":
        return 0
    rising, falling = _found_in(before[::-1][:8], up), _found_in(before[::-1][:8], down)
    if rising is not None and (falling is None or rising < falling):
        return 1
    return -1 if falling is not None else 0


def sign_of(amount: Amount, up: frozenset[str], down: frozenset[str]) -> int:
    """Whether the words say that an account grew (1) or shrank (-1) by an amount, whatever stands beside it, or neither (0)."""
    return _sign(amount, None, None, up, down)


def _is_elliptical(first: Amount, second: Amount) -> bool:
    """ "Lifeboats took 95 and helicopters 38": a number without a verb of its own."""
    between = first.row.tags[max(first.at + 1, first.end) : second.at]
    return first.row is second.row and len(between) <= 5 and not set(between) & set("vb.;")


def _is_added(amount: Amount) -> bool:
    """ "19 found alive, 6 found dead, 11 new names added"."""
    return "added" in amount.row.between(amount.at + 1, amount.at + 4).split()


def _is_released(first: Amount, second: Amount) -> bool:
    """ "31 people were taken to hospital, 20 were released the same day": some of those just counted."""
    row = first.row
    told = row.between(first.at, second.at).split()
    after = row.between(second.at + 1, second.at + 4).split()
    freed = {"released", "discharged", "sent"} & set(after)
    return second.row is row and "hospital" in told and bool(freed) and second.size <= first.size


def _is_of_another_fate(measure: Measure | None, amount: Amount) -> bool:
    """Whether an account of one fate has nothing to do with an amount of another."""
    return measure is not None and amount.measure is not None and amount.measure is not measure


def _is_beside_the_point(amount: Amount, head: str) -> bool:
    """Whether a number that the words do not place is none of the account's people."""
    if amount.size < LEAST or is_detail(amount):
        return True
    if amount.mention is not None and amount.mention.determiner in {"all", "both", "the", "those", "these"}:
        return True
    if amount.head:
        return amount.head != head and amount.head not in WEAK_WORDS | PEOPLE
    if set(amount.row.low_words[max(0, amount.at - 4) : amount.at]) & AGED:
        return True
    before, after = amount.row.tags[max(0, amount.at - 1) : amount.at], amount.row.tags[amount.at + 1 : amount.at + 2]
    return amount.measure is None and (before == "P" or (before == "," and after == ","))


def is_detail(amount: Amount) -> bool:
    """Whether the number is some of those just counted."""
    return amount.mention is not None and amount.mention.whole is not None
