"""One run of checking: every input is read, checked, rendered and written in order; what goes wrong is said on standard error.

The rendering of one document depends on that document and the options alone, so any number of jobs writes the same bytes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from functools import partial

from claims.checks.finding import Finding
from claims.report.plain import on_one_line, plain_lines, portable
from claims.report.result import Result
from claims.values.record import record, replace
from claims.values.verdict import Verdict
from cli.exit_status import ExitStatus, FailOn
from cli.read_inputs import STANDARD_INPUT, Input, Unreadable, find_inputs, read_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO


class Format(StrEnum):
    """How findings are written."""

    RICH = "rich"
    PLAIN = "plain"
    JSON = "json"
    JSONL = "jsonl"


class BadCall(Exception):
    """The command line or a configuration asks for something impossible; the words say what."""


@record
class Options:
    """What the command line and the configuration ask for. `select`, `ignore`: names or codes of checks. `styled`: for a
    terminal, with bold and underlined words; `color`: in colours as well. `width`: columns of a rich report."""

    format: Format = Format.PLAIN
    output: str | None = None
    fail_on: FailOn = FailOn.CONTRADICTED
    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()
    jobs: int = 1
    quiet: bool = False
    verbose: bool = False
    notes: bool = False
    encoding: str | None = None
    styled: bool = False
    color: bool = False
    width: int = 80

    def asks_for(self, name: str, code: str) -> bool:
        """Whether the check or note of that name and code is selected and not ignored."""
        if self.select and name not in self.select and code not in self.select:
            return False
        return name not in self.ignore and code not in self.ignore

    def shows(self, finding: Finding) -> bool:
        """Whether a finding has its line in plain output."""
        if self.quiet:
            return (self.fail_on if self.fail_on is not FailOn.NEVER else FailOn.CONTRADICTED).counts(finding.verdict)
        return self.verbose or FailOn.TENSION.counts(finding.verdict)


@record
class Checked:
    """One document after its check, small enough to travel between processes. `verdicts`: of its findings, in order."""

    rendered: str
    verdicts: tuple[Verdict, ...] = ()
    warning: str | None = None
    problem: str | None = None


@record(frozen=False)
class Tally:
    """What a run has seen so far."""

    verdicts: dict[Verdict, int]
    documents: int = 0
    unreadable: int = 0
    failed: bool = False

    def add(self, checked: Checked, fail_on: FailOn) -> None:
        """Count one document in."""
        self.documents += 1
        self.unreadable += checked.problem is not None
        for verdict in checked.verdicts:
            self.verdicts[verdict] += 1
            self.failed = self.failed or fail_on.counts(verdict)

    @property
    def status(self) -> ExitStatus:
        """The exit status of the run."""
        if self.unreadable:
            return ExitStatus.UNREADABLE
        return ExitStatus.FOUND if self.failed else ExitStatus.QUIET


def check_articles(paths: Sequence[str], options: Options) -> ExitStatus:
    """Check everything and write the report. Raises BadCall where the output cannot be written."""
    inputs = list(find_inputs(paths))
    tally = Tally(dict.fromkeys(Verdict, 0))
    try:
        with opened_output(options.output, inputs) as out:
            out.write(_opening(options))
            for source, checked in _checked(inputs, options):
                if tally.documents and checked.rendered and options.format is Format.JSON:
                    out.write(b",\n")
                out.write(checked.rendered.encode("utf-8", "backslashreplace"))
                tally.add(checked, options.fail_on)
                _say(source.path, checked, options)
            out.write(_closing(options, tally).encode("utf-8", "backslashreplace"))
    except BrokenPipeError:
        pass  # the reader of our output has left
    return tally.status


def _opening(options: Options) -> bytes:
    return b'{"schema": "factcheck/1", "documents": [\n' if options.format is Format.JSON else b""


def _closing(options: Options, tally: Tally) -> str:
    match options.format:
        case Format.JSON:
            from claims.report.wire import json_line, summary_object

            counts = ((verdict.value, count) for verdict, count in tally.verdicts.items())
            return f'\n], "summary": {json_line(summary_object(tally.documents, tally.unreadable, counts)).rstrip()}}}\n'
        case Format.RICH if tally.documents > 1:
            from cli.rich_report import render_summary

            return render_summary(tally.documents, tally.unreadable, tally.verdicts, options)
        case Format.RICH | Format.PLAIN | Format.JSONL:
            return ""


def _checked(inputs: Sequence[Input], options: Options) -> Iterator[tuple[Input, Checked]]:
    """Each input with its outcome, in the order of the inputs, whatever the number of jobs."""
    one = partial(check_one, options=options)
    jobs = min(options.jobs, len(inputs))
    if jobs < 2 or any(source.path == STANDARD_INPUT for source in inputs):  # worker processes have no standard input
        yield from zip(inputs, map(one, inputs), strict=True)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from signal import SIG_IGN, SIGINT, signal

    chunk = max(1, min(16, len(inputs) // (jobs * 4)))
    try:
        with ProcessPoolExecutor(jobs, initializer=signal, initargs=(SIGINT, SIG_IGN)) as pool:
            yield from zip(inputs, pool.map(one, inputs, chunksize=chunk), strict=True)
    except BrokenProcessPool:
        raise BadCall("a worker process died, perhaps for want of memory; try fewer --jobs") from None


def check_one(source: Input, options: Options) -> Checked:
    """Read, check and render one document. Never raises: what goes wrong is the outcome's `problem`."""
    if source.problem:
        return _unread(source.path, source.problem, options)
    try:
        text = read_text(source.path, options.encoding)
    except Unreadable as reason:
        return _unread(source.path, str(reason), options)
    from claims.pipeline import check

    try:
        result = check(text.characters, notes=options.notes)
    except Exception as error:
        return _unread(source.path, _internal(error), options)
    if options.select or options.ignore:
        findings = tuple(finding for finding in result.findings if options.asks_for(finding.check, finding.code))
        notes = tuple(note for note in result.notes if options.asks_for(note.name, note.code))
        result = replace(result, findings=findings, notes=notes)
    verdicts = tuple(finding.verdict for finding in result.findings)
    warning = "; ".join(words for words in (text.warning, FAR_APART if result.divided else None) if words)
    return Checked(_render(source.path, result, options), verdicts, warning=warning or None)


