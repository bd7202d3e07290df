"""What a table says of its own figures: totals, sums across columns, percentages, changes, running totals, parts.

A relation is read where names say so ("Total", "Change", "Cumulative") or where the other rows prove it; then it binds every
row. Notes near the table that allow a difference (rounding, overlapping groups, rows left out) are heeded first. Cells are
exact numbers; percentages are rounded at their last digit, or cut off there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from claims.lexicon.table_words import LEFT_OVER, Role
from claims.statements.discourse import Discourse
from claims.statements.sheet import Sheet, has_phrase, words_of
from claims.statements.sheets import sheets_of
from claims.statements.statement import Given, Statement
from claims.statements.table_cells import HUNDRED, added, equation, holds, numbers, of_cell, table_statement, unit_of
from claims.statements.table_rows import row_sums
from claims.text.cells import Cell
from claims.values.interval import Interval, Number, exact
from claims.values.named import NamedTuple


def read_tables(discourse: Discourse) -> Iterator[Statement]:
    """Every statement that the tables of a text make about their own figures."""
    for sheet in sheets_of(discourse):
        yield from _totals(sheet)
        yield from row_sums(sheet)
        yield from _ratios(sheet)
        yield from _hundreds(sheet)
        yield from _running(sheet)
        yield from _inside(sheet)


def _totals(sheet: Sheet) -> Iterator[Statement]:
    """Rows of totals: each additive column sums to its figure there."""
    for row, parts in sheet.totals():
        read: list[Statement] = []
        for column in sheet.additive:
            stated = sheet.cell(row, column)
            statement = None if stated.value is None else _column_total(sheet, column, stated, parts)
            if statement is not None:
                read.append(statement)
        broken = [statement for statement in read if not holds(statement)]
        if len(broken) * 2 <= len(read) or len(read) == 1:
            yield from read


def _column_total(sheet: Sheet, column: int, stated: Cell, parts: Sequence[int]) -> Statement | None:
    cells = [sheet.cell(part, column) for part in parts]
    values = numbers(cells)
    if values is None or stated.value is None:
        return None
    slack = len(cells) * unit_of(cells) if sheet.rounding else 0
    terms = [of_cell(cell, "part") for cell in cells]
    statement = equation(stated, terms, added(values), slack)
    if holds(statement):
        return statement
    unnamed = not sheet.table.heading[0].text and not sheet.table.heading[column].text
    if unnamed and any(
        added([values[at] for at in chosen]) == stated.value
        for size in range(2, len(values))
        for chosen in combinations(range(len(values)), size)
    ):
        return None  # a list of figures of which some are parts of others
    for size in range(1, min(3, len(cells) - 1)):  # a row that sums others, not marked as such
        for left_out in combinations(range(len(cells)), size):
            rest = [values[at] for at in range(len(cells)) if at not in left_out]
            if added(rest) == stated.value and _are_subtotals(values, left_out):
                return equation(stated, [terms[at] for at in range(len(cells)) if at not in left_out], stated.value)
    if (sheet.incomplete and stated.value > added(values)) or (sheet.overlapping and stated.value < added(values)):
        return None
    return statement


def _are_subtotals(values: Sequence[Number], chosen: Sequence[int]) -> bool:
    """Whether each chosen row sums a run of rows right before or behind it."""
    for at in chosen:
        before = [added(values[start:at]) for start in range(at - 1)]
        behind = [added(values[at + 1 : end]) for end in range(at + 3, len(values) + 1)]
        if values[at] not in before and values[at] not in behind:
            return False
    return True


class _Ratio(NamedTuple):
    """One hypothesis of what a column of percentages divides: the top column, and a column or fixed number below."""

    top: int
    bottom: int | None
    whole: Number
    whole_cell: Given | None
    less_one: bool


def _ratios(sheet: Sheet) -> Iterator[Statement]:
    """Columns of percentages and rates against the counts: the hypothesis that most rows prove binds the others."""
    for column in sheet.figures:
        if not sheet.columns[column] & {Role.PERCENT, Role.NO_SUM, Role.CHANGE}:
            continue
        scale = _scale(sheet, column)
        best: list[Statement] = []
        most = 0
        for hypothesis in _hypotheses(sheet, column):
            read = [s for row in range(len(sheet.rows)) if (s := _quotient(sheet, row, column, hypothesis, scale)) is not None]
            proofs = sum(holds(statement) for statement in read)
            fails = len(read) - proofs
            if proofs >= 2 and fails <= max(1, len(read) // 4) and proofs - fails > most:
                best, most = read, proofs - fails
        yield from best


def _scale(sheet: Sheet, column: int) -> int:
    """100, or N in "per N"."""
    words = words_of(sheet.table.heading[column].text)
    if "per" in words:
        behind = words[words.index("per") + 1 :][:2]
        digits = behind[0].replace(",", "") if behind else ""
        if digits.isdecimal():
            return int(digits) * (1000 if behind[1:] == ["thousand"] else 10**6 if behind[1:] == ["million"] else 1)
        if behind[:1] == ["thousand"]:
            return 1000
        if behind[:1] == ["million"]:
            return 10**6
    return HUNDRED


def _hypotheses(sheet: Sheet, column: int) -> Iterator[_Ratio]:
    counts = [other for other in sheet.additive if other != column]
    for top in counts:
        for row, _ in sheet.totals():
            whole = sheet.cell(row, top)
            if whole.value:
                yield _Ratio(top, None, whole.value, of_cell(whole, "whole"), False)
        values = numbers([sheet.cell(row, top) for row in sheet.body])
        if values is not None and added(values):
            yield _Ratio(top, None, added(values), None, False)
    for top in counts:
        for bottom in counts:
            if top != bottom:
                yield _Ratio(top, bottom, 0, None, False)
                yield _Ratio(top, bottom, 0, None, True)


def _quotient(sheet: Sheet, row: int, column: int, ratio: _Ratio, scale: int) -> Statement | None:
    stated, top = sheet.cell(row, column), sheet.cell(row, ratio.top)
    below = sheet.cell(row, ratio.bottom) if ratio.bottom is not None else None
    whole = below.value if below is not None else ratio.whole
    if stated.value is None or top.value is None or not whole:
        return None
    share = Fraction(scale) * top.value / whole
    if ratio.less_one:
        share -= scale
    grounds = [of_cell(top, "top")]
    if below is not None:
        grounds.append(of_cell(below, "below"))
    elif ratio.whole_cell is not None:
        if ratio.whole_cell.span == top.span:
            return None
        grounds.append(ratio.whole_cell)
    grounds.append(Given(stated.span, "stated", stated.value))
    gap = exact(Fraction(stated.value) - share)
    half = exact(Fraction(stated.grain) / 2)
    return table_statement(
        stated.span, Interval(gap - half, gap + half), grounds, widest=Interval(gap - half, gap + stated.grain)
    )


def _hundreds(sheet: Sheet) -> Iterator[Statement]:
    """A column of shares that covers everything sums to 100."""
    for column in sheet.figures:
        roles = sheet.columns[column]
        words = words_of(sheet.table.heading[column].text)
        if Role.PERCENT not in roles or Role.CHANGE in roles or {"rate", "cfr", "lethality", "fatality"} & set(words):
            continue
        totals = [(row, parts) for row, parts in sheet.totals() if sheet.value(row, column) == HUNDRED]
        body = totals[0][1] if totals else sheet.body
        cells = [sheet.cell(row, column) for row in body]
        values = numbers(cells)
        complete = bool(totals) or any(set(words_of(sheet.cell(row, 0).text)) & LEFT_OVER for row in body[-2:])
        if values is None or len(values) < 2 or not complete or sheet.overlapping:
            continue
        slack = exact(Fraction(cells[0].grain) * len(cells) / 2)
        gap = exact(added(values) - Fraction(HUNDRED))
        if not totals and gap < -slack and sheet.incomplete:
            continue
        at = sheet.cell(totals[0][0], column) if totals else max(cells, key=lambda cell: cell.value or 0)
        grounds = [of_cell(cell, "share") for cell in cells]
        yield table_statement(at.span, Interval(gap - slack, gap + slack), grounds)


def _running(sheet: Sheet) -> Iterator[Statement]:
    """Running totals: the one before and what is new."""
    for column in sheet.figures:
        summed = len(sheet.figures) == 2 and Role.TOTAL in sheet.columns[column]  # "New cases" and "Total"
        if Role.RUNNING not in sheet.columns[column] and not summed:
            continue
        for new in sheet.figures:
            if new == column or sheet.columns[new] & {Role.RUNNING, Role.PERCENT, Role.INSIDE}:
                continue
            ways = [
                [s for row in range(1, len(sheet.rows)) if (s := step(sheet, row, column, new)) is not None]
                for step in (_step, _so_far)
            ]
            read = max(ways, key=lambda way: sum(map(holds, way)))
            proofs = sum(holds(statement) for statement in read)
            if proofs >= 1 + summed and len(read) - proofs <= max(1, len(read) // 3):
                yield from read
                break


def _step(sheet: Sheet, row: int, column: int, new: int) -> Statement | None:
    before, stated, more = sheet.cell(row - 1, column), sheet.cell(row, column), sheet.cell(row, new)
    values = numbers([before, more])
    if values is None or stated.value is None or sheet.rows[row]:
        return None
    return equation(stated, [of_cell(before, "before"), of_cell(more, "added")], added(values))


def _so_far(sheet: Sheet, row: int, column: int, new: int) -> Statement | None:
    """The running total as the sum of all that is new, where the table begins at nothing."""
    cells, stated = [sheet.cell(at, new) for at in range(row + 1)], sheet.cell(row, column)
    values = numbers(cells)
    if values is None or stated.value is None or sheet.rows[row]:
        return None
    return equation(stated, [of_cell(cell, "added") for cell in cells], added(values))


def _inside(sheet: Sheet) -> Iterator[Statement]:
    """A column or row "of which" is no more than the one before it."""
    for column in sheet.figures:
        if Role.INSIDE in sheet.columns[column] and column > 1 and Role.PERCENT not in sheet.columns[column]:
            whole = next((other for other in range(column - 1, 0, -1) if Role.INSIDE not in sheet.columns[other]), 0)
            if whole and Role.PERCENT not in sheet.columns[whole]:
                for row in range(len(sheet.rows)):
                    yield from _no_more(sheet.cell(row, column), sheet.cell(row, whole))
    yield from _of_those_there(sheet)
    for row, roles in enumerate(sheet.rows):
        if Role.INSIDE in roles:
            host = next((other for other in range(row - 1, -1, -1) if Role.INSIDE not in sheet.rows[other]), -1)
            for column in sheet.additive if host >= 0 else ():
                yield from _no_more(sheet.cell(row, column), sheet.cell(host, column))


PRESENT = ("aboard", "on board", "on shift", "on duty", "inside", "present", "occupants")
"""Words of a heading over everybody who was there."""


def _of_those_there(sheet: Sheet) -> Iterator[Statement]:
    """ "Crew on board" and "Drowned": a fate befell no more than were there, in any row of those where others bear it out."""
    there = [at for at in sheet.additive if any(has_phrase(words_of(sheet.table.heading[at].text), p) for p in PRESENT)]
    if len(there) != 1:
        return
    for column in sheet.additive:
        if Role.FATE not in sheet.columns[column] or column == there[0]:
            continue
        pairs = [(sheet.cell(row, column), sheet.cell(row, there[0])) for row in sheet.body]
        known = [(part, whole) for part, whole in pairs if part.value is not None and whole.value]
        over = [pair for pair in known if (pair[0].value or 0) > (pair[1].value or 0)]
        if len(over) * 3 <= len(known) or len(known) == 2:
            for part, whole in known:
                yield from _no_more(part, whole)


def _no_more(part: Cell, whole: Cell) -> Iterator[Statement]:
    if part.value is not None and whole.value is not None:
        excess = exact(Fraction(part.value) - whole.value)
        yield table_statement(part.span, Interval(excess, None), (of_cell(whole, "host"), of_cell(part, "stated")))
