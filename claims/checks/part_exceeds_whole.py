"""FC102 part-exceeds-whole: no part is larger than the whole it is part of.

"Of the 12, fifteen", "including 26 children" of 17 people, "all 18 of them" of a crew of 14, "both" of three.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "'26 children' cannot be part of 'Seventeen people': 26 is more than 17"."""
    part, *wholes = proof.statement.parties
    here, there = quote(document, part.span), " and ".join(quote(document, whole.span) for whole in wholes)
    a, b = named(part.quantity), " + ".join(named(whole.quantity) for whole in wholes)
    match proof.verdict:
        case Verdict.VERIFIED:
            message = f"{here} can be part of {there}: {a} is not more than {b}"
        case Verdict.UNDETERMINED:
            message = f"{here} may be part of {there}: the wording leaves it open"
        case _:
            message = f"{here} cannot be part of {there}: {a} is more than {b}"
    return Words(message, (f"{a} against {b}", *hedge_lines(document, proof.statement.parties, figures=True)))


CHECK = Check(
    code="FC102",
    name="part-exceeds-whole",
    docs=__doc__,
    why="A subset larger than its set shows that one of the two figures belongs to something else.",
    say=say,
    examples=(
        Example("Nineteen people were killed, [[six]] of them children.", Verdict.VERIFIED),
        Example("Nineteen people were killed, [[26]] of them children.", Verdict.CONTRADICTED),
        Example("Dozens of people were killed, [[30]] of them children.", Verdict.UNDETERMINED),
        Example("Six children died on Monday. Four soldiers were wounded on Friday."),
    ),
)
