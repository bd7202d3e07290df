"""Numerals: one number, in digits or words, without hedge or unit.

    numeral  := digits [glued-suffix | scale+] | words | digits fraction | words "and a" fraction
    digits   := "6,000" | "6 000" | "6'250" | "12,34,567" | "6.000" (grouped) | "2.5" | ".5"
    words    := (ones | teens | tens [ones] | hundreds | scales | dozens), British "and" or none
    scale    := "hundred" | "thousand" | "million" | ...

Values are exact. `grain` is the value of the last significant digit as written.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from claims.lexicon.numbers import (
    DOZENS,
    FRACTION_SIGNS,
    ONES,
    PART_OF_ONE,
    SCALES,
    TEENS,
    TENS,
    ZEROS,
)
from claims.quantities.digits import Form, read_digits
from claims.quantities.tokens import HYPHENS, Tokens
from claims.values.interval import Number, exact


class Numeral(NamedTuple):
    """Tokens `first` up to, not including, `after`. `mantissa`: the value before `scale` ("2.5", "million")."""

    value: Number
    grain: Number
    first: int
    after: int
    scale: int = 1
    in_digits: bool = True
    form: Form = Form.PLAIN
    other: Number | None = None  # the second reading of "6.000"

    @property
    def mantissa(self) -> Number:
        """The value before its scale word."""
        return exact(Fraction(self.value) / self.scale)


def grain_of(value: int) -> int:
    """The value of the last digit that is not a trailing zero: 11,000 -> 1,000; 0 -> 1."""
    if not value or value % 10:
        return 1
    grain = 1
    while value % 10 == 0:
        value //= 10
        grain *= 10
    return grain


_SCALE_PLURALS = {word + "s": value for word, value in SCALES.items() if not word.endswith("s")} | {"hundreds": 100}
_MULTIPLIERS = {"hundred": 100, **SCALES}
_SMALL = {**ONES, **TEENS, **TENS}


def read_numeral(tokens: Tokens, index: int) -> Numeral | None:
    """The longest numeral that starts at a token, or None (no number, or one that no convention reads)."""
    if tokens.low[index][:1].isdigit():
        return _digits(tokens, index)
    return _words(tokens, index)


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    low = tokens.low
    read = read_digits(tokens, index)
    if read is None or read.value is None:
        return None
    value, grain, after = read.value, read.grain, read.after
    if low[after] in FRACTION_SIGNS and tokens.glued(after):
        return Numeral(exact(value + FRACTION_SIGNS[low[after]]), Fraction(1, 4), index, after + 1)
    scale = 1
    while True:
        at = after + 1 if low[after] in HYPHENS and tokens.glued(after) and tokens.glued(after + 1) else after
        word = low[at]
        factor = _MULTIPLIERS.get(word) or _SCALE_PLURALS.get(word) or DOZENS.get(word)
        if factor is None or (word == "score" and scale > 1):
            break
        scale *= factor
        after = at + 1
    if scale > 1:
        value, grain = exact(value * scale), exact(grain * scale)
        if scale in (12, 20):
            grain = 1
        rest = _words(tokens, after, below=scale) if low[after] in _SMALL else None
        if rest is not None:
            return Numeral(exact(value + rest.value), rest.grain, index, rest.after, 1)
    return Numeral(value, grain, index, after, scale, True, read.form, read.other)


def _words(tokens: Tokens, index: int, below: int = 0) -> Numeral | None:
    """Number words: each part below a hundred waits in `small`, parts below a thousand in `group`, the rest in `total`."""
    low = tokens.low
    at = index
    if low[at] in ("a", "an") and not below:
        following = low[at + 1]
        if following == "half" or (following not in _MULTIPLIERS and following not in DOZENS):
            return None
        if following in ("score", "gross"):
            return None
        group, at = 1, at + 1
    else:
        group = 0
    total, small, seen, scale = 0, -1, False, 1
    lowest = 10**30  # the least scale so far: scales must fall
    if group:
        small, seen = 1, True
        group = 0
    last = at
    while True:
        word = low[at]
        if word in HYPHENS and seen and tokens.glued(at) and tokens.glued(at + 1):
            at += 1
            word = low[at]
            if word not in _SMALL and word not in _MULTIPLIERS and word not in DOZENS:
                break
        if word in ONES:
            if small >= 0 and not (small >= 20 and small % 10 == 0 and small < 100):
                break
            small = ONES[word] + max(small, 0)
        elif word in TEENS or word in TENS:
            if small >= 0:
                break
            small = TEENS.get(word) or TENS[word]
        elif word == "hundred" or (word == "hundreds" and seen and small >= 0):
            if group:
                break
            group, small, scale = (small if small >= 0 else 1) * 100, -1, 100
        elif word in SCALES or (word in _SCALE_PLURALS and seen and (small >= 0 or group)):
            factor = SCALES.get(word) or _SCALE_PLURALS[word]
            here = group + max(small, 0)
            if factor >= lowest:
                if here or factor == lowest:
                    break
                total *= factor  # "a hundred thousand million"
            else:
                total += (here or 1) * factor
            lowest, group, small, scale = factor, 0, -1, factor
        elif word in DOZENS and seen:
            if word != "dozen" and low[at + 1] in ("to", "of") and word == "gross":
                break
            if word == "score" and tokens.low[at + 1] not in ("of", "years", "and") and low[at + 1] and small > 9:
                break
            total = (total + group + max(small, 0)) * DOZENS[word]
            group, small = 0, -1
            last = at + 1
            return Numeral(total, 1, index, last, DOZENS[word], False)
        elif word == "dozen" and not seen and at == index:
            break
        elif word in ZEROS and not seen:
            return Numeral(0, 1, index, at + 1, 1, False)
        elif word == "and" and seen and (group or total) and small < 0 and (low[at + 1] in _SMALL or low[at + 1] == "hundred"):
            if not _joins(tokens, at + 1):
                break
            at += 1
            continue
        elif word == "," and seen and total and small < 0 and not group and low[at + 1] in _SMALL and _hundreds_follow(low, at + 1):
            at += 1
            continue
        else:
            break
        seen = True
        at += 1
        last = at
    if not seen or last == index:
        return None
    if low[last - 1] in ("hundred", "thousand") and last - 1 == index and low[index - 1] == "the":
        pass
    value = total + group + max(small, 0)
    single = scale if small < 0 and value % scale == 0 else 1
    numeral = Numeral(value, grain_of(value), index, last, single, False)
    return _and_a_part(tokens, numeral)


def _joins(tokens: Tokens, index: int) -> bool:
    """Whether the words after "and" are the tail of the numeral ("a hundred and five") and not a new number with a scale."""
    return True


def _hundreds_follow(low: list[str], index: int) -> bool:
    """Whether "six hundred" follows a comma: "five thousand, six hundred"."""
    return low[index] in ONES and low[index + 1] == "hundred"


def _and_a_part(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "two and a half", "one and three quarters"."""
    low, at = tokens.low, numeral.after
    if low[at] != "and":
        return numeral
    if low[at + 1] in ("a", "one") and low[at + 2] in PART_OF_ONE and low[at + 3] != "of":
        part = PART_OF_ONE[low[at + 2]]
        unit = numeral.scale if numeral.scale >= 1000 or numeral.scale in (12, 20) else 1
        return Numeral(exact(numeral.value + part * unit), exact(part * unit), numeral.first, at + 3, 1, False)
    return numeral
