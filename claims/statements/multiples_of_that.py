"""So many times the number just told: "licensed for 150, she carried more than twice that number, 342", "killed 30 people; the
second killed four times as many, 120".
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.people import THING_NOUNS
from claims.statements.compared import choose, counts_in, so_many_times
from claims.statements.comparisons import OF_THAT
from claims.statements.discourse import Discourse, is_background, is_each, same_kind
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.multiples import AS_MANY
from claims.statements.statement import Statement
from claims.statements.words import Row

THAT_NUMBER = frozenset(f"{that} {number}" for that in ("that", "this") for number in OF_THAT)
RESTATED = frozenset({"in all", "of them", "in total", "people ,", "people ."})
CLOSING = ",.;:)("
"""Classes of what stands behind a multiple or a number in apposition."""


def multiples_of_that(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "twice that number, 300,", "(120, or three times as many)": a number that is so many times the one told before."""
    figures = counts_in(discourse, row)
    for position in row.numbers:
        number, end = row.words[position].quantity, position + 3
        if row.tags[position] not in "MS" or number is None or row.tags[end : end + 1] not in {*CLOSING, *"nvkbP"}:
            continue
        told = row.between(position + 1, end)
        if told not in THAT_NUMBER and (told not in AS_MANY or row.tags[end] not in CLOSING):
            continue
        ratio = discourse.quantities[number]
        first = _apposed(row, figures, position, end, told)
        if first is None or not (ratio.low or ratio.high):
            continue
        bases = [base for base in _bases(discourse, row, position, known) if base.number != first.number]
        bases = [base for base in bases if _are_alike(known, first, base)]
        yield from choose([so_many_times(row.span(position, end), first, base, ratio) for base in bases])


def _apposed(row: Row, figures: list[Figure], position: int, end: int, told: str) -> Figure | None:
    """The number that is so many times another: in apposition behind the words, or before them."""
    behind = next((figure for figure in figures if figure.at >= end), None)
    if behind is not None and row.tags[end : behind.at].strip("daA") in {",", ":", "(", ",&"}:
        closed = row.tags[behind.at + 1 : behind.at + 2] in {*CLOSING, "", "P"}
        return behind if closed or row.between(behind.at + 1, behind.at + 3) in RESTATED else None
    before = next((figure for figure in reversed(figures) if figure.at < position), None)
    if before is None or told not in THAT_NUMBER or row.tags[end : end + 1] not in CLOSING:
        return None
    return before if row.tags[before.at + 1 : position].strip("nk") in {",", "(", ",&"} else None


def _bases(discourse: Discourse, row: Row, position: int, known: dict[int, Mention]) -> list[Figure]:
    """The counts right before the words that they may speak of: of their sentence, else of the one before."""
    for near in window(discourse, row, 1):
        if near.sentence.index > row.sentence.index or is_background(near, row):
            continue
        found = [figure for figure in counts_in(discourse, near) if near is not row or figure.at < position]
        found = [figure for figure in found if (figure.value or 0) > 1 and figure.number in known]
        found = [figure for figure in found if not is_each(known[figure.number])]
        if found:
            return found
    return []


def _are_alike(known: dict[int, Mention], first: Figure, base: Figure) -> bool:
    """Whether both may count people, or both one sort of thing."""
    a, b = known.get(first.number), known.get(base.number)
    if a is None or b is None or not same_kind(a, b):
        return False
    return b.what.head not in THING_NOUNS or a.what.head == b.what.head
