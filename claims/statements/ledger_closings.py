"""What closes an account: that the search is over, that nobody else came or went, that everyone is in it."""

from __future__ import annotations

from claims.lexicon.ledgers import COMING, DENIALS, ELSE, TAKEN_OUT
from claims.statements.discourse import Discourse

ENDED = ("search ended", "search was over", "search was called off", "search was ended", "last body", "search is over")
"""Words that close a count of the dead."""


def is_closed(discourse: Discourse, first: int, last: int) -> bool:
    """Whether a sentence of the account says that nothing else came in or out, or that everyone is in it."""
    for sentence in discourse.document.sentences[first : last + 1]:
        if any(cue in discourse.document.of(sentence.span) for cue in ENDED):
            return True
        words = discourse.document.of(sentence.span).lower().replace(",", " ").replace(".", " ").split()
        for position, word in enumerate(words):
            if word in DENIALS and (ELSE | COMING | TAKEN_OUT) & set(words[position + 1 : position + 7]):
                return True
            if word in {"closed", "final", "finally"} and sentence.index == last:
                return True
            if word == "every" and set(words[position + 1 : position + 2]) & {"one", "person", "victim", "body"}:
                return True
    return False
