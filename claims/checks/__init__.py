"""Every check, registered by hand: one file each, named by its meaning."""

from claims.checks import (
    capacity_exceeded,
    change_mismatch,
    comparison_mismatch,
    date_mismatch,
    impossible_percentage,
    label_mismatch,
    malformed_number,
    numeral_mismatch,
    part_exceeds_whole,
    range_mismatch,
    rate_mismatch,
    restated_number,
    share_mismatch,
    sum_mismatch,
    table_mismatch,
)
from claims.checks.check import Check

CHECKS: tuple[Check, ...] = (
    share_mismatch.CHECK,
    part_exceeds_whole.CHECK,
    sum_mismatch.CHECK,
    restated_number.CHECK,
    label_mismatch.CHECK,
    change_mismatch.CHECK,
    rate_mismatch.CHECK,
    comparison_mismatch.CHECK,
    range_mismatch.CHECK,
    table_mismatch.CHECK,
    numeral_mismatch.CHECK,
    malformed_number.CHECK,
    date_mismatch.CHECK,
    impossible_percentage.CHECK,
    capacity_exceeded.CHECK,
)

__all__ = ["CHECKS", "Check"]
