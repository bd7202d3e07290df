"""What the text around a table says of it: its totals, a row's figure, the largest row, a share of the whole.

A sentence is tied to a column by what it counts (killed, rescued, cases) or by a word of the heading, to a row by its name. A
number that stands anywhere in the table, or is less than a row's figure, may speak of something else and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.lexicon.people import singular
from claims.statements.discourse import Discourse
from claims.statements.figures import quiet_rows
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.sheet import Sheet, words_of
from claims.statements.sheets import sheets_of
from claims.statements.statement import Relation, Statement, Sum
from claims.statements.table_boxes import box_figures
from claims.statements.table_cells import of_cell
from claims.statements.table_changes import changes_told
from claims.statements.table_denials import NEGATIONS, denied_rows
from claims.statements.table_names import (
    CLOSE,
    WORD,
    Named,
    column_of,
    inside,
    is_exact,
    known_in,
    names_in,
    names_told,
    restates_table,
)
from claims.statements.table_ranks import superlatives
from claims.statements.table_shares import row_shares
from claims.statements.table_totals import LEFT_OVER, totals_told
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.verdict import Reading


def read_table_prose(discourse: Discourse) -> Iterator[Statement]:
    """Every statement about a table that stands outside of it."""
    sheets = sheets_of(discourse)
    for sheet in sheets:
        rows = [row for row in discourse.rows if not any(inside(row.sentence.span, other) for other in sheets)]
        for row in rows:
            yield from _its_own(discourse, sheet, row)
            yield from totals_told(discourse, sheet, row)
            told = list(_one_row(discourse, sheet, row))
            yield from told or denied_rows(discourse, sheet, row)
            yield from _it_was(discourse, sheet, row)
            yield from _row_counts(discourse, sheet, row)
            yield from row_shares(discourse, sheet, row)
            yield from changes_told(discourse, sheet, row)
            yield from _labelled_counts(discourse, sheet, row)
        for row in quiet_rows(discourse, EVERY):
            yield from changes_told(discourse, sheet, row)
        for row in quiet_rows(discourse, NEGATIONS):
            yield from denied_rows(discourse, sheet, row)
        yield from box_figures(discourse, sheet, rows)
        if len(sheets) == 1:
            yield from superlatives(discourse, sheet)


def _one_row(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "Nobody was killed in week 20", "week 21, with 13 killed": more than a row has, or none where it has some."""
    everywhere = [name for name in names_told(discourse, sheet, row) if not _is_in_a_date(sheet, row, name)]
    for mention in discourse.row_mentions(row):
        first, after = _clause(row, mention.at) if len(everywhere) > 1 else (0, len(row.words))
        named = [name for name in everywhere if first <= name.first < after]
        if len(named) != 1:
            continue
        only = named[0]
        inside = range(only.first, only.after)
        if _is_of_its_people(discourse, sheet, only.row, mention) and mention.at > only.after:
            column = column_of(sheet, mention.measure, ())
            cell = sheet.cell(only.row, column) if column is not None else None
            of_itself = cell is not None and mention.row.between(mention.at + 1, mention.end).endswith(cell.text.lower())
            if cell is not None and cell.value is not None and not of_itself:
                yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))
            continue
        if mention.at in inside or not is_exact(mention) or _is_further(mention):
            continue
        if LATER.search(row.text):
            continue  # "Pell had 23 deaths by the end of the month"
        if not EARLIER.isdisjoint(row.between(max(0, mention.at - 5), mention.at).split()):
            continue  # "busier than last year (118 patients)"
        if row.between(mention.at - 2, mention.at) == "of the" or row.between(mention.at - 1, mention.at) == "of":
            continue  # "which also has 11 of the 14 missing", "of 675 men under treatment 157 died"
        if row.low_words[0] in SUMMED_UP or row.between(only.first - 1, only.first) in BOUNDING:
            continue  # "Subtotal, Karsa valley: 237 dead", "2,040 drowned, 1,400 of them before 2023"
        column = column_of(sheet, mention.measure, mention.what.words) if mention.what.head or mention.measure else None
        cell = sheet.cell(only.row, column) if column is not None else None
        if (
            cell is None
            or cell.value is None
            or "T" in row.tags.replace("T", "", int(row.tags[only.first : only.after].count("T")))
        ):
            continue
        stated = mention.quantity.value or 0
        if not stated and "&" in row.tags[min(only.after, mention.at) : max(only.first, mention.at)]:
            continue  # "The warehouse had no sprinklers, and nobody died in the yard"
        all_there = row.between(only.after, mention.at) in OF_ALL or _is_tallied(row, only.after, mention)
        if all_there and stated not in _row_values(sheet, only.row):
            yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))
            continue
        when = row.between(mention.at - 1, mention.at) in {"when", "where"} and "C" not in row.tags[only.after : mention.at - 1]
        near = when or min(abs(mention.at - only.after), abs(only.first - mention.what.end)) <= CLOSE
        if stated == cell.value or (
            near and (stated > cell.value or stated == 0) and stated not in _row_values(sheet, only.row)
        ):
            yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))


