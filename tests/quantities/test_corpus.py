"""The 25 hardest phenomena of number reading: one value, then every phrasing of it.

A corpus file has a head line "kind hedge low high [unit]" ("-" for no bound), then indented sentences in which the words
between
[[ and ]] are exactly one quantity of that value; under "none" no quantity that counts or measures touches the marked words;
under
"unread" they are digits that cannot be read.
"""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import pytest

from claims.quantities.find import find_quantities
from claims.quantities.quantity import Kind
from claims.text.document import read_document
from claims.values.span import Span

CORPUS = Path(__file__).parent / "corpus"
NAMES = {Kind.DATE, Kind.TIME, Kind.DESIGNATOR, Kind.ORDINAL, Kind.SCORE}


class Phrasing(NamedTuple):
    """A head and one sentence under it."""

    head: str
    marked: str


def _phrasings() -> list[Phrasing]:
    found = []
    for path in sorted(CORPUS.glob("*.txt")):
        head = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("  "):
                found.append(Phrasing(head, line.strip(" ")))
            elif line:
                head = line
    return found


def unmark(marked: str) -> tuple[str, Span]:
    """A sentence without its marks, and the span between them."""
    start = marked.index("[[")
    end = marked.rindex("]]") - 2
    return marked[:start] + marked[start + 2 : end + 2] + marked[end + 4 :], Span(start, end)


@pytest.mark.parametrize("phrasing", _phrasings(), ids=lambda phrasing: f"{phrasing.head}: {phrasing.marked}")
def test_one_value_in_all_its_phrasings(phrasing: Phrasing) -> None:
    text, span = unmark(phrasing.marked)
    numbers = find_quantities(read_document(text))
    touching = [quantity for quantity in numbers.quantities if quantity.span.meets(span)]
    if phrasing.head == "none":
        assert not [quantity for quantity in touching if quantity.kind not in NAMES]
        return
    if phrasing.head == "unread":
        assert numbers.unread == (span,)
        assert not touching
        return
    kind, hedge, low, high, *unit = phrasing.head.split()
    assert [(text[q.span.start : q.span.end], q.kind, q.hedge, q.low, q.high) for q in touching] == [
        (
            text[span.start : span.end],
            kind,
            hedge,
            None if low == "-" else Fraction(low),
            None if high == "-" else Fraction(high),
        )
    ]
    if unit:
        assert touching[0].unit == unit[0]


def test_every_phenomenon_has_its_file() -> None:
    assert len(list(CORPUS.glob("*.txt"))) == 25
