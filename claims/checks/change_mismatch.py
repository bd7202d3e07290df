"""FC106 change-mismatch: what a number became, and by how much, must fit what it was.

A rise ends above where it began; "by 17, from 41 to 58" adds up; "doubled" is twice the older number (1.75 to 2.25 times with
charity); "down by a quarter" leaves three quarters; "unchanged" is the same; "the third fall in a row" falls three times.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.terms import Term, by_role, ending, terms
from claims.checks.wording import hedge_lines, number, percent, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.interval import exact
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "from 41 to 85 is a rise of 44, not 17"."""
    statement = proof.statement
    at = by_role(proof)
    words = quote(document, statement.at)
    amount = at.get("rise") or at.get("fall") or at.get("difference")
    if amount is not None and statement.ratio is not None and statement.ratio.value is not None:
        old, new, sign = at["old"], at["new"], 1 if amount.role == "rise" else -1
        reckoned = exact(statement.ratio.value * (old.value or 0) + sign * (amount.value or 0))
        fact = f"{number(statement.ratio.value)} x {old.text} {'+' if sign > 0 else '-'} {amount.text} = {number(reckoned)}"
        message = ending(
            proof,
            f"{fact}, as the text says",
            f"{fact}; the wording leaves {new.text} open",
            f"{fact}, but the text says {new.text}",
        )
    elif amount is not None:
        old, new = at["old"], at["new"]
        every = [term.text for term in terms(proof) if term.role == amount.role]
        stated = " + ".join(every)
        fact = f"{new.text} - {old.text} = {_difference(old, new)}"
        message = ending(
            proof,
            f"from {old.text} to {new.text} is a change of {stated}, as the text says",
            f"from {old.text} to {new.text}: the wording leaves a change of {stated} open",
            f"from {old.text} to {new.text} is a change of {_difference(old, new)}, but the text says {stated}",
        )
    elif statement.ratio is not None:
        old, new = at["old"], at["new"]
        fact = f"{new.text} / {old.text} = {_quotient(old, new)}"
        message = ending(
            proof,
            f"from {old.text} to {new.text} is {_quotient(old, new)}: {words} holds",
            f"from {old.text} to {new.text} is {_quotient(old, new)}; the wording leaves {words} open",
            f"from {old.text} to {new.text} is {_quotient(old, new)}, but the text says {words}",
        )
    elif "unchanged" in at:
        fact = f"{at['before'].text} before, {at['unchanged'].text} after"
        message = ending(
            proof,
            f"{at['unchanged'].text} is unchanged",
            f"{at['unchanged'].text} may be unchanged",
            f"{at['before'].text} and {at['unchanged'].text} are not the same, but the text says unchanged",
        )
    elif "then" in at:
        fact = ", ".join(term.text for term in terms(proof))
        way = "rise" if "up to" in at else "fall"
        message = ending(proof, f"{fact}: a {way} each time", f"{fact} may {way} each time", f"{fact} is not a {way} each time")
    else:
        old = at["old"]
        new = at.get("risen to") or at["fallen to"]
        way = "rise" if "risen to" in at else "fall"
        fact = f"{old.text}, then {new.text}"
        message = ending(
            proof,
            f"from {old.text} to {new.text} is a {way}",
            f"from {old.text} to {new.text} may be a {way}",
            f"from {old.text} to {new.text} is no {way}, but the text says so",
        )
    return Words(message, (fact, *hedge_lines(document, statement.parties, figures=True)))


def _difference(old: Term, new: Term) -> str:
    if old.value is None or new.value is None:
        return "a range"
    gap = exact(max(new.value, old.value) - min(new.value, old.value))
    return number(gap) if new.value >= 1 or old.value >= 1 else percent(gap)


def _quotient(old: Term, new: Term) -> str:
    if not old.value or new.value is None:
        return "no ratio"
    ratio = Fraction(new.value) / old.value
    change = f"a change of {'+' if ratio >= 1 else '-'}{percent(abs(ratio - 1))}"
    return f"{number(ratio)} times, {change}"


CHECK = Check(
    code="FC106",
    name="change-mismatch",
    docs=__doc__,
    why="Updates are where old and new figures get mixed up: a rise that falls, an increment that does not add up.",
    say=say,
    examples=(
        Example("Road deaths in the valley rose from [[12 in 2021 to 73]] in 2022.", Verdict.VERIFIED),
        Example("Road deaths in the valley fell from [[12 in 2021 to 73]] in 2022.", Verdict.CONTRADICTED),
        Example("Admissions to the burns ward [[tripled]] in a month, from 20 to 60.", Verdict.VERIFIED),
        Example("Admissions to the burns ward [[tripled]] in a month, from 20 to 95.", Verdict.CONTRADICTED),
        Example(
            "Landslides killed 30 people in the hills last year, against 40 the year before, [[a quarter]] fewer.",
            Verdict.VERIFIED,
        ),
        Example("Road deaths in the valley rose from [[about 40 in 2021 to 42]] in 2022.", Verdict.UNDETERMINED),
        Example("Three more bodies were found at dawn, which took the toll [[from 14 to 17]].", Verdict.VERIFIED),
        Example("Three more bodies were found at dawn, which took the toll [[from 14 to 19]].", Verdict.CONTRADICTED),
        Example("The road was closed from 6 to 9 on Monday, and up to 40 cars were stuck."),
        Example("Prices rose sharply. The fire killed 12 people, and 30 were hurt."),
        Example("The clinic made up 30 per cent of its losses in the year to 2020."),
    ),
)
