"""Words for the ends, the middle and the inside of a range."""

from __future__ import annotations

from enum import StrEnum

from claims.lexicon.rates import OF_EACH
from claims.values.named import NamedTuple
from claims.values.pattern import Pattern


class Side(StrEnum):
    """Which end of a range a word names."""

    LOW = "low"
    HIGH = "high"


class BoundRow(NamedTuple):
    """A word that names an end. `pair`: rows of one pair belong together; `needs`: whether it needs one of BOUND_NOUNS after
    it."""

    word: str
    side: Side
    pair: str
    needs: bool
    example: str


BOUNDS = (
    BoundRow("minimum", Side.LOW, "min-max", False, "The minimum is 140 and the maximum is 195."),
    BoundRow("maximum", Side.HIGH, "min-max", False, "The minimum is 140 and the maximum is 195."),
    BoundRow("min", Side.LOW, "min-max", False, "Fresh graves: min 12, max 17."),
    BoundRow("max", Side.HIGH, "min-max", False, "Fresh graves: min 12, max 17."),
    BoundRow("low", Side.LOW, "low-high", True, "Estimates run from a low of 300 to a high of 600."),
    BoundRow("high", Side.HIGH, "low-high", True, "Estimates run from a low of 300 to a high of 600."),
    BoundRow("lowest", Side.LOW, "lowest-highest", True, "The lowest count was 30 and the highest count was 41."),
    BoundRow("highest", Side.HIGH, "lowest-highest", True, "The lowest count was 30 and the highest count was 41."),
    BoundRow("lower", Side.LOW, "lower-upper", True, "The lower bound is 30 and the upper bound is 41."),
    BoundRow("upper", Side.HIGH, "lower-upper", True, "The lower bound is 30 and the upper bound is 41."),
    BoundRow("floor", Side.LOW, "floor-ceiling", True, "They put a floor of 30 under it and a ceiling of 41 over it."),
    BoundRow("ceiling", Side.HIGH, "floor-ceiling", True, "They put a floor of 30 under it and a ceiling of 41 over it."),
    BoundRow("smallest", Side.LOW, "smallest-largest", True, "The smallest estimate is 30 and the largest estimate is 41."),
    BoundRow("largest", Side.HIGH, "smallest-largest", True, "The smallest estimate is 30 and the largest estimate is 41."),
    BoundRow("shortest", Side.LOW, "shortest-longest", False, "The shortest stay was two days and the longest was 19 days."),
    BoundRow("longest", Side.HIGH, "shortest-longest", False, "The shortest stay was two days and the longest was 19 days."),
    BoundRow("emptiest", Side.LOW, "emptiest-fullest", False, "The emptiest bus carried 30 and the fullest 41."),
    BoundRow("fullest", Side.HIGH, "emptiest-fullest", False, "The emptiest bus carried 30 and the fullest 41."),
    BoundRow("quietest", Side.LOW, "quietest-busiest", False, "The quietest day brought 30 and the busiest 41."),
    BoundRow("busiest", Side.HIGH, "quietest-busiest", False, "The quietest day brought 30 and the busiest 41."),
    BoundRow("youngest", Side.LOW, "age", False, "The youngest was six and the oldest 71."),
    BoundRow("oldest", Side.HIGH, "age", False, "The youngest was six and the oldest 71."),
    BoundRow("eldest", Side.HIGH, "age", False, "The youngest was six and the eldest 71."),
)

BOUND_WORDS = {row.word: row for row in BOUNDS}

BOUND_NOUNS = frozenset(
    """
    of : count counts case one estimate estimates figure figures end bound limit scenario variant number value values total toll
    projection assumption reading guess was is at tally had carried held
    """.split()
)
"""What follows an adjective that names an end."""

AFTER_LOW = (
    "at the lowest", "at the fewest", "at the least", "at the very least", "at a minimum", "at minimum", "as a minimum",
)  # fmt: skip
AFTER_HIGH = (
    "at the highest", "at the most", "at the very most", "at the outside", "at a maximum", "at maximum", "at the maximum",
    "as a maximum",
)  # fmt: skip
"""What follows a number that is an end."""

