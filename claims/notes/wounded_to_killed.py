"""FC202 wounded-to-killed: a ratio of wounded to killed that is rare in war, below 1 to 1 or above 13 to 1.

Ground fighting leaves 2 to 4 wounded for each one killed; whole wars lie between 1:1 and 13:1. Massacres, air strikes and
figures that leave out the lightly wounded lie outside: the ratio is a question, not an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claims.checks.finding import Cited
from claims.checks.wording import number, quote
from claims.lexicon.groups import Trait
from claims.notes.note import Example, Note, Remark
from claims.solve.judge import Proof
from claims.statements.claim import Mode
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.values.measure import Measure
from claims.values.span import Span

LEAST, MOST = 1, 13
"""Wounded for each one killed, in whole wars of the last 150 years (EVIDENCE: Coupland and Meddings 1999; Fazal 2014)."""

ENOUGH = 30
"""Killed and wounded together below which chance alone gives any ratio."""

IN_WAR = frozenset({Trait.MILITARY, Trait.FIGHTER})


def look(discourse: Discourse, proofs: Sequence[Proof]) -> Iterable[Note]:
    """A note for each pair of killed and wounded fighters in one sentence with an unusual ratio."""
    for killed, wounded in _pairs(discourse.mentions):
        dead, hurt = killed.quantity.value, wounded.quantity.value
        if dead is None or hurt is None or not dead or dead + hurt < ENOUGH or LEAST * dead <= hurt <= MOST * dead:
            continue
        ratio = f"{number(Fraction(hurt) / dead)} wounded for each one killed"
        first, second = sorted((killed.span, wounded.span))
        yield Note(
            REMARK.name,
            REMARK.code,
            Span(first.start, max(first.end, second.end)),
            (Cited(first, "killed" if first == killed.span else "wounded"), Cited(second, "second count")),
            f"{quote(discourse.document, wounded.span)} to {quote(discourse.document, killed.span)} is {ratio}; "
            f"in war it is mostly {LEAST} to {MOST}",
            (f"{number(hurt)} / {number(dead)} = {number(Fraction(hurt) / dead)}",),
        )


def _pairs(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Neighbouring counts of one sentence, one of killed and one of wounded, of fighters on one side."""
    for one, two in pairwise(mentions):
        if one.row is not two.row or {one.measure, two.measure} != {Measure.KILLED, Measure.INJURED}:
            continue
        if one.mode is not Mode.ASSERTED or two.mode is not Mode.ASSERTED or one.group.apart(two.group):
            continue
        if (one.group.traits | two.group.traits) & IN_WAR:
            yield (one, two) if one.measure is Measure.KILLED else (two, one)


REMARK = Remark(
    code="FC202",
    name="wounded-to-killed",
    docs=__doc__,
    why="An odd ratio is often a swapped pair of numbers, a count of one hospital, or a claim made up at a desk.",
    look=look,
    examples=(
        Example("The army lost [[400 soldiers killed and 90 wounded]] in the offensive, it said."),
        Example("The army lost 90 soldiers killed and 400 wounded in the offensive, it said."),
        Example("The fire killed 90 people and injured 12."),
    ),
)
