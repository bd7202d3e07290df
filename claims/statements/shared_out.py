"""Parts told in one breath that share nobody, by who they are, where or when: "eleven of them women and eight of them men".

"Of" these parts is what was counted right before them; together they are no more than it. A part is a bare number that opens
its item; what its item says sets it apart from the others: a sort ("women", "men"), one preposition with other places ("five to
St Mary's and four to the county hospital"), or the moment of a death ("outright", "later in hospital").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.groups import NATIONS, TRAITS, Trait
from claims.lexicon.measures import HARM
from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.statements.discourse import Discourse, apart, is_background, is_each
from claims.statements.frames import noun_measure
from claims.statements.groups import group_of
from claims.statements.listed import LANDS
from claims.statements.mention import Mention, all_exact
from claims.statements.phrases import OLDEST, PRONOUN_WHOLES, noun_phrase
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.sums import adds_up, is_of_its_size
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure

MARKS = ",&:;("
"""Classes of the words that open an item."""

PLACES = frozenset("in on at to into aboard from inside near outside".split())
"""Prepositions with which one part is in one place."""

NO_PLACES = HARM | frozenset(
    """
    leg legs arm arms head chest stomach abdomen neck back face hand hands foot feet shoulder shoulders eye eyes thigh knee
    condition care surgery pain shock coma intensive critical need custody debt hiding uniform tears time total all addition
    fact turn part least most
    """.split()
)
"""Words behind a preposition by which it is of a body or a state, which people may share."""

EVERYBODY = (frozenset({"child", "adult"}), frozenset({"man", "woman"}), frozenset({"boy", "girl"}))
YEARS = re.compile(r"(?P<side>over|above|under|below|between|from)? ?(?P<low>\d\d?)(?: (?:and|to) (?P<high>\d\d?))?")
"""A band of ages as one number: "over 75", "between 50 and 75"."""

RELATIVELY = {"younger": (0, 1), "older": (OLDEST - 1, OLDEST)}
ENDS = frozenset([*MARKS, ".", ")", "a", ""])

AT_ONCE = ("outright", "instantly", "immediately", "at once", "on the spot", "at the scene", "there and then")
AFTERWARDS = ("later", "in hospital", "on the way", "on the operating table", "of their wounds", "of their injuries")
STRIKING = frozenset("shot stabbed knifed hit attacked struck bayoneted".split())
KILLING = frozenset({"killing"})
WOUNDING = frozenset("wounding injuring maiming".split())
MOMENT = 4  # words of an item in which the moment of a death stands
MOST_OPEN = 2  # roles that people may share; a longer list tells them apart
ROLES = 2
NOBODY: frozenset[Trait] = frozenset()
SHARED = frozenset({Trait.FEMALE, Trait.MALE, Trait.CHILD, Trait.ADULT, Trait.CIVILIAN, Trait.FOREIGN, Trait.LOCAL})
"""What may hold of people whatever their role."""

HEAVILY = frozenset("seriously critically badly gravely severely".split())
LIGHTLY = frozenset("slightly lightly superficially".split())
GROWN = frozenset("man woman adult".split())
OPEN = frozenset("including include includes included among amongst least mostly mainly chiefly also".split())


def shared_out(discourse: Discourse, row: Row, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """Every run of such parts, as no more than those counted before them."""
    yield from _shot(discourse, row, mentions)
    for run in _runs(row, mentions):
        wholes = _wholes(discourse, row, mentions, run)
        if not wholes or not OPEN.isdisjoint(row.low_words[wholes[0].at if wholes[0].row is row else 0 : run[-1].at]):
            continue
        statement = adds_up(discourse, wholes[0].span, wholes[0], run, Relation.WITHIN)
        told = [one for one in mentions if one.at < run[0].at and one not in wholes and one.measure is not None]
        together = sum(whole.quantity.value or 0 for whole in (*wholes, *told))
        if can_stand(statement) or (is_of_its_size(statement) and sum(part.quantity.value or 0 for part in run) > together):
            yield statement


def _shot(discourse: Discourse, row: Row, mentions: Sequence[Mention]) -> Iterator[Statement]:
    """ "shot nine people, killing four and wounding five": no more than were shot."""
    if row.lows.isdisjoint(KILLING):
        return
    for whole, *parts in zip(mentions, mentions[1:], mentions[2:], strict=False):
        verbs = [row.low_words[part.at - 1] for part in parts]
        shot = not STRIKING.isdisjoint(row.low_words[max(0, whole.at - 2) : whole.at])
        gap = row.tags[whole.end : parts[0].at - 1]
        beside = gap.endswith(",") and set(gap) <= set("Pdn,") and row.between(parts[0].end, parts[0].end + 1) == "and"
        plain = shot and beside and all(part.what.head in ("", "other") and part.whole is None for part in parts)
        if plain and verbs[0] in KILLING and verbs[1] in WOUNDING and all_exact(whole, *parts) and is_person(whole.what.head):
            yield adds_up(discourse, whole.span, whole, parts, Relation.WITHIN)


def _runs(row: Row, mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    """The longest runs of parts that are apart from each other."""
    inside = {at for one in mentions if one.whole is not None for at in range(one.whole.start, one.whole.end)}
    mentions = [one for one in mentions if one.at not in inside and not (one.at and _is_band(row, one.at))]
    position = 0
    while position < len(mentions):
        run = [mentions[position]]
        for other in mentions[position + 1 :] if _is_part(row, mentions[position]) else ():
            apart = all(_are_apart(row, one, other) or _are_roles(one, other) for one in run)
            if not apart or not _is_part(row, other) or _is_nested(run[-1], other):
                break
            run.append(other)
        if _are_there(row, run[0]) and row.tags[run[-1].end : run[-1].end + 1] not in ENDS:
            run = run[:1]  # "There were 30 children and 25 adults at the funeral"
        plain = all(_are_apart(row, first, second) for first, second in combinations(run, 2))
        if len(run) > 1 and (plain or (len(run) > MOST_OPEN and row.tags[run[-1].at - 1] == "&")):
            yield run
        position += len(run)


def _is_part(row: Row, part: Mention) -> bool:
    """Whether a number is bare, exact and opens its item."""
    value, lead = part.quantity.value, row.tags[: part.at].rstrip("dAa")
    plain = isinstance(value, int) and value > 0 and part.quantity.hedge is Hedge.EXACT and part.determiner in {"", "other"}
    of_it = part.whole is None or part.whole.head in PRONOUN_WHOLES or _is_of_so_many(row, part)
    opens = not lead or lead[-1] in MARKS or _are_there(row, part)
    return plain and of_it and opens and not is_each(part)


def _is_of_so_many(row: Row, part: Mention) -> bool:
    """ "63 of the 90 rescued were Syrians, 20 were Iraqis"."""
    return part.whole is not None and part.whole.start > part.at and "C" in row.tags[part.whole.start : part.whole.start + 2]


def _is_nested(before: Mention, part: Mention) -> bool:
    """ "five in Sopot, two of whom lived": of the five."""
    of_it = part.whole is not None and part.whole.start > part.at
    alike = before.whole is not None and part.whole is not None and before.whole.head == part.whole.head == "them"
    return of_it and not alike


def _are_apart(row: Row, first: Mention, second: Mention) -> bool:
    """Whether the words of two items leave nobody in both."""
    if first.quantity.value == second.quantity.value and row.between(first.at, first.end) == row.between(second.at, second.end):
        return False
    if first.what.head or (second.what.head and second.what.head not in NATIONS):
        heads = {first.what.head, second.what.head}
        listed = row.tags[second.at - 1] == "&" and len(first.what.words) == len(second.what.words) == 1
        return listed and _are_there(row, first) and any(heads <= sorts for sorts in EVERYBODY)
    ages = [_ages(row, part) for part in (first, second)]
    if (0, 0) not in ages:
        return ages[0][1] <= ages[1][0] or ages[1][1] <= ages[0][0]
    sorts = [_sort(row, part) for part in (first, second)]
    if all(is_person(sort) or sort in NATIONS for sort in sorts):
        grown = "child" in sorts and not GROWN.isdisjoint(sorts)
        return grown or group_of(sorts[:1]).apart(group_of(sorts[1:]))
    places = [_place(row, part) for part in (first, second)]
    if all(places):
        return places[0][0] == places[1][0] and places[0][1:] != places[1][1:]
    grades = [row.between(part.end, part.end + 1) for part in (first, second)]
    if grades[0] in HEAVILY | LIGHTLY and grades[1] in HEAVILY | LIGHTLY:
        return (grades[0] in HEAVILY) != (grades[1] in HEAVILY)
    told = [f" {row.between(part.end, part.end + MOMENT)} " for part in (first, second)]
    at_once, later = (any(f" {words} " in item for words in AT_ONCE) for item in told)
    hospital = " in hospital " in told[1] and bool(places[0]) and "hospital" not in told[0]
    return (hospital or at_once) and not later and any(f" {words} " in told[1] for words in AFTERWARDS)


def _sort(row: Row, part: Mention) -> str:
    """What an item's people are: "20 were Iraqis", "and 17 Afghans" behind it, "30 of the 48 arrested were Germans"."""
    if part.predicate is not None:
        return part.predicate.head
    return noun_phrase(row, part.end + 2).head if row.tags[part.end : part.end + 2] in {"vb", "kb"} else part.what.head


