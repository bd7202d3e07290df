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
from claims.lexicon.ledgers import CONCLUDING, STILL_HERE
from claims.lexicon.numbers import ORDINAL_WORDS
from claims.lexicon.numeral_words import AGREED_WORDS, FIGURES_WORDED, SET_SIZES
from claims.lexicon.people import forms
from claims.lexicon.rates import EACH_OR_MEAN, EVERY_SO_MANY, OF_RATIOS
from claims.lexicon.rooms import HOLDERS, JOURNEYS
from claims.lexicon.sums import CLOSED_WORDS, EVERY, NAMING, RESTS, SUMMED_SHARES, VICTIMS, WHOLE
from claims.lexicon.tolls import OF_FIRST_TOLLS
from claims.statements import signs_of_changes as of_changes
from claims.statements import signs_of_counts as of_counts
from claims.statements import signs_of_repeats as of_repeats
from claims.statements import signs_of_rows as of_rows
from claims.statements import signs_of_words as of_words
from claims.statements.discourse import Discourse
from claims.statements.sheets import sheets_of
from claims.statements.signs_of_rows import Sign
from claims.statements.statement import Statement
from claims.values.record import record

Reader = Callable[[Discourse], Iterator[Statement]]


@record
class Family:
    """One family: the module of this package that holds its function `read_<name>`.

    `words`: lower-case words of letters only, of which every text with a statement of the family has one; empty where no such
    words are known. `classes`: classes of words (`Row.tags`), of which one of its sentences with a number has one. `counts`:
    how many counts it has at least. `sheets`: whether it speaks of tables. `sign`: a question that every such text answers with
    yes, asked last.
    """

    name: str
    words: frozenset[str] = frozenset()
    classes: str = ""
    counts: int = 0
    sheets: bool = False
    sign: Sign | None = None

    def may_speak(self, discourse: Discourse) -> bool:
        """Whether the text shows the of_words."""
        return self.has_numbers(len(discourse.mentions), discourse.classes) and self.has_words(discourse)

    def has_numbers(self, counts: int, classes: frozenset[str]) -> bool:
        """Whether so many counts, and words of these classes, are enough."""
        return counts >= self.counts and (not self.classes or not classes.isdisjoint(self.classes))

    def has_words(self, discourse: Discourse) -> bool:
        """Whether the text shows the other signs."""
        return (
            (not self.words or not discourse.vocabulary.isdisjoint(self.words))
            and (not self.sheets or bool(sheets_of(discourse)))
            and (self.sign is None or self.sign(discourse))
        )

    def read(self, discourse: Discourse) -> Iterator[Statement]:
        """The family's statements, whatever the of_words."""
        return _reader(self.name)(discourse)


@cache
def _reader(name: str) -> Reader:
    reader: Reader = getattr(import_module(f"claims.statements.{name}"), f"read_{name}")
    return reader


