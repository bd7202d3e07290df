"""The forms of a noun are all the words that count as it, and so a text without them does not name it."""

from __future__ import annotations

import re
from pathlib import Path

from claims.lexicon.people import IRREGULAR, PERSON_NOUNS, THING_NOUNS, forms, singular
from claims.lexicon.rooms import HOLDERS, JOURNEYS

TEXTS = Path(__file__).parents[1] / "statements" / "kept_texts.txt"


def test_every_word_whose_singular_is_a_noun_is_one_of_its_forms() -> None:
    words = {*IRREGULAR, *re.findall(r"[^\W\d_]+", TEXTS.read_text(encoding="utf-8").lower())}
    for nouns in (JOURNEYS, HOLDERS, PERSON_NOUNS, THING_NOUNS):
        known = forms(nouns)
        assert [word for word in sorted(words) if singular(word) in nouns and word not in known] == []


def test_forms_of_each_ending() -> None:
    assert {"bus", "buses", "coach", "coaches", "lorry", "lorries"} <= forms({"bus", "coach", "lorry"})
    assert {"man", "men", "fireman", "firemen", "grandchild", "grandchildren"} <= forms({"man", "fireman", "grandchild"})
