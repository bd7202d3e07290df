"""Accounts that take off as well: what is left of a group, what a toll or a list has come to, who was still there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.ledgers import (
    COMING,
    CONCLUDING,
    DENIALS,
    FOUND,
    GOING,
    HOLDING,
    OPENERS,
    REMNANTS,
    STAYING,
    TAKEN_OUT,
    TALLIES,
)
from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.lexicon.populations_closed import NOT_PRESENT
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.ledger_closings import is_closed
from claims.statements.ledger_entries import FATAL, FATES, changes_in, counts_people, is_detail, sign_of
from claims.statements.ledger_forms import Amount
from claims.statements.ledger_results import HELD, is_held, is_of_those_left, is_unhurt
from claims.statements.ledger_sums import Account, added
from claims.statements.mention import Mention
from claims.values.interval import exact
from claims.values.measure import POPULATION, Measure

MEMBERS_OF_GROUPS = frozenset("inhabitant hostage captive hand soul occupant inmate passenger garrison".split())
MOVING = frozenset("sent discharged admitted in off out evacuated transferred released".split())
"""Words right before a number that came or went, which opens no account."""
SURVIVING = 2  # sentences from a group to its survivors
LEFT = frozenset({"that left", "this left", "which left", "that leaves", "this leaves"})
OPENING = 4  # words from "Of" at the start of a sentence to the count of its group
FARTHEST = 3  # a result this many times the group is of something else


def rests(before: Sequence[Amount], result: Mention) -> list[Account]:
    """What is left of a group after those who came, went, or met a fate since."""
    outer = [amount for amount in before if counts_people(amount) and amount.size > 0]
    last = outer[-1] if outer else None
    if result.row.between(result.at - 1, result.at) == "the" and result.row.between(result.at + 1, result.at + 2) == "others":
        if last is not None and last.base is not None and last.base.mention is None and last.row is result.row:
            return [_run([last.base], [(last, -1)])]  # "four-fifths of those on board were taken off; the 120 others"
        if not is_unhurt(result):
            return []  # "ten bodies were found; the four others"
    if result.measure is Measure.HOSPITALISED or result.row.between(result.end, result.end + 2) == "in hospital":
        return []  # some of those left, not all
    for end, opening in _of_so_many(outer, result) or (*_fronted(outer, result), *_openings(outer)):
        events = [amount for amount in outer[end:] if amount.base is None or _is_share_of(amount.base, opening)]
        events = [amount for amount in outer[:end] if _is_of(amount, opening)] + events
        divided = result.determiner in {"other", "remaining"} and all(amount.base is not None for amount in events)
        changes = changes_in(events, COMING, GOING, FATES, -1, opening[-1].head, partition=divided)
        if not changes or not _is_sound(opening, changes, result):
            continue
        if result.what.words == ("survivor",) and not _leaves_survivors(opening, changes, result):
            continue
        accounts = [_run(opening, changes)]
        hurt = [change for change in changes if change[0].measure is Measure.INJURED]
        if hurt and len(hurt) < len(changes) and not is_unhurt(result):
            accounts.append(_run(opening, [change for change in changes if change not in hurt]))
        return accounts
    return []


def _leaves_survivors(opening: Sequence[Amount], changes: Sequence[tuple[Amount, int]], result: Mention) -> bool:
    """ "There were 480 inmates. Fire killed 102 of them. The 378 survivors": one group, one count of its dead, close by."""
    dead = [amount for amount, _ in changes]
    near = result.sentence - opening[0].row.sentence.index <= SURVIVING and len(opening) == 1
    return near and len(dead) == 1 and dead[0].measure is Measure.KILLED and (result.quantity.value or 0) <= opening[0].size


def _is_of(part: Amount, opening: Sequence[Amount]) -> bool:
    """ "20 of their 90 hostages": a part that stands before its whole."""
    whole = part.mention.whole if part.mention is not None else None
    named = whole is not None and bool(set(part.row.tags[whole.start - 1 : whole.start + 1]) & set("dg"))
    return (
        whole is not None
        and named
        and any(amount.row is part.row and whole.start <= amount.at < whole.end for amount in opening)
    )


def _is_sound(opening: Sequence[Amount], changes: Sequence[tuple[Amount, int]], result: Mention) -> bool:
    """Whether the account never falls below zero, and the result is no more than ever were there.

    A remainder of counts as written alone is read by remainders.py, except that of a group named with its size.
    """
    size = exact(sum(amount.size for amount in opening))
    most = size
    for amount, sign in changes:
        size = exact(size + sign * amount.size)
        most = max(most, size)
        if size <= 0:
            return False
    crew = any(amount.head == "crew" for amount, _ in changes)
    if not crew and any(amount.mention is not None and amount.mention.beside for amount in opening):
        return False  # somebody went along without a number
    plain = len(opening) == 1 and not any(sign > 0 or amount.reckoned for amount, sign in changes) and not opening[0].reckoned
    if plain and result.determiner in {"other", "remaining"}:
        told = all(amount.measure in FATES for amount, _ in changes)
        return opening[0].head in GROUP_NOUNS and told and result.sentence - opening[0].row.sentence.index <= 1
    return (result.quantity.value or 0) <= FARTHEST * most


def _openings(outer: Sequence[Amount]) -> Iterator[tuple[int, list[Amount]]]:
    """A group's size as the text opens with it, or the sizes of several groups side by side; with where the rest begins."""
    position = 0
    while position < len(outer):
        end = position + 1
        while end < len(outer) and (_is_beside(outer[end - 1 :]) or _is_taken_on(outer[end - 1], outer[end])):
            end += 1
        shared = any(amount is later.base for amount in outer[position:end] for later in outer[end:])
        if (
            shared
            or any(opens_group(amount) for amount in outer[position:end])
            or (end - position > 1 and _is_spoken_of(outer[end - 1 :]))
        ):
            yield end, list(outer[position:end])
        position = end


