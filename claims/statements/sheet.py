"""A table as its figures are meant: the roles of its columns and rows, and the notes that stand around it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.numbers import ONES, SMALL
from claims.lexicon.people import singular
from claims.lexicon.table_words import INCOMPLETE, NAMES, OVERLAPPING, ROUNDING, Role
from claims.statements.frames import noun_measure
from claims.text.cells import Cell
from claims.text.document import Document
from claims.text.tables import Table
from claims.values.interval import Number
from claims.values.measure import Measure
from claims.values.record import record

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|%|\+/-|\d+(?:,\d{3})*")
LONGER = {"quarter": {"year"}, "month": {"year", "quarter"}, "day": {"week"}, "week": {"month"}, "season": {"year"}}
"""Units of time that the rows under a heading add up to."""

NOT_BODY = frozenset({Role.TOTAL, Role.INSIDE, Role.NO_SUM, Role.RUNNING})
NOTES_REACH = 700  # characters before and behind a table in which its notes stand


@record
class Sheet:
    """A table with its roles. `columns`: the roles of each column; `rows`: those of each row; `additive`: the columns whose
    figures add up; `incomplete`, `overlapping`, `rounding`: what the notes around it allow. `counted`: what the line before
    says that it counts ("Rescued from the liner, by vessel"); `about`: the words of that line and of its first heading."""

    table: Table
    columns: tuple[frozenset[Role], ...]
    rows: tuple[frozenset[Role], ...]
    additive: tuple[int, ...]
    incomplete: bool
    overlapping: bool
    rounding: bool
    counted: Measure | None = None
    about: frozenset[str] = frozenset()

    def value(self, row: int, column: int) -> Number | None:
        """The number of a cell."""
        return self.table.rows[row][column].value

    def cell(self, row: int, column: int) -> Cell:
        """A cell."""
        return self.table.rows[row][column]

    @property
    def figures(self) -> tuple[int, ...]:
        """The columns of numbers, those of names left out."""
        return tuple(column for column in range(1, len(self.table.heading)) if is_figures(self.table, column))

    def totals(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each row of totals with the rows that it sums."""
        since = 0
        for row, roles in enumerate(self.rows):
            if Role.TOTAL not in roles:
                continue
            parts = tuple(at for at in range(since, row) if not self.rows[at] & NOT_BODY)
            if row == 0:
                parts = tuple(at for at in range(1, len(self.rows)) if not self.rows[at] & NOT_BODY)
            if len(parts) > 1:
                yield row, parts
            since = row + 1

    @property
    def body(self) -> tuple[int, ...]:
        """The rows that are no total and no part of the row before."""
        return tuple(row for row, roles in enumerate(self.rows) if not roles & NOT_BODY)


def words_of(text: str) -> list[str]:
    """The lower-case words of a name or note."""
    return _WORD.findall(text.lower())


def has_phrase(words: list[str], phrase: str) -> bool:
    """Whether the words of a phrase stand among others, in order and side by side."""
    wanted = phrase.split()
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


def roles_of(name: str) -> frozenset[Role]:
    """What a heading's words say of its column."""
    words = words_of(name)
    return frozenset(role for role, phrase, _ in NAMES if has_phrase(words, phrase))


def is_figures(table: Table, column: int) -> bool:
    """Whether at least two cells in three have a number."""
    known = sum(row[column].value is not None for row in table.rows)
    return known * 3 >= len(table.rows) * 2


