"""What happened to the people counted: the measure of a number, from its noun, its verb or its subject.

The surest evidence first: a set phrase after the noun ("54 on board"), the noun itself ("54 dead"), the noun of an event
before it ("the murder of 54"), the verb that it is the object of ("killed 54"), the predicate after it (predicates.py), the
dead or wounded that it is among, the verb or event before a list that it stands in, the subject before it ("the toll rose to
54").
"""

from __future__ import annotations

from claims.lexicon.groups import NATIONS, TRAITS
from claims.lexicon.measures import (
    ALONG,
    DRIVING,
    EVENTS,
    FATALLY,
    FIRST_OF_TWO,
    FOR_THINGS,
    FROM_HOME,
    LIFE_VERBS,
    MOURNING,
    NOMINAL,
    OBJECT,
    OUT_OF,
    PEOPLE_ONLY,
    PULLING,
    ROLES,
    SHOOTINGS,
    SKIPPED,
    STANDS,
    STRIKING_DOWN,
    TALLIES,
    TWO_WORDS,
)
from claims.lexicon.particles import HOLDERS, HOLDING, VESSELS
from claims.lexicon.people import GROUP_NOUNS, GROUPS_OF_PEOPLE, OTHER_THINGS, THING_NOUNS, is_person, singular
from claims.lexicon.words import POSTPOSED
from claims.statements.clause_signs import FORMS_OF_BE, entered_as
from claims.statements.companions import fate_of_them, fate_with
from claims.statements.noun_measures import NOUN_MEASURE
from claims.statements.noun_measures import noun_measure as noun_measure
from claims.statements.predicates import after_relative, measure_after, restrictive_clause
from claims.statements.questions import asked_measure
from claims.statements.set_phrases import phrase_at
from claims.statements.toll_subjects import nominal_subject, number_of, toll_behind
from claims.statements.words import Row
from claims.values.measure import Measure

_COURT = frozenset("court legal criminal civil murder kidnapping rape abuse test this that such similar".split())
LIVES = frozenset(["their lives", "their life"])
FATAL = frozenset("fatal deadly lethal".split())
ANYBODY = frozenset("person man woman child soul".split())
EVERYONE = frozenset("everyone everybody all those".split())
LEADING_ON = frozenset("after following since before with in during amid despite for besides".split())
"""Words that make a phrase with a fate the setting of what follows: "After the deaths, 40 people"."""

REACH = 24  # words back to the verb before a list
LABEL = 6  # words of the label of a form's line


def names_people(head: str) -> bool:
    """Whether a singular noun is known to name people."""
    return is_person(head) or head in TRAITS or head in NATIONS


def measure_of(
    row: Row, at: int, noun: tuple[str, ...], end: int, whole: tuple[str, ...], head: str = "", whole_end: int = 0
) -> Measure | None:
    """The measure of the number at a word whose noun phrase, headed by `head`, ends at `end`.

    `whole`: the words of the larger group after "of", which ends at `whole_end`.
    """
    found = _measure(row, at, noun, max(end, at + 1), whole, head, whole_end)
    if found is Measure.LOSSES and head == "life":
        return Measure.KILLED  # "twelve lives were lost"
    theirs = "their" in row.lows and row.between(end, end + 2) in LIVES
    if theirs and not LIFE_VERBS.isdisjoint(row.low_words[max(0, at - 3) : at]):
        return Measure.KILLED  # "cost twelve people their lives"
    thing = (head in THING_NOUNS or head in OTHER_THINGS) and head not in NOUN_MEASURE and head not in GROUPS_OF_PEOPLE
    return None if thing and found not in FOR_THINGS else found


