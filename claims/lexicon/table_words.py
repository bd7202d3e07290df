"""Words of tables: what a heading or a row's name says about the figures under or beside it.

Each row has an example: a name of a column or row (or a note, for the notes) that must be recognised by it.
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What the figures of a column or row are to the others."""

    TOTAL = "total"  # the sum of the others
    PERCENT = "percent"  # parts of a hundred
    CHANGE = "change"  # the later figure less the earlier one
    RUNNING = "running"  # the sum of everything so far
    NEW = "new"  # what a running figure grows by
    INSIDE = "inside"  # part of the figure before, never added to it
    NO_SUM = "no sum"  # figures that nobody adds up: averages, prices, ages
    WHOLE = "whole"  # a closed group, to which its fates add up
    FATE = "fate"  # what became of members of a closed group


PLACE_HEADINGS = frozenset(
    """
    district province region city town village county state country governorate oblast raion area location site place sector
    municipality department island camp hospital ward zone parish commune neighbourhood neighborhood locality settlement axis
    """.split()
)
"""Headings over names of places, in the singular."""

TIME_HEADINGS = frozenset("day date week month year period quarter time hour season date/time decade".split())
"""Headings over names of days and periods, in the singular."""

NAMES: tuple[tuple[Role, str, str], ...] = (
    (Role.RUNNING, "cumulative", "Cumulative deaths"),
    (Role.RUNNING, "running total", "Running total"),
    (Role.RUNNING, "total so far", "Total so far"),
    (Role.RUNNING, "total to date", "Total to date"),
    (Role.RUNNING, "so far in all", "So far in all"),
    (Role.RUNNING, "cum", "Cum. cases"),
    (Role.PERCENT, "%", "% of deaths"),
    (Role.PERCENT, "per cent", "Per cent"),
    (Role.PERCENT, "percent", "Percent"),
    (Role.PERCENT, "percentage", "Percentage"),
    (Role.PERCENT, "pct", "Pct"),
    (Role.PERCENT, "share", "Share of deaths"),
    (Role.PERCENT, "proportion", "Proportion"),
    (Role.PERCENT, "cfr", "CFR (%)"),
    (Role.PERCENT, "rate", "Attack rate"),
    (Role.PERCENT, "fatality rate", "Case fatality rate"),
    (Role.PERCENT, "lethality", "Lethality"),
    (Role.CHANGE, "change", "Change"),
    (Role.CHANGE, "difference", "Difference"),
    (Role.CHANGE, "diff", "Diff."),
    (Role.CHANGE, "variation", "Variation"),
    (Role.CHANGE, "increase", "Increase"),
    (Role.CHANGE, "rise", "Rise"),
    (Role.CHANGE, "+/-", "+/-"),
    (Role.CHANGE, "net", "Net"),
    (Role.INSIDE, "of which", "of which children"),
    (Role.INSIDE, "of whom", "- of whom staff"),
    (Role.INSIDE, "of them", "Of them women"),
    (Role.INSIDE, "including", "including children"),
    (Role.INSIDE, "incl", "incl. children"),
    (Role.INSIDE, "among them", "Among them minors"),
    (Role.NO_SUM, "average", "Average age"),
    (Role.NO_SUM, "mean", "Mean stay"),
    (Role.NO_SUM, "median", "Median age"),
    (Role.NO_SUM, "rank", "Rank"),
    (Role.NO_SUM, "price", "Price"),
    (Role.NO_SUM, "per", "Beds per nurse"),
    (Role.NO_SUM, "ratio", "Ratio"),
    (Role.NO_SUM, "magnitude", "Magnitude"),
    (Role.NO_SUM, "age", "Age"),
    (Role.NO_SUM, "ages", "Ages"),
    (Role.NO_SUM, "year", "Year"),
    (Role.NO_SUM, "peak", "Peak"),
    (Role.NO_SUM, "highest", "Highest"),
    (Role.NO_SUM, "lowest", "Lowest"),
    (Role.NO_SUM, "distance", "Distance"),
    (Role.NO_SUM, "no", "No."),
    (Role.NO_SUM, "density", "Density"),
    (Role.TOTAL, "total", "Total"),
    (Role.TOTAL, "totals", "Totals"),
    (Role.TOTAL, "all", "All ages"),
    (Role.TOTAL, "sum", "Sum"),
    (Role.TOTAL, "combined", "Combined"),
    (Role.TOTAL, "overall", "Overall"),
    (Role.TOTAL, "together", "Together"),
    (Role.TOTAL, "both", "Both sexes"),
    (Role.TOTAL, "altogether", "Altogether"),
    (Role.NEW, "new", "New deaths"),
    (Role.NEW, "daily", "Daily deaths"),
    (Role.NEW, "added", "Added"),
    (Role.NEW, "this week", "Deaths this week"),
    (Role.NEW, "that day", "Deaths that day"),
    (Role.WHOLE, "aboard", "Aboard"),
    (Role.WHOLE, "on board", "On board"),
    (Role.WHOLE, "on shift", "On shift"),
    (Role.WHOLE, "on duty", "On duty"),
    (Role.WHOLE, "occupants", "Occupants"),
    (Role.WHOLE, "passengers", "Passengers"),
    (Role.WHOLE, "crew", "Crew"),
    (Role.WHOLE, "present", "Present"),
    (Role.WHOLE, "inside", "Inside"),
    (Role.WHOLE, "people", "People"),
    (Role.WHOLE, "persons", "Persons"),
    (Role.WHOLE, "residents", "Residents"),
    (Role.WHOLE, "strength", "Strength"),
    (Role.WHOLE, "planned", "Planned"),
    (Role.WHOLE, "casualties", "Casualties"),
    (Role.WHOLE, "admitted", "Admitted"),
    (Role.FATE, "bodies", "Bodies found"),
    (Role.FATE, "discharged", "Discharged"),
    (Role.FATE, "still in", "Still in care"),
    (Role.FATE, "in hospital", "In hospital"),
    (Role.FATE, "died", "Died"),
    (Role.FATE, "dead", "Dead"),
    (Role.FATE, "deaths", "Deaths"),
    (Role.FATE, "killed", "Killed"),
    (Role.FATE, "lost", "Lost"),
    (Role.FATE, "drowned", "Drowned"),
    (Role.FATE, "missing", "Missing"),
    (Role.FATE, "injured", "Injured"),
    (Role.FATE, "wounded", "Wounded"),
    (Role.FATE, "hurt", "Hurt"),
    (Role.FATE, "unhurt", "Unhurt"),
    (Role.FATE, "uninjured", "Uninjured"),
    (Role.FATE, "unharmed", "Unharmed"),
    (Role.FATE, "survivors", "Survivors"),
    (Role.FATE, "survived", "Survived"),
    (Role.FATE, "alive", "Alive"),
    (Role.FATE, "rescued", "Rescued"),
    (Role.FATE, "saved", "Saved"),
    (Role.FATE, "safe", "Safe"),
    (Role.FATE, "got out", "Got out"),
    (Role.FATE, "escaped", "Escaped"),
    (Role.FATE, "reached", "Reached so far"),
    (Role.FATE, "still to", "Still to reach"),
    (Role.FATE, "remaining", "Remaining"),
)

