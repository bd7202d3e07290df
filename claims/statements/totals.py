"""Sums: closed lists, totals "in all", remainders ("the other four"), and disjoint parts that exceed their whole.

Every sum that the nearby numbers offer is tried before one is broken, and a broken one must be of the whole's order of size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.cues import OVERLAP
from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.lexicon.sums import BREAKDOWN, CLOSED_BY, TOTAL_AFTER, TOTAL_BEFORE, TOTAL_CLAUSE
from claims.statements.discourse import Discourse, answers, apart, contains, is_background, is_each, same_kind
from claims.statements.frames import noun_measure
from claims.statements.mention import PRONOUN_WHOLES, Mention, phrase_before
from claims.statements.parts import LIST_TAGS, is_subject, of_the_parts
from claims.statements.runs import end_of, find_runs
from claims.statements.statement import Relation, Statement, can_stand, likeliest, total
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import POPULATION
from claims.values.span import Span
from claims.values.verdict import Reading

WINDOW = 5  # sentences back in which the terms of a sum are looked for
TERMS = 12  # counts back among which every subset is tried
CUE_REACH = 9  # words before a number in which its clause may call it a total
SEXES = frozenset("man woman boy girl male female".split())
FARTHEST = 3  # a sum this many times the stated total, or a part of it, is of something else


def read_totals(discourse: Discourse) -> Iterator[Statement]:
    """Every sum that the text states, each total once."""
    taken: set[int] = set()
    for row in discourse.rows:
        for statement in (
            *_lists(discourse, row),
            *_remainders(discourse, row),
            *_totals(discourse, row),
            *_fates(discourse, row),
            *_divisions(discourse, row),
        ):
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
        first += len(members) if statement is not None else 1


def _list(discourse: Discourse, row: Row, mentions: Sequence[Mention], members: Sequence[Mention]) -> Statement | None:
    opener = _opener(row, members[0])
    if opener is None or not _is_whole_list(row, members):
        return None
    wholes = [other for other in reversed(mentions) if other.at < members[0].at and opener != "subject"]
    if not wholes:
        wholes = _subjects(discourse, row, members[0])
    if opener == "aside":
        wholes = [whole for whole in wholes[:1] if is_person(whole.what.head) and whole.what.head not in SEXES]
    wholes = [whole for whole in wholes if same_kind(whole, members[0]) and whole.quantity.hedge is not Hedge.VAGUE][:3]
    extra = _articles(row, members)
    options = [_sum(discourse, whole.span, whole, members, extra=extra) for whole in wholes]
    return likeliest(options)


def _subjects(discourse: Discourse, row: Row, member: Mention) -> list[Mention]:
    """The earlier counts that a list's subject may speak of: "the dead were", "the crew was made up of"."""
    verb = row.tags.rfind("b", 0, member.at)
    phrase = phrase_before(row, verb) if verb > 0 else None
    if phrase is None or not phrase.head or phrase.head in {"figure", "number", "total", "one"}:
        return []
    near = [
        other
        for other in discourse.before(member)
        if other.row is not row and row.sentence.index - other.sentence <= WINDOW and not is_background(other.row, row)
    ]
    fitting = [other for other in near if answers(other, phrase)]
    if not fitting and (phrase.head in GROUP_NOUNS or phrase.head in {"passenger", "victim", "group"}):
        fitting = [other for other in near if other.measure in POPULATION]
    return fitting


def _list_from(row: Row, mentions: Sequence[Mention], first: int) -> list[Mention]:
    """The counts from one on that nothing but list words separate."""
    members = [mentions[first]]
    for mention in mentions[first + 1 :]:
        between = row.tags[end_of(members[-1]) : mention.at]
        if not set(between) <= LIST_TAGS or not set(between) & set(",&"):
            break
        members.append(mention)
    return members


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
        if row.words[position].low in {"a", "an"}
        and row.tags[position - 1] in ",&"
        and row.tags[position + 2 : position + 4] != "oC"
    )
    return inside + _articles_after(row, members[-1])


