"""What a body's counts make of its headline's number: those of the headline's own noun, parts of them, sums and differences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from claims.quantities.quantity import Kind
from claims.statements.discourse import WEAK_WORDS, Discourse, apart, is_each
from claims.statements.frames import names_people, noun_measure
from claims.statements.headline_counts import is_made_of
from claims.statements.headline_measures import ranks_people
from claims.statements.headline_sense import (
    LEAD,
    NEWS,
    PARTIAL,
    SIDES,
    UNCERTAIN,
    is_firm,
    own_noun,
    perhaps_same,
    rank,
    same_thing,
    says_the_same,
)
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Statement, can_stand, total
from claims.statements.uncounted import is_one_person, uncounted
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure
from claims.values.verdict import Reading

FIRST = 1  # the first sentence of a body
LEAST_SUM = 3  # a headline number below this is a sum of anything
LOST = frozenset({Measure.LOSSES, Measure.CASUALTIES})
PARTLY = frozenset("among including includes incl".split())
MOST_OTHERS = 3  # numbers and people of a headline beside the one judged
MOST_TERMS = 16  # counts of the body among which sums are tried


def of_its_noun(head: Mention, body: Sequence[Mention]) -> Mention | None:
    """The one count of the headline's own noun and fate that the news gives: "A mother and her two sons died"."""
    noun = own_noun(head)
    if not noun or head.measure is None or head.determiner in PARTIAL or head.mode in UNCERTAIN:
        return None
    told = [one for one in body if one.sentence <= NEWS and own_noun(one) == noun and one.measure is head.measure]
    own = set(head.what.words) - {head.what.head, "dead", "killed", "injured", "wounded", "hurt"}
    told = [one for one in told if own <= set(one.what.words)] or told  # "30 US troops and seven Afghan soldiers"
    values = {one.quantity.value for one in told}
    clear = len(values) == 1 and all(
        is_firm(one) and one.quantity.hedge is Hedge.EXACT and one.whole is None and not is_each(one) for one in told
    )
    return told[0] if clear else None


def is_of_others(head: Mention, other: Mention) -> bool:
    """Whether a count names others than the headline's, or only some, where the news counts the headline's by their noun."""
    return own_noun(other) not in {own_noun(head), ""} or other.determiner in PARTIAL or not other.what.head


def is_partial(head: Mention, other: Mention, body: Sequence[Mention]) -> bool:
    """Whether a count is only of some of those whom the first sentence counts, all of them, with the headline's fate."""
    bare = other.measure is None and not other.what.head  # "Four were from Lebanon"
    if other.whole is not None and noun_measure(other.whole.words) not in (None, head.measure):
        return False  # "Two of the wounded succumbed": on top of those who were dead
    first = next((one for one in body if one.sentence == FIRST and says_the_same(head, one)), None)
    if head.measure is None or first is None or other.index <= first.index:
        return False
    if other.measure in LOST and other.whole is not None and other.whole.head not in PRONOUN_WHOLES:
        return False  # "The village lost some 60 of its people"
    less = (other.quantity.value or 0) < (first.quantity.value or 0)
    narrower = own_noun(other) not in {"", own_noun(head)} or other.what.head == "body"  # "divers found two bodies"
    narrower = narrower or (len(other.what.words) > 1 and not head.what.words)  # "hits 5", and "two elderly people"
    listed = not other.what.head and any(one.row is other.row for one in body[: body.index(other)])
    row = [one.quantity.value or 0 for one in body if one.row is other.row and one.measure is other.measure]
    rest = (first.quantity.low or 0) - (other.quantity.value or 0)
    divided = rest in row  # "At least 15 died ... eight near the city, another seven in it"
    some = less and (narrower or listed or divided)
    if first.quantity.hedge is not Hedge.EXACT:
        return some and first.quantity.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN)
    if other.row is first.row:  # "killed four Americans - two soldiers and two contractors"
        return some or other.row.tags[first.end : first.end + 1] == ":"
    return some or not (is_firm(other) and other.whole is None and not bare)


