"""Comparisons: "higher than the 250 of 2019", "two more than in Benimar", "twice as many women (38) as men (19)", "the
deadliest month".

Two numbers stand in one sentence, or one is named by its group, place or time ("than in Benimar", "the wounded outnumbered the
dead")
and its number looked up where it was given. Every number that may be meant is tried; a comparison is broken where one alone
can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache
from importlib import import_module

from claims.lexicon.comparisons import (
    BESIDE_LEADING,
    COMPARED,
    EACH,
    EXCEEDS,
    LEADING_WORDS,
    LINKS,
    OUTNUMBERED,
    PLACED_WORDS,
    RANKS,
    SAME_WORDS,
    SECOND_WORDS,
    SUPERLATIVES,
    UP_TO_NOW,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import beside_two, quiet_rows
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.record import record

Reader = Callable[[Discourse, Row, dict[int, Mention]], Iterator[Statement]]


@record
class Sort:
    """One sort of comparison: the function of that name in a module of this package, loaded where a sentence shows its sign.

    `words`: of which a sentence with such a comparison has one; `multiple`: whether a multiple will do as well. `beside`:
    words of which it has one besides, where such are known. `quiet`: whether it may stand in a sentence without numbers.
    """

    module: str
    name: str
    words: frozenset[str] = frozenset()
    multiple: bool = False
    beside: frozenset[str] = frozenset()
    quiet: bool = False

    def read(self, discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
        """The comparisons of this sort in a sentence."""
        return _reader(self.module, self.name)(discourse, row, known)


@cache
def _reader(module: str, name: str) -> Reader:
    reader: Reader = getattr(import_module(f"claims.statements.{module}"), name)
    return reader


MORE = frozenset(COMPARED)
MOST = frozenset(SUPERLATIVES)
GROUPED = frozenset({"more", "fewer"})
OF_A_TIME = frozenset("day night week month year season winter summer shift hour daily nightly weekly monthly yearly".split())
OF_THAT = frozenset("number many figure total toll count limit".split())

SORTS = (
    Sort("more_than", "more_than", MORE, beside=frozenset({"than"})),
    Sort("exceeding", "exceeding", frozenset(EXCEEDS) | RANKS),
    Sort("multiples", "outnumbered_in", OUTNUMBERED, quiet=True),
    Sort("multiples", "multiples_in", multiple=True),
    Sort("multiples", "times_of", multiple=True),
    Sort("multiples_of_that", "multiples_of_that", OF_THAT, multiple=True),
    Sort("multiples", "for_every", EACH),
    Sort("multiples", "equals_in", SAME_WORDS, quiet=True),
    Sort("rankings", "ranked_in", MOST, quiet=True),
    Sort("rankings", "ordered_in", LEADING_WORDS, beside=BESIDE_LEADING),
    Sort("rankings", "runner_up", frozenset({"next"})),
    Sort("rankings", "second_place", SECOND_WORDS),
    Sort("rankings", "after_those", frozenset({"those"})),
    Sort("records", "worst_since", frozenset({"since"}), beside=MOST | {"no"}),
    Sort("records", "worst_ever", MOST),
    Sort("records", "record_before", MOST | {"record"}, beside=UP_TO_NOW),
    Sort("records", "only_worse", frozenset({"only"}), beside=MORE),
    Sort("day_records", "day_records", MOST | {"no"}, beside=OF_A_TIME),
    Sort("placed_beside", "placed_beside", PLACED_WORDS),
    Sort("sides", "sided_in", MORE, multiple=True, quiet=True),
    Sort("set_against", "set_against", MORE, multiple=True, quiet=True),
    Sort("superlatives", "beside_superlatives", MOST),
    Sort("fates_compared", "fates_compared", GROUPED, multiple=True, beside=LINKS),
    Sort("groups_compared", "groups_compared", GROUPED, multiple=True, beside=LINKS, quiet=True),
    Sort("named_extremes", "named_extremes", MORE | MOST, quiet=True),
)
MOST_OF = frozenset({"most"})
SIGNS = frozenset().union(*[sort.words | sort.beside for sort in SORTS])

BACK, AHEAD = 6, 4  # sentences around a comparison in which its numbers stand
PER_HEAD = (" per head", " per capita", " for its size", " in proportion", " proportionally", " relative to its")
QUIET = MOST | OUTNUMBERED | MORE | {"same", "many"}


def read_comparisons(discourse: Discourse) -> Iterator[Statement]:
    """Every comparison of numbers that the text makes."""
    told = discourse.vocabulary & SIGNS
    for row in discourse.rows:
        multiple = "M" in row.tags
        if row.lows.isdisjoint(told) and not multiple:
            continue
        shown = row.lows & told
        if "most" in shown and all(row.tags[at] == "S" for at in row.places(MOST_OF)):
            shown -= MOST_OF  # "most of the ground": a share
        sorts = _sorts(shown, multiple=multiple)
        if sorts and not any(per in row.text for per in PER_HEAD):  # "suffered more per head than the capital"
            yield from _compared(discourse, row, sorts)
    for row in quiet_rows(discourse, QUIET, beside_two(discourse, BACK, AHEAD)):
        yield from _compared(discourse, row, (sort for sort in _sorts(row.lows & told) if sort.quiet))


@lru_cache(maxsize=1 << 10)
def _sorts(signs: frozenset[str], *, multiple: bool = False) -> tuple[Sort, ...]:
    """The sorts of which a sentence shows the signs: its words among those of all, and whether it has a multiple."""
    shown = [sort for sort in SORTS if not signs.isdisjoint(sort.words) or (sort.multiple and multiple)]
    return tuple(sort for sort in shown if not sort.beside or not signs.isdisjoint(sort.beside))


def _compared(discourse: Discourse, row: Row, sorts: Iterable[Sort]) -> Iterator[Statement]:
    from claims.statements.pairs import mentions_by_number  # few texts compare: it need not load

    known = mentions_by_number(discourse)
    for sort in sorts:
        yield from sort.read(discourse, row, known)