CENTRES = (
    "best estimate", "best estimates", "best guess", "best figure", "best calculation", "central", "most likely", "likeliest",
    "most probable", "midpoint", "mid - point", "mid-point", "headline estimate", "headline figure", "point estimate", "medium",
    "median", "mean", "average", "averaged", "averaging", "settle on", "settled on", "most plausible", "middle estimate",
    "best single figure", "mid", "most probably", "settling on", "settle upon", "settled upon", "settling upon", "settle for",
)  # fmt: skip
"""Words before a number that lies between the ends."""

ESTIMATES = frozenset("figure estimate guess number reckoning".split())
"""What the one number is called that its teller thinks likeliest."""

MIDDLES = ("middle of", "midpoint", "mid - point", "halfway between", "half way between", "exactly between", "midway between")
"""Words that put a number half way between the ends."""

INTERVALS = (
    "confidence interval", "confidence intervals", "ci", "c . i", "confidence limits", "credible interval",
    "uncertainty interval",
    "uncertainty range", "uncertainty band", "uncertainty bounds", "margin of uncertainty", "band of uncertainty",
    "interval of uncertainty", "per cent interval", "percent interval", "% interval", "per cent chance",
    "percent chance", "% chance",
    "per cent confidence", "percent confidence", "% confidence", "per cent range",
)  # fmt: skip
"""Words beside a range that belongs to an estimate."""

RANGE_NOUNS = frozenset(
    """
    range ranges bracket band bounds span forecast interval limits window margin corridor estimate estimates guesses two
    projection
    prediction brackets bands extremes them
    """.split()
)
"""Nouns by which a text speaks of a range given before."""

INSIDE = frozenset("within inside".split())
OUTSIDE = frozenset("outside".split())

IN_A_CASE = Pattern(
    rf"^[^,;:.]*?\bin the ({'|'.join(BOUND_WORDS)}) (?:case|scenario|variant|projection|estimate|reading|one)\b"
)
"""The case that a number is told for: "120 lives would be lost in the low case"."""

THE_TRUE_ONE = Pattern(
    r"\b(?:and|but|or|,)(?: that)? the (?:true|real|actual|exact|full|final|correct|overall)"
    r" (?:number|figure|toll|total|count|tally)\b(?! of)[^,;:]*$"
)
"""Words by which a second bound is of what the first one is: "no fewer than 300 died and the true number is not above 500"."""

DENIED_BOUNDS = {
    **dict.fromkeys(("below", "lower", "under", "fewer", "less"), Side.LOW),
    **dict.fromkeys(("higher", "above", "over", "exceeding", "beyond", "more"), Side.HIGH),
}
"""What a hedge bounds once denied: "never fell below three", "cannot be above 12,000"."""

AFTER_WORDS = frozenset(phrase.split()[-1] for phrase in (*AFTER_LOW, *AFTER_HIGH))
NAMES = frozenset({*AFTER_WORDS, *BOUND_WORDS})
"""Words of which one stands in every sentence that names an end."""

DENIALS = frozenset("never cannot not nor".split())
OPENINGS = frozenset("start starts starting begin anywhere anything end ends ending stop stops".split())
END_WORDS = NAMES | DENIALS | OPENINGS | {"no", "from"}
"""Words of which one stands in every sentence whose words make a number an end."""

HEDGES = (*DENIED_BOUNDS, "smaller", "up to")
"""Beginnings of numbers that the other words than NAMES and OPENINGS make an end."""

VARYING = frozenset("varied varies ranged ranges range run runs ran".split())
"""Verbs between whose "from" and "to" a range stands."""

BOUNDED_EACH = OF_EACH | frozenset("no none not never ever once time moment".split())
"""Words of which one stands in every sentence with a bound for each, or for all times."""
