"""From sentences and quantities to rows of words; only sentences with a quantity are read word by word."""

from __future__ import annotations

from collections.abc import Sequence

from claims.quantities.quantity import Quantity
from claims.statements.words import Row, read_row
from claims.text.document import Document, Sentence
from claims.values.record import replace

ASKING = "how many"


def read_rows(document: Document, quantities: Sequence[Quantity]) -> tuple[Row, ...]:
    """A row for each sentence that holds a quantity, in order."""
    rows: list[Row] = []
    asks = ASKING in document.low
    first = 0
    for sentence in document.sentences:
        last = first
        while last < len(quantities) and quantities[last].span.start < sentence.span.end:
            last += 1
        if last > first:
            row = read_row(document, sentence, quantities, range(first, last))
            question = _question_before(document, sentence, quantities) if asks else None
            rows.append(row if question is None else replace(row, question=question))
        first = last
    return tuple(rows)


def _question_before(document: Document, sentence: Sentence, quantities: Sequence[Quantity]) -> Row | None:
    """The sentence right before, where it asks how many."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    if before is None or ASKING not in document.of(before.span).lower() or not document.of(before.span).rstrip().endswith("?"):
        return None
    return read_row(document, before, quantities, range(0))
