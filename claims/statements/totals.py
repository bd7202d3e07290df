"""Sums: closed lists, totals "in all", remainders ("the other four"), and disjoint parts that exceed their whole.

Every sum that the nearby numbers offer is tried before one is broken, and a broken one must be of the whole's order of size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.cues import OVERLAP
from claims.lexicon.people import THING_NOUNS, is_person
from claims.lexicon.sums import CLOSED_BY, TOTAL_AFTER, TOTAL_BEFORE
from claims.statements.discourse import Discourse, answers, apart, contains, is_background, same_kind
from claims.statements.mention import Mention, phrase_before
from claims.statements.parts import LIST_TAGS, is_subject, of_the_parts
from claims.statements.statement import Relation, Statement, can_stand, total
from claims.statements.words import Row
from claims.values.span import Span
from claims.values.verdict import Reading

WINDOW = 5  # sentences back in which the terms of a sum are looked for
TERMS = 12  # counts back among which every subset is tried
FARTHEST = 3  # a sum this many times the stated total, or a part of it, is of something else


def read_totals(discourse: Discourse) -> Iterator[Statement]:
    """Every sum that the text states, each total once."""
    taken: set[int] = set()
    for row in discourse.rows:
        for statement in (*_lists(discourse, row), *_remainders(discourse, row), *_totals(discourse, row), *_fates(discourse, row)):
            key = statement.parties[0].number
            if (key not in taken or not can_stand(statement)) and (can_stand(statement) or _near(statement)):
                taken.add(key)
                yield statement


def _sum(
    discourse: Discourse,
    at: Span,
    whole: Mention,
    parts: Sequence[Mention],
    relation: Relation = Relation.TOTAL,
    extra: int = 0,
) -> Statement:
    reading = Reading.STATED if all(part.row is whole.row for part in parts) else Reading.INFERRED
    return total(
        at,
        discourse.party(whole, "total"),
        tuple(discourse.party(part, "part") for part in parts),
        reading,
        relation=relation,
        extra=extra,
    )


def _near(statement: Statement) -> bool:
    """Whether the sum of the parts is of the order of the total."""
    whole, *parts = (party.quantity for party in statement.parties)
    stated = whole.low or whole.high or 0
    added = sum(part.low or part.high or 0 for part in parts)
    return stated > 1 and added * FARTHEST >= stated and added <= stated * FARTHEST


def _lists(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "37 people: 19 men, 11 women and seven children"; "the dead were three policemen and five passengers"."""
    mentions = discourse.row_mentions(row)
    first = 0
    while first < len(mentions):
        members = _list_from(row, mentions, first)
        statement = _list(discourse, row, mentions, members) if len(members) > 1 else None
        if statement is not None:
            yield statement
        first += len(members)


def _list(discourse: Discourse, row: Row, mentions: Sequence[Mention], members: Sequence[Mention]) -> Statement | None:
    opener = _opener(row, members[0])
    if opener is None or not _is_whole_list(row, members):
        return None
    if opener == "subject":
        phrase = phrase_before(row, _back_over(row, members[0].at - 1, "dab") + 1)
        wholes = [
            other
            for other in discourse.before(members[0])
            if phrase.head
            and row.sentence.index - other.sentence <= WINDOW
            and answers(other, phrase)
            and not is_background(other.row, row)
        ]
    else:
        wholes = [other for other in reversed(mentions) if other.at < members[0].at]
    wholes = [whole for whole in wholes if same_kind(whole, members[0])][:3]
    extra = _articles(row, members)
    options = [_sum(discourse, whole.span, whole, members, extra=extra) for whole in wholes]
    fitting = [statement for statement in options if can_stand(statement)]
    return (fitting or options or [None])[0]


def _list_from(row: Row, mentions: Sequence[Mention], first: int) -> list[Mention]:
    """The counts from one on that nothing but list words separate."""
    members = [mentions[first]]
    for mention in mentions[first + 1 :]:
        between = row.tags[_end(members[-1]) : mention.at]
        if not set(between) <= LIST_TAGS or not set(between) & set(",&"):
            break
        members.append(mention)
    return members


