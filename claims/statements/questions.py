"""What a question asks of the number that answers it: "How many died? Fourteen."."""

from __future__ import annotations

from claims.statements.noun_measures import noun_measure
from claims.statements.phrases import noun_phrase
from claims.statements.predicates import measure_after
from claims.statements.words import Row
from claims.values.measure import Measure

ANSWERED = frozenset({"", ".", ",", ";", ":", "("})
BEFORE = frozenset("dAam")
"""Classes of the words that may stand before a number that opens its sentence."""


def asked_measure(row: Row, at: int, end: int) -> Measure | None:
    """The measure that the question right before a sentence asks for, where the number at a word, whose noun phrase ends at
    `end`, opens the sentence as its answer and nothing else is said of it."""
    question = row.question
    if question is None or not set(row.tags[:at]) <= BEFORE or row.tags[end : end + 1] not in ANSWERED:
        return None
    words = question.low_words
    start = next((at for at in range(len(words) - 1) if words[at : at + 2] == ("how", "many")), -1)
    if start < 0:
        return None
    noun = noun_phrase(question, start + 2)
    return noun_measure(noun.words) or measure_after(question, max(noun.end, start + 2), noun.head)
