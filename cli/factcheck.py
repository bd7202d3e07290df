"""The command `factcheck`. This module answers what needs no option parser; everything else goes to `factcheck_commands`.

Typer alone costs about five times Python's own start-up, so a call that names files and no options skips it.
Both ways end in the same `check_articles` with the same defaults.
"""

from __future__ import annotations

import sys
from gc import freeze, set_threshold

VERSION = "0.1.0"


def app() -> None:
    """Run the command line in sys.argv and exit with its status."""
    set_threshold(100_000)  # hardly any garbage is made: collecting it while modules load takes 5% of a start
    try:
        status = _run(sys.argv[1:])
        if sys.stdout is not None:
            sys.stdout.flush()  # a full disk is told of here, not by the interpreter at exit
    except OSError as error:
        status = _unwritten(error)
    except KeyboardInterrupt:
        if sys.stderr is not None:
            sys.stderr.write("factcheck: interrupted\n")
        status = 130
    freeze()  # nothing is left to collect: without this the interpreter looks for it at exit, a tenth of a short run
    sys.exit(status)


def _unwritten(error: OSError) -> int:
    """The exit status where the few lines of --version, --help or explain cannot be written."""
    from cli.check_articles import complain, forget_standard_output

    forget_standard_output()
    if isinstance(error, BrokenPipeError):
        return 0  # their reader has left
    complain(f"cannot write: {error.strerror or error}")
    return 2


def _run(words: list[str]) -> int:
    if words == ["--version"]:
        print(f"factcheck {VERSION}")
        return 0
    if _names_only_articles(words):
        from cli.check_call import check_call

        return check_call(words, {})
    from cli.factcheck_commands import run

    return run(words)


def _names_only_articles(words: list[str]) -> bool:
    """Whether the words are paths without options or commands, so that nothing is left to parse."""
    from os import environ

    if "_FACTCHECK_COMPLETE" in environ or words[:1] in (["check"], ["claims"], ["explain"]):
        return False
    return all(word == "-" or not word.startswith("-") for word in words)


if __name__ == "__main__":
    app()
