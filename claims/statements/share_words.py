"""What the words around a share tell: whether it opens a clause, what it stands beside, what it has in common with a number."""

from __future__ import annotations

import re

from claims.lexicon.numbers import MULTIPLIERS, SMALL
from claims.lexicon.people import is_person, singular
from claims.lexicon.senses import SENSE_OF
from claims.quantities.quantity import Quantity
from claims.statements.discourse import is_background
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import Description, group_after_of
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import exact
from claims.values.measure import Measure
from claims.values.record import replace

FIGURE_WORDS = frozenset("that this these those which it figure number total toll they losses".split())
"""Subjects by which a sentence speaks of the figure just given."""

SHARE_NAMES = frozenset(
    """
    proportion rate share percentage fraction mortality fatality lethality prevalence incidence positivity morbidity turnout
    coverage uptake attendance occupancy
    """.split()
)
"""Nouns of which a share is the value: "a prevalence of 20 per cent"."""

VICTIMS = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CASUALTIES})

WITHIN = 6  # words behind "those" that may say of whom

NUMBER_WORDS = SMALL.keys() | MULTIPLIERS.keys()

COMMON = frozenset(
    """
    said told says people person were have been that year month week day number total official officials death deaths killed
    dead wounded injured report reported confirmed according time place took made left found were group city country area
    people
    """.split()
)
"""Words that any two sentences of a casualty report may share."""


OF_SO_MANY = re.compile(r"o[Ad]*C")
"""Tags of "of all 200", "of the 250": the whole that a share names."""


def whole_phrase(row: Row, position: int) -> Description | None:
    """The noun phrase that a share is of: "half of the men", "one in three people who boarded"."""
    following = row.tags[position + 1 : position + 2]
    if following == "o":
        return group_after_of(row, position + 2)
    if following == "d" and row.words[position].low.endswith("half"):
        return group_after_of(row, position + 1)  # "half the victims"
    if following in {"n", "k"} and " in " in f" {row.words[position].low} ".replace(" out of ", " in "):
        return group_after_of(row, position + 1)
    return None


def noun_within(row: Row, position: int) -> Description | None:
    """The noun inside a share: "one tenant in eight", "two men out of every three"."""
    words = row.low_words[position].split()
    at = next((at for at, word in enumerate(words) if word in {"in", "out"}), 0)
    if at < 2 or not words[at - 1].isalpha() or words[at - 1] in NUMBER_WORDS:
        return None
    head = singular(words[at - 1])
    return Description(head, (head,), position, position + 1)


def common(row: Row, phrase: Description | None, mention: Mention) -> set[str]:
    """What the sentences of a share and of a number speak of, besides the whole: "passports", "under 15"."""
    of_whole = set(phrase.words) if phrase else set()
    return (_content(row) - of_whole) & (_content(mention.row) - of_whole)


def _content(row: Row) -> set[str]:
    """What a sentence speaks of: its nouns, casualty words and verbs, without the commonest, by their senses."""
    words = (singular(word.low) for word in row.words if word.tag in "nkv" and len(word.low) > 3 and word.low not in COMMON)
    found = {SENSE_OF.get(word, word) for word in words}
    return found | {"young"} if _tells_of_minors(row) else found


def _tells_of_minors(row: Row) -> bool:
    """ "99 of them under eighteen"."""
    return "G" in row.tags and any(row.words[at].low.startswith("under") for at in row.numbers if row.tags[at] == "G")


def row_has(mention: Mention, phrase: Description, row: Row) -> bool:
    """Whether the sentence of a number, its first, has every word of a phrase: "23,000 men whose deaths it has confirmed"."""
    first = mention.number if mention.whole is None else -1
    words = {singular(word.low) for word in mention.row.words if word.quantity is None}
    measures = {noun_measure((word,)) for word in words} - {None}
    return (
        mention.row is not row
        and mention.number == first
        and all(word in words or noun_measure((word,)) in measures for word in phrase.words)
    )


def opens_clause(row: Row, position: int, end: int) -> bool:
    """Whether the share is the subject of a clause of its own: "..., and a quarter of them died"."""
    before = row.tags[position - 1] if position else "."
    if end >= len(row.tags):
        return False
    return before in '.;:,&"' and row.tags[end] in "bv" and not (before == "," and position >= 2 and row.tags[end] == "v")


