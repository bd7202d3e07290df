"""From a document to its quantities, in one pass over the sentences that have a digit or a number word."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from claims.lexicon.calendar import MONTHS, TIME_UNITS, YEAR_LEADS
from claims.lexicon.nouns import DESIGNATED, PEOPLE
from claims.lexicon.numbers import (
    DOZENS,
    ONES,
    PART_OF_ONE,
    PARTS_OF_ONE,
    PLACE_IN_ORDER,
    SCALES,
    SOME_FEW,
    TEENS,
    TENS,
    TIMES,
    VAGUE_PLURALS,
    ZEROS,
)
from claims.quantities.draft import Draft
from claims.quantities.hedges import hedge_after, hedge_before
from claims.quantities.numerals import Numeral, read_numeral
from claims.quantities.quantity import Kind, Quantity
from claims.quantities.tokens import DASHES, HYPHENS, Tokens
from claims.text.document import Document
from claims.values.hedge import Hedge
from claims.values.interval import exact
from claims.values.span import Span


@dataclass(frozen=True, slots=True)
class Numbers:
    """Every number of a text in order: the quantities read, and the spans of numbers that could not be read."""

    quantities: tuple[Quantity, ...]
    unread: tuple[Span, ...]


_NUMERAL_WORDS = frozenset([*ONES, *TEENS, *TENS, *SCALES, *DOZENS, *ZEROS, "hundred"])
_TRIGGERS = _NUMERAL_WORDS | frozenset(
    [*PART_OF_ONE, *PARTS_OF_ONE, *VAGUE_PLURALS, *SOME_FEW, *TIMES, *MONTHS, "no", "none", "both", "couple", "majority", "most"]
)
_ZERO_NOUNS = frozenset("casualties deaths fatalities injuries survivors victims dead injured wounded losses".split())


def find_quantities(document: Document) -> Numbers:
    """Read every number of the document."""
    found: list[Quantity] = []
    unread: list[Span] = []
    for sentence in document.sentences:
        tokens = Tokens(document.text, sentence.span, sentence.headline)
        at = floor = 0
        while at < tokens.count:
            word = tokens.low[at]
            if word in _TRIGGERS or word[0].isdigit():
                after = _read(tokens, at, floor, found, unread)
                if after > at:
                    at = floor = after
                    continue
            at += 1
    return Numbers(tuple(found), tuple(unread))


def _read(tokens: Tokens, at: int, floor: int, found: list[Quantity], unread: list[Span]) -> int:
    """Read what begins at a token; the token behind it, or the same one where nothing does."""
    low = tokens.low
    word = low[at]
    if word[0].isdigit():
        plain = _no_quantity(tokens, at)
        if plain is not None and plain[0].span.start < tokens.starts[floor]:
            plain = None
        if plain is not None:
            found.append(plain[0])
            return plain[1]
    start = at - 1 if at > floor and low[at - 1] in ("a", "an") else at
    draft = _fraction(tokens, start) or _special(tokens, start, at)
    if draft is None:
        numeral = read_numeral(tokens, start) or read_numeral(tokens, at)
        if numeral is None:
            if word[0].isdigit():
                unread.append(tokens.span(at, at))
                return at + 1
            return at
        if numeral.value == 1 and not numeral.in_digits and _pronoun(tokens, numeral):
            return numeral.after
        draft = _draft(numeral)
        _extend_range(tokens, draft, numeral)
        _one_in(tokens, draft, numeral)
    _suffix(tokens, draft, floor)
    found.append(draft.freeze(tokens))
    return draft.after


def _draft(numeral: Numeral) -> Draft:
    return Draft(
        numeral.first, numeral.after, numeral.value, numeral.value, numeral.grain, scale=numeral.scale, in_digits=numeral.in_digits
    )


def _pronoun(tokens: Tokens, numeral: Numeral) -> bool:
    low, at = tokens.low, numeral.first
    if numeral.after != at + 1 or low[at] != "one":
        return False
    following = low[at + 1]
    if low[at - 1] in ("no", "the", "this", "that", "any", "every", "each", "which", "another", "some"):
        return True
    if following == "of":
        return low[at + 2] in ("those", "these") and low[at - 1] in ("is", "was", "are", "were", "as")
    return following in ("can", "could", "may", "must", "should", "would", "another", "wins", "is", "has") or not following.isalpha()


def _no_quantity(tokens: Tokens, at: int) -> tuple[Quantity, int] | None:
    """Years, dates, times, designators: a quantity of that kind and the token behind it."""
    low = tokens.low
    word = low[at]
    number = int(word) if word.isdigit() else None

    def give(kind: Kind, first: int, after: int) -> tuple[Quantity, int]:
        return Quantity(tokens.span(first, after - 1), tokens.span(at, at), kind, Hedge.EXACT, None, None), after

    if tokens.glued(at) and at and (low[at - 1].isalpha() or (low[at - 1] in HYPHENS and tokens.glued(at - 1) and low[at - 2].isalpha())):
        first = at - 1 if low[at - 1].isalpha() else at - 2
        if low[first] == "mid":
            return give(Kind.DATE, first, at + 1)
        if low[first] not in ("us", "usd", "eur", "gbp", "rs", "rm") and low[first] not in _NUMERAL_WORDS:
            after = at + 1
            while after < tokens.count and tokens.glued(after) and low[after].isalnum():
                after += 1
            return give(Kind.DESIGNATOR, first, after)
    if low[at + 1] in ("st", "nd", "rd", "th") and tokens.glued(at + 1):
        return give(Kind.ORDINAL, at, at + 2)
    if number is None:
        return None
    if low[at + 1] in MONTHS and number <= 31:
        after = at + 2
        if low[after].isdigit() and len(low[after]) == 4:
            after += 1
        return give(Kind.DATE, at, after)
    if low[at + 1] == ":" and low[at + 2].isdigit() and len(low[at + 2]) == 2 and tokens.glued(at + 2):
        return give(Kind.TIME, at, at + 3)
    if low[at + 1] == "/" and low[at + 2].isdigit() and low[at + 3] == "/" and low[at + 4].isdigit():
        return give(Kind.DATE, at, at + 5)
    if low[at + 1] == "/" and low[at + 2].isdigit() and (word, low[at + 2]) in (("9", "11"), ("24", "7"), ("7", "7")):
        return give(Kind.DATE, at, at + 3)
    if low[at - 1] in MONTHS and at and tokens.capital(at - 1):
        after = at + 1
        if low[after] == "," and low[after + 1].isdigit() and len(low[after + 1]) == 4:
            after += 2
        return give(Kind.DATE, at - 1, after)
    if len(word) == 4 and 1000 <= number < 2100:
        following = low[at + 1]
        if following == "s" and tokens.glued(at + 1):
            return give(Kind.DATE, at, at + 2)
        if following in DASHES and low[at + 2].isdigit() and len(low[at + 2]) in (2, 4) and tokens.glued(at + 1):
            return give(Kind.DATE, at, at + 3)
        if low[at - 1] in YEAR_LEADS and following not in PEOPLE and (number > 1500):
            return give(Kind.DATE, at, at + 1)
        if number >= 1900 and following not in PEOPLE and following not in TIME_UNITS and low[at - 1] not in ("than", "least", "about", "$"):
            return give(Kind.DATE, at, at + 1)
    if low[at - 1] in DESIGNATED and tokens.capital(at - 1):
        return give(Kind.DESIGNATOR, at - 1, at + 1)
    if low[at + 1] == "mm":
        return give(Kind.DESIGNATOR, at, at + 2)
    return None


def _fraction(tokens: Tokens, start: int) -> Draft | None:
    """ "two-thirds", "a third of", "half"."""
    low = tokens.low
    at = start
    count = 1
    head = low[at]
    if head in ("a", "an", "one") or head in ONES:
        count = ONES.get(head, 1)
        at += 1
        if low[at] in HYPHENS:
            at += 1
    word = low[at]
    part = PARTS_OF_ONE.get(word) if count > 1 else PART_OF_ONE.get(word)
    if part is None or (at == start and word != "half"):
        return None
    if word == "half" and low[at + 1] == "a" and (low[at + 2] in SCALES or low[at + 2] == "dozen"):
        scale = SCALES.get(low[at + 2], 12)
        return Draft(start, at + 3, exact(part * scale), exact(part * scale), exact(part * scale) if scale != 12 else 1)
    if word not in ("half", "quarter") and count == 1 and low[at + 1] not in ("of", "more", "fewer", "less") and low[at + 1].isalpha():
        return None
    if low[at + 1] == "of" and low[at + 2] == "a" and low[at + 3] in SCALES:
        value = exact(part * count * SCALES[low[at + 3]])
        return Draft(start, at + 4, value, value, exact(part * SCALES[low[at + 3]]))
    value = part * count
    return Draft(start, at + 1, value, value, min(Fraction(4, 100), value / 5), Kind.SHARE)


def _special(tokens: Tokens, start: int, at: int) -> Draft | None:
    """Vague plurals, zeros, multiples, "both", "a couple"."""
    low = tokens.low
    word = low[at]
    if word in VAGUE_PLURALS:
        low_end, high_end = VAGUE_PLURALS[word]
        after = at + 1
        if low[after] == "of" and low[after + 1] in VAGUE_PLURALS:
            factor = VAGUE_PLURALS[low[after + 1]][0]
            low_end, high_end, after = low_end * factor, high_end * factor, after + 2
        return Draft(at, after, low_end, high_end, hedge=Hedge.VAGUE)
    if word in SOME_FEW:
        if word == "few" and start == at:
            return None
        after = at + 1
        if word == "handful" and start == at:
            return None
        low_end, high_end = SOME_FEW[word]
        factor = {"hundred": 100, "dozen": 12, **SCALES}.get(low[after])
        if factor:
            return Draft(start, after + 1, low_end * factor, high_end * factor, hedge=Hedge.VAGUE)
        return Draft(start, after, low_end, high_end, hedge=Hedge.VAGUE)
    if word == "both" and low[at + 1] not in ("sides",):
        return Draft(at, at + 1, 2, 2)
    if word == "couple" and start < at and low[at + 1] == "of":
        factor = {"hundred": 100, "dozen": 12, **SCALES}.get(low[at + 2])
        if factor:
            return Draft(start, at + 3, 2 * factor, 2 * factor, factor, hedge=Hedge.ABOUT)
        return Draft(start, at + 1, 2, 2)
    if word == "none" or (word == "no" and (low[at + 1] in _ZERO_NOUNS or low[at + 2] in _ZERO_NOUNS)):
        return Draft(at, at + 1, 0, 0)
    if word == "majority" or (word == "most" and low[at + 1] == "of"):
        return Draft(start, at + 1, Fraction(1, 2), Fraction(1, 2), 0, Kind.SHARE, Hedge.MORE_THAN)
    if word in TIMES:
        return Draft(at, at + 1, TIMES[word], TIMES[word], kind=Kind.MULTIPLE)
    return None


def _extend_range(tokens: Tokens, draft: Draft, numeral: Numeral) -> None:
    """ "10-12", "5,000 to 7,000", "between 10 and 12", "three or four"."""
    low, at = tokens.low, numeral.after
    if low[at] == "%":
        at += 1
    link = low[at]
    between = low[numeral.first - 1] == "between"
    if link in DASHES or link in ("to", "or") or (between and link == "and"):
        other = read_numeral(tokens, at + 1)
        if other is None or other.value <= numeral.value * Fraction(1, other.scale):
            return
        first = numeral.value
        if other.scale > numeral.scale and first < other.mantissa:
            first = exact(first * other.scale)
        if link == "or" and other.value - numeral.value > 2:
            return
        if low[numeral.first - 1] == "from" and low[numeral.first - 2] in ("rose", "grew", "fell", "up", "down", "increased"):
            return
        draft.low, draft.high, draft.hedge = first, other.value, Hedge.RANGE
        draft.grain = min(draft.grain, other.grain)
        draft.after = draft.number_after = other.after
        if between:
            draft.first -= 1


def _one_in(tokens: Tokens, draft: Draft, numeral: Numeral) -> None:
    """ "one in five", "three out of four"."""
    low, at = tokens.low, numeral.after
    at = at + 1 if low[at] == "out" and low[at + 1] == "of" else at
    if at == numeral.after and low[at] != "in":
        return
    whole = read_numeral(tokens, at + 1)
    if whole is None or whole.value <= numeral.value or whole.value > 20 and whole.value not in (100, 1000) or low[whole.after] in TIME_UNITS:
        return
    value = Fraction(numeral.value) / whole.value
    draft.low = draft.high = value
    draft.grain = min(Fraction(4, 100), value / 5)
    draft.kind = Kind.SHARE
    draft.after = draft.number_after = whole.after


def _suffix(tokens: Tokens, draft: Draft, floor: int) -> None:
    """What follows and precedes the numeral: per cent, currency, unit of time, hedges."""
    low = tokens.low
    at = draft.after
    if low[at] in ("%", "percent", "pct") or (low[at] == "per" and low[at + 1] == "cent"):
        draft.after = at + (2 if low[at] == "per" else 1)
        draft.kind = Kind.SHARE
        draft.low = exact(Fraction(draft.low or 0) / 100)
        draft.high = exact(Fraction(draft.high or 0) / 100)
        draft.grain = exact(Fraction(draft.grain) / 100)
    elif low[at] in HYPHENS and low[at + 1] in ("year", "month", "day") and low[at + 2] in HYPHENS and low[at + 3] == "old":
        draft.kind, draft.unit, draft.after = Kind.AGE, low[at + 1], at + 4
    elif low[at] in TIME_UNITS and low[at + 1] == "old":
        draft.kind, draft.unit, draft.after = Kind.AGE, TIME_UNITS[low[at]], at + 2
    elif low[at] in TIME_UNITS:
        draft.kind, draft.unit, draft.after = Kind.DURATION, TIME_UNITS[low[at]], at + 1
    elif low[at] in HYPHENS and low[at + 1] == "strong":
        draft.after = at + 2
    if draft.first > floor and low[draft.first - 1] in ("$", "€", "£"):
        draft.first -= 1
        draft.kind, draft.unit = Kind.MONEY, {"$": "USD", "€": "EUR", "£": "GBP"}[low[draft.first]]
    later = hedge_after(tokens, draft.after)
    if later is not None:
        draft.after, draft.hedge = later
    earlier = hedge_before(tokens, draft.first, floor)
    if earlier is not None and draft.hedge is not Hedge.RANGE:
        draft.first, draft.hedge = earlier
