"""Numbers in digits, in the separators of the world.

    plain    := 6000
    grouped  := 6,000 | 6 000 (any single space) | 6'250 | 12,34,567 | 6.000.000
    decimal  := 2.5 | 6,000.5 | 6.000,5 | .5
    powers   := 1e10 | 1.3x10^6 | 2.48×10−5 | 1.1^23

A run whose separators no convention explains ("60,00", "1,2345") has no value and is left unread; a run that two conventions
read differently ("6.000" is six thousand in Berlin and six in Boston) keeps both values, the decimal one first.
"""

from __future__ import annotations

from enum import StrEnum
from fractions import Fraction

from claims.quantities.tokens import MINUS, Tokens
from claims.values.interval import Number, exact
from claims.values.named import NamedTuple

LARGEST_POWER = 400  # a larger exponent is no number of any report


class Form(StrEnum):
    """How the digits are written."""

    PLAIN = "plain"  # 6000
    GROUPED = "grouped"  # 6,000
    DECIMAL = "decimal"  # 2.5
    TWOFOLD = "twofold"  # 6.000: two conventions differ
    MALFORMED = "malformed"  # 60,00: none reads it


class Digits(NamedTuple):
    """`value` is None where malformed; `other` is the second reading where two conventions differ; `after`: the token
    behind.
    """

    value: Number | None
    grain: Number
    after: int
    form: Form
    other: Number | None = None


def grain_of(value: int) -> int:
    """The value of the last digit that is not a trailing zero: 11,000 -> 1,000; 11,483 -> 1; 0 -> 1."""
    if not value or value % 10:
        return 1
    grain = 1
    while value % 10 == 0:
        value //= 10
        grain *= 10
    return grain


def read_digits(tokens: Tokens, index: int) -> Digits:
    """The number in digits at a token, with following groups of three behind single spaces, and with its powers of ten."""
    text = tokens.low[index]
    if not text.isdecimal():
        digits = _separated(text, index + 1)
    elif len(text) <= 3 and text[0] != "0" and tokens.low[index + 1][:1].isdecimal():
        digits = _spaced(tokens, index)
    else:
        value = int(text)
        digits = Digits(value, grain_of(value), index + 1, Form.PLAIN)
    following = tokens.low[digits.after]
    if following and following in "ex×^" and digits.value is not None:
        return _power(tokens, digits)
    return digits


def _spaced(tokens: Tokens, index: int) -> Digits:
    """ "1 414 021", "6 000.5": each group stands behind exactly one space."""
    whole, after = tokens.low[index], index + 1
    while _is_group(tokens, after):
        group = tokens.low[after]
        after += 1
        if len(group) > 3:
            return _decimal(whole + group[:3], group[4:], after)
        whole += group
    value = int(whole)
    return Digits(value, grain_of(value), after, Form.PLAIN if after == index + 1 else Form.GROUPED)


def _is_group(tokens: Tokens, index: int) -> bool:
    """Exactly three digits (perhaps with decimals) behind one space, or behind several that do not break (an HTML entity's)."""
    text = tokens.low[index]
    if not text[:3].isdecimal() or len(text) < 3:
        return False
    gap = tokens.gap(index)
    if len(gap) != 1 and set(gap) != {"\u00a0"}:
        return False
    return len(text) == 3 or (text[3] == "." and text[4:].isdecimal())


def _decimal(whole: str, decimals: str, after: int) -> Digits:
    unit = 10 ** len(decimals)
    return Digits(exact(Fraction(int(whole + decimals), unit)), Fraction(1, unit), after, Form.DECIMAL)


def _separated(text: str, after: int) -> Digits:
    """Digits with inner separators, read by the one convention that explains them."""
    whole, dot, decimals = text.rpartition(".")
    if dot and whole.isdecimal() and decimals.isdecimal():
        digits = _decimal(whole, decimals, after)
        if len(decimals) == 3 and len(whole) <= 3 and whole[0] != "0":
            return digits._replace(form=Form.TWOFOLD, other=int(whole + decimals))
        return digits
    if dot and decimals.isdecimal() and (integer := _grouped(whole, ",'’٬")) is not None:
        return _decimal(integer, decimals, after)
    integer = _grouped(text, ",'’٬.")
    if integer is not None:
        value = int(integer)
        return Digits(value, grain_of(value), after, Form.GROUPED)
    whole, comma, decimals = text.rpartition(",")
    if comma and "." in whole and decimals.isdecimal() and (integer := _grouped(whole, ".")) is not None:
        return _decimal(integer, decimals, after)
    return Digits(None, 1, after, Form.MALFORMED)


def _grouped(text: str, separators: str) -> str | None:
    """The digits of a grouped integer: groups of three by one separator, or the Indian 12,34,567; None where not so."""
    for separator in separators:
        if separator in text:
            head, *groups = text.split(separator)
            if not head.isdecimal() or not 0 < len(head) <= 3 or len(groups[-1]) != 3 or not all(map(str.isdecimal, groups)):
                return None
            threes = all(len(group) == 3 for group in groups)
            if threes and head[0] != "0":
                return head + "".join(groups)
            if separator == "," and len(head) <= 2 and all(len(group) == 2 for group in groups[:-1]):
                return head + "".join(groups)
            return None
    return None


def _power(tokens: Tokens, digits: Digits) -> Digits:
    """ "e10", "x10^6", "×10−5", "^23" glued to a number; the number itself where what follows is none of these."""
    low, at = tokens.low, digits.after
    if not tokens.glued(at):
        return digits
    sign_at, base = at + 1, Fraction(10)
    assert digits.value is not None
    if low[at] in ("x", "×"):
        if not low[at + 1].isdecimal() or not tokens.glued(at + 1):
            return digits
        base, sign_at = Fraction(int(low[at + 1])), at + 2
        if low[sign_at] == "^":
            sign_at += 1
        elif base != 10 or low[sign_at] not in MINUS:
            return digits
    elif low[at] == "^":
        base = Fraction(digits.value)
    negative, exponent_at = False, sign_at
    while (low[exponent_at] in MINUS or low[exponent_at] == "+") and tokens.glued(exponent_at) and exponent_at < sign_at + 2:
        negative = low[exponent_at] in MINUS
        exponent_at += 1
    text = low[exponent_at]
    if not text.isdecimal() or not tokens.glued(exponent_at) or int(text) > LARGEST_POWER or base == 0:
        return digits
    factor = base ** (-int(text) if negative else int(text))
    if low[at] == "^":
        return Digits(exact(factor), 1, exponent_at + 1, Form.DECIMAL)
    return Digits(exact(digits.value * factor), exact(digits.grain * factor), exponent_at + 1, Form.DECIMAL)


def is_address(text: str) -> bool:
    """Whether digits with three points are a network address or a section number ("192.168.1.2", "3.2.1")."""
    parts = text.split(".")
    return len(parts) >= 3 and all(part.isdecimal() and len(part) <= 3 for part in parts)
