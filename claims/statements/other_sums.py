"""Whether the numbers of a broken sum come out in another way that the text allows: a charity for every kind of sum.

"56 died in the street, 22 in houses and the other six ..." of the 84 told earlier      all of them make another total
"18 Bradleys, seven damaged and five abandoned, 30 in all"                               with one more of the sentence
"three trips with two stretchers on each, six in all"                                    so many times the parts
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, pairwise
from math import prod

from claims.lexicon.cues import OVERLAPS
from claims.lexicon.people import THING_NOUNS, singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.no_terms import are_no_terms, come_and_go, counts_again, goes_first
from claims.statements.other_pairs import comes_of_others
from claims.statements.other_shares import is_scaled
from claims.statements.other_totals import is_accounted_for
from claims.statements.pairs import mentions_by_number
from claims.statements.statement import Relation, Statement
from claims.statements.sums import is_made_up
from claims.values.interval import Number

BACK = 8  # sentences before in which a larger whole stands
MANY = 5  # parts among which one that two others make is hardly chance
UNREAD = frozenset({Kind.AGE, Kind.DESIGNATOR, Kind.OTHER})
"""Kinds of numbers that may be counts after all: "Red, 44, for the wounded"."""
SHARE_REACH = 80  # characters between a number and a share of it
ALIKE = 5  # a smaller number is given again by chance
TELLING = 15  # a smaller number comes out of others by chance
CROWD = 8  # numbers around, among more of which something always comes out
DENIED = frozenset("no none nobody not never nor without".split())
MOVED = frozenset("joined boarded aboard off left departed arrived".split())
SCALED = frozenset({Relation.SHARE, Relation.RATE, Relation.COMPARE})
PARTS_IN_RATIO = "ratio of the two parts"
SUMS = frozenset({Relation.TOTAL, Relation.LEDGER, Relation.WITHIN})


def comes_out_otherwise(discourse: Discourse, statement: Statement) -> bool:
    """Whether the numbers of a sum that cannot stand make another sum: of a larger whole, with one more, or so many times."""
    if statement.relation is Relation.SAME:
        return _told_otherwise(discourse, statement)
    if statement.relation in SCALED and is_scaled(discourse, statement):
        return True
    if comes_of_others(discourse, statement):
        return True
    if statement.relation is Relation.CAPACITY:
        return _has_strangers(discourse, statement)
    if statement.relation is Relation.CHANGE and _goes_on(discourse, statement):
        return True
    values = [party.quantity.value for party in statement.parties]
    weighed = any(abs(factor) != 1 for condition in statement.charitable for factor in condition.factors)
    if weighed and statement.relation is Relation.LEDGER and None not in values:
        if any(given.role == PARTS_IN_RATIO for given in statement.given):
            return False  # two parts of one total: neither is told of several groups
        return _is_so_many_times(discourse, statement)
    if statement.relation is Relation.TOTAL and values[0] is None:
        values[0] = statement.parties[0].quantity.low
    if statement.relation not in SUMS or weighed or len(values) < 2 or any(value is None for value in values):
        return False
    whole, *parts = (value for value in values if value is not None)
    if whole > MANY and any(one.kind is Kind.ORDINAL and one.value == whole for one in discourse.quantities):
        return True  # "19 dead, seven at the first pit and 11 at the second. The nineteenth, a rescuer, died on the way"
    own = {party.number for party in statement.parties}
    mentions = [mention for mention in discourse.mentions if mention.number in own]
    if not mentions:
        return False
    terms = [mention for mention in mentions if mention.number != statement.parties[0].number]
    others = [mention for mention in discourse.mentions if mention.number not in own and _same_sort(mention, mentions)]
    added = sum(parts)
    told = {mention.measure for mention in mentions}
    first, last = mentions[0].sentence - BACK, mentions[-1].sentence
    wholes = [other for other in others if first <= other.sentence <= last and other.measure in told]
    if any(other.quantity.value == whole + added for other in wholes) and statement.relation is not Relation.LEDGER:
        return True
    bare = [mention.quantity.value or 0 for mention in mentions if not mention.what.head]
    if statement.relation is Relation.WITHIN and 1 < len(bare) < len(parts) and sum(bare) == whole:
        return True  # "142, of whom 55 died and 87 recovered, and 22 probable ones"
    if statement.relation is Relation.WITHIN and _risen(mentions, others, added):
        return True
    if len(parts) >= MANY and any(first + second in parts for first, second in combinations(parts, 2)):
        return True  # "38 came home, 21 by evading and 17 after ditching": some of the parts divide another
    if statement.relation is not Relation.LEDGER and is_accounted_for(discourse, statement):
        return True
    rows = {mention.sentence for mention in mentions}
    again = statement.relation is not Relation.LEDGER and any(map(counts_again, terms))
    if again or (statement.relation is Relation.WITHIN and come_and_go(terms)):
        return True
    if added > whole and (_may_overlap(discourse, min(rows), max(rows)) or are_no_terms(discourse, terms)):
        return True
    here = [mention.quantity.value for mention in others if min(rows) <= mention.sentence <= max(rows)]
    here += [quantity.value for quantity in discourse.quantities[min(own) : max(own)] if quantity.kind in UNREAD]
    if statement.relation in (Relation.LEDGER, Relation.TOTAL) and _of_numbers_near(discourse, statement, whole):
        return True
    if statement.relation is Relation.LEDGER and goes_first(terms):
        return True
    if statement.relation is Relation.LEDGER:
        factors = statement.charitable[0].factors[1:]
        reckoned = -sum(factor * part for factor, part in zip(factors, parts, strict=True))
        return abs(whole - reckoned) in here
    if abs(whole - added) in here:
        return True
    if len(parts) == 2 and abs(parts[0] - parts[1]) == whole:
        return True  # "276 taken, 57 escaped: you can do the sum, 219"
    return (len(parts) > 1 and prod(parts) == whole) or any(added * times == whole for times in _multiples(discourse, rows))


def _may_overlap(discourse: Discourse, first: int, last: int) -> bool:
    """Whether a sentence with the parts, right before or behind them says that one person may be counted under two: "Several
    had more than one injury", "Nineteen names occur on both"."""
    around = discourse.document.sentences[max(0, first - 1) : last + 3]
    told = [discourse.document.of(sentence.span).lower() for sentence in around]
    return any(phrase in words for words in told for phrase in OVERLAPS if DENIED.isdisjoint(words.split()))


