"""People of a sort counted among the dead or hurt, of whom none is said to be of that sort: "Three stewards were among them.
None of the injured was a steward".

The count must have the fate that the denial names, by its measure, by its whole ("two of the dead were ...") or by "among them"
right behind the only count with that fate. Another day, place, source or version leaves the two alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import is_person
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.frames import noun_measure
from claims.statements.identity import hedged_away, other_day, two_speakers
from claims.statements.mention import Mention
from claims.statements.others import LATER
from claims.statements.statement import Statement, same
from claims.values.measure import Measure
from claims.values.verdict import Reading

FAR = 12  # sentences between the two
FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.SURVIVORS, Measure.RESCUED, Measure.CAPTURED})
ENDS = frozenset({",", ".", ";", ":", '"', ""})
AMONG = frozenset({"among them", "amongst them", "of them"})


def read_none_of_a_sort(discourse: Discourse) -> Iterator[Statement]:
    """Every sort of people that the text counts among those of whom it says that none was of the sort."""
    for none in discourse.mentions:
        if none.quantity.value != 0 or none.whole is None or none.predicate is None:
            continue
        fate, noun = noun_measure(none.whole.words), none.predicate.head
        if fate not in FATES or not is_person(noun) or noun in WEAK_WORDS or noun_measure((noun,)) is not None:
            continue
        if not _is_plain(none):
            continue
        for told in discourse.before(none):
            if none.sentence - told.sentence > FAR:
                break
            if not told.quantity.low or noun not in _sorts(told):
                continue
            if _fate_of(discourse, told) is not fate or _others_between(discourse, told, none):
                continue
            if _are_of_one_account(told, none):
                parties = discourse.party(told, "first mention"), discourse.party(none, "again")
                yield same(none.span, *parties, Reading.INFERRED)


def _is_plain(none: Mention) -> bool:
    """Whether nothing narrows who is denied or of what sort they are: not "none of the dead in Kent was a steward on duty"."""
    assert none.whole is not None
    assert none.predicate is not None
    row, sort = none.row, none.predicate
    behind = row.tags[sort.end : sort.end + 1] in ENDS or row.between(sort.end, sort.end + 1) in {"or", "nor"}
    return len(sort.words) == 1 and behind and row.tags[none.whole.end : none.whole.end + 1] == "b"


def _sorts(mention: Mention) -> set[str]:
    """The nouns of the people counted: their own, or what they are said to be."""
    return {mention.what.head, mention.predicate.head if mention.predicate is not None else ""}


def _fate_of(discourse: Discourse, mention: Mention) -> Measure | None:
    """The fate that the words give to people of a sort."""
    if mention.whole is not None and noun_measure(mention.whole.words) in FATES:
        return noun_measure(mention.whole.words)
    row = mention.row
    behind = {row.between(mention.end + 1, mention.end + 3), row.between(mention.end, mention.end + 2)}
    if AMONG.isdisjoint(behind) or mention.index == 0:
        return mention.measure
    before = discourse.mentions[mention.index - 1]
    alone = [other for other in discourse.row_mentions(before.row) if other.measure in FATES]
    return before.measure if mention.sentence - before.sentence <= 1 and len(alone) == 1 else None


def _others_between(discourse: Discourse, told: Mention, none: Mention) -> bool:
    """Whether others with the fate are counted between the two, who may be the people of whom none is of the sort."""
    between = discourse.mentions[told.index + 1 : none.index]
    return any(one.measure is none.measure and one.whole is None and one.row is not told.row for one in between)


def _are_of_one_account(told: Mention, none: Mention) -> bool:
    """Whether nothing sets the two apart by time, place, source or version."""
    if two_speakers(told, none) or other_day(told.row, none.row) or is_background(told.row, none.row):
        return False
    versions = any(hedged_away(one, OTHER_VERSION) or one.row.lows & LATER for one in (told, none))
    return not versions and not is_background(none.row, told.row) and "not" not in told.row.lows and none.at == 0
