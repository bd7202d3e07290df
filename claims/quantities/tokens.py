"""The words of one sentence, with their places in the source text.

A token is a run of digits (with its inner separators), a run of letters (with inner apostrophes), or one sign. Each word is
lower-cased by itself, so a place never shifts where lower-casing changes a word's length.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate
from operator import add

from claims.values.span import Span

TOKEN = re.compile(r"(?:[a-zA-Z]+(?=[ .,])|[.,]|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+(?:[.,'’٬]\d+)*|[^\w\s]|_)\s*")
"""A token with the space behind it: every character but a space belongs to one. The first two forms are for speed only."""

PAD = 10  # empty tokens behind the last: reading ahead, and (by negative index) reading back, needs no test of bounds

_PADDING = ("",) * PAD

HYPHENS = frozenset("-\u2010\u2011\u2012\ufe63\uff0d\u00ad")
DASHES = HYPHENS | frozenset("–—\u2212~\u2013\u2014\u2015\u301c")
MINUS = frozenset("-\u2212")


class Tokens:
    """Parallel lists: `low` lower-cased, `starts` and `ends` in the source text; `count` real tokens, then padding.

    The places are known only after `place`: most sentences without numbers never need them.
    """

    def __init__(self, text: str, span: Span, headline: bool = False) -> None:
        """Cut a stretch of the text."""
        self.text = text
        self.headline = headline
        self._end = span.end
        self._spaced = spaced = TOKEN.findall(text, span.start, span.end)
        self.count = len(spaced)
        self._joined = "\n".join(spaced)
        self.low: list[str] = self._joined.lower().split()  # a third of the time of lower-casing word by word
        self.low += _PADDING

    def place(self) -> Tokens:
        """Find the places: the pattern leaves no character out, so lengths alone give them."""
        self._bare: list[str] = self._joined.split()  # as the text has them
        lengths = list(map(len, self._spaced))
        starts = list(accumulate(lengths, initial=self._end - sum(lengths)))
        del starts[-1]
        ends = list(map(add, starts, map(len, self._bare)))
        beyond = (ends[-1] + 9) if ends else 0
        ends += (beyond, beyond, beyond)
        starts += (beyond + 1, beyond + 2, beyond + 3)
        self.starts: list[int] = starts
        self.ends: list[int] = ends
        return self

    def glued(self, index: int) -> bool:
        """Whether no space divides the token from the one before."""
        return 0 < index < self.count and self.starts[index] == self.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether the word has a capital letter ("Kursk", "iPhone", "NATO")."""
        return 0 <= index < self.count and self._bare[index] != self.low[index]

    @cached_property
    def title_case(self) -> bool:
        """Whether most longer words begin with a capital, as in headlines and in agency text all in capitals."""
        long = [word[0].isupper() for word in self._bare if len(word) > 3]
        shouted = len(long) > 1 and "".join(self._bare).isupper()
        return self.headline or shouted or (len(long) > 4 and sum(long) * 5 > len(long) * 3)

    def span(self, first: int, last: int) -> Span:
        """From the start of one token to the end of another."""
        return Span(self.starts[first], self.ends[last])

    def word(self, index: int) -> str:
        """The word as the text has it."""
        return self._bare[index] if 0 <= index < self.count else ""
