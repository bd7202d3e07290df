"""Counts without a numeral: zero ("no casualties", "nobody was hurt"), one ("the death of a soldier", "a fifth victim"), and
the word "one", which counts in some places and stands for somebody in others.
"""

from __future__ import annotations

from claims.lexicon.nouns import HARMED, LEADS_TO_ONE, NOT_COUNTED, ONE_PERSON, PEOPLE, ZERO_NOUNS
from claims.lexicon.numbers import PLACE_IN_ORDER
from claims.quantities.draft import Draft
from claims.quantities.tokens import Tokens

NOUN_REACH = 3  # words between "no" and its noun, or an article and its noun
_BE = frozenset("is was are were be been being as as".split())
_MODAL = frozenset(
    """
        can could may might must should would will ought cannot has had knows wins thinks expects hopes does
        did needs wants
        """.split()
)
_DETERMINERS = frozenset(
    """no the same this that any every each which another some big good bad next right wrong new old small large upper lower
    higher former latter highest lowest earlier later previous""".split()
)
_AUXILIARY = frozenset("was were is are has have had been being be".split())


def read_zero(tokens: Tokens, at: int) -> Draft | None:
    """ "no casualties", "none of", "no one was hurt", "nobody was killed", "without injuries", "not a single soldier"."""
    low = tokens.low
    word = low[at]
    if word == "none":
        return None if low[at + 1] in ("the", "other", "too") else Draft(at, at + 1, 0, 0)
    if word == "nobody" or (word == "no" and low[at + 1] == "one"):
        after = at + 1 if word == "nobody" else at + 2
        return Draft(at, after, 0, 0) if _harmed_behind(tokens, after) else None
    if word == "not":
        if low[at + 1] == "a" and low[at + 2] == "single" and low[at + 3] in ONE_PERSON:
            return Draft(at, at + 3, 0, 0)
        if low[at + 1] == "one" and (low[at + 2] in ONE_PERSON or low[at + 2] == "of"):
            return Draft(at, at + 2, 0, 0)
        return None
    if low[at + 1] == "loss" and low[at + 2] == "of" and low[at + 3] == "life":
        return Draft(at, at + 1, 0, 0)
    for ahead in range(1, NOUN_REACH + 1):
        noun = low[at + ahead]
        if noun in NOT_COUNTED or not noun.isalpha():
            return None
        if noun in ZERO_NOUNS:
            if word == "without" and noun not in ("casualties", "deaths", "fatalities", "victims"):
                return None
            return Draft(at, at + 1, 0, 0)
        if noun in ("doubt", "longer", "matter", "more", "less", "fewer", "and", "or", "of"):
            return None
    return None


def _harmed_behind(tokens: Tokens, at: int) -> bool:
    """Whether "was killed", "has been hurt", "died" follows."""
    low = tokens.low
    for ahead in range(4):
        word = low[at + ahead]
        if word in HARMED:
            return True
        if word not in _AUXILIARY and word not in ("else", "seriously", "badly", "reported", "believed"):
            return False
    return False


def read_loss(tokens: Tokens, at: int) -> Draft | None:
    """ "the death of a soldier": the article counts one."""
    low = tokens.low
    article = at + 2
    if low[at + 1] != "of" or low[article] not in ("a", "an"):
        return None
    for ahead in range(1, NOUN_REACH + 1):
        noun = low[article + ahead]
        if noun in ONE_PERSON:
            return Draft(article, article + 1, 1, 1)
        if not noun.isalpha():
            return None
    return None


def read_another_victim(tokens: Tokens, first: int, ordinal: Draft) -> Draft | None:
    """ "a fifth victim": one more."""
    low, after = tokens.low, ordinal.after
    if low[first] not in ("a", "an", "another"):
        return None
    if low[after] in ONE_PERSON or (low[after + 1] in ONE_PERSON and low[after].isalpha()):
        return Draft(first, after, 1, 1, number=ordinal.first, number_after=after)
    return None


def is_pronoun(tokens: Tokens, at: int) -> bool:
    """Whether the lone word "one" at a token stands for somebody or something instead of counting."""
    low = tokens.low
    before = low[at - 1] if at else ""
    following = low[at + 1]
    if following in ONE_PERSON:
        return False
    if before in ("minus", "negative"):
        return False
    if before in _DETERMINERS or (before in PLACE_IN_ORDER and low[at - 2] in ("a", "the") and following not in HARMED):
        return True  # "another 41 off a second one at noon"
    if following == "of":
        return before in _BE and low[at + 2] in ("those", "these")
    if following in ("another", "another's", "by") or following in _MODAL:
        return following != "by" or low[at + 2] == "one"
    if before in LEADS_TO_ONE:
        return before == "than" and not following.isalpha()
    if before == "to" and low[at - 2] == "according":
        return False
    if following in _AUXILIARY or following in HARMED:
        return not _harmed_behind(tokens, at + 1) and following not in ("in", "was")
    if not following or not following.isalpha():
        return (
            bool(at)
            and following not in ("-", "(", "‑")
            and before not in ("only", "just", "and", ",", "least", "or", "minus", "negative", "of")
        )
    return following in ("we", "they", "you", "he", "she", "i", "that", "who", "which", "could", "to") or following in PEOPLE


STARTS_A_ZERO = frozenset("no none nobody not without".split())
