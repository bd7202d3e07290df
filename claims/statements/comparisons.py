"""Comparisons: "higher than the 250 of 2019", "two more than in Benimar", "twice as many women (38) as men (19)", "the
deadliest month".

Two numbers stand in one sentence, or one is named by its group, place or time ("than in Benimar", "the wounded outnumbered the
dead")
and its number looked up where it was given. Every number that may be meant is tried; a comparison is broken where one alone
can be.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import (
    COMPARED,
    CONNECTORS,
    EXCEEDS,
    EXCEPTIONS,
    HARSH,
    OUTNUMBERED,
    SUPERLATIVES,
    TOGETHER,
)
from claims.lexicon.people import THING_NOUNS
from claims.quantities.quantity import Kind
from claims.statements.compared import (
    FURTHEST,
    LINKED,
    after_than,
    apart_by,
    are_comparable,
    choose,
    counts_in,
    is_denied,
    names_in,
    segment_names,
    set_above,
)
from claims.statements.discourse import Discourse
from claims.statements.fates_compared import fates_compared
from claims.statements.figures import Figure, quiet_rows, window
from claims.statements.groups_compared import groups_compared
from claims.statements.mention import Mention
from claims.statements.multiples import equals_in, for_every, multiples_in, outnumbered_in, times_of
from claims.statements.named_extremes import named_extremes
from claims.statements.pairs import mentions_by_number, pairs_in
from claims.statements.placed_beside import placed_beside
from claims.statements.put_together import than_together
from claims.statements.rankings import after_those, ordered_in, ranked_in, runner_up, second_place
from claims.statements.records import only_worse, record_before, worst_ever, worst_since
from claims.statements.set_against import set_against, told_behind_than
from claims.statements.sides import sided_in
from claims.statements.statement import Statement
from claims.statements.superlatives import beside_superlatives
from claims.statements.words import Row
from claims.values.measure import Measure

RANKS = frozenset(["ahead", "behind", "followed"])

PER_HEAD = (" per head", " per capita", " for its size", " in proportion", " proportionally", " relative to its")
QUIET = frozenset({*SUPERLATIVES, *OUTNUMBERED, *COMPARED, "same", "many"})


def read_comparisons(discourse: Discourse) -> Iterator[Statement]:
    """Every comparison of numbers that the text makes."""
    known = mentions_by_number(discourse)
    for row in discourse.rows:
        if any(per in row.text for per in PER_HEAD):
            continue  # "suffered more per head than the capital"
        for family in (
            _than,
            _exceeds,
            outnumbered_in,
            multiples_in,
            times_of,
            for_every,
            equals_in,
            ranked_in,
            ordered_in,
            runner_up,
            second_place,
            after_those,
            worst_since,
            worst_ever,
            record_before,
            only_worse,
            placed_beside,
            sided_in,
            set_against,
            beside_superlatives,
            fates_compared,
            groups_compared,
            named_extremes,
        ):
            yield from family(discourse, row, known)
    for row in quiet_rows(discourse, QUIET):
        for family in (outnumbered_in, equals_in, ranked_in, sided_in, set_against, groups_compared, named_extremes):
            yield from family(discourse, row, known)


def _than(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "At 312, ... higher than the 250", "fewer drowned in Sicily (19) than in Calabria (27)", "31, two more than in
    Benimar"."""
    if row.lows.isdisjoint(COMPARED):
        return
    figures = counts_in(discourse, row)
    for position, word in enumerate(row.words):
        sign = COMPARED.get(word.low)
        if sign is None or word.quantity is not None or is_denied(row, position):
            continue
        if row.between(position + 1, position + 2) in {"often", "frequently"}:
            continue  # "called out 1,104 times, more often than the year before"
        if word.low == "better" and row.between(position + 1, position + 2).endswith(("ed", "known")):
            continue  # "no explosion is better documented than the one in which 34 died"
        reach = range(position + 1, min(len(row.words), position + LINKED))
        than = next((at for at in reach if row.words[at].low == "than"), None)
        if than is None:
            yield from _than_before(discourse, row, position, sign)
            continue
        if set(row.tags[position:than]) & set(";.:"):
            continue
        if row.tags[position + 1] == "a" and row.words[position + 1].low not in {"than", "so", "yet"}:
            adjective = row.words[position + 1].low
            sign = -1 if adjective in {"lightly", "mildly", "safely"} else sign * (adjective in HARSH)
            if not sign:
                continue
        at = row.span(position, than + 1)
        amount = next((figure for figure in figures if figure.at == position - 1), None)
        if amount is not None and "X" in row.tags[: amount.at] and row.words[amount.at - 1].low in {"but", "and"}:
            continue  # "20 km/h less than forecast but 35 more than in 2013"
        if amount is None and position and row.tags[position - 1] in "SMU":
            continue  # "40 per cent more than"
        between = [figure for figure in figures if position < figure.at < than]
        after = after_than(row, figures, than)
        before = [figure for figure in figures if figure.at < position and figure is not amount]
        if before and "never" in row.low_words[before[-1].at : position]:
            continue  # "Built for 300 men, it never held more than the 520"
        if after is not None and "any other" in row.between(than, after.at):
            continue  # "more than in any other year: 4,100"
        if after is not None and not EXCEPTIONS.isdisjoint(row.low_words[than : after.at]):
            continue  # "more than in any other raid except Balut, where 40 were killed"
        if any(phrase in row.between(than, len(row.words)) for phrase in TOGETHER):
            yield from than_together(discourse, row, at, sign, before or between, than)
            continue
        against = [] if before or between or amount else list(told_behind_than(row, figures, than, at, sign))
        if against:
            yield from against
            continue
        if after is None and not between and amount is None:
            yield from _than_before(discourse, row, than, sign)
            continue
        firsts = between or list(reversed(before))
        if not firsts:
            firsts = [
                figure
                for near in window(discourse, row, 1)
                if near is not row
                for figure in reversed(counts_in(discourse, near))
            ][:2]
        seconds = [after] if after is not None else _named_after(discourse, row, than, known) if amount is not None else []
        firsts = [figure for figure in firsts if are_comparable(known, figure, seconds)]
        if amount is not None:
            statements = [
                apart_by(row.span(amount.at, than + 1), a, b, amount, sign)
                for a in firsts
                for b in seconds
                if a.number != b.number
            ]
        else:
            statements = [set_above(at, a, b, sign) for a in firsts for b in seconds if a.number != b.number]
        yield from choose(statements)


