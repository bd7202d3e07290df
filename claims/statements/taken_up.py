"""People told before, taken up by a bare number: "58 survivors ... the 53 will be moved", "18 firemen ... those sixteen men".

"The so many" without a noun, and "those so many men", have no other meaning than people already counted. Broken is a number
that no earlier one is, that no sum or difference of them gives, and that nobody named without a number makes up, where a count
of people a few sentences before comes near it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from claims.lexicon.cues import OTHER_VERSION
from claims.statements.definites import COMPARED
from claims.statements.derived import is_derived, is_of_people, may_be_others
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each
from claims.statements.frames import noun_measure
from claims.statements.identity import graded, hedged_away, is_of_another_time, one_more, other_day, two_speakers
from claims.statements.mention import Mention
from claims.statements.recounts import same_again
from claims.statements.sole import WOMEN
from claims.statements.statement import Relation, Statement
from claims.statements.sums import adds_up
from claims.statements.uncounted import names_several, uncounted
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure

LEAST = 4  # "the two", "those three men" may be any that the text has named
BACK = 4  # sentences from the count to what takes it up
SLIP = 2  # a small number misses its count by so much
CLOSE = 3  # halves: a larger one is at most one and a half times it
SETS_APART = frozenset(
    """
    another second third separate similar elsewhere respectively adding added other others different latter
    reinstated joined
    """.split()
)
"""Words of a sentence that tells of people besides those just counted."""

TELLING = frozenset("told tell warned informed assured reminded taught promised".split())
"""Verbs behind which "that" opens what is told, not a clause about the people: "told those sixteen men that"."""

MODALS = frozenset("would could might may should".split())
"""Verbs of what those people would do, not of another version of their number."""


def read_taken_up(discourse: Discourse) -> Iterator[Statement]:
    """Every number that takes up people whom the text has counted otherwise."""
    if "|" in discourse.document.text:
        return
    for mention in discourse.mentions:
        if not _is_plain(mention) or mention.row.sentence.headline or not _takes_up(mention):
            continue
        first = _near(discourse, mention)
        if first is None or is_derived(discourse, mention):
            continue
        listed = [one for one in discourse.row_mentions(first.row) if is_of_people(one) and one.whole is None]
        extra = uncounted(first.row)
        if extra and first.measure is not None and all(one.measure in (None, first.measure) for one in listed):
            yield adds_up(discourse, mention.span, mention, listed, Relation.TOTAL, extra)
        else:
            yield same_again(discourse, first, mention)


def _is_plain(mention: Mention) -> bool:
    value = mention.quantity.value
    return isinstance(value, int) and value >= LEAST and mention.quantity.hedge is Hedge.EXACT


def _takes_up(mention: Mention) -> bool:
    """Whether its words are about people counted before: "the 53 would", "those 16 men", "each of the 47"."""
    row, at, end = mention.row, mention.at, mention.end
    if mention.determiner == "all" and mention.whole is not None:  # "all eight of the dead"
        return not mention.what.head and noun_measure((mention.whole.head,)) is Measure.KILLED
    if row.between(max(0, at - 3), at) == "each of the" and mention.whole is None:
        return not mention.what.head and row.between(end, end + 1) not in {"who", "whose", "that"}
    if mention.whole is not None or at < 1 or (at > 1 and row.tags[at - 2] in "oiP"):
        return False
    behind = row.tags[end:].lstrip("a")[:1]
    if row.between(end, end + 1) in {"who", "whose", "which"}:
        return False
    head = mention.what.head
    if mention.determiner == "the":
        return (behind in {"b", "v"} if not head else head == "person" and behind == "b") and row.low_words[at - 1] == "the"
    if mention.determiner not in {"those", "these"} or head not in {"man", *WEAK_WORDS} or len(mention.what.words) > 1:
        return False
    clause = row.between(end, end + 1) == "that" and TELLING.isdisjoint(row.low_words[:at])
    return behind not in {"v", "k", "P", "w"} and not clause


def _near(discourse: Discourse, mention: Mention) -> Mention | None:
    """The count of people a few sentences before that the number comes near; None where another reading is open."""
    apart = not SETS_APART.isdisjoint(mention.row.lows) and " no other " not in mention.row.text
    if apart or hedged_away(mention, OTHER_VERSION - MODALS):
        return None
    if set(mention.row.low_words[max(0, mention.at - 3) : mention.at]) & COMPARED:
        return None
    if any(other.quantity.value == mention.quantity.value for other in discourse.mentions if other is not mention):
        return None
    near = takewhile(lambda other: mention.sentence - other.sentence <= BACK, discourse.before(mention))
    earlier = [other for other in near if is_of_people(other)]
    if any(other.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT) for other in earlier):
        return None
    for other in earlier:
        if other.row is mention.row or other.whole is not None or not _comes_near(discourse, other, mention):
            continue
        plain = other.determiner not in {"other", "more", "remaining"} and not graded(other, 4) and not is_each(other)
        plain = plain and not may_be_others(discourse, other)
        apart = (
            is_background(other.row, mention.row)
            or is_background(mention.row, other.row)
            or other_day(other.row, mention.row)
            or hedged_away(other, OTHER_VERSION)
            or two_speakers(other, mention)
            or is_of_another_time(mention, other)
            or names_several(other.row)
            or other.group.apart(mention.group)
        )
        return other if plain and not apart and not one_more(discourse, other, mention) else None
    return None


def _comes_near(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether a count, or it with those named beside it, is about the size of the number."""
    value: Number = mention.quantity.value or 0
    known: Number = other.quantity.value or 0
    women = any(not row.lows.isdisjoint(WOMEN) for row in discourse.rows)
    if mention.what.head == "man" and value < known and women:
        return False
    together: Number = sum(one.quantity.value or 0 for one in discourse.row_mentions(other.row) if is_of_people(one))
    sizes: set[Number] = {known, known + uncounted(other.row), together, together + uncounted(other.row)}
    return any(
        size > 1 and (-SLIP <= size - value <= SLIP or (2 * size <= CLOSE * value and 2 * value <= CLOSE * size))
        for size in sizes
    )
