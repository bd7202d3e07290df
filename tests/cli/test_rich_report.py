"""The report for a terminal: it fits, it says the verdict first, and nothing of an article escapes into the terminal."""

from __future__ import annotations

import re

import pytest
from rich.cells import cell_len

from claims import check
from claims.report.number_rows import number_rows
from claims.values.verdict import Verdict
from cli.check_articles import Format, Options
from cli.rich_report import render_article, render_numbers, render_summary

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
CONTRADICTED = (
    "Ferry sinks\n\nOf the 214 people aboard, 97 were rescued, more than half of them.\n\n"
    "The dead were 12 men, 9 women and 6 children, 30 in all, said "
    "\u4e2d\u6751\u3055\u3093 of the coastguard, who had counted twice.\n"
)
CONSISTENT = "Of the 214 people aboard, 131 were rescued, more than half of them.\n"


def options(width: int = 80, *, styled: bool = False, color: bool = False, verbose: bool = False) -> Options:
    """Options of a rich report."""
    return Options(format=Format.RICH, width=width, styled=styled, color=color, verbose=verbose)


@pytest.mark.parametrize("width", [40, 60, 80, 120])
@pytest.mark.parametrize("styled", [False, True])
def test_it_fits_its_terminal(width: int, styled: bool) -> None:
    result = check(CONTRADICTED)
    for report in (
        render_article("news/ferry.txt", result, options(width, styled=styled, color=styled)),
        render_numbers("news/ferry.txt", number_rows(result), options(width, styled=styled, color=styled)),
    ):
        assert report.strip()
        assert max(cell_len(ESCAPE.sub("", line)) for line in report.splitlines()) <= width


def test_the_verdict_comes_first() -> None:
    assert "CONTRADICTED" in render_article("a.txt", check(CONTRADICTED), options()).splitlines()[0]
    assert "CONSISTENT" in render_article("a.txt", check(CONSISTENT), options()).splitlines()[0]
    assert "NOTHING CHECKED" in render_article("a.txt", check("The mayor spoke."), options()).splitlines()[0]


def test_it_quotes_the_words_and_shows_the_sum() -> None:
    report = render_article("a.txt", check(CONTRADICTED), options(120))
    assert "[more than half] of them" in report
    assert "97 / 214 = 45.3%" in report
    assert "Coverage" in report


def test_words_are_marked_by_style_on_a_terminal() -> None:
    report = render_article("a.txt", check(CONTRADICTED), options(120, styled=True))
    assert "\x1b[1;4mmore than half\x1b[0m" in report
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", report)  # no colour was asked for
    assert re.search(r"\x1b\[[0-9;]*31m", render_article("a.txt", check(CONTRADICTED), options(styled=True, color=True)))


def test_no_escape_sequence_of_an_article_reaches_the_terminal() -> None:
    text = CONTRADICTED.replace("Of the", "\x1b]0;owned\x07\x1b[2JOf the").replace("Ferry sinks", "Ferry \x1b[5msinks")
    for report in (
        render_article("\x1b[5m.txt", check(text), options(verbose=True)),
        render_numbers("\x1b[5m.txt", number_rows(check(text)), options()),
    ):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", report)


def test_words_like_markup_stay_as_they_are() -> None:
    text = CONTRADICTED.replace("Of the 214 people", "[bold]Of the[/] 214 people")
    assert "[bold]Of the[/]" in render_article("[red].txt", check(text), options(120))


def test_a_summary_counts_the_articles() -> None:
    counts = dict.fromkeys(Verdict, 0) | {Verdict.CONTRADICTED: 2, Verdict.VERIFIED: 1}
    assert render_summary(3, 1, counts, options()) == "3 documents, 1 document unreadable: 1 verified, 2 contradicted\n"


def test_parts_within_their_wholes_are_counted_and_listed_on_request() -> None:
    text = "Of the 60 divers, 45 were volunteers, three in four. Nineteen people drowned, six of them children."
    short, full = (render_article("a.txt", check(text), options(verbose=verbose)) for verbose in (False, True))
    assert "three in four" in short
    assert "and 2 parts within their wholes (--verbose)" in short
    assert "can be part of" not in short
    assert full.count("can be part of") == 2
    assert "within their wholes" not in full


def test_a_lone_part_is_shown() -> None:
    report = render_article("a.txt", check("Nineteen people drowned, six of them children."), options())
    assert "'six' can be part of 'Nineteen people'" in report
    assert "--verbose" not in report
