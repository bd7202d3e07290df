"""Which one number, changed alone, would let a broken statement stand. Nobody is accused: every number gets its chance."""

from __future__ import annotations

from math import ceil, floor

from claims.quantities.quantity import Kind, Quantity
from claims.statements.statement import Party, Relation, Statement
from claims.values.interval import Interval, quotient

REPAIRED = frozenset({Relation.PART, Relation.TOTAL, Relation.WITHIN, Relation.CAPACITY, Relation.CHANGE, Relation.COMPARE})
"""Relations between counts, where one count follows from the others. A share says itself what it needs."""

MOST = 5
"""Parties of a statement beyond which a list of repairs helps nobody."""


def repairs(statement: Statement) -> tuple[tuple[Party, Interval], ...]:
    """Each count with the whole numbers that would do in its place, the others being the numbers that they name."""
    if statement.relation not in REPAIRED or not 1 < len(statement.parties) <= MOST:
        return ()
    named = [_named(party.quantity) for party in statement.parties]
    found: list[tuple[Party, Interval]] = []
    for place, party in enumerate(statement.parties):
        values: Interval | None = Interval(0, None)
        for condition in statement.charitable:
            reach = condition.bounds
            for other, factor in enumerate(condition.factors):
                if other != place:
                    reach = reach - named[other].scale(factor)
            factor = condition.factors[place]
            if factor and values is not None:
                values = values.meet(reach.scale(quotient(1, factor)))
        whole = _whole(values) if values is not None and party.quantity.kind is Kind.COUNT else None
        if whole is not None:
            found.append((party, whole))
    return tuple(found)


def _named(quantity: Quantity) -> Interval:
    """The number that a quantity names; of a range or a vague number, all that it allows."""
    return quantity.readings.charitable if quantity.value is None else Interval.point(quantity.value)


def _whole(values: Interval) -> Interval | None:
    """The whole numbers among values, None where there is none above zero."""
    low = None if values.low is None else ceil(values.low) + (values.low_open and values.low == ceil(values.low))
    high = None if values.high is None else floor(values.high) - (values.high_open and values.high == floor(values.high))
    if (low is not None and high is not None and low > high) or high == 0:
        return None
    return Interval(low, high)
