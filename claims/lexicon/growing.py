"""Words that let a count only grow, or shrink. Each row has an example."""

from __future__ import annotations

GROWING = frozenset("grown grew grow climbed climbing risen rose rising climb rises grows climbs increased".split())
"""Verbs after which the newer count is the larger one ("had grown to 97")."""

NEVER_FALLS: tuple[tuple[str, str], ...] = (
    ("cumulative", "cumulative since 1 January"),
    ("cumulatively", "cumulatively, 33 deaths"),
    ("running total", "Running total of bodies"),
    ("kept climbing", "The count kept climbing"),
    ("kept rising", "The toll kept rising"),
    ("covers every", "the count covers every body found"),
    ("adds the new", "Each note adds the new finds"),
)
"""Phrases that make a series of counts one that can only grow."""
NEVER_FALLING = frozenset("cumulative cumulatively running kept covers adds".split())
"""Words of which each of them has one."""

BRINGING = frozenset(
    "bringing brings brought taking takes took pushing pushes pushed lifting lifts lifted raising raises".split()
)
"""Verbs before "the toll to"."""

REVISED = frozenset("revised lowered corrected reclassified downward downwards withdrawn removed duplicates".split())
"""Words that let a count shrink, unless the sentence denies it ("has not been revised")."""

DENIALS = frozenset("no not none never nothing neither without nor".split())
"""Words that turn a sentence about revisions into its denial."""

CLIMBED = frozenset(
    "climbed climbing climbs risen rose rising rises grown grew growing mounted increased reached passed swelled".split()
)
"""Words of a toll that has grown since it was told."""
CUMULATIVE = frozenset("cumulative cumulatively running".split())

STEP_UP = {"up": 1, "down": -1}
STEP_FURTHER = {"more": 1, "fewer": -1, "less": -1}
STEPPING = frozenset({*STEP_UP, *STEP_FURTHER})
"""Words of which one stands in every sentence that tells a step and its two ends, unless it tells a multiple."""
