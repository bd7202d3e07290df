"""FC201 narrow-base: a share of a force that leaves out the reinforcements which the same text counts.

"More than half of the 11,000" with 3,000 sent later is 43% of all who were sent. The share may be meant as it stands; the
reader should know which base it has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from claims.checks.finding import Cited
from claims.checks.wording import number, percent, quote
from claims.lexicon.cues import JOINING
from claims.notes.note import Example, Note, Remark
from claims.solve.judge import Proof
from claims.statements.discourse import Discourse, same_kind
from claims.statements.mention import Mention
from claims.statements.statement import Relation
from claims.values.measure import Measure
from claims.values.verdict import Verdict

JOINED = frozenset({None, Measure.DEPLOYED, Measure.ABOARD, Measure.PRESENT})
"""Measures of people who may be added to a force; the killed are not."""


def look(discourse: Discourse, proofs: Sequence[Proof]) -> Iterable[Note]:
    """A note for each share that holds of its whole, but not of the whole with those who joined it."""
    joined = [mention for mention in discourse.mentions if _joins(mention)]
    if not joined:
        return
    mentions = {mention.number: mention for mention in discourse.mentions}
    for proof in proofs:
        statement, ratio = proof.statement, proof.statement.ratio
        if statement.relation is not Relation.SHARE or ratio is None or proof.verdict is not Verdict.VERIFIED:
            continue
        part, whole = statement.parties[:2]
        top, bottom, base = part.quantity.value, whole.quantity.value, mentions.get(whole.number)
        for more in joined:
            extra = more.quantity.value
            if base is None or extra is None or top is None or not bottom or more.number in (part.number, whole.number):
                continue
            if not same_kind(base, more):
                continue
            share = Fraction(top) / (bottom + extra)
            if ratio.readings.charitable.contains(share):
                continue
            words, joiners = quote(discourse.document, ratio.span), quote(discourse.document, more.span)
            yield Note(
                REMARK.name,
                REMARK.code,
                statement.at,
                tuple(Cited(span, role) for span, role in sorted(((whole.span, "whole"), (more.span, "joined")))),
                f"{words} is said of {number(bottom)}; with {joiners} it is {number(top)} of {number(bottom + extra)}, "
                f"{percent(share)}",
                (f"{number(top)} / ({number(bottom)} + {number(extra)}) = {percent(share)}",),
            )


def _joins(mention: Mention) -> bool:
    """Whether a number is of people who come on top of others: "3,000 additional soldiers", "reinforcements of 600"."""
    if mention.measure not in JOINED:
        return False
    row, first = mention.row, max(0, mention.at - 2)
    inside = set(row.low_words[first : mention.end])
    return bool(inside & JOINING)


REMARK = Remark(
    code="FC201",
    name="narrow-base",
    docs=__doc__,
    why="A share grows when those who came later are left out of what it is a share of.",
    look=look,
    examples=(
        Example("The brigade lost 6,000 men, [[more than half]] of its 11,000. About 3,000 additional men came in May."),
        Example("The brigade lost 6,000 men, more than half of its 11,000. About 500 additional soldiers arrived in May."),
        Example("The brigade lost 6,000 men, more than half of its 11,000. The 3,000 soldiers of the reserve stayed behind."),
    ),
)