def _has_strangers(discourse: Discourse, statement: Statement) -> bool:
    """ "a crew of nine ... eleven bodies. Two turned out to be those of stowaways": those too many are told behind."""
    last = mentions_by_number(discourse).get(statement.parties[-1].number)
    behind = [one for one in discourse.mentions if last is not None and one.sentence == last.sentence + 1]
    return is_made_up(discourse, statement, [one for one in behind if one.at == 0 and one.measure is None])


def _goes_on(discourse: Discourse, statement: Statement) -> bool:
    """ "From 40 on Sunday it climbed by eight and a further five, reaching 53": a change that a further one makes up."""
    own = {party.number for party in statement.parties}
    rows = {mention.sentence for mention in discourse.mentions if mention.number in own}
    further = [other for other in discourse.mentions if other.determiner == "more" and other.sentence in rows]
    return is_made_up(discourse, statement, further)


def _is_so_many_times(discourse: Discourse, statement: Statement) -> bool:
    """ "three lorries took 40 each and made two trips; of the 240": the account so many times."""
    condition = statement.charitable[0]
    own = {party.number for party in statement.parties}
    rows = {mention.sentence for mention in discourse.mentions if mention.number in own}
    terms = zip(condition.factors[1:], statement.parties[1:], strict=True)
    reckoned = -sum((Fraction(factor) * (party.quantity.value or 0) for factor, party in terms), Fraction(0))
    return any(reckoned * times == statement.parties[0].quantity.value for times in _multiples(discourse, rows))


def _told_otherwise(discourse: Discourse, statement: Statement) -> bool:
    """ "13 ski-tourers and two guides ... Nine of the 15", "four killed and seven maimed, six of the eleven victims": the first
    number with the one beside it.
    """
    first, again = (party.number for party in statement.parties)
    value = statement.parties[1].quantity.value
    places = {mention.number: position for position, mention in enumerate(discourse.mentions)}
    if value is None or again not in places or first not in places:
        return False
    told, mentions = places[first], discourse.mentions
    if _is_the_share_told(discourse, mentions[told], mentions[places[again]]):
        return True
    if value < ALIKE:
        return False
    apart = (mentions[told].measure, mentions[places[again]].measure)
    if _came_and_went(mentions[told], mentions[places[again]], mentions) or _is_of_things(mentions[told]):
        return True
    heads = [one for one in mentions[: places[again]] if one.row.sentence.headline and one.measure is not None]
    other = value != statement.parties[0].quantity.value
    if other and apart == (None, None) and any(one.quantity.value == value for one in heads):
        return True  # "19 dead as roof falls. 140 people were inside. 'Nothing will bring back those 19 people'"
    later = [one for one in mentions[places[again] : places[again] + 2] if one.row is mentions[places[again]].row]
    shared = len(later) == 2 and later[1].measure is None and mentions[told].row.sentence.headline
    if shared and sum(one.quantity.value or 0 for one in later) == statement.parties[0].quantity.low:
        return True  # "at least 70 dead": 44 in one province, 26 in another
    beside = [mention for mention in mentions[max(0, told - 1) : told + 2] if mention.quantity.value]
    measure = mentions[told].measure
    others = {one.measure for one in beside} - {None, measure}
    if measure is mentions[places[again]].measure is not None and others:
        return False  # 43 injured are no 37 injured and 6 killed
    pairs = [(one, other) for one, other in pairwise(beside) if one.row is other.row]
    return any((one.quantity.value or 0) + (other.quantity.value or 0) == value for one, other in pairs)


