"""Ordinals of the dead against their number.

"the ninth death of the outbreak ... brings the toll to nine"      the toll is the ordinal
"Eight had already died; Farrant became the ninth"                 one more than died before
"the thirtieth man from the parish to fall ... the 29 who fell before him"
"the ninth and last of the company's nine dead"                    all of them
"Nine divers drowned ... the ninth and last body was raised"       all that were told before
"The 50th victim ... A week later six more had died, and the toll stood at 56"     what came on top
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import names_a_year
from claims.lexicon.groups import TRAITS
from claims.lexicon.numeral_words import NUMBERED
from claims.lexicon.people import is_person, singular
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import group_after_of, noun_phrase
from claims.statements.statement import Given, Party, Relation, Statement, Sum
from claims.statements.sums import ordinal_at
from claims.statements.tolls_made import is_reached
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
FELL = frozenset("fell died die dead killed perished drowned preceded went fallen lost succumbed".split())
BECOMING = frozenset("became become becomes becoming was is being makes made making as".split())
SO = frozenset("thus so therefore hence accordingly".split())
"""Words by which an ordinal follows from the number told: "she is thus the fifth"."""

OF_ALL_TIME = frozenset("history ever records decade century war career season since".split())
"""Words by which an ordinal counts on from further back than the number told."""

EARLIER = frozenset("earlier previous preceding former".split())
FARTHEST = 3  # an ordinal this many times a toll numbers something else
CLAUSE = 14  # words behind a number in which "before" stands
FAR = 6  # sentences from an ordinal to "the 29 who fell before him"
BEFORE_ONE = frozenset(f"before {who}" for who in ("him", "her", "this", "that"))
SUMS = frozenset("total totals tally toll count counts ledger list register roll figure number log dead".split())
AT_ANOTHER_TIME = frozenset("by since now later until before after today".split())
AT_IT = frozenset("at to of with".split())


def read_ordinals_told(discourse: Discourse) -> Iterator[Statement]:
    """Every ordinal of somebody dead that the text's numbers fix."""
    for row in discourse.rows:
        for at in row.numbers:
            value = ordinal_at(discourse, row, at) if at + 1 < len(row.words) else None
            if value is None:
                continue
            span = row.span(at, at + 2)
            noun = row.words[at + 1].low
            if noun == singular(noun) and (noun in NUMBERED or is_person(noun)):
                yield from _toll_made(discourse, row, span, value, noun)
            if _is_made(row, at):
                yield from _one_more(discourse, row, span, value, at)
            elif noun in NUMBERED or (is_person(noun) and not FELL.isdisjoint(row.lows)):
                yield from _before_him(discourse, row, span, value)
            if noun in NUMBERED or is_person(noun):
                yield from _counted_on(discourse, row, span, value)
                yield from _earlier_ones(discourse, row, span, value)
            if noun in NUMBERED:
                yield from _toll_behind(discourse, row, span, value)
            if row.between(at + 1, at + 3) in {"and last", "and final"}:
                yield from _last_of(discourse, row, span, value, at)


def _told(span: Span, party: Party, number: int, value: int) -> Statement:
    """The number of a party is the one that an ordinal fixes."""
    sums = (Sum((1,), Interval.point(number)),)
    given = (Given(span, "ordinal", value),)
    return Statement(Relation.NUMERAL, span, (party,), sums, sums, Reading.STATED, False, None, given)


def _counts(discourse: Discourse, row: Row, before: int, after: int) -> list[Mention]:
    """The counts of the sentences around a row's, in order."""
    near = sorted(window(discourse, row, before, after), key=lambda other: other.sentence.index)
    return [mention for other in near for mention in discourse.row_mentions(other)]


