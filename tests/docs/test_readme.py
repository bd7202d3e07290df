"""What the README shows is what the command prints. `python tests/docs/test_readme.py` writes the outputs anew."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
CONSOLE = re.compile(r"(?<=^```console\n)\$ (factcheck[^\n]*)\n(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
TEXT = README.read_text(encoding="utf-8")


def printed(command: str) -> str:
    """What a command of the README prints in the checkout."""
    words = shlex.split(command)[1:]
    env = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | {"COLUMNS": "80", "PYTHONPATH": str(ROOT)}
    code = "from cli.factcheck import app; app()"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, cwd=ROOT, env=env, timeout=60)
    return re.sub(r"\n+\Z", "\n", done.stdout + done.stderr)


@pytest.mark.parametrize(("command", "shown"), CONSOLE.findall(TEXT))
def test_a_command_prints_what_is_shown(command: str, shown: str) -> None:
    assert printed(command) == shown


def test_there_are_examples() -> None:
    assert len(CONSOLE.findall(TEXT)) >= 3


def test_the_python_example_runs() -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {})
    assert "contradicted 97 of 214 is 45.3%" in out.getvalue()


def test_every_option_and_file_named_exists() -> None:
    options = printed("factcheck --help")
    for option in set(re.findall(r"--[a-z][a-z-]+", TEXT)):
        assert option in options
    for path in set(re.findall(r"\b(?:seeds|claims|cli)/[\w./]*", TEXT)):
        assert (ROOT / path).exists()


def test_the_tables_of_checks_and_notes_are_the_registries() -> None:
    rows = re.findall(r"^\| (FC\d+) \| `([a-z-]+)` \| (.+) \|$", TEXT, re.MULTILINE)
    lines = [line for line in printed("factcheck explain").splitlines() if line.startswith("FC")]
    listed = [re.split(r" {2,}", line, maxsplit=2) for line in lines]
    assert [list(row) for row in rows] == listed


if __name__ == "__main__":
    README.write_text(CONSOLE.sub(lambda found: f"$ {found[1]}\n{printed(found[1])}", TEXT), encoding="utf-8")
