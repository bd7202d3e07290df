"""Every row of the lexicons of change, comparison and range is exercised by its own example."""

from __future__ import annotations

import pytest

from claims import check
from claims.lexicon.bounds import BOUNDS, BoundRow
from claims.lexicon.changes import NOUNS as CHANGE_NOUNS
from claims.lexicon.changes import VERBS as CHANGE_VERBS
from claims.lexicon.changes import ChangeRow
from claims.lexicon.comparisons import COMPARATIVES, CompareRow
from claims.lexicon.comparisons import VERBS as COMPARE_VERBS


def checks(text: str) -> set[str]:
    """The checks that find something to say of a text."""
    return {finding.check for finding in check(text).findings}


@pytest.mark.parametrize("row", [*CHANGE_VERBS, *CHANGE_NOUNS], ids=lambda row: row.words.split()[0])
def test_a_word_of_change_is_read(row: ChangeRow) -> None:
    assert row.words.split()[0] in row.example.lower()
    assert "change-mismatch" in checks(row.example)


@pytest.mark.parametrize("row", [*COMPARATIVES, *COMPARE_VERBS], ids=lambda row: row.words.split()[0])
def test_a_word_of_comparison_is_read(row: CompareRow) -> None:
    assert row.words.split()[0] in row.example.lower()
    assert "comparison-mismatch" in checks(row.example)


@pytest.mark.parametrize("row", BOUNDS, ids=lambda row: row.word)
def test_a_word_for_an_end_is_read(row: BoundRow) -> None:
    assert row.word in row.example.lower()
    assert "range-mismatch" in checks(row.example)
