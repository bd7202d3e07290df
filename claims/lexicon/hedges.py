"""Hedges: the words before or after a number that bend it. One row a phrase, with a runnable example.

In an example the words between [[ and ]] are exactly the span of one quantity that has the row's hedge.
"""

from __future__ import annotations

from enum import StrEnum

from claims.values.hedge import Hedge
from claims.values.named import NamedTuple

ABOUT, NEARLY, MORE, LEAST = Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN, Hedge.AT_LEAST
LESS, MOST, UP_TO, EXACT = Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.UP_TO, Hedge.EXACT


class Side(StrEnum):
    """Where the words stand."""

    BEFORE = "before"
    AFTER = "after"


class HedgeRow(NamedTuple):
    """A hedging phrase, lower case, its words divided by spaces as the tokens are (signs are words of their own)."""

    phrase: str
    hedge: Hedge
    side: Side
    example: str


def _before(hedge: Hedge, examples: str) -> tuple[HedgeRow, ...]:
    """Rows from lines of "phrase | example"."""
    return _rows(hedge, Side.BEFORE, examples)


def _after(hedge: Hedge, examples: str) -> tuple[HedgeRow, ...]:
    return _rows(hedge, Side.AFTER, examples)


def _rows(hedge: Hedge, side: Side, examples: str) -> tuple[HedgeRow, ...]:
    pairs = (line.split(" | ") for line in examples.strip().splitlines())
    return tuple(HedgeRow(phrase.strip(), hedge, side, example) for phrase, example in pairs)


