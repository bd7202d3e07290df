"""Ratios and equals: "twice as many women (38) as men (19)", "outnumbered by four to one", "three for every one", "the same
number"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from claims.lexicon.comparisons import (
    OUTNUMBERED,
    SAME,
)
from claims.lexicon.people import singular
from claims.statements.compared import (
    FURTHEST,
    LINKED,
    after_than,
    apart_by,
    are_comparable,
    choose,
    counts_in,
    fate_of,
    is_aside,
    is_called,
    may_be_of_people,
    segment_nouns,
    set_above,
    so_many_times,
)
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import ZERO, Figure, ends, figures_in, relate, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row, by_longest_word
from claims.values.measure import Measure
from claims.values.span import Span

CONCESSIVE = frozenset("although though while whereas but".split())
"""Words that open a clause of another comparison."""

AS_MANY = frozenset({"as many", "as high", "as large"})
SAME_PHRASES = by_longest_word(SAME)
CLOSE_BEHIND = 2  # words from a colon to the first of the two numbers that it announces


def outnumbered_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "women outnumbered men by two to one: 46 against 23"; "the wounded outnumbered the dead by almost four to one"."""
    for position in row.places(OUTNUMBERED):
        if position + 1 >= len(row.words):
            continue
        passive = row.words[position + 1].low == "by"
        first, second = _noun_before(row, position - passive), _noun_after(row, position + passive)
        if not first or not second:
            continue
        ratio = next(
            (
                discourse.quantities[other.quantity]
                for other in row.words[position:]
                if other.tag == "M" and other.quantity is not None
            ),
            None,
        )
        figures = counts_in(discourse, row)
        amount = next((one for one in figures if 0 < one.at - position < FURTHEST and row.words[one.at - 1].low == "by"), None)
        figures = [figure for figure in figures if figure != amount]
        after = [figure for figure in figures if figure.at > position]
        pairs: list[tuple[Figure, Figure]] = []
        if len(after) == 2 and row.between(after[0].at + 1, after[1].at).split()[-1:] in (["against"], ["to"], ["and"]):
            called = is_called(known, after[0], second) and is_called(known, after[1], first)
            pairs = [(after[1], after[0])] if called and first != second else [(after[0], after[1])]
        elif ratio is None and (both := _range_after(discourse, row, position)) is not None:
            pairs = [both]
        else:
            rows = [other for other in window(discourse, row, 3) if not is_background(other, row)]
            near = [figure for other in rows for figure in counts_in(discourse, other)]
            near = [figure for figure in near if (figure.value or 0) > 1]
            sides = [figure for figure in figures if figure.at < position][-1:] + after[:1]
            bracketed = len(sides) == 2 and all(row.words[figure.at - 1].low == "(" for figure in sides)
            bracketed = bracketed or (
                len(sides) == 2 and _are_its_sides(row, sides[0].at, position, sides[1].at, passive=passive)
            )
            pairs = [
                (a, b)
                for a in near
                for b in near
                if a.number != b.number and is_called(known, a, first) and is_called(known, b, second)
            ]
            fates = {noun_measure((low,)) for low in row.low_words[:position]} - {None}
            pairs = [pair for pair in pairs if not fates or fates & {known[one.number].measure for one in pair}]
            pairs = [(sides[0], sides[1])] if bracketed else pairs
        at = row.span(position, position + 1)
        sign = -1 if passive else 1
        if amount is not None and ratio is None:  # "boys outnumber girls by 14: 51 boys and 37 girls"
            yield from choose([apart_by(at, a, b, amount, sign) for a, b in pairs])
            continue
        if ratio is None or not passive:
            told = [so_many_times(at, a, b, ratio) if ratio is not None else set_above(at, a, b, sign) for a, b in pairs]
            yield from choose(told)


def _are_its_sides(row: Row, first: int, verb: int, second: int, *, passive: bool) -> bool:
    """ "the 29 wounded outnumbered the 12 dead": a number within each of its two sides."""
    before, after = row.tags[first + 1 : verb - passive], row.tags[verb + 1 + passive : second]
    return 0 < len(before) <= 3 and set(before) <= set("nka") and set(after) <= set("dA")


def _range_after(discourse: Discourse, row: Row, position: int) -> tuple[Figure, Figure] | None:
    """The two numbers of "34 to 21" after a verb."""
    figure = next((figure for figure in figures_in(discourse, row) if figure.at > position), None)
    return ends(figure) if figure is not None else None


def _noun_before(row: Row, position: int) -> str:
    while position > 0 and row.tags[position - 1] in "bad)(C":
        position -= 1
    return singular(row.words[position - 1].low) if position and row.tags[position - 1] in "nk" else ""


def _noun_after(row: Row, position: int) -> str:
    position += 1
    while position < len(row.words) and row.tags[position] in "dAC":
        position += 1
    last = ""
    while position < len(row.words) and row.tags[position] in "nk":
        last = row.words[position].low
        position += 1
    return singular(last)


