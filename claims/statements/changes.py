"""Changes: "rose from 12 to 73", "climbed by 17, from 41 to 58", "down by a quarter", "doubled", "unchanged", "the third fall
in a row".

An amount (a number, a share or a multiple, with its direction) ties an older and a newer number. Where one construction gives
both
("from A to B") they are tied; else every pair near the amount whose words tell old from new is tried, and the amount is broken
only where one pair alone can be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.changes import COMPARATIVES, GENERAL, NOUN_DIRECTIONS, TOLL_NOUNS
from claims.lexicon.people import is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.amounts import (
    Amount,
    amount_of,
    amounts_in,
    in_one_clause,
    is_beside_another,
    is_of_a_rate,
    is_of_own_number,
)
from claims.statements.amounts_apart import goes_on, is_of_a_chain, is_of_another_change
from claims.statements.carried import carried_in, directions_of, is_arrived_at, is_no_change, is_preceded, is_told_later
from claims.statements.changed_subjects import is_of_another_subject
from claims.statements.changes_restated import of_two, opens_with_way
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    Figure,
    figures_in,
    is_count,
    window,
)
from claims.statements.frames import noun_measure
from claims.statements.levels_reached import fallen_to
from claims.statements.named_counts import names_count, speaks_of
from claims.statements.pairs import Pair, alike, mentions_by_number, pairs_in
from claims.statements.running_totals import COUNTS, FARTHEST, by_and_to, chained, increments_of, running_totals
from claims.statements.series import differences_in, series_in, unchanged_counts
from claims.statements.signs_of_changes import SERIES, rows_with_changes
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge

ANYBODY = frozenset("person patient case victim casualty death".split())
THEN = frozenset("then afterwards thereafter".split())

def read_changes(discourse: Discourse) -> Iterator[Statement]:
    """Every change that the text puts into numbers."""
    for row in rows_with_changes(discourse):
        steps = list(chained(discourse, row)) if "M" in row.tags else []
        yield from steps
        carried = list(carried_in(discourse, row)) if not steps else []
        amounts = list(amounts_in(discourse, row)) if not steps else []
        for pair in carried:
            yield from directions_of(row, pair)
        for amount in amounts:
            if carried and goes_on(row, amount, amounts, carried):
                continue
            statement = _tied(discourse, amount, carried) if carried else _sought(discourse, row, amount)
            if statement is not None:
                yield statement
        yield from increments_of(discourse, row, carried)
        if "by" in row.lows:
            yield from by_and_to(discourse, row)
        if not carried:
            yield from running_totals(discourse, row)
            yield from fallen_to(discourse, row)
        yield from unchanged_counts(discourse, row)
        if row.tags.count("C") >= SERIES:
            yield from series_in(discourse, row)
        if "difference" in row.lows:
            yield from differences_in(discourse, row)


def _tied(discourse: Discourse, amount: Amount, carried: Sequence[Pair]) -> Statement | None:
    """The amount said of the numbers carried in its own row."""
    own = [pair for pair in carried if amount.figure.number not in (pair.old.number, pair.new.number)]
    row, known = amount.figure.row, mentions_by_number(discourse)
    own = [pair for pair in own if in_one_clause(amount, pair) and not is_of_another_subject(row, amount, pair, known)]
    if amount.kind is Kind.SHARE:
        own = [pair for pair in own if is_count(pair.old) or amount.figure.quantity.unit == "points"]
    statements = [amount_of(amount, pair) for pair in own]
    fits = next((statement for statement in statements if can_stand(statement)), None)
    if fits is not None or len(statements) != 1 or is_of_a_chain(discourse, amount):
        return fits
    return statements[0]


def _sought(discourse: Discourse, row: Row, amount: Amount) -> Statement | None:
    """The amount said of a pair near it; broken only where one pair alone can be meant."""
    reached = _reached(discourse, row, amount)
    if is_of_own_number(row, amount) or is_of_a_rate(row, amount) or is_beside_another(row, amount):
        return None
    lone = _lone(discourse, row, amount, reached)
    if lone is not None:
        return lone
    own = _apposed_to(discourse, row, amount)
    near: list[Pair] = []
    for before, after in ((0, 0), (1, 0), (2, 1), (8, 1), (30, 0)):
        rows = sorted(window(discourse, row, before, after), key=lambda other: other.sentence.index)
        near = [pair for pair in pairs_in(discourse, rows) if _can_be_of(discourse, row, amount, pair)]
        near = [
            pair
            for pair in near
            if (pair.together and not any((one.value or 0) > FEW for one in figures_in(discourse, row) if one != amount.figure))
            or max(pair.old.row.sentence.index, pair.new.row.sentence.index) <= row.sentence.index
        ]
        near = [pair for pair in near if not is_no_change(pair) and not is_of_another_change(row, amount, pair)]
        near = [pair for pair in near if pair.together or (pair.old.value and pair.new.value)]  # "in Chota nobody was killed"
        if reached is not None:
            near = [pair for pair in near if pair.new.number == reached.number]
        if own is not None:
            near = [pair for pair in near if pair.new.number == own.number]
        if row.lows & THEN:
            near = [pair for pair in near if row in (pair.old.row, pair.new.row)]  # a step after those told before
        if before > 2:
            near = [pair for pair in near if speaks_of(discourse, row, pair)]
        near = [pair for pair in near if pair.together] or near
        fits = [statement for pair in near if can_stand(statement := amount_of(amount, pair))]
        if fits:
            return fits[-1]
        if near or _has_two_before(row, amount):
            break
    if reached is not None and near:
        told = _from_earlier(discourse, row, amount, reached)
        if told is not None and can_stand(told):
            return told  # from the last of several numbers
    taken_up = not near and row.between(0, 2) in {"that is", "this is", "that was"}
    if reached is None and own is None and (taken_up or opens_with_way(row, amount)):
        return of_two(discourse, row, amount)
    if reached is not None and not near:
        return _from_earlier(discourse, row, amount, reached)
    near = [
        pair for pair in near if pair.together or ((pair.sure or row is pair.new.row) and _is_one_thing(discourse, row, pair))
    ]
    distinct = {frozenset((pair.old.number, pair.new.number)) for pair in near}
    pairs = near if len(distinct) == 1 else [pair for pair in near if pair.new.row is row or pair.old.row is row]
    if len({frozenset((pair.old.number, pair.new.number)) for pair in pairs}) == 1:
        tied = _is_about(discourse, row, pairs[0]) or _is_that_change(amount, row)
        tied = tied and not is_of_another_subject(row, amount, pairs[0], mentions_by_number(discourse))
        tied = tied and _is_of_the_order(amount, pairs[0].old, pairs[0].new)
        if tied and not (row not in (pairs[0].old.row, pairs[0].new.row) and _is_of_others(discourse, row, amount)):
            return amount_of(amount, pairs[0])
    return None


def _lone(discourse: Discourse, row: Row, amount: Amount, reached: Figure | None) -> Statement | None:
    """A share or multiple said of the only two counts of the text, where the words tell the older from the newer."""
    if amount.figure.quantity.unit == "points" or (amount.kind is Kind.COUNT and not amount.direction):
        return None
    counts = [
        figure
        for near in discourse.rows
        for figure in figures_in(discourse, near)
        if figure.number != amount.figure.number and (figure.value or FEW + 1) > FEW
    ]
    known = mentions_by_number(discourse)
    if len(counts) != 2 or not all(figure.value for figure in counts) or not alike(known, *counts):
        return None
    first, second = counts
    far = max(abs(row.sentence.index - figure.row.sentence.index) for figure in counts) > 2
    if far or _is_set_apart(discourse, row, counts):
        return None
    if reached is not None and any(one.number != reached.number and is_arrived_at(one) for one in counts):
        return None  # "among children cases fell by a quarter to 45, among adults they rose by a quarter to 75"
    if reached is not None and any(is_told_later(row, one) for one in counts):
        return None  # "down by a third, to 120. The number of homeless people, 540, is unchanged"
    if is_of_another_subject(row, amount, Pair(first, second), known):
        return None
    if reached is not None and amount.kind is not Kind.COUNT:
        return amount_of(amount, Pair(first if reached.number == second.number else second, reached))
    pairs = list(pairs_in(discourse, sorted({figure.row for figure in counts}, key=lambda near: near.sentence.index)))
    if len(pairs) != 1 or not pairs[0].sure or is_no_change(pairs[0]) or is_of_another_change(row, amount, pairs[0]):
        return None
    return amount_of(amount, pairs[0])


def _is_set_apart(discourse: Discourse, row: Row, counts: Sequence[Figure]) -> bool:
    """Whether the amount's sentence names a fate, and the counts have another one."""
    known = mentions_by_number(discourse)
    told = {known[figure.number].measure for figure in counts if figure.number in known} - {None}
    named = {noun_measure((word.low,)) for word in row.words if word.tag in "nk"} - {None}
    return bool(told) and bool(named) and told.isdisjoint(named)


