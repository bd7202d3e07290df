"""A share of people whom a list divides, told of one of its groups by name: "61 Greeks, 22 Poles and 17 Danes ... Poles made up
the majority", "two thirds of them had not turned eighteen" of 299 children, 112 men and 49 women.

The groups of the list add up to the whole, so that no other number can be the group's; the words of the share's subject or of
its predicate name one group of the list and no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.people import singular
from claims.statements.age_bands import bands_in
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.share_clauses import MAKING, NEGATIONS, REACH, sense
from claims.statements.share_words import COMMON
from claims.statements.words import Row

RELATIVE_CLAUSE = re.compile(r"c[ba]*[vk]|[vk]")
"""Tags of "who had died", "killed"."""

NEAR = 3  # sentences from the whole to the list that divides it
CASES = frozenset("case patient victim casualty survivor death dead".split())
"""Nouns of a group's name that anybody of the whole answers to: "the burn cases"."""


def listed_part(discourse: Discourse, row: Row, position: int, start: int, whole: Mention) -> Mention | None:
    """The one group of a list of the whole that the share's own words name; None where they name none or several."""
    groups = list(_lists(discourse, whole))
    said = _named(discourse, row, position, start) if groups else set()
    told = [one for members in groups for one in members if said & own_names(discourse, one)]
    single = len({one.quantity.value for one in told}) == 1 and told[0].row is not row
    return told[0] if single and not _is_narrowed(row, start, (whole.row, told[0].row)) else None


def _is_narrowed(row: Row, start: int, told: Sequence[Row]) -> bool:
    """Whether the share is of some of the whole: "half of those who died in hospital", where no hospital was told of."""
    known = {singular(low) for other in told for low in other.low_words} | COMMON
    clause = RELATIVE_CLAUSE.match(row.tags, start)
    end = clause.end() if clause else start
    for at in range(end, len(row.words)):
        low, tag = row.low_words[at], row.tags[at]
        if tag in ",.;:b" or (tag == "v" and clause is not None):
            break
        if tag == "D" or (tag in "nTG" and singular(low) not in known):
            return True
    return False


def apposed_part(discourse: Discourse, row: Row, position: int, people: Sequence[Mention], whole: Mention) -> Mention | None:
    """The one count of the group that the share stands beside: "treated 87 for burns. The burn cases, a quarter of ..."."""
    if row.tags[position - 1 : position] != ",":
        return None
    first = max(row.tags.rfind(mark, 0, position - 1) for mark in ",.;:&") + 1
    if row.low_words[first] not in {"the", "these", "those"} or not set(row.tags[first + 1 : position - 1]) <= set("nk"):
        return None
    said = _senses(row, first + 1, position - 1) - CASES - WEAK_WORDS - COMMON
    told = [
        one
        for one in people
        if whole.sentence <= one.sentence < row.sentence.index
        and row.sentence.index - one.sentence <= NEAR
        and one is not whole
        and one.determiner not in {"more", "other", "remaining"}
        and not is_background(one.row, row)
        and said <= _senses(one.row, *_bounds(discourse, one))
    ]
    return told[0] if said and len(told) == 1 else None


def pronoun_pair(discourse: Discourse, row: Row, position: int, people: Sequence[Mention]) -> tuple[Mention, Mention] | None:
    """The one count of "them" that a bare share takes up by its words, and the whole: "Beside 149 of the 415 he has drawn a
    cross. Sixty per cent have crosses"."""
    subject = row.tags[position + 1 : position + 2] in {"b", "v"} and row.tags[position - 1 : position] in {*'.;:,"', ""}
    said = _named(discourse, row, position, position + 1) if subject else set()
    told = []
    for one in people if said else ():
        near = 0 < row.sentence.index - one.sentence <= NEAR and not is_background(one.row, row)
        wholes = discourse.wholes(one) if near and one.whole is not None and one.whole.head in PRONOUN_WHOLES else []
        if wholes and said & own_names(discourse, one) and _is_all_known(row, position, (one.row, wholes[0].row)):
            told.append((one, wholes))
    single = len(told) == 1 and len({whole.quantity.value for whole in told[0][1]}) == 1
    return (told[0][0], told[0][1][0]) if single else None


def _is_all_known(row: Row, position: int, told: Sequence[Row]) -> bool:
    """Whether a bare share's predicate names nothing new: not "have a cross in the second book"."""
    known = {sense(low) for other in told for low in other.low_words} | COMMON | WEAK_WORDS
    stops = [at for mark in ',.;:"' if (at := row.tags.find(mark, position)) >= 0]
    said = range(position + 1, min(stops, default=len(row.words)))
    return all(sense(row.low_words[at]) in known for at in said if row.tags[at] in "nTDG")


def _lists(discourse: Discourse, whole: Mention) -> Iterator[list[Mention]]:
    """The lists of one sentence, at the whole's or soon behind it, whose numbers add up to it."""
    rows = {one.sentence: one.row for one in discourse.mentions if abs(one.sentence - whole.sentence) <= NEAR}
    for row in rows.values():
        members = [one for one in discourse.row_mentions(row) if one is not whole]
        members = [one for one in members if one.quantity.value != whole.quantity.value]
        if len(members) > 1 and sum(one.quantity.value or 0 for one in members) == whole.quantity.value:
            yield members


def _named(discourse: Discourse, row: Row, position: int, start: int) -> set[str]:
    """The words by which the share's clause names a group: its subject before a verb that makes it a share; its predicate."""
    verbs = [at for at in range(max(0, position - 3), position) if row.words[at].low in MAKING]
    if verbs:
        first = max(row.tags.rfind(mark, 0, verbs[0]) for mark in ",.;:\"") + 1
        several = "&" in row.tags[first : verbs[0]].replace("C&", "")
        bands = bands_in(discourse, row, first, verbs[0])
        joined = several and not bands  # "women and children made up half", but "people of 65 and above"
        return set() if joined else bands or (_senses(row, first, verbs[0]) - COMMON - WEAK_WORDS)
    stops = [at for mark in ",.;:\"" if (at := row.tags.find(mark, start)) >= 0]
    end = min([*stops, start + REACH, len(row.words)])
    verb = next((at for at in range(start, end) if row.tags[at] in "bv"), end)
    bands = bands_in(discourse, row, verb, end)
    if "&" in row.tags[start:end] or (not bands and not NEGATIONS.isdisjoint(row.low_words[start:end])):
        return set()
    return bands or (_senses(row, verb, end) - COMMON - WEAK_WORDS)


def own_names(discourse: Discourse, one: Mention) -> set[str]:
    """The words and bands of age of a group of a list."""
    first, last = _bounds(discourse, one)
    return _senses(one.row, first, last) | bands_in(discourse, one.row, first, last)


def _bounds(discourse: Discourse, one: Mention) -> tuple[int, int]:
    """Where a count's own words begin and end: at it, or from the comma before its clause, to the count behind it."""
    row = one.row
    others = [other.at for other in discourse.row_mentions(row)]
    before = [at for at in others if at < one.at]
    first = one.at if before else max(row.tags.rfind(mark, 0, one.at) for mark in ",.;:") + 1
    return first, min((at for at in others if at > one.at), default=len(row.words))


def _senses(row: Row, first: int, last: int) -> set[str]:
    """The content words between two places, by the group that they name."""
    return {sense(row.words[at].low) for at in range(first, last) if row.tags[at] in "nkg" and len(row.words[at].low) > 2}
