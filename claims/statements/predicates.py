"""What a predicate says of the counted subject before it: "54 people, among them a nurse, were feared dead".

The reading goes forward over what may stand between a subject and its verb: brackets, phrases of place, an apposition or
"including" between two commas, a relative clause, a second subject joined by "and".
"""

from __future__ import annotations

from claims.lexicon.measures import (
    DRIVING,
    FATALLY,
    FROM_HOME,
    HARM,
    LINKS,
    OBJECT,
    OUT_OF,
    PEOPLE_ONLY,
    PULLING,
    STATE_WORDS,
    STRIKING,
    STRIKING_DOWN,
    SUBJECT,
    TAKING,
    TWO_WORDS,
)
from claims.lexicon.people import is_person
from claims.lexicon.words import POSTPOSED
from claims.statements.clause_signs import (
    ASIDE,
    ENTERING,
    FORMS_OF_BE,
    GROUP,
    REACH,
    RELATIVE,
    SINGULAR_NEGATIVES,
    both_fates,
    entered_as,
    harm_follows,
    is_bare_passive,
    is_of_one,
    is_participle,
    is_told,
    is_verbal,
    lists_on,
    opens_predicate,
    particle_verb,
    past_description,
    second_subject,
    shot_and_killed,
    takes_object,
)
from claims.statements.set_phrases import phrase_at
from claims.statements.words import Row
from claims.values.measure import Measure

WITHIN = frozenset("in inside at on".split())
PLACED = 9  # words of a phrase of place and "at the time" behind it


def restrictive_clause(row: Row, start: int, head: str) -> Measure | None:
    """The measure of a relative clause or bare participle right after a noun phrase: "the 10 people who were injured"."""
    if start >= len(row.words):
        return None
    if row.words[start].low in RELATIVE:
        return _relative(row, start, head)[0]
    if row.tags[start] in "vk" or is_participle(row, start):
        return _verb(row, start, head, passive=True, reduced=True)
    return None


def after_relative(row: Row, start: int) -> Measure | None:
    """The measure that the predicate after a relative clause gives, or None."""
    return measure_after(row, _relative(row, start, "")[1])


def measure_after(row: Row, start: int, head: str = "") -> Measure | None:
    """The measure that the predicate after a noun phrase gives its subject, or None."""
    tags, words = row.tags, row.words
    if (not head and start < len(tags) and tags[start] == "d") or is_of_one(row, start):
        return None
    if (near := phrase_at(row, start)) is not None:
        return near
    start = past_description(row, start)
    if start < len(words) and words[start].low in {"with", "suffering"} and harm_follows(row, start):
        return Measure.INJURED
    position = start
    end = min(len(words), start + REACH)
    phrase = False  # inside a phrase of place, time or manner
    from_clause: Measure | None = None
    joined = False
    while position < end:
        tag, low = tags[position], words[position].low
        if tag in ".;" or (tag == "i" and position > start and not phrase):
            return from_clause
        if tag == "(":
            closing = tags.find(")", position)
            if closing < 0:
                return from_clause
            position = closing + 1
            continue
        if tag in ",:":
            measure, after = _past_aside(row, position, head)
            from_clause = from_clause or measure
            if after < 0 and tag == "," and lists_on(row, position):
                after = position + 1
                joined = True
            if after < 0:
                return from_clause
            position = after
            phrase = False
            continue
        if tag == "i":
            closing = tags.find(",", position)
            if closing < 0:
                return from_clause
            position = closing
            continue
        if low in RELATIVE and tag in "cwp":
            restrictive = position == start
            measure, position = _relative(row, position, head)
            if restrictive and measure is not None:
                return measure
            from_clause = from_clause or measure
            continue
        if tag in "cw" and low != "that":
            return from_clause
        if tag == "&":
            if not second_subject(row, position) or (phrase and from_clause is None and tags[position + 1] != "C"):
                return from_clause
            phrase = False
            joined = True
            position += 1
            continue
        if (
            joined
            and low in POSTPOSED
            and tags[position - 1] == "n"
            and tags[position + 1 : position + 2] not in {"n", "k", "C", "d"}
        ):
            return STATE_WORDS.get(low) or OBJECT.get(low)  # "leaving one officer and the gunman dead"
        if position == start and is_participle(row, position):
            return _verb(row, position, head, passive=True, reduced=True)
        if tag == "b" or (tag in "vk" and is_verbal(row, position, start, phrase)):
            found = _verb_group(row, position, head, first=position == start or is_bare_passive(row, position, start))
            if found is None and position == start and tag == "v" and tags[position + 1 : position + 2] == "P":
                phrase = True  # a participle that tells which: "a man found outside the car suffered"
                position += 1
                continue
            return found or from_clause
        if tag in "PTU" or (tag == "C" and position > start and tags[position - 1] not in ",&dAari"):
            phrase = True
        position += 1
    return from_clause


