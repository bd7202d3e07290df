"""One in so many: a share as two counts.

share := count ("in"|"out of") count | "one" noun "in" count | count people ("in"|"out of") count
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.calendar import MONTHS, TIME_UNITS
from claims.lexicon.nouns import CASUALTY_VERBS, PEOPLE
from claims.lexicon.numbers import ONES
from claims.lexicon.people import is_person, singular
from claims.quantities.draft import Draft
from claims.quantities.numeral import Numeral
from claims.quantities.numerals import read_numeral
from claims.quantities.shares import share_draft
from claims.quantities.tokens import HYPHENS, Tokens
from claims.values.hedge import Hedge
from claims.values.interval import exact

_WHOLES = frozenset([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000, 10_000, 100_000, 10**6])
_SAID_OF_A_SHARE = frozenset(
    """
    were was are is have has had did do does will would could can may might must should never now still also lost went came
    said told fell left made got ate spoke took gave kept
    """.split()
)
"""Verbs and adverbs behind a share of people: "seven pupils in ten were"."""

PHRASAL = frozenset("took takes take taking taken brought brings bring let lets".split())
"""Verbs whose "in" is their own."""


def of_so_many_people(tokens: Tokens, at: int) -> bool:
    """ "seven pupils in ten were", "three tenants out of ten", with nothing behind the second number that it may count."""
    low = tokens.low
    if low[at] not in PEOPLE and not (is_person(singular(low[at])) and singular(low[at]) != low[at]):
        return False
    begin = at + 2 if low[at + 1] == "in" else at + 3 if low[at + 1 : at + 3] == ["out", "of"] else 0
    if low[begin] in ("every", "each"):
        begin += 1
    whole = read_numeral(tokens, begin) if begin else None
    if whole is None or whole.value not in _WHOLES:
        return False
    after = low[whole.after]
    return not after.isalnum() or after in _SAID_OF_A_SHARE or after.endswith("ed")


def read_one_in(tokens: Tokens, numeral: Numeral) -> Draft | None:
    """ "one in five", "6 out of 10", "one person in nine", "one over three"; never "3,000 in 2009" or "12 in six boxes"."""
    low = tokens.low
    at = numeral.after
    value = numeral.value
    people = value > 1 and of_so_many_people(tokens, at)
    if value == 1 and low[at] in PHRASAL and low[at + 1] == "in":
        return None  # "the east shelter took in 35; the west one took in 105"
    if value == 1 and low[at] not in ("in", "out", "of", "-", "over") and low[at].isalpha() and not numeral.in_digits:
        if low[at + 1] == "in" and low[at + 1] != low[at]:
            at += 1
        elif low[at + 2] == "in" and low[at + 1].isalpha() and low[at + 1] != "of":
            at += 2
        elif low[at + 1] == "out" and low[at + 2] == "of":
            at += 1
    elif (
        low[at] in PEOPLE and low[at + 1] == "in" and (low[at + 2] == "every" or low[at + 2] in ONES) and not numeral.in_digits
    ):
        at += 1  # "two men in every three"
    elif people:
        at += 1
    linked = at
    hyphens = low[at] in HYPHENS and tokens.glued(at) and tokens.glued(at + 1)
    if hyphens:
        at += 1
    if low[at] == "in":
        begin = at + 1
        if low[begin] in ("every", "each"):
            begin += 1
    elif low[at] == "out" and low[at + 1] == "of":
        begin = at + 2
        if low[begin] in ("every", "each"):
            begin += 1
    elif low[at] == "of" and low[at + 1] == "every":
        begin = at + 2
    elif low[at] == "over" and value == 1 and linked == numeral.after:
        begin = at + 1
    else:
        return None
    if low[begin] in HYPHENS and hyphens:
        begin += 1
    whole = read_numeral(tokens, begin)
    if whole is None or whole.value <= value or value <= 0 or whole.value.__class__ is not int:
        return None
    size = whole.value
    after = low[whole.after]
    group = after == "of" and low[whole.after + 1] in (
        "the",
        "those",
        "these",
        "them",
        "its",
        "their",
        "our",
        "all",
        "your",
        "every",
    )
    if (
        after in TIME_UNITS
        or after in MONTHS
        or after in ("%", "percent", "per")
        or (after == "of" and not group)
        or low[whole.after] in ("/", ":")
    ):
        return None
    if low[at] == "in":
        if low[numeral.first - 1] in CASUALTY_VERBS and value != 1:
            return None
        of_each = low[begin - 1] in ("every", "each") and size in (10, 100, 1000)  # "seventeen in every hundred"
        of_group = group and value <= 10 and size <= 1000  # "three in forty of the dead"
        known = (size in _WHOLES and value <= 10) or (size <= 20 and value < 10) or of_each or people or of_group
        if value != 1 and not known:
            return None
        if value != 1 and after in (
            "cities",
            "towns",
            "villages",
            "attacks",
            "incidents",
            "strikes",
            "boxes",
            "districts",
            "provinces",
            "countries",
            "states",
            "regions",
        ):
            return None
        if size >= 1900 and size < 2100 and whole.in_digits and size % 100:
            return None
    elif size not in _WHOLES and not (value == 1 and size <= 1000) and not (size % 100 == 0 and value <= 5):
        return None
    draft = share_draft(numeral.first, whole.after, exact(Fraction(value) / size))
    draft.in_digits = numeral.in_digits
    if value == 1 and low[numeral.first - 1] == "not":
        draft.first = numeral.first - 1
        draft.bend(Hedge.LESS_THAN)  # "Not one in ten was saved"
    return draft
