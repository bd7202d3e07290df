"""Stated shares: "more than half of the 11,000", "144 (22.5%)", "one in four of the dead", "That is a third of the schools".

A share ties a part to a whole, and leaves one or both to be found. Every fitting pair of counts is tried, likeliest first;
the share is broken only where none lets it stand and the words tie the pair: the part stands beside the share, is its
subject, or has the same fate; the whole is counted after "of", or answers to the words there.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse, apart
from claims.statements.frames import noun_measure
from claims.statements.lone_pairs import (
    apposed,
    is_of_other_people,
    is_of_other_things,
    is_slip,
    opens_a_list,
    restated,
    summed_up,
)
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.share_clauses import tells_of_either
from claims.statements.share_pairs import CONCLUDING, Pair, Tie, pairs_for
from claims.statements.share_wholes import (
    is_narrower,
    is_of_a_fate,
    is_of_later,
    is_of_that_place,
    is_of_the_rest,
    is_of_those_there,
    is_of_those_told,
)
from claims.statements.share_words import OF_SO_MANY, whole_phrase
from claims.statements.shares_concluded import concluded, of_two_parts
from claims.statements.shares_told import told_elsewhere
from claims.statements.statement import Statement, can_stand, share
from claims.statements.uncounted_shares import is_of_nothing_counted
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import exact
from claims.values.measure import Measure
from claims.values.record import replace
from claims.values.span import Span
from claims.values.verdict import Reading

MIRRORED = {
    Hedge.MORE_THAN: Hedge.LESS_THAN,
    Hedge.LESS_THAN: Hedge.MORE_THAN,
    Hedge.AT_LEAST: Hedge.AT_MOST,
    Hedge.AT_MOST: Hedge.AT_LEAST,
    Hedge.NEARLY: Hedge.ABOUT,
}
"""How a share's hedge bends what the share leaves over."""


OTHERS = (" others ", " the others", " the rest ", " remaining ", " the other ", " leaves ", " leaving ")
"""Words between a part and a share by which the share may be of those whom the part leaves over."""

BEFORE_THE_REST = frozenset(f"{rest} ," for rest in ("others", "rest", "remainder"))
"""Words before a share in apposition to those whom the number told leaves over."""

LISTED = 4  # counts of a sentence, of which several may be the part together
FARTHEST = 12  # a ratio this many times the stated share, or a part of it, is of something else


CAUSES = frozenset(
    "cause hunger starvation disease typhus cholera typhoid dysentery malaria pneumonia influenza fever wound burn thirst cold "
    "exposure exhaustion suffocation smoke asphyxia".split()
)
"""What "of" leads to where it says of what people died."""


def read_shares(discourse: Discourse) -> Iterator[Statement]:
    """Every share that the text gives of counts that it names."""
    for row in discourse.rows:
        for position in row.numbers if "S" in row.tags else ():
            number = row.words[position].quantity
            if row.tags[position] != "S" or number is None:
                continue
            ratio = discourse.quantities[number]
            phrase = whole_phrase(row, position)
            if phrase is not None and phrase.head in CAUSES and row.tags[phrase.start] != "d":
                continue  # "31 have since died, most of natural causes"
            if row.between(position + 1, position + 3) == "of all" and _are_added_to(discourse, row):
                continue  # read by ledgers.py
            told = ratio.kind is Kind.SHARE and ratio.unit != "points" and ratio.low != 0
            if row.between(position - 2, position) in BEFORE_THE_REST and ratio.value is not None:
                ratio = _what_it_leaves(ratio)  # "the others, almost half of the crew, drowned"
            if told and not is_of_nothing_counted(row, position) and not is_of_the_rest(discourse, row, phrase):
                statement = _rest(discourse, row, position, ratio) or _read(discourse, row, position, ratio)
                statement = statement or summed_up(discourse, row, position, ratio) or restated(discourse, row, position, ratio)
                statement = statement or apposed(discourse, row, position, ratio)
                statement = statement or told_elsewhere(discourse, row, position, ratio)
                statement = statement or concluded(discourse, row, position, ratio)
                statement = statement or of_two_parts(discourse, row, position, ratio)
                if statement is None or is_of_later(row, statement):
                    continue
                whole = mentions_by_number(discourse).get(statement.parties[1].number)
                if phrase is not None and whole is not None and is_of_those_there(row, phrase, whole):
                    continue
                own = [one for one in discourse.mentions if one.number == statement.parties[0].number and one.row is not row]
                if any(is_of_those_told(row, part) for part in own):
                    continue
                if phrase is None or not any(is_of_that_place(row, phrase.end, part) for part in own):
                    yield statement


