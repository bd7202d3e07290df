"""Whole texts of our own: `X|` must be contradicted somewhere, `O|` must not be."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims import check
from claims.values.verdict import Verdict

LINES = (Path(__file__).parent / "kept_texts.txt").read_text(encoding="utf-8").splitlines()
TEXTS = [(line[0], line[2:].replace("\\n", "\n")) for line in LINES if line[1:2] == "|"]


@pytest.mark.parametrize(("kind", "text"), TEXTS, ids=[f"{number}" for number in range(len(TEXTS))])
def test_contradicted_or_not(kind: str, text: str) -> None:
    verdicts = [finding.verdict for finding in check(text).findings]
    assert (Verdict.CONTRADICTED in verdicts) is (kind == "X")


def test_the_file_has_both_kinds() -> None:
    kinds = [kind for kind, _ in TEXTS]
    assert kinds.count("X") > 20
    assert kinds.count("O") > 60
    assert len(TEXTS) == sum(1 for line in LINES if line and not line.startswith("#"))
