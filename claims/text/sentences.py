"""Where sentences end.

    end = stop closer* note* (space | edge | glued)
    stop = one or more of . ! ? …      closer = a quotation mark or bracket that closes      note = "[12]"
    glued = a capitalised word right after a word in lower case and one stop ("were found.Police said")

A stop does not end the sentence before a word in lower case, after an abbreviation, an initial or the number of a list item,
nor after a quoted question whose speaker follows ("Why?" Lee asked). The mark [TEXT] of agency reports ends their heading. Text
all in capitals shows no names; there an abbreviation before two spaces ends the sentence, as typists had it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.text.abbreviations import (
    AFTER_THE_HOUR,
    ALWAYS,
    BEFORE_A_NUMBER,
    CLOSING,
    OPENERS,
    OPENING_NOUNS,
    SAYING,
    STATES,
    UNLESS_NEW,
)
from claims.values.span import Span

# One set of characters comes first: the search then skips all others at once.
_END = re.compile(r"[.!?…\[](?:(?<!\[)[.!?…]*[\"”’'»)\]*_]*(?:\[[0-9]+\])*(?=\s|$|[\"“‘(]?[A-Z])|(?<=\[)TEXT\])")
_QUOTES = frozenset("\"”’'»")
_OPENING = "\"“‘'«([*_"
_SHORTENED = ALWAYS | BEFORE_A_NUMBER | CLOSING | UNLESS_NEW | STATES
AHEAD = 60  # characters looked at after a stop
BEHIND = 30  # and before it


def sentence_ends(text: str, within: Span) -> Iterator[int]:
    """The offset after each sentence of a stretch, in order; the last is the stretch's end. Spaces lead the next one."""
    capitals = text[within.start : within.end].isupper()
    begun = within.start
    for match in _END.finditer(text, within.start, within.end):
        end = match.end()
        ahead = text[end : min(end + AHEAD, within.end)]
        following = ahead.lstrip()
        if not following:
            break
        mark = match[0]
        if mark[0] != "[":
            if ahead[0] == following[0] and not _glued(text, match.start(), begun, following):
                continue
            if _goes_on(text, begun, match.start(), mark, following, capitals, ahead[:2].isspace() and "\n" not in ahead[:2]):
                continue
        yield end
        begun = end
    yield within.end


def _glued(text: str, stop: int, begun: int, following: str) -> bool:
    """Whether two sentences stand together without a space: not "U.S.Army", "example.Com" or "v.Smith"."""
    before = text[max(begun, stop - BEHIND) : stop].rsplit(None, 1)
    last = before[-1] if before else ""
    opening = following.lstrip(_OPENING)[:2]
    capitalised = opening.istitle() or opening[1:] == " "
    return capitalised and last[-2:].isalpha() and last[-2:].islower() and "." not in last and "/" not in last


def _goes_on(text: str, begun: int, stop: int, mark: str, following: str, capitals: bool, two_spaces: bool) -> bool:
    """Whether the stop stands inside a sentence."""
    opening = following.lstrip(_OPENING)
    first = opening[:1]
    quoted = mark != "." and not _QUOTES.isdisjoint(mark)
    if mark[0] in "!?":
        return first.islower() or (quoted and not SAYING.isdisjoint(word.strip(".,") for word in opening.split(None, 3)[1:3]))
    if mark[0] == "…" or mark.startswith(".."):
        return not first.isupper() or (capitals and not two_spaces)
    before = text[max(begun, stop - BEHIND) : stop].rsplit(None, 1)
    last = before[-1].lstrip(_OPENING) if before else ""
    if first.islower():
        return not last.isdecimal()
    if quoted:
        return False
    return _takes_a_stop(text, begun, stop, last, opening, capitals, two_spaces)


def _takes_a_stop(text: str, begun: int, stop: int, last: str, opening: str, capitals: bool, two_spaces: bool) -> bool:
    """Whether the word before the stop is an abbreviation, an initial or an item's number, and what follows goes on from it."""
    word = last.lower()
    first = opening[:1]
    if word.isalpha() and len(word) > 1 and word not in _SHORTENED and first not in "—–-":
        return False  # nearly every stop
    if word in ALWAYS:
        return True
    if word in BEFORE_A_NUMBER:
        return first.isdecimal() or (last[:1].isupper() and not capitals and not _opens(opening, capitals))
    if word in CLOSING:
        if word in {"a.m", "p.m"} and _next_word(opening) in AFTER_THE_HOUR:
            return True
        return not first.isupper() or (last == "Co" and text[max(begun, stop - 6) : stop - 2].rstrip()[-1:].islower())
    if last.isdecimal():
        return text[begun:stop].strip(_OPENING + " \t\n") == last and len(last) < 4
    if first in "—–-" and first and last[:1].isupper() and len(last) <= 5:
        return True
    if (
        word in UNLESS_NEW
        or (word in STATES and last[:1].isupper() and not capitals)
        or (len(last) == 1 and last.isupper())
        or _dotted(last)
    ):
        return not (two_spaces and capitals) and not _opens(opening, capitals)
    return False


def _dotted(word: str) -> bool:
    """Whether single letters alternate with stops: "a.k.a", "Ph.D" is not."""
    return "." in word and len(word) > 2 and len(word) % 2 == 1 and all(c == "." for c in word[1::2]) and word[::2].isalpha()


def _next_word(opening: str) -> str:
    """The first word that follows, lower case, bare."""
    words = opening.split(None, 1)
    return words[0].rstrip(".,;:!?)\"”’'").lower() if words else ""


def _opens(opening: str, capitals: bool) -> bool:
    """Whether the word that follows opens a sentence; "A." is an initial."""
    if opening[1:2] == ".":
        return False
    word = _next_word(opening)
    return word in OPENERS or (not capitals and word in OPENING_NOUNS)
