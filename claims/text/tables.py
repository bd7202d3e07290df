"""Tables in a text: rows of cells, with what each cell's digits say.

    piped    := line ("|" between cells), at least a heading, a rule of dashes and a row, or three lines that begin with "|"
                or have as many of them
    aligned  := two or more lines whose cells stand apart by two spaces, a tab or a row of dots, and end in a number
    slashed  := the same with " / " or bare commas between the cells; listed := three or more lines "label: number"
    labelled := three or more lines "name: word number, word number" or "name: number word, number word", with the same words
    counted  := three or more short lines "name - number" or "name, number noun", with one noun for all, or "name number",
                perhaps with a bullet

Every row has as many cells as the heading; a heading may lack the first one. Spans are those of the source text. A text
without a table costs one search.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.cells import NUMBER, Cell, read_cell
from claims.values.record import record
from claims.values.span import Span

# Patterns are compiled when a text first needs them: most texts have no table.
_HINT = r"\|[^\n|]*\d|\S(?:[ \u00a0]{2,}|\t+|[ \u00a0]*\.{3,}[ \u00a0]*)[-+\u2212]?\d"
_LINES = r"(?m)^[^\n:]{2,60}: [\w ]*\d[^\n]*\n[^\n:]{2,60}: [\w ]*\d|^[^\n/]{2,60} / [^\n]*\n[^\n/]{2,60} / \d"
_RULE = r"[\s|:+=_\u2013\u2014-]*[-=_\u2013\u2014]{2,}[\s|:+=_\u2013\u2014-]*"
_COMMAS = r"(?m)^[^\n,]{2,40}(?:,[^\s,]+){2,}\n[^\n,]{2,40}(?:,[^\s,]+){2,}$"
_CLOSE_COMMAS = r",[^\s,]+,"  # of which the one above needs one, and which is searched for at once
LONGEST = 80  # characters of a line of a list
_DASHES = (" - ", " \u2013 ", " \u2014 ")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SEPARATORS = (" - ", " \u2013 ", " \u2014 ", ", ", ": ")
_LINE = r"[^\r\n]*(?:\r\n?|\n|$)"
_GAP = r"[ \u00a0]{2,}|\t+|[ \u00a0]*(?:\.[ ]?){3,}"
_COMMA = r",(?=\S)"
_GAPS = (_GAP, r" / ", r": ", _COMMA)
_COUNTED = (
    r"([^:\n]*[^\W\d_][^:\n]*?|\d{4})(?:: | [\u2013\u2014-] |, )(\d[\d,]*|none|nil|nobody)(?: ([a-z][a-z ]{1,30}))?"
    r"(?:[,;] [^\d\n]+| \([^\d\n]+\))?\.?"
)
_SPACED = r"([^\W\d_][^\d\n:,]*[^\W\d_]) (\d[\d,]*)()\.?"
_PAIRS = (
    r"(?P<word>[^\W\d_][^\W\d_ ]*) (?P<number>\d+)",
    r"(?P<number>\d[\d,]*) (?P<word>[^\W\d_][^\W\d_ ]*)",
)
_LABEL = r"([^:\n,]*[^\W\d_][^:\n,]*): "


@record
class Table:
    """A table: its heading, its rows (each as long as the heading) and their lines, and the line before it, if there is one."""

    span: Span
    heading: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    lines: tuple[Span, ...]
    title: Span | None


def find_tables(text: str) -> tuple[Table, ...]:
    """Every table of a text, in order."""
    if ("\n" not in text and "\r" not in text) or not _has_table(text):
        return ()  # a table has two lines at least
    found: list[Table] = []
    title: Span | None = None
    for block in _blocks(text):
        table = _piped(text, block, title) or (_labelled(text, block, title) if _holds(text, block, ": ") else None)
        table = table or _counted(text, block, title)
        for gap in _GAPS if table is None else ():
            if gap is _GAP or (_is_separated(text, block) if gap is _COMMA else _holds(text, block, gap)):
                table = table or _aligned(text, block, title, gap)
        if table is not None:
            found.append(table)
        title = block[-1]
    return tuple(found)


def _has_table(text: str) -> bool:
    if "\n" in text and re.search(_CLOSE_COMMAS, text) and re.search(_COMMAS, text):
        return True
    if any(sign in text for sign in ("|", "  ", "\t", "...", "\u00a0")) and re.search(_HINT, text):
        return True
    if (": " in text or " / " in text) and re.search(_LINES, text):
        return True
    return text.count("\n") > 1 and _has_counted(text)


def _has_counted(text: str) -> bool:
    """Whether two short lines behind each other may be of a list "Monday - 320", "Library annex, 46 evacuees"."""
    before = False
    for line in text.split("\n"):
        separate = line[-1:].isdecimal() or any(mark in line for mark in _SEPARATORS)
        short = 3 < len(line) < LONGEST and separate and any(map(str.isdecimal, line))
        if short and before:
            return True
        before = short
    return False


def _blocks(text: str) -> Iterator[list[Span]]:
    """Runs of lines between blank ones."""
    block: list[Span] = []
    for match in re.finditer(_LINE, text):
        line = match[0].rstrip()
        if line.strip():
            block.append(Span(match.start(), match.start() + len(line)))
        elif block:
            yield block
            block = []
    if block:
        yield block


def _holds(text: str, block: list[Span], gap: str) -> bool:
    """Whether three lines of a block have the words that stand between cells."""
    return len(block) > 2 and sum(gap in text[line.start : line.end] for line in block) > 2


def _is_separated(text: str, block: list[Span]) -> bool:
    """Whether the lines are values between commas: no blank behind a comma, and a name first in each ("North,1200,510")."""
    lines = [text[line.start : line.end] for line in block]
    separated = [line.count(",") > 1 and ", " not in line and re.match(r"[^\W\d_]|\d{4},", line) is not None for line in lines]
    return len(lines) > 2 and all(separated[1:]) and len({line.count(",") for line in lines[1:]}) == 1


def _piped(text: str, block: list[Span], title: Span | None) -> Table | None:
    lines = [text[line.start : line.end] for line in block]
    first = next((at for at, line in enumerate(lines) if "|" in line), len(lines))
    last = first
    while last < len(lines) and "|" in lines[last]:
        last += 1
    piped = lines[first:last]
    ruled = len(piped) > 2 and re.fullmatch(_RULE, piped[1]) is not None
    edged = all(line.lstrip().startswith("|") for line in piped)
    bare = bool(piped) and piped[0].count("|") > 0 and len({line.count("|") for line in piped}) == 1  # "Town | Dead | Hurt"
    if not ruled and (len(piped) < 3 or not (edged or bare)):
        return None
    rows = [_split_pipes(line, block[first + at].start) for at, line in enumerate(piped) if not re.fullmatch(_RULE, line)]
    if not ruled and _is_number(text, rows[0][-1]):
        rows.insert(0, [Span(cell.start, cell.start) for cell in rows[0]])  # no heading: "1980s | 41"
    return _table(text, rows, block[first - 1] if first else title)


def _split_pipes(line: str, offset: int) -> list[Span]:
    begin = len(line) - len(line.lstrip())
    begin += line[begin] == "|"
    stop = len(line) - 1 if line.endswith("|") and len(line) > begin else len(line)
    cells: list[Span] = []
    for piece in line[begin:stop].split("|"):
        words = piece.strip()
        start = begin + len(piece) - len(piece.lstrip()) if words else begin
        cells.append(Span(offset + start, offset + start + len(words)))
        begin += len(piece) + 1
    return cells


def _labelled(text: str, block: list[Span], title: Span | None) -> Table | None:
    """Lines of one form: "A Company: killed 14, wounded 37", "July: 18 killed, 74 injured"; the words of the first are the
    heading.
    """
    found = (_labelled_as(text, block, title, pair) for pair in _PAIRS)
    return next((table for table in found if table is not None), None)


def _labelled_as(text: str, block: list[Span], title: Span | None, written: str) -> Table | None:
    plain = re.sub(r"\?P<\w+>", "?:", written)
    form, pair = re.compile(rf"{_LABEL}((?:{plain}, )+{plain})\.?"), re.compile(written)
    rows: list[list[Span]] = []
    heading: list[Span] = []
    words: list[str] = []
    for line in block:
        match = form.fullmatch(text, line.start, line.end)
        if match is None:
            if rows:
                break
            title = line
            continue
        pairs = list(pair.finditer(text, *match.span(2)))
        if rows and [each["word"] for each in pairs] != words:
            break
        if not rows:
            words = [each["word"] for each in pairs]
            heading = [Span(*each.span("word")) for each in pairs]
        rows.append([Span(*match.span(1)), *(Span(*each.span("number")) for each in pairs)])
    if len(rows) < 3:
        return None
    return _table(text, [[Span(rows[0][0].start, rows[0][0].start), *heading], *rows], title)


def _counted(text: str, block: list[Span], title: Span | None) -> Table | None:
    """Three or more lines "Monday - 320", "2 Company: 61 men", "Library annex, 46 evacuees", with one noun for all."""
    found = _counted_as(text, block, title, _COUNTED)
    if found is not None:
        return found
    spaced = _counted_as(text, block, title, _SPACED)
    names = [row[0].text.lower() for row in spaced.rows] if spaced is not None else []
    plain = len(set(names)) == len(names) and not any(name.startswith(_MONTHS) for name in names)
    return spaced if plain else None  # but "Chapter 4", "Chapter 5", "May 12"


def _counted_as(text: str, block: list[Span], title: Span | None, written: str) -> Table | None:
    form = re.compile(written)
    rows: list[list[Span]] = []
    noun: str | None = None
    heading = Span(0, 0)
    for line in block:
        match = form.fullmatch(text, line.start, line.end) if line.end - line.start < LONGEST else None
        if match is None or (rows and match[3] != noun and match[2][0].isdecimal()):
            if len(rows) > 2:
                break
            rows, title = [], line
            if match is None:
                continue
        if not rows:
            noun = match[3]
            heading = Span(*match.span(3)) if noun else Span(match.start(2), match.start(2))
        rows.append([Span(*match.span(1)), Span(*match.span(2))])
    dashed = any(dash in text[line.start : line.end] for line in block for dash in _DASHES)
    bare = noun is None and written == _COUNTED and not dashed
    if len(rows) < 3 or bare:
        return None
    return _table(text, [[Span(rows[0][0].start, rows[0][0].start), heading], *rows], title)


def _aligned(text: str, block: list[Span], title: Span | None, gap: str) -> Table | None:
    """The first run of lines with equally many cells, the last of them a number; the line before may be its heading."""
    kept = [line for line in block if not re.fullmatch(_RULE, text[line.start : line.end])]
    lines = [_split_gaps(text, line, gap) for line in kept]
    start = 0
    while start < len(lines):
        width = len(lines[start])
        end = start
        while end < len(lines) and len(lines[end]) == width > 1 and _is_number(text, lines[end][-1]):
            end += 1
        if end - start >= 3 or (end - start == 2 and width > 2):
            rows = lines[start:end]
            above = start - 1
            if start and width > 1 and len(lines[above]) in (width, width - 1) and (width > 2 or len(lines[above]) == 2):
                at = kept[above].start
                rows.insert(0, lines[above] if len(lines[above]) == width else [Span(at, at), *lines[above]])
                above -= 1
            else:
                rows.insert(0, [Span(cell.start, cell.start) for cell in rows[0]])
            return _table(text, rows, kept[above] if above >= 0 else title)
        start = max(end, start + 1)
    return None


def _is_number(text: str, cell: Span) -> bool:
    return re.fullmatch(NUMBER, text[cell.start : cell.end]) is not None


def _split_gaps(text: str, line: Span, gap: str) -> list[Span]:
    cells: list[Span] = []
    at = line.start
    while at < line.end and text[at].isspace():
        at += 1
    for between in re.compile(gap).finditer(text, at, line.end):
        if between.start() > at:
            cells.append(Span(at, between.start()))
        at = between.end()
    if at < line.end:
        cells.append(Span(at, line.end))
    return cells


def _table(text: str, rows: list[list[Span]], title: Span | None) -> Table | None:
    """Rows of one width; a heading that lacks its first cell gets an empty one. None where rows differ."""
    heading, body = rows[0], rows[1:]
    if not body:
        return None
    width = len(body[0])
    if len(heading) == width - 1:
        heading = [Span(heading[0].start, heading[0].start), *heading]
    if width < 2 or len(heading) != width or any(len(row) != width for row in body):
        return None
    cells = tuple(tuple(read_cell(text, span) for span in row) for row in body)
    return Table(
        Span(rows[0][0].start, rows[-1][-1].end),
        tuple(read_cell(text, span) for span in heading),
        cells,
        tuple(Span(row[0].start, row[-1].end) for row in body),
        title,
    )
