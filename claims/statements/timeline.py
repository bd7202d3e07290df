"""Stretches of time against the days at their ends: "from 2 May to 6 May, a siege of five days", "14 March, 11 days later".

A stretch is bound to two days where the words say which: behind "later" or "after", in "from ... to ...", or as the length
of what began on one day and ended on another. Both ends may be counted; weeks, months and years are
rounded. A stretch that fits any two days of the text is never called wrong.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.calendar_words import ENDS, LASTING, LASTING_NOUNS, STARTS, TOLD
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.moments import Moment, elapsed, read_moments
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval, Number, exact
from claims.values.span import Span
from claims.values.verdict import Reading

DAYS_IN: dict[str, Fraction] = {
    "hour": Fraction(1, 24),
    "day": Fraction(1),
    "night": Fraction(1),
    "week": Fraction(7),
    "fortnight": Fraction(14),
    "month": Fraction(3044, 100),
    "year": Fraction(36525, 100),
    "decade": Fraction(36525, 10),
    "century": Fraction(36525),
}
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

BEHIND = 5  # words between two days and the length told behind them
LONGEST_SPAN = 30  # days between two days of one month
SHORTEST = 24  # hours that are counted in days
BACK = 3  # sentences before in which the start of a stretch is sought
AROUND = 14  # sentences around in which what began and what ended is sought
NEAR, FAR = 8, 14  # words before a date in which the cue of an end, or of a start, stands
NOT_A_LENGTH = frozenset("every each within first last next past another further coming previous final under".split())
RAN_OUT = frozenset({"ran out", "run out", "were over", "were up", "had passed"})
LOOSE = frozenset("about around some roughly approximately nearly almost over than least".split())

_STARTS = frozenset(word for word, _ in STARTS)
_ENDS = frozenset(word for word, _ in ENDS)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time at the words `at` up to `after` of a row: `value` times `unit`. `loose`: hedged."""

    row: Row
    at: int
    after: int
    span: Span
    value: Number
    unit: str
    loose: bool


def read_timeline(discourse: Discourse) -> Iterator[Statement]:
    """Every stretch of time that the text ties to two of its days."""
    stretches = [stretch for row in discourse.rows for stretch in _stretches(discourse, row)]
    if not stretches:
        return
    moments = read_moments(discourse)
    if not moments:
        return
    for stretch in stretches:
        statement = _judge(stretch, moments)
        if statement is not None:
            yield statement


def _stretches(discourse: Discourse, row: Row) -> Iterator[Stretch]:
    """Durations in numbers, and "a week later", "a year after"."""
    for at, word in enumerate(row.words):
        if word.quantity is not None:
            quantity = discourse.quantities[word.quantity]
            unit = quantity.unit or ""
            if quantity.kind is Kind.DURATION and quantity.value is not None and unit in DAYS_IN:
                if unit == "hour" and quantity.value < SHORTEST:
                    continue
                before = row.words[at - 1].low if at else ""
                loose = quantity.value != quantity.low or before in LOOSE or bool(set(word.low.split()) & LOOSE)
                yield Stretch(row, at, at + 1, quantity.span, quantity.value, unit, loose)
        else:
            value, after = _unnumbered(row, at)
            unit = TIME_UNITS.get(row.words[after - 1].low, "") if value else ""
            if unit in DAYS_IN:
                yield Stretch(row, at, after, row.span(at, after), value, unit, False)


def _unnumbered(row: Row, at: int) -> tuple[Number, int]:
    """ "a week later", "one year on", "half a century later", "the next day": their count (0: none) and the word behind."""
    low = row.words[at].low
    whole = low in {"a", "an", "one"}
    half = low == "half" and row.between(at + 1, at + 2) in {"a", "an"}
    after = at + (3 if half else 2)
    if (whole or half) and row.between(after, after + 1) in FORWARD | BACKWARD | {"after", "apart"}:
        return (Fraction(1, 2) if half else 1), after
    if row.between(at, at + 3) in {"the next day", "the following day", "the previous day"}:
        return 1, at + 3
    return (1, at + 2) if row.between(at, at + 3) == "the day before" else (0, at)


FORWARD = frozenset({"later", "afterwards", "on"})
BACKWARD = frozenset({"earlier", "before", "previously"})


def _judge(stretch: Stretch, moments: Sequence[Moment]) -> Statement | None:
    before = stretch.row.words[stretch.at - 1].low if stretch.at else ""
    if before in NOT_A_LENGTH:
        return None
    later, after, earlier, from_to, length = (read(stretch, moments) for read in (_later, _after, _before, _from_to, _length))
    for pairs in (later, after, earlier, from_to, length):
        read = [statement for start, end in pairs if (statement := _tie(stretch, start, end)) is not None]
        for statement in read:
            if _may_stand(statement):
                return statement
        if pairs:
            explains = () if "after the first" in stretch.row.between(stretch.after, stretch.after + 3) else moments
            return _no_start_fits(stretch, explains if pairs is later or pairs is after else (), read, pairs)
    return None


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
    if start.exact and end.exact and start.has_year == end.has_year:  # the later day lies before the earlier one
        days = end.first - start.first
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


