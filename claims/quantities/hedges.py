"""Hedges around a number: the longest phrase of the lexicon that ends right before it, or begins right after it."""

from __future__ import annotations

from claims.lexicon.hedges import ROWS, STRENGTHENERS, Side
from claims.quantities.tokens import Tokens
from claims.values.hedge import Hedge

_Table = dict[str, tuple[tuple[tuple[str, ...], Hedge], ...]]


def _table(side: Side) -> _Table:
    """Phrases by their word next to the number, the longest first."""
    by_word: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for row in ROWS:
        if row.side is side:
            words = tuple(row.phrase.split())
            by_word.setdefault(words[-1] if side is Side.BEFORE else words[0], []).append((words, row.hedge))
    return {word: tuple(sorted(rows, key=lambda item: -len(item[0]))) for word, rows in by_word.items()}


BEFORE = _table(Side.BEFORE)
AFTER = _table(Side.AFTER)
_NOT_PAST = frozenset("the this these those in half quarter recent".split())


def hedge_before(tokens: Tokens, first: int, floor: int) -> tuple[int, Hedge] | None:
    """The first token of the hedge that ends before token `first` and its meaning; never reaching below `floor`."""
    low = tokens.low
    rows = BEFORE.get(low[first - 1]) if first > floor else None
    if rows is None:
        return None
    for words, hedge in rows:
        start = first - len(words)
        if start < floor or (len(words) > 1 and tuple(low[start:first]) != words):
            continue
        if words == ("past",) and low[start - 1] in _NOT_PAST:
            continue
        if words in (("top",), ("near",)) and low[start - 1] in ("the", "a", "its", "their"):
            continue
        while start > floor and low[start - 1] in STRENGTHENERS:
            start -= 1
        if start > floor and low[start] in ("little", "bit") and low[start - 1] == "a":
            start -= 1
        return start, hedge
    return None


def hedge_after(tokens: Tokens, after: int) -> tuple[int, Hedge] | None:
    """The token behind the hedge that begins at token `after`, and its meaning."""
    low = tokens.low
    begin = after + 1 if low[after] == "," and low[after + 1] in ("if", "give") else after
    rows = AFTER.get(low[begin])
    if rows is None:
        return None
    for words, hedge in rows:
        if tuple(low[begin : begin + len(words)]) == words:
            if words in (("+",), ("ish",)) and not tokens.glued(begin):
                continue
            if words == ("plus",) and (low[begin + 1][:1].isdigit() or low[begin + 1] in ("a", "the", "two", "one")):
                continue
            return begin + len(words), hedge
    return None
