"""Whether two mentions count one thing: the same noun and fate, nothing that sets them apart, no sum that explains the
difference.
"""

from __future__ import annotations

import re
from itertools import combinations

from claims.lexicon.calendar import MONTHS
from claims.lexicon.cues import names_a_year
from claims.lexicon.measures import NOUNS
from claims.lexicon.numbers import PLACE_IN_ORDER
from claims.lexicon.people import is_person, singular, subset_noun
from claims.statements.discourse import WEAK_WORDS, Discourse, compatible, contains, same_kind
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.share_words import COMMON
from claims.statements.words import Row
from claims.values.interval import Number
from claims.values.measure import Measure
from claims.values.span import Span

FARTHEST = 12  # numbers this many times apart are of different things


MOST_KIN = 20  # counts of one fate among which sums are tried


LOST = {Measure.CASUALTIES, Measure.LOSSES}  # "losses" of people are their casualties


SIDES = frozenset(
    "soldier civilian policeman officer militant rebel guerrilla guerilla insurgent gunman attacker bomber".split()
)


GRADES = frozenset(
    "seriously critically badly slightly severely gravely lightly critical serious confirmed probable suspected".split()
)
"""Words that count only some of those with a measure: "four were seriously injured"."""


ORDINALS: dict[Number, str] = {place: word for word, place in PLACE_IN_ORDER.items()}


def same_thing(a: Mention, b: Mention) -> bool:
    """Whether two mentions may count one thing."""
    if not same_kind(a, b) or not (compatible(a.measure, b.measure) or {a.measure, b.measure} == LOST):
        return False
    if a.measure is not None and (a.measure is b.measure or {a.measure, b.measure} == LOST):
        first, second = a.what.head, b.what.head
        general = any(not noun or noun in WEAK_WORDS or noun_measure((noun,)) is a.measure for noun in (first, second))
        return first == second or (general and not subset_noun(second, first if first != "person" else ""))
    return bool(a.what.head) and a.what.head == b.what.head


def whole_count(mention: Mention) -> bool:
    """Whether it counts all that have its measure: no addition, no remainder, no part of others with the same measure."""
    if (
        mention.determiner in {"other", "more", "remaining"}
        or mention.what.head == "other"
        or (mention.quantity.value or 2) < 2
    ):
        return False
    if graded(mention, 4):
        return False
    return mention.whole is None or noun_measure(mention.whole.words) is not mention.measure


def graded(mention: Mention, beyond: int = 0) -> bool:
    """Whether it counts only some of those with its measure: "12 seriously wounded". `beyond`: how many words behind count."""
    return not GRADES.isdisjoint(mention.row.low_words[mention.at : mention.end + beyond])


def hedged_away(mention: Mention, cues: frozenset[str]) -> bool:
    """Whether its sentence announces another version or world."""
    row = mention.row
    if row.lows.isdisjoint(cues):
        return False
    return any(word.quantity is None and word.low in cues and not row.recalls(at) for at, word in enumerate(row.words))


def of_one_size(a: Mention, b: Mention) -> bool:
    first, second = a.quantity.low or a.quantity.high or 0, b.quantity.low or b.quantity.high or 0
    return first > 0 and second > 0 and first <= FARTHEST * second and second <= FARTHEST * first


def explained(discourse: Discourse, mention: Mention, *, closely: bool = False) -> bool:
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
    if any(other.quantity.value == value and same_thing(other, mention) for other in others):
        return True
    values = [
        other.quantity.value for other in others if other.quantity.value is not None and other.quantity.value <= 4 * value
    ][:24]
    if any(a + b == value or abs(a - b) == value for a, b in combinations(values, 2)):
        return True
    return any(sum(group) == value for group in combinations(values[:16], 3))


def explained_by_kin(discourse: Discourse, mention: Mention, first: Mention, *, headed: bool = True) -> bool:
    """Whether counts of the same people give a number: one of them, a sum or difference of two, a sum of three.

    `headed`: a headline's is one of them, though it only says the same.

    Kin of the two mentions are counts of their fate, of parts or wholes of it, and bare counts that stand in a list with one.
    """
    value = mention.quantity.value
    measure = mention.measure or first.measure
    if value is None:
        return True
    told = {other.sentence for other in discourse.mentions if other is not mention and _is_kin(other, measure, mention, first)}
    kin = [
        other.quantity.value
        for other in discourse.mentions
        if other is not mention
        and other.quantity.value is not None
        and (headed or not other.row.sentence.headline)
        and (
            _is_kin(other, measure, mention, first)
            or (other.measure is None and other.sentence in told and (not other.what.head or other.what.head == "other"))
        )
    ][:MOST_KIN]
    return (
        value in kin
        or any(a + b == value or abs(a - b) == value for a, b in combinations(kin, 2))
        or any(sum(group) == value for group in combinations(kin, 3))
    )


