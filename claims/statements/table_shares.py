"""A row's share of its column as the prose gives it: "rivers are where 48 per cent of the drownings happened", "most of the
missing are from Port Lyle"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from claims.lexicon.people import singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import WEAK_WORDS, Discourse
from claims.statements.frames import noun_measure
from claims.statements.predicates import measure_after
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Given, Statement
from claims.statements.table_cells import of_cell, table_statement
from claims.statements.table_names import CLOSE, Named, column_of, names_told, whole_of
from claims.statements.words import Row
from claims.values.interval import Interval, exact

FEW_NOUNS = 5  # words behind "of" that say of whom a share is
PLAIN = frozenset("total number figure all those these whole".split())
BEHIND = re.compile(r"S(o[dAgnkC]*)[bva]+P?d?(?:k[nvea])?")
"""A share of a group, a verb, and what follows: "most of the missing are from"."""


def row_shares(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """Every share that a sentence says a row has of its column."""
    if "S" not in row.tags:
        return
    named = names_told(discourse, sheet, row)
    for position, tag in enumerate(row.tags):
        if tag != "S" or row.tags[position + 1 : position + 2] != "o":
            continue
        only = _row_before(row, named, position)
        nouns = list(row.low_words[position + 2 : position + 2 + FEW_NOUNS])
        if only is None:
            only, nouns = _row_behind(sheet, row, named, position)
        if only is not None:
            yield from _share(discourse, sheet, row, position, only, nouns)


def _row_before(row: Row, named: Sequence[Named], position: int) -> int | None:
    """The row named last before a share."""
    before = [one for one in named if 0 <= position - one.after <= CLOSE]
    if not before or set("C;") & set(row.tags[before[-1].after : position]):
        return None
    return before[-1].row


def _row_behind(sheet: Sheet, row: Row, named: Sequence[Named], position: int) -> tuple[int | None, list[str]]:
    """The row named as where the share of all that the table counts comes from, or as what became of it."""
    match = BEHIND.match(row.tags, position)
    behind = [one for one in named if match is not None and match.start(1) < one.first <= match.end()]
    if match is None or len(behind) != 1:
        return None, []
    nouns = [row.low_words[at] for at in range(match.start(1), match.end(1)) if row.tags[at] in "nk"]
    known = sheet.about | WEAK_WORDS | PLAIN | {singular(word) for cell in sheet.table.heading for word in words_of(cell.text)}
    told = all(singular(noun) in known or noun_measure((singular(noun),)) is not None for noun in nouns)
    return (behind[0].row, nouns) if nouns and told else (None, [])


def _share(
    discourse: Discourse, sheet: Sheet, row: Row, position: int, only: int, nouns: Sequence[str]
) -> Iterator[Statement]:
    share = discourse.quantities[row.words[position].quantity or 0]
    bound = share.value if share.value is not None else share.low if share.low is not None else share.high
    column = column_of(sheet, noun_measure(tuple(singular(noun) for noun in nouns)), nouns)
    if column is None and len(sheet.additive) == 1 and {singular(noun) for noun in nouns} & sheet.about:
        column = sheet.additive[0]
    if share.kind is not Kind.SHARE or bound is None or column is None or _tells_a_fate(row, position, len(nouns)):
        return
    cell, whole = sheet.cell(only, column), whole_of(sheet, column)
    if cell.value is None or whole is None or not whole[0]:
        return
    ratio = Fraction(cell.value) / whole[0]
    literal, widest = share.readings.literal, share.readings.charitable
    given = (of_cell(cell, "top"), *(one for one in whole[1] if one.role == "cell"), Given(share.span, "stated", bound))
    grounds = tuple(Given(one.span, "below" if one.role == "cell" else one.role, one.value) for one in given)
    yield table_statement(share.span, _less(literal, ratio), grounds, widest=_less(widest, ratio))


def _tells_a_fate(row: Row, position: int, size: int) -> bool:
    """ "In the Port area 2.6 per cent of the new patients died": of the row's own, and no share of the column."""
    end = next((at for at in range(position + 2, position + 3 + size) if row.tags[at : at + 1] in {"b", "v"}), -1)
    return end > 0 and measure_after(row, end) is not None


def _less(interval: Interval, value: Fraction) -> Interval:
    return interval - Interval.point(exact(value))
