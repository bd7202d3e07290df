"""One sentence as a row of words, each with a one-character class; a quantity is one word whatever its length.

Constructions are regular expressions over the string of classes, so that a pattern reads like the construction it means:
`C` count, `S` share, `o` of, `d` determiner, `k` casualty word, `n` other content word, `v` verb, and so on (`WordClass`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.lexicon.words import CLASS_OF, looks_like_adverb, looks_like_participle
from claims.quantities.quantity import Kind, Quantity
from claims.text.document import Document, Sentence
from claims.values.memory import Memory
from claims.values.named import NamedTuple
from claims.values.record import record
from claims.values.span import Span

_TOKEN = re.compile(
    r"[a-zA-Z]++ (?![\s_])|"
    r"(?:[a-zA-Z]++(?=,)|,|[^\W\d_](?:\.[^\W\d_])+(?:\.(?!\Z))?|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s])[\s_]*"
)
"""A word with the space behind it, and underscores; the first three forms are for speed only."""

QUANTITY_CLASS = {
    Kind.COUNT: "C",
    Kind.SHARE: "S",
    Kind.MULTIPLE: "M",
    Kind.RATIO: "M",
    Kind.RATE: "R",
    Kind.ORDINAL: "D",
    Kind.DURATION: "U",
    Kind.DATE: "T",
    Kind.TIME: "T",
    Kind.AGE: "G",
}


ARTICLES = frozenset("the a an its their his her our my".split())
"""Determiners after which a word that could be a verb is a noun."""


class Word(NamedTuple):
    """One word: its lower-case text, where it stands, its class, and the quantity where it is one."""

    low: str
    start: int
    end: int
    tag: str
    quantity: int | None = None
    capital: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


INTRANSITIVE = frozenset(
    """
    died perished survived vanished arrived returned remained deserted climbed marched sailed lived succumbed escaped appeared
    stayed showed suffered sustained starved soared surged jumped swelled plunged tumbled plummeted dropped topped mounted
    """.split()
)
"""Participles that stand before no noun: "six died young"."""


RECALLED = 7  # words from "As" in which a report is recalled
REPORTED = frozenset("reported noted mentioned written announced stated told wrote described published said".split())


@record
class Row:
    """A sentence's words in order, and their classes as one string of the same length.

    `low_words`: the lower-case words in order; `lows`: the same as a set, for asking whether a construction's triggers occur;
    `numbers`: the positions of quantities; `text`: the lower-case words with a space around each; `question`: the sentence
    right before, where it asks how many.
    """

    sentence: Sentence
    words: tuple[Word, ...]
    low_words: tuple[str, ...]
    tags: str
    lows: frozenset[str]
    numbers: tuple[int, ...]
    text: str
    question: Row | None = None

    def between(self, start: int, end: int) -> str:
        """The lower-case words from one position up to another."""
        return " ".join(self.low_words[start:end])

    def places(self, words: Collection[str]) -> list[int]:
        """Where one of some lower-case words stands."""
        if self.lows.isdisjoint(words):
            return []
        return [at for at, low in enumerate(self.low_words) if low in words]

    def has_phrase(self, phrases: Mapping[str, Sequence[str]]) -> bool:
        """Whether one of the phrases stands in the sentence; they are grouped by a word of theirs (`by_longest_word`)."""
        if phrases.keys().isdisjoint(self.lows):
            return False
        signs = phrases.keys() & self.text.split()  # the words inside numbers too
        return any(phrase in self.text for sign in signs for phrase in phrases[sign])

    def span(self, start: int, end: int) -> Span:
        """Where the words from one position up to another stand."""
        return Span(self.words[start].start, self.words[end - 1].end)

    def recalls(self, position: int) -> bool:
        """Whether a word only recalls a report: "As we reported [earlier], 33 miners died"."""
        near = self.low_words[max(0, position - 2) : position + 3]
        return position < RECALLED and self.low_words[0] == "as" and not REPORTED.isdisjoint(near)


def longest_words(phrases: Iterable[str]) -> frozenset[str]:
    """The longest word of each phrase, as a rule the rarest: a cheap test that rules most sentences out."""
    return frozenset(by_longest_word(phrases))


def by_longest_word(phrases: Iterable[str]) -> dict[str, list[str]]:
    """The phrases, with a space around each, by the longest word of each."""
    grouped: dict[str, list[str]] = {}
    for phrase in phrases:
        grouped.setdefault(max(phrase.split(), key=len), []).append(f" {phrase} ")
    return grouped


def read_row(document: Document, sentence: Sentence, quantities: Sequence[Quantity], numbers: range) -> Row:
    """The words of a sentence; `numbers` are the positions in `quantities` of those that stand in it."""
    words: list[Word] = []
    places: list[int] = []
    start = sentence.span.start
    for number in numbers:
        first, end = quantities[number].span
        _append_words(words, document.text, start, first)
        places.append(len(words))
        tag = QUANTITY_CLASS.get(quantities[number].kind, "X")
        words.append(Word(document.text[first:end].lower(), first, end, tag, number))
        start = max(start, end)
    _append_words(words, document.text, start, sentence.span.end)
    tags = [word.tag for word in words]
    lows = tuple([word.low for word in words])
    for position, tag in [(position, tag) for position, tag in enumerate(tags) if tag in "ev"]:
        low = lows[position]
        if tag == "e" and low in INTRANSITIVE:
            tags[position] = "v"
        elif tag == "e":  # a word in -ed: a verb unless a noun follows it ("14 suspected rebels")
            following = tags[position + 1] if position + 1 < len(tags) else "."
            adjective = position > 0 and _before_noun(words[position - 1], tags[position - 1], following)
            if adjective and tags[position - 1] in "Cmr" and _counts_nothing(words, tags, position + 1):
                adjective = False  # "the remaining nine walked home"
            tags[position] = "n" if adjective else "v"
        elif position and lows[position - 1] in ARTICLES and not low.endswith(("ed", "ing")):
            tags[position] = "n"  # "their number", "the cost"
        elif position and low.endswith("ed"):  # "those confirmed cases"
            following = tags[position + 1] if position + 1 < len(tags) else "."
            bare = tags[position - 1] == "C" and _counts_nothing(words, tags, position + 1)
            further = tags[position - 1] in "mr" and tags[position - 2 : position - 1] == ["C"]  # "five more armed men"
            opens = (tags[position - 1] in "Cd" or further) and following in "nk"
            if opens and low not in INTRANSITIVE and not bare:
                tags[position] = "n"
    return Row(sentence, tuple(words), lows, "".join(tags), frozenset(lows), tuple(places), f" {' '.join(lows)} ")


def _before_noun(previous: Word, tag: str, following: str) -> bool:
    """Whether a participle between the two is an adjective: after a number or article, or in "FBI wanted men", not "men
    wanted".
    """
    if tag in "Cdomr":
        return following in "nk"
    return tag == "n" and (following == "P" or (following in "nk" and previous.capital))


def _counts_nothing(words: list[Word], tags: list[str], start: int) -> bool:
    """Whether the nouns from a word on end in a singular one, which no number counts: "home", but "trapped miners", "crew"."""
    end = start
    while tags[end + 1 : end + 2] in (["n"], ["k"]):
        end += 1
    if tags[end : end + 1] != ["n"]:
        return False
    low = words[end].low
    return singular(low) == low and not is_person(low) and low not in GROUP_NOUNS and not words[end].capital


def _append_words(words: list[Word], text: str, start: int, end: int) -> None:
    """The words of a stretch: their lengths give their places, as `_TOKEN` leaves out no character behind the first."""
    new = tuple.__new__  # the constructors of named tuples, called from Python, took as long as all the rest
    classed = _CLASSED
    found = _TOKEN.findall(text, start, end)
    at = end - sum(map(len, found))
    for spaced in found:
        low, tag, capital, length = classed[spaced]
        words.append(new(Word, (low, at, at + length, tag, None, capital)))
        at += len(spaced)


def _classed(spaced: str) -> tuple[str, str, bool, int]:
    """A word in lower case, its class, whether it has a capital, and its length."""
    token = spaced.replace("_", " ").rstrip()
    low = token.lower().replace("’", "'")
    tag = CLASS_OF.get(low) if token != "US" else "n"  # the country
    if tag is None:
        if low.endswith("'s") and len(low) > 3:
            tag = "g"
        elif token[0].isalpha():
            tag = "e" if looks_like_participle(low) else "a" if looks_like_adverb(low) else "n"
        else:
            tag = "x"
    return low, tag, token[0].isupper(), len(token)


_CLASSED = Memory(_classed)
