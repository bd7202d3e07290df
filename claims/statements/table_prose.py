"""What the text around a table says of it: its totals, a row's figure, the largest row, a share of the whole.

A sentence is tied to a column by what it counts (killed, rescued, cases) or by a word of the heading, to a row by its name. A
number that stands anywhere in the table, or is less than a row's figure, may speak of something else and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from claims.lexicon.people import singular
from claims.lexicon.table_prose_words import IN_ALL, LARGEST, NEUTRAL, NOT_PLAIN, SMALLEST
from claims.lexicon.table_words import Role
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.tables import of_cell, sheets_of, table_statement
from claims.statements.words import Row
from claims.text.tables import Cell
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.measure import Measure
from claims.values.span import Span
from claims.values.verdict import Reading

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,:–-]\d+)*|[^\w\s]")
YEAR_DIGITS = 4  # a row named by a year is named without its heading
CLOSE = 8  # words between a row's name and what is said of it


@dataclass(frozen=True, slots=True)
class Named:
    """A row of a table named in a sentence: its number, and the words that name it."""

    row: int
    first: int
    after: int


def read_table_prose(discourse: Discourse) -> Iterator[Statement]:
    """Every statement about a table that stands outside of it."""
    sheets = sheets_of(discourse)
    for sheet in sheets:
        rows = [row for row in discourse.rows if not any(_inside(row.sentence.span, other) for other in sheets)]
        for row in rows:
            yield from _totals(discourse, sheet, row)
            yield from _one_row(discourse, sheet, row)
            yield from _row_counts(discourse, sheet, row)
            yield from _row_shares(discourse, sheet, row)
        if len(sheets) == 1:
            yield from _superlatives(discourse, sheet)


def _inside(span: Span, sheet: Sheet) -> bool:
    return span.start < sheet.table.span.end and sheet.table.span.start < span.end


def column_of(sheet: Sheet, measure: Measure | None, nouns: Sequence[str]) -> int | None:
    """The one additive column that counts a measure or has one of the nouns in its heading; None where several do."""
    additive = [column for column in sheet.additive if Role.TOTAL not in sheet.columns[column] or len(sheet.additive) == 1]
    by_measure = [column for column in additive if measure is not None and _measure(sheet, column) is measure]
    if len(by_measure) == 1:
        return by_measure[0]
    wanted = {singular(noun) for noun in nouns}
    headings = {column: {singular(word) for word in words_of(sheet.table.heading[column].text)} for column in additive}
    by_word = [column for column in by_measure or additive if headings[column] & wanted]
    return by_word[0] if len(by_word) == 1 else None


def _measure(sheet: Sheet, column: int) -> Measure | None:
    return noun_measure(tuple(singular(word) for word in words_of(sheet.table.heading[column].text)))


def _whole(sheet: Sheet, column: int) -> tuple[Number, tuple[Given, ...]] | None:
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


def _known(sheet: Sheet) -> set[Number]:
    """Every number that the table gives, and the sums of its columns."""
    cells = {cell.value for row in sheet.table.rows for cell in row if cell.value is not None}
    sums = {whole[0] for column in sheet.additive if (whole := _whole(sheet, column)) is not None}
    return cells | sums


def _is_exact(mention: Mention) -> bool:
    return mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int) and mention.whole is None


def _prose(discourse: Discourse, mention: Mention, value: Number, given: Sequence[Given]) -> Statement:
    sums = (Sum((1,), Interval.point(value)),)
    party = discourse.party(mention, "stated")
    return Statement(Relation.TABLE, mention.span, (party,), sums, sums, Reading.STATED, False, None, tuple(given))


def _totals(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "In all, the five raids killed 42 people"."""
    if sheet.incomplete or sheet.overlapping:
        return
    mentions = discourse.row_mentions(row)
    words = row.between(0, len(row.words))
    size = len(sheet.body)
    scope = [
        m for m in mentions if m.quantity.value == size and m.determiner in {"the", "all", "those", "these"} and m.what.head
    ]
    if not scope and not any(phrase in words for phrase, _ in IN_ALL):
        return
    if names_in(sheet, [word.low for word in row.words]):
        return
    for mention in mentions:
        if mention in scope or not _is_exact(mention) or mention.determiner in {"other", "more", "last"}:
            continue
        column = column_of(sheet, mention.measure, mention.what.words)
        if (
            column is None
            and mention.measure is not None
            and len(sheet.additive) == 1
            and _measure(sheet, sheet.additive[0]) is None
        ):
            column = sheet.additive[0]
        whole = _whole(sheet, column) if column is not None else None
        if whole is None or (mention.quantity.value != whole[0] and mention.quantity.value in _known(sheet)):
            continue
        yield _prose(discourse, mention, whole[0], whole[1])
        return


