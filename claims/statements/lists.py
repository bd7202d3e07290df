"""Closed lists: "37 people: 19 men, 11 women and seven children", "the dead were three policemen and five passengers"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.cues import OVERLAP
from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.lexicon.populations_closed import MASTERS
from claims.lexicon.sums import BREAKDOWN, CLOSED_BY, INCLUDE
from claims.statements.discourse import WEAK_WORDS, Discourse, answers, apart, is_background, same_kind
from claims.statements.frames import noun_measure
from claims.statements.including import LIST_TAGS
from claims.statements.mention import Mention
from claims.statements.phrases import phrase_before
from claims.statements.statement import Relation, Statement, likeliest
from claims.statements.sums import WINDOW, adds_up, are_of_sources
from claims.statements.uncounted import is_one_person
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure

LED = re.compile("(?:dg?[nk]+[,&]+)+")
"""Classes of the people before the first number of a list: "the driver,", "a nurse, a guard and"."""

UNKNOWN = frozenset("entered recorded known stated given identified determined established noted said".split())
AGES = frozenset("child minor pensioner infant baby teenager".split())
OF_ANY_AGE = frozenset("foreigner civilian national citizen local tourist resident native villager".split())
SEXES = frozenset("man woman boy girl male female".split())
BOTH_SEXES = ({"man", "woman"}, {"boy", "girl"}, {"male", "female"})
"""Of whom everybody is one; but "12 tourists, nine women and eight children" may be one list."""


def closed_lists(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "37 people: 19 men, 11 women and seven children"; "the dead were three policemen and five passengers"."""
    mentions = discourse.row_mentions(row)
    first = 0
    while first + 1 < len(mentions):
        members = _list_from(row, mentions, first)
        statement = _list(discourse, row, mentions, members) if len(members) > 1 else None
        statement = statement or _broken_down(discourse, row, mentions, first)
        if statement is not None:
            yield statement
        first += len(members) if statement is not None else 1


def _list(discourse: Discourse, row: Row, mentions: Sequence[Mention], members: Sequence[Mention]) -> Statement | None:
    opener = _opener(row, members[0])
    if row.words[members[0].at - 1].low in {"low", "high", "min", "max"}:
        return None
    if opener is None or not _is_whole_list(row, members):
        return None
    wholes = [other for other in reversed(mentions) if other.at < members[0].at and opener not in {"subject", "among"}]
    if opener == "subject" and _is_counted_subject(row, mentions, members[0]):
        wholes = [other for other in mentions if other.at < members[0].at]
    if not wholes:
        wholes = _subjects(discourse, row, members[0])
    if not wholes and row.between(members[0].at - 2, members[0].at) == "them :":
        wholes = [other for other in discourse.before(members[0]) if row.sentence.index - other.sentence == 1]
    if opener == "aside":
        if len(wholes) > 1 and len(_list_from(row, [wholes[1], wholes[0]], 0)) > 1:
            return None  # "512 soldiers, 188 townsmen, 41 women and 22 children": one list
        wholes = [whole for whole in wholes[:1] if is_person(whole.what.head) and whole.what.head not in SEXES]
        heads = {member.what.head for member in members}
        aged = members[0].what.head in {"adult", "child"}  # "12 people, five children and three women" may leave some out
        wholes = [whole for whole in wholes if not aged or heads == {"adult", "child"}]
        both = any(pair <= {member.what.head for member in members} for pair in BOTH_SEXES)
        wholes = [whole for whole in wholes if both or whole.what.head in WEAK_WORDS or noun_measure(whole.what.words)]
    shares = row.tags[: members[0].at] if row.words[members[0].at - 1].low == ":" else ""
    if sum(shares.count(tag) for tag in "SM") > 1:
        return None  # "The 120 lost a quarter of their number, the 80 a half: 30 and 40"
    wholes = [whole for whole in wholes if same_kind(whole, members[0]) and whole.quantity.hedge is not Hedge.VAGUE][:3]
    if any(apart(first.measure, second.measure) for first, second in pairwise(members)):
        wholes = [whole for whole in wholes if not any(apart(whole.measure, member.measure) for member in members)]
    if "each" in row.between(members[-1].end, members[-1].end + 12).split():
        return None  # "and a person from each of four other countries"
    if are_of_sources(members):
        return None
    if opener != "among" and "not" in row.lows and UNKNOWN & row.lows:
        return None  # "23 boys and 34 girls; in one case the sex was not entered"
    heads = {member.what.head for member in members}
    if opener == "among" and heads & OF_ANY_AGE and heads & (SEXES | AGES):
        return None  # "Among the dead were 20 foreigners and six children": some are both
    extra = unnumbered(row, members)
    relation = Relation.WITHIN if opener == "among" else Relation.TOTAL
    options = [adds_up(discourse, whole.span, whole, members, relation, extra) for whole in wholes]
    further = _goes_on_with(row, mentions, members[-1])
    options += [adds_up(discourse, whole.span, whole, [*members, *further], relation, extra) for whole in wholes if further]
    return likeliest(options)


