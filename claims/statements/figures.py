"""Numbers that a construction reckons with, and linear statements over them.

A figure is a quantity, or one end of a written range ("from 41 to 58"). Ends are constants: their values go into the bounds of
the
conditions, and their words stand under `given`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.statement import Given, Party, Relation, Statement, Sum
from claims.statements.words import Row, read_row
from claims.text.document import Sentence
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.pattern import Pattern
from claims.values.record import record, replace
from claims.values.span import Span
from claims.values.verdict import Reading

Condition = tuple[tuple[Number, ...], Interval]
"""Factors, one a figure in order, and the bounds of their sum."""

ABOVE = Interval(0, None, low_open=True)
BELOW = Interval(None, 0, high_open=True)
AT_LEAST_ZERO = Interval(0, None)
AT_MOST_ZERO = Interval(None, 0)
ZERO = Interval.point(0)


@record
class Figure:
    """A number at a word of a row. `quantity`: as reckoned with (an end of a range is a point); `is_end`: whether it is one."""

    row: Row
    at: int
    number: int
    quantity: Quantity
    is_end: bool = False

    @property
    def value(self) -> Number | None:
        """The number named, None for a range."""
        return self.quantity.value

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.row.words[self.at].span


def figures_in(discourse: Discourse, row: Row, tags: str = "C") -> tuple[Figure, ...]:
    """The numbers of some classes in a row, in order."""
    if not row.numbers:
        return ()
    key = (row.sentence.index, tags)
    known: tuple[Figure, ...] | None = discourse.memo.get(key)
    if known is None:
        known = discourse.memo[key] = tuple(_figures(discourse, row, tags))
    return known


def _figures(discourse: Discourse, row: Row, tags: str) -> Iterator[Figure]:
    for at in row.numbers:
        number = row.words[at].quantity
        if number is not None and row.tags[at] in tags:
            quantity = discourse.quantities[number]
            if quantity.low is not None or quantity.high is not None:
                yield Figure(row, at, number, quantity)


def constant(figure: Figure) -> Figure:
    """The number that a bound names ("at least 300"), as a point of the bounds."""
    value = figure.quantity.low if figure.quantity.low is not None else figure.quantity.high
    return replace(figure, quantity=replace(figure.quantity, low=value, high=value, hedge=Hedge.EXACT), is_end=True)


def ends(figure: Figure) -> tuple[Figure, Figure] | None:
    """The first and the second end of a written range; None for any other number."""
    quantity = figure.quantity
    if quantity.low is None or quantity.high is None or quantity.low == quantity.high or quantity.hedge is Hedge.VAGUE:
        return None
    hedge = Hedge.EXACT if quantity.hedge is Hedge.RANGE else quantity.hedge
    first, second = (
        Figure(figure.row, figure.at, figure.number, replace(quantity, low=end, high=end, hedge=hedge), True)
        for end in (quantity.low, quantity.high)
    )
    return first, second


def relate(
    relation: Relation,
    at: Span,
    terms: Sequence[tuple[Figure, str]],
    literal: Sequence[Condition],
    charitable: Sequence[Condition] | None = None,
    *,
    given: Sequence[Given] = (),
    reading: Reading | None = None,
    figures: bool = True,
    ratio: Quantity | None = None,
) -> Statement:
    """A statement over figures in their roles. `charitable`: the same as `literal` where None.

    `reading`: stated where all figures stand in one row, unless given.
    """
    wide = literal if charitable is None else charitable
    if reading is None:
        reading = Reading.STATED if len({id(figure.row) for figure, _ in terms}) < 2 else Reading.INFERRED
    constants = [Given(figure.span, role, figure.value) for figure, role in terms if figure.is_end]
    return Statement(
        relation,
        at,
        tuple(Party(figure.number, figure.quantity, figure.span, role) for figure, role in terms if not figure.is_end),
        tuple(_sum(condition, terms, literal=True, figures=figures) for condition in literal),
        tuple(_sum(condition, terms, literal=False, figures=figures) for condition in wide),
        reading,
        figures,
        ratio,
        (*constants, *given),
    )


def _sum(condition: Condition, terms: Sequence[tuple[Figure, str]], *, literal: bool, figures: bool) -> Sum:
    """The condition over the parties alone."""
    factors, bounds = condition
    kept: list[Number] = []
    for factor, (figure, _) in zip(factors, terms, strict=True):
        if not figure.is_end:
            kept.append(factor)
            continue
        readings = figure.quantity.readings
        values = readings.literal if literal else readings.figure if figures else readings.charitable
        bounds = bounds - values.scale(factor)
    return Sum(tuple(kept), bounds)


def times(ratio: Interval) -> list[Condition]:
    """Conditions on (a, b): a = ratio x b, the ratio not negative."""
    found: list[Condition] = []
    if ratio.low is not None:
        found.append(((1, -ratio.low), Interval(0, None, low_open=ratio.low_open)))
    if ratio.high is not None:
        found.append(((1, -ratio.high), Interval(None, 0, high_open=ratio.high_open)))
    return found


def is_count(figure: Figure) -> bool:
    """Whether it counts something."""
    return figure.quantity.kind is Kind.COUNT


def window(discourse: Discourse, row: Row, before: int, after: int = 0) -> list[Row]:
    """The rows of the sentences around a row's, itself included, nearest first, earlier before later."""
    here = row.sentence.index
    first = bisect_left(discourse.rows, here - before, key=_index)
    last = bisect_right(discourse.rows, here + after, key=_index)
    return sorted(discourse.rows[first:last], key=lambda other: (abs(other.sentence.index - here), other.sentence.index))