def _are_roles(first: Mention, second: Mention) -> bool:
    """ "nine were workers, three were visitors and six were firemen": what people were, told in one list of three or more."""
    heads = {one.predicate.head for one in (first, second) if one.predicate is not None and not one.what.head}
    return len(heads) == ROLES and all(is_person(head) and TRAITS.get(head, NOBODY).isdisjoint(SHARED) for head in heads)


def _are_there(row: Row, part: Mention) -> bool:
    """ "There are 610 children and 440 adults"."""
    return part.at == 2 and row.low_words[0] == "there" and row.low_words[1] in {"are", "were"}


def _is_band(row: Row, at: int) -> bool:
    """Whether a number is a band of ages behind those who are of it: "eleven were between 50 and 75"."""
    told = YEARS.fullmatch(row.low_words[at])
    return told is not None and told["side"] is not None and (row.tags[at - 1] == "b" or row.low_words[at - 1] == "aged")


def _ages(row: Row, part: Mention) -> tuple[int, int]:
    """The ages between which an item's people are: "over 75", "between 50 and 75", "under 18"; (0, 0) without any."""
    at = part.end + 2 * (row.tags[part.end : part.end + 2] == "cv")  # "of those who died were"
    while row.tags[at : at + 1] in {"b", "a"} or row.between(at, at + 1) == "aged":
        at += 1
    if row.between(at, at + 1) in RELATIVELY and row.tags[at + 1 : at + 2] in ENDS:
        return RELATIVELY[row.low_words[at]]
    told = YEARS.fullmatch(row.between(at, at + 1)) if row.tags[at : at + 1] in {"G", "C"} else None
    if told is None or row.tags[at + 1 : at + 2] not in ENDS:
        return (0, 0)
    side = told["side"] or ""
    low, high = int(told["low"]), int(told["high"] or 0)
    if not side or (side in {"between", "from"}) != (high > 0):
        return (0, 0)
    return (low, high) if high else (low, OLDEST) if side in {"over", "above"} else (0, low)


