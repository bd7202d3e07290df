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
    ("Pit fire claims 14th victim", "A man who died of burns became the seventh victim of the fire in the Orla pit."),
    ("Cable car plunge kills 16-year-old", "An 8-year-old girl died on Sunday when a cable car fell. Her uncle, 41, survived."),
    ("Measles deaths fall 60%", "Deaths from measles fell by 30% last year. A quarter of the clinics had none."),
    ("Mine chief fined $900,000", "The owner of the mine was fined $450,000 over the blast that killed nine men."),
    ("Two dead, 12 wounded at weir", "A man with a rifle killed two anglers and wounded six others at a weir on Monday."),
    ("Among the 18 missing: a bride", "Nine people remain missing, including two in one boat, the harbour master said."),
    ("80 UN observers captured", "The mission said that 40 of its observers have been captured in the hills."),
    ("14 more die in clashes", "Seven more people were killed on Monday in the clashes, the clinic said."),
    ("Toll hits 58 in stand collapse", "The toll in the collapse of a stand has gone up to 29, including a referee."),
    ("One hurt in pier robbery", "Two people were hurt in a robbery on the pier. Police want four men, 3 tall and 1 short."),
)

SILENT = (
    ("Ferry fire kills 15 off Corfu", "A fire on a ferry killed 14 people and a rescuer on Friday."),
    ("Gunmen kill 12", "Gunmen killed nine people in the market on Monday. Another three were killed on the road."),
    ("A sixth death in the outbreak", "Five people had died by Sunday, and the sixth death was announced on Monday."),
    ("Storm may kill 400, model warns", "The last such storm killed 60 people."),
    ("3 dead as car hits wall", "Two women were killed when a car hit a wall, and the driver died in hospital."),
    ("3 dead in garage collapse", "A third person has died after the collapse of a garage, police said."),
    ("Blast kills two boys", "A blast killed two boys. Another boy was hurt; all three boys were under ten."),
    ("Pit fire claims 14th victim", "A fourth man was pulled out alive on Monday. The dead now number 14."),
    ("Cable car plunge kills 16-year-old", "A girl died on Sunday when a cable car fell. Her brothers, 11 and 8, survived."),
    ("Measles deaths fall 60%", "Deaths from measles fell from 500 to 200. In towns, 30% of the children had no jab."),
    ("14 more die in clashes", "Some 60 people have been killed since Friday in the clashes, seven of them on Sunday."),
    ("Storm could kill 4,000", "The storm killed 40 people on the coast on Monday. It moves inland tonight."),
    ("Floods kill 29", "The floods killed 29 people, one of a series of disasters that have killed 300 this year."),
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
