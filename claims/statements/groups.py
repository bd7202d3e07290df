"""Which people a number counts: roles, sex, age, side; which groups lie within others and which share nobody.

What the text does not say stays open: a gunman may be a civilian, a woman may be a soldier, an attacker may or may not stand in
the toll.
"""

from __future__ import annotations

from collections.abc import Iterable

from claims.lexicon.groups import APART, NATIONS, TRAITS, Trait
from claims.values.record import record


@record
class Group:
    """What is known of the people counted. `traits`: all that hold of each one. `side`: a nation or party, "" if not said."""

    traits: frozenset[Trait]
    side: str = ""

    def within(self, other: Group) -> bool:
        """Whether everyone of this group is known to belong to the other."""
        return other.traits <= self.traits and other.side in {"", self.side}

    def apart(self, other: Group) -> bool:
        """Whether nobody can belong to both."""
        if self.side and other.side and self.side != other.side:
            return True
        return any((a, b) in APART or (b, a) in APART for a in self.traits for b in other.traits)


NOBODY_KNOWN = Group(frozenset())
"""A group of which the text says nothing."""


def group_of(words: Iterable[str]) -> Group:
    """The group that a noun phrase names, from its words in the singular."""
    traits: set[Trait] = set()
    side = ""
    for word in words:
        traits |= TRAITS.get(word, frozenset())
        side = NATIONS.get(word, side)
    return Group(frozenset(traits), side) if traits or side else NOBODY_KNOWN
