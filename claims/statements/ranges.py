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
from dataclasses import dataclass, replace
from fractions import Fraction

from claims.lexicon.bounds import (
    AFTER_HIGH,
    AFTER_LOW,
    BOUND_NOUNS,
    BOUND_WORDS,
    CENTRES,
    INSIDE,
    INTERVALS,
    MIDDLES,
    OUTSIDE,
    RANGE_NOUNS,
    Side,
)
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ABOVE,
    AT_LEAST_ZERO,
    AT_MOST_ZERO,
    BELOW,
    ZERO,
    Condition,
    Figure,
    constant,
    ends,
    figures_in,
    quiet_rows,
    relate,
    window,
)
from claims.statements.statement import Relation, Statement, can_stand, likeliest
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, exact
from claims.values.verdict import Reading

NUMBERS = "CSGURX"
OLDEST_AGE = 120
SCAN = 10  # words before a number in which a word may name it an end
NEARNESS = 50  # an estimate this many times above or below a range is of something else


@dataclass(frozen=True, slots=True)
class Bracket:
    """A range: its ends, as points, and the position of the last one in its row."""

    low: Figure
    high: Figure

    @property
    def row(self) -> Row:
        """The row of its upper end."""
        return self.high.row


def read_ranges(discourse: Discourse) -> Iterator[Statement]:
    """Every range that is reversed, or that another number is set against."""
    for row in discourse.rows:
        yield from _reversed(discourse, row)
        yield from _centres(discourse, row)
        yield from _middles(discourse, row)
        yield from _intervals(discourse, row)
        yield from _memberships(discourse, row)
        yield from _ages(discourse, row)
        yield from _sums(discourse, row)
    for row in quiet_rows(discourse, INSIDE | OUTSIDE):
        yield from _memberships(discourse, row)


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


# --- ends ---------------------------------------------------------------------------------------------------------------------


_DENIED = {
    "below": Side.LOW,
    "under": Side.LOW,
    "above": Side.HIGH,
    "over": Side.HIGH,
    "exceeding": Side.HIGH,
    "beyond": Side.HIGH,
}
"""What a hedge bounds once denied: "never fell below three", "cannot be above 12,000"."""


def _end_word(row: Row, at: int) -> tuple[Side, str] | None:
    """Which end the words around a number make it, and of which pair of words."""
    after = row.between(at + 1, at + 7)
    for phrases, side in ((AFTER_LOW, Side.LOW), (AFTER_HIGH, Side.HIGH)):
        for phrase in phrases:
            place = after.find(phrase)
            if (
                place >= 0
                and "," not in after[:place]
                and not set(row.tags[at + 1 : at + 1 + after[:place].count(" ")]) & set("CSGU")
            ):
                return side, "at the"
    case = after.split(" ")[:5]
    if case[:2] == ["in", "the"] and len(case) > 3 and case[3] in BOUND_NOUNS and case[2] in BOUND_WORDS:
        return BOUND_WORDS[case[2]].side, BOUND_WORDS[case[2]].pair
    denied = {word.low for word in row.words[max(0, at - 9) : at]} & {"never", "cannot", "not", "nor"}
    if row.words[at - 1].low == "no" and row.words[at].low.startswith(("lower than", "smaller than", "below")):
        return Side.LOW, "hedge"
    if denied and row.words[at].low.split()[0] in _DENIED:
        return _DENIED[row.words[at].low.split()[0]], "hedge"
    opening = row.between(max(0, at - 2), at)
    if opening.endswith(
        ("start at", "starts at", "starting at", "begin at", "starting from", "anywhere from", "anything from")
    ):
        return Side.LOW, "hedge"
    if row.words[at].low.startswith("up to") and "from" in {word.low for word in row.words[max(0, at - 3) : at]}:
        return Side.HIGH, "hedge"
    position = at - 1
    while position >= max(0, at - SCAN):
        word = row.words[position]
        if (word.quantity is not None and word.tag != "T") or word.low == ";":
            return None
        if word.tag == "&":
            return None
        if word.low == "." and (position == 0 or row.words[position - 1].low not in {"min", "max"}):
            return None
        bound = BOUND_WORDS.get(word.low)
        if bound is not None:
            following = row.words[position + 1].low
            if not bound.needs or following in BOUND_NOUNS or at - position <= (2 if following == "," else 1):
                return bound.side, bound.pair
            return None
        position -= 1
    return None


