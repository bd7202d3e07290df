"""By how much something changed: "by 17", "a drop of a third", "520 fewer than", "doubled", "half as many again"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.changes import (
    COMPARATIVES,
    NOUN_DIRECTIONS,
    TOLL_NOUNS,
    VERB_DIRECTIONS,
    WAYS,
    Direction,
)
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.carried import NEAR, is_of_change
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ZERO,
    Condition,
    Figure,
    figures_in,
    relate,
    times,
)
from claims.statements.frames import noun_measure
from claims.statements.pairs import Pair
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact, quotient
from claims.values.record import record, replace

AROUND = quotient(1, 8)  # "doubled" is said of 1.75 to 2.25 times
CLOSE = quotient(1, 20)  # ... and is right as written for 1.9 to 2.1 times

NEWS_VERBS = frozenset("double doubles triple triples treble trebles halve halves quadruple quadruples".split())
"""Verbs of a headline: "Landmine deaths double"."""

CHANGING = WAYS | frozenset("more fewer higher lower".split())
"""Words of which one stands in every sentence with an amount that is no share or multiple."""

MODALS = frozenset({"would", "could"})
EARLIER = frozenset("before earlier previously usual".split())
SAME_SUBJECT = frozenset("it they the that this from".split())
BY_OR_OF = (["by"], ["of"])
THAN = 6  # words from an amount to the "than" that makes it one of a comparison
RATES = frozenset(
    "rate rates ratio ratios odds risk average averages lethality mortality fatality incidence proportion percentage".split()
)


@record
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


def amounts_in(discourse: Discourse, row: Row) -> tuple[Amount, ...]:
    """Every amount of a change in a row; read once for all who ask."""
    if row.lows.isdisjoint(CHANGING) and "S" not in row.tags and "M" not in row.tags:
        return ()
    key = ("amounts", row.sentence.index)
    known: tuple[Amount, ...] | None = discourse.memo.get(key)
    if known is None:
        known = discourse.memo[key] = tuple(_amounts(discourse, row))
    return known


def _amounts(discourse: Discourse, row: Row) -> Iterator[Amount]:
    for figure in figures_in(discourse, row, "CSM"):
        quantity = figure.quantity
        if (quantity.value is None and quantity.kind not in (Kind.MULTIPLE, Kind.SHARE)) or quantity.hedge is Hedge.RANGE:
            continue
        if not MODALS.isdisjoint(row.low_words[max(0, figure.at - 5) : figure.at]):
            continue
        changed = row.low_words[figure.at].endswith("ed")  # "halved that number to 200"
        if not changed and row.between(figure.at + 1, figure.at + 3) in {"that number", "that many", "that figure"}:
            continue  # "the second twice that number" changes nothing
        following = list(row.low_words[figure.at + 1 : figure.at + 7])
        before = list(row.low_words[max(0, figure.at - 3) : figure.at])
        if quantity.kind is Kind.COUNT and following[:1] == ["points"]:
            continue  # "from 64% to 77%, a gain of 13 points"
        if quantity.kind is Kind.MULTIPLE:
            amount = _multiple(row, figure, following)
        elif before[-1:] == ["at"] and quantity.kind is Kind.SHARE and before[-2:-1] and before[-2] in NOUN_DIRECTIONS:
            amount = Amount(figure, NOUN_DIRECTIONS[before[-2]])  # "put the rise at 21 per cent"
        elif before[-2:] in (["comes", "to"], ["came", "to"], ["amounts", "to"], ["amounted", "to"]):
            amount = _named(row, figure)
        elif before[-1:] in BY_OR_OF or (before[-2:-1] in BY_OR_OF and row.tags[figure.at - 1] in "damr"):
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
    news = row.sentence.headline and word in NEWS_VERBS and not {"many", "much", "high", "large"} & set(following[1:2])
    if following[:1] == ["as"] and not (news and _can_grow(row, figure.at)):
        again = "again" in following[:4]
        if not again and "now" in following and "as" not in following[2:]:
            return Amount(figure, Direction.UP if factor > 1 else Direction.DOWN)  # "twice as many patients now come"
        return Amount(figure, Direction.UP, again=True) if again else None
    grown = figure.at > 0 and row.words[figure.at - 1].low in VERB_DIRECTIONS
    if word.endswith("fold") and not grown and not set(following[:3]) & set(NOUN_DIRECTIONS):
        return None
    verb = (
        word.endswith("ed")
        or news
        or word in {"halving", "doubling", "tripling", "trebling", "quadrupling"}
    )
    what = (
        following[:1] == ["what"]
        or following[:1] == ["that"]
        or following[:2] in (["the", "number"], ["the", "figure"], ["the", "toll"])
    )
    if not (verb or what or word.endswith("fold")):
        return None
    return Amount(figure, Direction.UP if factor > 1 else Direction.DOWN)


def _can_grow(row: Row, at: int) -> bool:
    """ "Deaths double as", "deaths on the road halve as", but "Nurses double as drivers"."""
    subject = row.words[at - 1].low
    return row.words[at].low in {"halve", "halves"} or noun_measure((singular(subject),)) is not None or subject in TOLL_NOUNS


def _measured(row: Row, figure: Figure, *, by: bool) -> Amount | None:
    """ "climbed by 17", "down by a quarter", "a drop of a third"."""
    following = row.words[figure.at + 1].low if figure.at + 1 < len(row.words) else "."
    if by and figure.quantity.kind is Kind.COUNT and following in {"to"} | set(COMPARATIVES):
        return None  # "by two to one"
    aside = figure.at > 1 and row.words[figure.at - 2].low == ","  # "the increase over the previous quarter, of 14 per cent"
    for position in range(figure.at - 2, max(-1, figure.at - (NEAR if by or aside else 4)), -1):
        word = row.words[position]
        if word.low in {";", "."} or (word.quantity is not None and row.tags[position] != "T"):
            return None
        if by and word.low in VERB_DIRECTIONS and is_of_change(row, position):
            return Amount(figure, VERB_DIRECTIONS[word.low])
        if word.low in NOUN_DIRECTIONS and (by or aside or position >= figure.at - 3):
            return Amount(figure, NOUN_DIRECTIONS[word.low])
        if not by and word.low == "improvement" and figure.quantity.kind is Kind.SHARE:
            return Amount(figure, None)
    return None


def _named(row: Row, figure: Figure) -> Amount | None:
    """ "the fall, which comes to one half": a noun of change as the subject."""
    for position in range(figure.at - 3, max(-1, figure.at - 7), -1):
        if row.words[position].low in NOUN_DIRECTIONS and row.tags[position - 1] in "dn" and position:
            return Amount(figure, NOUN_DIRECTIONS[row.words[position].low])
        if row.tags[position] not in ",cwpPdn":
            return None
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
            and is_of_change(row, figure.at - 1)
            and before[-1]
            in {"up", "down", "rose", "fell", "dropped", "climbed", "jumped", "increased", "decreased", "declined", "grew"}
        ):
            return Amount(figure, VERB_DIRECTIONS[before[-1]])
        return None
    if following[:1] in (["more"], ["fewer"]) and _does_otherwise(row, figure.at):
        return None
    compared = following[:1] == ["fewer"] and any(word.low.startswith("compar") for word in row.words[: figure.at])
    if (
        compared
        or (following and following[0] in {"higher", "lower"})
        or (following[:1] in (["more"], ["fewer"]) and "than" in following[1:5])
    ):
        return Amount(figure, COMPARATIVES[following[0]])
    return None


def _does_otherwise(row: Row, at: int) -> bool:
    """ "30 more pupils than before eat lunch there": what more of them do, not how many more there are."""
    than = next((place for place in range(at + 2, min(len(row.words), at + 5)) if row.words[place].low == "than"), None)
    return than is not None and row.between(than + 1, than + 2) in EARLIER and row.tags[than + 2 : than + 3] in {"v", "n"}


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
        case Hedge.MORE_THAN | Hedge.AT_LEAST if value > 1:
            return Interval(value, None), Interval(exact(value * (1 - CLOSE)), None)
        case Hedge.NEARLY:
            return Interval(exact(value * (1 - 2 * AROUND)), value), Interval(
                exact(value * (1 - 2 * AROUND)), exact(value * (1 + CLOSE))
            )
        case Hedge.LESS_THAN | Hedge.AT_MOST | Hedge.UP_TO | Hedge.MORE_THAN | Hedge.AT_LEAST:  # "more than halved"
            return Interval(0, value), Interval(0, exact(value * (1 + CLOSE)))
        case _:
            return _within(value, CLOSE), _within(value, AROUND)


def _within(value: Number, part: Number) -> Interval:
    return Interval(exact(value * (1 - part)), exact(value * (1 + part)))


def amount_of(amount: Amount, pair: Pair) -> Statement:
    """The amount said of one pair."""
    literal, charitable = _law(amount)
    terms = [(pair.old, "old"), (pair.new, "new")]
    by_number = len(literal[0][0]) == 3
    if by_number:
        terms.append((amount.figure, "rise" if amount.direction is Direction.UP else "fall"))
    return relate(
        Relation.CHANGE, amount.figure.span, terms, literal, charitable, ratio=None if by_number else amount.figure.quantity
    )


def is_beside_another(row: Row, amount: Amount) -> bool:
    """ "closed the quarter with five more deaths than its neighbour": a comparison and no change in time."""
    words = row.low_words[amount.figure.at : amount.figure.at + THAN]
    if "than" not in words:
        return False
    than = amount.figure.at + words.index("than")
    return (
        row.low_words[than + 1 : than + 2] in (("its",), ("their",), ("his",), ("her",), ("our",))
        and "T" not in row.tags[than:]
    )


def is_of_a_rate(row: Row, amount: Amount) -> bool:
    """ "a fall of 86 per cent in the daily rate", "deaths per 1,000 crossings fell by half": no number of people changed so."""
    behind = row.between(amount.figure.at + 1, amount.figure.at + 7).split()
    before = row.between(max(0, amount.figure.at - 9), amount.figure.at).split()
    inside = behind[:1] == ["in"] and not RATES.isdisjoint(behind)
    return inside or "per" in before or not RATES.isdisjoint(before)


def is_of_own_number(row: Row, amount: Amount) -> bool:
    """ "95 people vanished, 20 more than in the year before": what 95 grew by, from a number untold."""
    at = amount.figure.at
    than = "than" in row.between(at + 1, at + 4).split() and "C" not in row.tags[at + 1 : at + 8]
    since = row.tags[:at].rfind("C")
    apposed = row.tags[at - 1 : at] == "," and since >= 0 and not set(row.tags[since:at]) & set(";.")
    return amount.kind is Kind.COUNT and than and apposed


def in_one_clause(amount: Amount, pair: Pair) -> bool:
    """Whether no other word of change stands between an amount and the numbers carried."""
    row = amount.figure.row
    low, high = min(pair.old.at, pair.new.at), max(pair.old.at, pair.new.at)
    first, last = (amount.figure.at + 1, low) if amount.figure.at < low else (high + 1, amount.figure.at)
    between = row.words[first:last]
    if ";" in row.tags[first:last] and "than" in row.low_words[amount.figure.at : amount.figure.at + 5]:
        return False  # "rose from 14 to 19; 31 remain in hospital, six fewer than on Monday"
    if "M" in row.tags[first:last]:
        return False  # "cases fell (by 130), and deaths halved, from 14 to 7"
    after = first + row.tags[first:last].find(";") + 1
    if amount.figure.at < low and after > first and row.low_words[after] not in SAME_SUBJECT:
        return False  # "an increase of a fifth; deaths went from five to four"
    if amount.figure.at > high:
        return not any(word.low in VERB_DIRECTIONS and word.low not in NOUN_DIRECTIONS and word.tag == "v" for word in between)
    return not any(word.low in VERB_DIRECTIONS for word in between)