def _end(mention: Mention) -> int:
    """The word after a mention's noun phrase and its "of" phrase."""
    return max(mention.at + 1, mention.what.end, mention.whole.end if mention.whole else 0)


def _is_whole_list(row: Row, members: Sequence[Mention]) -> bool:
    """Whether the list ends with "and", its members are of one kind, and none is part of another."""
    last = row.tags[members[-2].at : members[-1].at]
    words = {word.low for word in row.words[members[0].at : members[-1].at]}
    nouns = {member.what.head for member in members if member.what.head}
    mixed = any(noun in THING_NOUNS for noun in nouns) and any(is_person(noun) for noun in nouns)
    closes = "&" in last or _articles_after(row, members[-1]) > 0
    return closes and not mixed and not any(member.whole for member in members) and "or" not in words and not words & OVERLAP


def _articles(row: Row, members: Sequence[Mention]) -> int:
    """How many unnumbered members the list has: "a cook", "and an Austrian"."""
    inside = sum(
        1
        for position in range(members[0].at, members[-1].at)
        if row.words[position].low in {"a", "an"} and row.tags[position - 1] in ",&"
    )
    return inside + _articles_after(row, members[-1])


def _articles_after(row: Row, last: Mention) -> int:
    """How many of them follow the last number: ", and a man who had died"."""
    tail = row.tags[_end(last) :]
    position = _end(last)
    stop = position + (tail.find(".") if "." in tail else len(tail))
    return sum(
        1
        for at in range(position, stop)
        if row.words[at].low in {"a", "an"} and row.tags[at - 1] in "&" and set(row.tags[position:at]) <= LIST_TAGS
    )


def _back_over(row: Row, position: int, tags: str) -> int:
    """The nearest earlier position whose class is none of these."""
    while position >= 0 and row.tags[position] in tags:
        position -= 1
    return position


def _opener(row: Row, member: Mention) -> str | None:
    """What introduces a closed list: a colon or dash, "made up of", or a subject with "be"."""
    position = _back_over(row, member.at - 1, "da")
    if position < 1:
        return None
    before = row.between(max(0, position - 3), position + 1)
    if any(before.endswith(phrase) for phrase in CLOSED_BY):
        return "host"
    if row.words[position].low in {":", "–", "—"} and row.tags[position - 1] != ":":
        return "host"
    if row.words[position].low in {"were", "are"} and row.tags[position - 1] in "nk":
        return "subject"
    if row.tags[position] == "," and set(row.tags[member.at :]) and _sexes(row, member):
        return "host"
    return None


def _sexes(row: Row, member: Mention) -> bool:
    """Whether an apposition divides by sex or age, and so is closed: ", two women and two men, "."""
    return member.what.head in {"man", "woman", "boy", "girl"}


