"""Comparisons of two fates, whose numbers stand beside them in any order: "Twice as many people were injured as killed: 34
dead, 68 injured"; "more were captured than killed".

Each fate must have one number alone, in the sentence itself or in the one before or behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import COMPARED, LINKS
from claims.lexicon.measures import NOUNS, OBJECT, STATE_WORDS, SUBJECT
from claims.statements.compared import choose, counts_in, is_denied, set_above, so_many_times
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.measure import Measure

REACH = 9  # words from a comparison to "as" or "than", and from there to the second fate
OPEN = frozenset("since last previous earlier usual before expected".split())
"""Words by which the second side may be of another time."""


def fates_compared(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every comparison of a row whose sides are two fates."""
    if row.lows.isdisjoint(LINKS) or not OPEN.isdisjoint(row.lows):
        return
    for position, word in enumerate(row.words):
        times = word.tag == "M" and row.between(position + 1, position + 3) == "as many"
        sign = COMPARED.get(word.low) if word.low in {"more", "fewer"} else None
        if (not times and sign is None) or is_denied(row, position):
            continue
        start = position + (3 if times else 1)
        link = next((at for at in range(start, min(len(row.words), start + REACH)) if row.words[at].low in LINKS), None)
        if link is None or any(tag in "C;." for tag in row.tags[start:link]):
            continue
        first, second = _fate(row, start, link), _fate(row, link + 1, min(len(row.words), link + 4))
        if first is None or second is None or first is second:
            continue
        a, b = (_only(discourse, row, known, measure) for measure in (first, second))
        if a is None or b is None or a.number == b.number:
            continue
        at = row.span(position, link + 1)
        if times:
            ratio = discourse.quantities[word.quantity or 0]
            yield from choose([so_many_times(at, a, b, ratio)])
        elif sign is not None:
            yield from choose([set_above(at, a, b, sign)])


def _fate(row: Row, start: int, end: int) -> Measure | None:
    """The last fate named between two words."""
    for at in range(end - 1, start - 1, -1):
        low = row.words[at].low
        found = STATE_WORDS.get(low) or OBJECT.get(low) or SUBJECT.get(low) or NOUNS.get(low)
        if found is not None and row.words[at].quantity is None:
            return found
    return None


def _only(discourse: Discourse, row: Row, known: dict[int, Mention], measure: Measure) -> Figure | None:
    """The one number of a fate in the sentence, or else in those beside it."""
    for rows in ([row], [near for near in window(discourse, row, 1, 1) if near is not row and not is_background(near, row)]):
        found = [
            figure
            for near in rows
            for figure in counts_in(discourse, near)
            if figure.number in known and known[figure.number].measure is measure and figure.value is not None
        ]
        if found:
            return found[0] if len({figure.value for figure in found}) == 1 else None
    return None
