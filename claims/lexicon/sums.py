"""Words that announce a total or close a list."""

from __future__ import annotations

TOTAL_BEFORE = (
    "=", "total of", "in all", "in all ,", "in total", "in total ,", "altogether", "altogether ,", "all told ,", "all told", "that makes",
    "which makes", "making", "total", "total :", "adding up to", "add up to", "adds up to", "sum of", "combined total of",
    "taken together ,", "together they make", "sum :", "for a total of", "bringing the total to", "comes to", "come to", "came to", "combined", "stands at", "count of", "toll of", "bringing to", "total stands at", "adds up to",
)  # fmt: skip
"""What stands right before a total."""

TOTAL_AFTER = (
    "in all", "in total", "altogether", "all told", "combined", "between them", "in sum", "all together",
)  # fmt: skip
"""What stands right after a total's noun phrase."""

CLOSED_BY = (
    "made up of", "consisting of", "consisted of", "consists of", "comprised", "comprising", "comprises", "composed of", "namely",
    "broken down into", "divided into",
)  # fmt: skip
"""What introduces a list that leaves nobody out."""

BREAKDOWN = frozenset("breakdown follows follow distribution divided split broken down tally".split())
"""Words before a colon that announce all the parts."""
