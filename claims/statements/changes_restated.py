"""A change told in a sentence of its own of the two counts just before: "That is two-thirds fewer", "Down by more than
four-fifths," said the treasurer."""

from __future__ import annotations

from claims.quantities.quantity import Kind
from claims.statements.amounts import Amount, amount_of
from claims.statements.changes_told import TIMES
from claims.statements.discourse import Discourse
from claims.statements.figures import figures_in, window
from claims.statements.pairs import Pair, alike, mentions_by_number
from claims.statements.statement import Statement
from claims.statements.words import Row

SAYING = frozenset("said says say he she they in".split())
"""What follows a quoted fragment: said the treasurer, she says, in other words."""


def opens_with_way(row: Row, amount: Amount) -> bool:
    """ "Down by more than four-fifths," said the treasurer: a fragment, of what was just told; no "Up by a third, the price of
    bread"."""
    start, at = int(row.tags[:1] == '"'), amount.figure.at
    if row.words[start].low not in {"up", "down"} or at > start + 2:
        return False
    ends = at + 1 + (row.tags[at + 1 : at + 2] == ",")
    behind = row.between(ends, ends + 1)
    return behind in {".", '"', ""} or (ends > at + 1 and behind in SAYING)


def of_two(discourse: Discourse, row: Row, amount: Amount) -> Statement | None:
    """ "killed 250 people the year they were felled and 200 last year. That is two-thirds fewer": of the two counts before."""
    rows = [near for near in window(discourse, row, 1) if near is not row]
    counts = [figure for near in rows for figure in figures_in(discourse, near) if figure.value is not None]
    known = mentions_by_number(discourse)
    if len(counts) != 2 or amount.kind is not Kind.SHARE or not amount.direction or not alike(known, *counts):
        return None
    if not any(set("TDU") & set(near.tags) or TIMES & {part for low in near.lows for part in low.split()} for near in rows):
        return None  # "90 people in the valley and 60 in the hills"
    low, high = sorted(counts, key=lambda figure: figure.value or 0)
    return amount_of(amount, Pair(high, low) if amount.direction < 0 else Pair(low, high))