def _past_aside(row: Row, comma: int, head: str) -> tuple[Measure | None, int]:
    """Over an aside between commas or dashes to the word after it, with what the aside says; -1 where the clause ends here."""
    words, tags = row.words, row.tags
    mark = tags[comma]
    if comma + 1 >= len(words):
        return None, -1
    following, low = tags[comma + 1], words[comma + 1].low
    if mark == ":" and words[comma].low == ":":
        return None, -1
    if following == "b":
        return None, comma + 1
    said: Measure | None = None
    if low in RELATIVE or (following in "wc" and low == "who"):
        said, _ = _relative(row, comma + 1, head)
    elif (
        following in "vk"
        and low in OBJECT
        and not low.endswith("ing")
        and (comma + 2 >= len(words) or tags[comma + 2] in "PTUa.,;")
    ):
        said = OBJECT[low]
    position = comma + 1
    while position < min(len(words), comma + ASIDE):
        tag = tags[position]
        if tag in ".;":
            break
        if tag == mark and position + 1 < len(words) and opens_predicate(row, position + 1):
            return said, position + 1
        position += 1
    return said, -1


def _relative(row: Row, at: int, head: str) -> tuple[Measure | None, int]:
    """What a relative clause says of its antecedent, and the word after its first verb group."""
    tags = row.tags
    position = at + 1
    while position < len(tags) and tags[position] == "a":
        position += 1
    if position >= len(tags) or tags[position] not in "bvk":
        while position < len(tags) and tags[position] not in "bv,.;":
            position += 1
        measure = None
    else:
        measure = _verb_group(row, position, head, first=False)
    while position < len(tags) and tags[position] in "ba":
        position += 1
    return measure, min(position + 1, len(tags))


def _verb_group(row: Row, start: int, head: str, *, first: bool) -> Measure | None:
    """The measure that a verb group from its first auxiliary or verb on gives its subject."""
    words, tags = row.words, row.tags
    passive = negative = False
    position = start
    while position < min(len(words), start + GROUP + 3):
        tag, low = tags[position], words[position].low
        phrase = phrase_at(row, position)
        if phrase is not None and (phrase is not Measure.ABOARD or passive or position == start):
            return phrase
        if low in SINGULAR_NEGATIVES:
            negative = True
        if low in FORMS_OF_BE:
            passive = True
        elif low in STATE_WORDS and (passive or first or position > start):
            state = Measure.KILLED if words[position - 1].low in FATALLY else STATE_WORDS[low]
            if not negative:
                return both_fates(row, position, state)
            return Measure.UNHURT if state is Measure.INJURED else None
        elif passive and low in ENTERING and row.between(position + 1, position + 2) == "as":
            return entered_as(row, position + 1)
        elif tag in "vk":
            bare = (first and position == start) or is_told(row, position, start)
            found = _verb(row, position, head, passive=passive or bare, reduced=not passive)
            if found is not None or low not in LINKS:
                if negative:
                    return Measure.UNHURT if found is Measure.INJURED else None
                if found is not None:
                    return both_fates(row, position, found)
                pair = shot_and_killed(row, position) if first and position == start else None
                return pair or _next_verb(row, position, head, passive=passive)
        elif passive and low in WITHIN and "at the time" in row.between(position, position + PLACED):
            return Measure.PRESENT
        elif tag == "b" or tag == "a" or low in LINKS or (tag == "P" and low == "to"):
            pass
        elif low in HARM and not passive:
            return Measure.INJURED
        elif tag != "d" and (tag != "n" or passive):
            return None
        position += 1
    return None


