"""Whether a sentence names what a number elsewhere counts."""

from __future__ import annotations

from collections.abc import Mapping

from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import singular
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    Figure,
)
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import Pair, mentions_by_number
from claims.statements.words import Row
from claims.values.measure import Measure


def speaks_of(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether a row names what a pair far from it counts."""
    return names_count(discourse, row, pair.new) or names_count(discourse, row, pair.old)


def names_count(discourse: Discourse, row: Row, figure: Figure) -> bool:
    """Whether the words of a row name what is counted: its noun, or what happened to them."""
    mention = mentions_by_number(discourse).get(figure.number)
    if mention is None:
        return False
    words = {singular(word.low) for word in row.words if word.tag in "nkv"}
    if words & (set(mention.what.words) - {"person", "other", "number"}):
        return True
    measures = {noun_measure((word,)) or SUBJECT.get(word) or OBJECT.get(word) for word in words if word != "toll"} | (
        {Measure.KILLED} if "toll" in words or "deadly" in words else set()
    )
    return mention.measure is not None and mention.measure in measures


def one_fate(known: Mapping[int, Mention], a: Figure, b: Figure) -> bool:
    first, second = known.get(a.number), known.get(b.number)
    if first is None or first.measure is None:
        return False
    return second is None or second.measure in (None, first.measure)
