"""What belongs to a number on either side of it: per cent, currency, measure, time, compounds, rates, ages.

quantity := [currency] numeral ["%" | currency | measure | time-unit ["old"] | "-" noun] ["a" time-unit | "daily" | "per" n]
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.nouns import COMPARING, COMPOUND_PEOPLE, NO_COMPOUND, OF_SIZE, PEOPLE
from claims.lexicon.units import BEFORE_THE_NUMBER, CURRENCY_ENDS, CURRENCY_FORMS, GLUED, MEASURE_FORMS, OF_TIME
from claims.quantities.ages import AGE_LEADS, OLDER, read_age
from claims.quantities.draft import Draft
from claims.quantities.numerals import read_numeral
from claims.quantities.quantity import Kind
from claims.quantities.rates import read_rate
from claims.quantities.tokens import HYPHENS, Tokens
from claims.values.interval import Number, exact

_ROUNDED_TO = 5  # points to which a round percentage is rounded; nobody rounds to 100 per cent
_PERCENT = frozenset("% percent pct percents percentage pc ％".split())
_NOT_BEHIND = frozenset("won real ps us rm r sar cad try c a p".split())
_ONE_LETTER = frozenset("g l v w m".split())
_BODY_LENGTH = frozenset("deep high long wide tall from above below away in across of off underground".split())
_SCALES_OF_HEAT = frozenset("celsius fahrenheit c f".split())
_LENGTHS = frozenset("km m cm mm mile foot inch yard".split())


def attach(tokens: Tokens, draft: Draft, floor: int) -> None:
    """Give a count its kind and unit by the words around it, and widen it over them."""
    low = tokens.low
    before = low[draft.first - 1] if draft.first > floor else ""
    if before and (before in CURRENCY_ENDS or before in ("-", "−")):
        _currency_before(tokens, draft, floor)
    at = draft.after
    word = low[at]
    if draft.kind is Kind.COUNT and word and word not in PEOPLE:
        if word in _PERCENT or (word == "per" and low[at + 1] in ("cent", "cents")):
            _percent(tokens, draft)
        elif word in HYPHENS:
            _compound(tokens, draft)
        elif word in TIME_UNITS:
            _time(tokens, draft, at)
        elif word in CURRENCY_FORMS or word in MEASURE_FORMS or word in ("m", "t"):
            _measure(tokens, draft, at)
        elif word in ("yo", "y", "yoa") and low[at + 1] != "o":
            draft.kind, draft.unit, draft.after = Kind.AGE, "year", at + 1
        else:
            _long_unit(tokens, draft, at)
    elif draft.kind is Kind.MONEY:
        _after_currency(tokens, draft)
    if draft.kind is Kind.COUNT and low[draft.first - 1] == "per" and draft.first > floor:
        draft.kind, draft.unit = Kind.RATE, "base"
    if draft.kind is Kind.COUNT:
        read_rate(tokens, draft)
        if before in AGE_LEADS or low[draft.after + 1] in OLDER:
            read_age(tokens, draft, floor)


def times(draft: Draft, factor: Number) -> None:
    """Multiply the bounds and the grain."""
    draft.low = None if draft.low is None else exact(draft.low * factor)
    draft.high = None if draft.high is None else exact(draft.high * factor)
    draft.grain = exact(draft.grain * factor)


def behind_unit(tokens: Tokens, at: int) -> int:
    """The token behind a unit, per cent sign or currency at a token; the same token where there is none."""
    low = tokens.low
    word = low[at]
    if word in _PERCENT:
        return at + 1
    if word == "per" and low[at + 1] == "cent":
        return at + 2
    for table in (CURRENCY_FORMS, MEASURE_FORMS):
        for words, _ in table.get(word, ()):
            if tuple(low[at : at + len(words)]) == words:
                return at + len(words)
    if word in TIME_UNITS:
        return at + 1
    if word in ("m", "k") and tokens.glued(at):
        return at + 1
    return at


def _currency_before(tokens: Tokens, draft: Draft, floor: int) -> None:
    """ "$61", "US$5", "HK $5", "$-50.8"."""
    low = tokens.low
    end = draft.first - 1
    negative = False
    if low[end] in ("-", "−"):
        if (
            not tokens.glued(draft.first)
            or low[draft.after] in PEOPLE
            or (end > floor and tokens.glued(end) and low[end - 1] not in ("$", "€", "£", "(", "=", "<", ">", "~"))
        ):
            return
        negative = True
        if low[end - 1] in ("$", "€", "£") and end - 1 >= floor:
            end -= 1
        elif draft.in_digits and (end == 0 or not tokens.glued(end) or low[end - 1] in ("(", "<", ">", "=")):
            draft.first = draft.number = end
            draft.negate()
            return
        else:
            return
    for words, name in CURRENCY_ENDING.get(low[end], ()):
        start = end + 1 - len(words)
        if (
            start >= floor
            and tuple(low[start : end + 1]) == words
            and _coded(tokens, start, end)
            and (words[-1] in BEFORE_THE_NUMBER or words[-1] == "$" or len(words) > 1)
        ):
            draft.first, draft.kind, draft.unit = start, Kind.MONEY, name
            break
    if negative and draft.kind is Kind.MONEY:
        draft.negate()


def _coded(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the letters of a currency stand in capitals ("A$5", not "a $5")."""
    words = [tokens.word(at) for at in range(start, end + 1)]
    return all(word.isupper() or word in ("Rs", "rs") for word in words if word.isalpha())


