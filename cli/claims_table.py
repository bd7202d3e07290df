"""`factcheck claims`: every number of the articles with what it counts, as a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from claims.pipeline import check
from claims.report.number_rows import UNREAD, NumberRow, number_rows
from claims.report.plain import on_one_line, portable
from cli.check_articles import BadCall, complain, opened_output
from cli.check_call import on_terminal, piped, settle
from cli.exit_status import ExitStatus
from cli.read_inputs import Unreadable, find_inputs, read_text


def claims_call(paths: Sequence[str], format: str | None, output: str | None, encoding: str | None, *, color: bool) -> int:
    """Print the numbers of every article; return the exit status."""
    try:
        options = settle({"output": output, "encoding": encoding, "color": color})
        inputs = list(find_inputs(paths or piped()))
        with opened_output(output, inputs) as out:
            status = ExitStatus.QUIET
            kind = format or ("rich" if on_terminal(output) else "plain")
            if kind == "csv":
                out.write(_csv_line(("path", *NumberRow._fields)).encode())
            for source in inputs:
                try:
                    if source.problem:
                        raise Unreadable(source.problem)
                    rows = number_rows(check(read_text(source.path, encoding).characters))
                except Unreadable as reason:
                    complain(f"{portable(source.path)}: {reason}")
                    status = ExitStatus.UNREADABLE
                    continue
                path = portable(source.path)
                match kind:
                    case "csv":
                        written = "".join(_csv_line((path, *row)) for row in rows)
                    case "jsonl":
                        written = "".join(json.dumps({"path": path, **row._asdict()}) + "\n" for row in rows)
                    case "rich":
                        from cli.rich_report import render_numbers

                        written = render_numbers(path, rows, options)
                    case _:
                        written = "".join(_plain_line(path, row) for row in rows)
                out.write(written.encode("utf-8", "backslashreplace"))
        return status
    except BrokenPipeError:
        return ExitStatus.QUIET
    except BadCall as error:
        complain(str(error))
        return ExitStatus.UNREADABLE
    except KeyboardInterrupt:
        complain("interrupted")
        return ExitStatus.INTERRUPTED


def _csv_line(cells: Sequence[object]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _plain_line(path: str, row: NumberRow) -> str:
    where = f"{on_one_line(path)}:{row.line}:{row.column}"
    if row.kind == UNREAD:
        return f"{where}: unread: {on_one_line(row.text)}\n"
    about = "; ".join(f"{name} {value}" for name, value in details(row))
    read = f"{row.kind} {bounds(row)}".rstrip()
    return f"{where}: {read}: {on_one_line(row.text)}{f' ({on_one_line(about)})' if about else ''}\n"


def bounds(row: NumberRow) -> str:
    """The values as written, with the hedge: `more than 6000`, `300 to 400`, `about 11000`, `0.45`."""
    ends = [_number(end) for end in (row.low, row.high) if end is not None]
    if row.low != row.high and len(ends) == 2:
        return " to ".join(ends)
    hedge = row.hedge.replace("-", " ") if row.hedge not in (None, "exact") else ""
    return f"{hedge} {ends[0]}".lstrip() if ends else ""  # a date or a designator counts nothing


def _number(value: int | float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:.6g}"


def details(row: NumberRow) -> list[tuple[str, str]]:
    """What is known of what is counted, each with its name."""
    named = {"counts": row.measure, "of": row.group, "in": row.place, "when": row.time, "says": row.source}
    mode = row.mode if row.mode != "asserted" else None
    return [(name, value) for name, value in [*named.items(), ("mode", mode)] if value]
