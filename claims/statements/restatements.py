"""One number given twice: "the 91 dead", "that figure of 6,000", "all 18 of them", a story told again.

Two mentions are compared only where the words say that they are one: a definite phrase that fits, a headline and its lead,
the same fate with the same names around it, or one number with two hedges that exclude each other. Explain away first: a
mention that some earlier number, sum or difference gives is no contradiction.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from claims.lexicon.cues import UNREAL, VERSION, names_a_year
from claims.lexicon.measures import NOUNS
from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.quantities.quantity import Quantity
from claims.statements.discourse import (
    WEAK_WORDS,
    Discourse,
    compatible,
    contains,
    is_background,
    is_each,
    same_kind,
    subset_noun,
)
from claims.statements.frames import noun_measure
from claims.statements.labels import label
from claims.statements.mention import PRONOUN_WHOLES, Mention
from claims.statements.parts import is_subject
from claims.statements.runs import end_of, find_runs
from claims.statements.shares import COMMON
from claims.statements.statement import Statement, can_stand, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.verdict import Reading

DEFINITE = frozenset({"the", "all", "those", "these"})
DISTINCT_FROM = 10  # counts from which two equal numbers are hardly a coincidence
FARTHEST = 12  # numbers this many times apart are of different things
LOST = {Measure.CASUALTIES, Measure.LOSSES}  # "losses" of people are their casualties
LOWER = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})
UPPER = frozenset({Hedge.LESS_THAN, Hedge.AT_MOST, Hedge.NEARLY})
SIDES = frozenset(
    "soldier civilian policeman officer militant rebel guerrilla guerilla insurgent gunman attacker bomber".split()
)
GRADES = frozenset(
    "seriously critically badly slightly severely gravely lightly critical serious confirmed probable suspected".split()
)
"""Words that count only some of those with a measure: "four were seriously injured"."""

COMPARED = frozenset("from than since exceed exceeds exceeded exceeding against like unlike besides to after".split())
"""Words before a definite number of another event: "the deadliest since the 16 killed on 1 May"."""

ANOTHER = frozenset("also another other too second separate similar elsewhere each respectively".split())
"""Words of a sentence that tells of something besides."""

FIGURE_NOUNS = frozenset("figure total number count toll tally estimate list card sum".split())
"""Nouns in apposition by which a text names the figure just given: "that total, just under 4,500"."""


def read_restatements(discourse: Discourse) -> Iterator[Statement]:
    """Every number that the text gives again."""
    members = {member.index for row in discourse.rows for run in find_runs(row, discourse.row_mentions(row)) for member in run}
    for mention in discourse.mentions:
        if mention.row.sentence.headline:
            continue
        statement = _read(discourse, mention, mention.index in members)
        if statement is not None:
            yield statement


def _read(discourse: Discourse, mention: Mention, in_run: bool) -> Statement | None:
    """The strongest reason to compare a mention with an earlier one, if any."""
    if _is_all(discourse, mention):
        found = _all(discourse, mention)
        if found is not None:
            return found
    clash = _clash(discourse, mention)
    if clash is not None:
        return clash
    if _names_a_figure(mention):
        return _figure(discourse, mention)
    if mention.whole is not None and mention.determiner not in DEFINITE:
        return None
    if mention.determiner in DEFINITE and mention.whole is None:
        return _definite(discourse, mention)
    return None if in_run else _again(discourse, mention)


def _same(discourse: Discourse, first: Mention, again: Mention, *, figures: bool = False) -> Statement:
    """Two mentions as one number; two lower bounds are figures, since "more than 6,000" is not told again as "more than
    9,000".
    """
    reading = Reading.STATED if first.row is again.row else Reading.INFERRED
    figures = figures or (first.quantity.hedge in LOWER and again.quantity.hedge in LOWER)
    return same(again.span, discourse.party(first, "first mention"), discourse.party(again, "again"), reading, figures=figures)


# What makes two mentions one


def _same_thing(a: Mention, b: Mention) -> bool:
    """Whether two mentions may count one thing."""
    if not same_kind(a, b) or not (compatible(a.measure, b.measure) or {a.measure, b.measure} == LOST):
        return False
    if a.measure is not None and (a.measure is b.measure or {a.measure, b.measure} == LOST):
        first, second = a.what.head, b.what.head
        general = any(not noun or noun in WEAK_WORDS or noun_measure((noun,)) is a.measure for noun in (first, second))
        return first == second or (general and not subset_noun(second, first if first != "person" else ""))
    return bool(a.what.head) and a.what.head == b.what.head


def _whole_count(mention: Mention) -> bool:
    """Whether it counts all that have its measure: no addition, no remainder, no part of others with the same measure."""
    if (
        mention.determiner in {"other", "more", "remaining"}
        or mention.what.head == "other"
        or (mention.quantity.value or 2) < 2
    ):
        return False
    graded = {word.low for word in mention.row.words[mention.at : end_of(mention) + 4]} & GRADES
    if graded:
        return False
    return mention.whole is None or noun_measure(mention.whole.words) is not mention.measure


def _hedged_away(mention: Mention, cues: frozenset[str]) -> bool:
    """Whether its sentence announces another version or world."""
    return any(word.quantity is None and word.low in cues for word in mention.row.words)


def _near(a: Mention, b: Mention) -> bool:
    first, second = a.quantity.low or a.quantity.high or 0, b.quantity.low or b.quantity.high or 0
    return first > 0 and second > 0 and first <= FARTHEST * second and second <= FARTHEST * first


def _explained(discourse: Discourse, mention: Mention, *, closely: bool = False) -> bool:
    """Whether another number of the text, or a sum or difference of two or three that may be of its kind, gives this one.

    `closely`: only numbers of its own measure or noun count as its kind.
    """
    value = mention.quantity.value
    if value is None:
        return True
    others = [
        other
        for other in discourse.mentions
        if other is not mention
        and other.quantity.value is not None
        and same_kind(other, mention)
        and (_may_explain(other, mention) if closely else not _excludes(other, mention))
    ]
    if any(other.quantity.value == value and _same_thing(other, mention) for other in others):
        return True
    values = [
        other.quantity.value for other in others if other.quantity.value is not None and other.quantity.value <= 4 * value
    ][:24]
    if any(a + b == value or abs(a - b) == value for a, b in combinations(values, 2)):
        return True
    return any(sum(group) == value for group in combinations(values[:16], 3))


def _apposed(mention: Mention) -> bool:
    """Whether the number has no noun of its own but stands beside one: "its losses in the oblast, surpassing 6,000"."""
    return not mention.what.head and mention.at > 0 and mention.row.tags[mention.at - 1] == ","


def _same_template(a: Row, b: Row) -> bool:
    """Whether two sentences differ in their numbers only: entries of a form, each about something else."""
    first, second = ([word.low for word in row.words if word.quantity is None] for row in (a, b))
    return first == second


def _other_day(a: Row, b: Row) -> bool:
    """Whether both sentences name days or dates, and none in common."""
    first, second = ({word.low for word in row.words if word.tag == "T"} for row in (a, b))
    years = any(names_a_year(word) for word in first) != any(names_a_year(word) for word in second)
    return years or (bool(first) and bool(second) and not first & second)


def _excludes(other: Mention, mention: Mention) -> bool:
    """Whether a number counts another fate, and so is no term of the sum behind this one."""
    a, b = other.measure, mention.measure
    return not (compatible(a, b) or contains(b, a) or contains(a, b))


def _may_explain(other: Mention, mention: Mention) -> bool:
    """Whether a number may be a term of the sum behind another: of its measure, a part of it, or unsaid of the same noun."""
    if other.measure is None or mention.measure is None:
        return (
            not other.what.head
            or other.what.head == mention.what.head
            or other.what.head in WEAK_WORDS
            or mention.measure is None
        )
    return (
        compatible(other.measure, mention.measure)
        or contains(mention.measure, other.measure)
        or contains(other.measure, mention.measure)
    )


def _shared_names(a: Row, b: Row) -> int:
    """How many telling words two sentences share: names, weekdays, nouns that not every report has."""
    return len(_telling(a) & _telling(b))


def _telling(row: Row) -> set[str]:
    return {
        singular(word.low)
        for word in row.words
        if (
            word.tag in "nkgT"
            and len(word.low) > 3
            and word.low not in COMMON
            and word.low not in NOUNS
            and not is_person(singular(word.low))
        )
    }


# The ways to give a number again


def _definite(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "the 91 dead": the number must have been given before, or follow from what was."""
    earlier = list(discourse.before(mention))
    fitting = [other for other in earlier if _same_thing(other, mention) and can_stand(_same(discourse, other, mention))]
    if fitting:
        return _same(discourse, fitting[0], mention)
    relabelled = label(discourse, mention, earlier)
    if relabelled is not None:
        return relabelled
    one_of = mention.row.tags[: mention.at].rstrip("dA").endswith(("Co", "Ao", "So"))
    if one_of and noun_measure(mention.what.words) is None:
        return None  # "one of the 40 died" says nothing of the 40
    lead_in = mention.row.between(max(0, mention.at - 3), mention.at).split()
    if _explained(discourse, mention) or _hedged_away(mention, UNREAL | VERSION) or set(lead_in) & COMPARED:
        return None
    for other in earlier:
        if (
            _same_thing(other, mention)
            and _tied(other, mention)
            and _no_narrower(mention, other)
            and not is_background(other.row, mention.row)
            and not is_background(mention.row, other.row)
            and not _hedged_away(other, UNREAL | VERSION)
            and not other.beside
            and _whole_count(other)
            and _near(other, mention)
        ):
            return _same(discourse, other, mention)
    return None


