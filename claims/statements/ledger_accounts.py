"""The accounts that a text offers for a number given as a result, and whether any of them gives it (see ledgers.py)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.ledgers import DENIALS
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse, is_background
from claims.statements.ledger_amounts import Amounts
from claims.statements.ledger_balances import balances, members, rests
from claims.statements.ledger_closings import is_closed
from claims.statements.ledger_forms import Amount, reckon
from claims.statements.ledger_results import Result
from claims.statements.ledger_sums import (
    ADDING,
    FATE_REACH,
    SUM_REACH,
    Account,
    apposed,
    carried,
    definite,
    everyone,
    is_told_of_alike,
    sums,
    tells_of_deaths,
    these,
)
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand
from claims.statements.sums import is_made_up
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure
from claims.values.pattern import Pattern
from claims.values.span import Span

FARTHEST = 30  # a result this many times all the amounts before it is of something else
REACH = 14  # sentences from an account's opening to its result
TAKEN = 14  # characters before a number in which it is said to have been taken on
TAKEN_ON = ("picked up", "took on", "taken on", "in addition,", "in addition")
SMALLEST = 12  # a result of which the account is this many times is of something else
BESIDE_A_SHARE = 30  # characters from a share to the number that it is
ONE_MORE = Pattern(
    r"\b(?:one|another) (?:of (?:them|whom|these) )?(?:has|had|was|is|died|went|got|fell|ran|left|escaped|did)\b"
)
MOST_STEPS = 2  # a result that rests on more shares and multiples than this is more likely misread than wrong


def judged(discourse: Discourse, results: Sequence[tuple[Mention, tuple[Result, ...]]]) -> Iterator[Statement]:
    """A statement for each number, with what it may be given as, that an account gives or that none does."""
    readings = [Amounts(discourse)]
    if readings[0].ambiguous:
        readings.append(Amounts(discourse, flat=True))
    for mention, kinds in results:
        if mention.number in readings[0].consumed:
            continue
        statements = [
            (kind, statement)
            for amounts in readings
            for kind in kinds
            for statement in _reckoned(discourse, amounts, mention, kind)
        ]
        fits = next(((kind, statement) for kind, statement in statements if can_stand(statement)), None)
        if fits is None:
            told = [one for _, one in statements]
            plain = [one for one in told if len(one.given) <= MOST_STEPS or _is_of_named_groups(discourse, mention, one)]
            certain = len(plain) == len(statements) and not _is_hedged(discourse, mention)
            certain = certain and not any(is_made_up(discourse, statement) for statement in plain)
            also = {"too", "also"} & set(mention.row.low_words[mention.end :])  # "after Anna too had died"
            certain = certain and not (also and tells_of_deaths(mention.row))
            certain = certain and not any(_leaves_some_open(discourse, statement) for statement in plain)
            certain = certain and not _is_left_of_those_aboard(discourse, mention) and not _is_of_last_two(discourse, mention)
            certain = certain and not any(
                _is_turned(discourse, statement)
                or _is_of_one_group(statement)
                or _has_another_share(discourse, statement)
                or _counts_twice(discourse, statement)
                or _is_of_a_later_day(mention, statement)
                for statement in plain
            )
            whole = [one for one in plain if _is_of_named_groups(discourse, mention, one)]
            yield from (whole or plain)[:1] if certain else ()
        elif fits[0] is not Result.MEMBERS:
            yield fits[1]


def _is_of_named_groups(discourse: Discourse, mention: Mention, statement: Statement) -> bool:
    """ "Three-fifths were seamen and the rest soldiers. A third of the seamen and half of the soldiers died. That makes 60":
    every share told since the first of the account is in it."""
    first = min((given.span.start for given in statement.given), default=0)
    told = [
        quantity.span
        for quantity in discourse.quantities[: mention.number]
        if quantity.kind in (Kind.SHARE, Kind.MULTIPLE) and quantity.span.start >= first
    ]
    return len(told) == MOST_STEPS + 1 and set(told) == {given.span for given in statement.given}


def _is_hedged(discourse: Discourse, mention: Mention) -> bool:
    """Whether a fate just told has only a bound, so that the account is open: "at least 40 died"."""
    near = [other for other in discourse.mentions if 0 <= mention.sentence - other.sentence <= 2 and other.measure is not None]
    return any(other.quantity.hedge is not Hedge.EXACT and other.index < mention.index for other in near)


def _leaves_some_open(discourse: Discourse, statement: Statement) -> bool:
    """ "Two boats took 11 people each, and the raft the rest. Thirty-one in all": some without a number between them."""
    last = max((party.span.end for party in statement.parties[1:]), default=0)
    told = discourse.document.of(Span(last, max(last, statement.at.start))).lower()
    if ONE_MORE.search(told) is not None:
        return True  # "since then four have died and one has gone home"
    return any(told.rstrip().endswith(rest) or f"{rest}." in told or f"{rest};" in told for rest in ("the rest", "the others"))


def _is_left_of_those_aboard(discourse: Discourse, mention: Mention) -> bool:
    """Whether a rest is what one count leaves of those who were there: "38 on board ... six lived ... the rest, 32"."""
    if "rest" not in mention.row.low_words[max(0, mention.at - 4) : mention.at]:
        return False
    told = [other for other in discourse.before(mention) if other.quantity.value]
    present = [other.quantity.value or 0 for other in told if other.measure in POPULATION]
    return any(whole - (other.quantity.value or 0) == mention.quantity.value for whole in present for other in told)


def _is_of_last_two(discourse: Discourse, mention: Mention) -> bool:
    """ "a dozen cannot be found. Two turned up this morning, so it is ten now": the last step from the last number."""
    told = [other.quantity.value or 0 for other in discourse.mentions[max(0, mention.index - 2) : mention.index]]
    apart = len(told) == 2 and discourse.mentions[mention.index - 2].row is not mention.row
    return apart and 0 < told[1] < told[0] and told[0] - told[1] == mention.quantity.value


def _is_of_one_group(statement: Statement) -> bool:
    """ "210 men on each of its two shifts ... The other 68": of the one shift that was below."""
    if all(party.role != "taken off" for party in statement.parties):
        return False
    signs = [1 if factor > 0 else -1 for factor in statement.literal[0].factors]
    return sum(sign * (party.quantity.value or 0) for sign, party in zip(signs, statement.parties, strict=True)) == 0


def _is_turned(discourse: Discourse, statement: Statement) -> bool:
    """ "left with 220 passengers and picked up 60 ... 95 got off, so that 185 were aboard": right where one entry came that
    was taken to have gone; or a result of another order than the account."""
    factors = statement.literal[0].factors
    result, *parts = (factor * (party.quantity.value or 0) for factor, party in zip(factors, statement.parties, strict=True))
    reckoned = -sum(parts)
    came = [
        part
        for part, party in zip(parts, statement.parties[1:], strict=True)
        if discourse.document.of(Span(max(0, party.span.start - TAKEN), party.span.start)).lower().rstrip().endswith(TAKEN_ON)
    ]
    return any(reckoned + 2 * part == result for part in came) or result * SMALLEST < reckoned


def _is_of_a_later_day(result: Mention, statement: Statement) -> bool:
    """ "Two thirds had been traced by Friday. By Sunday the list was down to nine": more went in between."""
    row, opening = result.row, statement.parties[1:2]
    opens = row.low_words[0] in {"by", "on"} and "T" in row.tags[1:3]
    fewer = any((result.quantity.value or 0) < (party.quantity.value or 0) for party in opening)
    inside = all(row.sentence.span.start <= party.span.start for party in statement.parties)
    return opens and fewer and not inside and len(statement.parties) == len(opening) + 1


def _counts_twice(discourse: Discourse, statement: Statement) -> bool:
    """ "A third of the rest, 20 people, were let go": right where one of its numbers, told as a share, is left out."""
    ends = [given.span.end for given in statement.given if given.role == "share"]
    factors = statement.literal[0].factors
    parts = [factor * (party.quantity.value or 0) for factor, party in zip(factors, statement.parties, strict=True)]
    beside = [
        part
        for part, party in zip(parts, statement.parties, strict=True)
        if any(_is_beside(discourse, end, party.span.start) for end in ends)
    ]
    return any(sum(parts) == part for part in beside)


def _is_beside(discourse: Discourse, end: int, start: int) -> bool:
    """Whether a number stands in apposition to a share that ends at a character."""
    told = discourse.document.of(Span(end, max(end, start))).rstrip()
    return 0 < start - end <= BESIDE_A_SHARE and told.endswith((",", "(", ":", ", or"))


def _has_another_share(discourse: Discourse, statement: Statement) -> bool:
    """ "Two thirds had fled. Half of those who fled have come back, so the population is 60,000": a share left unread."""
    last = statement.parties[0].span.start
    shares = [given.span for given in statement.given if given.role == "share"]
    return bool(shares) and any(
        quantity.kind is Kind.SHARE and shares[-1].end < quantity.span.start < last for quantity in discourse.quantities
    )


def _is_of_others(discourse: Discourse, account: Account, result: Mention) -> bool:
    """Whether an account cannot be of the result by its fate: of the injured, where those unhurt are told."""
    opened = {number for number, factor in account.form.terms if factor > 0}
    fates = {one.measure for one in discourse.mentions if one.number in opened and one.row is not result.row}
    return result.measure is Measure.UNHURT and result.determiner == "" and bool(fates & {Measure.INJURED, Measure.KILLED})


def _is_part_of(amount: Amount, result: Mention) -> bool:
    """ "All but one of the surviving 13": the one is of the result, and nothing that led to it."""
    between = result.row.tags[amount.at + 1 : result.at]
    return amount.row is result.row and between.startswith("o") and set(between) <= set("odnkv")


def _reckoned(discourse: Discourse, amounts: Amounts, result: Mention, kind: Result) -> Iterator[Statement]:
    """A statement for each account that the text offers for the result, the likeliest first."""
    before = [
        amount
        for amount in amounts.found
        if (amount.row.sentence.index, amount.at) < (result.sentence, result.at)
        and result.sentence - amount.row.sentence.index <= REACH
        and (
            (kind is Result.REST and result.sentence - amount.row.sentence.index <= 2)
            or not is_background(amount.row, result.row)
            or not DENIALS.isdisjoint(amount.row.between(0, len(amount.row.words)).split())
        )
        and amount.mention is not result
        and not _is_part_of(amount, result)
        and (amount.mention is None or amount.mention.number not in amounts.consumed or amount.reckoned)
    ]
    if (result.quantity.value or 0) > FARTHEST * sum(amount.size for amount in before):
        return
    accounts: list[Account] = []
    if kind is Result.APPOSED:
        accounts = apposed(before, result)
    match kind:
        case Result.SUM:
            far = REACH if ADDING & set(result.row.low_words[: result.at]) else FATE_REACH
            accounts = sums(before, result, reach=SUM_REACH if result.measure is None else far)
        case Result.OVERALL:
            accounts = sums(before, result) if is_told_of_alike(before, result) else []
        case Result.OVER_A_TIME:
            accounts = sums(before, result) if all(tells_of_deaths(one.row) for one in before if one.reckoned) else []
        case Result.DEFINITE:
            accounts = definite(before, result)
        case Result.CARRIED:
            accounts = carried(before, result)
        case Result.EVERYONE:
            accounts = everyone(before, result)
        case Result.REST:
            accounts = rests(before, result)
        case Result.BALANCE:
            accounts = balances(discourse, before, result)
        case Result.TALLY:
            accounts = sums(before, result, reach=REACH, measure=result.measure or Measure.KILLED)
            if not accounts or not is_closed(discourse, max(account.since for account in accounts), result.sentence):
                return
        case Result.MEMBERS:
            accounts = members(before, result)
        case Result.THESE:
            accounts = these(before, result)
    if not accounts or any(amounts.has_unread(account.since, result) for account in accounts):
        return
    accounts = [account for account in accounts if not _is_of_others(discourse, account, result)]
    party = discourse.party(result, "result")
    for account in accounts:
        statement = reckon(discourse, result.span, party, account.form, at_most=kind is Result.MEMBERS)
        if statement is not None:
            yield statement
