"""Days by their names: a weekday against its date, the day after a weekday, days that no month has, deaths before their wounds.

A date with its year fixes its weekday. Dates without a year fix each other's, since all of one text's are of one year unless it
says otherwise.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from claims.lexicon.calendar import MONTHS, WEEKDAYS
from claims.lexicon.cues import BACKGROUND
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.moments import in_year, is_dated, read_moments, year_of
from claims.statements.named_days import NamedDay, named_days
from claims.statements.signs import DIED_OF
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.period import is_leap, month_length
from claims.values.span import Span
from claims.values.verdict import Reading

WEEK = 7
NEAR = 400  # characters back in which the only weekday stands that a later day is counted from
ONE_YEAR = 150  # days beyond which two yearless dates may lie in two years
CLOSE = 8  # sentences within which yearless dates are of one year


NEXT_DAY = frozenset(["following", "next", "after"])


def read_calendar_days(discourse: Discourse) -> Iterator[Statement]:
    """Every statement about a single day that the calendar can judge."""
    if is_dated(discourse) and any(one.period is not None and one.period.weekday for one in discourse.quantities):
        named = [day for row in discourse.rows if "T" in row.tags for day in named_days(discourse, row)]
        yield from _with_year(named)
        yield from _without_year(named)
        yield from _beside_a_year(named)
    told = discourse.vocabulary.intersection(MONTHS)
    for row in discourse.rows:
        if "T" in row.tags:
            yield from _next_day(discourse, row)
        if "U" in row.tags:
            yield from _days_later(discourse, row)
            yield from _days_after_a_day(discourse, row)
        months = row.places(told) if told else []
        if months or (told and "T" in row.tags):
            yield from _no_such_day(row, months)
        if months:
            yield from _days_of_month(discourse, row, months)
    yield from _wounds(discourse)


def _statement(at: Span, miss: int, given: Sequence[Given], reading: Reading = Reading.STATED) -> Statement:
    """A statement about days that misses the calendar by some days: it holds where that is none."""
    sums = (Sum((), Interval.point(miss)),)
    return Statement(Relation.TIME, at, (), sums, sums, reading, False, None, tuple(given))


def _with_year(named: Sequence[NamedDay]) -> Iterator[Statement]:
    for day in named:
        if day.has_year:
            true = (day.day - 1) % WEEK + 1  # day 1 is a Monday
            yield _statement(day.span, day.weekday - true, (Given(day.span, "weekday of", true),))


def _without_year(named: Sequence[NamedDay]) -> Iterator[Statement]:
    """Each yearless day against the one named before it."""
    yearless = [day for day in named if not day.has_year and not _elsewhere(day.row)]
    for first, again in itertools.pairwise(yearless):
        if again.row.sentence.index - first.row.sentence.index > CLOSE or first.day == again.day:
            continue
        passed = again.day - first.day
        if abs(passed) > ONE_YEAR:
            continue
        allowed = {(first.weekday - 1 + passed) % WEEK + 1}
        if min(first.day, again.day) <= 60 < max(first.day, again.day):
            step = -1 if passed > 0 else 1
            allowed.add((first.weekday - 1 + passed + step) % WEEK + 1)
        miss = 0 if again.weekday in allowed else 1
        true = again.weekday if not miss else min(allowed)
        given = (Given(again.span, "weekday of", true), Given(first.span, "other date", first.day))
        yield _statement(again.span, miss, given, Reading.INFERRED)


def _beside_a_year(named: Sequence[NamedDay]) -> Iterator[Statement]:
    """ "sailed on Friday, 6 June 1902 ... on Sunday, 8 June, she struck": a yearless day soon after one with its year."""
    for first, again in itertools.pairwise(named):
        near = again.row.sentence.index - first.row.sentence.index <= CLOSE
        if not first.has_year or again.has_year or not near or _elsewhere(again.row):
            continue
        days = [in_year(again.day, year_of(first.day) + later) for later in (0, 1)]
        days = [day for day in days if abs(day - first.day) <= ONE_YEAR]
        if len(days) == 1:
            true = (days[0] - 1) % WEEK + 1
            given = (Given(again.span, "weekday of", true), Given(first.span, "other date", first.day))
            yield _statement(again.span, again.weekday - true, given, Reading.INFERRED)


def _elsewhere(row: Row) -> bool:
    """Whether a sentence speaks of another year."""
    return bool(row.lows & BACKGROUND)


def _next_day(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "The following day, Saturday": the day after the only weekday named shortly before."""
    if row.lows.isdisjoint(NEXT_DAY):
        return
    for at in row.numbers:
        word = row.words[at]
        if word.quantity is None or at < 4 or row.words[at - 1].low != "," or at + 1 >= len(row.words):
            continue
        period = discourse.quantities[word.quantity].period
        if period is None or period.weekday is None or period.first is not None or row.words[at + 1].low not in {",", "."}:
            continue
        if row.between(at - 4, at - 1) not in {"the following day", "the next day", "the day after"}:
            continue
        earlier = [
            other
            for other in discourse.quantities[: word.quantity]
            if other.period is not None and other.period.weekday is not None and word.span.start - other.span.end < NEAR
        ]
        days = {other.period.weekday for other in earlier if other.period is not None}
        if len(days) == 1:
            before = earlier[-1]
            weekday = days.pop() or 1
            miss = (period.weekday - weekday - 1) % WEEK
            yield _statement(word.span, miss, (Given(before.span, "day before", weekday),), Reading.INFERRED)


