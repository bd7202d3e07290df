"""Amounts of a change that are of other numbers than the pair beside them."""

from __future__ import annotations

from collections.abc import Sequence

from claims.statements.amounts import Amount, amount_of, in_one_clause
from claims.statements.changed_subjects import is_by_a_day_of_its_own
from claims.statements.discourse import Discourse
from claims.statements.figures import figures_in
from claims.statements.pairs import Pair
from claims.statements.statement import can_stand
from claims.statements.words import Row

AND_THEN = frozenset("and then before but".split())
"""Words between a pair and an amount of what came after it."""


def goes_on(row: Row, amount: Amount, amounts: Sequence[Amount], carried: Sequence[Pair]) -> bool:
    """ "rose by 60 per cent in July, from 50 to 80, and then went down by 60 per cent": of what came after the pair."""
    ends = [at for pair in carried for at in (pair.old.at, pair.new.at)]
    if amount.figure.at < max(ends) or all(one.figure.at > min(ends) for one in amounts):
        return False
    return not AND_THEN.isdisjoint(row.low_words[max(ends) : amount.figure.at])


def is_of_a_chain(discourse: Discourse, amount: Amount) -> bool:
    """ "from 88 to 81 to 74 and now to 69, a drop of nearly 22 percent": from the first of several to the last."""
    if has_its_own_count(discourse, amount):
        return True
    figures = [figure for figure in figures_in(discourse, amount.figure.row) if figure.at < amount.figure.at]
    return len(figures) > 2 and can_stand(amount_of(amount, Pair(figures[0], figures[-1])))


def has_its_own_count(discourse: Discourse, amount: Amount) -> bool:
    """ "rose from 1,900 to 2,600 on Saturday and 3,500 on Sunday: 8,000 in three days, 500 more than last year": of the count
    before it, which opens a clause of its own."""
    row, at = amount.figure.row, amount.figure.at
    opening = max(row.tags.rfind(mark, 0, at) for mark in ":;")
    own = [figure for figure in figures_in(discourse, row) if opening < figure.at < at]
    return opening >= 0 and bool(own) and "than" in row.low_words[at : at + 5]


def is_of_another_change(row: Row, amount: Amount, pair: Pair) -> bool:
    """ "fell by 10 per cent in the country but rose by 12 per cent here, 448 against 400"."""
    here = pair.old.row is row and pair.new.row is row
    another = "S" in row.tags[amount.figure.at + 1 : min(pair.old.at, pair.new.at)]
    return (here and another and not in_one_clause(amount, pair)) or is_by_a_day_of_its_own(amount, pair.new)
