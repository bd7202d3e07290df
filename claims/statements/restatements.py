"""One number given twice: headline and body, "the 91 dead", "that figure of 6,000"; and one number given to two incompatible things.

Explain away first: a later mention is compared only where no earlier mention, sum or difference gives its number.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claims.lexicon.cues import UNREAL, VERSION
from claims.lexicon.people import THING_NOUNS
from claims.statements.discourse import (
    WEAK_WORDS,
    Discourse,
    apart,
    compatible,
    contains,
    is_background,
    same_kind,
    subset_noun,
)
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, Sum, can_stand, same
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.verdict import Reading

DEFINITE = frozenset({"the", "all", "those", "these"})
LEAD = 4  # body sentences in which a headline's number must be found again
LABELS_FROM = 10  # counts from which a coincidence of two equal numbers is unlikely


def read_restatements(discourse: Discourse) -> Iterator[Statement]:
    """Every number that the text gives again."""
    yield from _headline(discourse)
    for mention in discourse.mentions:
        if _is_all(discourse, mention):
            statement = _all(discourse, mention)
            if statement is not None:
                yield statement
                continue
        if mention.row.sentence.headline or mention.whole is not None and mention.determiner not in DEFINITE:
            continue
        if mention.determiner in DEFINITE and mention.whole is None:
            statement = _definite(discourse, mention)
        else:
            statement = _again(discourse, mention)
        if statement is not None:
            yield statement


def _same(discourse: Discourse, first: Mention, again: Mention) -> Statement:
    reading = Reading.STATED if first.row is again.row else Reading.INFERRED
    return same(again.span, discourse.party(first, "first mention"), discourse.party(again, "again"), reading)


def _headline(discourse: Discourse) -> Iterator[Statement]:
    """The headline's number against the body's."""
    for head in discourse.mentions:
        if not head.row.sentence.headline or head.whole is not None:
            continue
        body = [
            other
            for other in discourse.mentions
            if not other.row.sentence.headline and _same_thing(head, other) and not _differs(other)
        ]
        statements = [_same(discourse, head, other) for other in body]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
            continue
        if head.measure is None or _explained(discourse, head):
            continue
        lead = [
            other
            for other in body
            if other.sentence <= head.sentence + LEAD
            and other.measure is head.measure
            and other.whole is None
            and other.determiner not in {"other", "more", "remaining"}
            and not other.beside
        ]
        if head.beside:
            continue
        if len(lead) == 1 and not _hedged_away(head) and not _hedged_away(lead[0]):
            yield _same(discourse, head, lead[0])


def _same_thing(a: Mention, b: Mention) -> bool:
    """Whether two mentions may count one thing."""
    if not same_kind(a, b) or not compatible(a.measure, b.measure):
        return False
    if a.measure is not None and a.measure is b.measure:
        return not a.what.head or not b.what.head or not subset_noun(b.what.head, a.what.head)
    return bool(a.what.head) and a.what.head == b.what.head


def _differs(mention: Mention) -> bool:
    """Whether its sentence announces another version, world or event."""
    words = {word.low for word in mention.row.words if word.quantity is None}
    return bool(words & UNREAL)


def _hedged_away(mention: Mention) -> bool:
    words = {word.low for word in mention.row.words if word.quantity is None}
    return bool(words & (UNREAL | VERSION))


def _explained(discourse: Discourse, mention: Mention) -> bool:
    """Whether some other number, sum or difference of two or three numbers of the text gives this one."""
    value = mention.quantity.value
    if value is None:
        return True
    values = [other.quantity.value for other in discourse.mentions if other is not mention and other.quantity.value is not None]
    values = [other for other in values if other is not None and other <= 2 * value][:24]
    if value in values:
        return True
    for a, b in combinations(values, 2):
        if a + b == value or abs(a - b) == value:
            return True
    return any(sum(group) == value for group in combinations(values, 3))


def _definite(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "the 91 dead": the number must have been given before, or follow from what was."""
    earlier = [other for other in discourse.before(mention) if other.quantity.span.end <= mention.quantity.span.start]
    fitting = [other for other in earlier if _same_thing(other, mention) and can_stand(_same(discourse, other, mention))]
    if fitting:
        return _same(discourse, fitting[0], mention)
    label = _label(discourse, mention, earlier)
    if label is not None:
        return label
    if _explained(discourse, mention) or _hedged_away(mention):
        return None
    for other in earlier:
        if (
            other.measure is not None
            and other.measure is mention.measure
            and _same_thing(other, mention)
            and _no_narrower(mention, other)
            and not is_background(other.row, mention.row)
            and not _hedged_away(other)
            and not other.beside
            and other.whole is None
            and other.determiner not in {"other", "more", "remaining"}
        ):
            return _same(discourse, other, mention)
    return None


