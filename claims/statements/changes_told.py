"""A change told of two counts whose sentences it does not stand in: "treated 18,600 patients in October ... in September 12,400
... a jump of one half".

The two are the only counts of one kind of people around the change, told of two times by their words. By how much is read
either way round, in favour of the text; which way only where the words leave no doubt which count is the older.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.changes import COMPARATIVES, GENERAL, NOUN_DIRECTIONS, TOLL_NOUNS, VERB_DIRECTIONS, Direction
from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.amounts import Amount, amount_of, amounts_in, is_beside_another, is_of_a_rate
from claims.statements.carried import carried_in
from claims.statements.changed_subjects import is_by_a_day_of_its_own, is_of_another_subject
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, figures_in, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.named_counts import speaks_of
from claims.statements.pairs import Pair, mentions_by_number, pairs_in
from claims.statements.rates import opens_elsewhere
from claims.statements.shares_told import people_in
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure

NEAR = 6  # sentences around a change in which both counts stand
JUST_TOLD = 2  # sentences before a change in which its counts stand nearest
FAR = 20  # sentences before a change in which two dated counts stand
MANY = 30  # counts among which two always give a change
FEW = 5  # a smaller number is of something beside
MOST_TIMES = 12  # a count this many times the other is of something else
TIMES = frozenset(
    """
    last previous earlier before ago next year month week day night now by later after then since summer winter spring autumn
    season decade annual first second third start end census beginning opening following afterwards today yesterday
    """.split()
)
"""Words that tell of which time a count is."""

UNTIED = frozenset(
    "would could might may if unless risk expected forecast target rate rates price prices each every successive real".split()
)
GENERIC = frozenset("death person victim life casualty patient case admission arrival fatality body".split())
ANY = frozenset("manpower strength population displacement intake workload caseload influx exodus headcount".split())
"""Subjects of a change that any count of people may be of."""


def is_untied(row: Row) -> bool:
    """Whether a word of the row says that its change may be of something else."""
    if row.lows.isdisjoint(UNTIED):
        return False
    return any(word.low in UNTIED and not word.capital and word.quantity is None for word in row.words)


def read_changes_told(discourse: Discourse) -> Iterator[Statement]:
    """Every change that no two counts of the text give, and that two must."""
    for row in discourse.rows:
        amounts = amounts_in(discourse, row)
        if not amounts or is_untied(row):
            continue
        for amount in amounts:
            if amount.kind is Kind.COUNT and "M" in row.tags:
                continue  # "tripled in June before easing by 25 in July"
            if amount.kind is Kind.COUNT and not {"by", "of"} & set(
                row.low_words[max(0, amount.figure.at - 2) : amount.figure.at]
            ):
                continue  # "600,000 more than a year earlier" is said of its own number
            if (
                amount.direction
                and amount.kind in (Kind.SHARE, Kind.MULTIPLE, Kind.COUNT)
                and amount.figure.quantity.unit != "points"
            ):
                statement = _by_how_much(discourse, row, amount) or _turned_round(discourse, row, amount)
                if statement is not None:
                    yield statement


def _by_how_much(discourse: Discourse, row: Row, amount: Amount) -> Statement | None:
    """The amount said of the only two counts that it may be of, whichever is the older."""
    if is_of_a_rate(row, amount) or is_beside_another(row, amount) or list(carried_in(discourse, row)):
        return None
    if row.tags.count("S") > 1:
        return None  # "fell by a tenth in the country but rose by 12 per cent here, 448 against 400"
    subject = subject_of(row, amount.figure.at)
    counts = counts_around(discourse, row, amount.figure.number)
    if subject is None or len({one.number for one in counts}) < 2:
        return None
    pair = only_two(subject, counts)
    if pair is None:  # "186 killed in May, 232 in June. The number of dead had therefore risen by 56", and others told later
        pair = only_two(subject, [one for one in counts if 0 <= row.sentence.index - one.sentence <= JUST_TOLD])
    every = [_figure(one) for one in people_in(discourse) if one.quantity.value and one.number != amount.figure.number]
    here = {figure.number for figure in figures_in(discourse, row) if (figure.value or 0) > FEW} - {amount.figure.number}
    if pair is None or len(every) > MANY or not here <= {one.number for one in pair}:
        return None
    if not subject and not here and not _takes_up(row, amount.figure.at):
        return None
    if any(can_stand(amount_of(amount, Pair(a, b))) for a in every for b in every if a.number != b.number):
        return None
    low, high = sorted(pair, key=lambda one: one.quantity.value or 0)
    old, new = (low, high) if amount.direction is Direction.UP else (high, low)
    told = Pair(_figure(old), _figure(new))
    if any(is_by_a_day_of_its_own(amount, one) for one in (told.old, told.new)):
        return None
    if is_of_another_subject(row, amount, told, mentions_by_number(discourse)):
        return None
    return amount_of(amount, told)


def _turned_round(discourse: Discourse, row: Row, amount: Amount) -> Statement | None:
    """ "612,000 displaced at the end of June. At the end of May the figure had been 576,000 ... the number of displaced shrank
    by 36,000": just the difference of two dated counts, and the other way."""
    value = amount.figure.value
    if amount.kind is not Kind.COUNT or not value or value <= FEW or opens_elsewhere(row) or is_of_a_rate(row, amount):
        return None
    rows = sorted(window(discourse, row, FAR), key=lambda other: other.sentence.index)
    own = amount.figure.number
    pairs = [pair for pair in pairs_in(discourse, rows) if pair.sure and own not in (pair.old.number, pair.new.number)]
    pairs = [pair for pair in pairs if abs((pair.new.value or 0) - (pair.old.value or 0)) == value]
    told = [pair for pair in pairs if speaks_of(discourse, row, pair)]
    statements = [amount_of(amount, pair) for pair in told]
    return statements[0] if len(pairs) == 1 and statements and not can_stand(statements[0]) else None


