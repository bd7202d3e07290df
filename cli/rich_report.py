"""The report for a reader at a terminal: the verdict, each doubtful statement with its sum, then what was verified."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claims.checks.finding import Finding
from claims.report.plain import on_one_line, portable
from claims.report.result import Result
from claims.values.span import Span
from claims.values.verdict import Reading, Verdict
from cli.check_articles import Options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claims.report.number_rows import NumberRow

LONGEST_QUOTE = 320  # characters of one sentence; a longer one is cut around the words in question
PART = "part-exceeds-whole"
# Control characters become spaces: lengths stay, and no escape sequence of an article reaches the terminal.
_CONTROLS = dict.fromkeys([*range(32), *range(0x7F, 0xA0), 0x2028, 0x2029], " ")
_STYLES = {
    Verdict.CONTRADICTED: ("✗", "bold red"),
    Verdict.TENSION: ("≈", "bold yellow"),
    Verdict.VERIFIED: ("✓", "green"),
    Verdict.UNDETERMINED: ("?", "dim"),
}


def render_article(path: str, result: Result, options: Options) -> str:
    """One article's report."""
    by_verdict = {verdict: [each for each in result.findings if each.verdict is verdict] for verdict in Verdict}
    blocks: list[RenderableType] = [_headline(path, result, by_verdict)]
    for verdict in (Verdict.CONTRADICTED, Verdict.TENSION):
        blocks.extend(_doubtful(finding, result, options) for finding in by_verdict[verdict])
    if not options.quiet:
        blocks.extend(_verified(by_verdict[Verdict.VERIFIED], result, options))
        if options.verbose:
            blocks.extend(_confirmed("Undetermined", by_verdict[Verdict.UNDETERMINED], result))
        blocks.extend(_notes(result))
        blocks.append(_coverage(result, by_verdict, options))
    return _printed(Group(*blocks), options) + "\n"


def render_summary(documents: int, unreadable: int, verdicts: Mapping[Verdict, int], options: Options) -> str:
    """The last lines of a run over several articles."""
    counts = ", ".join(f"{verdicts[verdict]} {verdict}" for verdict in Verdict if verdicts[verdict]) or "no statement to check"
    unread = f", {_count(unreadable, 'document')} unreadable" if unreadable else ""
    return _printed(Text(f"{_count(documents, 'document')}{unread}: {counts}", style="bold"), options)