def _is_kin(other: Mention, measure: Measure | None, mention: Mention, first: Mention) -> bool:
    """Whether a count is of the fate, or, where none is told, of the same noun."""
    if measure is None or other.measure is None:
        return bool(other.what.head) and other.what.head in (mention.what.head, first.what.head)
    return other.measure is measure or contains(measure, other.measure) or contains(other.measure, measure)


def one_more(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the text between two counts of one noun names another of them without a number: "another child was hurt"; or
    counts on, "Three hamlets lost a dozen each. A fourth, Thang, lost nine. The four hamlets".
    """
    noun = other.what.head
    between = Span(other.span.end, max(other.span.end, mention.quantity.span.start))
    words = f" {discourse.document.of(between).lower()} "
    following = ORDINALS.get((other.quantity.value or 0) + 1)
    counted_on = following is not None and re.search(rf" (?:a|the) {following}(?! of)\b", words) is not None
    return counted_on or (bool(noun) and any(f" {article} {noun} " in words for article in ("another", "one more", "a", "an")))


def apposed(mention: Mention) -> bool:
    """Whether the number has no noun of its own but stands beside one: "its losses in the oblast, surpassing 6,000"."""
    return not mention.what.head and mention.at > 0 and mention.row.tags[mention.at - 1] == ","


def two_speakers(a: Mention, b: Mention) -> bool:
    """Whether two sources give the counts."""
    return a.source is not None and b.source is not None and not a.source.same(b.source)


def opens_with_a_month(row: Row) -> bool:
    """ "In March a lorry went over the edge at the same spot": behind the news, of an earlier event."""
    return len(row.words) > 1 and row.low_words[0] == "in" and (row.low_words[1] in MONTHS or names_a_year(row.low_words[1]))


def same_template(a: Row, b: Row) -> bool:
    """Whether two sentences differ in their numbers only: entries of a form, each about something else."""
    first, second = ([word.low for word in row.words if word.quantity is None] for row in (a, b))
    return first == second


TIME_REACH = 4  # words behind a participle in which its time stands
PAST_TIMES = frozenset("before earlier previous previously yesterday".split())


def other_day(a: Row, b: Row) -> bool:
    """Whether both sentences name days or dates, and none in common."""
    first, second = ({word.low for word in row.words if word.tag == "T"} for row in (a, b))
    years = any(names_a_year(word) for word in first) != any(names_a_year(word) for word in second)
    return years or (bool(first) and bool(second) and not first & second)


def is_of_another_time(mention: Mention, first: Mention) -> bool:
    """ "The ten reported the day before", "the six found on Monday": a participle behind a number with a time of its own."""
    row, end = mention.row, mention.end
    if row.tags[end : end + 1] not in {"v", "k"}:
        return False
    behind = row.words[end + 1 : end + 1 + TIME_REACH]
    return any(word.low in PAST_TIMES or (word.tag == "T" and word.low not in first.row.lows) for word in behind)


def other_month(a: Row, b: Row) -> bool:
    """Whether each of two sentences names one month or year of its own: "in April never above 35. In May 48"."""
    first, second = (
        {piece for word in row.words if word.tag == "T" for piece in word.low.split() if piece in MONTHS or names_a_year(piece)}
        for row in (a, b)
    )
    return len(first) == 1 == len(second) and first != second and all(piece in MONTHS for piece in first) == all(
        piece in MONTHS for piece in second
    )


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


def shared_names(a: Row, b: Row) -> int:
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


def no_narrower(mention: Mention, other: Mention) -> bool:
    """Whether the later phrase adds no word that could make it a subset of the earlier."""
    known = set(other.what.words) | WEAK_WORDS | (_measure_words(mention.measure) if mention.measure else set())
    return set(mention.what.words) <= known


def _measure_words(measure: Measure) -> set[str]:
    return {form for word, value in NOUNS.items() if value is measure for form in (word, singular(word))}


def joined_before(mention: Mention) -> bool:
    """Whether somebody without a number is counted with it: "a pilot and three passengers"."""
    return mention.beside or mention.row.tags[: mention.at].endswith(("dn&", "dnn&"))
