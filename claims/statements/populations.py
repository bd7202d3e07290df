"""Rates among people or occasions: "30 per 100,000 inhabitants", "a fatality rate of 2.5 per cent", "2.5 victims for each
blast"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from claims.lexicon.people import OTHER_THINGS, THING_NOUNS
from claims.lexicon.rates import (
    FATALITY,
    MINUTES,
    POPULATION_WORDS,
)
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse, is_each
from claims.statements.figures import Figure, figures_in, relate, times, window
from claims.statements.mention import Mention
from claims.statements.pairs import age_of
from claims.statements.rate_items import is_per, item_of
from claims.statements.rate_totals import is_of_a_part
from claims.statements.share_words import is_of_a_place
from claims.statements.sheets import sheets_of
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.time_spans import PER_SO_MANY, rounded_rate
from claims.statements.words import Row
from claims.values.interval import Interval, Number, quotient
from claims.values.measure import Measure
from claims.values.span import Span

LEAST_WHOLE = 500  # a rate per thousand is of at least so many
WHERE = 8  # words before a rate in which a clause may set it elsewhere
FAR = 8  # ... in which its total may stand that it fits
DRAWN = frozenset("therefore thus hence accordingly works worked comes came means so then".split())
"""Words by which a rate is drawn from counts told before."""

YEARLY = frozenset("annual yearly monthly weekly daily annually".split())
AT_LARGE = frozenset(
    "country nation state region province world continent nationwide nationally national average norm rest elsewhere".split()
)
"""Words by which a rate is of people at large."""

INVENTORY = frozenset("bed clinic hospital school ward room ambulance vehicle engine station village district".split())
"""Things that a place has, of which a rate of people is none."""

RANKED = frozenset("highest lowest worst best one".split())
"""Words by which a rate is compared with those of people at large: "the highest in the country"."""

DRAWN_BEFORE = 8  # words
WINDOW = 2  # sentences before a rate in which its total may stand


def rates_per_head(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "30 deaths for every 100,000 inhabitants": cases = rate x population."""
    for rate, base in pairwise(figures_in(discourse, row, "CR")):
        if base.value not in PER_SO_MANY or rate.value is None or not is_per(row.between(rate.at + 1, base.at)):
            continue
        after = row.between(base.at + 1, base.at + 5)
        if (
            any(word in after for word in ("per day", "a day", "daily", "per week", "per month"))
            or base.quantity.unit in MINUTES
        ):
            continue
        if not YEARLY.isdisjoint(row.low_words[max(0, rate.at - DRAWN_BEFORE) : rate.at]):
            continue  # "1,870 died in the 1950s ... the annual rate went from 1.7 deaths per 1,000"
        literal, charitable = rounded_rate(rate.quantity)
        per: Number = quotient(1, base.value)
        near = [
            other
            for beside in window(discourse, row, FAR)
            for other in figures_in(discourse, beside)
            if other.number not in (rate.number, base.number) and other.quantity.grain >= 1  # "to 1.4 and finally 1.0"
        ]
        wholes = [other for other in near if _is_population(other) and (other.value or 0) >= LEAST_WHOLE]
        if not wholes and len(lone := _lone(discourse, row, (rate.number, base.number))) == 2:
            largest = max(lone, key=lambda one: one.value or 0)
            wholes = [largest] if (largest.value or 0) >= LEAST_WHOLE else []  # "Of 8,000 babies 360 died, or 45 per 1,000"
            near = lone
        parts = [other for other in near if isinstance(other.value, int) and other.value >= 1 and age_of(other) < 2]
        parts = [other for other in parts if not _is_another_rate(other) and not is_of_a_part(known, other)]
        parts = [other for other in parts if not _is_of_a_thing(known, other)]
        pairs = [
            (part, whole)
            for whole in wholes
            for part in parts
            if part.number != whole.number and (part.value or 0) * 5 < (whole.value or 0)
        ]
        close = window(discourse, row, WINDOW)
        here = [pair for pair in pairs if pair[0].row is row and pair[1].row is row]
        at = row.span(rate.at, base.at + 1)
        tables = any(sheets_of(discourse))
        nearby = [pair for pair in pairs if pair[0].row in close and pair[1].row in close]
        drawn = not DRAWN.isdisjoint(row.low_words[max(0, rate.at - DRAWN_BEFORE) : rate.at])
        here = [] if row.lows & WIDENED else here if here or tables else nearby or (pairs if drawn else [])
        if is_at_large(discourse, row, rate.at) or is_of_a_place(row, rate.at):
            continue
        if ", where" in row.between(max(0, rate.at - WHERE), rate.at):
            continue  # "a rate never seen on the mainland, where it did not exceed 4 per thousand"
        yield from _among(at, pairs, here, rate.quantity, literal.scale(per), charitable.scale(per), known)


