"""From what the caller asked to a run: the defaults, the configuration, the terminal, and one-line complaints."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence

from cli.check_articles import BadCall, Format, Options, check_articles, complain
from cli.exit_status import ExitStatus, FailOn
from cli.read_inputs import STANDARD_INPUT, is_text_encoding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

WIDEST = 110  # columns; longer lines are hard to read


def check_call(paths: Sequence[str], asked: Mapping[str, Any]) -> int:
    """Check `paths` (standard input where there are none) and return the exit status.

    `asked`: the options that were given, by the names of the fields of Options, plus `config`; what is not given comes from the
    configuration, then from the defaults.
    """
    try:
        options = settle(asked)
        return check_articles(paths or piped(), options)
    except BadCall as error:
        complain(str(error))
        return ExitStatus.UNREADABLE
    except KeyboardInterrupt:
        complain("interrupted")
        return ExitStatus.INTERRUPTED


def piped() -> list[str]:
    """Standard input as the only path. Raises BadCall where it is a terminal: nobody meant to type an article."""
    if sys.stdin is None or sys.stdin.isatty():
        raise BadCall("no article named: give files or folders, or pipe a text in (factcheck --help says more)")
    return [STANDARD_INPUT]


def settle(asked: Mapping[str, Any]) -> Options:
    """All options with their final values. Raises BadCall for an impossible one."""
    values = {name: value for name, value in asked.items() if value is not None}
    config = values.pop("config", None)
    if config is not None:
        from cli.read_config import read_config

        values = {**read_config(config), **values}
    terminal = on_terminal(values.get("output"))
    styled = terminal and os.environ.get("TERM") != "dumb"
    color = values.pop("color", True) and styled and not os.environ.get("NO_COLOR")
    values.setdefault("format", Format.RICH if terminal else Format.PLAIN)
    if values["format"] is Format.RICH:
        values["width"] = _width()
    encoding = values.get("encoding")
    if encoding is not None and not is_text_encoding(encoding):
        raise BadCall(f"--encoding: there is no text encoding '{encoding}'")
    if values.get("jobs", 1) < 1:
        values["jobs"] = os.cpu_count() or 1
    for option in ("select", "ignore"):
        values[option] = known_checks(option, values.get(option) or ())
    return Options(**values, styled=styled, color=color)


def on_terminal(output: str | None) -> bool:
    """Whether the report goes to a terminal."""
    return output is None and sys.stdout is not None and sys.stdout.isatty()


def known_checks(option: str, names: Iterable[str]) -> frozenset[str]:
    """Names or codes of checks, one or several in each word ("FC101,sum-mismatch"). Raises BadCall for an unknown one."""
    asked = frozenset(name.strip() for word in names for name in word.split(",") if name.strip())
    if asked:
        from claims.notes import NAMED

        known = {name for each in NAMED for name in (each.name, each.code)}
        for name in sorted(asked - known):
            raise BadCall(f"--{option}: there is no check '{name}'{closest(name, known)}; factcheck explain lists them")
    return asked


def closest(name: str, known: Iterable[str]) -> str:
    """`, did you mean 'x'?` or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(name, sorted(known), 1)
    return f" (did you mean '{found[0]}'?)" if found else ""


def _width() -> int:
    """Columns of the terminal, as far as a reader wants them."""
    from shutil import get_terminal_size  # slow to import

    return max(20, min(get_terminal_size().columns, WIDEST))


__all__ = ["FailOn", "check_call"]
