"""How the figures of a table change from row to row, as the prose tells it.

"have fallen every year since 2017", "were cut in half between 2021 and 2023", "Flight 3 took 45 fewer people than Flight 1".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from claims.lexicon.changes import VERB_DIRECTIONS
from claims.lexicon.people import singular
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Given, Statement
from claims.statements.table_cells import of_cell, table_statement
from claims.statements.table_names import Named, column_of, measure_in, names_told
from claims.statements.words import Row
from claims.text.cells import Cell
from claims.values.interval import Interval, exact
from claims.values.span import Span

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
MONTHS = "january february march april may june july august september october november december".split()
EVERY = re.compile(r" (?:every|each) (year|month|week|day|quarter|season)\b")
NOT_PLAIN = frozenset(
    """
    not never no n't nearly almost about roughly some around barely hardly except but bar save apart until till before mostly
    usually generally often sometimes rate rates share percentage average than expected forecast would could should
    """.split()
)
"""Words by which a sentence says less than that every step goes one way, or speaks of something else."""
TIMES: dict[str, tuple[Fraction, Fraction]] = {
    "halved": (Fraction(2, 5), Fraction(3, 5)),
    "in half": (Fraction(2, 5), Fraction(3, 5)),
    "by half": (Fraction(2, 5), Fraction(3, 5)),
    "doubled": (Fraction(17, 10), Fraction(5, 2)),
    "tripled": (Fraction(5, 2), Fraction(7, 2)),
    "trebled": (Fraction(5, 2), Fraction(7, 2)),
    "quadrupled": (Fraction(7, 2), Fraction(9, 2)),
}
"""What a later figure may be to an earlier one, where the words say so roundly."""
TRIGGERS = frozenset("every each between from than by".split())
NEARBY = 6  # words from an amount to the row that it is compared with


def changes_told(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """Every change from row to row that a sentence tells."""
    if row.lows.isdisjoint(TRIGGERS):
        return
    named = names_told(discourse, sheet, row)
    yield from _every_step(sheet, row, named)
    yield from _between_two(sheet, row, named)
    yield from _by_amount(discourse, sheet, row, named)
    yield from _difference(discourse, sheet, row, named)


def _every_step(sheet: Sheet, row: Row, named: Sequence[Named]) -> Iterator[Statement]:
    """ "Flu deaths went up every week": no step of the rows goes the other way."""
    every = EVERY.search(row.text)
    order = _in_order(sheet, every[1]) if every is not None else []
    if every is None or not order or not NOT_PLAIN.isdisjoint(row.lows):
        return
    until = len(row.text[: every.start()].split())
    verb = next((at for at in range(until - 1, -1, -1) if row.words[at].low in VERB_DIRECTIONS), None)
    column = _column(sheet, row, verb) if verb is not None else None
    if verb is None or column is None:
        return
    since = [name.row for name in named if row.words[name.first - 1].low == "since"]
    order = order[order.index(since[0]) :] if len(since) == 1 and since[0] in order else order
    way = int(VERB_DIRECTIONS[row.words[verb].low])
    at = row.span(verb, min(len(row.words), until + len(every[0].split())))
    for earlier, later in pairwise(sheet.cell(place, column) for place in order):
        if earlier.value is not None and later.value is not None and way * (later.value - earlier.value) < 0:
            yield _told(at, earlier, later, 1)
            return
    yield _told(at, sheet.cell(order[0], column), sheet.cell(order[-1], column), 0)


def _between_two(sheet: Sheet, row: Row, named: Sequence[Named]) -> Iterator[Statement]:
    """ "were cut in half between 2021 and 2023", "fell from May to June": two rows and what became of the first."""
    if len(named) != 2 or not NOT_PLAIN.isdisjoint(row.lows):
        return
    first, second = named
    link = row.words[first.first - 1].low, row.between(first.after, second.first)
    if link not in {("between", "and"), ("from", "to")}:
        return
    verb = next((at for at in range(first.first - 1, -1, -1) if row.words[at].low in _SAYING), None)
    column = _column(sheet, row, verb) if verb is not None else None
    if verb is None or column is None or "C" in row.tags[verb : first.first]:
        return
    earlier, later = sheet.cell(first.row, column), sheet.cell(second.row, column)
    if not earlier.value or later.value is None:
        return
    at, said = row.span(verb, first.first - 1), f" {row.between(verb, first.first)} "
    times = next((bounds for word, bounds in TIMES.items() if f" {word} " in said), None)
    more = "more" in row.low_words[max(0, verb - 2) : verb]
    if times is not None:
        low, high = times
        ratio = Fraction(later.value) / earlier.value
        miss = ratio < low or (ratio > high and not more)
        given = (of_cell(later, "top"), of_cell(earlier, "below"))
        yield table_statement(at, Interval.point(int(miss)), given)
    elif row.words[verb].low in VERB_DIRECTIONS and "S" not in row.tags[verb : first.first]:
        way = int(VERB_DIRECTIONS[row.words[verb].low])
        yield _told(at, earlier, later, int(way * (later.value - earlier.value) <= 0))


def _by_amount(discourse: Discourse, sheet: Sheet, row: Row, named: Sequence[Named]) -> Iterator[Statement]:
    """ "Between April and May the number of cases rose by 190": two rows and by how much the second is above the first."""
    by = next((at for at in row.numbers if row.tags[at] == "C" and row.low_words[at - 1] == "by"), None)
    if len(named) != 2 or by is None or not NOT_PLAIN.isdisjoint(row.lows):
        return
    first, second = named
    link = row.words[first.first - 1].low, row.between(first.after, second.first)
    verb = next((at for at in range(by - 1, max(-1, by - 4), -1) if row.words[at].low in VERB_DIRECTIONS), None)
    column = _column(sheet, row, verb) if verb is not None else None
    amount = discourse.quantities[row.words[by].quantity or 0]
    named_so = {singular(low) for low in row.low_words} & {singular(low) for low in words_of(_heading(sheet, column))}
    if not named_so:
        return  # "the number of patients in hospital rose by 290"
    if link not in {("between", "and"), ("from", "to")} or verb is None or column is None or amount.value is None:
        return
    earlier, later = sheet.cell(first.row, column), sheet.cell(second.row, column)
    if earlier.value is None or later.value is None:
        return
    gap = exact(int(VERB_DIRECTIONS[row.words[verb].low]) * (Fraction(later.value) - earlier.value))
    given = (of_cell(later, "later"), of_cell(earlier, "earlier"), Given(amount.span, "told", amount.value))
    literal, widest = (one - Interval.point(gap) for one in (amount.readings.literal, amount.readings.charitable))
    yield table_statement(amount.span, literal, given, widest=widest)


_SAYING = {*VERB_DIRECTIONS, *(word for word in TIMES if " " not in word)}


def _difference(discourse: Discourse, sheet: Sheet, row: Row, named: Sequence[Named]) -> Iterator[Statement]:
    """ "Flight 3 took 45 fewer people than Flight 1": by how much one row is above or below another."""
    if len(named) != 2 or "than" not in row.lows:
        return
    first, second = named
    than = row.low_words.index("than")
    counts = [at for at in row.numbers if first.after <= at < than and row.tags[at] == "C"]
    if not first.first < than < second.first <= than + 3 or not counts or than - counts[-1] > NEARBY:
        return
    at = counts[-1]
    sign = row.low_words[at + 1] if at + 1 < len(row.words) else ""
    amount = discourse.quantities[row.words[at].quantity or 0]
    nouns = [row.low_words[place] for place in range(at + 2, than) if row.tags[place] in "nk"]
    column = column_of(sheet, noun_measure(tuple(singular(noun) for noun in nouns)), nouns)
    if column is None and len(sheet.additive) == 1 and (not nouns or singular(nouns[-1]) in sheet.about | {"person"}):
        column = sheet.additive[0]
    if sign not in {"more", "fewer"} or column is None or amount.value is None:
        return
    one, other = sheet.cell(first.row, column), sheet.cell(second.row, column)
    if one.value is None or other.value is None:
        return
    more, less = (one, other) if sign == "more" else (other, one)
    gap = exact(Fraction(more.value or 0) - (less.value or 0))
    given = (of_cell(more, "later"), of_cell(less, "earlier"))
    literal, widest = amount.readings.literal, amount.readings.charitable
    yield table_statement(
        amount.span, literal - Interval.point(gap), (*given, Given(amount.span, "told", amount.value)),
        widest=widest - Interval.point(gap),
    )  # fmt: skip


def _heading(sheet: Sheet, column: int | None) -> str:
    return sheet.table.heading[column].text if column is not None else ""


def _told(at: Span, earlier: Cell, later: Cell, miss: int) -> Statement:
    return table_statement(at, Interval.point(miss), (of_cell(later, "later"), of_cell(earlier, "earlier")))


def _column(sheet: Sheet, row: Row, verb: int) -> int | None:
    """The column that the subject of a verb names; the only one where it says nothing else."""
    start = max((row.tags.rfind(mark, 0, verb) for mark in ",;:"), default=-1) + 1
    nouns = [row.low_words[at] for at in range(start, verb) if row.tags[at] in "nk"]
    measures = [found for noun in nouns if (found := noun_measure((singular(noun),))) is not None]
    column = column_of(sheet, measures[0] if measures else None, nouns)
    if column is not None or len(sheet.additive) != 1:
        return column
    only = sheet.additive[0]
    told = measures and measure_in(sheet, only) is measures[0]
    return only if told or (nouns and singular(nouns[0]) in {"number", "figure", "toll", "count"}) else None


def _in_order(sheet: Sheet, unit: str) -> list[int]:
    """The rows from the earliest to the latest, where each is one of the units of time; none where they are not in order."""
    names = [sheet.cell(row, 0) for row in sheet.body]
    words = [name.text.lower().split() for name in names]
    if unit == "day" and all(word and word[0] in DAYS for word in words):
        return list(sheet.body)
    if unit == "month" and all(word and word[0] in MONTHS for word in words):
        places = [MONTHS.index(word[0]) for word in words]
    elif all(len(word) == 2 and singular(word[0]) == unit and word[1].isdecimal() for word in words):
        places = [int(word[1]) for word in words]
    elif all(len(word) == 1 and word[0].isdecimal() for word in words) and _is_of(sheet, unit, words):
        places = [int(word[0]) for word in words]
    else:
        return []
    rising, falling = sorted(places), sorted(places, reverse=True)
    if places == rising:
        return list(sheet.body)
    return list(reversed(sheet.body)) if places == falling else []


def _is_of(sheet: Sheet, unit: str, words: Sequence[Sequence[str]]) -> bool:
    """Whether bare numbers name the units: under their heading, or as years."""
    heading = singular(sheet.table.heading[0].text.lower())
    return heading == unit or (unit == "year" and not heading and all(len(word[0]) == 4 for word in words))
