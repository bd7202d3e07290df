"""FC101 share-mismatch: a stated share must fit the numbers it is said of.

"More than half of 11,000" needs over 5,500. Part and whole are read with their hedges; a share in words has the rounding that
newsrooms give it (a third is 31.3% to 35.3%), a percentage that of its digits.
"""

from __future__ import annotations

from fractions import Fraction

from claims.checks.check import Check, Example, Words
from claims.checks.wording import hedge_lines, named, number, percent, quote, ratio_line
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Verdict


def say(proof: Proof, document: Document) -> Words:
    """ "5,000 of 11,000 is 45.5%, but the text says 'more than half'"."""
    part, whole = proof.statement.parties[0].quantity, proof.statement.parties[1].quantity
    ratio = proof.statement.ratio
    assert ratio is not None
    top, bottom = part.low if part.low is not None else part.high, whole.low if whole.low is not None else whole.high
    share = percent(Fraction(top or 0) / bottom) if bottom else "no share"
    words = quote(document, ratio.span)
    if proof.statement.parties[0].role == "rest":
        words = f"{words}, which leaves {percent(ratio.value or 0)}"
    if proof.verdict is Verdict.VERIFIED:
        message = f"{named(part)} of {named(whole)} is {share}: {words} holds"
    elif proof.verdict is Verdict.UNDETERMINED:
        message = f"{named(part)} of {named(whole)} is {share}; the wording leaves {words} open"
    else:
        message = f"{named(part)} of {named(whole)} is {share}, but the text says {words}"
    working = [f"{named(part)} / {named(whole)} = {share}"]
    working += hedge_lines(document, proof.statement.parties, figures=True)
    working.append(ratio_line(document, ratio))
    low, high = ratio.readings.charitable.low, ratio.readings.charitable.high
    if proof.verdict in (Verdict.CONTRADICTED, Verdict.TENSION) and bottom:
        needs = []
        if low:
            needs.append(f"{'over' if ratio.readings.charitable.low_open else 'at least'} {number(low * bottom)}")
        if high is not None and high < 1:
            needs.append(f"{'under' if ratio.readings.charitable.high_open else 'at most'} {number(high * bottom)}")
        if needs:
            working.append(f"{words} needs {' and '.join(needs)} of {number(bottom)}")
    return Words(message, tuple(working))


CHECK = Check(
    code="FC101",
    name="share-mismatch",
    docs=__doc__,
    why="Readers keep 'more than half' and forget the two numbers it came from.",
    say=say,
    examples=(
        Example("They lost 6,100 men, [[more than half]] of the 11,000 sent.", Verdict.VERIFIED),
        Example("They lost 5,000 men, [[more than half]] of the 11,000 sent.", Verdict.CONTRADICTED),
        Example("Up to 6,000 men fell, [[more than half]] of the 11,000 sent.", Verdict.UNDETERMINED),
        Example("Of the 200 people on board, 57 ([[26%]]) were rescued.", Verdict.CONTRADICTED),
        Example("Half of the city went dark; 6,000 homes had no power."),
    ),
)
