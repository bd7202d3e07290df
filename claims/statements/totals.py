"""Sums: closed lists, totals "in all", remainders ("the other four"), and disjoint parts that exceed their whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.cues import OVERLAP
from claims.statements.discourse import Discourse, apart, contains, is_background, same_kind
from claims.statements.mention import Mention
from claims.statements.parts import LIST_TAGS, is_subject, of_the_parts
from claims.statements.statement import Relation, Statement, can_stand, total
from claims.statements.words import Row
from claims.values.span import Span
from claims.values.verdict import Reading

WINDOW = 6  # sentences back in which the terms of a sum are looked for
TERMS = 12  # counts back among which every subset is tried
TOTAL_CUES = (
    "in all", "in total", "altogether", "all told", "a total of", "total of", "combined", "taken together", "between them", "total",
    "overall toll", "that makes", "which makes", "makes", "brings to", "bringing to", "bringing the total", "together", "in sum", "the total",
)  # fmt: skip
CLOSED_BY = ("made up of", "consisting of", "consisted of", "comprised", "comprising", "composed of", "namely", "broken down", "breakdown")


def read_totals(discourse: Discourse) -> Iterator[Statement]:
    """Every sum that the text states."""
    taken: set[int] = set()
    for row in discourse.rows:
        for statement in (*_lists(discourse, row), *_remainders(discourse, row), *_totals(discourse, row)):
            key = statement.parties[0].number
            if key not in taken or statement.relation is Relation.TOTAL:
                taken.add(key)
                yield statement
        yield from _fates(discourse, row)


def _sum(discourse: Discourse, at: Span, whole: Mention, parts: Sequence[Mention], relation: Relation = Relation.TOTAL) -> Statement:
    reading = Reading.STATED if all(part.row is whole.row for part in parts) else Reading.INFERRED
    return total(
        at,
        discourse.party(whole, "total"),
        tuple(discourse.party(part, "part") for part in parts),
        reading,
        relation=relation,
    )


def _lists(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "37 people: 19 men, 11 women and seven children"; "the dead were three policemen and five passengers"."""
    mentions = discourse.row_mentions(row)
    for first in range(len(mentions)):
        members = _list_from(row, mentions, first)
        if len(members) < 2 or not _is_whole_list(row, members):
            continue
        opener = _opener(row, members[0])
        if opener is None:
            continue
        host = mentions[first - 1] if first else None
        if opener == "subject":
            wholes = [other for other in discourse.before(members[0]) if _answers_subject(row, members[0], other)]
        elif host is not None:
            wholes = [host]
        else:
            wholes = list(discourse.before(members[0]))[:1]
        wholes = [whole for whole in wholes if same_kind(whole, members[0]) and whole not in members]
        options = [_sum(discourse, whole.span, whole, members) for whole in wholes[:4]]
        fitting = [statement for statement in options if can_stand(statement)]
        if fitting or options:
            yield (fitting or options)[0]


def _list_from(row: Row, mentions: Sequence[Mention], first: int) -> list[Mention]:
    """The counts from one on that nothing but list words separate, ending with "and"."""
    members = [mentions[first]]
    for mention in mentions[first + 1 :]:
        previous = members[-1]
        start = max(previous.at + 1, previous.what.end, previous.whole.end if previous.whole else 0)
        between = row.tags[start : mention.at]
        if not set(between) <= LIST_TAGS or not set(between) & set(",&"):
            break
        members.append(mention)
    return members


def _is_whole_list(row: Row, members: Sequence[Mention]) -> bool:
    """Whether the list ends with "and", and no member is part of another."""
    last = row.tags[members[-2].at : members[-1].at]
    words = {word.low for word in row.words[members[0].at : members[-1].at]}
    return "&" in last and not any(member.whole for member in members) and "or" not in words and not words & OVERLAP


def _opener(row: Row, member: Mention) -> str | None:
    """What introduces a closed list: a colon or dash, "made up of", or a subject with "be"."""
    position = member.at - 1
    while position >= 0 and row.tags[position] in "da":
        position -= 1
    if position < 0:
        return None
    before = row.between(max(0, position - 3), position + 1)
    if any(before.endswith(phrase) for phrase in CLOSED_BY):
        return "host"
    if row.tags[position] == ":" and position >= 1 and row.tags[position - 1] != ":":
        return "host"
    if row.tags[position] == "b" and row.words[position].low in {"were", "are"} and position >= 1 and row.tags[position - 1] in "nk":
        return "subject"
    return None


def _answers_subject(row: Row, member: Mention, other: Mention) -> bool:
    """Whether an earlier count is the subject of "the dead were ..."."""
    from claims.statements.mention import _noun_phrase  # noqa: PLC2701
    from claims.statements.discourse import answers

    position = member.at - 1
    while position >= 0 and row.tags[position] in "dab":
        position -= 1
    start = position
    while start > 0 and row.tags[start - 1] in "nk":
        start -= 1
    phrase = _noun_phrase(row, start)
    return bool(phrase.head) and row.sentence.index - other.sentence <= WINDOW and answers(other, phrase) and not is_background(other.row, row)


