"""Every check stands by its examples: the marked words have that verdict, and silence is silence."""

from __future__ import annotations

import pkgutil
import re

import pytest

import claims.checks
from claims.checks import SPEAKERS, Check, every_check
from claims.checks.check import Example
from claims.pipeline import check as check_text
from claims.statements.statement import Relation
from claims.values.verdict import Verdict

LOUD = (Verdict.CONTRADICTED, Verdict.TENSION)
CHECKS = every_check()
HELPERS = {"check", "finding", "findings", "terms", "wording"}
CASES = [
    pytest.param(check, example, id=f"{check.name}-{number}")
    for check in CHECKS
    for number, example in enumerate(check.examples)
]


def _marked(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its brackets, and the spans that they marked."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for piece in re.split(r"(\[\[.*?\]\])", text, flags=re.S):
        if piece.startswith("[["):
            spans.append((len(plain), len(plain) + len(piece) - 4))
            piece = piece[2:-2]
        plain += piece
    return plain, spans


@pytest.mark.parametrize(("check", "example"), CASES)
def test_example(check: Check, example: Example) -> None:
    text, spans = _marked(example.text)
    findings = [finding for finding in check_text(text).findings if finding.check == check.name]
    if example.verdict is None:
        assert not spans
        assert not [finding for finding in findings if finding.verdict in LOUD]
        return
    assert spans
    assert {(f.span.start, f.span.end) for f in findings if f.verdict is example.verdict} >= set(spans)
    assert not [f for f in findings if f.verdict in LOUD and (f.span.start, f.span.end) not in spans]


@pytest.mark.parametrize(("check", "example"), [case for case in CASES if case.values[1].verdict in LOUD])
def test_explanation_cites_what_it_rests_on(check: Check, example: Example) -> None:
    text, _ = _marked(example.text)
    for finding in check_text(text).findings:
        if finding.check == check.name and finding.verdict in LOUD:
            assert finding.message
            assert "\n" not in finding.message
            assert finding.working
            assert all(text[cited.span.start : cited.span.end] for cited in finding.because)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_check_is_whole(check: Check) -> None:
    assert check.docs.startswith(f"{check.code} {check.name}: ")
    verdicts = {example.verdict for example in check.examples}
    assert Verdict.CONTRADICTED in verdicts
    assert None in verdicts, "each check shows what it leaves alone"
    assert check.why


def test_register_matches_the_disk() -> None:
    modules = {module.name for module in pkgutil.iter_modules(claims.checks.__path__)} - HELPERS
    assert {check.name.replace("-", "_") for check in CHECKS} == modules
    assert len({check.code for check in CHECKS}) == len(CHECKS) == len({check.name for check in CHECKS})


def test_each_relation_has_one_speaker() -> None:
    assert set(SPEAKERS) == set(Relation)
