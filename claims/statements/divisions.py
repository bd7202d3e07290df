"""Runs and fates that divide a number given before: they add up to it, or at least do not exceed it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.cues import OVERLAP
from claims.lexicon.people import is_person
from claims.lexicon.sums import BREAKDOWN
from claims.statements.discourse import Discourse, apart, contains, is_background
from claims.statements.frames import noun_measure
from claims.statements.fronted_parts import is_subject, of_the_parts
from claims.statements.identity import graded
from claims.statements.listed import LANDS
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.runs import runs_in
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.sums import WINDOW, adds_up, are_of_sources, nobody_else
from claims.statements.words import Row
from claims.values.hedge import Hedge

BY_SEX = frozenset("man woman child boy girl".split())
PLACE = 5  # words of the place behind a count
LEAD = 9  # words from "bringing" to the toll
RAISING = frozenset("bringing brings brought taking takes took raising raises raised lifting lifted pushing pushed".split())
BOUND = frozenset("low high min max minimum maximum".split())


def fates(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Of the 36, eight were killed, 29 wounded": fates that exclude each other add up to no more than the whole."""
    several = row.tags.count("C") > 1
    for wholes, parts in of_the_parts(discourse, row) if several else ():
        exclusive = [part for part in parts if part.whole is None]
        heads = {part.predicate.head for part in exclusive if part.predicate is not None}
        if heads & BY_SEX and heads - BY_SEX:
            continue  # "12 were women and nine were foreigners"
        if len(exclusive) < 2 or row.lows & OVERLAP:
            continue
        if exclusive[0].quantity.value == sum(part.quantity.value or 0 for part in exclusive[1:]):
            continue  # "149 were children: 121 boys and 28 girls"
        if any(
            sum(part.quantity.value or 0 for part in exclusive[:end]) == wholes[0].quantity.value
            for end in range(2, len(exclusive))
        ):
            continue  # "Of the 11 climbers 3 turned back, 8 went on, 5 reached the top and 4 came down"
        subjects = all(is_subject(row, part) for part in exclusive)
        triple = len(exclusive) > 2 and "&" in row.tags[exclusive[-2].at : exclusive[-1].at]
        if (subjects and triple) or (subjects and all(apart(a.measure, b.measure) for a, b in combinations(exclusive, 2))):
            closed = triple and nobody_else(discourse, row)
            yield adds_up(discourse, wholes[0].span, wholes[0], exclusive, Relation.TOTAL if closed else Relation.WITHIN)


