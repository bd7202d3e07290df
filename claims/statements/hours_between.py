"""Hours that something lasted, between the only two times of day told before: "went in at 7am on Saturday and was brought up at
8pm on Monday. She had been underground for 61 hours", "began at 9pm and stopped at 3am; it lasted six hours".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from claims.lexicon.calendar_words import END_WORDS
from claims.quantities.quantity import Kind
from claims.statements.clocks import MINUTES_IN, Clock, Stretch, clocks_in, minutes_between, told_minutes
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.statement import Statement
from claims.statements.stretch_ends import HELD
from claims.statements.words import Row
from claims.values.interval import exact

BACK = 2  # sentences before in which both times are told
STATES = HELD | frozenset("underground buried underwater missing unconscious stuck pinned alone lost inside down".split())
"""Words of somebody who was somewhere for the whole time."""

ENDED = END_WORDS | frozenset(
    "freed rescued saved brought pulled released left stopped ended up out came broke found hauled dug surrendered".split()
)
LASTING = frozenset("lasted took lasting".split())
ITS = frozenset("it this that which they their its".split())
OWN_START = frozenset("since from until till between first last next another further more every each within".split())
"""Words of a stretch that has ends of its own, or is a part of the time."""


def read_hours_between(discourse: Discourse) -> Iterator[Statement]:
    """Every such stretch that the two times do not make."""
    for row in discourse.rows:
        for at in row.numbers if "U" in row.tags else ():
            stretch = _stretch(discourse, row, at)
            pair = _pair(discourse, stretch) if stretch is not None else None
            if stretch is None or pair is None:
                continue
            read = [told_minutes(stretch, *pair, minutes) for minutes in minutes_between(*pair, stretch.minutes)]
            fits = (one for one in read if all(condition.bounds.contains(0) for condition in one.charitable))
            statement = next(fits, read[0] if read else None)
            if statement is not None:
                yield statement


def _stretch(discourse: Discourse, row: Row, at: int) -> Stretch | None:
    """The time that something lasted: "it lasted six hours", "had been underground for 61 hours", "after 30 hours"."""
    quantity = discourse.quantities[row.words[at].quantity or 0]
    unit, value = quantity.unit or "", quantity.value
    if quantity.kind is not Kind.DURATION or unit not in MINUTES_IN or value is None or quantity.low != quantity.high:
        return None
    near, behind = row.low_words[max(0, at - 6) : at], row.low_words[at + 1 : at + 4]
    if not near or row.tags.count("U") > 1 or not OWN_START.isdisjoint({*near[-3:], *behind[:1]}):
        return None
    lasted = near[-1] in LASTING and not ITS.isdisjoint(near)
    spent = near[-1] == "for" and not STATES.isdisjoint(near) and not {"been", "being", "was", "were"}.isdisjoint(near)
    ended = near[-1] == "after" and row.tags[at + 1 : at + 2] in {".", ",", ";", ""}
    if not (lasted or spent or ended):
        return None
    return Stretch(row, row.span(at, at + 1), exact(Fraction(value) * MINUTES_IN[unit]), unit, at + 1)


def _pair(discourse: Discourse, stretch: Stretch) -> tuple[Clock, Clock] | None:
    """The only two times of day of its sentence and the two before; the second is that of an end."""
    row = stretch.row
    if any(clock.span.start > stretch.span.start for clock in clocks_in(discourse, row)):
        return None
    rows = sorted(window(discourse, row, BACK), key=lambda near: near.sentence.index)
    before = [clock for near in rows for clock in clocks_in(discourse, near)]
    if len(before) != 2 or before[1].row.sentence.index - before[0].row.sentence.index > 1:
        return None
    told = {word.low for word in before[1].row.words if before[0].span.end < word.start < stretch.span.start}
    opened = row is before[1].row or row.low_words[0] not in {"a", "an", "another", "one", "two", "three", "some"}
    ended = row is before[1].row or row.low_words[stretch.after - 2] != "after"
    return (before[0], before[1]) if opened and ended and not told.isdisjoint(ENDED) else None
