"""Whether a number of the body says what the headline says: the same people, the same fate, all of them, of that event."""

from __future__ import annotations

from claims.lexicon.cues import names_a_year
from claims.lexicon.headlines import MEMBERS, SAME_NOUN
from claims.lexicon.measures import OBJECT
from claims.lexicon.numbers import PLACE_IN_ORDER
from claims.lexicon.people import FEMALE, MALE, OTHER_THINGS, THING_NOUNS, YOUNG, is_person, singular, subset_noun
from claims.lexicon.speech import SPEECH
from claims.statements.claim import Mode
from claims.statements.discourse import (
    WEAK_WORDS,
    compatible,
    contains,
    is_background,
    same_kind,
)
from claims.statements.frames import noun_measure
from claims.statements.identity import opens_with_a_month
from claims.statements.mention import Mention
from claims.values.hedge import Hedge
from claims.values.measure import Measure

LEAD = 4  # body sentences in which the number that a headline took up is looked for


NEWS = 2  # sentences from the top that are of the event itself, whatever they compare it with


CLAUSE = 5  # words behind a plural in which its own verb makes it the subject of another clause


FARTHEST = 12  # numbers this many times apart are of different things


UNCERTAIN = frozenset({Mode.HYPOTHETICAL, Mode.FORECAST, Mode.DENIED})


PARTIAL = frozenset({"other", "more", "remaining", "last"})
"""Determiners by which a number counts only those beyond others."""


SIDES = frozenset(
    """
    soldier civilian policeman officer militant rebel guerrilla guerilla insurgent gunman attacker bomber
    """.split()
)


GRADES = frozenset(
    """
    seriously critically badly slightly severely gravely lightly critical serious confirmed probable suspected
    """.split()
)
"""Words that count only some of those with a measure: "four were seriously injured"."""


DOUBTS = frozenset("confirmed probable suspected".split())
"""Those of them that count some of the sick, and of the dead only say who they were: "killed 15 suspected rebels"."""


def is_definite(mention: Mention) -> bool:
    """Whether it names a number: "dozens" and "up to 40" leave room for anything."""
    return mention.quantity.hedge not in (Hedge.VAGUE, Hedge.UP_TO)


def is_of_people(mention: Mention) -> bool:
    noun = mention.what.head
    return is_person(noun) if noun else mention.measure is not None and mention.whole is None


def same_thing(head: Mention, other: Mention) -> bool:
    """Whether the body's mention counts the headline's thing: one measure and no narrower noun, or one noun."""
    if not same_kind(head, other) or not compatible(head.measure, other.measure):
        return False
    first, second = _noun(head), _noun(other)
    if head.measure is not None and head.measure is other.measure:
        general = any(_is_general(noun, head.measure) for noun in (first, second))
        return first == second or (general and not subset_noun(second, first if first != "person" else ""))
    return bool(first) and first == second


def _is_general(noun: str, measure: Measure) -> bool:
    """Whether anybody with the measure answers to the noun; one that is not known to name anything is no noun of its own."""
    unknown = not is_person(noun) and noun not in THING_NOUNS
    return not noun or noun in WEAK_WORDS or noun_measure((noun,)) is measure or unknown


def _noun(mention: Mention) -> str:
    if mention.what.head == "member" and len(mention.what.words) > 1:
        return MEMBERS.get(mention.what.words[-2], "member")
    if mention.what.head == "person" and "young" in mention.what.words:
        return "teenager"
    return SAME_NOUN.get(mention.what.head, mention.what.head)


def own_noun(mention: Mention) -> str:
    """The noun that tells its people from others: "teachers", but not "people", "victims" or "dead"; "" without one."""
    noun = _noun(mention)
    return "" if mention.measure is not None and _is_general(noun, mention.measure) else noun


def perhaps_same(head: Mention, other: Mention) -> bool:
    """Whether the two may be one for all that the words tell: neither fate nor kind excludes it."""
    related = (
        compatible(head.measure, other.measure)
        or contains(head.measure, other.measure)
        or contains(other.measure, head.measure)
    )
    thing = other.what.head in OTHER_THINGS and other.what.head != head.what.head  # "a couple of minutes"
    if not related or not same_kind(head, other) or (thing and head.measure is not None):
        return False
    return (
        not (head.measure is not None and _is_general(head.what.head, head.measure) and other.measure is None)
        or is_of_people(other)
        or not other.what.head
    )


def says_the_same(head: Mention, other: Mention) -> bool:
    """Whether the body's mention must count what the headline's counts, all of it and nothing else."""
    if head.mode in UNCERTAIN and other.mode is not head.mode:
        return False  # "could kill 90,000" says nothing of those killed
    if head.determiner in PARTIAL and other.determiner not in PARTIAL:
        return False
    return (
        same_thing(head, other)
        and (head.measure is None or other.measure is head.measure)
        and is_firm(other, head)
        and not is_past(other, head)
        and (alone(other) or _in_the_same_words(head, other))
        and undivided(head, other)
    )


def _in_the_same_words(head: Mention, other: Mention) -> bool:
    """ "6 NATO Troops Killed", and the lead: "killing six NATO troops and two Afghan soldiers"."""
    return len(head.what.words) > 1 and set(head.what.words) - {"killed", "dead", "injured"} <= set(other.what.words)


