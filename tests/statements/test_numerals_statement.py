"""Numbers said twice and digits that are no number: each wording in a true, a false and a silent form."""

from __future__ import annotations

import pytest

from claims.pipeline import check
from claims.values.verdict import Verdict


def verdicts(text: str, name: str) -> set[Verdict]:
    return {finding.verdict for finding in check(text).findings if finding.check == name}


PAIRS = [
    ("The ferry carried thirty-one ({}) passengers.", "31", "13"),
    ("Persons rescued: 23 ({}). Persons missing: 0.", "twenty-three", "twenty-nine"),
    ("Relief reached 1.4 million people ({}) in May.", "1,400,000", "14,000,000"),
    ("Half a million ({}) people fled the valley.", "500,000", "50,000"),
    ("The camp took in 14,000 people ({}).", "fourteen thousand", "one hundred and forty thousand"),
    ("Two dozen divers, {} in all, searched the hold.", "24", "42"),
    (
        "Landslides drove out thirty-one thousand people, that's {} thousand, in four days.",
        "thirty-one",
        "three hundred and ten",
    ),
    ("Deaths on the pass stayed in single figures last year, at {}.", "eight", "eighteen"),
    ("Some 1.5k conscripts ({}) went up the river.", "1,500", "15,000"),
    ("A nurse was the {} victim. With her the toll goes from eight to nine.", "ninth", "nineteenth"),
]


@pytest.mark.parametrize(("text", "true", "false"), PAIRS, ids=[text[:30] for text, _, _ in PAIRS])
def test_a_true_and_a_false_form(text: str, true: str, false: str) -> None:
    assert Verdict.CONTRADICTED not in verdicts(text.format(true), "numeral-mismatch")
    assert Verdict.CONTRADICTED in verdicts(text.format(false), "numeral-mismatch")


@pytest.mark.parametrize(
    "text",
    [
        "Six people (three women) died.",
        "Two brothers (14 and 16) died.",
        "The clinic had 1,200 (up from 900) cases.",
        "In 2019 twelve (2018: ten) were killed.",
        "One man (37) was killed.",
        "About a dozen people, 14 according to police, were hurt.",
        "Some two dozen (25) were hurt.",
    ],
)
def test_two_numbers_are_no_repetition(text: str) -> None:
    assert Verdict.CONTRADICTED not in verdicts(text, "numeral-mismatch")


@pytest.mark.parametrize(
    "text",
    [
        "Some 60,00 Rohingya refugees arrived.",
        "The toll of 12,40 is provisional.",
        "A crowd of 3,40 people gathered.",
        "Rescuers counted 7,6000 evacuees.",
        "Nearly 1,00,00 villagers left their homes.",
        "Cases to date: 8 4512; deaths to date: 1 097.",
    ],
)
def test_malformed_counts(text: str) -> None:
    assert verdicts(text, "malformed-number") == {Verdict.CONTRADICTED}


@pytest.mark.parametrize(
    "text",
    [
        "Rooms 12,14 and 3,4 were searched.",
        "The rate was 12,5 per cent and the ticket cost 3,50 euros.",
        "Latitude 36,40 north.",
        "He ran for 45,30 minutes.",
        "The lakh count was 12,34,567 people, the other 6,000.",
        "The flood drove out 1 414 people in 2024.",
    ],
)
def test_decimals_and_lists_are_left_alone(text: str) -> None:
    assert verdicts(text, "malformed-number") == set()


def test_a_place_has_no_more_people_than_live_in_it() -> None:
    text = "The town had 12,500 inhabitants. In May some eight {} residents of the town were taken to safety."
    assert Verdict.CONTRADICTED in verdicts(text.format("million"), "numeral-mismatch")
    assert Verdict.CONTRADICTED not in verdicts(text.format("thousand"), "numeral-mismatch")
