"""Rankings: "2023 was the deadliest of the three years", "top of the list is Ituri", "the next heaviest", "the worst since
1990"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claims.lexicon.comparisons import (
    COMPARED,
    LEADERS,
    PLACES,
    PLACES_RANKED,
    RANKED_NOUNS,
    RUNNERS_UP,
    SECONDS,
    SIZES,
    SUPERLATIVES,
)
from claims.statements.compared import (
    FURTHEST,
    are_comparable,
    choose,
    counts_in,
    fate_of,
    fates_in,
    is_denied,
    names_in,
    segment_names,
    segment_of,
    set_above,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import Condition, Figure, relate, window
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row, by_longest_word
from claims.values.interval import Interval
from claims.values.measure import POPULATION, Measure
from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading

LEADING = by_longest_word(LEADERS)
BESIDE = 7  # words behind a superlative in which a number of its own stands


@record
class Member:
    """A number of a list with the names beside it."""

    figure: Figure
    names: frozenset[str]


def members_of(discourse: Discourse, row: Row) -> list[Member]:
    """The named numbers of a row: "Isiolo notified 28, Garissa 64, Wajir 35 and Mandera 12"; "nine deaths in 2022, 13 in
    2023"."""
    figures = counts_in(discourse, row)
    found = [Member(one, frozenset(segment_names(one) | ordinals_in(row, *segment_of(one)))) for one in figures]
    named = [member for member in found if member.names]
    shared = set.intersection(*(set(member.names) for member in named)) if len(named) > 1 else set()
    return [Member(member.figure, member.names - shared) for member in named if member.names - shared]


def ordinals_in(row: Row, start: int, end: int) -> set[str]:
    """ "in the second 388": the place in a series that names a number."""
    return {word.low for word in row.words[start:end] if word.tag == "D" and word.low in {"first", *PLACES}}


def _lists(discourse: Discourse, row: Row, known: dict[int, Mention], before: int) -> list[list[Member]]:
    found = []
    for near in window(discourse, row, before):
        members = members_of(discourse, near)
        if len(members) >= 2 and all(are_comparable(known, member.figure, [members[0].figure]) for member in members[1:]):
            found.append(members)
    return found


def ranked_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Of those three years, 2023 was the deadliest"; "Garissa, the county with the most cases"."""
    for position in row.places(SUPERLATIVES):
        word = row.words[position]
        sign = SUPERLATIVES[word.low]
        if word.quantity is not None or is_denied(row, position):
            continue
        following = row.words[position + 1].low if position + 1 < len(row.words) else "."
        if row.between(position + 1, position + 3) in {"- hit", "- affected", "hit by", "affected by"}:
            following = "."
        noun = set(row.low_words[position + 1 : position + 4]) & RANKED_NOUNS
        if word.low in SIZES and not noun - PLACES_RANKED:
            continue
        if not noun and following not in {".", ",", "and", "for", "in", "with"}:
            continue
        place = place_of_rank(row, position)
        if sum(other.capital for other in row.words) * 2 > len(row.words):
            continue  # all in capitals: nothing tells a name
        if _has_opposite(row, sign):
            continue  # "Tyrol had the most deaths and Styria the fewest"
        names = names_in(row, 0, len(row.words)) | ({row.words[0].low} if row.tags[:1] == "n" else set())
        names |= ordinals_in(row, 0, max(0, position - 2))
        fates = fates_in(row, position + 1, position + 5)
        beside = [figure for figure in counts_in(discourse, row) if 0 < figure.at - position <= BESIDE]
        beside = [figure for figure in beside if row.words[figure.at - 1].low in {",", "with", "at", "("}]
        for members in _lists(discourse, row, known, 6):
            told = {one.figure.value for one in members}
            if beside and members[0].figure.row is not row and beside[0].value not in told:
                continue  # "had the highest number of injured officers, 31"
            if fates and any(fate_of(known, member.figure) not in {None, *fates, *POPULATION} for member in members):
                continue  # "had the largest number of missing" beside a list of dead
            if members[0].figure.row is row:
                own = _own_member(row, position, members)
                if own is not None and len(members) >= 3:
                    statement = rank(row.span(max(0, position - 1), position + 1), own, members, sign, place)
                    if statement is not None:
                        yield statement
                        return
                continue
            exactly = [member for member in members if member.names <= names]
            chosen = [
                member
                for member in exactly or members
                if member.names & names and (member.figure.row is not row or member.figure.at > position)
            ]
            if (
                len(chosen) != 1
                or len(members) < (2 if members[0].figure.row is not row and exactly else 3)
                or ("since" in row.low_words[position:] and len(members) < 3)
            ):
                continue
            statement = rank(row.span(max(0, position - 1), position + 1), chosen[0], members, sign, place)
            if statement is not None:
                yield statement
                return


def _has_opposite(row: Row, sign: int) -> bool:
    return any(SUPERLATIVES.get(word.low) == -sign for word in row.words)


def _own_member(row: Row, position: int, members: Sequence[Member]) -> Member | None:
    """The member that a superlative in the list's own sentence is said of: "January, with 34 deaths, was the deadliest
    month"."""
    if not set(row.low_words[max(0, position - 3) : position]) & {"was", "is", "were", "remains", "been"}:
        return None
    before = [member for member in members if member.figure.at < position]
    return before[0] if len(before) == 1 else None


def place_of_rank(row: Row, position: int) -> int:
    """Which place a superlative gives: "the second-deadliest" is 2."""
    for word in row.words[max(0, position - 2) : position]:
        if word.low in PLACES:
            return PLACES[word.low]
    return 1


