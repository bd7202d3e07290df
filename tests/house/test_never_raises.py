"""No text makes the checker raise: slices of the exams with noise, and characters that only look like digits."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from claims import check

EXAMS = Path(__file__).parent.parent / "exam"
NOISE = "²³①½٣०,.;:()[]|-–—\"'“”\n\t\u00a0\u202f%$€0123456789 of them the all both İß"


@pytest.mark.parametrize(
    "text", ["On 5² May, 12² people died.", "²", "① of ② died", "12 of \u0663 men", "", "\n\n", "| 1 | ² |\n|---|---|"]
)
def test_odd_digits(text: str) -> None:
    assert check(text).document.text == text


def test_noise() -> None:
    pick = random.Random(20261124)  # fixed: the same texts in every run
    texts = [json.loads(line)["consistent"] for line in (EXAMS / "dev.jsonl").read_text(encoding="utf-8").splitlines()]
    for _ in range(150):
        text = pick.choice(texts)
        start = pick.randrange(len(text))
        piece = list(text[start : start + pick.randrange(20, 400)])
        for _ in range(pick.randrange(12)):
            piece.insert(pick.randrange(len(piece) + 1), pick.choice(NOISE))
        noisy = "".join(piece)
        assert check(noisy).document.text == noisy
