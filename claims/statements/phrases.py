"""Noun phrases around a number: its determiner, what it counts, and the larger group after "of"."""

from __future__ import annotations

from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.lexicon.words import (
    MODIFIERS_OF_TIME,
    NO_NOUN,
    POSTPOSED,
    VERBAL_ADJECTIVES,
    looks_like_gerund,
    looks_like_participle,
)
from claims.quantities.quantity import Quantity
from claims.statements.words import Row
from claims.values.record import record


@record
class Description:
    """A noun phrase: its head (singular), all its content words (singular) and where it stands in the row's words."""

    head: str
    words: tuple[str, ...]
    start: int
    end: int


ONE_OR_PLURAL = frozenset("one 1 people men women children police troops who personnel".split())
"""Words after which a word in -s is a verb."""


PLACING = frozenset("in at near on from outside to of by since until".split())
"""Prepositions whose noun phrase, before a comma and a number, is no fellow of the people counted."""


ABBREVIATED = frozenset(
    """
    co st ft mt dept gen lt sgt ala ariz ark calif colo conn del fla ill ind kan ky la md mich minn mo mont neb nev okla ore
    pa tenn
    tex vt va wash wis wyo
    """.split()
)
"""Words whose stop ends no phrase."""
SERVICES = frozenset("police fire army military ambulance navy rescue".split())
OF_SERVICES = frozenset("vehicles trucks cars engines crews units boats helicopters stations services officials".split())
"""What two services have: "police and fire vehicles"."""
NO_VERBS = frozenset("dead homeless unhurt unharmed uninjured slain".split())
"""Words for what happened to people that take no object: "of these camp dead 88"."""

DEADLY = frozenset("fatal deadly lethal single".split())
STRUCK = frozenset("shot shots strike strikes hit hits".split())
"""Nouns behind an adjective, else verbs: "one fatal shot"."""
REMARKS = frozenset("sic heard received published printed transmitted".split())
LONGEST_REMARK = 5  # words
PRONOUN_WHOLES = frozenset("them whom which these those".split())


def determiner_before(row: Row, at: int) -> str:
    """What stands before a number: all, both, other, more, last, the, those, a, only, or nothing."""
    words = row.low_words[max(0, at - 4) : at]
    last = words[-1] if words else ""
    inside = row.words[at].low
    behind = past_remark(row, at + 1)
    following = row.words[behind].low if behind < len(row.words) else ""
    if following in {"others", "other", "more"}:
        return "more"
    if inside.split()[0] in {"another", "further", "additional"} or inside.split()[-1] in {"more", "others"}:
        return "more"
    if last in {"other", "others"} or (last == "some" and "other" in words):
        return "other"
    if following == "remaining" and row.tags[behind + 1 : behind + 2] in {"n", "k"}:
        return "remaining"  # "its 400 remaining pupils"
    if last in {"remaining", "rest"}:
        return "remaining"
    if last in {"further", "additional", "another", "extra"}:
        return "more"
    if last == "last" or last == "final":
        return "last"
    if last == "all" and len(words) > 1 and words[-2] == "in":
        return ""
    if last == "same" and words[-2:-1] and words[-2] in {"those", "these", "the"}:
        return "those"  # "the names of those same 29 pupils"
    if last in {"all", "both", "only", "those", "these", "each", "every"}:
        return last
    if last in {"the", "its", "their", "his", "her"}:
        return "all" if (len(words) > 1 and words[-2] == "all") or (len(words) > 2 and words[-3:-1] == ("all", "of")) else "the"
    return ""


def past_remark(row: Row, start: int) -> int:
    """The word behind an editor's remark on a number: "seven [as heard] other people"."""
    if row.tags[start : start + 1] != "(":
        return start
    closing = row.tags.find(")", start)
    heard = any(word.low in REMARKS for word in row.words[start:closing])
    return closing + 1 if 0 < closing - start <= LONGEST_REMARK and heard else start


def describe(row: Row, start: int) -> tuple[Description, Description | None]:
    """The noun phrase that begins at a word, and the larger group after "of" where there is one."""
    what = noun_phrase(row, start)
    if what.words == ("home",) and row.words[start].low == "home":
        what = Description("", (), start, start)  # "sent 60 home"
    after = what.end
    if after < len(row.words) and row.tags[after] == "o" and after + 1 < len(row.words):
        whole = group_after_of(row, after + 1)
        if whole is not None and not _is_definite(row, whole):  # "hundreds of people", "10 members of al-Qaeda"
            head = what.head or whole.head
            return Description(head, what.words + whole.words, what.start, whole.end), None
        if whole is not None and (not what.head or what.head in {"member", "person", "one", "victim"}):
            return Description(what.head, what.words, what.start, what.end), whole
        if whole is not None and what.head:
            return Description(what.head, what.words + whole.words, what.start, what.end), None
    return what, None


def _is_definite(row: Row, phrase: Description) -> bool:
    """Whether the words after "of" name a known group: a pronoun, a determiner, a possessive or a number opens them."""
    return phrase.head in PRONOUN_WHOLES or row.tags[phrase.start] in "dgACr"


