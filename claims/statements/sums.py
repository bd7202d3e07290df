"""Numbers that add up to another: the statement that every kind of sum makes, and how far it may be looked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, groupby, pairwise

from claims.lexicon.groups import NATIONS
from claims.lexicon.ledgers import TALLIES
from claims.lexicon.numbers import PLACE_IN_ORDER
from claims.lexicon.numeral_words import NUMBERED
from claims.lexicon.people import is_person
from claims.lexicon.sums import COUNTS, NOBODY_ELSE
from claims.statements.discourse import WEAK_WORDS, Discourse
from claims.statements.mention import Mention
from claims.statements.runs import runs_in
from claims.statements.statement import Relation, Statement, total
from claims.statements.words import Row
from claims.values.interval import Number
from claims.values.span import Span
from claims.values.verdict import Reading

WINDOW = 5  # sentences back in which the terms of a sum are looked for


TERMS = 12  # counts back among which every subset is tried


JOINED = frozenset({"&", "&dno", "&no", ",", ",&"})
"""Classes of the words between two counts that stand together: "22 passengers and a crew of two"."""


FARTHEST = 3  # a sum this many times the stated total, or a part of it, is of something else


def natural_groups(discourse: Discourse, terms: Sequence[Mention], most: int = TERMS) -> Iterator[tuple[Mention, ...]]:
    """The groups of terms that a total may be the sum of, smallest first.

    Nobody adds up some members of a list and leaves out the others: a list of three or more counts is taken whole. A sentence
    that only repeats earlier counts is not added to them.
    """
    units = units_of(discourse, terms)
    for size in range(1, min(len(units), most) + 1):
        for group in combinations(units, size):
            yield tuple(member for unit in group for member in unit)


def units_of(discourse: Discourse, terms: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    """Lists of three counts or more, and every other count by itself; without the sentences that repeat."""
    units: list[tuple[Mention, ...]] = []
    told: set[object] = set()
    for _, same_row in groupby(terms, key=lambda term: term.sentence):
        here = list(same_row)
        values = {term.quantity.value for term in here}
        if len(values) > 1 and values <= told:
            continue
        told |= values
        runs = [run for run in runs_in(discourse, here[0].row) if len(run) > 2]
        listed = {member.index for run in runs for member in run}
        units += [tuple(member for member in run if member in here) for run in runs if any(member in here for member in run)]
        units += [(term,) for term in here if term.index not in listed]
    return _forms(units)


def _forms(units: list[tuple[Mention, ...]]) -> list[tuple[Mention, ...]]:
    """The same with the lines of a form as one list: "Killed: 296", "Wounded: 811", "Missing: 177"."""
    merged: list[tuple[Mention, ...]] = []
    for unit in units:
        last = merged[-1][-1] if merged else None
        line = len(unit) == 1 and _is_line(unit[0])
        if line and last is not None and _is_line(last) and unit[0].sentence == last.sentence + 1:
            merged[-1] = (*merged[-1], *unit)
        else:
            merged.append(unit)
    return merged


def _is_line(mention: Mention) -> bool:
    """Whether a number is what a line of a form says: a label, a colon and it."""
    row, at = mention.row, mention.at
    return at > 1 and row.words[at - 1].low == ":" and row.tags[mention.end : mention.end + 1] in {"", ".", "("}


def adds_up(
    discourse: Discourse,
    at: Span,
    whole: Mention,
    parts: Sequence[Mention],
    relation: Relation = Relation.TOTAL,
    extra: int = 0,
) -> Statement:
    reading = Reading.STATED if all(part.row is whole.row for part in parts) else Reading.INFERRED
    return total(
        at,
        discourse.party(whole, "total"),
        tuple(discourse.party(part, "part") for part in parts),
        reading,
        relation=relation,
        extra=extra,
    )


def is_of_its_size(statement: Statement) -> bool:
    """Whether the sum of the parts is of the order of the total."""
    whole, *parts = (party.quantity for party in statement.parties)
    stated = whole.low or whole.high or 0
    added = sum(part.low or part.high or 0 for part in parts)
    return stated > 1 and added * FARTHEST >= stated and added <= stated * FARTHEST


def are_of_sources(members: Sequence[Mention]) -> bool:
    """Whether each number is one source's count of the same people: "97 by the hospital's count and 96 by the police's"."""
    by = all(member.row.between(member.end, member.end + 1) == "by" for member in members[:2])
    return by and not COUNTS.isdisjoint(members[0].row.lows)


