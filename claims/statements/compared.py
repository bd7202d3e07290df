"""What the comparisons share: statements of more, less and so many times, and the names beside a number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.comparisons import COMPARED
from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.quantities.quantity import Quantity
from claims.statements.discourse import Discourse, same_kind
from claims.statements.figures import ABOVE, BELOW, ZERO, Condition, Figure, figures_in, relate, times
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, exact, quotient
from claims.values.measure import Measure
from claims.values.span import Span
from claims.values.verdict import Reading

LINKED = 18  # words between a comparison and its "than" or "as"
FURTHEST = 14  # words between the parts of one comparison
MEASURES = frozenset("than against from versus as".split())
"""Words behind which the number stands that another is measured by."""

MEASURED = 3  # words from one of them to its number
AROUND = quotient(1, 8)
CLOSE = quotient(1, 20)


def _usable(figure: Figure) -> bool:
    pronoun = figure.row.words[figure.at].low == "one" and figure.row.tags[figure.at + 1 : figure.at + 2] in {"P", "c", "", "."}
    return figure.value is not None and figure.quantity.hedge is not Hedge.RANGE and not pronoun  # "than the February one on"


def counts_in(discourse: Discourse, row: Row) -> list[Figure]:
    """The counts of a row, and how many times something happened."""
    return [figure for figure in figures_in(discourse, row, "CX") if _usable(figure) and figure.quantity.unit in (None, "time")]


def set_above(at: Span, first: Figure, second: Figure, sign: int, *, reading: Reading | None = None) -> Statement:
    """The first number lies above the second, or below it."""
    condition: Condition = ((1, -1), ABOVE if sign > 0 else BELOW)
    roles = ("greater", "lesser") if sign > 0 else ("lesser", "greater")
    return relate(Relation.COMPARE, at, ((first, roles[0]), (second, roles[1])), (condition,), reading=reading)


def apart_by(at: Span, first: Figure, second: Figure, amount: Figure, sign: int) -> Statement:
    """The first number lies so much above the second, or below it."""
    role = "more" if sign > 0 else "fewer"
    return relate(Relation.COMPARE, at, ((first, "first"), (second, "second"), (amount, role)), (((1, -1, -sign), ZERO),))


def so_many_times(at: Span, first: Figure, second: Figure, ratio: Quantity) -> Statement:
    """The first number is so many times the second."""
    literal, charitable = _factor(ratio)
    return relate(Relation.COMPARE, at, ((first, "multiple"), (second, "base")), times(literal), times(charitable), ratio=ratio)


def _factor(ratio: Quantity) -> tuple[Interval, Interval]:
    """A multiple as written and with charity."""
    value = ratio.low if ratio.low is not None else ratio.high
    assert value is not None
    match ratio.hedge:
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Interval(value, None), Interval(exact(value * (1 - CLOSE)), None)
        case Hedge.LESS_THAN | Hedge.AT_MOST | Hedge.UP_TO:
            return Interval(0, value), Interval(0, exact(value * (1 + CLOSE)))
        case Hedge.NEARLY:
            return Interval(exact(value * (1 - AROUND)), value), Interval(
                exact(value * (1 - 2 * AROUND)), exact(value * (1 + CLOSE))
            )
        case _:
            return (
                Interval(exact(value * (1 - CLOSE)), exact(value * (1 + CLOSE))),
                Interval(exact(value * (1 - AROUND)), exact(value * (1 + AROUND))),
            )


def choose(statements: Sequence[Statement], *, tied: bool = True) -> Iterator[Statement]:
    """The first that can stand; else the only one, where the words tie it."""
    fits = [statement for statement in statements if can_stand(statement)]
    if fits:
        yield fits[0]
    elif tied and len(statements) == 1:
        yield statements[0]


def is_aside(row: Row, at: int, position: int) -> bool:
    """ "318 breaches, 42 fewer than the 360 of the week before but twice as many as": by how many, what that is measured by, or
    in closed brackets."""
    lead = row.low_words[max(0, at - MEASURED) : at]
    if row.tags[at - 1 : at] in {"d", "P", "c"} and not MEASURES.isdisjoint(lead) and "C" not in row.tags[at - len(lead) : at]:
        return True
    differs = row.between(at + 1, at + 2) in {"more", "fewer", "less"} and "than" in row.low_words[at + 2 : position]
    return differs or (row.tags[at - 1 : at] == "(" and ")" in row.tags[at:position])


def is_denied(row: Row, position: int) -> bool:
    """ "no higher than", "not more than", "never fewer than", "any worse than"."""
    return any(
        word.low in {"no", "not", "never", "nor", "any", "hardly", "whether", "n't", "neither"}
        for word in row.words[max(0, position - 3) : position]
    )


def after_than(row: Row, figures: Sequence[Figure], than: int) -> Figure | None:
    """The number that a comparison names after "than", in the same clause or in a relative one."""
    figure = next((other for other in figures if other.at > than), None)
    if figure is None or figure.at - than > FURTHEST:
        return None
    between = row.words[than + 1 : figure.at]
    behind = row.low_words[figure.at + 1 : figure.at + 6]
    if behind and behind[0] in COMPARED and "than" in behind:
        return None  # "20 more than it was built for and 15 fewer than the first"
    if row.words[than + 1].low in {"once", "twice"} or row.tags[figure.at + 1 : figure.at + 3] == "&C":
        return None  # "several of them more than once", "lower than that of its hospitals, 147 and 81"
    if row.low_words[than + 1 : figure.at].count("since") and "any" in row.low_words[than + 1 : figure.at]:
        return None  # "more than on any day since the 3rd, when 2,200 did"
    if row.tags[than:figure.at].count("T") > 1:
        return None  # "fewer than in 2021 and the lowest number since 1958, when there were 39"
    if any(
        word.low in TIME_UNITS and word.low not in {"second", "year", "month", "week", "day", "summer", "winter"}
        for word in between
    ):
        return None  # "more than a decade"
    if between and between[-1].low == "and":
        return None  # "60 fewer patients than in March and 100 free beds"
    if between and between[0].low in {"a", "an"} and any(word.low in TIME_UNITS for word in between[1:3]):
        return None
    for place, word in enumerate(between):
        if word.low in {";", ".", "but", "while", "because", "still"} or (
            word.quantity is not None and word.tag not in "TD" and word.low != "one"
        ):
            return None
        if word.low == ",":
            following = between[place + 1].low if place + 1 < len(between) else ""
            if following not in {"which", "in", "when", "where", "with", "who", ""}:
                return None
    if row.tags[than + 1 : than + 2] == "v" or (
        between and between[0].low in {"expected", "feared", "usual", "normal", "reported", "thought"}
    ):
        return None
    return figure


def are_comparable(known: dict[int, Mention], figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a number can be set against others: people with people."""
    mention = known.get(figure.number)
    if mention is None:
        return figure.quantity.unit == "time"
    for other in others:
        second = known.get(other.number)
        if second is None and other.quantity.unit == "time":
            return True
        if second is not None and same_kind(mention, second):
            losses = {mention.measure, second.measure} == {Measure.KILLED, Measure.LOSSES}
            if (
                losses
                or mention.measure is None
                or second.measure is None
                or mention.measure is second.measure
                or mention.what.head != second.what.head
            ):
                return True
    return not others


