"""So many for every one, and the two counts that make it: "For every soldier killed, three were wounded: 410 dead and 1,230
hurt", "40 guards watch over 720 prisoners, one for every 18 men", "a wounded-to-killed ratio of three to one".

The two counts are found by the fates or nouns that the ratio names; without them, as the only two counts of the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import singular
from claims.lexicon.rates import EVERY_SO_MANY
from claims.quantities.quantity import Kind, Quantity
from claims.statements.compared import counts_in, is_called, so_many_times
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import Figure, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.phrases import describe
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number, quotient
from claims.values.measure import Measure
from claims.values.record import replace
from claims.values.span import Span

NEAR = 2  # sentences on either side in which the counts stand
MOST = 100  # a ratio of more is none of people
FATES = {"dead": Measure.KILLED, "killed": Measure.KILLED, "wounded": Measure.INJURED, "injured": Measure.INJURED}
DYING = {"died": Measure.KILLED, "lost": Measure.KILLED, "hurt": Measure.INJURED, "deaths": Measure.KILLED}
OTHER_TIMES = frozenset("last previous earlier usually normally typically average usual".split())
NORMS = frozenset(
    "norm standard should recommended recommends required requires guideline guidelines target minimum rule".split()
)
OF_ALL = frozenset("whole entire overall countrywide nationwide national citywide".split())
"""Words of a sentence that counts more than the ratio's: "The hospital as a whole has 52 nurses"."""

EACH = EVERY_SO_MANY | {"one"}
RATIO_WORDS = EVERY_SO_MANY | {"ratio"}
"""Words of which one stands in every sentence that names a ratio to one."""


def read_ratios_told(discourse: Discourse) -> Iterator[Statement]:
    """Every ratio whose two counts the text gives, and which they do not make."""
    known = mentions_by_number(discourse)
    for row in discourse.rows:
        for at, many, few, ratio in (*_for_every(discourse, row, known), *_so_many_to_one(discourse, row, known)):
            statement = so_many_times(at, many, few, ratio)
            if not can_stand(statement):
                yield statement


def _for_each(quantity: Quantity, base: Number = 1, most: int = MOST) -> Quantity | None:
    """So many for one; None where it is no ratio of people."""
    value = quantity.value
    if value is None or not 0 < value <= most or not 0 < base <= MOST:
        return None
    return quantity if base == 1 else replace(quantity, low=quotient(value, base), high=quotient(value, base))


def _for_every(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[tuple[Span, Figure, Figure, Quantity]]:
    """ "For every soldier killed, the retreat left three wounded", "eight men wounded for each man killed"."""
    for at, low in enumerate(row.low_words[:-2]) if "for" in row.lows and not row.lows.isdisjoint(EACH) else ():
        if low != "for" or row.low_words[at + 1] not in EACH:
            continue
        end = next((place for place in range(at + 2, len(row.words)) if row.tags[place] in ",;:."), len(row.words))
        if row.lows & OTHER_TIMES or {"are", "is"} & row.lows:
            continue  # "for every person killed on the roads ten are injured": in general
        named = _fates_of(row, at + 2, end)
        figures = [figure for figure in counts_in(discourse, row) if figure.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT)]
        inside = [figure for figure in figures if at < figure.at < end]
        verb = row.tags[inside[-1].at + 1 : inside[-1].at + 2] in {"b", "v"} if inside else False
        if verb and inside[-1].at > at + 2:  # "for every soldier killed in the offensive three were wounded"
            end = inside.pop().at
            named = _fates_of(row, at + 2, end)
        own = [figure for figure in inside if figure.at == at + 2]  # "for every ten patients"
        before = [figure for figure in figures if at - 6 <= figure.at < at]
        after = [figure for figure in figures if end <= figure.at <= end + 6]
        if not after and inside and inside[-1] not in own and "b" in row.tags[at : inside[-1].at]:
            after = inside[-1:]  # "for every body we buried there were three wounded to carry"
            named = _fates_of(row, at + 2, row.tags.index("b", at))
        stated = (before[-1:] if not after or at > 2 else []) or after[:1]
        ratio = _for_each(stated[0].quantity, own[0].value or 1 if own else 1) if stated else None
        if not stated or ratio is None or len(named) != 1:
            continue
        start, stop = (stated[0].at, at) if stated[0].at < at else (stated[0].at, stated[0].at + 5)
        other = _fates_of(row, start, stop) - named
        counts = _counts_near(discourse, row, {figure.number for figure in (*stated, *own)})
        many = [figure for figure in counts if len(other) == 1 and _is_of(known, figure, *other)]
        few = [figure for figure in counts if _is_of(known, figure, *named)]
        if len(many) == len(few) == 1 and many[0].number != few[0].number:
            yield row.span(at, at + 3), many[0], few[0], ratio


