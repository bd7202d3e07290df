"""A part of a described group: "193 of the pupils who were in class", "25 of the Sousse team", "within that group, 36 were
...".

The part must not exceed the group. Every count that the description may speak of is found by its words (described.py); the
statement is broken only where the largest of them, and all of them together, are less than the part.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.people import ALL_THINGS, THING_NOUNS, is_person, singular
from claims.lexicon.populations_closed import NOT_PRESENT
from claims.lexicon.sums import FRONTED, HOLDING, INCLUDE, TAKERS, TAKING_IN
from claims.statements.described import answering, sought
from claims.statements.discourse import DEMONSTRATIVES, Discourse, is_background, is_each, is_no_group
from claims.statements.frames import noun_measure
from claims.statements.fronted_parts import IN_ALL, is_subject
from claims.statements.identity import joined_before
from claims.statements.mention import Mention
from claims.statements.parts import is_elsewhere
from claims.statements.phrases import PRONOUN_WHOLES, TIMES, Description, group_after_of, phrase_before
from claims.statements.sheets import sheets_of
from claims.statements.statement import Statement, can_stand, part_of
from claims.statements.words import Row, longest_words
from claims.values.hedge import Hedge
from claims.values.verdict import Reading

NEAR = 3  # sentences back in which the only people counted may be a group told of in other words
FAR = 20  # a part this many times its group belongs to something else

SHOWING = frozenset("showed show complained bore wore".split())
"""Verbs of what people were like, not of what became of them."""

FIGURES = frozenset("figure number tally toll total count sum list".split())
POINTING = frozenset("the this that its their".split())
OTHER_TIME = frozenset("since later earlier after before previous previously last".split())
"""Words behind a count by which it is of more time than the count before."""

SUMMED = longest_words(IN_ALL)

WITHIN = frozenset(f"{link} {that} group" for link in ("within", "in", "among", "of") for that in ("that", "this"))


def read_subsets(discourse: Discourse) -> Iterator[Statement]:
    """Every count that is said to be some of a described group."""
    for mention in discourse.mentions:
        row = mention.row
        if row.sentence.headline or mention.quantity.value is None or mention.determiner in {"other", "remaining"}:
            continue
        beside = [row.between(at, at + 2) for at in (max(0, mention.at - 2), mention.end)] if row.lows & SUMMED else ()
        if not IN_ALL.isdisjoint(beside):
            continue  # "In all 45 of the villagers": of several groups
        statement = _opens_bare(discourse, mention) or _in_the_figure(discourse, mention)
        if statement is not None:
            yield statement
            continue
        phrase = group_of_part(mention)
        if phrase is not None:
            statement = _within(discourse, mention, phrase)
            if statement is not None:
                yield statement


def _opens_bare(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "Doctors examined 57 survivors. Twenty-four showed signs of torture": a bare number of the only people counted right
    before it, by what they were or had, not by what became of them.
    """
    row, at = mention.row, mention.at
    if at or mention.what.head or mention.whole is not None or mention.quantity.hedge is not Hedge.EXACT:
        return None
    verb = row.low_words[1] if len(row.words) > 2 else ""
    nouns = verb in {"were", "are"} and mention.predicate is not None and is_person(mention.predicate.head)
    nouns = nouns and mention.predicate is not None and noun_measure((mention.predicate.head,)) is None
    shown = verb in SHOWING or (verb == "had" and row.tags[2] in "dn")
    before = [other for other in discourse.mentions[: mention.index] if other.what.head not in ALL_THINGS]
    if not (nouns or shown) or mention.measure is not None or not before or mention.sentence - before[-1].sentence != 1:
        return None
    whole = before[-1]
    alone = len([other for other in before if other.sentence == whole.sentence]) == 1 and not whole.beside
    larger = any((other.quantity.high or 0) >= (mention.quantity.value or 0) for other in before)
    plain = whole.quantity.hedge is Hedge.EXACT and is_person(whole.what.head) and whole.determiner not in {"other", "more"}
    if not alone or larger or not plain or is_background(row, whole.row) or is_background(whole.row, row):
        return None
    if (mention.quantity.value or 0) > FAR * (whole.quantity.value or 0):
        return None
    return part_of(mention.span, discourse.party(mention, "part"), discourse.party(whole, "whole"), Reading.INFERRED)