def _takes_up(row: Row, at: int) -> bool:
    """Whether the change is a noun that speaks of numbers just told: "An increase of 50 per cent", "that 60 per cent leap"."""
    near = row.low_words[max(0, at - 4) : at + 3]
    return not NOUN_DIRECTIONS.keys().isdisjoint(near) and COMPARATIVES.keys().isdisjoint(row.low_words[at + 1 : at + 2])


def _figure(mention: Mention) -> Figure:
    return Figure(mention.row, mention.at, mention.number, mention.quantity)


def counts_around(discourse: Discourse, row: Row, own: int) -> list[Mention]:
    """The counts of people around a change, of some size and no part of another."""
    return [
        one
        for one in people_in(discourse)
        if one.number != own
        and abs(one.sentence - row.sentence.index) <= NEAR
        and isinstance(one.quantity.value, int)
        and one.quantity.value > FEW
        and one.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT)
        and one.whole is None
        and "unchanged" not in one.row.lows
        and (one.row is row or not opens_elsewhere(one.row))
        and one.determiner not in {"more", "other", "remaining"}
    ]


def subject_of(row: Row, at: int) -> frozenset[str] | None:
    """The nouns that a change is of; empty where it takes up what was told ("That is ...", "An increase of ..."), None where it
    is of no people."""
    start = max((row.tags.rfind(mark, 0, at) for mark in ',.;:"'), default=-1) + 1
    verb = next(
        (place for place in range(at, start - 1, -1) if row.words[place].low in VERB_DIRECTIONS and row.tags[place] in "vM"), -1
    )
    if row.tags[at] == "M":
        verb = at
    named: list[int] = []
    if verb > start:
        start = max((place + 1 for place in range(start, verb) if row.tags[place] == "v"), default=start)
        named = [
            place for place in range(start, verb) if row.tags[place] in "nk" and row.words[place].low not in NOUN_DIRECTIONS
        ]
    behind = next((place for place in range(at, min(at + 4, len(row.words))) if row.words[place].low in NOUN_DIRECTIONS), -1)
    after = behind + 1 if behind > 0 else at + 1
    if row.between(after, after + 1) == "in" and row.words[after - 1].low in NOUN_DIRECTIONS:
        named = [place for place in range(after + 1, min(after + 6, len(row.words))) if row.tags[place] in "nk"]
    elif row.words[at + 1].low in COMPARATIVES if at + 1 < len(row.words) else False:
        named = [place for place in range(at + 2, min(at + 3, len(row.words))) if row.tags[place] in "nk"]
    words = frozenset(singular(row.words[place].low.removesuffix("'s")) for place in named)
    told = {word for word in words if is_person(word) or noun_measure((word,)) or word in TOLL_NOUNS | GROUP_NOUNS | ANY}
    plural = {singular(word) for word in TOLL_NOUNS | GENERAL} - {"attack", "incident"}
    told |= words & plural
    return frozenset(told) if told or not words else None


def only_two(
    subject: frozenset[str], counts: Sequence[Mention], fates: frozenset[Measure] = frozenset(), *, timed: bool = True
) -> tuple[Mention, Mention] | None:
    """The only two counts of one kind that the change may be of, told of two times. `fates`: those that its verb tells.
    `timed`: whether the sentences of both must tell of a time."""
    fates |= {fate for fate in map(_named_fate, subject) if fate is not None}
    heads = {word for word in subject if is_person(word)} - GENERIC
    fitting = [one for one in counts if one.measure is None or not fates or _fate(one) in fates]
    fitting = [one for one in fitting if not heads or one.what.head in heads | {"", "person"} or one.measure in fates]
    pairs = [pair for pair in combinations(fitting, 2) if _is_one_thing(*pair)]
    pairs = [pair for pair in pairs if _fate(pair[0]) is _fate(pair[1]) is not None] or pairs
    if len(pairs) != 1:
        return None
    first, second = pairs[0]
    return pairs[0] if not timed or (_is_timed(first) and _is_timed(second)) else None


def _named_fate(noun: str) -> Measure | None:
    return noun_measure((noun,))


def _fate(mention: Mention) -> Measure | None:
    """What befell the people of a count; whoever was lost died."""
    return Measure.KILLED if mention.measure is Measure.LOSSES else mention.measure


def _is_one_thing(first: Mention, second: Mention) -> bool:
    """Whether two counts are of one kind of people, and of one order."""
    low, high = sorted((first.quantity.value or 0, second.quantity.value or 0))
    if high > MOST_TIMES * low or low == high:
        return False
    if first.measure is not None and second.measure is not None:
        return _fate(first) is _fate(second)
    heads = {first.what.head, second.what.head}
    if any(head and not is_person(head) and noun_measure((head,)) is None for head in heads):
        return False
    return len(heads) == 1 or "" in heads or (heads & {"person"} != set() and all(is_person(head) for head in heads))


def _is_timed(mention: Mention) -> bool:
    """Whether the count's sentence tells of a time."""
    return any(part in TIMES for low in mention.row.lows for part in low.split()) or any(
        tag in "TDU" for tag in mention.row.tags
    )
