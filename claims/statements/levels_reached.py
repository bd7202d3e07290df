"""Levels that a number has risen or fallen to since it was told: "33 patients on Tuesday. On Wednesday the number dropped to
27", "13 by Monday and 15 by Tuesday".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.changes import WAYS
from claims.statements.carried import is_preceded, way_of_change
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import ABOVE, BELOW, Figure, figures_in, relate, window
from claims.statements.named_counts import names_count, one_fate
from claims.statements.pairs import age_of, alike, mentions_by_number
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge

LEAST = 3
CLAUSES = frozenset(",wC")
"""Classes of words between a subject and the level that it reached, behind which another subject stands."""
SUBJECT = 6  # words of a sentence in which its subject stands
FARTHEST = 8  # a level this many times the older one is of something else
TAKEN_UP = frozenset("figure number total toll count tally it this that they estimate".split())
"""Subjects by which a sentence speaks of the number just told."""


def fallen_to(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "yesterday 62 were unaccounted for ... the number of missing has fallen to 22": only the direction."""
    if "to" not in row.lows or row.lows.isdisjoint(WAYS):
        return
    known = mentions_by_number(discourse)
    direction = None
    for figure in figures_in(discourse, row):
        before = _reached_before(row, figures_in(discourse, row), figure)
        if before is None:
            direction = way_of_change(row, figure.at, figure.at) if is_preceded(row, figure.at, "to") else None
        if not direction or figure.value is None or figure.quantity.hedge is not Hedge.EXACT:
            continue
        if before is not None:
            yield _level(before, figure, direction)
            continue
        olds = [
            other
            for near in window(discourse, row, 4)
            for other in figures_in(discourse, near)
            if other.span.end <= figure.span.start
            and other.value is not None
            and age_of(other) == 2
            and alike(known, other, figure)
            and (names_count(discourse, row, other))
            and one_fate(known, other, figure)
        ] or _of_its_own(row, figures_in(discourse, row), figure) or _just_told(discourse, figure)
        if len({other.value for other in olds}) == 1 and (figure.value or 0) <= FARTHEST * (olds[0].value or 0):
            yield _level(olds[0], figure, direction)


def _level(old: Figure, new: Figure, direction: int) -> Statement:
    role = "risen to" if direction > 0 else "fallen to"
    return relate(Relation.CHANGE, new.span, ((old, "old"), (new, role)), (((-1, 1), ABOVE if direction > 0 else BELOW),))


def _reached_before(row: Row, figures: Sequence[Figure], figure: Figure) -> Figure | None:
    """ "had risen to 13 by Monday and to 15 by Tuesday": the level before, which the same verb reached."""
    at = figure.at
    if row.low_words[at - 1] != "to":
        return None  # "fell to 3,100 in March, after 4,000 in February"
    if row.low_words[at - 2] not in {"and", ","} or row.tags[at - 4 : at - 2] != "PT" or row.tags[at - 1 : at + 3] != "PCPT":
        return None
    before = [other for other in figures if other.at == at - 5 and other.value is not None]
    return before[0] if before and is_preceded(row, before[0].at, "to") else None


def _of_its_own(row: Row, figures: Sequence[Figure], figure: Figure) -> list[Figure]:
    """ "The provisional toll of 44 was lowered to 41": the one number that the subject has."""
    before = [other for other in figures if other.at < figure.at and other.value is not None]
    if len(before) != 1 or before[0].at < 2 or not CLAUSES.isdisjoint(row.tags[before[0].at + 1 : figure.at]):
        return []
    called = row.low_words[before[0].at - 1] == "of" and row.low_words[before[0].at - 2] in TAKEN_UP
    return before if called and before[0].quantity.hedge is Hedge.EXACT and "from" not in row.low_words[: before[0].at] else []


def _just_told(discourse: Discourse, figure: Figure) -> list[Figure]:
    """The one count of the sentence before, where the subject takes it up: "On Wednesday the number dropped to 27"."""
    row = figure.row
    near = next((other for other in window(discourse, row, 1) if other.sentence.index == row.sentence.index - 1), None)
    if near is None or near.sentence.headline or is_background(near, row) or is_background(row, near):
        return []
    counts = [other for other in figures_in(discourse, near) if other.value is not None]
    subject = row.low_words[: figure.at]
    taken = next((at for at, low in enumerate(subject[:SUBJECT]) if low in TAKEN_UP), None)
    if len(counts) != 1 or taken is None or (counts[0].value or 0) < LEAST:
        return []
    if not CLAUSES.isdisjoint(row.tags[taken : figure.at]):
        return []  # "It had been worse in May, when the number rose to four"
    named = row.between(taken + 1, taken + 2) == "of"
    had = "had" in subject and "by" not in row.lows
    known = mentions_by_number(discourse)
    fits = alike(known, counts[0], figure) and (not named or names_count(discourse, row, counts[0]))
    opens = set(row.tags[:taken]) <= set("PTd,gn") and counts[0].quantity.hedge is Hedge.EXACT
    return counts if fits and opens and not had else []