def _of_so_many(outer: Sequence[Amount], result: Mention) -> list[tuple[int, list[Amount]]]:
    """The counted group whose rest the sentence tells: "Of the 97 passengers, 21 died in accidents; the remainder, 76"."""
    row = result.row
    if REMNANTS.isdisjoint(row.between(max(0, result.at - 3), result.at).split()) and row.between(0, result.at) not in LEFT:
        return []
    opening = {"of", "of the", "of these", "of those", "of its"}
    rows = [amount.row for amount in outer[-1:]] if row.between(0, result.at) in LEFT else [row]
    here = ((position, amount) for position, amount in enumerate(outer) if amount.row in rows)
    return [(position + 1, [amount]) for position, amount in here if amount.row.between(0, amount.at) in opening]


def _fronted(outer: Sequence[Amount], result: Mention) -> Iterator[tuple[int, list[Amount]]]:
    """The derived group that the sentence opens with: "Of the women, 60 were freed and the remaining 40"."""
    words = result.row.words
    if len(words) < 4 or words[0].low not in {"of", "among"}:
        return
    named = {singular(word.low) for word in words[1:4] if word.tag in "nk"}
    for position in range(len(outer) - 1, -1, -1):
        amount = outer[position]
        if amount.base is not None and amount.row is not result.row and amount.head in named:
            yield position + 1, [amount]
            return


def _is_share_of(base: Amount, opening: Sequence[Amount]) -> bool:
    """Whether a share's whole is the opening, or what other shares leave of it."""
    return any(base is amount or (base.is_rest and base.base is amount) for amount in opening)


def _is_beside(outer: Sequence[Amount]) -> bool:
    """Whether the first two amounts stand side by side."""
    first, second = outer[:2]
    between = first.row.tags[max(first.at + 1, first.end) : second.at]
    if second.base is first or (second.mention is not None and second.mention.whole is not None):
        return False  # "2,000 men and lost 30 per cent of them"
    opens = first.row.tags[:1] == "o" and first.at <= OPENING
    if (opens or "o" in first.row.tags[max(0, first.at - 2) : first.at]) and "&" not in between:
        return False  # "of the 41 crew, 19 were rescued"
    told = first.row.low_words[max(first.at + 1, first.end) : second.at]
    if not GOING.isdisjoint(told) and not _is_spoken_of(outer[1:]):
        return False  # "took 40 hostages, shot three and freed 12"
    return (
        first.row is second.row
        and len(between) <= 3
        and "&" in between + "&" * ("," in between)
        and set(between) <= set(",&dAvk")
    )


def _is_taken_on(first: Amount, second: Amount) -> bool:
    """ "picked up 24 people at the depot and eight more at the clinic", "ferried 45 each and 30 more swam": both came."""
    more = second.mention is not None and second.mention.determiner == "more"
    between = first.row.tags[max(first.at + 1, first.end) : second.at]
    picked = "picked up" in first.row.between(max(0, first.at - 4), first.at)
    joined = between.endswith("&") and bool(first.inside)
    return first.row is second.row and more and (picked or joined) and not set(between) & set("vb;")


def _is_spoken_of(outer: Sequence[Amount]) -> bool:
    """Whether the amounts up to the first are taken together next: "of everyone killed or hurt"."""
    end = max(outer[0].at + 1, outer[0].end)
    following = outer[0].row.between(end, end + 6)
    if outer[-1].row is not outer[0].row:
        following += " " + next(one.row for one in outer if one.row is not outer[0].row).between(0, 6)
    return any(cue in following for cue in ("of everyone", "of everybody", "of all", "of those", "of them"))


