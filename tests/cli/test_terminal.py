"""On a terminal the report is rich, as wide as the terminal, and coloured unless the reader says no."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COLOUR = re.compile(r"\x1b\[[0-9;]*3[0-7]m")
STYLE = re.compile(r"\x1b\[[0-9;]*m")


def on_a_terminal(*words: str, **env: str) -> tuple[int, str]:
    """Exit status and screen of the command on a terminal of 80 columns."""
    leader, follower = os.openpty()
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS")}
    process = subprocess.Popen(
        [sys.executable, "-c", "from cli.factcheck import app; app()", *words],
        stdin=follower, stdout=follower, stderr=follower, cwd=ROOT, env={**kept, "TERM": "xterm", "COLUMNS": "80", **env},
    )  # fmt: skip
    os.close(follower)
    screen = b""
    while True:
        try:
            some = os.read(leader, 65536)
        except OSError:  # Linux says end of file on a terminal this way
            break
        if not some:
            break
        screen += some
    os.close(leader)
    return process.wait(timeout=60), screen.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("words", [["seeds/mine.txt"], ["check", "seeds/mine.txt"]])
def test_a_terminal_gets_the_rich_report(words: list[str]) -> None:
    status, screen = on_a_terminal(*words)
    assert status == 1
    assert "CONTRADICTED" in screen.splitlines()[0]
    assert COLOUR.search(screen)


def test_plain_lines_can_be_had_on_a_terminal() -> None:
    _, screen = on_a_terminal("-f", "plain", "seeds/mine.txt")
    assert screen.startswith("seeds/mine.txt:3:116: contradicted ")
    assert not STYLE.search(screen)


def test_without_colour_the_words_are_still_marked() -> None:
    for screen in (on_a_terminal("seeds/mine.txt", NO_COLOR="1")[1], on_a_terminal("--no-color", "seeds/mine.txt")[1]):
        assert "CONTRADICTED" in screen
        assert not COLOUR.search(screen)
        assert "\x1b[1;4mmore than half\x1b[0m" in screen


def test_a_dumb_terminal_gets_no_escape_sequence() -> None:
    _, screen = on_a_terminal("seeds/mine.txt", TERM="dumb")
    assert "CONTRADICTED" in screen
    assert "\x1b" not in screen


def test_the_table_of_numbers_on_a_terminal() -> None:
    status, screen = on_a_terminal("claims", "seeds/mine.txt")
    assert status == 0
    assert "in the text" in STYLE.sub("", screen)
