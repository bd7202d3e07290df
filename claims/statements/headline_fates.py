"""A headline's number told in its body of another fate: "Storm leaves 12 missing", and "Twelve people were killed".

Broken where the body's first sentences give the number to a fate that nobody has beside the headline's, and the body does not
count as many with the headline's fate, nor speaks of that fate save to deny it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.fates import DENIABLE, NEGATORS
from claims.statements.claim import Mode
from claims.statements.discourse import WEAK_WORDS, Discourse, apart, is_background
from claims.statements.headline_sense import LEAD
from claims.statements.label_changes import gives_as_many
from claims.statements.labels import broken_label
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.values.hedge import Hedge
from claims.values.measure import Measure

LEAST = 3
NEWS = 2  # sentences of a body that tell what its headline tells
FATES = frozenset(
    {Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.RESCUED, Measure.SURVIVORS, Measure.EVACUATED, Measure.RELEASED}
)
ALIVE = frozenset({Measure.RESCUED, Measure.SURVIVORS, Measure.EVACUATED, Measure.RELEASED})
WORD = re.compile(r"[a-z]+")


def read_headline_fates(discourse: Discourse) -> Iterator[Statement]:
    """Every number of the headline that the lead gives to others."""
    if "|" in discourse.document.text:
        return
    body = [mention for mention in discourse.mentions if not mention.row.sentence.headline]
    for head in discourse.mentions:
        if not head.row.sentence.headline:
            break
        if not _is_plain(head) or head.measure not in FATES:
            continue
        lead = [one for one in body if one.sentence <= NEWS and one.quantity.value == head.quantity.value and _is_plain(one)]
        told = next((one for one in lead if _excludes(head.measure, one.measure)), None)
        if told is None or not _alike(head, told) or is_background(told.row, head.row):
            continue
        if not (_may_be_given(head, body) or _is_told_of(discourse, head.measure) or gives_as_many(discourse)):
            yield broken_label(discourse, told, discourse.party(head, "headline"))


def _is_plain(mention: Mention) -> bool:
    value = mention.quantity.value
    some = mention.whole is not None or mention.determiner in {"other", "more", "remaining"}
    exact = isinstance(value, int) and value >= LEAST and mention.quantity.hedge is Hedge.EXACT
    return exact and not some and mention.mode is Mode.ASSERTED


def _excludes(first: Measure | None, again: Measure | None) -> bool:
    """Whether nobody has both fates: also no one hurt is missing, since who is missing has not been seen."""
    return apart(first, again) or {first, again} == {Measure.INJURED, Measure.MISSING}


def _alike(head: Mention, told: Mention) -> bool:
    """Whether no noun of the one is another than the other's."""
    nouns = {head.what.head, told.what.head} - WEAK_WORDS - {""}
    return len(nouns) < 2 or head.measure is not None


def _may_be_given(head: Mention, body: Sequence[Mention]) -> bool:
    """Whether the body counts as many of the headline's fate, or of no fate, by one number or a sum."""
    value = head.quantity.value
    kin = [one.quantity.value or 0 for one in body if one.measure is head.measure or one.measure is None]
    kin = kin[: 4 * LEAD]
    return value in kin or any(sum(pair) == value for pair in combinations(kin, 2))


def _is_told_of(discourse: Discourse, fate: Measure | None) -> bool:
    """Whether a sentence of the body speaks of the fate and does not deny it."""
    words = {word for word, measure in DENIABLE.items() if measure is fate or (fate in ALIVE and measure is Measure.SURVIVORS)}
    for sentence in discourse.document.sentences:
        told = set(WORD.findall(discourse.document.of(sentence.span).lower()))
        if not sentence.headline and told & words and not told & NEGATORS:
            return True
    return False