def _in_the_figure(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "verified 118 deaths in August. The tally takes in 47 people killed at a market": of the count told right before."""
    row = mention.row
    if row.lows.isdisjoint(TAKERS):
        return None
    verb = mention.at - 1
    while verb > 0 and row.tags[verb] in "dAa":
        verb -= 1
    verb -= row.between(verb - 1, verb + 1) in TAKING_IN
    lead = row.low_words[:verb]
    taken = row.words[verb].low in HOLDING or row.between(verb, verb + 2) in TAKING_IN
    pronoun = row.words[verb].low in INCLUDE and lead in (("this",), ("that",), ("these",), ("those",), ("they",))
    figure = lead[:1] and lead[0] in POINTING and lead[1:] and lead[-1] in FIGURES and set(lead[1:-1]) <= {"death", "casualty"}
    people = is_person(mention.what.head) or (mention.measure is not None and mention.what.head not in THING_NOUNS)
    before = [other for other in discourse.before(mention) if mention.sentence - other.sentence <= NEAR]
    if not taken or not (pronoun or figure) or not people or not before or mention.sentence - before[0].sentence != 1:
        return None
    counts = [other for other in before if other.what.head not in ALL_THINGS and not is_each(other)]
    last = [other for other in counts if other.sentence == before[0].sentence and _is_told_of_people(other)]
    aside = bool(last) and is_background(last[0].row, row) and len({other.sentence for other in counts}) > 1
    if not last or aside or _is_elsewhere_or_later(mention) or any(other.beside or joined_before(other) for other in last):
        return None
    value, largest = mention.quantity.value or 0, max(last, key=lambda other: (other.quantity.value or 0, -other.index))
    together = sum({other.quantity.value or 0 for other in counts})
    near = together < value <= FAR * (largest.quantity.value or 0)
    parties = discourse.party(mention, "part"), discourse.party(largest, "whole")
    statement = part_of(mention.span, *parties, Reading.INFERRED)
    return statement if can_stand(statement) or near else None


def _is_elsewhere_or_later(mention: Mention) -> bool:
    """ "includes 45 people in the provinces", "who died at home, by a later count": others than the count before tells of."""
    behind = mention.row.low_words[mention.end :]
    placed = any(word == "in" and after not in {"a", "an", "one"} for word, after in pairwise(behind))
    return placed or not OTHER_TIME.isdisjoint(behind)


def _is_told_of_people(mention: Mention) -> bool:
    plain = mention.whole is None and mention.determiner not in {"other", "more", "remaining"} and not is_no_group(mention)
    people = is_person(mention.what.head) or mention.what.head in {"death", ""}
    return plain and people and (mention.measure is not None or bool(mention.what.head))


def group_of_part(mention: Mention) -> Description | None:
    """The described group that a count is of: behind its own "of", or before it ("Of the group sent to Obo, 62 are ...")."""
    row = mention.row
    if mention.whole is not None:
        named = row.tags[mention.whole.start] in "dg" and mention.whole.head not in PRONOUN_WHOLES
        narrowed = mention.whole.head == "those" and bool(sought(row, mention.whole).narrow)
        return mention.whole if named or narrowed else None
    beside = (_among(row, mention.what.end) or _fronted(row, mention.at)) if mention.what.head else None
    if beside is not None or mention.what.head or not is_subject(row, mention):
        return beside
    return opening_group(row, mention.at)


def opening_group(row: Row, at: int) -> Description | None:
    """The group that opens the clause of a number or share: "Of those sent on, 30 percent", "within that group, 36"."""
    position = row.tags.rfind(",", 0, at)
    if row.between(position - 3, position) in WITHIN:
        return Description("group", (), position - 1, position)
    start = max(row.tags.rfind(mark, 0, position) for mark in ".;:") + 1 if position > 0 else -1
    if start < 0 or "C" in row.tags[start:position]:
        return None
    return group_after_of(row, start + 1) if row.words[start].low == "of" else None


def _among(row: Row, end: int) -> Description | None:
    """ "the twelve paint-crew members among the dead", "84 men from that shift": the group behind a count's own noun."""
    link = row.words[end].low if end + 2 < len(row.words) else ""
    if link in {"among", "amongst"} and row.words[end + 1].low in {"the", "those", "these"}:
        return group_after_of(row, end + 1)
    that = row.words[end + 1].low in {"that", "those"} and row.tags[end + 2] == "n" if link else False
    if that and link in {"from", "in", "on", "of", "aboard"}:
        noun = singular(row.words[end + 2].low)
        return Description("", (noun,), end + 2, end + 3)
    return None


def _fronted(row: Row, at: int) -> Description | None:
    """ "Among the dead were 12 women", "those killed include 12 women": the group before the verb."""
    if row.lows.isdisjoint(FRONTED):
        return None
    verb = at - 1
    while verb > 1 and row.tags[verb] in "da":
        verb -= 1
    start = max(row.tags.rfind(mark, 0, verb) for mark in ".;:,") + 1
    if row.words[verb].low in INCLUDE and row.tags[verb - 1] in "nk" and row.tags[start : start + 1] == "d":
        timed = any(word.tag == "g" and word.low.removesuffix("'s") in TIMES for word in row.words[start:verb])
        return None if timed else phrase_before(row, verb)  # "The week's toll includes 60"
    if row.words[verb].low in {"were", "are"} and row.words[start].low in {"among", "amongst"}:
        phrase = group_after_of(row, start + 1)
        return phrase if phrase is not None and phrase.end == verb else None
    return None


def _within(discourse: Discourse, mention: Mention, phrase: Description) -> Statement | None:
    if phrase.start == phrase.end - 1 and mention.row.between(phrase.end - 3, phrase.end) in WITHIN:
        near = next((other for other in discourse.before(mention) if mention.sentence - other.sentence <= 1), None)
        parties = near and (discourse.party(mention, "part"), discourse.party(near, "whole"))
        return part_of(mention.span, *parties, Reading.STATED) if parties else None
    asked = sought(mention.row, phrase)
    if asked.noun == "victim" or (discourse.wholes(mention) and not asked.narrow):
        return None  # victims are dead or hurt or both; the rest is told by the family of parts
    groups = [other for other in answering(discourse, asked, mention) if not _is_inside(other, mention)]
    if not asked.narrow and asked.measure is None and mention.row.words[phrase.start].low in DEMONSTRATIVES:
        groups = groups or discourse.antecedents_at(mention.row, phrase.start, phrase)  # "Among those workers were 19 women"
    groups = [other for other in groups if other.row is not mention.row or other.at < mention.at]
    groups = [other for other in groups if not is_elsewhere(mention, other)]
    groups = [other for other in groups if other.index < mention.index or other.row is mention.row]
    if not asked.narrow and any(sheets_of(discourse)):
        return None  # "290 of the dead": of those that the table counts
    if not groups:
        return _more_than_anybody(discourse, mention, phrase)
    largest = max(groups, key=lambda other: (other.quantity.value or 0, -other.index))
    reading = Reading.STATED if largest.row is mention.row else Reading.INFERRED
    statement = part_of(mention.span, discourse.party(mention, "part"), discourse.party(largest, "whole"), reading)
    if can_stand(statement):
        return statement
    rows = {other.sentence for other in groups}
    beside = [
        other
        for other in discourse.mentions
        if other.sentence in rows
        and other.whole is None
        and ((not other.what.head and not asked.narrow) or _is_listed(other, groups))
    ]
    together = sum({other.quantity.value or 0 for other in (*groups, *beside)})
    together += sum(other.beside for other in (*groups, *beside))  # "three brothers, their mother and two cousins"
    value = mention.quantity.value or 0
    return statement if value > together and value <= FAR * (largest.quantity.value or 0) else None


def _more_than_anybody(discourse: Discourse, mention: Mention, phrase: Description) -> Statement | None:
    """ "230 insurgents surrendered ... Among the men who gave themselves up were 274": more than all that the text counts."""
    near = [other for other in discourse.before(mention) if mention.sentence - other.sentence <= NEAR]
    people = [other for other in near if other.what.head not in ALL_THINGS and not is_each(other)]
    people = [other for other in people if not is_no_group(other) and other.row.lows.isdisjoint(NOT_PRESENT)]
    exact = all(other.quantity.hedge is Hedge.EXACT and isinstance(other.quantity.value, int) for other in near)
    plain = mention.quantity.hedge is Hedge.EXACT and phrase.head not in PRONOUN_WHOLES and mention.what.head not in THING_NOUNS
    row = mention.row
    inhabitants = row.words[phrase.start].low == "its" and len(phrase.words) == 1
    behind = f" {row.between(phrase.end, phrase.end + 4)} "  # "of the boys and men on it"
    own = inhabitants or " on it " in behind or " in it " in behind
    if any(other.beside or joined_before(other) for other in people):
        return None  # "a pilot and three passengers": more than the number says
    if not own or not people or not exact or not plain or near[-1].index > 0:
        return None  # only where nobody else is counted in the whole text before
    if mention.measure is not None and any(other.measure is mention.measure for other in people):
        return None  # "Nine men were killed ... since 2011 forty-four of its soldiers have died": no part of the nine
    together = sum({other.quantity.value or 0 for other in people})
    largest = max(people, key=lambda other: (other.quantity.value or 0, -other.index))
    value = mention.quantity.value or 0
    if value <= together or value > FAR * (largest.quantity.value or 0) or is_background(mention.row, largest.row):
        return None
    return part_of(mention.span, discourse.party(mention, "part"), discourse.party(largest, "whole"), Reading.INFERRED)


def _is_listed(other: Mention, groups: Sequence[Mention]) -> bool:
    """Whether a count stands in one list with a group: "14 oil workers and two pilots"."""
    for group in groups:
        first, second = (other, group) if other.at < group.at else (group, other)
        between = first.row.tags[first.end : second.at]
        if first.row is second.row and (set(between) <= set("&,d") or between in {",gn&", ",dn&"}):
            return True
    return False


def _is_inside(other: Mention, mention: Mention) -> bool:
    """Whether the words make the other a part of this count, or of the same group ("nine of the dead ... six of the dead")."""
    return other.whole is not None and other.whole.head not in PRONOUN_WHOLES and other.row is mention.row