def nobody_else(discourse: Discourse, row: Row) -> bool:
    """Whether the sentence or the next says that the parts are all: "No other deaths have been reported"."""
    following = discourse.document.sentences[row.sentence.index : row.sentence.index + 2]
    words = " ".join(discourse.document.of(sentence.span).lower() for sentence in following)
    return any(phrase in words for phrase in NOBODY_ELSE)


def _may_be_people(mention: Mention) -> bool:
    """Whether a number may count people: not "40 dressings"."""
    head = mention.what.head
    return not head or is_person(head) or mention.measure is not None or head in {*WEAK_WORDS, *NATIONS, *TALLIES, "hand"}


def is_made_up(discourse: Discourse, statement: Statement, others: Sequence[Mention] | None = None) -> bool:
    """Whether a count of people that a broken sum leaves out is all that it lacks: "16 were killed" before "The garrison
    numbered 85; 47 reached safety, and the rest, 22, are missing". `others`: which may be; every count unless given."""
    inside = {party.number for party in statement.parties}
    sums = statement.literal[0]
    values = [Fraction(party.quantity.value or 0) for party in statement.parties]
    made = sum((value * factor for factor, value in zip(sums.factors, values, strict=True)), Fraction(0))
    low, high = sums.bounds.low or 0, sums.bounds.high or 0
    lacking = abs(made - (low if sums.bounds.high is None else Fraction(low + high) / 2))
    factors: set[Number] = {factor if factor > 0 else -factor for factor in sums.factors} - {1}
    times: set[Number] = {*factors, *values[1:]} if factors else set()
    if others is None and any(_is_so_many_dead(discourse, row, lacking) for row in discourse.rows):
        return True
    outside = [
        other
        for other in (discourse.mentions if others is None else others)
        if other.number not in inside and not any(given.span.meets(other.span) for given in statement.given)
    ]
    return any(
        (other.quantity.value == lacking and _may_be_people(other))
        or any((other.quantity.value or 0) * factor == lacking for factor in times)  # "three of the twelve coaches of 45"
        for other in outside
    ) or any(_are_joined(first, second) and _size(first) + _size(second) == lacking for first, second in pairwise(outside))


def _are_joined(first: Mention, second: Mention) -> bool:
    """ "22 passengers and two crew were saved"."""
    between = first.row.tags[first.end : second.at] if first.row is second.row else ""
    return between in JOINED and _may_be_people(first) and _may_be_people(second)


def _size(mention: Mention) -> Number:
    return mention.quantity.value or 0


def _is_so_many_dead(discourse: Discourse, row: Row, lacking: Fraction) -> bool:
    """Whether an ordinal numbers so many dead: "have recovered a seventh body"."""
    return any(
        ordinal_at(discourse, row, at) == lacking and not NUMBERED.isdisjoint(row.low_words[at + 1 : at + 3])
        for at in row.numbers
    )


def ordinal_at(discourse: Discourse, row: Row, at: int) -> int | None:
    """The place that a number's word gives: "ninth", "15th"; also "a ninth victim", whom the numbers count as one more."""
    word = row.words[at]
    if row.tags[at] == "D" and word.quantity is not None:
        value = discourse.quantities[word.quantity].value
        return value if isinstance(value, int) and value > 1 else None
    return PLACE_IN_ORDER.get(word.low.removeprefix("a ")) if row.tags[at] == "C" and word.low.startswith("a ") else None
