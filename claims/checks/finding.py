"""What a check says of one statement."""

from __future__ import annotations

from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading, Verdict


@record
class Cited:
    """A stretch of text that a finding rests on, and its part in it ("part", "whole", "total", "first mention")."""

    span: Span
    role: str


@record
class Finding:
    """One judged statement, ready to print.

    `span`: the statement judged. `because`: every other stretch the verdict rests on, a minimal set in text order.
    `message`: one narrow line that stands alone. `working`: the arithmetic with the readings of the hedges, a line each.
    """

    check: str
    code: str
    verdict: Verdict
    reading: Reading
    span: Span
    because: tuple[Cited, ...]
    message: str
    working: tuple[str, ...]
