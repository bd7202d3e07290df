"""Times of day and the hours between them: "at 10:40 ... a quarter of an hour later, at 10:55".

A time without am or pm may be either; a weekday or date beside it fixes its day. A stretch that fits any two times of the text,
in their order, is never called wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from claims.lexicon.numbers import SMALL
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval, Number, exact
from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading

HOUR, HALF_DAY, DAY = 60, 720, 1440
MINUTES_IN = {"hour": 60, "minute": 1}
SPANNED = frozenset({"from", "began", "started", "between"})
"""Words behind a length of time before its first clock time ("for five hours, from 06:00 to 11:00")."""

BETWEEN = ("between those", "between these", "between the two", "in between")
"""Words behind a length of time that runs between the two times told last."""

FIRST = 6  # words before a time in which "first" is said of it
BACK = 8  # sentences before the stretch in which its start is told
BESIDE = 32  # characters between a time and its day
_MORNING, _EVENING = ("am", "a.m", "morning"), ("pm", "p.m", "afternoon", "evening", "night")


@record
class Clock:
    """A time of day. `minutes`: since midnight, two of them where its half of the day is open. `weekday`, `day`: if known."""

    span: Span
    row: Row
    minutes: tuple[int, ...]
    weekday: int | None
    day: int | None


@record
class Stretch:
    """So many minutes, at words of a row. `unit`: the one it is told in."""

    row: Row
    span: Span
    minutes: Number
    unit: str
    after: int


@cache
def _pattern() -> re.Pattern[str]:
    """Times in digits or words; compiled when a text first needs it."""
    hours = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    return re.compile(
        r"\b(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b)"
        r"|(?P<hour24>\d{2}):(?P<minute24>[0-5]\d)(?!\d)|(?P<hour12>\d):(?P<minute12>[0-5]\d)(?!\d)"
        r"|(?:(?<=at )|(?<=by )|(?<=from )|(?<=until )|(?<=since ))(?P<dothour>\d{1,2})\.(?P<dotminute>[0-5]\d)(?![\d%])"
        rf"|(?P<step>five|ten|twenty|twenty-five|a quarter|quarter|half)\s(?P<side>past|to)\s(?P<word>{hours})"
        rf"|(?<=at )(?P<bare>{hours})(?=\s(?:o'clock|in the|on the|on [A-Z]))"
        r"|(?P<noon>noon|midday|midnight))",
        re.IGNORECASE,
    )


def read_clocks(discourse: Discourse) -> Iterator[Statement]:
    """Every stretch of hours or minutes that the text ties to two times of day."""
    rows = [row for row in discourse.rows if "U" in row.tags or "hour" in row.lows]
    stretches = [stretch for row in rows for stretch in _stretches(discourse, row)]
    if not stretches:
        return
    if not any(_looks_back(one) or next(clocks_in(discourse, one.row), None) for one in stretches):
        return
    clocks = [clock for row in discourse.rows for clock in clocks_in(discourse, row)]
    for stretch in stretches:
        statement = _judge(stretch, clocks)
        if statement is not None:
            yield statement


def _stretches(discourse: Discourse, row: Row) -> Iterator[Stretch]:
    """Stretches behind which "later", "after", "since" or "gone by" stands: only these run from one time to another."""
    words = row.words
    for at in sorted({*row.numbers, *row.places({"hour"})}):
        word = words[at]
        if word.low == "hour" and row.between(max(0, at - 1), at) in {"an", "one"}:
            half = row.between(at + 1, at + 2) == "and" and row.tags[at + 2 : at + 3] == "S"
            after = at + 3 if half else at + 1
            share = discourse.quantities[words[at + 2].quantity or 0].value if half else 0
            if row.between(after, after + 1) in {"later", "after", "since"}:
                yield Stretch(row, row.span(at - 1, after), exact(HOUR * (1 + Fraction(share or 0))), "hour", after)
        if word.quantity is None:
            continue
        quantity = discourse.quantities[word.quantity]
        unit, value = quantity.unit or "", quantity.value
        if quantity.kind is not Kind.DURATION or unit not in MINUTES_IN or value is None or quantity.low != quantity.high:
            continue
        after = at + 1
        hours = words[at - 2] if at > 1 and words[at - 1].low == "and" else None
        if hours is not None and hours.tag == "U" and discourse.quantities[hours.quantity or 0].unit == "hour" != unit:
            continue  # "four hours and 12 minutes" is no stretch of 12 minutes
        if row.between(after, after + 1) == "and" and row.tags[after + 1 : after + 2] == "S":
            part = discourse.quantities[words[after + 1].quantity or 0].value
            value, after = exact(Fraction(value) + (part or 0)), after + 2
        following = row.between(after, after + 5)
        lead = {each.low for each in words[max(0, at - 3) : at]}
        long = "-" in word.low or bool(lead & {"lasted", "took", "lasting", "for"})
        spanned = SPANNED & {each.low for each in words[after : after + 12]} or row.between(after, after + 1) == ":"
        if following.startswith((*BETWEEN, "later", "after", "since", "had gone by", "had passed", "to the minute since")) or (
            (long and spanned) or bool(lead & {"those", "these"})
        ):
            yield Stretch(row, row.span(at, after), exact(Fraction(value) * MINUTES_IN[unit]), unit, after)


def clocks_in(discourse: Discourse, row: Row) -> Iterator[Clock]:
    text = discourse.document.text
    start, end = row.sentence.span.start, row.sentence.span.end
    for match in _pattern().finditer(text, start, end):
        span = Span(match.start(), match.end())
        behind = text[match.end() : min(end, match.end() + 24)].lower()
        minutes = _minutes(match, behind)
        if minutes is not None:
            weekday, day = _day_of(discourse, row, span)
            yield Clock(span, row, minutes, weekday, day)


def _minutes(match: re.Match[str], behind: str) -> tuple[int, ...] | None:
    """Minutes since midnight, in one or two readings; None for no time of day."""
    get = match.groupdict()
    half = (get["half"] or "").lower().replace(".", "")
    if not half:
        clause = behind.split(",")[0].split(".")[0]
        half = (
            "am"
            if any(word in clause for word in _MORNING[2:])
            else "pm"
            if any(word in clause for word in _EVENING[2:])
            else ""
        )
    if get["noon"]:
        return (0, DAY) if get["noon"].lower() == "midnight" else (HALF_DAY,)
    if get["hour24"] or get["dothour"]:
        hour = int(get["hour24"] or get["dothour"])
        minute = int(get["minute24"] or get["dotminute"])
        return (hour * HOUR + minute,) if hour < 24 else None
    if get["step"]:
        step = {"half": 30, "quarter": 15, "a quarter": 15, "twenty-five": 25}.get(get["step"].lower()) or SMALL[
            get["step"].lower()
        ]
        base = SMALL[get["word"].lower()] % 12 * HOUR + (step if get["side"].lower() == "past" else -step)
    elif get["bare"]:
        base = SMALL[get["bare"].lower()] % 12 * HOUR
    else:
        hour, minute = int(get["hour"] or get["hour12"]), int(get["minute"] or get["minute12"] or 0)
        if not 1 <= hour <= 12:
            return None
        base = hour % 12 * HOUR + minute
    if half == "am":
        return (base,)
    return (base + HALF_DAY,) if half == "pm" else (base, base + HALF_DAY)


def _day_of(discourse: Discourse, row: Row, span: Span) -> tuple[int | None, int | None]:
    """The weekday and date right behind a time, or else right before it."""
    weekday = day = None
    near = []
    for word in row.words:
        if word.quantity is not None and discourse.quantities[word.quantity].period is not None:
            gap = word.span.start - span.end if word.span.start >= span.end else span.start - word.span.end
            if gap <= BESIDE:
                near.append((word.span.start < span.end, gap, word.quantity))
    for _, _, number in sorted(near)[:2]:
        period = discourse.quantities[number].period
        if period is not None and not period.relative:
            weekday = weekday or period.weekday
            if day is None and period.first is not None and period.first == period.last:
                day = period.first
    return weekday, day


def _judge(stretch: Stretch, clocks: Sequence[Clock]) -> Statement | None:
    ends = [clock for clock in clocks if clock.row is stretch.row and not _is_apart(stretch, clock)]
    here = stretch.row.sentence.index
    told = stretch.row.between(stretch.after, stretch.after + 12)
    if told.startswith(BETWEEN) or (not ends and _looks_back(stretch)):
        before = [clock for clock in clocks if clock.span.end < stretch.span.start and here - clock.row.sentence.index <= BACK]
        ends = before[-1:]
        clocks = before[-2:]
    elif len(ends) != 2 and any(f" {word} " in f" {told} " for word in SPANNED) and "later" not in told:
        return None
    pairs = [
        (start, end)
        for end in ends
        for start in clocks
        if start.span.end < end.span.start and here - start.row.sentence.index <= BACK
    ]
    pairs.sort(key=lambda pair: (pair[0].weekday is None, -pair[1].span.start, -pair[0].span.start))
    first = [clock for clock in ends if clock.span.end < stretch.span.start]
    then = [clock for clock in ends if clock.span.start > stretch.span.end]
    if told.startswith(("after", "since")) and first and then:  # "broke at 5.40, two hours after the warning at 3.40"
        pairs.insert(0, (then[0], first[-1]))
    if told.startswith("after the first"):
        opened = [pair for pair in pairs if "first" in pair[0].row.between(0, len(pair[0].row.words)).split()]
        event = stretch.row.between(stretch.after + 3, stretch.after + 4)
        told_of = [pair for pair in pairs if not event.isalpha() or event in pair[0].row.lows]
        pairs = [pair for pair in opened if _is_first(pair[0])] or told_of  # not "after the first call", untold
    if told.startswith("after") and not then and "had" in told.split()[:FIRST]:
        pairs = []  # "took off at 05:44, five hours after the flight itself had left"
    broken: Statement | None = None
    for start, end in pairs:
        for minutes in minutes_between(start, end, stretch.minutes):
            statement = told_minutes(stretch, start, end, minutes)
            if all(condition.bounds.contains(0) for condition in statement.charitable):
                return statement
            broken = broken or statement
    return broken


def _looks_back(stretch: Stretch) -> bool:
    """Whether it may run between two times told before: "three hours between the two", "those three hours"."""
    opening = [word.low for word in stretch.row.words if word.span.end <= stretch.span.start][-2:]
    return bool({"those", "these"} & set(opening)) or stretch.row.between(stretch.after, stretch.after + 12).startswith(BETWEEN)


def _is_apart(stretch: Stretch, clock: Clock) -> bool:
    """Whether a semicolon parts the two: "An hour later they were still in the cellar; help came at 09:30"."""
    first, last = sorted((stretch.span, clock.span), key=lambda span: span.start)
    return any(word.low == ";" for word in stretch.row.words if first.end <= word.span.start < last.start)


def _is_first(clock: Clock) -> bool:
    """ "First casualty brought out 22:04": whether "first" is the nearest word of order before a time."""
    before = [word.low for word in clock.row.words if word.span.end <= clock.span.start][-FIRST:]
    return "first" in before and "last" not in before[before.index("first") :]


def minutes_between(start: Clock, end: Clock, wanted: Number) -> Iterator[int]:
    """The minutes that may lie between two times, whole days added where their days are open."""
    for first in start.minutes:
        for last in end.minutes:
            gap = last - first
            if start.day is not None and end.day is not None and abs(end.day - start.day) < 60:
                yield gap + (end.day - start.day) * DAY
                if gap < 0 and end.day == start.day:
                    yield gap + DAY  # "at 11.40 p.m. on 30 December ... at 1.10 a.m. on the 31st"
            elif start.weekday is not None and end.weekday is not None:
                passed = (end.weekday - start.weekday) % 7
                yield gap + passed * DAY
                yield gap + (passed + 7) * DAY
            else:
                days = int(wanted) // DAY
                for extra in {0 if gap >= 0 else 1, days, days + 1}:
                    if gap + extra * DAY >= 0:
                        yield gap + extra * DAY


def told_minutes(stretch: Stretch, start: Clock, end: Clock, minutes: int) -> Statement:
    miss = exact(Fraction(stretch.minutes) - minutes)
    literal, widest = (30, 60) if stretch.unit == "hour" else (1, max(3, exact(Fraction(stretch.minutes) / 10)))
    if stretch.minutes < 120 and stretch.unit == "hour":
        literal, widest = 8, 15
    given = (
        Given(start.span, "earlier time", 0),
        Given(end.span, "to time", minutes),
        Given(stretch.span, stretch.unit, stretch.minutes),
    )
    return Statement(
        Relation.TIME,
        stretch.span,
        (),
        (Sum((), Interval(miss - literal, miss + literal)),),
        (Sum((), Interval(miss - widest, miss + widest)),),
        Reading.STATED,
        False,
        None,
        given,
    )
