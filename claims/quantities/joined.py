"""Numbers that take their kind from the one beside them: "aged 42 and 40", "55 and 25 per cent respectively"."""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.nouns import FUNCTION_WORDS
from claims.quantities.ages import LARGEST_AGE
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.values.interval import exact

_BOUNDS = frozenset("over under above below".split())
_VERBS = frozenset("had has have was were is are did could would".split())


def second_age(low: list[str], draft: Draft, before: Draft) -> None:
    """ "aged 42 and 40": the second number is an age as the first."""
    following = low[draft.after]
    bounded = not _BOUNDS.isdisjoint(low[before.first - 1 : before.number + 1])
    if following == "of" or (bounded and following in _VERBS and low[draft.first] not in _BOUNDS):
        return  # "40 of them were under 30 and 17 of them", "47 were over 60 and 38 had fled"
    if (
        before.after == draft.first - 1
        and low[draft.first - 1] in ("and", "or", ",")
        and (not following.isalpha() or following in FUNCTION_WORDS)
        and (draft.low or 0) <= LARGEST_AGE
    ):
        draft.kind, draft.unit = Kind.AGE, before.unit


def share_percent(low: list[str], draft: Draft, before: Draft) -> bool:
    """ "55 and 25 per cent respectively": makes the first number a percentage as the second; whether it is one."""
    joined = before.after == draft.first - 1 and low[draft.first - 1] == "and"
    kinds = before.kind is Kind.COUNT and draft.kind is Kind.SHARE
    told = joined and kinds and "respectively" in low[draft.after : draft.after + 3]
    if before.low is None or before.high is None or not told:
        return False
    before.kind, before.unit, before.grain = Kind.SHARE, draft.unit, draft.grain
    before.low, before.high = exact(Fraction(before.low) / 100), exact(Fraction(before.high) / 100)
    return True
