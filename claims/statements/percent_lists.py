"""Percentages beside their counts, all of one base: "1,976 names or 38 percent ... 1,456, which is 28 percent".

Where the counts of a passage have their percentages beside them, and all but one come out of one number told, the odd one does
not; unless any other number of the text gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand, share
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.record import record
from claims.values.verdict import Reading

LEAST = 3  # percentages of one base, of which one may be wrong
BACK = 2  # sentences from one of them to the next
LINKS = frozenset({"(", ", or", "or", ", which is", ", that is", ",", "/", ", i . e .", "( or", "–", "-"})
"""What stands between a count with its noun and its percentage."""


@record
class Beside:
    """A count and the percentage beside it."""

    part: Mention
    ratio: Quantity


def read_percent_lists(discourse: Discourse) -> Iterator[Statement]:
    """The one percentage of a passage that does not come out of the base of all the others."""
    pairs = [pair for row in discourse.rows if not row.sentence.headline for pair in _beside(discourse, row)]
    for passage in _passages(pairs):
        if len(passage) >= LEAST:
            statement = _odd_one(discourse, passage)
            if statement is not None:
                yield statement


def _beside(discourse: Discourse, row: Row) -> Iterator[Beside]:
    """The counts of a row that have their percentage right behind them."""
    if "S" not in row.tags:
        return
    for mention in discourse.row_mentions(row):
        end = max(mention.end, mention.what.end)
        at = row.tags.find("S", end)
        if at < 0 or row.between(end, at) not in LINKS or mention.quantity.hedge is not Hedge.EXACT:
            continue
        ratio = discourse.quantities[row.words[at].quantity or 0]
        in_hundreds = "%" in row.words[at].low or "per" in row.words[at].low
        if in_hundreds and ratio.kind is Kind.SHARE and ratio.unit != "points" and ratio.hedge is Hedge.EXACT and ratio.value:
            yield Beside(mention, ratio)


def _passages(pairs: Sequence[Beside]) -> Iterator[list[Beside]]:
    """Runs of them that follow each other closely."""
    passage: list[Beside] = []
    for pair in pairs:
        if passage and pair.part.sentence - passage[-1].part.sentence > BACK:
            yield passage
            passage = []
        passage.append(pair)
    yield passage


def _odd_one(discourse: Discourse, passage: Sequence[Beside]) -> Statement | None:
    """The statement of the one pair that the base of the others breaks."""
    own = {pair.part.index for pair in passage}
    bases = [base for base in discourse.mentions if base.index not in own and base.quantity.value]
    broken: Statement | None = None
    for base in bases:
        shares = [_of(discourse, pair, base) for pair in passage]
        odd = [statement for statement in shares if not can_stand(statement)]
        if not odd:
            return None
        if len(odd) == 1 and (base.quantity.value or 0) >= max(pair.part.quantity.value or 0 for pair in passage):
            broken = broken or odd[0]
    if broken is None:
        return None
    pair = next(pair for pair in passage if pair.part.number == broken.parties[0].number)
    return None if any(can_stand(_of(discourse, pair, base)) for base in bases) else broken


def _of(discourse: Discourse, pair: Beside, base: Mention) -> Statement:
    parties = discourse.party(pair.part, "part"), discourse.party(base, "whole")
    return share(pair.ratio.span, *parties, pair.ratio, Reading.INFERRED)