def _ending() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Currency forms by their last token, the longest first."""
    by_last: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for forms in CURRENCY_FORMS.values():
        for words, name in forms:
            by_last.setdefault(words[-1], []).append((words, name))
    return {word: tuple(sorted(forms, key=lambda form: (-len(form[0]), form[1]))) for word, forms in by_last.items()}


CURRENCY_ENDING = _ending()


def _after_currency(tokens: Tokens, draft: Draft) -> None:
    """ "$1.2m", "$2t", "$76 US": what may follow an amount whose currency stands before it."""
    low, at = tokens.low, draft.after
    if low[at] in ("m", "t") and tokens.glued(at) and not (tokens.glued(at + 1) and low[at + 1].isalnum()):
        times(draft, 10**6 if low[at] == "m" else 10**12)
        draft.after = draft.number_after = at + 1
    elif low[at] in ("us", "usd", "million") and tokens.capital(at):
        draft.after = at + 1


def _percent(tokens: Tokens, draft: Draft) -> None:
    low, at = tokens.low, draft.after
    after = at + (2 if low[at] == "per" else 1)
    draft.kind = Kind.SHARE
    if low[after] in ("point", "points"):
        draft.unit, after = "points", after + 1
    elif low[after] in HYPHENS and low[after + 1] == "point":
        draft.unit, after = "points", after + 2
    draft.after = after
    if draft.unit is None and draft.low is not None and draft.low == draft.high:
        draft.grain = min(draft.grain, _ROUNDED_TO if draft.low < 100 else 1)
    times(draft, Fraction(1, 100))


def _compound(tokens: Tokens, draft: Draft) -> None:
    """ "1,200-strong", "40-man", "34-year-old", "90-day", "5-mile", "30-percent", "four-star"."""
    low, at = tokens.low, draft.after
    word = low[at + 1]
    if not tokens.glued(at) or not tokens.glued(at + 1) or not word.isalpha():
        if word.isalpha() and tokens.glued(at) and word not in ("to", "or", "and") and word in TIME_UNITS:
            draft.after = at
        return
    if word in _PERCENT or (word == "per" and low[at + 2] in HYPHENS):
        draft.after = at + 1
        _percent(tokens, draft)
        return
    if word in TIME_UNITS:
        _time(tokens, draft, at + 1)
        return
    if word in ("odd", "plus", "ish", "something", "some", "to", "or", "and"):
        return
    if word in CURRENCY_FORMS or word in MEASURE_FORMS:
        _measure(tokens, draft, at + 1)
        if draft.kind is not Kind.COUNT:
            return
    if word == "fold":
        draft.kind, draft.after = Kind.MULTIPLE, at + 2
        return
    if word in COMPOUND_PEOPLE:
        draft.after = at + 2
        return
    if word in NO_COMPOUND:
        draft.kind = Kind.OTHER
        return
    draft.kind, draft.unit, draft.after = Kind.MEASURE, word, at + 2


def _time(tokens: Tokens, draft: Draft, at: int) -> None:
    """Durations and ages: "three days", "34 years old", "34-year-old", "90-day", "six years of age"."""
    low = tokens.low
    unit = TIME_UNITS[low[at]]
    after = at + 1
    if low[at] == "second" and draft.after == at and draft.low != 1:
        return
    draft.kind, draft.unit = Kind.DURATION, unit
    next_at = after + 1 if low[after] in HYPHENS and tokens.glued(after) else after
    if low[next_at] in ("old", "olds"):
        draft.kind, after = Kind.AGE, next_at + 1
    elif low[after] == "of" and low[after + 1] == "age":
        draft.kind, after = Kind.AGE, after + 2
    draft.after = after


def _measure(tokens: Tokens, draft: Draft, at: int) -> None:
    """Currency and measure words behind the number, glued or not; the letter m is a metre or a million."""
    low, word = tokens.low, tokens.low[at]
    glued = tokens.glued(at) and low[at - 1] not in HYPHENS
    if glued and word in ("c", "f") and at == draft.after and tokens.capital(at):
        draft.kind, draft.unit, draft.after = Kind.MEASURE, "degree", at + 1
        return
    if word in ("m", "t") and at == draft.after:
        following = low[at + 1]
        if not glued:
            if word == "m" and (following in _BODY_LENGTH or following == "and" or not following[:1].isalnum()):
                draft.kind, draft.unit, draft.after = Kind.MEASURE, "m", at + 1
            return
        measured = following in _BODY_LENGTH or (following == "and" and low[at + 2][:1].isdecimal())
        big = tokens.capital(at) or (following.isalpha() and not measured)
        if word == "m" and draft.in_digits and big:
            times(draft, 10**6)
            draft.after = draft.number_after = at + 1
            attach_money(tokens, draft)
        else:
            draft.kind, draft.unit, draft.after = Kind.MEASURE, "m" if word == "m" else "ton", at + 1
            if low[at + 1] in ("2", "3") and tokens.glued(at + 1):
                draft.unit, draft.after = "m" + low[at + 1], at + 2
        return
    for table, kind in ((MEASURE_FORMS, Kind.MEASURE), (CURRENCY_FORMS, Kind.MONEY)):
        for words, name in table.get(word, ()):
            if len(words) > 1 and tuple(low[at : at + len(words)]) != words:
                continue
            if kind is Kind.MONEY and len(words) == 1 and word in _NOT_BEHIND and not (glued and word in ("p", "c", "rm")):
                continue
            if word in _ONE_LETTER and not glued and low[at + 1].isalpha():
                continue
            if glued and word not in GLUED and kind is Kind.MEASURE and len(word) < 3 and word != "°":
                continue
            after = at + len(words)
            if name == "time":
                _occasions(tokens, draft, after)
                return
            if tokens.glued(after) and name in _LENGTHS:
                if low[after] in ("2", "3", "²", "³"):
                    name, after = name + low[after], after + 1
                elif low[after] == "^" and low[after + 1] in ("2", "3"):
                    name, after = name + low[after + 1], after + 2
            if name == "degree" and low[after] in _SCALES_OF_HEAT and (tokens.capital(after) or tokens.glued(after)):
                after += 1
            draft.kind, draft.unit, draft.after = kind, name, after
            if kind is Kind.MONEY and name != "cent":
                _cents(tokens, draft)
            return


def _cents(tokens: Tokens, draft: Draft) -> None:
    """ "20 dollars and 43 cents"."""
    low = tokens.low
    at = draft.after + 1 if low[draft.after] == "and" else draft.after
    cents = read_numeral(tokens, at)
    if cents is None or not 0 < cents.value < 100 or draft.low is None or draft.low != draft.high:
        return
    for words, name in CURRENCY_FORMS.get(low[cents.after], ()):
        if name == "cent" and len(words) == 1:
            draft.low = draft.high = exact(Fraction(draft.low) + Fraction(cents.value) / 100)
            draft.grain, draft.after = Fraction(1, 100), cents.after + 1
            return


def attach_money(tokens: Tokens, draft: Draft) -> None:
    """A currency word behind "1.2m"."""
    word = tokens.low[draft.after]
    if word in CURRENCY_FORMS and word not in _NOT_BEHIND:
        _measure(tokens, draft, draft.after)


def multiplies(tokens: Tokens, after: int) -> bool:
    """Whether what follows "twice" or "three times" compares: "as many", "the number", "that of", "higher", "what it was"."""
    low = tokens.low
    word, following = low[after], low[after + 1]
    if word == "as":
        return following in OF_SIZE
    if word in ("that", "this"):
        return (
            following in ("number", "of", "figure", "many", "total", "toll", "amount", "in", "for", "")
            or not following.isalpha()
        )
    return word in COMPARING or word in ("the", "what", "those", "its", "their", "his", "than", "normal", "these")


def _occasions(tokens: Tokens, draft: Draft, after: int) -> None:
    """ "three times higher" multiplies, "three times" counts occasions."""
    draft.after = after
    if multiplies(tokens, after):
        draft.kind = Kind.MULTIPLE
    else:
        draft.kind, draft.unit = Kind.MEASURE, "time"


def _long_unit(tokens: Tokens, draft: Draft, at: int) -> None:
    """ "300 metric tons", "50 Australian dollars", "five fiscal years": one adjective before the unit."""
    low = tokens.low
    word = low[at + 1]
    if low[at] in OF_TIME and word in TIME_UNITS:
        _time(tokens, draft, at + 1)
        return
    if low[at] in ("metric", "short", "long", "british") and word in MEASURE_FORMS:
        _measure(tokens, draft, at + 1)
    elif tokens.capital(at) and word in CURRENCY_FORMS and word not in _NOT_BEHIND and len(word) > 2:
        own = low[at] in ("us", "american") or len(CURRENCY_FORMS[word]) > 1
        name = CURRENCY_FORMS[word][0][1] if own else f"{low[at]} {CURRENCY_FORMS[word][0][1]}"
        draft.kind, draft.unit, draft.after = Kind.MONEY, name, at + 2
