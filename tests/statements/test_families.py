"""FC103 and FC106 to FC109: for each family of statements, wordings that hold, that break, and that must stay silent."""

from __future__ import annotations

import pytest

from claims import check
from claims.values.verdict import Verdict
from tests.statements import (
    examples_of_changes,
    examples_of_comparisons,
    examples_of_ledgers,
    examples_of_ranges,
    examples_of_rates,
)

FAMILIES = (examples_of_changes, examples_of_comparisons, examples_of_ledgers, examples_of_ranges, examples_of_rates)
PAIRS = [(family.CHECK, right, wrong) for family in FAMILIES for right, wrong in family.PAIRS]
SILENT = [(family.CHECK, text) for family in FAMILIES for text in family.SILENT]


def verdicts(name: str, text: str) -> list[Verdict]:
    """The verdicts of one check on a text."""
    return [finding.verdict for finding in check(text).findings if finding.check == name]


@pytest.mark.parametrize(("name", "right", "wrong"), PAIRS)
def test_a_changed_number_is_found(name: str, right: str, wrong: str) -> None:
    assert Verdict.CONTRADICTED not in verdicts(name, right)
    assert Verdict.CONTRADICTED in verdicts(name, wrong)


@pytest.mark.parametrize(("name", "text"), SILENT)
def test_lookalikes_stay_silent(name: str, text: str) -> None:
    assert not {Verdict.CONTRADICTED, Verdict.TENSION} & set(verdicts(name, text))


@pytest.mark.parametrize(("name", "right", "wrong"), PAIRS)
def test_the_span_judged_and_its_evidence_lie_in_the_text(name: str, right: str, wrong: str) -> None:
    for finding in check(wrong).findings:
        spans = [finding.span, *(cited.span for cited in finding.because)]
        assert all(0 <= span.start < span.end <= len(wrong) for span in spans)
        assert check(right).findings == check(right).findings
