"""The numbers of a statement by their roles, whether parties or constants, as a check's sentence needs them."""

from __future__ import annotations

from claims.checks.wording import named, number
from claims.solve.judge import Proof
from claims.values.interval import Number
from claims.values.record import record
from claims.values.verdict import Verdict


@record
class Term:
    """One number: its role, its value as text, and the value where it is one."""

    role: str
    text: str
    value: Number | None


def terms(proof: Proof) -> tuple[Term, ...]:
    """Every number of the statement: first the parties, then the constants that have a value."""
    statement = proof.statement
    found = [Term(party.role, named(party.quantity), party.quantity.value) for party in statement.parties]
    found += [Term(given.role, number(given.value), given.value) for given in statement.given if given.value is not None]
    return tuple(found)


def by_role(proof: Proof) -> dict[str, Term]:
    """The first number of each role."""
    found: dict[str, Term] = {}
    for term in terms(proof):
        found.setdefault(term.role, term)
    return found


def ending(proof: Proof, holds: str, open_: str, broken: str) -> str:
    """The words for the verdict."""
    match proof.verdict:
        case Verdict.VERIFIED:
            return holds
        case Verdict.UNDETERMINED:
            return open_
        case _:
            return broken
