"""Ages that no unit shows: "aged 18 to 25", "the sergeant, 34, was", "a woman of 24", "children under 12", "in his 30s"."""

from __future__ import annotations

from claims.lexicon.calendar import MONTHS
from claims.lexicon.nouns import FUNCTION_WORDS, ONE_PERSON
from claims.lexicon.numbers import ONES, SMALL
from claims.lexicon.people import GROUP_NOUNS, PERSON_NOUNS, is_person, singular
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import DASHES, HYPHENS, Tokens
from claims.values.interval import Number

GROWN = 5  # a smaller bare number beside people is hardly an age
_FEW = frozenset("two three four both".split())
_NAMELESS = frozenset("person victim casualty survivor fatality death body life one other member dead".split())
PERSON_PLURALS = frozenset("people men women children troops police staff personnel young small primary".split())
_CHILDREN = frozenset(
    "them children child kids boys girls people those anyone adults women men players infants youngsters minors person".split()
)
_AGE_BOUNDS = frozenset("under over below above aged".split())
AGE_LEADS = frozenset("than aged age ages of and both was is them , his her their early mid late".split())
AGE_LEADS |= _AGE_BOUNDS | HYPHENS
OLDER = frozenset("younger older".split())
"""Words behind a number, or before "than", that make it an age."""
_UPWARDS = frozenset("over above older upwards under below younger more less".split())
_ANYBODY = frozenset(
    "people persons men women adults those residents patients victims inhabitants citizens civilians villagers all".split()
)
_COMING_OF_AGE = (16, 17, 18, 21, 65)
LARGEST_AGE = 120
_DECADE_LEADS = frozenset("his her their early mid late -".split())
_CLOSES = frozenset([",", ".", ";", ")", ":", ""])
_WHOSE = frozenset("his her their its the whose my our".split())
_KIN = frozenset(
    "son daughter brother sister child twin grandson granddaughter grandchild niece nephew cousin boy girl".split()
)
_APPOSED = frozenset([",", ".", ";", ")", "", "’", "and", "after", "when"])


def read_age(tokens: Tokens, draft: Draft, floor: int) -> None:
    """Make a count an age where the words before and behind it say so."""
    low, first, after = tokens.low, draft.first, draft.after
    years = draft.low
    if first == 0 or years is None or years > LARGEST_AGE:
        return
    before, following = low[first - 1], low[after]
    if draft.in_digits and following == "s" and tokens.glued(after) and years % 10 == 0 and before in _DECADE_LEADS:
        draft.high, draft.after = years + 9, after + 1
    elif not (
        _said(low, first, years, following)
        or _bounded(low, first, years, following)
        or _compared(low, first, after)
        or _apposed(tokens, draft)
        or _listed(low, draft)
    ):
        return
    draft.kind, draft.unit = Kind.AGE, "year"


def _said(low: list[str], first: int, years: Number, following: str) -> bool:
    """ "aged 34", "the age of 34", "their average age was 34", "a woman of 34"."""
    before, noun = low[first - 1], low[first - 2]
    if before in ("aged", "age", "ages") or (before == "of" and noun in ("age", "ages")):
        return True
    if before == "of" and noun in ONE_PERSON:
        verb = years >= GROWN and following[-1:] != "s" and following not in PERSON_PLURALS  # "a teacher of 35 hid"
        return years >= 1 and low[first - 3] not in ("the", "each") and (verb or _ends(following))
    if before == "of" and low[first - 4 : first - 1] == ["at", "the", "age"]:
        return True
    if before == "of" and years >= GROWN and singular(noun) not in GROUP_NOUNS:  # "a deckhand of 17", "two brothers of 19"
        one = low[first - 3] in ("a", "an", "another") and is_person(noun)
        two = following == "and" and low[first - 3] == ","  # "two more patients, men of 26 and 35"
        return (one or (_are_people(noun) and (two or low[first - 3] in _FEW))) and _ends(following)
    if before == "and" and low[first - 2].isdecimal() and low[first - 3] == "of":  # "two brothers of 19 and 22"
        return _are_people(low[first - 4]) and low[first - 5] in (*_FEW, ",") and _ends(following)
    if before == "both" and years > 2:
        return not following.isalpha()  # "his twins, both nine"
    if before == "them":  # "47 were killed, the oldest of them 69"
        return noun == "of" and low[first - 3] in ("oldest", "youngest", "eldest") and _ends(following)
    return before in ("was", "is") and noun in ("age", "ages")


