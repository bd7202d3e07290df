"""One patient to a bed: "Ward 3 has 30 beds ... each bed had one patient in it ... 38 patients of Ward 3 died"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.statements.discourse import Discourse, is_background
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, total
from claims.values.hedge import Hedge
from claims.values.verdict import Reading

BEDS = frozenset("bed cot bunk berth".split())
ONE_EACH = tuple(f"each {bed} {has} one" for bed in sorted(BEDS) for has in ("has", "had", "holds", "held"))
LEAST = 3  # fewer are a detail
NEAR = 3  # sentences between beds and those who lie in them
FARTHEST = 3  # patients this many times the beds are those of a year


def read_beds(discourse: Discourse) -> Iterator[Statement]:
    """Every count of patients above that of beds with one patient each."""
    for group in discourse.mentions:
        if group.what.head not in BEDS or group.quantity.hedge is not Hedge.EXACT or group.whole is not None:
            continue
        sentences = discourse.document.sentences[group.sentence : group.sentence + 2]
        told = " ".join(discourse.document.of(sentence.span).lower() for sentence in sentences)
        if not any(phrase in told for phrase in ONE_EACH):
            continue
        for part in discourse.mentions[group.index + 1 :]:
            if part.sentence - group.sentence <= NEAR and _lies_there(part, group):
                yield _exceeds(discourse, group, part)


def _lies_there(part: Mention, group: Mention) -> bool:
    heads = {part.what.head, part.whole.head if part.whole else ""}
    beds, patients = group.quantity.value or 0, part.quantity.value or 0
    return "patient" in heads and LEAST <= patients <= FARTHEST * beds and not is_background(part.row, group.row)


def _exceeds(discourse: Discourse, group: Mention, part: Mention) -> Statement:
    parties = discourse.party(group, "group"), (discourse.party(part, "part"),)
    return total(part.span, *parties, Reading.INFERRED, relation=Relation.CAPACITY)
