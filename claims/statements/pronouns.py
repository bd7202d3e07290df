"""What a pronoun speaks of: "of them", "of these", "of whom"."""

from __future__ import annotations

from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.hedge import Hedge

BACK = 3  # sentences from a pronoun to the count that it speaks of

def by_pronoun(row: Row, pronoun: str, earlier: list[Mention]) -> list[Mention]:
    """Antecedents of a pronoun: in its sentence, or else in the nearest earlier sentence that has a count."""
    counted = [other for other in earlier if other.quantity.hedge is not Hedge.VAGUE]
    if any(row.sentence.index - other.sentence <= BACK for other in counted):
        earlier = counted  # "hundreds" in a headline is not what "of these" speaks of where a number stands nearer
    here = [other for other in earlier if other.row is row and (pronoun != "those" or not is_of_those(other))]
    if here and pronoun in {"whom", "which", "these", "those"}:
        return here
    last = next((other.sentence for other in earlier if other.row is not row), -1)
    if row.sentence.index - last > BACK:
        return here
    return here + [other for other in earlier if other.row is not row and last - 1 <= other.sentence <= last]


def is_of_those(mention: Mention) -> bool:
    """ "1.1 million of those displaced by floods and 2.1 million of those displaced by war": side by side."""
    whole = mention.whole
    return whole is not None and "those" in (whole.head, mention.row.words[whole.start].low)
