"""All the notes on one judged article, in the order of the words; the same words get the same note once."""

from __future__ import annotations

from collections.abc import Sequence

from claims.notes import REMARKS
from claims.notes.note import Note
from claims.solve.judge import Proof
from claims.statements.discourse import Discourse


def look(discourse: Discourse, proofs: Sequence[Proof]) -> tuple[Note, ...]:
    """Every note, sorted by place and code."""
    found: dict[tuple[str, int, int], Note] = {}
    for remark in REMARKS:
        for note in remark.look(discourse, proofs):
            found.setdefault((note.code, note.span.start, note.span.end), note)
    return tuple(sorted(found.values(), key=lambda note: (note.span, note.code)))