TIMES = frozenset("year month week season summer winter autumn spring quarter night morning evening day weekend".split())
"""Nouns of time that "last" and "next" stand before."""

_FIGURES = frozenset(f"{this} {noun}" for this in ("that", "this") for noun in ("number", "total", "figure"))
"""A count spoken of as a figure: "19 of that number", though "number" is a verb as well."""


_FINITE = frozenset("""died perished survived drowned fell succumbed went came had have escaped recovered remained lived
    cannot can could will would must may might shall should need did do does""".split())
"""Verbs that no noun phrase ends with: in "of these 29 died" the 29 are some of these."""


def group_after_of(row: Row, start: int) -> Description | None:
    """The noun phrase or pronoun that follows "of"."""
    position = start
    words, tags = row.words, row.tags
    if position < len(words) and tags[position] == "A":
        position += 1
    if (position < len(words) and tags[position] == "p") or (position < len(words) and words[position].low in PRONOUN_WHOLES):
        low = words[position].low
        following = tags[position + 1] if position + 1 < len(tags) else "."
        verb = row.between(position + 2, position + 3) if following == "C" else ""
        finite = verb in _FINITE or (following == "C" and tags[position + 2 : position + 3] == "b")
        if low in PRONOUN_WHOLES and (finite or not (low in {"these", "those"} and following in "nkCe")):
            return Description(low, (low,), position, position + 1)
    if row.between(position, position + 1) in {"everyone", "everybody"}:
        return Description("those", ("those",), position, position + 1)
    if row.between(position, position + 2) in _FIGURES:
        return Description("number", ("number",), position, position + 2)
    while position < len(words) and tags[position] in "dg":
        position += 1
    adjective = position
    while tags[adjective : adjective + 1] in {"v", "&", ","}:
        if tags[adjective] == "v" and not words[adjective].low.endswith("ed"):
            break
        adjective += 1
    if adjective > position and tags[adjective : adjective + 1] == "n" and tags[adjective - 1] == "v":
        noun = noun_phrase(row, adjective)  # "of the unaccompanied or separated children"
        own = tuple(words[at].low for at in range(position, adjective) if tags[at] == "v")
        return Description(noun.head, own + noun.words, start, noun.end)
    phrase = noun_phrase(row, position)
    if row.between(phrase.end, phrase.end + 1) in {"'", "’"} and row.tags[phrase.end + 1 : phrase.end + 2] == "C":
        position, phrase = phrase.end + 1, Description("", (), phrase.end + 1, phrase.end + 1)  # "of the homes' 140 staff"
    if not phrase.head:
        if position < len(words) and tags[position] == "C":
            inner, _ = describe(row, position + 1)
            return Description(inner.head, inner.words, position, max(inner.end, position + 1))
        return None
    return Description(phrase.head, phrase.words, start, phrase.end)


def phrase_before(row: Row, end: int) -> Description:
    """The noun phrase that ends at a position: the subject of "the dead were"."""
    start = end
    while start > 0 and row.tags[start - 1] in "nk":
        start -= 1
    return noun_phrase(row, start)


QUALITIES = frozenset(
    """
    confirmed suspected probable possible new old male female adult local foreign serious severe minor mild fatal registered
    unregistered regular irregular reported
    """.split()
)
"""Words that tell one sort of the same things from another."""


def shared_noun(row: Row, at: int) -> Description | None:
    """The noun that two numbers share: "57 confirmed and 12 probable cases"."""
    words = row.low_words[at + 1 : at + 5]
    if len(words) < 4 or words[0] not in QUALITIES or words[1] not in {"and", "or"} or words[3] not in QUALITIES:
        return None
    second = noun_phrase(row, at + 5) if row.tags[at + 3] == "C" else None
    return Description(second.head, (words[0], second.head), at + 1, at + 2) if second is not None and second.head else None


