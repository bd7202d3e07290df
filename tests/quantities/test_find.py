"""Laws of the whole reading: order, spans, determinism, doubts, and texts that no one would write."""

from __future__ import annotations

import os
import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.lexicon.hedges import ROWS
from claims.lexicon.numbers import MULTIPLIERS, PART_OF_ONE, PARTS_OF_ONE, SMALL, TIMES, VAGUE_PLURALS
from claims.quantities.doubts import Doubt
from claims.quantities.find import find_quantities
from claims.quantities.quantity import Kind, Quantity
from claims.text.document import read_document
from claims.values.hedge import Hedge

PIECES = st.sampled_from(
    [
        *(row.phrase for row in ROWS),
        *list(SMALL)[:27],
        *MULTIPLIERS,
        *list(PART_OF_ONE)[:12],
        *list(PARTS_OF_ONE)[:12],
        *VAGUE_PLURALS,
        *list(TIMES)[:20],
        *"""
            March May June Monday winter days hours % per cent $ € + ~ ^ × e ° in out of to from between and
            or a the old people no none
            """.split(),
        *"""
            one point ½ ² ٣ 6,000 60,00 6.000 2024 1990 155mm Su-35 9/11 14:30 12 0 00 .5 99999999999999999999
            ( ) - – — / : , . ’ İ é\u0301 mid
            """.split(),
    ]
)
GAPS = st.sampled_from([" ", " ", " ", "", "-", "\u00a0", "\u202f", "\n"])


def read(text: str) -> tuple[Quantity, ...]:
    return find_quantities(read_document(text)).quantities


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(PIECES, GAPS), max_size=14))
def test_any_text_gives_ordered_spans_and_readings(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in pieces)
    numbers = find_quantities(read_document(text))
    end = 0
    for quantity in numbers.quantities:
        assert end <= quantity.span.start <= quantity.number.start < quantity.number.end <= quantity.span.end <= len(text)
        end = quantity.span.end
        assert quantity.readings.literal is not None
        assert not any(span.meets(quantity.number) for span in numbers.unread)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_characters_at_all(text: str) -> None:
    for quantity in read(text):
        assert text[quantity.number.start : quantity.number.end].strip() != ""


@given(st.integers(0, 10**9), st.sampled_from([row for row in ROWS if row.hedge is not Hedge.EXACT and row.side == "before"]))
def test_a_hedge_bends_any_number(value: int, row: object) -> None:
    phrase, hedge = row.phrase, row.hedge  # type: ignore[attr-defined]  # a lexicon row
    if hedge is Hedge.NEARLY and value == 0:
        return
    (quantity,) = read(
        f"The death toll rose to {phrase.replace(' .', '.').replace('> =', '>=').replace('< =', '<=')} {value:,} men"
    )
    assert quantity.hedge is hedge
    assert value in (quantity.low, quantity.high)


@pytest.mark.parametrize("gap", [" ", "\u00a0", "\u202f", "\u2009", "\u2007"])
def test_every_space_groups_digits(gap: str) -> None:
    (quantity,) = read(f"They lost 6{gap}000 men")
    assert quantity.low == 6000


@pytest.mark.parametrize("dash", ["-", "\u2010", "\u2011", "\u2012", "–", "—"])
def test_every_dash_makes_a_range(dash: str) -> None:
    (quantity,) = read(f"They lost 10{dash}12 men")
    assert (quantity.hedge, quantity.low, quantity.high) == (Hedge.RANGE, 10, 12)


@pytest.mark.parametrize("before", ["İİİ", "ẞẞ", "e\u0301e\u0301", "👩‍👩‍👧", "\u2028", "ﬀ"])
def test_spans_hold_where_lower_case_changes_the_length(before: str) -> None:
    text = f"In {before} more than 6,000 fell."
    (quantity,) = read(text)
    assert text[quantity.span.start : quantity.span.end] == "more than 6,000"
    assert text[quantity.number.start : quantity.number.end] == "6,000"


@pytest.mark.parametrize(("text", "doubt", "readings"), [
    ("They lost 6.000 men.", Doubt.TWO_CONVENTIONS, (6000, 6)),
    ("They lost 60,00 men.", Doubt.NO_CONVENTION, ()),
    ("They lost 1,2345 men.", Doubt.NO_CONVENTION, ()),
])  # fmt: skip
def test_doubtful_digits_are_told(text: str, doubt: Doubt, readings: tuple[int, ...]) -> None:
    (malformed,) = find_quantities(read_document(text)).malformed
    assert (malformed.doubt, malformed.readings) == (doubt, readings)


@pytest.mark.parametrize(("text", "grain"), [
    ("11,000 fell", 1000), ("11,483 fell", 1), ("2.5 million fled", 100_000), ("two hundred fell", 100), ("a dozen fell", 1),
    ("54% fell", Fraction(1, 100)), ("2.5% fell", Fraction(1, 1000)), ("half of them fell", Fraction(1, 25)),
    ("one in ten fell", Fraction(1, 50)), ("exactly half of them fell", 0),
    ("10-12 fell", 1), ("1.5 to 2 million fled", 100_000),
])  # fmt: skip
def test_the_grain_is_the_last_digit_written(text: str, grain: Fraction | int) -> None:
    assert read(text)[0].grain == grain


def test_a_range_with_a_hedge_gives_way_at_both_ends() -> None:
    (quantity,) = read("about 20 to 30 men")
    literal = quantity.readings.literal
    assert literal.low is not None
    assert literal.high is not None
    assert literal.low < 20
    assert literal.high > 30


def test_negative_numbers_reckon_with_nothing() -> None:
    (quantity,) = read("It was -18 degrees.")
    assert quantity.kind is Kind.MEASURE
    assert quantity.readings.literal.low is None


def test_nothing_is_counted_below_zero() -> None:
    (bullet,) = read("-12 people died")
    assert (bullet.kind, bullet.low) == (Kind.COUNT, 12)
    (negative,) = read("It stood at minus five yearly")
    assert (negative.kind, negative.low) == (Kind.MEASURE, -5)


def test_the_same_text_gives_the_same_bytes() -> None:
    text = "Up to 40 of about 6,000 men, a third, fell on 15 June 2024 between 5 and 6 km from Hill 213; 60,00 fled."
    program = (
        "import sys;from claims.text.document import read_document;from claims.quantities.find import find_quantities;"
        "print(repr(find_quantities(read_document(sys.argv[1]))))"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, text],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": "C"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(outputs) == 1
    assert b"Quantity" in outputs.pop()
