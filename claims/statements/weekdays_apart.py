"""How long people were held or cut off between two days of the week: "trapped since Monday, they were freed on Thursday after
six days underground", "Seized on Friday, she was released on Sunday. She had spent five days in a cellar".

The first day stands behind a word for what began, the second behind one for what ended; no other day is told. A day more or
less may be counted, and a week may lie between.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.lexicon.calendar import DAYS_OF_THE_WEEK, WEEKDAYS
from claims.lexicon.calendar_words import ENDS, STARTS
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.ordeals import SPENT_WHERE
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.stretches import DAYS_IN, Stretch, read_stretches
from claims.statements.words import Row
from claims.values.interval import Interval, exact
from claims.values.record import record
from claims.values.verdict import Reading

DAYS_OF_WEEK = 7
LONGEST = 13  # days; two weekdays say nothing of a longer stretch
NEAR = 11  # words before a day in which its cue stands
UNITS = frozenset({"hour", "day", "night"})
LOOSE = frozenset("and to out over off through back last home first between hit left".split())
BEGAN = frozenset(word for word, _ in STARTS) - LOOSE | {"buried", "stuck", "missing", "lost"}
ENDED = frozenset(word for word, _ in ENDS) - LOOSE
SPENT = frozenset("spent survived resisted endured withstood suffered".split())
"""Verbs of whoever was held, with how long: it may be a part of the time, and never more."""
SPENT_BY = frozenset("she he they all both we".split())
NOT_SPENT = frozenset("later earlier ago before old after apart previously since afterwards".split())
ANOTHER_WEEK = frozenset("last next previous following week fortnight every each usually".split())
"""Words beside a day of the week that make it another week's, or every week's."""


@record
class _Weekday:
    """A day of the week at a word of a row."""

    row: Row
    at: int
    number: int


def read_weekdays_apart(discourse: Discourse) -> Iterator[Statement]:
    """Every stretch that the two days of the week before it contradict."""
    for row in discourse.rows:
        if "U" not in row.tags:
            continue
        for stretch in read_stretches(discourse, row):
            if stretch.unit in UNITS and _is_spent(stretch):
                pair = _ends(discourse, stretch)
                if pair is not None:
                    yield _told(stretch, *pair)


def _is_spent(stretch: Stretch) -> bool:
    """Whether the words make a stretch the time that was spent: "after six days underground", "She had resisted 72 hours"."""
    row = stretch.row
    days = exact(Fraction(stretch.value) * DAYS_IN[stretch.unit])
    if stretch.at == 0 or stretch.loose or days > LONGEST or row.tags.count("U") > 1:
        return False
    whole = _is_whole(stretch) and row.between(stretch.after, stretch.after + 4).startswith(SPENT_WHERE)
    verb = row.words[stretch.at - 1].low in SPENT and row.between(stretch.after, stretch.after + 1) not in NOT_SPENT
    return whole or verb


def _is_whole(stretch: Stretch) -> bool:
    """Whether it is all the time: "after six days"."""
    return stretch.row.words[stretch.at - 1].low == "after"


def _ends(discourse: Discourse, stretch: Stretch) -> tuple[_Weekday, _Weekday] | None:
    """The day on which it began and the one on which it ended: the only two of its sentence, or of the one before."""
    row = stretch.row
    days = [day for day in _weekdays(row) if day.at < stretch.at]
    if not days and not any(True for _ in _weekdays(row)) and row.low_words[0].strip('"“') in SPENT_BY:
        before = [near for near in window(discourse, row, 1) if near is not row]
        days = [day for near in before for day in _weekdays(near)]
    if len(days) != 2 or days[0].row is not days[1].row or any(low in ANOTHER_WEEK for low in days[0].row.low_words):
        return None
    first, second = days
    began = set(first.row.low_words[max(0, first.at - NEAR) : first.at])
    ended = set(second.row.low_words[max(first.at + 1, second.at - NEAR) : second.at])
    return (first, second) if began & BEGAN and ended & ENDED else None


def _weekdays(row: Row) -> Iterator[_Weekday]:
    """The days of the week named without a date."""
    for at in row.numbers:
        low = row.words[at].low
        if row.tags[at] == "T" and low in DAYS_OF_THE_WEEK:
            yield _Weekday(row, at, WEEKDAYS[low])


def _told(stretch: Stretch, first: _Weekday, second: _Weekday) -> Statement:
    """The stretch as the days from one weekday to the next of the other name, or to the one a week after it."""
    told = exact(Fraction(stretch.value) * DAYS_IN[stretch.unit])
    passed = (second.number - first.number) % DAYS_OF_WEEK
    days = min((passed, passed + DAYS_OF_WEEK), key=lambda one: abs(Fraction(told) - one))
    inclusive = 0 if stretch.unit == "hour" else 1
    least = days - 1 if _is_whole(stretch) else None
    literal, widest = Interval(least, days + inclusive), Interval(least, days + 1)
    given = (
        Given(first.row.words[first.at].span, "from", first.number),
        Given(second.row.words[second.at].span, "to", second.number),
        Given(stretch.span, stretch.unit, stretch.value),
    )
    value = Interval.point(told)
    sums = (Sum((), value - literal),), (Sum((), value - widest),)
    reading = Reading.STATED if first.row is stretch.row else Reading.INFERRED
    return Statement(Relation.TIME, stretch.span, (), *sums, reading, False, None, given)
