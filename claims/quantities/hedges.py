"""Hedges around a number: the longest phrase of the lexicon that ends right before it, or begins right after it.

    hedged := [strengthener] [bound] [approximator] quantity [later-hedge]

"at least about 600" is at least; "about 600 or more" is at least; "not more than" turns the bound round. Verbs such as
"passed" bound
only a toll; "over three days" behind another figure is a span of time.
"""

from __future__ import annotations

from claims.lexicon.hedges import CLOSELY, ROWS, STRENGTHENERS, Side
from claims.lexicon.nouns import TOLLS
from claims.quantities.draft import LOWER, UPPER, Draft
from claims.quantities.quantity import Kind
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
_ARTICLES = frozenset("the this these those its their his our a".split())
_BEFORE_NEAR = frozenset("is was are were be been at to of stands".split())
_NEED_A_TOLL = frozenset(["passed", "passes", "crossed", "past", "top", "beyond"])
_SERVED = frozenset("served serve serving worked work working fought lived trained studied suffered buried trapped".split())
_GIVEN_OVER = frozenset("hand hands handed handing turned turning".split())
"""Verbs whose "over" belongs to them: "handed over 146 prisoners"."""
_NEED_NO_ARTICLE = frozenset(["past", "top", "near", "under", "over", "above", "below", "some", "tops"])
_TURNED = {
    Hedge.MORE_THAN: Hedge.AT_MOST,
    Hedge.AT_LEAST: Hedge.LESS_THAN,
    Hedge.LESS_THAN: Hedge.AT_LEAST,
    Hedge.AT_MOST: Hedge.MORE_THAN,
    Hedge.UP_TO: Hedge.UP_TO,
    Hedge.NEARLY: Hedge.LESS_THAN,
    Hedge.ABOUT: Hedge.ABOUT,
    Hedge.EXACT: Hedge.ABOUT,
}
_QUOTES = frozenset("\"“”'‘’«")


def bend(tokens: Tokens, draft: Draft, floor: int, follows_figure: bool) -> None:
    """Widen a quantity over its hedges and let them take hold. `follows_figure`: another number stands earlier in the
    sentence.
    """
    before = tokens.low[draft.first - 1]
    if before in BEFORE or before in _QUOTES:
        first, hedge = _outermost(tokens, draft, floor, follows_figure)
    else:
        first, hedge = draft.first, None
    later = _behind(tokens, draft.after)
    if later is not None:
        after, last = later
        draft.after = max(after, draft.after)
        if hedge is None or last is not Hedge.ABOUT or hedge not in LOWER + UPPER:
            hedge = last
    draft.first = first
    if hedge is not None:
        barely = hedge is Hedge.LESS_THAN and draft.kind is Kind.SHARE and _is_close(tokens, first, floor)
        draft.bend(Hedge.NEARLY if barely else hedge)


def _is_close(tokens: Tokens, first: int, floor: int) -> bool:
    """Whether a share stays only a little below its number: "just under two-thirds", "a shade below half"."""
    words = tokens.low[max(floor, first - 2) : first + 2]
    return not CLOSELY.isdisjoint(words)


def _outermost(tokens: Tokens, draft: Draft, floor: int, follows_figure: bool) -> tuple[int, Hedge | None]:
    """The first token of all hedges that lead up to the quantity, and what they mean together."""
    low = tokens.low
    first = draft.first
    hedge: Hedge | None = None
    if first > floor + 1 and low[first - 1] in _QUOTES and low[first - 2] in BEFORE:
        first -= 1
    while first > floor:
        found = _ending_at(tokens, first, floor)
        if found is None:
            break
        start, meaning, word = found
        if (
            word == "over"
            and draft.kind is Kind.DURATION
            and follows_figure
            and low[start - 1] not in (",", "(", "for", "of", "after", "in")
        ):
            break
        if (word == "some" and hedge is not None) or (
            word in ("under", "over", "above", "below") and draft.low == 1 and not draft.in_digits
        ):
            break  # "under one roof"
        if (word == "over" and low[start - 1] in _GIVEN_OVER) or (word == "under" and low[start - 1] in _SERVED):
            break  # "handed over 146 prisoners", "served under 11 presidents"
        if low[start - 1] in ("not", "never") or low[start - 1].endswith(("n't", "n’t")):
            meaning = _TURNED.get(meaning, meaning)
            if low[start - 1] in ("not", "never"):
                start -= 1
        hedge = meaning if hedge is None or meaning in LOWER or meaning in UPPER else hedge
        first = start
    return (first, hedge) if hedge is not None else (draft.first, None)


