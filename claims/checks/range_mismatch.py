"""FC109 range-mismatch: the ends of a range stand in order, and what is said to lie between them does.

A minimum is not above its maximum, a best estimate, a mean and a confidence interval's own estimate lie within the range, the
middle lies half way, and the youngest victim is as old as the lower end of "aged four to 61".
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.terms import by_role, ending, terms
from claims.checks.wording import hedge_lines, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "1,150 does not lie between 1,200 and 1,400"."""
    statement = proof.statement
    at = by_role(proof)
    words = quote(document, statement.at)
    if "estimate" in at and "low" in at and "high" in at:
        inside = len(statement.charitable) == 2
        low, high, value = at["low"].text, at["high"].text, at["estimate"].text
        fact = f"{value} against {low} to {high}"
        message = ending(
            proof,
            f"{value} lies {'within' if inside else 'outside'} {low} to {high}, as the text says",
            f"{value} may lie {'within' if inside else 'outside'} {low} to {high}: the wording leaves it open",
            f"{value} does not lie {'within' if inside else 'outside'} {low} to {high}",
        )
    elif "middle" in at:
        fact = f"half way from {at['low'].text} to {at['high'].text}, against {at['middle'].text}"
        message = ending(
            proof,
            f"{at['middle'].text} is half way from {at['low'].text} to {at['high'].text}",
            f"{at['middle'].text} may be half way from {at['low'].text} to {at['high'].text}",
            f"{at['middle'].text} is not half way from {at['low'].text} to {at['high'].text}",
        )
    elif "part" in at:
        parts = [term for term in terms(proof) if term.role == "part"]
        end = "low" if "low" in at else "high"
        summed = " + ".join(term.text for term in parts)
        fact = f"{summed} against {at[end].text}"
        message = ending(
            proof,
            f"{summed} = {at[end].text}: the {end} end holds",
            f"{summed} may be {at[end].text}",
            f"{summed} is not {at[end].text}, the {end} end",
        )
    elif "one of them" in at:
        end, most = ("high", "most") if "high" in at else ("low", "least")
        one, bound = at["one of them"].text, at[end].text
        fact = f"{one} against {bound}, the {most} of any"
        message = ending(
            proof,
            f"{one} keeps to {bound}, the {most} of any",
            f"{one} may keep to {bound}, the {most} of any",
            f"{one} is {'above' if end == 'high' else 'below'} {bound}, the {most} of any",
        )
    elif "youngest" in at or "oldest" in at:
        role = "youngest" if "youngest" in at else "oldest"
        end = at["low" if role == "youngest" else "high"].text
        fact = f"{role} {at[role].text}, ages {'from' if role == 'youngest' else 'to'} {end}"
        message = ending(
            proof,
            f"the {role} is {at[role].text}, as the range of ages says",
            f"the {role} may be {at[role].text}",
            f"the {role} is {at[role].text}, but the ages run {'from' if role == 'youngest' else 'to'} {end}",
        )
    else:
        low, high = at["low"].text, at["high"].text
        fact = f"from {low} to {high}"
        message = ending(
            proof,
            f"the lower end {low} is not above the upper end {high}",
            f"the ends {low} and {high} of {words} may be in order",
            f"the lower end {low} is above the upper end {high}",
        )
    return Words(message, (fact, *hedge_lines(document, statement.parties, figures=True)))


CHECK = Check(
    code="FC109",
    name="range-mismatch",
    docs=__doc__,
    why="A range that excludes its own estimate, or runs backwards, has a mistyped number in it.",
    say=say,
    examples=(
        Example("Estimates of the dead run from a low of 300 to a high of [[600]].", Verdict.VERIFIED),
        Example("Estimates of the dead run from a low of 900 to a high of [[600]].", Verdict.CONTRADICTED),
        Example("Their best estimate is [[1,450]], within a range of 1,200 to 1,800.", Verdict.VERIFIED),
        Example("Their best estimate is [[2,450]], within a range of 1,200 to 1,800.", Verdict.CONTRADICTED),
        Example("The heat caused [[212]] extra deaths (95% confidence interval 268-356).", Verdict.CONTRADICTED),
        Example("Their best estimate is [[about 1,200]], within a range of 1,200 to 1,800.", Verdict.UNDETERMINED),
        Example("The victims were aged four to 61, the oldest a [[71-year-old]] nurse.", Verdict.CONTRADICTED),
        Example("The road is closed between 9 and 5. At least 30 were hurt and no more than 20 were killed."),
        Example("The shortest street of the town lost 40 houses, the longest 12."),
    ),
)