def _days_later(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "on Saturday, April 13 ... met two days later, on Thursday": days after the one weekday named before."""
    for at in row.numbers:
        stretch = discourse.quantities[row.words[at].quantity or 0]
        if stretch.kind is not Kind.DURATION or stretch.unit != "day" or not isinstance(stretch.value, int):
            continue
        place = _weekday_beside(row, at)
        if place is None or stretch.value >= 2 * WEEK:
            continue
        period = discourse.quantities[row.words[place].quantity or 0].period
        near = [
            other
            for other in discourse.quantities[: row.words[min(at, place)].quantity]
            if other.period is not None and stretch.span.start - other.span.end < NEAR and other.kind is Kind.DATE
        ]
        last = near[-1].period if near else None
        if period is None or period.weekday is None or period.first is not None or last is None or last.weekday is None:
            continue
        if row.between(at + 1, at + 2) == "after" and not _names_again(discourse, row, at + 2, near[-1].span):
            continue  # "two days after the search was called off"
        given = (
            Given(near[-1].span, "first weekday", last.weekday),
            Given(row.words[place].span, "second weekday", period.weekday),
        )
        miss = (period.weekday - last.weekday - stretch.value) % WEEK
        if place < at and miss in (1, WEEK - 1):
            miss = 0  # both days may be counted, or neither
        yield _statement(stretch.span, miss, given, Reading.INFERRED)


def _names_again(discourse: Discourse, row: Row, start: int, weekday: Span) -> bool:
    """Whether what some days are counted from is named in the sentence of the weekday before: "after the main shock"."""
    told = next((other for other in discourse.rows if other.sentence.span.covers(weekday)), None)
    nouns = {word.low for word in row.words[start : start + 4] if word.tag == "n"}
    return told is not None and told is not row and bool(nouns & told.lows)


def _weekday_beside(row: Row, at: int) -> int | None:
    """The weekday that some days lead to: "two days later, on Thursday", "It is now Tuesday, three days later", "on the
    Thursday that followed, nine days after the quake"."""
    following = next((k for k in range(at + 2, at + 7) if row.tags[k : k + 1] == "T"), None)
    if following is not None and row.between(at + 1, following) in LATER_ON:
        return following
    if row.between(at + 1, at + 2) not in {"later", "after", "on"} or at < 2 or row.words[at - 1].low not in {",", "(", "–"}:
        return None
    followed = row.between(max(0, at - 4), at - 1)
    back = at - 4 if followed.endswith(("that followed", "which followed")) else at - 2
    if back > 0 and row.low_words[back] in PARTS_OF_DAY:
        back -= 1  # "By Thursday evening, six days later"
    return back if back >= 0 and row.tags[back] == "T" else None


PARTS_OF_DAY = frozenset("morning afternoon evening night".split())


LATER_ON = frozenset(
    f"{later} {comma}on{the}" for later in ("later", "afterwards") for comma in (", ", "") for the in ("", " the")
)


def _days_after_a_day(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "on Friday, four days after Monday's earthquake": two weekdays of one sentence and the days between them."""
    for at in row.numbers:
        stretch = discourse.quantities[row.words[at].quantity or 0]
        if stretch.kind is not Kind.DURATION or stretch.unit != "day" or not isinstance(stretch.value, int):
            continue
        ends = (at - 2, at + 2)
        if row.between(at + 1, at + 2) != "after" or row.between(at - 1, at) not in {",", "(", "–", "-"}:
            continue
        named = [_weekday_at(discourse, row, place) for place in ends]
        if named[0] is None or named[1] is None or row.tags[at + 3 : at + 4] not in {"n", "g"}:
            continue
        miss = (named[0] - named[1] - stretch.value) % WEEK
        given = [Given(row.words[place].span, which, day) for place, which, day in zip(ends, ENDS, named, strict=True)]
        yield _statement(stretch.span, 0 if miss in (1, WEEK - 1) else miss, given)


ENDS = ("second weekday", "first weekday")


def _weekday_at(discourse: Discourse, row: Row, place: int) -> int | None:
    """The weekday that a word names by itself: "Friday", "Monday's"."""
    if not 0 <= place < len(row.words):
        return None
    low = row.words[place].low.removesuffix("'s").removesuffix("’s")
    return WEEKDAYS.get(low)


def _no_such_day(row: Row, months: Sequence[int]) -> Iterator[Statement]:
    """ "31 April", "February 30": a number that no such month reaches, right beside it where a date would stand."""
    dates = [at for at in row.numbers if row.tags[at] == "T" and row.low_words[at].partition(" ")[0] in MONTHS]
    for at in sorted({*months, *dates}):
        word = row.words[at]
        low = word.low.split()[0] if word.low else ""
        month = MONTHS.get(low)
        if month is None or not (word.capital or word.quantity is not None):
            continue
        year = next((int(piece) for piece in word.low.split()[1:] if piece.isdecimal() and len(piece) == 4), None)
        before, behind = (row.words[k] if 0 <= k < len(row.words) else None for k in (at - 1, at + 1))
        for beside, dated in ((before, _ends_a_date(row, at + 1)), (behind, _ends_a_date(row, at + 2))):
            if beside is None or not beside.low.isdecimal() or len(beside.low) > 2 or not (dated or year):
                continue
            if beside is behind and before is not None and before.low == "in" and year is None:
                continue  # "in May 6, in June 31": the month's count
            longest = month_length(month, year if year is None or is_leap(year) or month == 2 else None)
            day = int(beside.low)
            if longest < day <= 31:
                at_span = Span(min(beside.span.start, word.span.start), max(beside.span.end, word.span.end))
                yield _statement(at_span, day - longest, (Given(word.span, "length of month", longest),))


def _days_of_month(discourse: Discourse, row: Row, months: Sequence[int]) -> Iterator[Statement]:
    """ "on 39 different days in February": no month has more than 31 of them."""
    for at in months:
        name = row.words[at]
        month = MONTHS[name.low] if name.capital or name.quantity is not None else None
        if month is None or at < 2 or row.low_words[at - 1] not in {"in", "of", "during"}:
            continue
        if row.tags[at + 1 : at + 2] in {"&", "P"}:
            continue
        counted = next((k for k in range(at - 2, max(-1, at - 5), -1) if row.words[k].quantity is not None), None)
        if counted is None or row.words[at - 2].low.split()[-1] not in {"days", "nights", "mornings", "evenings"}:
            continue
        number, longest = discourse.quantities[row.words[counted].quantity or 0].low or 0, month_length(month, None)
        if number > longest:
            length = Given(name.span, "length of month", longest)
            yield _statement(row.words[counted].span, int(number) - longest, (length,))


def _ends_a_date(row: Row, at: int) -> bool:
    """Whether what follows lets a date end here: a stop, a comma, a preposition, a verb, a year."""
    return at >= len(row.words) or row.tags[at] in ".,;:Pobv&T" or row.words[at].low in {"at", "in", "when", ")"}


WOUNDED = frozenset("wounded hit shot injured hurt burned burnt struck stabbed".split())


def _wounds(discourse: Discourse) -> Iterator[Statement]:
    """ "was hit on 14 October and died of that wound on 9 October of the same year"."""
    if not is_dated(discourse) or not any(phrase in discourse.document.text for phrase in DIED_OF):
        return
    moments = [moment for moment in read_moments(discourse) if moment.exact]
    for start, end in itertools.pairwise(moments):
        row = end.row
        if end.row.sentence.index - start.row.sentence.index > 2 or start.has_year != end.has_year:
            continue
        first = start.at + 1 if start.row is end.row else 0
        between = row.between(first, end.at)
        words = set(start.row.low_words[max(0, start.at - 10) : start.at])
        the_wound = any(
            f"{phrase} {which}" in between for phrase in DIED_OF for which in ("that", "those", "these", "the", "his", "her")
        )
        if not the_wound or not words & WOUNDED or _elsewhere(row):
            continue
        same_year = start.has_year or "same" in row.lows or start.first - end.first < 60
        if same_year:
            miss = max(0, start.first - end.first)
            yield _statement(end.span, miss, (Given(start.span, "wound", start.first), Given(end.span, "death", end.first)))