def is_later_clause(row: Row, mention: Mention, position: int) -> bool:
    """Whether a semicolon parts the mention from the share."""
    return ";" in row.tags[mention.at : position]


def in_apposition(row: Row, mention: Mention) -> bool:
    """Whether the number only restates the share: ", 48 in all, were", "(410) took place"."""
    end = mention.end
    rest = row.tags[end:]
    if not rest or rest[0] in ',):.;"' or rest[0] in "bv":
        return True
    return row.between(end, end + 2) in {"in all", "of them", "in total", "in number", "out of"} or rest[0] == "a"


def opens_of(row: Row, mention: Mention) -> bool:
    """Whether the mention is the whole of an "Of the 230 cases, ..." or "among the 60 children, ..." that
    opens its clause."""
    position = mention.at - 1
    while position >= 0 and row.tags[position] in "dA":
        position -= 1
    opening = position >= 0 and (row.tags[position] == "o" or row.low_words[position] in {"among", "amongst"})
    return opening and (position == 0 or row.tags[position - 1] in '.;:,"&')


def is_of_a_place(row: Row, position: int) -> bool:
    """Whether a share or rate is told of the people of a place, who are not counted: "in the upper town the rate was 5 per
    thousand", "29 per cent; in the fishing quarter it was one in two".
    """
    if any(f" {rate} among " in f" {row.between(0, position)}" for rate in ("rate", "share", "proportion", "percentage")):
        return True  # "the rate among the crew alone was 19 percent"
    start = max(row.tags.rfind(mark, 0, position) for mark in ".;:") + 1
    lead = row.between(max(0, position - 6), position)
    said = any(lead.endswith(subject + verb) for subject in ("it ", "rate ", "figure ", "share ") for verb in BEING)
    opening = row.words[start].low in {"in", "at", "on", "among"} and row.words[start + 1].low in {"the", "its", "one", "some"}
    return said and opening and "C" not in row.tags[start:position]


BEING = ("was", "is", "were", "reached", "stood at", "was only", "was as high as")


def just_counted(row: Row, position: int, earlier: list[Mention]) -> list[Mention]:
    """The one count in the sentence before, of victims ("420 were injured. Two thirds (280) were civilians") or, where no
    larger count was told, of any people ("have screened 2,640 women. One in ten, 271 in all, had")."""
    before = [mention for mention in earlier if row.sentence.index - mention.sentence == 1]
    if len(before) != 1 or before[0].whole is not None or before[0].determiner or is_background(before[0].row, row):
        return []
    if before[0].measure in VICTIMS and before[0].quantity.hedge is Hedge.EXACT:
        return before
    largest = all((mention.quantity.low or 0) <= (before[0].quantity.low or 0) for mention in earlier)
    plain = before[0].quantity.hedge in (Hedge.EXACT, Hedge.ABOUT) and is_person(before[0].what.head)
    restated = row.between(position - 2, position) == ", or" or row.tags[position + 1 : position + 2] in {":", "("}
    return before if largest and plain and restated else []


def clause_end(row: Row, phrase: Description) -> int:
    """Where a phrase ends with what is said of its people: "of all those admitted", "of everyone we moved"."""
    end = phrase.end
    if phrase.head != "those":
        return end
    while end < min(len(row.tags), phrase.end + WITHIN) and row.tags[end] not in ",.;:()":
        end += 1
    return end if row.tags[end : end + 1] in {",", ".", ";", ":", ")", ""} else phrase.end


def is_per_so_many(mention: Mention) -> bool:
    """ "went from 13 to 30 per thousand": a rate, and no count of people."""
    behind = mention.row.between(mention.end, mention.end + 4).split()
    return behind[:1] == ["per"] or (behind[:1] in (["to"], ["and"]) and behind[2:3] == ["per"])



def what_is_left(ratio: Quantity) -> Quantity:
    """What an exact share leaves over; a bound is its own."""
    if ratio.value is None or ratio.hedge not in (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY):
        return ratio
    left = exact(1 - ratio.value)
    return replace(ratio, low=left, high=left)
