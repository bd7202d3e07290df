"""Casualties as the sum of their kinds, and totals as the sum of groups, where the text gives both without saying so.

"148 casualties (93 dead and 55 wounded)": the kinds in one breath with the total are its breakdown. Elsewhere a sum is only
noticed where it holds: numbers that happen not to add up may leave somebody out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import THING_NOUNS, is_person
from claims.statements.claim import Mode
from claims.statements.discourse import Discourse, contains, is_background, same_kind
from claims.statements.identity import graded, two_speakers
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand, part_of, total
from claims.statements.sums import is_of_its_size
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.verdict import Reading

BREATH = 5  # words between casualties and the mark that opens their kinds
NEAR = 3  # sentences between a total and its terms
LEAST = 3  # totals below this are sums of anything
LEAD = 1  # sentences from the top whose totals a whole article may divide
ENOUGH = 6  # totals below this, divided far from them, are sums of anything
TERMS = 8  # numbers in a row that may make one sum
AMONG = frozenset(
    """
    among on side civilian military own initially earlier reports immediate immediately reported far appears appear seems
    """.split()
)
"""Words by which "no casualties" is said of some people only, or of an earlier hour."""

NOT_ALL = frozenset(
    """
    but except apart besides bar save seriously badly critically else other others more further later then until shock treated
    first second another next only inside outside nearby elsewhere if unless
    """.split()
)
"""Words by which "nobody was hurt" leaves room for some who were."""

SOME = frozenset("most many some half several".split())
SHORTEST = 3  # letters of a noun that ties two sentences

LOSING = ("loss of", "losses of", "cost of", "casualties of", "these losses ,", "loss ,", "losses ,")
"""Words before a number that takes up those lost."""

KINDS = (Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.CAPTURED)


def read_casualties(discourse: Discourse) -> Iterator[Statement]:
    """Every total that its kinds or its groups make up."""
    for mention in discourse.mentions:
        if (
            (mention.quantity.value or 0) < LEAST
            or mention.whole is not None
            or mention.determiner in {"other", "more", "remaining"}
        ):
            continue
        statement = _kinds(discourse, mention) or _loss(discourse, mention) or _groups(discourse, mention)
        if statement is not None:
            yield statement
    yield from _no_casualties(discourse)
    yield from _nobody(discourse)
    yield from _parallel(discourse)


def _no_casualties(discourse: Discourse) -> Iterator[Statement]:
    """ "There were no casualties ... two guards were hurt": the wounded are casualties."""
    for none in discourse.mentions:
        if none.measure is not Measure.CASUALTIES or none.quantity.value != 0 or none.mode is not Mode.ASSERTED:
            continue
        if none.what.words != ("casualty",) or none.row.lows & AMONG:
            continue
        for hurt in discourse.mentions[none.index + 1 :]:
            fate = hurt.measure in (Measure.INJURED, Measure.KILLED) and hurt.mode is Mode.ASSERTED
            near = hurt.sentence - none.sentence <= NEAR and not is_background(hurt.row, none.row)
            if fate and near and (hurt.quantity.value or 0) > 0 and hurt.what.head not in THING_NOUNS:
                yield part_of(hurt.span, discourse.party(hurt, "part"), discourse.party(none, "whole"), Reading.INFERRED)
                break


def _nobody(discourse: Discourse) -> Iterator[Statement]:
    """ "Nobody aboard was hurt, although three passengers were injured"."""
    for none in discourse.mentions:
        plain = none.quantity.value == 0 and none.mode is Mode.ASSERTED and none.whole is None and not none.what.words
        if not plain or not SOME.isdisjoint(none.row.low_words[: none.at]):
            continue  # "in most of the incidents nobody was killed"
        if none.measure not in (Measure.INJURED, Measure.KILLED) or graded(none) or none.row.lows & NOT_ALL:
            continue
        for hurt in discourse.mentions[none.index + 1 :]:
            if hurt.sentence - none.sentence > 1 or (hurt.quantity.value or 0) < 1:
                break
            fate = hurt.measure is none.measure and hurt.mode is Mode.ASSERTED and hurt.determiner not in {"other", "more"}
            # of another year, or of all the days before
            told = {"had", "in", "toll"} & set(hurt.row.between(max(0, hurt.at - 3), hurt.at).split())
            buried = "buried" in hurt.row.lows  # by snow, and dug out
            same_event = not told and not buried and (hurt.row is none.row or len(_nouns(hurt) & _nouns(none)) > 1)
            quiet = not (hurt.row.lows & (NOT_ALL | OTHER_VERSION)) and not is_background(hurt.row, none.row)
            if fate and quiet and same_event and not two_speakers(none, hurt) and is_person(hurt.what.head or "person"):
                yield part_of(hurt.span, discourse.party(hurt, "part"), discourse.party(none, "whole"), Reading.INFERRED)
                break


def _parallel(discourse: Discourse) -> Iterator[Statement]:
    """ "The rebels lost 800 and we 443 ... 393 of them were killed and 310 wounded, and of us 143 and 300": two totals broken
    down side by side; where one breakdown is a total to the man, the other is of the other total."""
    casualties = [one for one in discourse.mentions if one.measure is Measure.CASUALTIES and _is_total(one)]
    if len(casualties) < 2:
        return
    for row in {one.row.sentence.index: one.row for one in discourse.mentions}.values():
        here = discourse.row_mentions(row)
        kinds = [one for one in here if one.measure in (Measure.KILLED, Measure.INJURED) and _is_total(one)]
        pairs = list(pairwise(kinds))[::2]
        if len(kinds) != 4 or [one.measure for one in kinds] != [Measure.KILLED, Measure.INJURED] * 2:
            continue
        near = [one for one in casualties if 0 < row.sentence.index - one.sentence <= NEAR and not is_background(one.row, row)]
        if len(near) != 2:
            continue
        for (total_, other), (pair, left) in product((near, near[::-1]), (pairs, pairs[::-1])):
            if total_.quantity.value == sum(part.quantity.value or 0 for part in pair):
                yield _sum(discourse, other, left, Reading.INFERRED)
                return


def _is_total(mention: Mention) -> bool:
    exact = mention.quantity.hedge is Hedge.EXACT and mention.mode not in (Mode.DENIED, Mode.FORECAST)
    return exact and mention.whole is None and not graded(mention)


def _nouns(mention: Mention) -> set[str]:
    return {word.low for word in mention.row.words if word.tag == "n" and len(word.low) > SHORTEST}


def _sum(discourse: Discourse, whole: Mention, parts: Sequence[Mention], reading: Reading) -> Statement:
    return total(whole.span, discourse.party(whole, "total"), tuple(discourse.party(part, "part") for part in parts), reading)


def _kinds(discourse: Discourse, whole: Mention) -> Statement | None:
    """Casualties by kind: killed and wounded, perhaps missing and captured, next to each other and near the total."""
    if whole.measure not in (Measure.CASUALTIES, Measure.LOSSES, Measure.IRRECOVERABLE):
        return None
    broken: Statement | None = None
    for first in discourse.mentions:
        if abs(first.sentence - whole.sentence) > NEAR or first.measure is not Measure.KILLED or not same_kind(first, whole):
            continue
        parts = [first]
        for other in discourse.mentions[first.index + 1 :]:
            if (
                other.sentence - first.sentence > 1
                or other.measure not in KINDS
                or other.measure in {part.measure for part in parts}
            ):
                break
            parts.append(other)
            statement = _sum(discourse, whole, parts, Reading.STATED if first.row is whole.row else Reading.INFERRED)
            if can_stand(statement):
                return statement
        if len(parts) > 1 and _in_one_breath(whole, parts):
            broken = broken or _sum(discourse, whole, parts, Reading.STATED)
    return broken


def _loss(discourse: Discourse, whole: Mention) -> Statement | None:
    """ "148 had been killed, 231 wounded and 37 taken prisoner. The history calls the loss of 516 men": those lost are the
    dead alone or the dead with the others told right before, one kind after the other."""
    row, at = whole.row, whole.at
    if not row.between(max(0, at - 3), at).endswith(LOSING) or whole.quantity.hedge is not Hedge.EXACT:
        return None
    if (whole.what.head and not is_person(whole.what.head)) or "T" in row.tags[whole.end : whole.end + 3]:
        return None  # "the loss of 40 guns", "the loss of 70 men in June"
    before = [one for one in discourse.before(whole) if one.row is not row and whole.sentence - one.sentence <= 1]
    kinds = [one for one in reversed(before) if one.measure in KINDS and (one.quantity.value or 0) > 1]
    alike = len({one.measure for one in kinds}) == len(kinds) and kinds[:1] and kinds[0].measure is Measure.KILLED
    if len(kinds) < 2 or not alike or not all(_is_total(one) and one.row is kinds[0].row for one in kinds):
        return None
    if is_background(row, kinds[0].row) or any(one.beside for one in kinds) or row.tags[:at].count("C"):
        return None
    sums = [_sum(discourse, whole, kinds[:end], Reading.INFERRED) for end in range(1, len(kinds) + 1)]
    fitting = next((one for one in sums if can_stand(one)), sums[-1])
    return fitting if can_stand(fitting) or is_of_its_size(fitting) else None


def _in_one_breath(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether the kinds, none graded, stand in brackets or after a colon or dash: "71 casualties – 18 dead, 43 hurt"."""
    if any(part.row is not whole.row or part.quantity.hedge is not Hedge.EXACT or graded(part) for part in parts):
        return False
    gap = whole.row.tags[whole.end : parts[0].at]
    return gap[-1:] in {"(", ":"} and len(gap) <= BREATH and not set(gap[:-1]) & set(",;:(")


