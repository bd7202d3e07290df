"""What is told of a closed group's members: no more may have met a fate than were there, nor all the fates together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.people import GROUP_NOUNS
from claims.lexicon.populations_closed import MASTERS, OPEN
from claims.statements.closed_groups import FATES, row_word, size_of
from claims.statements.discourse import Discourse, apart, fate_after, is_background
from claims.statements.group_members import (
    is_at_sea,
    is_from_another,
    is_in,
    is_member,
    is_named_so,
    is_of_its_noun,
    is_saved_at_sea,
    is_spoken_of_again,
    is_told_of_them,
)
from claims.statements.identity import opens_with_a_month
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Relation, Statement, Sum, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.measure import POPULATION, Measure
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

REACH = 4  # sentences after a group's size in which its fates are told
CLOSED_REACH = 30  # the same where the text says that nobody else was there
FARTHEST = 3  # victims this many times the group are of something else
FINDING = frozenset("found recovered pulled brought saved dug counted freed carried retrieved reached got".split())
CREWS = frozenset("crew crews crewmen captain driver guard conductor pilot staff steward stewards".split())
"""Those who go along with passengers."""

COMING_ABOARD = frozenset("aboard board boarded joined picked embarked entered".split())
UNTIL = frozenset("when before until after once by as".split())
"""Words that open a clause of who came to help."""

GIVEN_UP = Pattern(r" (?:presumed|feared|believed|thought|assumed) (?:to be |to have )?(?:dead|died|drowned|killed|lost) ")
"""Words of the missing whom a toll may count already."""

UNCOUNTED = 3  # people that go with a vehicle's passengers without a number


def fates_of(
    discourse: Discourse, group: Sequence[Mention], until: int | None, *, closed: bool, everyone: Number
) -> Iterator[Statement]:
    """What is told of a group's members, up to the next group. `closed`: nobody else was there; `everyone`: the size
    of all groups of the text; where this is the only one, "in all 46 of the crew" are of it.
    """
    last = group[-1]
    reach = CLOSED_REACH if closed else REACH
    told = [
        mention
        for mention in discourse.mentions
        if not _is_inside(discourse, mention)
        and not (mention.what.head in GROUP_NOUNS and row_word(mention, 1) == "of")  # "the barge's crew of four"
        and ((everyone == size_of(group) and is_named_so(mention)) or not _is_of_all(mention))
        and mention.quantity.span.start > last.quantity.span.end
        and (until is None or mention.quantity.span.start < until or is_of_its_noun(mention, group))
        and (
            mention.sentence - last.sentence <= reach
            or is_spoken_of_again(mention, last)
            or (everyone == size_of(group) and is_saved_at_sea(mention, last))
        )
        and (mention.measure in FATES or mention.what.head == "life" or is_in(mention) or is_spoken_of_again(mention, last))
        and mention not in group
        and (is_member(mention) or is_of_its_noun(mention, group))
        and not is_from_another(mention, group)
        and not is_background(mention.row, last.row)
        and not (opens_with_a_month(mention.row) and mention.row is not last.row)
        and (closed or is_spoken_of_again(mention, last) or not _others_may_be_there(mention.row))
    ]
    if not closed and last.row.lows & OPEN:
        return
    if {member.what.head for member in group} == {"passenger"} and last.row.lows.isdisjoint(CREWS):
        # "210 passengers ... 141 were saved, the crew of 19 among them"
        told = [mention for mention in told if mention.row.lows.isdisjoint(CREWS)]
    size = size_of(group)
    came = (one for one in discourse.mentions[last.index + 1 :] if one.measure in (None, *POPULATION))
    if any(one.determiner == "more" and not COMING_ABOARD.isdisjoint(one.row.lows) for one in came):
        return  # "carried 60 people from the island and took 25 more aboard at the cape"
    if any(
        (other.measure in POPULATION or _is_elided(other)) and (other.quantity.low or 0) > size and other.row is last.row
        for other in discourse.mentions
    ):
        return  # "listed 141 passengers, but at least 300 were on board"; "18 miners on the morning shift and 22 on the other"
    alone = [
        mention
        for mention in told
        if (until is None or mention.quantity.span.start < until or (mention.quantity.value or 0) > everyone)
        and (
            closed
            or is_told_of_them(mention, group)
            or is_at_sea(mention, group)
            or (everyone == size and is_saved_at_sea(mention, last))
        )
        and (mention.quantity.value or 0) <= FARTHEST * size
        and not (mention.determiner == "all" and _is_of_more_groups(discourse, mention, last))
    ]
    for mention in alone:
        statement = _exceeds(discourse, group, [mention])
        if not can_stand(statement):
            yield statement
    told = [mention for mention in told if not _is_of_the_last(mention, told)]
    exclusive: list[Mention] = []
    for mention in told:
        if (
            mention.measure in FATES
            and not _is_of_the_fated(mention)
            and not (mention.measure is Measure.MISSING and GIVEN_UP.search(mention.row.text))
            and all(apart(mention.measure, other.measure) for other in exclusive)
            and mention.quantity.hedge is Hedge.EXACT
        ):
            exclusive.append(mention)
    if len(exclusive) > 1 and not any(a.measure is b.measure for a, b in combinations(told, 2)):
        statement = _exceeds(discourse, group, exclusive)
        if not can_stand(statement) and not any(not can_stand(_exceeds(discourse, group, [one])) for one in exclusive):
            yield statement


def _is_of_all(mention: Mention) -> bool:
    """ "In all 45 of the villagers": of several groups."""
    return mention.row.between(max(0, mention.at - 2), mention.at) in {"in all", "in total", "all told"}


def _others_may_be_there(row: Row) -> bool:
    """Whether others than the group may be among the victims; not for "When the cutter arrived it found 44 people alive"."""
    found = row.lows & OPEN
    if found == {"arrived"}:
        at = row.low_words.index("arrived")
        return UNTIL.isdisjoint(row.low_words[max(0, at - 6) : at])
    if found == {"rescuers"}:  # "Rescuers found 22 bodies": but "five rescuers died"
        at = row.low_words.index("rescuers")
        return FINDING.isdisjoint(row.low_words[at + 1 : at + 3])
    return bool(found)


def _is_of_more_groups(discourse: Discourse, mention: Mention, group: Mention) -> bool:
    """ "The first had 40 people on board, the second 36; all 76 drowned"."""
    told = [one for one in discourse.row_mentions(group.row) if one.index < mention.index and one.whole is None]
    return len(told) > 1 and sum(one.quantity.value or 0 for one in told) == mention.quantity.value


def _is_elided(mention: Mention) -> bool:
    """Whether a number counts the same as the one before it, somewhere else: "and 22 on the afternoon shift"."""
    return not mention.what.head and mention.measure is None and mention.row.tags[mention.at + 1 : mention.at + 2] == "P"


def _is_of_the_last(mention: Mention, told: Sequence[Mention]) -> bool:
    """ "94 people were pulled out alive, one of them a violinist": some of those told right before it."""
    by_pronoun = mention.whole is not None and mention.whole.head in PRONOUN_WHOLES
    return by_pronoun and any(other.row is mention.row and other.at < mention.at for other in told)


def _is_of_the_fated(mention: Mention) -> bool:
    """ "44 of those who died had been wounded by mines": some of those counted already."""
    whole = mention.whole
    if whole is None or whole.head != "those":
        return False
    return fate_after(mention.row, whole.end) in (Measure.KILLED, Measure.INJURED)


def _is_inside(discourse: Discourse, mention: Mention) -> bool:
    """Whether it is another count's whole, whose fate is not its own: "31 of the 311 unaccounted for"."""
    here = discourse.row_mentions(mention.row)
    return any(other.whole is not None and other.whole.start <= mention.at < other.whole.end for other in here)


def _exceeds(discourse: Discourse, group: Sequence[Mention], parts: Sequence[Mention]) -> Statement:
    """The parts add up to no more than the group, with one more for each driver or pilot who goes without a number."""
    words = [word.low for word in group[0].row.words]
    extra: Number = sum(words.count(master) for master in MASTERS) + sum(member.beside for member in group)
    if row_word(group[0], 1) == "with" and group[0].what.head != "person" and len(group) == 1:
        extra += max(UNCOUNTED, size_of(group) // 10)  # a driver, a crew
    parties = (
        *(discourse.party(member, "group") for member in group),
        *(discourse.party(part, "part") for part in parts),
    )
    factors = (*(1 for _ in group), *(-1 for _ in parts))
    condition = (Sum(factors, Interval(-extra, None)),)
    at = parts[-1].span
    return Statement(Relation.CAPACITY, at, parties, condition, condition, Reading.INFERRED, figures=False)
