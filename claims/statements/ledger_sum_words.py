"""The words that give a number as a sum: "that makes 60", "900 in all", "in other words 300", "the three boats saved 51"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.lexicon.ledgers import CARRYING, IN_ALL, SUMMING, TOGETHER
from claims.lexicon.people import THING_NOUNS
from claims.statements.discourse import Discourse, is_each
from claims.statements.mention import Mention
from claims.statements.words import Row

ADDED = frozenset({("added", "that"), ("adds", "that"), ("be", "added"), ("were", "added"), ("was", "added")})
IN_OTHER_WORDS = frozenset({("in", "other", "words"), ("is", "to", "say")})


def of_so_many(discourse: Discourse, row: Row, mention: Mention) -> bool:
    """ "Between them the three boats saved 51": as many groups as the sentence before counts."""
    if not row.text.startswith((" between them ", " together ", " in all ")):
        return False
    here = [other for other in discourse.row_mentions(row) if other.at < mention.at]
    earlier = next((other for other in reversed(discourse.rows) if other.sentence.index < row.sentence.index), None)
    if len(here) != 1 or here[0].determiner not in {"the", "all", "these", "those"} or earlier is None:
        return False
    parts = sum(tag in "CM" for tag in earlier.tags)
    return here[0].what.head in THING_NOUNS and here[0].quantity.value == parts


def are_more(discourse: Discourse, mention: Mention) -> bool:
    """ "ferried 45 each and 30 more swam across, so that 300": whether others came on top of groups of one size."""
    here = [one for one in discourse.row_mentions(mention.row) if one.at < mention.at]
    return any(two.determiner == "more" and is_each(one) for one, two in pairwise(here))


def is_summed(row: Row, mention: Mention, near: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words give the number as a sum."""
    tail = " ".join(after)
    if mention.determiner == "more" or list(near[-3:]) == ["that", "of", "the"]:
        return False  # "which means 50 more must be hired", "which means that of the 30 doctors none can go"
    if "S," in row.tags[max(0, mention.at - 4) : mention.at - 1]:
        return False  # "a quarter, that is eight"
    if row.tags[max(0, mention.at - 4) : mention.at] == "n&n,":
        return False  # "Serbs, Belgians and Englishmen, 135 in all"
    if tail.startswith(IN_ALL) or (after and after[0] in TOGETHER) or _is_every(row, mention):
        return True
    if tuple(near[-2:]) in ADDED:
        return False  # somebody goes on speaking, or what follows is one more
    if tuple(near[-3:]) in IN_OTHER_WORDS:
        return True
    if follows(near, SUMMING, {"to", "a", "total", "of", "the", "at", "toll", "that", "its", "their", "up"}):
        return True
    if set(row.low_words[max(0, mention.at - 9) : mention.at]) & {"average", "mean", "median"}:
        return False
    if follows(near, frozenset({"is", "was"}), set()) and set(near[-3:-1]) & {"that", "this", "which"}:
        return True
    carriers = set(row.low_words[max(0, mention.at - 10) : mention.at]) & CARRYING
    if near[-1:] == ["to"] and carriers:
        return any(row.tags[position] in "MSR" for position in range(mention.at))
    if list(near[-3:]) == ["a", "total", "of"] and (len(near) < 4 or near[-4] in {",", "for", "or", "making", "-", "–", "—"}):
        return any(row.tags[position] in "MSR" for position in range(mention.at)) or len(near) > 3
    return False


def follows(near: Sequence[str], verbs: frozenset[str], between: set[str]) -> bool:
    position = len(near) - 1
    while position >= 0 and near[position] in between:
        position -= 1
    return position >= 0 and near[position] in verbs


def _is_every(row: Row, mention: Mention) -> bool:
    """ "not one of the 48 people in them", "all 48 were lost", "the 48 people in them"."""
    if mention.determiner not in {"all", "the"}:
        return False
    tail = row.words[mention.end : mention.end + 2]
    inside = len(tail) > 1 and tail[0].low in {"in", "on", "aboard", "inside"} and tail[1].low in {"them", "it"}
    return inside
