"""Every number of a text as a row: what it is, what it counts, and (kind "unread") where one could not be read."""

from __future__ import annotations

from claims.report.result import Result
from claims.report.wire import json_number
from claims.values.named import NamedTuple
from claims.values.span import Span

UNREAD = "unread"


class NumberRow(NamedTuple):
    """One number. `text`: the number with what it counts where that is known. `low`, `high`: bounds as written, None for
    unbounded; shares are fractions of one. None elsewhere: the text does not say."""

    line: int
    column: int
    start: int
    end: int
    text: str
    kind: str
    hedge: str | None = None
    low: int | float | None = None
    high: int | float | None = None
    unit: str | None = None
    measure: str | None = None
    group: str | None = None
    place: str | None = None
    time: str | None = None
    source: str | None = None
    mode: str | None = None


def number_rows(result: Result) -> list[NumberRow]:
    """All quantities and all unread numbers, by where they start."""
    claims = {claim.quantity.span: claim for claim in result.claims}
    rows = []
    for quantity in result.quantities:
        claim = claims.get(quantity.span)
        rows.append(
            NumberRow(
                *_where(claim.span if claim else quantity.span, result),
                kind=quantity.kind.value,
                hedge=quantity.hedge.value,
                low=json_number(quantity.low),
                high=json_number(quantity.high),
                unit=quantity.unit or (claim.noun or None if claim else None),
                measure=claim.measure.value if claim and claim.measure else None,
                group=claim.group if claim else None,
                place=claim.place if claim else None,
                time=claim.time if claim else None,
                source=claim.source if claim else None,
                mode=claim.mode.value if claim else None,
            )
        )
    rows.extend(NumberRow(*_where(span, result), kind=UNREAD) for span in result.unread)
    return sorted(rows, key=lambda row: (row.start, row.end))


def _where(span: Span, result: Result) -> tuple[int, int, int, int, str]:
    line, column = result.document.place(span.start)
    return line, column, span.start, span.end, " ".join(result.document.of(span).split())
