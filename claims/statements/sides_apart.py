"""Comparisons whose sides have their numbers in sentences of their own: "The first raid was the bloodier. It killed 19 people,
the second 14"; "More miners died at Tarn than at Orsk. The Tarn explosion killed 23 men ... At Orsk the dead numbered 17";
"Sector B was hit hardest".

A side is what its words tell apart: a name, a place in a series, a direction, a day or year. Each side must have one number
near by, of the fate compared, and a comparative without "than" compares two. A pronoun right behind the comparison is its
subject.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.calendar import DAYS_OF_THE_WEEK
from claims.lexicon.comparisons import SIDE_WORDS, SIZED
from claims.lexicon.cues import names_a_year
from claims.lexicon.people import FEMALE, THING_NOUNS, YOUNG, singular
from claims.statements.compared import apart_by, are_comparable, counts_in, segment_of, set_above, so_many_times
from claims.statements.discourse import Discourse, is_each
from claims.statements.figures import Figure, beside_two, quiet_rows, window
from claims.statements.identity import SIDES
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.set_against import DIRECTIONS
from claims.statements.side_comparisons import DEAD, UNCERTAIN, Comparison, comparisons_in, side_keys
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure

NEAR = 4  # sentences around a comparison in which the numbers of its sides stand
MOST_TIMES = 30  # a number this many times the other is of something else

THERE = ("there", "that day", "that year", "that night", "that time", "that month")
PARTLY = frozenset("alone start beginning initially outset already peak dawn noon dusk midday weeks months".split())
"""Words by which a number is of a part of the time."""

PRONOUNS = frozenset("it its they there".split())
GATHERINGS = frozenset(
    """
    trial march rally crowd demonstration group party camp class contingent force army garrison delegation congregation protest
    team unit brigade gathering intake convoy expedition turnout audience procession strike meeting vigil cohort column regiment
    """.split()
)
"""Nouns whose size is a number of people."""

HURT = frozenset({Measure.INJURED, Measure.MISSING, Measure.CASUALTIES})
ORDERED = frozenset("first second third fourth fifth former latter".split())


def read_sides_apart(discourse: Discourse) -> Iterator[Statement]:
    """Every comparison that the numbers of its sides contradict."""
    known = mentions_by_number(discourse)
    for row in (*discourse.rows, *quiet_rows(discourse, SIDE_WORDS, beside_two(discourse, NEAR, NEAR))):
        if row.lows.isdisjoint(SIDE_WORDS) or row.sentence.headline or row.lows & UNCERTAIN:
            continue
        for comparison in comparisons_in(discourse, row):
            statement = _judge(discourse, row, known, comparison)
            if statement is not None and not can_stand(statement):
                yield statement
                break


def _judge(discourse: Discourse, row: Row, known: dict[int, Mention], comparison: Comparison) -> Statement | None:
    """The statement over the only numbers that its sides can have."""
    if not comparison.first:
        return None
    members = _members(discourse, row, known, comparison)
    sides = _told_apart(comparison.first, comparison.second)
    shared = frozenset.intersection(*(keys for _, keys in members)) if len(members) > 1 else frozenset()
    first = [figure for figure, keys in members if sides[0] & keys - shared and not sides[1] & keys]
    if sides[1]:
        second = [figure for figure, keys in members if sides[1] & keys - shared and not sides[0] & keys]
    else:
        sorts = {_sort(row, key) for key in sides[0] - shared} - {""}
        apart = [figure for figure, keys in members if any(_sort(figure.row, key) in sorts for key in keys - shared)]
        second = [figure for figure in apart if figure not in first]
    if len(first) != 1 or not second or not are_comparable(known, first[0], second):
        return None
    if not comparison.most and len(second) != 1:
        return None
    named = comparison.first | comparison.second
    if "last" in row.lows and any({"this", "now", "so"} & one.row.lows for one in (first[0], *second)):
        return None  # "drowned last year. This year the Drava has claimed 14"
    parted = [keys & ORDERED for figure, keys in members if figure in (first[0], *second)]
    if any(parted) and not named & ORDERED:
        return None  # "17 died in the first Tarn explosion"
    if comparison.loosely and any(one.measure in HURT for one in known.values() if one.row in {first[0].row, second[0].row}):
        return None  # "suffered worse: 310 fell and 900 were wounded"
    if len({_particular(row, known, one) for one in (first[0], *second)}) > 1:
        return None  # "killed 14 soldiers in the north", and people in the south
    if comparison.fates is None and comparison.ratio is None and not _is_of_size(row, first[0].row, comparison):
        return None
    if comparison.amount is not None:
        return apart_by(comparison.at, first[0], second[0], comparison.amount, comparison.sign)
    if comparison.ratio is not None:
        return so_many_times(comparison.at, first[0], second[0], comparison.ratio)
    beyond = max if comparison.sign > 0 else min
    return set_above(comparison.at, first[0], beyond(second, key=lambda one: one.value or 0), comparison.sign)


def _told_apart(first: frozenset[str], second: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of both sides, of one sort alone where both have it: "the second wave" and "the first"."""
    for sort in (ORDERED, DIRECTIONS):
        if first & sort and second & sort:
            return first & sort, second & sort
    return first, second


