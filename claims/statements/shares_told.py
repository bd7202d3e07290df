"""A share of people whose number and whose fate the text tells elsewhere: "one in eight of the people on that boat drowned" of
140 aboard, 35 of whom drowned.

The whole is the largest count of the people that the share is of; the part is the count in apposition to the share, or the only
one with the fate or in the words that the share's own clause has. Before that the share is given every chance: where any two
counts of the text make it, or one with what another leaves of it, nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from claims.lexicon.cues import names_a_year
from claims.lexicon.people import GROUP_NOUNS, GROUPS_OF_PEOPLE, THING_NOUNS, is_person, singular
from claims.quantities.quantity import Quantity
from claims.statements.discourse import WEAK_WORDS, Discourse, answers, apart, is_background, is_each, same_kind
from claims.statements.frames import noun_measure
from claims.statements.lone_pairs import of_its_size
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.share_clauses import (
    NEGATIONS,
    OPPOSITE,
    fate_of,
    fate_told,
    is_beside,
    of_whom,
    own_clause,
    own_words,
    tells_of_either,
    words_around,
    words_said,
)
from claims.statements.share_lists import apposed_part, listed_part, pronoun_pair
from claims.statements.share_pairs import CONCLUDING, WHOLE_WORDS
from claims.statements.share_words import opens_of, what_is_left
from claims.statements.statement import Party, Statement, can_stand, share
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure
from claims.values.verdict import Reading

THINGS = THING_NOUNS - GROUPS_OF_PEOPLE
YEARS = range(1000, 2101)
LEAST = 8  # a share of fewer is said in numbers
MANY = 16  # counts among which something always comes out
TOLD_AS = frozenset({(Measure.CASUALTIES, Measure.INJURED), (Measure.SURVIVORS, Measure.RESCUED)})
"""A count's fate and another by which a share may call its people: "landed 100 survivors ... those brought ashore"."""

SAME = {Measure.LOSSES: frozenset({Measure.LOSSES, Measure.KILLED})}
ELSEWHERE = frozenset(
    """
    nationwide nationally worldwide globally countrywide country nation continent world history normally usually typically
    generally average would could might may if unless expected feared likely risk chance odds rate per elsewhere other another
    neighbouring neighboring also end eventually finally ultimately later altogether
    """.split()
)
"""Words by which a share is of people at large, of others, or of what came or may come later."""

SO_FAR = frozenset("first initially initial once already immediately outright instantly instant so".split())
"""Words of a count that is not the last of its kind: "killed at once", "in the first week"."""

DENIED = frozenset(f"{verb} not" for verb in ("did", "do", "were", "are", "was", "could", "had", "have", "would"))
WERE_THERE = frozenset(
    "boarded embarked aboard board on in inside travelling traveling travelled traveled sailed there".split()
)
"""Words by which a clause makes people those who were on a ship or in a place."""

CAPACITY = frozenset(
    "licence license licensed licenced certified capacity permit permitted authorised authorized rated seats sleeps".split()
)
BUILT = tuple(f"{built} {to}" for built in ("built", "designed", "meant", "fitted") for to in ("for", "to hold", "to carry"))
CAPACITY_REACH = 4  # words before a number in which it is made one of places

MODALS = frozenset("should could would might may will".split())
MODAL_REACH = 5  # words before a number in which it is put as possible

DENIED_WITHIN = 3  # words behind a share in which its verb is denied

FURTHER = frozenset(["more", "other", "remaining"])
REST = frozenset("other rest remainder remaining".split())
POSSESSIVES = frozenset("its their his her our".split())
RELATIVE = frozenset("who that whose which".split())


