"""Comparisons whose two numbers stand side by side, or each with words of its own side in the sentences before.

"Jeriba has been hit harder: 19 deaths against 22 in Malakot"          side by side, behind the comparison
"With 48 dead against 31, the north suffered fewer deaths"             side by side, before it
"92 aboard the first, 67 aboard the second ... 35 more on the first"   each by its side's own words
"180, which is to say fifty more than their colleagues"                the one other count told just before
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.comparisons import COMPARED
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind
from claims.statements.compared import (
    apart_by,
    are_comparable,
    choose,
    counts_in,
    is_denied,
    names_in,
    segment_of,
    set_above,
    so_many_times,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.span import Span

BACK = 6  # sentences before in which the counts of two named sides may stand
NEAR = 6  # words between two numbers set side by side
AGAINST = frozenset("against versus v vs to".split())
THAT_IS = frozenset({", which is to say", ", that is to say", ", that is", ", which is", ", or", ", i . e ."})
SIDES = {
    "northern": "north", "southern": "south", "eastern": "east", "western": "west",
    "northerly": "north", "southerly": "south",
}  # fmt: skip
DIRECTIONS = frozenset("north south east west upper lower inner outer left right former latter other old new".split())
"""Words that tell one side from another though they name nothing."""
GENERAL = frozenset(
    "people person death dead man victim casualty number count toll time loss life case date year month week day".split()
)


def set_against(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every such comparison of a row."""
    figures = counts_in(discourse, row)
    for position in sorted({*row.places(COMPARED), *row.numbers}):
        word = row.words[position]
        sign = COMPARED[word.low] if word.quantity is None else None
        times = word.quantity is not None and row.between(position + 1, position + 3) == "as many"
        multiple = times and discourse.quantities[word.quantity or 0].kind is Kind.MULTIPLE
        multiple = multiple and "again" not in row.low_words[position : position + 6]
        if (sign is None and not multiple) or is_denied(row, position):
            continue
        if row.between(position, position + 2) == "less well":
            continue  # "coped less well"
        at = row.span(max(0, position - 1), position + 1)
        if sign is not None:
            pair = _side_by_side(row, figures, position)
            fates = {known[figure.number].measure for figure in pair or () if figure.number in known} - {None}
            if pair is not None and are_comparable(known, pair[0], pair[1:]) and len(fates) < 2:
                yield from choose([set_above(at, *pair, sign)])
                continue
        amount = next((figure for figure in figures if figure.at == position - 1), None) if sign is not None else None
        if amount is not None and sign is not None:
            other = _told_before(discourse, row, figures, position, known)
            if other is not None:
                yield from choose([apart_by(at, *other, amount, sign)])
                continue
        named = _named(discourse, row, position, known, amount)
        if named is None:
            continue
        if amount is not None and sign is not None:
            yield from choose([apart_by(at, *named, amount, sign)])
        elif multiple and _fits_noun(row, position + 3, known, named):
            yield from choose([so_many_times(at, *named, discourse.quantities[word.quantity or 0])])


def _fits_noun(row: Row, at: int, known: dict[int, Mention], pair: Sequence[Figure]) -> bool:
    """Whether what is "twice as many" ("wounded") is not another fate than the numbers'."""
    told = noun_measure((singular(row.words[at].low),)) or noun_measure((row.words[at].low,))
    fates = {known[figure.number].measure for figure in pair if figure.number in known} - {None}
    return told is None or not fates or told in fates


def _side_by_side(row: Row, figures: Sequence[Figure], position: int) -> tuple[Figure, Figure] | None:
    """ "hit harder: 19 deaths since 1 July against 22", "With 48 dead against 31, the north suffered fewer deaths"."""
    after = [figure for figure in figures if figure.at > position]
    before = [figure for figure in figures if figure.at < position and (figure.value or 0) > 2]  # "of the two camps"
    led = row.words[position - 1].low == "the" and row.words[after[0].at - 1].low == "with" if after and position else False
    if len(after) == 2 and not before and (":" in row.tags[position : after[0].at] or led):
        between = row.words[after[0].at + 1 : after[1].at]
        carried = row.words[after[0].at - 1].low == "from"  # "better diagnosis: cases dropped from 200 to 150"
        if not carried and any(word.low in AGAINST for word in between) and not any(word.tag in ";." for word in between):
            return after[0], after[1]
    if len(before) == 2 and not after and row.words[0].low == "with":
        link = row.between(before[0].at + 1, before[1].at).split()
        if link[-1:] == ["against"] and len(link) < NEAR and "," in row.tags[before[1].at : position]:
            return before[0], before[1]
    return None


