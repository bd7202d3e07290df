"""Ranges with their ends: "between 300 and 400", "a low of 300 to a high of 600", "at least 18 ... 22 at the most"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.bounds import THE_TRUE_ONE, VARYING, Side
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    AT_LEAST_ZERO,
    AT_MOST_ZERO,
    Figure,
    constant,
    ends,
    figures_in,
    relate,
    window,
)
from claims.statements.phrases import is_range_of_ages
from claims.statements.range_ends import MIN_MAX, SCAN, bounds_in
from claims.statements.signs_of_words import NUMBERS, rows_that_may_end
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.record import record, replace

OLDEST_AGE = 120
NEARNESS = 50  # an estimate this many times above or below a range is of something else
AT_THE_VERY = ("at the very", "at the most", "at the least")


@record
class Bracket:
    """A range: its ends, as points, and the position of the last one in its row."""

    low: Figure
    high: Figure

    @property
    def row(self) -> Row:
        """The row of its upper end."""
        return self.high.row


def _comparable(a: Figure, b: Figure) -> bool:
    """Whether two numbers are of one kind and unit; a bare number may be an age or a duration."""
    first, second = a.quantity, b.quantity
    if first.kind is second.kind:
        return first.unit == second.unit
    kinds = {first.kind, second.kind}
    if kinds == {Kind.COUNT, Kind.RATE} or kinds == {Kind.COUNT, Kind.DURATION}:
        return True
    if kinds == {Kind.COUNT, Kind.AGE}:
        count = first if first.kind is Kind.COUNT else second
        return (count.low or 0) <= OLDEST_AGE
    return False


def _pairs(discourse: Discourse, row: Row) -> Iterator[Bracket]:
    """Ends named one by one, the later one in this row: "a low of 300 to a high of 600"."""
    seen: list[tuple[Figure, Side, str]] = []
    near = sorted(window(discourse, row, 2), key=lambda other: other.sentence.index)
    for other in near:
        for figure, side, pair in bounds_in(discourse, other):
            if pair == "age" and not is_age(discourse, figure):
                continue
            for partner, partner_side, partner_pair in reversed(seen):
                if pair == "shortest-longest" and Kind.DURATION not in (partner.quantity.kind, figure.quantity.kind):
                    continue
                if (
                    partner_side is side
                    or not _comparable(partner, figure)
                    or not _belong(discourse, partner, figure, partner_pair, pair)
                ):
                    continue
                if other is row:
                    low, high = (partner, figure) if side is Side.HIGH else (figure, partner)
                    yield Bracket(_point(constant(low)), _point(constant(high)))
                seen = [entry for entry in seen if entry[0] is not partner]
                break
            else:
                seen.append((figure, side, pair))


def _belong(discourse: Discourse, first: Figure, second: Figure, first_pair: str, second_pair: str) -> bool:
    """Whether two ends are those of one range: named by a pair of words, or bounds of one thing side by side."""
    if first_pair == second_pair and first_pair not in {"hedge", "at the", MIN_MAX}:
        return True
    mentions = {mention.number: mention for mention in discourse.mentions if mention.number in (first.number, second.number)}
    a, b = mentions.get(first.number), mentions.get(second.number)
    if a is None or b is None:
        return first_pair == second_pair == MIN_MAX
    one_noun = not a.what.head or not b.what.head or a.what.head == b.what.head
    if first_pair == second_pair == MIN_MAX:
        return one_noun and (first.row is second.row or b.place is None or a.place == b.place)
    pronoun = b.whole is not None and b.whole.head in {"them", "those"} and not b.what.head
    if first.row is not second.row:
        both = _opens_at_the_very(first.row) or "at the very least" in first.row.text
        return pronoun or (both and _opens_at_the_very(second.row))
    between = first.row.between(first.at + 1, second.at).split()
    spanned = _after_from(first) and (not between or "to" in between)  # "from 80 up to 60"
    named = THE_TRUE_ONE.search(" ".join(between)) is not None and not b.what.head
    joined = (bool(set(between) & {"but", "and", "or", "nor", ","}) or spanned) and len(between) <= (24 if named else 14)
    one_fate = a.measure is None or b.measure is None or a.measure is b.measure
    apart = bool(set(between) & {";", "."}) or any(
        first.row.words[at].quantity is not None for at in range(first.at + 1, second.at)
    )
    many = "hedge" in (first_pair, second_pair) and first_pair == second_pair and len(between) > 7 and not named
    return joined and one_noun and one_fate and not apart and not many


def _opens_at_the_very(row: Row) -> bool:
    """ "At the very most 30 ...": an end as a sentence of its own."""
    return row.between(0, 3) in AT_THE_VERY or row.words[0].low.startswith("at the very ")


def _after_from(figure: Figure) -> bool:
    """Whether "from" opens a range at a number."""
    return figure.at > 0 and figure.row.words[figure.at - 1].low == "from"


def _point(end: Figure) -> Figure:
    """The end exactly as written: an estimate and its range are given to one precision."""
    return replace(end, quantity=replace(end.quantity, grain=1, hedge=Hedge.EXACT))


def brackets_in(discourse: Discourse, row: Row) -> list[Bracket]:
    """Every range given in a row, in order."""
    if not row.numbers:
        return []
    key = ("brackets", row.sentence.index)
    known: list[Bracket] | None = discourse.memo.get(key)
    if known is None:
        known = discourse.memo[key] = _brackets(discourse, row)
    return known


def rows_with_ranges(discourse: Discourse) -> list[Row]:
    """The rows that give a range, of which most texts have none."""
    known: list[Row] | None = discourse.memo.get(("rows with ranges",))
    if known is None:
        found = [row for row in rows_that_may_end(discourse) if brackets_in(discourse, row)]
        known = discourse.memo["rows with ranges",] = found
    return known


def rows_with_ends(discourse: Discourse) -> list[Row]:
    """The rows that give a range or one of its ends."""
    known: list[Row] | None = discourse.memo.get(("rows with ends",))
    if known is None:
        found = [row for row in rows_that_may_end(discourse) if bounds_in(discourse, row) or brackets_in(discourse, row)]
        known = discourse.memo["rows with ends",] = found
    return known


def _brackets(discourse: Discourse, row: Row) -> list[Bracket]:
    found = [
        Bracket(_point(both[0]), _point(both[1]))
        for figure in figures_in(discourse, row, NUMBERS)
        if figure.quantity.hedge in WRITTEN and not _is_of_nobody(figure) and (both := ends(figure)) is not None
    ]
    if "from" in row.lows:
        found += _varied(discourse, row)
    if bounds_in(discourse, row):
        found += _pairs(discourse, row)
    return found


def _is_of_nobody(figure: Figure) -> bool:
    """ "nobody who died was between 25 and 50": a range in which none of them lies."""
    row = figure.row
    start = max(row.tags.rfind(mark, 0, figure.at) for mark in ",.;:") + 1
    lead = f" {row.between(start, figure.at)} "
    return any(f" {nobody} " in lead for nobody in NOBODY)


WRITTEN = (Hedge.RANGE, Hedge.ABOUT)
NOBODY = ("nobody", "none", "no one", "not one", "neither", "never", "was not", "were not", "no victim", "not a single")
FROM = frozenset(f"{verb} from" for verb in VARYING)


def _varied(discourse: Discourse, row: Row) -> Iterator[Bracket]:
    """ "varied from two in the least affected ward to 27 in the worst"."""
    figures = [figure for figure in figures_in(discourse, row) if figure.value is not None]
    for low, high in pairwise(figures):
        if row.between(max(0, low.at - 2), low.at) not in FROM:
            continue
        up_to = high.at == low.at + 1 and row.words[high.at].low.startswith("up to ")  # "run from 800 up to 1,500"
        spread = row.words[high.at - 1].low == "to" and 2 < high.at - low.at <= SCAN
        if (up_to or spread) and _comparable(low, high):
            yield Bracket(_point(low), _point(constant(high)))


def lies_between(figure: Figure, bracket: Bracket) -> Statement:
    return relate(
        Relation.RANGE,
        figure.span,
        ((figure, "estimate"), (bracket.low, "low"), (bracket.high, "high")),
        (((1, -1, 0), AT_LEAST_ZERO), ((1, 0, -1), AT_MOST_ZERO)),
    )


def of_one_order(figure: Figure, bracket: Bracket) -> bool:
    """Whether a number can be an estimate of what the range is of."""
    low, high, value = bracket.low.value, bracket.high.value, figure.value
    if low is None or high is None or value is None or not _comparable(figure, bracket.low):
        return False
    low, high = min(low, high), max(low, high)
    return value * NEARNESS >= low and value <= high * NEARNESS


def brackets_near(discourse: Discourse, figure: Figure, before: int, after: int = 0) -> list[Bracket]:
    """The ranges that a number may be set against, nearest rows first."""
    found: list[Bracket] = []
    for row in window(discourse, figure.row, before, after):
        brackets = [
            bracket
            for bracket in brackets_in(discourse, row)
            if of_one_order(figure, bracket) and bracket.high.number != figure.number
        ]
        brackets.sort(key=lambda bracket: abs(bracket.high.at - figure.at) if row is figure.row else -bracket.high.at)
        found += brackets
    return found


def is_age(discourse: Discourse, figure: Figure) -> bool:
    """Whether a number after "the youngest" is an age: marked as one, or bare."""
    if figure.quantity.kind is Kind.AGE:
        return True
    bare = figure.row.tags[figure.at + 1 : figure.at + 2] in ("", ".", ",", ";", "&", ")", ":")
    return figure.quantity.kind is Kind.COUNT and bare and (figure.value or 0) <= OLDEST_AGE


def is_of_ages(bracket: Bracket) -> bool:
    """Whether a range is of ages: read as such, or small and in a sentence that speaks of ages."""
    if bracket.low.quantity.kind is Kind.AGE:
        return True
    words = bracket.row.lows
    if is_range_of_ages(bracket.row, bracket.high.at, replace(bracket.low.quantity, high=bracket.high.quantity.high)):
        return True
    return (
        (bracket.low.quantity.kind is Kind.COUNT or bracket.low.quantity.unit == "year")
        and bool(words & {"age", "ages", "aged", "youngest", "oldest", "eldest"})
        and (bracket.high.value or 0) <= OLDEST_AGE
    )
