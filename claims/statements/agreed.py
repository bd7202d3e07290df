"""A number that is said to be the one just told: "the register agrees: 64 dead", "repeating the official figure".

"The army's own record bears him out: 44 dead"         another witness gives the same number
"he set the same number out in figures: 250,000"       written again
"gave the unrounded figure as 1,398,200"               the number of which the first is the rounding
"he had meant exactly 20 men"                          what a loose word stood for

The sentence has one count, and the sentences before it one number that it may be.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.numeral_words import AGREED_WORDS, AGREEING, BEARING_OUT, COUNT_NOUNS
from claims.statements.discourse import WEAK_WORDS, Discourse, compatible, is_background, same_kind
from claims.statements.figures import window
from claims.statements.frames import noun_measure
from claims.statements.identity import explained_by_kin, graded, of_one_size
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

_FIGURE = rf"(?:{'|'.join(COUNT_NOUNS)})"
_GIVES = r"(?:gives?|gave|puts?|lists?|listed|counts?|counted|records?|recorded|names?|named|reports?|reported|shows?|showed)"
AGREES = Pattern(
    rf" (?:{'|'.join(AGREEING)}) with "
    rf"| (?:agrees|concurs) : | (?:{'|'.join(BEARING_OUT)}) (?:\w+ )?out | without contradicting "
    rf"| (?:repeating|repeats?|repeated|echoing|echoes|echoed|confirming|quoting) (?:the|that|this|his|her) (?:\w+ )?{_FIGURE} "
    rf"| (?:said|says|speaking) of (?:the|that) {_FIGURE} | (?:the|that) (?:very )?same {_FIGURE} (?!of )"
    rf"| (?:precisely|exactly) (?:the|that) {_FIGURE} (?:he|she|they|it|the \w+) (?:gives?|gave|named?|had|stated|quoted) "
    rf"| (?:unrounded|exact|precise) {_FIGURE} (?:as|was|is|at|:) | (?:had )?meant (?:exactly|precisely) "
)
LIKEWISE = Pattern(rf" (?:likewise|similarly|also) {_GIVES} (?:the|a|its) (?:\w+ )?{_FIGURE} ")
DENIES = frozenset("not never no nor longer neither doesn't didn't don't disagrees hardly".split())
BACK = 3  # sentences back in which the number told stands
LEAD = 4  # words before the cue that may deny it
LEAST = 3
FALLEN = {Measure.LOSSES, Measure.KILLED}  # "lost 44 comrades ... 44 dead"
ANYBODY = WEAK_WORDS | {"", "man", "name", "dead", "soul"}


def read_agreed(discourse: Discourse) -> Iterator[Statement]:
    """Every number that is said to be the one told, and is another."""
    for row in discourse.rows:
        if row.lows.isdisjoint(AGREED_WORDS):
            continue
        here = discourse.row_mentions(row)
        if len(here) != 1:
            continue
        likewise = LIKEWISE.search(row.text)
        cue = likewise or AGREES.search(row.text)
        if cue is None or not DENIES.isdisjoint(row.text[: cue.start()].split()[-LEAD:]):
            continue
        told = [mention for mention in here if _is_plain(mention)]
        if not told:
            continue
        first = _first(discourse, row, told[0], named=likewise is not None)
        if first is None:
            continue
        between = window(discourse, row, row.sentence.index - first.sentence)
        if any(set("SMR") & set(near.tags) for near in between):
            continue  # "an eighth of the 640 men ... he meant exactly 80"
        parties = discourse.party(first, "first mention"), discourse.party(told[0], "again")
        statement = same(told[0].span, *parties, Reading.INFERRED)
        if not can_stand(statement) and not explained_by_kin(discourse, told[0], first):
            yield statement


def _first(discourse: Discourse, row: Row, told: Mention, *, named: bool) -> Mention | None:
    """The one number told before that the words may mean; None where it stands, or two may be meant. `named`: whether both must
    have one noun."""
    near = [
        other
        for other_row in window(discourse, row, BACK)
        if other_row is not row and not other_row.sentence.headline and not is_background(other_row, row)
        for other in discourse.row_mentions(other_row)
        if _is_plain(other) and _may_be(other, told) and (not named or other.what.head == told.what.head)
    ]
    if any(other.quantity.value == told.quantity.value for other in discourse.mentions if other is not told):
        return None
    kin = [other for other in near if other.measure is not None and other.measure is told.measure] or near
    return kin[0] if len({other.quantity.value for other in kin}) == 1 and of_one_size(kin[0], told) else None


def _may_be(other: Mention, told: Mention) -> bool:
    """Whether two counts may be of the same people."""
    heads = {other.what.head, told.what.head}
    named = noun_measure((told.what.head,)) is not None or noun_measure((other.what.head,)) is not None
    alike = len(heads - ANYBODY) < 2 or named
    fates = compatible(other.measure, told.measure) or {other.measure, told.measure} == FALLEN
    return alike and same_kind(other, told) and fates and not other.group.apart(told.group)


def _is_plain(mention: Mention) -> bool:
    """Whether a number is exact or about so, and of a whole."""
    value = mention.quantity.value
    hedge = mention.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY)
    further = mention.determiner in {"more", "other", "remaining"} or graded(mention, 2)
    return value is not None and value >= LEAST and hedge and not further
