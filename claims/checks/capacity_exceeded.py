"""FC115 capacity-exceeded: no more victims than were there.

Of 16 people on board, 19 cannot have died; of 40 on the coach, 12 dead and 37 hurt are too many where nobody else was struck.
Who was allowed aboard (a licence, seats, beds) says nothing of who was.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, number, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "12 + 37 = 49, but the group is '40 people'"."""
    parties = proof.statement.parties
    group = [party for party in parties if party.role == "group"]
    parts = [party for party in parties if party.role == "part"]
    added = number(sum(party.quantity.value or 0 for party in parts))
    told = " + ".join(named(party.quantity) for party in parts)
    told = f"{told} = {added}" if len(parts) > 1 else told
    size = " and ".join(quote(document, party.span) for party in group)
    holds = proof.verdict in (Verdict.VERIFIED, Verdict.UNDETERMINED)
    message = f"{told} fits a group of {size}" if holds else f"{told}, but the group they belong to is {size}"
    sizes = " + ".join(named(party.quantity) for party in group)
    return Words(message, (f"{told} against {sizes}", *hedge_lines(document, parties, figures=False)))


CHECK = Check(
    code="FC115",
    name="capacity-exceeded",
    docs=__doc__,
    why="More victims than people aboard means that a toll or a manifest is wrong, and both get quoted for years.",
    say=say,
    examples=(
        Example("The coach carried 40 people. Twelve died and [[37]] were injured.", Verdict.CONTRADICTED),
        Example(
            "A minibus with 16 people on board left the road. The crash killed [[19]] of the occupants.", Verdict.CONTRADICTED
        ),
        Example("The ferry, licensed to carry 150, turned over. Two hundred died."),
        Example("The coach carried 40 people. Twelve died and 27 were injured."),
    ),
)