def _place(row: Row, part: Mention) -> tuple[str, ...]:
    """The preposition of an item and what it names: a place with an article or a name, an order, a day; () without one."""
    at = part.end
    while row.tags[at : at + 1] in {"b", "v", "k", "a"}:
        at += 1
    if row.tags[at : at + 1] != "P" or row.low_words[at] not in PLACES:
        return ()
    end = next((place for place in range(at + 1, len(row.tags)) if row.tags[place] in ",.;:)&(vbC"), len(row.tags))
    words = row.low_words[at + 1 : end]
    if not words or not NO_PLACES.isdisjoint(words):
        return ()
    definite = row.tags[at + 1] in "dgDT" or row.words[at + 1].capital
    return (row.low_words[at], *words) if definite and row.words[at + 1].low not in {"a", "an"} else ()


def _wholes(discourse: Discourse, row: Row, mentions: Sequence[Mention], run: Sequence[Mention]) -> list[Mention]:
    """The counts that the parts may divide, nearest first: those before them in the sentence, or in the one right before."""
    first = run[0]
    if first.whole is not None and _is_of_so_many(row, first):
        inside = [one for one in mentions if first.whole.start <= one.at < first.whole.end]
        return [one for one in inside if one.quantity.hedge is Hedge.EXACT and not is_each(one)]
    here = [one for one in reversed(mentions) if one.at < first.at]
    if here and here[0].what.head in THING_NOUNS and here[0].quantity.value == len(run):
        here = here[1:]  # "36 were taken to two hospitals, 20 to the Central and 16 to the Military"
    if here:
        gap = row.tags[here[0].end : first.at]
        known = [one for one in here if _is_whole(one, run)]
        listed = known[:1] != here[:1] or _goes_with(row, known[0], first) or set(MARKS).isdisjoint(gap)
        return [] if listed else known
    before = [one for one in discourse.before(first) if row.sentence.index - one.sentence == 1]
    if first.whole is not None and first.whole.head not in {"them", "which"}:  # "of those who died": wherever they are counted
        told = [one for one in discourse.wholes(first) if _is_whole(one, run)]
        return told if len({one.quantity.value for one in told}) == 1 else []
    sorted_out = all(part.predicate is not None or _ages(row, part) != (0, 0) for part in run)
    of_those = first.whole is not None and first.whole.head in {"them", "those"}
    of_those = of_those or (row.low_words[0] == "of" and row.low_words[1] in PRONOUN_WHOLES)
    timed = first.at == 0 and first.measure is Measure.KILLED and all(one.measure is Measure.KILLED for one in before)
    of_those = of_those or (timed and not any(_place(row, part) for part in run[1:]))
    tied = of_those or (first.at == 0 and sorted_out) or _are_there(row, first)
    if not tied or not before or before[0].row.sentence.headline or is_background(row, before[0].row):
        return []
    return before if all(_is_whole(one, run) for one in before) else []


