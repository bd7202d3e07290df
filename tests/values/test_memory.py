"""A memory gives the function's answers, asks once for each word, and never holds more than its limit."""

from __future__ import annotations

from claims.values.memory import MOST, Memory


def test_a_word_is_asked_about_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    memory = Memory(length)
    assert [memory["dead"], memory["injured"], memory["dead"]] == [4, 7, 4]
    assert asked == ["dead", "injured"]


def test_it_forgets_before_it_grows_too_large() -> None:
    memory = Memory(len)
    assert all(memory[str(number)] == len(str(number)) for number in range(2 * MOST))
    assert len(memory) <= MOST
