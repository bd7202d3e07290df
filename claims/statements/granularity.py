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
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.verdict import Reading

SHARE_OF_COUNT = re.compile(r"(?=So(d?)C)")


def read_granularity(discourse: Discourse) -> Iterator[Statement]:
    """Every percentage of an exact count of people."""
    for row in discourse.rows:
        for match in SHARE_OF_COUNT.finditer(row.tags):
            at, whole_at = match.start(), match.end(1)
            share, whole = (discourse.quantities[row.words[k].quantity or 0] for k in (at, whole_at))
            what, _ = describe(row, whole_at + 1)
            if not what.head or not is_person(what.head) or not _is_judged(discourse, share, whole):
                continue
            miss = nearest_miss(share, whole)
            sums = (Sum((), Interval.point(miss)),)
            given = (
                Given(share.span, "percentage", share.value),
                Given(row.span(whole_at, what.end), "whole", whole.value),
            )
            parties: tuple[Party, ...] = ()
            yield Statement(Relation.GRAIN, row.span(at, what.end), parties, sums, sums, Reading.STATED, False, None, given)


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