FAMILIES = (
    Family("shares", classes="S", counts=2),
    Family("whole_shares", classes="S", sign=of_rows.rests),
    Family("percent_lists", classes="S", counts=4, sign=of_rows.shares_told(3)),
    Family("parts", counts=2, sign=of_words.parts),
    Family("subsets", counts=2, sign=of_words.parts_of_groups),
    Family("totals", counts=3, sign=of_words.totals),
    Family("listed", counts=3, sign=of_rows.three_in_a_row),
    Family("line_totals", counts=4, sign=of_rows.lines),
    Family("unit_totals", counts=3, sign=of_counts.of_units),
    Family("closed_sums", words=CLOSED_WORDS, counts=3, sign=of_counts.divided),
    Family("others", counts=2, sign=of_counts.with_others),
    Family("parted", counts=3, sign=of_rows.two_in_a_row),
    Family("named_rests", words=RESTS, counts=3),
    Family("universals", words=EVERY, counts=3),
    Family("capacity", counts=2),
    Family("rooms", counts=2, sign=of_rows.rooms),
    Family("rooms_kept", counts=2, sign=of_rows.rooms),
    Family("trips", words=forms(JOURNEYS), counts=3),
    Family("loads", words=forms(HOLDERS), counts=3),
    Family("those_left", words=STILL_HERE | {"means"}, counts=3, sign=of_counts.exact(3)),
    Family("ledgers", counts=1, sign=of_counts.exact(1)),
    Family("shares_reckoned", classes="S", sign=of_words.in_one_row(SUMMED_SHARES | CONCLUDING, "S")),
    Family("rates_in_each", words=frozenset({"each"}), classes="R"),
    Family("parts_in_ratio", classes="M", counts=2),
    Family("accounts_told", counts=2, sign=of_counts.opens_with_a_whole),
    Family("casualties", counts=2, sign=of_counts.of_kinds),
    Family("headline_numbers", sign=of_rows.in_headline),
    Family("headline_fates", counts=2, sign=of_repeats.headline_again),
    Family("restatements", counts=2),
    Family("sole", counts=2, sign=of_counts.all_or_some),
    Family("taken_up", counts=2, sign=of_repeats.takes_up),
    Family("transposed", counts=2, sign=of_repeats.digits_moved),
    Family("recounts", counts=2, sign=of_repeats.counts_again),
    Family("mourned", counts=2, sign=of_counts.mourned),
    Family("apposed_again", counts=2, sign=of_counts.beside_a_name),
    Family("retold", counts=1, sign=of_repeats.retold),
    Family("denied_told", counts=2, sign=of_counts.denies),
    Family("labels", sign=of_repeats.counted_again),
    Family("fates_of_all", words=WHOLE, counts=1, sign=of_counts.fates_of_all),
    Family("group_swapped", counts=2, sign=of_repeats.told_again),
    Family("ranges", sign=of_words.ends),
    Family("within_ranges", sign=of_words.ends),
    Family("bounds_kept", sign=of_words.ends),
    Family("bounds_each", sign=of_words.in_one_row(BOUNDED_EACH, of_words.NUMBERS)),
    Family("told_in_bounds", sign=of_words.ends),
    Family("own_estimates", words=ESTIMATES, counts=1, sign=of_words.ends),
    Family("changes", sign=of_changes.changes),
    Family("changes_told", sign=of_changes.amounts),
    Family("ways_told", counts=2, sign=of_changes.ways_alone),
    Family("increase_taken_up", counts=2, sign=of_counts.takes_up_new_ones),
    Family("old_and_new", counts=3, sign=of_changes.steps),
    Family("tolls_behind", words=OF_TOTALS, counts=2, sign=of_counts.part_before_toll),
    Family("tolls_rising", classes="T", counts=2, sign=of_counts.climbs),
    Family("tolls_made", words=OF_FIRST_TOLLS, counts=2, sign=of_counts.toll_reached),
    Family("steps_told", sign=of_rows.steps),
    Family("rates", sign=of_words.rates),
    Family("rates_again", classes="S", sign=of_rows.shares_told(2)),
    Family("mortality_rates", classes="R", counts=2),
    Family("ratios_told", words=OF_RATIOS),
    Family("in_each", words=EACH_OR_MEAN, counts=3),
    Family("each_summed", words=EVERY_SO_MANY, counts=3),
    Family("in_every_hundred", words=EVERY_SO_MANY, counts=3),
    Family("tables", sheets=True),
    Family("table_prose", sheets=True),
    Family("timeline", words=frozenset(TIME_UNITS), classes="T", sign=of_rows.stretches),
    Family("calendar_days", sign=of_words.single_days),
    Family("weekdays_apart", words=DAYS_OF_THE_WEEK, classes="U"),
    Family("ages", words=YEARS_SPENT | {"born"}),
    Family("birthdays_told", words=frozenset({"born"}), classes="T"),
    Family("ages_since", words=frozenset({"is", "now", "today", "turned"}), classes="UD", sign=of_rows.two_ages),
    Family("ages_quoted", words=frozenset({"born"})),
    Family("ages_retold", words=HE_OR_SHE | {"birthday"}, classes="T"),
    Family("clocks", words=CLOCK_UNITS),
    Family("hours_between", words=CLOCK_UNITS, classes="U"),
    Family("growth", words=GROWING | BRINGING | NEVER_FALLING),
    Family("nth_days", words=frozenset({"day"}), classes="D"),
    Family("anniversaries", words=frozenset({"anniversary", "day", "days"})),
    Family("comparisons", sign=of_rows.two_numbers),
    Family("sides_apart", words=SIDE_WORDS, sign=of_words.sides),
    Family("numerals", sign=of_words.numbers_twice),
    Family("none_of_a_sort", counts=1, sign=of_counts.sorts_of_all),
    Family("sets_told", words=FIGURES_WORDED | {*SET_SIZES}, sign=of_counts.sized_by_words),
    Family("names_listed", classes="G(", counts=1, sign=of_words.in_one_row(NAMING | VICTIMS | {"aged"}, "G(")),
    Family("vague_told", counts=2, sign=of_rows.vague),
    Family("ordinals_told", words=ORDINAL_WORDS, sign=of_words.ordinals),
    Family("echoes", sign=of_repeats.echoes),
    Family("agreed", words=AGREED_WORDS, counts=2, sign=of_rows.agreeing),
    Family("malformed", sign=of_rows.misgrouped),
    Family("granularity", classes="S", sign=of_rows.percentages),
)
"""Every family, in the order in which they are asked; each reads the whole discourse on its own."""

MOST_COUNTS = max(family.counts for family in FAMILIES)
CLASSES = frozenset().union(*[family.classes for family in FAMILIES])


def families_of(discourse: Discourse) -> Iterator[Family]:
    """The families whose signs the text shows, in their order."""
    numbered = _with_numbers(min(len(discourse.mentions), MOST_COUNTS), discourse.classes & CLASSES)
    return (family for family in numbered if family.has_words(discourse))


@cache
def _with_numbers(counts: int, classes: frozenset[str]) -> tuple[Family, ...]:
    return tuple(family for family in FAMILIES if family.has_numbers(counts, classes))
