"""Comparisons of two sides that the words name, whose numbers stand elsewhere: "310 in Barguna and 270 in Patuakhali, so
Barguna lost fewer people", "the town suffered twice as many deaths as the villages".

A side is found by a noun or name of its own: of the two counts of one thing that the sentence or those beside it give, one has
the word in its own part of its sentence and the other has not. A comparison is read where both counts, and nothing else, can
be its sides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.comparisons import COMPARED
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind
from claims.statements.compared import (
    are_comparable,
    choose,
    counts_in,
    fate_of,
    is_denied,
    names_in,
    segment_names,
    segment_nouns,
    set_above,
    so_many_times,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row

BACK = 2  # sentences before in which the two counts may stand
SUBJECT = 6  # words before a comparative in which its subject stands
TIMES_OVER = frozenset({"more than once", "more than twice", "more often than"})
VAGUE = frozenset("much far many slightly somewhat even considerably".split())


def sided_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every comparison of a row whose sides are named, and whose numbers are given apart."""
    yield from _of_the_one(discourse, row)
    for position in sorted({*row.places(COMPARED), *row.numbers}):
        word = row.words[position]
        sign = COMPARED.get(word.low)
        multiple = word.quantity is not None and discourse.quantities[word.quantity].kind is Kind.MULTIPLE
        if (sign is None and not multiple) or is_denied(row, position) or row.between(position, position + 3) in TIMES_OVER:
            continue
        if multiple and row.between(position + 1, position + 3) != "as many":
            continue
        if multiple and row.tags[position - 1] == ":" and row.tags[position + 3 : position + 4] in {".", ""}:
            near = [figure for other in window(discourse, row, 1) if other is not row for figure in counts_in(discourse, other)]
            here = [figure for figure in counts_in(discourse, row) if figure.at == position - 2]
            near = [figure for figure in near if _one_fate(known, [figure, *here])]
            if len(here) == len(near) == 1 and word.quantity is not None:
                at = row.span(position, position + 1)
                yield from choose([so_many_times(at, here[0], near[0], discourse.quantities[word.quantity])])
            continue
        aside = _aside(discourse, row, position, known) if sign is not None else None
        if aside is not None:
            yield from choose([aside])
            continue
        if row.tags[position + 1 : position + 2] == "C" or _counts_after(row, position):
            continue
        pair = _pair(discourse, row, position, known)
        if pair is None:
            continue
        first, second = pair
        at = row.span(max(0, position - 1), position + 1)
        if sign is not None:
            yield from choose([set_above(at, first, second, sign)])
        elif word.quantity is not None:
            yield from choose([so_many_times(at, first, second, discourse.quantities[word.quantity])])


def _of_the_one(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Twice as many men as women went down, 64 of the one and 32 of the other"."""
    if "M" not in row.tags:
        return
    figures = counts_in(discourse, row)
    times = [at for at in row.numbers if row.tags[at] == "M" and row.between(at + 1, at + 3) == "as many"]
    if len(figures) != 2 or len(times) != 1:
        return
    told = [row.between(figure.at + 1, figure.at + 4) for figure in figures]
    if told == ["of the one", "of the other"] and times[0] < figures[0].at:
        ratio = discourse.quantities[row.words[times[0]].quantity or 0]
        yield so_many_times(row.span(times[0], times[0] + 1), figures[0], figures[1], ratio)


def _counts_after(row: Row, position: int) -> bool:
    """Whether numbers follow the comparison in its own sentence: they are its sides, and read elsewhere."""
    stop = row.tags.find(";", position)
    return "C" in row.tags[position : stop if stop > 0 else len(row.tags)]


def _aside(discourse: Discourse, row: Row, position: int, known: dict[int, Mention]) -> Statement | None:
    """ "Russia handed back 1,212 bodies. Ukraine handed over 2,700, far fewer": the count before against the one before it."""
    start = position - 1 if row.words[position - 1].low in VAGUE else position
    closed = row.tags[position + 1 : position + 2] in {".", ";", ""}
    if start < 2 or row.words[start - 1].low != "," or not closed:
        return None
    here = [figure for figure in counts_in(discourse, row) if figure.at < start]
    near = [figure for other in window(discourse, row, 1) if other is not row for figure in counts_in(discourse, other)]
    if len(here) != 1 or here[0].at < start - 3 or len(near) != 1 or not are_comparable(known, here[0], near):
        return None
    return set_above(row.span(start, position + 1), here[0], near[0], COMPARED[row.words[position].low])


def _pair(discourse: Discourse, row: Row, position: int, known: dict[int, Mention]) -> tuple[Figure, Figure] | None:
    """The number of the subject and that of the other side; None where more or fewer than two may be meant."""
    start = max(row.tags.rfind(mark, 0, position) for mark in ".;:,") + 1
    apart = [near for near in window(discourse, row, BACK) if near is not row]
    pairs = [pair for rows in ([row], apart) if (pair := _two_counts(discourse, row, rows, start, known)) is not None]
    if not pairs:
        return None
    subject = _words(row, max(start, position - SUBJECT), position)
    link = "than" if row.words[position].quantity is None else "as"
    tail = row.between(position + 1, len(row.words)).split()
    than = position + 1 + len(tail) - 1 - tail[::-1].index(link) if link in tail else len(row.words)
    other = _words(row, than + 1, min(len(row.words), than + SUBJECT))
    if not subject or (link == "as" and not other):
        return None
    for figures in pairs:
        first = [figure for figure in figures if subject & _own(figure)]
        rest = [figure for figure in figures if figure not in first]
        if len(first) == 1 and (not other or other & _own(rest[0])) and not (other and other & _own(first[0])):
            return first[0], rest[0]
    return None


def _two_counts(
    discourse: Discourse, row: Row, rows: Sequence[Row], start: int, known: dict[int, Mention]
) -> Sequence[Figure] | None:
    """The only two counts of some rows, in its own before the clause of the comparison, if they can be its sides."""
    figures = [figure for near in rows for figure in counts_in(discourse, near) if near is not row or figure.at < start]
    figures = [figure for figure in figures if (figure.value or 0) > 1]
    two = len(figures) == 2 and are_comparable(known, figures[0], figures[1:]) and _one_fate(known, figures)
    return figures if two else None


def _one_fate(known: dict[int, Mention], figures: Sequence[Figure]) -> bool:
    fates = [fate_of(known, figure) for figure in figures]
    return fates[0] is fates[1] or None in fates


def _own(figure: Figure) -> set[str]:
    """The names and nouns of a number's own part of its sentence."""
    return segment_names(figure) | segment_nouns(figure)


def _words(row: Row, start: int, end: int) -> set[str]:
    """The names and nouns among some words, up to a mark."""
    stop = next((at for at in range(start, end) if row.tags[at] in ".;,"), end)
    return names_in(row, start, stop) | {singular(word.low) for word in row.words[start:stop] if word.tag in "nk"}
