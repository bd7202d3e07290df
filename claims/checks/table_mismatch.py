"""FC110 table-mismatch: the figures of a table must agree with each other, and the text with the table.

A row or column of totals sums the others, a percentage is its count divided by the whole, a running total grows by what is new,
a part is no more than its whole; a sentence that repeats a cell, a total or the largest row repeats it right. Notes on
rounding, overlapping groups and rows left out are heeded.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.wording import number, quote
from claims.solve.judge import Proof
from claims.statements.statement import Given
from claims.text.document import Document
from claims.values.interval import Number, exact
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "11 + 6 + 9 = 26, but the table says 36"."""
    given = proof.statement.given
    arithmetic = _arithmetic(given, document)
    if proof.statement.parties:
        stated = f"the text says {quote(document, proof.statement.parties[0].span)}"
    else:
        last = next((one for one in given if one.role == "stated"), None)
        words = quote(document, proof.statement.at)
        stated = f"the table says {number(last.value)}" if last and last.value is not None else f"the text says {words}"
    if any(one.role == "share" for one in given):
        stated = "shares of one whole make 100%"
    holds = proof.verdict is Verdict.VERIFIED
    message = f"{arithmetic}: {stated}" if holds else f"{arithmetic}, but {stated}"
    return Words(message, (arithmetic,))


def _value(one: Given) -> Number:
    return one.value if one.value is not None else 0


def _arithmetic(given: tuple[Given, ...], document: Document) -> str:
    """The calculation that the cells allow, by their roles."""
    by_role: dict[str, list[Given]] = {}
    for one in given:
        by_role.setdefault(one.role, []).append(one)
    sums = by_role.get("part") or by_role.get("share") or by_role.get("before", []) + by_role.get("added", [])
    if sums:
        terms = " + ".join(number(_value(one)) for one in sums)
        total = exact(sum((Fraction(_value(one)) for one in sums), Fraction(0)))
        return f"{terms} = {number(total)}"
    if "later" in by_role and "earlier" in by_role:
        later, earlier = _value(by_role["later"][0]), _value(by_role["earlier"][0])
        return f"{number(later)} - {number(earlier)} = {number(exact(Fraction(later) - earlier))}"
    if "top" in by_role:
        below = by_role.get("below") or by_role.get("whole")
        top = _value(by_role["top"][0])
        if below and _value(below[0]):
            share = Fraction(top) / _value(below[0])
            return f"{number(top)} / {number(_value(below[0]))} = {number(exact(share * 100))}%"
        return f"{number(top)} of the column's sum"
    if "host" in by_role:
        return f"a part of {number(_value(by_role['host'][0]))} is at most that"
    if "extreme" in by_role:
        named, extreme = by_role["named"][0], by_role["extreme"][0]
        return (
            f"the table gives {number(_value(named))} there, and {number(_value(extreme))} in {quote(document, extreme.span)}"
        )
    cell = by_role.get("cell")
    if cell:
        return f"the table gives {number(_value(cell[0]))}"
    rows = by_role.get("row", [])
    return f"the table has {len(rows)} such rows"


CHECK = Check(
    code="FC110",
    name="table-mismatch",
    docs=__doc__,
    why="Readers trust a table more than a sentence, and copy its total.",
    say=say,
    examples=(
        Example(
            "| Valley | Killed |\n|---|---|\n| Upper | 12 |\n| Middle | 7 |\n| Lower | 5 |\n| Total | [[24]] |",
            Verdict.VERIFIED,
        ),
        Example(
            "| Valley | Killed |\n|---|---|\n| Upper | 12 |\n| Middle | 7 |\n| Lower | 5 |\n| Total | [[42]] |",
            Verdict.CONTRADICTED,
        ),
        Example(
            "| Main valleys only | Killed |\n|---|---|\n| Upper | 12 |\n| Middle | 7 |\n| Lower | 5 |\n| All | 42 |",
        ),
    ),
)