def _goes_with(row: Row, whole: Mention, part: Mention) -> bool:
    """Whether the count before a part is told in the same way: "12 that day, nine on Tuesday", "12 in Orm, nine in Tarva"."""
    place = _place(row, part)
    if not place or (part.whole is not None and part.whole.start > part.at):
        return False
    told = row.low_words[whole.end : part.at]
    if row.tags[part.end + 1] == "T" or "day" in place:
        return "day" in told or "T" in row.tags[whole.end : part.at]
    behind = [at + 1 for at in range(whole.end, part.at - 1) if row.tags[at] == "P" and row.low_words[at] in PLACES]
    alike = [row.words[at].capital or (row.low_words[at - 1] == place[0] and row.tags[at] in "dg") for at in behind]
    return any(alike) and LANDS.isdisjoint(told)


def _is_whole(whole: Mention, run: Sequence[Mention]) -> bool:
    """Whether a count is of people who may be divided so."""
    head = whole.what.head
    people = is_person(head) or head in GROUP_NOUNS or noun_measure((head,)) is not None
    people = people or (not head and (whole.measure is not None or whole.determiner in {"other", "remaining"}))
    most = max(part.quantity.value or 0 for part in run)
    exact = whole.quantity.hedge in (Hedge.EXACT, Hedge.AT_MOST, Hedge.LESS_THAN) and (whole.quantity.value or 0) > most
    fates = not any(apart(part.measure, whole.measure) for part in run)
    return people and exact and fates and not whole.beside and not is_each(whole) and head not in THING_NOUNS
