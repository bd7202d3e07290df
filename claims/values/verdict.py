"""The two axes of every finding: what the arithmetic says, and how sure the reading is."""

from __future__ import annotations

from enum import StrEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn


class Verdict(StrEnum):
    """What the arithmetic says. It has more than two answers, so it has no truth value."""

    VERIFIED = "verified"  # holds for every value that the wording allows
    CONTRADICTED = "contradicted"  # impossible for every charitable value
    TENSION = "tension"  # impossible as written, possible with ordinary rounding or a stretched hedge
    UNDETERMINED = "undetermined"

    def __bool__(self) -> NoReturn:
        raise TypeError("a verdict has more than two answers; compare it with `is`")


class Reading(StrEnum):
    """How sure the reading is that the numbers belong together."""

    STATED = "stated"  # one construction of the text ties them
    INFERRED = "inferred"  # linked by what they count, and where, and when
