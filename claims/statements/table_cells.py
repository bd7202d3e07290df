"""Cells of a table in statements: what a condition was computed from, and equations between cells."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claims.statements.statement import Given, Relation, Statement, Sum
from claims.text.cells import Cell
from claims.values.interval import Interval, Number, exact
from claims.values.span import Span
from claims.values.verdict import Reading

HUNDRED = 100


def of_cell(cell: Cell, role: str) -> Given:
    """A cell as ground of a statement."""
    return Given(cell.span, role, cell.value)


def table_statement(at: Span, gap: Interval, given: Sequence[Given], *, widest: Interval | None = None) -> Statement:
    """A statement that holds where `gap` (stated less computed, as written; `widest`: with charity) contains zero."""
    literal, charitable = (Sum((), gap),), (Sum((), widest or gap),)
    return Statement(Relation.TABLE, at, (), literal, charitable, Reading.STATED, False, None, tuple(given))


def equation(stated: Cell, terms: Sequence[Given], computed: Number, slack: Number = 0) -> Statement:
    """stated = computed, give or take the slack."""
    gap = exact(Fraction(stated.value or 0) - computed)
    given = (*terms, of_cell(stated, "stated"))
    return table_statement(stated.span, Interval(gap - slack, gap + slack), given)


def holds(statement: Statement) -> bool:
    return all(condition.bounds.contains(0) for condition in statement.charitable)


def numbers(cells: Sequence[Cell]) -> list[Number] | None:
    """Their values, or None where one has none."""
    values = [cell.value for cell in cells if cell.value is not None]
    return values if len(values) == len(cells) else None


def added(values: Sequence[Number]) -> Number:
    return exact(sum((Fraction(value) for value in values), Fraction(0)))


def unit_of(cells: Sequence[Cell]) -> Number:
    """The place to which the cells are rounded: the largest power of ten that divides them all."""
    unit: Number = 1
    while all(cell.value is not None and cell.value % (unit * 10) == 0 for cell in cells) and any(cell.value for cell in cells):
        unit *= 10
    return unit
