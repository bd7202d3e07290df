"""Changes: "rose from 12 to 73", "climbed by 17, from 41 to 58", "down by a quarter", "doubled", "unchanged", "the third fall
in a row".

An amount (a number, a share or a multiple, with its direction) ties an older and a newer number. Where one construction gives
both
("from A to B") they are tied; else every pair near the amount whose words tell old from new is tried, and the amount is broken
only where one pair alone can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from claims.lexicon.changes import (
    CARRIERS,
    COMPARATIVES,
    GENERAL,
    IN_A_ROW,
    NOUN_DIRECTIONS,
    TOLL_NOUNS,
    UNCHANGED,
    VERB_DIRECTIONS,
    WORSE,
    Direction,
)
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ABOVE,
    BELOW,
    ZERO,
    Condition,
    Figure,
    ends,
    figures_in,
    is_count,
    relate,
    times,
    window,
)
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import Pair, age_of, alike, mentions_by_number, pairs_in
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact, quotient
from claims.values.measure import Measure
from claims.values.verdict import Reading

RAISING = frozenset("raising bringing taking pushing lifting raises brings takes pushes".split())
FATAL = frozenset("died killed succumbed found recovered drowned perished dead".split())
COUNT_NOUNS = frozenset("figure number count total toll tally".split())
NEAR = 10  # words between a verb of change and its amount or its numbers
AROUND = quotient(1, 8)  # "doubled" is said of 1.75 to 2.25 times
CLOSE = quotient(1, 20)  # ... and is right as written for 1.9 to 2.1 times


@dataclass(frozen=True, slots=True)
class Amount:
    """By how much: `figure` the number, share or multiple; `direction` None where the words do not tell; `again`: "half as
    many again", "half what it was"."""

    figure: Figure
    direction: Direction | None
    again: bool = False

    @property
    def kind(self) -> Kind:
        """Whether it is a count, a share or a multiple."""
        return self.figure.quantity.kind


def read_changes(discourse: Discourse) -> Iterator[Statement]:
    """Every change that the text puts into numbers."""
    for row in discourse.rows:
        carried = list(_carried(discourse, row))
        amounts = list(_amounts(discourse, row))
        for pair in carried:
            yield from _directed(row, pair)
        for amount in amounts:
            statement = _tied(amount, carried) if carried else _sought(discourse, row, amount)
            if statement is not None:
                yield statement
        yield from _added(discourse, row, carried)
        yield from _by_and_to(discourse, row)
        if not carried:
            yield from _running(discourse, row)
            yield from _fallen_to(discourse, row)
        yield from _unchanged(discourse, row)
        yield from _series(discourse, row)
        yield from _difference(discourse, row)


# --- from A to B --------------------------------------------------------------------------------------------------------------


def _carried(discourse: Discourse, row: Row) -> Iterator[Pair]:
    """The numbers of "from A to B" and "to B from A" beside a word of change."""
    known = mentions_by_number(discourse)
    figures = list(figures_in(discourse, row, "CSR"))
    for place, figure in enumerate(figures):
        low = row.words[figure.at].low
        if low.startswith("from ") and (both := ends(figure)) is not None and _changes(row, figure.at, figure.at) is not None:
            yield Pair(*both)
            continue
        if not _preceded(row, figure.at, "from") or figure.quantity.hedge is Hedge.RANGE:
            continue
        for other in figures[max(0, place - 1) : place] + figures[place + 1 : place + 2]:
            if other.quantity.hedge is Hedge.RANGE or other.quantity.kind is not figure.quantity.kind:
                continue
            first, last = min(figure.at, other.at), max(figure.at, other.at)
            if not _preceded(row, other.at, "to") or last - first > 14 or set(row.tags[first:last]) & set(";."):
                continue
            if alike(known, figure, other) and _changes(row, first, last) is not None:
                yield Pair(figure, other)
                break
        else:
            if figure.at >= 2 and row.words[figure.at - 2].low in {"up", "down"} and _is_of_change(row, figure.at - 2):
                new = _before_aside(figures, figure, known)
                if new is not None:
                    yield Pair(figure, new)


