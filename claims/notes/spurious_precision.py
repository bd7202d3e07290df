"""FC204 spurious-precision: a figure more exact than what it was made from allows.

"About 1,237" hedges a number that is not round; "41.7%" of twelve people tells three digits where the base has two.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.checks.finding import Cited
from claims.checks.wording import number, quote
from claims.notes.note import Example, Note, Remark
from claims.quantities.quantity import Kind, Quantity
from claims.solve.judge import Proof
from claims.statements.discourse import Discourse
from claims.statements.statement import Relation
from claims.values.hedge import Hedge

ROUGH = frozenset({Hedge.ABOUT, Hedge.NEARLY})

DIGITS = 3
"""Significant digits from which a rough number is too exact to be rough ("about 43" may be a count of 43)."""

SMALL_BASE = 100
"""People below which a tenth of a per cent is less than a tenth of a person."""


def look(discourse: Discourse, proofs: Sequence[Proof]) -> Iterable[Note]:
    """Rough counts with exact digits, and percentages with decimals of fewer than a hundred."""
    for quantity in discourse.quantities:
        if quantity.kind is Kind.COUNT and quantity.hedge in ROUGH and _is_exact(quantity):
            words = quote(discourse.document, quantity.span)
            yield Note(
                REMARK.name, REMARK.code, quantity.span, (), f"{words} is hedged, but names a number that is not rounded", ()
            )
    for proof in proofs:
        statement, ratio = proof.statement, proof.statement.ratio
        if statement.relation is not Relation.SHARE or ratio is None or ratio.value is None:
            continue
        whole = statement.parties[1]
        base = whole.quantity.value
        written = discourse.document.of(ratio.span)
        if base and base < SMALL_BASE and "%" in written + "%" * ("per" in written) and "." in written:
            yield Note(
                REMARK.name,
                REMARK.code,
                ratio.span,
                (Cited(whole.span, "whole"),),
                f"{quote(discourse.document, ratio.span)} of {number(base)} tells more digits than so few people can give",
                (f"one of {number(base)} is {_one_of(base)} of a hundred",),
            )


def _is_exact(quantity: Quantity) -> bool:
    """Whether a whole number has all its digits: three or more, the last neither 0 nor 5."""
    value = quantity.value
    return isinstance(value, int) and value >= 10 ** (DIGITS - 1) and value % 5 != 0


def _one_of(base: int | object) -> str:
    from fractions import Fraction

    return number(Fraction(100) / Fraction(str(base)))


REMARK = Remark(
    code="FC204",
    name="spurious-precision",
    docs=__doc__,
    why="Digits that nobody counted lend a guess the look of a count.",
    look=look,
    examples=(
        Example("The ministry said [[about 1,237]] people were killed."),
        Example("The ministry said about 1,240 people were killed, of 1,311 treated."),
        Example("Five of the 12 hikers, [[41.7%]], were killed."),
        Example("Five of the 12 hikers, 42%, were killed."),
    ),
)
