"""When the people counted were counted: the day or stretch that the sentence names for a number, or that it inherits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from claims.lexicon.times import BACKGROUND_PHRASES, DAYS, PERIOD_LEADS, PERIOD_NOUNS, SINCE
from claims.quantities.quantity import Kind, Quantity
from claims.statements.words import Row
from claims.values.record import record
from claims.values.span import Span

_NAMED = DAYS | PERIOD_NOUNS | BACKGROUND_PHRASES | {"so"}
"""Words of which a time has one that is no number; "so far" has the last."""


class WhenKind(StrEnum):
    """What sort of time it is."""

    MOMENT = "moment"  # on Monday, in June, overnight
    PERIOD = "period"  # since 2014, so far this year, in the past month: a cumulative count
    BACKGROUND = "background"  # last year, two years ago, in the 2011 quake: another event's time


@record
class When:
    """A time expression. `words`: as worded, lower case, a key for comparison. `inherited`: from an earlier sentence."""

    words: str
    span: Span
    kind: WhenKind
    inherited: bool = False

    def handed_down(self) -> When:
        """The same time as a later sentence has it."""
        return When(self.words, self.span, self.kind, inherited=True)


@record
class Dated:
    """A time expression in a row, and the words it covers, end exclusive."""

    when: When
    start: int
    end: int


def read_times(row: Row, quantities: Sequence[Quantity]) -> tuple[Dated, ...]:
    """The time expressions of a row, in order; none overlaps another."""
    found: list[Dated] = []
    for start, end, kind in _expressions(row, quantities):
        if not found or start >= found[-1].end:
            found.append(Dated(When(row.between(start, end), row.span(start, end), kind), start, end))
    return tuple(found)


def time_of(row: Row, times: tuple[Dated, ...], at: int, end: int) -> When | None:
    """The time of the number at a word: within its own stretch between two counts or clause breaks, else the row's only one."""
    if not times:
        return None
    first, last = _clause(row, at, end)
    inside = [dated for dated in times if first <= dated.start < last]
    if inside:
        after = [dated for dated in inside if dated.start >= end]
        return (after[0] if after else inside[-1]).when
    return times[0].when if len(times) == 1 else None


def _clause(row: Row, at: int, end: int) -> tuple[int, int]:
    """The stretch of words about a number: up to the next count or semicolon on each side."""
    first = at
    while first > 0 and row.tags[first - 1] not in "C;":
        first -= 1
    last = end
    while last < len(row.tags) and row.tags[last] not in "C;":
        last += 1
    return first, last


def _expressions(row: Row, quantities: Sequence[Quantity]) -> Iterator[tuple[int, int, WhenKind]]:
    words = row.words
    for at in sorted({*row.numbers, *row.places(_NAMED)}):
        word = words[at]
        before = words[at - 1].low if at else ""
        if word.quantity is not None:
            if quantities[word.quantity].kind is Kind.DATE:
                since = before in SINCE
                year = word.low.isdecimal()
                kind = (
                    WhenKind.PERIOD if since else WhenKind.BACKGROUND if year and before in {"the", "in"} else WhenKind.MOMENT
                )
                yield (at - 1 if since else at), at + 1, kind
            elif quantities[word.quantity].kind is Kind.DURATION:
                following = words[at + 1].low if at + 1 < len(words) else ""
                if following in {"ago", "earlier", "before"}:
                    yield at, at + 2, WhenKind.BACKGROUND
                elif before in PERIOD_LEADS or (at > 1 and words[at - 2].low in PERIOD_LEADS):
                    yield at - 1, at + 1, WhenKind.PERIOD
        elif word.low in DAYS:
            kind = WhenKind.PERIOD if before in SINCE else WhenKind.MOMENT
            yield at, at + 1, kind
        elif word.low in PERIOD_NOUNS and before in {"last", "this", "previous", "past", "that", "the"} and at > 1:
            if before == "that" or before == "the":
                continue
            lead = words[at - 2].low
            if before == "past" or lead in SINCE:
                kind = WhenKind.PERIOD
            elif before == "this":
                kind = WhenKind.PERIOD if word.low in {"year", "month", "week", "season", "century"} else WhenKind.MOMENT
            else:
                kind = WhenKind.BACKGROUND if word.low not in {"night", "evening"} else WhenKind.MOMENT
            yield at - 1, at + 1, kind
        elif word.low in BACKGROUND_PHRASES:
            yield at, at + 1, WhenKind.BACKGROUND
        elif word.low == "so" and at + 1 < len(words) and words[at + 1].low == "far":
            yield at, at + 2, WhenKind.PERIOD
