"""Running the command as a reader does: a process of its own, arguments in, bytes and status out."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "from cli.factcheck import app; app()"]


class Run(NamedTuple):
    """What a run of the command left behind."""

    status: int
    out: str
    err: str


Runner = Callable[..., Run]


def environment(**more: str) -> dict[str, str]:
    """The environment of a run: this checkout, no terminal settings of the tester's own."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "TERM")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


@pytest.fixture
def factcheck(tmp_path: Path) -> Runner:
    """Run the command in an empty folder."""

    def run(*words: str | bytes | Path, stdin: bytes = b"", **env: str) -> Run:
        done = subprocess.run(
            [*COMMAND, *words], input=stdin, capture_output=True, cwd=tmp_path, env=environment(**env), timeout=120
        )
        assert b"Traceback" not in done.stderr, done.stderr.decode()
        return Run(done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "backslashreplace"))

    return run


CONTRADICTED = "Of the 214 people aboard, 97 were rescued, more than half of them.\n"
VERIFIED = "Of the 214 people aboard, 131 were rescued, more than half of them.\n"
TENSE_OR_NOT = "The mayor spoke of a difficult night.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with an article that contradicts itself, one that does not, one in a folder below, and what is no article."""
    folder = tmp_path / "news"
    (folder / "below").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    (folder / "b.txt").write_text(CONTRADICTED)
    (folder / "a.md").write_text(VERIFIED)
    (folder / "below" / "c.TEXT").write_text(TENSE_OR_NOT)
    (folder / ".hidden" / "d.txt").write_text(CONTRADICTED)
    (folder / ".e.txt").write_text(CONTRADICTED)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    return folder
