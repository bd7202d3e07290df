"""Counts that are no terms of a sum: those up to a time, in which the earlier ones are, and those of people counted before.

"By Saturday noon 21 bodies had been counted, by Sunday noon 35. The count now stands at 38"     levels of one count
"27 at the march and 19 at a bar. Three were picked up at both places: 43 in all"                of two of the others
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.lexicon.calendar import TIME_UNITS
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.words import Row

UP_TO = frozenset("by until till within".split())
STANDING = frozenset("there stood numbered was were".split())
LEVELS = frozenset("list toll count tally register roll estimate".split())
"""What a number of all so far is called."""

HOURS = frozenset(
    "noon midday midnight dawn dusk daybreak sunrise sunset nightfall night evening morning afternoon end start close then now "
    "lunchtime dinnertime daylight breakfast today yesterday tonight weekend christmas easter".split()
)
"""Words of a time of day or of a stretch of days, besides dates and units of time."""

TWICE = frozenset("both twice".split())
TIME_REACH = 5  # words from a preposition to the time that it leads to


COMING = frozenset("came come comes arrived admitted joined boarded entered newcomers arrivals".split())
GOING = frozenset("left gone went goes released discharged departed departures".split())
"""Words of those who join a group and of those who leave it."""


def are_no_terms(discourse: Discourse, parts: Sequence[Mention]) -> bool:
    """Whether some numbers that a sum adds are the levels of one count, or count some people again."""
    if any(_is_up_to_a_time(discourse, later, earlier) for earlier, later in pairwise(parts)):
        return True
    first, last = parts[0].sentence, parts[-1].sentence + 1
    around = [one for one in discourse.mentions if first <= one.sentence <= last and one.index > parts[0].index]
    return any(map(counts_again, around))


def come_and_go(parts: Sequence[Mention]) -> bool:
    """ "Fourteen have gone home since, and 19 have come in": what a group lost and what it gained, no parts of it now."""
    going = [not GOING.isdisjoint(_own_words(part)) for part in parts]
    coming = [not COMING.isdisjoint(_own_words(part)) for part in parts]
    return any(going) and any(coming)


def goes_first(parts: Sequence[Mention]) -> bool:
    """ "40 patients went home and 22 came, which left 10": no account opens with those who left."""
    return len(parts) > 1 and come_and_go(parts) and not GOING.isdisjoint(_own_words(parts[0]))


def _own_words(part: Mention) -> tuple[str, ...]:
    """The words behind a number up to the next number or stop."""
    row = part.row
    stop = next((at for at in range(part.end, len(row.words)) if row.tags[at] in ",;.:&C"), len(row.words))
    return row.low_words[part.end : stop]


def _is_up_to_a_time(discourse: Discourse, later: Mention, earlier: Mention) -> bool:
    """Whether a number that is no smaller than the one before counts all up to a time: "by Sunday noon 35", "15 by Sunday"."""
    if (later.quantity.value or 0) < (earlier.quantity.value or 0) or later.determiner == "more":
        return False
    row = later.row
    if row is earlier.row and not LEVELS.isdisjoint(row.low_words[: earlier.at]) and {"T", "D"} & set(_told_with(later)):
        return True  # "On Monday the list had 18 names, on Tuesday 25", "The first count gave 140 dead, the second 152"
    start = max((one.end for one in discourse.row_mentions(row) if one.index < later.index), default=0)
    stop = next((at for at in range(later.end, len(row.words)) if row.tags[at] in ",;.:C&"), len(row.words))
    return any(_leads_to_a_time(row, at, start, later.at) for at in (*range(start, later.at), *range(later.end, stop)))


def _told_with(mention: Mention) -> str:
    """The classes of the words around a number, from one comma or "and" to the next."""
    tags = mention.row.tags
    start = max(tags.rfind(mark, 0, mention.at) for mark in ",;.:&") + 1
    stop = next((at for at in range(mention.end, len(tags)) if tags[at] in ",;.:&"), len(tags))
    return tags[start:stop]


def _leads_to_a_time(row: Row, at: int, start: int, number: int) -> bool:
    """Whether a word and those behind it tell up to when: "by the fifth", "as of Thursday", "at dawn" of a count that stood."""
    low = row.low_words[at]
    behind = range(at + 1, min(len(row.words), at + TIME_REACH))
    stop = next((end for end in behind if row.tags[end] in ",;.:bvP" or end == number), behind.stop)
    timed = any(_is_time(row, end) for end in range(at + 1, stop))
    if low in UP_TO or (low == "of" and row.low_words[at - 1] in {"as", "end"}):
        return timed or low == "within"
    if low == "after":
        return "D" in row.tags[at + 1 : stop]  # "after the second"
    return low == "at" and timed and at < number and not STANDING.isdisjoint(row.low_words[:number])


def _is_time(row: Row, at: int) -> bool:
    return row.tags[at] in "TDU" or row.low_words[at] in HOURS or row.low_words[at] in TIME_UNITS


def counts_again(one: Mention) -> bool:
    """ "Three were picked up at both places", "Two are counted twice"."""
    return not TWICE.isdisjoint(_own_words(one))