def read_sheet(document: Document, table: Table) -> Sheet:
    """The roles of a table's columns and rows."""
    columns = tuple(_column_roles(table, column) for column in range(len(table.heading)))
    rows = tuple(_row_roles(table, row) for row in range(len(table.rows)))
    apart = {Role.PERCENT, Role.NO_SUM, Role.CHANGE, Role.RUNNING}
    additive = tuple(column for column in range(1, len(columns)) if is_figures(table, column) and not columns[column] & apart)
    if not any(Role.TOTAL in roles for roles in rows) and not rows[-1] and _sums_the_rest(table, additive):
        rows = (*rows[:-1], frozenset({Role.TOTAL}))
    around = words_of(document.text[max(0, table.span.start - NOTES_REACH) : table.span.end + NOTES_REACH])

    def noted(notes: tuple[tuple[str, str], ...]) -> bool:
        return any(has_phrase(around, phrase) for phrase, _ in notes)

    line = document.text[table.title.start : table.title.end] if table.title else ""
    title = words_of(line.rpartition(". ")[2])
    if not any(map(_fate, title)):
        title = words_of(line)
    fates = {found for word in title if (found := _fate(word)) is not None}
    totals = [word for row, roles in enumerate(rows) if Role.TOTAL in roles for word in words_of(table.rows[row][0].text)]
    about = frozenset(singular(word) for word in (*title, *words_of(table.heading[0].text), *totals) if word.isalpha())
    return Sheet(
        table,
        columns,
        rows,
        additive,
        noted(INCOMPLETE),
        noted(OVERLAPPING),
        noted(ROUNDING),
        next(iter(fates)) if len(fates) == 1 else None,
        about,
    )


def _fate(word: str) -> Measure | None:
    """What a word of a title says was counted: "how many died", "the dead"."""
    return noun_measure((singular(word),)) or SUBJECT.get(word) or OBJECT.get(word)


def _sums_the_rest(table: Table, additive: tuple[int, ...]) -> bool:
    """Whether the last row is a total by its figures, all but one of three or more columns, or by its longer unit of time."""
    name, heading = words_of(table.rows[-1][0].text), words_of(table.heading[0].text)
    if len(name) == 1 and len(heading) == 1 and name[0] in LONGER.get(heading[0], ""):
        return True
    columns = [[row[column].value for row in table.rows] for column in additive]
    sums = [sum(value or 0 for value in column[:-1]) == column[-1] for column in columns if column[-1]]
    return len(table.rows) > 2 and len(sums) > 2 and sums.count(False) <= 1


def _column_roles(table: Table, column: int) -> frozenset[Role]:
    roles = roles_of(table.heading[column].text)
    cells = [row[column] for row in table.rows if row[column].value is not None]
    if cells and all(cell.percent for cell in cells):
        roles |= {Role.PERCENT}
    if any(cell.grain != 1 for cell in cells) and not roles:
        roles |= {Role.NO_SUM}
    if Role.TOTAL in roles and Role.RUNNING in roles:
        roles -= {Role.TOTAL}
    return roles


def _row_roles(table: Table, row: int) -> frozenset[Role]:
    """A total by its name, by its count of the rows before ("Five countries"), or as the one row in bold."""
    name = table.rows[row][0]
    words = words_of(name.text)
    roles = roles_of(name.text) & {Role.INSIDE, Role.TOTAL, Role.RUNNING}
    if Role.INSIDE in roles and words[0] in {"all", "total"}:
        return frozenset({Role.NO_SUM})  # "All, incl. open crossings", which have no row
    if roles & {Role.INSIDE, Role.RUNNING} or set(words) & {"average", "mean", "median", "since", "previous"}:
        return roles - {Role.TOTAL} or frozenset({Role.NO_SUM})
    if Role.TOTAL in roles and (words[0] in {"all", "both"} or len(words) == 1 or words[0] in {"total", "grand", "overall"}):
        rest = set(words)
        more = [int(word) for word in words if word.isdecimal() and int(word) > row]
        if more:
            return frozenset({Role.NO_SUM})  # "All 41 areas" of a table of five
        return frozenset() if rest & {"other", "others", "else"} else frozenset({Role.TOTAL})
    if words and len(words) > 1 and row == len(table.rows) - 1:
        counted = SMALL.get(words[0], ONES.get(words[0], -1)) if not words[0].isdecimal() else int(words[0])
        if counted == row:
            return frozenset({Role.TOTAL})
    strong = [at for at, cells in enumerate(table.rows) if any(cell.strong for cell in cells)]
    if strong == [row] and row == len(table.rows) - 1 and row > 1:
        return frozenset({Role.TOTAL})
    return frozenset()