def is_past(mention: Mention, head: Mention) -> bool:
    """Whether it is told of an earlier event; the first sentences tell the news."""
    row = mention.row
    since = any(row.words[at - 1].low == "since" and names_a_year(row.low_words[at]) for at in row.numbers if at > mention.at)
    return mention.sentence > NEWS and (since or opens_with_a_month(row) or is_background(row, head.row))


def rank(mention: Mention) -> int | None:
    """The place in order by which a number counts one more: 6 for "a sixth victim"."""
    return PLACE_IN_ORDER.get(mention.row.words[mention.at].low.split()[-1])


def is_firm(mention: Mention, head: Mention | None = None) -> bool:
    """Whether it is one number, put forward as so, of all that have its measure; or as its headline puts it: "could kill",
    "12 more".
    """
    value = mention.quantity.value
    more = head is not None and head.determiner in PARTIAL
    behind = range(mention.end, mention.end + 4)
    stop = next((at for at in behind if mention.row.tags[at : at + 1] in {"&", ",", ";"}), mention.end + 4)
    words = set(mention.row.low_words[mention.at : stop])
    return (
        value is not None
        and value >= 1
        and rank(mention) is None
        and mention.quantity.hedge not in (Hedge.VAGUE, Hedge.RANGE, Hedge.UP_TO)
        and (mention.mode not in UNCERTAIN or mention.row.sentence.headline or (head is not None and head.mode is mention.mode))
        and (mention.determiner not in PARTIAL or mention.row.sentence.headline or _of_another_fate(mention) or more)
        and mention.what.head != "other"
        and (mention.row.sentence.headline or mention.row.between(mention.at - 1, mention.at) != "among")
        and (mention.whole is None or bool(mention.what.head) or _is_theirs(mention))
        and not words & (GRADES - (DOUBTS if mention.measure is Measure.KILLED else frozenset()))
    )


def _of_another_fate(mention: Mention) -> bool:
    """Whether "others" are others than those of another fate: "killed one student and injured four others"."""
    before = mention.row.low_words[max(0, mention.at - 8) : mention.at]
    verbs = [OBJECT[low] for low in before if low in OBJECT]
    return mention.measure is not None and len(verbs) > 1 and verbs[-1] is mention.measure and mention.measure not in verbs[:-1]


def _is_theirs(mention: Mention) -> bool:
    """Whether the people are said to be somebody's, all of them: "44 of its peacekeepers have been captured"."""
    row, whole = mention.row, mention.whole
    if whole is None or whole.start >= len(row.words):
        return False
    return row.words[whole.start].low in {"its", "their", "his", "her", "our"} and mention.measure is not None


def alone(mention: Mention) -> bool:
    """Whether the number is a count of all, not one item of a list: "killed two children, a baby and their parents"."""
    tags, words, end = mention.row.tags, mention.row.words, mention.end
    rest = tags[end : end + 5].lstrip("k")
    if rest[:1] not in {",", "&"}:
        verb = tags[mention.at - 1 : mention.at] in {"v", "k"}  # "ravaged towns and killed 150 people"
        return verb or "&" not in tags[max(0, mention.at - 2) : mention.at]
    toll = not mention.what.head and tags[mention.at - 1 : mention.at] == "v"  # "has now hit 27, and lawmakers"
    start = end + len(tags[end : end + 5]) - len(rest)
    for at in range(start, min(start + 5, len(words))):
        fate = OBJECT.get(words[at].low) if tags[at] in "vk" else None
        if fate is not None and fate is not mention.measure:
            break  # "killed 38 soldiers and wounded dozens"
        if row_goes_on(mention, at):
            break
        if tags[at] == "C":
            return _names_another_fate(mention, at)
        if (
            tags[at] in "nk"
            and not toll
            and tags[at - 1] in "dg&"
            and is_person(singular(words[at].low))
            and words[at].low != singular(words[at].low)
            and not set(tags[at + 1 : at + CLAUSE]) & set("vb")
            and SPEECH.isdisjoint(mention.row.low_words[at + 1 : at + 2])  # "killing nine, officials and witnesses said"
        ):
            return False  # "and their parents"
        if tags[at] in "bvw:;.i":
            break
    return True


def row_goes_on(mention: Mention, at: int) -> bool:
    """Whether a number behind a comma speaks of the whole event: "killed 337, one of a series of floods"."""
    return mention.row.between(at, at + 3) in {"one of a", "one of the", "one of several", "one of many"}


def _names_another_fate(mention: Mention, at: int) -> bool:
    """Whether the next number of the row is told of another fate: "71 dead and 124 wounded"."""
    words = mention.row.low_words[at + 1 : at + 4]
    found = [noun_measure((word,)) for word in words]
    other = next((measure for measure in found if measure is not None), None)
    return mention.measure is not None and other is not None and other is not mention.measure


def undivided(head: Mention, other: Mention) -> bool:
    """Whether the body's noun does not pick out some of the headline's people: "two women" of "3 dead"."""
    noun = _noun(other)
    return noun == _noun(head) or noun in head.what.words or noun not in FEMALE | MALE | YOUNG | SIDES


def of_a_size(head: Mention, other: Mention) -> bool:
    a, b = head.quantity.value or 0, other.quantity.value or 0
    return 0 < a <= FARTHEST * b and b <= FARTHEST * a
