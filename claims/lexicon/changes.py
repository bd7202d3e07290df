"""Words by which numbers rise and fall. One row a meaning; every row's example is run by a test."""

from __future__ import annotations

from enum import IntEnum

from claims.values.named import NamedTuple


class Direction(IntEnum):
    """Which way a number goes."""

    DOWN = -1
    UP = 1


class ChangeRow(NamedTuple):
    """Words of one direction. `example`: a text in which the first of them says how one number became another."""

    direction: Direction
    words: str
    example: str


VERBS = (
    ChangeRow(Direction.UP, "rose rise rises risen rising", "The toll rose from 12 to 73."),
    ChangeRow(Direction.UP, "climbed climb climbs climbing mounted mounts mounting", "The toll climbed from 12 to 73."),
    ChangeRow(Direction.UP, "grew grow grows grown growing swelled swollen expanded ballooned", "The toll grew from 12 to 73."),
    ChangeRow(Direction.UP, "increased increase increases increasing", "Deaths increased from 12 to 73."),
    ChangeRow(
        Direction.UP,
        "jumped jump jumps jumping leapt leaped soared soaring surged surging surge spiked shot",
        "Deaths jumped from 12 to 73.",
    ),
    ChangeRow(Direction.UP, "raised raises raise raising lifted lifts lifting hiked", "They raised the toll from 12 to 73."),
    ChangeRow(Direction.UP, "upwards upward", "The toll was revised upwards from 12 to 73."),
    ChangeRow(Direction.DOWN, "downwards downward", "The toll was revised downwards from 73 to 12."),
    ChangeRow(Direction.UP, "up", "Deaths went up from 12 to 73."),
    ChangeRow(Direction.DOWN, "fell fall falls fallen falling", "Deaths fell from 73 to 12."),
    ChangeRow(
        Direction.DOWN,
        "dropped drop drops dropping dipped slipped slid tumbled plunged plummeted slumped",
        "Deaths dropped from 73 to 12.",
    ),
    ChangeRow(
        Direction.DOWN,
        "declined decline declines declining decreased decrease decreases dwindled shrank shrunk shrinks",
        "Deaths declined from 73 to 12.",
    ),
    ChangeRow(
        Direction.DOWN,
        "eased easing lowered lowers lowering cut cuts reduced reduces reducing",
        "Deaths eased from 73 to 12.",
    ),
    ChangeRow(Direction.DOWN, "down", "Deaths came down from 73 to 12."),
)

VERB_DIRECTIONS = {word: row.direction for row in VERBS for word in row.words.split()}

NOUNS: tuple[ChangeRow, ...] = (
    ChangeRow(
        Direction.UP,
        "increase rise jump surge growth spike leap upturn climb gain",
        "Deaths reached 73, an increase of 61 on the 12 of last year.",
    ),
    ChangeRow(Direction.UP, "acceleration", "Some 80 went home, against 40 the month before, an acceleration of 100 per cent."),
    ChangeRow(
        Direction.DOWN,
        "decrease drop fall decline reduction dip slump",
        "Deaths came to 12, a decrease of 61 from the 73 of last year.",
    ),
)

NOUN_DIRECTIONS = {word: row.direction for row in NOUNS for word in row.words.split()}

WENT = frozenset(
    """
    rose risen rising rise rises climbed climbing climb grew grown growing increased increasing increase jumped soared soaring
    surged spiked swelled mounted fell fallen falling fall falls dropped dropping drop dipped slipped slid tumbled plunged
    plummeted slumped declined declining decline decreased decreasing dwindled shrank shrunk eased up down
    """.split()
)
"""Verbs of a number that goes up or down by itself."""

SPREADS = {
    "spreading": Direction.UP, "worsening": Direction.UP, "receding": Direction.DOWN, "waning": Direction.DOWN,
    "abating": Direction.DOWN, "subsiding": Direction.DOWN, "ebbing": Direction.DOWN, "shrinking": Direction.DOWN,
    "swelling": Direction.UP, "slackening": Direction.DOWN,
}  # fmt: skip
"""Ways of an outbreak or exodus."""

WAYS = frozenset({*VERB_DIRECTIONS, *NOUN_DIRECTIONS})
"""Words that tell which way a number went."""

COMPARATIVES = {
    "higher": Direction.UP, "more": Direction.UP, "greater": Direction.UP, "above": Direction.UP, "up": Direction.UP,
    "lower": Direction.DOWN, "fewer": Direction.DOWN, "less": Direction.DOWN, "below": Direction.DOWN, "down": Direction.DOWN,
    "smaller": Direction.DOWN,
}  # fmt: skip
"""What follows an amount: "12 higher", "520 fewer people than"."""

CARRIERS = frozenset(
    """
    taking takes took take taken bringing brings brought bring pushing pushes pushed raising raises raised putting puts lifting
    lifts improved worsened went gone goes moved changed revised revising lowering lowers lowered cut cutting driving
    """.split()
)
"""Verbs that carry a number from one value to another without saying how."""

