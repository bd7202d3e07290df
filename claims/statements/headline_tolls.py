"""A headline's running toll ("Toll in mine fire climbs to 57") against the toll that its body last gives ("now stands at 51").

The dead of a day are fewer than the toll; only what the body calls one is the headline's number.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.growing import BRINGING
from claims.lexicon.measures import STANDS
from claims.lexicon.tolls import TOLLS
from claims.statements.headline_sense import says_the_same
from claims.statements.mention import Mention
from claims.statements.tolls_made import is_reached
from claims.values.measure import Measure

PRESENT = frozenset("now stands has have puts putting latest".split()) | BRINGING
"""Words of a toll that is the last one."""

BEHIND = 9  # words behind a number in which its day stands
REACHED = frozenset("reaches hits passes tops reach hit pass top".split())


def is_running(head: Mention) -> bool:
    """Whether a headline gives a toll that has grown: "climbs to 57", "hits 90"."""
    lead = head.row.low_words[: head.at]
    grown = lead[-1:] == ("to",) and not STANDS.isdisjoint(lead)
    return head.measure is Measure.KILLED and not head.what.head and (grown or not REACHED.isdisjoint(lead[-1:]))


def last_toll(head: Mention, body: Sequence[Mention]) -> Mention | None:
    """The toll that the body calls the present one; None where it gives several, or looks back."""
    told = [
        one
        for one in body
        if is_reached(one) and says_the_same(head, one) and "had" not in one.row.lows and not PRESENT.isdisjoint(one.row.lows)
    ]
    return told[0] if len({one.quantity.value for one in told}) == 1 else None


def may_be_of_a_day(head: Mention, said: Mention) -> bool:
    """ "Cholera deaths climb to 140", and "Twelve people died on Sunday": some of them."""
    called = not TOLLS.isdisjoint(said.row.low_words[: said.at]) or is_reached(said)
    fewer = (said.quantity.value or 0) < (head.quantity.value or 0)
    return is_running(head) and fewer and not called and "T" in said.row.tags[said.end : said.end + BEHIND]
