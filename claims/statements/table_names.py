"""Rows and columns of a table as the prose around it names them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import is_person, singular
from claims.lexicon.table_words import Role
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.identity import ORDINALS
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.table_cells import of_cell
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.measure import Measure
from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:–-]\d+)*|[^\w\s]")


ASIDE = re.compile(r" \([^()]*\)$")  # "Flight 3 (14:20)" is called "Flight 3"


YEAR_DIGITS = 4  # a row named by a year is named without its heading


CLOSE = 8  # words between a row's name and what is said of it


@record
class Named:
    """A row of a table named in a sentence: its number, and the words that name it."""

    row: int
    first: int
    after: int


def inside(span: Span, sheet: Sheet) -> bool:
    return span.start < sheet.table.span.end and sheet.table.span.start < span.end


def column_of(sheet: Sheet, measure: Measure | None, nouns: Sequence[str]) -> int | None:
    """The one additive column that counts a measure or has one of the nouns in its heading; None where several do."""
    additive = [column for column in sheet.additive if Role.TOTAL not in sheet.columns[column] or len(sheet.additive) == 1]
    by_measure = [column for column in additive if measure is not None and measure_in(sheet, column) is measure]
    if len(by_measure) == 1:
        return by_measure[0]
    wanted = {singular(noun) for noun in nouns}
    headings = {column: {singular(word) for word in words_of(sheet.table.heading[column].text)} for column in additive}
    by_word = [column for column in by_measure or additive if headings[column] & wanted]
    return by_word[0] if len(by_word) == 1 else None


def measure_in(sheet: Sheet, column: int) -> Measure | None:
    words = words_of(sheet.table.heading[column].text)
    verbs = (SUBJECT.get(word) or OBJECT.get(word) for word in words[-1:])
    found = noun_measure(tuple(singular(word) for word in words)) or next(verbs, None)
    return sheet.counted if found is None and len(sheet.additive) == 1 else found


def whole_of(sheet: Sheet, column: int) -> tuple[Number, tuple[Given, ...]] | None:
    """A column's total, as told in its last row or summed."""
    for row, _ in sheet.totals():
        cell = sheet.cell(row, column)
        if cell.value is not None:
            return cell.value, (of_cell(cell, "cell"),)
    cells = [sheet.cell(row, column) for row in sheet.body]
    values = [cell.value for cell in cells if cell.value is not None]
    if len(values) != len(cells) or len(values) < 2:
        return None
    return exact(sum((Fraction(value) for value in values), Fraction(0))), tuple(of_cell(cell, "part") for cell in cells)


def known_in(sheet: Sheet) -> set[Number]:
    """Every number that the table gives, and the sums of its columns."""
    cells = {cell.value for row in sheet.table.rows for cell in row if cell.value is not None}
    sums = {whole[0] for column in sheet.additive if (whole := whole_of(sheet, column)) is not None}
    return cells | sums


def is_exact(mention: Mention) -> bool:
    """Whether a number is an exact count, and no part of another; "victims of the gas leak" are no part."""
    people = mention.whole is not None and (mention.whole.head in PRONOUN_WHOLES or is_person(mention.whole.head))
    part = mention.whole is not None and (people or not mention.what.head)
    return mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int) and not part


def restates_table(discourse: Discourse, mention: Mention, value: Number, given: Sequence[Given]) -> Statement:
    sums = (Sum((1,), Interval.point(value)),)
    party = discourse.party(mention, "stated")
    return Statement(Relation.TABLE, mention.span, (party,), sums, sums, Reading.STATED, False, None, tuple(given))


def names_told(discourse: Discourse, sheet: Sheet, row: Row) -> list[Named]:
    """The rows that a sentence names, by the words of the row: a name may hold a number ("under 14")."""
    pieces = list(WORD.finditer(discourse.document.text, *row.sentence.span))
    found: list[Named] = []
    for name in names_in(sheet, [piece[0].lower() for piece in pieces]):
        start, end = pieces[name.first].start(), pieces[name.after - 1].end()
        at = [place for place, word in enumerate(row.words) if word.span.start < end and word.span.end > start]
        if at:
            found.append(Named(name.row, at[0], at[-1] + 1))
    return found


def _is_called(name: Sequence[str], words: Sequence[str], at: int) -> int:
    """How many words from a position on name a row: "week 3", or for a row of that name "third week" and, beside another of
    them, "the third"; 0 where none do."""
    if list(words[at : at + len(name)]) == list(name):
        return len(name)
    if len(name) != len(("week", "3")) or not name[1].isdecimal() or words[at] != ORDINALS.get(int(name[1])):
        return 0
    behind = words[at + 1] if at + 1 < len(words) else "."
    if behind == name[0]:
        return len(name)
    return int(words[at - 1] == "the" and at > 0 and behind in {".", ",", ";", "and", "but", ")"} and name[0] in words[:at])


def names_in(sheet: Sheet, words: Sequence[str]) -> list[Named]:
    """The rows whose whole name stands among the words; a bare number only behind its column's heading ("week 20")."""
    found: list[Named] = []
    head = [singular(word) for word in words_of(sheet.table.heading[0].text)][:1]
    for row in sheet.body:
        name = [piece.lower() for piece in WORD.findall(ASIDE.sub("", sheet.cell(row, 0).text))]
        if not name or not any(piece.isalnum() for piece in name):
            continue
        numeric = len(name) == 1 and name[0].isdecimal() and len(name[0]) < YEAR_DIGITS
        for at in range(len(words)):
            length = _is_called(name, words, at)
            if length:
                if numeric and (at == 0 or [singular(words[at - 1])] != head):
                    continue
                found.append(Named(row, at, at + length))
                break
    return sorted(found, key=lambda named: named.first)