def _is_the_share_told(discourse: Discourse, first: Mention, again: Mention) -> bool:
    """ "Forty per cent of the 250 households had lost someone; in 22 of those 100": the share of the first number, or of one
    told since."""
    wholes = [one.quantity.value for one in discourse.mentions[first.index : again.index] if one.quantity.value][:CROWD]
    near = [
        one
        for one in discourse.quantities
        if one.kind is Kind.SHARE and one.value and one.span.start < again.quantity.span.start
        and min(abs(one.span.start - first.quantity.span.start), again.quantity.span.start - one.span.end) < SHARE_REACH
    ]
    return any(Fraction(one.value or 0) * whole == again.quantity.value for one in near for whole in wholes)


def _came_and_went(first: Mention, again: Mention, mentions: Sequence[Mention]) -> bool:
    """ "48 aboard. Ten got off and four joined. Of the 42 on board": the first number with two told between them."""
    between = [one.quantity.value or 0 for one in mentions[first.index + 1 : again.index] if one.quantity.value]
    change = Fraction(again.quantity.value or 0) - Fraction(first.quantity.value or 0)
    rows = {one.sentence: one.row for one in mentions[first.index + 1 : again.index]}.values()
    moved = any(not MOVED.isdisjoint(row.lows) for row in rows)
    pairs = [(a, b) for a, b in combinations(between, 2) if min(a, b) > 1]
    return moved and len(between) <= CROWD and any(change in (a - b, b - a) for a, b in pairs)


def _is_of_things(mention: Mention) -> bool:
    """ "lost the most houses, 66": a number of the things before it."""
    row, at = mention.row, mention.at
    return not mention.what.head and at > 1 and row.words[at - 1].low == "," and singular(row.words[at - 2].low) in THING_NOUNS


def _of_numbers_near(discourse: Discourse, statement: Statement, result: Number) -> bool:
    """ "60 names. Eighteen had fled; one was dead. They took the forty-one": what two or three numbers around give, where one
    of them was left out.
    """
    own = {party.number for party in statement.parties}
    rows = {mention.sentence for mention in discourse.mentions if mention.number in own}
    last = max(own) if statement.relation is Relation.TOTAL else len(discourse.quantities)
    near = [one for one in discourse.mentions if min(rows) <= one.sentence <= max(rows) and one.number < last]
    near = [mention for mention in near if mention.number != statement.parties[0].number and mention.quantity.value]
    telling = [one for one in near if one.measure is not None or (one.quantity.value or 0) >= ALIKE]  # no "two fishermen"
    left_out = {mention.index for mention in telling if mention.number not in own and mention.what.head not in THING_NOUNS}
    if result < TELLING or not left_out or len(near) > CROWD:
        return False
    for size in (2, 3):
        for group in combinations(near, size):
            values = [mention.quantity.value or 0 for mention in group]
            taken = not left_out.isdisjoint(mention.index for mention in group)
            if taken and result in (sum(values), 2 * max(values) - sum(values)):
                return True
    return False


def _risen(mentions: Sequence[Mention], others: Sequence[Mention], added: Number) -> bool:
    """ "The toll, which stood at 2,960 at noon, reached 3,412": a number beside the whole that holds the parts."""
    whole = min(mentions, key=lambda mention: mention.index)
    return any(other.sentence == whole.sentence and (other.quantity.value or 0) >= added for other in others)


def _same_sort(mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Whether a number counts people where the sum does, or things where the sum does."""
    things = any(other.what.head in THING_NOUNS for other in mentions)
    return not mention.what.head or (mention.what.head in THING_NOUNS) == things or mention.row.words[mention.at + 1].capital


def _multiples(discourse: Discourse, rows: set[int]) -> list[Number]:
    """How many times, by the words of a few sentences: "twice", "three trips", "on each of the four days"."""
    return [
        quantity.value
        for row in discourse.rows
        if row.sentence.index in rows
        for at in row.numbers
        if (quantity := discourse.quantities[row.words[at].quantity or 0]).kind in (Kind.MULTIPLE, Kind.COUNT, Kind.DURATION)
        and quantity.value is not None
        and quantity.value > 1
    ]
