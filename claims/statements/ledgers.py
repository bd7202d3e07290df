"""What a running account comes to: "that leaves 18", "900 in all", "the file therefore held 368", "the other 35".

The amounts before the result, derived ones included (reckoned.py), are taken as an account: an opening number with what came
and went since, or a plain sum. Each account that the text offers is tried; the result is broken only where none gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from claims.lexicon.ledgers import (
    COMING,
    CONCLUDING,
    DENIALS,
    ELSE,
    FOUND,
    GOING,
    HOLDING,
    IN_ALL,
    LEAVING,
    LEFT_OVER,
    MOMENTS,
    OPENERS,
    PARTICLES,
    PUT_TOGETHER,
    REMNANTS,
    SUMMING,
    TAKEN_OUT,
    TALLIES,
    TOGETHER,
)
from claims.lexicon.people import GROUP_NOUNS, OTHER_THINGS, THING_NOUNS, is_person, singular
from claims.statements.derived import Amount, Form, reckon
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.mention import Mention
from claims.statements.reckoned import Amounts
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure
from claims.values.record import record

SUM_REACH = 3  # sentences from a derived amount to the sum that it enters
LEAST = 3  # a smaller result is more often a detail
REACH = 14  # sentences from an account's opening to its result
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


class Result(Enum):
    """What a number is given as."""

    SUM = "sum"
    REST = "rest"
    BALANCE = "balance"
    TALLY = "tally"
    MEMBERS = "members"


def read_ledgers(discourse: Discourse) -> Iterator[Statement]:
    """Every result of an account, where the account has more to it than a plain sum of counts as written."""
    results = [
        (mention, kind)
        for mention in discourse.mentions
        if mention.quantity.value is not None
        and mention.quantity.value >= LEAST
        and mention.what.head not in THING_NOUNS | OTHER_THINGS
        for kind in _kinds(discourse, mention)
    ]
    if not results:
        return
    amounts = Amounts(discourse)
    for mention, kind in results:
        if mention.number in amounts.consumed:
            continue
        yield from _judged(discourse, amounts, mention, kind)


def _judged(discourse: Discourse, amounts: Amounts, result: Mention, kind: Result) -> Iterator[Statement]:
    before = [
        amount
        for amount in amounts.found
        if (amount.row.sentence.index, amount.at) < (result.sentence, result.at)
        and result.sentence - amount.row.sentence.index <= REACH
        and not is_background(amount.row, result.row)
        and amount.mention is not result
        and (amount.mention is None or amount.mention.number not in amounts.consumed or amount.reckoned)
    ]
    accounts: list[Account] = []
    match kind:
        case Result.SUM:
            accounts = _sums(before, result)
        case Result.REST:
            accounts = _rests(before, result)
        case Result.BALANCE:
            accounts = _balances(discourse, before, result)
        case Result.TALLY:
            accounts = _sums(before, result, reach=REACH, measure=result.measure or Measure.KILLED)
            if not accounts or not _is_closed(discourse, max(account.since for account in accounts), result.sentence):
                return
        case Result.MEMBERS:
            accounts = _members(before, result)
    if not accounts or any(amounts.has_unread(account.since, result) for account in accounts):
        return
    party = discourse.party(result, "result")
    statements = [
        statement
        for account in accounts
        if (statement := reckon(discourse, result.span, party, account.form, at_most=kind is Result.MEMBERS)) is not None
    ]
    if not statements:
        return
    fits = next((statement for statement in statements if can_stand(statement)), None)
    if fits is None:
        yield statements[0]
    elif kind is not Result.MEMBERS:
        yield fits


def _kinds(discourse: Discourse, mention: Mention) -> Iterator[Result]:
    """As what the words around a number give it."""
    row, at = mention.row, mention.at
    near = [word.low for word in row.words[max(0, at - 6) : at]]
    after = [word.low for word in row.words[mention.end : mention.end + 5]]
    tail = " ".join(after)
    if mention.determiner in {"other", "remaining"} or _names_rest(discourse, mention):
        yield Result.REST
        return
    if mention.whole is not None:
        yield Result.MEMBERS
        return
    if "those" in {word.low for word in row.words[max(0, at - 10) : at]}:
        yield Result.MEMBERS
    if near and near[-1] in LEAVING and (len(near) == 1 or set(near[-3:-1]) & {"that", "this", "which", "it", "so", ","}):
        yield Result.REST
        return
    if mention.quantity.hedge is Hedge.EXACT and (set(after[:3]) & LEFT_OVER or mention.measure is Measure.UNHURT):
        yield Result.REST
    if any(tail.startswith(cue) for cue in IN_ALL) or (after and after[0] in TOGETHER) or _is_every(row, mention):
        yield Result.SUM
    elif near and _follows(near, SUMMING, {"to", "a", "total", "of", "the", "at", "toll", "that"}):
        yield Result.SUM
    elif any(row.between(0, 4).startswith(cue) for cue in PUT_TOGETHER):
        yield Result.SUM
    elif CONCLUDING & set(near) and _follows(near, HOLDING | SUMMING, {"at", "to", "a", "of"}):
        yield Result.SUM
    if _holds(row, mention):
        yield Result.BALANCE
    if near[-1:] == ["of"] and near[-2:-1] and near[-2] in {"toll", "total"} or _holds(row, mention):
        yield Result.TALLY


def _follows(near: Sequence[str], verbs: frozenset[str], between: set[str]) -> bool:
    position = len(near) - 1
    while position >= 0 and near[position] in between:
        position -= 1
    return position >= 0 and near[position] in verbs


def _is_every(row: Row, mention: Mention) -> bool:
    """ "not one of the 48 people in them", "all 48 were lost", "the 48 people in them"."""
    if mention.determiner not in {"all", "the"}:
        return False
    tail = row.words[mention.end : mention.end + 2]
    inside = len(tail) > 1 and tail[0].low in {"in", "on", "aboard", "inside"} and tail[1].low in {"them", "it"}
    return inside


def _names_rest(discourse: Discourse, mention: Mention) -> bool:
    """ "the survivors, 25 of them", "the others, 20 households", "the remainder was drawn up ... There were 1,040"."""
    row, at = mention.row, mention.at
    if at == 2 and row.between(0, 2) == "there were":
        for sentence in discourse.document.sentences[max(0, mention.sentence - 2) : mention.sentence]:
            words = set(discourse.document.of(sentence.span).lower().replace(",", " ").split())
            if {"remainder", "rest", "survivors"} & words:
                return True
    if at < 2 or row.tags[at - 1] not in ",(:":
        return False
    opening = {word.low for word in row.words[max(0, at - 5) : at - 1]}
    return bool(REMNANTS & opening)


def _holds(row: Row, mention: Mention) -> bool:
    """ "the toll was 56", "which stood that night at 126 names", "the file therefore held 368"."""
    words = row.words
    position = mention.at - 1
    verb = False
    while position >= 0 and mention.at - position < 14:
        low, tag = words[position].low, row.tags[position]
        if tag in ";.:C":
            return False
        if low in HOLDING:
            verb = True
        elif verb and singular(low) in TALLIES:
            opener = position - 1
            while opener >= 0 and row.tags[opener] in "dgnkA":
                opener -= 1
            if opener < 0 or row.tags[opener] not in "Po":
                return True
        elif not verb and (tag in "v,n" or tag == "k") and low not in MOMENTS:
            return False
        position -= 1
    return False


def _people(amount: Amount) -> bool:
    return amount.head not in THING_NOUNS | OTHER_THINGS and (
        not amount.head or is_person(amount.head) or amount.head in GROUP_NOUNS or amount.measure is not None or amount.reckoned
    )


def _outer(before: Sequence[Amount]) -> list[Amount]:
    """The amounts that are no base of a later share, nor a detail of another ("two of them women")."""
    bases = {id(amount.base) for amount in before if amount.base is not None}
    return [amount for amount in before if id(amount) not in bases]


def _account(some: Sequence[Amount]) -> Account:
    form = Form(())
    for amount in some:
        form = form.plus(amount.form)
    return Account(form, some[0].row.sentence.index)


def _sums(
    before: Sequence[Amount], result: Mention, *, reach: int = SUM_REACH, measure: Measure | None = None
) -> list[Account]:
    """Sums of the amounts of one sentence, of one measure, or the last amount alone; each holds a derived one."""
    pool = [amount for amount in _outer(before) if _people(amount)][-MOST:]
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
    groups.append(derived)
    return [_account(group) for group in groups if any(amount.reckoned for amount in group)]


def _segment(amount: Amount, following: Amount | None, previous: Amount | None) -> tuple[list[str], list[str]]:
    """The words before and after an amount that may tell what happened to it."""
    row = amount.row
    start = max(previous.end, previous.at + 1) if previous is not None and previous.row is row else 0
    stop = following.at if following is not None and following.row is row else len(row.words)
    before = [word.low for word in row.words[start : amount.at]]
    after = [word.low for word in row.words[max(amount.at + 1, amount.end) : stop]]
    return before, after


def _found_in(words: Sequence[str], verbs: frozenset[str]) -> int | None:
    """Where one of the verbs stands."""
    for position, word in enumerate(words):
        following = words[position + 1] if position + 1 < len(words) else ""
        if following in PARTICLES and f"{word}_{following}" in verbs:
            return position
        if word in verbs and not (following in PARTICLES and word in {"took", "taken"}):
            return position
    return None


def _sign(amount: Amount, following: Amount | None, previous: Amount | None, up: frozenset[str], down: frozenset[str]) -> int:
    """Whether the words say that the account grew (1) or shrank (-1) by it, or neither (0)."""
    before, after = _segment(amount, following, previous)
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
    rising, falling = _found_in(before[::-1][:8], up), _found_in(before[::-1][:8], down)
    if rising is not None and (falling is None or rising < falling):
        return 1
    return -1 if falling is not None else 0


def _changes(
    events: Sequence[Amount], up: frozenset[str], down: frozenset[str], fates: frozenset[Measure], way: int, head: str
) -> list[tuple[Amount, int]] | None:
    """What an account gained and lost, None where a number of its people is left over that the words do not place.

    `fates`: the measures that change it, in the direction `way`. `head`: what the account counts.
    """
    found: list[tuple[Amount, int]] = []
    for position, amount in enumerate(events):
        following = events[position + 1] if position + 1 < len(events) else None
        previous = events[position - 1] if position else None
        sign = way if amount.measure in fates else _sign(amount, following, previous, up, down)
        if not sign and amount.mention is not None and amount.mention.determiner == "more" and found:
            sign = found[-1][1]
        if not sign and amount.head == "crew":
            sign = 1
        if sign:
            found.append((amount, sign))
        elif amount.size > 1 and (amount.head == head or amount.head in WEAK_WORDS | PEOPLE) and not _is_detail(amount):
            return None
    return [change for change in found if change[0].size][:MOST]


def _is_detail(amount: Amount) -> bool:
    """Whether the number is some of those just counted."""
    return amount.mention is not None and amount.mention.whole is not None


def _run(opening: Sequence[Amount], changes: Sequence[tuple[Amount, int]]) -> Account:
    account = _account(opening)
    form = account.form
    for amount, sign in changes:
        form = form.plus(amount.form, sign)
    return Account(form, account.since)


def _openings(outer: Sequence[Amount]) -> Iterator[tuple[int, list[Amount]]]:
    """A group's size as the text opens with it, or the sizes of several groups side by side; with where the rest begins."""
    position = 0
    while position < len(outer):
        end = position + 1
        while end < len(outer) and _is_beside(outer[end - 1], outer[end]):
            end += 1
        if any(_opens_group(amount) for amount in outer[position:end]) or (end - position > 1 and _is_spoken_of(outer[end - 1])):
            yield end, list(outer[position:end])
        position = end