def _before_aside(figures: Sequence[Figure], old: Figure, known: Mapping[int, Mention]) -> Figure | None:
    """The newer number of "64 shootings so far this year, up from 50": the one before the aside."""
    row = old.row
    for figure in reversed([other for other in figures if other.at < old.at]):
        between = row.words[figure.at + 1 : old.at]
        if len(between) > 13 or any(
            word.low == ";" or (word.quantity is not None and word.tag not in "TD") for word in between
        ):
            return None
        if figure.quantity.kind is old.quantity.kind and figure.quantity.hedge is not Hedge.RANGE and alike(known, figure, old):
            return figure
    return None


def _preceded(row: Row, at: int, word: str) -> bool:
    """Whether the word stands right before a number, an article apart."""
    position = at - 1
    while position > 0 and row.tags[position] in "da" and at - position < 3:
        position -= 1
    return position >= 0 and row.words[position].low == word


def _changes(row: Row, first: int, last: int) -> Direction | int | None:
    """The direction of the word of change before two numbers; 0 for a verb that only carries; None without any."""
    for position in range(first - 1, max(-1, first - NEAR - 1), -1):
        word = row.words[position]
        if word.low in {";", "."}:
            return None
        if word.tag == "M":
            return 0
        if word.quantity is not None and row.tags[position] not in "TCS":
            return None
        if word.low in VERB_DIRECTIONS and _is_of_change(row, position):
            return VERB_DIRECTIONS[word.low]
        if word.low in CARRIERS:
            return 0
        if word.low in NOUN_DIRECTIONS:
            return NOUN_DIRECTIONS[word.low]
    return None


def _is_of_change(row: Row, position: int) -> bool:
    """Whether "up" and "down" are of a number: "were up by", "down from", not "made up", "turned up", "shut down"."""
    word = row.words[position]
    if word.low not in {"up", "down"}:
        return True
    before = row.words[position - 1] if position else None
    after = row.words[position + 1].low if position + 1 < len(row.words) else ""
    if (
        before is None
        or before.low in {",", "(", ":", "went", "gone", "goes", "come", "came", "going", "coming", "-", "\u2013", "\u2014"}
        or before.tag == "b"
    ):
        return True
    return after in {"from", "by"} and before.tag != "v"


def _directed(row: Row, pair: Pair) -> Iterator[Statement]:
    """A rise ends above where it began, a fall below."""
    first = min(pair.old.at, pair.new.at)
    is_aside = pair.new.at < pair.old.at and not _preceded(row, pair.new.at, "to") and row.words[pair.old.at - 1].low == "from"
    aside = row.words[pair.old.at - 2].low if is_aside and pair.old.at >= 2 else ""
    direction = VERB_DIRECTIONS[aside] if aside in {"up", "down"} else _changes(row, first, first)
    if not direction:
        return
    condition: Condition = ((-1, 1), ABOVE if direction > 0 else BELOW)
    role = "risen to" if direction > 0 else "fallen to"
    yield relate(
        Relation.CHANGE,
        row.span(min(pair.old.at, pair.new.at), max(pair.old.at, pair.new.at) + 1),
        ((pair.old, "old"), (pair.new, role)),
        (condition,),
    )


# --- amounts ------------------------------------------------------------------------------------------------------------------


def _amounts(discourse: Discourse, row: Row) -> Iterator[Amount]:
    """Every amount of a change in a row."""
    for figure in figures_in(discourse, row, "CSM"):
        quantity = figure.quantity
        if (quantity.value is None and quantity.kind is not Kind.MULTIPLE) or quantity.hedge is Hedge.RANGE:
            continue
        following = [word.low for word in row.words[figure.at + 1 : figure.at + 7]]
        before = [word.low for word in row.words[max(0, figure.at - 3) : figure.at]]
        if quantity.kind is Kind.MULTIPLE:
            amount = _multiple(row, figure, following)
        elif (before and before[-1] in {"by", "of"}) or (before[-2:-1] in (["by"], ["of"]) and row.tags[figure.at - 1] in "da"):
            amount = _measured(row, figure, by="by" in before[-2:])
        else:
            amount = _compared(row, figure, before, following)
        if amount is not None:
            yield amount


