"""Bands of age that words name: "aged 65 or over", "persons of 65 and above", "under 18", "had not reached their eighteenth
birthday", "minors"; two wordings of one band are one."""

from __future__ import annotations

from claims.lexicon.people import singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.words import Row

LEAD = 3  # words before an age that say on which side of it the band lies
OF_AGE = 18
BELOW = frozenset("under below younger beneath short".split())
ABOVE = frozenset("over above older upwards plus".split())
MINORS = frozenset("child minor schoolchild schoolgirl schoolboy".split())
SHORT_OF = frozenset("not never before until yet without short".split())


def bands_in(discourse: Discourse, row: Row, first: int, last: int) -> set[str]:
    """The bands named between two words: "under 18", "from 65"."""
    found = {f"under {OF_AGE}" for at in range(first, last) if singular(row.words[at].low) in MINORS}
    for at in row.numbers:
        quantity = discourse.quantities[row.words[at].quantity or 0]
        years = quantity.low if quantity.low is not None else quantity.high
        if not first <= at < last or years is None:
            continue
        if quantity.kind is Kind.AGE:
            lead = {*row.low_words[max(0, at - LEAD) : at], *row.words[at].low.replace("-", " ").split()}
            near = lead | set(row.low_words[at + 1 : at + 3])
            sides = [name for name, words in (("under", BELOW), ("from", ABOVE)) if near & words]
            found |= {f"{sides[0]} {years}"} if len(sides) == 1 and quantity.low in (None, quantity.high, years) else set()
        elif quantity.kind is Kind.ORDINAL and row.between(at + 1, at + 2) == "birthday":
            before = set(row.low_words[max(0, at - 2 * LEAD) : at])
            found |= {f"under {years}" if before & SHORT_OF else f"from {years}"}
    return found
