"""FC114 impossible-percentage: a percentage of a small count must be one that a whole number of people can give.

30 of 43 is 69.8%, 31 of 43 is 72.1%: nobody can be 71% of 43 people. Only unhedged percentages in digits of an exact count are
judged, with any rounding (the GRIM test, Brown & Heathers 2017).
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from claims.checks.check import Check, Example, Words
from claims.checks.wording import number, percent, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "30 of 43 is 69.8% and 31 of 43 is 72.1%: '71% of 43 people' cannot be"."""
    values = [given.value or 0 for given in proof.statement.given]
    share, whole = Fraction(values[0]), int(values[1])
    nearest = sorted({floor(share * whole), ceil(share * whole)})
    facts = " and ".join(f"{number(people)} of {number(whole)} is {percent(Fraction(people, whole))}" for people in nearest)
    words = quote(document, proof.statement.at)
    verdict = f"{words} can be" if proof.verdict is Verdict.VERIFIED else f"{words} cannot be"
    return Words(f"{facts}: {verdict}", (facts,))


CHECK = Check(
    code="FC114",
    name="impossible-percentage",
    docs=__doc__,
    why="A percentage that no count gives was not computed from that count.",
    say=say,
    examples=(
        Example("The survey found that [[72% of 43 people]] had fled.", Verdict.VERIFIED),
        Example("The survey found that [[71% of 43 people]] had fled.", Verdict.CONTRADICTED),
        Example("The survey found that about 71% of 43 people had fled."),
    ),
)
