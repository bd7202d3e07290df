"""1,000 random whole numbers, written out by num2words in three forms, read back exactly."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from num2words import num2words  # type: ignore[import-untyped]  # it ships no types

from claims.quantities.find import find_quantities
from claims.text.document import read_document

RANDOM = random.Random(20250615)
NUMBERS = sorted({RANDOM.randrange(10 ** RANDOM.randint(1, 12)) for _ in range(1300)})[:1000]


def british(number: int) -> str:
    return str(num2words(number, lang="en_GB"))


def american(number: int) -> str:
    return str(num2words(number, lang="en")).replace(" and ", " ")


def grouped(number: int) -> str:
    return f"{number:,}"


@pytest.mark.parametrize("write", [british, american, grouped])
def test_what_is_written_is_read(write: Callable[[int], str]) -> None:
    assert len(NUMBERS) == 1000
    wrong = []
    for number in NUMBERS:
        words = write(number)
        text = f"They counted {words} of them."
        found = find_quantities(read_document(text)).quantities
        if [(text[q.number.start : q.number.end], q.low, q.high) for q in found] != [(words, number, number)]:
            wrong.append((words, [(q.low, text[q.span.start : q.span.end]) for q in found]))
    assert not wrong
