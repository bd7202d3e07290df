"""What a bound for every day, every week or every boat holds: "In no week more than 26 ... The third week accounted for 31".

A bound is for each of many where the words say so ("at no time", "in no week", "never ... in a day", "each ... between three
and 11", "the fullest with 420"). An average, a day of the same sort or the worst of them then cannot lie beyond it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.bounds import Side
from claims.lexicon.calendar import WEEKDAYS
from claims.lexicon.rates import OF_EACH
from claims.statements.brackets import brackets_in, rows_with_ends
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import AT_LEAST_ZERO, AT_MOST_ZERO, Condition, Figure, constant, figures_in, relate, window
from claims.statements.identity import other_month
from claims.statements.range_ends import BOUNDED, OCCASIONS, bounds_in
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.record import record

AHEAD = 6  # sentences behind a bound in which its numbers stand
NEAR = 8  # words between a cue and its number
UNITS = {
    "day": "day", "days": "day", "daily": "day", "night": "day", "nights": "day", "nightly": "day", "week": "week",
    "weeks": "week", "weekly": "week", "month": "month", "months": "month", "monthly": "month", "hour": "hour", "hours": "hour",
    "hourly": "hour", "year": "year", "years": "year", "yearly": "year",
}  # fmt: skip
WORST = frozenset("worst deadliest bloodiest heaviest biggest largest costliest busiest lightest smallest least".split())
MEANS = frozenset("average averaged averages averaging mean".split())
ANOTHER_TIME = frozenset("earlier previously before since usual usually previous last until".split())


@record
class Kept:
    """A bound that holds for each of many. `unit`: of time, "" for things."""

    figure: Figure
    side: Side
    unit: str


def read_bounds_kept(discourse: Discourse) -> Iterator[Statement]:
    """Every number that a bound for each of many is said to hold, or holds by its words."""
    for row in rows_with_ends(discourse):
        bounds = list(_kept(discourse, row))
        if not bounds:
            continue
        ends = {bound.figure.number for bound in bounds}
        for near in window(discourse, row, 0, AHEAD):
            if near is not row and (is_background(near, row) or near.lows & ANOTHER_TIME or other_month(near, row)):
                continue
            for figure in figures_in(discourse, near, "CR"):
                behind = near is not row or figure.at > max(bound.figure.at for bound in bounds)
                if figure.value is None or not behind or figure.number in ends:
                    continue
                for bound in bounds:
                    if _holds(bound, near, figure):
                        yield within(bound, figure)


def within(bound: Kept, figure: Figure) -> Statement:
    """A number against the bound that it is said to keep."""
    limit = AT_MOST_ZERO if bound.side is Side.HIGH else AT_LEAST_ZERO
    condition: Condition = ((1, -1), limit)
    terms = ((figure, "one of them"), (constant(bound.figure), bound.side.value))
    return relate(Relation.RANGE, figure.span, terms, (condition,))


def _kept(discourse: Discourse, row: Row) -> Iterator[Kept]:
    """The bounds of a row that hold for each of many."""
    denied = "no" in row.lows or "never" in row.lows
    for figure, side, pair in bounds_in(discourse, row):
        before = row.low_words[: figure.at]
        occasion = any(low == "no" and after in OCCASIONS for low, after in pairwise(before))
        unit = _unit(row, figure.at)
        if denied and pair == BOUNDED and (occasion or ("never" in before and unit)):
            yield Kept(figure, side, unit or next((UNITS[low] for low in before if low in UNITS), ""))
        elif pair in {"emptiest-fullest", "quietest-busiest"}:
            yield Kept(figure, side, "day" if "day" in row.lows else "")
    for bracket in brackets_in(discourse, row):
        each = bool(OF_EACH & set(row.low_words[max(0, bracket.low.at - 3) : bracket.low.at]))
        if each and bracket.row is row and (bracket.low.value or 0) < (bracket.high.value or 0):
            yield Kept(bracket.low, Side.LOW, "")
            yield Kept(bracket.high, Side.HIGH, "")


def _unit(row: Row, at: int) -> str:
    """The time that a number is of: "more than 60 patients in a day", "never fewer than 12 a night"."""
    words = row.low_words[at + 1 : at + NEAR]
    for place, low in enumerate(words):
        if low in UNITS and words[place - 1 : place] and words[place - 1] in {"a", "any", "one", "single", "per", "each"}:
            return UNITS[low]
    return ""


def _holds(bound: Kept, row: Row, figure: Figure) -> bool:
    """Whether a number is an average or one of the many that the bound is for."""
    lead = row.low_words[max(0, figure.at - NEAR) : figure.at]
    unit = figure.quantity.unit or next((UNITS[low] for low in lead if low in UNITS), "")
    mean = bool(MEANS & set(row.low_words[: figure.at])) and row.tags[: figure.at].count("C") == 0
    if mean:
        return unit == bound.unit or (not unit and not bound.unit)
    if row.low_words[figure.at - 1] in {"of", "a", "the"}:
        return False
    alone = row.tags.count("C") == 1
    if bound.unit in {"day", "week", "month"}:
        day = bound.unit == "day" and "T" in row.tags[: figure.at] and lead and _names_a_weekday(row, figure.at)
        numbered = "D" in row.tags[: figure.at] and any(UNITS.get(low) == bound.unit for low in row.low_words[: figure.at])
        return alone and bool(day or numbered)
    return alone and row.low_words[:1] == ("the",) and bool(WORST & set(row.low_words[:3]))


def _names_a_weekday(row: Row, at: int) -> bool:
    return any(name in low for low in row.low_words[:at] for name in WEEKDAYS)
