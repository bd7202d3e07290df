"""What a check is: a name, a reason, the relations it speaks for, its sentence, and the examples it stands by."""

from __future__ import annotations

from collections.abc import Callable

from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.record import record
from claims.values.verdict import Verdict


@record
class Example:
    """A text with the judged words in [[double brackets]] and the verdict on them; no brackets and None: silence."""

    text: str
    verdict: Verdict | None = None


@record
class Words:
    """What a check says of a proof: one narrow line, and the arithmetic line by line."""

    message: str
    working: tuple[str, ...]


@record
class Check:
    """One check. `docs`: its module's docstring; `why`: why an editor cares."""

    code: str
    name: str
    docs: str
    why: str
    say: Callable[[Proof, Document], Words]
    examples: tuple[Example, ...]
