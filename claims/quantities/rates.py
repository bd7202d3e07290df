"""Rates: a count for each day, for each 100,000 people."""

from __future__ import annotations

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.nouns import FUNCTION_WORDS
from claims.lexicon.numbers import MULTIPLIERS
from claims.lexicon.units import RATE_WORDS
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import Tokens

_SPANNING = frozenset("within throughout inside".split())
"""Words before a span in which something happened once: "four within a week"."""
_LATER = frozenset("after before later earlier ago since when old from apart".split())


def read_rate(tokens: Tokens, draft: Draft) -> None:
    """ "1,200 a day", "1,200 casualties per day", "40 deaths per 100,000 people", "300 daily losses"."""
    low, after = tokens.low, draft.after
    for ahead in range(4):
        at = after + ahead
        word = low[at]
        if word in RATE_WORDS:
            draft.kind, draft.unit = Kind.RATE, RATE_WORDS[word]
            if ahead == 0:
                draft.after = at + 1
            return
        if word in ("a", "an", "per", "each", "every") and low[at + 1] in TIME_UNITS and low[at + 2] not in _LATER:
            if word != "per" and ahead > 2:
                return
            draft.kind, draft.unit = Kind.RATE, TIME_UNITS[low[at + 1]]
            if ahead == 0:
                draft.after = at + 2
            return
        if word == "per" and (low[at + 1][:1].isdecimal() or low[at + 1] in MULTIPLIERS):
            draft.kind, draft.unit = Kind.RATE, low[at + 1].replace(",", "") if low[at + 1][:1].isdecimal() else low[at + 1]
            return
        if not word.isalpha() or word in TIME_UNITS or word in FUNCTION_WORDS or word in _SPANNING:
            return
