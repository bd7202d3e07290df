"""Everything that is known of one checked text; the renderers turn it into bytes."""

from __future__ import annotations

from functools import cached_property

from claims.checks.finding import Finding
from claims.quantities.quantity import Quantity
from claims.statements.claim import Claim
from claims.statements.discourse import Discourse
from claims.statements.read import read_claims
from claims.text.document import Document
from claims.values.record import record
from claims.values.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claims.notes.note import Note


@record(slots=False)
class Result:
    """One checked text. `quantities`, `claims`, `findings` in the order of the text; `unread`: numbers that could not be read;
    `checked`: how many claims some finding judges or rests on; `notes`: remarks, where they were asked for;
    `divided`: whether the text has so many counts that those far apart were not compared."""

    document: Document
    quantities: tuple[Quantity, ...]
    unread: tuple[Span, ...]
    discourse: Discourse
    findings: tuple[Finding, ...]
    checked: int
    notes: tuple[Note, ...] = ()
    divided: bool = False

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Every counted number with what it counts; worked out when first asked for."""
        return read_claims(self.discourse)
