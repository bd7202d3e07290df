"""Verdicts by refutation: which statements of a text cannot all hold, and which follow from the numbers they bind.

Every quantity is a premise (its value lies in its reading) and every statement is one. Contradicted: in a minimal set of
premises that no charitable value satisfies. Tension: the same for the literal readings only. Verified: the numbers bound leave
no value that breaks the statement, or the statement leaves no value that breaks one of its numbers. The solver makes no
sentences.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.quantities.quantity import Quantity
from claims.statements.statement import Party, Relation, Statement, Sum, can_stand
from claims.values.hedge import Hedge
from claims.values.interval import Interval, quotient, weighted
from claims.values.record import record
from claims.values.verdict import Reading, Verdict

STATEMENT_KEYS = 1 << 40
"""Keys of statements begin here; those of quantities are their numbers."""

MOST_INFERRED = 1
"""A conflict that rests on more statements of our own inference than this is more likely our misreading than the text's slip.
"""


@record
class Proof:
    """A judged statement. `parties`: every quantity that the verdict rests on; `others`: further statements it rests on."""

    statement: Statement
    verdict: Verdict
    parties: tuple[Party, ...]
    others: tuple[Statement, ...]


def judge(statements: Sequence[Statement], quantities: Sequence[Quantity]) -> tuple[Proof, ...]:
    """A proof for every statement, in their order."""
    broken: dict[int, tuple[int, ...]] = {}
    tense: dict[int, tuple[int, ...]] = {}
    for conflict in _conflicts(range(len(statements)), statements, quantities, literal=False):
        broken.setdefault(conflict[-1] - STATEMENT_KEYS, conflict)
    in_conflict = {key - STATEMENT_KEYS for conflict in broken.values() for key in conflict if key >= STATEMENT_KEYS}
    rest = [index for index in range(len(statements)) if index not in broken]
    for conflict in _conflicts(rest, statements, quantities, literal=True):
        tense.setdefault(conflict[-1] - STATEMENT_KEYS, conflict)
    proofs: list[Proof] = []
    for index, statement in enumerate(statements):
        clash = broken.get(index) or tense.get(index)
        if clash is not None:
            verdict = Verdict.CONTRADICTED if index in broken else Verdict.TENSION
            others = tuple(
                statements[key - STATEMENT_KEYS] for key in clash if key >= STATEMENT_KEYS and key - STATEMENT_KEYS != index
            )
            proofs.append(Proof(statement, verdict, _parties(clash, (statement, *others)), others))
        elif index not in in_conflict:
            verdict = Verdict.VERIFIED if holds(statement) else Verdict.UNDETERMINED
            proofs.append(Proof(statement, verdict, statement.parties, ()))
    return tuple(proofs)


def _parties(conflict: tuple[int, ...], statements: Sequence[Statement]) -> tuple[Party, ...]:
    wanted = {key for key in conflict if key < STATEMENT_KEYS}
    found: dict[int, Party] = {}
    for statement in statements:
        for party in statement.parties:
            if party.number in wanted:
                found.setdefault(party.number, party)
    return tuple(found.values())


def _conflicts(
    indices: Sequence[int], statements: Sequence[Statement], quantities: Sequence[Quantity], *, literal: bool
) -> tuple[tuple[int, ...], ...]:
    """Minimal conflicts among some statements; in each, the last one judged is given up next, an inferred one first."""
    bound = sorted({party.number for index in indices for party in statements[index].parties})
    shared = _shared(indices, statements)
    alone = [index for index in indices if index not in shared and can_stand(statements[index], literal=literal)]
    kept = [index for index in indices if index not in set(alone)]
    if not kept:
        return ()
    from claims.solve.conflicts import all_conflicts  # most texts leave nothing to solve
    from claims.solve.premises import number_premise, statement_premise

    needed = {party.number for index in kept for party in statements[index].parties}
    premises = [number_premise(number, quantities[number], literal=literal) for number in bound if number in needed]
    premises += [statement_premise(STATEMENT_KEYS + index, statements[index], literal=literal) for index in kept]
    inferred = {STATEMENT_KEYS + index for index in kept if statements[index].reading is Reading.INFERRED}

    def weakest(conflict: tuple[int, ...]) -> int:
        return max(conflict, key=lambda key: (key >= STATEMENT_KEYS, key in inferred, key))

    found = all_conflicts(premises, weakest)
    return tuple(conflict for conflict in found if len(inferred.intersection(conflict)) <= MOST_INFERRED)


def _shared(indices: Sequence[int], statements: Sequence[Statement]) -> set[int]:
    """The statements that bind a quantity which another one binds too: only these can conflict with each other."""
    users: dict[int, list[int]] = {}
    for index in indices:
        for party in statements[index].parties:
            users.setdefault(party.number, []).append(index)
    return {index for group in users.values() if len(set(group)) > 1 for index in group}


def holds(statement: Statement) -> bool:
    """Whether the numbers, as written, as figures or as named, prove the statement, or it proves one of them."""
    as_written = [party.quantity.readings.literal for party in statement.parties]
    if _proven(statement.literal, as_written):
        return True
    if statement.figures and _proven(statement.literal, [party.quantity.readings.figure for party in statement.parties]):
        return True
    return _holds_as_named(statement)


NAMED = frozenset({Hedge.EXACT, Hedge.ABOUT})


def _holds_as_named(statement: Statement) -> bool:
    """Whether the sum that the text prints is right to the digit: "31,000 + 17,000 = 48,000" holds, rounded as it is."""
    if statement.relation not in (Relation.TOTAL, Relation.SHARE):
        return False
    values = [party.quantity.value for party in statement.parties]
    if any(value is None or party.quantity.hedge not in NAMED for value, party in zip(values, statement.parties, strict=True)):
        return False
    return all(
        condition.bounds.contains(sum(factor * (value or 0) for factor, value in zip(condition.factors, values, strict=True)))
        for condition in statement.literal
    )


def _proven(conditions: Sequence[Sum], values: Sequence[Interval]) -> bool:
    if all(_reach(condition, values).within(condition.bounds) for condition in conditions):
        return True
    return len(conditions) == 1 and conditions[0].bounds.is_point and _proves_a_number(conditions[0], values)


def _reach(condition: Sum, values: Sequence[Interval], without: int = -1) -> Interval:
    return weighted([0 if place == without else factor for place, factor in enumerate(condition.factors)], values)


def _proves_a_number(condition: Sum, values: Sequence[Interval]) -> bool:
    """Whether an equation and the other numbers prove one number's own reading: "more than 400" by 220 + 196 + 22."""
    for position, factor in enumerate(condition.factors):
        if factor:
            implied = (condition.bounds - _reach(condition, values, position)).scale(quotient(1, factor))
            if implied.within(values[position]):
                return True
    return False
