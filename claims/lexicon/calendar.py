"""Months, weekdays, seasons, units of time, and the words around dates."""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
}  # fmt: skip
DAYS_OF_THE_WEEK = frozenset(day for day in WEEKDAYS if day.endswith("day"))
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month of each season of the north: three whole months, winter running into the next year."""
EARLY_MID_LATE = {"early": 0, "mid": 1, "late": 2}
TIME_UNITS = {
    word: singular
    for singular in "second minute hour day night week fortnight month year decade century weekend".split()
    for word in (singular, singular + "s")
} | {
    "centuries": "century", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "yr": "year", "yrs": "year",
    "sec": "second", "secs": "second", "weeks'": "week",
}  # fmt: skip
"""Units of time, to their singular."""
CLOCK_UNITS = frozenset(word for word, unit in TIME_UNITS.items() if unit in {"hour", "minute"})
LAST_THIS_NEXT = {
    "last": "previous",
    "previous": "previous",
    "past": "previous",
    "this": "this",
    "next": "next",
    "coming": "next",
}
BEFORE_A_DATE = frozenset(
    """in since by from until till of during before after through throughout to between late early mid around on and the last
    previous next this past for as every end start beginning middle dated circa""".split()
)
"""Words before which a bare month or season is one ("in March", not "to march")."""
BEFORE_A_YEAR = frozenset(
    """in since by from until till of during before after through throughout to between and late early mid end circa year years
    spring summer autumn fall winter the for""".split()
)
"""Words before which a bare number of four digits is a year where it can be one."""
FORWARD = frozenset({"later", "afterwards", "on"})
BACKWARD = frozenset({"earlier", "before", "previously"})
"""Words behind a stretch of time that set it off from a day."""
YEARS_SPENT = frozenset("spent served fought worked gave".split())
"""Verbs of how many years somebody did something."""
HE_OR_SHE = frozenset({"she", "he"})
CLOCK_WORDS = frozenset("am pm gmt utc est edt cet bst hrs".split())
EARLIEST_YEAR, LATEST_YEAR = 1000, 2200
"""Years that a report may name."""
