"""Digits that cannot be read, or can be read in two ways."""

from __future__ import annotations

from enum import StrEnum

from claims.values.interval import Number
from claims.values.record import record
from claims.values.span import Span


class Doubt(StrEnum):
    """Why a number in digits is doubtful."""

    NO_CONVENTION = "no-convention"  # "60,00 people": nothing makes it a number; it is unread
    TWO_CONVENTIONS = "two-conventions"  # "6.000 men": six thousand in Berlin, six in Boston; it is read as a count would be


@record
class Malformed:
    """Digits that no convention reads, or that two read differently; `readings`: the values they may have, none or two."""

    span: Span
    doubt: Doubt
    readings: tuple[Number, ...] = ()
