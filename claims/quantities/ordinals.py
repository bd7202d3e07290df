"""Places in an order, in words: "third", "twenty-first"."""

from __future__ import annotations

from claims.lexicon.numbers import PLACE_IN_ORDER, TENS
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import DASHES, Tokens


def read_ordinal(tokens: Tokens, at: int) -> Draft | None:
    """ "third", "twenty-first" at a token."""
    low = tokens.low
    word = low[at]
    value = PLACE_IN_ORDER.get(word)
    if value is not None:
        return Draft(at, at + 1, value, value, kind=Kind.ORDINAL)
    if word in TENS and low[at + 1] in DASHES and low[at + 2] in PLACE_IN_ORDER and PLACE_IN_ORDER[low[at + 2]] < 10:
        value = TENS[word] + PLACE_IN_ORDER[low[at + 2]]
        return Draft(at, at + 3, value, value, kind=Kind.ORDINAL)
    if word in TENS and low[at + 1] in PLACE_IN_ORDER and PLACE_IN_ORDER[low[at + 1]] < 10 and low[at + 1] != "second":
        value = TENS[word] + PLACE_IN_ORDER[low[at + 1]]
        return Draft(at, at + 2, value, value, kind=Kind.ORDINAL)
    return None
