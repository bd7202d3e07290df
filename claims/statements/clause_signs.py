"""Small signs in a row of words: where a participle, an aside, a second subject or a predicate begins."""

from __future__ import annotations

from claims.lexicon.measures import HARM, OBJECT, STATE_WORDS, SUBJECT, TOLD
from claims.lexicon.particles import BRINGING, DOWN, MOVING, TEARING, TO_PIECES, VESSELS
from claims.lexicon.people import singular
from claims.statements.words import Row
from claims.values.measure import Measure

FORMS_OF_BE = frozenset("is are was were be been being".split())


RELATIVE = frozenset("who which that whom whose".split())


SINGULAR_NEGATIVES = frozenset("not never n't wasn't weren't".split())


GROUP = 7  # words that a verb group may have before its telling word


REACH = 34  # words from subject to verb


ASIDE = 22  # words that an aside between commas may have


ENTERING = frozenset("listed recorded registered entered reported posted classed counted given logged shown".split())
"""Participles before "as" and the state in which a list has people."""


DESCRIBED = frozenset("suspected accused believed thought said alleged presumed known described convicted supposed".split())
"""Participles behind a noun of people by which a text says what they are taken for."""

FINITE = frozenset("was were is are has have had".split())


def past_description(row: Row, start: int) -> int:
    """The verb behind what people are taken for: "four men suspected of being rebels [were shot]"; the same word elsewhere."""
    tags, words = row.tags, row.words
    taken = words[start].low if start < len(words) else ""
    if taken not in DESCRIBED and not (taken.endswith("ed") and row.between(start + 1, start + 3) == "to be"):
        return start
    if row.between(start + 1, start + 2) not in {"of", "to", "as"}:
        return start
    for position in range(start + 2, min(len(words), start + REACH)):
        tag, low = tags[position], words[position].low
        if tag in ".;,:kC(&":
            return start
        if position > start + 2 and (low in FINITE or (low in SUBJECT and tags[position - 1] == "n")):
            return position
    return start


def entered_as(row: Row, start: int) -> Measure | None:
    """ "lists 510 of the men as killed", "were entered as badly wounded": what a list has people as, from the "as" on."""
    if row.low_words[start : start + 1] != ("as",):
        return None
    state = start + 1 + (row.tags[start + 1 : start + 2] == "a")
    if row.tags[state + 1 : state + 2] in {"n", "k"}:
        return None
    low = row.low_words[state] if state < len(row.words) else ""
    return STATE_WORDS.get(low) or OBJECT.get(low)


def is_participle(row: Row, position: int) -> bool:
    """Whether a word classed as a noun is a participle after its noun: "the 212 people crushed on the stairs"."""
    return row.tags[position] == "n" and row.words[position].low in OBJECT and row.words[position].low.endswith("ed")


def is_told(row: Row, position: int, start: int) -> bool:
    """Whether a fate's participle follows one of what is known of people: "seven miners [feared] killed"."""
    while position > start and row.tags[position - 1] == "a":
        position -= 1
    fate = row.low_words[position]
    return position > start and row.low_words[position - 1] in TOLD and not fate.endswith("ing")


def lists_on(row: Row, comma: int) -> bool:
    """Whether a list of counted subjects goes on after a comma: "three nurses, two doctors and four drivers were"."""
    if row.tags[comma + 1 : comma + 2] != "C":
        return False
    verb = next((position for position in range(comma + 1, len(row.tags)) if row.tags[position] in "bv.;"), len(row.tags))
    between = row.tags[comma + 1 : verb]
    return "&" in between and set(between) <= set("Cnkdgrma,&o")


def harm_follows(row: Row, start: int) -> bool:
    """Whether wounds are named in the phrase that begins here: "with gunshot wounds to the leg"."""
    for position in range(start + 1, min(start + 6, len(row.words))):
        if row.tags[position] in ",.;bv":
            return False
        if row.words[position].low in HARM:
            return True
    return False


def opens_predicate(row: Row, position: int) -> bool:
    while position < len(row.tags) and row.tags[position] == "a":
        position += 1
    return position < len(row.tags) and (
        row.tags[position] == "b"
        or (row.tags[position] in "vk" and row.words[position].low in SUBJECT)
        or is_bare_passive(row, position)
    )


