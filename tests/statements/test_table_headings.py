"""What the claims of a table's cells count, where and when, by the names of their rows and columns."""

from __future__ import annotations

import pytest

from claims import check
from claims.values.measure import Measure

BY_PLACE = (
    "| District | Killed | Injured |\n|---|---|---|\n"
    "| Upper Baru | 27 | **104** |\n| Lower Baru | 12 | 61 |\n| Total | 39 | 165 |"
)
BY_FATE = "| | Soldiers | Civilians |\n|---|---|---|\n| Dead | 27 | 104 |\n| Missing | 12 | 61 |"
BY_DAY = "Deaths of the siege\n\n| Day | Women | Men |\n|---|---|---|\n| 3 May | 2 | 14 |\n| 4 May | 5 | 61 |"


@pytest.mark.parametrize(
    ("table", "value", "measure", "group", "place", "time"),
    [
        (BY_PLACE, 27, Measure.KILLED, None, "Upper Baru", None),
        (BY_PLACE, 104, Measure.INJURED, None, "Upper Baru", None),
        (BY_PLACE, 39, Measure.KILLED, None, None, None),
        (BY_FATE, 27, Measure.KILLED, "Soldiers", None, None),
        (BY_FATE, 61, Measure.MISSING, "Civilians", None, None),
        (BY_DAY, 61, Measure.KILLED, "Men", None, "4 May"),
    ],
)
def test_a_cell_is_named_by_its_row_and_column(
    table: str, value: int, measure: Measure, group: str | None, place: str | None, time: str | None
) -> None:
    [claim] = [claim for claim in check(table).claims if claim.quantity.value == value]
    assert (claim.measure, claim.group, claim.place, claim.time) == (measure, group, place, time)


def test_prose_keeps_what_it_says_itself() -> None:
    [claim] = [claim for claim in check(f"{BY_PLACE}\n\nHail killed 301 cattle.").claims if claim.quantity.value == 301]
    assert (claim.place, claim.group) == (None, "cattle")
