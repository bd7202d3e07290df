"""No more victims than were there, and the texts in which others may be among the victims."""

from __future__ import annotations

import pytest

from claims.pipeline import check
from claims.values.verdict import Verdict

BROKEN = (
    "The launch left Tobruk with 58 people in it and met no other craft. It sank with the loss of 74 lives.",
    "The platoon went in with 31 soldiers and was never reinforced. In the end 44 of the platoon were killed.",
    "The bus was carrying 40 tourists; nobody else was aboard. Police said 52 of those on the bus were injured.",
    "The night shift consisted of 63 people. Rescuers brought up alive 91 members of that shift.",
    "A minibus with 16 people on board left the road. The crash killed 19 of the occupants.",
)
SILENT = (
    "The launch left Tobruk with 58 people in it and met no other craft. It sank with the loss of 41 lives.",
    "The ferry was licensed to carry 150. Police said 238 of those on board were saved.",
    "The platoon went in with 31 soldiers and got 40 replacements in May. In the end 44 of the platoon were killed.",
    "The bus was carrying 40 tourists when it hit a market. The crash killed 52 people, most of them pedestrians.",
    "The convoy of 36 soldiers was ambushed. In the town, shells killed 80 people on the same day.",
    "A coach with 49 pensioners and the driver left the road; nobody else was aboard. Fifty people were injured.",
)


def _loud(text: str) -> list[str]:
    return [finding.check for finding in check(text).findings if finding.verdict is Verdict.CONTRADICTED]


@pytest.mark.parametrize("text", BROKEN)
def test_more_than_were_there(text: str) -> None:
    assert _loud(text)


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert "capacity-exceeded" not in _loud(text)
