"""What a note is: something that a careful editor would mention, which breaks nothing and never makes a run fail."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from claims.checks.finding import Cited
from claims.solve.judge import Proof
from claims.statements.discourse import Discourse
from claims.values.record import record
from claims.values.span import Span


@record
class Note:
    """One remark on an article. `span`: the words remarked on. `because`: the other stretches it rests on, in text order.
    `message`: one narrow line that stands alone. `working`: the arithmetic, a line each.
    """

    name: str
    code: str
    span: Span
    because: tuple[Cited, ...]
    message: str
    working: tuple[str, ...]


@record
class Example:
    """A text with the words that get the note in [[double brackets]]; without brackets: no such note."""

    text: str


@record
class Remark:
    """One kind of note. `docs`: its module's docstring; `why`: why an editor cares; `look`: finds it in a judged article."""

    code: str
    name: str
    docs: str
    why: str
    look: Callable[[Discourse, Sequence[Proof]], Iterable[Note]]
    examples: tuple[Example, ...]
