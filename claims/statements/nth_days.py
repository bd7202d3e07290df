"""The day of so many in a row: "On Friday, the fifth day of the strike that began on Monday", "stopped eating on 4 March. On 2
April, the 30th day of their fast".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.calendar_words import START_WORDS
from claims.statements.anniversaries import WEEK, missed_by, weekday_at
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.moments import Moment, read_moments
from claims.statements.statement import Given, Statement
from claims.statements.words import Row
from claims.values.verdict import Reading

BACK = 3  # sentences before in which the first day is told
BESIDE = 3  # words between a date and the day that it is
STARTING = START_WORDS - {"from", "since", "between", "hold", "force", "effect", "left", "ill", "first"} | frozenset(
    "stopped refused refusing gave blocked blockaded occupied stormed hijacked invaded attacked stranded buried downed".split()
)
"""Verbs of a day from which days are counted."""

OF_WHAT = {
    "fast": "eating food refused refusing hunger meals",
    "captivity": "seized taken captured kidnapped abducted hostage hostages snatched",
    "siege": "besieged surrounded encircled cut sealed stormed seized",
    "blockade": "blocked blockaded cut sealed closed",
    "ordeal": "trapped buried lost stranded taken seized collapsed sank",
    "strike": "walked stopped work struck",
    "occupation": "occupied seized entered",
    "standoff": "seized surrounded barricaded",
    "offensive": "attacked launched invaded",
    "war": "invaded attacked",
    "search": "vanished disappeared missing lost sank",
    "detention": "arrested detained held",
    "fighting": "erupted broke attacked",
}
"""What days are counted of, with other words by which its start is told."""

ENTERED = frozenset("entered enters entering reached reaches marked marks".split())
BEGUN = frozenset("began started begun starting".split())


def read_nth_days(discourse: Discourse) -> Iterator[Statement]:
    """Every day whose place in a row the text's dates contradict."""
    for row in discourse.rows:
        if "D" in row.tags and "day" in row.lows:
            yield from _of_its_sentence(discourse, row)
            yield from _of_earlier(discourse, row)


def _of_its_sentence(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "On Friday, the fifth day of the strike that began on Monday"; "on 25 May, the 25th day of the siege"."""
    for at in row.numbers:
        number = row.words[at].quantity
        if row.tags[at] != "D" or not at or number is None or row.between(at + 1, at + 2) != "day":
            continue
        entered = row.words[at - 1].low in {"its", "their"}  # "The siege that began on 1 May has entered its 25th day"
        if row.between(at + 2, at + 3) != "of" and not (entered and row.lows & ENTERED):
            continue
        value = discourse.quantities[number].value
        began = next((k for k in (range(at) if entered else range(at, len(row.words))) if row.words[k].low in BEGUN), None)
        if not isinstance(value, int) or began is None:
            continue
        named = [(k, day) for k in row.numbers if (day := weekday_at(discourse, row, k)) is not None]
        today = [one for one in named if one[0] < at]
        first = [one for one in named if began < one[0] <= began + 4]
        if value <= WEEK and len(today) == 1 and first:
            miss = (value - 1 - (today[0][1] - first[0][1])) % WEEK
            given = (
                Given(row.words[first[0][0]].span, "first weekday", first[0][1]),
                Given(row.words[today[0][0]].span, "second weekday", today[0][1]),
            )
            yield missed_by(row.span(at, at + 2), miss, 0 if miss in (1, WEEK - 1) else miss, given, Reading.STATED)
        moments = [moment for moment in read_moments(discourse) if moment.row is row and moment.exact]
        starts = [moment for moment in moments if began < moment.at <= began + 4]
        others = [moment for moment in moments if moment not in starts]
        if len(starts) == 1 and len(others) == 1 and starts[0].has_year == others[0].has_year:
            passed = others[0].first - starts[0].first
            miss = value - 1 - passed
            given = (Given(starts[0].span, "from", starts[0].first), Given(others[0].span, "to", others[0].first))
            if passed >= 0:
                yield missed_by(row.span(at, at + 2), miss, 0 if abs(miss) == 1 else miss, given, Reading.STATED)


def _of_earlier(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "The siege began on 1 June. On 20 June, its 20th day": the one day of a start told shortly before."""
    if not BEGUN.isdisjoint(row.lows) and row.tags.count("T") < 2:
        return
    for at in row.numbers:
        number = row.words[at].quantity
        if row.tags[at] != "D" or number is None or not at or row.between(at + 1, at + 2) != "day":
            continue
        value, lead = discourse.quantities[number].value, row.words[at - 1].low
        if not isinstance(value, int) or value < 2 or lead not in {"the", "its", "their", "his", "her"}:
            continue
        if row.tags[at + 2 : at + 3] == "P" and row.low_words[at + 2] != "of":
            continue  # "its 14th day in court"
        moments = [moment for moment in read_moments(discourse) if moment.exact]
        today = [one for one in moments if one.row is row and 0 < at - 1 - one.at <= BESIDE and row.tags[at - 2] == ","]
        first = _starts(discourse, row, at, [one for one in moments if one not in today]) if len(today) == 1 else []
        if len(first) == 1 and first[0].has_year == today[0].has_year:
            passed = today[0].first - first[0].first
            miss = value - 1 - passed
            given = (Given(first[0].span, "from", first[0].first), Given(today[0].span, "to", today[0].first))
            if passed > 0:
                yield missed_by(row.span(at, at + 2), miss, 0 if abs(miss) == 1 else miss, given, Reading.INFERRED)


def _starts(discourse: Discourse, row: Row, at: int, moments: Sequence[Moment]) -> list[Moment]:
    """The days told shortly before, where each is the start of what the days are counted of; none where one is not."""
    near = window(discourse, row, BACK)
    before = [one for one in moments if one.row in near and one.span.end < row.words[at].start]
    told = [one for one in before if _is_start(one, row, at)]
    return told if len(before) == len(told) == 1 else []


def _is_start(start: Moment, row: Row, at: int) -> bool:
    lows = start.row.lows
    if STARTING.isdisjoint(lows):
        return False
    of = row.between(at + 2, at + 3) == "of"
    if "own" in row.low_words[at + 3 : at + 6]:
        return False  # "the second day of his wife's own fast"
    named = [low for low in row.low_words[at + 3 : at + 7] if low in OF_WHAT or low in lows] if of else []
    if not of or (row.words[at + 3].low in {"their", "his", "her", "its"} and "g" not in row.tags[at + 4 : at + 6]):
        return True
    return any(low in lows or not lows.isdisjoint(OF_WHAT.get(low, "").split()) for low in named if low not in {"the", "of"})
