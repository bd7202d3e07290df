"""So many of every hundred, told as two numbers: "For every 100 men at work, five died", "of each thousand born 60 were dead",
"of every five wounded, two were children".

The part is the only other count of that fate, the whole what it is said to be part of, or the only larger count that the noun
behind the hundred fits. Where any two counts of the text make the rate, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from claims.lexicon.rates import EVERY_SO_MANY
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import WEAK_WORDS, Discourse, answers, is_background
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import describe
from claims.statements.share_clauses import sense
from claims.statements.share_lists import own_names
from claims.statements.share_pairs import CONCLUDING
from claims.statements.shares_told import SO_FAR, people_in
from claims.statements.statement import Statement, can_stand, share
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import quotient
from claims.values.record import replace
from claims.values.verdict import Reading

LINKS = frozenset(f"{link} {every}" for link in ("for", "of", "in", "among", "from") for every in ("every", "each"))
BASES = (*range(2, 13), 20, 50, 100, 1000, 10_000)
MOST = 8  # counts among which something always comes out
GENERAL = frozenset("normally usually typically generally worldwide nationwide is are would will can".split())
DRAWN = CONCLUDING | {"means", "meaning"}
"""Words by which a rate is drawn from the counts before it, though it "is": "this means that of every five two are"."""


def read_in_every_hundred(discourse: Discourse) -> Iterator[Statement]:
    """Every such rate, against the part and the whole that the text tells."""
    for row in discourse.rows:
        if row.lows.isdisjoint(EVERY_SO_MANY) or (not row.lows.isdisjoint(GENERAL) and row.lows.isdisjoint(DRAWN)):
            continue
        for at in row.numbers:
            if row.tags[at] == "C" and row.between(at - 2, at) in LINKS:
                yield from _told(discourse, row, at)


def _told(discourse: Discourse, row: Row, at: int) -> Iterator[Statement]:
    base = discourse.quantities[row.words[at].quantity or 0].value
    some = next((one for one in discourse.row_mentions(row) if one.at > at), None)
    if base is None or base not in BASES or some is None or some.quantity.hedge is not Hedge.EXACT:
        return
    value = some.quantity.value or 0
    people = [
        one
        for one in people_in(discourse)
        if (one.row is not row or one.at < at - 2) and not is_background(one.row, row)
    ]
    if not 0 < value < base or len(people) > MOST or _is_at_large(discourse, row, at, some.at):
        return
    told = quotient(value, base)
    span = row.span(at - 2, some.at + 1)
    ratio = replace(some.quantity, span=span, low=told, high=told, kind=Kind.SHARE, grain=quotient(1, base))
    parts = _of_the_group(discourse, some, people) or [one for one in people if one.measure is some.measure is not None]
    if len(parts) != 1 or any(_stands(discourse, row, at, pair, ratio) for pair in permutations(people, 2)):
        return
    noun = describe(row, at + 1)[0]
    if row.tags[noun.end : noun.end + 1] in {"v", "k"} or not SO_FAR.isdisjoint((*row.lows, *parts[0].row.lows)):
        return  # "for every 100 men hit, nine died later"
    larger = [one for one in people if (one.quantity.value or 0) > (parts[0].quantity.value or 0)]
    wholes = [one for one in discourse.wholes(parts[0]) if one in larger]
    wholes = wholes or [one for one in larger if not noun.head or not one.what.head or answers(one, noun)]
    if len(wholes) == 1:
        yield _of(discourse, row, at, (parts[0], wholes[0]), ratio)


def _of_the_group(discourse: Discourse, some: Mention, people: Sequence[Mention]) -> list[Mention]:
    """The counts of the group that so many are said to be: "two are children"."""
    group = some.predicate if some.predicate is not None and some.predicate.head else some.what
    named = bool(group.head) and noun_measure((group.head,)) is None and group.head not in WEAK_WORDS
    return [one for one in people if named and sense(group.head) in own_names(discourse, one)]


def _is_at_large(discourse: Discourse, row: Row, start: int, end: int) -> bool:
    """Whether the hundred are told to be of something that no other sentence speaks of: "100 soldiers in the war"."""
    places = [at for at in range(start, end - 2) if row.tags[at : at + 2] in {"Pd", "od"}]
    told = {low for other in discourse.rows if other is not row for low in other.low_words}
    return any(row.words[at + 2].low not in told for at in places)


def _of(discourse: Discourse, row: Row, at: int, pair: Sequence[Mention], ratio: Quantity) -> Statement:
    parties = discourse.party(pair[0], "part"), discourse.party(pair[1], "whole")
    return share(row.span(at - 2, at + 1), *parties, ratio, Reading.INFERRED)


def _stands(discourse: Discourse, row: Row, at: int, pair: Sequence[Mention], ratio: Quantity) -> bool:
    return (pair[0].quantity.value or 0) < (pair[1].quantity.value or 0) and can_stand(_of(discourse, row, at, pair, ratio))
