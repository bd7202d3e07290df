"""The pipe: str -> Document -> Quantities -> Claims and Statements -> System -> Proofs -> Findings -> Result. No I/O here."""

from __future__ import annotations

from claims.checks.findings import find
from claims.quantities.find import find_quantities
from claims.report.result import Result
from claims.solve.judge import judge
from claims.statements.read import read_claims, read_discourse, read_statements
from claims.text.document import read_document


def check(text: str) -> Result:
    """Check one text, given as a string; offsets in the result count its characters. Never raises for any text."""
    document = read_document(text)
    numbers = find_quantities(document)
    discourse = read_discourse(document, numbers)
    claims = read_claims(discourse)
    proofs = judge(read_statements(discourse), numbers.quantities)
    bound = {party.number for proof in proofs for party in proof.parties}
    checked = sum(mention.number in bound for mention in discourse.mentions)
    return Result(document, numbers.quantities, numbers.unread, claims, find(proofs, document), checked)