def _told_before(
    discourse: Discourse, row: Row, figures: Sequence[Figure], position: int, known: dict[int, Mention]
) -> tuple[Figure, Figure] | None:
    """ "San Telmo buried 230. Boca Vieja interred 180, which is to say fifty more than its neighbour": the one count before."""
    own = [figure for figure in figures if figure.at < position - 1]
    if len(own) != 1 or len(figures) != 2 or "than" not in row.between(position + 1, position + 4).split():
        return None
    if row.between(own[0].at + 1, position - 1) not in THAT_IS:
        return None
    near = [other for before in window(discourse, row, 1) if before is not row for other in counts_in(discourse, before)]
    near = [other for other in near if (other.value or 0) > 1 and are_comparable(known, own[0], [other])]
    return (own[0], near[0]) if len(near) == 1 else None


def _named(
    discourse: Discourse, row: Row, position: int, known: dict[int, Mention], amount: Figure | None
) -> tuple[Figure, Figure] | None:
    """The two numbers whose own parts of their sentences have words that one side of the comparison has and the other not."""
    link = "than" if amount is not None else "as"
    stop = next((at for at in range(position, len(row.tags)) if row.tags[at] in ";:("), len(row.tags))
    links = [at for at in range(position + (3 if link == "as" else 1), stop) if row.words[at].low == link]
    if not links:
        return None
    stop = next((at for at in range(links[0], stop) if row.tags[at] == ","), stop)
    if "C" in row.tags[position:stop]:
        return None
    start = max(row.tags.rfind(mark, 0, position) for mark in ".;:,") + 1
    if not {"than", "as"}.isdisjoint(row.low_words[start:position]):
        return None  # "a fifth fewer than the 1,630 in August but three times as many as in May": of the number before both
    left, right = keys_of(row, start, links[0]), keys_of(row, links[0] + 1, stop)
    left, right = left - right - GENERAL, right - left - GENERAL
    if not left or not right:
        return None
    taken = amount.number if amount is not None else -1
    pool = [figure for near in window(discourse, row, BACK) for figure in counts_in(discourse, near)]
    pool = [figure for figure in pool if figure.number != taken and (figure.value or 0) > 2]
    first = [figure for figure in pool if left & own_keys(figure) and not right & own_keys(figure)]
    second = [figure for figure in pool if right & own_keys(figure) and not left & own_keys(figure)]
    if len(first) != 1 or len(second) != 1 or not are_comparable(known, first[0], second):
        return None
    return first[0], second[0]


def own_keys(figure: Figure) -> set[str]:
    """The words of a number's own part of its sentence that may tell its side."""
    row = figure.row
    alone = row.tags.count("C") == 1  # "The General, which is bigger, admitted 31"
    return keys_of(row, 0, len(row.words)) if alone else keys_of(row, *segment_of(figure))


def keys_of(row: Row, start: int, end: int) -> set[str]:
    """Names, nouns, ordinals and directions among some words."""
    found = names_in(row, start, end)
    for word in row.words[start:end]:
        low = SIDES.get(word.low, singular(word.low))
        if word.tag in "nkD" or low in DIRECTIONS:
            found.add(low)
    if start == 0 and row.words and row.words[0].tag in "nD":
        found.add(singular(row.words[0].low))
    return found


def told_behind_than(row: Row, figures: Sequence[Figure], than: int, at: Span, sign: int) -> Iterator[Statement]:
    """ "more civilians than soldiers died: 31 against 12"."""
    after = [figure for figure in figures if figure.at > than]
    if len(after) == 2 and "first" in row.between(than, than + 3).split():
        link = row.between(after[0].at + 1, after[1].at)
        if link == ", against" and "in the first" in row.between(after[1].at + 1, len(row.words)):
            yield set_above(at, after[0], after[1], sign)  # "it killed 17, against 11 in the first"
            return
    closed = (
        len(after) == 2
        and row.words[after[0].at - 1].low == ","
        and row.tags[after[1].at + 1 : after[1].at + 2] in {".", ";", ",", ""}
    )
    if closed and row.between(after[0].at + 1, after[1].at) in {"to", "against", "versus"}:
        yield set_above(at, after[0], after[1], sign)  # "moved fewer than Loretana did, 2,310 to 3,045"
        return
    if (
        (
            len(after) >= 2
            and after[1].at - after[0].at <= 5
            and row.between(after[0].at + 1, after[1].at).split()[-1:]
            in (["against"], ["to"], ["and"], ["versus"], ["v"], ["vs"], [","])
        )
        and set(row.tags[than : after[0].at]) & set(":(")
        and row.words[after[0].at - 1].low in {":", "(", "by"}
    ):
        noun = row.between(after[0].at + 1, after[0].at + 2)
        turned = noun in row.between(than, after[0].at).split()  # "than women: 64 women, 39 men"
        yield set_above(at, after[turned], after[1 - turned], sign)
