"""Which earlier number a later one speaks of: the antecedents of "of them", "of the dead", "the other four", "the 12".

An ambiguous reference is resolved in favour of the text: callers try every plausible antecedent, nearest first, and a statement
is broken only where none of them lets it stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from claims.lexicon.cues import BACKGROUND, LAST_TIMES, names_a_year
from claims.lexicon.ledgers import EACH
from claims.lexicon.people import GROUP_NOUNS, SIZED_NOUNS, THING_NOUNS, is_person, singular
from claims.quantities.quantity import Quantity
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.predicates import measure_after, restrictive_clause
from claims.statements.pronouns import by_pronoun, is_of_those
from claims.statements.statement import Party
from claims.statements.words import Row
from claims.text.document import Document
from claims.values.measure import PART_OF, Measure, disjoint
from claims.values.record import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DEMONSTRATIVES = frozenset("those these".split())
"""Determiners by which a new noun speaks of a number just given: "73 of those teenagers"."""

COUNTED_SO = frozenset("confirmed reported known total overall registered verified recorded listed documented".split())
"""Words that say how a number was come by, not of whom."""

SURE, UNCERTAIN = frozenset({"confirmed", "verified"}), frozenset("suspected probable possible presumed alleged feared".split())
DWELLERS = frozenset("inhabitant resident villager townsman islander".split())
DWELLING = frozenset("lived live lives living home population".split())
"""Words that make people the residents of a place: "5,400 people lived in the gorge"."""

LEAD = 3
"""Sentences from the top in which a date with its year is the main event's, not another's."""

THIS_TIME = frozenset("this now today current currently far yesterday tonight latest new".split())
"""Words of a sentence about another time than the last year told of before it."""

FIRST_SINCE = frozenset("first most worst highest deadliest fewest lowest heaviest largest biggest".split())
"""Words before "since 1955" that speak of now."""

SET_AGAINST = frozenset("compared against versus than".split())
HELD = frozenset({Measure.CAPTURED, Measure.KIDNAPPED, Measure.DETAINED})
SHORTEST = 2  # letters of a noun that a compound may end in
OF_A_PLACE = frozenset({"its people", "its citizens", "its inhabitants", "their people"})
ASIDE = 8  # words in which a sentence tells of another time only to compare
WEAK_WORDS = frozenset("person one people other number total figure group victim member".split())
"""Head nouns that any counted group of people answers to."""


@record(slots=False)
class Discourse:
    """A document as read so far: its rows, its quantities and its mentions, each in order."""

    document: Document
    quantities: Sequence[Quantity]
    rows: tuple[Row, ...]
    mentions: tuple[Mention, ...]

    @cached_property
    def memo(self) -> dict[tuple[object, ...], Any]:
        """What families have worked out of a row and may ask again, by function or classes and the row's sentence."""
        return {}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the whole text in lower case, letters only."""
        return self.document.vocabulary

    @cached_property
    def classes(self) -> frozenset[str]:
        """The classes of words that its sentences with numbers have."""
        return frozenset().union(*[row.tags for row in self.rows])

    @cached_property
    def _of_sentence(self) -> dict[int, list[Mention]]:
        of_sentence: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            of_sentence.setdefault(mention.sentence, []).append(mention)
        return of_sentence

    def party(self, mention: Mention, role: str) -> Party:
        """A mention as party to a statement."""
        return Party(mention.number, mention.quantity, mention.span, role)

    def party_of(self, number: int, role: str) -> Party:
        """A quantity as party to a statement."""
        quantity = self.quantities[number]
        return Party(number, quantity, quantity.span, role)

    def before(self, mention: Mention) -> Iterator[Mention]:
        """Earlier mentions, nearest first."""
        return reversed(self.mentions[: mention.index])

    def row_mentions(self, row: Row) -> list[Mention]:
        """The mentions in one row, in order; not to be changed."""
        return self._of_sentence.get(row.sentence.index, [])

    def wholes(self, mention: Mention) -> list[Mention]:
        """The mentions that may be what `mention` is part of ("of them", "of the dead"), likeliest first."""
        if mention.whole is None or _takes_all(mention):
            return []
        return [other for other in self.antecedents_at(mention.row, mention.at, mention.whole) if other is not mention]

    def antecedents_at(self, row: Row, at: int, phrase: Description) -> list[Mention]:
        """The mentions that a pronoun or noun phrase beside a row's word may speak of, likeliest first."""
        inside = [other for other in self.row_mentions(row) if phrase.start <= other.at < phrase.end]
        if inside:
            return inside
        if " this time " in row.text or row.between(phrase.start, phrase.end) in OF_A_PLACE:
            return []  # others than those told before; "the valley has lost 40 of its people"
        end = row.words[at].span.start
        earlier = [other for other in reversed(self.mentions) if other.quantity.span.end <= end and not is_no_group(other)]
        if phrase.head == "those" and "G" in row.tags[phrase.end : phrase.end + 2]:
            return []  # "Of those over sixty, 40 were fishermen"
        if phrase.head in PRONOUN_WHOLES:
            measure = fate_after(row, phrase.end) if phrase.head == "those" else None
            named = phrase.head == "those" and row.between(phrase.end, phrase.end + 1) == "who"
            if named and measure is None and any(other.row is row for other in earlier):
                return []  # "a tenth died and 90 turned back; of those who went on"
            if measure is None:
                return by_pronoun(row, phrase.head, earlier)
            earlier = [other for other in earlier if other.row is not row or not is_of_those(other)]
            told = [other for other in earlier if other.measure is measure and not is_background(other.row, row)]
            if not told and measure is Measure.HOSPITALISED:
                told = [other for other in earlier if other.what.head in {"admission", "patient"}]
            return told
        if row.tags[phrase.start] == "r" or row.tags[phrase.start : phrase.start + 2] == "dr":
            return []  # "of the remaining firefighters": others than those counted
        if (
            phrase.head in WEAK_WORDS
            and len(phrase.words) == 1
            and row.words[phrase.start].low not in {"this", "that"}
            and row.tags[phrase.end : phrase.end + 1] in {"v", "k", "c", "e"}
        ):
            measure = fate_after(row, phrase.end)
            if measure is None and row.words[phrase.end].low in {"listed", "named"}:
                return [other for other in earlier if other.what.head == "name"]
            return [
                other
                for other in earlier
                if measure is not None and other.measure is measure and not is_background(other.row, row)
            ]
        fitting = [
            other
            for other in earlier
            if not _is_increment(other, earlier)
            and answers(other, phrase)
            and (not is_background(other.row, row) or _opens_with(other, phrase))
        ]
        figure = phrase.head in {"number", "total", "figure"} and row.words[phrase.start].low in {"that", "this"}
        opening = row.words[phrase.start].low
        group = phrase.head in GROUP_NOUNS and opening in {"that", "this"}  # "1,700 of that contingent"
        anybody = group and phrase.words == ("group",)  # which any people answer to
        if anybody or (not fitting and (figure or group or opening in DEMONSTRATIVES)):
            return by_pronoun(row, "those", [other for other in earlier if other.what.head not in THING_NOUNS])
        return fitting


