"""A family whose signs a text does not show has nothing to say of it: asking only for signs loses no statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from claims.lexicon.comparisons import (
    BESIDE_LEADING,
    HARMED,
    LEADERS,
    LEADING_WORDS,
    MOST_HARMED,
    SAME,
    SAME_WORDS,
    SECOND_WORDS,
    SECONDS,
    SIDE_WORDS,
    SIZED,
)
from claims.lexicon.growing import NEVER_FALLING, NEVER_FALLS
from claims.quantities.find import find_quantities
from claims.statements.families import FAMILIES, Family
from claims.statements.read import read_discourse
from claims.statements.windows import pieces
from claims.text.document import read_document

LINES = (Path(__file__).parent / "kept_texts.txt").read_text(encoding="utf-8").splitlines()
TEXTS = [line.partition("|")[2].replace("\\n", "\n") for line in LINES if line[:2] in {"X|", "O|"}]
BATCH = 100


def test_each_family_is_named_once() -> None:
    names = [family.name for family in FAMILIES]
    assert len(names) == len(set(names)) > 70


def test_signs_are_words_of_plain_letters() -> None:
    for family in FAMILIES:
        bare = {word.rstrip("'") for word in family.words}  # "weeks'" beside "weeks"
        assert bare <= family.words, family.name
        assert all(word.isascii() and word.isalpha() and word.islower() for word in bare), family.name


@pytest.mark.parametrize("start", range(0, len(TEXTS), BATCH))
def test_a_family_without_its_signs_says_nothing(start: int) -> None:
    for text in TEXTS[start : start + BATCH]:
        document = read_document(text)
        for piece in pieces(read_discourse(document, find_quantities(document))):
            silent = [family for family in FAMILIES if not family.may_speak(piece)]
            assert [family.name for family in silent if any(family.read(piece))] == [], text


@pytest.mark.parametrize(
    ("phrases", "words"),
    [
        (LEADERS, LEADING_WORDS),
        (LEADERS, BESIDE_LEADING),
        (SECONDS, SECOND_WORDS),
        (SAME, SAME_WORDS),
        ((*HARMED, *MOST_HARMED, *SIZED), SIDE_WORDS),
        (tuple(phrase for phrase, _ in NEVER_FALLS), NEVER_FALLING),
    ],
)
def test_every_phrase_has_one_of_its_rarer_words(phrases: tuple[str, ...], words: frozenset[str]) -> None:
    assert [phrase for phrase in phrases if words.isdisjoint(phrase.split())] == []


def test_signs_are_asked_for() -> None:
    document = read_document("Ten people died in Harn.")
    discourse = read_discourse(document, find_quantities(document))
    assert Family("shares").may_speak(discourse)
    assert not Family("shares", classes="S").may_speak(discourse)
    assert Family("shares", classes="CS").may_speak(discourse)
    assert not Family("ages", words=frozenset({"born"})).may_speak(discourse)
    assert Family("ages", words=frozenset({"born", "died"})).may_speak(discourse)
    assert not Family("totals", counts=2).may_speak(discourse)
    assert not Family("tables", sheets=True).may_speak(discourse)