def _articles_after(row: Row, last: Mention) -> int:
    """How many of them follow the last number, up to one after "and": ", a Pole and a Turk"."""
    count = 0
    closed = False
    for at in range(end_of(last), len(row.words)):
        if row.tags[at] not in LIST_TAGS | {"A"} or (closed and row.tags[at] == ","):
            break
        if row.words[at].low in {"a", "an"} and row.tags[at - 1] in ",&":
            count += 1
            closed = closed or row.tags[at - 1] == "&"
    return count if closed else 0


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
    if row.tags[position] in ",(" and member.what.head in SEXES:
        return "aside"
    return None


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
    opened = [whole for wholes, parts in of_the_parts(discourse, rest.row) if rest in parts for whole in wholes]
    members = {
        member.index for row in {id(other.row): other.row for other in earlier}.values() for member in _members(discourse, row)
    }
    broken: tuple[int, Statement] | None = None
    for position, whole in enumerate(earlier):
        if (opened and whole not in opened) or whole.index in members or not _may_hold(whole, rest):
            continue
        is_part = whole.whole is not None and whole not in opened
        if whole.row is rest.row and whole.whole is not None and not whole.what.head:
            continue  # "eleven of the fourteen": a part itself
        beside = [other for other in earlier[position:] if _part_of_it(other, whole)]
        sides = [*beside, *reversed(earlier[:position])]
        if not sides:
            continue
        siblings = _siblings(whole, sides)
        if siblings:
            statement = _sum(discourse, rest.span, whole, (*siblings, rest))
            if can_stand(statement):
                return statement
            size = int(whole.quantity.value or 0)
            if _is_near(whole, rest) and not is_part and (broken is None or broken[0] < size):
                broken = size, statement
        elif broken is not None and (whole.quantity.value or 0) > broken[0]:
            broken = None  # a larger whole whose parts are not plain
        for size in range(1, min(len(sides), 7) + 1):
            for parts in combinations(sides, size):
                statement = _sum(discourse, rest.span, whole, (*parts, rest))
                if can_stand(statement):
                    return statement
    rows = [
        other.row
        for other in discourse.mentions
        if broken and any(other.number == party.number for party in broken[1].parties[1:])
    ]
    return broken[1] if broken and not any(tag in row.tags for row in rows for tag in "MX") else None


def _is_near(whole: Mention, rest: Mention) -> bool:
    """Whether a remainder and its whole stand in one paragraph, or in neighbouring sentences."""
    return rest.sentence - whole.sentence <= 1 or whole.row.sentence.paragraph == rest.row.sentence.paragraph


def _members(discourse: Discourse, row: Row) -> list[Mention]:
    """The mentions of a row that divide something with others."""
    return [member for run in find_runs(row, discourse.row_mentions(row)) for member in run]


def _part_of_it(part: Mention, whole: Mention) -> bool:
    """Whether the words make the first a part of the second: "eleven of the fourteen"."""
    return part.row is whole.row and part.whole is not None and part.whole.start <= whole.at < part.whole.end


def _may_hold(whole: Mention, part: Mention) -> bool:
    low, high = part.quantity.low, whole.quantity.low
    fits = same_kind(whole, part) or part.what.head in {"person", "other"}
    return low is not None and high is not None and high > 1 and fits


def _siblings(whole: Mention, sides: Sequence[Mention]) -> list[Mention]:
    """The parts that divide the whole, where the words make that plain."""
    inside = [part for part in sides if _part_of_it(part, whole)]
    if inside:
        return inside
    highest = whole.quantity.value or 0
    plain = [part for part in sides if not _nested(part, sides)]
    if any(
        part.whole is not None and part.whole.head not in PRONOUN_WHOLES and not answers(whole, part.whole) for part in plain
    ):
        return []
    fitting = [
        part
        for part in plain
        if part.quantity.value is not None
        and part.quantity.value < highest
        and (not part.what.head or part.what.head in {"person", "other", "body", whole.what.head})
    ]
    return fitting if len(fitting) == len(plain) else []