def _opens_with(mention: Mention, phrase: Description) -> bool:
    """ "Last week 390 returnees crossed ... 85 of the returnees": what the text is about, though it says "last"."""
    return mention.row.sentence.index == 0 and mention.what.head == phrase.head


def is_no_group(mention: Mention) -> bool:
    """ "had grown by 3,100", "was 13 when", "population 130": an increment, an age or a place's size, of which nothing is a
    part."""
    before = mention.row.between(mention.at - 1, mention.at)
    aged = not mention.what.head and mention.row.between(mention.end, mention.end + 1) == "when" and before in {"was", "is"}
    agents = is_person(mention.what.head) and mention.row.tags[max(0, mention.at - 3) : mention.at - 2] == "b"
    grown = before == "by" and not agents  # "rescuers, helped by 200 soldiers", but "was dug by 20,000 convicts"
    return grown or before == "population" or aged


def _takes_all(mention: Mention) -> bool:
    """Whether a number is of several groups told before: "In all 45 of the villagers"."""
    return mention.row.between(max(0, mention.at - 2), mention.at) in {"in all", "all told", "in total"}


def fate_after(row: Row, start: int) -> Measure | None:
    """The measure of "those killed", "those on board", "those who died"."""
    if start < len(row.words) and row.words[start].low in {"who", "that"}:
        start += 1
    if row.tags[start : start + 2] == "vP" and restrictive_clause(row, start, "") is None:
        return None  # "of those brought to us [have been discharged]"
    return measure_after(row, start)


def answers(mention: Mention, phrase: Description) -> bool:
    """Whether a mention fits a noun phrase: every word that describes it must be known of it."""
    own = set(mention.what.words) | (set(mention.predicate.words) if mention.predicate else set())
    if mention.at > 1 and mention.row.words[mention.at - 1].low == "of" and phrase.head in GROUP_NOUNS:
        own |= {singular(mention.row.words[mention.at - 2].low)}  # "a party of 14 skiers ... members of the party"
    known = own | set(mention.whole.words if mention.whole else ())
    measure = noun_measure(phrase.words)
    if phrase.head in GROUP_NOUNS and mention.what.head in GROUP_NOUNS and len(phrase.words) == 1:
        return True  # "a party of eight ... members of the group"
    befell = measure is not None and mention.measure is measure and mention.whole and noun_measure(mention.whole.words) is None
    if mention.whole is not None and phrase.head not in own and not befell:
        return False  # "19 of the dead" is no answer to "the dead", but "1,200 of the islanders were ill" is to "the sick"
    if (UNCERTAIN & set(phrase.words) and SURE & own) or (SURE & set(phrase.words) and UNCERTAIN & own):
        return False  # "480 suspected cases ... fifteen of the confirmed patients"
    for word in phrase.words:
        if word in known or word in WEAK_WORDS or word in COUNTED_SO:
            continue
        word_measure = noun_measure((word,))
        named = not mention.what.head or is_person(mention.what.head) or noun_measure((mention.what.head,)) is not None
        if word in DWELLERS and mention.what.head == "person" and not DWELLING.isdisjoint(mention.row.lows):
            continue
        if word_measure is Measure.CASES and mention.what.head == "admission":
            return False
        if word_measure is not None and named and mention.measure is not None and mention.measure in (word_measure, measure):
            continue
        if word_measure in HELD and mention.measure in HELD and named:
            continue  # "seized 40 schoolgirls ... 32 of the captives"
        if len(word) > SHORTEST and mention.what.head.endswith(word) and is_person(word):
            continue  # "of the girls": of the schoolgirls
        return False
    if phrase.head in WEAK_WORDS and len(phrase.words) == 1:
        return is_person(mention.what.head) or not mention.what.head or mention.what.head in GROUP_NOUNS
    return True