def _stated_bound(figure: Figure) -> tuple[Side, str] | None:
    """Which end the hedge or the words make a number."""
    words = _end_word(figure.row, figure.at)
    if words is not None:
        return words
    if figure.quantity.hedge is Hedge.AT_LEAST:
        return Side.LOW, "hedge"
    if figure.quantity.hedge in (Hedge.AT_MOST, Hedge.LESS_THAN):
        return Side.HIGH, "hedge"
    return None


def _pairs(discourse: Discourse, row: Row) -> Iterator[Bracket]:
    """Ends named one by one, the later one in this row: "a low of 300 to a high of 600"."""
    seen: list[tuple[Figure, Side, str]] = []
    near = [other for other in discourse.rows if 0 <= row.sentence.index - other.sentence.index <= 2]
    for other in near:
        for figure in figures_in(discourse, other, NUMBERS):
            if figure.value is None:
                continue
            bound = _stated_bound(figure)
            if bound is None:
                continue
            side, pair = bound
            if pair == "age" and not _is_age(discourse, figure):
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
    if first_pair == second_pair and first_pair not in {"hedge", "at the"}:
        return True
    mentions = {mention.number: mention for mention in discourse.mentions if mention.number in (first.number, second.number)}
    a, b = mentions.get(first.number), mentions.get(second.number)
    if a is None or b is None:
        return False
    pronoun = b.whole is not None and b.whole.head in {"them", "those"} and not b.what.head
    if first.row is not second.row:
        return pronoun
    between = first.row.between(first.at + 1, second.at).split()
    joined = bool(set(between) & {"but", "and", "or", ","}) and len(between) <= 14
    one_noun = not a.what.head or not b.what.head or a.what.head == b.what.head
    one_fate = a.measure is None or b.measure is None or a.measure is b.measure
    apart = bool(set(between) & {";", "."}) or any(
        first.row.words[at].quantity is not None for at in range(first.at + 1, second.at)
    )
    many = "hedge" in (first_pair, second_pair) and first_pair == second_pair and len(between) > 7
    return joined and one_noun and one_fate and not apart and not many


def _point(end: Figure) -> Figure:
    """The end exactly as written: an estimate and its range are given to one precision."""
    return replace(end, quantity=replace(end.quantity, grain=1, hedge=Hedge.EXACT))


def _brackets(discourse: Discourse, row: Row) -> list[Bracket]:
    """Every range given in a row, in order."""
    found = [
        Bracket(_point(both[0]), _point(both[1]))
        for figure in figures_in(discourse, row, NUMBERS)
        if figure.quantity.hedge in (Hedge.RANGE, Hedge.ABOUT) and (both := ends(figure)) is not None
    ]
    return found + list(_pairs(discourse, row))


