"""Numbers in digits, in the separators of the world: 6,000  6 000  6.000  1'250  12,34,567  2.5  .5  1e10.

A run whose separators no convention explains ("60,00", "1,2345") has no value and is left unread; a run that two conventions
read differently ("6.000" is six thousand in Berlin and six in Boston) keeps both values.
"""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from claims.quantities.tokens import Tokens
from claims.values.interval import Number, exact


class Form(StrEnum):
    """How the digits are written."""

    PLAIN = "plain"  # 6000
    GROUPED = "grouped"  # 6,000
    DECIMAL = "decimal"  # 2.5
    TWOFOLD = "twofold"  # 6.000: two conventions differ
    MALFORMED = "malformed"  # 60,00: none reads it


class Digits(NamedTuple):
    """`value` is None where malformed; `other` is the second reading where two conventions differ."""

    value: Number | None
    grain: Number
    after: int
    form: Form
    other: Number | None = None


_GROUPS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}")
_APOSTROPHES = re.compile(r"\d{1,3}(?:['’٬]\d{3})+")
_DOTS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")


def _grain(value: int) -> int:
    grain = 1
    while value and value % 10 == 0:
        value //= 10
        grain *= 10
    return grain


def read_digits(tokens: Tokens, index: int) -> Digits | None:
    """The number in digits at a token, joined with following groups of three behind a space ("6 000", "1 414 021")."""
    text = tokens.low[index]
    after = index + 1
    if text.isdigit():
        if len(text) <= 3 and text[0] != "0":
            whole = text
            while _is_group(tokens, after):
                whole += tokens.low[after][:3]
                after += 1
            if after > index + 1:
                last = tokens.low[after - 1]
                if len(last) > 3:
                    return Digits(Fraction(whole + last[3:]), Fraction(1, 10 ** (len(last) - 4)), after, Form.GROUPED)
                value = int(whole)
                return Digits(value, _grain(value), after, Form.GROUPED)
        value = int(text)
        return Digits(value, _grain(value), after, Form.PLAIN)
    return _separated(text, after)


def _is_group(tokens: Tokens, index: int) -> bool:
    """Exactly three digits (perhaps with decimals) behind one space."""
    text = tokens.low[index]
    if len(text) < 3 or not text[:3].isdigit() or tokens.starts[index] != tokens.ends[index - 1] + 1:
        return False
    return len(text) == 3 or (text[3] == "." and text[4:].isdigit())


def _separated(text: str, after: int) -> Digits:
    whole, dot, decimals = text.rpartition(".")
    if dot and decimals.isdigit() and whole.isdigit():
        value = exact(Fraction(int(whole + decimals), 10 ** len(decimals)))
        grain = Fraction(1, 10 ** len(decimals))
        if len(decimals) == 3 and len(whole) <= 3 and whole.lstrip("0") == whole:
            thousands = int(whole + decimals)
            return Digits(value, grain, after, Form.TWOFOLD, thousands)
        return Digits(value, grain, after, Form.DECIMAL)
    if "." in text:
        if _DOTS.fullmatch(text):
            value = int(text.replace(".", ""))
            return Digits(value, _grain(value), after, Form.GROUPED)
        if dot and decimals.isdigit() and (_GROUPS.fullmatch(whole) or _APOSTROPHES.fullmatch(whole)):
            digits = re.sub(r"\D", "", whole) + decimals
            return Digits(exact(Fraction(int(digits), 10 ** len(decimals))), Fraction(1, 10 ** len(decimals)), after, Form.DECIMAL)
        head, comma, tail = text.rpartition(",")
        if comma and tail.isdigit() and re.fullmatch(r"\d{1,3}(?:\.\d{3})+", head):
            digits = head.replace(".", "") + tail
            return Digits(exact(Fraction(int(digits), 10 ** len(tail))), Fraction(1, 10 ** len(tail)), after, Form.DECIMAL)
        return Digits(None, 1, after, Form.MALFORMED)
    if _GROUPS.fullmatch(text) or _APOSTROPHES.fullmatch(text):
        value = int(re.sub(r"\D", "", text))
        return Digits(value, _grain(value), after, Form.GROUPED)
    return Digits(None, 1, after, Form.MALFORMED)
