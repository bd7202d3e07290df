"""What a text says about its own numbers, as linear relations between them.

Unknowns are named after quantities: `q7` is the true value behind quantity 7, `f7` the figure that the writer reckons with (see
values/hedge.py). A statement that one construction ties together is charitably judged on figures; one that we inferred, on
the widest values.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from claims.quantities.quantity import Quantity
from claims.values.interval import Interval, Number, exact, weighted
from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading

NOTHING = Interval.point(0)


class Relation(StrEnum):
    """What kind of relation it is; one check speaks for each."""

    SHARE = "share"  # part / whole lies in a ratio
    PART = "part"  # part <= whole
    TOTAL = "total"  # the parts add up to the whole
    LEDGER = "ledger"  # what an account of derived amounts comes to
    WITHIN = "within"  # disjoint parts add up to no more than the whole
    SAME = "same"  # two mentions of one number
    LABEL = "label"  # one number said of two incompatible things
    CHANGE = "change"  # from A to B by N, or by a share
    RATE = "rate"  # a total, a rate and a span of time
    COMPARE = "compare"  # more, fewer, as many
    RANGE = "range"  # the ends, middle and best estimate of a range
    TIME = "time"  # dates, days, ages
    NUMERAL = "numeral"  # a number against its own restatement in words
    CAPACITY = "capacity"  # more victims than were there
    TABLE = "table"  # rows, columns and totals
    GRAIN = "grain"  # percentages that no whole number of people can give
    MALFORMED = "malformed"  # digits that no convention reads as a number


@record
class Party:
    """A quantity that a statement speaks of, with its role ("part", "whole", "total", "first mention")."""

    number: int
    quantity: Quantity
    span: Span
    role: str


@record
class Sum:
    """A linear condition: the sum of factor times party lies in the bounds. `parties` are positions in the statement's."""

    factors: tuple[Number, ...]
    bounds: Interval


@record
class Given:
    """Words that a condition's bounds were computed from: a date, a table's cell. `value`: what they stand for, where a
    number.
    """

    span: Span
    role: str
    value: Number | None = None


@record
class Statement:
    """One relation. `at`: the words judged. `parties`: every quantity it binds, at least one.

    `literal`, `charitable`: the linear conditions over the parties in order, as written and with charity; `figures`: whether
    the charitable judgement takes the parties as figures reckoned with. `ratio`: the stated share, multiple or rate, where
    there is one. `reading`: whether one construction ties the parties. `given`: what the bounds rest on besides the parties;
    always cited. A statement without parties has conditions of no terms: it holds where their bounds contain zero.
    """

    relation: Relation
    at: Span
    parties: tuple[Party, ...]
    literal: tuple[Sum, ...]
    charitable: tuple[Sum, ...]
    reading: Reading
    figures: bool = True
    ratio: Quantity | None = None
    given: tuple[Given, ...] = ()


def share(
    at: Span, part: Party, whole: Party, ratio: Quantity, reading: Reading, *, relation: Relation = Relation.SHARE
) -> Statement:
    """part = ratio x whole, the ratio read with its own hedge."""
    readings = ratio.readings
    literal, charitable = ratio_sums(readings.literal), ratio_sums(readings.charitable)
    return Statement(relation, at, (part, whole), literal, charitable, reading, True, ratio)


def ratio_sums(ratio: Interval) -> tuple[Sum, ...]:
    """Conditions on (part, whole): the part is the whole times a ratio in the interval."""
    sums: list[Sum] = []
    if ratio.low is not None:
        sums.append(Sum((1, exact(-ratio.low)), Interval(0, None, low_open=ratio.low_open)))
    if ratio.high is not None:
        sums.append(Sum((1, exact(-ratio.high)), Interval(None, 0, high_open=ratio.high_open)))
    return tuple(sums)


def part_of(at: Span, part: Party, whole: Party, reading: Reading, *, strict: bool = False) -> Statement:
    """part <= whole (part < whole where `strict`)."""
    sums = (Sum((1, -1), Interval(None, 0, high_open=strict)),)
    return Statement(Relation.PART, at, (part, whole), sums, sums, reading)


def part_of_all(at: Span, part: Party, wholes: tuple[Party, ...], reading: Reading) -> Statement:
    """part <= the wholes together."""
    sums = (Sum((1, *(-1 for _ in wholes)), Interval(None, 0)),)
    return Statement(Relation.PART, at, (part, *wholes), sums, sums, reading)


def total(
    at: Span, whole: Party, parts: tuple[Party, ...], reading: Reading, *, relation: Relation = Relation.TOTAL, extra: int = 0
) -> Statement:
    """The parts, and `extra` more without a number ("and a man"), add up to the whole, exactly (TOTAL) or to no more."""
    bounds = Interval(extra, None) if relation in (Relation.WITHIN, Relation.CAPACITY) else Interval.point(extra)
    sums = (Sum((1, *(-1 for _ in parts)), bounds),)
    return Statement(relation, at, (whole, *parts), sums, sums, reading, figures=False)


def same(
    at: Span, first: Party, again: Party, reading: Reading, *, figures: bool = False, relation: Relation = Relation.SAME
) -> Statement:
    """Two mentions of one number; `figures` where the words name it as one figure."""
    sums = (Sum((1, -1), NOTHING),)
    return Statement(relation, at, (first, again), sums, sums, reading, figures)


def can_stand(statement: Statement, *, literal: bool = False) -> bool:
    """Whether the statement's parties alone allow it. A quick test for choosing between readings; proofs are made in solve/."""
    intervals = [_values(party.quantity, literal=literal, figures=statement.figures) for party in statement.parties]
    return all(
        weighted(condition.factors, intervals).overlaps(condition.bounds)
        for condition in (statement.literal if literal else statement.charitable)
    )


def can_be_one(first: Quantity, again: Quantity, *, figures: bool = False) -> bool:
    """Whether two numbers may be one: whether `same` of them can stand."""
    return _values(first, literal=False, figures=figures).overlaps(_values(again, literal=False, figures=figures))


def _values(quantity: Quantity, *, literal: bool, figures: bool) -> Interval:
    readings = quantity.readings
    if literal:
        return readings.literal
    return readings.figure if figures else readings.charitable


def likeliest(readings: Iterable[Statement]) -> Statement | None:
    """The first reading that can stand; where none can, the first of all. None without any reading."""
    first: Statement | None = None
    for statement in readings:
        if can_stand(statement):
            return statement
        first = first or statement
    return first