def _groups(discourse: Discourse, whole: Mention) -> Statement | None:
    """Numbers of one measure, one after the other, that add up to the total."""
    if whole.measure is None or whole.quantity.hedge not in (
        Hedge.EXACT,
        Hedge.MORE_THAN,
        Hedge.AT_LEAST,
        Hedge.NEARLY,
        Hedge.ABOUT,
    ):
        return None
    behind = whole.row.tags[whole.end :]
    if whole.quantity.hedge is not Hedge.EXACT and ":" in behind and behind[behind.index(":") :].count("C") > 1:
        return None  # "at least 86 have died: 31 fell, 40 drowned and 15 were shot": its parts are told
    others = [
        other
        for other in discourse.mentions
        if other is not whole
        and (other.measure is whole.measure or contains(whole.measure, other.measure))
        and other.quantity.value is not None
        and 0 < other.quantity.value < (whole.quantity.value or 0)
        and other.whole is None
        and (abs(other.sentence - whole.sentence) <= 2 * NEAR or whole.sentence <= LEAD)
        and same_kind(other, whole)
        and not is_background(other.row, whole.row)
    ]
    for first in range(len(others)):
        for last in range(first + 2, min(len(others), first + TERMS) + 1):
            parts = others[first:last]
            if parts[-1].sentence - parts[0].sentence > NEAR:
                break
            statement = _sum(discourse, whole, parts, Reading.INFERRED)
            if can_stand(statement, literal=True) and _telling(whole, parts):
                return statement
    return None


def _telling(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether the sum is hardly a coincidence: close together, or of numbers that are not small."""
    close = max(abs(part.sentence - whole.sentence) for part in parts) <= 1
    exact = whole.quantity.hedge is Hedge.EXACT
    added = sum(part.quantity.value or 0 for part in parts)
    near = added == whole.quantity.value if exact else added <= (whole.quantity.value or 0) * 5 // 4
    lead = whole.sentence <= LEAD and (whole.quantity.value or 0) >= ENOUGH and parts[-1].sentence - parts[0].sentence <= 1
    return near and (close or (exact and ((whole.quantity.value or 0) >= 10 or lead)) or (not exact and len(parts) <= 3))
