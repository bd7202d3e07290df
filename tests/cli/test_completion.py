"""What the shell offers behind the TAB key."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def offered(words: str) -> list[str]:
    """What bash would offer for the last word, as the script that --install-completion writes asks for it."""
    cursor = len(words.split(" ")) - 1
    done = subprocess.run(
        [sys.executable, "-c", "from cli.factcheck import app; app()"],
        capture_output=True, text=True, cwd=ROOT, timeout=60,
        env={"_FACTCHECK_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(cursor), "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("factcheck ", {"check", "claims", "explain"}),
        ("factcheck cl", {"claims"}),
        ("factcheck --fo", {"--format"}),
        ("factcheck check --fo", {"--format"}),
        ("factcheck --format j", {"json", "jsonl"}),
        ("factcheck a.txt --fail-on ", {"contradicted", "tension", "never"}),
        ("factcheck claims --format ", {"rich", "plain", "csv", "jsonl"}),
        ("factcheck seeds/ku", set()),  # nothing of ours: the shell completes file names
    ],
)
def test_offers(words: str, expected: set[str]) -> None:
    assert set(offered(words)) == expected


@pytest.mark.parametrize("words", ["factcheck explain sh", "factcheck --select sh", "factcheck check --ignore sh"])
def test_names_of_checks_are_offered(words: str) -> None:
    assert offered(words) == ["share-mismatch"]


def test_the_script_for_bash_is_bash() -> None:
    script = subprocess.run(
        [sys.executable, "-c", "from cli.factcheck import app; app()"],
        capture_output=True, text=True, cwd=ROOT, timeout=60,
        env={"_FACTCHECK_COMPLETE": "source_bash", "PATH": "/usr/bin:/bin"},
    ).stdout  # fmt: skip
    assert "complete -o default -F" in script
    assert subprocess.run(["bash", "-n"], input=script, text=True, check=False).returncode == 0
