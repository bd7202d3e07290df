"""Tables in a text: what is one, what is none, and where the cells stand."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claims.text.tables import find_tables

PIPED = (
    "Dead by valley\n\n| Valley | Killed | Share |\n|:--|---:|---:|\n"
    "| Upper | 1,204 | 60.2% |\n| **Lower** | − | 39.8% |\n\nMore text.\n"
)
ALIGNED = (
    "Bodies, 4 July\n\n               Men   Women\nNorth ward      31      12\nSouth ward       8       9\n"
    "-----------------------\nBoth            39      21\n"
)


def test_a_piped_table() -> None:
    (table,) = find_tables(PIPED)
    assert [cell.text for cell in table.heading] == ["Valley", "Killed", "Share"]
    assert [[cell.value for cell in row] for row in table.rows] == [
        [None, 1204, Fraction(602, 10)],
        [None, 0, Fraction(398, 10)],
    ]
    assert table.rows[1][0].strong
    assert table.rows[0][2].percent
    assert table.title is not None
    assert PIPED[table.title.start : table.title.end] == "Dead by valley"


def test_an_aligned_table_whose_heading_lacks_its_first_cell() -> None:
    (table,) = find_tables(ALIGNED)
    assert [cell.text for cell in table.heading] == ["", "Men", "Women"]
    assert [row[0].text for row in table.rows] == ["North ward", "South ward", "Both"]


@pytest.mark.parametrize("text", [PIPED, ALIGNED])
def test_cells_stand_where_their_spans_say(text: str) -> None:
    for table in find_tables(text):
        for cell in (*table.heading, *(cell for row in table.rows for cell in row)):
            assert cell.text == text[cell.span.start : cell.span.end].strip("*")


@pytest.mark.parametrize(
    "text",
    ["", "|", "||\n||\n||", "| a |", "One | two 3", "Killed  12\n", "a  1\nb c\n\nd  2", "|---|\n|---|\n|---|", "x\t1\n\ty\n"],
)
def test_what_is_no_table(text: str) -> None:
    assert find_tables(text) == ()


def test_dotted_leaders_and_tabs() -> None:
    (dotted,) = find_tables("Harju .... 12\nLaane ....  5\nAll ...... 17\n")
    assert [row[1].value for row in dotted.rows] == [12, 5, 17]
    (tabbed,) = find_tables("Town\tDead\nOrla\t4\nBrod\t7\nAll\t11\n")
    assert [cell.text for cell in tabbed.heading] == ["Town", "Dead"]