def _bounded(low: list[str], first: int, years: Number, following: str) -> bool:
    """ "children under 12", "are under 18", "the under-65 group"."""
    before, noun = low[first - 1], low[first - 2]
    if before in HYPHENS:
        return noun in _AGE_BOUNDS
    if before not in _AGE_BOUNDS:
        return False
    if before in ("under", "over") and noun in ("are", "were") and years <= 90 and _ends(following):
        return True
    return (years in _COMING_OF_AGE and _ends(following)) or (noun in _CHILDREN and years <= 80 and not following.isdecimal())


def _compared(low: list[str], first: int, after: int) -> bool:
    """ "were younger than 65", "18 or younger", "persons of 65 and above"."""
    before, noun = low[first - 1], low[first - 2]
    if before == "than" and noun in OLDER:
        return _ends(low[after])
    behind = low[after + 1] if low[after] in ("or", "and") else low[after - 1]
    older = behind in OLDER and _ends(low[after + 2])
    return older or (before == "of" and noun in _ANYBODY and behind in _UPWARDS)


def _apposed(tokens: Tokens, draft: Draft) -> bool:
    """ "the sergeant, 34, was", "Clifton Hibbert Jr., 22, and": digits between commas behind somebody."""
    low, first = tokens.low, draft.first
    if (
        low[first - 1] != ","
        or first < 2
        or not draft.in_digits
        or draft.after - first != 1
        or not (low[draft.after] in _APPOSED or _titled(tokens, draft))
    ):
        return False
    if low[0] == "of" and any(word[:1].isdecimal() for word in low[1:4]) and low[draft.after] == ",":
        return False  # "Of the 260 survivors landed at Kettle Quay, 65, exactly a third, were"
    noun = low[first - 2]
    if noun in MONTHS:
        return False  # "on the roads in May, 74, than in April"
    if noun == ".":
        return low[first - 3] in ("jr", "sr")
    one_of = low[first - 5 : first - 3] == ["one", "of"] or low[first - 4 : first - 2] == ["of", "them"]
    aside = (
        low[draft.after] == "," and one_of and _are_people(noun) and (draft.low or 0) >= GROWN
    )  # "two of them girls, 16, were"
    return noun.isalpha() and draft.low != 0 and (tokens.capital(first - 2) or noun in ONE_PERSON or aside)


def _listed(low: list[str], draft: Draft) -> bool:
    """ "two firefighters, 29 and 44, were", "her sons, six and eight": a number each, in commas or brackets behind so many."""
    first, after = draft.first, draft.after
    while first > 1 and low[first - 1] in (",", "and") and _is_years(low[first - 2]):
        first -= 2
    while low[after] in (",", "and") and _is_years(low[after + 1]):
        after += 2
    opened, noun = low[first - 1], low[first - 2]
    said = [low[at] for at in range(first, after) if _is_years(low[at])]
    if opened not in (",", "(") or low[after] not in _CLOSES or after - first != 2 * len(said) - 1 or len(said) < 2:
        return False
    if noun == singular(noun) or not is_person(singular(noun)) or "of" in low[max(0, first - 5) : first - 2]:
        return False  # "two groups of miners, 12 and 14"
    told = {ONES.get(word, int(word) if word.isdecimal() else 0) for word in low[max(0, first - 5) : first - 2]}
    return len(said) in told or (len(said) < len(_FEW) and low[first - 3] in _WHOSE and singular(noun) in _KIN)


def _is_years(word: str) -> bool:
    return 0 < (int(word) if word.isdecimal() else SMALL.get(word, 0)) <= LARGEST_AGE


def _titled(tokens: Tokens, draft: Draft) -> bool:
    """ "Ana Ruiz, 33 - The Daily Record": a name of two or three words alone before a comma, a dash behind."""
    low, names = tokens.low, range(draft.first - 1)
    spaced = low[draft.after] in DASHES and not tokens.glued(draft.after) and tokens.capital(draft.after + 1)
    return spaced and len(names) in (2, 3, 4) and all(tokens.capital(at) or low[at] == "." for at in names)


def _are_people(noun: str) -> bool:
    """Whether a plural names people by more than their fate."""
    return noun != singular(noun) in PERSON_NOUNS - _NAMELESS


def _ends(following: str) -> bool:
    """Whether no noun follows."""
    return not following.isalpha() or following in FUNCTION_WORDS or following in ("who", "whom", "whose")
