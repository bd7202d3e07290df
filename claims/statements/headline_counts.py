"""Whether a headline counts otherwise than the number of its body that it would be compared with.

It leaves out the attackers ("kill eight", and ten bodies, two of them the attackers'), counts only one kind of people ("Seven
Poles killed", and nine climbers), the missing with the dead ("Twelve feared dead"), several places together ("18 dead in two
states") or gives a bound ("passes 40").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.comparisons import SUPERLATIVES
from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.statements.discourse import WEAK_WORDS, Discourse
from claims.statements.figures import quiet_rows
from claims.statements.frames import noun_measure
from claims.statements.headline_sense import own_noun
from claims.statements.mention import Mention
from claims.statements.uncounted import uncounted
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure

ATTACKERS = frozenset("attacker bomber gunman assailant terrorist shooter hijacker militant assassin raider arsonist".split())
"""Those who did it, who may be dead as well."""

SPANS = frozenset("holiday holidays weekend week month year season hours days weeks months years".split())
"""Words of a headline of all that befell people in a time."""

CLOSE = 3  # halves: a bound is told of a number up to one and a half times it
AFTER = 2  # sentences behind a number in which others are told
OVER = frozenset("over in this during for since per".split())
OTHERS = frozenset("rest others other remainder elsewhere remaining".split())
DYING = frozenset("died dies killed dead drowned succumbed perished".split())
DEATHS = DYING | {"deaths", "fatalities"}
REACH = 6  # words from "others" to what became of them
NAMING = frozenset("include included includes including among were was are".split())
"""Words of a sentence that says who those counted were."""

FEARED = frozenset("feared presumed believed thought fear fears believe believes presume think".split())


def counts_otherwise(discourse: Discourse, head: Mention, said: Mention, body: Sequence[Mention]) -> bool:
    """Whether the words of the headline make its number another than the one said."""
    value, known = head.quantity.value or 0, said.quantity.value or 0
    row = head.row
    if known > value and any(known - value == others for others in _attackers(said, body)):
        return True
    spans = any(low in OVER and after in SPANS for low, after in pairwise(row.low_words)) and row.lows.isdisjoint(SUPERLATIVES)
    if spans and SPANS.isdisjoint(said.row.lows) and value > known:
        return True  # "13 killed on roads over holiday", and "Seven people died in a crash on Good Friday"
    bound = head.quantity.low or 0
    alike = [one for one in body if one.measure is head.measure or (one.measure is None and not one.what.head)]
    above = [one for one in alike if bound <= (one.quantity.value or 0)]
    if head.quantity.hedge is Hedge.MORE_THAN and any(2 * (one.quantity.value or 0) <= CLOSE * bound for one in above):
        return True  # "passes 40", and "the toll stood at 52"
    if not FEARED.isdisjoint(row.lows) and FEARED.isdisjoint(said.row.lows):
        return True
    rest = (one for one in quiet_rows(discourse, OTHERS) if _tells_of_others(one))
    if value > known and any(0 <= one.sentence.index - said.sentence <= AFTER for one in rest):
        return True  # "The rest of the deaths were in Kosh"
    gone = [one for one in body if one.measure is Measure.MISSING and said.sentence <= one.sentence <= said.sentence + AFTER]
    if head.measure is Measure.KILLED and any(known + (one.quantity.value or 0) == value for one in gone):
        return True  # "leaves 11 dead", and "Eight people died ... Three fishermen are missing"
    places = [other for other in discourse.row_mentions(row) if other is not head and other.what.head in THING_NOUNS]
    if value > known and any((other.quantity.value or 0) > 1 for other in places):
        return True
    return known > value and _is_of_a_kind(head, said, body)


def _tells_of_others(row: Row) -> bool:
    """ "The rest of the deaths were in Kosh", "Others died in the hills"; not "searching for other victims"."""
    places = [at for at, low in enumerate(row.low_words) if low in OTHERS]
    return any(not DEATHS.isdisjoint(row.low_words[at : at + REACH]) for at in places)


def _is_of_a_kind(head: Mention, said: Mention, body: Sequence[Mention]) -> bool:
    """ "Six policemen die", and "killing eight people. Six were policemen"; "Seven Poles killed", and "Nine climbers": some."""
    noun = head.what.head
    if not noun or noun in WEAK_WORDS or noun_measure((noun,)) is not None or noun in said.what.words:
        return False
    if own_noun(head) and own_noun(head) == own_noun(said):
        return False  # "troops", and "service members"
    nation = not is_person(noun) and noun not in THING_NOUNS and head.row.words[head.at + 1].capital
    named = any(
        one.quantity.value == head.quantity.value and one.predicate is not None and noun in one.predicate.words for one in body
    )
    others = any(
        one is not said and 0 <= one.sentence - said.sentence <= 1 and said.quantity.value == (head.quantity.value or 0) + value
        for one in body
        if (value := one.quantity.value or 0)
    )
    return named or (others and (nation or is_person(noun)))


def _attackers(said: Mention, body: Sequence[Mention]) -> Iterator[Number]:
    """How many of those told, and of those right behind, are the attackers."""
    for other in body:
        near = 0 <= other.sentence - said.sentence <= 1 and other is not said
        named = {other.what.head, *(other.predicate.words if other.predicate else ())}
        if near and not named.isdisjoint(ATTACKERS):
            yield other.quantity.value or 0
    alone = {low for low in said.row.lows if low in ATTACKERS and singular(low) == low}
    if alone:
        yield 1  # "Five people are dead, among them the gunman"


def is_made_of(discourse: Discourse, value: Number, said: Mention, body: Sequence[Mention]) -> bool:
    """Whether the number said and others told right behind it make up the headline's: bare numbers, and those who died without
    a number: "Two children were dead. Their mother died in hospital", "picked up by a tanker. Fourteen had swum to a buoy"."""
    near = [one for one in body if 0 <= one.sentence - said.sentence <= AFTER and one is not said]
    bare = [one.quantity.value or 0 for one in near if not one.what.head and one.measure is None and one.whole is None]
    bare = [more for more in bare if more != said.quantity.value]  # "Both were students": those very two
    if any((said.quantity.value or 0) + more == value for more in bare):
        return True
    alone = sum(
        uncounted(row)
        for row in quiet_rows(discourse, DYING)
        if 0 < row.sentence.index - said.sentence <= AFTER and row.lows.isdisjoint(NAMING | {"not"})
    )
    return 0 < value - (said.quantity.value or 0) <= alone
