"""The pipe: str -> Document -> Quantities -> Claims and Statements -> System -> Proofs -> Findings -> Result. No I/O here."""

from __future__ import annotations

from claims.checks.findings import find
from claims.quantities.find import find_quantities
from claims.report.result import Result
from claims.solve.judge import judge
from claims.statements.read import read_discourse, read_statements
from claims.statements.windows import is_divided
from claims.text.document import read_document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claims.notes.note import Note


def check(text: str, *, notes: bool = False) -> Result:
    """Check one text, given as a string; offsets in the result count its characters. Never raises for any text. `notes`: also
    look for what an editor would mention though nothing contradicts it."""
    document = read_document(text)
    numbers = find_quantities(document)
    discourse = read_discourse(document, numbers)
    proofs = judge(read_statements(discourse), numbers.quantities)
    bound = {party.number for proof in proofs for party in proof.parties}
    checked = sum(mention.number in bound for mention in discourse.mentions)
    remarks: tuple[Note, ...] = ()
    if notes:
        from claims.notes.look import look  # most runs want none: their modules need not load

        remarks = look(discourse, proofs)
    findings = find(proofs, document)
    divided = is_divided(discourse)
    return Result(document, numbers.quantities, numbers.unread, discourse, findings, checked, remarks, divided)