def _remainders(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "the other four", "the remaining 45": what is left of a whole after the parts named since."""
    for mention in discourse.row_mentions(row):
        if mention.determiner in {"other", "remaining"}:
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
        between = list(reversed(earlier[:position]))
        if whole.whole is not None and whole.row is rest.row and _inside_of(whole, rest):
            continue
        outer = [other for other in earlier[position:] if other.row is whole.row and other.at < whole.at]
        sides = between + [other for other in outer if _part_of_it(other, whole)]
        if not sides or not _may_hold(whole, rest):
            continue
        for size in range(1, min(len(sides), 7) + 1):
            for parts in combinations(sides, size):
                statement = _sum(discourse, rest.span, whole, (*parts, rest))
                if can_stand(statement):
                    return statement
        if broken is None and rest.sentence - whole.sentence <= 2:
            siblings = _siblings(whole, sides, rest)
            if siblings:
                broken = _sum(discourse, rest.span, whole, (*siblings, rest))
    return broken


def _inside_of(whole: Mention, rest: Mention) -> bool:
    """Whether the candidate is itself a part of what the remainder is left of: "eleven of the fourteen ... the other three"."""
    return whole.whole is not None and not whole.what.head


def _part_of_it(part: Mention, whole: Mention) -> bool:
    """Whether the words make the first a part of the second: "eleven of the fourteen"."""
    return part.whole is not None and part.whole.start <= whole.at < part.whole.end


def _may_hold(whole: Mention, part: Mention) -> bool:
    low, high = part.quantity.low, whole.quantity.low
    fits = same_kind(whole, part) or part.what.head in {"person", "other"}
    return low is not None and high is not None and high > 1 and fits


def _siblings(whole: Mention, sides: Sequence[Mention], rest: Mention) -> list[Mention]:
    """The parts that divide the whole, where the words make that plain."""
    inside = [part for part in sides if _part_of_it(part, whole)]
    if inside:
        return inside
    highest = whole.quantity.value or 0
    fitting = [
        part
        for part in sides
        if part.quantity.value is not None
        and part.quantity.value < highest
        and (part.whole is None or part.whole.head in {"them", "whom", "those"})
        and (not part.what.head or part.what.head in {"person", "other", whole.what.head})
    ]
    return fitting if len(fitting) == len(sides) else []


def _totals(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "fifteen casualties in all", "All told, 60 people died", "a total of 43"."""
    for mention in discourse.row_mentions(row):
        if _has_total_cue(row, mention):
            statement = _total(discourse, mention)
            if statement is not None:
                yield statement


def _has_total_cue(row: Row, mention: Mention) -> bool:
    before = row.between(max(0, mention.at - 5), mention.at)
    after = row.between(_end(mention), _end(mention) + 3)
    return any(before.endswith(cue) for cue in TOTAL_BEFORE) or any(after.startswith(cue) for cue in TOTAL_AFTER)


def _total(discourse: Discourse, whole: Mention) -> Statement | None:
    terms = [
        other
        for other in reversed(list(discourse.before(whole)))
        if whole.sentence - other.sentence <= WINDOW and not is_background(other.row, whole.row) and same_kind(other, whole)
    ][-TERMS:]
    run = [other for other in terms if other.row is whole.row and _term_of(other, whole)]
    if len(run) < 2:
        nearest = max((other.sentence for other in terms), default=-1)
        run = [other for other in terms if nearest - 1 <= other.sentence and _term_of(other, whole)]
    if len(run) >= 2:
        statement = _sum(discourse, whole.span, whole, run)
        if can_stand(statement):
            return statement
    for size in range(2, len(terms) + 1):
        for parts in combinations(terms, size):
            statement = _sum(discourse, whole.span, whole, parts)
            if can_stand(statement):
                return statement
    if any(other.quantity.value == whole.quantity.value for other in discourse.mentions if other is not whole):
        return None
    return _sum(discourse, whole.span, whole, run) if 2 <= len(run) <= 6 else None


def _term_of(part: Mention, whole: Mention) -> bool:
    """Whether one may be a term of the other's sum by what is counted."""
    fits = part.measure is None or whole.measure is None or part.measure is whole.measure
    return part.whole is None and part.determiner not in {"all", "both"} and (fits or contains(whole.measure, part.measure))


def _fates(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Of the 36, eight were killed, 29 wounded": fates that exclude each other add up to no more than the whole."""
    for wholes, parts in of_the_parts(discourse, row):
        exclusive = [part for part in parts if part.whole is None]
        if len(exclusive) < 2 or {word.low for word in row.words} & OVERLAP:
            continue
        gapped = all(is_subject(row, part) for part in exclusive)
        if gapped and all(apart(a.measure, b.measure) for a, b in combinations(exclusive, 2)):
            yield _sum(discourse, wholes[0].span, wholes[0], exclusive, Relation.WITHIN)
