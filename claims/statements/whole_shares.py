"""Shares that make a whole: "61 per cent ... 24 per cent ... the remaining 15 per cent" add to one, within their rounding."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.lexicon.cues import OVERLAP
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.signs_of_rows import REST
from claims.statements.statement import Party, Relation, Statement, Sum, can_stand
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.verdict import Reading

NEAR = 2  # sentences back in which the other shares stand
LEAST = Fraction(7, 10)  # shares that add to less leave some unsaid


def read_whole_shares(discourse: Discourse) -> Iterator[Statement]:
    """Every remaining share, with the shares that it is left over from."""
    shares: list[tuple[Row, int, Party]] = []
    for row in discourse.rows:
        for position in row.numbers if "S" in row.tags else ():
            word = row.words[position]
            if word.tag != "S" or word.quantity is None:
                continue
            quantity = discourse.quantities[word.quantity]
            if quantity.kind is not Kind.SHARE or quantity.unit == "points" or quantity.value is None:
                continue
            party = discourse.party_of(word.quantity, "share")
            if _is_rest(row, position):
                statement = _adds_to_one(party, [(r, p) for r, _, p in shares if row.sentence.index - r.sentence.index <= NEAR])
                if statement is not None:
                    yield statement
            shares.append((row, position, party))


def _is_rest(row: Row, position: int) -> bool:
    """Whether the share is what is left over: "the remaining 15 per cent", "the balance, 32 per cent"."""
    near = list(row.low_words[max(0, position - 3) : position])
    of_the_rest = " of the " in f" {row.between(max(0, position - 5), position)}"  # "of the remaining 32 a quarter died"
    return bool(REST & set(near)) and not of_the_rest and not row.lows & OVERLAP


def _adds_to_one(rest: Party, earlier: list[tuple[Row, Party]]) -> Statement | None:
    """The rest with the nearest run of shares that it completes; with all of them where no run does, and they exceed one."""
    broken: Statement | None = None
    for first in range(len(earlier) - 1, -1, -1):
        parties = (*(party for _, party in earlier[first:]), rest)
        whole = (Sum(tuple(1 for _ in parties), Interval.point(1)),)
        statement = Statement(Relation.TOTAL, rest.span, parties, whole, whole, Reading.STATED, figures=False)
        if can_stand(statement):
            return statement
        if sum(party.quantity.value or 0 for party in parties) >= LEAST:
            broken = statement
    return broken
