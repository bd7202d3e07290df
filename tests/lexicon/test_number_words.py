"""Every row of the number, hedge and unit tables, run through the reader by its own example."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.lexicon.hedges import ROWS, HedgeRow
from claims.lexicon.numbers import (
    CARDINALS,
    FEW,
    FRACTIONS,
    MULTIPLES,
    ORDINALS,
    VAGUE,
    FractionWord,
    Multiple,
    NumberWord,
    OrdinalWord,
    Role,
    VagueWord,
)
from claims.lexicon.units import CURRENCIES, MEASURES, UnitRow
from claims.quantities.find import find_quantities
from claims.quantities.quantity import Kind, Quantity
from claims.text.document import read_document
from claims.values.hedge import Hedge
from claims.values.span import Span


def marked(example: str) -> Quantity:
    """The one quantity between the marks of an example; fails where there is none, or another span."""
    start = example.index("[[")
    end = example.index("]]") - 2
    text = example.replace("[[", "").replace("]]", "")
    found = [quantity for quantity in find_quantities(read_document(text)).quantities if quantity.span.meets(Span(start, end))]
    assert [text[quantity.span.start : quantity.span.end] for quantity in found] == [text[start:end]]
    return found[0]


@pytest.mark.parametrize("row", CARDINALS, ids=lambda row: row.word)
def test_cardinals(row: NumberWord) -> None:
    low = marked(row.example).low
    assert low is not None
    assert low == row.value or (row.role in (Role.SCALE, Role.DOZEN) and low % row.value == 0 < low)


@pytest.mark.parametrize("row", FRACTIONS, ids=lambda row: row.word)
def test_fractions(row: FractionWord) -> None:
    quantity = marked(row.example)
    assert (quantity.kind, quantity.low, quantity.high) == (Kind.SHARE, row.value, row.value)
    assert quantity.grain == min(Fraction(4, 100), row.value / 5)


@pytest.mark.parametrize("row", VAGUE + FEW, ids=lambda row: row.word)
def test_vague_words(row: VagueWord) -> None:
    quantity = marked(row.example)
    assert (quantity.hedge, quantity.low, quantity.high) == (Hedge.VAGUE, row.low, row.high)


@pytest.mark.parametrize("row", MULTIPLES, ids=lambda row: row.word)
def test_multiples(row: Multiple) -> None:
    quantity = marked(row.example)
    assert (quantity.kind, quantity.value) == (Kind.MULTIPLE, row.value)


@pytest.mark.parametrize("row", ORDINALS, ids=lambda row: row.word)
def test_ordinals(row: OrdinalWord) -> None:
    quantity = marked(row.example)
    assert (quantity.kind, quantity.value) == (Kind.ORDINAL, row.value)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.side}: {row.phrase}")
def test_hedges(row: HedgeRow) -> None:
    assert marked(row.example).hedge is row.hedge


@pytest.mark.parametrize("row", MEASURES + CURRENCIES, ids=lambda row: row.name)
def test_units(row: UnitRow) -> None:
    quantity = marked(row.example)
    assert quantity.kind is (Kind.MEASURE if row in MEASURES else Kind.MONEY)
    assert quantity.unit == row.name


def test_no_row_stands_twice() -> None:
    for rows in (
        [row.word for row in CARDINALS],
        [(row.phrase, row.side) for row in ROWS],
        [row.name for row in MEASURES + CURRENCIES],
    ):
        assert len(rows) == len(set(rows))
