"""A share that sums up two counts and no others: "733 men aboard ... 289 deaths. That is two men in every three".

Where a sentence takes up what was just told as a share, and the sentences before it give one count and one larger one, the
first is the part and the second the whole. What is left of the whole may be meant as well; only where neither fits is the share
wrong. Any third count, any word of change, another time or place leaves the share alone.
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.changes import VERB_DIRECTIONS
from claims.lexicon.measures import TALLIES
from claims.lexicon.people import ALL_THINGS, GROUP_NOUNS, GROUPS_OF_PEOPLE, THING_NOUNS, is_person
from claims.lexicon.rates import TOLD_BY
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import WEAK_WORDS, Discourse, answers, is_background, same_kind
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.share_pairs import WHOLE_WORDS
from claims.statements.share_words import OF_SO_MANY, SHARE_NAMES, common, noun_within, what_is_left, whole_phrase
from claims.statements.statement import Statement, can_stand, share
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.verdict import Reading

BACK = 2  # sentences before in which both counts stand
FARTHEST = 8  # a ratio this many times the stated share, or a part of it, is of something else
SLIPS = (1_000, 1_000_000, Fraction(1, 1_000), Fraction(1, 1_000_000))  # "thousand" for "million", or the other way round
SCALES = frozenset("hundred thousand million billion".split())
LEAST = 8  # a share of fewer is said in numbers
CAUSES = frozenset("cause wound injury illness disease age hunger thirst exposure cold heat burn cholera typhus fever".split())
BESIDE = 20  # words between a share and the part that it tells of
THINGS = ALL_THINGS - GROUPS_OF_PEOPLE
NO_WHOLES = THINGS - WHOLE_WORDS
GENERAL = frozenset("man woman child person soldier worker employee victim survivor".split())
"""Nouns by which the same people may be called again."""

LEAD = 8  # words that may stand before a share that opens its sentence
TAKING_UP = (
    "that is", "this is", "that was", "this was", "that makes", "this makes", "which is", "it is", "it was", "that means",
    "in other words", "put differently", "put another way", "to put it", "this means", "that comes to", "that works out",
)  # fmt: skip
LEAVING = ("that leaves", "this leaves", "that left", "this left", "which leaves", "which left")
MEANING = frozenset(
    f"{that} {means}{about}" for that in ("that", "this") for means in ("means", "meant") for about in ("", " that", " about")
)
IN_OTHER_WORDS = ("in other words", "put differently", "put another way", "to put it", "that means", "this means")
"""Words that open a sentence that takes up what was just told."""


def summed_up(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """The share at a word, said of the only two counts before it; None where more or fewer may be meant."""
    if not takes_up(row, position) or (ratio.value is None and ratio.hedge is Hedge.RANGE):
        return None
    pair = _only_pair(discourse, row, position)
    if pair is None:
        return None
    part, whole = pair
    if _may_be_of_more(discourse, part, whole):
        return None
    phrase = whole_phrase(row, position) or noun_within(row, position)
    others = phrase is not None and not _is_of_it(whole, phrase)
    if others or not _is_its_rate(row, position, part):
        return None
    reading = Reading.INFERRED
    parties = discourse.party(part, "part"), discourse.party(whole, "whole")
    if row.between(0, position).lstrip('"“ ').startswith(LEAVING):
        return share(ratio.span, *parties, what_is_left(ratio), reading)
    told = share(ratio.span, *parties, ratio, reading)
    if can_stand(told):
        return told
    left = share(ratio.span, *parties, what_is_left(ratio), reading)
    return told if of_its_size(discourse, told) and not can_stand(left) else None


def _may_be_of_more(discourse: Discourse, part: Mention, whole: Mention) -> bool:
    """ "512 operations on 390 patients. Gunshots accounted for 201 patients. Twenty-three of the patients died": a larger
    count told before answers to the part's "of" as well."""
    phrase = part.whole
    return phrase is not None and phrase.head not in PRONOUN_WHOLES and any(
        answers(other, phrase) and (other.quantity.value or 0) > (whole.quantity.value or 0)
        for other in discourse.mentions[: part.index]
    )


def _is_of_it(whole: Mention, phrase: Description) -> bool:
    """Whether a share's phrase speaks of a count: not "one teacher in two" of the pupils."""
    general = phrase.head in PRONOUN_WHOLES | WEAK_WORDS | GROUP_NOUNS or whole.what.head in {"", "person"}
    return answers(whole, phrase) or (general and phrase.head not in NO_WHOLES)