def _goes_on_with(row: Row, mentions: Sequence[Mention], last: Mention) -> list[Mention]:
    """ "12, 15, nine and 14 in the first four years, and 13 in 2022": bare members behind the words of an earlier one."""
    behind = [other for other in mentions if other.at > last.at and other.whole is None]
    bare = [other for other in behind if not other.what.head and other.measure in (None, last.measure)]
    bare = [other for other in bare if not set("bvw.;:") & set(row.tags[last.end : other.at])]
    return [other for other in bare if row.tags[other.at - 1] == "&"][:1]


def _broken_down(discourse: Discourse, row: Row, mentions: Sequence[Mention], first: int) -> Statement | None:
    """ "109 casualties, broken down as follows: 64 as the result of attacks or combat, 37 in ambushes and 8 on mines": each
    member opens its item, and says in its own words which part it is."""
    at = _back_over(row, mentions[first].at - 1, "da")
    announced = set(row.low_words[max(0, at - 5) : at]) & BREAKDOWN
    if at < 1 or row.words[at].low != ":" or not announced:
        return None
    before = [other for other in discourse.before(mentions[first]) if row.sentence.index - other.sentence <= 1]
    if not before or (first == 0 and (before[0].measure is None or row.sentence.index == before[0].sentence)):
        return None
    members = [member for member in mentions[first:] if row.tags[_back_over(row, member.at - 1, "da")] in ":,;&"]
    closed = len(members) > 2 and "&" in row.tags[members[-2].end : members[-1].at]
    plain = closed and not any(member.what.head or member.whole for member in members)
    whole = mentions[first - 1] if first else before[0]
    return adds_up(discourse, whole.span, whole, members) if plain else None


def _subjects(discourse: Discourse, row: Row, member: Mention) -> list[Mention]:
    """The earlier counts that a list's subject may speak of: "the dead were", "the crew was made up of"."""
    verb = max(row.tags.rfind("b", 0, member.at), row.tags.rfind("i", 0, member.at) if row.lows & INCLUDE else -1)
    phrase = phrase_before(row, verb) if verb > 0 else None
    if phrase is None or not phrase.head or phrase.head in {"figure", "number", "total", "one"}:
        return []
    near = [
        other
        for other in discourse.before(member)
        if other.row is not row and row.sentence.index - other.sentence <= WINDOW and not is_background(other.row, row)
    ]
    fitting = [other for other in near if answers(other, phrase)]
    if not fitting and noun_measure(phrase.words) is Measure.KILLED:
        fitting = [other for other in near if _none_survived(discourse, other)]
    if not fitting and (phrase.head in GROUP_NOUNS or phrase.head in {"passenger", "victim", "group"}):
        fitting = [other for other in near if other.measure in POPULATION]
    return fitting


def _is_counted_subject(row: Row, mentions: Sequence[Mention], member: Mention) -> bool:
    """ "The 21 dead are eleven men, six women and four children"."""
    before = [other for other in mentions if other.at < member.at]
    named = len(before) == 1 and before[0].determiner in {"the", "all"} and before[0].whole is None
    return named and row.tags[before[0].end : member.at] == "b" and member.what.head in SEXES | AGES | {"person"}