def noun_phrase(row: Row, start: int) -> Description:
    """Content words from a position on; the head is the last noun, or a casualty adjective where there is no noun."""
    words, tags = row.words, row.tags
    position = start
    while position < len(words) and tags[position] in 'rmaG"' and words[position].low != "alive":
        if tags[position] in 'aG"' and not (position + 1 < len(words) and tags[position + 1] in "nkv"):
            break
        position += 1
    if tags[position : position + 1] == "v" and _noun_after_all(row, position):
        tags = tags[:position] + "n" + tags[position + 1 :]
    content: list[tuple[str, str]] = []
    first = position
    hyphened = "-" in row.lows
    while position < len(words) and len(content) < 6:
        tag, word = tags[position], words[position]
        following = tags[position + 1] if position + 1 < len(words) else "."
        if content and tag == "k" and word.low in POSTPOSED and word.low not in NO_VERBS and following in "CdA":
            break  # a verb with its object: "two bombs killed 18 people"
        if not content and word.low in MODIFIERS_OF_TIME and row.between(position + 1, position + 2) in TIMES:
            break  # "came to 318 last year"
        if content and tag == "n" and (word.low in NO_NOUN or (word.low in MODIFIERS_OF_TIME and following in "nT")):
            break
        if (
            content
            and word.capital
            and not words[position - 1].capital
            and words[position - 1].low.endswith("s")
            and tag == "n"
        ):
            break  # "the troops Pyongyang had sent"
        if content and following in "PdCTap" and looks_like_gerund(word.low):
            break
        if content and following not in "nk" and looks_like_participle(word.low) and word.low not in POSTPOSED:
            break  # "vehicles parked near"
        if hyphened and _is_compound(row, position):  # "31 stowed-away children"
            content.append(("n", "-".join(word.low for word in words[position : position + 3 : 2])))
            position += 3
            continue
        if tag in "nk" or (tag == "v" and content and _noun_after_all(row, position)):
            content.append((tag, word.low))
        elif tag == "g" and position + 1 < len(words) and tags[position + 1] in "nk":
            content.append(("n", word.low.removesuffix("'s")))
        elif word.low == "-" and content and tags[position + 1 : position + 2] in ("n", "k", "e") and _glued(row, position):
            pass  # a compound: "drone-strike deaths"
        elif word.low in {"and", "or"} and content and _goes_on(row, position, content[-1]):
            pass
        elif word.low == "." and content and content[-1][1] in ABBREVIATED and following in "nk":
            pass  # "two Hall Co. deputies"
        elif word.low in STRUCK and content and content[-1][1] in DEADLY:
            content.append(("n", word.low))
        else:
            break
        position += 1
    if not content:
        return Description("", (), start, max(start, first if first > start and tags[first - 1] in "rm" else start))
    nouns = [word for tag, word in content if not (tag == "k" and word in POSTPOSED)]
    head = nouns[-1] if nouns else content[-1][1]
    return Description(singular(head), tuple(singular(word) for _, word in content), start, position)


def _goes_on(row: Row, position: int, before: tuple[str, str]) -> bool:
    """Whether the words behind "and" belong to the phrase before it: "killed and wounded", "police and fire vehicles"."""
    following = row.tags[position + 1 : position + 3]
    if before[0] == "k":
        return following[:1] == "k"
    return before[1] in SERVICES and following == "nn" and row.words[position + 2].low in OF_SERVICES


def _glued(row: Row, position: int) -> bool:
    """Whether no space stands before a word."""
    return row.words[position - 1].span.end == row.words[position].span.start


def _is_compound(row: Row, position: int) -> bool:
    """Whether a participle, joined by a hyphen to what is before or behind it, stands before a noun: "heat-related deaths"."""
    words, tags = row.words, row.tags
    if position + 3 >= len(words) or words[position + 1].low != "-" or tags[position + 3] not in "nk":
        return False
    away = tags[position] in "ven" and words[position].low.endswith("ed")  # "stowed-away"
    related = tags[position] in "nk" and words[position + 2].low.endswith(("ed", "borne", "born", "held", "led", "run"))
    if not (away or related):
        return False
    first, hyphen, last = (word.span for word in words[position : position + 3])
    return first.end == hyphen.start and hyphen.end == last.start


def _noun_after_all(row: Row, position: int) -> bool:
    """Whether a word listed as a verb is a noun or adjective after a number: "14 reports", "two grown sons"."""
    low = row.words[position].low
    previous = row.words[position - 1].low if position else ""
    if low.endswith("s") and not low.endswith("ss") and low not in {"was", "is", "says", "has"}:
        return position > 0 and row.tags[position - 1] in "Can" and not previous.endswith("s") and previous not in ONE_OR_PLURAL
    if low not in VERBAL_ADJECTIVES or row.between(position, position + 2) == "shot dead":
        return False
    return row.tags[position + 1 : position + 2] in {"n", "k"} and row.tags[position - 1] == "C"


def group_before(row: Row, at: int) -> Description | None:
    """The group whose size the number gives: "a crew of 14", "the toll of 40"."""
    if at >= 2 and row.tags[at - 1] == "o" and singular(row.words[at - 2].low) in GROUP_NOUNS:
        start = at - 2
        while start > 0 and row.tags[start - 1] in "nk":
            start -= 1
        words = tuple(singular(row.words[k].low) for k in range(start, at - 1))
        return Description(words[-1], words, at + 1, at + 1)
    return None


OLDEST = 110


def is_range_of_ages(row: Row, at: int, quantity: Quantity) -> bool:
    """ "patients from 18 to 65": a bare range of ages behind a noun of people."""
    low, high, start = quantity.low, quantity.high, row.low_words[at].split(" ", 1)[0]
    if low is None or high is None or not low < high <= OLDEST or start not in {"from", "between"} or not at:
        return False
    noun = row.low_words[at - 1]
    bare = row.tags[at + 1 : at + 2] in {".", ",", ";", "&", ")", "P", ""}
    return bare and is_person(singular(noun)) and singular(noun) != noun
