"""Parts of wholes: "six of them", "including four children", "Of the 230 cases, 85 were ...", "all 14 of them"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.measures import FOR_THINGS
from claims.lexicon.people import GROUP_NOUNS, GROUPS_OF_PEOPLE, OTHER_THINGS, THING_NOUNS, is_person
from claims.statements.claim import Mode
from claims.statements.discourse import DEMONSTRATIVES, HELD, Discourse, answers, apart, fate_after, is_each, same_kind
from claims.statements.frames import noun_measure
from claims.statements.fronted_parts import of_the_parts
from claims.statements.identity import joined_before
from claims.statements.including import including, is_of_a_measure, is_open, near_size
from claims.statements.mention import Mention
from claims.statements.other_groups import is_of_another_group
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.reinforced import fits_beside_others, was_reinforced
from claims.statements.statement import Relation, Statement, can_stand, likeliest, part_of, part_of_all, same, total
from claims.statements.subgroups import formed_last, is_of_the_last
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import POPULATION, Measure
from claims.values.verdict import Reading

CLOSE = 2  # a part this many times its whole is of something else, where more than one may be meant
BACK = 3  # sentences back in which a larger whole may stand
ANYBODY = frozenset("them those these man person people".split())
THINGS = THING_NOUNS - GROUPS_OF_PEOPLE
NO_GROUPS = OTHER_THINGS - GROUP_NOUNS
LISTED = frozenset("name entry card".split())
HERS = frozenset("her his its their".split())
ILLNESSES = frozenset("infection virus disease illness fever bacterium parasite antibody cholera typhoid malaria".split())
"""What those who fell ill are said to have had."""


def read_parts(discourse: Discourse) -> Iterator[Statement]:
    """Every statement that one number is part of another, or all of it."""
    for mention in discourse.mentions:
        if mention.whole is None:
            continue
        held = mention.row.between(mention.at - 1, mention.at) in {"had", "has", "holds", "held", "with"}
        if held and mention.whole.head == "them":
            continue  # "built for 200 patients and had 340 of them"
        if not _restates(mention) and mention.determiner not in {"other", "remaining", "last"}:
            statements = list(_of_wholes(discourse, mention))
            statement = likeliest(statements)
            if statement is None:
                continue
            if not can_stand(statement):
                near = [
                    one
                    for one in statements
                    if one.relation is Relation.SAME
                    or (len(one.parties) == 2 and _held(one) * CLOSE >= (mention.quantity.low or 0))
                ]
                statement = max([statement, *near], key=_held)
            if can_stand(statement):
                yield statement
                continue
            larger = not is_of_the_last(discourse, mention) and _larger_near(discourse, mention, statement)
            elsewhere = larger or _of_a_table(discourse, mention) or is_open(statement)
            elsewhere = elsewhere or was_reinforced(discourse, mention, statement) or is_of_another_group(discourse, mention)
            if near_size(statement) and not elsewhere:
                yield statement
    for row in discourse.rows:
        if "C" not in row.tags:
            continue
        yield from including(discourse, row)
        for one in _of_the(discourse, row):
            first, last = one.parties[-1].span.end, one.at.start
            if "M" not in row.tags or not any(word.tag == "M" and first < word.span.start < last for word in row.words):
                yield one  # but "killed 10 and injured three times that number; of those injured, 12"


def _held(statement: Statement) -> Number:
    """How many the wholes of a statement hold."""
    wholes = statement.parties[:1] if statement.relation is Relation.SAME else statement.parties[1:]
    return sum(party.quantity.high or party.quantity.low or 0 for party in wholes)


def _of_a_table(discourse: Discourse, mention: Mention) -> bool:
    """Whether "of the dead" may be of those that a table counts."""
    return mention.whole is not None and noun_measure(mention.whole.words) is not None and "|" in discourse.document.text


def _restates(mention: Mention) -> bool:
    """Whether the number only says how many there are: "There were 200 of them", ", 41 of them, "."""
    assert mention.whole is not None
    row, end = mention.row, mention.whole.end
    before = row.tags[mention.at - 1] if mention.at else "."
    if mention.at >= 2 and row.words[mention.at - 2].low == "there":
        return True
    of_pronoun = mention.whole.head in PRONOUN_WHOLES
    return of_pronoun and mention.determiner == "" and before in ",:(" and (end >= len(row.tags) or row.tags[end] in ",:)")


def _larger_near(discourse: Discourse, mention: Mention, statement: Statement) -> bool:
    """Whether another count told shortly before is large enough to be the whole: of "the men" any people, of "the dead" any
    dead, of "the nurses" other nurses.
    """
    phrase = mention.whole
    if statement.reading is Reading.STATED or phrase is None:
        return False
    if mention.row.tags[phrase.end : phrase.end + 3] in {"&nb", "&nv", "&kb", "&kv"} and phrase.start > mention.at:
        return True  # "620 of the pupils and students were indoors"
    own = {party.number for party in statement.parties}
    named = phrase.head not in ANYBODY and mention.row.words[phrase.start].low in DEMONSTRATIVES  # "of those minors"
    measure = noun_measure(phrase.words)
    if measure is None and phrase.head == "those":
        measure = fate_after(mention.row, phrase.end)  # "those who succumbed"
    alive = measure in (Measure.SURVIVORS, Measure.RESCUED)  # of "the survivors": of all who were not killed
    larger = [
        other
        for other in discourse.before(mention)
        if other.number not in own
        and mention.sentence - other.sentence <= BACK
        and (other.quantity.high or 0) >= (mention.quantity.low or 0)
        and other.what.head not in THING_NOUNS
        and not (other.row.sentence.headline and other.quantity.hedge is Hedge.VAGUE)
        and not (named and any(one.number in own for one in discourse.row_mentions(other.row)))
    ]
    if measure in HELD and any(other.what.head != phrase.head for other in discourse.mentions if other.number in own):
        beside = [one for one in discourse.before(mention) if mention.sentence - one.sentence <= BACK and one.number not in own]
        beside = [one for one in beside if one.quantity.hedge not in (Hedge.LESS_THAN, Hedge.AT_MOST)]
        added = sum(one.quantity.high or 0 for one in beside if one.what.head not in THING_NOUNS)
        return added > 0 and added + _held(statement) >= (mention.quantity.low or 0)  # "14 girls from the school and 20 from"
    if measure is not None and not alive:
        said = {word for other in larger if other.predicate for word in other.predicate.words}
        sick = measure is Measure.CASES and not ILLNESSES.isdisjoint(said)
        return sick or any(other.measure is measure for other in larger)  # "90 had the infection ... twenty of those infected"
    told = {"survivor", "survivors", "survived", "lived"}
    if alive and any(other.number in own and not told & other.row.lows for other in discourse.before(mention)):
        return True  # those brought out are not all who survived
    if alive or phrase.head in ANYBODY:
        return any(same_kind(other, mention) for other in larger)
    rows = [one.row for one in discourse.mentions if one.number in own and one is not mention]
    if any(other.what.head in LISTED and other.row in rows for other in larger):
        return True  # "1,200 workers were employed, but the list had 1,450 names"
    if any(not other.what.head and other.measure in POPULATION for other in larger):
        return True  # "A boat with 25 fishermen sank. A second, with 31 aboard, sank too. Twenty-nine of the fishermen"
    sorted_out = any(one.number in own and _is_called(one, phrase.head) for one in discourse.before(mention))
    return any(other.what.head == phrase.head or (other.what.head == "person" and not sorted_out) for other in larger)


def _is_called(one: Mention, noun: str) -> bool:
    """ "Fifteen were police officers": of the people counted before, so many are what the noun says, and no more."""
    bare = one.at == 0 and not one.what.head and one.whole is None
    return bare and one.predicate is not None and one.predicate.head == noun


def _of_wholes(discourse: Discourse, mention: Mention) -> Iterator[Statement]:
    """The mention as part of each plausible whole, then of neighbouring wholes together ("188 passengers and 112 crew")."""
    if is_of_a_measure(mention):
        return
    wholes = [whole for whole in discourse.wholes(mention) if _sensible(mention, whole) and not is_elsewhere(mention, whole)]
    wholes = [whole for whole in wholes if whole.quantity.value != 1]
    wholes = formed_last(discourse, mention, mention.whole, wholes) if mention.whole else wholes
    counted = [whole for whole in wholes if whole.quantity.hedge is not Hedge.VAGUE]
    wholes = counted or wholes  # "hundreds" in the headline and 390 below it
    if mention.determiner in {"all", "both"} and '"' in mention.row.tags[: mention.at]:
        return
    if mention.determiner in {"all", "both"} and mention.whole is not None and mention.whole.head not in PRONOUN_WHOLES:
        wholes = [whole for whole in wholes if answers(whole, mention.whole)]
    phrase = mention.whole
    if mention.determiner in {"all", "both"} and phrase and mention.row.words[phrase.start].low in HERS:
        wholes = [whole for whole in wholes if mention.row is whole.row]  # another ship's crew, for all we know
    hers = phrase is not None and mention.row.words[phrase.start].low in HERS
    if hers and not all(_are_of_its_owner(mention, whole) for whole in wholes):
        wholes = [whole for whole in wholes if mention.row is whole.row]
    for whole in wholes:
        if mention.determiner in {"all", "both"} and joined_before(whole):
            yield from _with_another(discourse, mention, whole)
        else:
            yield _of_whole(discourse, mention, whole)
    for first, second in pairwise(sorted(wholes, key=lambda whole: whole.index)):
        between = first.row.tags[max(first.at + 1, first.what.end) : second.at]
        listed = first.row is second.row and second.index == first.index + 1 and between.strip("da") in {",", "&", ",&"}
        timed = between.replace("PT", "").strip("da") in {"&", ",&"} and second.row.tags[second.end : second.end + 2] == "PT"
        listed = listed or (timed and first.row is second.row)  # "84 wounded on Thursday and 51 on Friday ... of these"
        described = mention.whole is not None and mention.whole.head not in PRONOUN_WHOLES
        if listed or (described and first.quantity.value != second.quantity.value):
            yield part_of_all(
                mention.span,
                discourse.party(mention, "part"),
                (discourse.party(first, "whole"), discourse.party(second, "whole")),
                Reading.INFERRED,
            )


def _are_of_its_owner(mention: Mention, whole: Mention) -> bool:
    """Whether a count may be the people of "the lane buried 23 of its people": not those lost elsewhere, no bare number."""
    return bool(whole.what.head) and (whole.measure is None or whole.measure is not mention.measure)


def _with_another(discourse: Discourse, mention: Mention, whole: Mention) -> Iterator[Statement]:
    """ "a pilot and three passengers ... all four of those inside": with one more, where one person is joined by an article."""
    words = whole.row.words
    joined = whole.row.tags[: whole.at].endswith("dn&") and is_person(words[whole.at - 2].low)
    if joined and words[whole.at - 3].low in {"a", "an"}:
        reading = Reading.STATED if whole.row is mention.row else Reading.INFERRED
        counted = (discourse.party(whole, "counted with one more"),)
        yield total(mention.span, discourse.party(mention, "all of it"), counted, reading, extra=1)


def is_elsewhere(mention: Mention, whole: Mention) -> bool:
    """Whether a place that opens the part's sentence sets it apart from the whole's: "In the hall, 40 of the pupils"."""
    row = mention.row
    if whole.row is row or row.tags[:1] != "P" or row.words[0].low not in {"in", "at", "on"}:
        return False
    end = row.tags.find(",", 0, mention.at)
    nouns = {word.low for word in row.words[1:end] if word.tag == "n"} if end > 0 else set()
    return bool(nouns) and "T" not in row.tags[:end] and not nouns & whole.row.lows


def _of_whole(discourse: Discourse, mention: Mention, whole: Mention) -> Statement:
    reading = Reading.STATED if whole.row is mention.row else Reading.INFERRED
    if mention.determiner in {"all", "both"} and mention.whole is not None:
        return same(mention.span, discourse.party(whole, "whole"), discourse.party(mention, "all of it"), reading)
    return part_of(mention.span, discourse.party(mention, "part"), discourse.party(whole, "whole"), reading)


def _sensible(mention: Mention, whole: Mention) -> bool:
    """Whether the one may be part of the other at all: nobody is counted among people of another fate or of another kind."""
    of_people = mention.measure is not None and mention.measure not in FOR_THINGS and not mention.what.head
    things = whole.what.head in THINGS
    if is_each(whole) or (things and of_people):
        return False
    if _is_of_things(mention, whole) or whole.mode in {Mode.HYPOTHETICAL, Mode.FORECAST}:
        return False  # "38 people of eight other nationalities", "45 babies might have lived. In all 58 of the babies died"
    return not (mention.what.head and not same_kind(mention, whole)) and not (
        mention.what.words and apart(mention.measure, whole.measure) and mention.what.head not in {"", "person"}
    )


def _is_of_things(part: Mention, whole: Mention) -> bool:
    """Whether the whole counts things that no people are part of: "the two sides ... of those who returned, 19 were hurt"."""
    people = part.determiner == "more" or part.measure is not None or is_person(part.what.head)
    people = people or (not part.what.head and " those who " in part.row.text)
    return whole.what.head in NO_GROUPS and people


def _of_the(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Of the 230 cases, 85 were children"; "Of those, 12 were women"."""
    for whole, parts in of_the_parts(discourse, row):
        fated = any(part.measure is not None and part.measure not in FOR_THINGS for part in parts)
        for part in parts:
            if part.whole is None:
                statement = likeliest(
                    part_of(
                        part.span,
                        discourse.party(part, "part"),
                        discourse.party(candidate, "whole"),
                        Reading.STATED if candidate.row is row else Reading.INFERRED,
                    )
                    for candidate in whole
                    if same_kind(part, candidate) and not _is_of_things(part, candidate)
                    and not is_each(candidate)
                    and not part.group.apart(candidate.group)
                    and not (fated and candidate.what.head in THING_NOUNS and not part.what.head)  # "12 died in the first"
                    and not _is_of_something_else(discourse, part, candidate)
                    and not fits_beside_others(discourse, part, candidate)
                )
                if statement is not None and (can_stand(statement) or near_size(statement)):
                    yield statement


def _is_of_something_else(discourse: Discourse, part: Mention, whole: Mention) -> bool:
    """ "Of the three hospitals one had the fewest deaths, 23 in the year": more than the things, and no subject."""
    larger = (part.quantity.low or 0) > (whole.quantity.high or 0)
    of_the = whole.row.between(whole.at - 2, whole.at) == "of the"
    if larger and whole.row is not part.row and ((not whole.what.head and of_the) or _is_one_of_a_list(discourse, whole)):
        return True  # "Tyrol had 14 deaths, Styria two: the most of the four. Of the victims 22 were skiers"
    verb = part.row.tags[part.end : part.end + 1] in {"b", "v"}
    return larger and whole.what.head in THING_NOUNS and part.what.head != whole.what.head and not verb


def _is_one_of_a_list(discourse: Discourse, mention: Mention) -> bool:
    """ "Tyrol had 14 fatalities, Vorarlberg nine, Salzburg six and Styria two"."""
    here = [other for other in discourse.row_mentions(mention.row) if other.what.head in ("", mention.what.head)]
    return len(here) > 2 and len([other for other in here if not other.what.head and other.row.words[other.at - 1].capital]) > 1
