"""A counting number in its sentence: its determiner, its noun phrase, the whole it is part of, and its measure."""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.people import GROUP_NOUNS, OTHER_THINGS, SIZED_NOUNS, THING_NOUNS, is_person, singular
from claims.lexicon.words import GRADES
from claims.quantities.quantity import Kind, Quantity
from claims.statements.claim import Mode
from claims.statements.companions import are_among, in_list_of_included
from claims.statements.frames import measure_of
from claims.statements.groups import NOBODY_KNOWN, Group, group_of
from claims.statements.modes import mode_of
from claims.statements.phrases import (
    OLDEST,
    PLACING,
    PRONOUN_WHOLES,
    Description,
    describe,
    determiner_before,
    group_before,
    is_range_of_ages,
    noun_phrase,
    past_remark,
    shared_noun,
)
from claims.statements.places import Place, place_of
from claims.statements.settings import Setting
from claims.statements.sources import Source, source_of
from claims.statements.times import When, time_of
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.record import record, replace
from claims.values.span import Span


@record
class Mention:
    """One counted number.

    `index`: its place among the document's mentions. `number`: its quantity's place among the quantities. `at`: its word in the
    row. `what`: its noun phrase ("" as head where elided). `predicate`: what it is said to be ("nine of them were women").
    `determiner`: "the", "all", "both", "other", "more", "last", "only", "" ... `whole`: the noun phrase or pronoun after
    "of", for a number of some larger group. `measure`: None where unknown. `group`: which people, as far as the words tell.
    `setting`: the places, times and sources of its sentence and paragraph. `mode`: how it is put forward. `beside`: whether it
    shares its predicate with people who are not counted ("a mother and her two sons"), so that more were concerned than the
    number says.
    """

    index: int
    number: int
    quantity: Quantity
    row: Row
    at: int
    what: Description
    determiner: str
    whole: Description | None
    measure: Measure | None
    predicate: Description | None
    setting: Setting
    group: Group = NOBODY_KNOWN
    mode: Mode = Mode.ASSERTED
    beside: bool = False

    @property
    def span(self) -> Span:
        """The number with its noun phrase."""
        return self.row.span(self.at, max(self.at + 1, self.what.end))

    @property
    def end(self) -> int:
        """The word after the noun phrase and its "of" phrase."""
        end, whole = max(self.at + 1, self.what.end), self.whole
        return max(end, whole.end) if whole is not None and whole.start > self.at else end

    @property
    def place(self) -> Place | None:
        """Where its people were: as its sentence says, or handed down from an earlier one of its paragraph (`inherited`)."""
        return place_of(self.row, self.setting.places, self.at, self.end) or self.setting.place

    @property
    def time(self) -> When | None:
        """When it happened to them, in the same way."""
        return time_of(self.row, self.setting.times, self.at, self.end) or self.setting.time

    @property
    def source(self) -> Source | None:
        """Who says it."""
        return source_of(self.setting.sources, self.at)

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.row.sentence.index


LETHAL = (None, Measure.CASES, Measure.CASUALTIES, Measure.INJURED)
FEWEST_YEARS = 14  # fewer behind "a mother of" are children
REMAINING = frozenset(f"{link} {verb}" for link in ("who", "that") for verb in ("remain", "remained"))
ONE_EACH = frozenset({"for each", "for every", "to each", "to every"})
TIME_NAMED = frozenset("that this next previous following same opening final closing last one each every".split())
"""Words before "day" by which a number behind it counts: "On that day 60 died"."""

NUMBERED = frozenset("week day month phase round stage section annex wave".split())
"""Nouns that a number after them names: "week 9"."""


def read_mentions(rows: Sequence[Row], quantities: Sequence[Quantity]) -> tuple[Mention, ...]:
    """Every count of the document, in order."""
    found: list[Mention] = []
    setting: Setting | None = None
    for row in rows:
        if "C" not in row.tags:
            continue
        setting = Setting(row, quantities, setting)
        previous: Mention | None = None
        for at in row.numbers:
            number = row.words[at].quantity
            if number is None or quantities[number].kind is not Kind.COUNT:
                continue
            if _is_rank(row, at) or is_range_of_ages(row, at, quantities[number]):
                continue
            counted = _read(row, at, number, quantities[number], len(found), previous, setting)
            if previous is not None and previous.measure is None and are_among(row, previous.end, at):
                found[-1] = replace(previous, measure=counted.measure)  # "two Britons among seven killed"
            previous = counted
            found.append(previous)
    return tuple(found)


