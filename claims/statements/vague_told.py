"""A vague number told again exactly: "Hundreds fled: 640 people in all, by the mayor's count".

The exact number must have as many digits as the vague one claims; the final count is no small part of a lower bound. It is the
vague one's only where the sentence calls it a count, a toll or a total, and no other number near has the size.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.lexicon.numeral_words import COUNTED_OUT, FINAL_WORDS
from claims.lexicon.people import THING_NOUNS
from claims.statements.claim import Mode
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, same_kind
from claims.statements.frames import noun_measure
from claims.statements.identity import whole_count
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Relation, Statement, Sum, can_stand
from claims.statements.uncounted import names_several
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

NEAR = 2  # sentences from a vague number to its exact one
LEAST = 3
LARGE = 100
SLIP = 5
PUT_AT = Pattern(
    r"\b(?:put|puts|putting|reckoned|reckons) (?:the|its|their) [a-z ]{3,40} at$|\b(?:imply|implies|implied|suggests?)$"
)
FINAL = Pattern(rf"\b(?:{'|'.join(FINAL_WORDS)}) (?:count|toll|tally|total|figure|number|list|reckoning)\b")
FIRST = 1  # the first sentence of a body
MANIFOLD = 3  # "a handful" are never more than so many times nine
LOOSE = Fraction(1, 4)  # by how much "two dozen" may miss
FARTHEST = 100  # a vague number this many times the exact one is of something else


def read_vague_told(discourse: Discourse) -> Iterator[Statement]:
    """Every vague number that the exact one behind it falls short of, and every headline's that its first sentence excludes."""
    yield from _headed(discourse)
    for vague in discourse.mentions:
        low, high = _bounds(discourse, vague)
        if low is None or vague.whole is not None or vague.what.head in THING_NOUNS:
            continue
        later = [
            mention
            for mention in discourse.mentions[vague.index + 1 :]
            if mention.sentence - vague.sentence <= NEAR and mention.quantity.value and same_kind(mention, vague)
        ]
        fits = [
            mention
            for mention in later
            if low <= (mention.quantity.value or 0) and (high is None or (mention.quantity.value or 0) <= high)
        ]
        if not later or fits:
            continue
        told = next(
            (mention for mention in later if _is_its_count(vague, mention) and (high is None or _is_apposed(vague, mention))),
            None,
        )
        if told is None or low > FARTHEST * (told.quantity.value or 0):
            continue
        parties = discourse.party(vague, "first mention"), discourse.party(told, "again")
        reading = Reading.STATED if told.row is vague.row else Reading.INFERRED
        sums = (Sum((0, 1), Interval(low, high)),)  # by its name, since "hundreds" of 64 are none
        statement = Statement(Relation.NUMERAL, told.span, parties, sums, sums, reading, figures=False)
        if not can_stand(statement):
            yield statement


def _headed(discourse: Discourse) -> Iterator[Statement]:
    """ "A handful dead in hostel fire" over "Eighty-four people were killed", "Hundreds hurt" over "Twelve were hurt": the only
    count of that fate in the body, in its first sentence."""
    for head in discourse.mentions:
        if not head.row.sentence.headline:
            return
        if head.quantity.hedge is not Hedge.VAGUE or head.measure is None or head.mode is not Mode.ASSERTED or head.whole:
            continue
        fated = [one for one in discourse.mentions if one.measure is head.measure and not one.row.sentence.headline]
        told = next((one for one in fated if one.sentence == FIRST), None)
        if told is None or len({one.quantity.value for one in fated}) != 1 or not _is_firm(head, told):
            continue
        low = head.quantity.low or 0
        high = head.quantity.high
        bounds = Interval(low if low >= LARGE else exact(Fraction(low) / 2), None if high is None else MANIFOLD * high)
        parties = discourse.party(head, "headline"), discourse.party(told, "body")
        sums = (Sum((0, 1), bounds),)
        statement = Statement(Relation.NUMERAL, told.span, parties, sums, sums, Reading.INFERRED, figures=False)
        if not can_stand(statement):
            yield statement


def _is_firm(head: Mention, told: Mention) -> bool:
    """Whether the two are of all who had the fate, and none is added, listed or told beside."""
    general = head.what.head in {"", *WEAK_WORDS} or noun_measure((head.what.head,)) is head.measure
    general = general or head.what.head == told.what.head
    firm = told.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT) and told.mode is Mode.ASSERTED and whole_count(told)
    counts = head.row.tags.count("C") == 1 and told.row.tags.count("C") == 1
    return general and firm and counts and not told.beside and not names_several(told.row)


def _bounds(discourse: Discourse, vague: Mention) -> tuple[Number | None, Number | None]:
    """The least and the most that a vague number may be: hundreds from 100; two dozen are 24 or thereabouts."""
    quantity = vague.quantity
    if quantity.hedge is Hedge.VAGUE:
        return quantity.low, None
    if quantity.hedge in (Hedge.MORE_THAN, Hedge.AT_LEAST) and (quantity.low or 0) >= LARGE and vague.measure is not None:
        return exact(Fraction(quantity.low or 0) / SLIP), None  # a final count may fall short of it, but not by so much
    words = discourse.document.of(quantity.number).lower()
    if quantity.hedge in (Hedge.EXACT, Hedge.ABOUT) and quantity.value and ("dozen" in words or "score" in words):
        return exact(quantity.value * (1 - LOOSE)), exact(quantity.value * (1 + LOOSE))
    return None, None


def _is_apposed(vague: Mention, told: Mention) -> bool:
    """ "Two dozen labourers, 24 by the muster roll", "all 24 names"."""
    beside = told.row is vague.row and told.row.tags[max(vague.end, vague.what.end) : told.at].strip("d") in {",", "(", ":"}
    return beside or told.determiner in {"all", "those", "these"}


def _is_its_count(vague: Mention, told: Mention) -> bool:
    """Whether the words make a number the exact count of the people vaguely told."""
    row = told.row
    start = vague.at + 1 if row is vague.row else 0
    counted = not COUNTED_OUT.isdisjoint(row.low_words[start:]) or any(
        said in row.between(start, len(row.words)) for said in ("in all", "all told", "to be exact")
    )
    put = PUT_AT.search(row.between(start, told.at)) is not None
    if vague.quantity.hedge is not Hedge.VAGUE and vague.quantity.high is None and not FINAL.search(row.text):
        return False  # "more than 500 in four countries ... a daily average of 13"
    by_pronoun = told.whole is None or told.whole.head in PRONOUN_WHOLES
    alike = told.measure is vague.measure or told.measure is None
    plain = told.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT) and (told.quantity.value or 0) >= LEAST
    further = told.determiner in {"more", "other", "remaining"} or is_background(row, vague.row)
    fate = noun_measure((told.what.head,))
    named = told.what.head in {"", "person", vague.what.head} or (put and fate is not None and fate is vague.measure)
    return (counted or put) and by_pronoun and alike and plain and named and not further
