"""What happened to the people (or things) that a number counts, and which measures are part of which."""

from __future__ import annotations

from enum import StrEnum


class Measure(StrEnum):
    """The field's standard measures. The values are those of the wire format."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    CAPTURED = "captured"
    KIDNAPPED = "kidnapped"
    DETAINED = "detained"
    CASUALTIES = "casualties"  # killed + wounded (+ missing + captured), never the dead alone
    LOSSES = "losses"  # persons lost, without saying how
    IRRECOVERABLE = "irrecoverable"  # dead + missing + captured
    CASES = "cases"
    HOSPITALISED = "hospitalised"
    DISPLACED = "displaced"
    EVACUATED = "evacuated"
    RESCUED = "rescued"
    SURVIVORS = "survivors"
    RELEASED = "released"
    DEPLOYED = "deployed"
    ABOARD = "aboard"
    PRESENT = "present"
    TRAPPED = "trapped"
    VACCINATED = "vaccinated"
    UNHURT = "unhurt"
    DESTROYED = "destroyed"


M = Measure
ALIVE = frozenset({M.INJURED, M.SURVIVORS, M.RESCUED, M.RELEASED, M.UNHURT, M.EVACUATED, M.DETAINED, M.CAPTURED})
"""Measures that nobody dead has at the same moment."""

POPULATION = frozenset({M.ABOARD, M.PRESENT, M.DEPLOYED})
"""Measures of the closed group to which the fates of its members add up."""

PART_OF: dict[Measure, frozenset[Measure]] = {
    M.KILLED: frozenset({M.CASUALTIES, M.LOSSES, M.IRRECOVERABLE, M.CASES}),
    M.INJURED: frozenset({M.CASUALTIES, M.LOSSES}),
    M.MISSING: frozenset({M.CASUALTIES, M.LOSSES, M.IRRECOVERABLE}),
    M.CAPTURED: frozenset({M.CASUALTIES, M.LOSSES, M.IRRECOVERABLE}),
    M.IRRECOVERABLE: frozenset({M.CASUALTIES, M.LOSSES}),
    M.HOSPITALISED: frozenset({M.INJURED, M.CASES, M.CASUALTIES}),
    M.RESCUED: frozenset({M.SURVIVORS}),
}
"""Each measure's proper wholes: a number of the first is never above one of the second, for the same people."""

_APART = (
    frozenset({M.KILLED}) | ALIVE - {M.INJURED},
    frozenset({M.KILLED, M.INJURED}),
    frozenset({M.KILLED, M.MISSING}),
    frozenset({M.MISSING, M.RESCUED}),
    frozenset({M.MISSING, M.SURVIVORS}),
    frozenset({M.MISSING, M.EVACUATED}),
)


def disjoint(a: Measure, b: Measure) -> bool:
    """Whether nobody can be counted under both at one moment."""
    if a is b:
        return False
    dead = {M.KILLED, M.DESTROYED}
    if (a in dead and b in ALIVE) or (b in dead and a in ALIVE):
        return True
    return any(a in group and b in group and not (a in ALIVE and b in ALIVE) for group in _APART)
