"""The families of statements, and the signs without which a text has none of a family's.

A family whose signs are missing is not asked, and its modules are not loaded: a text shows the signs of few, and loading and
asking all took a third of a start and half of the reading of an article.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from claims.lexicon.bounds import BOUNDED_EACH, ESTIMATES
from claims.lexicon.calendar import CLOCK_UNITS, DAYS_OF_THE_WEEK, HE_OR_SHE, TIME_UNITS, YEARS_SPENT
from claims.lexicon.changes import OF_TOTALS
from claims.lexicon.comparisons import SIDE_WORDS
from claims.lexicon.growing import BRINGING, GROWING, NEVER_FALLING
from claims.lexicon.ledgers import CONCLUDING
from claims.lexicon.numbers import ORDINAL_WORDS
from claims.lexicon.numeral_words import AGREED_WORDS, FIGURES_WORDED, SET_SIZES
from claims.lexicon.people import forms
from claims.lexicon.rates import EVERY_SO_MANY, OF_EACH, OF_RATIOS
from claims.lexicon.rooms import HOLDERS, JOURNEYS
from claims.lexicon.sums import CLOSED_WORDS, EVERY, NAMING, RESTS, SUMMED_SHARES, VICTIMS, WHOLE
from claims.statements import signs
from claims.statements.discourse import Discourse
from claims.statements.sheets import sheets_of
from claims.statements.statement import Statement
from claims.values.record import record

Reader = Callable[[Discourse], Iterator[Statement]]


@record
class Family:
    """One family: the module of this package that holds its function `read_<name>`.

    `words`: lower-case words of letters only, of which every text with a statement of the family has one; empty where no such
    words are known. `classes`: classes of words (`Row.tags`), of which one of its sentences with a number has one. `counts`:
    how many counts it has at least. `sheets`: whether it speaks of tables. `sign`: what else the text must show (signs.py).
    """

    name: str
    words: frozenset[str] = frozenset()
    classes: str = ""
    counts: int = 0
    sheets: bool = False
    sign: signs.Sign | None = None

    def may_speak(self, discourse: Discourse) -> bool:
        """Whether the text shows the signs."""
        return (
            len(discourse.mentions) >= self.counts
            and (not self.classes or not discourse.classes.isdisjoint(self.classes))
            and (not self.words or not discourse.vocabulary.isdisjoint(self.words))
            and (not self.sheets or bool(sheets_of(discourse)))
            and (self.sign is None or self.sign(discourse))
        )

    def read(self, discourse: Discourse) -> Iterator[Statement]:
        """The family's statements, whatever the signs."""
        return _reader(self.name)(discourse)


@cache
def _reader(name: str) -> Reader:
    reader: Reader = getattr(import_module(f"claims.statements.{name}"), f"read_{name}")
    return reader


FAMILIES = (
    Family("shares", classes="S", counts=2),
    Family("whole_shares", classes="S"),
    Family("percent_lists", classes="S", counts=4),
    Family("parts", counts=2),
    Family("subsets", counts=2, sign=signs.parts_of_groups),
    Family("totals", counts=3, sign=signs.totals),
    Family("listed", counts=3),
    Family("line_totals", counts=4),
    Family("unit_totals", counts=3),
    Family("closed_sums", words=CLOSED_WORDS, counts=3),
    Family("others", counts=2),
    Family("parted", counts=3),
    Family("named_rests", words=RESTS, counts=3),
    Family("universals", words=EVERY, counts=3),
    Family("capacity", counts=2),
    Family("rooms", counts=2),
    Family("rooms_kept", counts=2),
    Family("trips", words=forms(JOURNEYS), counts=3),
    Family("loads", words=forms(HOLDERS), counts=3),
    Family("ledgers", counts=1),
    Family("shares_reckoned", classes="S", sign=signs.in_one_row(SUMMED_SHARES | CONCLUDING, "S")),
    Family("rates_in_each", words=frozenset({"each"}), classes="R"),
    Family("parts_in_ratio", classes="M", counts=2),
    Family("accounts_told", counts=2),
    Family("casualties", counts=2),
    Family("headlines"),
    Family("headline_fates", counts=2),
    Family("restatements", counts=2),
    Family("sole", counts=2),
    Family("taken_up", counts=2),
    Family("transposed", counts=2),
    Family("recounts", counts=2),
    Family("mourned", counts=2),
    Family("apposed_again", counts=2),
    Family("retold", counts=1),
    Family("denied_told", counts=2),
    Family("labels"),
    Family("fates_of_all", words=WHOLE, counts=1),
    Family("group_swapped", counts=2),
    Family("ranges", sign=signs.ends),
    Family("within_ranges", sign=signs.ends),
    Family("bounds_kept", sign=signs.ends),
    Family("bounds_each", sign=signs.in_one_row(BOUNDED_EACH, signs.NUMBERS)),
    Family("told_in_bounds", sign=signs.ends),
    Family("own_estimates", words=ESTIMATES, counts=1, sign=signs.ends),
    Family("changes", sign=signs.changes),
    Family("changes_told", sign=signs.amounts),
    Family("ways_told", counts=2, sign=signs.ways_alone),
    Family("tolls_behind", words=OF_TOTALS, counts=2),
    Family("tolls_rising", classes="T", counts=2),
    Family("steps_told"),
    Family("rates", sign=signs.rates),
    Family("rates_again", classes="S"),
    Family("mortality_rates", classes="R", counts=2),
    Family("ratios_told", words=OF_RATIOS),
    Family("in_each", words=OF_EACH, counts=3),
    Family("in_every_hundred", words=EVERY_SO_MANY, counts=3),
    Family("tables", sheets=True),
    Family("table_prose", sheets=True),
    Family("timeline", words=frozenset(TIME_UNITS), classes="T"),
    Family("calendar_days", sign=signs.single_days),
    Family("weekdays_apart", words=DAYS_OF_THE_WEEK, classes="U"),
    Family("ages", words=YEARS_SPENT | {"born"}),
    Family("ages_quoted", words=frozenset({"born"})),
    Family("ages_retold", words=HE_OR_SHE | {"birthday"}, classes="T"),
    Family("clocks", words=CLOCK_UNITS),
    Family("growth", words=GROWING | BRINGING | NEVER_FALLING),
    Family("anniversaries", words=frozenset({"anniversary", "day", "days"})),
    Family("comparisons"),
    Family("sides_apart", words=SIDE_WORDS, sign=signs.sides),
    Family("numerals", sign=signs.numbers_twice),
    Family("none_of_a_sort", counts=1),
    Family("sets_told", words=FIGURES_WORDED | {*SET_SIZES}),
    Family("names_listed", counts=1, sign=signs.in_one_row(NAMING | VICTIMS | {"aged"}, "GC")),
    Family("vague_told", counts=2),
    Family("ordinals_told", words=ORDINAL_WORDS, sign=signs.ordinals),
    Family("echoes"),
    Family("agreed", words=AGREED_WORDS, counts=2),
    Family("malformed"),
    Family("granularity", classes="S"),
)
"""Every family, in the order in which they are asked; each reads the whole discourse on its own."""
