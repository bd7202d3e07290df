"""Words that put a number forward otherwise than as so, by the mode that they give it."""

from __future__ import annotations

DENIAL = frozenset(
    """
    denied denies denying denial not n't never wasn't weren't hasn't haven't didn't isn't aren't neither false untrue fake
    rumours rumors refuted rejects rejected disputed disputes
    """.split()
)
POSSIBLE = frozenset(
    """
    could might may can would if unless potentially possibly perhaps maybe should risk risks threatened threatens threatening
    trying tried attempted attempting plotted plotting planned hypothetical capable
    """.split()
)
FEARED = frozenset("feared fear fears presumed".split())
"""Words of a count that is feared, not known; it is put forward as possible."""
EXPECTED = frozenset(
    """
    will expected expects forecast forecasts projected projects predicted predicts likely anticipated shall foreseen foresees
    foresaw budgeted
    """.split()
)
REVISION = frozenset(
    """
    initially initial revised revising raised raising lowered corrected correction updated rose risen climbed increased
    upgraded downgraded preliminary previously provisional amended passed jumped
    """.split()
)
REVISION_BEFORE = frozenset(REVISION)
