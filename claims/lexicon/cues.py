"""Words that move a sentence to another time, event or world, and so silence comparisons with it."""

from __future__ import annotations

BACKGROUND = frozenset(
    """
    previous previously earlier ago decade decades century year's historical historically supersedes superseded formerly former
    predecessor elsewhere anniversary similar separate
    """.split()
)
"""Words of a sentence about another event than the main one."""

LAST_TIMES = frozenset(
    "year month week decade century summer winter spring autumn season january february march april may".split()
)
"""Nouns that "last" turns into another time: "last year"; not "the last of seven bodies"."""

VERSION = frozenset(
    """
    initially initial revised revising raised raising lowered corrected correction earlier updated rose risen fell fallen
    climbed increased decreased dropped previously preliminary provisional amended downgraded upgraded final cumulative stood
    doubled tripled yesterday supersedes superseded replaces
    """.split()
)
"""Words that announce an older or newer count of the same thing."""

UNREAL = frozenset(
    """
    could might may would feared fear fears expected expects potentially possibly likely risk forecast forecasts projected
    predicts predicted estimate estimates if had unless denied denies rumours rumors alleged allegedly
    """.split()
)
"""Words that put a number forward without asserting it."""

JOINING = frozenset("additional another further extra fresh more reinforcement reinforcements replacements newly later".split())
"""Words of a number that comes on top of an earlier one: "3,000 additional soldiers", "reinforcements of 600"."""

OTHER_VERSION = (UNREAL | VERSION) - {"had", "fell", "fallen"}
"""Words of another version or world; "had", "fell" and "fallen" mostly tell what was, what collapsed, and who died."""

OVERLAP = frozenset("both overlap overlaps overlapping some double twice more-than-one several either".split())
"""Words that allow one person to be counted under two parts."""

OVERLAPS = (
    "more than one ", "more than once", "overlap", "counted twice", "counted under both", "belong to both", "appear in both",
    "in both ", "occur on both", "stand on both", "appear on both", "more than one)",
    "multiple injuries", "several injuries", "both kinds", "are included in", "is included in",
)  # fmt: skip
"""Phrases of a sentence behind a list by which one person may stand under two of its parts."""

MISTAKES = frozenset("misread misquoted misquote mistook mistaken mistakenly confused conflated wrongly erroneously".split())
"""Words of a sentence that tells how others got a number wrong."""

_YEARS = range(1900, 2100)


def names_a_year(words: str) -> bool:
    """Whether a written date names a year of its own ("in June 2011")."""
    last = words.replace(",", " ").split()[-1:] or [""]
    return last[0].isdecimal() and int(last[0]) in _YEARS


CHANGE_VERBS = frozenset(
    """
    rose rise rises risen rising fell fall falls fallen falling up down increased increase dropped drop declined decline grew
    grown climbed jumped soared surged plunged shrank slipped
    """.split()
)
"""Verbs before a share or number by which something changed."""

CHANGE_NOUNS = frozenset(
    """
    rise increase drop fall decline jump surge reduction more fewer higher lower less greater chance probability confidence
    likelihood interest tax rate growth off
    """.split()
)
"""Nouns after a share that make it a change, or a share of something that is not counted."""
