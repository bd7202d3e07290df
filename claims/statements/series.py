"""Numbers that stay, run one way through time, or differ: "unchanged at 71", "the third fall in a row", "the difference,
235"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claims.lexicon.changes import (
    IN_A_ROW,
    NOUN_DIRECTIONS,
    TOLL_NOUNS,
    UNCHANGED,
    VERB_DIRECTIONS,
    WORSE,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ABOVE,
    BELOW,
    ZERO,
    Figure,
    figures_in,
    relate,
    window,
)
from claims.statements.mention import Mention
from claims.statements.named_counts import one_fate
from claims.statements.pairs import HALF_A_YEAR, age_of, alike, mentions_by_number, time_of
from claims.statements.signs_of_changes import SERIES
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row, by_longest_word
from claims.values.measure import Measure
from claims.values.verdict import Reading

_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


NOT_REACHED = frozenset("not never nor neither no".split())
DENIED = 5  # words before a number in which it is denied: "the toll has not risen to 50"
DEADLY = frozenset("toll dead deaths perished killed".split())
UNCHANGED_PHRASES = by_longest_word(UNCHANGED)


SEVERAL = 4  # numbers of a sentence that goes through a series, of which "unchanged" may mean any two


BACKWARDS = frozenset("from against after compared".split())
"""Words between numbers of which the later is the older."""


def unchanged_counts(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "the toll was unchanged from Sunday, at 71"."""
    if not row.has_phrase(UNCHANGED_PHRASES):
        return
    known = mentions_by_number(discourse)
    counts = [figure for figure in figures_in(discourse, row) if figure.value is not None and figure.number in known]
    if len(counts) == 2 and ":" in row.tags[: counts[0].at] and alike(known, *counts) and age_of(counts[1]) < 0:
        then, now = counts  # "without changes: on Monday 68, now 71"
        yield relate(Relation.CHANGE, now.span, ((then, "before"), (now, "unchanged")), (((-1, 1), ZERO),), figures=False)
        return
    figures = [figure for figure in counts if row.words[figure.at - 1].low in {"at", ":"}]
    for figure in figures[-1:]:
        earlier = [
            other
            for near in window(discourse, row, 4)
            for other in figures_in(discourse, near)
            if other.span.end <= figure.span.start
            and other.value is not None
            and alike(known, other, figure)
            and one_fate(known, other, figure)
            and NOT_REACHED.isdisjoint(other.row.low_words[max(0, other.at - DENIED) : other.at])
        ]
        if row.lows & DEADLY:
            earlier = [other for other in earlier if _is_of_the_dead(known, other)] or earlier
        statements = [
            relate(Relation.CHANGE, figure.span, ((other, "before"), (figure, "unchanged")), (((-1, 1), ZERO),), figures=False)
            for other in earlier
        ]
        fits = [statement for statement in statements if can_stand(statement)]
        if fits:
            yield fits[0]
        elif len(statements) == 1 and row.lows & TOLL_NOUNS and row.tags.count("C") < SEVERAL:
            yield statements[0]


def _is_of_the_dead(known: Mapping[int, Mention], figure: Figure) -> bool:
    mention = known.get(figure.number)
    return mention is not None and mention.measure is Measure.KILLED


