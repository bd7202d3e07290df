"""A long text in pieces: families compare numbers with numbers, and the work must not grow with the square of their count.

A text with more counts than `MOST` is read in pieces of whole sentences that overlap; each piece is a discourse of its own,
with the same document and quantities. Counts further apart than a piece are not compared. A sentence with more counts than a
piece is read as far as the piece goes.
"""

from __future__ import annotations

from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.record import replace

MOST = 200  # counts of a text that are all compared with one another; articles have 30, long reports a hundred
PIECE = 120  # counts of a piece
OVERLAP = 40  # counts that a piece has in common with the one before


def is_divided(discourse: Discourse) -> bool:
    """Whether a text is read in pieces, so that counts far apart are not compared."""
    return len(discourse.mentions) > MOST


def pieces(discourse: Discourse) -> list[Discourse]:
    """The discourse, or its pieces in order."""
    if not is_divided(discourse):
        return [discourse]
    by_sentence: dict[int, list[Mention]] = {}
    for mention in discourse.mentions:
        by_sentence.setdefault(mention.sentence, []).append(mention)
    found: list[Discourse] = []
    rows: list[Row] = []
    counted = 0
    for row in discourse.rows:
        here = min(len(by_sentence.get(row.sentence.index, ())), PIECE)
        if rows and counted + here > PIECE:
            found.append(_piece(discourse, rows, by_sentence))
            rows, counted = _tail(rows, by_sentence)
        rows.append(row)
        counted += here
    found.append(_piece(discourse, rows, by_sentence))
    return found


def _tail(rows: list[Row], by_sentence: dict[int, list[Mention]]) -> tuple[list[Row], int]:
    """The last sentences of a piece, with which the next begins, and how many counts they have."""
    kept: list[Row] = []
    counted = 0
    for row in reversed(rows):
        here = len(by_sentence.get(row.sentence.index, ()))
        if counted + here > OVERLAP:
            break
        kept.insert(0, row)
        counted += here
    return kept, counted


def _piece(discourse: Discourse, rows: list[Row], by_sentence: dict[int, list[Mention]]) -> Discourse:
    mentions = [mention for row in rows for mention in by_sentence.get(row.sentence.index, [])[:PIECE]]
    numbered = tuple(replace(mention, index=index) for index, mention in enumerate(mentions))
    piece = Discourse(discourse.document, discourse.quantities, tuple(rows), numbered)
    if ("sheets",) in discourse.memo:
        piece.memo[("sheets",)] = discourse.memo[("sheets",)]
    return piece
