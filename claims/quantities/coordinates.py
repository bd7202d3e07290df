"""Coordinates: "48.98°N", "37° 48' E"."""

from __future__ import annotations

from claims.quantities.tokens import Tokens

_COMPASS = frozenset("n s e w".split())


def coordinate_end(tokens: Tokens, at: int) -> int | None:
    """The token behind a coordinate that begins with digits at a token; None where the degrees are no place."""
    low = tokens.low
    after = at + 2
    while low[after].isdecimal() or low[after] in ("'", "’", "′", "″", '"'):
        after += 1
    if low[after] in _COMPASS and tokens.capital(after) and after < at + 8:
        return after + 1
    return None
