"""Numerals: one number, in digits or words, without hedge, unit or sign.

    numeral  := digits [suffix | scale+] | words
    words    := group (scale [","|"and"] group)* [dozen] ["point" digit+] ["and" part] [scale]
    group    := [below-hundred] "hundred" [["and"] below-hundred] | below-hundred | ones tens ("two fifty")
    below-hundred := tens ["-"] ones | ones "-and-" tens | tens | teens | ones
    part     := "a half" | "three quarters" | "two-thirds" ...; before a scale it counts scales: "two and a half million"

Values are exact. `grain` is the value of the last significant digit as written; `scale` the last scale word's value, where the
numeral ends with it ("2.5 million": 10**6), so that a range may share it ("1.5 to 2 million").
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.numbers import (
    DOZENS,
    FRACTION_SIGNS,
    MULTIPLIERS,
    ONES,
    PART_OF_ONE,
    PARTS_OF_ONE,
    PLACE_IN_ORDER,
    PLURAL_MULTIPLIERS,
    SCALES,
    SMALL,
    SPACED_SUFFIXES,
    SUFFIXES,
    TENS,
    ZEROS,
)
from claims.quantities.digits import Form, grain_of, read_digits
from claims.quantities.numeral import Numeral
from claims.quantities.scores import is_dozen
from claims.quantities.tokens import HYPHENS, Tokens
from claims.values.interval import exact


def read_numeral(tokens: Tokens, index: int) -> Numeral | None:
    """The longest numeral that starts at a token, or None (no number, or digits that no convention reads)."""
    if tokens.low[index][:1].isdecimal():
        return _digits(tokens, index)
    return _words(tokens, index)


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    low = tokens.low
    digits = read_digits(tokens, index)
    if digits.value is None:
        return None
    value, after = digits.value, digits.after
    word = low[after]
    if word in FRACTION_SIGNS:
        return _scaled(tokens, Numeral(exact(value + FRACTION_SIGNS[word]), FRACTION_SIGNS[word], index, after + 1, 1, True))
    if word == "point" and low[after + 1].isdecimal():
        tail = low[after + 1]
        unit = 10 ** len(tail)
        return Numeral(exact(value + Fraction(int(tail), unit)), Fraction(1, unit), index, after + 2, 1, True)
    if (
        word in SUFFIXES
        and (tokens.glued(after) or word in SPACED_SUFFIXES)
        and not (tokens.glued(after + 1) and low[after + 1].isalnum())
    ):
        return Numeral(
            exact(value * SUFFIXES[word]), exact(digits.grain * SUFFIXES[word]), index, after + 1, SUFFIXES[word], True
        )
    if word not in MULTIPLIERS and word not in HYPHENS and word not in PLURAL_MULTIPLIERS and word not in DOZENS:
        plain = Numeral(value, digits.grain, index, after, 1, True, digits.form, digits.other)
        return _with_part(tokens, plain) if word == "and" and digits.form is Form.PLAIN and value < 100 else plain
    return _scaled(tokens, Numeral(value, digits.grain, index, after, 1, True, digits.form, digits.other))


def _scaled(tokens: Tokens, numeral: Numeral) -> Numeral:
    """A numeral in digits with the scale words behind it: "2.5 million", "4 hundred million", "3 hundred and 21"."""
    low, after, scale = tokens.low, numeral.after, 1
    dozen = False
    while not dozen:
        at = after + 1 if low[after] in HYPHENS and tokens.glued(after) and tokens.glued(after + 1) else after
        word = low[at]
        dozen = word in DOZENS and (word != "score" or low[at + 1] in ("years", "and")) and scale == 1
        factor = DOZENS[word] if dozen else MULTIPLIERS.get(word) or PLURAL_MULTIPLIERS.get(word)
        if factor is None:
            break
        scale *= factor
        after = at + 1
    if scale == 1:
        return numeral
    value = exact(numeral.value * scale)
    grain = 1 if dozen else exact(numeral.grain * scale)
    result = Numeral(value, grain, numeral.first, after, scale, True)
    rest = after + 1 if low[after] in ("and", "&") else after
    if scale == 100 and low[rest].isdecimal() and len(low[rest]) <= 2 and low[rest] != "0" and low[rest + 1] not in MULTIPLIERS:
        return Numeral(exact(value + int(low[rest])), 1, numeral.first, rest + 1, 1, True)
    if scale == 1000 and low[rest].isdecimal() and low[rest + 1] == "hundred":
        tail = _scaled(tokens, Numeral(int(low[rest]), 1, rest, rest + 1, 1, True))
        return Numeral(exact(value + tail.value), tail.grain, numeral.first, tail.after, 1, True)
    if low[rest] in SMALL and (scale == 100 or (scale >= 1000 and not tokens.glued(rest))):
        tail_words = _words(tokens, rest)
        if tail_words is not None and tail_words.value < scale and tail_words.value >= (1 if scale == 100 else 2):
            return Numeral(exact(value + tail_words.value), tail_words.grain, numeral.first, tail_words.after, 1, True)
    return _with_part(tokens, result)


def _below_hundred(tokens: Tokens, index: int) -> tuple[int, int]:
    """The value of "twenty-two", "nineteen", "six" at a token and the token behind; (-1, index) where there is none."""
    low = tokens.low
    word = low[index]
    value = SMALL.get(word, -1)
    if word in ONES and low[index + 2] == "and" and low[index + 4] in TENS and tokens.glued(index + 1):
        return value + SMALL[low[index + 4]], index + 5  # "three-and-thirty"
    if word in TENS:
        following = index + 1
        if low[following] in HYPHENS and tokens.glued(following) and tokens.glued(following + 1):
            following += 1
        if low[following] in ONES and (following > index + 1 or not tokens.glued(following)):
            return value + ONES[low[following]], following + 1
    return (value, index + 1) if value >= 0 else (-1, index)


def _hyphen(tokens: Tokens, index: int) -> int:
    """The token behind a hyphen that joins two words of a numeral, or the token itself."""
    if tokens.low[index] in HYPHENS and tokens.glued(index) and tokens.glued(index + 1):
        return index + 1
    return index


def _group(tokens: Tokens, index: int) -> tuple[int, int, bool]:
    """A number below ten thousand in hundreds and less: its value (-1: none), the token behind, whether it ends in
    "hundred".
    """
    low = tokens.low
    value, after = _below_hundred(tokens, index)
    at = _hyphen(tokens, after)
    if low[at] == "hundred" or (low[at] == "hundreds" and value >= 0):
        value, after = (value if value >= 0 else 1) * 100, at + 1
        tail = _hyphen(tokens, after)
        if low[tail] in ("and", "&"):
            tail = _hyphen(tokens, tail + 1)
        rest, rest_after = _below_hundred(tokens, tail)
        if rest > 0 and low[_hyphen(tokens, rest_after)] != "hundred" and not (tail > after and _is_part(tokens, tail)):
            return value + rest, rest_after, False
        return value, after, True
    if 0 < value < 10 and low[after] in TENS and after == index + 1:
        rest, rest_after = _below_hundred(tokens, after)  # "two fifty"
        if low[rest_after] not in MULTIPLIERS:
            return value * 100 + rest, rest_after, False
    return value, after, False


def _is_part(tokens: Tokens, index: int) -> bool:
    """Whether "three quarters", less than one, stands at a token, so that "and" joins a part and not hundreds."""
    part = read_part(tokens, index)
    return part is not None and part[0] < 1


def _words(tokens: Tokens, index: int) -> Numeral | None:
    """Number words: groups and scales that fall from left to right."""
    low = tokens.low
    word = low[index]
    if word in ZEROS:
        return _with_point(tokens, Numeral(0, 1, index, index + 1))
    if word == "point" and (low[index + 1] in ONES or low[index + 1] in ZEROS or low[index + 1].isdecimal()):
        return _with_point(tokens, Numeral(0, 1, index, index))
    at = index
    article = word in ("a", "an")
    if article:
        at += 1
        if low[at] not in MULTIPLIERS and not is_dozen(tokens, at):
            return None
    total, lowest, scale, start, after = 0, 10**40, 1, at, at
    while True:
        here, after_group, round_hundreds = _group(tokens, at)
        scale_at = _hyphen(tokens, after_group)
        factor = SCALES.get(low[scale_at]) or (PLURAL_MULTIPLIERS.get(low[scale_at]) if here >= 0 else None)
        if here < 0 and (factor is None or at > start):
            break
        if factor is None:
            if total and here >= lowest:
                break
            total, after = total + here, after_group
            scale = 100 if round_hundreds and total == here else 1
            break
        factor_after = scale_at + 1
        while low[factor_after] in SCALES and (SCALES[low[factor_after]] >= factor or factor == 1000):
            factor *= SCALES[low[factor_after]]  # "a thousand million", "three lakh crore"
            factor_after += 1
        if low[factor_after] in PLURAL_MULTIPLIERS and factor == 1000:
            factor *= PLURAL_MULTIPLIERS[low[factor_after]]
            factor_after += 1
        if factor >= lowest:
            break
        total += (here if here >= 0 else 1) * factor
        lowest, scale, after = factor, factor if lowest == 10**40 else 1, factor_after
        at = _hyphen(tokens, after)
        if low[at] in ("and", "&") or (low[at] == "," and _lower_group_follows(tokens, at + 1, lowest)):
            at = _hyphen(tokens, at + 1)
        if low[at] not in SMALL and low[at] != "hundred":
            break
        if _is_part(tokens, at):
            break
    if after == start:
        return _dozen(tokens, index, 1, start) if article else None
    numeral = Numeral(total, grain_of(total), index, after, scale)
    at = _hyphen(tokens, after)
    if low[at] in ("dozen", "dozens") or (low[at] == "score" and low[at + 1] not in ("to", "by") and total < 10):
        return _dozen(tokens, index, total, at)
    if low[at] == "point":
        return _with_point(tokens, numeral)
    if low[at] in PARTS_OF_ONE and total >= 100:  # "a hundred trillionths"
        part = PARTS_OF_ONE[low[at]]
        return Numeral(exact(total * part), part, index, at + 1)
    return _with_part(tokens, numeral)


def _dozen(tokens: Tokens, first: int, count: int, at: int) -> Numeral | None:
    """ "two dozen", "a dozen and a half", "two score", "three score and ten"."""
    size = DOZENS.get(tokens.low[at])
    rest, after = _below_hundred(tokens, at + 2) if size == 20 and tokens.low[at + 1] == "and" else (0, at)
    if 0 < rest < 20:
        return Numeral(count * 20 + rest, 1, first, after, 1)
    return None if size is None else _with_part(tokens, Numeral(count * size, 1, first, at + 1, size))


def _lower_group_follows(tokens: Tokens, index: int, lowest: int) -> bool:
    """Whether the numeral goes on behind a comma: "five thousand, six hundred", "one million, fifty-one thousand"."""
    value, after, _ = _group(tokens, index)
    factor = SCALES.get(tokens.low[_hyphen(tokens, after)], 1)
    return value > 0 and (1 < factor < lowest or (factor == 1 and value >= 100 and tokens.low[index + 1] == "hundred"))


def _with_point(tokens: Tokens, numeral: Numeral) -> Numeral | None:
    """ "two point three", "nine point nought four", "two hundred point seventy-one", "two point two million"."""
    low = tokens.low
    if low[numeral.after] != "point":
        return numeral
    at, decimals = numeral.after + 1, ""
    while low[at] in ONES or low[at] in ZEROS or low[at].isdecimal():
        decimals += low[at] if low[at].isdecimal() else str(ONES.get(low[at], 0))
        at += 1
    if not decimals:
        rest, at = _below_hundred(tokens, at)
        if rest < 0:
            return numeral if numeral.after > numeral.first else None
        decimals = str(rest)
    unit = 10 ** len(decimals)
    result = Numeral(exact(numeral.value + Fraction(int(decimals), unit)), Fraction(1, unit), numeral.first, at)
    return _times_scale(tokens, result)


def _times_scale(tokens: Tokens, numeral: Numeral) -> Numeral:
    """A numeral with a part of one before a scale: "two point two million", "two and a half thousand"."""
    at = _hyphen(tokens, numeral.after)
    factor = MULTIPLIERS.get(tokens.low[at]) or PLURAL_MULTIPLIERS.get(tokens.low[at])
    if factor is None:
        return numeral
    return numeral._replace(
        value=exact(numeral.value * factor), grain=exact(numeral.grain * factor), after=at + 1, scale=factor
    )


def read_part(tokens: Tokens, index: int) -> tuple[Fraction, Fraction, int] | None:
    """A part of one at a token ("a half", "three quarters", "two-thirds", "⅔"): its value, one such part, the token behind."""
    low = tokens.low
    word = low[index]
    if word in FRACTION_SIGNS:
        return FRACTION_SIGNS[word], FRACTION_SIGNS[word], index + 1
    compound = _compound_part(tokens, index)
    if compound is not None:
        return compound
    if word in ("a", "an", "one"):
        at = _hyphen(tokens, index + 1)
        part = PART_OF_ONE.get(low[at])
        return None if part is None else (part, part, at + 1)
    count, after = _below_hundred(tokens, index)
    if count < 2:
        return None
    at = _hyphen(tokens, after)
    part = PARTS_OF_ONE.get(low[at])
    return None if part is None else (count * part, part, at + 1)


def _compound_part(tokens: Tokens, index: int) -> tuple[Fraction, Fraction, int] | None:
    """ "one twenty-fifth of", "three twenty-firsts": a count of a compound ordinal; "a twenty-first wave" is none."""
    low = tokens.low
    count = ONES.get(low[index], 0)
    if not count or low[index + 1] not in TENS:
        return None
    at = _hyphen(tokens, index + 2)
    last = low[at] if count == 1 else low[at].removesuffix("s")
    ordinal = PLACE_IN_ORDER.get(last, 0)
    if (
        not 0 < ordinal < 10
        or (count > 1 and last == low[at])
        or (count == 1 and low[at + 1] != "of" and low[at + 1].isalpha())
    ):
        return None
    part = Fraction(1, TENS[low[index + 1]] + ordinal)
    return count * part, part, at + 1


def _with_part(tokens: Tokens, numeral: Numeral) -> Numeral:
    """ "two and a half", "one million and a half" (a part of the scale), "one billion and a half million"."""
    low, at = tokens.low, numeral.after
    if low[at] != "and":
        return numeral
    part = read_part(tokens, at + 1)
    if part is None and low[at + 1] == "half" and low[at + 2] in TIME_UNITS:
        part = (Fraction(1, 2), Fraction(1, 2), at + 2)  # "three and half hours"
    if part is None or low[part[2]] == "of":
        return numeral
    value, one, after = part
    unit = numeral.scale if numeral.scale >= 1000 or numeral.scale in (12, 20) else 1
    own = SCALES.get(low[after])
    if own is not None and unit > own:
        unit, after = own, after + 1
    whole, grain = exact(numeral.value + value * unit), 1 if unit in (12, 20) else exact(one * unit)
    result = Numeral(whole, grain, numeral.first, after, 1, numeral.in_digits)
    return _times_scale(tokens, result) if unit == 1 else result
