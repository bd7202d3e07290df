"""So many in each of the things just counted: "12 ambulances brought out 84 patients, seven in each"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person, singular
from claims.lexicon.rates import EACH_OR_MEAN, MEANS
from claims.statements.discourse import Discourse, is_each
from claims.statements.figures import AT_LEAST_ZERO, AT_MOST_ZERO, Condition, Figure, relate, times, window
from claims.statements.mention import Mention, all_exact
from claims.statements.statement import Relation, Statement
from claims.statements.time_spans import rounded_rate
from claims.statements.words import Row
from claims.values.interval import exact, quotient

EACH = frozenset(["in each", "on each", "to each", "from each", "apiece", "in every", "aboard each"])
IN_ALL = frozenset(["in all", "in total", "all told", "all together", "altogether ."])
LARGEST = 1000  # things of which each is told
CARRIED = frozenset(
    """
    took brought carried ferried lifted transported moved flew shipped landed delivered held housed sheltered evacuated
    """.split()
)
"""Verbs of a total that so many things hold together."""

LOADED = CARRIED | frozenset("loaded crammed packed launched held had filled contained accommodated slept".split())
MEAN_BEHIND = 4  # words behind a number in which it may be called one: "25 on average"
EACH_REACH = 9  # words behind it in which "each" stands
NEAR = 4  # words before a number in which it is called an average
GROUPS_OF_SIZE = frozenset({*GROUP_NOUNS, *(f"{noun}s" for noun in GROUP_NOUNS)})
HALF = quotient(1, 2)


def read_in_each(discourse: Discourse) -> Iterator[Statement]:
    """Every count told of each of several things, with their number and the count of all."""
    for row in discourse.rows:
        if row.lows.isdisjoint(EACH_OR_MEAN):
            continue
        mentions = discourse.row_mentions(row)
        yield from _each_of(discourse, mentions)
        yield from _each_and_all(discourse, row, mentions)
        if not MEANS.isdisjoint(row.lows):
            yield from _on_average(discourse, row, mentions)
        for share in mentions:
            behind = {row.between(share.end, share.end + 1), row.between(share.end, share.end + 2)}
            before = [mention for mention in mentions if mention.at < share.at]
            if not behind & EACH or share.what.head in THING_NOUNS or len(before) != 2:
                continue
            people = [mention for mention in before if is_person(mention.what.head) or mention.measure is not None]
            things = [mention for mention in before if mention not in people and mention.what.head]
            sized = [one for one in before if one.what.head in {"", *GROUP_NOUNS} and row.low_words[one.at - 1] == "of"]
            if any(row.low_words[one.at - 2] in GROUPS_OF_SIZE for one in sized):
                continue  # "Five tanks with crews of four were hit, and three of the men in each got out"
            alone = len(things) == len(people) == 1 and row.text.count(" each ") < 2
            if alone and all_exact(share, *before) and (things[0].quantity.value or 0) < LARGEST:
                yield _times(discourse, share, things[0], people[0])


def _each_of(discourse: Discourse, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """ "Each of the 40 lifeboats was launched with 12 people in it, 480 in all"."""
    if len(mentions) != 3 or not all_exact(*mentions):
        return
    things, share, people = mentions
    row = things.row
    opened = row.between(max(0, things.at - 3), things.at) in {"each of the", "each of its", "each of their"}
    told = row.between(people.end, people.end + 2) in IN_ALL or row.between(people.at - 3, people.at) == "a total of"
    of_people = is_person(share.what.head) and share.whole is None and things.what.head
    if opened and told and of_people and (people.what.head in {"", share.what.head}) and people.whole is None:
        yield _times(discourse, share, things, people)


def _each_and_all(discourse: Discourse, row: Row, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """ "Each lorry carried 50 men. The 24 lorries took 720 soldiers to the front"."""
    opened = row.low_words[0] in {"each", "every"} and row.tags[1:2] == "n" and not LOADED.isdisjoint(row.lows)
    if not opened or len(mentions) != 1 or not is_person(mentions[0].what.head):
        return
    for other in window(discourse, row, 1, 1):
        near = discourse.row_mentions(other)
        if other is row or len(near) != 2 or CARRIED.isdisjoint(other.lows) or not all_exact(*near, *mentions):
            continue
        things = [one for one in near if one.what.head == singular(row.low_words[1])]
        people = [one for one in near if is_person(one.what.head) and one.whole is None]
        some = any(one.row.words[one.at - 1].low in {"first", "last", "next", "other"} for one in things)
        if len(things) == len(people) == 1 and not some:
            terms = [(_figure(people[0]), "total"), (_figure(things[0]), "occasions")]
            literal, charitable = (times(values) for values in rounded_rate(mentions[0].quantity))
            yield relate(Relation.RATE, mentions[0].span, terms, literal, charitable, ratio=mentions[0].quantity)


def _on_average(discourse: Discourse, row: Row, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """ "All 180 came ashore in five boats, which carried an average of 36 apiece"; "27,000 people ... The camp has 15 wells, so
    that on average 1,800 depend on each"; "240 refugees in eight schools, an average of 30 to a school"."""
    shares = [one for one in mentions if not MEANS.isdisjoint(row.low_words[max(0, one.at - NEAR) : one.at + MEAN_BEHIND])]
    shares = [one for one in shares if one.quantity.value and _each_of_what(one) is not None]
    if len(shares) != 1 or "R" in row.tags:
        return
    noun = _each_of_what(shares[0])
    others = [one for one in mentions if one is not shares[0]]
    if len(others) == 1:
        before = [one for one in discourse.mentions if row.sentence.index - one.sentence == 1]
        others = [*(before if len(before) == 1 else ()), *others]
    if len(others) != 2 or not all_exact(*others) or any(_is_no_whole(one) for one in others):
        return
    things, people = sorted(others, key=lambda one: one.quantity.value or 0)
    sized = things.row.between(things.at - 1, things.at) == "of"  # "the class of 31"
    if not things.what.head or sized or (noun and things.what.head != noun) or is_each(people):
        return
    if not 1 < (things.quantity.value or 0) < LARGEST or not (is_person(people.what.head) or people.measure is not None):
        return
    terms = [(_figure(people), "total"), (_figure(things), "occasions")]
    literal, charitable = (times(values) for values in rounded_rate(shares[0].quantity))
    yield relate(Relation.RATE, shares[0].span, terms, literal, charitable, ratio=shares[0].quantity)