def added(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """Counts of the headline's thing in one or two neighbouring sentences that add up to its number."""
    value = head.quantity.value
    if head.measure is None or value is None or value < LEAST_SUM:
        return None
    terms = [other for other in body if same_thing(head, other) and other.whole is None and other.mode not in UNCERTAIN][
        :MOST_TERMS
    ]
    for size in (2, 3):
        for parts in combinations(terms, size):
            if parts[-1].sentence - parts[0].sentence > 1 or _repeats(parts) or _sum_of(parts) != value:
                continue
            if size > 2 and 2 * max(part.quantity.value or 0 for part in parts) == value:
                continue  # "105 have died ... 57 on Saturday and 48 in the week before": a whole and its parts
            wanted = tuple(discourse.party(part, "part") for part in parts)
            statement = total(head.span, discourse.party(head, "total"), wanted, Reading.INFERRED)
            if can_stand(statement, literal=True):
                return statement
    return None


def _sum_of(parts: Sequence[Mention]) -> Number:
    return sum(part.quantity.value or 0 for part in parts)


def is_given(discourse: Discourse, head: Mention, said: Mention, body: Sequence[Mention]) -> bool:
    """Whether the body gives the number some other way: of what may be the same, as a rank, as a sum or difference."""
    value, known = head.quantity.value or 0, said.quantity.value or 0
    if _is_ranked(discourse, value) or _makes(discourse, head, said):
        return True
    kin = [other for other in body if other.quantity.value and perhaps_same(head, other)]
    kin = [other for other in kin if not is_partial(head, other, body)]
    named = said is of_its_noun(head, body)
    own = [other for other in kin if not named or not is_of_others(head, other)]
    kin = [other for other in kin if other in own or other.determiner in PARTIAL]
    if any(value in (other.quantity.value, rank(other)) for other in own):
        return True
    if known < value <= known + uncounted(said.row) - (known if _names_them(said) else 0):
        return True
    if is_made_of(discourse, value, said, body):
        return True
    terms = [other.quantity.value or 0 for other in kin if _is_term(said, other) and _adds(head, other)][:MOST_TERMS]
    for size in (2, 3, 4):  # "20 people, 18 in the car and two on the road": those who are divided are not added to it
        for parts in combinations(terms, size):
            if sum(parts) == known:
                terms = [term for term in terms if term not in parts]
                break
    sums = {*terms, *(a + b for a, b in combinations(terms, 2))}
    if said.sentence == FIRST and said.quantity.hedge is Hedge.EXACT:  # less only without those of another side
        listed = {other.index for other in body if other.row is said.row and said.row.tags[said.end : said.end + 1] == ":"}
        sides = [other for other in body if _are_of_a_side(other) and own_noun(other) != own_noun(head)]
        others = {other.quantity.value for other in sides if other.index not in listed}
        less = not named and known - value in others  # "Three of the dead were gunmen"
    else:
        less = known - value in sums
    extra = range(1 + min(MOST_OTHERS, _people_named(discourse, head)))
    return less or any(value - known - more in sums for more in extra) or (value > known and value in sums)


def _makes(discourse: Discourse, head: Mention, said: Mention) -> bool:
    """Whether the headline's other numbers, and those whom it names without one, lie between its number and the body's: "Pilot
    and five skydivers killed" over "killing all six", "two more bodies found, toll now 9" over "seven had been found"."""
    here = discourse.row_mentions(head.row)
    others = [one.quantity.value or 0 for one in here if one is not head and not apart(one.measure, said.measure)]
    sums = {sum(some) for size in range(min(len(others), MOST_OTHERS) + 1) for some in combinations(others[:MOST_OTHERS], size)}
    named = _people_named(discourse, head)
    missing = abs((head.quantity.value or 0) - (said.quantity.value or 0))
    return any(missing == some + more for some in sums for more in range(min(named, MOST_OTHERS) + 1))


def _people_named(discourse: Discourse, head: Mention) -> int:
    """How many people a headline names without a number: "pilot and five skydivers"."""
    counted = {at for one in discourse.row_mentions(head.row) for at in range(one.at, one.end)}
    alone = [low for at, low in enumerate(head.row.low_words) if at not in counted and head.row.tags[at] in "nk"]
    return sum(is_one_person(low) for low in alone)


def is_narrower(discourse: Discourse, head: Mention, said: Mention, body: Sequence[Mention]) -> bool:
    """Whether the headline may tell of some of those whom the body counts: "Four Americans killed" over "killing seven", "12
    children among dead" over "62 children had been in the hall"."""
    if (said.quantity.value or 0) <= (head.quantity.value or 0):
        return False
    some = not PARTLY.isdisjoint(head.row.low_words[max(0, head.at - 2) : head.end + 2])  # "two nurses among dead"
    if some or (said.measure is None and head.measure is not None):
        return True
    told = names_people(head.what.head) and noun_measure((head.what.head,)) is None
    noun = own_noun(head) or (head.what.head if told else "")
    if not noun or noun in WEAK_WORDS or noun in {said.what.head, own_noun(said)}:
        return False
    value, values = head.quantity.value or 0, {one.quantity.value for one in body}
    others = (said.quantity.value or 0) - value  # who are told of too, with a number or without
    named = sum(uncounted(row) for row in discourse.rows if 0 < row.sentence.index <= LEAD)
    return value in values or others in values or others <= named


def _are_of_a_side(mention: Mention) -> bool:
    """ "Three of the dead were gunmen", "two attackers died"."""
    named = mention.predicate.head if mention.predicate is not None and mention.whole is not None else ""
    return not SIDES.isdisjoint({own_noun(mention), named})


def _is_ranked(discourse: Discourse, value: Number) -> bool:
    """ "A sixth victim has died": the number that an ordinal of the body makes of the dead."""
    ordinals = {
        number for number, one in enumerate(discourse.quantities) if one.kind is Kind.ORDINAL and one.value == value
    }
    return any(ranks_people(row, number) for row in discourse.rows for number in ordinals)


def _names_them(said: Mention) -> bool:
    """ "left two suspects dead, a man and a woman": the very people counted, one by one."""
    row, at = said.row, said.end
    while row.tags[at : at + 1] in {"n", "k"}:
        at += 1
    if row.tags[at : at + 1] != ",":
        return False
    end = next((place for place in range(at + 1, len(row.tags)) if row.tags[place] in "vb.;:C"), len(row.tags))
    return uncounted(row, at + 1, end) == said.quantity.value


def _adds(head: Mention, other: Mention) -> bool:
    """Whether a count can be a term of the headline's total: it tells of the same fate, or of none in a list that does."""
    if head.measure is None or other.measure is not None:
        return True
    return not other.what.head or other.determiner in {"other", "more"}


def _is_term(said: Mention, other: Mention) -> bool:
    """Whether a count may be added to the lead's or taken from it: no repetition of it, and not a mere "one"."""
    if other is said or (other.quantity.value == 1 and other.measure is None and not other.what.head):
        return False
    return not _repeats((said, other))


def _repeats(parts: Sequence[Mention]) -> bool:
    """Whether a number among them only gives another again: equal, in another sentence, and of the same thing."""
    return any(
        a.quantity.value == b.quantity.value and a.row is not b.row and perhaps_same(a, b) and not _are_further(a, b)
        for a, b in combinations(parts, 2)
    )


def _are_further(a: Mention, b: Mention) -> bool:
    """ "Two soldiers died in the east. Two more died in Herat": others than the first."""
    return b.determiner in PARTIAL and a.determiner not in PARTIAL
