"""Results as JSON objects, schema `factcheck/1`: one object a document, on one line of ASCII.

Offsets count characters from 0, end exclusive; lines and columns from 1. Bounds are as written; shares are fractions of one.
Exact numbers become binary floating point here and nowhere else: whole ones stay whole, others are the nearest float's digits.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from claims.checks.finding import Cited, Finding
from claims.quantities.quantity import Quantity
from claims.report.plain import portable
from claims.report.result import Result
from claims.statements.claim import Claim
from claims.values.interval import Number
from claims.values.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from claims.notes.note import Note

    Object = dict[str, Any]

SCHEMA = "factcheck/1"
_LARGEST = 1 << 1023  # beyond it no JSON reader holds the number; such a bound is written as unbounded


def document_object(path: str, result: Result, *, notes: bool = False) -> Object:
    """The object of one checked document; `notes`: with the list of its notes, for callers who asked for them."""
    document = result.document
    units = {claim.quantity.span: _unit(claim, result) for claim in result.claims}
    numbers = {quantity.span: index for index, quantity in enumerate(result.quantities)}
    remarks = {"notes": [_note(note, result) for note in result.notes]} if notes else {}
    return {
        "schema": SCHEMA,
        "path": portable(path),
        "title": document.title,
        "characters": len(document.text),
        "quantities": [_quantity(index, quantity, result, units) for index, quantity in enumerate(result.quantities)],
        "claims": [_claim(claim, numbers.get(claim.quantity.span), result) for claim in result.claims],
        "findings": [
            _finding(finding, fingerprint, result)
            for finding, fingerprint in zip(result.findings, fingerprints(result), strict=True)
        ],
        **remarks,
        "coverage": {
            "quantities": len(result.quantities),
            "claims": len(result.claims),
            "checked": result.checked,
            "unread": [_stretch(span, result) for span in result.unread],
        },
        "errors": [],
    }


def unreadable_object(path: str, reason: str) -> Object:
    """The object of a document that could not be read: the same keys, empty lists, and the reason."""
    return {
        "schema": SCHEMA,
        "path": portable(path),
        "title": None,
        "characters": 0,
        "quantities": [],
        "claims": [],
        "findings": [],
        "coverage": {"quantities": 0, "claims": 0, "checked": 0, "unread": []},
        "errors": [reason],
    }


def json_line(value: Object) -> str:
    """One object as one line. ASCII, so that no reader splits it at an exotic line break or guesses an encoding."""
    return json.dumps(value, ensure_ascii=True, allow_nan=False) + "\n"


def summary_object(documents: int, unreadable: int, verdicts: Iterable[tuple[str, int]]) -> Object:
    """What stands at the end of the `json` format: counts over all documents."""
    return {"documents": documents, "unreadable": unreadable, "findings": dict(verdicts)}


def fingerprints(result: Result) -> Sequence[str]:
    """16 hex digits for each finding. They depend on the check and on the words that it quotes, not on where those stand; equal
    findings in one text are told apart by their order."""
    seen: Counter[str] = Counter()
    marks = []
    for finding in result.findings:
        words = [result.document.of(span) for span in (finding.span, *(cited.span for cited in finding.because))]
        identity = "\x1f".join([finding.check, *(" ".join(each.split()) for each in words)])
        marks.append(blake2b(f"{identity}\x1f{seen[identity]}".encode("utf-8", "replace"), digest_size=8).hexdigest())
        seen[identity] += 1
    return marks


def json_number(number: Number | None) -> int | float | None:
    """A bound as JSON can carry it: whole numbers whole, others as the nearest float; None is unbounded."""
    if number is None or not -_LARGEST < number < _LARGEST:
        return None
    return number if isinstance(number, int) else float(number)


def _quantity(index: int, quantity: Quantity, result: Result, units: dict[Span, str | None]) -> Object:
    return {
        "id": index,
        **_stretch(quantity.span, result),
        "kind": quantity.kind.value,
        "hedge": quantity.hedge.value,
        "low": json_number(quantity.low),
        "high": json_number(quantity.high),
        "unit": quantity.unit or units.get(quantity.span),
    }


def _claim(claim: Claim, quantity: int | None, result: Result) -> Object:
    return {
        "id": claim.index,
        "quantity": quantity,
        **_stretch(claim.span, result),
        **_place(claim.span, result),
        "measure": claim.measure.value if claim.measure else None,
        "low": json_number(claim.quantity.low),
        "high": json_number(claim.quantity.high),
        "hedge": claim.quantity.hedge.value,
        "group": claim.group,
        "place": claim.place,
        "time": claim.time,
        "source": claim.source,
        "mode": claim.mode.value,
    }


def _finding(finding: Finding, fingerprint: str, result: Result) -> Object:
    return {
        "check": finding.check,
        "code": finding.code,
        "verdict": finding.verdict.value,
        "reading": finding.reading.value,
        "message": finding.message,
        "working": list(finding.working),
        "start": finding.span.start,
        "end": finding.span.end,
        **_place(finding.span, result),
        "because": [_cited(cited, result) for cited in finding.because],
        "fingerprint": fingerprint,
    }


def _note(note: Note, result: Result) -> Object:
    return {
        "note": note.name,
        "code": note.code,
        "message": note.message,
        "working": list(note.working),
        "start": note.span.start,
        "end": note.span.end,
        **_place(note.span, result),
        "because": [_cited(cited, result) for cited in note.because],
    }


def _cited(cited: Cited, result: Result) -> Object:
    return {**_stretch(cited.span, result), **_place(cited.span, result), "role": cited.role}


def _stretch(span: Span, result: Result) -> Object:
    return {"start": span.start, "end": span.end, "text": result.document.of(span)}


def _place(span: Span, result: Result) -> Object:
    line, column = result.document.place(span.start)
    return {"line": line, "column": column}


def _unit(claim: Claim, result: Result) -> str | None:
    """What is counted, in the number that the text uses ("casualties"), else the bare noun ("casualty")."""
    if not claim.noun:
        return None
    stem = claim.noun[:-1]
    for word in result.document.of(claim.span).lower().split():
        if stem and word.startswith(stem):
            return word.strip(".,;:!?\"'()“”’")
    return claim.noun
