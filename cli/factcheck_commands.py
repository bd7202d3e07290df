"""The options and commands of `factcheck`, in typer."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from cli.check_articles import Format
from cli.check_call import check_call
from cli.exit_status import FailOn
from cli.factcheck import VERSION


class _CheckUnlessNamed(TyperGroup):
    """A group whose command `check` need not be named: `factcheck a.txt` is `factcheck check a.txt`."""

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override]  # click's private Context
        own = {name for option in self.params for name in option.opts} | {"--help"}
        named = bool(args) and (args[0] in self.commands or args[0] in own)
        if not named and (args or not ctx.resilient_parsing):
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def format_options(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]
        """The options of checking stand in the first help that a reader meets."""
        check = self.commands["check"]
        check.params = [*check.params, *self.params]
        check.format_options(self._check_context(ctx), formatter)
        self.format_commands(ctx, formatter)

    def shell_complete(self, ctx: typer.Context, incomplete: str) -> list[Any]:  # type: ignore[override]
        """The commands and the options of checking; with neither, the shell completes file names."""
        own = super().shell_complete(ctx, incomplete)
        return [*own, *self.commands["check"].shell_complete(self._check_context(ctx), incomplete)]

    def _check_context(self, ctx: typer.Context) -> typer.Context:
        return typer.Context(self.commands["check"], info_name="check", parent=ctx)


commands = typer.Typer(
    cls=_CheckUnlessNamed,
    rich_markup_mode=None,  # measured: help through rich is 11 times bare Python's start-up, plain help 5
    pretty_exceptions_enable=False,
    subcommand_metavar="[OPTIONS] [PATHS]...",
    options_metavar="",
    help=(
        "Check the casualty figures of an article against each other.\n\n"
        "Name the articles (factcheck article.txt), or whole folders of .txt, .text and .md files, or pipe a text in. "
        "What the article says about its own numbers - totals, shares, changes - is worked out again: the sums are shown, "
        "and so is every pair of statements that cannot both hold. Nothing is looked up: whether a number is true, "
        "factcheck cannot know.\n\n"
        "The exit status is 0 where nothing is contradicted, 1 where something is, 2 where a file could not be read."
    ),
)


class TableFormat(StrEnum):
    """How `factcheck claims` writes its table."""

    RICH = "rich"
    PLAIN = "plain"
    CSV = "csv"
    JSONL = "jsonl"


def _check_names(incomplete: str) -> list[str]:
    """Names of checks and notes, for shell completion."""
    from claims.notes import NAMED

    return [each.name for each in NAMED if each.name.startswith(incomplete)]


Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATHS]...", help="Files, folders, or - for standard input.", show_default=False),
]
Output = Annotated[str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")]
Encoding = Annotated[str | None, typer.Option(metavar="NAME", help="How the articles are encoded, if not as UTF-8.")]
NoColor = Annotated[bool, typer.Option("--no-color", help="No colours; the variable NO_COLOR does the same.")]


@commands.command(options_metavar="[OPTIONS]")
def check(
    paths: Paths = None,
    format: Annotated[
        Format | None,
        typer.Option("--format", "-f", help="rich on a terminal, else plain.", show_default=False),
    ] = None,
    output: Output = None,
    fail_on: Annotated[
        FailOn | None,
        typer.Option(help="The mildest verdict that makes the exit status 1; contradicted if not given.", show_default=False),
    ] = None,
    select: Annotated[
        list[str] | None, typer.Option(metavar="CHECK", autocompletion=_check_names, help="Only this check (again for more).")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="CHECK", autocompletion=_check_names, help="Not this check (again for more).")
    ] = None,
    config: Annotated[str | None, typer.Option(metavar="FILE", help="Read these settings from a TOML file.")] = None,
    jobs: Annotated[int | None, typer.Option(min=0, metavar="N", help="Check N articles at once; 0: one a processor.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Only what makes the run fail, and no warnings.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Also what was verified or left undetermined.")] = False,
    notes: Annotated[
        bool, typer.Option("--notes", help="Also what an editor would mention though nothing contradicts it.")
    ] = False,
    encoding: Encoding = None,
    no_color: NoColor = False,
) -> None:
    """Check articles. This is what factcheck does if no command is named."""
    if quiet and verbose:
        raise typer.BadParameter("--quiet and --verbose exclude each other")
    asked = {
        "format": format,
        "output": output,
        "fail_on": fail_on,
        "select": select or None,
        "ignore": ignore or None,
        "config": config,
        "jobs": jobs,
        "quiet": quiet or None,
        "verbose": verbose or None,
        "notes": notes or None,
        "encoding": encoding,
        "color": False if no_color else None,
    }
    raise typer.Exit(check_call(paths or [], asked))


@commands.command(options_metavar="[OPTIONS]")
def claims(
    paths: Paths = None,
    format: Annotated[
        TableFormat | None,
        typer.Option("--format", "-f", help="rich on a terminal, else plain.", show_default=False),
    ] = None,
    output: Output = None,
    encoding: Encoding = None,
    no_color: NoColor = False,
) -> None:
    """Show every number, what it counts, and what is left unread."""
    from cli.claims_table import claims_call

    raise typer.Exit(claims_call(paths or [], format.value if format else None, output, encoding, color=not no_color))


@commands.command(options_metavar="[OPTIONS]")
def explain(
    check: Annotated[
        str | None,
        typer.Argument(metavar="[CHECK]", autocompletion=_check_names, help="A check's name or code.", show_default=False),
    ] = None,
) -> None:
    """Say what a check looks for and why, or list the checks."""
    from cli.explain_checks import explain_call

    raise typer.Exit(explain_call(check))


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"factcheck {VERSION}")
        raise typer.Exit


@commands.callback()
def main(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Every command shares nothing but this."""


def run(words: list[str]) -> int:
    """Parse the words of the command line, do what they ask, and return the exit status."""
    try:
        commands(args=words, prog_name="factcheck")
    except SystemExit as exit:
        return exit.code if isinstance(exit.code, int) else bool(exit.code)
    return 0


__all__ = ["commands", "run"]