def rank(at: Span, chosen: Member, members: Sequence[Member], sign: int, place: int) -> Statement | None:
    """The chosen one has `place` - 1 numbers beyond it, and no others."""
    others = sorted(
        (member for member in members if member is not chosen), key=lambda member: -sign * (member.figure.value or 0)
    )
    if place > len(others) + 1:
        return None
    terms = [(chosen.figure, "ranked"), *((member.figure, "other") for member in others)]
    conditions: list[Condition] = []
    for index in range(len(others)):
        factors = tuple(1 if k == 0 else -1 if k == index + 1 else 0 for k in range(len(terms)))
        beyond = index < place - 1
        bounds = (
            (Interval(None, 0) if sign > 0 else Interval(0, None))
            if beyond
            else (Interval(0, None) if sign > 0 else Interval(None, 0))
        )
        conditions.append((factors, bounds))
    return relate(Relation.COMPARE, at, terms, conditions, reading=Reading.INFERRED)


def ordered_in(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Top of the list is Ituri with 77, then North Kivu (63), then Tanganyika (22)"; "Syria heads the survey with 833.
    Ukraine is second with 580"."""
    if row.has_phrase(LEADING):
        members = counts_in(discourse, row)
        later = [figure for near in window(discourse, row, 0, 1) if near is not row for figure in counts_in(discourse, near)]
        run = [figure for figure in members if "then" in row.low_words[max(0, figure.at - 6) : figure.at]]
        if members and run and members[0] not in run:
            yield from choose([_descending(row.span(0, members[0].at + 1), [members[0], *run])])
        elif members and later:
            next_row = later[0].row
            places = [figure for figure in later if _ordinal_before(figure)]
            trails = any(
                word.low in {"trails", "trail", "trailed", "follows", "follow", "followed"} for word in next_row.words[:6]
            )
            if places or trails:
                yield from choose(
                    [
                        _descending(
                            next_row.span(0, min(len(next_row.words), later[0].at + 1)), [members[-1], *(places or later[:1])]
                        )
                    ]
                )
            elif any(word.low in {"leads", "lead", "led", "tops"} for word in next_row.words[:6]):
                yield set_above(next_row.span(0, later[0].at + 1), later[0], members[-1], 1)


def _ordinal_before(figure: Figure) -> bool:
    return any(word.low in PLACES for word in figure.row.words[max(0, figure.at - 5) : figure.at])


def _descending(at: Span, figures: Sequence[Figure]) -> Statement:
    conditions: list[Condition] = [
        (tuple(1 if k == index else -1 if k == index + 1 else 0 for k in range(len(figures))), Interval(0, None))
        for index in range(len(figures) - 1)
    ]
    return relate(Relation.COMPARE, at, [(figure, "next") for figure in figures], conditions)


def _found(row: Row, phrases: Iterable[str]) -> tuple[str, int] | None:
    """The first of some phrases that a row has, and the word at which it begins."""
    cue = next((phrase for phrase in phrases if f" {phrase}" in row.text), None)
    return None if cue is None else (cue, row.text.split(f" {cue}")[0].count(" "))


def after_those(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "It cost 141 lives, after those of 1874 (212 dead) and 1903 (167)": no more than any of those."""
    found = _found(row, ("after those of ", "behind those of "))
    if found is None:
        return
    start = found[1] - 1
    figures = counts_in(discourse, row)
    own = [figure for figure in figures if figure.at < start]
    others = [figure for figure in figures if figure.at > start and row.words[figure.at - 1].low == "("]
    if len(own) == 1 and len(others) > 1:
        for other in others:
            yield set_above(row.span(start, other.at + 1), own[0], other, -1)


FIRSTS = frozenset("hardest worst most first deadliest highest heaviest top bloodiest".split())


def second_place(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "With 530 dead, Rakhine was hit hardest; Chin came second with 412": the second has no more than the first."""
    found = _found(row, SECONDS)
    if found is None:
        return
    start = found[1]
    figures = counts_in(discourse, row)
    first = [figure for figure in figures if figure.at < start]
    if not first and "," not in found[0]:
        near = [other for other in window(discourse, row, 1) if other is not row and _names_a_first(other)]
        first = [figure for other in near for figure in counts_in(discourse, other)]
    elif row.lows.isdisjoint(FIRSTS):
        return
    second = [figure for figure in figures if start < figure.at <= start + 5]
    if len(first) == 1 and len(second) == 1 and are_comparable(known, first[0], second):
        yield set_above(row.span(start, second[0].at + 1), second[0], first[0], -1)


def _names_a_first(row: Row) -> bool:
    """ "Construction was the deadliest trade", "No trade was deadlier than construction"."""
    surpassed = row.words[0].low in {"no", "none", "nothing"} and "than" in row.lows and bool(row.lows & {*COMPARED})
    return surpassed or (not row.lows.isdisjoint(FIRSTS - {"first"}) and "since" not in row.lows)


def runner_up(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "the heaviest loss of life this century. The next heaviest, in 2010, cost nine lives": below the number ranked first."""
    found = _found(row, RUNNERS_UP)
    if found is None:
        return
    cue, start = found
    if not row.between(start - 1, start).endswith(("the", "its", "'s")):
        return
    figure = next((figure for figure in counts_in(discourse, row) if figure.at > start and figure.at - start < FURTHEST), None)
    if figure is None or "next" not in cue:
        return
    firsts = [
        other for near in discourse.rows if near.sentence.index < row.sentence.index for other in counts_in(discourse, near)
    ]
    firsts = [
        other
        for other in firsts
        if fate_of(known, other) is Measure.KILLED and fate_of(known, figure) in (Measure.KILLED, None)
    ]
    if firsts:
        yield set_above(row.span(start, figure.at + 1), figure, firsts[0], -1, reading=Reading.INFERRED)
