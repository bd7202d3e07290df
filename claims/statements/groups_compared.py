"""Groups set against each other by name, their numbers told elsewhere: "38 women and 26 men ... More men than women died",
"nine more men than women", "twice as many women as men".

Each group must have one number near by, of the fate that the sentence names; where it has two, none is meant for sure.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import is_person, singular
from claims.statements.compared import apart_by, choose, counts_in, is_called, is_denied, set_above, so_many_times
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import Figure, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.measure import Measure

SIGNS = {"more": 1, "fewer": -1}
WORDS = frozenset({*SIGNS, "many"})
BEFORE, AFTER = 4, 1  # sentences around a comparison in which the groups are counted
LINKED = 6  # words from a group to "than" or "as"
LEADING = frozenset("the of in among were there".split())


def groups_compared(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every comparison of two groups that have no numbers in it."""
    told: set[Measure | None] | None = None
    for position in row.places(WORDS):
        word = row.words[position]
        sign = SIGNS.get(word.low)
        many = word.low == "many" and row.low_words[position - 1 : position] == ("as",)
        if (sign is None and not many) or is_denied(row, position):
            continue
        link = "as" if many else "than"
        reach = range(position + 2, min(len(row.words), position + 2 + LINKED))
        at = next((place for place in reach if row.words[place].low == link), None)
        if at is None or set(row.tags[position:at]) & set("CS;,:"):
            continue
        first, second = _noun_from(row, position + 1, at), _noun_from(row, at + 1, min(len(row.words), at + 5))
        if not first or not second or first == second:
            continue
        if told is None:
            told = {noun_measure((low,)) or SUBJECT.get(low) or OBJECT.get(low) for low in row.low_words} - {None}
        a, b = (_number_of(discourse, row, known, noun, position - 1, told) for noun in (first, second))
        if a is None or b is None or a.number == b.number:
            continue
        if sum(figure.at > at for figure in counts_in(discourse, row)) > 1 and first not in row.low_words[at:]:
            behind = [figure for figure in counts_in(discourse, row) if figure.at > at and figure.number in known]
            if not any(known[figure.number].what.head for figure in behind):
                continue  # "Twice as many men as women drowned last year, 14 against seven"
        span = row.span(position - 2 if many else position, at + 1)
        if many:
            ratio = row.words[position - 2].quantity if position > 1 and row.tags[position - 2] == "M" else None
            if ratio is not None:
                yield from choose([so_many_times(span, a, b, discourse.quantities[ratio])])
        elif sign is not None:
            amount = next((figure for figure in counts_in(discourse, row) if figure.at == position - 1), None)
            if amount is None and position and row.tags[position - 1] in "SMUC":
                continue
            yield from choose([set_above(span, a, b, sign) if amount is None else apart_by(span, a, b, amount, sign)])


def _noun_from(row: Row, start: int, end: int) -> str:
    """The first noun of a stretch that names people or a fate."""
    for at in range(start, end):
        low = row.words[at].low
        if low in LEADING:
            continue
        noun = singular(low)
        return noun if row.tags[at] in "nk" and (is_person(noun) or noun_measure((noun,)) is not None) else ""
    return ""


def _number_of(
    discourse: Discourse, row: Row, known: dict[int, Mention], noun: str, until: int, told: set[Measure | None]
) -> Figure | None:
    """The one number near by of those whom a noun names, with a fate that the row tells; in the row itself, before a word."""
    found = [
        figure
        for near in window(discourse, row, BEFORE, AFTER)
        if not is_background(near, row)
        for figure in counts_in(discourse, near)
        if is_called(known, figure, noun)
    ]
    fates = [figure for figure in found if known[figure.number].measure in told or known[figure.number].measure is None]
    found = fates if told else found
    return found[0] if len({figure.value for figure in found}) == 1 else None
