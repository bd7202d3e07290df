"""The headline's numbers against the body's: each must be found again, or follow from what the body counts.

A headline's number is looked for in the whole body: the same number of the same thing, within the rounding of both; a sum, a
difference; an ordinal ("a sixth victim"). Where nothing gives it and the lead has one number that says the same thing, the two
contradict each other. Bounds are read as the figures that they name: a headline goes beyond no "at least" of its body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.statements.discourse import Discourse, apart, is_each
from claims.statements.headline_counts import CLOSE, counts_otherwise
from claims.statements.headline_measures import read_measures
from claims.statements.headline_sense import (
    LEAD,
    NEWS,
    PARTIAL,
    UNCERTAIN,
    alone,
    is_definite,
    is_firm,
    is_of_people,
    is_past,
    of_a_size,
    own_noun,
    perhaps_same,
    rank,
    same_thing,
    says_the_same,
    undivided,
)
from claims.statements.headline_sums import FIRST, added, is_given, is_narrower, is_of_others, is_partial, of_its_noun
from claims.statements.headline_tolls import is_running, last_toll, may_be_of_a_day
from claims.statements.identity import two_speakers
from claims.statements.mention import Mention
from claims.statements.sheets import is_in_a_table
from claims.statements.statement import Statement, can_stand, same, total
from claims.statements.uncounted import names_several, uncounted
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure
from claims.values.verdict import Reading

BY_SEX = frozenset("man woman child boy girl infant baby".split())
"""Groups that nobody is in two of, as a list of victims names them."""


HARM = frozenset({Measure.KILLED, Measure.INJURED})
"""Fates whose counts in a body are all that it tells of them."""

def read_headline_numbers(discourse: Discourse) -> Iterator[Statement]:
    """A statement for each number of the headline that the body gives again, or should."""
    body = [mention for mention in discourse.mentions if not mention.row.sentence.headline]
    for head in discourse.mentions:
        if not head.row.sentence.headline or is_in_a_table(discourse, head):
            break
        statement = _denied(discourse, head, body) or _listed(discourse, head, body)
        statement = (
            statement or _found(discourse, head, body) or added(discourse, head, body) or _missed(discourse, head, body)
        )
        if statement is not None:
            yield statement
    yield from read_measures(discourse)


def _denied(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """ "Crash leaves 52 dead", and the body: "Nobody was killed, but 52 passengers were treated"."""
    if head.measure is not Measure.KILLED or not head.quantity.value:
        return None
    if any(other.measure is Measure.KILLED and other.quantity.value for other in body):
        return None
    none = [
        other for other in body if other.measure is Measure.KILLED and other.quantity.value == 0 and other.sentence <= NEWS + 1
    ]
    return _same(discourse, head, none[0]) if none else None


def _listed(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """ "Nineteen die ...", and the lead: "Eleven women, six men and two infants lost their lives"."""
    parts = [other for other in body if other.sentence == FIRST and other.quantity.value]
    plain = len(parts) > 2 and all(part.what.head in BY_SEX and part.quantity.hedge is Hedge.EXACT for part in parts)
    killed = head.measure is Measure.KILLED and any(part.measure is Measure.KILLED for part in parts)
    each = len({part.what.head for part in parts}) == len(parts) and head.quantity.hedge is Hedge.EXACT
    if not plain or not killed or not each:
        return None
    if not set(parts[0].row.tags[parts[0].end : parts[-1].at]) <= set("Cn,&") or "&" not in parts[0].row.tags:
        return None
    wanted = tuple(discourse.party(part, "part") for part in parts)
    return total(head.span, discourse.party(head, "total"), wanted, Reading.INFERRED)


def _same(discourse: Discourse, head: Mention, other: Mention) -> Statement:
    return same(other.span, discourse.party(head, "headline"), discourse.party(other, "body"), Reading.INFERRED, figures=True)


def _found(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """The first number of the body that may be the headline's: of the same thing for sure, or of it perhaps."""
    named = of_its_noun(head, body)
    for likely in (same_thing, perhaps_same):
        for other in body:
            if is_partial(head, other, body) or is_each(other) or (named is not None and is_of_others(head, other)):
                continue
            if likely(head, other) and other.mode not in UNCERTAIN and (is_definite(other) or not is_definite(head)):
                statement = _same(discourse, head, other)
                if can_stand(statement):
                    return statement
    return None


def _missed(discourse: Discourse, head: Mention, body: Sequence[Mention]) -> Statement | None:
    """The headline's number and the one number of the lead that says the same thing otherwise."""
    if not is_firm(head) or head.whole is not None or not _counts_people_or_things(head) or head.row.tags[:1] == "T":
        return None  # "08:00 at least 12 dead" is the first line of a log
    lead = [other for other in body if other.sentence <= head.sentence + LEAD and not is_each(other)]
    said = last_toll(head, body) if is_running(head) else None
    if said is None:
        said = _one_value([other for other in lead if says_the_same(head, other) and not is_partial(head, other, body)])
    if said is None and head.determiner not in PARTIAL and head.mode not in UNCERTAIN:
        said = of_its_noun(head, body) or _only_people(head, lead) or _only_fate(head, body) or _all_told(head, body)
    if said is None:
        limit = next((one for one in lead if _is_beyond(head, one)), None)
        return None if limit is None or is_given(discourse, head, limit, body) else _same(discourse, head, limit)
    low, high = sorted((head.quantity.value or 0, said.quantity.value or 0))
    if 2 * high <= CLOSE * low and head.quantity.readings.literal.contains(said.quantity.value or 0):
        return None  # "more than a thousand" over 1,080
    if may_be_of_a_day(head, said) or _is_divided_there(discourse, head, said) or _is_in_the_lead(head, said, body):
        return None
    if counts_otherwise(discourse, head, said, body):
        return None
    if is_narrower(discourse, head, said, body) or not of_a_size(head, said) or two_speakers(head, said):
        return None
    if is_given(discourse, head, said, body):
        return None
    return _same(discourse, head, said)


