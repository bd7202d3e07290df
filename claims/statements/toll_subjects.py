"""The measure that a subject names: "the dead were 23 men", "the toll rose to 58", "put the number of dead at 9"."""

from __future__ import annotations

from claims.lexicon.measures import RANGING, STANDING, STANDS, TOWARDS
from claims.lexicon.people import singular
from claims.lexicon.words import POSTPOSED
from claims.statements.noun_measures import NOUN_MEASURE, noun_measure
from claims.statements.phrases import noun_phrase
from claims.statements.predicates import restrictive_clause
from claims.statements.words import Row
from claims.values.measure import Measure

REACH = 10  # words between "the number of dead" and the number
CLAUSE = 16  # the same, where a clause tells what became of them
ASIDE = 14  # words of an aside between subject and verb
PUTTING = frozenset("put puts putting placed places set sets reckoned estimated estimates left".split())
"""Verbs with a fate's noun before "at": "put the dead of both villages at 75"."""

NUMBER_OF = ("the number of", "total number of", "the number", "total number")
"""Words before the dead whose number is told; of "the daily number" it is no toll."""

NEAR, FAR = 14, 26
"""Words between a number and the subject that names what it counts, and between it and a toll."""


def nominal_subject(row: Row, at: int) -> Measure | None:
    """The measure that the subject names: "the dead were 23 men", "the toll rose to 58", "casualties passed 6,000"."""
    tags, words = row.tags, row.words
    position = at - 1
    verb = words[at].low.split()[0] in STANDS  # "the toll in the outbreak topped 250"
    ranging = False  # "the injured ranged from 4 to 60": in age, for all we know
    steps = 0
    while position >= 0 and steps < FAR:
        tag, low = tags[position], words[position].low
        if tag == "," and verb and (tags[position + 1] == "b" or words[position + 1].low in STANDS):
            aside = tags.rfind(",", max(0, position - ASIDE), position)  # "The toll in Lena, a hamlet of 40 houses, was 29"
            inside = tags[aside:position].replace("Cn", "").replace("Ck", "")
            if aside > 0 and "C" not in inside:  # but "the toll, 112 on Monday, had climbed to 131"
                steps += 1
                position = aside - 1
                continue
        if steps >= NEAR and low != "toll":
            if tag in ";.":
                return None
            position -= 1
            steps += 1
            continue
        if (tag in "c;.C" and not (low == "who" and verb)) or low in {"including", "among"}:
            return None  # "the wounded, who numbered 138"
        if not verb and ((tag == "o" and steps == 0) or (tag == "P" and low not in TOWARDS)):
            return None
        if tag in "vb" or (low in RANGING and not verb) or _is_headline_verb(row, position, verb=verb):
            if not verb and tag == "v" and low not in STANDS and low not in RANGING:
                return None
            verb, ranging = True, ranging or low in RANGING
        elif not verb and low == "toll" and steps and (words[at - 1].low in STANDING or words[at - 1].low in STANDS):
            return _toll(row, position)
        elif verb and tag in "nke" and (low not in POSTPOSED or _is_noun(row, position, ranging=ranging)):
            if low == "toll":
                return _toll(row, position)
            measure = NOUN_MEASURE.get(low) or NOUN_MEASURE.get(singular(low))
            if measure is not None and (position == 0 or tags[position - 1] not in "P"):
                return Measure.LOSSES if words[position + 1].low == "lost" else measure  # "the number of patients lost is 90"
        position -= 1
        steps += 1
    return None


def _is_noun(row: Row, position: int, *, ranging: bool) -> bool:
    """Whether "dead", "wounded" ... is a noun of people: "the dead", "the number of [wounded]", "the number [killed]"."""
    if row.between(max(0, position - 3), position).endswith(NUMBER_OF):
        return row.tags[position + 1] not in "nk&,"  # "the number of dead trees", "of dead and missing"
    return (position == 0 or row.tags[position - 1] == "d") and not ranging


def _is_headline_verb(row: Row, position: int, *, verb: bool) -> bool:
    """ "Flood deaths rise to 88", "Toll in mine fire climbs to 57": a verb that could be a noun, right before the number."""
    if verb or not position or row.tags[position] not in "nk" or row.low_words[position] not in STANDS:
        return False
    leads = row.tags[position + 1 : position + 2] == "C" or row.low_words[position + 1 : position + 2] == ("to",)
    return leads and row.tags[position - 1] in "nk"


def number_of(row: Row, at: int) -> Measure | None:
    """ "puts the number of wounded in March at 2,359", "puts the number of boys who died at the school at 84"."""
    if row.words[at - 1].low not in {"at", "to"}:
        return None
    for position in range(at - 2, max(1, at - CLAUSE), -1):
        if row.tags[position] in ";.:C":
            return None
        fate = NOUN_MEASURE.get(row.words[position].low) if row.tags[position] == "k" else None
        article = row.words[position - 1].low in {"the", "its", "their", "all"} and "v" not in row.tags[position:at]
        if fate is not None and article and row.words[position - 2].low in PUTTING:
            return fate
        if row.words[position].low == "of" and row.words[position - 1].low == "number":
            plain = all(row.tags[k] not in ",v" or row.words[k].low in STANDING | STANDS for k in range(position, at))
            phrase = noun_phrase(row, position + 1)
            named = noun_measure(tuple(singular(word.low) for word in row.words[position + 1 : position + 3]))
            near = plain and at - position <= REACH
            return named if near else restrictive_clause(row, phrase.end, phrase.head)
    return None


def toll_behind(row: Row, at: int, end: int) -> Measure | None:
    """ "At 164, the month's death toll was the highest yet": what the subject right behind a number names."""
    if row.words[at - 1].low != "at" or at > 2 or row.tags[end : end + 1] != ",":
        return None
    for position in range(end + 1, min(len(row.tags), end + REACH)):
        if row.words[position].low == "toll":
            return _toll(row, position)
        if row.tags[position] not in "dgnkv":
            return None
    return None


def _toll(row: Row, position: int) -> Measure:
    """A toll counts the dead, unless the word before it names others: "the injury toll"."""
    before = NOUN_MEASURE.get(row.words[position - 1].low) if position else None
    return before or Measure.KILLED
