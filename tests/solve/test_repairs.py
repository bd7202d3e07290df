"""A repair keeps its word: with the one number changed as it says, the text is no longer contradicted."""

from __future__ import annotations

import pytest

from claims import check
from claims.quantities.find import find_quantities
from claims.solve.repairs import repairs
from claims.statements.read import read_discourse, read_statements
from claims.statements.statement import can_stand
from claims.text.document import read_document
from claims.values.verdict import Verdict

BROKEN = [
    "The boat took off 37 people: 19 men, 11 women and 8 children.",
    "In all 19 people were killed, 26 of them children.",
    "The coach carried 40 people. In the crash 12 died and 37 were injured.",
    "At 312, the number of deaths is higher than the 350 of the last outbreak.",
    "The flood killed 18 people in Lowick. In Arden the toll was 13, 9 fewer than in Lowick.",
]


def _changed(text: str) -> list[str]:
    """The text with each repair made, one at a time."""
    document = read_document(text)
    numbers = find_quantities(document)
    texts = []
    for statement in read_statements(read_discourse(document, numbers)):
        for party, values in repairs(statement) if not can_stand(statement) else ():
            value = values.low if values.low else values.high
            start, end = party.quantity.span
            texts.append(f"{text[:start]}{value}{text[end:]}")
    return texts


@pytest.mark.parametrize("text", BROKEN)
def test_each_repair_repairs(text: str) -> None:
    def broken(version: str) -> bool:
        return any(finding.verdict is Verdict.CONTRADICTED for finding in check(version).findings)

    assert broken(text)
    changed = _changed(text)
    assert len(changed) > 1
    assert not [version for version in changed if broken(version)]


def test_the_working_lists_every_repair() -> None:
    [finding] = [each for each in check(BROKEN[0]).findings if each.verdict is Verdict.CONTRADICTED]
    assert finding.working[-1] == (
        "one change would do: 38 instead of 37, or 18 instead of 19, or 10 instead of 11, or 7 instead of 8"
    )
