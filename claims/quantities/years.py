"""Bare years, decades and spans of years: four digits where nothing shows that they count.

year := [part] yyyy | yyyy "s" | yyyy "-" yy[yy] | yyyy "/" yy
"""

from __future__ import annotations

from claims.lexicon.calendar import BEFORE_A_YEAR, EARLIEST_YEAR, EARLY_MID_LATE, LATEST_YEAR, TIME_UNITS
from claims.lexicon.nouns import PEOPLE
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import DASHES, HYPHENS, Tokens
from claims.values.period import Period, months, years

FIRST_COMMON = 1900  # from here on a bare number is a year unless it counts; before, only where a word leads to it
LAST_COMMON = 2100
_LEADS_TO_FAR_YEARS = frozenset("in by until since".split())
_LEADS_TO_ANYTHING = frozenset("to and for of the".split())
_COUNTING = frozenset("than least most over approximately roughly some nearly almost exceeding $ € £ # ~ >".split())
_AROUND = frozenset(["around", "about"])
_UP_TO_A_YEAR = frozenset(["back", *TIME_UNITS])
"""Words before "to 2021" that make it a year: "dating back to 2021", "in the four years to 2021"."""
_COUNTED = PEOPLE | TIME_UNITS.keys() | {"rpm"}
OF_A_YEAR = frozenset("deaths killings casualties fatalities arrests cases admissions arrivals murders drownings".split())
LATELY = range(1990, 2030)
YEAR_GOES_ON = frozenset(("killed", "wounded", "injured"))
"""Words of people counted that go on from a year: "a quake in 1960 killed 12,000"."""

_EVENTS = frozenset(
    """
    earthquake quake flood floods fire fires war famine siege revolt rising uprising rebellion revolution battle plague epidemic
    disaster storm hurricane cyclone typhoon gale crash accident explosion massacre wreck wave eruption avalanche collision raid
    attack attacks influenza winter summer spring autumn census that those hunger
    cholera typhus smallpox pogrom purge mutiny panic
    exodus partition terror drought heatwave sinking invasion landing offensive campaign strike riot riots outbreak pandemic
    freeze blizzard tornado landslide landslip tsunami quakes stampede shipwreck evacuation retreat season harvest coup
    """.split()
)
"""Nouns with a year of their own: "the earthquake of 1939 killed", "that of 1871"."""

_WRITINGS = frozenset(
    """
    petition letter report inquiry treaty act law decree charter edict chronicle diary memoir pamphlet statute essay treatise
    dispatch despatch sermon ballad painting engraving constitution armistice ordinance bull
    """.split()
)
"""Nouns of what has a year and no size: "a tax petition of 1701 speaks of"."""

_PERHAPS_COUNTED = frozenset("more other % percent per".split())


def date_draft(first: int, after: int, period: Period | None) -> Draft:
    """A date: tokens `first` up to `after`."""
    return Draft(first, after, None, None, kind=Kind.DATE, period=period)


def part_before(tokens: Tokens, at: int, floor: int) -> tuple[int | None, int]:
    """Which third "early", "mid" or "late" before a token names, and the first token with it."""
    low = tokens.low
    if at - 1 >= floor and low[at - 1] in EARLY_MID_LATE:
        return EARLY_MID_LATE[low[at - 1]], at - 1
    if at - 2 >= floor and low[at - 1] in HYPHENS and low[at - 2] in EARLY_MID_LATE:
        return EARLY_MID_LATE[low[at - 2]], at - 2
    return None, at


