"""Numbers that are names or places in an order: designators (Su-35, Hill 213, 155mm), ordinals, scores, references.

A number is a name where letters are glued to it ("T-72B3", "COVID-19", "G7"), where it follows a noun that numbers name
("Flight 302", "page 17", "No. 5"), where it follows a capitalised word and no noun comes after ("iPhone 11 was"), and in
bracketed marks, telephone numbers, addresses and coordinates. Calibres name a weapon.
"""

from __future__ import annotations

from claims.lexicon.calendar import LATEST_YEAR, MONTHS, TIME_UNITS
from claims.lexicon.nouns import (
    BEFORE_A_NAME,
    FUNCTION_WORDS,
    INDEXES,
    NAMED_BY_NUMBER,
    NAMED_IN_LOWER_CASE,
    PEOPLE,
    STREETS,
)
from claims.lexicon.numbers import MULTIPLIERS, SMALL, TENS
from claims.lexicon.units import BEFORE_THE_NUMBER
from claims.quantities.draft import Draft
from claims.quantities.glued_names import named, read_glued_after, read_glued_before
from claims.quantities.hedges import BEFORE as HEDGES_BEFORE
from claims.quantities.tokens import DASHES, Tokens

_REFERENCES = frozenset("# № §".split())
_EMERGENCY_NUMBERS = frozenset("911 999 112 110".split())
_CALLS = frozenset("call calls caller callers center centre dispatcher dispatchers operator operators tape recording".split())
_DIALLED = frozenset("call calls called calling dial dials dialed dialled dialing dialling phone phoned rang".split())
_BEFORE_AN_ITEM = frozenset("; : or and either".split())
_ALONG = frozenset("on along off near from to".split())


def read_name(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """A number in digits at a token that names or orders something; None where it may count."""
    low = tokens.low
    if tokens.glued(at) and at > floor:
        if low[at - 1] == "^":
            return named(at, at + 1, at, at + 1)
        glued = read_glued_before(tokens, at, floor)
        if glued is not None:
            return glued
    word, following = low[at], low[at + 1]
    if word in _EMERGENCY_NUMBERS and (following in _CALLS or (low[at - 1] in _DIALLED and at > 0)):
        return named(at, at + 1, at, at + 1)
    if following in ("caliber", "calibre"):
        return named(at - 1 if low[at - 1] == "." and tokens.glued(at) and at > floor else at, at + 1, at, at + 1)
    if following == "block" or (at == 0 and following in (".", ")") and len(word) < 3 and low[2]):
        return named(at, at + 1, at, at + 1)
    if at == 0 and following == "/" and len(word) < 3 and tokens.glued(1) and not tokens.glued(2) and low[2]:
        return named(at, at + 1, at, at + 1)  # "3/ We sorted them": the third message of a thread
    if following == ")" and low[at - 1] == "(" and len(word) == 3 and low[at + 2][:1].isdecimal() and at > floor:
        return named(at, at + 1, at, at + 1)  # "(562) 570-7244"
    if following:
        if tokens.glued(at + 1):
            glued = read_glued_after(tokens, at)
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
    if before == "(" and following == ")" and len(word) == 1 and low[at - 2] in _BEFORE_AN_ITEM:
        return named(at, at + 1, at, at + 1)
    if before in _REFERENCES or (before == "[" and following == "]"):
        return named(at - 1, at + 2 if before == "[" else at + 1, at, at + 1)
    if before == "." and low[at - 2] in ("no", "nos", "nr", "nrs", "vol", "pp", "p", "fig") and at - 2 >= floor:
        return named(at - 2, at + 1, at, at + 1)
    if at > floor and before.isalpha():
        return _named_by_noun(tokens, at, floor, before, following)
    return None


def _address(tokens: Tokens, at: int) -> Draft | None:
    """ "575 Wilbraham Road": the number of a house."""
    low = tokens.low
    if not low[at].isdecimal() or not tokens.capital(at + 1):
        return None
    return named(at, at + 1, at, at + 1)


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
        return named(at - 1, at + 1, at, at + 1) if name else None
    if following in TIME_UNITS and before not in ("chapter", "section", "page"):
        return None
    if before in ("week", "day") and not capital:
        alone = not following.isalpha() or following in FUNCTION_WORDS
        led = low[at - 2] in ("in", "on", "by", "between", "and", "of", "since", "until", "to")
        return named(at - 1, at + 1, at, at + 1) if alone and led else None
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
        return named(at - 1, after, at, after)
    if before == "age":
        return None
    if plain and tokens.word(at - 1) == "US" and low[at - 2] in _ALONG and following not in PEOPLE and at > 1:
        return named(at - 1, at + 1, at, at + 1)  # the road
    if capital and plain and before in INDEXES and low[at] not in ("1", "2"):
        return named(at - 1, at + 1, at, at + 1)
    if not capital or not plain or len(low[at]) > 4 or at < 2 or before in MONTHS or tokens.title_case:
        return None
    if (
        low[at - 2] in (".", "!", "?", ":", '"', "“", "”")
        or before in SMALL
        or before in BEFORE_THE_NUMBER
        or before in _GOES_ON
    ):
        return None
    if floor > 0 and low[at - 2] == "the" and low[at - 3] in (",", "and", ";", "in", "at", "aboard", "from"):
        return None  # "the Rifles had 64 killed, the Fusiliers 112, the Borderers 78"
    if floor > 0 and low[at - 2] in ("in", "at", "near", "neighbouring", "neighboring", "nearby"):
        return None  # "44 deaths in Santa Lucia, and those in neighbouring Pangil 26"
    if before in HEDGES_BEFORE or (low[at - 2] in (",", ";", "and") and floor > 0):
        return None  # "Aden reported 212 cases, Lahj 88 and Abyan 140"
    if len(low[at]) == 4 and int(low[at]) >= 1900 and int(low[at]) < LATEST_YEAR:
        return None
    if following in ("were", "are", "have"):
        return None  # "of the 230 aboard the Santa Ysolde 190 were saved"
    if following in MULTIPLIERS or following in ("%", "percent", "per", "pct", ",", "yoa") or following in DASHES:
        return None
    if not following.isalpha() or following in _GOES_ON or tokens.capital(at + 1):
        return named(at - 1, at + 1, at, at + 1)
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
        return named(at - 1, at + 1, at, at + 1)
    if (
        at
        and tokens.capital(at)
        and tokens.capital(at - 1)
        and (low[at - 1] in NAMED_BY_NUMBER or (at > 1 and not tokens.title_case))
    ):
        before = low[at - 1]
        if before in NAMED_BY_NUMBER:
            return named(at - 2 if before == "war" and low[at - 2] == "world" else at - 1, at + 1, at, at + 1)
        if (
            before.isalpha()
            and not tokens.word(at).isupper()
            and before not in _GOES_ON
            and before not in MONTHS
            and low[at] not in TENS
        ):
            return named(at - 1, at + 1, at, at + 1)
    return None