def _nested(part: Mention, sides: Sequence[Mention]) -> bool:
    """Whether the number is a part of another part: "12 remain in hospital, two of them in intensive care"."""
    return (
        part.whole is not None
        and part.whole.head in {"them", "whom"}
        and any(other.row is part.row and other.at < part.at for other in sides)
    )


def _totals(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "fifteen casualties in all", "All told, 60 people died", "a total of 43"."""
    for mention in discourse.row_mentions(row):
        if _has_total_cue(row, mention):
            statement = _total(discourse, mention)
            if statement is not None:
                yield statement


def _has_total_cue(row: Row, mention: Mention) -> bool:
    """Whether the words make the number a total: "in all", "bringing the toll to", "all 12", "a group of seven"."""
    if mention.determiner in {"other", "remaining", "more"} or mention.row.sentence.headline:
        return False
    start = max(row.tags.rfind(".", 0, mention.at), row.tags.rfind(";", 0, mention.at), mention.at - CUE_REACH, -1) + 1
    before = f" {row.between(start, mention.at)} "
    after = f" {row.between(end_of(mention), end_of(mention) + 7)} "
    near = f" {row.between(max(start, mention.at - 5), mention.at)}"
    if any(near.endswith(f" {cue}") for cue in TOTAL_BEFORE) or any(after.startswith(f" {cue} ") for cue in TOTAL_AFTER):
        return True
    if any(f" {cue} " in before for cue in TOTAL_CLAUSE):
        return True
    return mention.determiner == "all" and (is_person(mention.what.head) or noun_measure(mention.what.words) is not None)


def _total(discourse: Discourse, whole: Mention) -> Statement | None:
    """The numbers before a total that add up to it; where none do, those of the sentences right before it."""
    if any(
        other.quantity.value == whole.quantity.value and other.measure is whole.measure for other in discourse.before(whole)
    ):
        return None  # given before as it is
    terms = [
        other
        for other in reversed(list(discourse.before(whole)))
        if whole.sentence - other.sentence <= WINDOW
        and not other.row.sentence.headline
        and not is_background(other.row, whole.row)
        and same_kind(other, whole)
    ][-TERMS:]
    if any(is_each(other) for other in terms):
        return None
    run = [other for other in terms if other.row is whole.row and _term_of(other, whole)]
    if len(run) < 2:
        nearest = max((other.sentence for other in terms), default=-1)
        run = [other for other in terms if nearest - 1 <= other.sentence and _term_of(other, whole)]
    for parts in (run, *_subsets(terms, whole)):
        if len(parts) > 1:
            statement = _sum(discourse, whole.span, whole, parts)
            if can_stand(statement):
                return statement
    if any(other.quantity.value == whole.quantity.value for other in discourse.mentions if other is not whole):
        return None
    if any(tag in row.tags for row in {id(m.row): m.row for m in (*run, whole)}.values() for tag in "MSX"):
        return None  # a term is given without a number of its own: "twice as many", "a third of them"
    extra = sum(_articles(m.row, [n for n in run if n.row is m.row]) for m in {id(m.row): m for m in run}.values())
    unhedged = all(part.quantity.hedge is Hedge.EXACT and not part.beside for part in run)
    return _sum(discourse, whole.span, whole, run) if 2 <= len(run) <= 6 and not extra and unhedged else None


def _subsets(terms: Sequence[Mention], whole: Mention, most: int = TERMS) -> Iterator[tuple[Mention, ...]]:
    """The groups of two terms or more, smallest first, whose numbers come near the whole's."""
    target = whole.quantity.value or whole.quantity.low or whole.quantity.high or 0
    known = [(term, term.quantity.value or term.quantity.low or term.quantity.high or 0) for term in terms]
    grains: list[Number] = [whole.quantity.grain, *(term.quantity.grain for term in terms)]
    slack = max(grains)
    hedged = any(other.quantity.hedge is not Hedge.EXACT for other in (*terms, whole))
    rounding: Number = slack if slack > 1 else 0
    allowance: Number = target // 4 if hedged else 0
    reach = max(rounding, allowance)
    for size in range(2, min(len(known), most) + 1):
        for group in combinations(known, size):
            if abs(sum(value for _, value in group) - target) <= reach * size:
                yield tuple(term for term, _ in group)


def _term_of(part: Mention, whole: Mention) -> bool:
    """Whether one may be a term of the other's sum by what is counted."""
    fits = part.measure is None or whole.measure is None or part.measure is whole.measure
    return (
        part.whole is None
        and part.determiner not in {"all", "both", "the", "those"}
        and (fits or contains(whole.measure, part.measure))
    )


def _fates(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Of the 36, eight were killed, 29 wounded": fates that exclude each other add up to no more than the whole."""
    for wholes, parts in of_the_parts(discourse, row):
        exclusive = [part for part in parts if part.whole is None]
        if len(exclusive) < 2 or {word.low for word in row.words} & OVERLAP:
            continue
        subjects = all(is_subject(row, part) for part in exclusive)
        triple = len(exclusive) > 2 and "&" in row.tags[exclusive[-2].at : exclusive[-1].at]
        if (subjects and triple) or (subjects and all(apart(a.measure, b.measure) for a, b in combinations(exclusive, 2))):
            yield _sum(discourse, wholes[0].span, wholes[0], exclusive, Relation.WITHIN)


def _divisions(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """A run that divides a number given before: it adds up, or at least does not exceed it."""
    for run in find_runs(row, discourse.row_mentions(row)):
        if row.words[run[0].at - 1].low in {"from", "between"} and run[0].at:
            continue
        *parts, last = run
        if len(run) > 2 and last.quantity.value == sum(part.quantity.value or 0 for part in parts):
            yield _sum(discourse, last.span, last, parts)
            continue
        if run[-1].determiner in {"other", "remaining"} or "D" in row.tags[: run[0].at]:
            continue  # "second came Jaén with 187, followed by Seville with 166" divides nothing
        wholes = [whole for whole in _divided(discourse, row, run) if whole not in run]
        fitting = [
            statement for statement in (_sum(discourse, whole.span, whole, run) for whole in wholes) if can_stand(statement)
        ]
        if fitting:
            yield fitting[0]
        elif (wholes and _is_breakdown(row, run[0]) and _is_tied(run[0], wholes[0])) or (
            wholes and wholes[0].row is row and row.tags[end_of(last) : end_of(last) + 1] in {")", ".", ";", ""}
        ):
            yield _sum(discourse, wholes[0].span, wholes[0], run)
        elif wholes and not _larger(run, wholes) and _is_tied(run[0], wholes[0]):
            yield _sum(discourse, wholes[0].span, wholes[0], run, Relation.WITHIN)


def _is_breakdown(row: Row, first: Mention) -> bool:
    """Whether a colon before the run says that it leaves nobody out: "the following breakdown: 67 in Reggio, ..."."""
    before = [word.low for word in row.words[max(0, first.at - 6) : first.at]]
    return ":" in before and bool(set(before) & BREAKDOWN)


def _is_tied(part: Mention, whole: Mention) -> bool:
    """Whether the words say that the run divides this number: one sentence, or one measure or noun in the next."""
    if part.row is whole.row:
        return True
    if not part.what.head and part.measure is None and part.at == 0:
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
        and other.quantity.hedge is not Hedge.VAGUE
        and (other.row is not row or row.tags[end_of(other) : first.at].rstrip("dan")[-1:] in {":", "("})
    ]


def _kind_of(part: Mention, whole: Mention) -> bool:
    """Whether the one may divide the other by what is counted: one measure, and one noun or none."""
    a, b = part.what.head, whole.what.head
    general = a == "person" or noun_measure((a,)) is not None
    nouns = not a or a == b or (general and (is_person(b) or not b or noun_measure((b,)) is not None))
    measures = part.measure is None or part.measure is whole.measure or contains(whole.measure, part.measure)
    return nouns and measures and (whole.quantity.value or 0) > (part.quantity.value or 0)
