"""Everything that is known of one checked text; the renderers turn it into bytes."""

from __future__ import annotations

from claims.checks.finding import Finding
from claims.quantities.quantity import Quantity
from claims.statements.claim import Claim
from claims.text.document import Document
from claims.values.record import record
from claims.values.span import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claims.notes.note import Note


@record
class Result:
    """One checked text. `quantities`, `claims`, `findings` in the order of the text; `unread`: numbers that could not be read;
    `checked`: how many claims some finding judges or rests on; `notes`: remarks, where they were asked for;
    `divided`: whether the text has so many counts that those far apart were not compared."""

    document: Document
    quantities: tuple[Quantity, ...]
    unread: tuple[Span, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    checked: int
    notes: tuple[Note, ...] = ()
    divided: bool = False
