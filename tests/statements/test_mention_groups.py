"""Which people a number counts, as worded, and what follows about other groups."""

from __future__ import annotations

import pytest

from claims.pipeline import check
from claims.quantities.find import find_quantities
from claims.statements.groups import group_of
from claims.statements.read import read_discourse
from claims.text.document import read_document


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The strike killed 12 North Korean soldiers.", "North Korean soldiers"),
        ("Twelve wounded soldiers were flown out.", "soldiers"),
        ("Twelve dead, police said.", None),
        ("He had 12 grown sons.", "grown sons"),
        ("Police received 12 reports.", "reports"),
        ("Twelve vehicles parked near the square burned.", "vehicles"),
        ("Twelve of the passengers died.", "passengers"),
        ("They found 12 15-year-old girls.", "15-year-old girls"),
        ("The blast killed 12 U.S. soldiers.", "U.S. soldiers"),
        ("Two bombs killed 12 clerks.", "clerks"),
        ("Twelve people last Wednesday were hurt.", "people"),
        ("The raid left 12 critically wounded.", None),
        ("Twelve Pike Co. deputies were shot.", "Pike Co. deputies"),
        ("They passed 12 police and fire vehicles.", "police and fire vehicles"),
        ("They fired 12 fatal shots.", "fatal shots"),
        ("Twelve gather at the grave.", None),
    ],
)
def test_group_as_worded(text: str, group: str | None) -> None:
    assert next(claim for claim in check(text).claims if claim.quantity.value == 12).group == group


def test_known_subsets() -> None:
    assert group_of(["girl"]).within(group_of(["child"]))
    assert group_of(["russian", "soldier"]).within(group_of(["soldier"]))
    assert not group_of(["soldier"]).within(group_of(["russian", "soldier"]))
    assert not group_of(["woman"]).within(group_of(["child"]))


@pytest.mark.parametrize(
    ("a", "b", "apart"),
    [
        (["soldier"], ["civilian"], True),
        (["man"], ["girl"], True),
        (["crew"], ["passenger"], True),
        (["american"], ["afghan"], True),
        (["girl"], ["woman"], False),
        (["gunman"], ["civilian"], False),
        (["child"], ["civilian"], False),
        (["u.s", "soldier"], ["american"], False),
    ],
)
def test_apart(a: list[str], b: list[str], apart: bool) -> None:
    assert group_of(a).apart(group_of(b)) is apart
    assert group_of(b).apart(group_of(a)) is apart


def test_people_beside_the_counted() -> None:
    document = read_document("The suspect killed his mother and two brothers.")
    mentions = read_discourse(document, find_quantities(document)).mentions
    assert [mention.beside for mention in mentions if mention.quantity.value == 2] == [True]
