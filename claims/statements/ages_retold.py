"""One person's ages in two years: "was 31 when she was taken in April 2009 ... When she was freed, in April 2015, she was 37",
"Interviewed in 2013 at age 84 ... the explosion of 1937. She was eight on the day of the blast".

The first sentence names the person, the second says "she" or "he"; nobody else may be told of between. Birthdays count too:
"born on 14 May 1921, died on 2 May 2014, twelve days short of his 93rd birthday".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.calendar import HE_OR_SHE
from claims.lexicon.people import is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.moments import Moment, read_moments, year_of
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading

OLDEST = 110
AHEAD = 4  # sentences between the two ages
BEHIND_AN_AGE = frozenset([",", ".", ";", "when", "at", "and", "on", "then", "that", "in", ")"])
THEN = ("at the time", "on the day", "when", "then", "that day", "that night", "that year", "in that year")
"""Words behind an age by which it is of the day told before."""

@record
class Aged:
    """An age at a word of a row, in a year."""

    row: Row
    at: int
    years: int
    year: Moment


def read_ages_retold(discourse: Discourse) -> Iterator[Statement]:
    """Every pair of ages that lie further apart, or closer, than their years."""
    moments: tuple[Moment, ...] | None = None
    for row in discourse.rows:
        if "birthday" in row.lows and "born" in row.lows:
            moments = read_moments(discourse) if moments is None else moments
            yield from _birthday(discourse, row, [one for one in moments if one.row is row and one.has_year and one.exact])
    ages = [one for row in discourse.rows for one in _ages(discourse, row)]
    for (row, at, years), (later, at_later, years_later) in pairwise(ages):
        if row is later or not 0 < later.sentence.index - row.sentence.index <= AHEAD:
            continue
        moments = read_moments(discourse) if moments is None else moments
        dated = [moment for moment in moments if moment.has_year and moment.last - moment.first <= 366]
        first = _year_of(dated, row, at, set())
        if first is None or _pronoun(row, at) or not _pronoun(later, at_later):
            continue
        second = _year_of(dated, later, at_later, {first.span})
        told = any(later.between(at_later + 1, at_later + 4).startswith(cue) for cue in THEN)
        if second is None and told:
            others = [one for one in dated if one.row is row and one.span != first.span]
            second = others[0] if len(others) == 1 and len(dated) == 2 else None
        between = discourse.document.text[row.sentence.span.end : later.words[at_later].span.start]
        if second is not None and _names_somebody(row) and not _tells_of_another(between):
            yield _apart(Aged(row, at, years, first), Aged(later, at_later, years_later, second))


def _ages(discourse: Discourse, row: Row) -> Iterator[tuple[Row, int, int]]:
    """The ages of a row: "was 31 when", "at age 84", "aged 12"."""
    for at in row.numbers:
        if row.tags[at] != "G" and (row.tags[at] != "C" or row.between(at - 1, at) != "was"):
            continue
        quantity = discourse.quantities[row.words[at].quantity or 0]
        value = quantity.value
        if not isinstance(value, int) or not 0 < value <= OLDEST or quantity.unit not in (None, "year"):
            continue
        behind = row.between(at + 1, at + 2)
        bare = quantity.kind is Kind.COUNT and behind in BEHIND_AN_AGE
        subject = row.words[at - 2] if at > 1 else None
        named = subject is not None and (subject.low in HE_OR_SHE or subject.capital)
        if quantity.kind is Kind.AGE or (bare and named):
            yield row, at, value


def _pronoun(row: Row, at: int) -> bool:
    """Whether an age is said of "she" or "he"."""
    return row.between(at - 2, at) in {"she was", "he was"} or row.between(at - 3, at) in {"she was aged", "he was aged"}


def _names_somebody(row: Row) -> bool:
    """Whether a name stands in a sentence, its first word aside."""
    return any(word.capital and word.tag in "nkg" for word in row.words[1:])


def _tells_of_another(text: str) -> bool:
    """Whether somebody else is named between two ages: a kinsman, a name inside a sentence, the other pronoun."""
    words = re.findall(r"[^\W\d_]+", text)
    named = re.search(r"[^\W\d_][^.!?]* (?!(?:January|February|March|April|May|June|July|August|September|October|November"
                      r"|December|I)\b)[A-Z]", text)
    return {*words} >= HE_OR_SHE or named is not None or any(is_person(singular(word.lower())) for word in words)


def _year_of(moments: Sequence[Moment], row: Row, at: int, taken: set[object]) -> Moment | None:
    """The year beside an age: the nearest date of its sentence."""
    here = [moment for moment in moments if moment.row is row and moment.span not in taken]
    here.sort(key=lambda moment: abs(moment.at - at))
    return here[0] if here else None


def _apart(first: Aged, second: Aged) -> Statement:
    """Two ages lie as far apart as their years, one more or less."""
    passed = year_of(second.year.first) - year_of(first.year.first)
    miss = second.years - first.years - passed
    span = second.row.words[second.at].span
    given = (Given(first.row.words[first.at].span, "age told", first.years), *_years(first.year, second.year))
    return _statement(span, miss, given)


def _years(*moments: Moment) -> tuple[Given, Given]:
    """Two years, the earlier one first."""
    first, last = sorted(moments, key=lambda moment: moment.first)
    return Given(first.span, "earlier year", year_of(first.first)), Given(last.span, "later year", year_of(last.first))


def _birthday(discourse: Discourse, row: Row, moments: Sequence[Moment]) -> Iterator[Statement]:
    """ "born on 14 May 1921 and died on 2 May 2014, twelve days short of his 93rd birthday": the birthday of that year."""
    at = row.low_words.index("birthday")
    number = row.words[at - 1].quantity if at else None
    value = discourse.quantities[number].value if number is not None and row.tags[at - 1] == "D" else None
    if len(moments) != 2 or not isinstance(value, int) or number is None:
        return
    born, died = sorted(moments, key=lambda moment: moment.first)
    if "born" not in row.low_words[max(0, born.at - 4) : born.at]:
        return
    miss = value - (year_of(died.first) - year_of(born.first))
    yield _statement(row.words[at - 1].span, miss, _years(born, died))


def _statement(span: Span, miss: int, given: tuple[Given, ...]) -> Statement:
    """Years that miss by so many, by one fewer with charity."""
    widest = miss - 1 if miss > 0 else miss + 1 if miss < 0 else 0
    sums = (Sum((), Interval.point(miss)),), (Sum((), Interval.point(widest)),)
    return Statement(Relation.TIME, span, (), *sums, Reading.INFERRED, False, None, given)
