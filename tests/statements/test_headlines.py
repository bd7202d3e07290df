"""The headline's numbers against the body's, in our own words."""

from __future__ import annotations

import pytest

from claims import check
from claims.values.verdict import Verdict


def _verdicts(headline: str, body: str) -> set[Verdict]:
    """The verdicts of the findings that rest on the headline."""
    report = check(f"{headline}\n\n{body}")
    end = len(headline)
    return {
        finding.verdict
        for finding in report.findings
        if finding.span.start < end or any(cited.span.start < end for cited in finding.because)
    }


AGREE = (
    ("Ferry fire kills 14 off Corfu", "A fire on a ferry off Corfu killed 14 people on Friday, the coast guard said."),
    ("At least 31 dead in tannery blast", "An explosion in a tannery killed 31 people on Monday. Nine were hurt."),
    ("1.4K missing after dam bursts", "Some 1,400 people are missing after a dam burst on Sunday, officials said."),
    ("Bus plunge injures 22", "The crash on the pass injured 22 people. The driver was unhurt."),
    ("Avalanche kills 9 in two valleys", "An avalanche killed six people in Oster. Three people were killed in Vester."),
)

CLASH = (
    ("Ferry fire kills 28 off Corfu", "A fire on a ferry off Corfu killed 14 people on Friday, the coast guard said."),
    ("Tannery blast leaves 62 dead", "An explosion in a tannery killed at least 31 people on Monday."),
    ("11 injured in bus plunge", "The crash on the pass injured 22 people on Monday, police said."),
    ("Landslide kills 64", "A landslide killed 46 people on Monday in the hills, officials said."),
    ("Train crash leaves 41 dead", "The crash left 14 people dead and 90 injured on Monday, police said."),
)

SILENT = (
    ("Ferry fire kills 15 off Corfu", "A fire on a ferry killed 14 people and a rescuer on Friday."),
    ("Gunmen kill 12", "Gunmen killed nine people in the market on Monday. Another three were killed on the road."),
    ("A sixth death in the outbreak", "Five people had died by Sunday, and the sixth death was announced on Monday."),
    ("Storm may kill 400, model warns", "The last such storm killed 60 people."),
    ("3 dead as car hits wall", "Two women were killed when a car hit a wall, and the driver died in hospital."),
    ("3 dead in garage collapse", "A third person has died after the collapse of a garage, police said."),
    ("Blast kills two boys", "A blast killed two boys. Another boy was hurt; all three boys were under ten."),
    ("Blaze destroys 40 homes", "The blaze killed 12 people on Monday, officials said."),
)


@pytest.mark.parametrize(("headline", "body"), AGREE)
def test_found_again(headline: str, body: str) -> None:
    found = _verdicts(headline, body)
    assert Verdict.VERIFIED in found
    assert Verdict.CONTRADICTED not in found


@pytest.mark.parametrize(("headline", "body"), CLASH)
def test_another_number(headline: str, body: str) -> None:
    assert Verdict.CONTRADICTED in _verdicts(headline, body)


@pytest.mark.parametrize(("headline", "body"), SILENT)
def test_explained_away(headline: str, body: str) -> None:
    assert Verdict.CONTRADICTED not in _verdicts(headline, body)
