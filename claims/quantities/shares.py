"""Fractions and shares: parts of one, in words and signs.

share := "half" | ("a"|"one"|"two"...) part | digits "/" digits | "⅔" | ("a"|"the") ["vast"] "majority" | "most"
part of a scale := "half a million" | "a quarter of a million" | "half million"   (these are counts)
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.nouns import PEOPLE
from claims.lexicon.numbers import FRACTION_SIGNS, MULTIPLIERS, ONES, PART_OF_ONE, PARTS_OF_ONE
from claims.quantities.draft import Draft
from claims.quantities.hedges import BEFORE as HEDGES_BEFORE
from claims.quantities.numerals import read_part
from claims.quantities.quantity import Kind
from claims.quantities.tokens import HYPHENS, Tokens
from claims.values.hedge import Hedge
from claims.values.interval import Number, exact

WORD_GRAIN = Fraction(4, 100)  # a fraction in words covers two points either way
COUNTED_NEAR = 30  # tokens back in which "a fourth" finds the three before it
_MORE_OR_LESS = frozenset(
    "of more fewer less as the were was are is have has had had, in that each to again higher lower larger smaller".split()
)
_ORDINAL_HALVES = frozenset("first second other latter better this last next top bottom final opening each either".split())
_LEADS_A_PART = frozenset("which whom them by than only just barely these those".split())
_FORMING = frozenset("form forms formed forming constitute constituted constitutes comprise comprised comprises".split())
_BEING = frozenset("is are was were remain remained remains be".split())
_MAKING_UP = tuple(
    [*verb.split(), *link.split()]
    for verb, link in (
        ("made", "up"), ("make", "up"), ("makes", "up"), ("making", "up"), ("account", "for"), ("accounted", "for"),
        ("are", "in"), ("were", "in"), ("is", "in"), ("was", "in"), ("being", "in"), ("remained", "in"),
    )
)  # fmt: skip
"""Words between a group and "the majority" or "a minority" that it is."""

_DIVIDED = frozenset("were was are is have had has died came".split())
_LENGTHS_HALVED = frozenset("mile kilometre kilometer metre meter ton tonne inch foot".split())
_TELLS_WHICH = frozenset("which who whose where opened".split())
"""Words behind "a third," that say which one it is: "that at Min 4,500 and a third, which opened in June, 800"."""

_PARLIAMENT = frozenset(
    "leader leaders party parties whip rule vote stake owner shareholder leader's government decision opinion".split()
)


def grain_ofshare_draft(value: Number) -> Fraction:
    """How coarsely a fraction in words is meant: four points, or a fifth of it where that is less."""
    return min(WORD_GRAIN, Fraction(value) / 5)


def share_draft(first: int, after: int, value: Number, unit: str | None = None) -> Draft:
    """A share, as coarse as its words."""
    return Draft(first, after, value, value, grain_ofshare_draft(value), Kind.SHARE, unit=unit)


def read_fraction(tokens: Tokens, first: int, at: int) -> Draft | None:
    """A fraction whose first word (perhaps an article, at `first`) or noun (at `at`) is here."""
    low = tokens.low
    word = low[at]
    if word in FRACTION_SIGNS:
        return share_draft(at, at + 1, FRACTION_SIGNS[word])
    if word == "half":
        return _half(tokens, first, at)
    if word == "quarter" and first == at and low[at + 1] in MULTIPLIERS and low[at + 1] != "hundred":
        value = exact(Fraction(MULTIPLIERS[low[at + 1]], 4))
        return Draft(at, at + 2, value, value, exact(Fraction(value) / 5))
    bare = word == "quarter" and first == at and low[at + 1 : at + 3] == ["of", "a"] and low[at - 1] not in _ORDINAL_HALVES
    if bare and low[at + 3] in MULTIPLIERS and low[at + 3] != "hundred":  # a headline's "Quarter of a million homeless"
        value = exact(Fraction(MULTIPLIERS[low[at + 3]], 4))
        return Draft(at, at + 4, value, value, exact(Fraction(value) / 5))
    if first == at and word in PART_OF_ONE and low[at - 1] in ("another", "further") and low[at + 1 : at + 3] == ["of", "the"]:
        return share_draft(at, at + 1, exact(PART_OF_ONE[word]))
    start = first if first < at else at
    part = read_part(tokens, start)
    if part is None:
        return None
    value, one, after = part
    noun = low[after - 1]
    if low[after] == "of" and low[after + 1] in ("a", "an", "one") and low[after + 2] in MULTIPLIERS:
        whole = MULTIPLIERS[low[after + 2]]
        amount = exact(value * whole)
        return Draft(start, after + 3, amount, amount, exact(one * whole / 5 if value == one else one * whole))
    if noun in PARTS_OF_ONE:
        return share_draft(start, after, exact(value)) if noun != "seconds" else None
    following = low[after]
    if following in HYPHENS and tokens.glued(after):
        return None
    if following == "of" and low[after + 1] in ("an", "a") and low[after + 2] in TIME_UNITS:
        return Draft(start, after + 3, value, value, one / 3, Kind.DURATION, unit=TIME_UNITS[low[after + 2]])
    if low[start] in ("a", "an") and following != "of" and value == one and _comes_next(low, start, value):
        return None
    if low[start] in ("a", "an") and noun != "quarter" and following == "," and low[after + 1] in _TELLS_WHICH:
        return None
    led = low[start - 1] in HEDGES_BEFORE or low[start - 1] in _LEADS_A_PART
    if led and low[start] in ("a", "an"):
        return share_draft(start, after, exact(value))
    alone = low[start] in ("a", "an") and noun not in ("quarter", "half") and following.isalpha()
    if alone and following not in _MORE_OR_LESS and not _goes_on(tokens, start, after):
        return None
    return share_draft(start, after, exact(value))


def _goes_on(tokens: Tokens, start: int, after: int) -> bool:
    """ "a quarter were killed and a third injured, which": a share like the one before it, with its verb left out."""
    low = tokens.low
    if low[start - 1] not in ("and", ","):
        return False
    shares = not {"half", "quarter", "quarters", "third", "fifth", "tenth"}.isdisjoint(low[max(0, start - 6) : start])
    if shares and low[after].endswith("ed") and not low[after + 1].isalpha():
        return True
    fronted = low[0] in ("of", "among") and any(word[:1].isdecimal() for word in low[1:start])
    return fronted and low[after] in _DID  # "Of 300 recruits, a tenth fell ill"


_DID = frozenset(
    """
    died fell drowned perished survived escaped fled returned turned deserted were was had got went came froze starved remained
    stayed lived recovered
    """.split()
)
"""Verbs behind a fraction that is a subject; an ordinal would have its noun there."""


def _comes_next(low: list[str], start: int, part: Number) -> bool:
    """ "Three were killed and a fourth was wounded": one more, where as many as come before it have just been counted."""
    before = int(1 / Fraction(part)) - 1
    near = low[max(0, start - COUNTED_NEAR) : start]
    return before > 1 and any(word == str(before) or ONES.get(word) == before for word in near)


def _half(tokens: Tokens, first: int, at: int) -> Draft | None:
    low = tokens.low
    after = at + 1
    following = low[after]
    if low[at - 1] in _ORDINAL_HALVES and at:
        return None
    if following in HYPHENS and tokens.glued(after):
        if low[after + 1] == "dozen":
            return Draft(first, after + 2, 6, 6)
        if low[after + 1] in ("hour", "day", "year", "century", "mile", "million", "minute"):
            return _half_unit(tokens, first, after + 1)
        return None
    article = following in ("a", "an")
    whole = low[after + 1] if article else following
    end = after + 2 if article else after + 1
    if whole in MULTIPLIERS:
        value = exact(Fraction(MULTIPLIERS[whole], 2))
        return Draft(at, end, value, value, exact(Fraction(value) / 5))
    if whole == "dozen":
        return Draft(first, end, 6, 6)
    if following in TIME_UNITS or (article and (whole in TIME_UNITS or whole in _LENGTHS_HALVED)):
        return _half_unit(tokens, first if not article else at, end - 1)
    if following in ("past", "time", "brother", "sister", "way", "measures") or low[at - 1] in ("one's",):
        return None
    if following == "as" and low[after + 1] in ("many", "much", "big", "large"):
        return Draft(at, after, Fraction(1, 2), Fraction(1, 2), kind=Kind.MULTIPLE)
    return share_draft(first, after, Fraction(1, 2))


def _half_unit(tokens: Tokens, first: int, unit_at: int) -> Draft:
    """ "half an hour", "a half-hour"; "half-million" is a count."""
    word = tokens.low[unit_at]
    if word in MULTIPLIERS:
        value = exact(Fraction(MULTIPLIERS[word], 2))
        return Draft(first, unit_at + 1, value, value, exact(Fraction(value) / 5))
    kind, unit = (Kind.DURATION, TIME_UNITS[word]) if word in TIME_UNITS else (Kind.MEASURE, word)
    return Draft(first, unit_at + 1, Fraction(1, 2), Fraction(1, 2), Fraction(1, 4), kind, unit=unit)


MOST_POSTS = 60  # of a thread


def read_slash(tokens: Tokens, at: int) -> Draft | None:
    """ "1/5", "2 1/4", "1⁄32" in digits; the upper number below the lower, or a mixed number before it."""
    low = tokens.low
    mixed = 0
    start = at
    if low[at].isdecimal() and low[at + 1].isdecimal() and not tokens.glued(at + 1) and low[at + 2] in ("/", "⁄"):
        mixed, at = int(low[at]), at + 1
    if low[at + 1] not in ("/", "⁄") or not low[at].isdecimal() or not low[at + 2].isdecimal():
        return None
    if not tokens.glued(at + 1) or not tokens.glued(at + 2) or low[at + 3] == "/":
        return None
    upper, lower = int(low[at]), int(low[at + 2])
    if at == 0 and lower < MOST_POSTS and (tokens.capital(at + 3) or low[at + 3] in (")", ":", ".")):
        return Draft(at, at + 3, None, None, kind=Kind.DESIGNATOR)  # "2/7 For scale": a post of a thread
    if (
        upper >= lower
        or lower > 10_000
        or (low[at - 1] in ("on", "since", "after", "before", "until") and lower <= 31 and not mixed)
    ):
        return None
    value = exact(mixed + Fraction(upper, lower))
    if mixed:
        return Draft(start, at + 3, value, value, Fraction(1, lower), in_digits=True)
    draft = share_draft(start, at + 3, value)
    draft.in_digits = True
    return draft


def read_majority(tokens: Tokens, first: int, at: int) -> Draft | None:
    """ "the majority of", "most of them", "most people": more than a half; "women form the minority": less."""
    low = tokens.low
    half = Fraction(1, 2)
    if low[at] == "most":
        if low[at + 1] == "of" or (low[at + 1] in PEOPLE and low[at - 1] not in ("the", "one", "its")):
            return Draft(at, at + 1, half, half, 0, Kind.SHARE, Hedge.MORE_THAN)
        return None
    if low[at + 1] in _PARLIAMENT or low[at + 1] in HYPHENS:
        return None
    start = (
        at - 1
        if low[at - 1]
        in ("vast", "overwhelming", "large", "great", "clear", "slim", "small", "narrow", "bare", "simple", "absolute")
        else at
    )
    if low[start - 1] not in ("a", "the", "an") and low[at + 1] != "of":
        return None
    formed = low[start - 2] in _FORMING or low[start - 3 : start - 1] in _MAKING_UP
    divides = low[start - 2] in _BEING and low[at + 1] == "of" and low[at + 2] in ("the", "those", "them", "all")
    counted = low[at + 1] == "," and low[start - 1] == "the" and low[at + 2][:1].isdecimal()
    if not (formed or counted or low[at + 1] == "of" or low[at + 1] in _DIVIDED):
        return None
    if low[at] == "bulk" and (low[start - 1] != "the" or low[at + 1] != "of"):
        return None
    if low[at] == "minority" and not (formed or divides):
        return None  # "a minority of shareholders", "the Rohingya minority"
    hedge = Hedge.LESS_THAN if low[at] == "minority" else Hedge.MORE_THAN
    begin = start - 1 if low[start - 1] in ("a", "an") else start
    return Draft(begin, at + 1, half, half, 0, Kind.SHARE, hedge, number=at, number_after=at + 1)
