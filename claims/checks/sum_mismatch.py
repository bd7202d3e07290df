"""FC103 sum-mismatch: parts must add up to the total that the text gives for them.

Closed lists ("37 people: 19 men, 11 women and seven children"), totals ("in all", "a total of"), remainders ("the other
four"), and parts that exclude each other and exceed their whole. Every sum that the nearby numbers offer is tried before one
is broken.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, number, percent
from claims.solve.judge import Proof
from claims.statements.statement import Relation
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "19 + 11 + 8 = 38, but the text says 37"."""
    if proof.statement.parties[0].role == "share":
        return _shares(proof, document)
    whole, *parts = proof.statement.parties
    terms = " + ".join(named(part.quantity) for part in parts)
    values = [part.quantity.value for part in parts]
    known = [value for value in values if value is not None]
    result = number(sum(known)) if len(known) == len(values) else "a range"
    total = named(whole.quantity)
    closed = proof.statement.relation is Relation.TOTAL
    match proof.verdict:
        case Verdict.VERIFIED:
            message = f"{terms} = {result}: " + (f"the total of {total} holds" if closed else f"not more than {total}")
        case Verdict.UNDETERMINED:
            message = f"{terms} = {result}; the wording leaves a total of {total} open"
        case _:
            at_most = "" if closed else " at most"
            message = f"{terms} = {result}, but the text says {total}{at_most}"
    return Words(
        message, (f"{terms} = {result}, against {total}", *hedge_lines(document, proof.statement.parties, figures=False))
    )


def _shares(proof: Proof, document: Document) -> Words:
    """ "61% + 24% + 25% = 110%, but shares of one whole add to 100%"."""
    parties = proof.statement.parties
    terms = " + ".join(named(party.quantity) for party in parties)
    added = percent(sum(party.quantity.value or 0 for party in parties))
    holds = proof.verdict is Verdict.VERIFIED
    message = (
        f"{terms} = {added}: the shares make up the whole"
        if holds
        else f"{terms} = {added}, but shares of one whole add to 100%"
    )
    return Words(message, (f"{terms} = {added}", *hedge_lines(document, parties, figures=False)))


CHECK = Check(
    code="FC103",
    name="sum-mismatch",
    docs=__doc__,
    why="A total that its own parts do not give means a part is wrong, missing or counted twice.",
    speaks=frozenset({Relation.TOTAL, Relation.WITHIN}),
    say=say,
    examples=(
        Example("The boat took off [[37 people]]: 19 men, 11 women and seven children.", Verdict.VERIFIED),
        Example("The boat took off [[37 people]]: 19 men, 11 women and eight children.", Verdict.CONTRADICTED),
        Example("The boat took off [[at least 37 people]]: some 20 men, 11 women and seven children.", Verdict.UNDETERMINED),
        Example("The boat took off 37 people, 19 of them from the bow and 21 of them hurt."),
    ),
)