FAR_APART = "so many numbers that those far apart were not compared with each other"
"""Said of a text that was read in pieces (claims/statements/windows.py)."""


def _render(path: str, result: Result, options: Options) -> str:
    match options.format:
        case Format.PLAIN:
            return plain_lines(path, result, (finding for finding in result.findings if options.shows(finding)))
        case Format.JSON | Format.JSONL:
            from claims.report.wire import document_object, json_line

            return _framed(json_line(document_object(path, result, notes=options.notes)), options)
        case Format.RICH:
            from cli.rich_report import render_article

            return render_article(path, result, options)


def _unread(path: str, reason: str, options: Options) -> Checked:
    if options.format in (Format.JSON, Format.JSONL):
        from claims.report.wire import json_line, unreadable_object

        return Checked(_framed(json_line(unreadable_object(path, reason)), options), problem=reason)
    return Checked("", problem=reason)


def _framed(line: str, options: Options) -> str:
    """A JSON line as the format wants it: within an array, the commas and line breaks stand between the objects."""
    return line.rstrip("\n") if options.format is Format.JSON else line


def _internal(error: Exception) -> str:
    """A defect of ours in one line that a report can quote."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else "?"
    return f"internal error, please report it: {type(error).__name__} at {where}: {str(error)[:200]}"


def _say(path: str, checked: Checked, options: Options) -> None:
    if checked.problem:
        complain(f"{portable(path)}: {checked.problem}")
    elif checked.warning and not options.quiet:
        complain(f"{portable(path)}: warning: {checked.warning}")


def complain(words: str) -> None:
    """One line on standard error, where there is one."""
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.write(f"factcheck: {on_one_line(words)}\n")


@contextmanager
def opened_output(path: str | None, inputs: Sequence[Input] = ()) -> Iterator[BinaryIO]:
    """Where the report goes: a file, or standard output for None and `-`. Raises BadCall rather than overwrite an input, and
    where the report cannot be written; BrokenPipeError where its reader has left."""
    standard = path is None or path == STANDARD_INPUT
    try:
        with _standard_output() if standard else _file(path or "", inputs) as out:
            yield out
    except OSError as error:
        if standard:
            forget_standard_output()
        if isinstance(error, BrokenPipeError):
            raise
        raise BadCall(f"cannot write the report: {error.strerror or error}") from None


@contextmanager
def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise BadCall("standard output is closed")
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


@contextmanager
def _file(path: str, inputs: Sequence[Input]) -> Iterator[BinaryIO]:
    for source in inputs:
        with suppress(OSError):
            if os.path.samefile(path, source.path):
                raise BadCall(f"--output {on_one_line(portable(path))} would overwrite an article")
    try:
        file = open(path, "wb")  # noqa: SIM115  # closed below; the guard is for opening alone
    except (OSError, ValueError) as error:
        raise BadCall(f"cannot write {on_one_line(portable(path))}: {getattr(error, 'strerror', None) or error}") from None
    with file:
        yield file


def forget_standard_output() -> None:
    """Where nothing more can be written: the reader of our output has left, or the disk is full. No complaint at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
