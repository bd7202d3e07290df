"""Numbers that add up to another: the statement that every kind of sum makes, and how far it may be looked for."""

from __future__ import annotations

from collections.abc import Sequence

from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, total
from claims.values.span import Span
from claims.values.verdict import Reading

WINDOW = 5  # sentences back in which the terms of a sum are looked for


TERMS = 12  # counts back among which every subset is tried


FARTHEST = 3  # a sum this many times the stated total, or a part of it, is of something else


def adds_up(
    discourse: Discourse,
    at: Span,
    whole: Mention,
    parts: Sequence[Mention],
    relation: Relation = Relation.TOTAL,
    extra: int = 0,
) -> Statement:
    reading = Reading.STATED if all(part.row is whole.row for part in parts) else Reading.INFERRED
    return total(
        at,
        discourse.party(whole, "total"),
        tuple(discourse.party(part, "part") for part in parts),
        reading,
        relation=relation,
        extra=extra,
    )


def is_of_its_size(statement: Statement) -> bool:
    """Whether the sum of the parts is of the order of the total."""
    whole, *parts = (party.quantity for party in statement.parties)
    stated = whole.low or whole.high or 0
    added = sum(part.low or part.high or 0 for part in parts)
    return stated > 1 and added * FARTHEST >= stated and added <= stated * FARTHEST
