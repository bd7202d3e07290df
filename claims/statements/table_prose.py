"""What the text around a table says of it: its totals, a row's figure, the largest row, a share of the whole.

A sentence is tied to a column by what it counts (killed, rescued, cases) or by a word of the heading, to a row by its name. A
number that stands anywhere in the table, or is less than a row's figure, may speak of something else and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations

from claims.lexicon.people import is_person, singular
from claims.lexicon.table_prose_words import IN_ALL
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.sheet import Sheet
from claims.statements.sheets import sheets_of
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.table_boxes import box_figures
from claims.statements.table_cells import of_cell, table_statement
from claims.statements.table_names import (
    CLOSE,
    WORD,
    column_of,
    inside,
    is_exact,
    known_in,
    measure_in,
    names_in,
    restates_table,
    whole_of,
)
from claims.statements.table_ranks import superlatives
from claims.statements.words import Row
from claims.values.interval import Interval, Number, exact
from claims.values.verdict import Reading


def read_table_prose(discourse: Discourse) -> Iterator[Statement]:
    """Every statement about a table that stands outside of it."""
    sheets = sheets_of(discourse)
    for sheet in sheets:
        rows = [row for row in discourse.rows if not any(inside(row.sentence.span, other) for other in sheets)]
        for row in rows:
            yield from _its_own(discourse, sheet, row)
            yield from _totals(discourse, sheet, row)
            yield from _one_row(discourse, sheet, row)
            yield from _row_counts(discourse, sheet, row)
            yield from _row_shares(discourse, sheet, row)
        yield from box_figures(discourse, sheet, rows)
        if len(sheets) == 1:
            yield from superlatives(discourse, sheet)


def _totals(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "In all, the five raids killed 42 people"."""
    if sheet.incomplete or sheet.overlapping or row.low_words[0] in {"last", "previous"}:
        return
    mentions = discourse.row_mentions(row)
    words = row.text[1:-1]
    size = len(sheet.body)
    scope = [
        m for m in mentions if m.quantity.value == size and m.determiner in {"the", "all", "those", "these"} and m.what.head
    ]
    named = {name.row for name in names_in(sheet, list(row.low_words))}
    if named and named != set(sheet.body):
        return
    sized = any(_is_of_all(discourse, row, at, size) for at in row.numbers)
    anchored = [mention for mention in mentions if _is_whole(sheet, mention)]
    beside = [m for m in mentions if any(set(row.tags[m.end : one.at]) <= set("Podi") and m.at < one.at for one in anchored)]
    if (
        not scope
        and not sized
        and not named
        and not beside
        and not any(phrase in words for phrase, _ in IN_ALL)
        and not _names_both(sheet, row)
    ):
        return
    judged: set[int | None] = set()
    for mention in mentions:
        if (
            mention in scope
            or (beside and mention not in beside + anchored)
            or not is_exact(mention)
            or mention.determiner in {"other", "more", "last"}
        ):
            continue
        column = column_of(sheet, mention.measure, mention.what.words)
        if (
            column is None
            and mention.measure is not None
            and len(sheet.additive) == 1
            and measure_in(sheet, sheet.additive[0]) is None
        ):
            column = sheet.additive[0]
        if column is None and sized and len(sheet.additive) == 1 and is_person(mention.what.head):
            column = sheet.additive[0]
        whole = whole_of(sheet, column) if column is not None else None
        if sized and not scope and not anchored and (mention.quantity.value or 0) < _largest(sheet, column):
            continue  # "562 deaths, says the group, which has 16 staff"
        over = row.between(mention.end, mention.end + 2) in {"over these", "over the", "over those"}
        if not over and not LEFT_OVER.isdisjoint(row.between(mention.at, mention.end + 1).split()):
            continue  # "Medical has three beds free"
        of_so_many = row.between(mention.at - 2, mention.at) == "of the" and row.tags[mention.at - 3 : mention.at - 2] == "C"
        far = whole is not None and (mention.quantity.value or 0) > FARTHEST * whole[0]
        if far or of_so_many or (column is not None and _is_of_some(sheet, column, mention.quantity.value or 0)):
            continue  # "account for 555 of the 1,210", "In all, 23 members of the security forces"
        if whole is None or (mention.quantity.value != whole[0] and mention.quantity.value in known_in(sheet)):
            continue
        if column in judged:
            continue
        judged.add(column)
        yield restates_table(discourse, mention, whole[0], whole[1])


def _is_of_some(sheet: Sheet, column: int, value: Number) -> bool:
    """Whether some of the rows make up a number."""
    cells = [cell.value for row in sheet.body if (cell := sheet.cell(row, column)).value]
    sizes = range(2, len(cells)) if len(cells) <= FEW_ROWS else ()
    return any(sum(cell or 0 for cell in some) == value for size in sizes for some in combinations(cells, size))


def _largest(sheet: Sheet, column: int | None) -> Number:
    """The largest cell of a column; of the first that adds up where none is meant."""
    at = column if column is not None else min(sheet.additive, default=0)
    return max((cell.value for row in sheet.body if (cell := sheet.cell(row, at)).value is not None), default=0)