def _is_another_rate(figure: Figure) -> bool:
    """ "60 per 100,000, where the state average is 31": a rate without its "per"."""
    lead = figure.row.low_words[max(0, figure.at - 4) : figure.at]
    return bool({"average", "mean", "rate", "ratio"} & set(lead)) and figure.row.words[figure.at - 1].low != ","


def is_at_large(discourse: Discourse, row: Row, at: int) -> bool:
    """Whether the rate's clause is of a place that no count before it speaks of: "75 deaths; the country as a whole has 15 per
    100,000"."""
    start = max(row.tags.rfind(mark, 0, at) for mark in ".;:") + 1
    start = max([start, *(place for place in range(at) if row.low_words[place] in {"while", "whereas", "but", "which"})])
    aside = row.tags[max(row.tags.rfind(mark, 0, at) for mark in ".;:,") + 1 : at]
    if aside.startswith("dn") and "P" in aside and not {"b", "v", "o"} & set(aside):
        return True  # "the camp across the river 12 per thousand"
    if "C" in row.tags[start:at] or not RANKED.isdisjoint(row.low_words[start:at]):
        return False  # "with 90 drownings among its 600,000 inhabitants, the province had"
    end = min((place for mark in ".;:," if (place := row.tags.find(mark, at)) >= 0), default=len(row.words))
    large = AT_LARGE & set(row.low_words[start:end])
    told = {word for other in window(discourse, row, FAR) if other is not row for word in other.low_words}
    return bool(large - told - set(row.low_words[:start]))


def _is_of_a_thing(known: dict[int, Mention], figure: Figure) -> bool:
    """ "Its two clinics have 40 beds each": none of what befalls people."""
    mention = known.get(figure.number)
    return mention is not None and mention.what.head in INVENTORY


def _lone(discourse: Discourse, row: Row, own: tuple[int, int]) -> list[Figure]:
    """The counts of the sentence of a rate, besides its own numbers."""
    figures = [figure for figure in figures_in(discourse, row, "C") if figure.number not in own]
    return [figure for figure in figures if isinstance(figure.value, int) and figure.value > 1]


def _among(
    at: Span, pairs: Sequence[tuple[Figure, Figure]], tied: Sequence[tuple[Figure, Figure]], ratio: Quantity, literal: Interval,
    charitable: Interval, known: dict[int, Mention],
) -> Iterator[Statement]:  # fmt: skip
    """The first pair of cases and population that lets a rate stand; else the one pair that the words tie."""
    statements = {
        pair: relate(
            Relation.RATE, at, ((pair[0], "cases"), (pair[1], "population")), times(literal), times(charitable), ratio=ratio
        )
        for pair in (*pairs, *tied)
    }
    fits = [statement for statement in statements.values() if can_stand(statement)]
    if fits:
        yield fits[0]
        return
    measured = [pair for pair in tied if _measure(known, pair[0]) is not None]
    together = [pair for pair in measured if pair[0].row is pair[1].row]
    if not measured:
        together = [pair for pair in tied if pair[0].row is pair[1].row]
    choice = measured if len(measured) == 1 else together
    if len(choice) == 1:
        yield statements[choice[0]]


def _is_population(figure: Figure) -> bool:
    """Whether the words beside a number make it those among whom something is counted."""
    row = figure.row
    words = set(row.low_words[max(0, figure.at - 6) : figure.at + 5])
    return bool(words & POPULATION_WORDS)


TURNS = frozenset("trip crossing voyage journey flight sortie run passage visit".split())
WIDENED = frozenset("if together combined included counting".split())
"""Words of a rate that takes in more than was counted beside it: "47% if the probable ones are included"."""


