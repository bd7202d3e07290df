"""What is left of a whole after the parts named since: "the other four", "the remaining 45"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.statements.discourse import Discourse, answers, is_background, same_kind
from claims.statements.fronted_parts import of_the_parts
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.runs import runs_in
from claims.statements.statement import Statement, can_stand
from claims.statements.sums import TERMS, WINDOW, adds_up, is_made_up, natural_groups
from claims.statements.words import Row

INSIDE = frozenset({"of the other", "of the remaining", "of the others"})
SIZED = frozenset({"in all", "in total", "all told"})
AMONG = re.compile("bid?")
FIRST = 1  # the word of a number behind "The last"
MOST_SIDES = 7  # lists and counts that a whole may be made of besides its rest


def remainders(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "the other four", "the remaining 45": what is left of a whole after the parts named since."""
    for mention in discourse.row_mentions(row):
        if mention.determiner in {"other", "remaining"} or _are_the_last(mention):
            statement = _remainder(discourse, mention)
            if statement is not None and (can_stand(statement) or not _is_beside_another(discourse, mention, statement)):
                yield statement


def _is_beside_another(discourse: Discourse, rest: Mention, statement: Statement) -> bool:
    """ "Twelve of the 16 were volunteers. They carried nine down; the helicopter took the other five": others than the nine."""
    before = [other for other in discourse.row_mentions(rest.row) if other.at < rest.at]
    last = before[-1] if before else None
    own = {party.number for party in statement.parties}
    if last is None or set(",;&").isdisjoint(rest.row.tags[last.end : rest.at]):
        return False  # "three of the other 17"
    return last.number not in own and last.what.head not in THING_NOUNS and last.whole is None


def _remainder(discourse: Discourse, rest: Mention) -> Statement | None:
    of_it = rest.at - 4 if rest.row.between(rest.at - 3, rest.at) in INSIDE else -1  # "four of the other seven"
    earlier = [
        other
        for other in discourse.before(rest)
        if (other.row is not rest.row or other.at != of_it)
        and rest.sentence - other.sentence <= WINDOW
        and not is_background(other.row, rest.row)
    ][:TERMS]
    fronted = list(of_the_parts(discourse, rest.row))
    if not rest.what.head and rest.row.between(rest.at - 3, rest.at - 2) in {"on", "in", "at", "aboard"}:
        return None  # "on the other three there were 11 deaths": of ships
    if rest.what.head in THING_NOUNS and any(_is_placed_in(one, rest) for one in discourse.row_mentions(rest.row)):
        return None  # "Of the 418 deaths 260 occurred in Kasompe and 158 in the other five districts"
    beside_things = earlier[:1] and earlier[0].row is rest.row and earlier[0].what.head in THING_NOUNS and not rest.what.head
    opened = [whole for wholes, parts in fronted if rest in parts for whole in wholes]
    named = [part for _, parts in fronted for part in parts]  # "Of the nine, four were shot and three burned; the other two"
    members = {
        member.index for row in {id(other.row): other.row for other in earlier}.values() for member in _members(discourse, row)
    }
    broken: tuple[int, Statement] | None = None
    for position, whole in enumerate(earlier):
        if beside_things and whole.what.head not in THING_NOUNS:
            continue  # "two boats were smashed and the remaining six took off 340"
        listed = whole.index in members and not any(_part_of_it(other, whole) for other in earlier[position:])
        if (opened and whole not in opened) or listed or not _may_hold(whole, rest):
            continue  # "eleven of the fourteen dead and ... in the case of the other three" is no list
        if _has_fellow(whole, earlier[:position]):
            continue
        sized = whole.row.between(whole.end, whole.end + 2) in SIZED  # "swimmers, 23 of them in all"
        is_part = whole.whole is not None and whole not in opened and not sized
        if whole.row is rest.row and whole.whole is not None and not whole.what.head:
            continue  # "eleven of the fourteen": a part itself
        beside = [other for other in earlier[position:] if _part_of_it(other, whole)]
        sides = [side for side in (*beside, *reversed(earlier[:position])) if not _is_by_the_way(side, whole)]
        if not sides:
            continue
        siblings = _siblings(whole, sides)
        if rest.determiner == "last" and not any(part.determiner == "more" for part in siblings):
            continue  # "Twenty died. The last eight were found on Monday": of the twenty
        if siblings:
            statement = adds_up(discourse, rest.span, whole, (*siblings, rest))
            if can_stand(statement):
                return statement
            size = int(whole.quantity.value or 0)
            if _is_near(whole, rest) and not is_part and (broken is None or broken[0] < size):
                broken = size, statement
            if siblings and whole.row is rest.row and len(siblings) > 1 and all(part in named for part in siblings):
                continue  # nobody leaves out one of the parts just named
        elif broken is not None and (whole.quantity.value or 0) > broken[0]:
            broken = None  # a larger whole whose parts are not plain
        for parts in natural_groups(discourse, sorted(sides, key=lambda side: side.index), MOST_SIDES):
            statement = adds_up(discourse, rest.span, whole, (*parts, rest))
            if can_stand(statement):
                return statement
    rows = [
        other.row
        for other in discourse.mentions
        if broken and any(other.number == party.number for party in broken[1].parties[1:])
    ]
    plain = broken is not None and not any("M" in row.tags for row in rows)
    plain = plain and not any(f" of {those} " in row.text for row in rows for those in ("the others", "the rest", "those left"))
    said = rest.row.low_words[rest.at - 1] in {"other", "remaining"}
    if said and rest.row.between(rest.end, rest.end + 1) in {"who", "whose", "that", "which"}:
        return None  # "The other two who came home": of those left, perhaps not all
    if broken and any(_is_on_top(earlier, broken[1], part.number) for part in broken[1].parties[1:]):
        return None
    return broken[1] if broken and plain and not is_made_up(discourse, broken[1]) else None