def _tied(other: Mention, mention: Mention) -> bool:
    """Whether a definite phrase speaks of this one: the same fate, "all" and "those", or the same noun in the same story."""
    if mention.determiner in {"all", "those"} or (mention.measure is not None and other.measure is mention.measure):
        return True
    noun = mention.what.head
    return (
        bool(noun)
        and noun == other.what.head
        and noun not in WEAK_WORDS | THING_NOUNS
        and _shared_names(other.row, mention.row) >= 1
    )


def _no_narrower(mention: Mention, other: Mention) -> bool:
    """Whether the later phrase adds no word that could make it a subset of the earlier."""
    known = set(other.what.words) | WEAK_WORDS | (_measure_words(mention.measure) if mention.measure else set())
    return set(mention.what.words) <= known


def _measure_words(measure: Measure) -> set[str]:
    return {form for word, value in NOUNS.items() if value is measure for form in (word, singular(word))}


def _is_all(discourse: Discourse, mention: Mention) -> bool:
    """ "all 16", "both", "The 21 were": a number without a noun of its own that must be the one just given."""
    if mention.quantity.hedge is not Hedge.EXACT or mention.what.head == "other" or not isinstance(mention.quantity.value, int):
        return False
    if mention.whole is not None and mention.whole.head not in PRONOUN_WHOLES:
        return False
    before = mention.row.tags[mention.at - 1] if mention.at else "."
    if discourse.document.of(mention.quantity.span).lower() == "both":
        return not mention.what.head
    if mention.determiner == "all":
        return before in "Adp"
    bare = not mention.what.head and mention.whole is None and mention.measure is None
    return mention.determiner == "the" and bare and mention.at == 1 and (mention.quantity.value or 0) >= DISTINCT_FROM


