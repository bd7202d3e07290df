"""FC104 restated-number: a number given again must be the same number.

Headline and body, lead and conclusion, "the 91 dead", "that figure of more than 6,000". Hedges must overlap: "more than 200"
and "below 200" cannot both hold.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "'91 dead' and 'all 81 dead' cannot both hold"."""
    first, again = proof.statement.parties
    a, b = quote(document, first.span), quote(document, again.span)
    match proof.verdict:
        case Verdict.VERIFIED:
            message = f"{b} restates {a}: {named(again.quantity)} both times"
            if first.quantity.value != again.quantity.value:
                message = f"{b} agrees with {a}"
        case Verdict.UNDETERMINED:
            message = f"{b} may restate {a}: the wording leaves it open"
        case _:
            message = f"{a} and {b} cannot both hold"
    working = (f"{named(first.quantity)} against {named(again.quantity)}",)
    return Words(message, (*working, *hedge_lines(document, proof.statement.parties, figures=False)))


CHECK = Check(
    code="FC104",
    name="restated-number",
    docs=__doc__,
    why="A headline of 65 over a story of 72 is the commonest slip of a desk under pressure.",
    say=say,
    examples=(
        Example("Ninety-one people died in the fire. The names of the [[91 dead]] were read out.", Verdict.VERIFIED),
        Example("Ninety-one people died in the fire. The names of the [[81 dead]] were read out.", Verdict.CONTRADICTED),
        Example("Nearly 100 people died in the fire. The names of the [[about 90 dead]] were read out.", Verdict.UNDETERMINED),
        Example("Ninety-one people died in the fire. A blaze in 1999 killed 81."),
    ),
)
