"""What the text denies of everyone: "killed no one", "there were no deaths", "nobody is unaccounted for", "all are alive"."""

from __future__ import annotations

import re

from claims.lexicon.cues import names_a_year
from claims.lexicon.fates import DENIABLE, EVERYONE, NEGATORS, NOT_A_DENIAL, SETTLED
from claims.lexicon.measures import OBJECT
from claims.lexicon.people import is_person, singular
from claims.statements.discourse import Discourse
from claims.text.document import Document
from claims.values.measure import Measure
from claims.values.record import record

REACH = 7  # words between a negation and what it denies
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d{4}|[^\w\s]")
ANYBODY = frozenset(
    "person passenger one body victim patient dead wounded injured missing death fatality life casualty survivor".split()
)
EARLIER = frozenset("previous previously ago decade elsewhere anniversary".split())


LOST = frozenset("lost lose loses losing".split())
UNHEARD = frozenset("heard trace sign".split())
"""Words of a denial that leaves no survivor known: "nothing has been heard of them", "no trace has been found"."""


@record
class Denial:
    """A measure that the text says nobody has. `of`: the only people it is said of (singular noun), "" for everyone."""

    measure: Measure
    of: str = ""


def denials_of(discourse: Discourse) -> frozenset[Denial]:
    """Every denial of the text, whatever the sentence; read once."""
    known: frozenset[Denial] | None = discourse.memo.get(("denials",))
    if known is None:
        known = discourse.memo["denials",] = read_denials(discourse.document)
    return known


def read_denials(document: Document) -> frozenset[Denial]:
    """The same of a document."""
    found: set[Denial] = set()
    for sentence in document.sentences:
        words = [word.lower() for word in _WORD.findall(document.text, sentence.span.start, sentence.span.end)]
        if not EARLIER.isdisjoint(words) or any(word.isdecimal() and names_a_year(word) for word in words):
            continue
        for position, word in enumerate(words):
            not_one = word == "not" and words[position + 1 : position + 2] in (["one"], ["a"])
            if word in NEGATORS or word == "nothing" or not_one:
                denial = _denied(words, position)
            elif word in EVERYONE and words[max(0, position - 1) : position] != ["not"]:
                denial = _settled(words, position)
            else:
                continue
            if denial is not None:
                found.add(denial)
    return frozenset(found)


def _denied(words: list[str], position: int) -> Denial | None:
    before = words[position - 1] if position else ""
    after = words[position + 1 : position + 2]
    nobody = words[position] in {"nobody", "none", "no-one"} or after == ["one"]
    if nobody and before in LOST:
        return Denial(Measure.KILLED)  # "treated 57 people and lost nobody"
    if nobody and words[max(0, position - 3) : position] == ["lost", "track", "of"]:
        return Denial(Measure.MISSING)
    if words[position] in {"nothing", "no"} and UNHEARD & set(words[position + 1 : position + 1 + REACH]):
        return Denial(Measure.SURVIVORS)  # "nothing has been heard of any of them since"
    if before in OBJECT and nobody:
        return Denial(OBJECT[before])
    of = ""
    for word in words[position + 1 : position + 1 + REACH]:
        if (word in NOT_A_DENIAL and word != "one") or word in {".", ";", ":", "!", "?", "and"}:
            return None
        if word in DENIABLE:
            return Denial(DENIABLE[word], of)
        noun = singular(word)
        if is_person(noun) and noun not in ANYBODY:
            of = noun
    return None


def _settled(words: list[str], position: int) -> Denial | None:
    for word in words[position + 1 : position + 1 + 2 * REACH]:
        if word in {"but", "except", "not", "who", "those", ".", ";", ","}:
            return None
        if word in SETTLED:
            return Denial(SETTLED[word])
    return None
