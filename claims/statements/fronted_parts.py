"""Groups that open their clause, and the parts told behind: "Of the 230 cases, 85 were children", "of these 24 were killed"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.statements.discourse import DEMONSTRATIVES, Discourse
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description, group_after_of
from claims.statements.subgroups import formed_last
from claims.statements.words import Row

IN_ALL = frozenset(["in all", "in total", "all told", "altogether ,", "altogether ."])
"""Words behind a number that make it the whole group: "Of those helped last year, 640 in all, most were new"."""

CLAUSE_STARTS = ",&:;(."
OPENING = re.compile("[oi]")
"""Classes of the words that open a group: "of", "among"."""


def of_the_parts(discourse: Discourse, row: Row) -> Iterator[tuple[list[Mention], list[Mention]]]:
    """Each "of the N ..., A ..., B ..." of a row: the possible wholes and the parts that are subjects after it."""
    mentions = discourse.row_mentions(row)
    for match in OPENING.finditer(row.tags) if mentions else ():
        position = match.start()
        phrase = _opening_group(row, position)
        if phrase is None or row.words[position + 1].low in {"every", "each"}:
            continue  # "Of every 100 who were urgent, 20 died"
        stop = row.tags.find(";", position)
        parts = [
            mention
            for mention in mentions
            if mention.at >= phrase.end
            and (stop < 0 or mention.at < stop)
            and (is_subject(row, mention) or _follows(row, mention, phrase))
            and row.between(max(0, mention.at - 2), mention.at) != "all but"
            and row.between(mention.end, mention.end + 2) not in IN_ALL
            and {"than", "so"}.isdisjoint(row.between(phrase.end, mention.at).split())
            and row.between(mention.at - 1, mention.at) != "whose"  # "Of the 46, 21 lived in a street whose 90 inhabitants"
        ]
        inside = [mention for mention in mentions if phrase.start <= mention.at < phrase.end]
        if inside:
            wholes = inside[:1]
        else:
            anchor = parts[0] if parts else None
            wholes = discourse.antecedents_at(row, position, phrase) if anchor else []
            wholes = formed_last(discourse, anchor, phrase, wholes) if anchor else []
            if phrase.head == "which":  # "... and led to the sprinklers, of which 22 worked": what stands right before
                wholes = [whole for whole in wholes if whole.row is row and whole.end == position - 1]
        if wholes and parts:
            yield wholes, parts


def _opening_group(row: Row, position: int) -> Description | None:
    """The group behind "of", "out of" or "among" that opens a clause: "and of these 24 were killed"."""
    start = position - 1 if row.words[position - 1].low == "out" and position else position
    joined = row.tags[start - 1 : start] == "&" and row.words[position].low == "of"
    if start and row.tags[start - 1] not in '.;:,"' and not joined:
        return None
    phrase = group_after_of(row, position + 1)
    if phrase is None:
        return None
    if row.tags[position] == "i":
        stop = row.tags.find(",", phrase.end)
        counted = "C" in row.tags[phrase.start : phrase.end] or _taken_up(row, phrase)
        return phrase if counted and stop > 0 and row.tags[stop + 1 : stop + 2] == "C" else None
    return phrase


def _taken_up(row: Row, phrase: Description) -> bool:
    """ "Among these dead, 61 were nurses": those counted before."""
    return phrase.head not in PRONOUN_WHOLES and row.words[phrase.start].low in DEMONSTRATIVES and phrase.end - phrase.start > 1


def _follows(row: Row, mention: Mention, phrase: Description) -> bool:
    """ "Of that group 72 were on contracts", "of those convicted 95 were": a count right behind the group."""
    participle = phrase.head == "those" and row.tags[phrase.end : mention.at] in {"v", "k"}
    return (mention.at == phrase.end or participle) and row.tags[mention.end : mention.end + 1] in {"b", "v"}


def is_subject(row: Row, mention: Mention) -> bool:
    """Whether a number opens its clause: only a determiner stands between it and a comma, "and" or the sentence's start."""
    position = mention.at - 1
    while position >= 0 and row.tags[position] in "dAarm":
        position -= 1
    if position >= 1 and row.words[position].low in {"which", "whom"} and row.tags[position - 1] == "o":
        return True
    return position < 0 or row.tags[position] in CLAUSE_STARTS or row.words[position].low in {"while", "but", "or", '"'}
