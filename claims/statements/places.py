"""Where the people counted were: the place that the sentence names for a number, or that it inherits."""

from __future__ import annotations

from claims.lexicon.places import HEAVY_PLACES, NOT_PLACES, PLACE_NOUNS, PLACE_PREPOSITIONS
from claims.statements.words import Row
from claims.values.record import record
from claims.values.span import Span

_LINKS = frozenset({"the", "of", "a", ","})
SHOUTED = 0.8  # share of capitalised words from which a row counts as set in capitals


@record
class Place:
    """A place as worded. `words`: lower case, without articles, a key for comparison. `inherited`: from an earlier sentence."""

    words: tuple[str, ...]
    span: Span
    inherited: bool = False

    def handed_down(self) -> Place:
        """The same place as a later sentence has it."""
        return Place(self.words, self.span, inherited=True)

    def apart(self, other: Place) -> bool:
        """Whether the two share no word, so that they may well be two places."""
        return not set(self.words) & set(other.words)


@record
class Located:
    """A place in a row, and the words it covers, end exclusive."""

    place: Place
    start: int
    end: int


def read_places(row: Row) -> tuple[Located, ...]:
    """The places of a row, in order: a preposition of place, then a name or a noun that is a place."""
    low_words, tags = row.low_words, row.tags
    leads = [at for at, low in enumerate(low_words[:-1]) if low in PLACE_PREPOSITIONS and tags[at] in "Pa"]
    if not leads:
        return ()
    shouted = _shouted(row)
    found: list[Located] = []
    last = 0
    for at in leads:
        if at < last:
            continue
        start, end = _name(row, at + 1, shouted)
        if end > start:
            key = tuple([low for low in low_words[start:end] if low not in _LINKS])
            found.append(Located(Place(key, row.span(start, end)), start, end))
            last = end
    return tuple(found)


def place_of(row: Row, places: tuple[Located, ...], at: int, end: int) -> Place | None:
    """The place of the number at a word: the nearest after it before the next count, else the nearest before it."""
    following = row.tags.find("C", end)
    limit = following if following >= 0 else len(row.tags)
    for located in places:
        if end <= located.start < limit:
            return located.place
    before = [located for located in places if located.end <= at]
    if before:
        return before[-1].place
    return places[0].place if places else None


def _shouted(row: Row) -> bool:
    capitals = [word.capital for word in row.words if word.quantity is None and word.low[0].isalpha()]
    return len(capitals) > 4 and sum(capitals) > SHOUTED * len(capitals)


def _name(row: Row, start: int, shouted: bool) -> tuple[int, int]:
    """From where to where a place name stands after its preposition; empty where none does."""
    words, tags = row.words, row.tags
    first = start
    while first < len(words) and (
        tags[first] == "d" or words[first].low in {"nearby", "northern", "southern", "eastern", "western"}
    ):
        first += 1
    end = first
    named = False
    while end < len(words) and end - first < 8:
        tag, word = tags[end], words[end]
        if tag in "ngD" and (word.capital or word.low in PLACE_NOUNS):
            if word.low in NOT_PLACES:
                return start, start
            named = named or (word.capital and not shouted) or word.low in PLACE_NOUNS or word.low in HEAVY_PLACES
            end += 1
            if tag == "g":
                continue
        elif (
            (word.low == "of" and end > first and end + 1 < len(words) and (words[end + 1].capital or tags[end + 1] == "d"))
            or (tag == "d" and end > first and words[end - 1].low == "of")
            or (
                tag == ","
                and named
                and end + 1 < len(words)
                and words[end + 1].capital
                and tags[end + 1] == "n"
                and _closes(row, end + 1, shouted)
            )
            or (tag == "n" and end + 1 < len(words) and words[end + 1].low in PLACE_NOUNS and end - first < 3)
        ):
            end += 1
        else:
            break
    while end > first and (tags[end - 1] in "do," or words[end - 1].low == "of"):
        end -= 1
    if shouted and not named and end > first and first < end:
        named = tags[first] == "n" and words[first].low not in NOT_PLACES and tags[start] != "d"
    return (start if first < end and tags[start] == "d" else first, end) if named and end > first else (start, start)


def _closes(row: Row, start: int, shouted: bool) -> bool:
    """Whether the name after a comma is closed by another mark, as the wider place of an address is: "Irpin, Ukraine,"."""
    position = start
    while position < len(row.words) and row.tags[position] == "n" and row.words[position].capital and position - start < 4:
        position += 1
    return position >= len(row.words) or row.tags[position] in ",.;)" or (not shouted and row.tags[position] in "TP")