def _all(discourse: Discourse, mention: Mention) -> Statement | None:
    """The count that "all" of it is: the same number in the nearest sentences, or the one count that it can be."""
    near = [
        other
        for other in discourse.before(mention)
        if mention.sentence - other.sentence <= 2 and _all_of(mention, other) and not is_background(other.row, mention.row)
    ]
    statements = [
        same(mention.span, discourse.party(other, "whole"), discourse.party(mention, "all of it"), Reading.INFERRED)
        for other in near
    ]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting:
        return fitting[0]
    same_paragraph = mention.row.sentence.paragraph
    last = [
        other for other in near if mention.sentence - other.sentence <= 1 and other.row.sentence.paragraph == same_paragraph
    ]
    last = [other for other in last if is_subject(other.row, other)] if len(last) > 1 else last
    if (
        '"' in mention.row.tags[: mention.at]
        or len(last) != 1
        or _joined_before(last[0])
        or _explained(discourse, mention)
        or not _near(mention, last[0])
    ):
        return None
    return statements[near.index(last[0])]


def _joined_before(mention: Mention) -> bool:
    """Whether somebody without a number is counted with it: "a pilot and three passengers"."""
    return mention.beside or mention.row.tags[: mention.at].endswith(("dn&", "dnn&"))


def _all_of(mention: Mention, other: Mention) -> bool:
    """Whether "all" may speak of the other mention: of people or of one noun, and no fate that excludes its own."""
    if not same_kind(mention, other) or is_each(other) or (other.quantity.value or 0) < 2:
        return False
    a, b = mention.what.head, other.what.head
    return not a or mention.what.words[0].endswith("ed") or a == b or (bool(b) and a in WEAK_WORDS)


