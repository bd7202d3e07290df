"""Ranges, ratios and doubled statements: two numbers that make one.

    range   := ["between"|"from"] number [unit] ("-"|"–"|"to"|"or"|"and"|"through") [hedge] [currency] number
    ratio   := digits ":" digits | number "to" number, of odds | number "-to-" number
    doubled := words "(" digits ")" | digits "(" words ")", both of one value

A scale word at the end is shared ("1.5 to 2 million"). "from 70 to 53" and a verb of change ("rose from 1,000 to 3,000") are
two
numbers, not a range. A reversed range is kept as written.
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.calendar import MONTHS
from claims.lexicon.nouns import CHANGES
from claims.lexicon.units import BEFORE_THE_NUMBER
from claims.quantities.digits import Form
from claims.quantities.draft import Draft
from claims.quantities.numeral import Numeral
from claims.quantities.numerals import read_numeral
from claims.quantities.quantity import Kind
from claims.quantities.tokens import DASHES, HYPHENS, Tokens
from claims.quantities.units import behind_unit
from claims.values.hedge import Hedge
from claims.values.interval import exact, quotient

_LINKS = frozenset("to or and through till until".split())
_HEDGES_WITHIN = frozenset("about around approximately roughly nearly almost even possibly perhaps maybe over as ~".split())
MIXED = 20  # a range from a word to digits is no wider: "five to 60"
CHANGE_REACH = 8  # tokens before "from" in which a verb of change is looked for


def draft_of(numeral: Numeral) -> Draft:
    """The quantity of one numeral: a plain count."""
    value = numeral.value
    if numeral.form is Form.TWOFOLD and numeral.other is not None:
        return Draft(numeral.first, numeral.after, value, value, numeral.grain, in_digits=True)
    return Draft(numeral.first, numeral.after, value, value, numeral.grain, in_digits=numeral.in_digits)


def read_range(tokens: Tokens, numeral: Numeral, floor: int) -> Draft | None:
    """The range that begins with a numeral, or None."""
    low = tokens.low
    link = behind_unit(tokens, numeral.after)
    word = low[link]
    if word in DASHES:
        return _dashed(tokens, numeral, link)
    if word not in _LINKS:
        return None
    first = numeral.first
    lead = first - 1
    while lead > floor and low[lead] in BEFORE_THE_NUMBER:
        lead -= 1
    if lead > floor and low[lead] in _HEDGES_WITHIN:
        lead -= 1
    opening = low[lead] if lead >= floor else ""
    if word == "and" and opening != "between":
        return None
    if word == "to" and (opening == "from" or opening in CHANGES) and _changes(low, lead, floor):
        return None
    if word == "to" and opening == "by" and low[lead - 1] in CHANGES and (link > numeral.after or numeral.scale > 1):
        return None  # "increased by $43 billion to $419 billion"
    begin = link + 1
    if low[begin] in HYPHENS:
        begin += 1
    other = _operand(tokens, begin)
    if other is None or _is_date_end(tokens, other):
        return None
    if word == "or" and not _adjacent(numeral, other):
        return None
    mixed = other.in_digits and not numeral.in_digits
    if word == "to" and mixed and other.value > MIXED * numeral.value and opening not in ("between", "from"):
        return None  # "the number who have left all four to 474"
    if word == "to" and opening != "between" and numeral.value >= _full(numeral, other)[1]:
        if opening == "from" or not _ratio(tokens, numeral, other):
            return None
        return Draft(
            first, other.after, quotient(numeral.value, other.value), quotient(numeral.value, other.value), kind=Kind.RATIO
        )
    if word in ("through", "till", "until") and not (numeral.in_digits and other.in_digits):
        return None
    draft = _between(numeral, other)
    if opening in ("between", "from") and word != "or":
        draft.first = lead
    return draft


def _operand(tokens: Tokens, at: int) -> Numeral | None:
    """The second number, perhaps behind a currency or a hedge of its own."""
    low = tokens.low
    for _ in range(3):
        if low[at] in _HEDGES_WITHIN or low[at] in BEFORE_THE_NUMBER:
            at += 1
    return read_numeral(tokens, at)


def _is_date_end(tokens: Tokens, other: Numeral) -> bool:
    low = tokens.low
    if low[other.after] in MONTHS and tokens.capital(other.after):
        return True
    return low[other.after] == ":" and low[other.after + 1].isdecimal() and tokens.glued(other.after + 1)


def _changes(low: list[str], lead: int, floor: int) -> bool:
    """Whether a verb of change governs "from A to B": then two figures are told, not a range."""
    for at in range(lead, max(floor, lead - CHANGE_REACH) - 1, -1):
        if low[at] in CHANGES:
            return True
        if low[at] in (";", "range", "ranging", "ranged", "ranges", "vary", "varying", "estimates", "anywhere", "somewhere"):
            return False
    return False


def _dashed(tokens: Tokens, numeral: Numeral, link: int) -> Draft | None:
    """ "10-12", "10 – 12", "$1-2bn", "8- to 16-": both sides glued, or both spaced."""
    low = tokens.low
    left, right = tokens.glued(link), tokens.glued(link + 1)
    begin = link + 1
    if left and low[begin] in ("to", "and", "or") and not right:
        other = read_numeral(tokens, begin + 1)
        if other is None or low[begin] == "and" or low[other.after] not in HYPHENS:
            return None
        return _between(numeral, other)
    if low[begin] == "to" and low[begin + 1] in HYPHENS and right:
        other = read_numeral(tokens, begin + 2)
        if other is None:
            return None
        if other.value <= numeral.value and other.value == 1:
            return Draft(numeral.first, other.after, numeral.value, numeral.value, kind=Kind.RATIO)
        if other.value <= numeral.value:
            value = quotient(numeral.value, other.value)
            return Draft(numeral.first, other.after, value, value, kind=Kind.RATIO)
        return _between(numeral, other)
    if left != right or (low[link] == "—" and not left):
        return None
    if (
        left
        and link > numeral.after
        and low[link - 1].isalpha()
        and not tokens.glued(link - 1)
        and not low[link - 1].startswith("per")
    ):
        return None  # "two Mi-8"
    if not numeral.in_digits and not left:
        return None
    other = _operand(tokens, begin)
    if other is None or _is_date_end(tokens, other) or (not left and other.in_digits is not numeral.in_digits):
        return None
    low_end, high_end = _full(numeral, other)
    if not left and low_end >= high_end:
        return None  # a spaced dash opens an aside
    if low[link] in HYPHENS and low_end > high_end and low[other.after] in HYPHENS:
        return None
    return _between(numeral, other)


def _adjacent(numeral: Numeral, other: Numeral) -> bool:
    """Whether "A or B" is one estimate: rising, and not more than twice as far."""
    low_end, high_end = _full(numeral, other)
    return 0 < low_end < high_end <= 2 * low_end


def _ratio(tokens: Tokens, numeral: Numeral, other: Numeral) -> bool:
    """Whether words near by make "three to one" a ratio."""
    low = tokens.low
    near = low[max(numeral.first - 6, 0) : numeral.first] + low[other.after : other.after + 3]
    return (
        bool({"ratio", "odds", "outnumbered", "outnumber", "outgunned", "outnumbering"}.intersection(near)) and other.value > 0
    )


def _full(numeral: Numeral, other: Numeral) -> tuple[Fraction | int, Fraction | int]:
    """Both ends, the first with the scale word that it shares with the second."""
    if other.scale > 1 and numeral.scale == 1 and 0 < numeral.value < other.mantissa:
        return exact(numeral.value * other.scale), other.value
    return numeral.value, other.value


def _between(numeral: Numeral, other: Numeral) -> Draft:
    low_end, high_end = _full(numeral, other)
    grain = numeral.grain if low_end == numeral.value else exact(numeral.grain * other.scale)
    return Draft(
        numeral.first,
        other.after,
        low_end,
        high_end,
        min(grain, other.grain),
        hedge=Hedge.RANGE,
        in_digits=numeral.in_digits,
        number=numeral.first,
        number_after=other.after,
    )


def read_colon(tokens: Tokens, at: int) -> Draft | None:
    """ "3:1" in digits: a ratio (clock times are read before)."""
    low = tokens.low
    if low[at + 1] != ":" or not low[at + 2].isdecimal() or not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    if not low[at].isdecimal() or int(low[at + 2]) == 0 or low[at + 3] == ":":
        return None
    value = quotient(int(low[at]), int(low[at + 2]))
    return Draft(at, at + 3, value, value, kind=Kind.RATIO, in_digits=True)


def swallow_restatement(tokens: Tokens, draft: Draft) -> None:
    """Widen "twelve" over the "(12)" that says it again."""
    low, at = tokens.low, draft.after
    if low[at] == "(" and draft.low is not None and draft.low == draft.high:
        again = read_numeral(tokens, at + 1)
        if (
            again is not None
            and again.value == draft.low
            and low[again.after] == ")"
            and again.in_digits is not draft.in_digits
        ):
            draft.after = again.after + 1
