"""Sums of money, shares, lengths, weights, ages, stretches and ranks in the headline, against the same in the body.

Each is looked for in the whole body. Where nothing there gives it, and the first sentences have one number alone that may be
it, the two contradict each other: "Pit fire claims 12th victim" over "a sixth man has died".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.changes import VERB_DIRECTIONS
from claims.lexicon.measures import NOUNS, SUBJECT
from claims.lexicon.people import is_person, singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.headline_sense import FARTHEST, LEAD
from claims.statements.statement import Statement, can_stand, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import quotient
from claims.values.measure import Measure
from claims.values.verdict import Reading

UNITED = frozenset({Kind.MONEY, Kind.SHARE, Kind.MEASURE, Kind.AGE, Kind.DURATION, Kind.ORDINAL, Kind.MULTIPLE, Kind.RATIO})
"""Kinds of number that a headline gives with a unit of its own."""

TOLD = frozenset({Kind.MONEY, Kind.SHARE, Kind.AGE, Kind.ORDINAL})
"""Kinds of which a body gives every number that its headline has."""

HURT = frozenset("injured hurt wounded ill missing".split())
REACH = 4  # words behind a rank in which the noun that it counts stands


def read_measures(discourse: Discourse) -> Iterator[Statement]:
    """Sums of money, shares, lengths, weights, ages, stretches and ranks in the headline, against the same in the body."""
    first = next((sentence.span for sentence in discourse.document.sentences if sentence.headline), None)
    if first is None:
        return
    numbers = [
        number for number, quantity in enumerate(discourse.quantities) if quantity.kind in UNITED and quantity.value is not None
    ]
    heads = [number for number in numbers if discourse.quantities[number].span.end <= first.end]
    rest = [number for number in numbers if discourse.quantities[number].span.start >= first.end]
    for head in heads:
        quantity = discourse.quantities[head]
        like = [number for number in rest if _is_like(quantity, discourse.quantities[number])]
        statements = [
            same(
                discourse.quantities[number].span,
                discourse.party_of(head, "headline"),
                discourse.party_of(number, "body"),
                Reading.INFERRED,
                figures=True,
            )
            for number in like
        ]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
        elif quantity.kind in TOLD:
            yield from _otherwise(discourse, head, rest, statements)


def _is_like(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be compared at all: one kind and one unit."""
    return a.kind is b.kind and a.unit == b.unit


def _has_word(row: Row, ordinal: str) -> bool:
    return any(ordinal.lower() in word.low.split() for word in row.words)


def _otherwise(discourse: Discourse, head: int, rest: Sequence[int], statements: Sequence[Statement]) -> Iterator[Statement]:
    """The one number of the first sentences that may be the headline's and is not."""
    news = [row for row in discourse.rows if 0 < row.sentence.index <= LEAD]
    quantity = discourse.quantities[head]
    value = quantity.value or 0
    if quantity.hedge is not Hedge.EXACT or not value:
        return
    if any(discourse.quantities[number].value == value for number in rest):
        return  # given as another kind of number
    if quantity.kind is Kind.ORDINAL and any(_has_word(row, discourse.document.of(quantity.number)) for row in news):
        return  # "SIXTH VICTIM DIES: a sixth person has died"
    told = [one for one in statements if one.parties[1].quantity.hedge not in (Hedge.UP_TO, Hedge.VAGUE)]
    told = next((here for row in news if (here := [one for one in told if row.sentence.span.covers(one.at)])), [])
    if quantity.kind is Kind.SHARE:
        places = _places(discourse, head)
        if any(row.words[at].low.endswith("quarter") and row.words[at - 1].low in {"from", "in"} for row, at in places):
            return  # "four in five patients from one quarter"
        if _is_given_by_counts(discourse, quantity):
            return
        told = [one for one in told if _both_change(discourse, head, one.parties[1].number)]
    if quantity.kind is Kind.AGE:
        told = [one for one in told if _of_one_noun(discourse, head, one.parties[1].number)]
    if quantity.kind is Kind.ORDINAL:
        if any(row.words[at + 1].low in HURT for row, at in _places(discourse, head) if at + 1 < len(row.words)):
            return  # "Two linemen die, third injured"
        ranked = [row for row in discourse.rows if row.sentence.headline and ranks_people(row, head)]
        told = [one for one in told if any(ranks_people(row, one.parties[1].number) for row in news)]
        if not ranked or len(told) != len([one for one in statements if _is_rank(discourse, one)]):
            return
    values = {statement.parties[1].quantity.value or 0 for statement in told}
    if len(values) == 1 and all(0 < other <= FARTHEST * value and value <= FARTHEST * other for other in values):
        yield told[0]


def _places(discourse: Discourse, number: int) -> list[tuple[Row, int]]:
    """Where a number stands: its row and word."""
    return [(row, at) for row in discourse.rows for at in row.numbers if row.words[at].quantity == number]


def _is_given_by_counts(discourse: Discourse, share: Quantity) -> bool:
    """Whether two counts of the first sentences make the headline's share: "solves half its cases" over 4,260 and 2,130."""
    values = [one.quantity.value for one in discourse.mentions if one.sentence <= LEAD and not one.row.sentence.headline]
    exact = share.readings.literal
    return any(exact.contains(quotient(part, whole)) for part in values for whole in values if part and whole and part < whole)


def _both_change(discourse: Discourse, head: int, other: int) -> bool:
    """Whether neither share or both are of a change: "deaths fall 60%", "deaths have dropped by a third"."""
    rows = [row for row in discourse.rows if any(row.words[at].quantity in (head, other) for at in row.numbers)]
    changes = [any(word.low in VERB_DIRECTIONS for word in row.words) for row in rows]
    return len(set(changes)) == 1


def _of_one_noun(discourse: Discourse, head: int, other: int) -> bool:
    """Whether two ages may be one person's: no noun behind one of them differs from the other's."""
    nouns = []
    for row in discourse.rows:
        for at in row.numbers:
            if row.words[at].quantity in (head, other) and row.tags[at + 1 : at + 2] in {"n", "k"}:
                nouns.append(row.words[at + 1].low)
    return len(set(nouns)) < 2 or not any(is_person(noun) for noun in nouns)


def _is_rank(discourse: Discourse, statement: Statement) -> bool:
    return any(ranks_people(row, statement.parties[1].number) for row in discourse.rows)


def ranks_people(row: Row, number: int) -> bool:
    """Whether an ordinal says how many have died: "a sixth victim", "the 17th death", "the 32nd horse to die"."""
    at = next((place for place in row.numbers if row.words[place].quantity == number), None)
    if at is None:
        return False
    behind = row.low_words[at + 1 : at + REACH]
    return any(is_person(singular(low)) or low in NOUNS or SUBJECT.get(low) is Measure.KILLED for low in behind)
