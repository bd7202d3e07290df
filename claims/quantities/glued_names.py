"""Names that letters, hyphens or other digits glued to a number make: "T-72B3", "COVID-19", "155mm", telephones, scores."""

from __future__ import annotations

from claims.lexicon.calendar import EARLIEST_YEAR, LATEST_YEAR, MONTHS
from claims.lexicon.nouns import PEOPLE, SCORING
from claims.lexicon.numbers import MULTIPLIERS, SMALL, SUFFIXES
from claims.lexicon.units import BEFORE_THE_NUMBER, CALIBRES, CURRENCY_FORMS, GLUED
from claims.quantities.coordinates import coordinate_end
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import DASHES, HYPHENS, Tokens
from claims.values.period import years

_NO_NAME_BEFORE_HYPHEN = frozenset("to and or of sub over under minus plus up nearly about than a per now then".split())
_SUFFIXED = frozenset(
    [
        *SUFFIXES,
        *GLUED,
        "m",
        "c",
        "p",
        "x",
        "e",
        "pc",
        "pct",
        "s",
        "st",
        "nd",
        "rd",
        "th",
        "plus",
        "ish",
        "odd",
        "am",
        "pm",
        "h",
        "yo",
        "min",
        "hr",
        "hrs",
        "sec",
        "d",
        "bp",
        "pp",
    ]
)


def named(first: int, after: int, number: int, number_after: int) -> Draft:
    """A name; the number itself is a part of it."""
    return Draft(first, after, None, None, kind=Kind.DESIGNATOR, number=number, number_after=number_after)


def read_glued_before(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """ "G7", "T-72", "COVID-19", "pre-2014"; money codes ("USD10") and plain lower-case prefixes are left to others."""
    low = tokens.low
    before = low[at - 1]
    if before == "/" and low[at - 2].isalpha() and tokens.glued(at - 1) and tokens.glued(at + 1) and low[at + 1].isalpha():
        return named(at, _whole_word(tokens, at), at, at + 1)  # in an address on the web
    first = at - 1
    if (before in HYPHENS or before == "−") and tokens.glued(at - 1) and at - 2 >= floor:
        first = at - 2
    elif not before.isalpha():
        return None
    head = low[first]
    if low[first - 1] in ("$", "€", "£") and first > floor:
        return None
    if not head.isalpha() or head in SMALL or head in MULTIPLIERS:
        if first == at - 2 and head and head[0].isdecimal() and tokens.glued(first) and low[first - 1].isalpha():
            return named(first, _whole_word(tokens, at), at, at + 1)
        return None
    if head in ("mid", "early", "late") and low[at + 1] == "s" and len(low[at]) == 2:
        return None  # "mid-20s"
    number = int(low[at]) if low[at].isdecimal() and len(low[at]) == 4 else 0
    if first == at - 2:
        if EARLIEST_YEAR <= number < LATEST_YEAR and head in ("mid", "early", "late", "pre", "post"):
            whole = years(number, number) if head not in ("pre", "post") else None
            return Draft(first, at + 1, None, None, kind=Kind.DATE, period=whole, number=at, number_after=at + 1)
        if head in _NO_NAME_BEFORE_HYPHEN or head in BEFORE_THE_NUMBER or (head in MONTHS and low[at].isdecimal()):
            return None
    elif head in BEFORE_THE_NUMBER:
        return None
    while first > floor and (tokens.glued(first) and (low[first - 1].isalnum() or low[first - 1] in HYPHENS)):
        first -= 1
    return named(first, _whole_word(tokens, at), at, at + 1)


def _whole_word(tokens: Tokens, at: int) -> int:
    """The token behind everything glued to a token: letters, digits, hyphens between them."""
    low = tokens.low
    after = at + 1
    while after < tokens.count and tokens.glued(after):
        if low[after].isalnum():
            after += 1
        elif (
            low[after] in HYPHENS
            and tokens.glued(after + 1)
            and low[after + 1].isalnum()
            and (low[after + 1].isdecimal() or len(low[after + 1]) < 3)
        ):
            after += 2
        else:
            break
    return after


def read_glued_after(tokens: Tokens, at: int) -> Draft | None:
    """Ordinals (47th), calibres (155mm), models (72B3), coordinates, telephone numbers, scores."""
    low = tokens.low
    word, following = low[at], low[at + 1]
    if following in ("st", "nd", "rd", "th") and word.isdecimal():
        value = int(word)
        if low[at + 2] in ("of", "%") and low[at + 3] == "a" and value > 3:
            return None
        return Draft(at, at + 2, value, value, kind=Kind.ORDINAL, number_after=at + 1)
    if (
        following == "mm"
        and word in CALIBRES
        and low[at + 2] != "of"
        and (len(word) > 1 or low[at + 2] in ("pistol", "rounds", "bullets"))
    ):
        return named(at, at + 2, at, at + 1)
    if following in HYPHENS and low[at + 2] == "mm" and word in CALIBRES:
        return named(at, at + 3, at, at + 1)
    if following == "°":
        end = coordinate_end(tokens, at)
        return None if end is None else named(at, end, at, at + 1)
    if following.isalpha() and following not in _SUFFIXED:
        if low[at + 2][:1].isdecimal() and tokens.glued(at + 2):
            return named(at, _whole_word(tokens, at), at, at + 1)
        if tokens.capital(at + 1) and len(following) <= 2 and word.isdecimal() and following not in CURRENCY_FORMS:
            return named(at, at + 2, at, at + 1)
        return None
    if following == "x" and low[at + 2][:1].isdecimal() and word.isdecimal() and low[at + 3] != "^":
        return named(at, _whole_word(tokens, at), at, at + 1)
    if following in HYPHENS or following in DASHES or following == "/":
        return _chain(tokens, at)
    return None


def _chain(tokens: Tokens, at: int) -> Draft | None:
    """Digits chained by signs: a telephone number where there are three or more, a score where the text tells of a game or
    vote.
    """
    low = tokens.low
    after, links = at + 1, 1
    while low[after] in ("-", "–", "‑", "/") and tokens.glued(after) and low[after + 1].isdecimal() and tokens.glued(after + 1):
        after += 2
        links += 1
    if links >= 3:
        first = at - 1 if low[at - 1] == "+" and tokens.glued(at) else at
        return named(first, after, at, after)
    if (
        links == 2
        and len(low[at]) == 3
        and len(low[at + 2]) == 4
        and (low[at - 1] in (")", "-") or int(low[at + 2]) > 5 * int(low[at]))
    ):
        return named(at, after, at, after)
    if links == 2 and low[at + 1] != "/" and len(low[at]) <= 3 and len(low[at + 2]) <= 3:
        a, b = int(low[at]) if low[at].isdecimal() else 0, int(low[at + 2])
        near = SCORING.intersection(low[max(at - 6, 0) : at]) or SCORING.intersection(low[at + 3 : at + 6])
        counted = (
            low[at + 3] in PEOPLE
            or low[at + 3] in ("%", "percent", "per")
            or low[at + 3] in MULTIPLIERS
            or (low[at + 3] in HYPHENS and tokens.glued(at + 3))
        )
        if not counted and low[at].isdecimal() and (near or a == b or (a > b and not low[at + 3].isalpha())):
            return Draft(at, at + 3, None, None, kind=Kind.SCORE)
    return None
