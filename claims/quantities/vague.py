"""Numbers that name no single value, or name it by a word of their own: dozens, several, a couple, both, doubled.

vague    := ["many"] plural ["of" plural] | ("several"|"a few"|"a handful of") [scale] | "a couple" ["of" scale]
multiple := "doubled" | "twice" | "threefold" | "half as many"
"""

from __future__ import annotations

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.nouns import HARMED, PEOPLE
from claims.lexicon.numbers import MULTIPLIERS, PLURAL_MULTIPLIERS, SOME_FEW, TIMES, VAGUE_PLURALS
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import HYPHENS, Tokens
from claims.quantities.units import multiplies
from claims.values.hedge import Hedge

_COMPARED = frozenset("the that what its their his those as more to in since every from over last previous".split())
_MEANT = frozenset("to would could will may might should can must shall did not".split())
_GROWING = frozenset(
    """
    deaths cases casualties killings injuries fatalities infections admissions arrivals victims losses murders suicides
    drownings attacks incidents numbers crashes shootings stabbings executions kidnappings arrests evictions hospitalisations
    hospitalizations accidents disappearances
    """.split()
)
"""What doubles in a headline: "Road deaths double"."""
_NOT_GROWN = frozenset("digit digits figure figures - counted counting".split())
_SIZES = {**MULTIPLIERS, "dozen": 12, "score": 20}
_BEHIND_HANDFUL = frozenset("of were was survived died hurt killed dead injured wounded missing . ,".split())
_IS = frozenset("were was are is have had of died".split())


def read_vague(tokens: Tokens, first: int, at: int) -> Draft | None:
    """ "dozens", "hundreds of thousands", "tens of millions"."""
    low = tokens.low
    word = low[at]
    low_end, high_end = VAGUE_PLURALS[word]
    after = at + 1
    if low[after] == "of" and low[after + 1] in VAGUE_PLURALS and VAGUE_PLURALS[low[after + 1]][0] > low_end:
        factor = VAGUE_PLURALS[low[after + 1]][0]
        low_end, high_end, after = low_end * factor, high_end * factor, after + 2
    elif (word == "tens" and low[after] != "of") or (
        word == "scores"
        and low[after]
        not in (
            "of",
            "more",
            "were",
            "have",
            "had",
            "dead",
            "killed",
            "wounded",
            "injured",
            "missing",
        )
    ):
        return None
    start = at - 1 if low[at - 1] == "many" and at > first - 1 and at else at
    return Draft(start, after, low_end, high_end, hedge=Hedge.VAGUE, number=at, number_after=after)


def read_few(tokens: Tokens, first: int, at: int) -> Draft | None:
    """ "several", "a few hundred", "a handful of"; bare "few" says little and is none."""
    low = tokens.low
    word = low[at]
    if word != "several" and first == at:
        return None
    low_end, high_end = SOME_FEW[word]
    factor = _SIZES.get(low[at + 1]) or PLURAL_MULTIPLIERS.get(low[at + 1])
    if factor:
        return Draft(first, at + 2, low_end * factor, high_end * factor, factor, hedge=Hedge.VAGUE)
    if word == "handful" and low[at + 1] not in _BEHIND_HANDFUL:
        return None
    return Draft(first, at + 1, low_end, high_end, hedge=Hedge.VAGUE)


def read_couple(tokens: Tokens, first: int, at: int) -> Draft | None:
    """ "a couple of soldiers" is two, "a couple of hundred" about two hundred, "the couple" two people of no count."""
    low = tokens.low
    if first == at:
        return None
    begin = at + 2 if low[at + 1] == "of" else at + 1
    factor = _SIZES.get(low[begin])
    if factor:
        return Draft(first, begin + 1, 2 * factor, 2 * factor, factor, hedge=Hedge.ABOUT)
    if low[at] == "couple" and low[at + 1] not in ("of", "more", ""):
        return None
    return Draft(first, at + 1, 2, 2)


def read_both(tokens: Tokens, at: int) -> Draft | None:
    """ "both were killed", "both men"."""
    following = tokens.low[at + 1]
    if following in _IS or following in PEOPLE or following in HARMED:
        return Draft(at, at + 1, 2, 2)
    return None


def read_multiple(tokens: Tokens, first: int, at: int) -> Draft | None:
    """ "doubled", "twice the", "threefold"; "scored twice" counts occasions."""
    low = tokens.low
    word, following = low[at], low[at + 1]
    value = TIMES[word]
    if word == "halve" and low[at - 1] in _MEANT and at:
        return None  # "a plan to halve the deaths"
    if word in ("double", "triple", "treble", "quadruple"):
        told = at and low[at - 1] in _GROWING and following not in _NOT_GROWN  # "Road deaths double"
        if following not in _COMPARED and not told and not (
            low[at - 1] in ("to", "would", "could", "will", "may", "than", "nearly", "almost", "did") and at
        ):
            return None
    elif following in ("down", "up", "back", "as") and word[-1] != "e":
        return None
    elif word in ("twice", "thrice") and not multiplies(tokens, at + 1):
        if following in HYPHENS:
            return None
        return Draft(at, at + 1, value, value, kind=Kind.OTHER, unit="time")
    return Draft(at, at + 1, value, value, kind=Kind.MULTIPLE)


def widen_time(tokens: Tokens, draft: Draft) -> None:
    """ "several days", "a few minutes": a vague duration."""
    at = draft.after + (tokens.low[draft.after] == "of")
    word = tokens.low[at]
    if word in TIME_UNITS and draft.kind is Kind.COUNT:
        draft.kind, draft.unit, draft.after = Kind.DURATION, TIME_UNITS[word], at + 1
