"""What prose says of the largest, smallest and compared rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from claims.lexicon.people import singular
from claims.lexicon.table_prose_words import LARGEST, NEUTRAL, NOT_PLAIN, SMALLEST
from claims.lexicon.table_words import Role
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Given, Statement
from claims.statements.table_cells import of_cell, table_statement
from claims.statements.table_names import CLOSE, WORD, Named, column_of, inside, measure_in, names_in
from claims.text.cells import Cell
from claims.values.interval import Interval, Number, exact
from claims.values.measure import Measure
from claims.values.span import Span

CROWDED = frozenset({"busiest", "fullest"})
HARM = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES, Measure.MISSING})
RATES = frozenset("percent cent % third quarter half fifth tenth rate proportion share per proportionally relative".split())
"""Words behind a superlative by which it ranks shares."""

LOSING = frozenset("lost lose loses mourned claimed cost took buried".split())
"""Verbs of a place whose people died there."""


def superlatives(discourse: Discourse, sheet: Sheet) -> Iterator[Statement]:
    """ "Crete had the largest number of bodies recovered", "The worst of the four winters was 2020-21"."""
    text = discourse.document.text
    subject: Named | None = None
    for sentence in discourse.document.sentences:
        if inside(sentence.span, sheet):
            continue
        pieces = list(WORD.finditer(text, sentence.span.start, sentence.span.end))
        words = [piece[0].lower() for piece in pieces]
        named = names_in(sheet, words)
        for at, word in enumerate(words):
            beside = (words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else "")
            at_its = beside[0] == "at" or words[max(0, at - 2) : at] in (["at", "its"], ["at", "their"])
            if word not in LARGEST | SMALLEST or at_its or (word == "most" and beside[1] == "of"):
                continue
            clause = _clause(words, at)
            if _are_two(words[clause[0] : clause[1] + 1]):
                continue  # "the centre has taken the largest number and St Jude's the smallest"
            if beside[1] == "numerous":
                yield from _most_numerous(sheet, words, named, at, pieces)
                continue
            one = _subject(named, at, clause) or (subject if _is_pronoun(words, at) else None)
            if one is None or NOT_PLAIN & set(words[max(0, at - 3) : at + 6]):
                continue
            if word in {"worst", "hardest", "best"} and RATES & set(words[at + 1 : at + 9]):
                continue  # "Contractors fared worst: 36 percent of them lost their lives"
            nouns = words[clause[0] : at] if word == "peaked" else words[at + 1 : min(clause[1], at + 7)]
            column = _meant(sheet, nouns, words[at])
            statement = _extreme(sheet, one, column, largest=word in LARGEST) if column is not None else None
            if statement is not None:
                begin = pieces[one.first].start() if one in named and one.first < at else pieces[max(0, at - 1)].start()
                end = pieces[one.after - 1].end() if one in named and one.after > at else pieces[at].end()
                yield table_statement(Span(begin, end), statement[0], statement[1])
        yield from _more_than_any(sheet, words, named, pieces)
        yield from _outnumbered(sheet, words, named, pieces)
        yield from _compared(sheet, words, named, pieces)
        subject = named[0] if named and named[0].first <= 1 else None


def _most_numerous(
    sheet: Sheet, words: Sequence[str], named: Sequence[Named], at: int, pieces: Sequence[re.Match[str]]
) -> Iterator[Statement]:
    """ "Injuries were most numerous in September": the row named right behind, by the subject's column."""
    behind = [one for one in named if at + 2 <= one.first <= at + 4]
    nouns = [word for word in words[max(0, at - CLOSE) : at] if word.isalpha()]
    measures = [fate for noun in nouns if (fate := noun_measure((singular(noun),))) is not None]
    column = column_of(sheet, measures[0], ()) if len(set(measures)) == 1 else None
    largest = words[at] == "most"
    found = _extreme(sheet, behind[0], column, largest=largest) if len(behind) == 1 and column is not None else None
    if found is not None:
        yield table_statement(Span(pieces[at].start(), pieces[behind[0].after - 1].end()), found[0], found[1])


def _are_two(clause: Sequence[str]) -> bool:
    """Whether a clause has two superlatives, the second without its noun, which are of two rows."""
    idioms = {"at", "its", "their"}  # "when the drought was at its worst"
    places = [at for at, word in enumerate(clause[:-1]) if word in LARGEST | SMALLEST and clause[at - 1] not in idioms]
    return len(places) > 1 and any(clause[at + 1] in {".", ",", ";"} for at in places)


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
    if superlative == "peaked" and any(noun_measure((singular(noun),)) is not None for noun in nouns):
        return column if column is not None else _of_a_fate(sheet, nouns)
    if "lives" in nouns:
        return column_of(sheet, Measure.KILLED, ())  # "claimed the most lives"
    if superlative in CROWDED and len(sheet.additive) == 1 and measure_in(sheet, sheet.additive[0]) in HARM:
        return None  # the busiest road need not be the deadliest
    if column is None and len(sheet.additive) == 1 and superlative not in {"most", "least"}:
        return sheet.additive[0]
    if column is None and superlative in {"worst", "deadliest"}:
        deaths = [each for each in sheet.additive if measure_in(sheet, each) is Measure.KILLED]
        totals = [each for each in sheet.additive if Role.TOTAL in sheet.columns[each]]
        return (deaths or totals)[0] if len(deaths or totals) == 1 else None
    return column


def _of_a_fate(sheet: Sheet, nouns: Sequence[str]) -> int | None:
    """The column of the only fate told; none for "Injuries peaked in 2021" where the table counts the dead."""
    fates = {fate for noun in nouns if (fate := noun_measure((singular(noun),))) is not None}
    return column_of(sheet, fates.pop(), ()) if len(fates) == 1 else None


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


def _more_than_any(
    sheet: Sheet, words: Sequence[str], named: Sequence[Named], pieces: Sequence[re.Match[str]]
) -> Iterator[Statement]:
    """ "Quinlan lost more people than any other town": the largest, or with "fewer" the smallest row."""
    start = next((at for at in range(len(words) - 2) if words[at : at + 3] == ["than", "any", "other"]), -1)
    sign = next((at for at in range(start - 1, -1, -1) if words[at] in {"more", "fewer"}), -1)
    before = [one for one in named if one.after <= sign]
    if start < 0 or sign < 0 or start - sign > CLOSE or len(before) != 1 or NOT_PLAIN & set(words[max(0, sign - 2) : start]):
        return
    nouns = [word for word in words[sign + 1 : start] if word.isalpha()]
    column = _meant(sheet, nouns, "most")
    losses = [at for at in sheet.additive if measure_in(sheet, at) is Measure.KILLED]
    if column is None and len(losses) == 1 and LOSING & set(words[before[0].after : sign]):
        column = losses[0]
    found = _extreme(sheet, before[0], column, largest=words[sign] == "more") if column is not None else None
    if found is not None:
        yield table_statement(Span(pieces[before[0].first].start(), pieces[start + 2].end()), found[0], found[1])


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
        or any(word.isdecimal() for word in words[sign:than])
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