def _toll_made(discourse: Discourse, row: Row, span: Span, value: int, noun: str) -> Iterator[Statement]:
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
            brought = max((place for place in other.places(RAISING) if place < at), default=-1)
            if 0 <= brought < at - 7 and "C" not in other.tags[brought:at]:
                lead = other.low_words[brought:at]  # "brings the number of people killed in the accident to five"
            if other.tags[at] != "C" or TOLLS.isdisjoint(lead) or quantity.span.meets(span):
                continue
            if noun in TRAITS and (quantity.value or 0) > value:
                return  # "A third child died, bringing the toll to 12"
            counted = noun in NUMBERED
            if lead[-1:] == ("to",) and quantity.hedge is Hedge.EXACT and (counted or not RAISING.isdisjoint(lead[:-1])):
                yield _told(span, discourse.party_of(number, "toll"), value, value)
                return
            if quantity.hedge is Hedge.RANGE and "from" in other.words[at].low.split() and quantity.high is not None:
                high = Party(number, quantity, quantity.span, "toll")
                rises = Sum((0,), Interval.point(value - int(quantity.high)))
                given = (Given(span, "ordinal", value),)
                yield Statement(Relation.NUMERAL, span, (high,), (rises,), (rises,), Reading.STATED, False, None, given)
                return


def _is_made(row: Row, at: int) -> bool:
    """ "became the ninth", "is thus the fifth", "was the boiler room's third"."""
    start = at - 1
    while start >= 0 and row.tags[start] in ("dgn" if row.tags[at - 1] == "g" else "d"):
        start -= 1
    while start >= 0 and row.tags[start] == "a":
        start -= 1
    return 0 <= start < at - 1 and row.words[start].low in BECOMING


def _one_more(discourse: Discourse, row: Row, span: Span, value: int, at: int) -> Iterator[Statement]:
    """ "Eight climbers had already died; he became the ninth", "the thirtieth man to fall ... the 29 who fell before him"."""
    for mention in _counts(discourse, row, NEAR, NEAR):
        if mention.measure is not Measure.KILLED:
            continue
        if mention.quantity.hedge is not Hedge.EXACT or mention.quantity.span.meets(span) or not _may_precede(mention):
            continue
        behind = _clause_behind(mention)
        earlier = mention.quantity.span.end < span.start
        far = not SO_FAR.isdisjoint(behind)
        so_far = far and (earlier or "had" in behind)
        so_far = so_far or (earlier and "had" in behind[:2] and not SO.isdisjoint(row.low_words[:at]))
        before_him = mention.determiner == "the" and "before" in behind and not FELL.isdisjoint(behind)
        if (so_far and _is_of_the_same(row, at, mention)) or before_him:
            yield _told(span, discourse.party(mention, "before"), value - 1, value)
            return


def _clause_behind(mention: Mention) -> tuple[str, ...]:
    """The words behind a number, up to a stop."""
    row = mention.row
    end = next((at for at in range(mention.end, len(row.tags)) if row.tags[at] in ".;:"), len(row.tags))
    return row.low_words[mention.end : min(end, mention.end + CLAUSE)]


def _may_precede(mention: Mention) -> bool:
    """Whether a number is of all the dead before: not one of "three of the ten dead"."""
    more = mention.determiner in {"more", "other", "remaining", "last"}
    return not more and (mention.whole is None or noun_measure(mention.whole.words) is None)


def _is_of_the_same(row: Row, at: int, mention: Mention) -> bool:
    """Whether an ordinal may number the people of a count: not "the sixth woman", nor "the sixth since 2011"."""
    traits = TRAITS.get(singular(row.words[at + 1].low), frozenset())
    if not traits <= mention.group.traits and singular(row.words[at + 1].low) != mention.what.head:
        return False
    behind = row.words[at + 1 :]
    years = any(word.tag == "T" and names_a_year(word.low) and word.low not in mention.row.lows for word in behind)
    return not years and "U" not in row.tags[at:] and OF_ALL_TIME.isdisjoint({word.low for word in behind})


def _before_him(discourse: Discourse, row: Row, span: Span, value: int) -> Iterator[Statement]:
    """ "lost its 100th patient on Sunday ... Of the 99 who died before him"."""
    for mention in _counts(discourse, row, 0, FAR):
        if mention.row is row or mention.measure is not Measure.KILLED:
            continue
        behind = _clause_behind(mention)
        words = " ".join(behind)
        if mention.determiner == "the" and any(one in words for one in BEFORE_ONE) and not FELL.isdisjoint(behind):
            if mention.quantity.hedge is Hedge.EXACT and mention.whole is None:
                yield _told(span, discourse.party(mention, "before"), value - 1, value)
            return