def _measure(
    row: Row, at: int, noun: tuple[str, ...], end: int, whole: tuple[str, ...], head: str, whole_end: int
) -> Measure | None:
    near = phrase_at(row, end)
    if near is Measure.HOSPITALISED and head == "survivor":
        return Measure.SURVIVORS  # "took its 42 survivors to hospital"
    if row.low_words[end : end + 1] == ("among",):
        place = end + 1
        while row.tags[place : place + 1] == "d":
            place += 1
        state = noun_measure(row.low_words[place : place + 1])
        if state is not None:
            return state  # "12 children among dead", "three priests among the wounded"
    if near is not None:
        after = end + 1 + (row.words[end].low == "on")  # "killed all 11 people aboard", "all four on board were killed"
        fate = _before(row, at, noun, head, listed=False) or measure_after(row, after)
        return Measure.KILLED if near is Measure.ABOARD and fate is Measure.KILLED else near
    named = noun_measure(_telling(noun, head))
    if head == "case" and (_COURT & set(noun) or (at and row.words[at - 1].low == "in")):
        named = None
    if named is Measure.MISSING and head and head != "missing":
        found = measure_after(row, end, head)
        named = found if found in (Measure.KILLED, Measure.RESCUED, Measure.SURVIVORS) else named
    led = named is Measure.INJURED and is_person(head) and head not in NOUN_MEASURE
    if led and measure_after(row, end, head) is Measure.KILLED:
        named = Measure.KILLED  # "Three wounded men died in the night"
    if named is not None and head not in ROLES:
        return named
    part_of_group = whole_end > end
    behind = noun_measure(whole[-1:]) if len(whole) > 1 and whole[-1] in POSTPOSED else None
    return (
        behind
        or _labelled(row, at, end)
        or entered_as(row, max(end, whole_end))
        or (toll_behind(row, at, end) if not noun else None)
        or (_came_to(row, at) if not noun else None)
        or _before(row, at, noun, head, listed=False)
        or (_after_whole(row, whole_end) if part_of_group else None)
        or (restrictive_clause(row, end, head) if _is_whole(row, at) else measure_after(row, end, head))
        or _among(row, at)
        or noun_measure(whole)
        or (phrase_at(row, whole_end) or restrictive_clause(row, whole_end, head) if part_of_group else None)
        or _before(row, at, noun, head, listed=True)
        or (number_of(row, at) if not noun else None)
        or (nominal_subject(row, at) if named is None else None)
        or (_apposed(row, at, end) if ANYBODY.issuperset(noun) else None)
        or fate_with(row, at, end, head)
        or fate_of_them(row, max(end, whole_end), head)
        or named
        or (asked_measure(row, at, end) if row.question is not None else None)
    )


def _came_to(row: Row, at: int) -> Measure | None:
    """ "Casualties in the sector came to 30, four dead": a number behind "to" is no subject of what follows."""
    stands = at > 1 and row.words[at - 1].low in {"to", "at"} and row.words[at - 2].low in STANDS
    stands = stands or row.words[at].low.split(" ")[0] in STANDS  # "the death toll topped 250 and 3,000 were infected"
    return nominal_subject(row, at) if stands else None


def _labelled(row: Row, at: int, end: int) -> Measure | None:
    """The measure of a line of a form: "Killed: 296", "Missing, all ranks: 41"."""
    if at < 2 or row.words[at - 1].low != ":" or at > LABEL or row.tags[end : end + 1] not in {"", ".", ";", ",", "("}:
        return None
    return noun_measure(tuple(singular(word.low) for word in row.words[: at - 1] if word.tag in "nkev"))


def _after_whole(row: Row, start: int) -> Measure | None:
    """What is said of a part, after the whole and the clause that tells which whole: "six of the 10 who were hurt [died]"."""
    if start < len(row.words) and row.words[start].low in {"who", "that", "which"}:
        return after_relative(row, start)
    return measure_after(row, start) if phrase_at(row, start) is None else None


