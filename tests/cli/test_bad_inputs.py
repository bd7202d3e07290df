"""Nothing that a file or a shell can do ends in a traceback, and every other file is still checked."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "from cli.factcheck import app; app()"]
CONTRADICTED = b"Of the 214 people aboard, 97 were rescued, more than half of them.\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file, not text"),
        (b"%PDF-1.7\n1 0 obj", "a PDF, not a text file"),
        (b"\xff\xfe\x00", "not utf-16 text"),
        ("97 dead".encode("utf-16-le"), "say --encoding utf-16-le"),
        (b"caf\x81 97 dead", "nor is it Windows-1252"),
        (b"caf\xe9 \x01\x02 97 dead", "a binary file, not text"),
    ],
)
def test_what_is_no_text(factcheck: Any, tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "bad.txt").write_bytes(content)
    (tmp_path / "good.txt").write_bytes(CONTRADICTED)
    status, out, err = factcheck("bad.txt", "good.txt")
    assert status == 2
    assert out.startswith("good.txt:1:44: contradicted")
    assert err.startswith("factcheck: bad.txt: ")
    assert reason in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("content", [b"", b"\n \r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_a_result(factcheck: Any, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "empty.txt").write_bytes(content)
    status, out, err = factcheck("-f", "jsonl", "empty.txt")
    assert status == 0
    assert json.loads(out)["errors"] == []
    assert err == "factcheck: empty.txt: warning: empty, nothing to check\n"


def test_a_missing_file_and_a_folder_without_articles(factcheck: Any, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    (tmp_path / "good.txt").write_bytes(CONTRADICTED)
    status, out, err = factcheck("-f", "jsonl", "missing.txt", "bare", "good.txt", "")
    documents = [json.loads(line) for line in out.splitlines()]
    assert status == 2
    assert [document["path"] for document in documents] == ["missing.txt", "bare", "good.txt", ""]
    assert [bool(document["errors"]) for document in documents] == [True, True, False, True]
    assert set(documents[0]) == set(documents[2])
    assert "factcheck: missing.txt: No such file or directory\n" in err
    assert "factcheck: bare: no article in this folder" in err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a file that opens and cannot be read")
def test_a_file_that_cannot_be_read(factcheck: Any) -> None:
    status, out, err = factcheck("/proc/self/mem")
    assert (status, out) == (2, "")
    assert err == "factcheck: /proc/self/mem: Input/output error\n"


def test_a_device_without_end(factcheck: Any) -> None:
    assert factcheck("/dev/zero").err == "factcheck: /dev/zero: larger than 64 MB, so not an article\n"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(factcheck: Any, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(CONTRADICTED.decode().encode(encoding))
    document = json.loads(factcheck("-f", "jsonl", "a.txt").out)
    assert document["characters"] == len(CONTRADICTED)
    assert 44 in [finding["column"] for finding in document["findings"]]


def test_windows_line_ends_keep_their_places(factcheck: Any, tmp_path: Path) -> None:
    text = "Ferry sinks\r\n\r\n" + CONTRADICTED.decode()
    (tmp_path / "a.txt").write_bytes(text.encode())
    found = json.loads(factcheck("-f", "jsonl", "a.txt").out)["findings"]
    contradicted = [finding for finding in found if finding["verdict"] == "contradicted"]
    assert [(finding["line"], finding["column"]) for finding in contradicted] == [(3, 44)]
    assert text[contradicted[0]["start"] : contradicted[0]["end"]] == "more than half"


def test_windows_1252_is_read_with_a_warning(factcheck: Any, tmp_path: Path) -> None:
    said = b"\x93Terrible,\x94 said the mayor of Orl\xe9ans."
    (tmp_path / "a.txt").write_bytes(said)
    document = json.loads(factcheck("-f", "jsonl", "a.txt").out)
    assert document["characters"] == len(said)
    assert factcheck("a.txt").err == (
        "factcheck: a.txt: warning: not UTF-8, read as Windows-1252; say --encoding if that is wrong\n"
    )
    assert factcheck("--encoding", "latin-1", "a.txt").err == ""
    assert factcheck("--encoding", "utf-8", "a.txt").err == "factcheck: a.txt: not utf-8 text: byte 0 cannot be read as such\n"


@pytest.mark.parametrize(
    "name", [b"two words.txt", b"line\nbreak.txt", b"caf\xe9.txt", "\u00e9t\u00e9.txt".encode(), b"esc\x1b[31m.txt"]
)
def test_strange_file_names_stay_on_one_line(factcheck: Any, tmp_path: Path, name: bytes) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))).write_bytes(CONTRADICTED)
    for words in ((), ("-f", "plain"), ("--jobs", "2")):
        status, out, err = factcheck(*words, name)
        assert (status, err, out.count("\n")) == (1, "", 1)
        assert "\x1b" not in out
    (line,) = factcheck("-f", "jsonl", name).out.splitlines()
    json.loads(line)["path"].encode()  # no half characters
    assert factcheck("-f", "rich", name).status == 1


def test_twenty_megabytes_are_checked(factcheck: Any, tmp_path: Path) -> None:
    filler = "The mayor spoke of a difficult night, and the wind rose again over the empty harbour of the town. " * 100 + "\n\n"
    (tmp_path / "large.txt").write_text(CONTRADICTED.decode() + "\n" + filler * (20_000_000 // len(filler)))
    status, out, _ = factcheck("large.txt")
    assert status == 1
    assert out.startswith("large.txt:1:44: contradicted")


def test_a_reader_that_leaves_early(tmp_path: Path) -> None:
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_bytes(CONTRADICTED)
    command = subprocess.list2cmdline(COMMAND)
    done = subprocess.run(
        ["bash", "-c", f"{command} -f jsonl '{tmp_path}' | head -n 1; echo ${{PIPESTATUS[0]}}"],
        capture_output=True, text=True, cwd=ROOT, timeout=60,
    )  # fmt: skip
    line, status = done.stdout.splitlines()
    assert done.stderr == ""
    assert json.loads(line)["path"].endswith("000.txt")
    assert status == "1"


def test_closed_standard_output(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(CONTRADICTED)
    command = subprocess.list2cmdline(COMMAND)
    done = subprocess.run(
        ["bash", "-c", f"{command} '{tmp_path}/a.txt' >&-"], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert done.returncode == 2
    assert done.stderr == "factcheck: standard output is closed\n"
    full = subprocess.run(
        ["bash", "-c", f"{command} '{tmp_path}/a.txt' > /dev/full"], capture_output=True, text=True, cwd=ROOT, timeout=60
    )
    assert full.returncode == 2
    assert full.stderr == "factcheck: cannot write the report: No space left on device\n"


@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("words", ["", "claims", "explain share-mismatch #", "--version #", "--help #"])
def test_a_full_disk_is_one_line(tmp_path: Path, words: str, unbuffered: str) -> None:
    (tmp_path / "a.txt").write_bytes(CONTRADICTED)
    command = f"{subprocess.list2cmdline(COMMAND)} {words} '{tmp_path}/a.txt'"
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    full = subprocess.run(
        ["bash", "-c", f"exec > /dev/full\n{command}"], capture_output=True, text=True, cwd=ROOT, timeout=60, env=environment
    )
    assert full.returncode == 2
    assert full.stderr.startswith("factcheck: cannot write")
    assert full.stderr.count("\n") == 1
    left = subprocess.run(
        ["bash", "-c", f"(sleep 0.2\n{command}\necho $? >&2) | true"],
        capture_output=True, text=True, cwd=ROOT, timeout=60, env=environment,
    )  # fmt: skip
    assert left.stderr.strip() in {"0", "1"}


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_is_one_line(tmp_path: Path, jobs: str) -> None:
    os.mkfifo(tmp_path / "slow.txt")  # opening it waits for a writer that never comes
    (tmp_path / "a.txt").write_bytes(CONTRADICTED)
    process = subprocess.Popen(
        [*COMMAND, "--jobs", jobs, str(tmp_path / "a.txt"), str(tmp_path / "slow.txt")],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    time.sleep(1.5)
    os.kill(process.pid, signal.SIGINT)
    time.sleep(0.3)
    if jobs == "2":  # a worker waits for the pipe: let it go
        with (tmp_path / "slow.txt").open("wb"):
            pass
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, "factcheck: interrupted\n")
