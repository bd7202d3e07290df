"""Whether the days that bound a stretch of time are as far apart as it is long (see timeline.py)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from claims.statements.beginnings import beginning
from claims.statements.moments import Moment, elapsed
from claims.statements.ordeals import ordeal
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.stretch_ends import after, before, behind_both, followed, from_to, later, length
from claims.statements.stretches import DAYS_IN, Stretch
from claims.values.interval import Interval, Number, exact
from claims.values.record import replace
from claims.values.verdict import Reading

LITERAL_SLACK = {
    "hour": 1,
    "day": 0,
    "night": 0,
    "week": 3,
    "fortnight": 4,
    "month": 16,
    "year": 183,
    "decade": 730,
    "century": 3652,
}
WIDEST_SLACK = {
    "hour": 1,
    "day": 1,
    "night": 1,
    "week": 5,
    "fortnight": 5,
    "month": 31,
    "year": 365,
    "decade": 1826,
    "century": 7305,
}
"""Days by which the rounding to a unit may miss, as written and with charity."""

SHARPNESS = {"hour": 0, "day": 0, "night": 0, "week": 0, "fortnight": 0, "month": 31}
"""How many days of doubt an end may have for a stretch in the unit; a year bears any."""

NOT_A_LENGTH = frozenset(
    "every each within first last next past another further coming previous final under whole entire".split()
)


def judged(stretches: Sequence[Stretch], moments: Sequence[Moment]) -> Iterator[Statement]:
    """A statement for each stretch that the words tie to two of the days."""
    for stretch in stretches:
        statement = _judge(stretch, moments)
        if statement is not None and (_may_stand(statement) or not _is_after_another(stretch, stretches, moments)):
            yield statement


def _judge(stretch: Stretch, moments: Sequence[Moment]) -> Statement | None:
    lead = stretch.row.words[stretch.at - 1].low if stretch.at else ""
    if lead in NOT_A_LENGTH or (lead == "on" and stretch.value > 1):
        return None  # "was full on nine days in April"
    for ends in (behind_both, later, beginning, after, followed, before, from_to, ordeal, length):
        pairs = ends(stretch, moments)
        read = [statement for start, end in pairs if (statement := _tie(stretch, start, end)) is not None]
        for statement in read:
            if _may_stand(statement):
                return statement
        if pairs:
            told = "after the first" in stretch.row.between(stretch.after, stretch.after + 3)
            explains = moments if ends in (later, after, beginning) and not told else ()
            if ends is ordeal and _another_end_fits(stretch, moments, [(start, start) for start in moments]):
                return None
            if ends in (length, ordeal) and _another_end_fits(stretch, moments, pairs):
                return None
            return _no_start_fits(stretch, explains, read, pairs)
    return None


def _is_after_another(stretch: Stretch, stretches: Sequence[Stretch], moments: Sequence[Moment]) -> bool:
    """ "sailed on 10 January and missed its radio check two days later ... on 28 January, sixteen days after": from then."""
    later = [one for one in stretches if one.unit == stretch.unit and one.row.between(one.after, one.after + 1) == "later"]
    both = [replace(stretch, value=stretch.value + one.value) for one in later if one is not stretch]
    read = [_tie(one, start, end) for one in both for start in moments for end in moments]
    return any(statement is not None and _may_stand(statement) for statement in read)


def _another_end_fits(stretch: Stretch, moments: Sequence[Moment], pairs: Sequence[tuple[Moment, Moment]]) -> bool:
    """Whether the stretch runs from one of the starts to some other day of the text, that of a dateline for one."""
    read = [_tie(stretch, start, end) for start, _ in pairs for end in moments]
    return any(statement is not None and _may_stand(statement) for statement in read)


def _no_start_fits(
    stretch: Stretch, moments: Sequence[Moment], read: Sequence[Statement], pairs: Sequence[tuple[Moment, Moment]]
) -> Statement | None:
    """The broken statement, where no other day of the text before the end explains the stretch."""
    ends = {end.span for _, end in pairs}
    for end in moments:
        for start in moments:
            if end.span in ends and start.span.start < end.span.start:
                statement = _tie(stretch, start, end)
                if statement is not None and _may_stand(statement):
                    return None
    if read:
        return read[0]
    start, end = pairs[0]
    days = end.first - start.first
    if days < 0 and start.exact and end.exact and start.has_year == end.has_year:  # the later day lies before the earlier one
        return _statement(stretch, start, end, Interval(None, days), Interval(None, days))
    return None


def _may_stand(statement: Statement) -> bool:
    return all(condition.bounds.contains(0) for condition in statement.charitable)


def _tie(stretch: Stretch, start: Moment, end: Moment) -> Statement | None:
    """The stretch as the time from one moment to another; None where they do not tell."""
    if start is end:
        return None
    days = elapsed(start, end)
    if days is None or days[1] < 0:
        return None
    if not start.has_year and stretch.unit == "year":
        return None
    longest = max(start.last - start.first, end.last - end.first)
    if longest > SHARPNESS.get(stretch.unit, longest):
        return None
    low, high = days
    one = DAYS_IN[stretch.unit]
    inclusive = 1 if stretch.unit in ("day", "night") else 0
    literal = Interval(
        _units(low - LITERAL_SLACK[stretch.unit], one), _units(high + inclusive + LITERAL_SLACK[stretch.unit], one)
    )
    slack = WIDEST_SLACK[stretch.unit]
    widest_low: Number = _units(low - slack, one)
    widest_high: Number = _units(high + inclusive + slack, one)
    words = stretch.row.between(max(0, stretch.at - 3), stretch.after)
    if "exactly" in words and start.exact and end.exact:
        widest_low, widest_high = _units(low - slack // 10, one), _units(high + inclusive + slack // 10, one)
    if stretch.loose:
        widest_low, widest_high = widest_low * Fraction(85, 100), widest_high * Fraction(115, 100)
    if stretch.unit == "year" and ("over " in words or "more than" in words):
        widest_low, widest_high = min(_units(low - 365, one), _units(low, one) * Fraction(8, 10)), _units(high + 8, one)
    widest = Interval(exact(Fraction(widest_low)), exact(Fraction(widest_high)))
    return _statement(stretch, start, end, literal.meet(widest) or literal, widest)


def _units(days: int, one: Fraction) -> Number:
    return exact(Fraction(max(0, days)) / one)


def _statement(stretch: Stretch, start: Moment, end: Moment, literal: Interval, widest: Interval) -> Statement:
    given = (
        Given(start.span, "from", start.first),
        Given(end.span, "to", end.first),
        Given(stretch.span, stretch.unit, stretch.value),
    )
    value = Interval.point(stretch.value)
    return Statement(
        Relation.TIME,
        stretch.span,
        (),
        (Sum((), value - literal),),
        (Sum((), value - widest),),
        Reading.STATED,
        False,
        None,
        given,
    )
