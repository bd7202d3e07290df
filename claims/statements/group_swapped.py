"""People told again as another sort: "All eight of the dead were women ... the funeral of the eight men".

The number is given again, as those already told, with a noun of a sex, an age or a service that excludes the first; unless the
text has another count of that sort.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.lexicon.people import singular
from claims.statements.discourse import Discourse, is_background
from claims.statements.groups import Group, group_of
from claims.statements.labels import broken_label
from claims.statements.mention import Mention
from claims.statements.signs_of_counts import DEFINITE
from claims.statements.statement import Statement
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern

GROWN_UP = 18
UNDER = frozenset(["under", "below", "younger than"])
IN_WORDS = {"eighteen": 18, "sixteen": 16, "twelve": 12, "ten": 10, "five": 5, "sixty": 60, "seventy": 70, "eighty": 80}
_AGE = (
    r"(?:(?P<side>over|above|older than|under|below|younger than)(?: the age of| age)? (?P<years>\d\d?|[a-z]+)"
    r"|in their (?:early |mid-?|late )?(?P<decade>(?:twen|thir|for|fif|six|seven|eigh|nine)ties|[2-9]0s))"
    r"(?= ?(?:[,.;]|and\b|$))"
)
OF_AN_AGE = Pattern(rf"(?:who |that )?(?:were|was|are|is|had been) (?:all )?(?:aged )?{_AGE}")
ALL_OF_AN_AGE = Pattern(rf"\b(?:all|each|every one)(?: of (?:them|whom))?(?: were| was| are)?(?: aged)? {_AGE}")
LEAST = 2
FEW = 4  # numbers below it are easily those of others
SAID_OF_ALL = ("all of them", "all", "every one of them", "each of them")
AFTER = 3  # nouns behind "all eight of the victims" that may say who they were
NEAR = 6  # sentences from the first telling to the second


def read_group_swapped(discourse: Discourse) -> Iterator[Statement]:
    """Every number told again of a sort that excludes the first."""
    for again in discourse.mentions:
        value = again.quantity.value
        plain = isinstance(value, int) and value >= LEAST and again.quantity.hedge is Hedge.EXACT
        if not plain or again.determiner not in DEFINITE or not again.what.head or again.row.sentence.headline:
            continue
        twins = [other for other in discourse.mentions[: again.index] if other.quantity.value == value]
        sorts = [
            (other, _sort(discourse, other))
            for other in twins
            if again.sentence - other.sentence <= NEAR and not is_background(other.row, again.row)
        ]
        if (value or 0) < FEW and again.row.between(again.end, again.end + 1) in {"who", "whose"}:
            continue  # "Both survivors are women. The two men who were with them drowned"
        apart = [other for other, sort in sorts if sort.apart(again.group)]
        alike = any(sort.traits and not sort.apart(again.group) for _, sort in sorts)
        if apart and not alike and not _is_told_of(discourse, again):
            yield broken_label(discourse, again, discourse.party(apart[-1], "first mention"))


def _is_told_of(discourse: Discourse, again: Mention) -> bool:
    """Whether the text has spoken of people of the later sort before."""
    before = [row for row in discourse.rows if row.sentence.index < again.sentence]
    here = again.row.low_words[: again.at]
    return any(singular(low) == again.what.head for words in (*(row.low_words for row in before), here) for low in words)


def _sort(discourse: Discourse, mention: Mention) -> Group:
    """The sort of a count: by its noun, by what all of it are said to be in its sentence, and by their ages."""
    row, end = mention.row, mention.end
    words = list(mention.what.words) + list(mention.whole.words if mention.whole else ())
    words += list(mention.predicate.words if mention.predicate else ())
    if mention.determiner == "all":
        words += [singular(low) for low, tag in zip(row.low_words[end:], row.tags[end:], strict=True) if tag == "n"][:AFTER]
    behind = row.between(end, len(row.words))
    for cue in SAID_OF_ALL:
        at = behind.find(f", {cue} ")
        if at >= 0:
            words += [singular(low) for low in behind[at:].replace(",", " ").split()[len(cue.split()) :][:2]]
    age = OF_AN_AGE.match(behind) or _age_of_all(discourse, mention)
    if age is not None:
        words.append(_of_age(age))
    return group_of(tuple(words))


def _age_of_all(discourse: Discourse, mention: Mention) -> re.Match[str] | None:
    """ "31 residents died of the heat. All of them were over 75": in the sentence itself, or in the next."""
    behind = mention.row.between(mention.end, len(mention.row.words))
    found = ALL_OF_AN_AGE.search(behind)
    if found is not None:
        return found
    following = discourse.document.sentences[mention.sentence + 1 : mention.sentence + 2]
    text = discourse.document.of(following[0].span).lower() if following else ""
    return ALL_OF_AN_AGE.match(text)


def _of_age(found: re.Match[str]) -> str:
    """A noun for people of an age: "adult" for those over it, "child" for those under it, "" where it does not tell."""
    if found["decade"]:
        return "adult"
    number = found["years"]
    years = int(number) if number.isdecimal() else IN_WORDS.get(number, 0)
    if found["side"] in UNDER:
        return "child" if 0 < years <= GROWN_UP else ""
    return "adult" if years >= GROWN_UP else ""
