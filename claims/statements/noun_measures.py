"""What a noun phrase says of its people by itself: "54 dead", "the missing"."""

from __future__ import annotations

from functools import lru_cache

from claims.lexicon.measures import NOUNS
from claims.lexicon.people import singular
from claims.values.measure import Measure

NOUN_MEASURE = {**{singular(word): measure for word, measure in NOUNS.items()}, **NOUNS}


@lru_cache(maxsize=1 << 12)
def noun_measure(words: tuple[str, ...]) -> Measure | None:
    """The measure that a noun phrase itself names: "54 dead", "the wounded or ill"."""
    if not words:
        return None
    found = {NOUN_MEASURE[word] for word in words if word in NOUN_MEASURE}
    if {Measure.KILLED, Measure.INJURED} <= found:
        return Measure.CASUALTIES
    if {Measure.KILLED, Measure.MISSING} <= found:
        return Measure.IRRECOVERABLE
    if "fatal" in words and words[-1] in {"case", "cases", "injury"}:
        return Measure.KILLED
    for word in reversed(words):
        if word in NOUN_MEASURE:
            return NOUN_MEASURE[word]
    return Measure.KILLED if "toll" in words else None