def divisions(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """A run that divides a number given before: it adds up, or at least does not exceed it."""
    for run in runs_in(discourse, row):
        if row.words[run[0].at - 1].low in {"from", "between"} | BOUND and run[0].at:
            continue
        if are_of_sources(run) or _of_several_kinds(run) or _ends_in_a_toll(row, run[-1]):
            continue
        rest = sum(member.quantity.value or 0 for member in run[1:])
        some = run[0].whole is not None and run[0].whole.head not in PRONOUN_WHOLES and run[-1].whole is None
        if some or run[0].quantity.value == rest:
            continue  # "after five of the injured had died, 18"
        *parts, last = run
        if len(run) > 2 and last.quantity.value == sum(part.quantity.value or 0 for part in parts):
            yield adds_up(discourse, last.span, last, parts)
            continue
        if run[-1].determiner in {"other", "remaining"} or "D" in row.tags[: run[0].at]:
            continue  # "second came Jaén with 187, followed by Seville with 166" divides nothing
        wholes = [whole for whole in _divided(discourse, row, run) if whole not in run]
        wholes = [whole for whole in wholes if whole.row is row or whole.whole is None]  # "12 of the dead were in the barn"
        fitting = [
            statement for statement in (adds_up(discourse, whole.span, whole, run) for whole in wholes) if can_stand(statement)
        ]
        if fitting:
            yield fitting[0]
        elif (wholes and (_is_breakdown(row, run[0]) or nobody_else(discourse, row)) and _is_tied(run[0], wholes[0])) or (
            wholes
            and wholes[0].row is row
            and (row.tags[last.end : last.end + 1] in {")", ".", ";", ""} or _closes_in_a_place(row, run))
            and not any(graded(member) for member in run)
        ):
            yield adds_up(discourse, wholes[0].span, wholes[0], run)
        elif wholes and not _larger(run, wholes) and _is_tied(run[0], wholes[0]) and not _is_elsewhere(run[0], wholes[0]):
            yield adds_up(discourse, wholes[0].span, wholes[0], run, Relation.WITHIN)


def _is_elsewhere(part: Mention, whole: Mention) -> bool:
    """ "left 12 dead in Orm. Eight died in Tarva and six in Sopot": of other places, unless the first is a land with places."""
    told, row = whole.row, part.row
    beside = told.words[whole.end + 1 : whole.end + 2]
    named = told.tags[whole.end : whole.end + 1] == "P" and any(word.capital for word in beside)
    behind = next((at for at in range(part.end, len(row.tags)) if row.tags[at] == "P"), 0)
    placed = 0 < behind < len(row.words) - 1 and row.words[behind + 1].capital and told is not row
    return named and placed and LANDS.isdisjoint(told.low_words[whole.end : whole.end + PLACE])


def _closes_in_a_place(row: Row, run: Sequence[Mention]) -> bool:
    """ "(40 in Ruda, 25 in Sopot and 15 in Lodz)": each with its place, the last right before the end."""
    behind = [row.tags[member.end :].partition(",")[0] for member in run]
    last = behind[-1].rstrip('".')
    opener = row.tags[: run[0].at].rstrip("dan")[-1:]
    placed = all(tags.startswith("Pn") for tags in behind) and len(run) > 2
    return placed and last.rstrip(")").strip("Pdn") == "" and (last.endswith(")") if opener == "(" else opener == ":")


def _ends_in_a_toll(row: Row, last: Mention) -> bool:
    """ "Three of the 25 died that night, bringing the number of dead to 42": a toll since then, beside those who then lived."""
    before = row.low_words[max(0, last.at - LEAD) : last.at]
    return before[-1:] == ("to",) and not RAISING.isdisjoint(before)


def _of_several_kinds(run: Sequence[Mention]) -> bool:
    """ "52 were women, 47 were over 60", "38 were men and 31 were foreigners": some are told by their sex and some by their age
    or sort, so that one may be both."""
    aged = [member.row.tags[member.at + 1 : member.at + 3] == "bG" for member in run]
    heads = {member.predicate.head for member in run if member.predicate is not None}
    return (any(aged) and not all(aged)) or (not heads.isdisjoint(BY_SEX) and not heads <= BY_SEX)


def _is_breakdown(row: Row, first: Mention) -> bool:
    """Whether a colon before the run says that it leaves nobody out: "the following breakdown: 67 in Reggio, ..."."""
    before = list(row.low_words[max(0, first.at - 6) : first.at])
    return ":" in before and bool(set(before) & BREAKDOWN)


def _is_tied(part: Mention, whole: Mention) -> bool:
    """Whether the words say that the run divides this number: one sentence, or one measure or noun in the next."""
    if part.row is whole.row:
        return True
    if not part.what.head and (part.measure is None or whole.measure is None) and part.at == 0:
        return part.sentence - whole.sentence == 1  # a bare "Nine were found on Lewis" speaks of those just counted
    known = (part.measure is not None and part.measure is whole.measure) or (
        part.what.head and part.what.head == whole.what.head
    )
    return bool(known) and part.sentence - whole.sentence <= 2


def _larger(run: Sequence[Mention], wholes: Sequence[Mention]) -> bool:
    """Whether some whole may hold the run."""
    added = sum(member.quantity.low or 0 for member in run)
    return any((whole.quantity.high or added) >= added for whole in wholes)


def _divided(discourse: Discourse, row: Row, run: Sequence[Mention]) -> list[Mention]:
    """The numbers that a run may divide: before it in its sentence, or in the two before it."""
    first = run[0]
    return [
        other
        for other in discourse.before(first)
        if (other.row is row or 0 < row.sentence.index - other.sentence <= 2 * WINDOW)
        and _kind_of(first, other)
        and not is_background(other.row, row)
        and not _is_the_most(other, row)
        and other.quantity.hedge is not Hedge.VAGUE
        and (other.row is not row or row.tags[other.end : first.at].rstrip("dan")[-1:] in {":", "("})
    ]


def _is_the_most(whole: Mention, row: Row) -> bool:
    """ "Of the three towns Almeja mourns the most, 31. Puerto Liso has 24 dead and Candela 11": one of several, not all."""
    before = whole.row.low_words[max(0, whole.at - LEAD) : whole.at]
    return whole.row is not row and not {"most", "worst", "hardest", "heaviest", "highest", "largest"}.isdisjoint(before)


def _kind_of(part: Mention, whole: Mention) -> bool:
    """Whether the one may divide the other by what is counted: one measure, and one noun or none."""
    a, b = part.what.head, whole.what.head
    general = a == "person" or noun_measure((a,)) is not None
    nouns = not a or a == b or (general and (is_person(b) or not b or noun_measure((b,)) is not None))
    opens = part.at == 0 and not a and whole.measure is None and part.sentence - whole.sentence == 1
    measures = opens or part.measure is None or part.measure is whole.measure or contains(whole.measure, part.measure)
    return nouns and measures and (whole.quantity.value or 0) > (part.quantity.value or 0)
