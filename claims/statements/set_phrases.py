"""Set phrases that tell a fate: "54 people [on board]", "eight [lost their lives]", "listed 40 [as missing]"."""

from __future__ import annotations

from claims.lexicon.cues import MISTAKES
from claims.lexicon.fate_phrases import PHRASES
from claims.lexicon.measures import LISTING, NOUNS, STATE_WORDS
from claims.statements.noun_measures import noun_measure
from claims.statements.words import Row
from claims.values.measure import Measure

_FIRST_WORDS: dict[str, list[tuple[tuple[str, ...], Measure]]] = {}
PRESUMED = frozenset("presumed feared believed thought assumed".split())
LISTED_WITHIN = 14  # words back from "as" to the verb of the list


for _phrase, _measure in PHRASES:
    _words = tuple(_phrase.split())
    _FIRST_WORDS.setdefault(_words[0], []).append((_words, _measure))


def phrase_at(row: Row, start: int) -> Measure | None:
    """A set phrase at a word: "54 people [on board]"."""
    if start >= len(row.words):
        return None
    low = row.words[start].low
    for words, measure in _FIRST_WORDS.get(low, ()):
        if row.low_words[start : start + len(words)] == words:
            return measure
    return _listed_as(row, start) if low == "as" else None


def _listed_as(row: Row, start: int) -> Measure | None:
    """ "The roll lists 40 [as missing]", "12 were recorded [as dead or missing]"; not "had been listed as dead"."""
    end = start + 1
    while row.tags[end : end + 1] == "a":
        end += 1
    fates = []
    while end < len(row.words) and (row.words[end].low in STATE_WORDS or row.words[end].low in NOUNS):
        fates.append(row.words[end].low)
        end += 2 if row.low_words[end + 1 : end + 2] in {("or",), ("and",)} and row.tags[end + 2 : end + 3] in {"k", "v"} else 1
    if row.low_words[end : end + 1] == ("and",) and not PRESUMED.isdisjoint(row.low_words[end : end + 4]):
        return None  # "listed as missing and presumed dead"
    if not fates or row.tags[end : end + 1] in {"n", "k", "C", "d"} or not MISTAKES.isdisjoint(row.lows):
        return None
    first = max(0, start - LISTED_WITHIN, *(row.tags.rfind(mark, 0, start) + 1 for mark in ".;"))
    verbs = [at for at in range(first, start) if row.words[at].low in LISTING]
    if not verbs or row.between(verbs[-1] - 2, verbs[-1]) == "had been":
        return None
    return STATE_WORDS.get(fates[0]) if len(fates) == 1 and fates[0] in STATE_WORDS else noun_measure(tuple(fates))