def _is_rank(row: Row, at: int) -> bool:
    """Whether the number ranks or names something: "the 30th's losses", "(week 9)"."""
    following = row.words[at + 1] if at + 1 < len(row.words) else None
    if at > 1 and row.low_words[at - 1] == "every" and row.low_words[at - 2] in {"of", "in", "for"}:
        return True  # "of every eight people pulled out, five were dead"
    if _is_somebodys_age(row, at):
        return True
    if row.words[at].low == "one" and row.between(at + 1, at + 3) in ONE_EACH:
        return True  # "43 hostages, one for each year of his life"
    named = at > 0 and row.words[at - 1].low in NUMBERED and "," not in row.words[at].low  # "During the week 3,150 arrived"
    named = named and not (at > 1 and (row.tags[at - 2] == "D" or row.words[at - 2].low in TIME_NAMED))
    if named and (following is None or following.tag not in "nko"):
        return True
    return (
        following is not None
        and following.start == row.words[at].end
        and following.low[:2] in {"th", "st", "nd", "rd"}
    )


def _is_somebodys_age(row: Row, at: int) -> bool:
    """ "a bride of 20": one person and a bare number, which nobody has of children."""
    low = row.low_words[at]
    if row.tags[at - 2 : at] != "no" or not low.isdecimal() or not FEWEST_YEARS <= int(low) <= OLDEST:
        return False
    noun, article = row.low_words[at - 2], row.low_words[at - 3]
    person = is_person(noun) and noun not in SIZED_NOUNS and singular(noun) == noun
    return person and article in {"a", "an"} and row.tags[at + 1 : at + 2] in {*",.c&)vbkPa", ""}


def _read(
    row: Row, at: int, number: int, quantity: Quantity, index: int, previous: Mention | None, setting: Setting
) -> Mention:
    determiner = determiner_before(row, at)
    if determiner in {"these", "those"} and row.tags[at + 1 : at + 2] in {"b", "v"}:
        partitive = row.between(at - 2, at - 1) == "of" and row.tags[at - 3 : at - 2] in {"", ",", "&", ";", ":", "."}
        determiner = "" if partitive else determiner  # "of these 131 are still alive"
    if determiner == "the" and row.between(at + 1, at + 3) in REMAINING:
        determiner = "remaining"
    what, whole = describe(row, past_remark(row, at + 1))
    if not what.head:
        before = group_before(row, at) or shared_noun(row, at)
        if before is not None:
            what = before
    if whole is None and previous is not None and previous.whole is not None and _gapped(row, previous, at):
        apart = bool(what.head) and previous.whole.head in GROUP_NOUNS  # "two of the staff and 16 passengers"
        whole = None if apart else previous.whole
    whole_end = whole.end if whole and whole.start > at else 0
    measure = measure_of(row, at, what.words, what.end, whole.words if whole else (), what.head, whole_end)
    resettled = not what.head and row.tags[at - 1 : at + 2] == "&Cv" and row.words[at + 1].low.endswith("ed")
    itself = resettled and row.words[at + 1].low not in GRADES  # "31 dead and 12,500 resettled"
    if measure is None and previous is not None and not itself and _shares_fate(row, previous, at, what, whole):
        measure = previous.measure
    if not what.head and whole is None and _is_age(row, at, quantity):
        measure = None
    if measure is Measure.DEPLOYED and row.between(at + 1, at + 2) == "home":
        measure = None  # "sent 60 home"
    predicate = _predicate(row, at, what, whole)
    if measure in LETHAL and predicate is not None and predicate.words == ("fatal",):
        measure = Measure.KILLED  # "300 cases, five of them fatal"
    end = max(at + 1, what.end, whole_end)
    return Mention(
        index,
        number,
        quantity,
        row,
        at,
        what,
        determiner,
        whole,
        measure,
        predicate,
        setting,
        group=group_of((*what.words, *(whole.words if whole else ()), *(predicate.words if predicate else ()))),
        mode=mode_of(row, at, end),
        beside=_beside_others(row, at, end),
    )


def _gapped(row: Row, previous: Mention, at: int) -> bool:
    """Whether the number goes on counting the same whole: "29 of the wounded are women, 16 are men and nine are children"."""
    assert previous.whole is not None
    end = previous.predicate.end if previous.predicate else max(previous.at + 1, previous.what.end)
    if previous.whole.start > previous.at:
        end = max(end, previous.whole.end)
    between = row.tags[end:at]
    if row.tags[at + 1 : at + 2] == "P":
        return False  # "172 of the security forces, and 396 by the other side"
    return 1 <= len(between) <= 2 and set(between) <= set(",&")


