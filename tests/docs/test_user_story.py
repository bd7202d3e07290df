"""The article that the project began with, in our own words: what it says, and two single changes that must be noticed."""

from __future__ import annotations

from pathlib import Path

from claims import check
from claims.checks.finding import Finding
from claims.values.verdict import Verdict

SEED = (Path(__file__).parents[2] / "seeds" / "kursk.txt").read_text(encoding="utf-8")


def found(text: str, name: str) -> list[Finding]:
    """What one check says of a text."""
    return [finding for finding in check(text).findings if finding.check == name]


def test_over_half_is_verified_with_its_two_numbers_and_the_readings_of_the_hedges() -> None:
    (share,) = found(SEED, "share-mismatch")
    assert share.verdict is Verdict.VERIFIED
    assert {SEED[cited.span.start : cited.span.end].split()[1] for cited in share.because} == {"6,000", "11,000"}
    working = "\n".join(share.working)
    assert "'exceeding 6,000' is read as" in working
    assert "'roughly 11,000' is read as" in working
    assert not any(finding.verdict is Verdict.CONTRADICTED for finding in check(SEED).findings)


def test_five_thousand_is_not_over_half() -> None:
    (share,) = found(SEED.replace("6,000", "5,000"), "share-mismatch")
    assert share.verdict is Verdict.CONTRADICTED
    assert "45.5%" in share.message


def test_another_number_at_the_end_is_noticed() -> None:
    start, _, end = SEED.rpartition("6,000")
    (again,) = found(f"{start}9,000{end}", "restated-number")
    assert again.verdict is Verdict.CONTRADICTED
