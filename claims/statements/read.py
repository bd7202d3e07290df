"""From quantities to claims and statements: the reading of a whole document."""

from __future__ import annotations

from collections.abc import Iterator

from claims.quantities.find import Numbers
from claims.statements.accounts_told import read_accounts_told
from claims.statements.ages import read_ages
from claims.statements.ages_quoted import read_ages_quoted
from claims.statements.ages_retold import read_ages_retold
from claims.statements.agreed import read_agreed
from claims.statements.anniversaries import read_anniversaries
from claims.statements.apposed_again import read_apposed_again
from claims.statements.bounds_each import read_bounds_each
from claims.statements.bounds_kept import read_bounds_kept
from claims.statements.calendar_days import read_calendar_days
from claims.statements.capacity import read_capacity
from claims.statements.casualties import read_casualties
from claims.statements.changes import read_changes
from claims.statements.changes_told import read_changes_told
from claims.statements.claim import UNHEADED, Claim, Headed
from claims.statements.clocks import read_clocks
from claims.statements.closed_sums import read_closed_sums
from claims.statements.comparisons import read_comparisons
from claims.statements.denied_told import read_denied_told
from claims.statements.discourse import Discourse
from claims.statements.echoes import read_echoes
from claims.statements.granularity import read_granularity
from claims.statements.group_swapped import read_group_swapped
from claims.statements.growth import read_growth
from claims.statements.headline_fates import read_headline_fates
from claims.statements.headlines import read_headlines
from claims.statements.in_each import read_in_each
from claims.statements.in_every_hundred import read_in_every_hundred
from claims.statements.labels import read_labels
from claims.statements.ledgers import read_ledgers
from claims.statements.line_totals import read_line_totals
from claims.statements.listed import read_listed
from claims.statements.loads import read_loads
from claims.statements.malformed import read_malformed
from claims.statements.mention import Mention, group_words, read_mentions
from claims.statements.mortality_rates import read_mortality_rates
from claims.statements.mourned import read_mourned
from claims.statements.none_of_a_sort import read_none_of_a_sort
from claims.statements.numerals import read_numerals
from claims.statements.ordinals_told import read_ordinals_told
from claims.statements.other_sums import comes_out_otherwise
from claims.statements.others import read_others
from claims.statements.own_estimates import read_own_estimates
from claims.statements.parted import read_parted
from claims.statements.parts import read_parts
from claims.statements.parts_in_ratio import read_parts_in_ratio
from claims.statements.percent_lists import read_percent_lists
from claims.statements.places import Place
from claims.statements.ranges import read_ranges
from claims.statements.rates import read_rates
from claims.statements.rates_again import read_rates_again
from claims.statements.rates_in_each import read_rates_in_each
from claims.statements.ratios_told import read_ratios_told
from claims.statements.reading import read_rows
from claims.statements.recounts import read_recounts
from claims.statements.restatements import read_restatements
from claims.statements.retold import read_retold
from claims.statements.rooms import read_rooms
from claims.statements.rooms_kept import read_rooms_kept
from claims.statements.sets_told import read_sets_told
from claims.statements.shares import read_shares
from claims.statements.shares_reckoned import read_shares_reckoned
from claims.statements.sheets import sheets_of
from claims.statements.sides_apart import read_sides_apart
from claims.statements.sole import read_sole
from claims.statements.sources import Source
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.steps_told import read_steps_told
from claims.statements.subsets import read_subsets
from claims.statements.taken_up import read_taken_up
from claims.statements.timeline import read_timeline
from claims.statements.times import When
from claims.statements.told_in_bounds import read_told_in_bounds
from claims.statements.tolls_behind import read_tolls_behind
from claims.statements.tolls_rising import read_tolls_rising
from claims.statements.totals import read_totals
from claims.statements.transposed import read_transposed
from claims.statements.trips import read_trips
from claims.statements.unit_totals import read_unit_totals
from claims.statements.universals import read_universals
from claims.statements.vague_told import read_vague_told
from claims.statements.ways_told import read_ways_told
from claims.statements.weekdays_apart import read_weekdays_apart
from claims.statements.whole_shares import read_whole_shares
from claims.statements.windows import pieces
from claims.statements.within_ranges import read_within
from claims.text.document import Document


def _read_tables(discourse: Discourse) -> Iterator[Statement]:
    """What the tables of a text say of themselves, and the text of them."""
    if sheets_of(discourse):
        from claims.statements.table_prose import read_table_prose
        from claims.statements.tables import read_tables

        yield from read_tables(discourse)
        yield from read_table_prose(discourse)