def _here(row: Row, moments: Sequence[Moment]) -> list[Moment]:
    return [moment for moment in moments if moment.row is row]


def _earlier(row: Row, moments: Sequence[Moment], back: int = BACK) -> list[Moment]:
    """The moments of the nearest earlier sentence that has any."""
    rows = [moment.row.sentence.index for moment in moments if 0 < row.sentence.index - moment.row.sentence.index <= back]
    return [moment for moment in moments if rows and moment.row.sentence.index == max(rows)]


def _later(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """ "20 May, 18 days later", "11 days later, on 14 March"."""
    row = stretch.row
    next_day = row.between(stretch.at, stretch.after) in {"the next day", "the following day"}
    if not next_day and row.between(stretch.after, stretch.after + 1) not in FORWARD:
        return []
    end = _beside(stretch, moments)
    if end is None:
        return []
    starts = [m for m in _here(row, moments) if m.at < min(end.at, stretch.at)]
    return [(start, end) for start in reversed(starts or _earlier(row, moments))]


def _beside(stretch: Stretch, moments: Sequence[Moment]) -> Moment | None:
    """The day that a stretch with "later" or "earlier" names: right before it, or right behind."""
    row = stretch.row
    here = _here(row, moments)
    ends = [m for m in here if stretch.at - 4 <= m.at < stretch.at and not set(row.tags[m.at + 1 : stretch.at]) & set("vb;:")]
    if not ends:
        behind = [m for m in here if stretch.after <= m.at <= stretch.after + 4]
        ends = [m for m in behind if not set(row.tags[stretch.after + 1 : m.at]) & set("vb&;")]
    return ends[-1] if ends else None


def _before(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """ "two days earlier, on 1 May", "3 March, two days before the vote of 5 March", "3 May and 7 May ... four days apart"."""
    row = stretch.row
    here = _here(row, moments)
    following = row.between(stretch.after, stretch.after + 1)
    if following == "apart":
        return [(here[0], here[1])] if len(here) == 2 else []
    day_before = row.between(stretch.at, stretch.after + 1) in {"the day before", "the previous day ,"}
    if following not in BACKWARD and not day_before:
        return []
    start = _beside(stretch, moments)
    if start is None:
        return []
    if start.at < stretch.at:
        return [(start, end) for end in here if end.at > stretch.after][:1] or [
            (start, end) for end in _earlier(row, moments, 1)[-1:] if following != "before"
        ]
    return [(start, end) for end in _earlier(row, moments) + [m for m in here if m.at < stretch.at]][-1:]


def _after(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """ "four years after the 2019 dam burst ... in 2023", "30 June, 33 days after the first"."""
    row = stretch.row
    if stretch.after >= len(row.words) or row.words[stretch.after].low != "after":
        return []
    here = _here(row, moments)
    starts = [m for m in here if stretch.after < m.at and not set(row.tags[stretch.after : m.at]) & set(",;:&")][:1]
    ends = [m for m in here if m.at < stretch.at][-1:]
    if starts:
        if not ends:
            ends = [m for m in here if m.at > starts[0].at and "," in row.tags[starts[0].at : m.at]][:1]
        return [(starts[0], end) for end in ends or _earlier(row, moments, 1)]
    if ends and stretch.at - ends[-1].at <= 3:
        earlier = [moment for moment in moments if moment.span.end < ends[-1].span.start]
        if row.between(stretch.after, stretch.after + 3) == "after the first":
            earlier = [moment for moment in earlier if _cued(moment, frozenset({"first"}), earlier)] or earlier
            return [(start, ends[-1]) for start in earlier[:1]]
        return [(start, ends[-1]) for start in reversed(earlier)]
    dated = {(m.first, m.last) for m in moments if m.has_year and m.exact}
    of_an_event = row.between(stretch.after + 1, stretch.after + 2) in {"the", "that", "this", "those"}
    if stretch.unit == "year" and len(dated) == 2 and not here and of_an_event:
        first, last = min(dated)[0], max(dated)[0]
        start = next(m for m in moments if m.has_year and m.exact and m.first == first)
        return [(start, m) for m in moments if m.has_year and m.exact and m.first == last][:1]
    return []


def _from_to(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """ "for two weeks, from 4 May to 18 May", "the ten-day pause ran from 1 June to 10 June"."""
    row = stretch.row
    before = row.between(max(0, stretch.at - 1), stretch.at)
    if (not _is_length(stretch) and before not in FILLING) or _is_placed(stretch):
        return []
    here = [m for m in _here(row, moments) if max(m.at - stretch.after, stretch.at - m.at) <= FAR]
    for span in here:
        lead = {word.low for word in row.words[max(0, span.at - 3) : span.at]} | set(row.words[span.at].low.split())
        if 0 < span.last - span.first <= LONGEST_SPAN and {"between", "from", "to", "and", "–"} & lead and _of_days(span):
            first = Moment(span.span, row, span.at, span.first, span.first, span.has_year)
            return [(first, Moment(span.span, row, span.at, span.last, span.last, span.has_year))]
    for start, end in itertools.pairwise(here):
        lead = {word.low for word in row.words[max(0, start.at - 5) : start.at]}
        link = [word.low for word in row.words[start.at + 1 : end.at]]
        joined = {"from", "between"} & lead or (len(link) == 1 and before == "(")
        if stretch.at > end.at and stretch.at - end.at > BEHIND:
            continue
        if joined and link and {"to", "until", "and", "till", "–", "-"} & set(link) and len(link) <= 6:
            return [(start, end)]
    return []


FILLING = frozenset({"in", "just", "only", "spent", "took", "of", "("})


def _of_days(span: Moment) -> bool:
    """Whether the words name two days ("2 and 6 May"), not a month or year."""
    return sum(character.isdigit() for character in span.row.words[span.at].low) > 1 and any(
        link in span.row.words[span.at].low for link in ("and", "to", "–", "-")
    )


def _is_placed(stretch: Stretch) -> bool:
    """Whether "later", "after" or "ago" makes the stretch a distance, no length."""
    return stretch.row.between(stretch.after, stretch.after + 1) in FORWARD | BACKWARD | {"after", "ago", "old", "apart"}


def _is_length(stretch: Stretch) -> bool:
    """Whether the words make the stretch the length of something told: "a ten-day pause", "lasted ten days", "for ten days"."""
    row = stretch.row
    lead = {word.low for word in row.words[max(0, stretch.at - 3) : stretch.at]}
    return _is_hyphened(stretch) or bool(lead & LASTING) or row.words[stretch.at].low.startswith("exactly ")


def _is_hyphened(stretch: Stretch) -> bool:
    """ "a ten-day truce": a hyphen, and within three words what lasts."""
    behind = {word.low for word in stretch.row.words[stretch.after : stretch.after + 3]}
    return "-" in stretch.row.words[stretch.at].low and bool(behind & LASTING_NOUNS)


def _length(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """What began on one day and ended on another, told near by, lasted as long."""
    row = stretch.row
    lead = {word.low for word in row.words[max(0, stretch.at - 2) : stretch.at]}
    exactly = row.words[stretch.at].low.startswith("exactly ") and "for" in lead
    told = _is_hyphened(stretch) or exactly or bool(lead & TOLD) or row.between(stretch.after, stretch.after + 2) in RAN_OUT
    after = stretch.at > 0 and row.words[stretch.at - 1].low == "after"
    if _is_placed(stretch) or not (told or after or (_held(row) and _is_length(stretch))):
        return []
    near = [m for m in moments if abs(m.row.sentence.index - row.sentence.index) <= (AROUND if _held(row) else BACK)]
    starts = [m for m in near if _cued(m, _STARTS, near)]
    ends = [m for m in near if _cued(m, _ENDS, near)]
    pairs = [(start, end) for start in starts for end in ends if end.span.start > start.span.end]
    reach = AROUND if _held(row) else BACK
    together = [(start, end) for start, end in pairs if end.row.sentence.index - start.row.sentence.index <= reach]
    known = [(start, end) for start, end in together if start.has_year == end.has_year]
    if (after and not told) or lead & {"spent", "spending"}:
        known = [(start, end) for start, end in known if end.row is row and end.at < stretch.at]
    if lead & {"spent", "spending"}:
        known = [(start, end) for start, end in known if start.row is row]
    if not known and told and not lead & {"spent", "spending"}:
        here = [m for m in _here(row, moments) if m.at < stretch.at]
        if not here and lead & {"lasted", "those", "these"}:
            here = _earlier(row, moments, 1)
        known = [(here[0], here[1])] if len(here) == 2 and here[1].has_year == here[0].has_year else []
    return known


def _held(row: Row) -> bool:
    return bool({word.low for word in row.words} & {"captivity", "prison", "detention", "siege", "countdown"})


def _cued(moment: Moment, cues: frozenset[str], moments: Sequence[Moment]) -> bool:
    """Whether a cue stands in the words before a date, behind the date before it."""
    previous = max((other.at for other in moments if other.row is moment.row and other.at < moment.at), default=-1)
    first = max(previous + 1, moment.at - (FAR if cues is _STARTS else NEAR))
    return bool({word.low for word in moment.row.words[first : moment.at]} & cues)
