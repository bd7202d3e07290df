"""People who share the fate of those named beside them: "was killed with 3 others", "including the driver and two pupils"."""

from __future__ import annotations

from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import is_person, singular
from claims.statements.clause_signs import FORMS_OF_BE
from claims.statements.words import Row
from claims.values.measure import Measure

SHARED = frozenset({Measure.KILLED, Measure.INJURED, Measure.KIDNAPPED, Measure.CAPTURED, Measure.DETAINED})
"""What befalls people together."""

ALONG = frozenset("along together".split())
SETTING = frozenset("in on when while during after from near outside inside".split())
"""Words behind the companions that tell where or when, and nothing more of them."""

AGAINST = frozenset(
    """
    fight fights clash clashes battle shootout gunfight firefight argument dispute quarrel brawl encounter collision crash row
    confrontation meeting talks contact exchange duel struggle feud
    """.split()
)
"""Nouns before "with" and the other side: "was killed in a clash with three others"."""

REACH = 9  # words between the verb and "with"
LIST = 30  # words from "including" to a number of its list


def fate_with(row: Row, at: int, end: int, head: str) -> Measure | None:
    """The measure of those with whom somebody died: "was killed with 3 others", "died along with six others"."""
    tags, words = row.tags, row.words
    after = end
    while tags[after : after + 1] == "r":
        after += 1
    others = "r" in tags[at + 1 : after] or "other" in row.low_words[at + 1 : after]
    if (head and not is_person(head)) or not (head or others):
        return None
    if tags[after : after + 1] not in {"", ",", ".", ";", ")"} and words[after].low not in SETTING:
        return None
    position = at - 1
    while position > 0 and tags[position] in "dAa":
        position -= 1
    if position < 2 or words[position].low != "with":
        return None
    position -= 1
    along = words[position].low in ALONG
    if along:
        position -= 1
    if tags[position] == ",":
        position -= 1
    if words[position].low in AGAINST or not (others or along or tags[position] in "vk"):
        return None
    return _befell(row, position, along=along, others=others)


def _befell(row: Row, last: int, *, along: bool, others: bool) -> Measure | None:
    """The measure of the verb without an object that a phrase of place may stand behind, up to a word."""
    for position in range(last, max(0, last - REACH), -1):
        tag, low = row.tags[position], row.low_words[position]
        if tag not in "vk":
            if tag not in "PdngaTU" or (low == "by" and not along):
                return None
            continue
        before = position - 1
        while before and row.tags[before] == "a":
            before -= 1
        if low in SUBJECT and low not in OBJECT:
            return SUBJECT[low] if others and SUBJECT[low] is Measure.KILLED and position == last else None
        passive = row.low_words[before] in FORMS_OF_BE
        bare = position == last and row.tags[before] in "n)" and OBJECT.get(low) is Measure.KILLED  # not "a car burned"
        if low.endswith("ing") or not (passive or bare):
            return None
        return OBJECT[low] if low in OBJECT and OBJECT[low] in SHARED else None
    return None


def fate_of_them(row: Row, end: int, head: str) -> Measure | None:
    """What a clause tells of the "them" before it: "fired at 3 people, killing them", "shot at two men and hurt them"."""
    if "them" not in row.lows or not is_person(head):
        return None
    tags = row.tags
    for verb in range(end, min(len(tags) - 1, end + REACH)):
        low = row.low_words[verb]
        if tags[verb] in "vk":
            before = row.low_words[verb - 1]
            led = tags[verb - 1] in ',"' or before == "before" if low.endswith("ing") else tags[verb - 1] == "&"
            told = led and row.low_words[verb + 1] == "them" and OBJECT.get(low) in SHARED
            return OBJECT[low] if told else None
        if tags[verb] not in ',"&PdnTUa' or (tags[verb] == "n" and low != singular(low)):
            return None  # "fired at three men guarding the tanks, destroying them"
    return None


def in_list_of_included(row: Row, at: int, end: int) -> bool:
    """Whether a number goes on a list that "including" opens: "including the driver, a teacher and two pupils"."""
    tags = row.tags
    position = at - 1
    while position > 0 and tags[position] in "dAarm":
        position -= 1
    if tags[position] not in ",&":
        return False
    for opener in range(position, max(0, position - LIST), -1):
        low = row.low_words[opener]
        if low == "including" or (low == "them" and row.low_words[opener - 1] == "among"):
            stops = [stop for stop in range(end, len(tags)) if tags[stop] in ",.;"]
            return opener < position and not set(tags[end : stops[0] if stops else len(tags)]) & set("bvw")
        if tags[opener] not in ',&dngaACmro"' and not (tags[opener] == "v" and tags[opener + 1] == "n"):
            return False
    return False


def are_among(row: Row, end: int, at: int) -> bool:
    """Whether people whose noun phrase ends at a word are some of the next number: "two Britons among [seven] killed"."""
    lead = row.tags[end:at].lstrip("b").rstrip("dAa")
    return lead == "i" and "among" in row.low_words[end:at]
