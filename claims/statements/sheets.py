"""The tables of a text; what reads tables is loaded only for a text that has one."""

from __future__ import annotations

from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.text.tables import find_tables

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claims.statements.sheet import Sheet


def sheets_of(discourse: Discourse) -> list[Sheet]:
    """The tables of a text with their roles, read once."""
    known: list[Sheet] | None = discourse.memo.get(("sheets",))
    if known is None:
        document = discourse.document
        tables = find_tables(document.text)
        if tables:
            from claims.statements.sheet import read_sheet
        known = discourse.memo[("sheets",)] = [read_sheet(document, table) for table in tables]
    return known


def is_in_a_table(discourse: Discourse, mention: Mention) -> bool:
    """Whether a number is a cell: it counts those of its row, whatever the words around it say of all."""
    return any(sheet.table.span.meets(mention.quantity.span) for sheet in sheets_of(discourse))
