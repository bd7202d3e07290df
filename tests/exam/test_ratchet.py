"""The exam's figures never fall below those reached before."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from score import RATCHET, exams, fallen, score

KEPT = json.loads(RATCHET.read_text(encoding="utf-8"))


def test_every_exam_is_kept() -> None:
    assert {exam.stem for exam in exams()} == set(KEPT)


@pytest.mark.parametrize("exam", exams(), ids=lambda exam: exam.stem)
def test_the_figures_reached_before_are_reached(exam: Path) -> None:
    assert fallen({exam.stem: score(exam)}, {exam.stem: KEPT[exam.stem]}) == []
