"""FC205 bound-as-point: a bound ("at least 45") that returns as an exact number ("the 45").

Once the hedge is lost, a floor becomes a count, and a ceiling ("up to 300") a fact.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claims.checks.finding import Cited
from claims.checks.wording import quote
from claims.notes.note import Example, Note, Remark
from claims.solve.judge import Proof
from claims.statements.discourse import Discourse
from claims.statements.statement import Relation
from claims.values.hedge import Hedge

BOUNDS = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO})


def look(discourse: Discourse, proofs: Sequence[Proof]) -> Iterable[Note]:
    """A note for each restatement whose first mention is a bound and whose later one is not."""
    for proof in proofs:
        if proof.statement.relation is not Relation.SAME:
            continue
        first, again = sorted(proof.statement.parties[:2], key=lambda party: party.span)
        if first.quantity.hedge not in BOUNDS or again.quantity.hedge is not Hedge.EXACT:
            continue
        if first.quantity.value != again.quantity.value:
            continue
        yield Note(
            REMARK.name,
            REMARK.code,
            again.span,
            (Cited(first.span, "first mention"),),
            f"{quote(discourse.document, first.span)} returns as {quote(discourse.document, again.span)}: the bound is gone",
            (),
        )


REMARK = Remark(
    code="FC205",
    name="bound-as-point",
    docs=__doc__,
    why="'At least 45' and '45' say different things of the people nobody has counted yet.",
    look=look,
    examples=(
        Example("At least 45 miners were killed in the blast on Monday. The [[45 miners killed]] were on the night shift."),
        Example("At least 45 miners were killed in the blast on Monday. At least 45 miners killed were on the night shift."),
    ),
)
