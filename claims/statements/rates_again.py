"""A share that a report names twice: "Severe malnutrition stood at 4.1 per cent ... A severe malnutrition rate of 1.4".

Both have the same name of two words or more, and nothing tells of another time, place or group.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import LAST_TIMES
from claims.lexicon.measures import STANDS
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse, is_background
from claims.statements.identity import other_day
from claims.statements.statement import Statement, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.record import record
from claims.values.verdict import Reading

FEWEST = 2  # words of a name that nothing else has
NEAR = 8  # sentences between the two
GENERAL = frozenset("rate level ratio figure proportion share percentage".split())
APART = frozenset(
    """
    from compared against versus than up down fell rose fallen risen among target threshold goal limit ceiling expected
    estimated projected would could might may if unless previous previously earlier later now then another other elsewhere
    respectively each both boys girls men women urban rural host
    """.split()
)
"""Words of a sentence whose share is of another time, group or world, or is no share that was found."""


@record
class _Named:
    row: Row
    at: int
    number: int
    name: tuple[str, ...]


def read_rates_again(discourse: Discourse) -> Iterator[Statement]:
    """Every share named as one before it, where the text has only these two of that name."""
    if not any(quantity.kind is Kind.SHARE for quantity in discourse.quantities):
        return
    named: dict[tuple[str, ...], list[_Named]] = {}
    for one in _named(discourse):
        named.setdefault(one.name, []).append(one)
    for pair in named.values():
        if len(pair) == 2 and _is_one(*pair):
            parties = (
                discourse.party_of(pair[0].number, "first mention"),
                discourse.party_of(pair[1].number, "again"),
            )
            yield same(parties[1].span, *parties, Reading.INFERRED)


def _named(discourse: Discourse) -> Iterator[_Named]:
    for row in discourse.rows:
        for at in row.numbers:
            number = row.words[at].quantity
            if number is None or row.tags[at] != "S":
                continue
            quantity = discourse.quantities[number]
            name = _name(row, at)
            if len(name) >= FEWEST and quantity.unit != "points" and quantity.hedge in (Hedge.EXACT, Hedge.ABOUT):
                yield _Named(row, at, number, name)


def _name(row: Row, at: int) -> tuple[str, ...]:
    """The words that name a share: before a verb like "stood at" or "was", or before "of"."""
    end = at
    while end > 0 and (row.tags[end - 1] in "abPo" or row.low_words[end - 1] in STANDS):
        end -= 1
    if end == at or not (STANDS | {"of"}) & set(row.low_words[end:at]):
        return ()
    start = end
    while start > 0 and row.tags[start - 1] in "nk" and row.words[start - 1].quantity is None:
        start -= 1
    if start > 0 and row.tags[start - 1] not in "d.,;:&\"":
        return ()
    return tuple(singular(low) for low in row.low_words[start:end] if low not in GENERAL)


def _is_one(first: _Named, again: _Named) -> bool:
    """Whether nothing in the two sentences sets the shares apart."""
    rows = first.row, again.row
    apart = any(not APART.isdisjoint(_own(one)) for one in (first, again))
    apart = apart or any(LAST_TIMES & row.lows and "last" in row.lows for row in rows)
    apart = apart or is_background(again.row, first.row) or is_background(first.row, again.row) or other_day(*rows)
    days = {word.low for word in again.row.words if word.tag in "TDU"} - set(first.row.low_words)
    near = 0 < again.row.sentence.index - first.row.sentence.index <= NEAR
    return near and not apart and not days and not _placed_apart(first.row, again.row)


def _own(one: _Named) -> tuple[str, ...]:
    """The words of a sentence up to the number behind the share: "above the 15 per cent threshold" is of another."""
    return one.row.low_words[: next((at for at in one.row.numbers if at > one.at), len(one.row.words))]


def _placed_apart(first: Row, again: Row) -> bool:
    """Whether one of them names a place or body that the other does not: "in Ruda", "the Sopot survey"."""
    names = [{word.low for word in row.words[1:] if word.capital and word.tag in "ng"} for row in (first, again)]
    return bool(names[1] - names[0]) or bool(names[0] and not names[1] and "same" not in again.lows)
