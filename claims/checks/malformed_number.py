"""FC112 malformed-number: digits that no convention reads as a number, where people are counted.

A thousands separator is followed by three digits (or, in India, two). "60,00 people" is neither 60,000 nor a decimal of people.
Decimal commas before units and per cent signs, and lists, are left alone.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "'60,00' is no number of people: a thousands separator is followed by three digits"."""
    words = quote(document, proof.statement.at)
    return Words(f"{words} is no whole number: a thousands separator is followed by three digits", (f"{words} cannot be read",))


CHECK = Check(
    code="FC112",
    name="malformed-number",
    docs=__doc__,
    why="A lost digit turns thousands into hundreds, and every reader guesses another number.",
    say=say,
    examples=(
        Example("Some [[45,00]] people crossed the river.", Verdict.CONTRADICTED),
        Example("The storm displaced [[3,4500]] families.", Verdict.CONTRADICTED),
        Example("Turnout was 45,5 per cent."),
        Example("Some 45,000 people crossed the river."),
    ),
)
