"""Ranges: "between 300 and 400", "a minimum of 30, a maximum of 45", "their best estimate is 350", "(95% CI 310-390)", "aged 4
to 61".

A range runs from its lower to its upper end; an estimate, a mean and whatever "falls within it" lie between; the youngest is
as old
as the lower end. Numbers answer to a range of the same kind only, nearest first; a statement is broken where one range alone
can be
meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.bounds import (
    INSIDE,
    OUTSIDE,
    RANGE_NOUNS,
    Side,
)
from claims.quantities.quantity import Kind
from claims.statements.brackets import (
    OLDEST_AGE,
    Bracket,
    brackets_in,
    brackets_near,
    is_age,
    is_of_ages,
    lies_between,
    of_one_order,
    rows_with_ranges,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ABOVE,
    AT_LEAST_ZERO,
    BELOW,
    ZERO,
    Condition,
    Figure,
    figures_in,
    quiet_rows,
    relate,
    window,
)
from claims.statements.range_ends import end_word
from claims.statements.statement import Relation, Statement, can_stand, likeliest
from claims.statements.words import Row
from claims.values.verdict import Reading

OF_SEVERAL = frozenset("oldest youngest eldest".split())
ENDS = frozenset("lowest highest smallest largest".split())
ANOTHER_GROUP = frozenset(
    "another other parallel second separate different earlier previous similar control".split()
)
"""Words of a sentence whose ages are those of other people."""

WIDER = frozenset("army navy country nation world city town village island region district profession service force".split())
"""Groups wider than the one whose ages a range gives."""

ADMITTING = frozenset(
    """
    enrolled enrols recruited recruits eligible invited open accepted accepts conscripted liable surveyed screened offered
    """.split()
)
"""Words by which a range of ages is that of whoever may come, which nobody need be as old as."""

BESIDE = INSIDE | OUTSIDE | {"above", "below"}


def read_ranges(discourse: Discourse) -> Iterator[Statement]:
    """Every range that is reversed, or that another number is set against."""
    if not rows_with_ranges(discourse):
        return
    from claims.statements.estimates import centres_in, intervals_in, middles_in  # most texts have no range

    for row in discourse.rows:
        yield from _reversed(discourse, row)
        yield from centres_in(discourse, row)
        yield from middles_in(discourse, row)
        yield from intervals_in(discourse, row)
        yield from _memberships(discourse, row)
        yield from _ages(discourse, row)
        yield from _sums(discourse, row)
        yield from _named_ends(discourse, row)
        yield from _one_of_them(discourse, row)
    for row in quiet_rows(discourse, INSIDE | OUTSIDE):
        yield from _memberships(discourse, row)


def _reversed(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "between 41 and 18", "a minimum of 45 and a maximum of 40"."""
    for bracket in brackets_in(discourse, row):
        written = bracket.low.number == bracket.high.number
        if written and not (
            row.words[bracket.low.at].low.startswith("between")
            and row.tags[bracket.low.at + 1 : bracket.low.at + 2] in tuple("nkrme")
        ):
            continue  # a range of clock times has no noun: "between 9 and 5"
        order: Condition = ((-1, 1), AT_LEAST_ZERO)
        statement = relate(
            Relation.RANGE,
            bracket.high.span,
            ((bracket.low, "low"), (bracket.high, "high")),
            (order,),
            reading=Reading.STATED if bracket.low.row is bracket.high.row else Reading.INFERRED,
        )
        if not written or not can_stand(statement):
            yield statement


def _outside(figure: Figure, bracket: Bracket, *, above: bool) -> Statement:
    condition: Condition = ((1, 0, -1), ABOVE) if above else ((1, -1, 0), BELOW)
    return relate(
        Relation.RANGE, figure.span, ((figure, "estimate"), (bracket.low, "low"), (bracket.high, "high")), (condition,)
    )