def _is_whole(row: Row, at: int) -> bool:
    """Whether the number is the larger group after another number's "of": "six of the 10"."""
    position = at - 1
    while position >= 0 and row.tags[position] in "dgA":
        position -= 1
    if position > 2 and row.tags[position] == "o" and row.words[position - 1].low in GROUP_NOUNS:  # "three of a party of eight"
        position -= 3 if row.tags[position - 2] == "d" else 2
    return position >= 1 and row.tags[position] == "o" and row.tags[position - 1] in "CSApr"


def _telling(noun: tuple[str, ...], head: str) -> tuple[str, ...]:
    """The words of a noun phrase that tell of its own people: not the "murder" of "two murder suspects"."""
    if not head or head not in noun:
        return noun
    cut = noun.index(head)
    if head in TALLIES:
        return noun[: cut + 1] if head == "count" else noun
    return tuple(word for word in noun[:cut] if word not in EVENTS) + noun[cut:]


def _before(row: Row, at: int, noun: tuple[str, ...], head: str, *, listed: bool) -> Measure | None:
    """The measure from the event or verb before: next to the number, or (`listed`) before the list that it stands in."""
    words, tags = row.words, row.tags
    position = at - 1
    joined = False
    while position >= 0 and at - position < REACH:
        tag, low = tags[position], words[position].low
        if low in {"including", "include", "includes", "included", "among"}:
            return None
        if tag == "o":
            event = position - 1
            while event > 0 and tags[event] in "(:":
                event -= 1
            measure = NOMINAL.get(words[event].low) if event >= 0 else None
            if event > 0 and words[event].low in SHOOTINGS and words[event - 1].low in {"fatal", "deadly"}:
                return Measure.KILLED
            if head == "life" and event >= 0 and words[event].low in {"loss", "cost", "price"}:
                return Measure.KILLED
            if event >= 0 and words[event].low == "loss" and names_people(head) and not MOURNING.isdisjoint(row.lows):
                return Measure.KILLED
            if measure is not None and (words[event].low != "lives" or _takes_lives(row, event)):
                return measure
            if not joined and (event < 0 or words[event].low not in {"total", "some", "group", "number"}):
                return None
        elif position and _is_deadly(words[position - 1].low, low):
            return Measure.KILLED
        elif low == "down" and position and words[position - 1].low in STRIKING_DOWN:
            return Measure.CASES
        elif words[position - 1].low in FIRST_OF_TWO and (pair := TWO_WORDS.get(row.between(position - 1, position + 1))):
            return pair if not head or names_people(head) else None
        elif low in {"for", "to"} and position and words[position - 1].low in FATAL and names_people(head):
            return Measure.KILLED  # "proved fatal for 12 workers"
        elif low == "out" and position and words[position - 1].low in PULLING:
            pass
        elif low in {"up", "off"} and position and words[position - 1].low in {"picked", "took", "taken"}:
            return Measure.RESCUED if not VESSELS.isdisjoint(row.lows) else None
        elif tag == "v" and low in DRIVING and not FROM_HOME.isdisjoint(row.low_words[at + 1 : at + 9]):
            return Measure.DISPLACED
        elif tag == "v" and low in PULLING:
            after = {word.low for word in words[at : at + 10]}
            return Measure.RESCUED if after & OUT_OF and "bodies" not in after else None
        elif tag == "v" and listed and tags[position + 1] == "&":
            return None  # "two drowned and nine got ashore"
        elif (tag in "vk" or (tag == "n" and position == at - 1)) and (low in OBJECT or low in LIFE_VERBS or low in HOLDING):
            return _object(row, position, noun, head)
        elif (tag in "&," and listed) or (low in ALONG and listed):
            joined = True
        elif (
            (low in {"as", "with"} and listed and (joined or row.between(position - 1, position) in ALONG))
            or tag in "dAamri"
            or low in SKIPPED
            or (joined and (tag in "nkgCDG(" or low == "other"))
            or (low in {"total", "group", "number"} and position + 1 < at and tags[position + 1] == "o")
        ):
            pass
        else:
            return None
        position -= 1
    return None


