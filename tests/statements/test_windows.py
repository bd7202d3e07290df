"""Long texts are read in pieces: in seconds, with what stands close together still compared, and with a word about it."""

from __future__ import annotations

import sys
from pathlib import Path
from time import process_time

import pytest

from claims import check
from claims.values.verdict import Verdict

ROOT = Path(__file__).parents[2]
LINE = "In Place{0} the shelling killed {1} people and wounded {2}."
SECONDS = 60  # many times what it takes: the square of the numbers would take minutes


def _report(lines: int) -> str:
    return " ".join(LINE.format(index, index % 40 + 2, index % 90 + 3) for index in range(lines))


HOSTILE = {
    "2,000 numbers": _report(1000),
    "one sentence of 2,000 numbers": "Dead: " + ", ".join(f"{place % 30 + 2} in P{place}" for place in range(2000)) + ".",
    "a table of 1,000 rows": "| Town | Dead |\n|---|---|\n" + "".join(f"| T{row} | {row % 40} |\n" for row in range(1000)),
    "a sentence of 50,000 characters": "Police said that " + "the people of the town " * 2200 + "lost 12 of 40 men.",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_shapes_take_seconds(name: str) -> None:
    before = process_time()
    check(HOSTILE[name])
    assert process_time() - before < SECONDS


def test_a_long_text_is_divided_and_says_so() -> None:
    result = check(_report(300))
    assert result.divided
    assert not check(_report(20)).divided


@pytest.mark.parametrize("place", [0, 150, 299])
def test_neighbours_are_compared_wherever_they_stand(place: int) -> None:
    lines = _report(300).split(" In ")
    lines.insert(place, "all, 37 people were aboard: 19 men, 11 women and eight children.")
    text = " In ".join(lines)
    text = text if place else f"In {text}"
    assert any(finding.verdict is Verdict.CONTRADICTED and "38" in finding.message for finding in check(text).findings)


def test_the_command_says_that_it_left_something_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    sys.path.insert(0, str(ROOT))
    from cli.check_call import check_call

    article = tmp_path / "long.txt"
    article.write_text(_report(300), encoding="utf-8")
    check_call([str(article)], {})
    assert "those far apart were not compared" in capfd.readouterr().err
