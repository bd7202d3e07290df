"""The headline: how a title above a text looks, and where a title that lost its line break ends."""

from __future__ import annotations

import re

from claims.text.abbreviations import OPENERS, OPENING_NOUNS
from claims.values.span import Span

LONGEST = 200  # characters; a longer first paragraph is body
SHORTEST = 15  # characters before a glued body
TITLE_WORDS = 5  # a title in capitals of so many words ends where a sentence in lower case opens
LOOK_AHEAD = 8  # words of that sentence
_QUOTES = "\"”’'»)]*_"
# Patterns are compiled when a text first needs them.
_STUCK = r"[a-z]{2}[\"”’']?(?=[A-Z0-9][A-Za-z0-9,]* )"
_ITEM = r"\d{1,2}[/.)] "
_BULLETS = ("-", "*", "•", "–", "·")
_ABBREVIATION = r"(?:[A-Z]\.)+$"


def is_headline(text: str, first: Span) -> bool:
    """Whether a text's first paragraph, with more below it, is its title: one short line that does not end like a sentence."""
    words = text[first.start : first.end]
    if len(words) > LONGEST or "\n" in words or "\r" in words or words[0] in "|>" or re.match(_ITEM, words):
        return False
    if text[: first.start].rstrip().endswith(_BULLETS):
        return False  # the first line of a list
    bare = words.rstrip(_QUOTES)
    return bare[-1:] not in set(".:;,|") or re.search(_ABBREVIATION, bare) is not None


def glued_headline(text: str, first: Span) -> int | None:
    """Where the body begins in a first paragraph that opens with its title; None where it does not.

    Stuck: "in street shootingTwo people were" (not "YouTube", "McDonald": the word broken begins in lower case, or the new one
    opens a sentence). In a row: "Army Chief Quits After Market Blast The general said on": a title in capitals, then a sentence
    that is not.
    """
    end = min(first.end, first.start + LONGEST)
    for match in re.compile(_STUCK).finditer(text, first.start + SHORTEST, end):
        at = match.end()
        head = text[first.start : at]
        if any(stop in head for stop in (". ", "! ", "? ")):
            break
        left = head.split()[-1].strip(_QUOTES + "(“‘")
        right = text[at : at + 40].split(None, 1)[0].rstrip(",").lower()
        if (
            right in OPENERS
            or right in OPENING_NOUNS
            or (left.islower() and left.isalpha() and text[at].isupper() and len(left) > 2)
        ):
            return at
    return _title_then_sentence(text, first.start, end)


def _title_then_sentence(text: str, start: int, end: int) -> int | None:
    """The opener after a run of capitalised words that a sentence in lower case follows."""
    stretch = text[start : min(end + 80, len(text))]
    for number, match in enumerate(re.finditer(r"\S+", stretch)):
        word, at = match[0], match.start()
        if at > end - start or word[-1] in ".!?:;" or (word.islower() and len(word) > 4):
            return None
        if number < TITLE_WORDS or not word[0].isupper() or word.lower() not in OPENERS:
            continue
        following = stretch[match.end() :].split()[:LOOK_AHEAD]
        if sum(other.strip(",.").islower() and len(other) > 3 for other in following) >= 3:
            return start + at
    return None
