"""Whom the words behind a share leave out: those of one place, or those with a fate that not all of the whole have."""

from __future__ import annotations

from claims.lexicon.people import singular
from claims.statements.discourse import apart
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import Description
from claims.statements.share_pairs import Pair
from claims.statements.words import Row
from claims.values.measure import Measure

ALIVE = frozenset({Measure.SURVIVORS, Measure.RESCUED})


def is_narrower(row: Row, phrase: Description, whole: Mention) -> bool:
    """ "412 men lost at sea since 1790 ... 129, a third of the men of the port": of those of a place not told of with the
    whole."""
    end = phrase.end
    if whole.row is row or row.tags[end : end + 1] != "o":
        return False
    stop = next((at for at in range(end + 1, min(len(row.words), end + 5)) if row.tags[at] in ",.;:vbP"), end + 5)
    named = {singular(word.low) for word in row.words[end + 1 : stop] if word.tag in "nkg"}
    return bool(named) and named.isdisjoint(singular(low) for low in whole.row.low_words)


def is_of_a_fate(phrase: Description, pair: Pair) -> bool:
    """ "Of the 90 aboard 34 died, and half of the survivors, 28, were hurt": of those with a fate, who are not all, and of whom
    none has the other."""
    fate = noun_measure(phrase.words)
    if fate not in ALIVE:
        return False
    return apart(fate, pair.part.measure) or pair.whole.measure not in ALIVE
