"""Words by which numbers are set against each other. One row a meaning; every row's example is run by a test."""

from __future__ import annotations

from claims.values.named import NamedTuple


class CompareRow(NamedTuple):
    """Words that put the first number above (1) or below (-1) the second. `example`: a text in which the first of them does
    so."""

    sign: int
    words: str
    example: str


COMPARATIVES = (
    CompareRow(1, "more higher greater larger bigger heavier", "The 31 deaths were more than the 24 of the winter before."),
    CompareRow(1, "worse deadlier bloodier costlier harder", "The raid with 57 dead was worse than the one with 49."),
    CompareRow(-1, "fewer lower smaller less lighter", "The 55 deaths were fewer than the 90 of the summer before."),
    CompareRow(-1, "better safer milder", "The year with 12 deaths was better than the one with 40."),
)

COMPARED = {word: row.sign for row in COMPARATIVES for word in row.words.split()}

VERBS = (
    CompareRow(1, "exceeded exceed exceeds exceeding", "The 14 killed on Tuesday exceeded the 11 who died there in 1998."),
    CompareRow(
        1,
        "outstripped outstrips outstrip surpassed surpasses surpass surpassing overtook overtakes overtake overtaken "
        "overtaking outstripping",
        "The 31 deaths outstripped the 24 of last year.",
    ),
    CompareRow(
        1,
        "topped tops topping eclipsed eclipses eclipsing outdid outpaced dwarfed dwarfs dwarfing",
        "The 31 deaths topped the 24 of last year.",
    ),
)

HARSH = frozenset("deadly lethal costly bloody severe serious destructive devastating murderous".split())
"""Adjectives of a toll: "less deadly than"."""

EXCEPTIONS = frozenset("except excepting save bar barring but".split())
"""Words behind "more than any other" that name the one with more."""

EXCEEDS = {word: row.sign for row in VERBS for word in row.words.split()}

OUTNUMBERED = frozenset("outnumbered outnumber outnumbers outnumbering".split())

CONNECTORS = {"ahead of": 1, "behind": -1, "followed by": 1}
"""Between two numbers of a ranking: "57 dead, ahead of January's, in which 49 were killed"."""

RANKS = frozenset(phrase.split()[0] for phrase in CONNECTORS)
EACH = frozenset(["every", "each"])

SUPERLATIVES = {
    "deadliest": 1, "worst": 1, "bloodiest": 1, "most": 1, "largest": 1, "highest": 1, "greatest": 1, "heaviest": 1, "biggest":
    1, "costliest": 1, "blackest": 1,
    "fewest": -1, "lowest": -1, "least": -1, "safest": -1, "smallest": -1, "mildest": -1,
}  # fmt: skip
"""Words that put one member of a list first (1) or last (-1)."""

RANKED_NOUNS = frozenset(
    """
    number numbers toll tolls share count deaths cases casualties losses victims killings year month week day province region
    county
    city district country state town front axis loss figure total winter summer season accident attack disaster of all quarter
    prison
    """.split()
)
"""What stands after a superlative that ranks by number."""

SIZES = frozenset("largest biggest greatest highest lowest smallest least".split())
PLACES_RANKED = frozenset("province region county city district country state town front axis prison of all".split())
"""Superlatives of size, and the places of which they say nothing of numbers: "the second largest city"."""

SAME = (
    "same number",
    "as many lives as",
    "as many people as",
    "as many deaths as",
    "as many dead as",
    "precisely as many",
    "exactly as many",
    "just as many",
    "same toll",
    "identical number",
    "identical tolls",
    "equal number",
    "equal numbers",
    "the same number",
)
"""Words by which two numbers are one."""
SAME_WORDS = frozenset("same many identical equal".split())
"""The rarest word of each."""

TOGETHER = ("put together", "combined", "taken together", "added together", "together")
"""Words that add up the numbers of a list."""

RUNNERS_UP = (
    "next heaviest",
    "next deadliest",
    "next worst",
    "next highest",
    "second deadliest",
    "second - deadliest",
    "second - worst",
    "second worst",
    "second - heaviest",
    "second - highest",
    "next largest",
)
"""Words before a number that comes after the one just ranked first."""

