"""Running totals: "nine more bodies, which takes the toll from 17 to 26"; "the toll had stood at 21 ... two more ... now
23"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from claims.lexicon.changes import (
    CARRIERS,
    MAKING,
    TOLL_NOUNS,
    VERB_DIRECTIONS,
    WAYS,
)
from claims.quantities.quantity import Kind
from claims.statements.amounts import amount_of, amounts_in
from claims.statements.carried import NEAR, is_no_change, is_preceded, way_of_change
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ZERO,
    Figure,
    ends,
    figures_in,
    is_count,
    relate,
    window,
)
from claims.statements.lone_persons import lone_persons
from claims.statements.mention import Mention
from claims.statements.named_counts import names_count
from claims.statements.pairs import Pair, age_of, alike, mentions_by_number
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.measure import Measure, disjoint

LOWERED = frozenset("down lowered lowering twice struck removed deleted".split())
COMPARED = frozenset("compared against than".split())  # "compared with 12 in the whole of last year"
CONCESSIVE = frozenset("although though despite notwithstanding while".split())
ADDED = frozenset("more another further additional".split())
RAISING = frozenset("raising bringing taking pushing lifting raises brings takes pushes".split())
STOOD = (
    "stood at", "stood at some", "been at", "toll was", "it had been", "it was", "list had", "had stood at", "toll now",
    "count was", "toll of", "tally was", "put at", "toll at", "previous toll of", "had spoken of", "had reported",
    "had put it at", "had counted", "added to the", "adding to the", "on top of the",
)  # fmt: skip
"""What stands before a number that was the count before."""

REACHING = WAYS | CARRIERS | MAKING | {"came"}
"""Words of which one stands in every sentence that arrives at a total."""

FARTHEST = 8  # a change this many times the increment is made up of others
FATAL = frozenset("died killed succumbed found recovered drowned perished dead".split())


def increments_of(discourse: Discourse, row: Row, carried: Sequence[Pair]) -> Iterator[Statement]:
    """ "Nine more bodies were found, which takes the toll from 17 to 26": the increment of a total that the row carries."""
    for pair in carried:
        if is_no_change(pair):
            continue
        candidates = [
            figure
            for other in window(discourse, row, 1)
            for figure in figures_in(discourse, other)
            if _is_increment(discourse, figure)
        ]
        candidates = [figure for figure in candidates if figure.number not in (pair.old.number, pair.new.number)]
        known = mentions_by_number(discourse)
        candidates = [one for one in candidates if not _came_in_spite(one, pair) and not _of_others(known, one, pair)]
        if _is_told_by_how_much(discourse, row, pair):
            continue  # "ten more were arrested, but the number in custody rose by only eight, from 26 to 34"
        candidates = candidates or _cause(discourse, row, pair)
        statements = []
        for figure in candidates:
            sign = -1 if (pair.new.value or 0) < (pair.old.value or 0) else 1
            terms = ((pair.old, "old"), (pair.new, "new"), (figure, "rise" if sign > 0 else "fall"))
            statements.append(relate(Relation.CHANGE, pair.new.span, terms, (((-sign, sign, -1), ZERO),)))
        fits = [statement for statement in statements if can_stand(statement)]
        if fits:
            yield fits[0]
        elif len(statements) == 1 and _with_the_others(discourse, row, pair, candidates[0]):
            continue  # "after three people died in hospital and four more bodies were found"
        elif len(statements) == 1 and (
            candidates[0].row is row or row.between(0, 2) in {"that brings", "this brings", "that takes"}
        ):
            yield statements[0]


def _of_others(known: Mapping[int, Mention], figure: Figure, pair: Pair) -> bool:
    """ "Another 31 patients were admitted, and the number of dead rose from 24 to 30", "the toll rose to 47, up from 41, and 20
    more were hurt": of another fate."""
    between = figure.row.low_words[figure.at : pair.old.at] if figure.row is pair.old.row else ()
    own, *others = (known[one.number].measure if one.number in known else None for one in (figure, pair.old, pair.new))
    behind = figure.at > max(pair.old.at, pair.new.at)
    if own is not None and any(other is not None and disjoint(own, other) for other in others[: 1 + behind]):
        return True  # "Six more bodies were found, yet the number of missing grew from 40 to 55"
    between = figure.row.low_words[: pair.old.at] if behind else between  # "climbed to 23 from 19, with 60 more in hospital"
    return own is Measure.HOSPITALISED and not {"dead", "deaths", "toll"}.isdisjoint(between)


