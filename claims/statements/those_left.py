"""More people left than were there: "14 of the 30 hostages are free and 19 are still held", "62 missing ... 41 of them
telephoned ... There are 33 names left".

Those who are still there and those who have gone are no more than there were. How many fewer they may be, nobody can say: some
may have died or moved. A count that only brings an earlier one up to date ("By noon 41 were found, by dusk 50") is taken once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.ledgers import COMING, GOING, OPENERS, PARTICLES, STILL_HERE
from claims.lexicon.people import is_person
from claims.statements.discourse import Discourse, is_background, is_each, is_no_group
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Relation, Statement
from claims.statements.sums import adds_up
from claims.statements.tolls_made import goes_on
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure

REACH = 5  # sentences in which the group, those gone and those left stand
LEAST = 3
CLAUSE = 12  # words behind a number that tell what became of its people
NOT_OUT = frozenset("hospital missing lived survived retired hurt wounded injured took takes shot left leave leaves".split())
OUT = (GOING - NOT_OUT) | frozenset(
    "free safe traced found recovered telephoned phoned accounted back brought escaped walked dug turned handed".split()
)
"""Verbs of those who are no longer missing, held or trapped."""

ARRIVED = COMING | frozenset("recaptured rearrested abducted seized kidnapped detained arrested".split())
OTHERS = frozenset("second third new newly newcomers newcomer joined both too".split())
"""Words by which those left may be of more than the group."""

HELD = frozenset({Measure.MISSING, Measure.CAPTURED, Measure.KIDNAPPED, Measure.DETAINED, *POPULATION})
GROUPS = frozenset("hostage captive miner passenger sailor crew prisoner pupil schoolgirl name".split())


def read_those_left(discourse: Discourse) -> Iterator[Statement]:
    """Every count of those left that is too large beside those gone."""
    for rest in discourse.mentions:
        if _is_exact(rest) and _are_left(rest):
            statement = _too_many(discourse, rest)
            if statement is not None:
                yield statement


def _is_exact(mention: Mention) -> bool:
    value = mention.quantity.value
    return isinstance(value, int) and value >= 1 and mention.quantity.hedge is Hedge.EXACT and not is_each(mention)


def _clause(mention: Mention) -> tuple[str, ...]:
    """The words of its clause behind a number."""
    row, end = mention.row, mention.end
    stop = next((at for at in range(end, len(row.tags)) if row.tags[at] in ".;:C"), len(row.tags))
    return row.low_words[end : min(stop, end + CLAUSE)]


def _are_left(mention: Mention) -> bool:
    """Whether a number is of those who are still there."""
    if (mention.quantity.value or 0) < LEAST or mention.whole is not None or mention.row.sentence.headline:
        return False
    if mention.determiner == "remaining":
        return True
    before, behind = mention.row.low_words[max(0, mention.at - 2) : mention.at], _clause(mention)[:4]
    stays = not STILL_HERE.isdisjoint(behind[:1]) or not (STILL_HERE - {"left"}).isdisjoint(behind)
    means = "means" in mention.row.low_words[: mention.at] and "missing" in behind
    return not mention.determiner and (stays or before[-1:] in {("leaves",), ("leaving",)} or means)


def _too_many(discourse: Discourse, rest: Mention) -> Statement | None:
    """The rest against the one group that it can be of, with those who have gone from it."""
    near = [
        one
        for one in discourse.mentions
        if one.index < rest.index and rest.sentence - one.sentence <= REACH and not is_background(one.row, rest.row)
    ]
    value = rest.quantity.value or 0
    people = [one for one in near if _is_exact(one) and _counts_people(one)]
    wholes = [one for one in people if (one.quantity.value or 0) > value and not is_no_group(one)]
    groups = [one for one in wholes if one.measure in HELD or one.what.head in GROUPS or _has_parts(one, people) or _opens(one)]
    if len(groups) != 1:
        return None
    group = groups[0]
    if not OTHERS.isdisjoint(rest.row.lows):
        return None  # "A second boat came, and 75 were still in the water", "as new men had been brought in"
    if rest.what.head not in {"", "person", "name", "other", group.what.head}:
        return None  # "25 rescuers are still in the shaft"
    out: list[Mention] = []
    since = people if _opens(group) else [one for one in people if one.index > group.index or _is_of(one, group)]
    for one in since:
        if one is not group and (_is_gone(one) or (out and goes_on(out[-1], one))) and not _is_inside(one, people, group):
            out.append(one)
    if any(one is not group and one not in out and not _is_gone(one) for one in wholes):
        return None
    gone = _once(out)
    if any(not ARRIVED.isdisjoint(_clause(one)) and one not in gone and one is not group for one in people):
        return None
    taken = sum(one.quantity.value or 0 for one in gone)
    if not gone or taken >= (group.quantity.value or 0) or taken + value <= (group.quantity.value or 0):
        return None
    return adds_up(discourse, rest.span, group, (*gone, rest), Relation.WITHIN)


def _counts_people(mention: Mention) -> bool:
    return not mention.what.head or is_person(mention.what.head) or mention.measure is not None or mention.what.head in GROUPS


def _opens(group: Mention) -> bool:
    """Whether a number is of all who were there: "85 people had been aboard", "seventy had left the beach"."""
    told = {*group.row.low_words[max(0, group.at - 4) : group.at], *_clause(group)[:4]}
    return group.measure in POPULATION or ("had" in told and not told.isdisjoint(OPENERS))


def _has_parts(whole: Mention, people: Sequence[Mention]) -> bool:
    """Whether a count before it is some of the people: "14 of the 30 hostages"."""
    return any(_is_of(one, whole) for one in people)


def _is_of(part: Mention, whole: Mention) -> bool:
    """ "14 of the 30 hostages"."""
    return part.row is whole.row and part.whole is not None and part.at < whole.at < part.whole.end


def _is_gone(mention: Mention) -> bool:
    """Whether the words say that the people of a number are no longer there."""
    if mention.determiner in {"the", "those", "these", "all", "both", "other", "remaining", "last"}:
        return False
    behind = _clause(mention)
    if mention.row.tags[mention.at - 1 : mention.at] == "o":
        return False  # "released in two groups of 22 and 28"
    if not STILL_HERE.isdisjoint(behind) or "not" in behind:
        return False
    before = mention.row.low_words[max(0, mention.at - 3) : mention.at]
    beside = (*pairwise(behind), *pairwise(before))
    pairs = {f"{first}_{second}" for first, second in beside if second in PARTICLES}
    return not OUT.isdisjoint({*behind, *before, *pairs})


def _is_inside(mention: Mention, people: Sequence[Mention], group: Mention) -> bool:
    """Whether a number is some of those just told to have gone: "31 were brought up, 12 of them injured"."""
    whole = mention.whole
    if whole is None:
        before = mention.row.between(max(0, mention.at - 2), mention.at)
        return before.endswith(("of whom", "of them", "including", "among them"))
    if _is_of(mention, group):
        return False
    earlier = [one for one in people if one.index < mention.index and one is not group]
    told = any(one.row is mention.row or one.sentence > group.sentence for one in earlier)
    return whole.head not in PRONOUN_WHOLES or told


def _once(gone: Sequence[Mention]) -> list[Mention]:
    """Those gone, without counts that may only be brought up to date: of two told by one verb in two sentences the larger."""
    kept: list[Mention] = []
    for one in gone:
        verbs = OUT & {*_clause(one)}
        same = [other for other in kept if other.row is not one.row and OUT & verbs & {*_clause(other)}]
        if one.determiner == "more" or not same:
            kept.append(one)
        elif (one.quantity.value or 0) > (same[-1].quantity.value or 0):
            kept[kept.index(same[-1])] = one
    return kept