def _is_no_whole(one: Mention) -> bool:
    return one.whole is not None or one.determiner in {"more", "other", "remaining", "last"}


def _each_of_what(share: Mention) -> str | None:
    """Of what a number is the mean: "" behind "each" and "apiece", the noun behind "to a" and "per", None elsewhere."""
    row = share.row
    behind = row.low_words[share.at + 1 : share.at + EACH_REACH]
    stop = next((at for at, low in enumerate(behind) if low in {",", ";", ".", "and"}), len(behind))
    clause = behind[:stop]
    if "each" in clause or "apiece" in clause:
        return ""
    at = next((at for at, low in enumerate(clause) if low == "per" or " ".join(clause[at : at + 2]) in {"to a", "to an"}), None)
    if at is None:
        return None
    noun = clause[at + 1 :] if clause[at] == "per" else clause[at + 2 :]
    return singular(noun[0]) if noun and noun[0] not in TIME_UNITS else None


def _figure(one: Mention) -> Figure:
    return Figure(one.row, one.at, one.number, one.quantity)


def _times(discourse: Discourse, share: Mention, things: Mention, people: Mention) -> Statement:
    """All the people are so many for each thing."""
    terms = [(_figure(people), "total"), (_figure(things), "occasions")]
    each = share.quantity.value or 0
    mean = not MEANS.isdisjoint(share.row.low_words[max(0, share.at - NEAR) : share.at])
    spread = HALF if mean else 0  # an average is rounded to whole people
    low: Condition = ((1, exact(-each + spread)), AT_LEAST_ZERO)
    high: Condition = ((1, exact(-each - spread)), AT_MOST_ZERO)
    return relate(Relation.RATE, share.span, terms, (low, high), ratio=share.quantity)