def is_background(row: Row, beside: Row) -> bool:
    """Whether a row speaks of another time or event than the row beside it."""
    if row is beside:
        return False
    if row.sentence.index > LEAD and any(names_a_year(row.low_words[at]) and not _is_the_first(row, at) for at in row.numbers):
        return True
    if "last" not in row.lows and row.lows.isdisjoint(BACKGROUND):
        return False
    if _leads_on(row, beside):
        return False
    for position, low in enumerate(row.low_words):
        last = low == "last" and not LAST_TIMES.isdisjoint(row.low_words[position + 1 : position + 2])
        if not (last or low in BACKGROUND) or row.recalls(position):
            continue
        if SET_AGAINST.isdisjoint(row.low_words[max(0, position - ASIDE) : position]):
            return True  # but "compared with twelve in the whole of last year"
    return False


def _is_the_first(row: Row, at: int) -> bool:
    """ "its first deaths from flooding since 1955", "the most since 1998": news, though an old year stands beside it."""
    return row.between(at - 1, at) == "since" and not FIRST_SINCE.isdisjoint(row.low_words[max(0, at - ASIDE) : at])


def _leads_on(row: Row, beside: Row) -> bool:
    """ "Last year's fires killed 29 people. Thirteen of the dead ...": a text that opens so is about that time."""
    opens = row.sentence.index == 0 and row.low_words[0] == "last" and row.low_words[1].removesuffix("'s") in LAST_TIMES
    return opens and 0 < beside.sentence.index <= LEAD and "T" not in beside.tags and THIS_TIME.isdisjoint(beside.lows)


EACH_REACH = 7  # words from "Each" at a clause's start to the number of each


PER = frozenset({"to a", "to an"})
"""Words behind a number by which it is that of each: "two men to a cell"."""


def is_each(mention: Mention) -> bool:
    """Whether the number is that of each of several things: "each with six people", "500 apiece", "three battalions of 400"."""
    row, at = mention.row, mention.at
    if not EACH.isdisjoint(row.lows):
        before = at - (row.between(at - 1, at) == "over")  # "each side handed over 95"
        start = max(row.tags.rfind(mark, 0, at) for mark in ".;:,") + 1  # "Each fatal accident cost one life"
        verb = row.tags[at - 1 : at] in {"v", "b", "k"}
        opened = verb and row.low_words[start] in {"each", "every"} and at - start <= EACH_REACH
        if opened or not EACH.isdisjoint(row.low_words[max(0, before - 3) : mention.what.end + 4]):
            return True
    if row.between(mention.end, mention.end + 2) in PER and row.tags[mention.end + 2 : mention.end + 3] in {"n", "k"}:
        return True
    sized = row.tags[max(0, at - 3) : at] == "Cno"
    return sized and row.low_words[at - 2].endswith("s") and singular(row.low_words[at - 2]) in SIZED_NOUNS


def same_kind(a: Mention, b: Mention) -> bool:
    """Whether two mentions can count the same sort of thing: people with people, homes with homes."""
    first, second = a.what.head, b.what.head
    if not first or not second or first == second:
        return True
    if first in THING_NOUNS or second in THING_NOUNS:
        return first == second
    return True


def compatible(a: Measure | None, b: Measure | None) -> bool:
    """Whether two measures may be one and the same."""
    return a is None or b is None or a is b


def contains(whole: Measure | None, part: Measure | None) -> bool:
    """Whether the first measure is a whole of the second."""
    return whole is not None and part is not None and whole in PART_OF.get(part, frozenset())


def apart(a: Measure | None, b: Measure | None) -> bool:
    """Whether nobody is counted under both."""
    return a is not None and b is not None and disjoint(a, b)


def _is_increment(mention: Mention, counts: Sequence[Mention]) -> bool:
    """Whether it comes on top of another count: "four more bodies"; "another 180 were injured" beside the dead does not."""
    if mention.determiner != "more":
        return False
    another = mention.row.words[mention.at - 1].low == "another"
    return not another or any(one.measure is mention.measure and one is not mention for one in counts)
