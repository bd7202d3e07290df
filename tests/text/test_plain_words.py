"""The plain words of sentences: what a sentence must have for a number, and a text for a family."""

from __future__ import annotations

import pytest

from claims.text.document import read_document


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two died on the day's march.", [["two", "died", "on", "the", "day", "s", "march"]]),
        ("Two died. Čech left.", [["two", "died"], ["ech", "left"]]),
        ("İzmir lost two. Three fled.", [["izmir", "lost", "two"], ["three", "fled"]]),
        ("", []),
    ],
)
def test_each_sentence_has_its_words(text: str, words: list[list[str]]) -> None:
    document = read_document(text)
    assert document.plain_words == words
    assert document.vocabulary == frozenset(word for sentence in words for word in sentence)
