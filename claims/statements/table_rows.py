"""Columns that are the sum of other columns, row by row: casualties = killed + injured."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from claims.lexicon.table_words import Role
from claims.statements.sheet import Sheet
from claims.statements.statement import Statement
from claims.statements.table_cells import added, equation, numbers, of_cell
from claims.values.interval import exact
from claims.values.named import NamedTuple

MOST_TERMS = 4  # columns that one column sums


LEAST_SUM = 20  # a sum of fewer over the whole width of a table may come out by chance


WIDEST = 9  # columns of figures beyond which no sums are sought


class _RowSum(NamedTuple):
    """One column that sums others, over the rows: how many hold (of two terms and more that are not zero), how many fail."""

    column: int
    terms: tuple[int, ...]
    proofs: int
    fails: int
    named: bool


def row_sums(sheet: Sheet) -> Iterator[Statement]:
    """Columns that sum others: "All", "Casualties = killed + injured", "2024 = 2022 + change", "aboard = dead + saved"."""
    relation = _best_row_sum(sheet)
    if relation is None:
        return
    change = next((term for term in relation.terms if Role.CHANGE in sheet.columns[term]), None)
    for row in range(len(sheet.rows)):
        cells = [sheet.cell(row, term) for term in relation.terms]
        stated, values = sheet.cell(row, relation.column), numbers(cells)
        if values is None or stated.value is None:
            continue
        if change is None:
            yield equation(stated, [of_cell(cell, "part") for cell in cells], added(values))
            continue
        first = next(cell for term, cell in zip(relation.terms, cells, strict=True) if term != change)
        grounds = [of_cell(stated, "later"), of_cell(first, "earlier")]
        yield equation(sheet.cell(row, change), grounds, exact(Fraction(stated.value) - (first.value or 0)))


def _best_row_sum(sheet: Sheet) -> _RowSum | None:
    """The relation that most rows prove; None where none is proved enough."""
    figures = [column for column in sheet.figures if not sheet.columns[column] & {Role.PERCENT, Role.RUNNING}]
    if not 3 <= len(figures) <= WIDEST:
        return None
    found: list[tuple[tuple[int, int, int, int], _RowSum]] = []
    for column in figures:
        if Role.CHANGE in sheet.columns[column] or Role.INSIDE in sheet.columns[column]:
            continue
        others = [term for term in figures if term != column and Role.INSIDE not in sheet.columns[term]]
        for size in range(2, min(MOST_TERMS, len(others)) + 1):
            for terms in combinations(others, size):
                relation = _row_sum(sheet, column, terms)
                if relation is not None and _is_proved(sheet, relation):
                    found.append(((relation.fails, -relation.named, -relation.proofs, column), relation))
    return min(found)[1] if found else None


def _row_sum(sheet: Sheet, column: int, terms: tuple[int, ...]) -> _RowSum | None:
    proofs = fails = 0
    changes = [term for term in terms if Role.CHANGE in sheet.columns[term]]
    if changes and (len(terms) != 2 or not _is_later(sheet, column, terms[0] if terms[1] in changes else terms[1])):
        return None
    for row in range(len(sheet.rows)):
        values = numbers([sheet.cell(row, term) for term in terms])
        stated = sheet.value(row, column)
        if values is None or stated is None:
            continue
        if added(values) == stated:
            proofs += sum(1 for value in values if value) > 1
        else:
            fails += 1
    fates = all(Role.FATE in sheet.columns[term] for term in terms)
    whole = Role.WHOLE in sheet.columns[column] and fates
    named = Role.TOTAL in sheet.columns[column] or whole or bool(changes)
    return _RowSum(column, terms, proofs, fails, named)


def _is_later(sheet: Sheet, column: int, other: int) -> bool:
    """Whether the first column is the later one: by its year, or else by standing to the right."""
    later, earlier = (sheet.table.heading[at].value for at in (column, other))
    return later > earlier if later is not None and earlier is not None else column > other


def _is_proved(sheet: Sheet, relation: _RowSum) -> bool:
    rows = len(sheet.rows)
    if relation.fails > max(1, rows // 4):
        return False
    if relation.proofs >= (1 if relation.named else 3):
        return True
    plain = [column for column in sheet.figures if not sheet.columns[column]]
    whole = sorted((relation.column, *relation.terms)) == plain == list(sheet.figures)
    ends = relation.column in (plain[:1] or [0]) + plain[-1:]
    sizes = [sheet.value(row, relation.column) or 0 for row in range(rows)]
    told = relation.proofs >= 1 and relation.fails <= 1 and rows >= 2 and min(sizes) >= LEAST_SUM
    return whole and ends and told and not (sheet.incomplete or sheet.overlapping)
