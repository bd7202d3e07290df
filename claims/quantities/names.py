"""Numbers that are names or places in an order: designators (Su-35, Hill 213, 155mm), ordinals, scores, references.

A number is a name where letters are glued to it ("T-72B3", "COVID-19", "G7"), where it follows a noun that numbers name
("Flight 302", "page 17", "No. 5"), where it follows a capitalised word and no noun comes after ("iPhone 11 was"), and in
bracketed marks, telephone numbers, addresses and coordinates. Calibres name a weapon.
"""

from __future__ import annotations

from claims.lexicon.calendar import EARLIEST_YEAR, LATEST_YEAR, MONTHS, TIME_UNITS
from claims.lexicon.nouns import (
    BEFORE_A_NAME,
    FUNCTION_WORDS,
    INDEXES,
    NAMED_BY_NUMBER,
    NAMED_IN_LOWER_CASE,
    PEOPLE,
    SCORING,
    STREETS,
)
from claims.lexicon.numbers import MULTIPLIERS, SMALL, SUFFIXES, TENS
from claims.lexicon.units import BEFORE_THE_NUMBER, CALIBRES, CURRENCY_FORMS, GLUED
from claims.quantities.coordinates import coordinate_end
from claims.quantities.draft import Draft
from claims.quantities.hedges import BEFORE as HEDGES_BEFORE
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
_REFERENCES = frozenset("# № §".split())
_EMERGENCY_NUMBERS = frozenset("911 999 112 110".split())
_CALLS = frozenset("call calls caller callers center centre dispatcher dispatchers operator operators tape recording".split())
_DIALLED = frozenset("call calls called calling dial dials dialed dialled dialing dialling phone phoned rang".split())
_ALONG = frozenset("on along off near from to".split())


def _name(first: int, after: int, number: int, number_after: int) -> Draft:
    return Draft(first, after, None, None, kind=Kind.DESIGNATOR, number=number, number_after=number_after)