def _is_its_rate(row: Row, position: int, part: Mention) -> bool:
    """Whether a rate that is called by what it is of is of the part: a mortality of the dead, a turnout of those who voted."""
    around = row.low_words[max(0, position - 3) : position + 6]
    named = [TOLD_BY[low] for low in around if low in TOLD_BY]
    return all(not words.isdisjoint(part.row.lows) for words in named)


def restated(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """The share at a word, said of the only two counts around it in words that they share: "Barely a fifth of the villagers
    have come home. 3,150 of the 5,900 who fled were back"; None where any other two may be meant."""
    phrase = whole_phrase(row, position)
    counts = [mention for mention in discourse.mentions if mention.what.head not in THING_NOUNS]
    alone = len(counts) == 2 and sum(quantity.kind is Kind.SHARE for quantity in discourse.quantities) == 1
    if not alone or any(mention.quantity.value is None or is_background(mention.row, row) for mention in counts):
        return None
    part, whole = sorted(counts, key=lambda mention: mention.quantity.value or 0)
    if part.row is row or max(abs(row.sentence.index - one.sentence) for one in counts) > BACK or not _may_divide(part, whole):
        return None
    if phrase is not None and (not _may_be_of(whole, phrase) or (phrase.head not in WEAK_WORDS and answers(part, phrase))):
        return None
    if phrase is not None and "not" in row.between(phrase.end, phrase.end + 3).split() and "not" not in part.row.lows:
        return None  # "won by 640 votes to 580. A fifth of the 1,525 members did not vote"
    if part.whole is not None and part.whole.head not in PRONOUN_WHOLES and not answers(whole, part.whole):
        return None  # "a third of them children. Twenty of the children survived"
    if not common(row, phrase, part) - set(whole.what.words):
        return None
    parties = discourse.party(part, "part"), discourse.party(whole, "whole")
    told = share(ratio.span, *parties, ratio, Reading.INFERRED)
    left = share(ratio.span, *parties, what_is_left(ratio), Reading.INFERRED)
    return told if of_its_size(discourse, told) and not can_stand(told) and not can_stand(left) else None


def apposed(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """The only share of a text, of the only two counts that may be its part and its whole: "60% of the victims: 32 out of 80",
    "45 per cent of those interviewed, 288 people", "The register holds 2,900 names, 1,682 of them conscripts"."""
    if sum(quantity.kind is Kind.SHARE for quantity in discourse.quantities) != 1 or ratio.hedge is Hedge.RANGE:
        return None
    people = [
        mention
        for mention in discourse.mentions
        if mention.what.head not in THING_NOUNS
        and isinstance(mention.quantity.value, int)
        and mention.quantity.value > 1
        and abs(mention.sentence - row.sentence.index) <= BACK
        and not is_background(mention.row, row)
        and mention.determiner not in {"more", "other", "remaining"}
    ]
    wholes = sorted(people, key=lambda mention: -(mention.quantity.value or 0))[:1]
    parts = [
        mention for mention in people if mention not in wholes and _is_its_part(discourse, row, position, mention, wholes[0])
    ]
    if len(parts) != 1 or (wholes[0].quantity.value or 0) < LEAST:
        return None
    phrase = whole_phrase(row, position)
    if phrase is not None and (is_of_other_things(row, phrase, wholes[0]) or is_of_other_people(row, phrase, wholes[0])):
        return None
    if opens_a_list(discourse, parts[0], wholes[0]):
        return None
    own = OF_SO_MANY.match(row.tags, position + 1)
    if own is not None and (wholes[0].row is not row or wholes[0].at != own.end() - 1):
        return None
    between = (parts[0].quantity.value or 0, wholes[0].quantity.value or 0)
    if any(between[0] < (other.quantity.value or 0) < between[1] for other in people):
        return None
    parties = discourse.party(parts[0], "part"), discourse.party(wholes[0], "whole")
    told = share(ratio.span, *parties, ratio, Reading.INFERRED)
    left = share(ratio.span, *parties, what_is_left(ratio), Reading.INFERRED)
    return told if of_its_size(discourse, told) and not can_stand(told) and not can_stand(left) else None


def is_of_other_things(row: Row, phrase: Description, whole: Mention) -> bool:
    """ "62 per cent of the people and 24 of the 40 latrines", "38 per cent of the population ... of the 920 deaths"."""
    head = whole.what.head
    if phrase.head == "population" and (whole.measure is Measure.KILLED or (not head and whole.row.lows >= {"in", "all"})):
        return True
    if not head or head == phrase.head:
        return False
    if phrase.head in NO_WHOLES and row.words[phrase.end - 1].low != phrase.head and is_person(head):
        return True  # "With 30 of its 90 nurses ill, the hospital closed half of its wards"
    people = is_person(phrase.head) and not is_person(head) and noun_measure((head,)) is None
    people = people and head not in GROUP_NOUNS | TALLIES | {"name"}
    return people or (phrase.head == "population" and head in {"body", "death"})


def is_of_other_people(row: Row, phrase: Description, whole: Mention) -> bool:
    """ "40 of the 160 miners had been brought up, half of the rescuers went home": a clause of its own, about other people."""
    head = whole.what.head
    general = not GENERAL.isdisjoint({head, phrase.head})
    if not is_person(head) or general or row.tags[phrase.end : phrase.end + 1] not in {"b", "v"}:
        return False
    known = noun_measure(phrase.words) is not None or noun_measure(whole.what.words) is not None
    return is_person(phrase.head) and phrase.head != head and not known and not answers(whole, phrase)


def opens_a_list(discourse: Discourse, part: Mention, whole: Mention) -> bool:
    """ "Half of the 60 are in hospital: 18 of them in the capital, 12 in the port": one of several parts together."""
    later = [one for one in discourse.row_mentions(part.row) if one.at > part.at and one is not whole]
    return part.row.words[part.at - 1].low == ":" and any(one.whole is None and (one.quantity.low or 0) > 1 for one in later)


def _is_its_part(discourse: Discourse, row: Row, position: int, part: Mention, whole: Mention) -> bool:
    """Whether a count stands beside the share, or is told as a part of the whole in the same sentences."""
    if part.row is not row:
        return False
    of_others = row.tags[position + 1 :].startswith("op") or _of_a_cause(row, position)
    near = abs(part.at - position) <= BESIDE and not of_others
    if near and part.row is whole.row and part.row.between(part.end, whole.at) in {"out of", "of", "of the"}:
        return True
    if part.whole is not None and whole in discourse.wholes(part):
        own = row.tags[position + 1 : position + 2] in {"b", "v"} and "&" in row.tags[position : max(position, part.at)]
        return near and not own and not _is_of_the_share(row, position, part)
    if part.at < position:
        return False
    phrase = whole_phrase(row, position)
    end = phrase.end if phrase is not None else position + 1
    lead = row.tags[end : part.at]
    closed = row.tags[part.end : part.end + 1] in {",", ".", ";", ")", "P", "b", ""}
    said = lead.startswith(",") and lead.endswith(":") and not set("CSM;") & set(lead)  # "a minority of them, he said: 11"
    at = lead == ",P" and row.low_words[part.at - 1] == "at"  # "in the minority, at 16"
    return (said or at or lead.strip("d") in {",", ":", "(", "v,", "v:", "vA,", "vaa:"}) and closed


def _is_of_the_share(row: Row, position: int, part: Mention) -> bool:
    """Whether "of them" may be of the share: "A quarter of the 400 pupils were ill; 50 of them were sent home"."""
    if part.whole is None or part.whole.head not in PRONOUN_WHOLES or part.at < position:
        return False
    phrase, behind = whole_phrase(row, position), row.tags[part.end : part.end + 1]
    others = behind in {"n", "k"} and phrase is not None and "C" not in row.tags[phrase.end : part.at]
    told = behind in {"b", "v"} or others  # "more than half were women, 23 of them nurses"
    return not {"b", "v"}.isdisjoint(row.tags[position : part.at]) and told


def _of_a_cause(row: Row, position: int) -> bool:
    """ "have since died, most of natural causes": no share of people."""
    phrase = whole_phrase(row, position)
    return phrase is not None and phrase.head in CAUSES


def _may_divide(part: Mention, whole: Mention) -> bool:
    """Whether the smaller count may be some of the larger: not of one fate beside it, no increment."""
    if not 0 < (part.quantity.value or 0) < (whole.quantity.value or 0) or (whole.quantity.value or 0) < LEAST:
        return False
    beside = part.measure is not None and part.measure is whole.measure and part.whole is None
    return same_kind(part, whole) and part.determiner not in {"other", "more"} and not beside


def _may_be_of(whole: Mention, phrase: Description) -> bool:
    """Whether the phrase behind a share may name the people of a count: the villagers who fled."""
    return phrase.head in PRONOUN_WHOLES or answers(whole, phrase) or is_person(phrase.head)


def of_its_size(discourse: Discourse, statement: Statement) -> bool:
    """Whether the counts' own ratio is of the order of the share; else they are of something else."""
    part, whole = (party.quantity.value or party.quantity.high or 0 for party in statement.parties)
    stated = statement.ratio.low or statement.ratio.high or 0 if statement.ratio else 0
    return (part * FARTHEST >= stated * whole and part <= FARTHEST * stated * whole) or is_slip(discourse, statement)


def is_slip(discourse: Discourse, statement: Statement) -> bool:
    """ "8.6 million go hungry. Half of them, 4.3 thousand, are children": the share but for the word of magnitude."""
    part, whole = (Fraction(party.quantity.value or 0) for party in statement.parties)
    spelled = discourse.document.of(statement.parties[0].quantity.number).lower().split()[-1:] or [""]
    if statement.ratio is None or statement.ratio.value is None or spelled[0] not in SCALES or not whole:
        return False
    return any(statement.ratio.readings.charitable.contains(part * slip / whole) for slip in SLIPS)


def takes_up(row: Row, position: int) -> bool:
    """Whether the share opens its sentence, alone or behind words that take up what was told."""
    before = row.between(0, position).lstrip('"“ ')
    here = row.tags[position + 1 : position + 2] not in {"P", "i", "o"}  # but "a coverage of 60 per cent in the hills"
    if row.low_words[position - 1] == "of" and 2 <= position <= 4 and row.low_words[position - 2] in SHARE_NAMES and here:
        modified = row.low_words[1 : position - 2]  # "The response rate of 40 per cent is considered good"
        rated = row.low_words[0] == "the" and bool(modified) and TOLD_BY.keys() >= set(modified)
        return rated or row.low_words[0] in {"a", "an", "this", "that", "such", "with"}  # "A prevalence of 20 per cent is high"
    if before in MEANING and row.tags[position + 1 : position + 2] in {"b", "v"}:
        return True  # "That means one pupil in four missed the test"
    named = {*SHARE_NAMES, "figure"} & set(row.low_words[position : position + 5])
    if row.low_words[0] == "at" and position <= 2 and named:
        return True  # "At 40 per cent the figure is the lowest since 1987"
    said = row.tags[position - 1 : position + 2] in {",Sb", ",Sv"}
    if before.startswith(IN_OTHER_WORDS) and said:
        return True  # "In other words, three quarters are still waiting"
    if before.startswith(LEAVING):
        return position <= LEAD  # "That leaves a third of the captives in the hands of the rebels"
    if row.tags[position + 1 : position + 2] not in {",", ".", ""}:
        return False
    if not before:
        return row.words[position].low.split()[0] not in {"a", "an"}  # "a sixth, too, was hurt"
    return position <= LEAD and before.startswith(TAKING_UP) and not any(tag in "C;" for tag in row.tags[:position])


def _only_pair(discourse: Discourse, row: Row, position: int) -> tuple[Mention, Mention] | None:
    """The smaller and the larger of the only two counts in the sentences before; the whole is told first or holds the part."""
    for back in (BACK, BACK + 1):
        near = [
            mention
            for mention in discourse.mentions
            if 0 <= row.sentence.index - mention.sentence <= back and not (mention.row is row and mention.at > position)
        ]
        people = [mention for mention in near if mention.what.head not in THINGS]
        near = people if len(people) > 1 else near
        if len(near) == 2:
            break
        linked = [(one, *discourse.wholes(one)[:1]) for one in near if one.whole is not None]
        if len(linked) == 1 and len(linked[0]) == 2 and linked[0][1] in near and near[-1] in linked[0]:
            near = list(linked[0])  # "The home had 80 residents, the oldest 101. Sixteen of them"
            break
    if len(near) != 2 or any(mention.quantity.value is None for mention in near):
        return None
    here = (near[0].row, near[1].row)
    if any(word.low in VERB_DIRECTIONS for other in here for word in other.words) or is_background(row, near[1].row):
        return None
    if any(discourse.quantities[other.words[at].quantity or 0].kind is Kind.SHARE for other in here for at in other.numbers):
        return None
    part, whole = sorted(near, key=lambda mention: mention.quantity.value or 0)
    low, high = part.quantity.value or 0, whole.quantity.value or 0
    if not 0 < low < high or high < LEAST or not same_kind(part, whole) or part.what.head in THING_NOUNS:
        return None
    if part.whole is not None and whole.whole is not None:
        return None  # "in 50 of the girls and in 30 of the boys"
    apart = part.determiner in {"other", "more"} or whole.determiner in {"other", "more"}
    if apart or (part.measure is not None and part.measure is whole.measure):
        return None
    return part, whole