def _is_in_a_date(sheet: Sheet, row: Row, name: Named) -> bool:
    """ "The heaviest night was 9 July": a day, not the row of the month."""
    told = row.between(name.first, name.after)
    return "T" in row.tags[name.first : name.after] and told != sheet.cell(name.row, 0).text.lower()


def _is_further(mention: Mention) -> bool:
    """Whether a number is said to be more than what befell it: "five were women", not "five were killed"."""
    said = mention.predicate
    return said is not None and (len(said.words) > 1 or noun_measure(said.words) is not mention.measure)


def _is_of_its_people(discourse: Discourse, sheet: Sheet, row: int, mention: Mention) -> bool:
    """ "Beli suffered most: 31 of its 265 people died": a part of the whole that the row gives."""
    whole = mention.whole
    counted = mention.quantity.hedge is Hedge.EXACT and mention.measure is not None and mention.predicate is None
    if whole is None or not counted or mention.determiner:
        return False
    inside = [one for one in discourse.row_mentions(mention.row) if whole.start <= one.at < whole.end and one is not mention]
    return len(inside) == 1 and inside[0].quantity.value in _row_values(sheet, row)


def _is_tallied(row: Row, after: int, mention: Mention) -> bool:
    """ "Tova recorded 20 deaths.", "The River camp is the largest, with 1,450 residents": all that a row has, no part."""
    if mention.at <= after or mention.determiner in {"more", "other"} or mention.what.head in {"burial", "funeral", "body"}:
        return False
    if not LEFT_OVER.isdisjoint(row.between(mention.at, mention.end + 1).split()):
        return False  # "Medical has three beds free"
    told = row.low_words[mention.at - 1] in TALLIED or row.between(mention.at - 2, mention.at) == ", with"
    alone = row.tags[mention.end : mention.end + 1] in {".", ",", ";", "&", ""} and mention.whole is None
    return told and alone and set(row.tags[after : mention.at]) <= set("nbvdaP,A") and mention.at - after <= CLOSE


def _clause(row: Row, at: int) -> tuple[int, int]:
    """From the "while", "whereas" or semicolon before a word to the one behind it."""
    edges = [place for place, word in enumerate(row.words) if word.low in {"while", "whereas", ";"}]
    return max((edge for edge in edges if edge < at), default=0), min(
        (edge for edge in edges if edge > at), default=len(row.words)
    )


TALLIED = frozenset(
    """
    recorded registered reported counted had has saw lost suffered received admitted treated took houses housed held holds
    sheltered buried logged listed accommodated accommodates
    """.split()
)
"""Verbs between a row's name and the number that is all it has."""

LATER = re.compile(r" by (?:the end|then|now|that time|mid) | (?:later|eventually|afterwards|subsequently|since) ")
"""Words of another time than the table's."""

EARLIER = frozenset("last previous earlier".split())
SUMMED_UP = frozenset("subtotal sub-total total together".split())
BOUNDING = frozenset("before since until after without except excluding than outside beyond".split())
"""Words before a row's name that put a number outside of it, or set it apart."""
EVERY = frozenset({"every", "each"})
OF_ALL = frozenset([", where", "'s", ", with its", ", with", "("])
"""Words between a row's name and a count by which it is of all there: "Djugu, where 96 people died"."""


