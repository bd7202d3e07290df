"""The headline's numbers against the body's: each must be found again, or follow from what the body counts.

A headline's number is looked for in the whole body: the same number of the same thing, within the rounding of both; a sum, a
difference; an ordinal ("a sixth victim"). Where nothing gives it and the lead has one number that says the same thing, the two
contradict each other. Bounds are read as the figures that they name: a headline goes beyond no "at least" of its body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.headlines import SAME_NOUN, SPEAKERS
from claims.lexicon.people import FEMALE, MALE, YOUNG, is_person, singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.claim import Mode
from claims.statements.discourse import WEAK_WORDS, Discourse, compatible, contains, is_background, same_kind, subset_noun
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.runs import end_of
from claims.statements.statement import Statement, can_stand, same, total
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.verdict import Reading

LEAST_SUM = 3  # a headline number below this is a sum of anything
LEAD = 4  # body sentences in which the number that a headline took up is looked for
NEWS = 2  # sentences from the top that are of the event itself, whatever they compare it with
FARTHEST = 12  # numbers this many times apart are of different things
MOST_TERMS = 16  # counts of the body among which sums are tried
UNCERTAIN = frozenset({Mode.HYPOTHETICAL, Mode.FORECAST, Mode.DENIED})
PARTIAL = frozenset({"other", "more", "remaining", "last"})
"""Determiners by which a number counts only those beyond others."""

UNITED = frozenset({Kind.MONEY, Kind.SHARE, Kind.MEASURE, Kind.AGE, Kind.DURATION, Kind.ORDINAL, Kind.MULTIPLE, Kind.RATIO})
"""Kinds of number that a headline gives with a unit of its own."""

SIDES = frozenset("soldier civilian policeman officer militant rebel guerrilla guerilla insurgent gunman attacker bomber".split())
GRADES = frozenset("seriously critically badly slightly severely gravely lightly critical serious confirmed probable suspected".split())
"""Words that count only some of those with a measure: "four were seriously injured"."""


def read_headlines(discourse: Discourse) -> Iterator[Statement]:
    """A statement for each number of the headline that the body gives again, or should."""
    body = [mention for mention in discourse.mentions if not mention.row.sentence.headline]
    for head in discourse.mentions:
        if not head.row.sentence.headline:
            break
        statement = _found(discourse, head, body) or _added(discourse, head, body) or _missed(discourse, head, body)
        if statement is not None:
            yield statement
    yield from read_measures(discourse)


def _same(discourse: Discourse, head: Mention, other: Mention) -> Statement:
    return same(other.span, discourse.party(head, "headline"), discourse.party(other, "body"), Reading.INFERRED, figures=True)


def _found(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """The first number of the body that may be the headline's: of the same thing for sure, or of it perhaps."""
    for likely in (_same_thing, _perhaps_same):
        for other in body:
            if likely(head, other) and other.mode not in UNCERTAIN and (_is_definite(other) or not _is_definite(head)):
                statement = _same(discourse, head, other)
                if can_stand(statement):
                    return statement
    return None


def _is_definite(mention: Mention) -> bool:
    """Whether it names a number: "dozens" and "up to 40" leave room for anything."""
    return mention.quantity.hedge not in (Hedge.VAGUE, Hedge.UP_TO)


