"""An estimate told far from its own range: "By its count between 210 and 260 civilians died ... The project's own central
figure for civilian deaths is 285".

Sentences may lie between the two where nothing else is meant: one range of that fate in the text, and the words make both one
teller's ("its own central figure", "our best estimate", "if you made us pick one number").
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.bounds import ESTIMATES
from claims.lexicon.people import singular
from claims.statements.brackets import brackets_in, lies_between, of_one_order
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, figures_in, window
from claims.statements.frames import noun_measure
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
_BEST = r"(?:best|central|preferred|chosen|headline|likeliest|most likely|middle|working|point)"
_ESTIMATE = rf"{_BEST} (?:single )?(?:{'|'.join(sorted(ESTIMATES))})"
OWN = Pattern(
    rf"\b(?:own|its|their|his|her|our|my|\w+'s|\w+s ') (?:own |single |new |latest )?{_ESTIMATE}\b[^;.]*$"
    rf"|\bthe {_ESTIMATE} of (?:the|these|those) [^;.,]*(?: is| was|,|:)(?: about| some| around)?$"
    r"|\b(?:pick|name|choose|give|settle on|forced to|pressed for|pressed to|asked for|made to)\b[^;.]*"
    r"\b(?:one|a single|a|single) (?:number|figure)\b[^;.]*$"
)
"""Words before a number that make it the estimate of who gave the range."""

STUDENTS = frozenset(
    "scholar historian author researcher scientist expert demographer statistician analyst team study report paper".split()
)
"""Who makes an estimate, by whatever name the text calls them."""
OF_A_PLACE = Pattern(rf"\b{_ESTIMATE}\b[^;.]* (?:for|in|across|throughout|among|on|at|by|since|before|after|including|if) ")
"""Words by which an estimate is of a wider place or another time: "its preferred estimate for the whole island"."""
PRONOUNS = frozenset("it they he she its their his her".split())
OF_WHAT = frozenset("number numbers toll total count people losses strength size dead".split())
OWNER = Pattern(r"\b(\w+)(?:'s|s ') (?:own |single |new |latest )?" + _ESTIMATE)
OF_WHOM = Pattern(rf"\b{_ESTIMATE} of (?:the|these|those) ([^;.,]*)")


def read_own_estimates(discourse: Discourse) -> Iterator[Statement]:
    """Every such estimate against the one range of its fate."""
    known: dict[int, Mention] | None = None
    for row in discourse.rows:
        if not any(name in row.text for name in ESTIMATES):
            continue
        for figure in figures_in(discourse, row):
            if figure.value is None or figure.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
                continue
            behind = {low for at, low in enumerate(row.low_words) if at > figure.at and row.tags[at] == "C"}
            if OWN.search(row.between(0, figure.at)) is None or behind - {"one"}:
                continue
            known = mentions_by_number(discourse) if known is None else known
            yield from _against(discourse, figure, known)


def _against(discourse: Discourse, figure: Figure, known: dict[int, Mention]) -> Iterator[Statement]:
    """The estimate and the one range that it can be of."""
    mention = known.get(figure.number)
    if mention is None:
        return
    found = []
    behind = figure.row.tags[figure.at + 1 : figure.at + 3]  # "340 for both valleys"
    wider = OF_A_PLACE.search(figure.row.between(0, figure.at)) is not None or behind in {"PA", "Pd", "PC", "PT"}
    for row in discourse.rows:
        for bracket in brackets_in(discourse, row):
            ends = [known.get(end.number) for end in (bracket.low, bracket.high)]
            fates = {end.measure for end in ends if end is not None} - {None}
            heads = {"", *(end.what.head for end in ends if end is not None)}
            plain = mention.measure is None and mention.what.head in heads and not wider
            alike = fates == {mention.measure} or plain
            if alike and of_one_order(figure, bracket) and bracket.low.number != figure.number:
                found.append(bracket)
    near = [one for one in found if 0 < figure.row.sentence.index - one.row.sentence.index <= FARTHEST]
    if len(found) == len(near) == 1 and _is_one_tellers(discourse, near[0].row, figure, sure=mention.measure is not None):
        yield lies_between(figure, near[0])


def _is_one_tellers(discourse: Discourse, told: Row, figure: Figure, *, sure: bool) -> bool:
    """Whether a possessor ("the project's own") was named with the range, and nobody disagrees in between. `sure`: whether
    both are of one fate; else the possessor stands beside the range."""
    between = [row for row in window(discourse, told, 0, FARTHEST) if row.sentence.index <= figure.row.sentence.index]
    if any(row.lows & DISAGREEING for row in between):
        return False
    lead = figure.row.between(0, figure.at)
    owner, whose = OWNER.search(lead), OF_WHOM.search(lead)
    owners = {owner[1]} if owner is not None else set(whose[1].split()) if whose is not None else set()
    if any(noun_measure((low,)) is not None or low in OF_WHAT for low in owners):
        return False  # "the best estimate of the wounded"
    rows = window(discourse, told, NAMED if sure or told.low_words[0] in PRONOUNS else 0)
    before = {low.removesuffix("'s") for row in rows for low in row.lows}
    return owners <= before or {singular(owner) for owner in owners} <= STUDENTS