def _multiple(row: Row, figure: Figure, following: list[str]) -> Amount | None:
    """ "doubled", "three times what it was", "half as many again", "a fivefold jump"."""
    word = row.words[figure.at].low.split()[-1]
    factor = figure.quantity.low
    if factor is None or factor <= 0:
        return None
    if following[:1] == ["as"]:
        again = "again" in following[:4]
        return Amount(figure, Direction.UP, again=True) if again else None
    grown = figure.at > 0 and row.words[figure.at - 1].low in VERB_DIRECTIONS
    if word.endswith("fold") and not grown and not set(following[:3]) & set(NOUN_DIRECTIONS):
        return None
    verb = word.endswith("ed") or word in {"halving", "doubling", "tripling", "trebling", "quadrupling"}
    what = (
        following[:1] == ["what"]
        or following[:1] == ["that"]
        or following[:2] in (["the", "number"], ["the", "figure"], ["the", "toll"])
    )
    if not (verb or what or word.endswith("fold")):
        return None
    return Amount(figure, Direction.UP if factor > 1 else Direction.DOWN)


def _measured(row: Row, figure: Figure, *, by: bool) -> Amount | None:
    """ "climbed by 17", "down by a quarter", "a drop of a third"."""
    following = row.words[figure.at + 1].low if figure.at + 1 < len(row.words) else "."
    if by and figure.quantity.kind is Kind.COUNT and following in {"to"} | set(COMPARATIVES):
        return None  # "by two to one"
    for position in range(figure.at - 2, max(-1, figure.at - (NEAR if by else 4)), -1):
        word = row.words[position]
        if word.low in {";", "."} or (word.quantity is not None and row.tags[position] != "T"):
            return None
        if by and word.low in VERB_DIRECTIONS and _is_of_change(row, position):
            return Amount(figure, VERB_DIRECTIONS[word.low])
        if word.low in NOUN_DIRECTIONS and (by or position >= figure.at - 3):
            return Amount(figure, NOUN_DIRECTIONS[word.low])
        if not by and word.low == "improvement" and figure.quantity.kind is Kind.SHARE:
            return Amount(figure, None)
    return None


def _compared(row: Row, figure: Figure, before: list[str], following: list[str]) -> Amount | None:
    """ "12 higher than", "520 fewer people than", "a 31 per cent increase", "up 15 per cent", "change: -40%"."""
    quantity = figure.quantity
    if quantity.kind is Kind.SHARE:
        if quantity.low is not None and quantity.low < 0:
            return Amount(figure, Direction.DOWN)
        if following[:1] == ["what"]:
            return Amount(figure, Direction.DOWN, again=True)
        if following and following[0] in NOUN_DIRECTIONS:
            return Amount(figure, NOUN_DIRECTIONS[following[0]])
        if following and following[0] in COMPARATIVES:
            return Amount(figure, COMPARATIVES[following[0]])
        if (
            before
            and _is_of_change(row, figure.at - 1)
            and before[-1]
            in {"up", "down", "rose", "fell", "dropped", "climbed", "jumped", "increased", "decreased", "declined", "grew"}
        ):
            return Amount(figure, VERB_DIRECTIONS[before[-1]])
        return None
    if (following and following[0] in {"higher", "lower"}) or (
        following[:1] in (["more"], ["fewer"]) and "than" in following[1:5]
    ):
        return Amount(figure, COMPARATIVES[following[0]])
    return None


def _law(amount: Amount) -> tuple[list[Condition], list[Condition]]:
    """The conditions on (old, new) or, for a count, on (old, new, amount): as written, with charity."""
    quantity = amount.figure.quantity
    if quantity.kind is Kind.COUNT or quantity.unit == "points":
        sign = amount.direction or 0
        if sign:
            condition: Condition = ((-sign, sign, -1), ZERO)
            return [condition], [condition]
    if quantity.kind is Kind.MULTIPLE:
        literal, wide = _factor(quantity, again=amount.again)
        return _ratio(literal), _ratio(wide)
    if amount.again:  # "half what we had last year"
        return _ratio(quantity.readings.literal), _ratio(quantity.readings.charitable)
    sign = -1 if amount.direction is Direction.DOWN else 1
    readings = _positive(quantity).readings
    literal, wide = (share.scale(sign) + Interval.point(1) for share in (readings.literal, readings.charitable))
    return _ratio(literal), _ratio(wide)


