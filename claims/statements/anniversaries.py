"""Anniversaries and weekdays at a distance: "in 2024, the 80th anniversary of the 1944 fire", "two days later, on Friday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.calendar import WEEKDAYS
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.moments import Moment, read_moments, year_of
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.span import Span
from claims.values.verdict import Reading

MOST_YEARS = 4  # years of a text, of which an anniversary may mean the first and the last
WEEK = 7
BACK = 2  # sentences before in which the first weekday stands


def read_anniversaries(discourse: Discourse) -> Iterator[Statement]:
    """Every anniversary whose two years the text gives, and every weekday so many days after another."""
    moments: tuple[Moment, ...] | None = None
    for row in discourse.rows:
        for at, word in enumerate(row.words) if "anniversary" in row.lows else ():
            if word.low == "anniversary" and at and row.tags[at - 1] == "D":
                moments = read_moments(discourse) if moments is None else moments
                yield from _anniversary(discourse, row, at, [moment for moment in moments if moment.has_year])
        if "T" in row.tags and "U" in row.tags:
            yield from _weekdays(discourse, row)
            yield from _weekday_lengths(discourse, row)


ON_THE_DAY = frozenset({", on the", ", the", "on the", ", at the", "( the"})
"""Words between a year and the anniversary that fell in it."""

def _weekday_lengths(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "for three days, from Monday to Wednesday"."""
    named = [(k, day) for k in row.numbers if (day := weekday_at(discourse, row, k)) is not None]
    for first, last in pairwise(named):
        link = row.between(first[0] + 1, last[0]).split()
        lead = row.between(max(0, first[0] - 4), first[0]).split()
        if "from" not in lead or not {"to", "until", "till"} & set(link) or len(link) > 4:
            continue
        for at, word in enumerate(row.words):
            quantity = discourse.quantities[word.quantity] if word.quantity is not None else None
            if quantity is None or quantity.kind is not Kind.DURATION or quantity.unit != "day" or abs(at - first[0]) > 8:
                continue
            value = quantity.value
            if not isinstance(value, int) or row.between(at + 1, at + 2) in {"later", "after", "ago", "before", "earlier"}:
                continue
            passed = (last[1] - first[1]) % WEEK
            gaps = [value - passed, value - passed - 1, value - passed - WEEK, value - passed - WEEK - 1]
            miss = min(gaps, key=abs)
            given = (
                Given(row.words[first[0]].span, "first weekday", first[1]),
                Given(row.words[last[0]].span, "second weekday", last[1]),
            )
            yield missed_by(quantity.span, miss, miss, given, Reading.STATED)


def _anniversary(discourse: Discourse, row: Row, at: int, moments: Sequence[Moment]) -> Iterator[Statement]:
    """The year of what is remembered, the ordinal, and the year of the day, in one sentence or as the only two years told."""
    number = row.words[at - 1].quantity
    value = discourse.quantities[number].value if number is not None else None
    if not isinstance(value, int):
        return
    dated = [moment for moment in moments if year_of(moment.first) == year_of(moment.last)]
    here = [moment for moment in dated if moment.row is row]
    years = sorted({year_of(moment.first) for moment in here})
    before = [moment for moment in dated if row.sentence.index - moment.row.sentence.index == 1]
    if len(years) == 1 or (not years and before):
        years = sorted({year_of(moment.first) for moment in dated})
        here = dated
    if 2 < len(years) <= MOST_YEARS and not any(abs(b - a - value) < 2 for a in years for b in years):
        beside = {year_of(one.first) for one in dated if 0 <= row.sentence.index - one.row.sentence.index <= 1}
        years = [years[0], years[-1]] if years[0] in beside else years
    if len(years) != 2:
        return
    on_it = [moment for moment in dated if moment.row is row and row.between(moment.at + 1, at - 1) in ON_THE_DAY]
    if on_it and year_of(on_it[0].first) == years[0] and row.between(at + 1, at + 2) == "of":
        return  # "opened in 1976, on the 20th anniversary of its founding"
    first = next(moment for moment in here if year_of(moment.first) == years[0])
    last = next(moment for moment in here if year_of(moment.first) == years[1])
    miss = value - (years[1] - years[0])
    given = (Given(first.span, "earlier year", years[0]), Given(last.span, "later year", years[1]))
    reading = Reading.STATED if first.row is last.row else Reading.INFERRED
    yield missed_by(row.span(at - 1, at + 1), miss, miss, given, reading)


def missed_by(at: Span, miss: int, least: int, given: tuple[Given, ...], reading: Reading) -> Statement:
    """A statement that misses by `miss` as written and by `least` with charity."""
    literal, widest = (Sum((), Interval.point(miss)),), (Sum((), Interval.point(least)),)
    return Statement(Relation.TIME, at, (), literal, widest, reading, False, None, given)


def weekday_at(discourse: Discourse, row: Row, at: int) -> int | None:
    """The bare weekday at a word (1 is Monday)."""
    number = row.words[at].quantity
    if number is None or discourse.quantities[number].kind is not Kind.DATE:
        return None
    period = discourse.quantities[number].period
    return period.weekday if period is not None and period.first is None and period.relative is None else None


def _of_weekdays(row: Row) -> list[tuple[int, int]]:
    """ "Tuesday's rockfall": the weekday of an event."""
    return [
        (at, WEEKDAYS[name])
        for at, word in enumerate(row.words)
        if word.quantity is None and word.low.endswith("'s") and (name := word.low.removesuffix("'s")) in WEEKDAYS
    ]


def _weekdays(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Two days later, on Wednesday", "by Thursday, three days after Monday's eruption"."""
    named = [(at, day) for at in row.numbers if (day := weekday_at(discourse, row, at)) is not None]
    named = sorted([*named, *_of_weekdays(row)])
    for at, word in enumerate(row.words):
        if not named or word.quantity is None:
            continue
        quantity = discourse.quantities[word.quantity]
        value = quantity.value
        if quantity.kind is not Kind.DURATION or quantity.unit != "day" or not isinstance(value, int) or not 1 < value < WEEK:
            continue
        following = row.between(at + 1, at + 2)
        if following not in {"later", "after"}:
            continue
        beside = (
            [one for one in named if at + 1 < one[0] <= at + 4]
            if following == "later"
            else [one for one in named if 0 < at - one[0] <= 3]
        )
        if not beside:
            continue
        start = _first_day(discourse, row, at, named, behind=following == "after")
        if start is None or start[0] == row.span(beside[0][0], beside[0][0] + 1):
            continue
        passed = (beside[0][1] - start[1]) % WEEK
        miss = value - passed
        given = (
            Given(start[0], "first weekday", start[1]),
            Given(row.words[beside[0][0]].span, "second weekday", beside[0][1]),
        )
        yield missed_by(quantity.span, miss, 0 if abs(miss) == 1 else miss, given, Reading.INFERRED)


def _first_day(
    discourse: Discourse, row: Row, at: int, named: Sequence[tuple[int, int]], *, behind: bool
) -> tuple[Span, int] | None:
    """The one weekday from which days are counted: behind "after" in the sentence, else the only one shortly before."""
    if behind:
        later = [one for one in named if at < one[0] <= at + 6]
        return (row.words[later[0][0]].span, later[0][1]) if later else None
    found = [(row.words[one[0]].span, one[1]) for one in named if one[0] < at]
    for other in discourse.rows if not found else ():
        if 0 < row.sentence.index - other.sentence.index <= BACK:
            found += [(other.words[k].span, day) for k in other.numbers if (day := weekday_at(discourse, other, k))]
    return found[0] if len({day for _, day in found}) == 1 else None