def _beside_others(row: Row, at: int, end: int) -> bool:
    """Whether an uncounted noun phrase is joined to a number's own: "two men and a teenager", "his mother and two brothers"."""
    tags, words = row.tags, row.words
    if (
        tags[end : end + 1] == "&"
        and tags[end + 1 : end + 2] in {"d", "g"}
        and words[end + 1].low not in {"this", "that", "these", "no"}
    ):
        after = end + 2
        while after < len(tags) and tags[after] in "nkga":
            after += 1
        if after > end + 2 and (tags[after : after + 1] not in {"b", "v"} or not _predicate_between(row, at)):
            return True
    position = at - 1
    while position >= 0 and tags[position] in "dAamr":
        position -= 1
    if position < 1 or tags[position] not in "&,":
        return False
    while position >= 0 and tags[position] in "&,":
        position -= 1
    start = position
    while start >= 0 and tags[start] in "nkg":
        start -= 1
    found = start < position and (start < 0 or tags[start] in "dP")
    if found and start >= 1 and tags[start] == "d":
        start -= 1
    return found and not (start >= 0 and row.words[start].low in PLACING)


def _predicate_between(row: Row, at: int) -> bool:
    return any(tag in "v" for tag in row.tags[max(0, at - 5) : at])


def _predicate(row: Row, at: int, what: Description, whole: Description | None) -> Description | None:
    """What the group is said to be: "33 of them were women", "nine of them children", "21 were residents"."""
    position = max(at + 1, what.end, whole.end if whole and whole.start > at else 0)
    inside = row.tags[:at].rstrip("dgnA").endswith("o")
    if position >= len(row.words) or inside:
        return None  # "half of the 80 casualties were deaths" does not say what the 80 were
    if row.tags[position] == "b":
        while position < len(row.words) and (row.tags[position] in "bda"):
            position += 1
    elif whole is None or whole.head not in PRONOUN_WHOLES:
        return None
    phrase = noun_phrase(row, position)
    return phrase if phrase.head else None


def _is_age(row: Row, at: int, quantity: Quantity) -> bool:
    """Whether a bare number stands after a name as an age does: "Ana Ruiz, 30 of Leeds", "Carlos, then 18,"."""
    if quantity.value is None or quantity.value > OLDEST or quantity.hedge is not Hedge.EXACT or at < 2:
        return False
    then = row.words[at - 1].low == "then"
    comma = at - 2 if then else at - 1
    if comma < 1 or row.tags[comma] != "," or row.tags[at + 1 : at + 2] not in {",", "P", ".", ")", ""}:
        return False
    name = row.words[comma - 1]
    return name.capital and row.tags[comma - 1] == "n" and (then or (comma >= 2 and row.words[comma - 2].capital))


def _shares_fate(row: Row, previous: Mention, at: int, what: Description, whole: Description | None) -> bool:
    """Whether what happened to the people before happened to these: a list, "including two", "(two of them women)", "six of
    them".
    """
    things = [one.head in THING_NOUNS or one.head in OTHER_THINGS for one in (what, previous.what)]
    if what.head and previous.what.head and things[0] != things[1]:
        return False
    start = max(previous.what.end, previous.at + 1)
    between = row.tags[start:at]
    if "not" in row.low_words[start:at]:
        return False  # "put the dead at 12,514, not the 18,000 it had announced"
    if len(between) <= 3 and all(tag in ",&adnrm" for tag in between) and any(tag in ",&" for tag in between):
        return True
    if whole is not None and whole.head in PRONOUN_WHOLES:
        return at - start < 24 and ";" not in between
    lead = at - 1
    while lead > start and row.tags[lead] in "dAarm":
        lead -= 1
    opener = row.words[lead].low
    if opener == "them" and row.words[lead - 1].low in {"among", "of"}:
        return True
    opened = opener in {"including", "include", "includes", "included"} or row.tags[lead] == "("
    return (opened or in_list_of_included(row, at, max(at + 1, what.end))) and set(";.").isdisjoint(between)


def all_exact(*mentions: Mention) -> bool:
    """Whether all are exact numbers above zero."""
    return all(mention.quantity.hedge is Hedge.EXACT and mention.quantity.value for mention in mentions)
