"""Some of the dead told before how many there were: "Six of those who died lived on one street ... The final toll is four".

Only where no number of the text with that fate is as large as the part, and the words call the later one the toll or the total
of the same people: no first toll, no toll of a place, a day or a group of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.changes import IN_ALL, TOTALS
from claims.lexicon.cues import OTHER_VERSION
from claims.statements.discourse import Discourse, fate_after, is_background
from claims.statements.frames import noun_measure
from claims.statements.identity import hedged_away, other_day, whole_count
from claims.statements.mention import Mention
from claims.statements.statement import Statement, part_of
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure
from claims.values.verdict import Reading

REACH = 6  # sentences from the part to the total
FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
OF_SOME = frozenset(
    """
    first initial initially earlier previous provisional preliminary among amongst alone by in at on for named identified since
    rose rises risen increase rate daily weekly monthly average
    """.split()
)
"""Words of a total's clause by which it may be of some of the people only."""


def read_tolls_behind(discourse: Discourse) -> Iterator[Statement]:
    """Every toll that is less than a part of it told before."""
    largest: dict[Measure | None, Number | None] = {}
    for part in discourse.mentions:
        fate = _fate_of_its_whole(part)
        if fate not in FATES or part.row.sentence.headline or part.determiner in {"other", "remaining", "last", "more"}:
            continue
        if fate not in largest:
            largest[fate] = _largest(discourse, fate) if _names_a_total(discourse) else None
        most = largest[fate]
        if most is None or most >= (part.quantity.low or 0):
            continue
        for total in discourse.mentions[part.index + 1 :]:
            if total.sentence - part.sentence > REACH:
                break
            if total.measure is not fate or not _is_the_toll(total) or not _of_one_time(part, total):
                continue
            beside = [one for one in discourse.row_mentions(total.row) if one is not total]
            if all((one.quantity.high or 0) < (part.quantity.low or 0) for one in beside):  # no "the mayor at 21"
                parties = discourse.party(part, "part"), discourse.party(total, "whole")
                yield part_of(part.span, *parties, Reading.INFERRED)
                break


def _names_a_total(discourse: Discourse) -> bool:
    """Whether the text speaks of a toll or total; a word right before a comma or full stop ("the toll, ...") is none."""
    text = discourse.document.low
    return not TOTALS.isdisjoint(text.split()) or any(cue in text for cue in IN_ALL)


def _largest(discourse: Discourse, fate: Measure | None) -> Number | None:
    """The largest count of a fate in the text, None where one has no bound or there is none."""
    sizes = [one.quantity.high for one in discourse.mentions if one.measure is fate and one.whole is None]
    known = [size for size in sizes if size is not None]
    return max(known) if known and len(known) == len(sizes) else None


def _fate_of_its_whole(part: Mention) -> Measure | None:
    """The fate of the people that a count is some of, where nothing behind it says which of them: not "who died in Kent"."""
    whole = part.whole
    if whole is None or part.quantity.low is None:
        return None
    named = noun_measure(whole.words)
    fate = named or (fate_after(part.row, whole.end) if whole.head in {"those", "person"} else None)
    end = whole.end if named else whole.end + 1 + (part.row.between(whole.end, whole.end + 1) in {"who", "that"})
    return None if part.row.tags[end : end + 1] == "P" else fate


def _is_the_toll(total: Mention) -> bool:
    """Whether the words make a count the toll of all of them."""
    row = total.row
    if row.sentence.headline or total.quantity.hedge is not Hedge.EXACT or total.whole is not None or not whole_count(total):
        return False
    start = max(row.tags.rfind(mark, 0, total.at) for mark in ".;:&") + 1
    lead = _without_asides(row.low_words[start : total.at])
    opened = row.text.strip().startswith(IN_ALL) and start == 0
    cued = not TOTALS.isdisjoint(lead) or opened
    words = set(lead[2:] if opened else lead)
    behind = set(row.low_words[total.end : total.end + 3])
    if lead[-1:] == ("at",):
        words = set(lead[:-1])  # "stands at", "put it at"
    return cued and OF_SOME.isdisjoint(words) and OF_SOME.isdisjoint(behind) and total.determiner not in {"other", "more"}


def _without_asides(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a clause without what stands between two commas: "the toll, confirmed by the coroner, is"."""
    if words.count(",") < 2:
        return words
    first, last = words.index(","), len(words) - 1 - words[::-1].index(",")
    return words[:first] + words[last + 1 :]


def _of_one_time(part: Mention, total: Mention) -> bool:
    """Whether nothing sets the two sentences apart by time or version."""
    if is_background(part.row, total.row) or is_background(total.row, part.row) or other_day(part.row, total.row):
        return False
    return not any(hedged_away(one, OTHER_VERSION - {"final"}) for one in (part, total))