def _memberships(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "140 on board, falls inside the bounds given by the survivors"; "43 were discharged, squarely inside that forecast"."""
    if row.lows.isdisjoint(BESIDE):
        return
    for position, word in enumerate(row.words):
        side = "in" if word.low in INSIDE else "out" if word.low in OUTSIDE or word.low in {"above", "below"} else None
        if side is None or position + 1 >= len(row.words):
            continue
        nouns = row.low_words[position + 1 : position + 6]
        noun = next((other for other in nouns if other in RANGE_NOUNS), None)
        if noun is None or row.tags[position + 1] not in "dgnop":
            continue
        figure = _subject(discourse, row, position)
        if figure is None:
            continue
        brackets = [
            bracket
            for bracket in brackets_near(discourse, figure, 4)
            if bracket.high.row is not row or bracket.high.at != figure.at
        ]
        if not brackets:
            brackets = [bracket for bracket in brackets_near(discourse, figure, 40) if bracket.high.row is not row]
        if side == "in":
            statements = [lies_between(figure, bracket) for bracket in brackets]
        else:
            sides = (True, False) if word.low in OUTSIDE else (word.low == "above",)
            statements = [_outside(figure, bracket, above=above) for bracket in brackets for above in sides]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
        elif statements and len(brackets) == 1:
            yield statements[0]


def _subject(discourse: Discourse, row: Row, position: int) -> Figure | None:
    """The number that lies within: before the words, in the row or the sentence before."""
    here = [figure for figure in figures_in(discourse, row) if figure.at < position and figure.value is not None]
    if here:
        return here[-1]
    pronoun = set(row.low_words[:position]) & {"it", "this", "that", "which", "figure", "number"}
    earlier = [other for other in window(discourse, row, 1) if other is not row]
    if pronoun and earlier:
        figures = [figure for figure in figures_in(discourse, earlier[0]) if figure.value is not None]
        return figures[0] if figures else None
    return None


def _ages(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "aged four to 61, the eldest being a 61-year-old teacher"; "aged between 19 and 43 ... Ciara Moran (19), Paul Hession
    (27)"."""
    spans = [
        bracket
        for other in window(discourse, row, 3)
        for bracket in brackets_in(discourse, other)
        if is_of_ages(bracket) and bracket.low.number == bracket.high.number
    ]
    if not spans:
        return
    for figure in figures_in(discourse, row, "CG"):
        if figure.value is None or figure.number == spans[0].low.number or not is_age(discourse, figure):
            continue
        if spans[0].row is row and ";" in row.tags[figure.at : spans[0].low.at]:
            continue  # "The oldest in the platoon was 33; the dead were between 19 and 24"
        if spans[0].row is not row and not ANOTHER_GROUP.isdisjoint(row.low_words[: figure.at]):
            continue  # "A parallel study took older people; its oldest participant was 92"
        if not WIDER.isdisjoint(row.low_words[: figure.at]) and WIDER.isdisjoint(spans[0].row.lows):
            continue  # "The oldest soldier in the army that year was 71"
        if any(unit in row.words[figure.at].low for unit in ("month", "week", "day")):
            continue  # "a two-month-old girl"
        bound = end_word(row, figure.at)
        if any(row.low_words[at] in OF_SEVERAL and row.tags[at - 1] == "C" for at in range(max(1, figure.at - 4), figure.at)):
            continue  # "the two oldest were 61 and 64"
        if bound is not None and bound[1] == "age" and len(spans) == 1:
            end = spans[0].low if bound[0] is Side.LOW else spans[0].high
            if not spans[0].row.lows.isdisjoint(ADMITTING):
                yield lies_between(figure, spans[0])
                continue
            role = "youngest" if bound[0] is Side.LOW else "oldest"
            yield relate(Relation.RANGE, figure.span, ((figure, role), (end, bound[0].value)), (((1, -1), ZERO),))
    named = [figure for figure in figures_in(discourse, row, "CG") if _after_name(row, figure)]
    if len(named) >= 3 and len(spans) == 1 and spans[0].row is not row:
        statements = [lies_between(figure, spans[0]) for figure in named]
        yield likeliest([statement for statement in statements if not can_stand(statement)] or statements[:1]) or statements[0]


def _named_ends(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Estimates run from 310 to 460; the lowest, 310, is the police's": an end named again."""
    if row.lows.isdisjoint(ENDS):
        return
    near = [one for other in window(discourse, row, 1) for one in brackets_in(discourse, other)]
    spans = [one for one in near if one.low.number == one.high.number]
    for figure in figures_in(discourse, row):
        bound = end_word(row, figure.at) if figure.value is not None else None
        if bound is None or bound[1] not in {"lowest-highest", "smallest-largest"} or len(spans) != 1:
            continue
        if row.words[figure.at - 1].low == "," and of_one_order(figure, spans[0]) and figure.number != spans[0].low.number:
            yield lies_between(figure, spans[0])


def _one_of_them(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "in those nine wards deaths varied from two to 27. Moghalpura, one of the nine, registered 19": a member lies within."""
    if " one of the " not in row.text:
        return
    figures = [figure for figure in figures_in(discourse, row) if figure.value is not None and figure.value > 1]
    if len(figures) != 2:
        return
    member = next((figure for figure in figures if row.between(figure.at - 3, figure.at) == "one of the"), None)
    told = next((figure for figure in figures if figure is not member), None)
    if member is None or told is None:
        return
    near = [other for other in window(discourse, row, 1) if other is not row]
    counted = any(figure.value == member.value for other in near for figure in figures_in(discourse, other))
    spans = [one for other in near for one in brackets_in(discourse, other) if of_one_order(told, one)]
    if counted and len(spans) == 1:
        yield lies_between(told, spans[0])


def _after_name(row: Row, figure: Figure) -> bool:
    """Whether a bracketed number follows a name: "Piotr Zak (43)"."""
    inside = row.words[figure.at - 1].low in {"(", ",", "and"} and figure.at >= 2
    return inside and _is_bracketed(row, figure.at) and (figure.value or 0) <= OLDEST_AGE


def _is_bracketed(row: Row, at: int) -> bool:
    opening = row.tags.rfind("(", 0, at)
    return opening > 0 and ")" not in row.tags[opening:at] and row.words[opening - 1].capital


def _sums(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "between ten and 15 ... between 20 and 30 ... Adding the two, between 30 and 45"."""
    words = row.lows
    if not words & {"adding", "together", "combined", "altogether", "sum", "total"}:
        return
    for bracket in brackets_in(discourse, row):
        if bracket.low.number != bracket.high.number or bracket.low.quantity.kind is not Kind.COUNT:
            continue
        earlier = [other for near in window(discourse, row, 2) if near is not row for other in brackets_in(discourse, near)]
        parts = _parts(earlier)
        if len(parts) == 2:
            for end, others, role in (
                (bracket.low, [p.low for p in parts], "low"),
                (bracket.high, [p.high for p in parts], "high"),
            ):
                terms = [(end, role), *((other, "part") for other in others)]
                statement = relate(Relation.RANGE, bracket.high.span, terms, (((1, -1, -1), ZERO),), reading=Reading.INFERRED)
                yield statement


def _parts(brackets: Sequence[Bracket]) -> list[Bracket]:
    return [
        bracket for bracket in brackets if bracket.low.quantity.kind is Kind.COUNT and bracket.low.number == bracket.high.number
    ]