def _than_before(discourse: Discourse, row: Row, position: int, sign: int) -> Iterator[Statement]:
    """ "this year's deaths are fewer than last year's": the newer number against the older one, given in the sentences
    before."""
    after = row.between(position + 1, position + 6)
    if not after.startswith(
        (
            "last year",
            "last month",
            "last week",
            "the year before",
            "in the year before",
            "a year ago",
            "the previous",
            "last summer",
            "last winter",
        )
    ) and not after.startswith(("double last", "twice last", "half last")):
        return
    rows = sorted(window(discourse, row, 3, 1), key=lambda near: near.sentence.index)
    pairs = [pair for pair in pairs_in(discourse, rows) if pair.sure and pair.old.quantity.kind is Kind.COUNT]
    yield from choose([set_above(row.span(position, position + 1), pair.new, pair.old, sign) for pair in pairs])


def _named_after(discourse: Discourse, row: Row, than: int, known: dict[int, Mention]) -> list[Figure]:
    """The numbers given for the place that a comparison names: "two more than in Benimar"."""
    names = names_in(row, than + 1, min(len(row.words), than + 6))
    found: list[Figure] = []
    for near in window(discourse, row, 30):
        if near is row or not names:
            continue
        for figure in counts_in(discourse, near):
            mention = known.get(figure.number)
            if names & segment_names(figure) and (mention is None or mention.what.head not in THING_NOUNS):
                found.append(figure)
        if found:
            break
    return found


RANKINGS = frozenset("list lists table tables ranking rankings league chart charts poll polls bill".split())
"""Nouns of what is topped without a number."""


def _exceeds(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "31 deaths outstripped the 24 of the winter before"; "57 dead ..., ahead of January's, in which 49 were killed"."""
    if row.lows.isdisjoint(EXCEEDS) and row.lows.isdisjoint(RANKS):
        return
    figures = counts_in(discourse, row)
    for position, word in enumerate(row.words):
        sign = EXCEEDS.get(word.low)
        end = position + 1
        if sign is None and word.low in RANKS:
            phrase = word.low if word.low == "behind" else row.between(position, position + 2)
            sign, end = CONNECTORS.get(phrase), position + len(phrase.split())
            if sign is not None and not row.lows & {
                *SUPERLATIVES,
                "toll",
                "ranks",
                "rank",
                "ranked",
                "places",
                "place",
                "record",
                "list",
                "first",
                "leads",
                "led",
            }:
                continue
        if sign is None or word.quantity is not None or is_denied(row, position):
            continue
        if word.low in RANKS and any(SUPERLATIVES.get(other, 1) < 0 for other in row.lows):
            sign = -sign  # "the mill had the fewest deaths, 9, followed by the quarry with 12"
        before = [figure for figure in figures if figure.at < position] or _toll_before(discourse, row, position, known)
        after = next((figure for figure in figures if figure.at >= end and figure.value != 1), None)
        if (
            not before
            or after is None
            or (before[-1].row is row and position - before[-1].at > FURTHEST and len(figures) != 2)
            or after.at - end > FURTHEST + 4
            or not are_comparable(known, before[-1], [after])
        ):
            continue
        if word.low in EXCEEDS and not _is_object(row, end, after.at):
            continue
        if word.low in EXCEEDS and not RANKINGS.isdisjoint(row.low_words[end : end + 4]):
            continue  # "pneumonia, which had topped the list in February, took 102"
        yield set_above(row.span(position, end), before[-1], after, sign)


def _toll_before(discourse: Discourse, row: Row, position: int, known: dict[int, Mention]) -> list[Figure]:
    """ "57 people were killed. The toll exceeds that of the previous accident": the one count of dead just told."""
    if row.between(0, position) not in {"the toll", "that toll", "this toll", "the death toll", "it", "that", "this"}:
        return []
    near = [figure for other in window(discourse, row, 1) if other is not row for figure in counts_in(discourse, other)]
    dead = [figure for figure in near if known.get(figure.number) and known[figure.number].measure is Measure.KILLED]
    return dead if len(dead) == 1 else []


def _is_object(row: Row, start: int, at: int) -> bool:
    """Whether a number is, or belongs to, the object that begins at a word: "the 24", "military deaths (150)", "that of 2004,
    when 91"."""
    if set(row.tags[start:at]) <= set("dAankgoTeP(") and at - start <= 6:
        return True
    return (
        row.words[start].low in {"that", "those", "the", "what"}
        and at - start <= FURTHEST + 4
        and ";" not in row.tags[start:at]
    )
