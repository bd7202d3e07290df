"""What happened to the people counted: the measure of a number, from its noun, its verb or its subject."""

from __future__ import annotations

from claims.lexicon.measures import LIFE_VERBS, NOUNS, OBJECT, PHRASES, SUBJECT
from claims.lexicon.people import singular
from claims.statements.words import Row
from claims.values.measure import Measure

_NOUN_MEASURE = {**{singular(word): measure for word, measure in NOUNS.items()}, **NOUNS}
_FIRST_WORDS: dict[str, list[tuple[tuple[str, ...], Measure]]] = {}
for _phrase, _measure in PHRASES:
    _words = tuple(_phrase.split())
    _FIRST_WORDS.setdefault(_words[0], []).append((_words, _measure))

AMBIGUOUS_SUBJECTS = frozenset({"lost", "carrying", "suffered", "carried"})


def noun_measure(words: tuple[str, ...]) -> Measure | None:
    """The measure that a noun phrase itself names: "54 dead", "the wounded or ill"."""
    if not words:
        return None
    found = {_NOUN_MEASURE[word] for word in words if word in _NOUN_MEASURE}
    if {Measure.KILLED, Measure.INJURED} <= found:
        return Measure.CASUALTIES
    if {Measure.KILLED, Measure.MISSING} <= found:
        return Measure.IRRECOVERABLE
    for word in reversed(words):
        if word in _NOUN_MEASURE:
            return _NOUN_MEASURE[word]
    return None


def measure_of(row: Row, at: int, noun: tuple[str, ...], end: int, whole: tuple[str, ...]) -> Measure | None:
    """The measure of the number at a word whose noun phrase ends at `end`: the surest evidence first."""
    return (
        _phrase_after(row, max(end, at + 1), near=True)
        or noun_measure(noun)
        or _object(row, at, noun)
        or _predicate(row, max(end, at + 1))
        or noun_measure(whole)
        or _nominal_subject(row, at)
    )


def measure_after(row: Row, start: int) -> Measure | None:
    """The measure that the words from a position on give to what stands before them: "killed", "on board", "were hurt"."""
    return _phrase_after(row, start, near=True) or _predicate(row, start)


def _phrase_after(row: Row, start: int, *, near: bool) -> Measure | None:
    """A set phrase right after the noun: "54 people on board"."""
    if start >= len(row.words):
        return None
    for words, measure in _FIRST_WORDS.get(row.words[start].low, ()):
        if tuple(word.low for word in row.words[start : start + len(words)]) == words:
            return measure
    return None


def _object(row: Row, at: int, noun: tuple[str, ...]) -> Measure | None:
    """The measure that a verb before gives its object: "killed at least 54 people"."""
    position = at - 1
    while position >= 0 and row.tags[position] in "dAamri" and row.words[position].low not in {"including", "include", "among"}:
        position -= 1
    if position < 0:
        return None
    low = row.words[position].low
    if low in LIFE_VERBS and noun and noun[-1] == "life":
        return Measure.KILLED
    if position >= 1 and row.tags[position - 1] == "b" and low not in {"lost", "suffered"}:
        had = row.words[position - 1].low in {"has", "have", "had", "having"}
        if not had:
            return None
    return OBJECT.get(low) if row.tags[position] in "vk" else None


def _predicate(row: Row, start: int) -> Measure | None:
    """The measure that the verb after gives its subject: "54 people were killed", "54 died"."""
    tags, words = row.tags, row.words
    passive = False
    for position in range(start, min(len(words), start + 14)):
        tag, low = tags[position], words[position].low
        if tag in "C;:.i" or (tag == "," and position > start + 8):
            return None
        if tag == "&" and position == start:
            return None
        if tag == ",":
            continue
        phrase = _phrase_after(row, position, near=False) if position < start + 6 else None
        if phrase is not None and (passive or position == start or phrase is not Measure.ABOARD):
            return phrase
        if tag == "b":
            passive = passive or low in {"is", "are", "was", "were", "been", "being", "be"}
            continue
        if tag in "vk":
            if passive and low in OBJECT and low not in AMBIGUOUS_SUBJECTS:
                return OBJECT[low]
            if low == "lost" and "lives" in {word.low for word in words[position : position + 4]}:
                return Measure.KILLED
            if low in SUBJECT and (tag == "k" or low not in AMBIGUOUS_SUBJECTS):
                return SUBJECT[low]
            if not passive and position == start and low in OBJECT and low not in AMBIGUOUS_SUBJECTS:
                return OBJECT[low]  # a participle after its noun: "the soldiers killed"
            return None
        if tag in "cw" and position > start:
            return None
    return None


def _nominal_subject(row: Row, at: int) -> Measure | None:
    """The measure that the subject names: "the dead were 23 men", "the toll rose to 58", "casualties passed 6,000"."""
    tags, words = row.tags, row.words
    position = at - 1
    verb = False
    steps = 0
    while position >= 0 and steps < 14:
        tag, low = tags[position], words[position].low
        if tag in "C;." or low in {"including", "among"}:
            return None
        if tag in "vb":
            verb = True
        elif verb and tag in "nk":
            if low == "toll":
                return Measure.KILLED
            measure = _NOUN_MEASURE.get(low) or _NOUN_MEASURE.get(singular(low))
            if measure is not None:
                return measure
        position -= 1
        steps += 1
    return None
