"""Settings from a TOML file: the keys are the long options ("fail-on", "ignore"), at the top or under [tool.factcheck]."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

from claims.report.plain import on_one_line, portable
from cli.check_articles import BadCall, Format
from cli.exit_status import FailOn


def _is_names(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


_KEYS: dict[str, tuple[str, Callable[[Any], bool], str]] = {  # key -> field of Options, whether a value fits, what fits
    "format": ("format", lambda value: value in list(Format), f"one of {', '.join(Format)}"),
    "output": ("output", lambda value: isinstance(value, str), "a file name"),
    "fail-on": ("fail_on", lambda value: value in list(FailOn), f"one of {', '.join(FailOn)}"),
    "select": ("select", _is_names, "a list of checks"),
    "ignore": ("ignore", _is_names, "a list of checks"),
    "jobs": ("jobs", lambda value: type(value) is int and value >= 0, "a whole number"),
    "quiet": ("quiet", lambda value: isinstance(value, bool), "true or false"),
    "verbose": ("verbose", lambda value: isinstance(value, bool), "true or false"),
    "notes": ("notes", lambda value: isinstance(value, bool), "true or false"),
    "encoding": ("encoding", lambda value: isinstance(value, str), "the name of an encoding"),
    "color": ("color", lambda value: isinstance(value, bool), "true or false"),
}


def read_config(path: str) -> dict[str, Any]:
    """The settings of a file, by the names of the fields of Options. Raises BadCall where one makes no sense."""
    name = on_one_line(portable(path))
    try:
        with open(path, "rb") as file:
            table = tomllib.load(file)
    except OSError as error:
        raise BadCall(f"--config {name}: {error.strerror or error}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadCall(f"--config {name}: not TOML: {error}") from None
    if isinstance(table.get("tool"), dict):
        table = table["tool"].get("factcheck", {})
        if not isinstance(table, dict):
            raise BadCall(f"--config {name}: [tool.factcheck] must be a table")
    settings: dict[str, Any] = {}
    for key, value in table.items():
        if key not in _KEYS:
            raise BadCall(f"--config {name}: there is no setting '{key}' (there are {', '.join(_KEYS)})")
        field, fits, wanted = _KEYS[key]
        if not fits(value):
            raise BadCall(f"--config {name}: {key} must be {wanted}")
        settings[field] = Format(value) if key == "format" else FailOn(value) if key == "fail-on" else value
    return settings