def series_in(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Each month was deadlier than the one before ... 14 in January, 19 in February, 27 in March"."""
    members = _in_order(discourse, _dated(discourse, row))
    if len(members) < SERIES:
        return
    direction = _trend(discourse, row)
    if direction is None:
        return
    count, sign = direction
    members = members[-(count + 1) :] if count else members
    bounds = ABOVE if sign > 0 else BELOW
    literal = [
        (tuple(1 if k == place + 1 else -1 if k == place else 0 for k in range(len(members))), bounds)
        for place in range(len(members) - 1)
    ]
    terms = [(figure, "then") for figure in members[:-1]] + [(members[-1], "up to" if sign > 0 else "down to")]
    yield relate(Relation.CHANGE, row.span(members[0].at, members[-1].at + 1), terms, literal, reading=Reading.INFERRED)


def _dated(discourse: Discourse, row: Row) -> list[Figure]:
    """The numbers of a list that runs through time, in order of time."""
    figures = [figure for figure in figures_in(discourse, row) if figure.value is not None]
    runs: list[list[Figure]] = [[]]
    for figure in figures:
        if runs[-1] and figure.at - runs[-1][-1].at > 9:
            runs.append([])
        runs[-1].append(figure)
    run = max(runs, key=len)
    dates = (
        sum(1 for at in range(run[0].at - 2, run[-1].at + 5) if 0 <= at < len(row.tags) and row.tags[at] == "T") if run else 0
    )
    may = sum(1 for at in range(run[0].at, run[-1].at) if row.words[at].low == "may") if run else 0
    return run if len(run) >= SERIES and dates + may >= len(run) - 1 else []


def _in_order(discourse: Discourse, members: list[Figure]) -> list[Figure]:
    """The same by their months and days; none where the sentence looks back and does not tell: "41 in May, down from 58"."""
    times = [time_of(discourse, figure) for figure in members]
    known = [time for time in times if time is not None]
    if len(set(known)) == len(members) and len({sort for sort, _ in known}) == 1:
        orders = [order for _, order in known]
        if max(orders) - min(orders) <= HALF_A_YEAR:
            return [figure for _, figure in sorted(zip(orders, members, strict=True), key=lambda pair: pair[0])]
    back = bool(members) and not BACKWARDS.isdisjoint(members[0].row.low_words[members[0].at : members[-1].at])
    return [] if back else members


def _trend(discourse: Discourse, row: Row) -> tuple[int, int] | None:
    """How often in a row (0: always) and which way, as this sentence or one beside it tells; None where none does."""
    here = row.sentence.index
    sentences = discourse.document.sentences[max(0, here - 1) : here + 2]
    for sentence in sentences:
        words = [word.strip(".,;:\"'“”()").lower() for word in discourse.document.of(sentence.span).split()]
        text = f" {' '.join(words)} "
        cue = next((cue for cue in IN_A_ROW if f" {cue} " in text), None)
        if cue is None:
            continue
        signs = {
            int((VERB_DIRECTIONS | NOUN_DIRECTIONS | WORSE)[word])
            for word in words
            if word in VERB_DIRECTIONS or word in NOUN_DIRECTIONS or word in WORSE
        }
        if len(signs) != 1:
            continue
        ordinal = next((place for word, place in _ORDINALS.items() if f" {word} " in text), 0)
        return ordinal, signs.pop()
    return None


def differences_in(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "The difference, 235 new entries, ..."."""
    for figure in figures_in(discourse, row):
        before = row.between(max(0, figure.at - 5), figure.at)
        if row.words[figure.at].low == "one":
            continue  # "the difference is one of definition"
        if "difference" not in before or "split" in before or figure.value is None:  # nobody splits it to name it
            continue
        known = mentions_by_number(discourse)
        others = [
            other
            for near in window(discourse, row, 2)
            for other in figures_in(discourse, near)
            if other.number != figure.number and other.value
        ]
        others = [other for other in others if other.span.end <= figure.span.start and alike(known, other, other)]
        statements = []
        for place, first in enumerate(others):
            for second in others[place + 1 :]:
                old, new = (first, second) if (first.value or 0) < (second.value or 0) else (second, first)
                statements.append(
                    relate(
                        Relation.CHANGE,
                        figure.span,
                        ((old, "old"), (new, "new"), (figure, "difference")),
                        (((-1, 1, -1), ZERO),),
                    )
                )
        fits = [statement for statement in statements if can_stand(statement)]
        if fits:
            yield fits[0]
        elif len(statements) == 1:
            yield statements[0]
