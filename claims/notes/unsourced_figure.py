"""FC203 unsourced-figure: a casualty figure for which the article names nobody.

A figure has a source where its own sentence says who gives it, where a neighbour in its paragraph does, or where the same
figure has one elsewhere in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claims.checks.wording import quote
from claims.lexicon.speech import ACCORDING, SPEECH
from claims.notes.note import Example, Note, Remark
from claims.solve.judge import Proof
from claims.statements.claim import Mode
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.values.hedge import Hedge
from claims.values.measure import Measure

M = Measure
SOURCED = frozenset({M.KILLED, M.INJURED, M.MISSING, M.CASUALTIES, M.LOSSES, M.IRRECOVERABLE, M.CAPTURED, M.DISPLACED, M.CASES})
"""Measures whose figures somebody must have counted."""

FEW = 10
"""Below this a reporter may have counted with his own eyes."""


def look(discourse: Discourse, proofs: Sequence[Proof]) -> Iterable[Note]:
    """A note for the first mention of each figure that stands nowhere beside a speaker."""
    document = discourse.document
    told = {sentence.paragraph for sentence in document.sentences if _speaks(document.of(sentence.span))}
    sourced = {mention.quantity.value for mention in discourse.mentions if _is_sourced(mention, told)}
    figures: dict[tuple[Measure | None, object], list[Mention]] = {}
    for mention in discourse.mentions:
        value = mention.quantity.value
        if mention.measure in SOURCED and mention.quantity.hedge is not Hedge.VAGUE and value is not None and value >= FEW:
            figures.setdefault((mention.measure, value), []).append(mention)
    for mentions in figures.values():
        body = [mention for mention in mentions if not mention.row.sentence.headline]
        if not body or body[0].quantity.value in sourced or body[0].mode is not Mode.ASSERTED:
            continue
        first = body[0]
        yield Note(
            REMARK.name,
            REMARK.code,
            first.span,
            (),
            f"nobody is named as the source of {quote(document, first.span)}",
            (),
        )


def _speaks(sentence: str) -> bool:
    """Whether anybody says anything in a sentence."""
    words = set(re.findall(r"[a-z]+", sentence.lower()))
    return not words.isdisjoint(SPEECH) or not words.isdisjoint(ACCORDING)


def _is_sourced(mention: Mention, told: set[int]) -> bool:
    """Whether somebody stands for a figure: in its sentence, or in the paragraph."""
    return mention.source is not None or mention.row.sentence.paragraph in told


REMARK = Remark(
    code="FC203",
    name="unsourced-figure",
    docs=__doc__,
    why="A reader can weigh a figure only by who gives it.",
    look=look,
    examples=(
        Example("Shelling of the town went on all week. [[140 civilians]] were killed."),
        Example("Shelling of the town went on all week, the mayor said. 140 civilians were killed."),
        Example("140 civilians were killed.\n\nThe mayor put the number of civilians killed at 140, according to his office."),
    ),
)
