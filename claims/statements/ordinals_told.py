"""Ordinals of the dead against their number.

"the ninth death of the outbreak ... brings the toll to nine"      the toll is the ordinal
"Eight had already died; Farrant became the ninth"                 one more than died before
"the thirtieth man from the parish to fall ... the 29 who fell before him"
"the ninth and last of the company's nine dead"                    all of them
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.numbers import PLACE_IN_ORDER
from claims.lexicon.numeral_words import NUMBERED
from claims.lexicon.people import is_person, singular
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.statement import Given, Party, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.span import Span
from claims.values.verdict import Reading

NEAR = 2  # sentences from the dead before to the next one
TOLLS = frozenset("toll dead deaths killed tally fatalities".split())
RAISING = frozenset(
    "bringing brings brought bring taking takes took raising raises raised lifting lifts pushing pushes from went goes".split()
)
SO_FAR = frozenset("already previously earlier before far".split())
NAMED = frozenset("named identified buried mourned".split())
SINCE = frozenset("since now later then".split())
FELL = frozenset("fell died perished drowned preceded went fallen".split())


def read_ordinals_told(discourse: Discourse) -> Iterator[Statement]:
    """Every ordinal of somebody dead that the text's numbers fix."""
    for row in discourse.rows:
        for at in range(len(row.words) - 1):
            value = _ordinal(discourse, row, at)
            if value is None:
                continue
            span = row.span(at, at + 2)
            noun = row.words[at + 1].low
            if noun == singular(noun) and (noun in NUMBERED or is_person(noun)):
                yield from _toll_made(discourse, row, span, value, counted=noun in NUMBERED)
            if row.words[at - 1].low == "the" and at > 1 and row.words[at - 2].low in {"became", "was", "is", "being"}:
                yield from _one_more(discourse, row, span, value)
            if row.between(at + 1, at + 4) == "and last of":
                yield from _last_of(discourse, row, span, value, at)


def _ordinal(discourse: Discourse, row: Row, at: int) -> int | None:
    """The place that a word gives: "ninth", "15th"; also "a ninth victim", whom the numbers count as one more."""
    word = row.words[at]
    if word.quantity is None:
        return None
    if row.tags[at] == "D":
        value = discourse.quantities[word.quantity].value
        return value if isinstance(value, int) and value > 1 else None
    article, _, ordinal = word.low.partition(" ")
    return PLACE_IN_ORDER.get(ordinal) if article == "a" and row.tags[at] == "C" else None


def _told(span: Span, party: Party, number: int, value: int) -> Statement:
    """The number of a party is the one that an ordinal fixes."""
    sums = (Sum((1,), Interval.point(number)),)
    given = (Given(span, "ordinal", value),)
    return Statement(Relation.NUMERAL, span, (party,), sums, sums, Reading.STATED, False, None, given)


def _toll_made(discourse: Discourse, row: Row, span: Span, value: int, *, counted: bool) -> Iterator[Statement]:
    """The count in "the toll goes from eight to nine", "bringing the number of dead to nine", in this sentence or the next."""
    for other in discourse.rows:
        if not 0 <= other.sentence.index - row.sentence.index <= 1 or TOLLS.isdisjoint(other.lows):
            continue
        if other is not row and (other.lows & SINCE or row.lows & NAMED):
            continue  # "A 12th victim was named. The number of dead has risen to 21 since"
        for at in other.numbers:
            number = other.words[at].quantity or 0
            quantity = discourse.quantities[number]
            lead = other.low_words[max(0, at - 7) : at]
            if other.tags[at] != "C" or TOLLS.isdisjoint(lead) or quantity.span.meets(span):
                continue
            if lead[-1:] == ("to",) and quantity.hedge is Hedge.EXACT and (counted or not RAISING.isdisjoint(lead[:-1])):
                yield _told(span, discourse.party_of(number, "toll"), value, value)
                return
            if quantity.hedge is Hedge.RANGE and "from" in other.words[at].low.split() and quantity.high is not None:
                high = Party(number, quantity, quantity.span, "toll")
                rises = Sum((0,), Interval.point(value - int(quantity.high)))
                given = (Given(span, "ordinal", value),)
                yield Statement(Relation.NUMERAL, span, (high,), (rises,), (rises,), Reading.STATED, False, None, given)
                return


def _one_more(discourse: Discourse, row: Row, span: Span, value: int) -> Iterator[Statement]:
    """ "Eight climbers had already died; he became the ninth", "the thirtieth man to fall ... the 29 who fell before him"."""
    for mention in discourse.mentions:
        if abs(mention.sentence - row.sentence.index) > NEAR or mention.measure is not Measure.KILLED:
            continue
        if mention.quantity.hedge is not Hedge.EXACT or mention.whole is not None:
            continue
        behind = mention.row.low_words[mention.end : mention.end + 6]
        so_far = mention.quantity.span.end < span.start and not SO_FAR.isdisjoint(behind)
        before_him = mention.determiner == "the" and "before" in behind and not FELL.isdisjoint(behind)
        if so_far or before_him:
            yield _told(span, discourse.party(mention, "before"), value - 1, value)
            return


def _last_of(discourse: Discourse, row: Row, span: Span, value: int, at: int) -> Iterator[Statement]:
    """ "the ninth and last of the company's nine dead"."""
    whole: Mention | None = next((one for one in discourse.row_mentions(row) if at < one.at <= at + 8), None)
    if whole is not None and whole.quantity.hedge is Hedge.EXACT:
        yield _told(span, discourse.party(whole, "all"), value, value)
