"""Texts of hostile shapes are checked in seconds: no family may try every number with every other without a bound."""

from __future__ import annotations

import time

import pytest

from claims.pipeline import check

LONGEST = 10.0  # seconds of processor time

SHAPES = {
    "a list in one sentence": "The dead were " + ", ".join(f"{i + 2} in Town{chr(97 + i % 26)}" for i in range(500)) + ".",
    "shares of many counts": " ".join(
        f"{i + 3} people were killed in district {chr(65 + i % 26)}, {i % 9 + 2} of them children, "
        f"and {i % 50 + 10}% of the wounded were women."
        for i in range(60)
    ),
    "a table of 500 rows": "| Region | Killed | Wounded |\n|---|---|---|\n"
    + "\n".join(f"| Area {chr(65 + i % 26)}{chr(97 + i // 26)} | {i + 1} | {i * 2 + 3} |" for i in range(500)),
    "a sentence of 50,000 characters": "the army said that many people " * 1_600 + "12 were killed.",
    "one sentence of many numbers": "killed 12 people and wounded 3, " * 300 + ".",
    "many short paragraphs": "\n\n".join(f"{i + 2} people were killed in the city." for i in range(500)),
    "deep brackets": "He said " + "(" * 3_000 + "12 people were killed" + ")" * 3_000 + ".",
    "many quotes": '"(' * 2_000 + "12 dead" + ')"' * 2_000,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_hostile_shape_is_checked_in_seconds(shape: str) -> None:
    text = SHAPES[shape]
    start = time.process_time()
    result = check(text)
    assert time.process_time() - start < LONGEST
    assert result.quantities
    assert all(0 <= quantity.span.start < quantity.span.end <= len(text) for quantity in result.quantities)