def _ending_at(tokens: Tokens, end: int, floor: int) -> tuple[int, Hedge, str] | None:
    """The hedge whose last word stands before token `end`: its first token, its meaning, its last word."""
    low = tokens.low
    rows = BEFORE.get(low[end - 1])
    if rows is None:
        return None
    for words, hedge in rows:
        start = end - len(words)
        if start < floor or (len(words) > 1 and tuple(low[start:end]) != words):
            continue
        word = words[0] if len(words) == 1 else ""
        if word in _NEED_NO_ARTICLE and start and low[start - 1] in _ARTICLES:
            return None
        if word == "past" and low[start - 1] in ("half", "quarter", "recent", "in"):
            return None
        if word == "near" and low[start - 1] not in _BEFORE_NEAR:
            return None  # "it burned near four shops"
        if words == ("up", "to") and start and low[start - 1] in _RISEN:
            return None  # "the toll has gone up to 17"
        if word in _NEED_A_TOLL and not _tolls_before(low, start):
            return None
        begin = start
        while begin > floor and low[begin - 1] in STRENGTHENERS:
            begin -= 1
        if begin > floor and begin < start and low[begin] in ("little", "bit") and low[begin - 1] == "a":
            begin -= 1
        return begin, hedge, words[-1] if len(words) == 1 else ""
    return None


_RISEN = frozenset("gone went go goes going shot creeping crept inched add adds added adding totted".split())


def _tolls_before(low: list[str], start: int) -> bool:
    """Whether a toll is the subject: "the death toll has passed 1,000", "to top 600"."""
    return any(word in TOLLS or word in ("to", "climbed", "rose", "well", "far") for word in low[max(start - 5, 0) : start])


def _behind(tokens: Tokens, after: int) -> tuple[int, Hedge] | None:
    """The hedge that begins behind the quantity, or behind its one or two nouns: the token behind it (-1: nouns between)."""
    low = tokens.low
    found = _beginning_at(tokens, after)
    if found is not None:
        return found
    at = after
    for _ in range(2):
        if not low[at].isalpha() or low[at] in AFTER:
            return None
        at += 1
        if low[at] in ("or", "at", "if"):
            found = _beginning_at(tokens, at)
            return None if found is None or (low[found[0]].isalpha() and low[at] == "at") else (-1, found[1])
    return None


def _beginning_at(tokens: Tokens, after: int) -> tuple[int, Hedge] | None:
    low = tokens.low
    begin = after + 1 if low[after] == "," and low[after + 1] in ("if", "give", "at", "or") else after
    rows = AFTER.get(low[begin])
    if rows is None:
        return None
    for words, hedge in rows:
        end = begin + len(words)
        if len(words) > 1 and tuple(low[begin:end]) != words:
            continue
        if words in (("+",), ("ish",)) and not tokens.glued(begin):
            continue
        if words[0] == "-" and not tokens.glued(begin):
            continue
        following = low[end]
        if words[0] in ("plus", "at", "and") and (
            following[:1].isdecimal() or following in ("a", "the", "two", "one", "three", "of")
        ):
            continue
        if words in (("or", "more"), ("or", "less"), ("or", "fewer"), ("or", "greater")) and following == "than":
            if low[end + 1][:1].isdecimal():
                continue
            end += 1
        if begin > after and words[0] in ("at", "or") and hedge is not Hedge.AT_LEAST:
            continue
        return end, hedge
    return None