def _apposed_to(discourse: Discourse, row: Row, amount: Amount) -> Figure | None:
    """The number right before "a fall of a quarter": "In 2016 there were 60, a fall of a quarter, and in 2017 80"."""
    at = amount.figure.at
    before = [figure for figure in figures_in(discourse, row) if figure.at < at]
    link = row.between(before[-1].at + 1, at) if before else ""
    if before and row.tags[at - 1] == "," and row.low_words[at + 1] in COMPARATIVES and "than" in row.low_words[at : at + 4]:
        return before[-1]  # "5,400 children are being fed, a third more than in spring"
    return before[-1] if link in {f", a {noun} of" for noun in ("fall", "drop", "rise", "decline", "decrease")} else None


def _is_of_others(discourse: Discourse, row: Row, amount: Amount) -> bool:
    """Whether two other numbers told just before give the change: "from 840 to 630 ... to 420 ... over the years it halved"."""
    known = mentions_by_number(discourse)
    rows = sorted(window(discourse, row, 2), key=lambda other: other.sentence.index)
    told = [figure for near in rows if near is not row for figure in figures_in(discourse, near) if figure.value is not None]
    pairs = (Pair(old, new) for old, new in combinations(told, 2) if alike(known, old, new))
    return any(can_stand(amount_of(amount, pair)) for pair in pairs)