def names_in(sheet: Sheet, words: Sequence[str]) -> list[Named]:
    """The rows whose whole name stands among the words; a bare number only behind its column's heading ("week 20")."""
    found: list[Named] = []
    head = [singular(word) for word in words_of(sheet.table.heading[0].text)][:1]
    for row in sheet.body:
        name = [piece.lower() for piece in _WORD.findall(sheet.cell(row, 0).text)]
        if not name or not any(piece.isalnum() for piece in name):
            continue
        numeric = len(name) == 1 and name[0].isdigit() and len(name[0]) < YEAR_DIGITS
        for at in range(len(words) - len(name) + 1):
            if list(words[at : at + len(name)]) == name:
                if numeric and (at == 0 or [singular(words[at - 1])] != head):
                    continue
                found.append(Named(row, at, at + len(name)))
                break
    return sorted(found, key=lambda named: named.first)


def _one_row(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "Nobody was killed in week 20", "week 21, with 13 killed": more than a row has, or none where it has some."""
    named = names_in(sheet, [word.low for word in row.words])
    if len(named) != 1:
        return
    only = named[0]
    inside = range(only.first, only.after)
    for mention in discourse.row_mentions(row):
        if mention.at in inside or not _is_exact(mention) or mention.predicate is not None:
            continue
        column = column_of(sheet, mention.measure, mention.what.words) if mention.measure is not None else None
        cell = sheet.cell(only.row, column) if column is not None else None
        if (
            cell is None
            or cell.value is None
            or "T" in row.tags.replace("T", "", int(row.tags[only.first : only.after].count("T")))
        ):
            continue
        stated = mention.quantity.value or 0
        near = min(abs(mention.at - only.after), abs(only.first - mention.what.end)) <= CLOSE
        if stated == cell.value or (
            near and (stated > cell.value or stated == 0) and stated not in _row_values(sheet, only.row)
        ):
            yield _prose(discourse, mention, cell.value, (of_cell(cell, "cell"),))


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
        if not {"no", "none", "nobody", "zero"} & {word.low for word in row.words[match.end() : match.end() + 5]}:
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
    named = names_in(sheet, [word.low for word in row.words])
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
        nouns = [each.low for each in row.words[position + 2 : position + 7]]
        column = column_of(sheet, noun_measure(tuple(singular(noun) for noun in nouns)), nouns)
        if column is None:
            continue
        cell, whole = sheet.cell(only, column), _whole(sheet, column)
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


def _superlatives(discourse: Discourse, sheet: Sheet) -> Iterator[Statement]:
    """ "Crete had the largest number of bodies recovered", "The worst of the four winters was 2020-21"."""
    text = discourse.document.text
    subject: Named | None = None
    for sentence in discourse.document.sentences:
        if _inside(sentence.span, sheet):
            continue
        pieces = list(_WORD.finditer(text, sentence.span.start, sentence.span.end))
        words = [piece[0].lower() for piece in pieces]
        named = names_in(sheet, words)
        for at, word in enumerate(words):
            beside = (words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else "")
            if word not in LARGEST | SMALLEST or beside[0] == "at" or (word == "most" and beside[1] == "of"):
                continue
            clause = _clause(words, at)
            one = _subject(named, at, clause) or (subject if _is_pronoun(words, at) else None)
            if one is None or NOT_PLAIN & set(words[max(0, at - 3) : at + 6]):
                continue
            column = _meant(sheet, words[at + 1 : min(clause[1], at + 7)], words[at])
            statement = _extreme(sheet, one, column, largest=word in LARGEST) if column is not None else None
            if statement is not None:
                begin = pieces[one.first].start() if one in named and one.first < at else pieces[max(0, at - 1)].start()
                end = pieces[one.after - 1].end() if one in named and one.after > at else pieces[at].end()
                yield table_statement(Span(begin, end), statement[0], statement[1])
        yield from _outnumbered(sheet, words, named, pieces)
        yield from _compared(sheet, words, named, pieces)
        subject = named[0] if named and named[0].first <= 1 else None


def _clause(words: Sequence[str], at: int) -> tuple[int, int]:
    """From the semicolon or start before a word to the one behind it."""
    start = max((k + 1 for k in range(at) if words[k] in {";", ":"}), default=0)
    end = min((k for k in range(at, len(words)) if words[k] in {";", ":", "."}), default=len(words))
    return start, end


def _subject(named: Sequence[Named], at: int, clause: tuple[int, int]) -> Named | None:
    """The row of which a superlative speaks: the only one named in its clause."""
    here = [one for one in named if clause[0] <= one.first < clause[1]]
    return here[0] if len(here) == 1 else None


def _is_pronoun(words: Sequence[str], at: int) -> bool:
    return "it" in words[:3] and at < CLOSE


def _meant(sheet: Sheet, behind: Sequence[str], superlative: str) -> int | None:
    """The column that the words behind a superlative name, or the only one."""
    nouns = [word for word in behind if word not in NEUTRAL and word.isalpha()]
    column = column_of(sheet, noun_measure(tuple(singular(noun) for noun in nouns)), nouns) if nouns else None
    if column is None and len(sheet.additive) == 1 and superlative not in {"most", "least"}:
        return sheet.additive[0]
    if column is None and superlative in {"worst", "deadliest"}:
        deaths = [each for each in sheet.additive if _measure(sheet, each) is Measure.KILLED]
        return deaths[0] if len(deaths) == 1 else None
    return column


def _extreme(sheet: Sheet, one: Named, column: int, *, largest: bool) -> tuple[Interval, tuple[Given, ...]] | None:
    cells = [(row, sheet.cell(row, column)) for row in sheet.body]
    known: list[tuple[Number, Cell]] = [(cell.value, cell) for _, cell in cells if cell.value is not None]
    mine = sheet.cell(one.row, column)
    if len(known) != len(cells) or mine.value is None or len(known) < 2:
        return None
    values = [value for value, _ in known]
    edge = max(values) if largest else min(values)
    extreme = next(cell for value, cell in known if value == edge)
    gap = exact(Fraction(mine.value) - edge)
    return Interval.point(gap), (of_cell(mine, "named"), of_cell(extreme, "extreme"))


def _outnumbered(
    sheet: Sheet, words: Sequence[str], named: Sequence[Named], pieces: Sequence[re.Match[str]]
) -> Iterator[Statement]:
    """ "falls, for which women outnumbered men": one column above another in a row."""
    if "outnumbered" not in words or len(named) != 1:
        return
    at = words.index("outnumbered")
    headings = {tuple(words_of(sheet.table.heading[column].text)): column for column in sheet.additive}
    more = next((headings[key] for key in headings if len(key) == 1 and key[0] in words[max(0, at - 2) : at]), None)
    less = next((headings[key] for key in headings if len(key) == 1 and key[0] in words[at + 1 : at + 3]), None)
    if more is None or less is None:
        return
    upper, lower = sheet.cell(named[0].row, more), sheet.cell(named[0].row, less)
    if upper.value is not None and lower.value is not None:
        ahead = exact(Fraction(upper.value) - lower.value)
        given = (of_cell(upper, "named"), of_cell(lower, "extreme"))
        miss = max(0, 1 - ahead)  # people by which the first column falls short of leading
        yield table_statement(Span(pieces[at].start(), pieces[at].end()), Interval.point(miss), given)


def _compared(
    sheet: Sheet, words: Sequence[str], named: Sequence[Named], pieces: Sequence[re.Match[str]]
) -> Iterator[Statement]:
    """ "More people died in Orla than in Brod": one row above or below another, in the only column or the one named."""
    if len(named) != 2 or "than" not in words or NOT_PLAIN & set(words):
        return
    than = words.index("than")
    first, second = named
    sign = next((k for k in range(than) if words[k] in {"more", "fewer"}), -1)
    if (
        sign < 0
        or not first.first < than < second.first
        or than - sign > CLOSE
        or any(word.isdigit() for word in words[sign:than])
    ):
        return
    column = _meant(sheet, words[sign + 1 : than], words[sign])
    if column is None:
        return
    one, other = sheet.cell(first.row, column), sheet.cell(second.row, column)
    if one.value is not None and other.value is not None:
        lead = exact(Fraction(one.value) - other.value) if words[sign] == "more" else exact(Fraction(other.value) - one.value)
        given = (of_cell(one, "named"), of_cell(other, "extreme"))
        at = Span(pieces[sign].start(), pieces[second.after - 1].end())
        yield table_statement(at, Interval.point(max(0, 1 - lead)), given)
