"""A group spoken of by a noun of its own right after it was set apart: "Of the 148, 61 were under 20, and 23 of those boys".

"Those boys", "that group" and "these camp dead" are no words for the larger group that the text began with: where a part
of it was the last to be counted, alone in its sentence, they speak of the part.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.people import ALL_THINGS, GROUP_NOUNS
from claims.statements.discourse import Discourse, answers
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.words import Row

CLOSE = 2  # a part this many times the part counted last is of the larger group
POINTING = frozenset("this that these those".split())
AHEAD = frozenset("who that which whose in on at aboard from with under over".split())
"""Words behind a group that say, there and then, whom it takes in: "of those passengers who jumped"."""


def formed_last(discourse: Discourse, part: Mention, phrase: Description, wholes: list[Mention]) -> list[Mention]:
    """Of the counts that the group of a part may be, the one counted last, where the words can mean no other."""
    row = part.row
    if len(wholes) < 2 or phrase.head in PRONOUN_WHOLES or row.words[phrase.start].low not in POINTING:
        return wholes
    one_group = phrase.head in GROUP_NOUNS and row.words[phrase.start].low in {"this", "that"}
    if _looks_ahead(row, phrase.end) or (not one_group and any(answers(whole, phrase) for whole in wholes)):
        return wholes
    people = [whole for whole in wholes if _is_of_people(whole)]
    last = max(people or wholes, key=lambda whole: whole.index)
    near = (part.quantity.low or 0) <= CLOSE * (last.quantity.high or 0)
    return [last] if near and _is_set_apart(discourse.row_mentions(last.row), last, row) else wholes


def _looks_ahead(row: Row, end: int) -> bool:
    stop = min((at for at in range(end, len(row.tags)) if row.tags[at] in ".;,"), default=len(row.tags))
    participle = row.tags[end : end + 1] in {"v", "k"} and not set("bv").isdisjoint(row.tags[end + 1 : stop])
    return participle or row.between(end, end + 1) in AHEAD


def _is_set_apart(here: Sequence[Mention], part: Mention, row: Row) -> bool:
    """Whether a count is told as some of a larger group, and no other part stands in its sentence before the row's."""
    inside = [other for other in here if part.whole is not None and part.whole.start <= other.at < part.whole.end]
    comma = part.row.tags.find(",", 0, part.at) if part.row.words[0].low == "of" else 0
    fronted = [other for other in here if other.at < comma]
    opens = part.at == 0 and not part.what.head  # "212 drowned. One hundred and thirty belonged to the camp"
    others = [other for other in here if other not in (part, *inside, *fronted) and _is_of_people(other)]
    others = [other for other in others if part.row is not row or other.at < part.at]
    return bool(part.whole is not None or fronted or opens) and not others


def _is_of_people(mention: Mention) -> bool:
    return mention.what.head not in ALL_THINGS and mention.quantity.value != 1


def is_of_the_last(discourse: Discourse, mention: Mention) -> bool:
    """Whether the group that a count is of can only be the part counted last, however many were counted before it."""
    wholes = discourse.wholes(mention)
    return mention.whole is not None and formed_last(discourse, mention, mention.whole, wholes) != wholes