def _is_of_all(discourse: Discourse, row: Row, at: int, size: int) -> bool:
    """ "over these four years", "these four elements", "The four add up to": as many as the table has rows."""
    quantity = discourse.quantities[row.words[at].quantity or 0]
    return quantity.value == size and row.low_words[at - 1 : at] in (("the",), ("these",), ("those",), ("all",))


def _is_whole(sheet: Sheet, mention: Mention) -> bool:
    """Whether the number is the total of the column that it speaks of: "39 deaths among the 54 cases"."""
    column = column_of(sheet, mention.measure, mention.what.words)
    whole = whole_of(sheet, column) if column is not None else None
    return whole is not None and whole[0] == mention.quantity.value and is_exact(mention)


def _names_both(sheet: Sheet, row: Row) -> bool:
    """Whether a sentence speaks of "both districts" of a table of two."""
    noun = singular(sheet.table.heading[0].text.lower())
    lows = [singular(word.low) for word in row.words]
    return len(sheet.body) == 2 and any(lows[at : at + 2] == ["both", noun] for at in range(len(lows)))


def _one_row(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "Nobody was killed in week 20", "week 21, with 13 killed": more than a row has, or none where it has some."""
    everywhere = names_in(sheet, list(row.low_words))
    for mention in discourse.row_mentions(row):
        first, after = _clause(row, mention.at) if len(everywhere) > 1 else (0, len(row.words))
        named = [name for name in everywhere if first <= name.first < after]
        if len(named) != 1:
            continue
        only = named[0]
        inside = range(only.first, only.after)
        if mention.at in inside or not is_exact(mention) or mention.predicate is not None:
            continue
        if not EARLIER.isdisjoint(row.between(max(0, mention.at - 5), mention.at).split()):
            continue  # "busier than last year (118 patients)"
        if row.between(mention.at - 2, mention.at) == "of the" or row.between(mention.at - 1, mention.at) == "of":
            continue  # "which also has 11 of the 14 missing", "of 675 men under treatment 157 died"
        column = column_of(sheet, mention.measure, mention.what.words) if mention.measure is not None else None
        cell = sheet.cell(only.row, column) if column is not None else None
        if (
            cell is None
            or cell.value is None
            or "T" in row.tags.replace("T", "", int(row.tags[only.first : only.after].count("T")))
        ):
            continue
        stated = mention.quantity.value or 0
        if row.between(only.after, mention.at) in OF_ALL and stated not in _row_values(sheet, only.row):
            yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))
            continue
        near = min(abs(mention.at - only.after), abs(only.first - mention.what.end)) <= CLOSE
        if stated == cell.value or (
            near and (stated > cell.value or stated == 0) and stated not in _row_values(sheet, only.row)
        ):
            yield restates_table(discourse, mention, cell.value, (of_cell(cell, "cell"),))


def _clause(row: Row, at: int) -> tuple[int, int]:
    """From the "while", "whereas" or semicolon before a word to the one behind it."""
    edges = [place for place, word in enumerate(row.words) if word.low in {"while", "whereas", ";"}]
    return max((edge for edge in edges if edge < at), default=0), min(
        (edge for edge in edges if edge > at), default=len(row.words)
    )


FARTHEST = 4  # a number this many times a column's sum is of something else
FEW_ROWS = 8  # rows of which every selection may be meant
EARLIER = frozenset("last previous earlier".split())
LEFT_OVER = frozenset("free over short spare empty vacant fewer more".split())
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


def _row_shares(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "rivers are where 48 per cent of the drownings happened": a row's share of its column."""
    named = names_in(sheet, list(row.low_words))
    for position, word in enumerate(row.words):
        if row.tags[position] != "S" or word.quantity is None or row.tags[position + 1 : position + 2] != "o":
            continue
        share = discourse.quantities[word.quantity]
        before = [one for one in named if 0 <= position - one.after <= CLOSE]
        if (
            not before
            or share.kind is not Kind.SHARE
            or share.value is None
            or set("C;") & set(row.tags[before[-1].after : position])
        ):
            continue
        only = before[-1].row
        nouns = list(row.low_words[position + 2 : position + 7])
        column = column_of(sheet, noun_measure(tuple(singular(noun) for noun in nouns)), nouns)
        if column is None:
            continue
        cell, whole = sheet.cell(only, column), whole_of(sheet, column)
        if cell.value is None or whole is None or not whole[0]:
            continue
        ratio = Fraction(cell.value) / whole[0]
        literal, widest = share.readings.literal, share.readings.charitable
        given = (
            of_cell(cell, "top"),
            *(one for one in whole[1] if one.role == "cell"),
            Given(share.span, "stated", share.value),
        )
        grounds = tuple(Given(one.span, "below" if one.role == "cell" else one.role, one.value) for one in given)
        yield table_statement(share.span, _less(literal, ratio), grounds, widest=_less(widest, ratio))


def _less(interval: Interval, value: Fraction) -> Interval:
    return interval - Interval.point(exact(value))
