"""The first or last of a list, called by its name: "Norvale lost 19, Easby 12 and Kirkholme seven; the heaviest loss was in
Norvale", "killed 310 in Sorrel and 145 in Vance, making Sorrel the harder hit", "Tolva claimed the most lives".

The list is a sentence in which every number has names, or a place in a series, of its own; the clause that ranks names one of
them. A comparative ranks a list of two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.comparisons import COMPARED, HARSH, LOSSES_RANKED, PLACES, SIZES, SUPERLATIVES
from claims.statements.compared import are_comparable, counts_in, fate_of, fates_in, is_denied, names_in
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.mention import Mention
from claims.statements.rankings import Member, members_of, ordinals_in, place_of_rank, rank
from claims.statements.statement import Statement
from claims.statements.words import Row

FATE = 5  # words behind a superlative that may name another fate: "the largest number of missing"
RANKING = COMPARED | SUPERLATIVES
BACK = 2  # sentences from a list to what ranks it
BREAKS = frozenset("making meaning so therefore though although but while which and".split())
"""Words behind a comma that open another clause."""


def named_extremes(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every member of a list that a superlative, or of two a comparative, names."""
    if sum(word.capital for word in row.words) * 2 > len(row.words):
        return  # all in capitals: nothing tells a name
    for position in row.places(RANKING):
        word = row.words[position]
        two = word.low not in SUPERLATIVES
        sign = RANKING[word.low]
        if word.low == "better" and row.tags[position + 1 : position + 2] == "n" and row.tags[position - 1 : position] != "d":
            continue  # "another part is better diagnosis"
        if word.quantity is not None or is_denied(row, position) or not _ranks_losses(row, position, two=two):
            continue
        start, end = _clause(row, position)
        fates = fates_in(row, position + 1, position + FATE)
        names = _subject(row, start, position, end)
        if not names:
            continue
        for near in window(discourse, row, BACK):
            members = [one for one in _members(discourse, near) if near is not row or one.figure.at < start]
            other = fates and any(fate_of(known, one.figure) not in {None, *fates} for one in members)
            if other or len(members) < 2 or (two and len(members) != 2) or not _is_a_list(known, members):
                continue
            chosen = [member for member in members if member.names & names] or _by_its_place(row, start, position, members)
            if len(chosen) == 1:
                at = row.span(max(0, position - 1), position + 1)
                statement = rank(at, chosen[0], members, sign, place_of_rank(row, position))
                if statement is not None:
                    yield statement
                    return


def _members(discourse: Discourse, row: Row) -> list[Member]:
    """The named numbers of a row, by the names of their own part or else by those since the number before."""
    figures = counts_in(discourse, row)
    found = members_of(discourse, row)
    if len(found) > 1:
        return found
    members = []
    since = 0
    for figure in figures:
        first = max(since, row.tags.rfind(";", 0, figure.at) + 1)
        members.append(Member(figure, frozenset(names_in(row, first, figure.at) | ordinals_in(row, first, figure.at))))
        since = figure.at + 1
    return members if all(member.names for member in members) else found


def _by_its_place(row: Row, start: int, position: int, members: Sequence[Member]) -> list[Member]:
    """ "That of 1544 killed 90, that of 1688 killed 310; the second was the deadliest": by its place in the list."""
    words = row.low_words[start : position - 2]  # the place in "the second-deadliest" is the rank
    places = [PLACES[word] for word, before in zip(words[1:], words, strict=False) if word in PLACES and before == "the"]
    if words[:2] == ("the", "first"):
        places = [1]
    return [members[places[0] - 1]] if len(places) == 1 and places[0] <= len(members) and len(members) > 2 else []


def _is_a_list(known: dict[int, Mention], members: Sequence[Member]) -> bool:
    """Whether all numbers are of one kind, each with a name that no other has."""
    alike = all(are_comparable(known, member.figure, [members[0].figure]) for member in members[1:])
    return alike and all(not one.names & other.names for one in members for other in members if one is not other)


def _ranks_losses(row: Row, position: int, *, two: bool) -> bool:
    """Whether a superlative is of the numbers told: "the most lives", "the heaviest loss", "the harder hit"; no "most of"."""
    if row.words[position - 1].low != "the" and not (row.words[position - 1].low == "-" or row.tags[position - 1] == "D"):
        return two and row.words[position].low in {"more", "fewer"} and not LOSSES_RANKED.isdisjoint(_behind(row, position))
    behind = _behind(row, position)
    if row.words[position].low in SIZES and HARSH.isdisjoint(behind[:1]):
        return bool((LOSSES_RANKED - {"of", "count"}) & set(behind))  # "by far the smallest of the three"
    return not behind or not LOSSES_RANKED.isdisjoint(behind) or row.tags[position + 1 : position + 2] in {".", ",", ";", ""}


def _behind(row: Row, position: int) -> tuple[str, ...]:
    return row.low_words[position + 1 : position + 4]


def _clause(row: Row, position: int) -> tuple[int, int]:
    """Where the clause of a word begins and ends."""
    start = position
    while start > 0:
        low = row.words[start - 1].low
        if low in {";", ":"} or (low == "," and row.words[start].low in BREAKS):
            break
        start -= 1
    end = next((at for at in range(position, len(row.words)) if row.words[at].low in {";", ":"}), len(row.words))
    return start, end


def _subject(row: Row, start: int, position: int, end: int) -> set[str]:
    """The names before a superlative in its clause; those behind it where there are none."""

    def named(first: int, last: int) -> set[str]:
        opening = {row.words[0].low.removesuffix("'s")} if first == 0 < last and row.tags[:1] == "n" else set()
        return opening | names_in(row, first, last) | ordinals_in(row, first, last)

    return named(start, position - 1) or named(position + 1, end)