def _is_beside(first: Amount, second: Amount) -> bool:
    between = first.row.tags[max(first.at + 1, first.end) : second.at]
    return first.row is second.row and len(between) <= 3 and "&" in between + "&" * ("," in between) and set(between) <= set(",&dAvk")


def _is_spoken_of(amount: Amount) -> bool:
    """Whether the amounts up to this one are taken together next: "of everyone killed or hurt"."""
    following = amount.row.between(max(amount.at + 1, amount.end), max(amount.at + 1, amount.end) + 6)
    return any(cue in following for cue in ("of everyone", "of all", "of those", "of them"))


def _opens_group(amount: Amount) -> bool:
    if amount.reckoned and amount.base is None and amount.inside:
        return True
    near = {word.low for word in amount.row.words[max(0, amount.at - 7) : amount.end + 4]}
    return amount.measure in POPULATION or bool(near & OPENERS)


def _rests(before: Sequence[Amount], result: Mention) -> list[Account]:
    """What is left of a group after those who came, went, or met a fate since."""
    outer = [amount for amount in before if _people(amount) and amount.size > 0]
    for end, opening in _openings(outer):
        events = [amount for amount in outer[end:] if amount.base is None or amount.base in opening]
        changes = _changes(events, COMING, GOING, FATES, -1, opening[-1].head)
        if not changes:
            continue
        entered = any(sign > 0 for _, sign in changes)
        if not (entered or len(opening) > 1 or any(amount.reckoned for amount in (*opening, *(event for event, _ in changes)))):
            if result.determiner in {"other", "remaining"}:
                continue  # remainders.py
        accounts = [_run(opening, changes)]
        deaths = [change for change in changes if change[0].measure in (Measure.KILLED, Measure.MISSING)]
        if deaths and len(deaths) < len(changes) and not _is_unhurt(result):
            accounts.append(_run(opening, deaths))
        return accounts
    return []