def _rest(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """What a share leaves over: "half of the 36 walked away, while the other 18 were treated"."""
    phrase = whole_phrase(row, position)
    if phrase is None:
        return None
    here = discourse.row_mentions(row)
    wholes = [mention for mention in here if phrase.start <= mention.at < phrase.end]
    later = [mention for mention in here if mention.at >= phrase.end]
    if len(wholes) != 1 or not later or later[0].determiner not in {"other", "remaining"} or ratio.value is None:
        return None
    left = _what_it_leaves(ratio)
    parties = discourse.party(later[0], "rest"), discourse.party(wholes[0], "whole")
    return share(ratio.span, *parties, left, Reading.STATED)


def _what_it_leaves(ratio: Quantity) -> Quantity:
    """What a share leaves over, its hedge turned round."""
    left = exact(1 - (ratio.value or 0))
    return replace(ratio, low=left, high=left, hedge=MIRRORED.get(ratio.hedge, ratio.hedge))


def _read(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """The firmest pair that lets the share stand; the firmest of all where none does, unless a looser pair may be meant."""
    broken: Statement | None = None
    firmest = Tie.NEAR
    phrase = whole_phrase(row, position)
    described = phrase is not None and phrase.head not in PRONOUN_WHOLES and "C" not in row.tags[phrase.start : phrase.end]
    named = [one for one in discourse.row_mentions(row) if one.end == position - 1 and row.tags[one.end] == ","]
    named = [one for one in named if "of" not in row.low_words[max(0, one.at - 3) : one.at]]
    untold = phrase is not None and phrase.head == "them" and row.lows.isdisjoint(CONCLUDING)
    for pair in pairs_for(discourse, row, position):
        if pair.tie is Tie.NEAR and firmest is Tie.FIRM and not (described and pair.part.row is row):
            if described:
                continue
            break
        reading = Reading.STATED if pair.part.row is row and pair.whole.row is row else Reading.INFERRED
        statement = share(ratio.span, discourse.party(pair.part, "part"), discourse.party(pair.whole, "whole"), ratio, reading)
        if can_stand(statement):
            return statement if pair.tie is not Tie.NEAR else None
        here = pair.part.row is pair.whole.row is row
        own = OF_SO_MANY.match(row.tags, position + 1)
        if own is not None and (pair.whole.row is not row or pair.whole.at != own.end() - 1):
            continue  # "20 of 80 staff, 25 percent, or 43 percent of all 200"
        restated = row.tags[pair.part.at - 3 : pair.part.at - 2] == "S" and pair.part.at - 3 != position
        if here and restated and row.between(pair.part.at - 2, pair.part.at) == ", or":
            continue  # "3 in 10 of its 1,100 dead died there, and 7 in 10, or 770, on the way"
        if row.tags[position + 1 : position + 4] == "odr" and pair.whole.determiner not in {"other", "remaining"}:
            continue  # "40 of 120 died, a quarter of the others"
        if phrase is not None and phrase.head == "them" and not _is_of_these(discourse, row, position, pair.whole):
            continue
        if {pair.part.measure, pair.whole.measure} == {Measure.KILLED, Measure.INJURED} and pair.part.whole is None:
            continue  # no killed are a share of the wounded
        if pair.part.at > position and here and "and of those" in row.between(position, pair.part.at):
            continue  # "a quarter died, and of those who died 30 were men"
        if here and (row.words[pair.whole.at - 1].low, row.words[pair.part.at - 1].low) == ("from", "to"):
            continue  # "down from 90 to 60: a third"
        if phrase is not None and (
            is_of_other_things(row, phrase, pair.whole)
            or is_of_other_people(row, phrase, pair.whole)
            or is_narrower(row, phrase, pair.whole)
        ):
            continue
        if opens_a_list(discourse, pair.part, pair.whole) or (phrase is not None and is_of_a_fate(phrase, pair)):
            continue
        since = discourse.mentions[pair.part.index : pair.part.index + 3]
        if pair.part.row is not row and any(one.determiner == "more" and one.sentence < row.sentence.index for one in since):
            continue  # "120 died in May and a further 80 in June. All told, half of them died"
        if pair.part.row is not row and pair.tie is not Tie.FIRM and tells_of_either(row, position):
            continue  # "120 gave fear as their reason ... Forty per cent were afraid or ill"
        denied = phrase is not None and "not" in row.between(phrase.end, phrase.end + 3).split()
        if denied and pair.part.row is not row and "not" not in pair.part.row.lows:
            continue  # "won by 640 votes to 580. A fifth of the 1,525 members did not vote"
        if row.tags[:1] == "o" and "G" in row.tags[2:4] and pair.whole.row is not row:
            continue  # "Of those over sixty, 40 were fishermen (50 per cent)"
        if named and phrase is None and pair.part not in named:
            continue  # "found in 64 people, one in ten or so, and 12 of the women"
        if not _may_be_part(pair.part, pair.whole) or (untold and pair.part.row is not row):
            continue
        if pair.tie is not Tie.NEAR and _near(discourse, statement) and not _is_divided(discourse, pair):
            broken = broken or statement
            firmest = max(firmest, pair.tie)
    loose = row.words[position].low == "most" and "(" not in row.tags[position : position + 4]
    loose = loose and not (broken is not None and firmest is Tie.FIRM and _is_all_of_it(discourse, row, broken))
    if broken is None or loose or _by_two(discourse, broken, ratio) or _by_a_list(discourse, row, broken):
        return None
    return None if _of_its_kind(discourse, broken) or _of_the_others(discourse, broken) else broken


def _is_all_of_it(discourse: Discourse, row: Row, told: Statement) -> bool:
    """Whether the part only restates the share: "most of the 61 people, 43 in all, were women"."""
    part = next(one for one in discourse.mentions if one.number == told.parties[0].number)
    behind = row.between(part.end, part.end + 2)
    open_clause = "b" not in row.tags[: part.at] and row.tags[part.at - 1] == ","
    return part.row is row and open_clause and behind in {"in all", "in total", "in number", "all told"}


def _of_the_others(discourse: Discourse, broken: Statement) -> bool:
    """ "Of the 74 dead 29 were serving sentences. All the others awaited trial: six in ten": whom the part leaves over."""
    ratio = broken.ratio
    start = broken.parties[0].span.end
    told = discourse.document.of(Span(start, max(start, broken.at.start))).lower()
    if ratio is None or ratio.value is None or not any(rest in told for rest in OTHERS):
        return False
    return can_stand(share(broken.at, broken.parties[0], broken.parties[1], _what_it_leaves(ratio), broken.reading))


def _of_its_kind(discourse: Discourse, broken: Statement) -> bool:
    """ "203 cases, of whom 188 passengers, or nearly one in ten of them": of the 1,904 passengers told before; "18 of the dead,
    or 12 per cent": of the 150 drowned, and not of July's 37."""
    part, told = (
        next(mention for mention in discourse.mentions if mention.number == party.number) for party in broken.parties
    )
    wholes = [
        other
        for other in discourse.mentions
        if (other.row is part.row and other.at < part.at) or (part.what.head and other.what.head == part.what.head)
        or (other.whole is None and other.measure is told.measure is not None)
    ]
    ratio = broken.ratio
    return ratio is not None and any(
        can_stand(share(broken.at, broken.parties[0], discourse.party(whole, "whole"), ratio, broken.reading))
        for whole in wholes
        if whole.number != broken.parties[1].number and (whole.quantity.value or 0) > (part.quantity.value or 0)
    )


def _by_a_list(discourse: Discourse, row: Row, broken: Statement) -> bool:
    """ "Big Tolo 33, Little Tolo 2; total 58, six in ten of them on the two Tolos": two of a list together; "412 fell and 248
    died of fever. That is 22 per cent": the counts right before together."""
    whole, ratio = broken.parties[1].quantity.value, broken.ratio
    if not whole or ratio is None:
        return False
    here = [other for other in discourse.row_mentions(row) if other.number != broken.parties[1].number]
    part = next(mention for mention in discourse.mentions if mention.number == broken.parties[0].number)
    beside = [other for other in discourse.row_mentions(part.row) if other.number != broken.parties[1].number]
    beside = [other for other in beside if other.whole is None and other.quantity.span.end <= broken.at.start]
    sums = [sum(other.quantity.value or 0 for other in beside[-size:]) for size in range(2, len(beside) + 1)]
    pairs = ((one, two) for one in here for two in here if one.at < two.at and one.quantity.span.end <= broken.at.start)
    pairs = ((one, two) for one, two in pairs if two.quantity.span.start >= broken.at.end and (one.quantity.value or 0) > 1)
    beside_it = (Fraction(two.quantity.value or 0) / (one.quantity.value or 1) for one, two in pairs)
    if any(ratio.readings.charitable.contains(share_of) for share_of in beside_it):
        return True  # "40 have died, 30 of them today and half of those, 15, in one house"
    if len(here) >= LISTED:
        values = [other.quantity.value or 0 for other in here]
        sums += [sum(group) for size in (2, 3) for group in combinations(values, size)]
    inside = [(one, of) for one in here if one.whole is not None for of in discourse.wholes(one)[:1] if of.row is row]
    both = sum(of.quantity.value or 0 for _, of in inside)  # "12 of the 30 men and three of the 20 women, a rate of 30%"
    if len(inside) > 1 and both:
        sums.append(Fraction(sum(one.quantity.value or 0 for one, _ in inside) * whole) / both)
    return any(ratio.readings.charitable.contains(Fraction(added) / whole) for added in sums)


def _may_be_part(part: Mention, whole: Mention) -> bool:
    """Whether what a number counts can be some of the whole: no "14 changes of address" are a share of the deaths."""
    head = part.what.head
    if head in THING_NOUNS and not whole.what.head:
        return False  # "12 villages" are no share of 22
    known = not head or is_person(head) or noun_measure((head,)) is not None or head in GROUP_NOUNS or head in THING_NOUNS
    return known or head == whole.what.head


def _is_of_these(discourse: Discourse, row: Row, position: int, whole: Mention) -> bool:
    """Whether "of them" may be of a count: of the one right before it, where one is: "1,930 patients, half of them boys"."""
    before = [other for other in discourse.row_mentions(row) if other.end == position - 1]
    return row.tags[position - 1 : position] != "," or not before or whole is before[0]


def _are_added_to(discourse: Discourse, row: Row) -> bool:
    """ "80 cases through April, 15 more in May. A third of all those patients": of more than the 80."""
    before = [other for other in discourse.mentions if other.sentence == row.sentence.index - 1]
    return any(other.determiner == "more" for other in before[1:])


def _is_divided(discourse: Discourse, pair: Pair) -> bool:
    """ "Of 339 people, 325 pupils and 14 teachers, three quarters": the part only says who the whole are."""
    rest = (pair.whole.quantity.value or 0) - (pair.part.quantity.value or 0)
    here = [other for other in discourse.row_mentions(pair.part.row) if other.index == pair.part.index + 1]
    return pair.part.row is pair.whole.row and any(other.quantity.value == rest for other in here)


def _by_two(discourse: Discourse, broken: Statement, ratio: Quantity) -> bool:
    """Whether two fates that exclude each other are the part together: 260 killed and 610 wounded of 1,340."""
    whole = broken.parties[1].quantity.value
    return any(
        first.row is second.row
        and apart(first.measure, second.measure)
        and first.quantity.value is not None
        and second.quantity.value is not None
        and whole
        and first.quantity.value + second.quantity.value <= whole
        and ratio.readings.charitable.contains(Fraction(first.quantity.value + second.quantity.value) / whole)
        for first, second in pairwise(discourse.mentions)
    )


def _near(discourse: Discourse, statement: Statement) -> bool:
    """Whether the counts' own ratio is of the order of the stated share; else they are of something else."""
    part, whole = (party.quantity.low or party.quantity.high or 0 for party in statement.parties)
    stated = statement.ratio.low or statement.ratio.high or 0 if statement.ratio else 0
    return (part * FARTHEST >= stated * whole and part <= FARTHEST * stated * whole) or is_slip(discourse, statement)
