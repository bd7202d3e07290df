"""Where and when: in the sentence, or handed down within its paragraph; and capitals that are no place."""

from __future__ import annotations

import pytest

from claims.pipeline import check
from claims.quantities.find import find_quantities
from claims.statements.read import read_discourse
from claims.statements.times import WhenKind
from claims.text.document import read_document


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Twelve people were killed in Dorrin.", "Dorrin"),
        ("Twelve people were killed near the village of Sant Ivo on Monday.", "the village of Sant Ivo"),
        ("In Karsk, 12 people died.", "Karsk"),
        ("TWELVE PEASANTS WERE KILLED IN USULUTAN.", "USULUTAN"),
        ("TWELVE PEASANTS WERE KILLED IN CLASHES.", None),
        ("Twelve people were killed in May.", None),
        ("Twelve people were killed in retaliation.", None),
        ("Twelve people were killed.", None),
    ],
)
def test_place(text: str, place: str | None) -> None:
    assert check(text).claims[0].place == place


def test_each_number_has_the_place_nearest_to_it() -> None:
    claims = check("Four people died in Lomas and six in Ribera.").claims
    assert [claim.place for claim in claims] == ["Lomas", "Ribera"]


def test_a_place_is_handed_down_within_its_paragraph_only() -> None:
    text = "Four people died in Lomas on Monday. Six were hurt.\n\nNine were missing elsewhere, it turned out later that day."
    mentions = read_discourse(read_document(text), find_quantities(read_document(text))).mentions
    assert [bool(mention.place) for mention in mentions] == [True, True, False]
    assert mentions[1].place is not None
    assert mentions[1].place.inherited


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Twelve people were killed on Monday.", WhenKind.MOMENT),
        ("Twelve people were killed overnight.", WhenKind.MOMENT),
        ("Twelve people have been killed since Monday.", WhenKind.PERIOD),
        ("So far 12 people have died.", WhenKind.PERIOD),
        ("Twelve people were killed last year.", WhenKind.BACKGROUND),
        ("Twelve people were killed three years ago.", WhenKind.BACKGROUND),
    ],
)
def test_time(text: str, kind: WhenKind) -> None:
    document = read_document(text)
    mention = next(m for m in read_discourse(document, find_quantities(document)).mentions if m.quantity.value == 12)
    assert mention.time is not None
    assert mention.time.kind is kind