def _so_many_to_one(
    discourse: Discourse, row: Row, known: dict[int, Mention]
) -> Iterator[tuple[Span, Figure, Figure, Quantity]]:
    """ "one for every 18 men", "wounded-to-killed ratio of three to one"."""
    if row.lows.isdisjoint(RATIO_WORDS):
        return
    counts = [figure for figure in counts_in(discourse, row) if (figure.value or 0) > 1]
    for figure in counts_in(discourse, row):
        lead = row.between(max(0, figure.at - 4), figure.at)
        others = [other for other in counts if other.number != figure.number and other.at < figure.at]
        ratio = _for_each(figure.quantity, most=MOST * MOST)
        told = lead.endswith(("one for every", "one to every", "one for each")) and row.lows.isdisjoint(NORMS)
        if told and len(others) == 2 and ratio is not None:
            few, many = sorted(others, key=lambda other: other.value or 0)
            yield row.span(max(0, figure.at - 3), figure.at + 1), many, few, ratio
        noun = _one_for(row, figure.at)
        if noun is not None and ratio is not None and len(others) != 2 and row.lows.isdisjoint(OTHER_TIMES | NORMS):
            yield from _by_noun(discourse, row, figure, noun, ratio, known)
    for at in row.numbers if "ratio" in row.lows else ():
        quantity = discourse.quantities[row.words[at].quantity or 0]
        ratio = _for_each(quantity) if quantity.kind is Kind.RATIO else None
        fates = [FATES[low] for low in row.low_words[:at] if low in FATES]
        if ratio is None or len(fates) < 2:
            continue
        first, second = fates[-2:]
        many_of = [figure for figure in counts if _is_of(known, figure, first)]
        few_of = [figure for figure in counts if _is_of(known, figure, second)]
        if first is not second and len(many_of) == len(few_of) == 1:
            yield row.span(at, at + 1), many_of[0], few_of[0], ratio


def _by_noun(
    discourse: Discourse, row: Row, figure: Figure, noun: str, ratio: Quantity, known: dict[int, Mention]
) -> Iterator[tuple[Span, Figure, Figure, Quantity]]:
    """ "18 nurses to look after 270 patients ... one nurse for every 15 patients": the only counts of the two nouns near."""
    near = _counts_near(discourse, row, {figure.number})
    head = describe(row, figure.at + 1)[0].head
    told = [one for one in near if head and is_called(known, one, head)]
    base = [one for one in near if is_called(known, one, noun) or (not noun and one.row is row and one.at < figure.at)]
    base = [one for one in base if one not in told]
    if len(told) == len(base) == 1:
        yield row.span(max(0, figure.at - 3), figure.at + 1), told[0], base[0], ratio


def _one_for(row: Row, at: int) -> str | None:
    """The noun of "one nurse for every 15 patients" before the number, "" where it goes without saying; None elsewhere."""
    if row.between(at - 2, at) not in {"for every", "to every", "for each", "to each"}:
        return None
    if row.between(at - 3, at - 2) == "one":
        return ""
    named = row.between(at - 4, at - 3) in {"one", "a", "single"} and row.tags[at - 3] in "nk"
    return singular(row.words[at - 3].low) if named else None


def _fates_of(row: Row, start: int, end: int) -> set[Measure]:
    """The fates that some words name."""
    named = (noun_measure((singular(low),)) or FATES.get(low) or DYING.get(low) for low in row.low_words[start:end])
    return {fate for fate in named if fate is not None}


def _is_of(known: dict[int, Mention], figure: Figure, fate: Measure) -> bool:
    mention = known.get(figure.number)
    return (mention is not None and mention.measure is fate) or (fate is Measure.KILLED and is_called(known, figure, "death"))


def _counts_near(discourse: Discourse, row: Row, own: set[int]) -> Sequence[Figure]:
    near = [other for other in window(discourse, row, NEAR, NEAR) if not is_background(other, row)]
    near = [other for other in near if other is row or other.lows.isdisjoint(OF_ALL)]
    figures = [figure for other in near for figure in counts_in(discourse, other) if figure.number not in own]
    return [figure for figure in figures if isinstance(figure.value, int) and figure.value > 1]
