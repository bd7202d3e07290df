"""Set phrases that tell a fate: "54 people [on board]", "eight [lost their lives]"."""

from __future__ import annotations

from claims.lexicon.fate_phrases import PHRASES
from claims.statements.words import Row
from claims.values.measure import Measure

_FIRST_WORDS: dict[str, list[tuple[tuple[str, ...], Measure]]] = {}


for _phrase, _measure in PHRASES:
    _words = tuple(_phrase.split())
    _FIRST_WORDS.setdefault(_words[0], []).append((_words, _measure))


def phrase_at(row: Row, start: int) -> Measure | None:
    """A set phrase at a word: "54 people [on board]"."""
    if start >= len(row.words):
        return None
    for words, measure in _FIRST_WORDS.get(row.words[start].low, ()):
        if row.low_words[start : start + len(words)] == words:
            return measure
    return None
