"""Percentages that no whole number of people can give: "71% of 43 people" (the GRIM test).

Only a percentage in digits, unhedged, of one exact count in one construction is judged. Rounding up, down, to the nearest and
cutting off are all allowed. Source: Brown & Heathers 2017; lhdjung/scrutiny, grim.R.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from claims.lexicon.people import is_person
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.phrases import describe
from claims.statements.statement import Given, Party, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.verdict import Reading

SHARE_OF_COUNT = re.compile(r"(?=So(d?)C)")
FRONTED = re.compile(r"o(d?)C")
"""A count that opens its sentence as a whole: "Of the six hostages"."""
NEAR = 2  # sentences from the only count of a text to a percentage of them


def read_granularity(discourse: Discourse) -> Iterator[Statement]:
    """Every percentage of an exact count of people."""
    for row in discourse.rows:
        if "S" not in row.tags:
            continue
        for at, whole_row, whole_at in _shares_of_counts(discourse, row):
            share = discourse.quantities[row.words[at].quantity or 0]
            whole = discourse.quantities[whole_row.words[whole_at].quantity or 0]
            what, _ = describe(whole_row, whole_at + 1)
            if not what.head or not is_person(what.head) or not _is_judged(discourse, share, whole):
                continue
            miss = nearest_miss(share, whole)
            sums = (Sum((), Interval.point(miss)),)
            given = (
                Given(share.span, "percentage", share.value),
                Given(whole_row.span(whole_at, what.end), "whole", whole.value),
            )
            parties: tuple[Party, ...] = ()
            here = row.span(at, what.end) if whole_row is row and whole_at > at else share.span
            yield Statement(Relation.GRAIN, here, parties, sums, sums, Reading.STATED, False, None, given)


def _shares_of_counts(discourse: Discourse, row: Row) -> Iterator[tuple[int, Row, int]]:
    """Each percentage of a row with its count: "71% of 43 people", "Of the six hostages, 50 per cent are women", "seven men ...
    57 per cent of them"."""
    for match in SHARE_OF_COUNT.finditer(row.tags):
        yield match.start(), row, match.end(1)
    shares = [at for at in row.numbers if row.tags[at] == "S"]
    if len(shares) != 1:
        return
    at = shares[0]
    fronted = FRONTED.match(row.tags)
    if fronted is not None and row.tags[:at].count("C") == 1 and row.tags[at + 1 : at + 2] in {"b", "v", "o"}:
        yield at, row, fronted.end(1)
    counts = [mention for mention in discourse.mentions if mention.sentence <= row.sentence.index]
    alone = len(counts) == 1 and counts[0].row is not row and 0 < row.sentence.index - counts[0].sentence <= NEAR
    if alone and row.between(at + 1, at + 3) in {"of them", "of these"}:
        yield at, counts[0].row, counts[0].at


def _is_judged(discourse: Discourse, share: Quantity, whole: Quantity) -> bool:
    written = discourse.document.of(share.number)
    digits = written[:1].isdecimal() and share.kind is Kind.SHARE and " in " not in discourse.document.of(share.span)
    exactly = share.hedge is Hedge.EXACT and whole.hedge is Hedge.EXACT and whole.kind is Kind.COUNT
    value = whole.value
    fits = isinstance(value, int) and value > 1 and not (value % 10 == 0 and value >= 100)
    percent = share.value is not None and 0 < share.value < 1 and share.grain > 0
    return digits and exactly and fits and percent


def nearest_miss(share: Quantity, whole: Quantity) -> Number:
    """The distance from the nearest percentage that a whole number gives; zero where it is less than the last digit's place."""
    stated, count = Fraction(share.value or 0), int(whole.value or 1)
    unit = _last_place(stated, Fraction(share.grain))
    misses: list[Fraction] = []
    for people in {floor(stated * count), ceil(stated * count)}:
        gap = abs(stated - Fraction(people, count))
        misses.append(gap if gap >= unit else Fraction(0))
    return exact(min(misses))


def _last_place(stated: Fraction, grain: Fraction) -> Fraction:
    """The place of the last digit: a round "70%" is one of whole per cent, not of tens."""
    return min(grain, Fraction(1, 100))
