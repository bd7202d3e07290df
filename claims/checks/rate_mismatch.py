"""FC107 rate-mismatch: a rate, its total and its span of time, population or number of occasions must give one another.

"8,400 in seven days" is 1,200 a day; 72 a day is one every 20 minutes; 120 deaths among 400,000 people are 30 per 100,000. A
rate is
read as rounded to its last digit; with charity it may lie a whole digit or a tenth away. A month has 28 to 31 days.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.terms import by_role, ending
from claims.checks.wording import hedge_lines, number, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "8,400 over 'seven days' is not '2,100 a day'"."""
    statement = proof.statement
    at = by_role(proof)
    words = quote(document, statement.at)
    if "population" in at or "occasions" in at:
        top = at.get("cases") or at["total"]
        bottom = at.get("population") or at["occasions"]
        per = number(Fraction(bottom.value) / top.value) if top.value and bottom.value else "some"
        fact = (
            f"{top.text} among {bottom.text} is one in {per}"
            if "population" in at
            else f"{top.text} / {bottom.text} = {_quotient(top.value, bottom.value)}"
        )
    else:
        time = " and ".join(quote(document, given.span) for given in statement.given)
        fact = f"{at['total'].text} over {time}"
    message = ending(
        proof,
        f"{fact}: {words} holds",
        f"{fact}; the wording leaves {words} open",
        f"{fact}, which is not {words}",
    )
    lines = [fact]
    if statement.charitable and len(statement.charitable) == 1 and statement.charitable[0].bounds.low is not None:
        literal, wide = statement.literal[0].bounds, statement.charitable[0].bounds
        low, high = literal.low, literal.high
        if low is not None and high is not None and wide.high is not None and wide.low is not None:
            lines.append(
                f"{words} gives {number(low)} to {number(high)}, with charity {number(wide.low)} to {number(wide.high)}"
            )
    return Words(message, (*lines, *hedge_lines(document, statement.parties, figures=True)))


def _quotient(top: object, bottom: object) -> str:
    if isinstance(top, int | Fraction) and isinstance(bottom, int | Fraction) and bottom:
        return number(Fraction(top) / bottom)
    return "a range"


CHECK = Check(
    code="FC107",
    name="rate-mismatch",
    docs=__doc__,
    why="Averages are reckoned once and copied for years: a slip of the decimal point survives every update.",
    say=say,
    examples=(
        Example("Shelling killed 360 civilians in the 30 days of June, on average [[12 a day]].", Verdict.VERIFIED),
        Example("Shelling killed 360 civilians in the 30 days of June, on average [[52 a day]].", Verdict.CONTRADICTED),
        Example("Shelling killed up to 400 civilians in the 30 days of June, on average [[12 a day]].", Verdict.UNDETERMINED),
        Example("Forty-eight people a day are treated for burns in the camp, [[one every 30 minutes]].", Verdict.VERIFIED),
        Example("Forty-eight people a day are treated for burns in the camp, [[one every 10 minutes]].", Verdict.CONTRADICTED),
        Example(
            "Cholera killed 60 people in a town of 120,000 residents, a rate of [[50 deaths per 100,000]] inhabitants.",
            Verdict.VERIFIED,
        ),
        Example(
            "Cholera killed 60 people in a town of 120,000 residents, a rate of [[500 deaths per 100,000]] inhabitants.",
            Verdict.CONTRADICTED,
        ),
        Example("The lifeboat was called out 40 times last year. It takes two hours a day to check the engine."),
        Example("Eleven children went to hospital in 2022, nine of them for a night."),
    ),
)