def _ratio(ratio: Interval) -> list[Condition]:
    """Conditions on (old, new) for new = ratio x old."""
    bounded = ratio.meet(Interval(0, None)) or Interval.point(0)
    return [((factors[1], factors[0]), bounds) for factors, bounds in times(bounded)]


def _positive(quantity: Quantity) -> Quantity:
    low = quantity.low
    return replace(quantity, low=exact(-low), high=exact(-low)) if low is not None and low < 0 else quantity


def _factor(quantity: Quantity, *, again: bool) -> tuple[Interval, Interval]:
    """A multiple as written and with charity: "more than doubled" lies above two, "nearly tripled" a little below three."""
    value = quantity.low if quantity.low is not None else quantity.high
    assert value is not None
    if again:
        value = value + 1
    match quantity.hedge:
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Interval(value, None), Interval(exact(value * (1 - CLOSE)), None)
        case Hedge.NEARLY:
            return Interval(exact(value * (1 - 2 * AROUND)), value), Interval(
                exact(value * (1 - 2 * AROUND)), exact(value * (1 + CLOSE))
            )
        case Hedge.LESS_THAN | Hedge.AT_MOST | Hedge.UP_TO:
            return Interval(0, value), Interval(0, exact(value * (1 + CLOSE)))
        case _:
            return _within(value, CLOSE), _within(value, AROUND)


def _within(value: Number, part: Number) -> Interval:
    return Interval(exact(value * (1 - part)), exact(value * (1 + part)))


def _statement(amount: Amount, pair: Pair) -> Statement:
    """The amount said of one pair."""
    literal, charitable = _law(amount)
    terms = [(pair.old, "old"), (pair.new, "new")]
    by_number = len(literal[0][0]) == 3
    if by_number:
        terms.append((amount.figure, "rise" if amount.direction is Direction.UP else "fall"))
    return relate(
        Relation.CHANGE, amount.figure.span, terms, literal, charitable, ratio=None if by_number else amount.figure.quantity
    )


def _tied(amount: Amount, carried: Sequence[Pair]) -> Statement | None:
    """The amount said of the numbers carried in its own row."""
    own = [
        pair for pair in carried if amount.figure.number not in (pair.old.number, pair.new.number) and _one_clause(amount, pair)
    ]
    if amount.kind is Kind.SHARE:
        own = [pair for pair in own if is_count(pair.old) or amount.figure.quantity.unit == "points"]
    statements = [_statement(amount, pair) for pair in own]
    return next(
        (statement for statement in statements if can_stand(statement)), statements[0] if len(statements) == 1 else None
    )


def _one_clause(amount: Amount, pair: Pair) -> bool:
    """Whether no other word of change stands between an amount and the numbers carried."""
    row = amount.figure.row
    low, high = min(pair.old.at, pair.new.at), max(pair.old.at, pair.new.at)
    first, last = (amount.figure.at + 1, low) if amount.figure.at < low else (high + 1, amount.figure.at)
    between = row.words[first:last]
    if amount.figure.at > high:
        return not any(word.low in VERB_DIRECTIONS and word.low not in NOUN_DIRECTIONS and word.tag == "v" for word in between)
    return not any(word.low in VERB_DIRECTIONS for word in between)


def _sought(discourse: Discourse, row: Row, amount: Amount) -> Statement | None:
    """The amount said of a pair near it; broken only where one pair alone can be meant."""
    reached = _reached(discourse, row, amount)
    near: list[Pair] = []
    for before, after in ((0, 0), (1, 0), (2, 1), (8, 1), (30, 0)):
        rows = sorted(window(discourse, row, before, after), key=lambda other: other.sentence.index)
        near = [pair for pair in pairs_in(discourse, rows) if _can_be_of(discourse, row, amount, pair)]
        near = [
            pair
            for pair in near
            if pair.together or max(pair.old.row.sentence.index, pair.new.row.sentence.index) <= row.sentence.index
        ]
        if reached is not None:
            near = [pair for pair in near if pair.new.number == reached.number]
        if before > 2:
            near = [pair for pair in near if _speaks_of(discourse, row, pair)]
        near = [pair for pair in near if pair.together] or near
        fits = [statement for pair in near if can_stand(statement := _statement(amount, pair))]
        if fits:
            return fits[-1]
        if near:
            break
    if reached is not None and not near:
        return _from_earlier(discourse, row, amount, reached)
    near = [
        pair for pair in near if pair.together or ((pair.sure or row is pair.new.row) and _is_one_thing(discourse, row, pair))
    ]
    distinct = {frozenset((pair.old.number, pair.new.number)) for pair in near}
    pairs = near if len(distinct) == 1 else [pair for pair in near if pair.new.row is row or pair.old.row is row]
    if len({frozenset((pair.old.number, pair.new.number)) for pair in pairs}) == 1 and _is_about(discourse, row, pairs[0]):
        return _statement(amount, pairs[0])
    return None