def _none_survived(discourse: Discourse, group: Mention) -> bool:
    """ "None of the six-strong party survived": the dead are all six."""
    survivors = (Measure.SURVIVORS, Measure.RESCUED)
    here = [other for other in discourse.row_mentions(group.row) if other.quantity.value == 0 and other.measure in survivors]
    return any(other.whole is not None and other.whole.start <= group.at < other.whole.end for other in here)


def _list_from(row: Row, mentions: Sequence[Mention], first: int) -> list[Mention]:
    """The counts from one on that nothing but list words separate."""
    members = [mentions[first]]
    for mention in mentions[first + 1 :]:
        between = row.tags[members[-1].end : mention.at]
        if not set(between) <= LIST_TAGS or not set(between) & set(",&"):
            break
        members.append(mention)
    return members


def _is_whole_list(row: Row, members: Sequence[Mention]) -> bool:
    """Whether the list ends with "and", its members are of one kind, and none is part of another."""
    last = row.tags[members[-2].at : members[-1].at]
    words = set(row.low_words[members[0].at : members[-1].at])
    nouns = {member.what.head for member in members if member.what.head}
    mixed = any(noun in THING_NOUNS for noun in nouns) and any(is_person(noun) for noun in nouns)
    closes = "&" in last or _articles_after(row, members[-1]) > 0 or row.between(members[0].at - 2, members[0].at) == "them :"
    return closes and not mixed and not any(member.whole for member in members) and "or" not in words and not words & OVERLAP


def unnumbered(row: Row, members: Sequence[Mention]) -> int:
    """How many unnumbered members the list has: "a cook", "and an Austrian"."""
    inside = sum(
        1
        for position in range(members[0].at, members[-1].at)
        if (row.words[position].low in {"a", "an"} or _is_one_master(row, position))
        and row.tags[position - 1] in ",&"
        and row.tags[position + 2 : position + 4] != "oC"
    )
    return inside + _articles_after(row, members[-1]) + _led(row, members[0])


def _led(row: Row, member: Mention) -> int:
    """How many without a number stand between the colon and the first number: ": the driver, six passengers and four"."""
    colon = row.tags.rfind(":", 0, member.at)
    stretch = row.tags[colon + 1 : member.at].rstrip("da")
    if colon < 2 or row.low_words[colon] != ":" or not LED.fullmatch(stretch):
        return 0
    people = [row.low_words[at] for at in range(colon + 1, member.at) if row.tags[at + 1] in ",&" and row.tags[at] in "nk"]
    return sum(1 + (who == "couple") for who in people) if all(who == "couple" or is_one_person(who) for who in people) else 0


def _articles_after(row: Row, last: Mention) -> int:
    """How many of them follow the last number, up to one after "and": ", a Pole and a Turk"."""
    count = 0
    closed = False
    for at in range(last.end, len(row.words)):
        if row.tags[at] not in LIST_TAGS | {"A"} or (closed and row.tags[at] == ","):
            break
        if (row.words[at].low in {"a", "an"} or _is_one_master(row, at)) and row.tags[at - 1] in ",&":
            count += 1
            closed = closed or row.tags[at - 1] == "&"
    return count if closed else 0


def _is_one_master(row: Row, at: int) -> bool:
    """ "two chaperones and the driver", "and their guide": one more, who needs no number."""
    return row.words[at].low in {"the", "their", "its"} and row.between(at + 1, at + 2) in MASTERS


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
    if row.between(position - 2, position + 1) in {"among them :", "including :", "these include :"}:
        return "among"
    if row.words[position].low in {":", "–", "—", "-"} and row.tags[position - 1] != ":":
        return "host"
    if _led(row, member):
        return "host"
    if row.words[position].low in {"were", "are"} and row.tags[position - 1] in "nk":
        start = max(row.tags.rfind(mark, 0, position) for mark in ".;:,") + 1
        return "among" if "i" in row.tags[start:position] else "subject"  # "Among the dead were five children": and others
    if row.words[position].low in INCLUDE and row.tags[position - 1] in "nk":
        return "among"
    if row.tags[position] in ",(" and member.what.head in {*SEXES, "passenger", "adult", "child"}:
        return "aside"
    return None
