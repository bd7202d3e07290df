"""FC111 numeral-mismatch: a number given twice, in words and in digits, must be one number.

"Twelve (12)" is read with the rounding of its words: "1.2 million (1,234,567)" stands. A number said to have so many digits
must have them, and a place cannot lose ten times its people.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "'Six thousand' is 6,000, but beside it stands 600"."""
    parties, given = proof.statement.parties, proof.statement.given
    holds = proof.verdict is Verdict.VERIFIED
    working = hedge_lines(document, parties, figures=False)
    if given:
        ground, number = quote(document, given[0].span), named(parties[0].quantity)
        return Words(f"{ground} {'fits' if holds else 'does not fit'} {number}", working or (f"{ground}: {number}",))
    first, second = parties[0], parties[1]
    words, value = quote(document, first.quantity.span), named(first.quantity)
    if first.role == "people of the place":
        message = f"{value} people are {'possible' if holds else 'too many'} for a place of {named(second.quantity)}"
    else:
        other = named(second.quantity)
        message = f"{words} and {other} are one number" if holds else f"{words} is {value}, but beside it stands {other}"
    return Words(message, working or (message,))


CHECK = Check(
    code="FC111",
    name="numeral-mismatch",
    docs=__doc__,
    why="Figures are doubled in words so that nobody mistakes them; where they differ, one is a slip.",
    say=say,
    examples=(
        Example("Relief reached [[1.4 million people (1,400,000)]] in May.", Verdict.VERIFIED),
        Example("The ferry carried [[thirty-one (13)]] passengers.", Verdict.CONTRADICTED),
        Example("Relief reached [[1.4 million people (14,000,000)]] in May.", Verdict.CONTRADICTED),
        Example("Two men (37 and 41) were rescued."),
        Example("The ferry carried thirty-one (31) passengers."),
    ),
)
