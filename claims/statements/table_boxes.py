"""The box beside an article, a table of two columns with a label for each fact: "| Deaths | 187 |" against "with 178 deaths".

The prose is compared where it has one count alone of what a label names, of all who have that fate.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.people import singular
from claims.statements.claim import Mode
from claims.statements.discourse import Discourse, is_background
from claims.statements.frames import noun_measure
from claims.statements.identity import whole_count
from claims.statements.mention import Mention
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Given, Statement
from claims.statements.table_cells import of_cell, table_statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.measure import Measure

LONGEST_LABEL = 3  # words
FARTHEST = 12  # a count this many times the box's is of something else


UPDATING = frozenset("so bringing raising making lifting since later".split())
"""Words of a sentence that goes on from what the box gives."""


def box_figures(discourse: Discourse, sheet: Sheet, rows: list[Row]) -> Iterator[Statement]:
    """Every label of a box whose figure the prose gives otherwise."""
    table = sheet.table
    if len(table.heading) != 2 or any(cell.text.strip() for cell in table.heading):
        return
    labels: dict[Measure, list[int]] = {}
    for at, cells in enumerate(table.rows):
        words = words_of(cells[0].text)
        measure = noun_measure(tuple(singular(word) for word in words)) if 0 < len(words) <= LONGEST_LABEL else None
        if measure is not None and cells[1].value is not None:
            labels.setdefault(measure, []).append(at)
    known = {cells[1].value for cells in table.rows}
    for measure, places in labels.items():
        told = [mention for row in rows for mention in discourse.row_mentions(row) if mention.measure is measure]
        firm = [mention for mention in told if _is_firm(mention)]
        if len(places) != 1 or not firm or len({mention.quantity.value for mention in told}) != 1:
            continue
        cell, mention = sheet.cell(places[0], 1), firm[0]
        value, boxed = mention.quantity.value or 0, cell.value or 0
        if value in known or not 0 < value <= FARTHEST * boxed or boxed > FARTHEST * value:
            continue
        readings = mention.quantity.readings
        given = (of_cell(cell, "box"), Given(mention.span, "stated", value))
        gap, widest = (one - Interval.point(boxed) for one in (readings.literal, readings.charitable))
        yield table_statement(mention.span, gap, given, widest=widest)


def _is_firm(mention: Mention) -> bool:
    plain = mention.quantity.hedge is Hedge.EXACT and mention.whole is None and mention.mode is Mode.ASSERTED
    if not mention.row.lows.isdisjoint(UPDATING):
        return False  # "one of the wounded has died, so that the dead number 15"
    return plain and whole_count(mention) and not is_background(mention.row, mention.row)
