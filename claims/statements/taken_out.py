"""People told by what they were taken out of: "18 bodies from that vehicle", "plucked 23 people from the water alive"."""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.populations_closed import AFLOAT
from claims.statements.closed_groups import INDOORS
from claims.statements.mention import Mention
from claims.values.hedge import Hedge
from claims.values.measure import Measure

REACH = 8  # words behind the victims in which the thing is named
FROM_IT = frozenset({"from it", "from the boat", "from the plane"})
OUT = frozenset("from in inside of".split())
WRECKS = frozenset("wreck wreckage hull".split())
CONVEYED = INDOORS | WRECKS | {"vehicle", "tank", "carrier", "jeep", "ambulance"}
WATERS = frozenset("water waves sea lake river".split())
ABOARD = AFLOAT | {"aboard", "board"}


def are_from_it(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether the words take bodies out of what the group was in: a wreck, "that vehicle", or a noun told with the group."""
    words = mention.row.low_words[mention.end : mention.end + REACH]
    if mention.what.head != "body":
        return False
    for word, article, noun in zip(words, words[1:], words[2:], strict=False):
        known = article in {"that", "this"} or noun in WRECKS or noun in group[-1].row.lows
        if word in OUT and article in {"the", "that", "this"} and noun in CONVEYED and known:
            return True
    return any(" ".join(words).startswith(phrase) for phrase in FROM_IT)


def is_out_of_the_water(mention: Mention, group: Mention) -> bool:
    """Whether people were saved from the water after a group was told to be aboard."""
    words = mention.row.low_words[mention.end : mention.end + 3]
    water = words[:2] == ("from", "the") and words[2:] and words[2] in WATERS
    saved = mention.measure is Measure.RESCUED and mention.whole is None and mention.quantity.hedge is Hedge.EXACT
    return bool(water) and saved and not ABOARD.isdisjoint(group.row.lows)
