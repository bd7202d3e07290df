"""A birthday or an age turned, in a year, against the year of birth: "born in 1932. His family was to mark his 91st birthday on
6 November 2023", "born in 1950 ... She would have turned 70 in May 2020".

The text tells of one birth only; the birthday is of "he", "she" or the person of the birth's own sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.quantities.quantity import Kind
from claims.statements.ages import OLDEST, birthdays
from claims.statements.discourse import Discourse
from claims.statements.moments import Moment, read_moments, year_of
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.verdict import Reading

NEAR = 6  # words from an age turned to its year
REACH = 4  # sentences from the birth to the birthday
TURNING = frozenset("turned turns turn turning reached been".split())
HIS_OR_HER = frozenset("his her he she".split())
OF_ANOTHER = frozenset(
    "son daughter father mother brother sister wife husband grandson granddaughter uncle aunt cousin child bridge town".split()
)
"""Words by which a birthday may be somebody else's."""


def read_birthdays_told(discourse: Discourse) -> Iterator[Statement]:
    """Every birthday that does not fall in its year."""
    if "born" not in discourse.vocabulary:
        return
    moments = [moment for moment in read_moments(discourse) if moment.has_year and _is_of_a_year(moment)]
    births = birthdays(moments)
    if len(births) != 1:
        return
    birth = births[0]
    for row in discourse.rows:
        distance = row.sentence.index - birth.row.sentence.index
        own = distance == 0 or not HIS_OR_HER.isdisjoint(row.lows)
        if not 0 <= distance <= REACH or not own or not OF_ANOTHER.isdisjoint(row.lows):
            continue
        events = [moment for moment in moments if moment is not birth]
        here = [moment for moment in events if moment.row is row]
        here = here or [moment for moment in events if row.sentence.index - moment.row.sentence.index == 1]
        years = {year_of(moment.first) for moment in here}
        for at in row.numbers if len(years) == 1 else ():
            value = _age_turned(discourse, row, at, here[0])
            if value is not None and (distance or at > birth.at):
                yield _told(row, at, value, birth, here)


def _is_of_a_year(moment: Moment) -> bool:
    return year_of(moment.first) == year_of(moment.last)


def _age_turned(discourse: Discourse, row: Row, at: int, event: Moment) -> int | None:
    """The age in "his 91st birthday", "would have turned 70", "would have been 70"."""
    quantity = discourse.quantities[row.words[at].quantity or 0]
    value = quantity.value
    if not isinstance(value, int) or not 0 < value <= OLDEST:
        return None
    if row.tags[at] == "D":
        return value if row.tags[at - 1] != "g" and row.between(at + 1, at + 2) == "birthday" else None
    bare = quantity.kind in (Kind.COUNT, Kind.AGE) and row.tags[at + 1 : at + 2] in {"P", ",", ".", "&", ";", "T", ""}
    bare = bare and event.row is row and (0 < event.at - at <= NEAR or event.at <= 1)
    before = row.between(max(0, at - 3), at).split()[-1:]
    turning = bool(before) and before[0] in TURNING and (before[0] != "been" or "would have been" in row.between(at - 3, at))
    return value if bare and turning and row.lows & HIS_OR_HER else None


def _told(row: Row, at: int, value: int, birth: Moment, here: Sequence[Moment]) -> Statement:
    """The age is the number of years since the birth."""
    miss = value - (year_of(here[0].first) - year_of(birth.first))
    given = (
        Given(birth.span, "earlier year", year_of(birth.first)),
        Given(here[0].span, "later year", year_of(here[0].first)),
    )
    widest = 0 if abs(miss) == 1 else miss
    sums = (Sum((), Interval.point(miss)),), (Sum((), Interval.point(widest)),)
    reading = Reading.STATED if birth.row is row else Reading.INFERRED
    return Statement(Relation.TIME, row.words[at].span, (), *sums, reading, False, None, given)
