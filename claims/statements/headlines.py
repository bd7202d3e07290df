"""The headline's numbers against the body's, where the headline has any (headline_numbers.py)."""

from __future__ import annotations

from collections.abc import Iterator

from claims.statements.discourse import Discourse
from claims.statements.statement import Statement


def read_headlines(discourse: Discourse) -> Iterator[Statement]:
    """A statement for each number of the headline that the body gives again, or should."""
    if _has_numbers(discourse):
        from claims.statements.headline_numbers import read_headline_numbers  # most headlines have none: it need not load

        yield from read_headline_numbers(discourse)


def _has_numbers(discourse: Discourse) -> bool:
    """Whether the first count is a headline's, or any number stands before the end of one."""
    end = next((sentence.span.end for sentence in discourse.document.sentences if sentence.headline), 0)
    counted = any(mention.row.sentence.headline for mention in discourse.mentions[:1])
    return counted or any(quantity.span.end <= end for quantity in discourse.quantities[:1])