def names_in(row: Row, start: int, end: int) -> set[str]:
    """Names and years among some words."""
    found = set()
    for at in range(max(start, 0), min(end, len(row.words))):
        word = row.words[at]
        if (word.capital and word.tag in "nkg" and at > 0) or word.tag == "T":
            found.add(word.low.removesuffix("'s").removesuffix("s'"))
    return found


def segment_names(figure: Figure) -> set[str]:
    """The names in a number's own part of its sentence."""
    first, last = segment_of(figure)
    return names_in(figure.row, first, last) | (
        {figure.row.words[0].low} if first == 0 and figure.row.words[0].tag == "n" else set()
    )


def segment_of(figure: Figure) -> tuple[int, int]:
    """From the comma, "and" or other break before a number to the one after it."""
    row = figure.row
    start = figure.at
    while start > 0 and not _parts(row, start - 1) and row.tags[start - 1] not in "C":
        start -= 1
    if start > 1 and row.words[start].low == "with" and row.words[start - 1].low == ",":  # "January, with 34 deaths"
        start -= 1
        while start > 0 and not _parts(row, start - 1) and row.tags[start - 1] not in "C":
            start -= 1
    end = figure.at + 1
    while end < len(row.words) and not _parts(row, end) and row.tags[end] not in "C":
        end += 1
    return start, end


def _parts(row: Row, at: int) -> bool:
    low = row.words[at].low
    if low == ",":
        return True
    return low in {";", ":", ".", "and", "then", "but", "while"}


def is_called(known: dict[int, Mention], figure: Figure, noun: str) -> bool:
    """Whether a number counts what a noun names: women, the wounded, rescuers (a fate or the group's own word)."""
    mention = known.get(figure.number)
    if mention is None:
        return False
    if noun in mention.what.words or (mention.predicate is not None and noun in mention.predicate.words):
        return True
    measure = noun_measure((noun,))
    if measure is Measure.CASUALTIES:
        return mention.measure in (Measure.INJURED, Measure.CASUALTIES)
    return measure is not None and mention.measure is measure


def may_be_of_people(known: dict[int, Mention], figure: Figure) -> bool:
    """Whether a number may be of those compared: not "twice as many were injured over the three seasons as"."""
    mention = known.get(figure.number)
    head = mention.what.head if mention is not None else ""
    return not head or is_person(head) or noun_measure((head,)) is not None or head in THING_NOUNS


def segment_nouns(figure: Figure) -> set[str]:
    first, last = segment_of(figure)
    return {singular(word.low) for word in figure.row.words[first:last] if word.tag in "nk"}


def fate_of(known: dict[int, Mention], figure: Figure) -> Measure | None:
    mention = known.get(figure.number)
    return mention.measure if mention is not None else None


def fates_in(row: Row, start: int, end: int) -> set[Measure | None]:
    """The fates that some words name: "the largest number of missing"; losses are deaths ("the heaviest loss of life")."""
    fates = {noun_measure((singular(low),)) or noun_measure((low,)) for low in row.low_words[start:end]} - {None}
    return fates | {Measure.KILLED} if Measure.LOSSES in fates else fates
