"""FC105 label-mismatch: one number, given again, must be said of the same thing.

"46 injured" cannot become "the 46 dead", nor 7,400 casualties 7,400 dead where wounded are counted among them.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import named, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "'46 people injured' cannot be 'the 46 dead'"."""
    first, again = proof.statement.parties
    a, b = quote(document, first.span), quote(document, again.span)
    return Words(
        f"{a} cannot be the same people as {b}",
        (f"{named(again.quantity)} is given twice, for two things that exclude each other",),
    )


CHECK = Check(
    code="FC105",
    name="label-mismatch",
    docs=__doc__,
    why="Casualties retold as dead is the costliest slip of all: the number is right and the sentence is wrong.",
    say=say,
    examples=(
        Example("The blast injured 46 people and killed nobody. Most of the [[46 dead]] were soldiers.", Verdict.CONTRADICTED),
        Example("The blast injured 46 people and killed nobody. Most of the 46 wounded were soldiers."),
    ),
)
