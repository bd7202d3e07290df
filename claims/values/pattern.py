"""A regular expression compiled where it is first used.

Most texts need few of the expressions that readers of one construction keep: compiling all of them with their modules cost
14 ms of a start of 100 (bare Python: 10). What every text needs is compiled with its module as usual.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """The methods of a compiled expression that are used here. Raises re.error at its first use where it cannot be compiled."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.text)

    def search(self, words: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place where it matches, from a character up to another."""
        return self._compiled.search(words, start, end)

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """Every place where it matches, in order."""
        return self._compiled.finditer(words)

    def match(self, words: str, start: int = 0) -> re.Match[str] | None:
        """A match that begins at a character."""
        return self._compiled.match(words, start)
