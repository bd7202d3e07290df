"""People of a sort counted among the dead or hurt, of whom none is said to be of that sort: "Three stewards were among them.
None of the injured was a steward".

The count must have the fate that the denial names, by its measure, by its whole ("two of the dead were ...") or by "among them"
right behind the only count with that fate. Another day, place, source or version leaves the two alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import is_person, singular
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.frames import noun_measure
from claims.statements.groups import group_of
from claims.statements.identity import hedged_away, other_day, two_speakers
from claims.statements.mention import Mention
from claims.statements.others import LATER
from claims.statements.sets_told import of_size
from claims.statements.statement import Given, Statement, same
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.span import Span
from claims.values.verdict import Reading

FAR = 12  # sentences between the two
FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.SURVIVORS, Measure.RESCUED, Measure.CAPTURED})
VICTIMS = frozenset({"victims", "dead", "casualties"})
ALL_OF_A_SORT = Pattern(
    r"\ball (?:of )?the (?P<noun>victims|dead|injured|wounded|survivors|missing) (?:were|are) "
    r"(?P<sort>men|women|boys|girls|children|adults|civilians|soldiers)(?=[.,;])"
)
ENDS = frozenset({",", ".", ";", ":", '"', ""})
AMONG = frozenset({"among them", "amongst them", "of them"})


def read_none_of_a_sort(discourse: Discourse) -> Iterator[Statement]:
    """Every sort of people that the text counts among those of whom it says that none was of the sort, or all of another."""
    yield from _all_of_a_sort(discourse)
    for none in discourse.mentions:
        if none.quantity.value != 0 or none.whole is None or none.predicate is None:
            continue
        fate, noun = _fate_named(none), none.predicate.head
        if fate not in FATES or not is_person(noun) or noun in WEAK_WORDS or noun_measure((noun,)) is not None:
            continue
        if not _is_plain(none):
            continue
        for told in discourse.mentions:
            if told is none or abs(none.sentence - told.sentence) > FAR or not told.quantity.low or noun not in _sorts(told):
                continue
            if _fate_of(discourse, told) is not fate or _others_between(discourse, told, none):
                continue
            named = told.whole is not None or told.row.low_words[:2] in (("among", "the"), ("among", "them"))
            if (named or told.index < none.index) and _are_of_one_account(told, none):
                parties = discourse.party(told, "first mention"), discourse.party(none, "again")
                yield same(none.span, *parties, Reading.INFERRED)
                break


def _all_of_a_sort(discourse: Discourse) -> Iterator[Statement]:
    """ "All the victims were men ... Four of the dead were women"."""
    if not {"all", "were"} <= discourse.vocabulary:
        return
    for found in ALL_OF_A_SORT.finditer(discourse.document.low):
        noun, sort = found["noun"], singular(found["sort"])
        fate = Measure.KILLED if noun in VICTIMS else noun_measure((singular(noun),))
        at = next((one.index for one in discourse.document.sentences if one.span.start <= found.start() < one.span.end), -1)
        for told in discourse.mentions:
            sorts = [other for other in _sorts(told) if other and group_of((other,)).apart(group_of((sort,)))]
            near = 0 < abs(told.sentence - at) <= FAR and told.quantity.low and not told.row.sentence.headline
            if not near or not sorts or _fate_of(discourse, told) is not fate or told.determiner in {"other", "more"}:
                continue
            versions = hedged_away(told, OTHER_VERSION) or not told.row.lows.isdisjoint(LATER) or "not" in told.row.lows
            if not versions and "T" not in told.row.tags:
                yield of_size(discourse, told, Interval.point(0), Given(Span(*found.span()), "sort of all"))
                break


def _fate_named(mention: Mention) -> Measure | None:
    """The fate of those that a count is of: "of the dead", "of the 15 victims"."""
    if mention.whole is None:
        return None
    return Measure.KILLED if mention.whole.words == ("victim",) else noun_measure(mention.whole.words)


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
    if _fate_named(mention) in FATES:
        return _fate_named(mention)
    row = mention.row
    behind = {row.between(mention.end + 1, mention.end + 3), row.between(mention.end, mention.end + 2)}
    if AMONG.isdisjoint(behind) or mention.index == 0:
        return mention.measure
    before = discourse.mentions[mention.index - 1]
    alone = [other for other in discourse.row_mentions(before.row) if other.measure in FATES]
    return before.measure if mention.sentence - before.sentence <= 1 and len(alone) == 1 else None


def _others_between(discourse: Discourse, told: Mention, none: Mention) -> bool:
    """Whether others with the fate are counted between the two, who may be the people of whom none is of the sort."""
    between = discourse.mentions[min(told.index, none.index) + 1 : max(told.index, none.index)]
    return any(one.measure is none.measure and one.whole is None and one.row is not told.row for one in between)


def _are_of_one_account(told: Mention, none: Mention) -> bool:
    """Whether nothing sets the two apart by time, place, source or version."""
    if two_speakers(told, none) or other_day(told.row, none.row) or is_background(told.row, none.row):
        return False
    versions = any(hedged_away(one, OTHER_VERSION) or one.row.lows & LATER for one in (told, none))
    inside = none.row is told.row  # "Of the dead none was a child and two were teenagers"
    return not inside and not versions and not is_background(none.row, told.row) and "not" not in told.row.lows and none.at == 0
