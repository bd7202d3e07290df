"""How a number is put forward."""

from __future__ import annotations

import pytest

from claims.pipeline import check
from claims.statements.claim import Mode


@pytest.mark.parametrize(
    ("mode", "text"),
    [
        (Mode.ASSERTED, "The blast killed 12 people."),
        (Mode.ASSERTED, "Twelve people were killed on Monday."),
        (Mode.ASSERTED, "Not only were 12 people killed: the bridge fell."),
        (Mode.DENIED, "The army denied that 12 people were killed."),
        (Mode.DENIED, "He rejected reports of 12 dead."),
        (Mode.HYPOTHETICAL, "Up to now 12 people are feared dead."),
        (Mode.HYPOTHETICAL, "A bigger wave could kill 12 people."),
        (Mode.HYPOTHETICAL, "Twelve people may have died."),
        (Mode.FORECAST, "Officials expect 12 more deaths, and likely 12 houses to fall."),
        (Mode.FORECAST, "The ministry predicted 12 deaths."),
        (Mode.REVISED, "The toll rose to 12."),
        (Mode.REVISED, "Police revised the count to 12 dead."),
        (Mode.REVISED, "Initially 12 people were reported killed."),
    ],
)
def test_mode(mode: Mode, text: str) -> None:
    assert mode in {claim.mode for claim in check(text).claims if claim.quantity.value == 12}