def _clash(discourse: Discourse, mention: Mention) -> Statement | None:
    """One number with two hedges that exclude each other: "more than 200 wounded" and "fewer than 200"."""
    if not _hedge_side(mention.quantity) or (mention.quantity.value or 0) < 2 * DISTINCT_FROM:
        return None
    for other in discourse.before(mention):
        if (
            other.quantity.value == mention.quantity.value
            and _hedge_side(other.quantity) == -_hedge_side(mention.quantity)
            and compatible(other.measure, mention.measure)
            and same_kind(other, mention)
            and not _hedged_away(mention, VERSION - {"now"})
            and not is_background(mention.row, other.row)
            and not is_background(other.row, mention.row)
            and not _is_range(other, mention)
        ):
            return _same(discourse, other, mention, figures=True)
    return None


def _is_range(other: Mention, mention: Mention) -> bool:
    """Whether the two bounds stand together as the ends of a range, or as alternatives."""
    return other.row is mention.row and any(word.low in {"or", "but"} for word in mention.row.words[other.at : mention.at])


def _hedge_side(quantity: Quantity) -> int:
    """1 for a lower bound, -1 for an upper one, 0 for neither."""
    return 1 if quantity.hedge in LOWER else -1 if quantity.hedge in UPPER else 0


def _names_a_figure(mention: Mention) -> bool:
    """ "that total, just under 4,500", "its number, 58", "that number is below 2,200"."""
    tags, words = mention.row.tags, mention.row.words
    position = mention.at - 1
    while position >= 0 and tags[position] in ",ba:(":
        position -= 1
    if position < 1 or position == mention.at - 1:
        return False
    of_it = position >= 2 and tags[position - 2] == "o"
    return not of_it and words[position].low in FIGURE_NOUNS and words[position - 1].low in {"that", "this", "its", "same"}


def _figure(discourse: Discourse, mention: Mention) -> Statement | None:
    """The figure just given that such an apposition restates."""
    near = [other for other in discourse.before(mention) if mention.sentence - other.sentence <= 2]
    statements = [_same(discourse, other, mention, figures=True) for other in near]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting:
        return fitting[0]
    first = next((other for other in near if other.row is not mention.row), near[0] if near else None)
    if first is None or _explained(discourse, mention) or not _near(first, mention):
        return None
    return _same(discourse, first, mention, figures=True)


def _again(discourse: Discourse, mention: Mention) -> Statement | None:
    """A number told again without "the": the same number, or another one where measure, noun and names are the same."""
    if mention.measure is None or (mention.quantity.value or 0) < 2:
        return None
    earlier = [other for other in discourse.before(mention) if other.measure is not None and _same_thing(other, mention)]
    for other in earlier:
        if other.quantity.value == mention.quantity.value and (mention.quantity.value or 0) >= DISTINCT_FROM:
            return _same(discourse, other, mention)
    if any(can_stand(_same(discourse, other, mention)) for other in earlier):
        return None
    for other in earlier:
        if _retold(discourse, other, mention):
            return _same(discourse, other, mention)
    return None


def _retold(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the story of one number is told again with another: one event by its names, nothing that sets them apart."""
    return (
        other.row is not mention.row
        and _whole_count(other)
        and _whole_count(mention)
        and (
            _apposed(mention)
            or mention.what.head == other.what.head
            or mention.what.head in WEAK_WORDS
            or other.what.head in WEAK_WORDS
        )
        and _no_narrower(mention, other)
        and _no_narrower(other, mention)
        and not is_background(mention.row, other.row)
        and not is_background(other.row, mention.row)
        and not _hedged_away(other, UNREAL | VERSION)
        and not _hedged_away(mention, UNREAL | VERSION)
        and not _other_day(other.row, mention.row)
        and not _same_template(other.row, mention.row)
        and not {word.low for word in mention.row.words} & ANOTHER
        and _shared_names(other.row, mention.row) >= 2
        and _near(other, mention)
        and not _explained(discourse, mention, closely=True)
        and not _explained(discourse, other, closely=True)
    )