def opens_group(amount: Amount) -> bool:
    if amount.reckoned and amount.base is None and amount.inside:
        return True
    if is_detail(amount) or (amount.mention is not None and amount.mention.determiner == "more"):
        return False  # "71 more than the manifest lists"
    if amount.row.between(amount.end, amount.end + 1) in {"remain", "remained", "remaining"}:
        return False  # "Rebels free five; 10 hostages remain"
    if amount.measure in POPULATION or amount.head in MEMBERS_OF_GROUPS or amount.head == "strong":
        return True
    if amount.row.between(amount.at - 1, amount.at) in {"numbered", "mustered"}:
        return True
    if amount.measure in HELD and is_person(amount.head):
        return True
    row = amount.row
    if row.between(max(0, amount.at - 2), amount.at) in {"picked up", "taken aboard"} and amount.head == "person":
        return True
    if row.between(amount.at - 1, amount.at) in {"had", "held"} and (amount.measure is not None or is_person(amount.head)):
        return True
    if sign_of(amount, COMING, GOING) and row.words[amount.at - 1].low in MOVING:
        return False
    if amount.base is not None and amount.base.row is row:
        return False  # "Of the 360 aboard, a third went down with her": the 360 open it
    near = set(row.low_words[max(0, amount.at - 7) : amount.end + 4])
    if not near.isdisjoint(NOT_PRESENT):
        return False
    return (
        row.between(max(0, amount.at - 2), amount.at) in {"there were", "there are"}
        or row.tags[amount.end : amount.end + 2] == "bP"
        or not near.isdisjoint(OPENERS)
    )


def _run(opening: Sequence[Amount], changes: Sequence[tuple[Amount, int]]) -> Account:
    account = added(opening)
    form = account.form
    for amount, sign in changes:
        form = form.plus(amount.form, sign)
    return Account(form, account.since)


def balances(discourse: Discourse, before: Sequence[Amount], result: Mention) -> list[Account]:
    """A count of the dead, a list or a file: its opening number with what was added and struck off since."""
    for position in range(len(before) - 1, -1, -1):
        opening = before[position]
        if opening.mention is None or not _alike(opening, result):
            continue
        if not (_opens(opening) or (opening.head == result.what.head and opens_group(opening))):
            continue
        events = [amount for amount in before[position + 1 :] if counts_people(amount) or amount.head in TALLIES]
        changes = changes_in(events, COMING | FOUND, TAKEN_OUT, FATAL, 1, opening.head, opening.measure)
        lead = result.row.low_words[max(0, result.at - 3) : result.at]
        concluded = not CONCLUDING.isdisjoint(lead) and opening.measure is Measure.KILLED and is_held(result.row, result)
        if changes and (concluded or is_closed(discourse, opening.row.sentence.index, result.sentence)):
            return [_run([opening], changes), *(_run([opening], changes[first:]) for first in range(1, len(changes)))]
    return []


def _alike(opening: Amount, result: Mention) -> bool:
    """Whether two balances may be of one account."""
    if opening.measure is not None and result.measure is not None:
        return opening.measure is result.measure
    heads = {opening.head, result.what.head}
    return len(heads) == 1 or heads <= TALLIES | {""}


def _opens(amount: Amount) -> bool:
    """Whether the number is what an account holds: "the toll stood at 41", "had 120 names on its list"."""
    assert amount.mention is not None
    if is_held(amount.row, amount.mention):
        return True
    before = amount.row.words[max(0, amount.at - 3) : amount.at]
    near = {singular(word.low) for word in amount.row.words[max(0, amount.at - 8) : amount.end + 5]}
    return bool(near & TALLIES) and any(word.low in HOLDING or word.low == "with" for word in before)


def members(before: Sequence[Amount], result: Mention) -> list[Account]:
    """The number of those still there, or of a derived group, of whom the result are some."""
    row, at = result.row, result.at
    whole = result.whole
    if whole is not None and whole.head not in {"them", "whom", "which"}:
        inside = {singular(word.low) for word in row.words[at + 1 : whole.end + 5]}
        derived = [
            amount
            for amount in before
            if amount.reckoned
            and (
                whole.head == amount.head
                or (amount.measure is not None and noun_measure((whole.head,)) is amount.measure)
                or (whole.head in {"those", "person", "one", "man"} and bool(amount.inside) and amount.inside in inside)
            )
        ]
        if derived:
            last = derived[-1]
            return [added([amount for amount in derived if amount.row is last.row and amount.inside == last.inside])]
    if row.words[0].low in {"of", "among"} and row.words[1].low in {"those", "them", "these"} and whole is None:
        below = next((amount for amount in reversed(before) if amount.reckoned and amount.row is not row), None)
        told = [amount for amount in before if amount.row is row and not is_detail(amount)]
        others = set(row.low_words[2:7]) & (STAYING | NOT_PRESENT | DENIALS)
        if below is not None and not others and row.sentence.index - below.row.sentence.index == 1:
            return [_run([below], [(amount, -1) for amount in told])]  # "of those below, 20 drowned and 22 got out"
    noun = result.predicate.head if result.predicate is not None else ""
    if noun and whole is not None and whole.head == "survivor":
        group = [amount for amount in before if amount.reckoned and amount.head == noun]
        lost = [amount for amount in before if amount.measure is Measure.KILLED and amount.head == noun and not amount.reckoned]
        if len(group) == 1 and lost:
            return [_run(group, [(amount, -1) for amount in lost])]  # "24 of the 40 survivors are children"
    if is_of_those_left(row, at):
        outer = [amount for amount in before if counts_people(amount) and amount.size > 0]
        for end, opening in _openings(outer):
            changes = changes_in(outer[end:], COMING, GOING, FATES, -1, opening[0].head)
            if changes:
                return [_run(opening, changes)]
    return []