def _is_told_by_how_much(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether the sentence tells the pair's own amount, and rightly."""
    ends = (pair.old.number, pair.new.number)
    counts = [one for one in amounts_in(discourse, row) if one.kind is Kind.COUNT and one.figure.number not in ends]
    return any(one.direction and can_stand(amount_of(one, pair)) for one in counts)


def _came_in_spite(figure: Figure, pair: Pair) -> bool:
    """ "The backlog fell from 12,600 to 11,100, although 7,900 new applications came in": what came is not what went."""
    new = figure.row.between(figure.at + 1, figure.at + 2) == "new"
    fallen = (pair.new.value or 0) < (pair.old.value or 0)
    return (new and fallen) or not CONCESSIVE.isdisjoint(figure.row.low_words[max(0, figure.at - 4) : figure.at])


def _with_the_others(discourse: Discourse, row: Row, pair: Pair, added: Figure) -> bool:
    """Whether an increment makes the change together with other counts of its sentence, or people told of one by one."""
    low, high = sorted((pair.new.value or 0, pair.old.value or 0))
    change: Number = high - low
    first, last = sorted((added.row.sentence.index, row.sentence.index))
    if (added.value or 0) < change <= (added.value or 0) + lone_persons(discourse, first, last):
        return True  # "Two more bodies were found and a man died in hospital, taking the toll to 23 from 20"
    own = {pair.old.number, pair.new.number, added.number}
    others = [figure.value or 0 for figure in figures_in(discourse, row) if figure.number not in own]
    groups = (group for size in (1, 2) for group in combinations(others, size))
    return added.row is row and any((added.value or 0) + sum(group) == change for group in groups)


def by_and_to(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "shrank by 1,200 to 4,800, down from 6,000": an amount and the number reached, written like a range."""
    figures = figures_in(discourse, row) if not row.lows.isdisjoint(WAYS) else ()
    for figure in figures:
        both = ends(figure) if figure.quantity.hedge is Hedge.RANGE and is_preceded(row, figure.at, "by") else None
        direction = way_of_change(row, figure.at, figure.at) if both is not None else None
        if both is None or not direction:
            continue
        amount, new = both
        olds = [
            other
            for other in figures
            if other.at > figure.at and other.value is not None and is_preceded(row, other.at, "from")
        ]
        if olds and any(figure.at < other.at < olds[0].at for other in figures):
            continue  # "rose by 14 to 96, of whom 52 are on ventilators, up from 47"
        olds = olds or [other for other in figures if other.at < figure.at and _stood(other)] or _previous(discourse, row)
        for old in olds[:1]:
            terms = ((old, "old"), (new, "new"), (amount, "rise" if direction > 0 else "fall"))
            yield relate(Relation.CHANGE, figure.span, terms, (((-int(direction), int(direction), -1), ZERO),))


def _previous(discourse: Discourse, row: Row) -> list[Figure]:
    """The one number near a row that is called the count before: "The previous count, given out on Sunday, was 77"."""
    near = [figure for other in window(discourse, row, 4, 4) for figure in figures_in(discourse, other)]
    told = [figure for figure in near if figure.row is not row and figure.value is not None and _is_previous(figure)]
    return told if len(told) == 1 else []


def _is_previous(figure: Figure) -> bool:
    words = figure.row.low_words[: figure.at]
    named = any(words[at] in EARLIER and words[at + 1] in COUNTS for at in range(len(words) - 1))
    return named and "C" not in figure.row.tags[: figure.at] and words[-1:] in (("was",), ("at",), ("of",), ("to",))


EARLIER = frozenset("previous earlier last preceding prior".split())
COUNTS = frozenset("count toll tally figure total number".split())


def _cause(discourse: Discourse, row: Row, pair: Pair) -> list[Figure]:
    """The one count that a row gives as the cause: "Two of the wounded died, raising the number of dead from 19 to 21"."""
    first = min(pair.old.at, pair.new.at)
    verb = next((at for at in range(first - 1, max(-1, first - NEAR), -1) if row.words[at].low in RAISING), None)
    before = [figure for figure in figures_in(discourse, row) if verb is not None and figure.at < verb and is_count(figure)]
    fatal = set(row.low_words[: verb or 0]) & FATAL
    return before if len(before) == 1 and fatal and before[0].value is not None else []


def _is_increment(discourse: Discourse, figure: Figure) -> bool:
    """ "nine more bodies", "added 12,400 names", "14 new deaths"."""
    mention = mentions_by_number(discourse).get(figure.number)
    if mention is None:
        return False
    words = figure.row.words
    before = {word.low for word in words[max(0, figure.at - 2) : figure.at]}
    after = words[figure.at + 1].low if figure.at + 1 < len(words) else ""
    behind = figure.row.low_words[figure.at + 1 : figure.at + 6]
    if after in {"others", "other"} and FATAL.isdisjoint(behind):
        return False  # "rose from 14 to 19 as five of the injured died; 31 others remain there"
    if after == "more" and "than" in behind:
        return False  # "30 more pupils than before eat lunch there"
    if (
        mention.determiner == "more"
        or after in {"more", "new", "further", "additional"}
        or before & {"added", "adding", "adds"}
    ):
        return after != "than"
    return False


def running_totals(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "The toll had stood at 21 ... Two more boys have died, taking the number of deaths to 23": an older total and what was
    added."""
    new = _total_reached(discourse, row)
    if new is None:
        return
    known = mentions_by_number(discourse)
    figures = [
        figure
        for near in window(discourse, row, 4, 30)
        for figure in figures_in(discourse, near)
        if figure.number != new.number
    ]
    figures = [figure for figure in figures if figure.value is not None and is_count(figure)]
    increments = [
        figure
        for figure in figures
        if _is_increment(discourse, figure) and abs(figure.row.sentence.index - row.sentence.index) <= 3
    ]
    if not increments:
        increments = _cause(discourse, row, Pair(new, new))
    by_one = "by one" in row.between(0, new.at)
    olds = [
        figure
        for figure in figures
        if figure not in increments
        and figure.row.words[figure.at].low != "one"
        and (figure.span.start < new.span.start or _stood(figure) or "until then" in figure.row.text)
        and COMPARED.isdisjoint(figure.row.between(max(0, figure.at - 3), figure.at).split())
        and (_stood(figure) or age_of(figure) == 2)
        and (alike(known, figure, new) or names_count(discourse, row, figure))
        and (figure.value or 0) < (new.value or 0)
    ]
    statements: list[Statement] = []
    for old in olds:
        if by_one:
            statements.append(
                relate(Relation.CHANGE, new.span, ((old, "old"), (new, "risen to")), (((-1, 1), Interval.point(1)),))
            )
        for size in (1, 2, 3):
            for added in combinations(increments, size):
                terms = ((old, "old"), (new, "new"), *((figure, "rise") for figure in added))
                statements.append(relate(Relation.CHANGE, new.span, terms, (((-1, 1, *(-1 for _ in added)), ZERO),)))
    fits = [statement for statement in statements if can_stand(statement)]
    if fits:
        yield fits[0]
    elif len(statements) == 1 and _others_too(discourse, row, statements[0]):
        return  # "as two of the injured died and one more body was found"
    elif len(statements) == 1 and _may_be_all(statements[0]) and LOWERED.isdisjoint(row.lows):
        yield statements[0]  # but "after 19 names were found to have been entered twice, it was brought down to 391"


def _others_too(discourse: Discourse, row: Row, statement: Statement) -> bool:
    """Whether other counts of the row, or people told of one by one, make up what the increments lack."""
    own = {party.number for party in statement.parties}
    values: list[Number] = [party.quantity.value or 0 for party in statement.parties]
    others = [figure.value or 0 for figure in figures_in(discourse, row) if figure.number not in own]
    lacking = values[1] - values[0] - sum(values[2:])
    return lacking in others or 0 < lacking <= lone_persons(discourse, row.sentence.index - 3, row.sentence.index)


def _may_be_all(statement: Statement) -> bool:
    """Whether the increments are of the order of the change; else others went untold."""
    values: list[Number] = [party.quantity.value or 0 for party in statement.parties]
    change, rises = values[1] - values[0], sum(values[2:])
    return len(values) < 3 or max(change, -change) <= FARTHEST * rises


def chained(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "From 40 in April killings doubled in May before easing by 20 in June, to 60": a multiple, then an amount."""
    times = figures_in(discourse, row, "M")
    counts = [figure for figure in figures_in(discourse, row) if figure.value is not None]
    if len(times) != 1 or len(counts) != 3 or not (counts[0].at < times[0].at < counts[1].at) or not times[0].value:
        return
    old, amount, new = counts
    way = way_of_change(row, amount.at, amount.at)
    told = is_preceded(row, old.at, "from") and is_preceded(row, amount.at, "by") and is_preceded(row, new.at, "to")
    if told and way and times[0].quantity.hedge is Hedge.EXACT:
        terms = ((old, "old"), (new, "new"), (amount, "rise" if way > 0 else "fall"))
        factor = times[0].value
        yield relate(Relation.CHANGE, new.span, terms, (((-factor, 1, -int(way)), ZERO),), ratio=times[0].quantity)


def _total_reached(discourse: Discourse, row: Row) -> Figure | None:
    """The total that a row arrives at: "taking the toll to 23", "the count came to 3,354", "raises the toll by one, to 14"."""
    if row.lows.isdisjoint(REACHING) or ("to" not in row.lows and row.lows.isdisjoint(MAKING)):
        return None
    for figure in figures_in(discourse, row):
        if figure.value is None or not is_preceded(row, figure.at, "to"):
            if figure.value is not None and _makes(row, figure.at):
                return figure
            continue
        before = list(row.low_words[max(0, figure.at - 16) : figure.at])
        if set(before) & TOLL_NOUNS and (set(before) & CARRIERS or "came" in before or set(before) & set(VERB_DIRECTIONS)):
            return figure
    return None


def _makes(row: Row, at: int) -> bool:
    """Whether a number is what an addition in its sentence comes to: "two more were found, which made 55"."""
    before = row.between(max(0, at - 3), at)
    return before.endswith(("which made", "which makes", "that made", "that makes", ", making")) and bool(row.lows & ADDED)


def _stood(figure: Figure) -> bool:
    """Whether the words say that a number was the count before: "had stood at", "toll now 13", "until then"."""
    before = figure.row.between(max(0, figure.at - 5), figure.at)
    return before.endswith(STOOD)
