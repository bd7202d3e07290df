"""Dates, years and clock times: numbers that count nothing. Their periods are exact and never rest on today's date.

date   := [weekday ","] month day ["-" day] [","] [year] | day ["-" day] ["of"] month [","] [year] | [part "of"] month [year]
        | year-month-day | day/month/year | [part] [previous] season ["of"] [year] | year ["-" year] | decade | weekday
part   := "early" | "mid" | "late" | "the end of" ...
time   := hours ":" minutes | hours ["." minutes] am-pm | "0600 GMT" | hours "o'clock"
"""

from __future__ import annotations

from claims.lexicon.calendar import (
    BEFORE_A_DATE,
    CLOCK_WORDS,
    EARLIEST_YEAR,
    LAST_THIS_NEXT,
    LATEST_YEAR,
    MONTHS,
    SEASONS,
    WEEKDAYS,
)
from claims.lexicon.nouns import PEOPLE
from claims.quantities.clock import read_clock, read_hour, read_hours, read_pointed, time_draft
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import DASHES, Tokens
from claims.quantities.years import date_draft, part_before, read_year
from claims.values.period import Period, Relative, days, month_length, months, years

YEAR_DIGITS = 4


def read_date_word(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """A date that begins with a month, a season or a weekday at a token (its "early", "last" may stand before)."""
    low = tokens.low
    word = low[at]
    if word in MONTHS:
        return _month(tokens, at, floor)
    if word in SEASONS:
        return _season(tokens, at, floor)
    if not tokens.capital(at):
        return None
    relative = LAST_THIS_NEXT.get(low[at - 1]) if at > floor else None
    period = Period(None, None, False, WEEKDAYS[word], Relative(relative) if relative else None)
    if low[at + 1] == "," and low[at + 2] in MONTHS and low[at + 3].isdecimal():
        dated = _month(tokens, at + 2, at + 2)
        if dated is not None and dated.period is not None:
            first, last = dated.period.first, dated.period.last
            return date_draft(at, dated.after, Period(first, last, dated.period.has_year, WEEKDAYS[word]))
    return date_draft(at - 1 if relative else at, at + 1, period)


def read_date_number(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """A date, year or clock time that begins with digits at a token."""
    low = tokens.low
    word = low[at]
    following = low[at + 1]
    if not word.isdecimal():
        return _dotted(tokens, at)
    number = int(word) if len(word) <= 4 else 0
    if following in (":", ".", "h") or following in CLOCK_WORDS or following in ("a", "p", "o'clock", "o’clock"):
        clock = read_clock(tokens, at)
        if clock is not None:
            return clock
    if 1 <= number <= 12 and (hour := read_hour(tokens, at)) is not None:
        return hour
    if following in DASHES or following == "/":
        numeric = _numeric(tokens, at)
        if numeric is not None:
            return numeric
    if 1 <= number <= 31 and len(word) <= 2:
        dated = _day_first(tokens, at)
        if dated is not None:
            return dated
    if len(word) == 4:
        return read_hours(tokens, at) or read_year(tokens, at, floor, number)
    if len(word) == 2 and following == "s" and tokens.glued(at + 1) and number % 10 == 0:
        if low[at - 1] == "the":
            return date_draft(at, at + 2, None)
        return None
    return None


def _year_at(tokens: Tokens, at: int) -> tuple[int | None, int]:
    """The year at a token, perhaps behind a comma or "of", and the token behind it; (None, at) where there is none."""
    low = tokens.low
    begin = at + 1 if low[at] in (",", "of") and low[at + 1].isdecimal() else at
    word = low[begin]
    if len(word) == 4 and word.isdecimal() and EARLIEST_YEAR <= int(word) < LATEST_YEAR and low[begin + 1] != ":":
        return int(word), begin + 1
    following = low[begin + 1]
    counts = following.isalpha() and (following in PEOPLE or (len(following) > 3 and following.endswith("s")))
    if len(word) == 2 and word.isdecimal() and begin == at and int(word) > 31 and not counts:  # "In May 60 people"
        return 1900 + int(word), begin + 1
    return None, at


def _third(year: int | None, month: int, part: int | None) -> Period:
    """A month, or its first ten days, its second ten, or the rest."""
    if part is None:
        return months(year, month)
    return days(year, month, 10 * part + 1, 10 * part + 10 if part < 2 else month_length(month, year))


def _safe(year: int | None, month: int, first: int, last: int) -> Period | None:
    """Days of a month, or None where the calendar has no such day (30 February)."""
    if not 1 <= first <= last <= month_length(month, year):
        return None
    return days(year, month, first, last)


def _month(tokens: Tokens, at: int, floor: int) -> Draft | None:
    low = tokens.low
    word = low[at]
    if not tokens.capital(at):
        return None
    month = MONTHS[word]
    after = at + 1
    if low[after] == "." and len(word) < 5:
        after += 1
    day = None if _is_a_month_s_own(tokens, at, after) else _day_number(tokens, after)
    if day is not None:
        value, day_after = day
        last, last_after = value, day_after
        if low[day_after] in DASHES or low[day_after] in ("to", "and"):
            until = _day_number(tokens, day_after + 1)
            if (
                until is not None
                and until[0] > value
                and (low[day_after] in DASHES or low[until[1]] in (",", ".", "") or low[at - 1] in ("between", "from"))
            ):
                last, last_after = until
        year, end = _year_at(tokens, last_after)
        period = _safe(year, month, value, last)
        if period is not None:
            return date_draft(at, end, period)
        if year is None and low[after].isdecimal():
            return None
    year, end = _year_at(tokens, after)
    if year is None:
        if word in ("may", "march", "mar", "sun", "sat") and low[at - 1] not in BEFORE_A_DATE:
            return None
        if word == "may" and tokens.headline:
            return None
        if at == 0 and word in ("may", "march"):
            return None
        end = at + 1
    part, first = part_before(tokens, at, floor)
    relative = LAST_THIS_NEXT.get(low[at - 1]) if first == at and at > floor and year is None else None
    period = _third(year, month, part)
    if relative:
        first -= 1
        period = Period(period.first, period.last, False, None, Relative(relative))
    return date_draft(first, end, period)


def _is_a_month_s_own(tokens: Tokens, at: int, after: int) -> bool:
    """ "in June 31, in July 22", "In May 6 children died": a day is told with "on", so a count behind "in" is the month's."""
    low = tokens.low
    bare = low[at - 1] == "in" and low[after].isdecimal() and low[after + 1] in {",", ";", ".", "and", "but", "", *PEOPLE}
    return bare and not (low[after + 1] == "," and low[after + 2].isdecimal() and len(low[after + 2]) == YEAR_DIGITS)


def _day_number(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """A day of the month ("15", "15th") at a token, and the token behind it."""
    low = tokens.low
    word = low[at]
    if not word.isdecimal() or len(word) > 2 or not 1 <= int(word) <= 31:
        return None
    after = at + 1
    if low[after] in ("st", "nd", "rd", "th") and tokens.glued(after):
        after += 1
    elif (
        low[after] == "%"
        or (low[after] == ":" and low[after + 1].isdecimal() and tokens.glued(after + 1))
        or (tokens.glued(after) and low[after].isalpha())
    ):
        return None
    return int(word), after


def _season(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """ "the fall of 2024", "summer 2023", "the previous autumn"; a bare season only after a word that goes before a date."""
    low = tokens.low
    year, end = _year_at(tokens, at + 1)
    if low[at + 1].isdecimal() and len(low[at + 1]) < 4:
        year, end = None, at + 1  # "deaths fall 60%"
    if year is not None and low[end] in DASHES | {"/"} and low[end + 1] in (str(year + 1), f"{(year + 1) % 100:02}"):
        end += 2  # "the winter of 1915-16"
    before = low[at - 1]
    relative = LAST_THIS_NEXT.get(before)
    if year is None and relative is None:
        return None
    part, first = part_before(tokens, at, floor)
    if relative is not None and at > floor:
        first = at - 1
    whole = months(year, SEASONS[low[at]], 3)
    if part is not None and low[at] != "winter":
        whole = _third(year, SEASONS[low[at]] + part, None)
    if relative is not None and year is None:
        whole = Period(whole.first, whole.last, False, None, Relative(relative))
    return date_draft(first, end, whole)


def _day_first(tokens: Tokens, at: int) -> Draft | None:
    """ "15 June 2025", "15-17 June", "15th of June", "24 February"."""
    low = tokens.low
    day = _day_number(tokens, at)
    if day is None:
        return None
    first, after = day
    last = first
    if low[after] in DASHES or low[after] in ("to", "and"):
        until = _day_number(tokens, after + 1)
        if until is not None and until[0] > first and low[until[1]] in MONTHS:
            last, after = until
    if low[after] == "of":
        after += 1
    if low[after] not in MONTHS or not tokens.capital(after):
        return None
    if low[after] == "may" and low[after + 1] in ("be", "have", "not", "also", "still"):
        return None
    month = MONTHS[low[after]]
    year, end = _year_at(tokens, after + 1)
    period = _safe(year, month, first, last)
    return None if period is None else date_draft(at, end, period)


def _numeric(tokens: Tokens, at: int) -> Draft | None:
    """ "2025-06-15", "15/06/2025", "9/11", "24/7"; month and day stay unknown where both orders fit."""
    low = tokens.low
    sign = low[at + 1]
    second, third = low[at + 2], low[at + 4]
    if not second.isdecimal() or not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    if low[at + 3] == sign and third.isdecimal() and tokens.glued(at + 3) and tokens.glued(at + 4):
        a, b, c = int(low[at]), int(second), int(third)
        if len(low[at]) == 4 and sign != "/" and 1 <= b <= 12 and len(second) == 2 and len(third) == 2:
            return date_draft(at, at + 5, _safe(a, b, c, c))
        if len(third) in (2, 4) and max(a, b) <= 31 and min(a, b) <= 12 and len(low[at]) <= 2 and len(second) <= 2:
            year = c if len(third) == 4 else 2000 + c
            if a > 12:
                return date_draft(at, at + 5, _safe(year, b, a, a))
            if b > 12 or a == b:
                return date_draft(at, at + 5, _safe(year, a, b, b))
            return date_draft(at, at + 5, years(year, year))
        return None
    if sign == "/" and (low[at], second) in (("9", "11"), ("24", "7"), ("7", "7"), ("26", "11"), ("13", "11")):
        return (
            date_draft(at, at + 3, None) if second != "7" or low[at] == "7" else Draft(at, at + 3, None, None, kind=Kind.TIME)
        )
    return None


def _dotted(tokens: Tokens, at: int) -> Draft | None:
    """ "15.06.2025", "10.45pm"; a token of digits with points."""
    parts = tokens.low[at].split(".")
    if len(parts) == 3 and all(part.isdecimal() for part in parts) and len(parts[2]) == 4:
        day, month, year = map(int, parts)
        period = _safe(year, month, day, day) if 1 <= month <= 12 else None
        return None if period is None else date_draft(at, at + 1, period)
    if at == 0 and [len(part) for part in parts] == [2, 2] and tokens.capital(at + 1) and parts[0] < "24" and parts[1] < "60":
        return time_draft(at, at + 1)  # "12.30 Update from the rescue chief": a line of a live blog
    if len(parts) == 2:
        return read_pointed(tokens, at, parts[0], parts[1])
    return None
