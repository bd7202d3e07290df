"""The words of one sentence, with their places in the source text.

A token is a run of digits (with its inner separators), a run of letters (with inner apostrophes), or one sign. Each word is
lower-cased by itself, so a place never shifts where lower-casing changes a word's length.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate

from claims.values.memory import Memory
from claims.values.span import Span

TOKEN = re.compile(
    r"[a-zA-Z]++ (?=\S)|(?:[a-zA-Z]++(?=[.,])|[.,]|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,'’٬]\d+)*|[^\w\s]|_)\s*"
)
"""A token with the space behind it: every character but a space belongs to one. The first three forms are for speed only."""

PAD = 10  # empty tokens behind the last: reading ahead, and (by negative index) reading back, needs no test of bounds

_PADDING = ("",) * PAD

HYPHENS = frozenset("-\u2010\u2011\u2012\ufe63\uff0d\u00ad")
DASHES = HYPHENS | frozenset("–—\u2212~\u2013\u2014\u2015\u301c")
MINUS = frozenset("-\u2212")


def _lowered(spaced: str) -> str:
    return spaced.rstrip().lower()


_LOWERED = Memory(_lowered).__getitem__


class Tokens:
    """The words of a stretch: `low` lower-cased, `starts` in the source text; `count` real tokens, then padding.

    The places are known only after `place`: most sentences without numbers never need them.
    """

    def __init__(self, text: str, span: Span, headline: bool = False) -> None:
        """Cut a stretch of the text, without space around it."""
        self.headline = headline
        self._stretch = span
        self._spaced: list[str] = TOKEN.findall(text, span.start, span.end)
        self.count = len(self._spaced)
        self.low: list[str] = [*map(_LOWERED, self._spaced), *_PADDING]

    def place(self) -> Tokens:
        """Find the places: the pattern leaves no character out, so lengths alone give them."""
        self.starts = list(accumulate(map(len, self._spaced), initial=self._stretch.start))
        return self

    def glued(self, index: int) -> bool:
        """Whether no space divides the token from the one before."""
        return 0 < index < self.count and not self._spaced[index - 1][-1].isspace()

    def gap(self, index: int) -> str:
        """The space before a token that is not the first."""
        before = self._spaced[index - 1]
        return before[len(before.rstrip()) :]

    def capital(self, index: int) -> bool:
        """Whether the word has a capital letter ("Kursk", "iPhone", "NATO")."""
        return 0 <= index < self.count and self._spaced[index].rstrip() != self.low[index]

    @cached_property
    def title_case(self) -> bool:
        """Whether most longer words begin with a capital, as in headlines and in agency text all in capitals."""
        long = [spaced[0].isupper() for spaced in self._spaced if len(spaced.rstrip()) > 3]
        shouted = len(long) > 1 and "".join(self._spaced).isupper()
        return self.headline or shouted or (len(long) > 4 and sum(long) * 5 > len(long) * 3)

    def span(self, first: int, last: int) -> Span:
        """From the start of one token to the end of another."""
        end = self.starts[last] + len(self._spaced[last].rstrip()) if last < self.count else self._stretch.end
        return Span(self.starts[first], end)

    def word(self, index: int) -> str:
        """The word as the text has it."""
        return self._spaced[index].rstrip() if 0 <= index < self.count else ""
