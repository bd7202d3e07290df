"""Quantities and statements as premises of the solver."""

from __future__ import annotations

from claims.quantities.quantity import Kind, Quantity
from claims.solve.constraint import Linear, Premise
from claims.statements.statement import Statement
from claims.values.interval import ANYTHING


def is_whole(quantity: Quantity) -> bool:
    """Whether it counts whole things: "2.5 victims for each blast" does not."""
    return quantity.kind is Kind.COUNT and isinstance(quantity.low or 0, int) and isinstance(quantity.high or 0, int)


def number_premise(number: int, quantity: Quantity, *, literal: bool) -> Premise:
    """What a number says of itself: its value, and with charity the figure reckoned with, lies in its reading."""
    readings = quantity.readings
    whole = is_whole(quantity)
    wide = readings.literal if literal else readings.charitable
    constraints = [Linear(((f"q{number}", 1),), wide, whole)]
    if not literal:
        constraints.append(Linear(((f"f{number}", 1),), readings.figure, whole))
    return Premise(number, tuple(linear for linear in constraints if linear.bounds != ANYTHING))


def statement_premise(key: int, statement: Statement, *, literal: bool) -> Premise:
    """What a statement says of its numbers."""
    prefix = "f" if statement.figures and not literal else "q"
    names = [f"{prefix}{party.number}" for party in statement.parties]
    whole = all(is_whole(party.quantity) for party in statement.parties)
    conditions = statement.literal if literal else statement.charitable
    terms = [tuple(zip(names, condition.factors, strict=True)) for condition in conditions]
    return Premise(key, tuple(Linear(each, one.bounds, whole) for each, one in zip(terms, conditions, strict=True)))