def _particular(row: Row, known: dict[int, Mention], figure: Figure) -> str:
    """The noun of a count of some people only, which the comparison does not name."""
    mention = known.get(figure.number)
    head = mention.what.head if mention is not None else ""
    named = head in {singular(low) for low in row.low_words}
    return head if head in FEMALE | YOUNG | SIDES and not named else ""


def _is_of_size(row: Row, other: Row, comparison: Comparison) -> bool:
    """Whether what is "the larger" is as large as its people are many: a trial or a march, no ferry."""
    size = set(row.low_words) & SIZED.keys()
    return not size or "fuller" in size or not GATHERINGS.isdisjoint(row.lows | other.lows)


def _sort(row: Row, key: str) -> str:
    """The sort of a word that names a side: a place in a series, a direction, a time, a name."""
    if key in ORDERED:
        return "place"
    if key in DIRECTIONS:
        return "direction"
    if key in DAYS_OF_THE_WEEK:
        return "day"
    word = next((word for word in row.words if word.low.removesuffix("'s") == key), None)
    if word is None or word.quantity is not None:
        return "year" if names_a_year(key) else ""
    return "name" if word.capital and (row.words[0] is not word or word.tag == "g") else ""


def _members(
    discourse: Discourse, row: Row, known: dict[int, Mention], comparison: Comparison
) -> list[tuple[Figure, frozenset[str]]]:
    """The counts near a comparison that may be a side's, with the words that tell whose."""
    found: list[tuple[Figure, frozenset[str]]] = []
    for near in sorted(window(discourse, row, NEAR, NEAR), key=lambda other: other.sentence.index):
        counts = [one for one in counts_in(discourse, near) if one != comparison.amount]
        figures = [figure for figure in counts if _is_one(known, figure, comparison)]
        if comparison.fates and figures:  # "It killed 870 people, the first 2,140"
            figures = [figure for figure in counts if figure in figures or _is_bare(known, figure)]
        for place, figure in enumerate(figures):
            keys = _own_keys(figure, figures[place - 1] if place else None, len(figures))
            pronoun = near.low_words[0] in PRONOUNS and not place
            if not place or _points_back(figure):
                follows = near.sentence.index == row.sentence.index + 1 and (pronoun or _points_back(figure))
                if follows and not keys & (comparison.second | ORDERED):
                    keys = comparison.first
            if near is row and figure.span.start < comparison.at.start and not keys:
                keys = comparison.first
            announced = near is row and not place and near.words[figure.at - 1].low != "," and ":" in near.tags[: figure.at]
            if announced and figure.span.start > comparison.at.end and not keys & comparison.second:
                keys = comparison.first  # "was deadlier than the coastal one: 61 people were killed"
            found.append((figure, keys))
    values = [figure.value or 0 for figure, _ in found]
    return found if values and max(values) <= MOST_TIMES * min(values) else []


def _is_bare(known: dict[int, Mention], figure: Figure) -> bool:
    """Whether a count has neither noun nor fate of its own and so those of the one before: "the first 2,140"."""
    mention = known.get(figure.number)
    bare = mention is not None and not mention.what.head and mention.whole is None and mention.measure is None
    return (
        bare
        and isinstance(figure.value, int)
        and figure.value > 1
        and figure.row.tags[figure.at + 1 : figure.at + 2] in {"", ".", ",", ";", "P", "&"}
    )


def _points_back(figure: Figure) -> bool:
    """ "12 dead there", "14 people that day": of the side just named."""
    behind = f" {figure.row.between(figure.at + 1, figure.at + 6)} "
    return any(f" {phrase} " in behind for phrase in THERE)


def _own_keys(figure: Figure, previous: Figure | None, size: int) -> frozenset[str]:
    """The words of a number's own part of its sentence; those since the number before it where that part has none."""
    row = figure.row
    if size == 1 and row.tags.count("C") == 1:
        return side_keys(row, 0, len(row.words))
    own = side_keys(row, *segment_of(figure))
    if previous is None:
        return own | side_keys(row, max(row.tags.rfind(mark, 0, figure.at) for mark in ";:") + 1, figure.at)
    return own or side_keys(row, max(previous.at, row.tags.rfind(";", 0, figure.at)) + 1, figure.at)


def _lasts(figure: Figure, comparison: Comparison) -> bool:
    """Whether another sentence than the comparison's counts over a length of time: "over ten years"."""
    row = figure.row
    here = row.sentence.span.start <= comparison.at.start < row.sentence.span.end
    led = (row.words[at - 1].low for at in row.numbers if row.tags[at] == "U")
    return not here and not {"over", "in", "within", "during", "for"}.isdisjoint(led)


def _is_one(known: dict[int, Mention], figure: Figure, comparison: Comparison) -> bool:
    """Whether a count is of the people compared, all of them on its side."""
    mention = known.get(figure.number)
    if (
        mention is None
        or not isinstance(figure.value, int)
        or figure.value < 2
        or mention.whole is not None
        or is_each(mention)
    ):
        return False
    if mention.determiner == "the" and not mention.what.head:
        return False  # "of the two"
    if mention.determiner in {"more", "other", "remaining"} or _lasts(figure, comparison):
        return False
    if mention.what.head in THING_NOUNS:
        return False
    if figure.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return False
    if not PARTLY.isdisjoint(figure.row.lows):
        return False
    if comparison.fates is None:
        return mention.measure not in {*DEAD, Measure.INJURED, Measure.DETAINED, Measure.MISSING}
    return mention.measure in comparison.fates