def _is_on_top(counts: Sequence[Mention], statement: Statement, number: int) -> bool:
    """Whether a count beside the whole came on top of it: "30 pupils from one school and 25 from another"."""
    rows = {one.number: one.row for one in counts}
    whole, *parts = statement.parties
    beside = rows.get(number) is not None and rows.get(number) is rows.get(whole.number)
    other = sum(part.quantity.value or 0 for part in parts if part.number != number)
    own = sum(part.quantity.value or 0 for part in parts if part.number == number)
    return beside and (whole.quantity.value or 0) + own == other


def _is_placed_in(one: Mention, rest: Mention) -> bool:
    """Whether a remainder only says where those counted right before it were."""
    between = one.row.tags[one.end : rest.at]
    return one.at < rest.at and between[:1] == "P" and set(between[1:]) <= set("drA") and one.what.head != rest.what.head


def _are_the_last(mention: Mention) -> bool:
    """ "The last nine were hauled aboard a trawler", "found the bodies of the last three": those who were left."""
    row, at = mention.row, mention.at
    bare = mention.determiner == "last" and not mention.what.head and row.between(at - 2, at - 1) == "the"
    return bare and row.tags[mention.end : mention.end + 1] in ({"b", "v"} if at - 1 == FIRST else {"b", "v", ".", ",", ";"})


def _has_fellow(one: Mention, later: Sequence[Mention]) -> bool:
    """Whether a count is itself a term beside the next one: "67 were shot. Another 28 were burned", "Twenty-two of the dead
    were guests and 14 were employees"."""
    following = next((other for other in reversed(later) if _is_fellow(other, one)), None)
    if following is None or following.sentence - one.sentence > 1:
        return False
    if following.determiner == "more" and following.row is not one.row:
        return True
    named = one.whole is not None and one.whole.head not in PRONOUN_WHOLES and one.predicate is not None
    joined = following.row is one.row and following.whole is None and following.predicate is not None
    return named and joined and one.row.tags[following.at - 1] in "&,"


def _is_fellow(other: Mention, one: Mention) -> bool:
    return not other.what.head or other.what.head in {one.what.head, "person", "other"}


def _is_by_the_way(side: Mention, whole: Mention) -> bool:
    """Whether a number counts what nobody is part of: "the two sides", "in two schools", beside people."""
    head = side.what.head
    if whole.what.head in THING_NOUNS or not head or side.measure is not None:
        return False
    return not is_person(head) and head not in GROUP_NOUNS and head != whole.what.head


def _is_near(whole: Mention, rest: Mention) -> bool:
    """Whether a remainder and its whole stand in one paragraph, or in neighbouring sentences."""
    return rest.sentence - whole.sentence <= 1 or whole.row.sentence.paragraph == rest.row.sentence.paragraph


def _members(discourse: Discourse, row: Row) -> list[Mention]:
    """The mentions of a row that divide something with others."""
    return [member for run in runs_in(discourse, row) for member in run]


def _part_of_it(part: Mention, whole: Mention) -> bool:
    """Whether the words make the first a part of the second: "eleven of the fourteen", "two brothers were among the six"."""
    if part.row is not whole.row:
        return False
    among = AMONG.match(part.row.tags, part.end) if part.at < whole.at else None
    if among is not None and among.end() == whole.at:
        return part.row.words[among.end() - 1 - (part.row.tags[among.end() - 1] == "d")].low in {"among", "amongst"}
    return part.whole is not None and part.whole.start <= whole.at < part.whole.end


def _may_hold(whole: Mention, part: Mention) -> bool:
    low, high = part.quantity.low, whole.quantity.low
    fits = same_kind(whole, part) or part.what.head in {"person", "other"}
    if whole.quantity.high is None and (part.quantity.low or 0) * 2 < (whole.quantity.low or 0):
        return False  # "At least 1,983 died ...; for the remaining 111": of all of them
    return low is not None and high is not None and high > 1 and fits


def _siblings(whole: Mention, sides: Sequence[Mention]) -> list[Mention]:
    """The parts that divide the whole, where the words make that plain."""
    inside = [part for part in sides if _part_of_it(part, whole)]
    if inside:
        return inside
    first = next((part for part in sides if part.index == whole.index + 1), None)
    bare = first is not None and first.row is whole.row and not whole.what.head
    if first is not None and bare and first.whole is not None and first.whole.head == "them":
        return []  # "Ten belong to sailors, nine of them unknown; nine ...": the others are no parts of the ten
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
        and 0 < part.quantity.value < highest
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