def _is_beyond(head: Mention, other: Mention) -> bool:
    """ "killed up to 28", "45,000 to 50,000 perished": a limit or range of the news from which the headline is far."""
    value, low, high = head.quantity.value, other.quantity.low, other.quantity.high
    if other.quantity.hedge not in (Hedge.UP_TO, Hedge.RANGE) or value is None or not high or head.measure is None:
        return False
    told = other.sentence <= NEWS and other.mode not in UNCERTAIN and head.mode not in UNCERTAIN
    alike = same_thing(head, other) and other.measure is head.measure and other.whole is None
    if not (told and alike and alone(other) and undivided(head, other)) or {head.determiner, other.determiner} & PARTIAL:
        return False
    return 2 * value > CLOSE * high or (low is not None and CLOSE * value < 2 * low)


def _is_in_the_lead(head: Mention, said: Mention, body: Sequence[Mention]) -> bool:
    """ "Ship docks with 263 aboard", and "arrived with 263 people, rescued in four operations": told first, with no fate of
    its own that the headline's number had."""
    first = [one for one in body if one.sentence == FIRST and one.quantity.value == head.quantity.value and one is not said]
    return head.measure in (None, *POPULATION) and any(is_of_people(one) and one.index < said.index for one in first)


def _is_divided_there(discourse: Discourse, head: Mention, said: Mention) -> bool:
    """ "Six killed", and "three died in the first quarter, one in the second and two in the last"."""
    here = [other for other in discourse.row_mentions(said.row) if other.index >= said.index]
    values = [other.quantity.value or 0 for other in here if not apart(head.measure, other.measure)]
    if len(here) > 1 and values[0] == sum(values[1:]) and not set(said.row.tags[said.end : here[1].at]) - set(",:(x"):
        return False  # "killed four Americans, two soldiers and two contractors"
    return any(sum(values[:end]) == head.quantity.value for end in range(2, len(values) + 1))


def _only_fate(head: Mention, body: Sequence[Mention]) -> Mention | None:
    """The one count of the headline's fate that the whole body gives, in its first sentence: "Drones kill 8", "16 rebels"."""
    fates = [other for other in body if other.measure is head.measure and head.measure in HARM]
    if fates and (head.quantity.value or 0) < (fates[0].quantity.value or 0):
        fates = [other for other in fates if other.sentence <= NEWS]  # those told later add nothing to a smaller number
    if not fates or fates[0].sentence != FIRST or own_noun(head) or len({other.quantity.value for other in fates}) > 1:
        return None
    first = fates[0]
    clear = is_firm(first) and alone(first) and is_of_people(first) and is_definite(first)
    return first if clear and not uncounted(first.row) and not names_several(first.row) else None


def _all_told(head: Mention, body: Sequence[Mention]) -> Mention | None:
    """The largest count of the headline's fate, where all that the body counts of it together is less than the headline's."""
    fates = [other for other in body if other.measure is head.measure and head.measure in HARM and other.quantity.low != 0]
    if not fates or any(not is_definite(other) or other.quantity.value is None or rank(other) for other in fates):
        return None
    rows = {other.sentence: other.row for other in fates}
    if any(names_several(row) for row in rows.values()):
        return None
    values = [other.quantity.value or 0 for other in fates]
    told = sum(values) + sum(uncounted(row) for row in rows.values()) + sum(other.beside for other in fates)
    largest = max(fates, key=lambda other: (other.quantity.value or 0, -other.index))
    certain = largest.sentence <= LEAD and largest.mode not in UNCERTAIN and not is_past(largest, head)
    return largest if certain and told < (head.quantity.value or 0) else None


def _counts_people_or_things(head: Mention) -> bool:
    """Whether the headline tells what it counts at all."""
    return head.measure is not None or bool(head.what.head)


def _one_value(said: Sequence[Mention]) -> Mention | None:
    """The number that all of them give; where later ones are parts of the first sentence's, that one."""
    if not said:
        return None
    said = [other for other in said if not _is_inside(said[0], other)]
    values = {other.quantity.value for other in said}
    first = {other.quantity.value for other in said if other.row is said[0].row}
    exact = said[0].quantity.hedge is Hedge.EXACT  # a bound may have risen since, but not in the first sentence itself
    news = said[0].sentence <= NEWS and (exact or said[0].sentence == FIRST)
    if len(values) == 1 or (len(first) == 1 and (news or (said[0].quantity.value or 0) == max(value or 0 for value in values))):
        return said[0]
    return None


def _is_inside(first: Mention, other: Mention) -> bool:
    """Whether a count only divides the first of its sentence: "11, including eight in one house", "four (two from Goa)"."""
    if other.row is not first.row or other.at <= first.at:
        return False
    between = other.row.tags[first.end : other.at]
    return "i" in between or (between.count("(") > between.count(")"))


def _only_people(head: Mention, lead: Sequence[Mention]) -> Mention | None:
    """The one count of people that the lead has, where it does not say what became of them, or the headline does not."""
    if not is_of_people(head):
        return None
    people = [other for other in lead if is_of_people(other) and other.quantity.low != 0]
    kin = [other for other in people if perhaps_same(head, other)]
    if not kin or any(other.measure is None and other not in kin for other in people):
        return None
    first = kin[0]
    clear = is_firm(first) and alone(first) and undivided(head, first) and not is_past(first, head)
    return first if clear and {other.quantity.value for other in kin} == {first.quantity.value} else None
