"""Every check, registered by hand: one file each, named by its meaning, and loaded when it first has something to say."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from claims.checks.check import Check
from claims.statements.statement import Relation

SPEAKERS = {
    Relation.SHARE: "share_mismatch",
    Relation.PART: "part_exceeds_whole",
    Relation.TOTAL: "sum_mismatch",
    Relation.WITHIN: "sum_mismatch",
    Relation.LEDGER: "sum_mismatch",
    Relation.SAME: "restated_number",
    Relation.LABEL: "label_mismatch",
    Relation.CHANGE: "change_mismatch",
    Relation.RATE: "rate_mismatch",
    Relation.COMPARE: "comparison_mismatch",
    Relation.RANGE: "range_mismatch",
    Relation.TABLE: "table_mismatch",
    Relation.NUMERAL: "numeral_mismatch",
    Relation.MALFORMED: "malformed_number",
    Relation.TIME: "date_mismatch",
    Relation.GRAIN: "impossible_percentage",
    Relation.CAPACITY: "capacity_exceeded",
}
"""The check that speaks for each relation, by its module, in the order of their codes."""


@cache
def speaker(relation: Relation) -> Check:
    """The check that speaks for a relation."""
    check: Check = import_module(f"claims.checks.{SPEAKERS[relation]}").CHECK
    return check


def every_check() -> tuple[Check, ...]:
    """All checks, in the order of their codes."""
    return tuple({check.code: check for check in map(speaker, SPEAKERS)}.values())


__all__ = ["SPEAKERS", "Check", "every_check", "speaker"]
