"""Months, weekdays, seasons and the words around them."""

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
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""First month of each season of the north: three whole months, winter running into the next year."""
PARTS = {"early": 0, "mid": 1, "late": 2, "mid-": 1}
TIME_UNITS = {
    word: singular
    for singular in "second minute hour day night week fortnight month year decade century weekend".split()
    for word in (singular, singular + "s")
} | {"centuries": "century", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "yr": "year", "yrs": "year", "sec": "second", "secs": "second"}
"""Units of time, to their singular."""
YEAR_LEADS = frozenset("in since by from until till of during before after through to between late early mid around circa year years and for".split())
"""Words before which a bare number of four digits is a year where it can be one."""