def fatality_rates(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "300 deaths among 12,000 cases: a case fatality rate of 2.5 per cent"."""
    if "S" not in row.tags or not any(cue in row.text for cue in FATALITY) or " of every " in discourse.document.text:
        return  # "of every 100 who fell ill, 10 died": of no number told
    for figure in figures_in(discourse, row, "S"):
        beside = row.between(max(0, figure.at - 9), figure.at + 7)
        if not any(cue in beside for cue in FATALITY) or figure.value is None:
            continue
        near = [other for near in window(discourse, row, WINDOW + 1) for other in figures_in(discourse, near)]
        deaths = [other for other in near if _measure(known, other) is Measure.KILLED]
        cases = [other for other in near if _measure(known, other) in (Measure.CASES, Measure.HOSPITALISED)]
        cases += [other for other in near if other not in cases and _is_of_the_sick(known, other)]
        readings = figure.quantity.readings
        pairs = [(a, b) for a in deaths for b in cases if (a.value or 0) < (b.value or 0)]
        statements = [
            relate(
                Relation.RATE, figure.span, ((a, "cases"), (b, "population")), times(readings.literal),
                times(readings.charitable),
                ratio=figure.quantity,
            )
            for a, b in pairs
        ]  # fmt: skip
        fits = [statement for statement in statements if can_stand(statement)]
        if fits or (len(statements) == 1 and row.lows.isdisjoint(WIDENED)):
            yield (fits or statements)[0]


def _is_of_the_sick(known: dict[int, Mention], figure: Figure) -> bool:
    """ "45 of the 1,500 patients died": the patients, though the verb says of the 45 what befell them."""
    mention = known.get(figure.number)
    sick = mention is not None and mention.what.head in {"patient", "case"}
    return sick and figure.row.words[figure.at - 1].low in {"the", "of"}


def _measure(known: dict[int, Mention], figure: Figure) -> Measure | None:
    mention = known.get(figure.number)
    return mention.measure if mention is not None else None


def rates_per_item(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "an average of 2.5 victims for each blast", "a mean household size of five"."""
    for figure in figures_in(discourse, row, "CR"):
        item = item_of(row, figure)
        if item is None or figure.value is None or figure.quantity.unit in MINUTES:
            continue
        if any(discourse.quantities[row.words[at].quantity or 0].kind is Kind.MONEY for at in row.numbers):
            continue  # "fined 50 million rupees, ten million for every worker killed"
        near = _near(discourse, row, figure, WINDOW)
        if "average" in row.lows and not any(item in _words(known, other) or _counts_turns(item, other) for other in near):
            near = _near(discourse, row, figure, 2 * WINDOW)
        items = [other for other in near if (item in _words(known, other) or _counts_turns(item, other)) and other.value]
        items = [other for other in items if other.row.between(other.at - 2, other.at) != f"{item} of"]  # "the class of 31"
        if figure.value == 1:  # "20 boats with eight men each ... Forty pensions, one for each man lost"
            items = [other for other in items if not (other.number in known and is_each(known[other.number]))]
        totals = [
            other
            for other in near
            if other not in items
            and other.quantity.kind is not Kind.MEASURE
            and other.value
            and other.value > (figure.value or 0)
        ]
        mention = known.get(figure.number)
        if mention is not None and mention.what.head:
            totals = [other for other in totals if _fits(mention.what.head, _words(known, other))] or []
        literal, charitable = rounded_rate(figure.quantity)
        statements = [
            relate(
                Relation.RATE,
                figure.span,
                ((a, "total"), (b, "occasions")),
                times(literal),
                times(charitable),
                ratio=figure.quantity,
            )
            for b in items
            for a in totals
        ]
        fits = [statement for statement in statements if can_stand(statement)]
        together = [statement for statement, (b, a) in zip(statements, product(items, totals), strict=True) if a.row is b.row]
        choice = fits or (statements if len(statements) == 1 else together)
        if fits or len(choice) == 1:
            yield choice[0]


def _near(discourse: Discourse, row: Row, figure: Figure, back: int) -> list[Figure]:
    figures = [other for near in window(discourse, row, back) for other in figures_in(discourse, near, "CX")]
    return [other for other in figures if other.number != figure.number]


def _counts_turns(item: str, figure: Figure) -> bool:
    """ "made the crossing nine times ..., an average of 86 a trip"."""
    return item in TURNS and figure.quantity.unit == "time"


def _fits(noun: str, words: tuple[str, ...]) -> bool:
    return noun in words or noun in {"person", "life", "victim", "casualty", "death", "fatality", "injury", "dead"} or not words


def _words(known: dict[int, Mention], figure: Figure) -> tuple[str, ...]:
    mention = known.get(figure.number)
    return mention.what.words if mention is not None else ()


def _are_two_things(known: dict[int, Mention], one: Figure, other: Figure) -> bool:
    """ "one toilet for every 18 people ... only 30 showers"."""
    first, second = (known[figure.number].what.head if figure.number in known else "" for figure in (one, other))
    return first != second and not {first, second}.isdisjoint(THING_NOUNS | OTHER_THINGS)


def one_in_so_many(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "One person in every 250 of this town died": part x 250 = whole."""
    figures = figures_in(discourse, row)
    for one, many in pairwise(figures):
        if one.value != 1 or many.value is None or many.value < 10:
            continue
        between = row.between(one.at + 1, many.at).split()
        if (
            between[-2:] not in (["in", "every"], ["for", "every"])
            or between == ["for", "every"]
            or len(between) > 4
        ):
            continue
        near = [
            other
            for near in window(discourse, row, 4)
            for other in figures_in(discourse, near)
            if other.number not in (one.number, many.number)
        ]
        pairs = [
            (a, b)
            for a in near
            for b in near
            if a.value and b.value and a.value * 3 < b.value and _is_population(b) and b.value >= many.value
            if not _are_two_things(known, one, a)
        ]
        share = Interval(quotient(19, 20 * many.value), quotient(21, 20 * many.value))
        literal = Interval(
            quotient(1, many.value + max(quotient(many.quantity.grain, 2), 1)),
            quotient(1, many.value - max(quotient(many.quantity.grain, 2), 1)),
        )
        yield from _among(row.span(one.at, many.at + 1), pairs, pairs, many.quantity, literal, share, known)
