"""An estimate told far from its own range: "By its count between 210 and 260 civilians died ... The project's own central
figure for civilian deaths is 285".

Sentences may lie between the two where nothing else is meant: one range of that fate in the text, and the words make both one
teller's ("its own central figure", "our best estimate", "if you made us pick one number").
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.statements.brackets import brackets_in, lies_between, of_one_order
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, figures_in, window
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern

NAMED = 3  # sentences before a range in which its teller is named
DISAGREEING = frozenset(
    """
    deny denies denied dispute disputes disputed disagree disagrees disagreed reject rejects rejected doubt doubts doubted
    contest contests contested dismiss dismisses dismissed however meanwhile whereas contrast contrary rival independent
    """.split()
)
FARTHEST = 12  # sentences between a range and the estimate
OWN = Pattern(
    r"\b(?:own|its|their|his|her|our|my|study's|authors'?|authors '|team's|project's|report's)"
    r" (?:own |single )?(?:best|central|preferred|chosen|headline|likeliest|most likely|middle|working|point)"
    r" (?:single )?(?:figure|estimate|guess|number|reckoning)\b[^;.]*$"
    r"|\b(?:pick|name|choose|give|settle on|forced to|pressed for|pressed to|asked for|made to)\b[^;.]*"
    r"\b(?:one|a single|a|single) (?:number|figure)\b[^;.]*$"
)
"""Words before a number that make it the estimate of who gave the range."""


def read_own_estimates(discourse: Discourse) -> Iterator[Statement]:
    """Every such estimate against the one range of its fate."""
    known: dict[int, Mention] | None = None
    for row in discourse.rows:
        for figure in figures_in(discourse, row):
            if figure.value is None or figure.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
                continue
            if OWN.search(row.between(0, figure.at)) is None or "C" in row.tags[figure.at + 1 :]:
                continue
            known = mentions_by_number(discourse) if known is None else known
            yield from _against(discourse, figure, known)


def _against(discourse: Discourse, figure: Figure, known: dict[int, Mention]) -> Iterator[Statement]:
    """The estimate and the one range that it can be of."""
    mention = known.get(figure.number)
    if mention is None or mention.measure is None:
        return
    found = []
    for row in discourse.rows:
        for bracket in brackets_in(discourse, row):
            ends = [known.get(end.number) for end in (bracket.low, bracket.high)]
            fates = {end.measure for end in ends if end is not None} - {None}
            if fates == {mention.measure} and of_one_order(figure, bracket) and bracket.low.number != figure.number:
                found.append(bracket)
    near = [one for one in found if 0 < figure.row.sentence.index - one.row.sentence.index <= FARTHEST]
    if len(found) == len(near) == 1 and _is_one_tellers(discourse, near[0].row, figure):
        yield lies_between(figure, near[0])


def _is_one_tellers(discourse: Discourse, told: Row, figure: Figure) -> bool:
    """Whether a possessor ("the project's own") was named with the range, and nobody disagrees in between."""
    between = [row for row in window(discourse, told, 0, FARTHEST) if row.sentence.index <= figure.row.sentence.index]
    if any(row.lows & DISAGREEING for row in between):
        return False
    owners = {word.low.removesuffix("'s") for word in figure.row.words[: figure.at] if word.tag == "g"}
    before = {low for row in window(discourse, told, NAMED) for low in row.lows}
    return owners <= before
