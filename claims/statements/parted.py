"""People told apart by place, by occasion or by who they are, who are no more than all of them: "29 dead, 17 of them on the bus
and 12 on the pavement", "47 died in two collisions, 31 in the first and 16 in the second", "among the 60 dead are 28 women and
32 men".

Parts set in one breath share nobody. They make the whole where the text counts the occasions and tells of each; else they are
no more than it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.cues import OVERLAP
from claims.lexicon.groups import NATIONS
from claims.lexicon.people import THING_NOUNS
from claims.lexicon.sums import INCLUDE
from claims.statements.discourse import Discourse, same_kind
from claims.statements.including import are_side_by_side
from claims.statements.mention import Mention, all_exact
from claims.statements.shared_out import shared_out
from claims.statements.statement import Relation, Statement
from claims.statements.sums import adds_up
from claims.statements.words import Row
from claims.values.measure import Measure

FATES = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
REGIONS = frozenset("region province district oblast country governorate state county city town island".split())
REGION_REACH = 6  # words behind a count in which it is said to be of a whole region
ORDERS = ("first", "second", "third", "fourth")
PEOPLE = frozenset("woman man child boy girl soldier civilian policeman officer guard prisoner pupil teacher".split())
"""Groups that one list tells apart."""

PLACING = frozenset("in on at near outside inside under aboard along between from".split())


def read_parted(discourse: Discourse) -> Iterator[Statement]:
    """Every whole whose parts are set apart in one breath."""
    yield from _in_a_region(discourse)
    for row in discourse.rows:
        if row.tags.count("C") < 2 or row.lows & OVERLAP:
            continue
        mentions = discourse.row_mentions(row)
        yield from shared_out(discourse, row, mentions)
        yield from _by_occasion(discourse, row, mentions)
        yield from _listed(discourse, row, mentions)


def _in_a_region(discourse: Discourse) -> Iterator[Statement]:
    """ "Thirteen died in the region ... In Lyman seven died; in Siversk, four; on the road two": no more than in all of it."""
    for whole in discourse.mentions:
        if whole.measure not in FATES or whole.whole is not None:
            continue
        if REGIONS.isdisjoint(whole.row.between(whole.end, whole.end + REGION_REACH).split()):
            continue
        row = next((row for row in discourse.rows if row.sentence.index == whole.sentence + 1), None)
        if row is None or row.lows & OVERLAP:
            continue
        parts = [part for part in discourse.row_mentions(row) if part.whole is None and part.measure in (whole.measure, None)]
        segments = [row.tags.count(";", 0, part.at) for part in parts]
        placed = [_opens_with_a_place(row, part) for part in parts]
        if len(parts) > 2 and len(set(segments)) == len(parts) and all(placed) and all_exact(whole, *parts):
            yield adds_up(discourse, whole.span, whole, parts, Relation.WITHIN)


def _opens_with_a_place(row: Row, part: Mention) -> bool:
    """Whether the stretch of the sentence that has a count opens with a place: "in Siversk, four"."""
    start = row.tags.rfind(";", 0, part.at) + 1
    return start < part.at and row.words[start].low in PLACING


def _by_occasion(discourse: Discourse, row: Row, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """ "In all 47 people died in the two collisions, 31 in the first and 16 in the second": as many parts as occasions."""
    if row.lows.isdisjoint(ORDERS):
        return
    parts = [mention for mention in mentions if _occasion(row, mention) and not mention.what.head]
    if len(parts) < 2 or [_occasion(row, part) for part in parts] != list(ORDERS[: len(parts)]):
        return
    before = [mention for mention in mentions if mention.at < parts[0].at]
    occasions = [mention for mention in before if mention.what.head in THING_NOUNS or _is_event(row, mention)]
    wholes = [mention for mention in before if mention not in occasions]
    fated = len(wholes) == 1 and wholes[0].measure is not None  # but "three villages with 1,800 people: 150 from the first"
    if fated and len(occasions) == 1 and occasions[0].quantity.value == len(parts) and all_exact(*wholes, *parts):
        yield adds_up(discourse, wholes[0].span, wholes[0], parts)


def _occasion(row: Row, mention: Mention) -> str:
    """ "31 in the first", "21 had been on the first": which of them."""
    at = mention.end
    while row.tags[at : at + 1] in {"b", "v", "k"}:
        at += 1
    words = row.low_words[at : at + 3]
    return words[2] if words[1:2] == ("the",) and words[0] in PLACING and words[2:] and words[2] in ORDERS else ""


def _is_event(row: Row, mention: Mention) -> bool:
    return mention.measure is None and bool(mention.what.head) and row.words[mention.at - 1].low in {"the", "in", "both"}


def _listed(discourse: Discourse, row: Row, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """ "Among the 60 victims are 28 women, 14 men and 18 children"; "killed 11, including six women and five children"."""
    for position, mention in enumerate(mentions):
        lead = row.between(max(0, mention.at - 1), mention.at)
        among_them = row.between(max(0, mention.at - 2), mention.at) in {"among them", "them :"}
        lead = "including" if among_them or (lead in INCLUDE and position == 1) else lead
        among = row.words[0].low == "among" and position > 0 and mentions[0].at <= 3
        if lead != "including" and not (among and position == 1 and lead in {"are", "were", ":"}):
            continue
        run = [mention]
        for other in mentions[position + 1 :]:
            between = row.tags[run[-1].end : other.at]
            if not (between and set(between) <= set(",&")):
                break
            run.append(other)
        whole = mentions[0] if among else next((one for one in reversed(mentions[:position]) if one.quantity.value), None)
        hosts = [one for one in reversed(mentions[:position]) if one.quantity.value]
        if are_side_by_side(row, hosts) and not among:
            continue  # "killed nine and injured 30, among them 20 Germans and 13 Poles": of both, for all we know
        if whole is None or len(run) < 2 or "&" not in row.tags[run[-2].end : run[-1].at] or not all_exact(whole, *run):
            continue
        heads = [part.what.head for part in run]
        apart = set(heads) <= PEOPLE or set(heads) <= NATIONS.keys() or _are_all_apart(run)
        if len(set(heads)) == len(heads) and apart and (same_kind(whole, run[0]) or set(heads) <= NATIONS.keys()):
            yield adds_up(discourse, whole.span, whole, run, Relation.WITHIN)


def _are_all_apart(run: Sequence[Mention]) -> bool:
    """ "27 passengers and six crew"."""
    return all(first.group.apart(second.group) for first, second in combinations(run, 2))
