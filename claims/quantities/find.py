"""From a document to its quantities. (Being built.)"""

from __future__ import annotations

from dataclasses import dataclass

from claims.quantities.quantity import Quantity
from claims.text.document import Document
from claims.values.span import Span


@dataclass(frozen=True, slots=True)
class Numbers:
    """Every number of a text in order: the quantities read, and the spans of numbers that could not be read."""

    quantities: tuple[Quantity, ...]
    unread: tuple[Span, ...]


def find_quantities(document: Document) -> Numbers:
    """Read every number of the document."""
    raise NotImplementedError