def _earlier_ones(discourse: Discourse, row: Row, span: Span, value: int) -> Iterator[Statement]:
    """ "the seventh victim of the strangler ... The six earlier victims": one fewer."""
    ordinals = [at for at in row.numbers if (ordinal_at(discourse, row, at) or 0) > 1]
    if len(ordinals) != 1 or not NAMED.isdisjoint(row.lows):
        return  # "the fifth that week and the 30th that year"
    for mention in _counts(discourse, row, 0, NEAR):
        earlier = mention.determiner == "the" and not EARLIER.isdisjoint(mention.row.low_words[mention.at + 1 : mention.end])
        dead = mention.measure is Measure.KILLED or mention.what.head in NUMBERED
        further = any(one.determiner == "more" for one in _counts(discourse, row, 0, NEAR) if one.index < mention.index)
        if earlier and dead and not further and mention.quantity.span.start > span.end:
            if mention.quantity.hedge is Hedge.EXACT and mention.whole is None:
                yield _told(span, discourse.party(mention, "before"), value - 1, value)
            return


def _toll_behind(discourse: Discourse, row: Row, span: Span, value: int) -> Iterator[Statement]:
    """ "the eleventh fatality ... The toll now stands at nine": no fewer than the place in order."""
    for mention in _counts(discourse, row, 0, NEAR):
        now = "now" in mention.row.lows and mention.quantity.span.start > span.end and is_reached(mention)
        if now and (mention.quantity.value or 0) < value <= FARTHEST * (mention.quantity.value or 0):
            yield _told(span, discourse.party(mention, "toll"), value, value)
            return


def _counted_on(discourse: Discourse, row: Row, span: Span, value: int) -> Iterator[Statement]:
    """ "The 50th victim died on Monday. Six more followed, and the list stood at 56"."""
    later = [mention for mention in _counts(discourse, row, 0, NEAR) if mention.quantity.span.start > span.end]
    further = [mention for mention in later if mention.determiner == "more"]
    totals = [mention for mention in later if _is_total(mention) and further and mention.index > further[0].index]
    if len(further) != 1 or not totals or totals[0].sentence != further[0].sentence:
        return
    if not AT_ANOTHER_TIME.isdisjoint(totals[0].row.low_words[further[0].end : totals[0].at]):
        return
    plain = all(one.quantity.hedge is Hedge.EXACT and one.whole is None for one in (further[0], totals[0]))
    if plain and further[0].measure in (None, totals[0].measure, Measure.KILLED, Measure.CASES):
        parties = discourse.party(totals[0], "total"), discourse.party(further[0], "part")
        sums = (Sum((1, -1), Interval.point(value)),)
        given = (Given(span, "ordinal", value),)
        yield Statement(Relation.NUMERAL, totals[0].span, parties, sums, sums, Reading.INFERRED, False, None, given)


def _is_total(mention: Mention) -> bool:
    """ "the ledger stood at 107", "a running total of 102"."""
    lead = mention.row.low_words[max(0, mention.at - 4) : mention.at]
    return lead[-1:] != () and lead[-1] in AT_IT and not SUMS.isdisjoint(lead)


def _last_of(discourse: Discourse, row: Row, span: Span, value: int, at: int) -> Iterator[Statement]:
    """ "the ninth and last of the company's nine dead", "the ninth and last body": of the people told before."""
    of_them = row.between(at + 3, at + 4) == "of"
    here = next((one for one in discourse.row_mentions(row) if at < one.at <= at + 8), None)
    if here is not None:
        if here.quantity.hedge is Hedge.EXACT and of_them:
            yield _told(span, discourse.party(here, "all"), value, value)
        return
    phrase = group_after_of(row, at + 4) if of_them else noun_phrase(row, at + 3)
    if phrase is None or not phrase.head:
        return
    told = [
        other
        for other in discourse.antecedents_at(row, at, phrase)
        if other.row is not row and _may_precede(other) and is_person(other.what.head)
    ]
    values = {other.quantity.value for other in told}
    if len(values) == 1 and told[0].quantity.hedge is Hedge.EXACT:
        yield _told(span, discourse.party(told[0], "all"), value, value)
