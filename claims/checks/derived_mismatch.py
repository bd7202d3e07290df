"""FC116 derived-mismatch: a number that follows from shares, multiples and sets must be what the text says.

"A quarter of the dead" where half of the 80 casualties were deaths is ten; "twice as many on Tuesday" is a number although no
digit tells it. Only exact shares and multiples of exact counts are reckoned with; a share has the rounding of its words.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.wording import between, named, number, quote
from claims.solve.judge import Proof
from claims.statements.statement import Relation
from claims.text.document import Document
from claims.values.interval import Interval, Number, exact
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "'Half', 'a quarter' of 80 gives 10, but the text says 25"."""
    stated, *bases = proof.statement.parties
    literal, charitable = (_reckoned(proof, widest=widest) for widest in (False, True))
    steps = ", ".join(quote(document, given.span) for given in proof.statement.given)
    counts = " and ".join(named(base.quantity) for base in bases)
    reckoned = between(literal) if literal.is_point else f"about {number(_middle(literal))}"
    most = stated.role == "part"
    if proof.verdict is Verdict.VERIFIED:
        message = f"{steps} of {counts} gives {reckoned}: {named(stated.quantity)} {'fits' if most else 'is right'}"
    elif most:
        message = f"{steps} of {counts} gives {reckoned}; {named(stated.quantity)} cannot be some of them"
    else:
        message = f"{steps} of {counts} gives {reckoned}, but the text says {named(stated.quantity)}"
    working = [f"{steps} of {counts} = {between(literal)}"]
    if charitable != literal:
        working.append(f"with the rounding of its words {between(charitable)}")
    return Words(message, tuple(working))


def _reckoned(proof: Proof, *, widest: bool) -> Interval:
    """The values that the counts give the stated number, by the statement's own conditions."""
    sums = proof.statement.charitable if widest else proof.statement.literal
    ends: list[Number] = []
    for condition in sums:
        values = [party.quantity.value or 0 for party in proof.statement.parties[1:]]
        ends.append(exact(-sum(factor * value for factor, value in zip(condition.factors[1:], values, strict=True))))
    return Interval(min(ends), max(ends))


def _middle(interval: Interval) -> Number:
    return exact(Fraction((interval.low or 0) + (interval.high or 0)) / 2)


CHECK = Check(
    code="FC116",
    name="derived-mismatch",
    docs=__doc__,
    why="Readers take the last number of a chain on trust: nobody works out a share of a share.",
    speaks=frozenset({Relation.DERIVED}),
    say=say,
    examples=(
        Example("Half of the 80 casualties were deaths, and a quarter of the dead, [[ten]], were children.", Verdict.VERIFIED),
        Example("Half of the 80 hurt were men, and a quarter of the men, [[25]], were soldiers.", Verdict.CONTRADICTED),
        Example("Ninety people were aboard, a third of them children. [[Forty]] of the children lived.", Verdict.CONTRADICTED),
        Example("Nine died on Monday, twice as many on Tuesday and three on Wednesday, [[50]] in all.", Verdict.CONTRADICTED),
        Example("Nine died on Monday, twice as many on Tuesday. In all 55 have died this month."),
        Example("A third of the 90 patients were children. Forty of the women survived."),
    ),
)