def _is_all(discourse: Discourse, mention: Mention) -> bool:
    """ "all 16", "All eight", "both" without a noun of its own: a number that must be the one just given."""
    if mention.quantity.hedge is not Hedge.EXACT or mention.row.sentence.headline:
        return False
    both = discourse.document.of(mention.quantity.span).lower() == "both"
    return (both and (not mention.what.head)) or (mention.determiner == "all" and mention.row.tags[mention.at - 1] in "Adp")


def _all(discourse: Discourse, mention: Mention) -> Statement | None:
    """The count that "all" of it is: the same number in the nearest sentences, or the one count that it can be."""
    near = [
        other
        for other in discourse.before(mention)
        if mention.sentence - other.sentence <= 2
        and _all_of(mention, other)
        and not is_background(other.row, mention.row)
        and other.quantity.span.end <= mention.quantity.span.start
    ]
    statements = [same(mention.span, discourse.party(other, "whole"), discourse.party(mention, "all of it"), Reading.INFERRED) for other in near]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting:
        return fitting[0]
    last = [other for other in near if mention.sentence - other.sentence <= 1]
    if len(last) != 1 or _explained(discourse, mention) or not _of_a_size(mention, last[0]):
        return None
    return statements[near.index(last[0])]


def _all_of(mention: Mention, other: Mention) -> bool:
    """Whether "all" may speak of the other mention: of people or of one noun, and no fate that excludes its own."""
    if not same_kind(mention, other) or other.what.head in THING_NOUNS and mention.what.head != other.what.head:
        return False
    a, b = mention.what.head, other.what.head
    return not a or not b or a == b or a in WEAK_WORDS or b in WEAK_WORDS


def _of_a_size(a: Mention, b: Mention) -> bool:
    first, second = a.quantity.value or 0, b.quantity.value or 0
    return first > 0 and second > 0 and first <= 10 * second and second <= 10 * first


def _no_narrower(mention: Mention, other: Mention) -> bool:
    """Whether the later phrase adds no word that could make it a subset of the earlier."""
    known = set(other.what.words) | WEAK_WORDS
    extra = [word for word in mention.what.words if word not in known]
    measure_only = [word for word in extra if mention.measure is not None and word in _measure_words(mention.measure)]
    return len(extra) == len(measure_only)


def _measure_words(measure: Measure) -> frozenset[str]:
    from claims.lexicon.measures import NOUNS
    from claims.lexicon.people import singular

    return frozenset(form for word, value in NOUNS.items() if value is measure for form in (word, singular(word)))


def _label(discourse: Discourse, mention: Mention, earlier: list[Mention]) -> Statement | None:
    """ "46 injured ... the 46 dead": the same number, definite, of people who cannot be both."""
    value = mention.quantity.value
    if value is None or value < LABELS_FROM or mention.measure is None:
        return None
    twins = [other for other in earlier if other.quantity.value == value]
    if not twins or any(not apart(other.measure, mention.measure) and not _wider(discourse, other, mention) for other in twins):
        return None
    first = twins[-1]
    people = Sum((1, 0), Interval(None, 0))
    return Statement(
        Relation.LABEL,
        mention.span,
        (discourse.party(first, "first mention"), discourse.party(mention, "again")),
        (people,),
        (people,),
        Reading.INFERRED,
        False,
    )


def _wider(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the earlier measure is a true whole of the later one, with other parts named: 340 casualties, 90 of them killed."""
    if not contains(other.measure, mention.measure):
        return False
    return any(
        part.measure is not None
        and part.quantity.low
        and part.quantity.value != mention.quantity.value
        and contains(other.measure, part.measure)
        for part in discourse.mentions
    )


def _again(discourse: Discourse, mention: Mention) -> Statement | None:
    """A number given again without "the": only where it fits, since a different number may be another's."""
    for other in discourse.before(mention):
        if (
            mention.measure is not None
            and other.measure is mention.measure
            and _same_thing(other, mention)
            and mention.quantity.value is not None
            and mention.quantity.value >= LABELS_FROM
            and other.quantity.value == mention.quantity.value
        ):
            return _same(discourse, other, mention)
    return None