TOGETHER = frozenset("together combined jointly".split())


def multiples_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "twice as many women (38) as men (19)"; "84 women, twice as many as the 42 men"."""
    figures = counts_in(discourse, row)
    for position, word in enumerate(row.words):
        if word.tag != "M" or word.quantity is None or row.between(position + 1, position + 3) not in AS_MANY:
            continue
        ratio = discourse.quantities[word.quantity]
        if (ratio.low or 0) <= 0 or "again" in row.between(position, position + 6):
            continue
        stop = (row.tags + "M").index("M", position + 1)  # "twice as many, 24, and in Lee twice as many again, 48"
        reach = range(position + 3, min(len(row.words), position + LINKED, stop))
        second = next((at for at in reach if row.words[at].low == "as"), None)
        if second is not None and row.between(second + 1, second + 2) == "many":
            continue  # "on the second twice as many and on the third as many as on both"
        if second is None:
            following = row.words[position + 3].low if position + 3 < len(row.words) else "."
            earlier = [figure for figure in figures if figure.at < position and row.words[figure.at].low != "one"]
            if following in {".", ",", ";", ")"} and len(earlier) >= 2 and are_comparable(known, earlier[-1], earlier[-2:-1]):
                at = row.span(position, position + 3)
                orders = [so_many_times(at, earlier[a], earlier[b], ratio) for a, b in ((-1, -2), (-2, -1))]
                yield next((statement for statement in orders if can_stand(statement)), orders[0])
            continue
        between = [figure for figure in figures if position < figure.at < second and may_be_of_people(known, figure)]
        before = [figure for figure in figures if figure.at < position]
        before = [figure for figure in before if not is_aside(row, figure.at, position)] or before
        after = [figure for figure in figures if figure.at > second and figure.at - second < FURTHEST]
        if after and TOGETHER & set(row.low_words[after[0].at : after[0].at + 5]):
            continue  # "twice as many as the other two battalions together, which lost 22 and 25"
        if after and not between and not CONCESSIVE.isdisjoint(row.low_words[second : after[0].at]):
            continue  # "twice as many died as in the first, although that had infected more: 5,200 against 3,900"
        colon = row.tags.find(":", second)
        if colon > 0 and not between and not before:  # "Six times as many civilians as soldiers died there: 87 and 29"
            told = [figure for figure in figures if figure.at > colon]
            own = not after or (bool(told) and after[0] is told[0])  # no numbers before the colon
            after = told if own and told and told[0].at - colon <= CLOSE_BEHIND and len(told) == 2 else after
        firsts = between or before[-1:]
        if firsts and row.tags[max(0, firsts[0].at - 3) : firsts[0].at] in {"Sod", "nSo", "dSo", ",So", "So"}:
            continue  # "40 per cent of the 500 were hit by mines, twice as many as by bullets, 100": of the 200
        if len(before) > 2 and not between and ";" in row.tags[before[-1].at : position]:
            continue  # "64 of the wounded were X, 30 Y and 11 Z; of the dead, twice as many as the wounded"
        at = row.span(position, second + 1)
        if firsts and after and are_comparable(known, firsts[0], after[:1]) and after_than(row, figures, second) is not None:
            yield so_many_times(at, firsts[0], after[0], ratio)
        elif not firsts and len(after) >= 2 and _is_pair(row.between(after[0].at + 1, after[1].at).split()):
            noun = _noun_after(row, position + 2)  # "twice as many wounded as dead: 30 dead and 60 wounded"
            crossed = is_called(known, after[1], noun) and not is_called(known, after[0], noun)
            one, other = (after[1], after[0]) if crossed else (after[0], after[1])
            yield so_many_times(at, one, other, ratio)


def _is_pair(between: list[str]) -> bool:
    """Whether the words between two numbers set one against the other: "600 rather than the 300 expected"."""
    return between[-1:] in (["against"], ["to"], ["and"]) or between[-3:] == ["rather", "than", "the"]


def times_of(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "the mainland suffered three times the islands' loss": both looked up by their names."""
    for position, word in enumerate(row.words):
        if (
            word.tag != "M"
            or word.quantity is None
            or (row.words[position + 1 : position + 2] and row.words[position + 1].low != "the")
        ):
            continue
        ratio = discourse.quantities[word.quantity]
        place = next(
            (at for at in range(position + 2, min(len(row.words), position + 5)) if row.tags[at] == "g" or row.tags[at] == '"'),
            None,
        )
        if place is None or (ratio.low or 0) <= 0:
            continue
        base = singular(row.words[place].low.removesuffix("'s") if row.tags[place] == "g" else row.words[place - 1].low)
        subjects = {singular(other.low) for other in row.words[max(0, position - 6) : position] if other.tag == "n"}
        near = [figure for other in window(discourse, row, 2) if other is not row for figure in counts_in(discourse, other)]
        firsts = [figure for figure in near if subjects & segment_nouns(figure)]
        seconds = [figure for figure in near if base in segment_nouns(figure)]
        yield from choose(
            [so_many_times(row.span(position, place + 1), a, b, ratio) for a in firsts for b in seconds if a.number != b.number]
        )