def _next_verb(row: Row, position: int, head: str, *, passive: bool) -> Measure | None:
    """The second verb of a pair where the first says nothing: "were shot and killed", "were stopped and arrested"."""
    if row.tags[position + 1 : position + 3] in {"&v", "&k", "&a"}:
        second = next((at for at in range(position + 2, len(row.tags)) if row.tags[at] != "a"), len(row.tags))
        if second == len(row.tags) or (not passive and takes_object(row, second)):
            return None
        return _verb(row, second, head, passive=passive, reduced=False)
    for ahead in range(position + 1, min(position + 4, len(row.words))):
        phrase = phrase_at(row, ahead)
        if phrase is not None and phrase is not Measure.ABOARD:
            return phrase
        if row.words[ahead].low in {"with", "for"} and harm_follows(row, ahead):
            return Measure.INJURED  # "escaped with cuts", "needed treatment for burns"
        if row.tags[ahead] not in "daP" and row.words[ahead].low not in {"home", "back"}:
            return None
    return None


def _verb(row: Row, position: int, head: str, *, passive: bool, reduced: bool) -> Measure | None:
    """The measure that one verb gives its subject, as passive or as active; `reduced`: a bare participle ("54 killed in")."""
    low = row.words[position].low
    after = set(row.low_words[position + 1 : position + 7])
    if row.between(position + 1, position + 3) == "to death" and (passive or not takes_object(row, position + 2)):
        return Measure.KILLED
    if (with_particle := particle_verb(row, position, passive=passive)) is not None:
        return with_particle
    if position and row.words[position - 1].low in FATALLY and (low in STRIKING or low.endswith("ed")):
        return None if not passive and takes_object(row, position) else Measure.KILLED
    if (pair := TWO_WORDS.get(row.between(position, position + 2))) is not None:
        return pair if passive and not (reduced and takes_object(row, position + 1)) else None
    if low == "buried" and passive and after & {"when", "under", "beneath", "alive", "below"}:
        return Measure.TRAPPED
    if low in {"treated", "treating"} and passive:
        return Measure.INJURED if after & HARM else Measure.HOSPITALISED if after & {"hospital", "hospitals"} else None
    if low in {"fell", "fall", "fallen"} and row.words[position + 1 : position + 2]:
        behind = row.words[position + 1].low
        if behind in {"ill", "sick"}:
            return Measure.CASES
        if behind in {"into", "from", "off", "over", "asleep", "behind", "to", "through"}:
            return None
    if low in DRIVING and passive and after & FROM_HOME:
        return Measure.DISPLACED
    if low in STRIKING_DOWN and passive and row.between(position + 1, position + 2) == "down":
        return Measure.CASES
    if low in TAKING and passive and after & {"hospital", "hospitals"}:
        return Measure.HOSPITALISED
    if low == "recovering" and after & HARM:
        return Measure.INJURED
    if low in PULLING and (passive or low.endswith("ing")):
        return None if after & {"dead", "body", "bodies"} else Measure.RESCUED if after & OUT_OF else None
    if low in {"suffered", "sustained", "suffering", "received", "suffer"} and not (passive and not reduced):
        return Measure.INJURED if after & HARM or "wounded" in after else None
    if low in {"lost", "gave", "laid", "paid"} and not passive:
        return Measure.KILLED if after & {"lives", "life"} else None
    if low == "lived" and row.between(position + 1, position + 2) == "to":
        return Measure.SURVIVORS  # "lived to give evidence at the inquest"
    if low in {"lived", "escaped", "live"}:
        return Measure.SURVIVORS if not after & {"in", "at", "on", "from", "there", "with", "near"} else None
    if low in {"fled", "flee", "fleeing"}:
        return None if after & {"scene", "foot", "car"} else Measure.DISPLACED
    if passive and low in OBJECT:
        if reduced and takes_object(row, position):
            return None
        if low in {"lost", "suffered", "carried", "carrying", "sent", "burned", "seized"} and not (
            low == "lost" and not reduced
        ):
            return None if low not in {"seized", "sent"} or not is_person(head) else OBJECT[low]
        if low in PEOPLE_ONLY and head and not is_person(head):
            return None
        return OBJECT[low]
    if low in SUBJECT and low not in {"suffered", "sustained"}:
        return SUBJECT[low]
    return None
