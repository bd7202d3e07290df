"""Whether the counts before a number give it: one of them, a sum or a difference, with those named without a number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, islice

from claims.lexicon.numeral_words import SET_SIZES
from claims.lexicon.people import GROUP_NOUNS, GROUPS_OF_PEOPLE, is_person
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.figures import matches_anywhere, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.uncounted import uncounted
from claims.values.interval import Number
from claims.values.pattern import Pattern

MOST = 14  # counts before it among which sums are tried
REACH = 600  # characters before it in which a set of people is named
BACK = 8  # sentences before it in which people are named without a number
WORD = re.compile(r"[a-z]+")
BLOCS = Pattern(r"\b(?:EU|European Union|NATO|Nato|the bloc)\b")
AT_FIRST = frozenset("first initially originally once".split())
"""Words of a count that was not the last."""

DERIVING = frozenset({Kind.SHARE, Kind.MULTIPLE, Kind.RATIO, Kind.RATE})
"""Kinds of numbers that give counts of their own: "half of them ... the 32"."""


def is_of_people(mention: Mention) -> bool:
    """Whether it counts people, as far as its noun or fate tells."""
    head = mention.what.head
    if head:
        return is_person(head) or head in GROUP_NOUNS | GROUPS_OF_PEOPLE or noun_measure((head,)) is not None
    return mention.measure is not None


def is_derived(discourse: Discourse, mention: Mention) -> bool:
    """Whether an earlier number, or a sum or difference of up to three, gives it; or a share leaves it open."""
    value = mention.quantity.value or 0
    before = discourse.quantities[: mention.number]
    if any(quantity.kind in DERIVING for quantity in before) or value in {quantity.value for quantity in before}:
        return True
    people = (other for other in discourse.before(mention) if not other.what.head or is_of_people(other))
    counts = list(islice((other.quantity.value for other in people if other.quantity.value), MOST))
    end = mention.quantity.span.start
    start = discourse.document.text[max(0, end - REACH) : end].lower()
    # "the trio swam for the rocks, where two anglers pulled them out; all five"
    counts += [SET_SIZES[word] for word in WORD.findall(start) if word in SET_SIZES][:2]
    alone = max((uncounted(row) for row in window(discourse, mention.row, BACK)), default=0)
    return any(value - extra in _results(counts) for extra in range(alone + 1))


def is_rest(discourse: Discourse, whole: Mention, mention: Mention) -> bool:
    """Whether a number is what one count told between leaves of the whole: "27 miners. Three were never brought up. The 24"."""
    between = discourse.mentions[whole.index + 1 : mention.index]
    rest = (whole.quantity.value or 0) - (mention.quantity.value or 0)
    return rest > 1 and any(one.quantity.value == rest and (not one.what.head or is_of_people(one)) for one in between)


def _results(counts: Sequence[Number]) -> set[Number]:
    """The counts, and what two or three of them come to, added or taken from one another."""
    pairs = {result for a, b in combinations(counts, 2) for result in (a + b, a - b, b - a)}
    triples = {
        result
        for a, b, c in combinations(counts, 3)
        for result in (a + b + c, a + b - c, a - b + c, b + c - a, a - b - c, b - a - c, c - a - b)
    }
    return {*counts, *pairs, *triples}


def may_be_others(discourse: Discourse, other: Mention) -> bool:
    """Whether a count leaves others open for a later "the so many": "Sister Rosa and 12 pupils", "first named 12", "the 29 who
    struck"; or the text speaks of a bloc of nations, "the 27"."""
    row, at = other.row, other.at
    named = row.tags[at - 1 : at] == "&" and at > 1 and row.words[at - 2].capital and row.tags[at - 2] in "ng"
    named = named or (other.beside and not uncounted(row))
    clause = row.between(other.end, other.end + 1) in {"who", "whose"}
    return named or clause or matches_anywhere(discourse, BLOCS) or not AT_FIRST.isdisjoint(row.lows)