def render_numbers(path: str, rows: Sequence[NumberRow], options: Options) -> str:
    """The table of `factcheck claims` for one article."""
    from claims.report.number_rows import UNREAD  # loads json
    from cli.claims_table import bounds, details

    title = Text(on_one_line(path), style="bold")
    table = Table(title=title, title_justify="left", box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for name in ("line", "in the text", "read as", "what it counts"):
        table.add_column(name, header_style="dim", overflow="fold", justify="right" if name == "line" else "left")
    for row in rows:
        if row.kind == UNREAD:
            table.add_row(str(row.line), Text(on_one_line(row.text), style="yellow"), Text("not read", style="yellow"), "")
            continue
        about = Text()
        for name, value in details(row):
            about.append(f"{'; ' if about else ''}{name} ", style="dim").append(on_one_line(value))
        kind = Text(row.kind if row.kind != "count" else "", style="dim").append(" " if row.kind != "count" else "")
        table.add_row(str(row.line), Text(on_one_line(row.text)), kind.append(bounds(row), style="not dim"), about)
    return _printed(table, options) + "\n"


def _printed(content: RenderableType, options: Options) -> str:
    out = io.StringIO()
    Console(
        file=out,
        width=options.width,
        force_terminal=options.styled,
        color_system="standard" if options.styled else None,
        no_color=not options.color,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    ).print(content)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _headline(path: str, result: Result, by_verdict: Mapping[Verdict, Sequence[Finding]]) -> RenderableType:
    contradicted, tense = len(by_verdict[Verdict.CONTRADICTED]), len(by_verdict[Verdict.TENSION])
    verified = len(by_verdict[Verdict.VERIFIED])
    if contradicted:
        verdict, words = (
            Verdict.CONTRADICTED,
            f"CONTRADICTED: {_count(contradicted, 'statement')} {_fit(contradicted)} the other numbers",
        )
    elif tense:
        verdict, words = (
            Verdict.TENSION,
            f"IN TENSION: {_count(tense, 'statement')} {_fit(tense)} as written",
        )
    elif verified:
        verdict, words = Verdict.VERIFIED, f"CONSISTENT: {_count(verified, 'statement')} verified, none contradicted"
    else:
        verdict, words = Verdict.UNDETERMINED, "NOTHING CHECKED: the text says nothing that its own numbers could confirm"
    mark, style = _STYLES[verdict]
    lines = [Text(f"{mark} {words}", style=style)]
    name = "standard input" if path == "-" else on_one_line(portable(path))
    title = result.document.title
    lines.append(Text("  ").append(name, style="bold").append(f"  {on_one_line(title)}" if title else "", style="italic"))
    return Group(*lines)


def _fit(count: int) -> str:
    return "does not fit" if count == 1 else "do not fit"


def _doubtful(finding: Finding, result: Result, options: Options) -> RenderableType:
    """A contradicted or tense statement: the message, the words of the article, the sum."""
    mark, style = _STYLES[finding.verdict]
    line, _ = result.document.place(finding.span.start)
    rows: list[RenderableType] = [
        Text(),
        Text().append(f"{mark} ", style=style).append(f"Line {line}", style="bold").append(f"  {finding.check}", style="dim"),
        Padding(Text(on_one_line(finding.message), style="bold"), (0, 0, 0, 2)),
    ]
    rows.extend(_quotes(finding, result, options))
    for step in finding.working:
        rows.append(_hanging("  · ", Text(on_one_line(step)), "dim"))
    if finding.reading is Reading.INFERRED:
        note = "The numbers were linked by what they count; no one sentence ties them."
        rows.append(Padding(Text(note, style="dim italic"), (0, 0, 0, 2)))
    return Group(*rows)


def _quotes(finding: Finding, result: Result, options: Options) -> Iterable[RenderableType]:
    """The sentences that the finding rests on, in text order, with the words in question marked."""
    marked = sorted({finding.span, *(cited.span for cited in finding.because)})
    width = max((len(str(result.document.place(span.start)[0])) for span in marked), default=1)
    for sentence in result.document.sentences:
        inside = [span for span in marked if span.meets(sentence.span)]
        if not inside:
            continue
        number = str(result.document.place(sentence.span.start)[0])
        yield _hanging(f"  {number:>{width}} │ ", _quote(sentence.span, inside, finding.span, result, options), "dim")


def _quote(sentence: Span, marked: Sequence[Span], judged: Span, result: Result, options: Options) -> Text:
    start, end = _window(sentence, marked)
    quote = Text("…" if start > sentence.start else "")
    at = start
    for span in marked:
        first, last = max(span.start, at), min(span.end, end)
        if first >= last:
            continue
        quote.append(_words(result, at, first))
        words = _words(result, first, last)
        quote.append(words if options.styled else f"[{words}]", style="bold underline" if span == judged else "bold")
        at = last
    return quote.append(_words(result, at, end)).append("…" if end < sentence.end else "")


def _window(sentence: Span, marked: Sequence[Span]) -> Span:
    """The whole sentence, or of a long one what lies around the marked words."""
    if sentence.end - sentence.start <= LONGEST_QUOTE:
        return sentence
    first, last = min(span.start for span in marked), max(span.end for span in marked)
    spare = max(LONGEST_QUOTE - (last - first), 80) // 2
    return Span(max(sentence.start, first - spare), min(sentence.end, last + spare))


def _words(result: Result, start: int, end: int) -> str:
    return result.document.text[start:end].translate(_CONTROLS)


def _verified(findings: Sequence[Finding], result: Result, options: Options) -> Iterable[RenderableType]:
    """What holds: sums, shares, changes and the like first; that a part fits its whole is only counted, unless asked for."""
    parts = [finding for finding in findings if finding.check == PART]
    if options.verbose or not parts:
        yield from _confirmed("Verified", findings, result)
        return
    told = [finding for finding in findings if finding.check != PART]
    yield from _confirmed("Verified", told or parts[:1], result)
    rest = len(parts) if told else len(parts) - 1
    if rest:
        within = "within its whole" if rest == 1 else "within their wholes"
        words = Text(f"and {_count(rest, 'part')} {within} ").append("(--verbose)", style="dim")
        yield _hanging(f"{_STYLES[Verdict.VERIFIED][0]} ", words, _STYLES[Verdict.VERIFIED][1])


def _confirmed(name: str, findings: Sequence[Finding], result: Result) -> Iterable[RenderableType]:
    """Statements that hold (or cannot be judged), a message each with its line and its sums."""
    if not findings:
        return
    yield Text(f"\n{name}", style="bold")
    mark, style = _STYLES[findings[0].verdict]
    for finding in findings:
        line, _ = result.document.place(finding.span.start)
        message = on_one_line(finding.message)
        yield _hanging(f"{mark} ", Text(message).append(f"  line {line}", style="dim"), style)
        for step in finding.working:
            if step not in message and ("=" in step or "read as" in step):  # the message has said the rest
                yield _hanging("  · ", Text(on_one_line(step), style="dim"), "dim")


def _notes(result: Result) -> Iterable[RenderableType]:
    """Remarks, a message each with its line."""
    if result.notes:
        yield Text("\nNotes", style="bold")
    for note in result.notes:
        line, _ = result.document.place(note.span.start)
        yield _hanging("i ", Text(on_one_line(note.message)).append(f"  line {line}  {note.name}", style="dim"), "cyan")


def _coverage(result: Result, by_verdict: Mapping[Verdict, Sequence[Finding]], options: Options) -> RenderableType:
    read = f"{_count(len(result.quantities), 'number')} read, {len(result.claims)} of them counts of people or things, "
    line = Text("\n").append("Coverage  ", style="bold").append(f"{read}{result.checked} checked.")
    if result.unread:
        places = [f"“{_words(result, *span)}” (line {result.document.place(span.start)[0]})" for span in result.unread[:5]]
        more = f" and {len(result.unread) - 5} more" if len(result.unread) > 5 else ""
        line.append(f" Not read: {', '.join(places)}{more}.", style="yellow")
    if result.divided:
        line.append(" The text has so many numbers that those far apart were not compared with each other.", style="yellow")
    open_ = len(by_verdict[Verdict.UNDETERMINED])
    if open_ and not options.verbose:
        line.append(f" {_count(open_, 'statement')} left undetermined (--verbose).", style="dim")
    return line


def _hanging(mark: str, words: Text, style: str) -> RenderableType:
    """Words that wrap beside their mark, not below it."""
    grid = Table.grid()
    grid.add_column(width=cell_len(mark), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, style=style), words)
    return grid


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
