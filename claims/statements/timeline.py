"""Stretches of time against the days at their ends: "from 2 May to 6 May, a siege of five days", "14 March, 11 days later".

A stretch is bound to two days where the words say which: behind "later" or "after", in "from ... to ...", or as the length
of what began on one day and ended on another. Both ends may be counted; weeks, months and years are
rounded. A stretch that fits any two days of the text is never called wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.statements.discourse import Discourse
from claims.statements.moments import read_moments
from claims.statements.statement import Statement
from claims.statements.stretches import read_stretches


def read_timeline(discourse: Discourse) -> Iterator[Statement]:
    """Every stretch of time that the text ties to two of its days."""
    stretches = [stretch for row in discourse.rows for stretch in read_stretches(discourse, row)]
    moments = read_moments(discourse) if stretches else ()
    if moments:
        from claims.statements.stretches_dated import judged  # few texts have both: its modules need not load

        yield from judged(stretches, moments)
