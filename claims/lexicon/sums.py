"""Words that announce a total or close a list."""

from __future__ import annotations

TOTAL_BEFORE = (
    "=",
    "in all",
    "in all ,",
    "in total",
    "in total ,",
    "altogether ,",
    "altogether",
    "all told ,",
    "all told",
    "that makes",
    "which makes",
    "making",
    "total",
    "total :",
    "totals",
    "totalled",
    "adding up to",
    "add up to",
    "adds up to",
    "taken together ,",
    "together they make",
    "sum :",
    "comes to",
    "come to",
    "came to",
    "amounts to",
    "combined",
    "stands at",
    "count of",
    "caseload of",
    "toll of",
    "group of",
    "party of",
    "every one of the",
    "each one of the",
    "the entire",
    "put together ,",
    "overall ,",
    "between them ,",
)
"""What stands right before a total."""

THAT_IS = ("that is", "that was")
"""The same, too common to be looked for without a number behind."""

TOTAL_CLAUSE = (
    "total of",
    "combined total",
    "combined toll",
    "combined death toll",
    "combined losses",
    "total death toll",
    "combined count",
    "taking the",
    "takes the",
    "took the",
    "bringing the",
    "brings the",
    "brought the",
    "bringing to",
    "putting the",
    "leaves the",
    "puts the",
    "put the final",
    "put the total",
    "gave the total",
    "gave the day 's total",
    "grand total",
    "the total",
    "day's total",
    "week's total",
    "month's total",
    "year's total",
    "overall toll",
    "overall total",
    "total number",
    "nationwide count",
    "between them",
    "all four",
    "all three",
    "across the two",
    "across the three",
    "across the four",
    "in sum",
    "put together",
    "taken together",
    "all told",
    "in all",
    "week's caseload",
    "final number",
    "final toll",
    "final count",
)
"""What makes a later number of the same clause a total."""

TOTAL_AFTER = (
    "in all",
    "in total",
    "altogether",
    "all told",
    "combined",
    "between them",
    "in sum",
    "all together",
    "overall",
)
"""What stands right after a total's noun phrase."""

CLOSED_BY = (
    "made up of",
    "consisting of",
    "consisted of",
    "consists of",
    "comprised",
    "comprising",
    "comprises",
    "comprise",
    "consist of",
    "breaks down into",
    "broke down into",
    "break down into",
    "splits into",
    "split into",
    "are made up of",
    "is made up of",
    "composed of",
    "namely",
    "broken down into",
    "divided into",
)
"""What introduces a list that leaves nobody out."""

BREAKDOWN = frozenset("breakdown follows follow distribution divided split broken down tally".split())
"""Words before a colon that announce all the parts."""

NOBODY_ELSE = (
    "no other death",
    "no further death",
    "no more death",
    "no additional death",
    "no other casualt",
    "no other victim",
    "no other injur",
    "no other categor",
    "no other district",
    "no other province",
    "nobody else",
    "no one else",
    "no-one else",
    "none anywhere else",
    "nowhere else",
    "no deaths elsewhere",
    "no deaths have been reported outside",
    "accounting for every",
    "nobody is left over",
    "no one is left over",
    "nobody appears twice",
    "that is everyone",
    "that's everyone",
    "no others were",
)
"""Words of the same or the next sentence by which the parts named are all there are."""

PARTS_OF_A_LAND = (
    r"(?:district|province|count(?:y|ies)|region|village|town|cit(?:y|ies)|hospital|clinic|ward|ship|boat|vessel|bus|island|state"
    r"|country|countries|place|site|area|camp|unit|battalion|sector|axis|axes|front|valley|parish|suburb|neighbou?rhood|mine|shaft"
    r"|building|house|school|station|municipalit|department|prefecture|governorate|commune)"
)
_FEW = r"(?:two|three|four|five|six)"
_TOLD = r"(?:reported|recorded|suffered|lost|counted|had)"
_NONE = r"\b(?:no|nobody|none|no one|no-one|neither|nor)\b"
NOWHERE_ELSE = (
    rf"\bno other (?:\w+ )?{PARTS_OF_A_LAND}",
    rf"{_NONE}[^.;]{{0,60}}\b(?:in|at|by|on|from|to|of) any (?:of the )?other\b",
    rf"{_NONE}[^.;]{{0,60}}\b(?:anywhere else|somewhere else|elsewhere|outside (?:these|those|the) {_FEW})\b",
    rf"\ball (?:of them )?in (?:just |only )?{_FEW} (?:\w+ )?{PARTS_OF_A_LAND}",
    rf"\bonly {_FEW} (?:\w+ )?{PARTS_OF_A_LAND}[^.;]{{0,12}} {_TOLD}\b",
    rf"\bother {PARTS_OF_A_LAND}\w* {_TOLD} (?:no|none)\b",
)
"""Words (as regular expressions) by which the places told of are all that lost or took anybody."""

EVERY = frozenset("all each every".split())
"""Words by which a group is called whole."""

CLOSED_WORDS = frozenset("other elsewhere anywhere somewhere outside all only".split())
"""Words of which each of these sentences has one."""

COUNTS = frozenset("count counts reckoning tally".split())
"""Nouns of what a source counted: "97 by the hospital's count"."""

INCLUDE = frozenset("include included includes".split())
"""Verbs behind a group, of some of it: "those killed include 12 women"."""

SUMMED_SHARES = frozenset(
    "all together total told between altogether come comes came amount amounts amounted add adds make".split()
)
"""Words of which one stands in every sentence with a share of what several numbers come to."""

HOLDING = INCLUDE | frozenset(
    "counts counted covers covered contains contained comprises comprised encompasses embraces".split()
)
"""Verbs of a figure, of the counts that it holds."""

TAKING_IN = frozenset({"takes in", "took in", "take in"})
"""Verbs of a figure that holds others, besides these."""

TAKERS = HOLDING | frozenset(phrase.split()[0] for phrase in TAKING_IN)
FRONTED = INCLUDE | {"among", "amongst"}
"""Words of which one stands where a figure, or a group, opens the sentence and its part follows."""

RESTS = frozenset("rest others remainder".split())
"""Nouns of what the parts told leave of a group."""

NAMING = frozenset("named identified names naming identifies identifying".split())
"""Verbs before "as" and a list of names."""

VICTIMS = frozenset("victims dead casualties fatalities deceased".split())
"""Nouns of those whom a list of names gives: "the victims were"."""

WHOLE = frozenset("all both none nobody no neither everyone everybody".split())
"""Words by which one fate is told of a whole group."""