FAMILIES = (
    read_shares,
    read_whole_shares,
    read_percent_lists,
    read_parts,
    read_subsets,
    read_totals,
    read_listed,
    read_line_totals,
    read_unit_totals,
    read_closed_sums,
    read_others,
    read_parted,
    read_universals,
    read_capacity,
    read_rooms,
    read_rooms_kept,
    read_trips,
    read_loads,
    read_ledgers,
    read_shares_reckoned,
    read_rates_in_each,
    read_parts_in_ratio,
    read_accounts_told,
    read_casualties,
    read_headlines,
    read_headline_fates,
    read_restatements,
    read_sole,
    read_taken_up,
    read_transposed,
    read_recounts,
    read_mourned,
    read_apposed_again,
    read_retold,
    read_denied_told,
    read_labels,
    read_group_swapped,
    read_ranges,
    read_within,
    read_bounds_kept,
    read_bounds_each,
    read_told_in_bounds,
    read_own_estimates,
    read_changes,
    read_changes_told,
    read_ways_told,
    read_tolls_behind,
    read_tolls_rising,
    read_steps_told,
    read_rates,
    read_rates_again,
    read_mortality_rates,
    read_ratios_told,
    read_in_each,
    read_in_every_hundred,
    _read_tables,
    read_timeline,
    read_calendar_days,
    read_weekdays_apart,
    read_ages,
    read_ages_quoted,
    read_ages_retold,
    read_clocks,
    read_growth,
    read_anniversaries,
    read_comparisons,
    read_sides_apart,
    read_numerals,
    read_none_of_a_sort,
    read_sets_told,
    read_vague_told,
    read_ordinals_told,
    read_echoes,
    read_agreed,
    read_malformed,
    read_granularity,
)
"""Every family of statements; each reads the whole discourse on its own."""

EXPLAINABLE = frozenset(
    {
        Relation.SAME,
        Relation.SHARE,
        Relation.TOTAL,
        Relation.WITHIN,
        Relation.COMPARE,
        Relation.CAPACITY,
        Relation.PART,
    }
)
"""Relations that a derived amount may explain away."""



def read_discourse(document: Document, numbers: Numbers) -> Discourse:
    """The rows and mentions of a document."""
    rows = read_rows(document, numbers.quantities)
    return Discourse(document, numbers.quantities, rows, read_mentions(rows, numbers.quantities))


def read_statements(discourse: Discourse) -> tuple[Statement, ...]:
    """Every statement of the document about its own numbers, in the order of the words judged."""
    sheets_of(discourse)  # tables are read once, also for a text in pieces
    every = [statement for piece in pieces(discourse) for family in FAMILIES for statement in family(piece)]
    found = [
        statement
        for statement in _not_explained(every)
        if can_stand(statement) or not comes_out_otherwise(discourse, statement)
    ]
    unique: dict[tuple[object, ...], Statement] = {}
    for statement in found:
        numbers = tuple(party.number for party in statement.parties)
        unique.setdefault((statement.relation, statement.at, numbers, statement.given), statement)
    return tuple(sorted(unique.values(), key=lambda statement: (statement.at, statement.relation)))


def _not_explained(statements: list[Statement]) -> list[Statement]:
    """Without the broken sums and shares of a number that an account of derived amounts gives as it stands, and without the
    broken accounts of a remainder that stands; and without broken shares of two numbers that have a nearer one.
    """
    fitting = [statement for statement in statements if statement.ratio is not None and can_stand(statement)]
    statements = [one for one in statements if can_stand(one) or not any(_has_its_own(one, other) for other in fitting)]
    rests = {
        statement.parties[-1].number: statement.parties[0].quantity.value
        for statement in statements
        if statement.relation is Relation.TOTAL and can_stand(statement) and _judges_its_last(statement)
    }
    statements = [
        statement
        for statement in statements
        if statement.relation is not Relation.LEDGER
        or statement.parties[0].number not in rests
        or rests[statement.parties[0].number] == statement.parties[1].quantity.value
        or can_stand(statement)
    ]
    explained = {
        statement.parties[0].number
        for statement in statements
        if statement.relation is Relation.LEDGER and can_stand(statement)
    }
    if not explained:
        return statements
    return [
        statement
        for statement in statements
        if statement.relation not in EXPLAINABLE
        or not any(party.number in explained for party in statement.parties)
        or can_stand(statement)
    ]


def _has_its_own(broken: Statement, fitting: Statement) -> bool:
    """Whether a nearer share stands of the same two numbers: "fell by a tenth in the country but rose by 12 per cent here, 448
    against 400"."""
    if broken.ratio is None or broken.relation is not fitting.relation or len(broken.parties) < 2:
        return False
    first = broken.parties[0].span
    same = {party.number for party in broken.parties} == {party.number for party in fitting.parties}
    return same and abs(fitting.at.start - first.start) < abs(broken.at.start - first.start)


def _judges_its_last(statement: Statement) -> bool:
    """Whether a sum says what its last term is: "the remaining 57"."""
    last = statement.parties[-1].quantity.span
    return statement.at.start <= last.start < statement.at.end


def read_claims(discourse: Discourse) -> tuple[Claim, ...]:
    """Every counted number with what it counts, in order."""
    headings: dict[int, Headed] = {}
    if sheets_of(discourse):
        from claims.statements.table_headings import read_headings

        headings = read_headings(discourse)
    return tuple(
        _claim(mention, discourse.document, headings.get(mention.quantity.span.start, UNHEADED))
        for mention in discourse.mentions
    )


def _claim(mention: Mention, document: Document, headed: Headed) -> Claim:
    def worded(found: Place | When | Source | None) -> str | None:
        return " ".join(document.of(found.span).split()) if found is not None else None

    return Claim(
        mention.index,
        mention.quantity,
        mention.span,
        mention.sentence,
        noun=mention.what.head,
        measure=mention.measure or headed.measure,
        group=group_words(mention, document) or headed.group,
        place=worded(mention.place) or headed.place,
        time=worded(mention.time) or headed.time,
        source=worded(mention.source),
        mode=mention.mode,
    )