INCOMPLETE: tuple[tuple[str, str], ...] = (
    ("main", "main countries only"),
    ("selected", "Selected provinces"),
    ("largest", "The ten largest camps"),
    ("worst-hit", "Worst-hit districts"),
    ("top", "Top five causes"),
    ("not shown", "Other regions are not shown"),
    ("not available", "Figures for Gao are not available"),
    ("not yet available", ".. means not yet available"),
    ("not listed", "Smaller groups are not listed"),
    ("omitted", "Minor causes are omitted"),
    ("extract", "Extract from the register"),
    ("incomplete", "The list is incomplete"),
    ("unknown sex", "The total includes persons of unknown sex"),
    ("total includes", "The total includes two unnamed sites"),
    ("totals include", "Totals include cases without a date"),
    ("not all", "Not all districts are shown"),
)
"""Notes that let a total be larger than the sum of its rows."""

OVERLAPPING: tuple[tuple[str, str], ...] = (
    ("more than one", "Patients may be entered under more than one heading"),
    ("counted once", "People are counted once in the last line"),
    ("counted twice", "Some are counted twice"),
    ("second time", "Minors are counted a second time"),
    ("overlap", "The groups overlap"),
    ("overlaps", "There are overlaps"),
    ("overlapping", "Overlapping categories"),
    ("double counting", "Totals exclude double counting"),
    ("several", "A patient may have several injuries"),
    ("add up", "The columns do not add up"),
    ("sum to", "Shares do not sum to 100"),
)
"""Notes that let a total be smaller than the sum of its rows."""

ROUNDING: tuple[tuple[str, str], ...] = (
    ("rounding", "May not add up because of rounding"),
    ("rounded", "Figures are rounded"),
    ("add up", "Figures may not add up"),
)
"""Notes that allow a difference of one unit a row."""

LEFT_OVER = frozenset("other others rest unknown unspecified remaining remainder else".split())
"""Words of a row's name that make the rows complete."""
