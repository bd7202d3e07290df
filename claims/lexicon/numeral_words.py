"""Words by which a text says one number twice, or says how many digits it has. Each row has an example."""

from __future__ import annotations

AGAIN: tuple[tuple[str, str], ...] = (
    ("that's", "thirty thousand people, that's thirty thousand"),
    ("that is", "thirty thousand people, that is 30,000"),
    ("i.e.", "1.2 million, i.e. 1,200,000"),
    ("i . e .", "1.2 million, i.e. 1,200,000"),
    ("repeat", "thirteen, repeat thirteen"),
    ("i repeat", "thirteen, I repeat, thirteen"),
    ("in figures", "thirteen, in figures 13"),
    ("in words", "13, in words thirteen"),
    ("or", "half a million, or 500,000,"),
    ("to be exact", "Two dozen, or to be exact 24"),
)
"""Between a number and its repetition, behind a comma."""

CLOSED_BY: tuple[tuple[str, str], ...] = (
    ("to be exact", "Two dozen people, 24 to be exact"),
    ("to be precise", "Two dozen people, 24 to be precise"),
    ("exactly", "Two dozen people, 24 exactly"),
    ("in all", "Two dozen divers, 24 in all"),
    ("in total", "Two dozen divers, 24 in total"),
    ("all told", "Two dozen divers, 24 all told"),
    ("altogether", "Two dozen divers, 24 altogether"),
)
"""Behind the second number of a pair that says one number twice."""

DIGITS_IN: dict[str, int] = {
    "single": 1,
    "one": 1,
    "double": 2,
    "two": 2,
    "triple": 3,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
}
"""How many digits "single figures", "double figures", "three figures" have."""
DIGIT_WORDS = frozenset({"figures", "digits"})
"""The nouns of these."""

FIGURES_WORDED = frozenset({"figure", "digit"})
"""The nouns of "a three-figure toll"."""

COUNT_NOUNS = "figure number count total toll tally sum".split()
"""Nouns of a number told: "repeating the official figure"."""
AGREEING = "agree agrees agreed agreeing concur concurs concurred tallies tallied accord accords".split()
BEARING_OUT = "bear bears bore bearing".split()
AGREED_WORDS = frozenset({*COUNT_NOUNS, *AGREEING, *BEARING_OUT, "contradicting", "meant"})
"""Words of which every phrase has one that says a number is the one told."""

PLACES = frozenset(
    "town city village strip district camp island valley hamlet suburb quarter commune settlement port county".split()
)
"""Nouns of places whose population a text gives ("a town of 12,500")."""

DWELLERS = frozenset("inhabitant resident villager islander townspeople citizen dweller soul".split())
"""People counted as those who live in a place."""

NUMBERED = frozenset("death victim fatality case casualty body life".split())
"""What an ordinal numbers, so that the toll is that number ("the ninth death")."""

COUNTED_OUT = frozenset(
    """
    count counts tally total toll figure figures record records register list lists exactly precisely number numbers confirmed
    official altogether database roll muster rolls book books ledger inventory census reckoning finally tallied counted
    bulletin bulletins
    """.split()
)
"""Words of a sentence that gives the exact number of people vaguely told."""

SET_SIZES: dict[str, int] = {
    "duo": 2, "twosome": 2, "pair": 2, "trio": 3, "threesome": 3, "triplets": 3, "triumvirate": 3, "quartet": 4, "foursome": 4,
    "quadruplets": 4, "quintet": 5, "fivesome": 5, "quintuplets": 5, "sextet": 6, "sextuplets": 6, "septet": 7, "octet": 8,
}  # fmt: skip
"""Names of sets of people, with how many are in one."""
