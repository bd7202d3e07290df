"""A rate in each of several groups, and that of all: "There are 36 clinics; nine have shut. Each of the others sees 50 patients
a day. Across the enclave that comes to 1,350 consultations a day".
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.ledgers import IN_ALL, SUMMING, TOGETHER
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import window
from claims.statements.ledger_amounts import Amounts
from claims.statements.ledger_forms import Amount, Form, as_written, reckon
from claims.statements.ledger_groups import OTHERS, earlier_group, others_of
from claims.statements.statement import Given, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge

BACK = 4  # sentences from the rate of each back to their number
ON = 2  # sentences from the rate of each on to that of all
REACH = 8  # words between "each" and its rate
MEANS = frozenset("average averages averaging mean typically usually about around roughly between".split())
WIDER = frozenset("whole entire country province nation region countrywide nationwide including with plus other others".split())
"""Words of a rate that takes in more than the groups told."""
STATED = (Hedge.EXACT, Hedge.ABOUT)


def read_rates_in_each(discourse: Discourse) -> Iterator[Statement]:
    """Every rate of all that so many times the rate of each must give."""
    amounts: Amounts | None = None
    for row in discourse.rows:
        if "R" not in row.tags or "each" not in row.lows or not MEANS.isdisjoint(row.lows):
            continue
        each = row.low_words.index("each")
        at = next((place for place in row.numbers if place > each and row.tags[place] == "R"), None)
        rate = _rate(discourse, row, at) if at is not None and at - each <= REACH else None
        if at is None or rate is None or row.tags.count("R") > 1:
            continue
        amounts = amounts or Amounts(discourse)
        groups = _groups(discourse, amounts, row, each)
        total = _total(discourse, row, rate)
        if groups is None or total is None:
            continue
        given = groups.form.given or (Given(groups.span, "groups", groups.size),)
        form = Form(((row.words[at].quantity or 0, groups.size),), given=given)
        party = discourse.party_of(total, "result")
        statement = reckon(discourse, party.span, party, form)
        if statement is not None:
            yield statement


def _rate(discourse: Discourse, row: Row, at: int) -> Quantity | None:
    quantity = discourse.quantities[row.words[at].quantity or 0]
    told = quantity.kind is Kind.RATE and quantity.value is not None and quantity.hedge in STATED
    return quantity if told and quantity.unit is not None else None


def _groups(discourse: Discourse, amounts: Amounts, row: Row, each: int) -> Amount | None:
    """How many there are of what "each" speaks of: "each of the others", "each clinic", "the six wells each give"."""
    near = amounts.since(row.sentence.index - BACK)
    before = [one for one in near if (one.row.sentence.index, one.at) < (row.sentence.index, each)]
    if OTHERS & set(row.low_words[each + 1 : each + 4]):
        return others_of(before, row)
    named = singular(row.low_words[each + 1]) if row.tags[each + 1 : each + 2] == "n" else ""
    counted = earlier_group(before, row, named) if named else None
    if counted is not None:
        return counted
    here = [one for one in discourse.row_mentions(row) if one.at < each and one.what.head and one.whole is None]
    return as_written(here[0]) if len(here) == 1 and (here[0].quantity.value or 0) > 1 else None


def _total(discourse: Discourse, row: Row, rate: Quantity) -> int | None:
    """The rate of all: the only one of its unit behind, said to be a sum."""
    for other in sorted(window(discourse, row, 0, ON), key=lambda near: near.sentence.index):
        if other is row or is_background(other, row) or not WIDER.isdisjoint(other.lows):
            continue
        told = [place for place in other.numbers if other.tags[place] == "R"]
        if len(told) != 1:
            continue
        found = _rate(discourse, other, told[0])
        lead = other.low_words[max(0, told[0] - 5) : told[0]]
        summed = not SUMMING.isdisjoint(lead) and bool({"that", "this", "which", "together"} & set(other.low_words[: told[0]]))
        summed = summed or other.between(0, 3).startswith((*IN_ALL, *TOGETHER))
        if found is not None and summed and found.unit == rate.unit:
            return other.words[told[0]].quantity
    return None
