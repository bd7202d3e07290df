"""One number told again of something else, and the texts in which that is no contradiction."""

from __future__ import annotations

import pytest

from claims.pipeline import check
from claims.values.verdict import Verdict

BROKEN = (
    ("The raid wounded 37 people and killed nobody, medics said. Relatives of the 37 dead waited outside.", "37 dead"),
    ("Police rounded up 58 men in the port. Nobody was killed. Priests asked why the 58 were killed.", "58"),
    ("Some 2,400 villagers were moved to schools and nobody is missing. The 2,400 missing will be fed there.", "2,400 missing"),
    (
        "The brigade took 410 casualties, of whom 120 were killed and 290 wounded. With 410 deaths it was relieved.",
        "410 deaths",
    ),
    (
        "The storm destroyed 850 homes and displaced 4,200 people. Rebuilding the 4,200 destroyed homes will take years.",
        "4,200",
    ),
    ("Only 27 of the 190 suspected cases were confirmed. The 190 confirmed cases are all children.", "190 confirmed cases"),
    ("Sixteen soldiers died in the crash. The 16 civilians killed were buried on Sunday.", "16 civilians"),
)
SILENT = (
    "The raid wounded 37 people. All 37 later died in hospital.",
    "The blast killed 12 people and wounded 30. Ten of the 30 wounded were children.",
    "On Monday 20 people were killed; on Tuesday 26 more died, and 46 were injured. The 46 dead were buried on Friday.",
    "Rescuers searched for 60 missing miners. The 60 were found dead on Sunday.",
    "There were no immediate reports of deaths. The quake hurt 44 people, and the 44 injured were taken to a clinic.",
    "The crash killed 14 soldiers and 14 civilians. The 14 civilians were on their way to market.",
    "There were 17 candles, one for each of the dead. The 17 dead came from one village.",
    "Nobody died in the attack of 2011. The bomb injured 46 people; 46 bodies were found in a mass grave.",
)


def _loud(text: str) -> list[str]:
    found = check(text).findings
    return [
        text[finding.span.start : finding.span.end]
        for finding in found
        if finding.check == "label-mismatch" and finding.verdict in (Verdict.CONTRADICTED, Verdict.TENSION)
    ]


@pytest.mark.parametrize(("text", "words"), BROKEN)
def test_told_again_of_something_else(text: str, words: str) -> None:
    assert any(words in loud for loud in _loud(text))


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert _loud(text) == []
