"""The commands, options and exit statuses of the contract."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "from cli.factcheck import app; app()"]
LINE = "b.txt:1:44: contradicted share-mismatch: "


def test_a_contradiction_is_a_line_and_status_1(factcheck: Any, articles: Path) -> None:
    status, out, err = factcheck("news/b.txt")
    assert (status, err) == (1, "")
    assert out.startswith(f"news/{LINE}")
    assert out.count("\n") == 1


def test_nothing_contradicted_is_silence_and_status_0(factcheck: Any, articles: Path) -> None:
    assert factcheck("news/a.md") == (0, "", "")


def test_verbose_also_shows_what_was_verified(factcheck: Any, articles: Path) -> None:
    status, out, _ = factcheck("--verbose", "news/a.md")
    assert status == 0
    assert "news/a.md:1:45: verified share-mismatch: " in out


@pytest.mark.parametrize("words", [["check"], ["-f", "plain"], ["--jobs", "2"], ["--fail-on=contradicted"]])
def test_however_it_is_called_the_lines_are_the_same(factcheck: Any, articles: Path, words: list[str]) -> None:
    assert factcheck(*words, "news") == factcheck("news")


def test_folders_are_read_in_order_without_hidden_names(factcheck: Any, articles: Path) -> None:
    out = factcheck("-f", "jsonl", "news").out
    paths = [json.loads(line)["path"] for line in out.splitlines()]
    assert paths == ["news/a.md", "news/b.txt", "news/below/c.TEXT"]


def test_a_path_named_twice_is_checked_once(factcheck: Any, articles: Path) -> None:
    out = factcheck("-f", "jsonl", "news/b.txt", "news", "./news/b.txt").out
    assert [json.loads(line)["path"] for line in out.splitlines()] == ["news/b.txt", "news/a.md", "news/below/c.TEXT"]


@pytest.mark.parametrize("words", [[], ["-"], ["check"], ["check", "-"]])
def test_standard_input(factcheck: Any, articles: Path, words: list[str]) -> None:
    status, out, _ = factcheck(*words, stdin=(articles / "b.txt").read_bytes())
    assert status == 1
    assert out.startswith("-:1:44: contradicted share-mismatch: ")


def test_a_terminal_as_standard_input_is_a_wrong_call() -> None:
    leader, follower = os.openpty()
    done = subprocess.run(COMMAND, stdin=follower, capture_output=True, text=True, cwd=ROOT, timeout=60)
    os.close(leader)
    os.close(follower)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("factcheck: no article named")
    assert done.stderr.count("\n") == 1


def test_fail_on(factcheck: Any, articles: Path) -> None:
    assert factcheck("--fail-on", "never", "news").status == 0
    assert factcheck("--fail-on", "tension", "news").status == 1


def test_select_and_ignore_by_name_or_code(factcheck: Any, articles: Path) -> None:
    assert factcheck("--ignore", "share-mismatch", "news") == (0, "", "")
    assert factcheck("--ignore", "FC101", "news").status == 0
    assert factcheck("--select", "sum-mismatch,FC101", "news").status == 1
    assert factcheck("--select", "sum-mismatch", "news").status == 0


def test_an_unknown_check_is_a_wrong_call(factcheck: Any, articles: Path) -> None:
    status, out, err = factcheck("--select", "share-mismach", "news")
    assert (status, out) == (2, "")
    assert "there is no check 'share-mismach' (did you mean 'share-mismatch'?)" in err


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--format", "sarif"], "'sarif' is not one of"),
        (["--fail-on", "sometimes"], "'sometimes' is not one of"),
        (["--jobs", "many"], "'many' is not a valid int"),
        (["--jobs", "-1"], "-1 is not in the range"),
        (["--nonsense"], "No such option: --nonsense"),
        (["--encoding", "klingon"], "there is no text encoding 'klingon'"),
        (["--encoding", "base64"], "there is no text encoding 'base64'"),
        (["--quiet", "--verbose"], "exclude each other"),
        (["--config", "missing.toml"], "missing.toml: No such file or directory"),
        (["--output", "no/such/folder.txt"], "cannot write no/such/folder.txt: No such file or directory"),
        (["--output", "news/b.txt"], "would overwrite an article"),
    ],
)
def test_a_wrong_call_says_so_and_ends_with_2(factcheck: Any, articles: Path, words: list[str], reason: str) -> None:
    before = (articles / "b.txt").read_bytes()
    status, out, err = factcheck(*words, "news")
    assert (status, out) == (2, "")
    assert reason in err
    assert (articles / "b.txt").read_bytes() == before


def test_quiet_keeps_only_what_fails_the_run(factcheck: Any, articles: Path) -> None:
    (articles / "latin.txt").write_bytes("Caf\u00e9 owners spoke.".encode("cp1252"))
    loud, quiet = factcheck("news"), factcheck("--quiet", "news")
    assert "latin.txt: warning: " in loud.err
    assert quiet.err == ""
    assert loud.out == quiet.out != ""


def test_output_to_a_file(factcheck: Any, articles: Path, tmp_path: Path) -> None:
    status, out, err = factcheck("-o", "report.txt", "news")
    assert (status, out, err) == (1, "", "")
    assert (tmp_path / "report.txt").read_text() == factcheck("news").out


def test_json_is_one_document(factcheck: Any, articles: Path) -> None:
    lines = factcheck("-f", "jsonl", "news").out.splitlines()
    whole = json.loads(factcheck("-f", "json", "news").out)
    assert whole["schema"] == "factcheck/1"
    assert whole["documents"] == [json.loads(line) for line in lines]
    assert whole["summary"]["documents"] == 3
    assert whole["summary"]["findings"]["contradicted"] == 1


@pytest.mark.parametrize("form", ["plain", "json", "jsonl", "rich"])
def test_the_bytes_do_not_depend_on_jobs_hashes_or_locale(factcheck: Any, articles: Path, form: str) -> None:
    (articles / "\u00e9t\u00e9.txt").write_text("R\u00e9sum\u00e9: 12 men, 9 women and 6 children died, 30 in all.\n")
    runs = {
        factcheck("-f", form, "--jobs", jobs, "news", PYTHONHASHSEED=seed, LC_ALL=locale)
        for jobs, seed, locale in (("1", "0", "C.UTF-8"), ("3", "1", "POSIX"), ("2", "77", "C"))
    }
    assert len(runs) == 1


def test_settings_from_a_file(factcheck: Any, articles: Path, tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text('[tool.factcheck]\nfail-on = "never"\nformat = "jsonl"\nignore = ["FC102"]\n')
    status, out, _ = factcheck("--config", "house.toml", "news")
    assert status == 0
    assert len(out.splitlines()) == 3
    assert factcheck("--config", "house.toml", "--fail-on", "contradicted", "news").status == 1  # the call outranks the file


@pytest.mark.parametrize(
    ("settings", "reason"),
    [
        ("fail-on = 3", "fail-on must be one of"),
        ("jobs = true", "jobs must be a whole number"),
        ("colour = false", "there is no setting 'colour'"),
        ("a = = b", "not TOML"),
        ('select = ["nothing"]', "there is no check 'nothing'"),
        ("tool.factcheck = 3", "[tool.factcheck] must be a table"),
    ],
)
def test_settings_that_make_no_sense(factcheck: Any, articles: Path, tmp_path: Path, settings: str, reason: str) -> None:
    (tmp_path / "bad.toml").write_text(settings)
    status, out, err = factcheck("--config", "bad.toml", "news")
    assert (status, out) == (2, "")
    assert reason in err
    assert err.count("\n") == 1


def test_version_and_help(factcheck: Any) -> None:
    assert factcheck("--version").out.startswith("factcheck 0.")
    assert factcheck("--version", "--help").status == 0
    status, out, _ = factcheck("--help")
    assert status == 0
    for words in ("--format", "--fail-on", "--version", "claims", "explain", "exit status"):
        assert words in out


def test_explain(factcheck: Any) -> None:
    from claims.checks import every_check

    listing = factcheck("explain").out
    for check in every_check():
        assert check.code in listing
        assert check.name in listing
        told = factcheck("explain", check.name).out
        assert check.why in told
        assert all(example.text in told for example in check.examples)
    assert factcheck("explain", "FC101") == factcheck("explain", "share-mismatch")
    status, out, err = factcheck("explain", "share-mismach")
    assert (status, out) == (2, "")
    assert "did you mean 'share-mismatch'?" in err


def test_a_file_named_like_a_command(factcheck: Any, tmp_path: Path) -> None:
    (tmp_path / "explain").write_text("Of the 214 people aboard, 97 were rescued, more than half of them.\n")
    assert factcheck("./explain").out.startswith("./explain:1:44: contradicted")


@pytest.mark.parametrize(
    ("words", "form"), [([], "plain"), (["-f", "csv"], "csv"), (["-f", "jsonl"], "jsonl"), (["-f", "rich"], "rich")]
)
def test_claims_shows_every_number(factcheck: Any, articles: Path, words: list[str], form: str) -> None:
    status, out, err = factcheck("claims", *words, "news")
    assert (status, err) == (0, "")
    for number in ("214", "97", "131"):
        assert number in out, form


def test_claims_goes_on_after_a_bad_file(factcheck: Any, articles: Path) -> None:
    status, out, err = factcheck("claims", "news/missing.txt", "news/b.txt")
    assert status == 2
    assert "214" in out
    assert err == "factcheck: news/missing.txt: No such file or directory\n"
    assert factcheck("claims", "-f", "sarif", "news").status == 2
