"""FC103 sum-mismatch: parts must add up to the total that the text gives for them.

Closed lists ("37 people: 19 men, 11 women and seven children"), totals ("in all", "a total of"), remainders ("the other
four"), and parts that exclude each other and exceed their whole. Every sum that the nearby numbers offer is tried before one
is broken.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, number, percent, quote, ratio_line
from claims.solve.judge import Proof
from claims.statements.statement import Relation
from claims.text.document import Document
from claims.values.interval import Number, exact
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "19 + 11 + 8 = 38, but the text says 37"."""
    if proof.statement.parties[0].role == "share":
        return _shares(proof, document)
    if proof.statement.relation is Relation.LEDGER:
        return _account(proof, document) if proof.statement.ratio is None else _share_of_sum(proof, document)
    whole, *parts = proof.statement.parties
    terms = " + ".join(named(part.quantity) for part in parts)
    values = [part.quantity.value for part in parts]
    known = [value for value in values if value is not None]
    unnumbered = proof.statement.literal[0].bounds.low or 0  # "and a driver"
    terms += f" + {number(unnumbered)} without a number" if unnumbered else ""
    result = number(sum(known) + unnumbered) if len(known) == len(values) else "a range"
    total = named(whole.quantity)
    closed = proof.statement.relation is Relation.TOTAL
    match proof.verdict:
        case Verdict.VERIFIED:
            message = f"{terms} = {result}: " + (f"the total of {total} holds" if closed else f"not more than {total}")
        case Verdict.UNDETERMINED:
            message = f"{terms} = {result}; the wording leaves a total of {total} open"
        case _:
            at_most = "" if closed else " at most"
            message = f"{terms} = {result}, but the text says {total}{at_most}"
    return Words(
        message, (f"{terms} = {result}, against {total}", *hedge_lines(document, proof.statement.parties, figures=False))
    )


def _shares(proof: Proof, document: Document) -> Words:
    """ "61% + 24% + 25% = 110%, but shares of one whole add to 100%"."""
    parties = proof.statement.parties
    terms = " + ".join(named(party.quantity) for party in parties)
    added = percent(sum(party.quantity.value or 0 for party in parties))
    holds = proof.verdict is Verdict.VERIFIED
    message = (
        f"{terms} = {added}: the shares make up the whole"
        if holds
        else f"{terms} = {added}, but shares of one whole add to 100%"
    )
    return Words(message, (f"{terms} = {added}", *hedge_lines(document, parties, figures=False)))


def _account(proof: Proof, document: Document) -> Words:
    """ "120 + 15 - 9 = 126, but the text says 144"; "3 x 14 + 3 x 2 = 48"."""
    result, *entries = proof.statement.parties
    condition = proof.statement.literal[0]
    at_most = condition.bounds.low is None
    constant = sum(given.value or 0 for given in proof.statement.given if given.role == "uncounted")
    factors = [exact(-factor) for factor in condition.factors[1:]]
    known: list[tuple[Number, Number]] = [
        (factor, entry.quantity.value or 0) for factor, entry in zip(factors, entries, strict=True)
    ]
    known.sort(key=lambda pair: pair[0] < 0)
    terms = "".join(
        f"{' - ' if factor < 0 else ' + '}{'' if abs(factor) == 1 else f'{_factor(factor)} x '}{number(value)}"
        for factor, value in known
    ).removeprefix(" + ")
    if constant:
        terms += f" + {number(constant)}"
    terms += f" = {number(sum(factor * value for factor, value in known) + constant)}"
    limit = " at most" if at_most else ""
    match proof.verdict:
        case Verdict.VERIFIED:
            message = f"{terms}: {named(result.quantity)} holds"
        case Verdict.UNDETERMINED:
            message = f"{terms}; the wording leaves {named(result.quantity)} open"
        case _:
            message = f"{terms}{limit}, but the text says {named(result.quantity)}"
    return Words(message, (f"{terms}{limit}, against {named(result.quantity)}",))


def _share_of_sum(proof: Proof, document: Document) -> Words:
    """ "400 of 3,200 is 12.5%, but the text says 'one in ten'"."""
    ratio = proof.statement.ratio
    assert ratio is not None
    told = {given.role: given.value or 0 for given in proof.statement.given}
    part, whole = told["part of it"], told["all of it"]
    made = f"{number(part)} of {number(whole)} is {percent(Fraction(part) / Fraction(whole or 1))}"
    words = quote(document, ratio.span)
    match proof.verdict:
        case Verdict.VERIFIED:
            message = f"{made}: {words} holds"
        case Verdict.UNDETERMINED:
            message = f"{made}; the wording leaves {words} open"
        case _:
            message = f"{made}, but the text says {words}"
    return Words(message, (made, ratio_line(document, ratio)))


def _factor(factor: Number) -> str:
    """A factor's size: a whole number, or a fraction as a percentage."""
    size = factor if factor > 0 else -factor
    return number(size) if isinstance(size, int) else percent(size)


CHECK = Check(
    code="FC103",
    name="sum-mismatch",
    docs=__doc__,
    why="A total that its own parts do not give means a part is wrong, missing or counted twice.",
    say=say,
    examples=(
        Example("The boat took off [[37 people]]: 19 men, 11 women and seven children.", Verdict.VERIFIED),
        Example("The boat took off [[37 people]]: 19 men, 11 women and eight children.", Verdict.CONTRADICTED),
        Example("The boat took off [[at least 37 people]]: some 20 men, 11 women and seven children.", Verdict.UNDETERMINED),
        Example(
            "The aircraft, carrying a pilot and three passengers, crashed, killing all [[six]] of those inside.",
            Verdict.CONTRADICTED,
        ),
        Example("The boat took off 37 people, 19 of them from the bow and 21 of them hurt."),
    ),
)
