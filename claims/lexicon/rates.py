"""Words for rates: units of time in minutes, averages, populations, deaths among the sick."""

from __future__ import annotations

from fractions import Fraction

from claims.values.interval import Interval

MINUTES = {
    "second": Interval.point(Fraction(1, 60)), "minute": Interval.point(1), "hour": Interval.point(60), "day":
    Interval.point(1440),
    "night": Interval.point(1440), "week": Interval.point(10080), "fortnight": Interval.point(20160),
    "month": Interval(28 * 1440, 31 * 1440), "quarter": Interval(90 * 1440, 92 * 1440), "year": Interval(365 * 1440, 366 *
    1440),
    "decade": Interval(3652 * 1440, 3653 * 1440),
}  # fmt: skip
"""The length of each unit; a night stands for a day, a month has 28 to 31 days."""

MONTHS_IN = {"month": 1, "quarter": 3, "year": 12, "decade": 120}
"""Units that are whole months: between these the calendar is exact."""

ADVERBS = {
    "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year", "hourly": "hour", "nightly":
    "night",
    "annual": "year",
}  # fmt: skip
"""One word for a rate's unit: "20 people die daily", "a weekly mean of 500"."""

TURNS = {
    turn: unit
    for unit, turns in (
        ("day", "day dawn sunrise daybreak sunset dusk nightfall midnight noon midday morning evening night supper breakfast"),
        ("week", "week sunday monday tuesday wednesday thursday friday saturday sabbath weekend"),
        ("month", "month payday moon"),
        ("year", "year harvest christmas easter spring summer autumn winter birthday anniversary monsoon ramadan"),
    )
    for turn in turns.split()
}
"""What comes once in each unit of time: "between one dawn and the next"."""

AVERAGES = frozenset(
    """
    average averages averaged averaging mean means works worked amounts amounted comes came makes making gives equals
    rate pace
    """.split()
)
"""Words that announce a rate reckoned from a total."""

AVERAGE_ONES = frozenset(
    f"{when} {which}" for when in ("on", "in", "during") for which in ("an average", "the average", "a typical")
)
"""What stands before the unit of a rate: "130 on an average night"."""

RECKONED = frozenset("that that's this which or thus therefore accordingly hence i.e".split())
"""Words that tie a rate to the figure just given."""

EVERY_SO_MANY = frozenset("every each".split())
MEANS = frozenset("average averaging averaged mean".split())
OF_EACH = EVERY_SO_MANY | {"apiece"}
"""Words by which a number is told of each of several."""

EACH_OR_MEAN = OF_EACH | MEANS

OF_RATIOS = EVERY_SO_MANY | frozenset("one ratio".split())
"""Words of which one stands in every text that tells so many for every one."""

SPAN_OPENERS = frozenset(
    """
    in over during for throughout within across past last the these those first of between each under next after whole
    full entire
    """.split()
)
"""What stands before a span of time in which something was counted."""

SINGLED = frozenset("worst single deadliest bloodiest busiest first final same full whole entire opening".split())
"""Adjectives of one span among others: "in the single worst hour"."""

BOUNDARY = frozenset("when after before until once ahead since".split())
"""Words before a compound that begins or ends a time and is none itself: "when the 30-day truce began"."""

EDGES = frozenset(f"{edge} of" for edge in "beginning start end close".split())
"""Words before a date that is the edge of a longer time."""

TO_THE_END = frozenset(f"{link} the {end} of" for link in ("and", "to", "until", "till") for end in ("end", "close"))
"""What joins a date to the end of a later one: "between January and the end of June"."""

POPULATION_WORDS = frozenset(
    """
    population inhabitants residents people home live births persons living citizens displaced patients inhabitant
    city town camp county employ employs employed workforce
    """.split()
)
"""Words beside the number of those among whom something was counted."""

FATALITY = (
    "fatality rate",
    "fatality ratio",
    "fatality",
    "cfr",
    "lethality",
    "death rate among",
    "mortality rate",
    "mortality ratio",
)
"""Rates of deaths among cases."""

_DYING = "died dead death deaths killed perished lost drowned buried fatal"
_VOTING = "voted vote votes ballot ballots polls voters"
_REACHING = "reached vaccinated immunised immunized covered received doses jab"
_ANSWERING = "answered replied responded returned wrote"
_LIVING = "recovered survived cured survivors alive well discharged"
_AILING = "ill sick infected positive cases had have were was anaemic malnourished suffering tested"
_COMING = "attended came present turned"
_MISSING = "absent stayed missed missing"
TOLD_BY = {
    name: frozenset(words.split())
    for names, words in (
        ("mortality fatality lethality death casualty loss", _DYING),
        ("turnout participation", _VOTING),
        ("coverage uptake vaccination", _REACHING),
        ("response return reply", _ANSWERING),
        ("recovery cure survival", _LIVING),
        ("prevalence incidence morbidity positivity infection attack detection", _AILING),
        ("attendance", _COMING),
        ("absence", _MISSING),
        ("occupancy", "occupied taken full filled"),
        ("conviction", "convicted guilty"),
        ("acceptance success", "accepted admitted passed succeeded"),
        ("failure dropout", "failed dropped quit left"),
    )
    for name in names.split()
}
"""Names of rates, and the words by one of which the number they are of is told: a mortality of the dead."""

UNIT_WORDS = frozenset({*ADVERBS, *MINUTES, "next"})
"""Words of which one stands in every sentence that gives a number's unit of time."""

ITEM_WORDS = frozenset("per each every average averaged mean".split())
"""Words of which one stands in every sentence that names what a number is an average for."""
