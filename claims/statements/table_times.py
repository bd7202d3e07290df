"""Whether a sentence beside a table tells of another time than the table: "In week 18 the three districts had 702 cases" below
"Cholera bulletin, week 19"; "against 34 in the same quarter of last year, when there were 590 births".
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.lexicon.calendar import MONTHS
from claims.lexicon.cues import names_a_year
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.sheet import Sheet, words_of
from claims.statements.words import Row

UNITS = frozenset("week month quarter year season bulletin report issue round day wave edition".split())
PAST = frozenset("last previous preceding prior".split())
BEFORE = frozenset("before earlier ago".split())
REFERRING = frozenset("when where which then".split())
"""Words by which a clause speaks of the time that the one before it names."""


def is_of_another_time(discourse: Discourse, sheet: Sheet, mention: Mention) -> bool:
    """Whether the clause of a number names a time before the table's, or one of its sort that the table does not name."""
    row = mention.row
    start, end = _clause(row, mention.at)
    words = row.between(start, end).split()
    for at, low in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if (low in PAST and following in UNITS) or (low in UNITS and following in BEFORE):
            return True
    named = _names_of_times(words)
    if not named:
        return False
    head = words_of(discourse.document.text[: sheet.table.span.start])
    inside = {word for line in (sheet.table.heading, *sheet.table.rows) for cell in line for word in words_of(cell.text)}
    own = _names_of_times(head)
    sorts = {sort for sort, _ in own}
    return any(sort in sorts and (sort, name) not in own and name not in inside for sort, name in named)


def _clause(row: Row, at: int) -> tuple[int, int]:
    """The words between two breaks around a word, with the clause before where its own refers to it."""
    start = max(row.tags.rfind(mark, 0, at) for mark in ",;:") + 1
    end = next((place for place in range(at, len(row.words)) if row.tags[place] in ",;:."), len(row.words))
    if start and row.tags[start - 1] == "," and row.low_words[start] in REFERRING:
        start = max(row.tags.rfind(mark, 0, start - 1) for mark in ",;:") + 1
    return start, end


def _names_of_times(words: Sequence[str]) -> set[tuple[str, str]]:
    """ "week 18", "march", "1926", each with its sort."""
    found = {("month", low) for low in words if low in MONTHS and low not in {"may", "march"}}
    found |= {("year", low) for low in words if names_a_year(low)}
    for unit, number in pairwise(words):
        if unit in UNITS and number.isdecimal():
            found.add((unit, number))
    return found
