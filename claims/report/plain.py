"""Findings as plain lines, one each: `path:line:column: verdict check: MESSAGE`."""

from __future__ import annotations

from collections.abc import Iterable
from os import fsencode

from claims.checks.finding import Finding
from claims.report.result import Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claims.notes.note import Note


def portable(path: str) -> str:
    """A path as valid Unicode: bytes that are none stand as \\xNN."""
    return fsencode(path).decode("utf-8", "backslashreplace")


_ESCAPES = {code: ascii(chr(code))[1:-1] for code in (*range(32), *range(0x7F, 0xA0), 0x2028, 0x2029)}


def on_one_line(words: str) -> str:
    """Words with each control character and line break as a backslash escape, so that they stay on one line."""
    return words.translate(_ESCAPES)


def plain_line(path: str, result: Result, finding: Finding) -> str:
    """One finding on one line, without its line break. Line and column count from 1."""
    line, column = result.document.place(finding.span.start)
    return f"{on_one_line(portable(path))}:{line}:{column}: {finding.verdict} {finding.check}: {on_one_line(finding.message)}"


def plain_lines(path: str, result: Result, findings: Iterable[Finding]) -> str:
    """The given findings of a result, a line each, then its notes; empty without either."""
    lines = [plain_line(path, result, finding) for finding in findings]
    lines += [note_line(path, result, note) for note in result.notes]
    return "".join(f"{line}\n" for line in lines)


def note_line(path: str, result: Result, note: Note) -> str:
    """One note on one line, without its line break."""
    line, column = result.document.place(note.span.start)
    return f"{on_one_line(portable(path))}:{line}:{column}: note {note.name}: {on_one_line(note.message)}"
