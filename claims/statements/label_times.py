"""Whether a number told again is of another time or world: "the 40 killed in 1998", "nothing could have saved the 37"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.lexicon.cues import MISTAKES, names_a_year
from claims.statements.claim import Mode
from claims.statements.denials import EARLIER
from claims.statements.fates import fate, told_by_verb
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.values.measure import Measure

DEFINITE = frozenset("the those these all both its their".split())


def is_of_another_time(mention: Mention, earlier: Sequence[Mention] = ()) -> bool:
    """Whether its sentence speaks of another time or place, or the number is not asserted. `earlier`: counts before it, one of
    which may be of the same sentence, so that its times are no other's."""
    row = mention.row
    at_toll = not mention.what.head and row.between(mention.at - 1, mention.at) == "at"  # "At 164, the month's death toll"
    by_noun = (mention.determiner in DEFINITE and noun_measure(mention.what.words) is not None) or at_toll
    modal = any(f"{modal} have" in row.between(max(0, mention.at - 5), mention.at) for modal in ("could", "would", "might"))
    if modal and not by_noun:
        return True  # "nothing could have saved the 37", but "could have prevented all 96 deaths"
    not_found = fate(mention) is Measure.MISSING  # "four more have not been located"
    if mention.mode in (Mode.DENIED, Mode.FORECAST) and mention.determiner not in DEFINITE and not not_found:
        return True
    if any(other.row is row and other.quantity.value == mention.quantity.value for other in earlier):
        return False
    lows = [word.low for word in row.words if word.quantity is None]
    seasons = {"year", "month", "week", "summer", "winter"}
    if not (EARLIER | MISTAKES).isdisjoint(lows) or any(a == "last" and b in seasons for a, b in pairwise(lows)):
        return True
    years = [at for at, word in enumerate(row.words) if word.quantity is not None and names_a_year(word.low)]
    if not by_noun or row.between(mention.end, mention.end + 1) in {"who", "that"} or told_by_verb(mention):
        return any(row.tags[at] == "T" for at in years)
    return any(row.tags[at] == "T" and (at < mention.at or set("bv,").isdisjoint(row.tags[mention.end : at])) for at in years)