def for_every(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Three civilians died for every soldier who did ... 31 soldiers and 93 civilians dead"."""
    for figure in counts_in(discourse, row):
        mention = known.get(figure.number)
        if mention is None or not mention.what.head or (figure.value or 0) > 50:
            continue
        place = next(
            (
                at
                for at in range(figure.at + 1, min(len(row.words) - 2, figure.at + 8))
                if row.between(at, at + 2) in {"for every", "to every", "for each"}
            ),
            _fronted_every(row, figure.at),
        )
        if place is None or row.tags[place + 2] not in "nk":
            continue
        noun = singular(row.words[place + 2].low)
        near = [
            other
            for rows in window(discourse, row, 3, 3)
            for other in counts_in(discourse, rows)
            if other.number != figure.number
        ]
        firsts = [other for other in near if is_called(known, other, mention.what.head)]
        seconds = [other for other in near if is_called(known, other, noun)]
        yield from choose(
            [
                so_many_times(row.span(min(figure.at, place), max(figure.at + 1, place + 3)), a, b, figure.quantity)
                for a in firsts
                for b in seconds
                if a.number != b.number
            ]
        )


def _fronted_every(row: Row, at: int) -> int | None:
    """ "For every soldier who fell, three civilians died": the words before a number in whose clause no other stands."""
    start = max(row.tags.rfind(mark, 0, at) for mark in ".;:") + 1
    fronted = row.between(start, start + 2) in {"for every", "for each"} and at - start <= LINKED
    return start if fronted and "C" not in row.tags[start:at] else None


FOR_BOTH = ("two sides", "both sides", "both armies", "in total", "together", "altogether", "in all", "between them")


def equals_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "The two banks mourn exactly the same number"; "cost precisely as many lives as Monday's"."""
    if "M" in row.tags or not row.has_phrase(SAME_PHRASES):
        return  # "more than twice as many" is no "as many"
    if not any(f" as {verb} " in row.text for verb in ("are", "were", "is", "would", "had")):
        own = (
            [row]
            if row.tags.count("C") > 1 or any(figure.value is None for figure in figures_in(discourse, row))
            else window(discourse, row, 2)
        )
        yield from _equal(discourse, row, row.span(0, len(row.words)), own, known)


def _equal(discourse: Discourse, row: Row, at: Span, rows: Sequence[Row], known: dict[int, Mention]) -> Iterator[Statement]:
    """Two numbers of one fate side by side, or in the two sentences after."""
    statements: list[Statement] = []
    told = _range_after(discourse, row, 0) if len(rows) == 1 and rows[0] is row and ":" in row.tags else None
    if told is not None and row.words[told[0].at - 1].low == ":":  # "as many people as its neighbour: 240 to 310"
        yield relate(Relation.COMPARE, at, ((told[0], "same"), (told[1], "same")), (((1, -1), ZERO),), figures=False)
        return
    for near in rows:
        figures = [figure for figure in counts_in(discourse, near) if _is_one_fate(known, figure)]
        for a, b in itertools.pairwise(figures):
            both = f" {near.between(a.at + 1, b.at + 5)} "
            if any(f" {cue} " in both for cue in FOR_BOTH):
                if "two sides" in both or "both sides" in both:  # "the same number, 55, in a battle that cost both sides 110"
                    terms = ((a, "each"), (b, "both"))
                    statements.append(relate(Relation.COMPARE, at, terms, (((2, -1), ZERO),), figures=False))
                continue
            if fate_of(known, a) is not None and b.at - a.at < FURTHEST:
                statements.append(relate(Relation.COMPARE, at, ((a, "same"), (b, "same")), (((1, -1), ZERO),), figures=False))
        if statements:
            break
    if not statements:
        later = [
            figure
            for near in window(discourse, row, 0, 2)
            if near is not row
            for figure in counts_in(discourse, near)
            if _is_one_fate(known, figure)
        ]
        if len(later) >= 2 and fate_of(known, later[0]) is not None:
            statements = [
                relate(Relation.COMPARE, at, ((later[0], "same"), (later[1], "same")), (((1, -1), ZERO),), figures=False)
            ]
    here = {figure.value for figure in counts_in(discourse, row)}
    if any(mention.quantity.value in here and mention.row is not row and mention.measure for mention in known.values()):
        return  # the same as one told elsewhere
    yield from choose(statements)


def _is_one_fate(known: dict[int, Mention], figure: Figure) -> bool:
    mention = known.get(figure.number)
    if mention is None or (figure.value or 0) < 2:
        return False
    return mention.measure in (Measure.KILLED, Measure.LOSSES) or not mention.what.head