def is_bare_passive(row: Row, position: int, subject: int = 0) -> bool:
    """Whether a participle behind a comma, or behind adverbs next to its subject's end, has neither "be" nor an object: "nine
    men, one a Briton, killed in", "five others reportedly killed in".
    """
    beside = 0 < subject < position and set(row.tags[subject:position]) == {"a"}
    if not (beside or row.tags[position - 1 : position] == ",") or row.tags[position : position + 1] not in {"v", "k"}:
        return False
    low = row.words[position].low
    return low in OBJECT and low.endswith("ed") and row.tags[position + 1 : position + 2] in {"P", "T", "U", "c", ".", ";", ""}


def second_subject(row: Row, conjunction: int) -> bool:
    """Whether another subject follows "and": a number, a noun or an article with a noun."""
    following = row.tags[conjunction + 1 : conjunction + 2]
    return following != "" and following in "CdnrmAkgae"


def takes_object(row: Row, verb: int) -> bool:
    """Whether a verb form right after its noun is an active verb with an object: "two gunmen wounded five people"."""
    position = verb + 1
    while position < len(row.tags) and row.tags[position] == "a":
        position += 1
    return position < len(row.tags) and row.tags[position] in "CdngpAkrm"


def shot_and_killed(row: Row, position: int) -> Measure | None:
    """The second of two participles behind a noun: "six people shot and killed in the town"."""
    second = position + 2
    if row.tags[position + 1 : second] != "&" or row.tags[second : second + 1] not in {"v", "k"} or takes_object(row, second):
        return None
    return OBJECT.get(row.words[second].low)


def both_fates(row: Row, position: int, found: Measure) -> Measure:
    """Casualties where two fates are joined: "were killed or wounded"."""
    if row.tags[position + 1 : position + 2] != "&" or position + 2 >= len(row.words):
        return found
    other = row.words[position + 2].low
    second = STATE_WORDS.get(other) or OBJECT.get(other)
    ends = position + 3 >= len(row.words) or row.tags[position + 3] not in "Cdn"
    if ends and {found, second} == {Measure.KILLED, Measure.INJURED}:
        return Measure.CASUALTIES
    if ends and {found, second} == {Measure.KILLED, Measure.MISSING}:
        return Measure.IRRECOVERABLE
    return found


def had_more(row: Row, at: int) -> bool:
    """ "The school, which had had 66 pupils in 1910, closed with five": whose members left untold."""
    counted = [place for place in row.numbers if place < at and row.tags[place] == "C"]
    return len(counted) == 1 and row.words[counted[0] - 1].low in {"had", "has", "having"} and ",p" in row.tags[: counted[0]]


def particle_verb(row: Row, position: int, *, passive: bool) -> Measure | None:
    """What a verb says together with its particle: "plunged to their deaths", "swam ashore", "were led to safety"."""
    low, behind = row.words[position].low, row.between(position + 1, position + 4)
    following = behind.partition(" ")[0]
    if behind in {"to their death", "to their deaths"}:
        return Measure.KILLED
    if following == "ashore" or behind.startswith(("to safety", "to the surface")):
        return Measure.SURVIVORS if low in MOVING else Measure.RESCUED if low in BRINGING and passive else None
    if not passive:
        return None
    if (low in {"burnt", "burned"} and following == "alive") or (low in TEARING and behind.startswith(TO_PIECES)):
        return Measure.KILLED
    if low in DOWN and following == "down":
        return Measure.KILLED
    if (low, following) in {("picked", "up"), ("taken", "off"), ("fished", "out")} and not VESSELS.isdisjoint(row.lows):
        return Measure.RESCUED
    return None


def is_verbal(row: Row, position: int, start: int, phrase: bool) -> bool:
    """Whether a verb or casualty word is a predicate, not a noun inside a phrase ("near the wounded", "at a meeting")."""
    if row.tags[position] == "v":
        return not (phrase and row.words[position].low.endswith("ing"))
    return position == start or (row.tags[position - 1] not in "dPno" and not phrase)


def is_of_one(row: Row, start: int) -> bool:
    """ "A regiment of 840 men loses 15% of its strength": a verb of one, which is not said of the many right before it."""
    if not 0 < start < len(row.words) or row.tags[start] != "v":
        return False
    low, before = row.low_words[start], row.low_words[start - 1]
    third = low in OBJECT and low.endswith("s") and low[:-1] in OBJECT
    return third and before != singular(before) and "o" in row.tags[max(0, start - 4) : start]