def _added(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """Counts of the headline's thing in one or two neighbouring sentences that add up to its number."""
    value = head.quantity.value
    if head.measure is None or value is None or value < LEAST_SUM:
        return None
    terms = [other for other in body if _same_thing(head, other) and other.whole is None and other.mode not in UNCERTAIN][:MOST_TERMS]
    for size in (2, 3):
        for parts in combinations(terms, size):
            if parts[-1].sentence - parts[0].sentence > 1 or _repeats(parts) or _sum_of(parts) != value:
                continue
            wanted = tuple(discourse.party(part, "part") for part in parts)
            statement = total(head.span, discourse.party(head, "total"), wanted, Reading.INFERRED)
            if can_stand(statement, literal=True):
                return statement
    return None


def _sum_of(parts: Sequence[Mention]) -> Number:
    return sum(part.quantity.value or 0 for part in parts)


def _missed(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """The headline's number and the one number of the lead that says the same thing otherwise."""
    if not _is_firm(head) or head.whole is not None or not _counts_people_or_things(head):
        return None
    lead = [other for other in body if other.sentence <= head.sentence + LEAD]
    said = _one_value([other for other in lead if _says_the_same(head, other)])
    if said is None:
        said = _only_people(head, lead)
    if said is None or not _of_a_size(head, said) or _is_given(discourse, head, said, body):
        return None
    return _same(discourse, head, said)


def _counts_people_or_things(head: Mention) -> bool:
    """Whether the headline tells what it counts at all."""
    return head.measure is not None or bool(head.what.head)


def _one_value(said: Sequence[Mention]) -> Mention | None:
    """The number that all of them give; where later ones are parts of the first sentence's, that one."""
    if not said:
        return None
    values = {other.quantity.value for other in said}
    first = {other.quantity.value for other in said if other.row is said[0].row}
    if len(values) == 1 or (len(first) == 1 and (said[0].quantity.value or 0) == max(value or 0 for value in values)):
        return said[0]
    return None


def _only_people(head: Mention, lead: Sequence[Mention]) -> Mention | None:
    """The one count of people that the lead has, where it does not say what became of them, or the headline does not."""
    if not _is_of_people(head):
        return None
    people = [other for other in lead if _is_of_people(other) and other.quantity.low != 0]
    kin = [other for other in people if _perhaps_same(head, other)]
    if not kin or any(other.measure is None and other not in kin for other in people):
        return None
    first = kin[0]
    clear = _is_firm(first) and _alone(first) and _undivided(head, first) and not _is_past(first)
    return first if clear and {other.quantity.value for other in kin} == {first.quantity.value} else None


def _is_of_people(mention: Mention) -> bool:
    noun = mention.what.head
    return is_person(noun) if noun else mention.measure is not None and mention.whole is None


# What makes two mentions one


def _same_thing(head: Mention, other: Mention) -> bool:
    """Whether the body's mention counts the headline's thing: one measure and no narrower noun, or one noun."""
    if not same_kind(head, other) or not compatible(head.measure, other.measure):
        return False
    first, second = _noun(head), _noun(other)
    if head.measure is not None and head.measure is other.measure:
        general = any(_is_general(noun, head.measure) for noun in (first, second))
        return first == second or (general and not subset_noun(second, first if first != "person" else ""))
    return bool(first) and first == second


def _is_general(noun: str, measure: Measure) -> bool:
    """Whether anybody with the measure answers to the noun; one that is not known to name anything is no noun of its own."""
    unknown = not is_person(noun) and noun not in THING_NOUNS
    return not noun or noun in WEAK_WORDS or noun_measure((noun,)) is measure or unknown


def _noun(mention: Mention) -> str:
    return SAME_NOUN.get(mention.what.head, mention.what.head)


def _perhaps_same(head: Mention, other: Mention) -> bool:
    """Whether the two may be one for all that the words tell: neither fate nor kind excludes it."""
    related = compatible(head.measure, other.measure) or contains(head.measure, other.measure) or contains(other.measure, head.measure)
    if not related or not same_kind(head, other):
        return False
    return not (head.measure is not None and not head.what.head and other.measure is None) or _is_of_people(other) or not other.what.head


def _says_the_same(head: Mention, other: Mention) -> bool:
    """Whether the body's mention must count what the headline's counts, all of it and nothing else."""
    return (
        _same_thing(head, other)
        and (head.measure is None or other.measure is head.measure)
        and _is_firm(other)
        and not _is_past(other)
        and _alone(other)
        and _undivided(head, other)
    )


def _is_past(mention: Mention) -> bool:
    """Whether it is told of an earlier event; the first sentences tell the news."""
    return mention.sentence > NEWS and is_background(mention.row, mention.row)


def _is_firm(mention: Mention) -> bool:
    """Whether it is one number, put forward as so, of all that have its measure."""
    value = mention.quantity.value
    words = {word.low for word in mention.row.words[mention.at : end_of(mention) + 4]}
    return (
        value is not None
        and value >= 1
        and mention.quantity.hedge not in (Hedge.VAGUE, Hedge.RANGE, Hedge.UP_TO)
        and mention.mode not in UNCERTAIN
        and mention.determiner not in PARTIAL
        and mention.what.head != "other"
        and (mention.whole is None or bool(mention.what.head))
        and not words & GRADES
    )


def _alone(mention: Mention) -> bool:
    """Whether the number is a count of all, not one item of a list: "killed two children, a baby and their parents"."""
    tags, words, end = mention.row.tags, mention.row.words, end_of(mention)
    rest = tags[end : end + 5].lstrip("k")
    if rest[:1] not in {",", "&"}:
        return "&" not in tags[max(0, mention.at - 2) : mention.at]
    start = end + len(tags[end : end + 5]) - len(rest)
    for at in range(start, min(start + 5, len(words))):
        if tags[at] == "C":
            return _names_another_fate(mention, at)
        if tags[at] in "nk" and tags[at - 1] in "dgn&" and is_person(singular(words[at].low)) and words[at].low != singular(words[at].low):
            return False  # "and their parents"
        if tags[at] in "bvw:;.i":
            break
    return True


def _names_another_fate(mention: Mention, at: int) -> bool:
    """Whether the next number of the row is told of another fate: "71 dead and 124 wounded"."""
    words = tuple(word.low for word in mention.row.words[at + 1 : at + 4])
    found = [noun_measure((word,)) for word in words]
    other = next((measure for measure in found if measure is not None), None)
    return mention.measure is not None and other is not None and other is not mention.measure


def _undivided(head: Mention, other: Mention) -> bool:
    """Whether the body's noun does not pick out some of the headline's people: "two women" of "3 dead"."""
    noun = _noun(other)
    return noun == _noun(head) or noun not in FEMALE | MALE | YOUNG | SIDES


def _of_a_size(head: Mention, other: Mention) -> bool:
    a, b = head.quantity.value or 0, other.quantity.value or 0
    return 0 < a <= FARTHEST * b and b <= FARTHEST * a


# What may give the number otherwise


def _is_given(discourse: Discourse, head: Mention, said: Mention, body: Sequence[Mention]) -> bool:
    """Whether the body gives the number some other way: of what may be the same, as a rank, as a sum or difference."""
    value, known = head.quantity.value or 0, said.quantity.value or 0
    if any(quantity.kind is Kind.ORDINAL and quantity.value == value for quantity in discourse.quantities):
        return True
    kin = [other for other in body if other.quantity.value and _perhaps_same(head, other)]
    if any(other.quantity.value == value for other in kin):
        return True
    if known < value <= known + _uncounted(said.row):
        return True
    terms = [other.quantity.value or 0 for other in kin if _is_term(said, other)][:MOST_TERMS]
    sums = {*terms, *(a + b for a, b in combinations(terms, 2))}
    return value - known in sums or known - value in sums or (value > known and value in sums)


def _is_term(said: Mention, other: Mention) -> bool:
    """Whether a count may be added to the lead's or taken from it: no repetition of it, and not a mere "one"."""
    if other is said or (other.quantity.value == 1 and other.measure is None and not other.what.head):
        return False
    return not _repeats((said, other))


def _repeats(parts: Sequence[Mention]) -> bool:
    """Whether a number among them only gives another again: equal, in another sentence, and of the same thing."""
    return any(
        a.quantity.value == b.quantity.value and a.row is not b.row and _perhaps_same(a, b) for a, b in combinations(parts, 2)
    )


def _uncounted(row: Row) -> int:
    """How many people a sentence names without a number: "his wife", "a guard"."""
    tags, words = row.tags, row.words
    return sum(
        1
        for at in range(1, len(words))
        if tags[at] in "nk" and tags[at - 1] in "dngk" and words[at].quantity is None and _is_one_person(words[at].low)
    )


def _is_one_person(word: str) -> bool:
    return word == singular(word) and is_person(word) and word not in SPEAKERS and noun_measure((word,)) is None


# Numbers that count nobody


def read_measures(discourse: Discourse) -> Iterator[Statement]:
    """Sums of money, shares, lengths, weights, ages, stretches and ranks in the headline, against the same in the body."""
    first = next((sentence.span for sentence in discourse.document.sentences if sentence.headline), None)
    if first is None:
        return
    numbers = [number for number, quantity in enumerate(discourse.quantities) if quantity.kind in UNITED and quantity.value is not None]
    heads = [number for number in numbers if discourse.quantities[number].span.end <= first.end]
    rest = [number for number in numbers if discourse.quantities[number].span.start >= first.end]
    for head in heads:
        quantity = discourse.quantities[head]
        like = [number for number in rest if _is_like(quantity, discourse.quantities[number])]
        statements = [
            same(
                discourse.quantities[number].span,
                discourse.party_of(head, "headline"),
                discourse.party_of(number, "body"),
                Reading.INFERRED,
                figures=True,
            )
            for number in like
        ]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]


def _is_like(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities can be compared at all: one kind and one unit."""
    return a.kind is b.kind and a.unit == b.unit
