"""What tables say of their figures, and the text of its tables: true, false and silent forms."""

from __future__ import annotations

import pytest

from claims.lexicon.table_words import INCOMPLETE, NAMES, OVERLAPPING, ROUNDING, Role
from claims.pipeline import check
from claims.statements.sheet import has_phrase, roles_of, words_of
from claims.values.verdict import Verdict


def verdicts(text: str) -> list[Verdict]:
    return [finding.verdict for finding in check(text).findings if finding.check == "table-mismatch"]


TOTALS = "| Valley | Killed |\n|---|---|\n| Upper | 12 |\n| Middle | 7 |\n| Lower | 5 |\n| {} | {} |\n"
PAIRS = [
    (TOTALS.replace("{}", "Total", 1), "24", "42"),
    (TOTALS.replace("{}", "All valleys", 1), "24", "20"),
    (TOTALS.replace("{}", "Three valleys", 1), "24", "28"),
    (
        "| Pit | Dead | Hurt | All |\n|---|---|---|---|\n| A | 4 | 19 | 23 |\n| B | 1 | 7 | 8 |\n| C | 11 | 30 | {} |",
        "41",
        "61",
    ),
    (
        "| Ship | Aboard | Dead | Saved |\n|---|---|---|---|\n| A | 17 | 5 | 12 |\n| B | 20 | 9 | {} |\n| C | 8 | 1 | 7 |",
        "11",
        "3",
    ),
    (
        "| Year | 2022 | 2024 | Change |\n|---|---|---|---|\n| N | 8 | 5 | -3 |\n| S | 12 | 16 | {} |\n| I | 9 | 6 | -3 |",
        "+4",
        "-4",
    ),
    ("| Day | New | Cumulative |\n|---|---|---|\n| 1 | 3 | 3 |\n| 2 | 4 | 7 |\n| 3 | 2 | 9 |\n| 4 | 6 | {} |", "15", "12"),
    (
        "| Ward | Admitted | Died | CFR |\n|---|---|---|---|\n| A | 80 | 32 | 40 |\n| B | 45 | 18 | 40 |\n| C | 25 | 15 | {} |",
        "60",
        "6",
    ),
    (
        "| Cause | Cases | % |\n|---|---|---|\n| A | 120 | 60 |\n| B | 50 | {} |\n| C | 30 | 15 |\n| All | 200 | 100 |",
        "25",
        "35",
    ),
    ("| Cause | Share |\n|---|---|\n| Hunger | 46% |\n| Fire | 31% |\n| Other | {}% |", "23", "43"),
    ("| Ward | Deaths | of which children |\n|---|---|---|\n| A | 18 | 5 |\n| B | 9 | {} |", "6", "16"),
    ("The quake killed {} people in the two towns.\n\n| Town | Deaths |\n|---|---|\n| A | 31 |\n| B | 24 |", "55", "36"),
    ("{} people died in A and B.\n\n| Town | Deaths |\n|---|---|\n| A | 31 |\n| B | 24 |", "55", "36"),
    ("The storm killed {} people in both towns.\n\n| Town | Deaths |\n|---|---|\n| A | 31 |\n| B | 24 |", "55", "36"),
    (
        "| Camp | Cholera deaths |\n|---|---|\n| Zam | 31 |\n| Abu | 19 |\n| Kal | 12 |\n\n{} recorded the most deaths.",
        "Zam",
        "Kal",
    ),
    (
        "| Site | Deaths |\n|---|---|\n| Rivers | 432 |\n| Seas | 468 |\n\nRivers saw {} per cent of the deaths.",
        "48",
        "22",
    ),
]


@pytest.mark.parametrize(("text", "true", "false"), PAIRS, ids=[str(number) for number in range(len(PAIRS))])
def test_a_true_and_a_false_form(text: str, true: str, false: str) -> None:
    assert set(verdicts(text.replace("{}", true))) == {Verdict.VERIFIED}
    assert Verdict.CONTRADICTED in verdicts(text.replace("{}", false))


@pytest.mark.parametrize(
    "text",
    [
        "Main valleys only:\n\n" + TOTALS.format("All valleys", 42),
        TOTALS.format("All valleys*", 20) + "\n*People hurt in more than one valley are counted once.",
        "| Age | % |\n|---|---|\n| 0-4 | 33.4 |\n| 5-9 | 33.4 |\n| Other | 33.3 |\n\nMay not add up because of rounding.",
        "| Town | Dead | Beds |\n|---|---|---|\n| A | 3 | 40 |\n| B | 4 | 41 |\n| C | 9 | 17 |",
        "| Cause | 2021 | 2022 |\n|---|---|---|\n| A | 12 | 14 |\n| B | 9 | .. |\n| Total | 21 | 40 |",
        "| Camp | Deaths |\n|---|---|\n| Zam | 31 |\n| Abu | 19 |\n\nAbu had the second most deaths. Most in Abu were old.",
    ],
)
def test_silence(text: str) -> None:
    assert Verdict.CONTRADICTED not in verdicts(text)


@pytest.mark.parametrize(("role", "phrase", "example"), NAMES)
def test_each_name_is_known(role: Role, phrase: str, example: str) -> None:
    assert has_phrase(words_of(example), phrase)
    assert role in roles_of(example)


@pytest.mark.parametrize(("phrase", "example"), [*INCOMPLETE, *OVERLAPPING, *ROUNDING])
def test_each_note_is_known(phrase: str, example: str) -> None:
    assert has_phrase(words_of(example), phrase)
