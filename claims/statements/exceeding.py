"""Numbers set above or below others by a verb or a rank: "31 deaths outstripped the 24 of the winter before", "57 dead, ahead
of January's, in which 49 were killed"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import CONNECTORS, EXCEEDS, RANKS, SUPERLATIVES
from claims.statements.compared import FURTHEST, are_comparable, counts_in, is_denied, set_above
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.measure import Measure

RANKINGS = frozenset("list lists table tables ranking rankings league chart charts poll polls bill".split())
"""Nouns of what is topped without a number."""


def exceeding(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "31 deaths outstripped the 24 of the winter before"; "57 dead ..., ahead of January's, in which 49 were killed"."""
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