def _index(row: Row) -> int:
    return row.sentence.index


def quiet_rows(discourse: Discourse, words: Iterable[str], may_speak: Callable[[int], bool] | None = None) -> Iterator[Row]:
    """The sentences without any number that hold one of the words: they may speak of the numbers beside them.

    `may_speak`: asked of a sentence's index before its words are read.
    """
    told = discourse.vocabulary.intersection(words)
    for sentence, low in _quiet_sentences(discourse) if told else ():
        if not any(word in low for word in told) or told.isdisjoint(_words_of(low)):
            continue
        if may_speak is None or may_speak(sentence.index):
            yield _quiet_row(discourse, sentence)


def beside_two(discourse: Discourse, before: int, after: int) -> Callable[[int], bool]:
    """Whether two counts stand so many sentences at most before and behind a sentence of that index."""
    counted = [row.sentence.index for row in discourse.rows for at in row.numbers if row.tags[at] in "CRX"]
    return lambda index: bisect_right(counted, index + after) - bisect_left(counted, index - before) > 1


def _words_of(low: str) -> Iterator[str]:
    return (word.strip(".,;:\"'“”’()") for word in low.replace("-", " ").split())


def _quiet_sentences(discourse: Discourse) -> list[tuple[Sentence, str]]:
    """The sentences without any number, in lower case; made once for all who ask."""
    known: list[tuple[Sentence, str]] | None = discourse.memo.get(("quiet",))
    if known is None:
        with_numbers = {row.sentence.index for row in discourse.rows}
        known = discourse.memo[("quiet",)] = [
            (sentence, discourse.document.of(sentence.span).lower())
            for sentence in discourse.document.sentences
            if sentence.index not in with_numbers
        ]
    return known


def matches_anywhere(discourse: Discourse, pattern: Pattern) -> bool:
    """Whether a pattern matches in the text; asked once a text."""
    if (pattern,) not in discourse.memo:
        discourse.memo[(pattern,)] = pattern.search(discourse.document.text) is not None
    return bool(discourse.memo[(pattern,)])


def _quiet_row(discourse: Discourse, sentence: Sentence) -> Row:
    """The words of a sentence without a number, read once for all who ask."""
    row: Row | None = discourse.memo.get(("quiet", sentence.index))
    if row is None:
        row = discourse.memo["quiet", sentence.index] = read_row(discourse.document, sentence, discourse.quantities, range(0))
    return row
