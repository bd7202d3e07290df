"""What the figures of a table count, by the names of their rows and columns."""

from __future__ import annotations

import re

from claims.lexicon.people import is_person, singular
from claims.lexicon.table_words import PLACE_HEADINGS, TIME_HEADINGS, Role
from claims.statements.claim import Headed
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.groups import NOBODY_KNOWN, group_of
from claims.statements.sheet import Sheet, words_of
from claims.statements.sheets import sheets_of
from claims.values.measure import Measure


def read_headings(discourse: Discourse) -> dict[int, Headed]:
    """For each cell with a number, by the offset of its first digit."""
    headed: dict[int, Headed] = {}
    for sheet in sheets_of(discourse):
        kinds = [_kind(cell.text) for cell in sheet.table.heading]
        rows = _kind(sheet.table.heading[0].text)
        fallback = _measure(discourse.document.of(sheet.table.title)) if sheet.table.title else None
        for row, cells in enumerate(sheet.table.rows):
            for column in range(1, len(cells)):
                digit = re.search(r"\d", discourse.document.of(cells[column].span))
                if cells[column].value is not None and digit is not None:
                    at = cells[column].span.start + digit.start()
                    headed[at] = _headed(sheet, row, column, rows, kinds[column], fallback)
    return headed


def _headed(sheet: Sheet, row: int, column: int, rows: str, kind: str, fallback: Measure | None) -> Headed:
    """The heading above and the name beside a cell, each as measure, people, place or time."""
    above, beside = sheet.table.heading[column].text, sheet.table.rows[row][0].text
    measure = _measure(above) or _measure(beside) or fallback
    found: dict[str, str] = {}
    for name, by_heading in ((beside, rows), (above, kind)):
        if not name or _measure(name) is not None or (name is beside and Role.TOTAL in sheet.rows[row]):
            continue
        found.setdefault("group" if _names_people(name) else by_heading or "group", " ".join(name.split()))
    return Headed(measure, found.get("group"), found.get("place"), found.get("time"))


def _measure(name: str) -> Measure | None:
    return noun_measure(tuple(singular(word) for word in words_of(name)))


def _names_people(name: str) -> bool:
    """Whether a row or column is named after people: "Women", "Ukrainian soldiers"."""
    words = [singular(word) for word in words_of(name)]
    return bool(words) and (is_person(words[-1]) or group_of(words[-1:]) != NOBODY_KNOWN)


def _kind(heading: str) -> str:
    """What a column's heading says of the names below it: "place", "time", or nothing."""
    words = {singular(word) for word in words_of(heading)}
    return "place" if words & PLACE_HEADINGS else "time" if words & TIME_HEADINGS else ""
