"""From sentences and quantities to rows of words; only sentences with a quantity are read word by word."""

from __future__ import annotations

from collections.abc import Sequence

from claims.quantities.quantity import Quantity
from claims.statements.words import Row, read_row
from claims.text.document import Document


def read_rows(document: Document, quantities: Sequence[Quantity]) -> tuple[Row, ...]:
    """A row for each sentence that holds a quantity, in order."""
    rows: list[Row] = []
    first = 0
    for sentence in document.sentences:
        last = first
        while last < len(quantities) and quantities[last].span.start < sentence.span.end:
            last += 1
        if last > first:
            rows.append(read_row(document, sentence, quantities, range(first, last)))
        first = last
    return tuple(rows)
