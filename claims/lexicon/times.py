"""Words that name a time without a date."""

from __future__ import annotations

DAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight overnight tomorrow
    january february march april june july august september october november december
    """.split()
)
"""Days and months that stand alone ("may" is left to the dates)."""
PERIOD_NOUNS = frozenset(
    "year month week decade century season summer winter spring autumn night evening morning weekend".split()
)
PERIOD_LEADS = frozenset("past last over within for in during".split())
"""Words before a duration that make a stretch of it: "in the past two weeks"."""
SINCE = frozenset(["since"])
BACKGROUND_PHRASES = frozenset("previously formerly historically ago".split())