def read_name(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """A number in digits at a token that names or orders something; None where it may count."""
    low = tokens.low
    if tokens.glued(at) and at > floor:
        if low[at - 1] == "^":
            return _name(at, at + 1, at, at + 1)
        glued = _glued_before(tokens, at, floor)
        if glued is not None:
            return glued
    word, following = low[at], low[at + 1]
    if word in _EMERGENCY_NUMBERS and (following in _CALLS or (low[at - 1] in _DIALLED and at > 0)):
        return _name(at, at + 1, at, at + 1)
    if following in ("caliber", "calibre"):
        return _name(at - 1 if low[at - 1] == "." and tokens.glued(at) and at > floor else at, at + 1, at, at + 1)
    if following == "block" or (at == 0 and following in (".", ")") and len(word) < 3 and low[2]):
        return _name(at, at + 1, at, at + 1)
    if following == ")" and low[at - 1] == "(" and len(word) == 3 and low[at + 2][:1].isdecimal() and at > floor:
        return _name(at, at + 1, at, at + 1)  # "(562) 570-7244"
    if following:
        if tokens.glued(at + 1):
            glued = _glued_after(tokens, at)
            if glued is not None:
                return glued
        if following in STREETS or (
            tokens.capital(at + 1)
            and word.isdecimal()
            and not STREETS.isdisjoint(low[at + 2 : at + (8 if low[at + 2] == "." and len(following) == 1 else 6)])
        ):
            address = _address(tokens, at)
            if address is not None:
                return address
    if at <= floor and at == 0:
        return None
    before = low[at - 1]
    if before in _REFERENCES or (before == "[" and following == "]"):
        return _name(at - 1, at + 2 if before == "[" else at + 1, at, at + 1)
    if before == "." and low[at - 2] in ("no", "nos", "nr", "nrs", "vol", "pp", "p", "fig") and at - 2 >= floor:
        return _name(at - 2, at + 1, at, at + 1)
    if at > floor and before.isalpha():
        return _named_by_noun(tokens, at, floor, before, following)
    return None


def _glued_before(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """ "G7", "T-72", "COVID-19", "pre-2014"; money codes ("USD10") and plain lower-case prefixes are left to others."""
    low = tokens.low
    before = low[at - 1]
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
            return _name(first, _whole_word(tokens, at), at, at + 1)
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
    return _name(first, _whole_word(tokens, at), at, at + 1)


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


def _glued_after(tokens: Tokens, at: int) -> Draft | None:
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
        return _name(at, at + 2, at, at + 1)
    if following in HYPHENS and low[at + 2] == "mm" and word in CALIBRES:
        return _name(at, at + 3, at, at + 1)
    if following == "°":
        end = coordinate_end(tokens, at)
        return None if end is None else _name(at, end, at, at + 1)
    if following.isalpha() and following not in _SUFFIXED:
        if low[at + 2][:1].isdecimal() and tokens.glued(at + 2):
            return _name(at, _whole_word(tokens, at), at, at + 1)
        if tokens.capital(at + 1) and len(following) <= 2 and word.isdecimal() and following not in CURRENCY_FORMS:
            return _name(at, at + 2, at, at + 1)
        return None
    if following == "x" and low[at + 2][:1].isdecimal() and word.isdecimal() and low[at + 3] != "^":
        return _name(at, _whole_word(tokens, at), at, at + 1)
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
        return _name(first, after, at, after)
    if (
        links == 2
        and len(low[at]) == 3
        and len(low[at + 2]) == 4
        and (low[at - 1] in (")", "-") or int(low[at + 2]) > 5 * int(low[at]))
    ):
        return _name(at, after, at, after)
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


def _address(tokens: Tokens, at: int) -> Draft | None:
    """ "575 Wilbraham Road": the number of a house."""
    low = tokens.low
    if not low[at].isdecimal() or not tokens.capital(at + 1):
        return None
    return _name(at, at + 1, at, at + 1)


_GOES_ON = frozenset(
    """is was are were has had have will would can could may might in on at of by to from with for and or but as that which who
    when while after before since until during over near under into onto than not also said says killed hit struck crashed
    exploded collapsed caught burned burnt sank went came left took made carrying the a an this its their his""".split()
)


def _named_by_noun(tokens: Tokens, at: int, floor: int, before: str, following: str) -> Draft | None:
    low = tokens.low
    plain = low[at].isdecimal()
    capital = tokens.capital(at - 1)
    if before == "number":
        name = low[at - 2] in BEFORE_A_NAME or (capital and at > 1 and not tokens.title_case)
        return _name(at - 1, at + 1, at, at + 1) if name else None
    if following in TIME_UNITS and before not in ("chapter", "section", "page"):
        return None
    if before in ("week", "day") and not capital:
        alone = not following.isalpha() or following in FUNCTION_WORDS
        led = low[at - 2] in ("in", "on", "by", "between", "and", "of", "since", "until", "to")
        return _name(at - 1, at + 1, at, at + 1) if alone and led else None
    if before in NAMED_BY_NUMBER and (capital or before in NAMED_IN_LOWER_CASE) and (plain or "." in low[at]):
        if not capital and (
            following in PEOPLE
            or (low[at - 2] in ("a", "per", "each", "every", "the") and before in ("level", "number", "grade", "type", "room"))
        ):
            return None
        if capital and following in PEOPLE and before not in NAMED_IN_LOWER_CASE and at - 1 == 0:
            return None
        if before in ("no", "nos") and not capital:
            return None
        after = at + 1
        while low[after] in DASHES and low[after + 1].isdecimal() and tokens.glued(after + 1) and tokens.glued(after):
            after += 2
        return _name(at - 1, after, at, after)
    if before == "age":
        return None
    if plain and tokens.word(at - 1) == "US" and low[at - 2] in _ALONG and following not in PEOPLE and at > 1:
        return _name(at - 1, at + 1, at, at + 1)  # the road
    if capital and plain and before in INDEXES and low[at] not in ("1", "2"):
        return _name(at - 1, at + 1, at, at + 1)
    if not capital or not plain or len(low[at]) > 4 or at < 2 or before in MONTHS or tokens.title_case:
        return None
    if (
        low[at - 2] in (".", "!", "?", ":", '"', "“", "”")
        or before in SMALL
        or before in BEFORE_THE_NUMBER
        or before in _GOES_ON
    ):
        return None
    if before in HEDGES_BEFORE or (low[at - 2] in (",", ";", "and") and floor > 0):
        return None  # "Aden reported 212 cases, Lahj 88 and Abyan 140"
    if len(low[at]) == 4 and int(low[at]) >= 1900 and int(low[at]) < LATEST_YEAR:
        return None
    if following in MULTIPLIERS or following in ("%", "percent", "per", "pct", ",", "yoa") or following in DASHES:
        return None
    if not following.isalpha() or following in _GOES_ON or tokens.capital(at + 1):
        return _name(at - 1, at + 1, at, at + 1)
    return None


def read_word_name(tokens: Tokens, at: int) -> Draft | None:
    """ "World War Two", "BBC One", "Part Two": a capitalised number word behind a capitalised word, not in a headline."""
    low = tokens.low
    if (
        low[at - 1] in ("phase", "ward", "chapter", "grade", "page", "part")
        and at
        and low[at] in SMALL
        and not low[at + 1].endswith("s")
    ):
        return _name(at - 1, at + 1, at, at + 1)
    if (
        at
        and tokens.capital(at)
        and tokens.capital(at - 1)
        and (low[at - 1] in NAMED_BY_NUMBER or (at > 1 and not tokens.title_case))
    ):
        before = low[at - 1]
        if before in NAMED_BY_NUMBER:
            return _name(at - 2 if before == "war" and low[at - 2] == "world" else at - 1, at + 1, at, at + 1)
        if (
            before.isalpha()
            and not tokens.word(at).isupper()
            and before not in _GOES_ON
            and before not in MONTHS
            and low[at] not in TENS
        ):
            return _name(at - 1, at + 1, at, at + 1)
    return None
