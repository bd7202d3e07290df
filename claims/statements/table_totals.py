"""Totals that the text around a table gives: "In all, the five raids killed 42 people", "over the quarter 17 were killed"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claims.lexicon.people import is_person, singular
from claims.lexicon.table_prose_words import IN_ALL
from claims.statements.discourse import WEAK_WORDS, Discourse
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.sheet import Sheet, words_of
from claims.statements.statement import Statement
from claims.statements.table_names import column_of, is_exact, known_in, measure_in, names_in, restates_table, whole_of
from claims.statements.table_times import is_of_another_time
from claims.statements.words import Row
from claims.values.interval import Number
from claims.values.measure import Measure

FARTHEST = 4  # a number this many times a column's sum is of something else
TWO_DIGITS = 10
FEW_ROWS = 8  # rows of which every selection may be meant
LEFT_OVER = frozenset("free over short spare empty vacant fewer more".split())
SPANS = {
    ("month", "quarter"): 3,
    ("month", "year"): 12,
    ("quarter", "year"): 4,
    ("day", "week"): 7,
    ("week", "month"): 4,
}
"""How many rows of one unit of time make up another."""
PUTTING = frozenset("put puts putting placed gave gives giving stood stands".split())
"""Verbs before "the number of injured in the four hospitals at 52"."""
REACHED = frozenset("to totalled totaled reached numbered at".split())
"""Words between a subject and the number that it comes to."""


def totals_told(discourse: Discourse, sheet: Sheet, row: Row) -> Iterator[Statement]:
    """ "In all, the five raids killed 42 people"."""
    if sheet.incomplete or sheet.overlapping or row.low_words[0] in {"last", "previous"}:
        return
    mentions = discourse.row_mentions(row)
    words = row.text[1:-1]
    size = len(sheet.body)
    scope = [
        m for m in mentions if m.quantity.value == size and m.determiner in {"the", "all", "those", "these"} and m.what.head
    ]
    clause = max(row.tags.rfind(mark, 0, min((one.at for one in mentions), default=0)) for mark in (",&", ";"))
    named = {name.row for name in names_in(sheet, list(row.low_words)) if name.first > clause}
    if named and named != set(sheet.body):
        return
    sized = any(_is_of_all(discourse, row, at, size) for at in row.numbers)
    anchored = [mention for mention in mentions if _is_whole(sheet, mention)]
    beside = [m for m in mentions if any(set(row.tags[m.end : one.at]) <= set("Podi") and m.at < one.at for one in anchored)]
    told = (
        one
        for one in mentions
        if _is_shared(sheet, row, one, mentions) or _is_of_everybody(sheet, one) or _is_of_all_who(sheet, row, one)
    )
    among = {mention.index for mention in told}
    if (
        not scope
        and not sized
        and not among
        and not _spans(sheet, row)
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
            or not (is_exact(mention) or _is_of_a_whole(sheet, mention, anchored))
            or (among and mention.index not in among)
            or mention.determiner in {"other", "more", "last"}
            or is_of_another_time(discourse, sheet, mention)
        ):
            continue
        column = _column(sheet, mention)
        if (
            column is None
            and mention.measure is not None
            and len(sheet.additive) == 1
            and measure_in(sheet, sheet.additive[0]) is None
        ):
            column = sheet.additive[0]
        among_them = "between them" in words and mention.what.head == "person"  # "Between them they carried 136 people"
        if column is None and (sized or among_them) and len(sheet.additive) == 1 and is_person(mention.what.head):
            column = sheet.additive[0]
        whole = whole_of(sheet, column) if column is not None else None
        if (sized or named) and not scope and not beside and (mention.quantity.value or 0) < _largest(sheet, column):
            continue  # "562 deaths, says the group, which has 16 staff"
        over = row.between(mention.end, mention.end + 2) in {"over these", "over the", "over those"}
        if not over and not LEFT_OVER.isdisjoint(row.between(mention.at, mention.end + 1).split()):
            continue  # "Medical has three beds free"
        of_so_many = row.between(mention.at - 2, mention.at) == "of the" and row.tags[mention.at - 3 : mention.at - 2] == "C"
        of_so_many = of_so_many and mention.index not in among
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


def _column(sheet: Sheet, mention: Mention) -> int | None:
    """The column that a number speaks of: by what it counts, by the subject that comes to it, or by its word of a heading."""
    nouns = [] if mention.what.head else _subject(mention)
    if nouns or (mention.measure is None and not mention.what.head):
        measures = [fate for noun in nouns if (fate := noun_measure((noun,))) is not None]
        return column_of(sheet, measures[0] if measures else None, nouns) if nouns else None
    found = column_of(sheet, mention.measure, mention.what.words)
    return found if found is not None else _by_name(sheet, mention)


def _subject(mention: Mention) -> list[str]:
    """The nouns of the clause whose subject comes to a number: "the dead of the quarter came to 458"."""
    row, at = mention.row, mention.at
    if row.words[at - 1].low not in REACHED:
        return []
    start = max(row.tags.rfind(mark, 0, at) for mark in ",;:&") + 1
    put = next((place for place in range(start, at) if row.words[place].low in PUTTING), -1)
    if row.words[at - 1].low == "at" and put < 0:
        return []
    start = max(start, put + 1)
    return [singular(word.low) for word in row.words[start:at] if word.tag in "nk"]


def _by_name(sheet: Sheet, mention: Mention) -> int | None:
    """ "the South has freed 410 prisoners and the North 300": the column whose heading alone has a name of the clause."""
    row = mention.row
    start = max((at + 1 for at in row.numbers if at < mention.at), default=0)
    clause = {word.low for word in row.words[start : mention.at] if word.capital}
    same = [at for at in sheet.additive if mention.measure is not None and measure_of_heading(sheet, at) is mention.measure]
    named = [at for at in same if clause & set(words_of(sheet.table.heading[at].text))]
    return named[0] if len(same) > 1 and len(named) == 1 else None


def measure_of_heading(sheet: Sheet, column: int) -> Measure | None:
    """What a heading with further words counts: "Released by South"."""
    words = words_of(sheet.table.heading[column].text)
    found = (noun_measure((singular(word),)) for word in words)
    return measure_in(sheet, column) or next((measure for measure in found if measure is not None), None)


def _spans(sheet: Sheet, row: Row) -> bool:
    """ "Over the quarter", "the dead of the year": the unit of time that as many rows make up."""
    units = {unit for (part, unit), size in SPANS.items() if part == _unit(sheet) and size == len(sheet.body)}
    return any(f" {word} the {unit} " in row.text for word in ("over", "in", "during", "for", "of") for unit in units)


def _unit(sheet: Sheet) -> str:
    """The unit of time that the first column names, or its rows by their names."""
    return singular(sheet.table.heading[0].text.lower())


def _is_shared(sheet: Sheet, row: Row, mention: Mention, mentions: list[Mention]) -> bool:
    """ "Three shelters were open, holding 450 evacuees among them": what as many as the rows have together."""
    groups = [m for m in mentions if m.at < mention.at and m.quantity.value == len(sheet.body) and m.what.head == _unit(sheet)]
    return bool(groups) and row.between(mention.end, mention.end + 2) in {"among them", "between them"}


def _is_of_everybody(sheet: Sheet, mention: Mention) -> bool:
    """ "Half of the 75 people saved", below a table "Rescued from the liner, by vessel": all whom it counts."""
    whole = sheet.counted is not None and mention.measure is sheet.counted and len(sheet.additive) == 1
    plain = mention.what.head in {"", *WEAK_WORDS} and mention.row.tags[mention.end : mention.end + 1] != "P"
    return whole and plain and mention.determiner in {"the", "all"} and mention.whole is None


def _is_of_all_who(sheet: Sheet, row: Row, mention: Mention) -> bool:
    """ "The 94 who died were buried at sea", "of the 58 who died": all who came to what a column counts; fewer than its total
    only where the digits are the total's, as "the four who died in the yard" are some of them."""
    column = column_of(sheet, mention.measure, mention.what.words) if mention.measure is not None else None
    whole = whole_of(sheet, column) if column is not None else None
    restricted = row.between(mention.end, mention.end + 1) == "who" and mention.what.head in {"", *WEAK_WORDS}
    if whole is None or not restricted or mention.determiner not in {"the", "all"} or mention.whole is not None:
        return False
    value, end = mention.quantity.value or 0, mention.end + 1
    while row.tags[end : end + 1] in {"b", "v", "k", "a"}:
        end += 1
    alone = value > whole[0] and row.tags[end : end + 1] not in {"P", "o", "T", "D", "i"}
    return alone or (value >= TWO_DIGITS and value != whole[0] and sorted(str(value)) == sorted(str(whole[0])))


def _is_of_a_whole(sheet: Sheet, mention: Mention, anchored: list[Mention]) -> bool:
    """ "81 of the 175 souls on board were saved": a part whose whole is the total of another column."""
    whole, column = mention.whole, _column(sheet, mention)
    inside = [one for one in anchored if whole is not None and whole.start <= one.at < whole.end and one is not mention]
    return any(_column(sheet, one) != column for one in inside)
