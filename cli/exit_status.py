"""What the exit status says: 0 nothing to act on, 1 a finding, 2 something could not be read or the call was wrong."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from claims.values.verdict import Verdict


class ExitStatus(IntEnum):
    """The whole vocabulary; never a count of findings."""

    QUIET = 0
    FOUND = 1
    UNREADABLE = 2
    INTERRUPTED = 130


class FailOn(StrEnum):
    """The mildest verdict that makes the run end with status 1."""

    CONTRADICTED = "contradicted"
    TENSION = "tension"
    NEVER = "never"

    def counts(self, verdict: Verdict) -> bool:
        """Whether a finding with this verdict makes the run fail."""
        match self:
            case FailOn.CONTRADICTED:
                return verdict is Verdict.CONTRADICTED
            case FailOn.TENSION:
                return verdict is Verdict.CONTRADICTED or verdict is Verdict.TENSION
            case FailOn.NEVER:
                return False