TOLL_NOUNS = frozenset(
    "toll total number count tally figure deaths dead register it them strength population victims killed".split()
)
"""What is carried."""

TOTALS = frozenset("toll total number count tally".split())
"""What a toll is called."""

IN_ALL = ("in all ", "in all , ", "in total ", "in total , ", "all told ", "all told , ", "altogether ", "altogether , ")
"""How a sentence opens that gives one."""

OF_TOTALS = TOTALS | frozenset("all altogether".split())
"""Words of which one stands in every text that gives one so."""

GENERAL = frozenset("that this which it they figure figures numbers losses admissions cases arrivals attacks incidents".split())
"""Subjects by which a sentence speaks of the numbers just given."""

BEFORE_OLD = (
    "against", "compared with", "compared to", "vs", "vs .", "versus", "up from", "down from", "as against", "following",
    "having been",
    "had been", "had stood at", "stood at", "had been at", "in comparison with",
)  # fmt: skip
"""Words right before an older number."""

AFTER_OLD = frozenset("before ago earlier previous previously preceding prior then usual".split())
"""Words after an older number, in its phrase: "four the year before", "58 then"."""

OLD_WORDS = frozenset("previous preceding prior usual normal ordinary typical former yesterday until formerly".split())
"""Words before an older number, in its phrase: "a usual Sunday brings 30"."""

LAST = frozenset("year month week season summer winter quarter night autumn spring bulletin edition report".split())
"""What follows "last" where it places a number in the past."""

LOOKS_BACK = (
    "figure for", "had been", "the year before", "the month before", "the week before", "previous year",
    "previous month", "a year earlier",
    "had stood", "a year ago", "in the year before that", "same months of last year",
)  # fmt: skip
"""Words of a sentence that gives an older figure."""

NEW_WORDS = frozenset("now today currently this latest".split())
"""Words that place a number in the present."""

UNCHANGED = (
    "unchanged", "did not change", "has not changed", "had not changed", "no change", "where it had been",
    "where it was", "not moved",
    "the same as", "left its", "without change", "without changes", "no different from",
)  # fmt: skip
"""Words by which a number stays what it was."""

IN_A_ROW = (
    "in a row", "in each of", "running", "consecutive", "each month", "every month", "each year", "every year",
    "each week", "every week",
    "each day",
    "every day", "each quarter", "successive", "straight", "month after month", "year after year", "week after week",
    "day after day",
)  # fmt: skip
"""Words by which a series goes one way."""

WORSE = {
    "deadlier": Direction.UP, "worse": Direction.UP, "bloodier": Direction.UP, "higher": Direction.UP, "more": Direction.UP,
    "lower": Direction.DOWN, "fewer": Direction.DOWN, "safer": Direction.DOWN, "better": Direction.DOWN, "less": Direction.DOWN,
}  # fmt: skip
"""Comparatives between the members of a series."""

MAKING = frozenset("made makes making".split())
"""Verbs of what arrives at a total: "which made it 40"."""

TYING = frozenset("down against compared".split())
"""Words that tie two numbers of a change without "from"."""

UNCHANGED_SIGNS = frozenset(max(phrase.split(), key=len) for phrase in UNCHANGED)
"""The longest word of each phrase, as a rule the rarest."""

WENT_UP = frozenset("went gone goes going came come comes coming been is are was were".split())
"""Verbs that make "up" and "down" a way that a number went."""

ADDED = frozenset("new additional extra further fresh".split())
ARRIVED = frozenset("newcomer addition".split())
"""What people are called who came on top of a count."""

RISES = frozenset("increase rise jump growth gain".split())
FALLS = frozenset("decrease drop fall decline reduction".split())
LESS = frozenset("fewer less lower".split())
MORE = frozenset("more higher".split())
UNDONE = (
    "counted twice", "double counted", "turned up", "turned out to be", "found alive", "found safe", "found unhurt",
    "never boarded", "never been aboard", "struck off", "struck from", "removed from", "taken off the list", "released",
    "freed", "let go", "discharged", "sent home", "gone home", "went home", "allowed home", "allowed to go home",
    "returned home", "back home", "alive and well", "safe and well", "in fact been moved", "wrongly", "mistakenly",
    "by mistake", "in error",
)  # fmt: skip
"""What befell people by whom a count grew less."""

STEPPED = frozenset(
    """
    twice double turned alive safe unhurt boarded aboard struck removed list released freed let discharged home moved wrongly
    mistakenly mistake error
    """.split()
)
"""Words of which each of these has one."""

STEPS = ADDED | RISES | FALLS | STEPPED | {"newcomers", "additions"}
"""Words of which one stands in every text with a step that neither "more" nor a comparison tells."""
