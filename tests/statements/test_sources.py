"""Who says it: before, after, in the middle, in other people's counts; and subjects that say nothing."""

from __future__ import annotations

import pytest

from claims.pipeline import check


def sources(text: str) -> list[str | None]:
    """The source of every claim."""
    return [claim.source for claim in check(text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said 12 people were killed.", ["Police"]),
        ("Twelve people were killed, police said.", ["police"]),
        ("Twelve people were killed, said the interior minister.", ["interior minister"]),
        ("According to the Red Cross, 12 people were killed.", ["Red Cross"]),
        ("Twelve people were killed, according to Amnesty.", ["Amnesty"]),
        ("The spokesman for the ministry told reporters that 12 died.", ["spokesman for the ministry"]),
        ("He said 12 died.", ["He"]),
        ("Rebels said 12 were killed; the army said 30 died.", ["Rebels", "army"]),
        ("The blast killed 12 people.", [None]),
        ("A fire that raged all night killed 12.", [None]),
        ("The toll reported was 12.", [None]),
    ],
)
def test_source(text: str, expected: list[str | None]) -> None:
    assert sources(text) == expected
