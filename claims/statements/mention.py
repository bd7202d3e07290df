"""A counting number in its sentence: its determiner, its noun phrase, the whole it is part of, and its measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS, is_person, singular
from claims.lexicon.words import (
    MODIFIERS_OF_TIME,
    NO_NOUN,
    POSTPOSED,
    STATES,
    VERBAL_ADJECTIVES,
    looks_like_gerund,
    looks_like_participle,
)
from claims.quantities.quantity import Kind, Quantity
from claims.statements.claim import Mode
from claims.statements.frames import measure_of
from claims.statements.groups import NOBODY_KNOWN, Group, group_of
from claims.statements.modes import mode_of
from claims.statements.places import Located, Place, place_of, read_places
from claims.statements.sources import Attribution, Source, read_sources, source_of
from claims.statements.times import Dated, When, WhenKind, read_times, time_of
from claims.statements.words import Row
from claims.text.document import Document
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.span import Span


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase: its head (singular), all its content words (singular) and where it stands in the row's words."""

    head: str
    words: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One counted number.

    `index`: its place among the document's mentions. `number`: its quantity's place among the quantities. `at`: its word in the
    row. `what`: its noun phrase ("" as head where elided). `predicate`: what it is said to be ("nine of them were women").
    `determiner`: "the", "all", "both", "other", "more", "last", "only", "" ... `whole`: the noun phrase or pronoun after
    "of", for a number of some larger group. `measure`: None where unknown. `group`: which people, as far as the words tell.
    `place`, `time`: of the sentence, or handed down from an earlier one of its paragraph (`inherited`). `source`: who says
    it. `mode`: how it is put forward. `beside`: whether it shares its predicate with people who are not counted ("a mother
    and her two sons"), so that more were concerned than the number says.
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
    group: Group = NOBODY_KNOWN
    place: Place | None = None
    time: When | None = None
    source: Source | None = None
    mode: Mode = Mode.ASSERTED
    beside: bool = False

    @property
    def span(self) -> Span:
        """The number with its noun phrase."""
        return self.row.span(self.at, max(self.at + 1, self.what.end))

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.row.sentence.index


ONE_OR_PLURAL = frozenset("one 1 people men women children police troops who personnel".split())
"""Words after which a word in -s is a verb."""
PLACING = frozenset("in at near on from outside to of by since until".split())
"""Prepositions whose noun phrase, before a comma and a number, is no fellow of the people counted."""
OLDEST = 110
NUMBERED = frozenset("week day month phase round stage section annex wave".split())
"""Nouns that a number after them names: "week 9"."""

PRONOUN_WHOLES = frozenset("them whom which these those".split())


def read_mentions(rows: Sequence[Row], quantities: Sequence[Quantity]) -> tuple[Mention, ...]:
    """Every count of the document, in order."""
    found: list[Mention] = []
    handed = Setting()
    for row in rows:
        if "C" not in row.tags:
            continue
        setting = Setting.of(row, quantities)
        handed = setting.after(handed)
        previous: Mention | None = None
        for at, word in enumerate(row.words):
            if word.quantity is None or quantities[word.quantity].kind is not Kind.COUNT or _is_rank(row, at):
                continue
            mention = _read(row, at, word.quantity, quantities[word.quantity], len(found), previous, handed)
            found.append(mention)
            previous = mention
    return tuple(found)


def _is_rank(row: Row, at: int) -> bool:
    """Whether the number ranks or names something: "the 30th's losses", "(week 9)"."""
    following = row.words[at + 1] if at + 1 < len(row.words) else None
    if at and row.words[at - 1].low in NUMBERED and (following is None or following.tag not in "nko"):
        return True
    return (
        following is not None
        and following.span.start == row.words[at].span.end
        and following.low[:2] in {"th", "st", "nd", "rd"}
    )


@dataclass(frozen=True, slots=True)
class Setting:
    """The places, times and sources of one row, and the place and time that it has from earlier rows of its paragraph."""

    paragraph: int = -1
    places: tuple[Located, ...] = ()
    times: tuple[Dated, ...] = ()
    sources: tuple[Attribution, ...] = ()
    place: Place | None = None
    time: When | None = None

    @classmethod
    def of(cls, row: Row, quantities: Sequence[Quantity]) -> Setting:
        """What the row itself says."""
        return cls(row.sentence.paragraph, read_places(row), read_times(row, quantities), read_sources(row))

    def after(self, earlier: Setting) -> Setting:
        """The same with the last place and time of the row before, where both stand in one paragraph."""
        if earlier.paragraph != self.paragraph:
            return self
        place = earlier.places[-1].place.handed_down() if earlier.places else earlier.place
        times = [dated.when for dated in earlier.times if dated.when.kind is WhenKind.MOMENT]
        return replace(self, place=place, time=times[-1].handed_down() if times else earlier.time)


def _read(
    row: Row, at: int, number: int, quantity: Quantity, index: int, previous: Mention | None, setting: Setting
) -> Mention:
    determiner = determiner_before(row, at)
    what, whole = describe(row, at + 1)
    if not what.head:
        before = _group_before(row, at)
        if before is not None:
            what = before
    if whole is None and previous is not None and previous.whole is not None and _gapped(row, previous, at):
        whole = previous.whole
    whole_end = whole.end if whole and whole.start > at else 0
    measure = measure_of(row, at, what.words, what.end, whole.words if whole else (), what.head, whole_end)
    if measure is None and previous is not None and _shares_fate(row, previous, at, what, whole):
        measure = previous.measure
    if not what.head and whole is None and _is_age(row, at, quantity):
        measure = None
    predicate = _predicate(row, at, what, whole)
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
        group=group_of((*what.words, *(whole.words if whole else ()), *(predicate.words if predicate else ()))),
        place=place_of(row, setting.places, at, end) or setting.place,
        time=time_of(row, setting.times, at, end) or setting.time,
        source=source_of(setting.sources, at),
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
    return 1 <= len(between) <= 2 and set(between) <= set(",&")


def _beside_others(row: Row, at: int, end: int) -> bool:
    """Whether an uncounted noun phrase is joined to the number's own: "two men and a teenager", "his mother and two brothers".
    """
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
    phrase = _noun_phrase(row, position)
    return phrase if phrase.head else None


def determiner_before(row: Row, at: int) -> str:
    """What stands before a number: all, both, other, more, last, the, those, a, only, or nothing."""
    words = [row.words[k].low for k in range(max(0, at - 4), at)]
    last = words[-1] if words else ""
    inside = row.words[at].low
    following = row.words[at + 1].low if at + 1 < len(row.words) else ""
    if following in {"others", "other", "more"}:
        return "more"
    if inside.split()[0] in {"another", "further", "additional"} or inside.split()[-1] in {"more", "others"}:
        return "more"
    if last in {"other", "others"} or (last == "some" and "other" in words):
        return "other"
    if last in {"remaining", "rest"}:
        return "remaining"
    if last in {"further", "additional", "another", "extra"}:
        return "more"
    if last == "last" or last == "final":
        return "last"
    if last == "all" and len(words) > 1 and words[-2] == "in":
        return ""
    if last in {"all", "both", "only", "those", "these", "each", "every"}:
        return last
    if last in {"the", "its", "their", "his", "her"}:
        return "all" if (len(words) > 1 and words[-2] == "all") or (len(words) > 2 and words[-3:-1] == ["all", "of"]) else "the"
    return ""


def describe(row: Row, start: int) -> tuple[Description, Description | None]:
    """The noun phrase that begins at a word, and the larger group after "of" where there is one."""
    what = _noun_phrase(row, start)
    after = what.end
    if after < len(row.words) and row.tags[after] == "o" and after + 1 < len(row.words):
        whole = group_after_of(row, after + 1)
        if whole is not None and not _is_definite(row, whole):  # "hundreds of people", "10 members of al-Qaeda"
            head = what.head or whole.head
            return Description(head, what.words + whole.words, what.start, whole.end), None
        if whole is not None and (not what.head or what.head in {"member", "person", "one", "victim"}):
            return Description(what.head, what.words, what.start, what.end), whole
        if whole is not None and what.head:
            return Description(what.head, what.words + whole.words, what.start, what.end), None
    return what, None


def _is_definite(row: Row, phrase: Description) -> bool:
    """Whether the words after "of" name a known group: a pronoun, a determiner, a possessive or a number opens them."""
    return phrase.head in PRONOUN_WHOLES or row.tags[phrase.start] in "dgACr"


def group_after_of(row: Row, start: int) -> Description | None:
    """The noun phrase or pronoun that follows "of"."""
    position = start
    words, tags = row.words, row.tags
    if position < len(words) and tags[position] == "A":
        position += 1
    if (position < len(words) and tags[position] == "p") or (position < len(words) and words[position].low in PRONOUN_WHOLES):
        low = words[position].low
        following = tags[position + 1] if position + 1 < len(tags) else "."
        if low in PRONOUN_WHOLES and not (low in {"these", "those", "which"} and following in "nkCe"):
            return Description(low, (low,), position, position + 1)
    while position < len(words) and tags[position] in "dg":
        position += 1
    phrase = _noun_phrase(row, position)
    if not phrase.head:
        if position < len(words) and tags[position] == "C":
            inner, _ = describe(row, position + 1)
            return Description(inner.head, inner.words, position, max(inner.end, position + 1))
        return None
    return Description(phrase.head, phrase.words, start, phrase.end)


def phrase_before(row: Row, end: int) -> Description:
    """The noun phrase that ends at a position: the subject of "the dead were"."""
    start = end
    while start > 0 and row.tags[start - 1] in "nk":
        start -= 1
    return _noun_phrase(row, start)


def _noun_phrase(row: Row, start: int) -> Description:
    """Content words from a position on; the head is the last noun, or a casualty adjective where there is no noun."""
    words, tags = row.words, row.tags
    position = start
    while position < len(words) and tags[position] in 'rmaG"' and words[position].low != "alive":
        if tags[position] in 'aG"' and not (position + 1 < len(words) and tags[position + 1] in "nkv"):
            break
        position += 1
    if tags[position : position + 1] == "v" and _noun_after_all(row, position):
        tags = tags[:position] + "n" + tags[position + 1 :]
    content: list[tuple[str, str]] = []
    first = position
    while position < len(words) and len(content) < 6:
        tag, word = tags[position], words[position]
        following = tags[position + 1] if position + 1 < len(words) else "."
        if content and tag == "k" and word.low in POSTPOSED and following in "CdA":
            break  # a verb with its object: "two bombs killed 18 people"
        if content and tag == "n" and (word.low in NO_NOUN or (word.low in MODIFIERS_OF_TIME and following in "nT")):
            break
        if content and looks_like_gerund(word.low) and following in "PdCTap":
            break
        if content and following not in "nk" and looks_like_participle(word.low) and word.low not in POSTPOSED:
            break  # "vehicles parked near"
        if tag in "nk" or (tag == "v" and content and _noun_after_all(row, position)):
            content.append((tag, word.low))
        elif tag == "g" and position + 1 < len(words) and tags[position + 1] in "nk":
            content.append(("n", word.low.removesuffix("'s")))
        elif word.low == "-" and content and position + 1 < len(words) and tags[position + 1] in "nke":
            pass  # a compound: "drone-strike deaths"
        elif (
            word.low in {"and", "or"}
            and content
            and content[-1][0] == "k"
            and position + 1 < len(words)
            and tags[position + 1] == "k"
        ):
            pass  # "killed and wounded"
        else:
            break
        position += 1
    if not content:
        return Description("", (), start, max(start, first if first > start and tags[first - 1] in "rm" else start))
    nouns = [word for tag, word in content if not (tag == "k" and word in POSTPOSED)]
    head = nouns[-1] if nouns else content[-1][1]
    return Description(singular(head), tuple(singular(word) for _, word in content), start, position)


def _noun_after_all(row: Row, position: int) -> bool:
    """Whether a word listed as a verb is a noun or adjective after a number: "14 reports", "two grown sons"."""
    low = row.words[position].low
    previous = row.words[position - 1].low if position else ""
    if low.endswith("s") and not low.endswith("ss") and low not in {"was", "is", "says", "has"}:
        return position > 0 and row.tags[position - 1] in "Can" and not previous.endswith("s") and previous not in ONE_OR_PLURAL
    return low in VERBAL_ADJECTIVES and row.tags[position + 1 : position + 2] in {"n", "k"} and row.tags[position - 1] == "C"


def _group_before(row: Row, at: int) -> Description | None:
    """The group whose size the number gives: "a crew of 14", "the toll of 40"."""
    if at >= 2 and row.tags[at - 1] == "o" and singular(row.words[at - 2].low) in GROUP_NOUNS:
        start = at - 2
        while start > 0 and row.tags[start - 1] in "nk":
            start -= 1
        words = tuple(singular(row.words[k].low) for k in range(start, at - 1))
        return Description(words[-1], words, at + 1, at + 1)
    return None


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
    if (what.head in THING_NOUNS) != (previous.what.head in THING_NOUNS) and what.head and previous.what.head:
        return False
    start = max(previous.what.end, previous.at + 1)
    between = row.tags[start:at]
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
    if opener in {"including", "include", "includes", "included"} or row.tags[lead] == "(":
        return ";" not in between and "." not in between
    return False


def in_order(mentions: Sequence[Mention], sentence: int) -> Iterator[Mention]:
    """The mentions of one sentence."""
    return (mention for mention in mentions if mention.sentence == sentence)


def group_words(mention: Mention, document: Document) -> str | None:
    """The people or things counted, as worded, without what happened to them; None where the text leaves them out."""
    for phrase in (mention.what, mention.whole, mention.predicate):
        if phrase is None or not phrase.head or phrase.head in PRONOUN_WHOLES or phrase.end <= phrase.start:
            continue
        if phrase is mention.predicate and not is_person(phrase.head):
            continue
        start, end = phrase.start, min(phrase.end, len(mention.row.words))
        words, tags = mention.row.words, mention.row.tags
        while start < end and (words[start].low in STATES or words[start].low == "else" or tags[start] in "rmdA,Co"):
            start += 1
        while end > start and (words[end - 1].low in STATES or tags[end - 1] in "&,"):
            end -= 1
        if start < end and not (looks_like_gerund(words[start].low) and end == start + 1):
            return " ".join(document.of(mention.row.span(start, end)).split())
    return None
