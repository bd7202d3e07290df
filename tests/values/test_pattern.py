"""A pattern does what `re` does with the same expression, and compiles only when asked."""

from __future__ import annotations

import re

import pytest

from claims.values.pattern import Pattern


@pytest.mark.parametrize("words", ["", "no bed was empty", "every bed was taken", "a bed"])
def test_it_finds_what_re_finds(words: str) -> None:
    text = r"\b(?:every|no) (bed|berth)\b"
    found, wanted = Pattern(text).search(words), re.search(text, words)
    assert (found and found.span(1)) == (wanted and wanted.span(1))
    start = max(0, words.find("bed"))
    assert bool(Pattern("bed").match(words, start)) == words.startswith("bed", start)
    assert [place.span() for place in Pattern("b").finditer(words)] == [place.span() for place in re.finditer("b", words)]
    assert Pattern("bed").search(words, start + 1) is None
    assert Pattern("bed").search(words, 0, start + 2) is None


def test_a_wrong_expression_is_told_at_its_first_use() -> None:
    wrong = Pattern("(")
    with pytest.raises(re.error):
        wrong.search("a bed")
