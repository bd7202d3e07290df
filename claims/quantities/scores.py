"""The dozen and the score behind an article: "a dozen", "a score of survivors"."""

from __future__ import annotations

from claims.lexicon.numbers import SMALL
from claims.lexicon.people import singular
from claims.quantities.tokens import Tokens

REACH = 3  # words behind "a score of" in which a plural stands
COUNTED = frozenset("dead wounded injured missing them".split())
GAMES = frozenset("points goals runs tries marks strings percent".split())


def is_dozen(tokens: Tokens, at: int) -> bool:
    """ "a dozen", "a score of survivors", "a score of our men", not "a score of 3 to 1", "a score of nine points"."""
    low = tokens.low
    if low[at] == "dozen":
        return True
    if low[at] != "score" or low[at + 1] != "of" or low[at + 2] in SMALL or not low[at + 2].isalpha():
        return False
    words = low[at + 2 : at + 2 + REACH]
    return GAMES.isdisjoint(words) and any(word in COUNTED or singular(word) != word for word in words)
