"""Numbers that a text leaves to its reader: "a third of them children", "twice that number wounded", "three lorries, each with
14 recruits".

Such a number is a factor times a count of the text, perhaps over several steps ("half of the 80 were deaths, and a quarter of
the dead ..."). It has the words and the fate by which later sentences speak of it ("40 of the children").
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.people import singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.described import EMPTY, SHORTEST, answering, sought, stem
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.predicates import measure_after
from claims.statements.share_pairs import whole_phrase
from claims.statements.statement import Given
from claims.statements.subsets import opening_group
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.measure import Measure
from claims.values.record import record

BACK = 3  # sentences back in which "of the children" finds a derived group
MULTIPLE_TAILS = frozenset(["as many", "that number", "that many", "the number", "that figure", "that total"])


@record
class Derived:
    """A factor times a count. `literal`, `charitable`: the values of the factor; `given`: the words that it comes from, other
    than the count; `names`, `measure`: by what later words speak of it; `start`, `end`: its words in the row."""

    base: Mention
    literal: Interval
    charitable: Interval
    given: tuple[Given, ...]
    names: frozenset[str]
    measure: Measure | None
    row: Row
    start: int
    end: int
    steps: int

    @property
    def value(self) -> Number:
        """The number that its words name."""
        factor = self.literal.low if self.literal.low is not None else 0
        high = self.literal.high if self.literal.high is not None else factor
        return exact(Fraction(factor + high) / 2 * (self.base.quantity.value or 0))


def derived_numbers(discourse: Discourse) -> tuple[Derived, ...]:
    """Every number left to the reader, in order."""
    known: tuple[Derived, ...] | None = discourse.memo.get(("derived",))
    if known is None:
        found: list[Derived] = []
        for row in discourse.rows:
            for at in row.numbers:
                number = row.words[at].quantity
                quantity = discourse.quantities[number] if number is not None else None
                one = None
                if quantity is not None and row.tags[at] == "S" and quantity.kind is Kind.SHARE:
                    one = _share(discourse, row, at, quantity, found)
                elif quantity is not None and row.tags[at] == "M":
                    one = _multiple(discourse, row, at, quantity)
                elif quantity is not None and row.tags[at] == "C":
                    one = _each(discourse, row, at)
                if one is not None:
                    found.append(one)
        known = discourse.memo[("derived",)] = tuple(found)
    return known


def _share(discourse: Discourse, row: Row, at: int, ratio: Quantity, found: list[Derived]) -> Derived | None:
    """ "a third of them children", "a quarter of the dead": of a count, or of a number derived before."""
    phrase = whole_phrase(row, at) or opening_group(row, at)
    if phrase is None or ratio.unit == "points" or ratio.low is None or ratio.low != ratio.high:
        return None
    if ratio.hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return None
    earlier = called(discourse, row, phrase, found)
    base = None if earlier else _base(discourse, row, at, phrase)
    if earlier is None and base is None:
        return None
    names, measure = _label(row, max(phrase.end, at + 1))
    readings = ratio.readings
    literal, charitable = readings.literal, readings.charitable
    given: tuple[Given, ...] = (Given(ratio.span, "share", ratio.value),)
    steps = 1
    if earlier is not None:
        base, steps = earlier.base, earlier.steps + 1
        literal, charitable = times(literal, earlier.literal), times(charitable, earlier.charitable)
        given = (*earlier.given, *given)
    assert base is not None
    return Derived(base, literal, charitable, given, names, measure, row, at, max(phrase.end, at + 1), steps)


def called(discourse: Discourse, row: Row, phrase: Description, found: list[Derived]) -> Derived | None:
    """The derived number that a noun phrase speaks of: by its noun, by its fate, or as the last thing told ("of them")."""
    near = [one for one in found if 0 <= row.sentence.index - one.row.sentence.index <= BACK]
    if not near or "C" in row.tags[phrase.start : phrase.end]:
        return None
    asked = sought(row, phrase)
    if phrase.head in PRONOUN_WHOLES and not asked.narrow:
        return None
    words = {stem(word) for word in phrase.words} | asked.narrow
    for one in reversed(near):
        fate = asked.measure is not None and asked.measure is one.measure and noun_measure((phrase.head,)) is asked.measure
        if fate or (stem(phrase.head) in one.names and asked.narrow <= one.names) or (asked.narrow and words <= one.names):
            return one
        if asked.narrow and asked.narrow <= one.names:
            return one
    return None


def _base(discourse: Discourse, row: Row, at: int, phrase: Description) -> Mention | None:
    """The one count that a share is of."""
    pronoun = phrase.head in PRONOUN_WHOLES
    inside = [mention for mention in discourse.row_mentions(row) if phrase.start <= mention.at < phrase.end]
    if inside:
        found = inside[:1]
    elif pronoun:
        found = discourse.antecedents_at(row, at, phrase)[:1]
    else:
        asked = sought(row, phrase)
        start = row.words[at].span.start
        mention = next((other for other in reversed(discourse.mentions) if other.quantity.span.end <= start), None)
        found = [] if mention is None else answering(discourse, asked, mention)
        found = found or discourse.antecedents_at(row, at, phrase)
        values = {other.quantity.value for other in found}
        found = found[:1] if len(values) == 1 else []
    exact_count = [one for one in found if one.quantity.hedge is Hedge.EXACT and one.quantity.value and not is_each(one)]
    return exact_count[0] if exact_count and (pronoun or not is_background(exact_count[0].row, row)) else None


def _label(row: Row, start: int) -> tuple[frozenset[str], Measure | None]:
    """What is said of a share's people: the stems of its words, and their fate."""
    stop = next((at for at in range(start, len(row.words)) if row.tags[at] in ",.;:&("), len(row.words))
    words = [row.words[at] for at in range(start, stop) if row.tags[at] in "nkv" or row.words[at].capital]
    telling = {stem(singular(word.low)) for word in words if len(word.low) >= SHORTEST and word.low not in EMPTY}
    fates = [noun_measure((word.low,)) for word in words]
    return frozenset(telling), measure_after(row, start) or next((fate for fate in fates if fate is not None), None)


