"""`factcheck explain`: what a check looks for, why, and the sentences it was written for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from claims.checks import every_check
from claims.checks.check import Example as CheckExample
from claims.notes import NAMED, REMARKS
from claims.notes.note import Example as NoteExample
from cli.check_articles import complain
from cli.check_call import closest
from cli.exit_status import ExitStatus

if TYPE_CHECKING:
    from claims.checks.check import Check
    from claims.notes import Remark

SILENT = "silent"


def explain_call(name: str | None) -> int:
    """Print one check, or the list of all. Returns the exit status."""
    if name is None:
        print(f"{listing(every_check())}\n\nNotes, with --notes; none makes a run fail:\n{listing(REMARKS)}")
        return ExitStatus.QUIET
    for check in NAMED:
        if name in (check.name, check.code):
            print(explanation(check))
            return ExitStatus.QUIET
    known = {each for check in NAMED for each in (check.name, check.code)}
    complain(f"there is no check '{name}'{closest(name, known)}; factcheck explain lists them")
    return ExitStatus.UNREADABLE


def listing(checks: Iterable[Check | Remark]) -> str:
    """Code, name and first line of every check or note."""
    rows = list(checks)
    width = max((len(check.name) for check in rows), default=0)
    return "\n".join(f"{check.code}  {check.name:{width}}  {_purpose(check)}" for check in rows)


def _purpose(check: Check | Remark) -> str:
    """The first line of its docs, without the code and name that it opens with."""
    first = check.docs.strip().splitlines()[0]
    return first.removeprefix(f"{check.code} {check.name}: ")


def explanation(check: Check | Remark) -> str:
    """What it does, why, and each example with the verdict on its marked words."""
    examples = "\n".join(f"  {_outcome(example):12}  {example.text}" for example in check.examples)
    head = f"{check.docs.strip()}\n\nWhy it matters: {check.why}"
    return f"{head}\n\nExamples (the words judged stand in [[ ]]):\n{examples}"


def _outcome(example: CheckExample | NoteExample) -> str:
    """What a check or note says of an example, in a word."""
    if isinstance(example, NoteExample):
        return "note" if "[[" in example.text else SILENT
    return example.verdict.value if example.verdict is not None else SILENT