def _remainders(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "the other four", "the remaining 45": what is left of a whole after the parts named since."""
    for mention in discourse.row_mentions(row):
        if mention.determiner not in {"other", "remaining", "last"}:
            continue
        statement = _remainder(discourse, mention)
        if statement is not None:
            yield statement


def _remainder(discourse: Discourse, rest: Mention) -> Statement | None:
    earlier = [
        other
        for other in discourse.before(rest)
        if rest.sentence - other.sentence <= WINDOW and not is_background(other.row, rest.row)
    ][:TERMS]
    broken: Statement | None = None
    for position, whole in enumerate(earlier):
        between = [part for part in reversed(earlier[:position]) if part.whole is None or not part.whole.head or part.row is not whole.row or True]
        if not between or not _may_hold(whole, rest):
            continue
        for size in range(len(between), 0, -1):
            for parts in combinations(between, size):
                statement = _sum(discourse, rest.span, whole, (*parts, rest))
                if can_stand(statement):
                    return statement
        if broken is None and _plain_whole(whole, between, rest):
            broken = _sum(discourse, rest.span, whole, (*_siblings(between), rest))
    return broken


def _may_hold(whole: Mention, part: Mention) -> bool:
    low, high = part.quantity.low, whole.quantity.low
    return low is not None and high is not None and high >= low and (same_kind(whole, part) or part.what.head in {"person", "other"})


def _plain_whole(whole: Mention, between: Sequence[Mention], rest: Mention) -> bool:
    """Whether the words make the whole plain: it opens with "of the", or every part between is smaller and close."""
    highest = whole.quantity.value
    return highest is not None and all(part.quantity.low is not None and part.quantity.low < highest for part in between) and rest.sentence - whole.sentence <= 3


def _siblings(between: Sequence[Mention]) -> list[Mention]:
    """The parts that divide the whole, without the parts of parts."""
    plain = [part for part in between if part.whole is None or part.whole.head == "them"]
    return plain or list(between)


def _totals(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "fifteen casualties in all", "All told, 60 people died", "a total of 43"."""
    for mention in discourse.row_mentions(row):
        if not _has_total_cue(row, mention):
            continue
        statement = _total(discourse, mention)
        if statement is not None:
            yield statement


def _has_total_cue(row: Row, mention: Mention) -> bool:
    before = row.between(max(0, mention.at - 4), mention.at)
    after = row.between(max(mention.at + 1, mention.what.end), mention.what.end + 4 if mention.what.end > mention.at else mention.at + 5)
    if before.endswith("="):
        return True
    return any(f" {cue} " in f" {before} " or f" {after} ".startswith(f" {cue} ") for cue in TOTAL_CUES)


def _total(discourse: Discourse, whole: Mention) -> Statement | None:
    earlier = [
        other for other in discourse.before(whole) if whole.sentence - other.sentence <= WINDOW and not is_background(other.row, whole.row)
    ][:TERMS]
    terms = [other for other in reversed(earlier) if same_kind(other, whole)]
    for size in range(len(terms), 1, -1):
        for parts in combinations(terms, size):
            statement = _sum(discourse, whole.span, whole, parts)
            if can_stand(statement):
                return statement
    run = [other for other in terms if other.row is whole.row and _term_of(other, whole)]
    if len(run) < 2:
        nearest = max((other.sentence for other in terms), default=-1)
        run = [other for other in terms if nearest - 1 <= other.sentence and _term_of(other, whole)]
    if len(run) >= 2 and any(other.quantity.value == whole.quantity.value for other in terms):
        return None
    return _sum(discourse, whole.span, whole, run) if 2 <= len(run) <= 6 else None


def _term_of(part: Mention, whole: Mention) -> bool:
    """Whether one may be a term of the other's sum by what is counted."""
    return (
        part.whole is None
        and part.determiner not in {"all", "both"}
        and (part.measure is None or whole.measure is None or part.measure is whole.measure or contains(whole.measure, part.measure))
    )


def _fates(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Of the 36, eight were killed, 29 wounded": fates that exclude each other add up to no more than the whole."""
    for wholes, parts in of_the_parts(discourse, row):
        exclusive = [part for part in parts if part.whole is None]
        words = {word.low for word in row.words}
        if len(exclusive) < 2 or words & OVERLAP:
            continue
        gapped = all(is_subject(row, part) for part in exclusive)
        excluding = all(apart(a.measure, b.measure) for a, b in combinations(exclusive, 2))
        if gapped and excluding:
            statement = _sum(discourse, wholes[0].span, wholes[0], exclusive, Relation.WITHIN)
            yield statement
