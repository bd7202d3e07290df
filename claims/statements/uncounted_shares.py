"""Shares of nothing that is counted: by how much something changed, "cut to a third", "half the population", "half-empty"."""

from __future__ import annotations

from claims.lexicon.cues import CHANGE_NOUNS, CHANGE_VERBS
from claims.lexicon.people import THING_NOUNS
from claims.statements.phrases import describe
from claims.statements.share_words import is_of_a_place
from claims.statements.words import Row

HEDGING = frozenset("only about nearly almost some just around roughly over barely".split())


def is_of_nothing_counted(row: Row, position: int) -> bool:
    """Whether the share says by how much something changed, or is of something that is not counted."""
    before = row.words[position - 1].low if position else ""
    after = row.words[position + 1].low if position + 1 < len(row.words) else ""
    made_up = before == "up" and position >= 2 and row.words[position - 2].low in {"make", "makes", "made", "making"}
    if before == "to" and row.tags[position + 1 : position + 2] in {".", ",", ";", ""}:
        return True  # "the ration was cut to a third"
    if row.between(position + 1, position + 3) in {"the population", "the size", "its population"}:
        return True  # "the second city, which has half the population"
    if row.between(position + 1, position + 3) == "that of":
        return True  # "his own rate was half that of the town"
    if row.between(max(0, position - 2), position) == "would be" or row.between(position + 1, position + 2) == "if":
        return True  # "counting repeat tests, it would be 2.2%"
    if (
        (before in CHANGE_VERBS and not made_up)
        or before == "by"
        or (before in HEDGING and position > 1 and row.words[position - 2].low == "by")  # "has grown by only a tenth"
        or after in CHANGE_NOUNS
        or after in {"as", "again"}
        or _hyphenated(row, position)
    ):
        return True
    halved = row.words[position].low.endswith("half") and after in {"a", "an"}
    if halved and row.tags[position + 2 : position + 3] in {"n", "k"}:
        return True  # "half a death per crossing"
    if after in {"the", "its"}:
        thing, _ = describe(row, position + 2)
        if thing.head in THING_NOUNS and row.words[thing.end - 1].low == thing.head:
            return True  # "half the ship"
    together = "together" in row.between(max(0, position - 6), position)
    if is_of_a_place(row, position) or after in {"against", "versus"} or together:
        return True  # "36 per cent against 31", "which together account for some 87 per cent"
    if "between" in row.between(max(0, position - 4), position) and row.tags[position - 1 : position] == "&":
        return True  # "between a third and a half of the 90"
    if row.between(position + 1, position + 3) in {"did .", "were .", "was .", "had .", "did ,", "were ,"}:
        return True  # "of 52 without, 67 per cent did"
    return before == "to" and position >= 2 and row.words[position - 2].low in CHANGE_VERBS


def _hyphenated(row: Row, position: int) -> bool:
    """Whether a hyphen without spaces joins the share to a word: "half-empty"; two of them, or one with spaces, are a dash."""
    start, end = row.words[position].span
    return any(
        word.low == "-" and (word.span.end == start or word.span.start == end)
        for word in row.words[position - 1 : position + 2]
    )