def _is_deadly(before: str, low: str) -> bool:
    """ "shot dead", "fatally stabbed"."""
    dead = low == "dead" and before in {"shot", "gunned", "shoots"}
    return dead or (before in FATALLY and low.endswith(("ed", "ing", "shot", "struck", "hit")))


def _takes_lives(row: Row, position: int) -> bool:
    return any(word.low in LIFE_VERBS or word.low == "loss" for word in row.words[max(0, position - 4) : position])


def _object(row: Row, verb: int, noun: tuple[str, ...], head: str) -> Measure | None:
    """The measure that an active verb gives its object: "killed at least 54 people"."""
    low = row.words[verb].low
    if low in LIFE_VERBS:
        return Measure.KILLED if "life" in noun or "soul" in noun else None
    if low in HOLDING:
        police = not HOLDERS.isdisjoint(row.low_words[max(0, verb - 3) : verb])
        return Measure.DETAINED if police and names_people(head) else None
    auxiliary = verb - 1
    while auxiliary >= 0 and row.tags[auxiliary] == "a":
        auxiliary -= 1
    if auxiliary >= 0 and row.words[auxiliary].low in FORMS_OF_BE and not low.endswith("ing"):
        return None
    measure = OBJECT.get(low)
    if low in PEOPLE_ONLY and head and not names_people(head):
        return None
    if measure in {Measure.KILLED, Measure.INJURED} and verb >= 2 and row.words[verb - 1].low in {"and", "or"}:
        other = OBJECT.get(row.words[verb - 2].low)
        if other in {Measure.KILLED, Measure.INJURED} and other is not measure:
            return Measure.CASUALTIES
    if measure is Measure.LOSSES and "life" in noun:
        return Measure.KILLED
    return measure


def _among(row: Row, at: int) -> Measure | None:
    """The group that the number is among: "among the injured were two girls", "the dead included three soldiers"."""
    words, tags = row.words, row.tags
    position = at - 1
    while position >= 0 and at - position < REACH:
        low, tag = words[position].low, tags[position]
        if tag in ".;":
            return None
        if low == "among":
            end = position + 1
            while end < at and tags[end] not in "bv,":
                end += 1
            return noun_measure(tuple(word.low for word in words[position + 1 : end])) or next(
                (OBJECT[word.low] for word in words[position + 1 : at] if word.low in OBJECT), None
            )
        if low in {"included", "include", "includes"}:
            start = position
            while start > 0 and tags[start - 1] in "nkdovg":
                start -= 1
            return noun_measure(tuple(word.low for word in words[start:position]))
        if tag == "v" and low not in {"was", "were"}:
            return None
        position -= 1
    return None



def _apposed(row: Row, at: int, end: int) -> Measure | None:
    """The measure of the noun phrase that a number of people is set beside: "its losses in the oblast, surpassing 6,000, show",
    "the names of the dead, 19 in all", "Everyone who lost a home, 60 people in all"."""
    in_all = row.between(end, end + 2) in {"in all", "in total", "all told"}
    closed = in_all or row.tags[end : end + 1] in {",", ".", ")", ""}
    if at < 2 or row.tags[at - 1] != "," or not closed:
        return None
    for position in range(at - 2, max(-1, at - 12), -1):
        low = row.words[position].low
        if row.tags[position] not in "nkgPdoT":
            break
        if row.tags[position] == "k" and (low not in POSTPOSED or row.words[position - 1].low == "the"):
            start = position
            while start and row.tags[start - 1] in "dgn":
                start -= 1
            led = end > at + 1 and not in_all and start and row.words[start - 1].low in LEADING_ON
            return None if led else NOUN_MEASURE.get(low)  # "After the deaths, 40 people, most of them women, left"
    who = row.low_words.index("who") if in_all and "who" in row.lows else 0
    return restrictive_clause(row, who, "person") if 0 < who < at and row.words[who - 1].low in EVERYONE else None
