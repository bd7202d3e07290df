"""Every kind of note, registered by hand: one file each, named by its meaning."""

from claims.checks import Check, every_check
from claims.notes import bound_as_point, narrow_base, spurious_precision, unsourced_figure, wounded_to_killed
from claims.notes.note import Note, Remark

REMARKS: tuple[Remark, ...] = (
    narrow_base.REMARK,
    wounded_to_killed.REMARK,
    unsourced_figure.REMARK,
    spurious_precision.REMARK,
    bound_as_point.REMARK,
)

NAMED: tuple[Check | Remark, ...] = (*every_check(), *REMARKS)
"""Whatever a caller can select, ignore or have explained."""

__all__ = ["NAMED", "REMARKS", "Note", "Remark"]
