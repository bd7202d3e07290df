"""Words that announce a total or close a list."""

from __future__ import annotations

TOTAL_BEFORE = (
    "=", "in all", "in all ,", "in total", "in total ,", "altogether ,", "all told ,", "all told", "that makes", "which makes", "making",
    "total", "total :", "totals", "totalled", "adding up to", "add up to", "adds up to", "taken together ,", "together they make", "sum :",
    "comes to", "come to", "came to", "amounts to", "combined", "stands at", "count of", "caseload of", "toll of", "group of", "party of",
    "every one of the", "each one of the", "the entire", "put together ,", "overall ,", "between them ,",
)  # fmt: skip
"""What stands right before a total."""

TOTAL_CLAUSE = (
    "total of", "combined total", "combined count", "taking the", "takes the", "took the", "bringing the", "brings the", "brought the",
    "bringing to", "putting the", "puts the", "put the final", "put the total", "gave the total", "gave the day 's total", "grand total",
    "the total", "day's total", "week's total", "month's total", "year's total", "overall toll", "overall total", "total number",
    "nationwide count", "between them", "all four", "all three", "across the two", "across the three", "across the four", "in sum",
    "put together", "taken together", "all told", "in all", "week's caseload", "final number", "final toll", "final count",
)  # fmt: skip
"""What makes a later number of the same clause a total."""

TOTAL_AFTER = (
    "in all", "in total", "altogether", "all told", "combined", "between them", "in sum", "all together", "overall",
)  # fmt: skip
"""What stands right after a total's noun phrase."""

CLOSED_BY = (
    "made up of", "consisting of", "consisted of", "consists of", "comprised", "comprising", "comprises", "comprise", "consist of", "are made up of", "is made up of", "composed of", "namely",
    "broken down into", "divided into",
)  # fmt: skip
"""What introduces a list that leaves nobody out."""

BREAKDOWN = frozenset("breakdown follows follow distribution divided split broken down tally".split())
"""Words before a colon that announce all the parts."""