ROWS = (
    *_before(
        MORE,
        """
        more than | Losses of [[more than 6,000]] were reported.
        greater than | A toll [[greater than 6,000]] is likely.
        larger than | A force [[larger than 6,000]] crossed.
        bigger than | A force [[bigger than 6,000]] crossed.
        higher than | A toll [[higher than 6,000]] is likely.
        over | [[Over 6,000]] fell.
        above | The toll is [[above 6,000]].
        exceeding | Losses [[exceeding 6,000]] were reported.
        exceed | Losses may [[exceed 6,000]].
        exceeds | The toll [[exceeds 6,000]].
        exceeded | The toll [[exceeded 6,000]].
        surpassing | Losses, [[surpassing 6,000]], are grim.
        surpass | Losses may [[surpass 6,000]].
        surpasses | The toll [[surpasses 6,000]].
        surpassed | The toll [[surpassed 6,000]].
        topped | The toll [[topped 6,000]].
        topping | Losses [[topping 6,000]] were reported.
        tops | The toll [[tops 6,000]].
        top | Losses may [[top 6,000]].
        passed | The toll [[passed 6,000]].
        passes | The toll [[passes 6,000]].
        past | The toll climbed [[past 6,000]].
        beyond | The toll rose [[beyond 6,000]].
        crossed | The toll [[crossed 6,000]].
        in excess of | Losses [[in excess of 6,000]] were reported.
        upwards of | [[Upwards of 6,000]] fell.
        upward of | [[Upward of 6,000]] fell.
        north of | [[North of 6,000]] fell.
        > | Losses: [[>6,000]].
        """,
    ),
    *_before(
        LEAST,
        """
        at least | [[At least 6,000]] fell.
        at the least | [[At the least 6,000]] fell.
        at the very least | [[At the very least 6,000]] fell.
        at a minimum | [[At a minimum 6,000]] fell.
        no fewer than | [[No fewer than 6,000]] fell.
        no less than | [[No less than 6,000]] fell.
        not fewer than | [[Not fewer than 6,000]] fell.
        not less than | [[Not less than 6,000]] fell.
        a minimum of | [[A minimum of 6,000]] fell.
        minimum of | The [[minimum of 6,000]] is met.
        as few as | [[As few as 600]] came back.
        as little as | They held out with [[as little as 600]] men.
        as low as | Estimates run [[as low as 600]].
        greater than or equal to | a count [[greater than or equal to 600]]
        more than or equal to | a count [[more than or equal to 600]]
        equal to or more than | a count [[equal to or more than 600]]
        equal to or greater than | a count [[equal to or greater than 600]]
        at least or equal to | a count [[at least or equal to 600]]
        bigger or equal than | a count [[bigger or equal than 600]]
        higher or equal than | a count [[higher or equal than 600]]
        larger or equal than | a count [[larger or equal than 600]]
        greater or equal than | a count [[greater or equal than 600]]
        more or equal than | a count [[more or equal than 600]]
        > = | a count [[>=600]]
        ≥ | a count [[≥600]]
        """,
    ),
    *_before(
        LESS,
        """
        less than | [[Less than 600]] came back.
        fewer than | [[Fewer than 600]] came back.
        not even | [[Not even 600]] came back.
        lower than | a toll [[lower than 600]]
        smaller than | a force [[smaller than 600]]
        under | The unit has [[under 600]] men.
        below | The toll is [[below 600]].
        shy of | The toll is [[shy of 600]].
        short of | The toll is [[short of 600]].
        south of | The toll is [[south of 600]].
        < | Losses: [[<600]].
        """,
    ),
    *_before(
        MOST,
        """
        at most | [[At most 600]] came back.
        at the most | [[At the most 600]] came back.
        at the very most | [[At the very most 600]] came back.
        no more than | [[No more than 600]] came back.
        not more than | [[Not more than 600]] came back.
        no higher than | The toll is [[no higher than 600]].
        no greater than | The toll is [[no greater than 600]].
        not exceeding | Losses [[not exceeding 600]] were reported.
        a maximum of | [[A maximum of 600]] came back.
        maximum of | The [[maximum of 600]] is met.
        less than or equal to | a count [[less than or equal to 600]]
        fewer than or equal to | a count [[fewer than or equal to 600]]
        smaller or equal than | a count [[smaller or equal than 600]]
        less or equal than | a count [[less or equal than 600]]
        lower or equal than | a count [[lower or equal than 600]]
        equal to or less than | a count [[equal to or less than 600]]
        < = | a count [[<=600]]
        ≤ | a count [[≤600]]
        """,
    ),
    *_before(
        UP_TO,
        """
        up to | [[Up to 600]] may be trapped.
        upto | [[Upto 600]] may be trapped.
        as many as | [[As many as 600]] may be trapped.
        as much as | [[As much as 60%]] of the force fell.
        as high as | Estimates run [[as high as 600]].
        """,
    ),
    *_before(
        ABOUT,
        """
        about | [[About 600]] fell.
        around | [[Around 600]] fell.
        approximately | [[Approximately 600]] fell.
        approx | [[Approx 600]] fell.
        approx . | [[Approx. 600]] fell.
        roughly | [[Roughly 600]] fell.
        some | [[Some 600]] fell.
        circa | [[Circa 600]] fell.
        c . | [[c. 600]] men fell
        ca . | [[ca. 600]] men fell
        ~ | [[~600]] fell
        ≈ | [[≈600]] fell
        estimated | The [[estimated 600]] dead were buried.
        an estimated | [[An estimated 600]] fell.
        est . | [[est. 600]] dead
        in the region of | The toll is [[in the region of 600]].
        in the neighborhood of | The toll is [[in the neighborhood of 600]].
        in the neighbourhood of | The toll is [[in the neighbourhood of 600]].
        in the vicinity of | The toll is [[in the vicinity of 600]].
        on the order of | The toll is [[on the order of 600]].
        in the order of | The toll is [[in the order of 600]].
        something like | [[Something like 600]] fell.
        more or less | [[More or less 600]] fell.
        almost exactly | [[Almost exactly 600]] fell.
        nearly exactly | [[Nearly exactly 600]] fell.
        as good as | [[As good as 600]] fell.
        pretty much | [[Pretty much 600]] fell.
        somewhere around | [[Somewhere around 600]] fell.
        a rough | [[a rough 600]] are missing
        """,
    ),
    *_before(
        NEARLY,
        """
        nearly | [[Nearly 600]] fell.
        almost | [[Almost 600]] fell.
        close to | [[Close to 600]] fell.
        near | The toll is [[near 600]].
        nearing | The toll is [[nearing 600]].
        approaching | The toll is [[approaching 600]].
        not quite | [[Not quite 600]] fell.
        virtually | [[Virtually 600]] fell.
        practically | [[Practically 600]] fell.
        """,
    ),
    *_before(
        EXACT,
        """
        exactly | [[Exactly 600]] fell.
        precisely | [[Precisely 600]] fell.
        """,
    ),
    *_after(
        LEAST,
        """
        or more | [[600 or more]] fell.
        and more | [[600 and more]] fell.
        or higher | A toll of [[600 or higher]] is likely.
        or greater | A toll of [[600 or greater]] is likely.
        or above | A toll of [[600 or above]] is likely.
        or over | A crowd of [[600 or over]] came.
        and up | Groups of [[600 and up]] crossed.
        and over | Groups of [[600 and over]] crossed.
        and above | Groups of [[600 and above]] crossed.
        at least | A toll of [[600 at least]] is feared.
        at a minimum | They lost [[600 at a minimum]].
        at the least | They lost [[600 at the least]].
        at the very least | They lost [[600 at the very least]].
        if not more | They lost [[600, if not more]], that day.
        and counting | The toll is [[600 and counting]].
        and rising | The toll is [[600 and rising]].
        + | [[600+]] fell.
        plus | [[600 plus]] fell.
        - plus | the [[600-plus]] dead
        """,
    ),
    *_after(
        MOST,
        """
        or less | [[600 or less]] came back.
        or fewer | [[600 or fewer]] came back.
        or under | Groups of [[600 or under]] crossed.
        or below | A toll of [[600 or below]] is likely.
        or lower | A toll of [[600 or lower]] is likely.
        at most | They have [[600 at most]].
        at the most | They have [[600 at the most]].
        at the very most | They have [[600 at the very most]].
        at a maximum | They have [[600 at a maximum]].
        tops | They have [[600 tops]].
        """,
    ),
    *_after(
        ABOUT,
        """
        or so | [[600 or so]] fell.
        odd | [[600 odd]] men got out.
        - odd | [[600-odd]] men got out.
        - ish | [[600-ish]] men got out.
        ish | [[600ish]] men got out.
        give or take | They lost [[600, give or take]], that day.
        or thereabouts | They lost [[600 or thereabouts]].
        """,
    ),
)

# Words that stand before a hedge and belong to it.
STRENGTHENERS = frozenset(
    """
        just well slightly far significantly substantially considerably much little bit somewhat comfortably
        barely only easily still now anywhere something marginally fractionally
        """.split()
)

CLOSELY = frozenset("just slightly marginally shade touch fraction hair whisker fractionally barely little".split())
"""Words that keep a bound close to its number: "just under two-thirds" is nearly two-thirds, not a tenth."""