def read_year(tokens: Tokens, at: int, floor: int, number: int) -> Draft | None:
    """The year, decade or span of years that four digits at a token name; None where they count."""
    if not EARLIEST_YEAR <= number < LATEST_YEAR:
        return None
    low, after = tokens.low, at + 1
    before, following = low[at - 1], low[after]
    part, first = part_before(tokens, at, floor)
    if following == "s" and tokens.glued(after):
        if number % 10:
            return date_draft(at, after + 1, years(number, number)) if number >= FIRST_COMMON else None
        return date_draft(first, after + 1, years(number, number + (99 if number % 100 == 0 and number < 2000 else 9)))
    if following in DASHES or (following == "/" and number >= FIRST_COMMON):
        span = _span_of_years(tokens, at, number)
        if span is not None:
            return span
    if before in HYPHENS and low[at - 2] in ("pre", "post") and tokens.glued(at) and at - 2 >= floor:
        return date_draft(at - 2, after, None)
    if _counts(tokens, at, number, before in BEFORE_A_YEAR or part is not None):
        return None
    return date_draft(first, after, years(number, number) if part is None else months(number, 4 * part + 1, 4))


def _counts(tokens: Tokens, at: int, number: int, dated: bool) -> bool:
    """Whether the words around show that the digits count: what follows is counted, a hedge leads, or no year is near."""
    low, after = tokens.low, at + 1
    before, following = low[at - 1], low[after]
    goes_on = following in YEAR_GOES_ON and led_by_an_event(low, at)
    goes_on = goes_on or opens_with_a_year(tokens, at)
    if before == "the" and following in OF_A_YEAR and number in LATELY:
        return False  # "60 percent of the 2020 deaths"
    if (following in _COUNTED and not goes_on) or (following in _PERHAPS_COUNTED and not dated):
        return True
    if following in HYPHENS and tokens.glued(after) and low[after + 1].isalpha():
        return True
    named = before == "of" and low[at - 3] == "the" and tokens.capital(at - 2) and number > 1400  # "the Almeda of 1861"
    if number < FIRST_COMMON and not named and not _led_to(low, at, number, dated):
        return True
    if number >= LAST_COMMON and before not in _LEADS_TO_FAR_YEARS:
        return True
    if before in _AROUND:
        return following.isalpha() and following not in ("and", "to", "in", "on")
    return before in _COUNTING or (before == "to" and low[at - 2] not in _UP_TO_A_YEAR and not _is_year(low[at - 2]))


def opens_with_a_year(tokens: Tokens, at: int) -> bool:
    """ "In 2020 police arrested 310 people": a sentence that begins with its year."""
    word = tokens.low[at]
    led = len(word) == 4 and tokens.low[at - 1] == "in" and tokens.capital(at - 1)
    return led and FIRST_COMMON <= int(word) < LAST_COMMON and int(word) % 100 != 0


def led_by_an_event(low: list[str], at: int) -> bool:
    """ "in 1960 killed", "the earthquake of 1939 killed"."""
    return low[at - 1] == "in" or (low[at - 1] == "of" and low[at - 2] in _EVENTS)


def _led_to(low: list[str], at: int, number: int, dated: bool) -> bool:
    """Whether a word leads to an early year: "in 1812", "between 1600 and 1900"."""
    before = low[at - 1]
    if before == "and":
        return low[at - 3] == "between" and _is_year(low[at - 2])
    if before == "of" and low[at - 2] in _EVENTS | _WRITINGS and number > 1400:
        return True  # "the earthquake of 1755", "that of 1871"
    return dated and before not in _LEADS_TO_ANYTHING and (number > 1400 or before == "in")


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and EARLIEST_YEAR <= int(word) < LATEST_YEAR


def _span_of_years(tokens: Tokens, at: int, number: int) -> Draft | None:
    """ "2022-2025", "2012–13", "2024/25"."""
    low = tokens.low
    end = low[at + 2]
    next_year = number % 100 + 1 == int(end) if len(end) == 2 and end.isdecimal() else False
    if not end.isdecimal() or number < 1400 or (low[at + 3] in PEOPLE and not next_year):
        return None
    if len(end) == 2 and not tokens.glued(at + 2):
        return None  # "36 people died in 2024 – 29 staff plus seven volunteers"
    last = int(end) if len(end) == 4 else number // 100 * 100 + int(end) if len(end) == 2 else 0
    if not number < last < LATEST_YEAR or last - number > 150:
        return None
    return date_draft(at, at + 3, years(number, last))
