"""Every note stands by its examples, is off by default, and breaks nothing."""

from __future__ import annotations

import pkgutil
import re
from pathlib import Path

import pytest

import claims.notes
from claims.checks import every_check
from claims.notes import REMARKS, Remark
from claims.notes.note import Example
from claims.pipeline import check
from claims.values.verdict import Verdict

HELPERS = {"look", "note"}
SEED = Path(__file__).parents[2] / "seeds" / "kursk.txt"
CASES = [
    pytest.param(remark, example, id=f"{remark.name}-{number}")
    for remark in REMARKS
    for number, example in enumerate(remark.examples)
]


@pytest.mark.parametrize(("remark", "example"), CASES)
def test_example(remark: Remark, example: Example) -> None:
    text = re.sub(r"\[\[|\]\]", "", example.text)
    marked = re.findall(r"\[\[(.*?)\]\]", example.text)
    result = check(text, notes=True)
    noted = [note for note in result.notes if note.name == remark.name]
    assert [text[note.span.start : note.span.end] for note in noted] == marked
    assert all(note.message and "\n" not in note.message for note in noted)
    assert not [finding for finding in result.findings if finding.verdict is Verdict.CONTRADICTED]


@pytest.mark.parametrize("remark", REMARKS, ids=lambda remark: remark.name)
def test_remark_is_whole(remark: Remark) -> None:
    assert remark.docs.startswith(f"{remark.code} {remark.name}: ")
    assert remark.why
    assert {"[[" in example.text for example in remark.examples} == {True, False}, "one with the note, one without"


def test_register_matches_the_disk() -> None:
    modules = {module.name for module in pkgutil.iter_modules(claims.notes.__path__)} - HELPERS
    assert {remark.name.replace("-", "_") for remark in REMARKS} == modules
    assert not {remark.code for remark in REMARKS} & {each.code for each in every_check()}


def test_notes_are_off_by_default() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert check(text).notes == ()
    noted = check(text, notes=True)
    assert "narrow-base" in {note.name for note in noted.notes}
    assert noted.findings == check(text).findings
