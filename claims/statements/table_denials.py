"""What a sentence denies of one row of a table that has it: "Nobody on the spinning floor was lost", "the Lark lost no one".

The negation, the row's name and the verb stand in one clause with nothing that narrows it: no cause, time, exception or group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.lexicon.measures import OBJECT, SUBJECT
from claims.statements.discourse import Discourse
from claims.statements.sheet import Sheet
from claims.statements.statement import Statement
from claims.statements.table_cells import of_cell, table_statement
from claims.statements.table_names import Named, column_of, names_told
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.measure import Measure

NEGATIONS = frozenset("nobody none no no-one".split())
"""Words of which a sentence needs one to deny anything."""
_NOT_ANY = r"nobody|no - one|no one|not a soul"
WHO = re.compile(rf"^(?:{_NOT_ANY}|none(?: of (?:those|the \w+))?|not one(?: \w+)?|not a single \w+|no \w+)$")
LOST_NONE = re.compile(rf" (?:lost|killed|injured|wounded|hurt|claimed) ({_NOT_ANY}|none|no lives|no life) ")
PLACING = frozenset("in on at aboard from the during of for a an on board inside".split())
"""Words that may stand beside the row's name."""
AUXILIARIES = frozenset("was were is has have had been at all actually".split())
NARROWED = frozenset(
    """
    else other others more further but except save bar apart until till before after first yet initially officially reported
    known who whom whose if could should would might may not than later since still now nearly almost hardly
    """.split()
)
"""Words by which a sentence denies less than that the row has any, or denies the denial."""


def denied_rows(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """A row that has some of those whom a sentence says it has none of."""
    if row.lows.isdisjoint(NEGATIONS | {"not"}) or not NARROWED.isdisjoint(row.lows - {"not"}):
        return
    named = names_told(discourse, sheet, row)
    if len(named) != 1:
        return
    only = named[0]
    measure = _denied(row, only) or _lost_none(row, only)
    if measure is Measure.LOSSES:
        measure = Measure.KILLED
    column = column_of(sheet, measure, ()) if measure is not None else None
    cell = sheet.cell(only.row, column) if column is not None else None
    if cell is not None and cell.value is not None:
        at = row.span(0, len(row.words) - (row.tags[-1] == "."))
        yield table_statement(at, Interval.point(cell.value), (of_cell(cell, "cell"),))


def _denied(row: Row, only: Named) -> Measure | None:
    """ "Nobody on the spinning floor was lost", "No one was killed in week 20", "In the warehouse nobody died"."""
    for at, low in enumerate(row.low_words):
        found = SUBJECT.get(low) or OBJECT.get(low)
        if found is None or row.tags[at] not in "vk":
            continue
        start = max((row.tags.rfind(mark, 0, at) for mark in ".,;:&"), default=-1) + 1
        end = min((place for mark in ".,;:&" if (place := row.tags.find(mark, at)) >= 0), default=len(row.words))
        inside = range(only.first, only.after)
        if low in OBJECT and row.tags[at - 1] != "b":
            continue
        lead = [place for place in range(start, at) if place not in inside and row.words[place].low not in AUXILIARIES]
        behind = {row.words[place].low for place in range(at + 1, end) if place not in inside}
        if not behind <= PLACING or not (only.first < start or start <= only.first < end):
            continue
        if only.first < start and not all(word in PLACING | {","} for word in row.low_words[: only.first]):
            continue
        words = [row.words[place].low for place in lead]
        while words and words[-1] in PLACING:
            words.pop()
        while words and words[0] in PLACING - {"a"}:
            words.pop(0)
        if WHO.search(" ".join(words)):
            return found
    return None


def _lost_none(row: Row, only: Named) -> Measure | None:
    """ "the Lark lost no one", "Week 20 claimed no lives"."""
    found = LOST_NONE.search(row.text)
    if found is None:
        return None
    verb = row.text[: found.start()].count(" ")
    between = row.low_words[only.after : verb]
    low = row.low_words[verb]
    alone = row.tags[verb + len(found[1].split()) + 1 : verb + len(found[1].split()) + 2] in {"", ".", ",", ";", "&"}
    return (OBJECT.get(low) or Measure.KILLED) if 0 <= len(between) <= 1 and alone and only.after <= verb else None