def times(a: Interval, b: Interval) -> Interval:
    """Each value of one factor by each of another; neither is negative."""
    low = exact((a.low or 0) * (b.low or 0))
    high = None if a.high is None or b.high is None else exact(a.high * b.high)
    return Interval(low, high)


def _multiple(discourse: Discourse, row: Row, at: int, ratio: Quantity) -> Derived | None:
    """ "twice as many on Tuesday", "half that number wounded": of the count right before."""
    tail = row.between(at + 1, at + 3)
    if tail not in MULTIPLE_TAILS or ratio.value is None or ratio.hedge is not Hedge.EXACT:
        return None
    following = row.tags[at + 3 : at + 4]
    if following == "C" or "as" in {word.low for word in row.words[at + 3 : at + 7]}:
        return None  # "twice as many as the 12"
    before = [mention for mention in discourse.row_mentions(row) if mention.at < at]
    if not before:
        before = [mention for mention in discourse.mentions if mention.sentence == row.sentence.index - 1][-1:]
    base = before[-1] if before else None
    if base is None or base.quantity.hedge is not Hedge.EXACT or not base.quantity.value:
        return None
    names, measure = _label(row, at + 3)
    factor = Interval.point(ratio.value)
    given = (Given(ratio.span, "multiple", ratio.value),)
    return Derived(base, factor, factor, given, names, measure or base.measure, row, at, at + 3, 1)


def _each(discourse: Discourse, row: Row, at: int) -> Derived | None:
    """ "three lorries, each with 14 recruits and two men", "twelve houses, each with exactly six people inside"."""
    mentions = discourse.row_mentions(row)
    place = next((index for index, mention in enumerate(mentions) if mention.at == at), -1)
    if place < 1 or row.words[at - 1].low not in {"with", "carrying", "holding", "of", "each"}:
        return None
    lead = {word.low for word in row.words[max(0, at - 3) : at]}
    sets, first = mentions[place - 1], mentions[place]
    behind = row.between(at + 1, at + 6).split()
    if not lead & {"each"} and "each" not in behind:
        return None
    value = sets.quantity.value
    if not isinstance(value, int) or value < 2 or sets.quantity.hedge is not Hedge.EXACT or sets.what.head == first.what.head:
        return None
    factor = Interval.point(value)
    given = (Given(sets.quantity.span, "sets", value),)
    names = frozenset(stem(word) for word in (*first.what.words, *sets.what.words))
    return Derived(first, factor, factor, given, names, first.measure, row, at, first.end, 1)
