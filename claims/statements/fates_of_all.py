"""One fate of all, and a count of those who met its opposite: "All 12 miners were rescued alive ... Three of the miners died
underground", "Nobody survived the crash. The three survivors", "killed everyone on board. Two passengers survived".

The fate is told of a whole group by "all", "both", "none", "nobody" or "everyone on board", and nothing narrows the group.
Those counted are of it by its noun or as survivors, passengers or crew of the only group there is. Whoever died later or in
hospital had survived, and nothing is said where one of the sentences tells of another place, day or version.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import is_person
from claims.statements.claim import Mode
from claims.statements.denied_told import OF_WOUNDS, OPEN
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.figures import quiet_rows
from claims.statements.identity import hedged_away
from claims.statements.mention import Mention
from claims.statements.others import LATER
from claims.statements.sets_told import of_size
from claims.statements.signs_of_counts import EVERYONE
from claims.statements.statement import Given, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.measure import POPULATION, Measure
from claims.values.pattern import Pattern
from claims.values.record import record
from claims.values.span import Span

NEAR = 4  # sentences between the two
ALIVE = frozenset({Measure.SURVIVORS, Measure.RESCUED, Measure.UNHURT})
OPPOSITES = {
    Measure.KILLED: ALIVE,
    Measure.SURVIVORS: frozenset({Measure.KILLED}),
    Measure.RESCUED: frozenset({Measure.KILLED}),
    Measure.UNHURT: frozenset({Measure.KILLED, Measure.INJURED}),
}
"""What nobody of a group met, all of whom met the fate."""

DENIED = {Measure.SURVIVORS: ALIVE, Measure.KILLED: frozenset({Measure.KILLED})}
"""What nobody of a group met, of whom none met the fate."""

DYING = frozenset("died dead killed bodies body dying".split())
NONE = frozenset({"none", "nobody", "no one", "no-one", "neither"})
ABOARD = frozenset({"on board", "aboard", "inside", "on it", "in it", "who"})
ANYBODY = frozenset({*WEAK_WORDS, "", "survivor"})
THOSE_THERE = frozenset("passenger crew occupant survivor sailor".split())
"""Nouns for some of all who were there."""

OF_EVERYONE = Pattern(
    r" (?P<killed>killed|killing|kills) every(?:one|body) (?:on board|aboard|inside|in it)(?= [,.;:]| $)"
    r"| every(?:one|body) (?:on board|aboard|inside|in it) (?:was |had been |is )?"
    r"(?:(?P<died>killed|died|drowned|perished|dead|lost)|survived|safe|alive|unhurt|rescued|saved|got out)(?= [,.;:]| $)"
)
NARROW = OPEN | frozenset("second third last both others another bus car but".split()) - {"first", "lost"}
"""Words of a sentence that may tell of others than all or some of those there."""


@record
class Told:
    """What is told of all: in which row and words, which fates nobody of them met, and of whom ("" of anybody there).

    `number`: how many they are, 0 where that is not told. `died`: whether all of them did.
    """

    row: Row
    span: Span
    excluded: frozenset[Measure]
    group: str
    number: Number
    died: bool


def read_fates_of_all(discourse: Discourse) -> Iterator[Statement]:
    """Every count of people who are said to have met the opposite of the fate of all."""
    if "|" in discourse.document.text:
        return
    for told in (*_of_mentions(discourse), *_of_everyone(discourse)):
        for one in discourse.mentions:
            if one.row is told.row or abs(one.sentence - told.row.sentence.index) > NEAR:
                continue
            fated = one.measure in told.excluded or (one.what.words == ("survivor",) and Measure.SURVIVORS in told.excluded)
            if fated and _is_of_them(discourse, one, told) and _is_told_plainly(one, told):
                yield of_size(discourse, one, Interval.point(0), Given(told.span, "fate of all"))
                break


def _of_mentions(discourse: Discourse) -> Iterator[Told]:
    """ "All 12 miners were rescued", "Both pilots died", "None of the crew survived"."""
    for mention in discourse.mentions:
        row, end, value = mention.row, mention.end, mention.quantity.value or 0
        if mention.measure is None or mention.mode not in (Mode.ASSERTED, Mode.DENIED) or row.sentence.headline:
            continue
        placed = row.between(end, end + 2) in ABOARD or row.between(end, end + 1) in ABOARD
        existing = mention.what.words == ("survivor",) and row.low_words[: mention.at] == ("there", "were")
        if row.tags[end : end + 1] not in {"b", "v"} and not placed and not existing:
            continue
        if not NARROW.isdisjoint(row.lows - {"both"}):
            continue
        all_of = mention.determiner == "all" or row.low_words[mention.at] == "both"
        if mention.quantity.value == 0:
            if not existing and row.low_words[mention.at] not in NONE:
                continue  # "No death was reported"
            excluded = DENIED.get(mention.measure, frozenset())
            group = mention.whole.head if mention.whole is not None else mention.what.head
            died = mention.measure is Measure.SURVIVORS
            if group in ANYBODY and not placed and "P" in row.tags[end:]:
                continue  # "Nobody survived in the front coach"
        elif all_of and mention.quantity.hedge is Hedge.EXACT and is_person(mention.what.head) and mention.whole is None:
            excluded, group = OPPOSITES.get(mention.measure, frozenset()), mention.what.head
            died = mention.measure is Measure.KILLED
        else:
            continue
        if excluded:
            yield Told(row, row.span(mention.at, end), excluded, group, value, died)


def _of_everyone(discourse: Discourse) -> Iterator[Told]:
    """ "The crash killed everyone on board", "Everybody on board survived"."""
    rows = (*(row for row in discourse.rows if not row.lows.isdisjoint(EVERYONE)), *quiet_rows(discourse, EVERYONE))
    for row in rows:
        found = OF_EVERYONE.search(row.text)
        if found is None or not NARROW.isdisjoint(row.lows) or row.sentence.headline:
            continue
        died = found["died"] is not None or found["killed"] is not None
        excluded = OPPOSITES[Measure.KILLED if died else Measure.SURVIVORS]
        yield Told(row, row.span(0, len(row.words)), excluded, "", 0, died)


def _is_of_them(discourse: Discourse, one: Mention, told: Told) -> bool:
    """Whether a count is of the group: by its noun or number, or of all who were there where the group is."""
    inside = [other for other in discourse.row_mentions(one.row) if one.whole and one.whole.start <= other.at < one.whole.end]
    if inside:
        return inside[0].quantity.value == told.number != 0
    named = one.whole.head if one.whole is not None else one.what.head
    if told.group not in ANYBODY:
        return named == told.group
    near = (one.sentence, told.row.sentence.index)
    alone = all(other.sentence in near or other.measure is None or other.measure in POPULATION for other in discourse.mentions)
    return named in THOSE_THERE and (one.determiner == "the" or one.whole is not None or alone)


def _is_told_plainly(one: Mention, told: Told) -> bool:
    """Whether nothing sets the count apart by place, time, source or version."""
    row = one.row
    if row.sentence.headline or one.mode is not Mode.ASSERTED or not one.quantity.value or one.determiner in {"other", "more"}:
        return False
    if one.quantity.hedge is not Hedge.EXACT or not NARROW.isdisjoint(row.lows) or not LATER.isdisjoint(row.lows):
        return False
    if one.measure is Measure.KILLED and not OF_WOUNDS.isdisjoint(row.lows):
        return False  # whoever died in hospital had survived
    if told.died and not DYING.isdisjoint(row.lows):
        return False  # "were rescued but died in hospital"
    apart = is_background(row, told.row) or is_background(told.row, row) or "T" in row.tags
    return not apart and not hedged_away(one, OTHER_VERSION)
