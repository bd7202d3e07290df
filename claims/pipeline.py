"""The pipe: str -> Document -> Quantities -> Claims and Statements -> System -> Proofs -> Findings -> Result. No I/O here."""

from __future__ import annotations

from claims.quantities.find import find_quantities
from claims.report.result import Result
from claims.text.document import read_document


def check(text: str) -> Result:
    """Check one text, given as a string; offsets in the result count its characters. Never raises for any text."""
    document = read_document(text)
    numbers = find_quantities(document)
    return Result(document, numbers.quantities, numbers.unread, (), (), 0)