def _is_unhurt(result: Mention) -> bool:
    """Whether the wounded are not among those left."""
    after = {word.low for word in result.row.words[result.end : result.end + 3]}
    return result.measure is Measure.UNHURT or bool(after & LEFT_OVER) or bool(LEFT_OVER & set(result.what.words))


def _is_closed(discourse: Discourse, first: int, last: int) -> bool:
    """Whether a sentence of the account says that nothing else came in or out, or that everyone is in it."""
    for sentence in discourse.document.sentences[first : last + 1]:
        words = discourse.document.of(sentence.span).lower().replace(",", " ").replace(".", " ").split()
        for position, word in enumerate(words):
            if word in DENIALS and (ELSE | COMING | TAKEN_OUT) & set(words[position + 1 : position + 7]):
                return True
            if word == "every" and set(words[position + 1 : position + 2]) & {"one", "person", "victim", "body"}:
                return True
    return False


def _balances(discourse: Discourse, before: Sequence[Amount], result: Mention) -> list[Account]:
    """A count of the dead, a list or a file: its opening number with what was added and struck off since."""
    for position, opening in enumerate(before):
        if opening.mention is None or not (_opens(opening) or (opening.head == result.what.head and _opens_group(opening))):
            continue
        events = [amount for amount in before[position + 1 :] if _people(amount) or amount.head in TALLIES]
        changes = _changes(events, COMING | FOUND, TAKEN_OUT, FATAL, 1, opening.head)
        if changes and _is_closed(discourse, opening.row.sentence.index, result.sentence):
            return [_run([opening], changes), *(_run([opening], changes[first:]) for first in range(1, len(changes)))]
    return []