def told_elsewhere(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """The share at a word, said of the one part and the one whole that its words name; None where it can be of others."""
    vague = row.words[position].low == "most" or (ratio.value is None and ratio.hedge is Hedge.RANGE)
    phrase, start = of_whom(row, position)
    further = row.tags[position + 1 : position + 4] == "odr" or (phrase is not None and phrase.head in REST)
    if further or vague or not ELSEWHERE.isdisjoint(own_clause(row, position, start)):
        return None
    people = people_in(discourse)
    if not 2 <= len(people) <= MANY:
        return None
    beside = [one for one in people if one.row is row and is_beside(row, position, phrase, one)]
    if beside:
        return _restated(discourse, row, phrase, start, ratio, people, beside)
    whole = _whole_told(discourse, row, position, phrase, start, people)
    if whole is None:
        pair = pronoun_pair(discourse, row, position, people)
        return _broken(discourse, *pair, ratio) if pair is not None else None
    listed = listed_part(discourse, row, position, start, whole)
    if listed is not None:
        return _broken(discourse, listed, whole, ratio)
    if whole.row is row and phrase is not None and phrase.start <= whole.at < phrase.end:
        return None
    part, left = apposed_part(discourse, row, position, people, whole), False
    if part is None:
        part, left = _denied(row, position, people) if phrase is None else (None, False)
    if part is None and (phrase is not None or fate_told(row, position, start, whole.measure) is not None):
        part, left = _part(discourse, row, position, start, whole, people)
        if phrase is None and part is not None and "D" in part.row.tags[: part.at]:
            return None  # "The roll of the second battalion lists 180"
    if part is None or _is_made(part, whole, people, ratio, left=left) or (left and ratio.value is None):
        return None
    return _broken(discourse, part, whole, what_is_left(ratio) if left else ratio)


def _whole_told(
    discourse: Discourse, row: Row, position: int, phrase: Description | None, start: int, people: Sequence[Mention]
) -> Mention | None:
    """The count that the share is of: inside its phrase, resolved from it, or opening its sentence."""
    if phrase is None:
        opened = [one for one in people if one.row is row and opens_of(row, one)]
        return opened[0] if len(opened) == 1 else None
    inside = [one for one in people if one.row is row and phrase.start <= one.at < phrase.end]
    if inside:
        return inside[0] if inside[0].what.head in WEAK_WORDS or noun_measure(phrase.words) is not None else None
    return _whole(discourse, row, phrase, start, people)


def _broken(discourse: Discourse, part: Mention, whole: Mention, ratio: Quantity) -> Statement | None:
    """The share of two counts, where it cannot stand and the two are of its size."""
    told = share(ratio.span, *_parties(discourse, part, whole), ratio, Reading.INFERRED)
    return told if not can_stand(told) and of_its_size(discourse, told) else None


def _parties(discourse: Discourse, part: Mention, whole: Mention) -> tuple[Party, Party]:
    return discourse.party(part, "part"), discourse.party(whole, "whole")


def _restated(
    discourse: Discourse,
    row: Row,
    phrase: Description | None,
    start: int,
    ratio: Quantity,
    people: Sequence[Mention],
    beside: Sequence[Mention],
) -> Statement | None:
    """A share in apposition to one count, of the only larger one: "Thirteen died, a quarter of all who were travelling"."""
    part = beside[0]
    larger = [one for one in people if _least(one) > _least(part) and not is_background(one.row, row)]
    if any(one.determiner in FURTHER for one in larger) or (row.tags[:1] == "o" and "G" in row.tags[2:4]):
        return None  # "Of those over sixty, 40 were fishermen (50 per cent)"
    larger = [one for one in larger if one.row is row and opens_of(row, one)] or larger
    fate = fate_of(row, phrase, start)
    if len(beside) > 1 or len(larger) != 1 or _is_elsewhere(row, start, larger) or larger[0].sentence > row.sentence.index:
        return None
    whole = larger[0]
    if not same_kind(part, whole) or (whole.row is row and whole.row.tags[whole.end : whole.end + 2] == ",S"):
        return None  # "400, a tenth of the people, live within a mile, and 1,100, more than a quarter, within three"
    alike = fate is None or whole.measure is None or whole.measure is fate or fate in POPULATION
    if not alike or apart(part.measure, whole.measure) or (part.measure is whole.measure is not None and fate is None):
        return None
    return None if _is_made(part, whole, people, ratio) else _broken(discourse, part, whole, ratio)


def _least(mention: Mention) -> Fraction:
    return Fraction(mention.quantity.low or mention.quantity.high or 0)


def people_in(discourse: Discourse) -> list[Mention]:
    """The counts of a text that may be of people: no years, no things, none that only describes ("a five-member panel")."""
    known: list[Mention] | None = discourse.memo.get(("people",))
    if known is None:
        known = discourse.memo["people",] = [mention for mention in discourse.mentions if _counts_people(discourse, mention)]
    return known


def _counts_people(discourse: Discourse, mention: Mention) -> bool:
    least = mention.quantity.low or mention.quantity.high or 0
    if mention.what.head in THINGS or least <= 1 or is_each(mention):
        return False
    row, at = mention.row, mention.at
    behind = discourse.document.text[mention.quantity.number.end : mention.quantity.number.end + 1]
    year = not mention.what.head and mention.whole is None and row.words[at].low.isdecimal() and least in YEARS
    numbered = not mention.what.head and at > 0 and row.tags[at - 1] == "n" and mention.measure is None
    lead = range(max(0, at - MODAL_REACH), at)
    near = row.between(max(0, at - CAPACITY_REACH), at)
    capacity = not CAPACITY.isdisjoint(near.split()) or any(built in near for built in BUILT)  # "a licence for 200 passengers"
    possible = any(row.words[k].low in MODALS and row.tags[k] == "b" for k in lead)  # "that number should grow to 400 today"
    return not (capacity or behind == "-" or year or numbered or possible)


def _is_made(part: Mention, whole: Mention, people: Sequence[Mention], ratio: Quantity, *, left: bool = False) -> bool:
    """Whether the share is made by another part of that whole, or by that part of another whole."""
    stated = (what_is_left(ratio) if left else ratio).readings.charitable
    parts = [one for one in people if one.whole is None and not apart(one.measure, part.measure) and one is not whole]
    pairs = [(_least(one), _least(whole)) for one in parts] + [(_least(part), _least(one)) for one in people]
    pairs += [
        (_least(part), _least(one) + _least(other))
        for one, other in combinations(people, 2)
        if part not in (one, other) and abs(one.index - other.index) == 1
    ]
    beside = [one for one in parts if one.row is part.row and one.index == part.index - 1]
    pairs += [(_least(one) + _least(part), _least(whole)) for one in beside]
    return any(low < high and stated.contains(low / high) for low, high in pairs)


def _whole(
    discourse: Discourse, row: Row, phrase: Description, start: int, people: Sequence[Mention]
) -> Mention | None:
    """The largest count that may be of the people that the share is of; those of their fate before all others."""
    fate = fate_of(row, phrase, start)
    if fate is None and row.between(start, start + 1) in RELATIVE and WERE_THERE.isdisjoint(row.low_words[start : start + 4]):
        return None  # "a tenth of those who had stayed"
    known = [one for one in people if one.quantity.value and one.quantity.value >= LEAST and one.determiner != "more"]
    general = not (PRONOUN_WHOLES | WEAK_WORDS | WHOLE_WORDS | GROUP_NOUNS).isdisjoint(phrase.words)
    if fate is not None and fate not in POPULATION:
        known = [
            one
            for one in known
            if (one.whole is None or not discourse.wholes(one)) and _is_told(one, fate)
        ]
    elif not general and not is_person(phrase.head):
        return None
    if not known or _is_elsewhere(row, start, known):
        return None
    if fate is None and not general:
        known = [one for one in known if answers(one, phrase)] or known
    largest = max(known, key=_least)
    if largest is not people[0] and is_background(largest.row, row):
        return None
    theirs = row.low_words[phrase.start] in POSSESSIVES and largest.what.head in GROUP_NOUNS  # "half of her men" of a crew
    named = general or theirs or answers(largest, phrase) or largest.what.head in {"", "person"}
    return largest if fate is not None or named else None


def _is_told(one: Mention, fate: Measure) -> bool:
    return (one.measure, fate) in TOLD_AS or one.measure is fate


def _is_elsewhere(row: Row, start: int, known: Sequence[Mention]) -> bool:
    """Whether a place or time behind the share's people is told of no count: "40 per cent of the arrivals in the north"."""
    told = {singular(low) for one in known for low in one.row.low_words}
    end = start
    while row.tags[start : start + 1] == "P" and end < len(row.words) and row.tags[end] not in "bvk,.;:()":
        end += 1
    places = range(start, end)
    return any(row.tags[at] == "D" or (row.tags[at] in "nT" and singular(row.words[at].low) not in told) for at in places)


def _part(
    discourse: Discourse, row: Row, position: int, start: int, whole: Mention, people: Sequence[Mention]
) -> tuple[Mention | None, bool]:
    """The count that the share restates; and whether it counts those whom the share leaves over."""
    own = [one for one in people if one is not whole and _least(one) < _least(whole)]
    own = [
        one
        for one in own
        if (one.row is not row or _leads(row, one, position))
        and SO_FAR.isdisjoint(one.row.low_words[one.at :])
        and one.determiner not in FURTHER
    ]
    own = [one for one in own if not is_background(one.row, row) and (one.whole is None or _is_of(discourse, one, whole))]
    own = [one for one in own if not _is_of_another_year(one, row)]
    fate = fate_told(row, position, start, whole.measure)
    if fate is not None and whole.measure is not fate:
        others = frozenset({OPPOSITE.get(fate)}) if all(one.measure is not Measure.MISSING for one in people) else frozenset()
        for fates, left in ((SAME.get(fate, {fate}), False), (others, True)):
            told = [one for one in own if one.measure is not None and one.measure in fates]
            if told:
                return (told[0], left) if len({_least(one) for one in told}) == 1 else (None, left)
        return _drawn(row, own, whole), False
    words = words_said(row, position, start) if not tells_of_either(row, start) else set()
    known = [one for one in own if one.whole is not None or one.measure is whole.measure is not None]
    told = [one for one in known if words & own_words(one)] or [one for one in known if words & words_around(discourse, one)]
    denied = not NEGATIONS.isdisjoint(row.low_words[start : start + DENIED_WITHIN])  # "were not women"
    return (told[0], denied) if len(told) == 1 else (_drawn(row, own, whole), False)


def _is_of_another_year(one: Mention, row: Row) -> bool:
    """ "41 deaths in 2020, 36 in 2021 and 52 in 2022. Four fifths of this year's dead": a number of a list of years."""
    tags, words = one.row.tags, one.row.low_words
    dated = tags[one.end : one.end + 2] == "PT" and words[one.end + 1] not in row.lows
    return dated and tags.count("PT") > 1 and names_a_year(words[one.end + 1])


def _drawn(row: Row, own: Sequence[Mention], whole: Mention) -> Mention | None:
    """The only other count of the whole's people, where the sentence draws a conclusion: "One tenant in eight thus needed a
    doctor"."""
    told = [one for one in own if one.what.head and one.what.head == whole.what.head and one.sentence < row.sentence.index]
    return told[0] if len(told) == 1 and not row.lows.isdisjoint(CONCLUDING) else None


def _leads(row: Row, one: Mention, position: int) -> bool:
    """Whether a count opens the sentence of the share: "With 18 dead among a crew of 24, the trawler lost half of her men"."""
    return row.low_words[0] in {"with", "after"} and one.at < row.tags.find(",") < position


def _denied(row: Row, position: int, people: Sequence[Mention]) -> tuple[Mention | None, bool]:
    """Those of whom the share's verb is denied: "Of the 120 patients nine in ten recovered; twelve did not"."""
    denied = [one for one in people if one.row is row and one.at > position and row.between(one.end, one.end + 2) in DENIED]
    return (denied[0], True) if len(denied) == 1 else (None, False)


def _is_of(discourse: Discourse, part: Mention, whole: Mention) -> bool:
    """Whether what a number is of may be the whole: "35 of them", "39 of the dead" """
    assert part.whole is not None
    return part.whole.head in PRONOUN_WHOLES or whole in discourse.wholes(part)
