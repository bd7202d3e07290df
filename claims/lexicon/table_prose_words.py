"""Words of sentences that speak of a table: of its totals, of its largest row, of one column against another."""

from __future__ import annotations

IN_ALL: tuple[tuple[str, str], ...] = (
    ("in all", "In all, the raids killed 42"),
    ("in total", "In total 42 were killed"),
    ("a total of", "A total of 42 were killed"),
    ("altogether", "Altogether 42 were killed"),
    ("taken together", "Taken together, the raids killed 42"),
    ("all told", "All told, 42 were killed"),
    ("combined", "The raids combined killed 42"),
    ("between them", "Between them the raids killed 42"),
    ("together", "Together they killed 42"),
)
"""Phrases that make a count of a sentence the total of what the table lists."""

LARGEST = frozenset(
    """largest highest most greatest biggest worst heaviest deadliest hardest peaked blackest bloodiest costliest grimmest
    busiest fullest
    """.split()
)
SMALLEST = frozenset("smallest lowest fewest least lightest".split())
NEUTRAL = frozenset("number count toll group share figure total amount losses loss of the in and by".split())
"""Words behind a superlative that name no column."""

NOT_PLAIN = frozenset(
    "second third fourth among one per rate proportion not never nearly almost since ever probably perhaps".split()
)
"""Words that make a superlative one of another kind ("the second largest", "the most per head", "the most ever")."""