SECONDS = ("came second with", "comes second with", "was second with", "ranked second with", "followed with", "second , with")
"""Words before a number that comes after one ranked first beside it."""
SECOND_WORDS = frozenset("second followed".split())
"""The rarest word of each."""

LEADERS = (
    "top of the list", "heads the list", "heads the survey", "tops the list", "first with", "come first", "comes first",
    "at the top", "leads with", "lead with",
)  # fmt: skip
"""Words by which a list begins with its largest."""
LEADING_WORDS = frozenset("top heads tops first leads lead".split())
BESIDE_LEADING = frozenset("list survey with come comes top".split())
"""The rarest word of each, and another word of each."""

PLACED = {"beyond": 1, "above": 1, "past": 1, "below": -1, "under": -1, "behind": -1, "ahead of": 1, "short of": -1}
"""Prepositions that put a number above or below the one behind: "well beyond the 52 of 2007"."""
PLACED_WORDS = frozenset(phrase.split()[0] for phrase in PLACED)

PLACES = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "2nd": 2, "3rd": 3, "4th": 4}

LOSSES_RANKED = frozenset(
    """
    life lives loss losses deaths dead death toll tolls killed casualties fatalities victims people bodies cases patients
    caseload infections hit affected number numbers count of
    """.split()
)
"""What stands behind a superlative or comparative of the people counted: "the heaviest loss of life", "the harder hit"."""

HARMED = {
    "bloodier": 1, "deadlier": 1, "costlier": 1, "worse": 1, "more deadly": 1, "more lethal": 1, "more murderous": 1,
    "more bloody": 1, "safer": -1, "less deadly": -1, "less bloody": -1, "less lethal": -1, "milder": -1,
    "harder hit": 1, "worse hit": 1, "hit harder": 1, "harder - hit": 1, "worse - hit": 1, "suffered more": 1,
    "suffered less": -1, "suffered worse": 1, "fared worse": 1, "fared better": -1, "came off worse": 1, "came off better": -1,
    "higher price": 1, "heavier price": 1, "heavier toll": 1, "higher toll": 1, "lower toll": -1, "heavier loss": 1,
    "heavier losses": 1, "lighter losses": -1, "more lives": 1, "fewer lives": -1, "more heavily": 1, "more lightly": -1,
    "greater harm": 1, "more harm": 1, "greater loss": 1, "greater losses": 1, "greater toll": 1, "smaller toll": -1,
}  # fmt: skip
"""Comparatives of the dead."""

MOST_HARMED = {
    "bloodiest": 1, "deadliest": 1, "costliest": 1, "hit hardest": 1, "hardest hit": 1, "worst hit": 1, "hardest - hit": 1,
    "worst - hit": 1, "worst of it": 1, "suffered most": 1, "suffered the most": 1, "highest price": 1, "heaviest price": 1,
    "heaviest toll": 1, "highest toll": 1, "heaviest losses": 1, "heaviest loss": 1, "most lives": 1, "fewest lives": -1,
    "hit worst": 1, "hit the hardest": 1, "hit the worst": 1, "suffered the worst": 1, "hit most": 1, "most deaths": 1,
    "fewest deaths": -1, "most dead": 1, "got off lightest": -1,
}  # fmt: skip
"""Superlatives of the dead."""

SIZED = {"larger": 1, "bigger": 1, "smaller": -1, "fuller": 1, "emptier": -1, "greater": 1}
"""Comparatives of size."""

SIDE_OPENERS = frozenset(phrase.split()[0] for phrase in (*HARMED, *MOST_HARMED, *SIZED))
SIDE_PHRASES = tuple({frozenset(phrase.split()) - {"-"}: None for phrase in (*HARMED, *MOST_HARMED, *SIZED)})
"""The words of each of these."""

SIDE_CUES = SIDE_OPENERS | {*COMPARED, "many"}
SIDE_WORDS = SIDE_CUES - frozenset("hit suffered fared came got".split()) | {"hardest", "lightest"}
"""The rarer words of which every comparison of two sides without their numbers has one: "hit hardest", "came off worse"."""

LINKS = frozenset("as than".split())
"""Words between the two sides of a comparison."""

UP_TO_NOW = frozenset("previous until till so".split())
"""Words of which one stands beside the record that a new one has beaten."""
