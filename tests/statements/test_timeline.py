"""Stretches of time, weekdays, ages, times of day and growing counts: each wording in a true, a false and a silent form."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.pipeline import check
from claims.statements.ages import full_years
from claims.statements.moments import day_of_month, year_of
from claims.values.verdict import Verdict


def verdicts(text: str) -> set[Verdict]:
    return {finding.verdict for finding in check(text).findings if finding.check == "date-mismatch"}


PAIRS = [
    ("The battle began on 3 June and ended on 24 June. It lasted {} days.", "21", "eleven"),
    ("The hostages, taken on 4 March, were released on 18 March after {} days in captivity.", "14", "40"),
    ("The bridge opened in 1967 and collapsed in 2018, {} years later.", "51", "41"),
    ("The mine flooded on 4 April. {} days later, on 22 April, the last man was brought up.", "Eighteen", "Eight"),
    ("The search was called off on 10 March, {} days after it began on 3 March.", "seven", "17"),
    ("The two attacks, on 3 May and 7 May, came {} days apart.", "four", "nine"),
    ("The dyke broke on 9 May. A warning had come {} days earlier, on 7 May.", "two", "eight"),
    ("The {}-day truce ran from 1 June to 10 June.", "ten", "thirty"),
    ("In 2024, on the {} anniversary of the 1944 sinking, a stone was laid.", "80th", "70th"),
    ("The blast came on Monday. Two days later, on {}, a second bomb went off.", "Wednesday", "Saturday"),
    ("On {}, the fifth day of the strike that began on Monday, two miners were shot.", "Friday", "Tuesday"),
    ("The fire burned for {} days, from Monday to Friday.", "five", "two"),
    ("The raid came on {}, 8 March 2023.", "Wednesday", "Sunday"),
    ("The quake struck on 3 May. The next day, {} May, an aftershock killed two.", "4", "9"),
    ("Two trams collided on Friday. The following day, {}, a driver was held.", "Saturday", "Monday"),
    ("Captain Reyes, born on 4 June 1980, was {} when he was killed on 8 July 2024.", "44", "54"),
    ("The miner, born in 1950, died in 2020 aged {}.", "70", "80"),
    ("The first blast came at 9.15am, the second at 9.40am, {} minutes later.", "25", "ten"),
    ("The shelling lasted {} hours, from 06:00 to 09:00.", "three", "five"),
    ("On Monday the toll stood at 45. By Wednesday it had risen to {}.", "54", "39"),
    ("Running total of graves: 1 May: 12; 2 May: 19; 3 May: {}. No entry has been withdrawn.", "23", "14"),
    ("He was hit on 14 October and died of that wound on {} October of the same year.", "19", "9"),
]


@pytest.mark.parametrize(("text", "true", "false"), PAIRS, ids=[text[:30] for text, _, _ in PAIRS])
def test_a_true_and_a_false_form(text: str, true: str, false: str) -> None:
    assert Verdict.VERIFIED in verdicts(text.format(true))
    assert Verdict.CONTRADICTED not in verdicts(text.format(true))
    assert Verdict.CONTRADICTED in verdicts(text.format(false))


@pytest.mark.parametrize(
    "text",
    [
        "The siege began on 2 May. Five days later, the water ran out.",
        "He was born on 3 May 1990. His brother, 44, was killed on 2 January 2025.",
        "The 20-year sentence was passed on 3 May 2020, after the attack on 4 April 2018.",
        "The number of injured rose to 39. The dead stood at 45.",
        "On Monday two were hurt. The following day, Wednesday's match was cancelled.",
        "It was their third attack in two weeks: the first was on 3 May and the last on 20 May.",
        "The toll stood at 45 on Monday. A second fire broke out, and there the toll rose to 12.",
        "Running total: 1 May: 12; 2 May: 9. The total was revised after two names were removed.",
        "The vote is on 31 May and the talks are in April.",
    ],
)
def test_silence(text: str) -> None:
    assert Verdict.CONTRADICTED not in verdicts(text)


@pytest.mark.parametrize(
    "text", ["Talks resume on 31 April.", "On 30 February 2024 the dam burst.", "It fell on 29 February 2023."]
)
def test_days_that_no_month_has(text: str) -> None:
    assert verdicts(text) == {Verdict.CONTRADICTED}


@given(st.dates(date(1800, 1, 1), date(2150, 1, 1)), st.integers(0, 40_000))
def test_full_years_are_those_of_the_calendar(born: date, later: int) -> None:
    now = born + timedelta(days=later)
    expected = now.year - born.year - ((now.month, now.day) < (born.month, born.day))
    assert full_years(born.toordinal(), now.toordinal()) == expected
    assert year_of(now.toordinal()) == now.year
    assert day_of_month(now.toordinal(), has_year=True) == now.day


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_only_the_true_weekday_of_a_date_is_verified(day: date) -> None:
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months = "January February March April May June July August September October November December".split()
    written = f"{day.day} {months[day.month - 1]} {day.year}"
    assert verdicts(f"The ferry sank on {names[day.weekday()]} {written} off the coast.") == {Verdict.VERIFIED}
    assert verdicts(f"The ferry sank on {names[(day.weekday() + 3) % 7]} {written} off the coast.") == {Verdict.CONTRADICTED}