def _opens(amount: Amount) -> bool:
    assert amount.mention is not None
    near = {singular(word.low) for word in amount.row.words[max(0, amount.at - 12) : amount.end + 5]}
    return bool(near & TALLIES) and (_holds(amount.row, amount.mention) or amount.head in TALLIES or "with" in near)


def _members(before: Sequence[Amount], result: Mention) -> list[Account]:
    """The number of those still there, or of a derived group, of whom the result are some."""
    row, at = result.row, result.at
    phrase = [word.low for word in row.words[max(0, at - 10) : at]]
    whole = result.whole
    if whole is not None and whole.head not in {"them", "whom", "which"}:
        inside = {singular(word.low) for word in row.words[at + 1 : whole.end + 5]}
        derived = [
            amount
            for amount in before
            if amount.reckoned
            and (
                whole.head == amount.head
                or (whole.head in {"those", "person", "one", "man"} and bool(amount.inside) and amount.inside in inside)
            )
        ]
        if derived:
            last = derived[-1]
            return [_account([amount for amount in derived if amount.row is last.row and amount.inside == last.inside])]
    if "those" in phrase and {"still", "left", "remaining", "remained"} & set(phrase):
        outer = [amount for amount in before if _people(amount) and amount.size > 0]
        for end, opening in _openings(outer):
            changes = _changes(outer[end:], COMING, GOING, FATES, -1, opening[0].head)
            if changes:
                return [_run(opening, changes)]
    return []