FEW = 5  # "three hospitals" beside a change are not what changed


def _has_two_before(row: Row, amount: Amount) -> bool:
    """ "4,816 inhabitants in 1841 and 2,890 in 1851, a fall of 40 per cent": two counts of its own to be said of."""
    return row.tags[: amount.figure.at].count("C") > 1 and amount.direction is not None


def _is_that_change(amount: Amount, row: Row) -> bool:
    """Whether the words take a change up as the one just told: "blames the stoves for the threefold rise"."""
    at = amount.figure.at
    return row.between(at - 1, at) in {"the", "this", "that"} and row.between(at + 1, at + 2) in NOUN_DIRECTIONS


def _is_one_thing(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether the numbers of two sentences count one thing by their words, and the amount's own sentence is one of them or
    names it."""
    known = mentions_by_number(discourse)
    old, new = known.get(pair.old.number), known.get(pair.new.number)
    if old is None or new is None:
        return pair.old.quantity.kind is not Kind.COUNT
    fates = old.measure is not None and old.measure is new.measure
    nouns = bool(old.what.head) and (old.what.head == new.what.head or not new.what.head)
    bare = (not old.what.head and bool(new.what.head)) or (new.row is row and not new.what.head)
    return fates or nouns or (bare and (row in (pair.old.row, pair.new.row) or speaks_of(discourse, row, pair)))


def _reached(discourse: Discourse, row: Row, amount: Amount) -> Figure | None:
    """The number that a change ends at, in its own clause: "trebled, to 150", "fell by three to 22"."""
    for figure in figures_in(discourse, row):
        arrives = is_preceded(row, figure.at, "to") or row.words[figure.at - 1].low in {"reach", "reaching", "reached"}
        if figure.at > amount.figure.at and figure.at - amount.figure.at < 9 and arrives:
            between = row.words[amount.figure.at + 1 : figure.at]
            if not any(word.low in {";", "from"} or (word.quantity is not None and word.tag not in "TU") for word in between):
                return figure
    return None


def _from_earlier(discourse: Discourse, row: Row, amount: Amount, new: Figure) -> Statement | None:
    """A change that ends at a number and began at one given just before: "fifty cases ... had trebled, to 150"."""
    known = mentions_by_number(discourse)
    olds = [
        figure
        for near in window(discourse, row, 2)
        for figure in figures_in(discourse, near)
        if figure.span.end <= amount.figure.span.start
        and figure.value is not None
        and figure.quantity.hedge is not Hedge.RANGE
        and alike(known, figure, new)
        and (names_count(discourse, row, figure) or row.lows & COUNTS or "they" in row.lows)
    ]
    statements = [amount_of(amount, Pair(old, new)) for old in olds]
    fits = [statement for statement in statements if can_stand(statement)]
    if fits:
        return fits[0]
    return statements[0] if len(statements) == 1 and _is_of_the_order(amount, olds[0], new) else None


def _is_of_the_order(amount: Amount, old: Figure, new: Figure) -> bool:
    """ "Ten bodies were found ... the toll rose by only three, to 48": no change of 38, but one from another number."""
    low, high = sorted((old.value or 0, new.value or 0))
    return amount.kind is not Kind.COUNT or high - low <= FARTHEST * (amount.figure.value or 0)


def _can_be_of(discourse: Discourse, row: Row, amount: Amount, pair: Pair) -> bool:
    """Whether an amount can be said of a pair: another number than itself, of its kind."""
    if amount.figure.number in (pair.old.number, pair.new.number):
        return False
    row_words = amount.figure.row.words[amount.figure.at + 1 : amount.figure.at + 4]
    if [word.low for word in row_words[:2]] == ["as", "many"] and len(row_words) == 3:
        noun = singular(row_words[2].low)
        known = mentions_by_number(discourse)
        heads = {known[one.number].what.head for one in (pair.old, pair.new) if one.number in known}
        if is_person(noun) and noun not in heads | ANYBODY:
            return False  # "twice as many nurses now" of 40 patients, now 200
    points = amount.figure.quantity.unit == "points"
    if points or amount.kind in (Kind.COUNT, Kind.SHARE):
        return points == (pair.old.quantity.kind is Kind.SHARE)
    return True


def _is_about(discourse: Discourse, row: Row, pair: Pair) -> bool:
    """Whether the words tie an amount's row to a pair: the pair stands in it or beside it, or the row names what it counts."""
    if pair.new.row is row or pair.old.row is row:
        return True
    distance = row.sentence.index - max(pair.new.row.sentence.index, pair.old.row.sentence.index)
    if 0 < distance <= 2 or (distance == -1 and pair.together):
        words = row.lows
        return ("now" in words and pair.together) or bool(words & (TOLL_NOUNS | GENERAL)) or speaks_of(discourse, row, pair)
    return pair.together and pair.sure and speaks_of(discourse, row, pair)
