"""Names with their ages, one for each of so many: "named the three victims as Ana Ruiz, 41, her daughter Eva, 12, and a
neighbour, Luis Mora, 66"; and ages alone: "two brothers, aged 12 and 14".

The list stands behind "named as", "identified as" or "the victims were" and ends its sentence. Each entry is one name and an
age; where one has two names or none, or names go on behind the last age, nothing is said. A list that is too short is broken
only where the text does not say that somebody has not been named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.groups import NATIONS
from claims.lexicon.people import ALL_THINGS, is_person, singular
from claims.lexicon.sums import NAMING, VICTIMS
from claims.statements.discourse import Discourse, is_each
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import OLDEST
from claims.statements.sets_told import of_size
from claims.statements.statement import Given, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.pattern import Pattern

BEING = frozenset("were are".split())
NAMED = frozenset("victim dead man woman boy girl child deceased casualty climber passenger miner soldier officer".split())
"""Nouns of people whom a list may name: "the dead were Ana Ruiz, 30, and"."""

PRONOUNS = frozenset("they them".split())
OPEN = frozenset("among amongst including include includes included other others also some one another two three".split())
"""Words before a list by which it names some only; a counted group is found by its number."""

SOME_ONLY = frozenset("among including include includes".split())
PARTICLES = frozenset("de van der den von da dos del di al el bin ibn ben la le du".split())
UNNAMED = Pattern(
    r"\b(?:not (?:yet )?(?:been )?(?:named|identified|released)|yet to be (?:named|identified)|unidentified|unnamed|also"
    r"|another|other victims?|remaining|(?:third|fourth|fifth|sixth|last|final) (?:victim|man|woman|person|body))\b"
)
"""What is said behind a list that is not whole."""

BACK = 2  # sentences from a list to the count of those it names
AHEAD = 3  # sentences behind a list in which somebody may be left out of it
LONGEST = 12  # words of an entry
AGE_ENDS = frozenset([*",.;)&:", ""])


def read_names_listed(discourse: Discourse) -> Iterator[Statement]:
    """Every list with as many names, or more or fewer, than were counted."""
    for row in discourse.rows:
        if row.sentence.headline or ("G" not in row.tags and "(C)" not in row.tags) or "|" in row.lows:
            continue
        yield from _ages_alone(discourse, row)
        start = _list_start(row)
        ages = _ages(row, start) if start else []
        if len(ages) < 2 or not SOME_ONLY.isdisjoint(row.low_words[start : ages[-1]]) or not _is_one_each(row, start, ages):
            continue
        whole = _whole(discourse, row, start)
        if whole is None or (len(ages) < (whole.quantity.value or 0) and _leaves_some_out(discourse, row)):
            continue
        given = Given(row.span(start, ages[-1] + 1), "names", len(ages))
        yield of_size(discourse, whole, Interval.point(len(ages)), given)


def _list_start(row: Row) -> int:
    """The word behind "named as", "identified as", "The victims were"; 0 without a list."""
    for at in row.places(NAMING)[-1:]:
        behind = next((place for place in range(at + 1, len(row.words)) if row.low_words[place] == "as"), 0)
        if behind and "G" not in row.tags[at:behind] and behind + 1 < len(row.words):
            return behind + 1
    for at in row.places(BEING)[:1]:
        subject = at > 1 and row.low_words[at - 1] in VICTIMS and "d" in row.tags[:at]
        if subject and at + 1 < len(row.words) and row.words[at + 1].capital and row.tags[at + 1] == "n":
            return at + 1
    return 0


def _ages(row: Row, start: int) -> list[int]:
    """Where the ages stand behind names: ", 41," and "(41)"."""
    found = []
    for at in row.numbers:
        low, lead = row.low_words[at], at - 1 - (row.low_words[at - 1] in {"aged", "also"})
        if at > start and low.isdecimal() and int(low) <= OLDEST and row.tags[lead] in ",(" and row.tags[at] in "GC":
            closing = row.tags[at + 1 : at + 2]
            found += [at] if closing in AGE_ENDS else []
        elif at > start:
            return []  # a number that is no age
    return found


def _is_one_each(row: Row, start: int, ages: Sequence[int]) -> bool:
    """Whether one name stands before each age, and none behind the last."""
    for age in ages:
        joined = row.tags.rfind("&", start, age)
        others = joined > 0 and (_names(row, start, joined) or any(is_person(low) for low in row.low_words[start:joined]))
        if age - start > LONGEST or _names(row, start, age) != 1 or others:
            return False  # "Tom Hale, 22, his wife, and Karl Ames, 51"
        start = age + 1
    return "&" not in row.tags[start:] and ";" not in row.tags[start:]


def _names(row: Row, start: int, end: int) -> int:
    """How many names stand between two words; the place that somebody is from is none."""
    count, at = 0, start
    while at < end:
        word = row.words[at]
        if not (word.capital and word.tag in "nk") or word.low in NATIONS or word.low.endswith("'s"):
            at += 1
            continue
        count += not (at > start and row.tags[at - 1] in "Po")
        while at < end and (row.words[at].capital or row.low_words[at] in PARTICLES or row.low_words[at] in {".", "-"}):
            at += 1
    return count


def _whole(discourse: Discourse, row: Row, start: int) -> Mention | None:
    """The one count of those whom the list names: before it in its sentence, or told before of "they" or "the victims"."""
    here = [one for one in discourse.row_mentions(row) if one.at < start]
    if here:
        inside = [one for one in here if any(_holds(other, one) for other in here)]
        outer = [one for one in here if one not in inside]
        return outer[0] if len(outer) == 1 and _is_plain(outer[0]) and OPEN.isdisjoint(row.low_words[: outer[0].at]) else None
    lead = row.low_words[:start]
    plural = [word for word in lead if singular(word) in NAMED and (singular(word) != word or word == "dead")]
    subject = [word for word in lead if word in PRONOUNS] or plural
    at = lead.index(subject[0]) if subject else 0
    whole = subject[:1] and (subject[0] in PRONOUNS or (at and lead[at - 1] in {"the", "all"}))
    placed = any(row.tags[place] == "P" and lead[place] not in {"by", "as", "on"} for place in range(at, start))
    if not whole or placed or not OPEN.isdisjoint(lead):
        return None  # "The youngest victims", "The dead of the first crash"
    told = [one for one in discourse.mentions if 0 < row.sentence.index - one.sentence <= BACK]
    told = [one for one in told if one.what.head not in ALL_THINGS and not one.row.sentence.headline and one.whole is None]
    dead = [one for one in told if one.measure is Measure.KILLED]
    told = dead if subject[0] not in PRONOUNS and dead else told
    return told[0] if len(told) == 1 and _is_plain(told[0]) else None


def _holds(part: Mention, one: Mention) -> bool:
    return part.whole is not None and part.whole.start <= one.at < part.whole.end


def _is_plain(mention: Mention) -> bool:
    """Whether a count is exact, of people, and of nobody besides."""
    exact = mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int)
    head = mention.what.head
    people = is_person(head) or noun_measure((head,)) is not None or (not head and mention.measure is not None)
    people = people or mention.whole is not None
    return exact and people and not mention.beside and not is_each(mention)


def _leaves_some_out(discourse: Discourse, row: Row) -> bool:
    sentences = discourse.document.sentences[row.sentence.index : row.sentence.index + AHEAD + 1]
    behind = " ".join(discourse.document.of(sentence.span).lower() for sentence in sentences)
    return UNNAMED.search(behind) is not None


def _ages_alone(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "two brothers, aged 12, 14 and 16": no more ages than people."""
    for mention in discourse.row_mentions(row):
        at = mention.end + (row.tags[mention.end : mention.end + 1] == ",")
        if not is_person(mention.what.head) or row.between(at, at + 1) != "aged" or row.tags[at + 1 : at + 2] != "G":
            continue
        ages = [at + 1]
        while row.tags[ages[-1] + 1 : ages[-1] + 3] in {",G", "&G"}:
            ages.append(ages[-1] + 2)
        if len(ages) > (mention.quantity.value or 0) and len(ages) > 1 and _is_plain(mention):
            given = Given(row.span(ages[0], ages[-1] + 1), "ages", len(ages))
            yield of_size(discourse, mention, Interval.point(len(ages)), given)