def _its_own(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "It is the Comedia that visitors remember. Its 158 dead": the row named in the sentence before."""
    if row.words[0].low != "its" or row.sentence.index == 0:
        return
    before = discourse.document.sentences[row.sentence.index - 1]
    words = [piece[0].lower() for piece in WORD.finditer(discourse.document.text, *before.span)]
    named = [] if inside(before.span, sheet) else names_in(sheet, words)
    if len(named) != 1 or names_in(sheet, list(row.low_words)):
        return
    for mention in discourse.row_mentions(row):
        if mention.at != 1 or not is_exact(mention) or mention.measure is None:
            continue
        column = column_of(sheet, mention.measure, mention.what.words)
        cell = sheet.cell(named[0].row, column) if column is not None else None
        if cell is not None and cell.value is not None:
            yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))


def _row_values(sheet: Sheet, row: int) -> set[Number]:
    return {cell.value for cell in sheet.table.rows[row][1:] if cell.value is not None and cell.value != 0}


IT_WAS = re.compile(
    r"^,? ?(?:it|the (?:figure|number|total|toll|count)) (?:was|stood at|came to|reached|rose to|fell to|dropped to)"
    r"(?: still| only| just)?$"
)
COUNTED = frozenset("number figure toll count total".split())


def _it_was(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "The number of people drowned has fallen. In the 2010s it was 17": the only column's figure of a row named first."""
    told = [one for one in discourse.row_mentions(row) if one.quantity.value is not None]
    named = names_told(discourse, sheet, row)
    if len(sheet.additive) != 1 or len(named) != 1 or named[0].first > OPENING or not told:
        return
    mention, at = told[0], row.sentence.index
    before = discourse.document.of(discourse.document.sentences[at - 1].span) if at else ""
    lows = row.lows | frozenset(words_of(before))
    cell = sheet.cell(named[0].row, sheet.additive[0])
    said = IT_WAS.match(row.between(named[0].after, mention.at)) is not None and not mention.what.head
    if said and is_exact(mention) and cell.value is not None and not COUNTED.isdisjoint(lows):
        yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))


OPENING = 3  # words from the start of a sentence within which a row is named first
ROW_COUNT = re.compile(r"Cod?C")


def _row_counts(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "Four of the six schools reported no sick pupils": so many rows have a zero."""
    if len(sheet.additive) != 1:
        return
    for match in ROW_COUNT.finditer(row.tags):
        first, last = (row.words[at].quantity for at in (match.start(), match.end() - 1))
        if first is None or last is None or discourse.quantities[last].value != len(sheet.body):
            continue
        if not {"no", "none", "nobody", "zero"} & set(row.low_words[match.end() : match.end() + 5]):
            continue
        cells = [sheet.cell(at, sheet.additive[0]) for at in sheet.body]
        zeros = [of_cell(cell, "row") for cell in cells if cell.value == 0]
        if any(cell.value is None for cell in cells):
            continue
        party = discourse.party_of(first, "stated")
        sums = (Sum((1,), Interval.point(len(zeros))),)
        at = row.span(match.start(), match.end())
        yield Statement(Relation.TABLE, at, (party,), sums, sums, Reading.STATED, False, None, tuple(zeros))


def _labelled_counts(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "The 28 motorcyclists include three boys": a row's name, counted again as it stands."""
    if len(sheet.additive) != 1 or sheet.overlapping:
        return
    labels = {tuple(singular(word) for word in words_of(sheet.cell(at, 0).text)): at for at in sheet.body}
    known = known_in(sheet)
    for mention in discourse.row_mentions(row):
        name = tuple(singular(word) for word in mention.what.words)
        cell = sheet.cell(labels[name], sheet.additive[0]) if name in labels else None
        if cell is None or cell.value is None or mention.determiner not in {"the", "all"} or not is_exact(mention):
            continue
        followed = row.tags[mention.end : mention.end + 1] in {"P", "o", "c"}  # "the 12 cyclists in the north"
        value = mention.quantity.value
        if mention.whole is None and not followed and (value == cell.value or value not in known):
            yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))