def _is_one_thing(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether the numbers of two sentences count one thing by their words, and the amount's own sentence is one of them or
    names it."""
    known = mentions_by_number(discourse)
    old, new = known.get(pair.old.number), known.get(pair.new.number)
    if old is None or new is None:
        return pair.old.quantity.kind is not Kind.COUNT
    fates = old.measure is not None and old.measure is new.measure
    nouns = bool(old.what.head) and (old.what.head == new.what.head or not new.what.head)
    bare = (not old.what.head and bool(new.what.head)) or (new.row is row and not new.what.head)
    return fates or nouns or (bare and (row in (pair.old.row, pair.new.row) or _speaks_of(discourse, row, pair)))


def _reached(discourse: Discourse, row: Row, amount: Amount) -> Figure | None:
    """The number that a change ends at, in its own clause: "trebled, to 150", "fell by three to 22"."""
    for figure in figures_in(discourse, row):
        arrives = _preceded(row, figure.at, "to") or row.words[figure.at - 1].low in {"reach", "reaching", "reached"}
        if figure.at > amount.figure.at and figure.at - amount.figure.at < 9 and arrives:
            between = row.words[amount.figure.at + 1 : figure.at]
            if not any(word.low in {";", "from"} or (word.quantity is not None and word.tag not in "TU") for word in between):
                return figure
    return None


def _from_earlier(discourse: Discourse, row: Row, amount: Amount, new: Figure) -> Statement | None:
    """A change that ends at a number and began at one given just before: "fifty cases ... had trebled, to 150"."""
    known = mentions_by_number(discourse)
    olds = [
        figure
        for near in window(discourse, row, 2)
        for figure in figures_in(discourse, near)
        if figure.span.end <= amount.figure.span.start
        and figure.value is not None
        and figure.quantity.hedge is not Hedge.RANGE
        and alike(known, figure, new)
        and (_named(discourse, row, figure) or {word.low for word in row.words} & COUNT_NOUNS)
    ]
    statements = [_statement(amount, Pair(old, new)) for old in olds]
    fits = [statement for statement in statements if can_stand(statement)]
    if fits:
        return fits[0]
    return statements[0] if len(statements) == 1 else None


def _speaks_of(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether a row names what a pair far from it counts."""
    return _named(discourse, row, pair.new) or _named(discourse, row, pair.old)


def _named(discourse: Discourse, row: Row, figure: Figure) -> bool:
    """Whether the words of a row name what is counted: its noun, or what happened to them."""
    mention = mentions_by_number(discourse).get(figure.number)
    if mention is None:
        return False
    words = {singular(word.low) for word in row.words if word.tag in "nkv"}
    if words & (set(mention.what.words) - {"person", "other", "number"}):
        return True
    measures = {noun_measure((word,)) or SUBJECT.get(word) or OBJECT.get(word) for word in words if word != "toll"} | (
        {Measure.KILLED} if "toll" in words or "deadly" in words else set()
    )
    return mention.measure is not None and mention.measure in measures


def _can_be_of(discourse: Discourse, row: Row, amount: Amount, pair: Pair) -> bool:
    """Whether an amount can be said of a pair: another number than itself, of its kind."""
    if amount.figure.number in (pair.old.number, pair.new.number):
        return False
    points = amount.figure.quantity.unit == "points"
    if points or amount.kind is Kind.COUNT:
        return points == (pair.old.quantity.kind is Kind.SHARE)
    return True


def _is_about(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether the words tie an amount's row to a pair: the pair stands in it or beside it, or the row names what it counts."""
    if pair.new.row is row or pair.old.row is row:
        return True
    distance = row.sentence.index - max(pair.new.row.sentence.index, pair.old.row.sentence.index)
    if 0 < distance <= 2 or (distance == -1 and pair.together):
        words = {word.low for word in row.words}
        return bool(words & (TOLL_NOUNS | GENERAL)) or _speaks_of(discourse, row, pair)
    return pair.together and pair.sure and _speaks_of(discourse, row, pair)


# --- running totals -----------------------------------------------------------------------------------------------------------


def _added(discourse: Discourse, row: Row, carried: Sequence[Pair]) -> Iterator[Statement]:
    """ "Nine more bodies were found, which takes the toll from 17 to 26": the increment of a total that the row carries."""
    for pair in carried:
        candidates = [
            figure
            for other in window(discourse, row, 1)
            for figure in figures_in(discourse, other)
            if _is_increment(discourse, figure)
        ]
        candidates = [figure for figure in candidates if figure.number not in (pair.old.number, pair.new.number)]
        candidates = candidates or _cause(discourse, row, pair)
        statements = []
        for figure in candidates:
            sign = -1 if (pair.new.value or 0) < (pair.old.value or 0) else 1
            terms = ((pair.old, "old"), (pair.new, "new"), (figure, "rise" if sign > 0 else "fall"))
            statements.append(relate(Relation.CHANGE, pair.new.span, terms, (((-sign, sign, -1), ZERO),)))
        fits = [statement for statement in statements if can_stand(statement)]
        if fits:
            yield fits[0]
        elif len(statements) == 1 and candidates[0].row is row:
            yield statements[0]


def _by_and_to(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "shrank by 1,200 to 4,800, down from 6,000": an amount and the number reached, written like a range."""
    figures = list(figures_in(discourse, row))
    for figure in figures:
        both = ends(figure) if _preceded(row, figure.at, "by") and figure.quantity.hedge is Hedge.RANGE else None
        direction = _changes(row, figure.at, figure.at)
        if both is None or not direction:
            continue
        amount, new = both
        olds = [
            other for other in figures if other.at > figure.at and other.value is not None and _preceded(row, other.at, "from")
        ]
        for old in olds[:1]:
            terms = ((old, "old"), (new, "new"), (amount, "rise" if direction > 0 else "fall"))
            yield relate(Relation.CHANGE, figure.span, terms, (((-int(direction), int(direction), -1), ZERO),))


def _cause(discourse: Discourse, row: Row, pair: Pair) -> list[Figure]:
    """The one count that a row gives as the cause: "Two of the wounded died, raising the number of dead from 19 to 21"."""
    first = min(pair.old.at, pair.new.at)
    verb = next((at for at in range(first - 1, max(-1, first - NEAR), -1) if row.words[at].low in RAISING), None)
    before = [figure for figure in figures_in(discourse, row) if verb is not None and figure.at < verb and is_count(figure)]
    fatal = {word.low for word in row.words[: verb or 0]} & FATAL
    return before if len(before) == 1 and fatal and before[0].value is not None else []


def _is_increment(discourse: Discourse, figure: Figure) -> bool:
    """ "nine more bodies", "added 12,400 names", "14 new deaths"."""
    mention = mentions_by_number(discourse).get(figure.number)
    if mention is None:
        return False
    words = figure.row.words
    before = {word.low for word in words[max(0, figure.at - 2) : figure.at]}
    after = words[figure.at + 1].low if figure.at + 1 < len(words) else ""
    if (
        mention.determiner == "more"
        or after in {"more", "new", "further", "additional"}
        or before & {"added", "adding", "adds"}
    ):
        return after != "than"
    return False


def _running(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "The toll had stood at 21 ... Two more boys have died, taking the number of deaths to 23": an older total and what was
    added."""
    new = _total_reached(discourse, row)
    if new is None:
        return
    known = mentions_by_number(discourse)
    figures = [
        figure
        for near in window(discourse, row, 4, 30)
        for figure in figures_in(discourse, near)
        if figure.number != new.number
    ]
    figures = [figure for figure in figures if figure.value is not None and is_count(figure)]
    increments = [
        figure
        for figure in figures
        if _is_increment(discourse, figure) and abs(figure.row.sentence.index - row.sentence.index) <= 3
    ]
    if not increments:
        increments = _cause(discourse, row, Pair(new, new))
    by_one = "by one" in row.between(0, new.at)
    olds = [
        figure
        for figure in figures
        if figure not in increments
        and (_stood(figure) or age_of(figure) == 2)
        and (alike(known, figure, new) or _named(discourse, row, figure))
        and (figure.value or 0) < (new.value or 0)
    ]
    statements: list[Statement] = []
    for old in olds:
        if by_one:
            statements.append(
                relate(Relation.CHANGE, new.span, ((old, "old"), (new, "risen to")), (((-1, 1), Interval.point(1)),))
            )
        for size in (1, 2, 3):
            for added in combinations(increments, size):
                terms = ((old, "old"), (new, "new"), *((figure, "rise") for figure in added))
                statements.append(relate(Relation.CHANGE, new.span, terms, (((-1, 1, *(-1 for _ in added)), ZERO),)))
    fits = [statement for statement in statements if can_stand(statement)]
    if fits:
        yield fits[0]
    elif len(statements) == 1:
        yield statements[0]


def _total_reached(discourse: Discourse, row: Row) -> Figure | None:
    """The total that a row arrives at: "taking the toll to 23", "the count came to 3,354", "raises the toll by one, to 14"."""
    for figure in figures_in(discourse, row):
        if figure.value is None or not _preceded(row, figure.at, "to"):
            continue
        before = [word.low for word in row.words[max(0, figure.at - 16) : figure.at]]
        if set(before) & TOLL_NOUNS and (set(before) & CARRIERS or "came" in before or set(before) & set(VERB_DIRECTIONS)):
            return figure
    return None


def _stood(figure: Figure) -> bool:
    """Whether the words say that a number was the count before: "had stood at", "toll now 13", "until then"."""
    before = figure.row.between(max(0, figure.at - 5), figure.at)
    return before.endswith(
        (
            "stood at",
            "stood at some",
            "been at",
            "toll was",
            "it had been",
            "it was",
            "list had",
            "had stood at",
            "toll now",
            "count was",
            "toll of",
            "tally was",
            "put at",
            "toll at",
            "previous toll of",
        )
    )


def _fallen_to(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "yesterday 62 were unaccounted for ... the number of missing has fallen to 22": only the direction."""
    known = mentions_by_number(discourse)
    for figure in figures_in(discourse, row):
        direction = _changes(row, figure.at, figure.at)
        if (
            not direction
            or figure.value is None
            or not _preceded(row, figure.at, "to")
            or figure.quantity.hedge is not Hedge.EXACT
        ):
            continue
        olds = [
            other
            for near in window(discourse, row, 4)
            for other in figures_in(discourse, near)
            if other.span.end <= figure.span.start
            and other.value is not None
            and age_of(other) == 2
            and alike(known, other, figure)
            and (_named(discourse, row, other))
            and _one_fate(known, other, figure)
        ]
        if len({other.value for other in olds}) == 1:
            bounds = ABOVE if direction > 0 else BELOW
            role = "risen to" if direction > 0 else "fallen to"
            yield relate(Relation.CHANGE, figure.span, ((olds[0], "old"), (figure, role)), (((-1, 1), bounds),))


# --- no change ----------------------------------------------------------------------------------------------------------------


def _unchanged(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "the toll was unchanged from Sunday, at 71"."""
    text = f" {row.between(0, len(row.words))} "
    if not any(f" {cue} " in text for cue in UNCHANGED):
        return
    known = mentions_by_number(discourse)
    figures = [
        figure
        for figure in figures_in(discourse, row)
        if row.words[figure.at - 1].low in {"at", ":"} and figure.value is not None
    ]
    for figure in figures[-1:]:
        earlier = [
            other
            for near in window(discourse, row, 4)
            for other in figures_in(discourse, near)
            if other.span.end <= figure.span.start
            and other.value is not None
            and alike(known, other, figure)
            and _one_fate(known, other, figure)
        ]
        statements = [
            relate(Relation.CHANGE, figure.span, ((other, "before"), (figure, "unchanged")), (((-1, 1), ZERO),), figures=False)
            for other in earlier
        ]
        fits = [statement for statement in statements if can_stand(statement)]
        if fits:
            yield fits[0]
        elif len(statements) == 1 and {word.low for word in row.words} & TOLL_NOUNS:
            yield statements[0]


def _one_fate(known: Mapping[int, Mention], a: Figure, b: Figure) -> bool:
    first, second = known.get(a.number), known.get(b.number)
    if first is None or first.measure is None:
        return False
    return second is None or second.measure in (None, first.measure)


# --- series -------------------------------------------------------------------------------------------------------------------


def _series(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Each month was deadlier than the one before ... 14 in January, 19 in February, 27 in March"."""
    members = _dated(discourse, row)
    if len(members) < 3:
        return
    direction = _trend(discourse, row)
    if direction is None:
        return
    count, sign = direction
    members = members[-(count + 1) :] if count else members
    bounds = ABOVE if sign > 0 else BELOW
    literal = [
        (tuple(1 if k == place + 1 else -1 if k == place else 0 for k in range(len(members))), bounds)
        for place in range(len(members) - 1)
    ]
    terms = [(figure, "then") for figure in members[:-1]] + [(members[-1], "up to" if sign > 0 else "down to")]
    yield relate(Relation.CHANGE, row.span(members[0].at, members[-1].at + 1), terms, literal, reading=Reading.INFERRED)


def _dated(discourse: Discourse, row: Row) -> list[Figure]:
    """The numbers of a list that runs through time, in order of time."""
    figures = [figure for figure in figures_in(discourse, row) if figure.value is not None]
    run: list[Figure] = []
    for figure in figures:
        if run and figure.at - run[-1].at > 9:
            run = []
        run.append(figure)
    dates = (
        sum(1 for at in range(run[0].at - 2, run[-1].at + 5) if 0 <= at < len(row.tags) and row.tags[at] == "T") if run else 0
    )
    may = sum(1 for at in range(run[0].at, run[-1].at) if row.words[at].low == "may") if run else 0
    return run if len(run) >= 3 and dates + may >= len(run) - 1 else []


def _trend(discourse: Discourse, row: Row) -> tuple[int, int] | None:
    """How often in a row (0: always) and which way, as this sentence or one beside it tells; None where none does."""
    here = row.sentence.index
    sentences = discourse.document.sentences[max(0, here - 1) : here + 2]
    for sentence in sentences:
        words = [word.strip(".,;:\"'“”()").lower() for word in discourse.document.of(sentence.span).split()]
        text = f" {' '.join(words)} "
        cue = next((cue for cue in IN_A_ROW if f" {cue} " in text), None)
        if cue is None:
            continue
        signs = {
            int((VERB_DIRECTIONS | NOUN_DIRECTIONS | WORSE)[word])
            for word in words
            if word in VERB_DIRECTIONS or word in NOUN_DIRECTIONS or word in WORSE
        }
        if len(signs) != 1:
            continue
        ordinal = next((place for word, place in _ORDINALS.items() if f" {word} " in text), 0)
        return ordinal, signs.pop()
    return None


_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


# --- differences --------------------------------------------------------------------------------------------------------------


def _difference(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "The difference, 235 new entries, ..."."""
    for figure in figures_in(discourse, row):
        before = row.between(max(0, figure.at - 5), figure.at)
        if "difference" not in before or figure.value is None:
            continue
        known = mentions_by_number(discourse)
        others = [
            other
            for near in window(discourse, row, 2)
            for other in figures_in(discourse, near)
            if other.number != figure.number and other.value
        ]
        others = [other for other in others if other.span.end <= figure.span.start and alike(known, other, other)]
        statements = []
        for place, first in enumerate(others):
            for second in others[place + 1 :]:
                old, new = (first, second) if (first.value or 0) < (second.value or 0) else (second, first)
                statements.append(
                    relate(
                        Relation.CHANGE,
                        figure.span,
                        ((old, "old"), (new, "new"), (figure, "difference")),
                        (((-1, 1, -1), ZERO),),
                    )
                )
        fits = [statement for statement in statements if can_stand(statement)]
        if fits:
            yield fits[0]
        elif len(statements) == 1:
            yield statements[0]