def _reversed(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "between 41 and 18", "a minimum of 45 and a maximum of 40"."""
    for bracket in _brackets(discourse, row):
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


# --- what lies between --------------------------------------------------------------------------------------------------------


def _between(figure: Figure, bracket: Bracket) -> Statement:
    return relate(
        Relation.RANGE,
        figure.span,
        ((figure, "estimate"), (bracket.low, "low"), (bracket.high, "high")),
        (((1, -1, 0), AT_LEAST_ZERO), ((1, 0, -1), AT_MOST_ZERO)),
    )


def _outside(figure: Figure, bracket: Bracket, *, above: bool) -> Statement:
    condition: Condition = ((1, 0, -1), ABOVE) if above else ((1, -1, 0), BELOW)
    return relate(
        Relation.RANGE, figure.span, ((figure, "estimate"), (bracket.low, "low"), (bracket.high, "high")), (condition,)
    )


def _of_one_order(figure: Figure, bracket: Bracket) -> bool:
    """Whether a number can be an estimate of what the range is of."""
    low, high, value = bracket.low.value, bracket.high.value, figure.value
    if low is None or high is None or value is None or not _comparable(figure, bracket.low):
        return False
    low, high = min(low, high), max(low, high)
    return value * NEARNESS >= low and value <= high * NEARNESS


def _sought(discourse: Discourse, figure: Figure, before: int, after: int = 0) -> list[Bracket]:
    """The ranges that a number may be set against, nearest rows first."""
    found: list[Bracket] = []
    for row in window(discourse, figure.row, before, after):
        brackets = [
            bracket
            for bracket in _brackets(discourse, row)
            if _of_one_order(figure, bracket) and bracket.high.number != figure.number
        ]
        brackets.sort(key=lambda bracket: abs(bracket.high.at - figure.at) if row is figure.row else -bracket.high.at)
        found += brackets
    return found


def _is_centre(row: Row, at: int) -> str | None:
    """The words that make a number the middle of a range, in its clause before it."""
    start = at - 1
    while (
        start >= max(0, at - 14)
        and (row.words[start].quantity is None or row.words[start].tag == "T")
        and row.words[start].low not in {";", "."}
    ):
        start -= 1
    before = f" {row.between(start + 1, at)} "
    cue = next((phrase for phrase in CENTRES if f" {phrase} " in before), None)
    after = row.between(at + 1, at + 6)
    if (
        cue is None
        and "," not in after.split("most likely")[0]
        and after.startswith(
            (
                "thought most likely",
                "most likely",
                "being most likely",
                "the likeliest",
                "being the likeliest",
                "the most likely",
                "considered most likely",
                "as the best estimate",
                "as most likely",
                "by the best estimate",
                "being the best",
            )
        )
    ):
        return "most likely"
    if cue == "medium" and not before.rstrip().endswith(
        ("medium", "medium :", "medium case :", "medium scenario :", "medium variant :")
    ):
        return None
    return cue


def _centres(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Their best estimate is 1,450", "their average age was 31", "Medium: 35,000 people"."""
    for figure in figures_in(discourse, row, NUMBERS):
        cue = _is_centre(row, figure.at)
        if cue is None or figure.value is None or figure.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
            continue
        if row.words[figure.at - 1].low in {"other", "the", "these", "those", "previous"} and figure.value <= 3:
            continue
        mean = cue in {"mean", "average", "averaged", "median"}
        if mean and cue != "averaging" and not _of_the_same(discourse, figure):
            continue
        brackets = _sought(discourse, figure, 2, 1)
        if not brackets and {word.low for word in row.words} & {"range", "bracket", "band", "interval", "bounds"}:
            brackets = _sought(discourse, figure, 8)
        middle = _middle_cue(row) is not None
        statements = [_middle(figure, bracket) if middle else _between(figure, bracket) for bracket in brackets]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
        elif len(statements) == 1 or (statements and brackets[0].row is row):
            yield statements[0]


def _middle_cue(row: Row) -> int | None:
    """The word at which a text speaks of the middle of a range."""
    words = row.between(0, len(row.words))
    places = [words.find(phrase) for phrase in MIDDLES if phrase in words]
    return words[: min(places)].count(" ") if places else None


def _middles(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Taking the middle of the bracket gives 400"."""
    cue = _middle_cue(row)
    if cue is None:
        return
    figure = next(
        (
            other
            for other in figures_in(discourse, row)
            if other.at > cue and other.value is not None and row.tags[other.at - 1] in "v:b"
        ),
        None,
    )
    if figure is None:
        return
    brackets = _sought(discourse, figure, 3)
    statements = [_middle(figure, bracket) for bracket in brackets]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting or len(statements) == 1:
        yield (fitting or statements)[0]


def _of_the_same(discourse: Discourse, figure: Figure) -> bool:
    """Whether a mean answers to the ranges near it: ages to ages, days to days, daily numbers to daily numbers."""
    nouns = {word.low for word in figure.row.words[max(0, figure.at - 8) : figure.at]}
    brackets = _sought(discourse, figure, 2, 1)
    if "age" in nouns:
        return all(_is_of_ages(bracket) for bracket in brackets)
    own = next((mention for mention in discourse.mentions if mention.number == figure.number), None)
    for bracket in brackets:
        if (
            bracket.row is figure.row
            and bracket.low.quantity.kind is figure.quantity.kind
            and own is not None
            and not own.what.head
        ):
            return True
        unit = bracket.low.quantity.unit
        daily = figure.quantity.unit is not None and _PERIOD_WORDS.get(figure.quantity.unit) in {
            word.low for word in bracket.row.words
        }
        if (unit == figure.quantity.unit and unit is not None) or daily or _same_noun(discourse, figure, bracket.low):
            return True
    return False


_PERIOD_WORDS = {"day": "daily", "week": "weekly", "month": "monthly", "year": "yearly", "hour": "hourly", "night": "nightly"}


def _same_noun(discourse: Discourse, a: Figure, b: Figure) -> bool:
    nouns = [set(mention.what.words) for mention in discourse.mentions if mention.number in (a.number, b.number)]
    return len(nouns) == 2 and bool(nouns[0] & nouns[1])


def _middle(figure: Figure, bracket: Bracket) -> Statement:
    """Half way between the ends, within a tenth of their distance with charity."""
    terms = ((figure, "middle"), (bracket.low, "low"), (bracket.high, "high"))
    low, high = bracket.low.value or 0, bracket.high.value or 0
    width = exact(max(low, high) - min(low, high))
    wide = Interval(-width, width).scale(Fraction(1, 5))
    return relate(Relation.RANGE, figure.span, terms, (((2, -1, -1), ZERO),), (((2, -1, -1), wide),))


def _intervals(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "212 extra deaths (95% confidence interval 168-256)"."""
    text = f" {row.between(0, len(row.words))} "
    cue = next((phrase for phrase in INTERVALS if f" {phrase} " in text), None)
    if cue is None:
        return
    for bracket in _brackets(discourse, row):
        start = row.words[bracket.high.at].span.start
        before = f" {row.between(max(0, bracket.low.at - 14), bracket.low.at)} "
        if f" {cue} " not in before:
            continue
        here = [
            figure
            for figure in figures_in(discourse, row, NUMBERS)
            if figure.at < bracket.low.at and _of_one_order(figure, bracket)
        ]
        here = [figure for figure in reversed(here) if not _is_level(row, figure)]
        earlier = [
            figure
            for other in window(discourse, row, 3)
            if other is not row
            for figure in figures_in(discourse, other, NUMBERS)
            if _of_one_order(figure, bracket) and figure.span.end < start
        ]
        cued = [figure for figure in earlier if _is_estimate(figure)]
        cued += [
            figure
            for other in reversed(discourse.rows)
            if other.sentence.index < row.sentence.index - 3
            for figure in figures_in(discourse, other, NUMBERS)
            if _of_one_order(figure, bracket) and _is_best(figure)
        ]
        tied = here[:1] or cued[:1] if len(here) < 2 or bracket.low.at - here[0].at < 12 else []
        statements = [_between(figure, bracket) for figure in here + cued + earlier]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
        elif tied:
            yield _between(tied[0], bracket)


def _is_level(row: Row, figure: Figure) -> bool:
    """Whether it is the level of confidence, not an estimate."""
    following = row.between(figure.at + 1, figure.at + 3).split()
    return bool(set(following) & {"confidence", "ci", "interval", "chance", "credible", "uncertainty"})


def _is_estimate(figure: Figure) -> bool:
    words = {word.low for word in figure.row.words[max(0, figure.at - 10) : figure.at + 6]} | set(
        figure.row.words[figure.at].low.split()
    )
    return bool(
        words
        & {
            "estimate",
            "estimated",
            "estimates",
            "projection",
            "projected",
            "modelled",
            "headline",
            "central",
            "figure",
            "calculated",
        }
    )


def _is_best(figure: Figure) -> bool:
    """Whether the words beside it make it the estimate of the whole article."""
    beside = figure.row.between(max(0, figure.at - 5), figure.at + 9)
    return any(
        phrase in beside
        for phrase in (
            "best estimate",
            "headline estimate",
            "headline figure",
            "central estimate",
            "central figure",
            "point estimate",
        )
    )


def _memberships(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "140 on board, falls inside the bounds given by the survivors"; "43 were discharged, squarely inside that forecast"."""
    for position, word in enumerate(row.words):
        side = "in" if word.low in INSIDE else "out" if word.low in OUTSIDE or word.low in {"above", "below"} else None
        if side is None or position + 1 >= len(row.words):
            continue
        nouns = [other.low for other in row.words[position + 1 : position + 6]]
        noun = next((other for other in nouns if other in RANGE_NOUNS), None)
        if noun is None or row.tags[position + 1] not in "dgnop":
            continue
        figure = _subject(discourse, row, position)
        if figure is None:
            continue
        brackets = [
            bracket for bracket in _sought(discourse, figure, 4) if bracket.high.row is not row or bracket.high.at != figure.at
        ]
        if not brackets:
            brackets = [bracket for bracket in _sought(discourse, figure, 40) if bracket.high.row is not row]
        if side == "in":
            statements = [_between(figure, bracket) for bracket in brackets]
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
    pronoun = {word.low for word in row.words[:position]} & {"it", "this", "that", "which", "figure", "number"}
    earlier = [other for other in window(discourse, row, 1) if other is not row]
    if pronoun and earlier:
        figures = [figure for figure in figures_in(discourse, earlier[0]) if figure.value is not None]
        return figures[0] if figures else None
    return None


# --- ages ---------------------------------------------------------------------------------------------------------------------


def _is_age(discourse: Discourse, figure: Figure) -> bool:
    """Whether a number after "the youngest" is an age: marked as one, or bare."""
    if figure.quantity.kind is Kind.AGE:
        return True
    following = figure.row.tags[figure.at + 1 : figure.at + 2]
    bare = following in ("", ".", ",", ";", "&", ")", ":")
    return figure.quantity.kind is Kind.COUNT and bare and (figure.value or 0) <= OLDEST_AGE


def _is_of_ages(bracket: Bracket) -> bool:
    """Whether a range is of ages: read as such, or small and in a sentence that speaks of ages."""
    if bracket.low.quantity.kind is Kind.AGE:
        return True
    words = {word.low for word in bracket.row.words}
    return (
        bracket.low.quantity.kind is Kind.COUNT
        and bool(words & {"age", "ages", "aged"})
        and (bracket.high.value or 0) <= OLDEST_AGE
    )


def _ages(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "aged four to 61, the eldest being a 61-year-old teacher"; "aged between 19 and 43 ... Ciara Moran (19), Paul Hession
    (27)"."""
    spans = [
        bracket
        for other in window(discourse, row, 3)
        for bracket in _brackets(discourse, other)
        if _is_of_ages(bracket) and bracket.low.number == bracket.high.number
    ]
    if not spans:
        return
    for figure in figures_in(discourse, row, "CG"):
        if figure.value is None or figure.number == spans[0].low.number or not _is_age(discourse, figure):
            continue
        bound = _end_word(row, figure.at)
        if bound is not None and bound[1] == "age" and len(spans) == 1:
            end = spans[0].low if bound[0] is Side.LOW else spans[0].high
            role = "youngest" if bound[0] is Side.LOW else "oldest"
            yield relate(Relation.RANGE, figure.span, ((figure, role), (end, bound[0].value)), (((1, -1), ZERO),))
    named = [figure for figure in figures_in(discourse, row, "CG") if _after_name(row, figure)]
    if len(named) >= 3 and len(spans) == 1 and spans[0].row is not row:
        statements = [_between(figure, spans[0]) for figure in named]
        yield likeliest([statement for statement in statements if not can_stand(statement)] or statements[:1]) or statements[0]


def _after_name(row: Row, figure: Figure) -> bool:
    """Whether a bracketed number follows a name: "Piotr Zak (43)"."""
    inside = row.words[figure.at - 1].low in {"(", ",", "and"} and figure.at >= 2
    return inside and _is_bracketed(row, figure.at) and (figure.value or 0) <= OLDEST_AGE


def _is_bracketed(row: Row, at: int) -> bool:
    opening = row.tags.rfind("(", 0, at)
    return opening > 0 and ")" not in row.tags[opening:at] and row.words[opening - 1].capital


# --- sums ---------------------------------------------------------------------------------------------------------------------


def _sums(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "between ten and 15 ... between 20 and 30 ... Adding the two, between 30 and 45"."""
    words = {word.low for word in row.words}
    if not words & {"adding", "together", "combined", "altogether", "sum", "total"}:
        return
    for bracket in _brackets(discourse, row):
        if bracket.low.number != bracket.high.number or bracket.low.quantity.kind is not Kind.COUNT:
            continue
        earlier = [other for near in window(discourse, row, 2) if near is not row for other in _brackets(discourse, near)]
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
