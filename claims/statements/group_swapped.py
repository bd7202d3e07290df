"""People told again as another sort: "All eight of the dead were women ... the funeral of the eight men".

The number is given again, as those already told, with a noun of a sex, an age or a service that excludes the first; unless the
text has another count of that sort.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.people import singular
from claims.statements.discourse import Discourse, is_background
from claims.statements.groups import Group, group_of
from claims.statements.labels import broken_label
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.values.hedge import Hedge

LEAST = 2
DEFINITE = frozenset("the those these all both".split())
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
            (other, _sort(other))
            for other in twins
            if again.sentence - other.sentence <= NEAR and not is_background(other.row, again.row)
        ]
        apart = [other for other, sort in sorts if sort.apart(again.group)]
        alike = any(sort.traits and not sort.apart(again.group) for _, sort in sorts)
        if apart and not alike and not _is_told_of(discourse, again):
            yield broken_label(discourse, again, discourse.party(apart[-1], "first mention"))


def _is_told_of(discourse: Discourse, again: Mention) -> bool:
    """Whether the text has spoken of people of the later sort before."""
    before = [row for row in discourse.rows if row.sentence.index < again.sentence]
    here = again.row.low_words[: again.at]
    return any(singular(low) == again.what.head for words in (*(row.low_words for row in before), here) for low in words)


def _sort(mention: Mention) -> Group:
    """The sort of a count: by its noun, and by what all of it are said to be in its sentence."""
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
    return group_of(tuple(words))
