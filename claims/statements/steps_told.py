"""A step and its two ends in one sentence: "reached 52, up seven from the 45 of the day before", "9,000 before the siege and
5,500 after it: 3,500 fewer", "rose from 120 to 300, two and a half times the earlier figure".
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.growing import STEP_FURTHER, STEP_UP
from claims.quantities.quantity import Kind
from claims.statements.compared import counts_in, so_many_times
from claims.statements.discourse import Discourse
from claims.statements.figures import ZERO, Figure, relate
from claims.statements.signs_of_rows import tells_a_step
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row

EARLIER = (
    "the earlier figure",
    "the earlier number",
    "the earlier count",
    "the first figure",
    "the previous figure",
    "its earlier",
)
SET_AGAINST = frozenset("before after then earlier now later".split())
"""Words by which two numbers of a sentence are of two times."""


def read_steps_told(discourse: Discourse) -> Iterator[Statement]:
    """Every step that does not lead from the one number to the other."""
    for row in discourse.rows:
        if not tells_a_step(row):
            continue
        figures = [figure for figure in counts_in(discourse, row) if figure.value is not None]
        for statement in (*_from(row, figures), *_apart(row, figures), *_times(discourse, row, figures)):
            if not can_stand(statement):
                yield statement


def _step(old: Figure, new: Figure, amount: Figure, way: int) -> Statement:
    terms = ((old, "old"), (new, "new"), (amount, "rise" if way > 0 else "fall"))
    return relate(Relation.CHANGE, amount.span, terms, (((-way, way, -1), ZERO),))


def _from(row: Row, figures: list[Figure]) -> Iterator[Statement]:
    """ "reached 52 on Sunday, up seven from the 45 reported a day earlier"."""
    for new, amount, old in zip(figures, figures[1:], figures[2:], strict=False):
        way = STEP_UP.get(row.words[amount.at - 1].low)
        if way is not None and row.between(amount.at + 1, old.at) in {"from", "from the"}:
            yield _step(old, new, amount, way)


def _apart(row: Row, figures: list[Figure]) -> Iterator[Statement]:
    """ "9,000 people before the siege and 5,500 after it: 3,500 fewer"."""
    if len(figures) != 3:
        return
    first, second, amount = figures
    way = STEP_FURTHER.get(row.between(amount.at + 1, amount.at + 2))
    ends = row.tags[amount.at + 2 : amount.at + 3] in {".", ";", ""}
    led = row.words[amount.at - 1].low in {":", ",", "–", "—"}
    dated = "T" in row.tags[first.at : second.at] and "T" in row.tags[second.at : amount.at]
    reached = row.low_words[second.at - 1] == "to" and "from" not in row.low_words[: second.at]  # "corrected to 31, five fewer"
    apart = dated or reached or len(SET_AGAINST & set(row.low_words[first.at : amount.at])) > 1
    if way is not None and ends and led and apart:
        yield _step(first, second, amount, way)


def _times(discourse: Discourse, row: Row, figures: list[Figure]) -> Iterator[Statement]:
    """ "rose from 120 in June to 300 in July, two and a half times the earlier figure"."""
    if len(figures) != 2:
        return
    for at in row.numbers:
        quantity = discourse.quantities[row.words[at].quantity or 0]
        behind = row.between(at + 1, at + 5).removeprefix("times ")
        if quantity.kind is Kind.MULTIPLE and at > figures[1].at and behind.startswith(EARLIER):
            yield so_many_times(row.span(at, at + 1), figures[1], figures[0], quantity)
