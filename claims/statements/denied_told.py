"""A fate denied of everybody, and a count of people who had it: "No one was hurt in the raid ... Two guards were injured in the
raid", "There were no casualties ... Three sailors were killed in the attack".

Both sentences speak of one event by the same noun, which is definite where it comes again and has no place or day of its own. A
denial of some people only, at first, or as far as reported leaves counts alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import is_person, singular
from claims.statements.claim import Mode
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.frames import noun_measure
from claims.statements.identity import hedged_away, other_day, two_speakers
from claims.statements.mention import Mention
from claims.statements.recounts import same_again
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure

NEAR = 6  # sentences between the denial and the count
MEANT = {
    Measure.KILLED: frozenset({Measure.KILLED}),
    Measure.INJURED: frozenset({Measure.INJURED}),
    Measure.CASUALTIES: frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES}),
    Measure.MISSING: frozenset({Measure.MISSING}),
}
"""Fates that a denial of one denies."""

OPEN = frozenset(
    """
    immediate immediately initial initially first early earlier so far yet reports report reported known serious
    seriously major severe severely grave further more other others additional new but except apart besides save beyond
    among civilian civilians confirmed noon midnight morning evening dawn dusk hour hours our own military nearby
    elsewhere respectively later lost miraculously would could might if unless until before
    """.split()
)
"""Words by which a denial is of some, for a time, or as far as known."""

LATER = frozenset("later since subsequently afterwards another second other others elsewhere".split())
"""Words by which a count may be of what came after, or of others."""

OF_WOUNDS = frozenset("hospital succumbed days weeks hours wounds injuries burns".split())
"""Words of a death that came after the event."""

EVENTS = frozenset(
    """
    raid attack fire blaze blast explosion crash collision accident strike shelling bombing bombardment quake earthquake flood
    storm landslide landslip avalanche collapse incident stampede crush derailment shooting ambush assault hurricane cyclone
    typhoon tornado leak eruption riot clash battle sinking capsizing impact launch evacuation drill march match protest
    """.split()
)


def read_denied_told(discourse: Discourse) -> Iterator[Statement]:
    """Every count of a fate that the text denies of everybody in one event."""
    denials = [mention for mention in discourse.mentions if mention.quantity.high == 0 and _is_of_everybody(mention)]
    for denial in denials:
        events = _events(denial.row)
        meant = MEANT[denial.measure] if denial.measure is not None else frozenset()
        told = [
            one
            for one in discourse.mentions
            if one.measure in meant and abs(one.sentence - denial.sentence) <= NEAR and _is_told(one, denial, events)
        ]
        if told and len({other.quantity.value for other in denials}) == 1:
            yield same_again(discourse, denial, told[0])


def _is_of_everybody(denial: Mention) -> bool:
    """Whether nobody at all had the fate: "nobody was hurt", "there were no casualties", not "none of the crew"."""
    row, head = denial.row, denial.what.head
    anybody = not head or head in WEAK_WORDS or noun_measure((head,)) is denial.measure
    plain = denial.measure in MEANT and denial.whole is None and len(denial.what.words) < 2 and anybody
    words = row.low_words if not row.sentence.headline else ()
    return plain and bool(words) and OPEN.isdisjoint(words) and "?" not in row.lows and row.tags.count("C") == 1


def _events(row: Row) -> set[str]:
    return {singular(low) for low in row.lows if singular(low) in EVENTS}


def _is_told(one: Mention, denial: Mention, events: set[str]) -> bool:
    """Whether a count is asserted of people in the same event."""
    row = one.row
    if row is denial.row or row.sentence.headline or one.mode is not Mode.ASSERTED or one.determiner in {"other", "more"}:
        return False
    if not one.quantity.low or one.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT, Hedge.AT_LEAST, Hedge.MORE_THAN):
        return False
    if one.what.head and not is_person(one.what.head) and noun_measure((one.what.head,)) is None:
        return False
    apart = is_background(row, denial.row) or is_background(denial.row, row) or other_day(row, denial.row)
    apart = apart or two_speakers(one, denial) or hedged_away(one, OTHER_VERSION) or not LATER.isdisjoint(row.lows)
    apart = apart or (one.measure is Measure.KILLED and not OF_WOUNDS.isdisjoint(row.lows))
    apart = apart or any(word.tag == "T" and word.low not in denial.row.lows for word in row.words)
    return not apart and any(_is_the(row, at, denial.row) for at, low in enumerate(row.low_words) if singular(low) in events)


def _is_the(row: Row, at: int, first: Row) -> bool:
    """Whether an event is the one told of: definite, with no place, day or name behind it that the first sentence lacks."""
    if not {"the", "this", "that"} & set(row.low_words[max(0, at - 2) : at]):
        return False
    known = {singular(low) for low in first.low_words}
    if row.tags[at - 1] == "n" and singular(row.low_words[at - 1]) not in known:
        return False
    end = at + 1
    while end < len(row.words) and row.tags[end] not in ",.;:&bv":
        if row.tags[end] in "ngTD" and singular(row.low_words[end]) not in known:
            return False
        end += 1
    return True
