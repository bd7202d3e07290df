"""FC108 comparison-mismatch: more, fewer, as many, twice as many and the deadliest must fit the numbers compared.

Numbers compared in one sentence, or looked up by the group, place or year that the comparison names. "Twice as many" is 1.75
to 2.25
times with charity; a ranking puts each number on its side of the one ranked.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.terms import by_role, ending, terms
from claims.checks.wording import hedge_lines, number, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "312 is not more than 350"."""
    statement = proof.statement
    at = by_role(proof)
    words = quote(document, statement.at)
    every = terms(proof)
    if "multiple" in at:
        first, second = at["multiple"], at["base"]
        ratio = number(Fraction(first.value) / second.value) if first.value is not None and second.value else "some"
        fact = f"{first.text} / {second.text} = {ratio}"
        message = ending(
            proof, f"{fact}: {words} holds", f"{fact}; the wording leaves {words} open", f"{fact}, but the text says {words}"
        )
    elif "first" in at:
        first, second = at["first"], at["second"]
        amount = at.get("more") or at["fewer"]
        side = "more" if "more" in at else "fewer"
        fact = f"{first.text} against {second.text}"
        message = ending(
            proof,
            f"{first.text} is {amount.text} {side} than {second.text}",
            f"{first.text} may be {amount.text} {side} than {second.text}",
            f"{first.text} is not {amount.text} {side} than {second.text}",
        )
    elif "term" in at:
        own = at.get("greater") or at["lesser"]
        side = "more" if "greater" in at else "less"
        summed = " + ".join(term.text for term in every if term.role == "term")
        fact = f"{own.text} against {summed}"
        message = ending(
            proof,
            f"{own.text} is {side} than {summed}",
            f"{own.text} may be {side} than {summed}",
            f"{own.text} is not {side} than {summed}",
        )
    elif "ranked" in at:
        others = ", ".join(term.text for term in every if term.role == "other")
        fact = f"{at['ranked'].text} beside {others}"
        message = ending(
            proof, f"{fact}: {words} holds", f"{fact}; the wording leaves {words} open", f"{fact}: it is not {words}"
        )
    elif "next" in at:
        fact = ", then ".join(term.text for term in every)
        message = ending(proof, f"{fact}: in order", f"{fact} may be in order", f"{fact} is not in descending order")
    elif "same" in at:
        fact = " and ".join(term.text for term in every)
        message = ending(
            proof, f"{fact} are the same number", f"{fact} may be the same number", f"{fact} are not the same number"
        )
    else:
        first, second = every[0], every[1]
        side = "more" if first.role == "greater" else "less"
        fact = f"{first.text} against {second.text}"
        message = ending(
            proof,
            f"{first.text} is {side} than {second.text}",
            f"{first.text} may be {side} than {second.text}",
            f"{first.text} is not {side} than {second.text}, but the text says so",
        )
    return Words(message, (fact, *hedge_lines(document, statement.parties, figures=statement.figures)))


CHECK = Check(
    code="FC108",
    name="comparison-mismatch",
    docs=__doc__,
    why="'The deadliest since' and 'more than last year' are what readers repeat; one changed number turns them false.",
    say=say,
    examples=(
        Example("At 312, the number of deaths is [[higher than]] the 250 of the last outbreak.", Verdict.VERIFIED),
        Example("At 312, the number of deaths is [[higher than]] the 350 of the last outbreak.", Verdict.CONTRADICTED),
        Example("At about 250, the number of deaths is [[higher than]] the 240 of the last outbreak.", Verdict.UNDETERMINED),
        Example("Eighty-four women died in the crush, [[twice as many as]] the 42 men who did.", Verdict.VERIFIED),
        Example("Eighty-four women died in the crush, [[twice as many as]] the 62 men who did.", Verdict.CONTRADICTED),
        Example(
            "The flood killed 18 people in Lowick. In Arden the toll was 13, [[five fewer than]] in Lowick.", Verdict.VERIFIED
        ),
        Example(
            "The flood killed 18 people in Lowick. In Arden the toll was 13, [[nine fewer than]] in Lowick.",
            Verdict.CONTRADICTED,
        ),
        Example("More than 20 people were hurt, fewer than expected, and 300 homes were lost."),
        Example("The second largest city of the region lost 12 people, the capital nine."),
    ),
)
