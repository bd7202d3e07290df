"""An account told in one sentence that opens with its whole: "Of the 500 men who stormed the breach, 140 were killed and 210
wounded, leaving 150 unhurt", "Of the 120 who attacked, 30 were killed and half of the rest captured, which left 45".

Each number takes its people off what is left, a share takes its part of that; the last number is what remains, or stands beside
the share that it is.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OVERLAP
from claims.lexicon.ledgers import DENIALS, LEAVING, LEFT_OVER
from claims.lexicon.people import THING_NOUNS
from claims.statements.discourse import Discourse, is_each
from claims.statements.ledger_forms import Form, reckon
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand
from claims.statements.sums import is_made_up
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number, exact

OPENING = 4  # words from the start of a sentence in which its whole stands
LEAD = 3
FARTHEST = 4  # a number this many times what is left, or a part of it, is of something else
LEAST = 3
OF_THE_REST = tuple(f"of {those}" for those in ("the rest", "the remainder", "the others", "the remaining", "those left"))
OF_THE_LIVING = ("of the survivors", "of those who survived", "of those still alive")
MISSING = ("are still missing", "were still missing", "remain missing", "are missing", "were never found", "are unaccounted")


def read_accounts_told(discourse: Discourse) -> Iterator[Statement]:
    """Every account of one sentence whose last number is not what is left."""
    for row in discourse.rows:
        if row.lows.isdisjoint({"of", "out"}) or len(row.numbers) < 3 or row.lows & OVERLAP or "M" in row.tags:
            continue
        statement = _account(discourse, row)
        if statement is not None and not can_stand(statement) and not is_made_up(discourse, statement):
            yield statement


def _account(discourse: Discourse, row: Row) -> Statement | None:
    mentions = {one.at: one for one in discourse.row_mentions(row) if one.what.head not in THING_NOUNS}
    opening = _opening(row, mentions)
    if opening is None:
        return None
    whole, part_told = opening
    left, size = Form(((whole.number, 1),)), exact(whole.quantity.value or 0)
    dead: Form | None = None  # what is left without the dead, where they were told first
    last, taken = max(mentions), 0
    if part_told is not None:  # "Twenty of the 80 hostages were freed"
        left, size = left.plus(Form(((part_told.number, 1),)), -1), exact(size - (part_told.quantity.value or 0))
        dead, taken = left, 1
    for at in range(whole.end, len(row.words)):
        mention = mentions.get(at)
        if row.tags[at] == "S":
            share = discourse.quantities[row.words[at].quantity or 0]
            behind = row.between(at + 1, at + 4)
            living = behind.startswith(OF_THE_LIVING) and dead is not None
            if not behind.startswith(OF_THE_REST) and not living:
                return None
            part = left.by(share, size, "share")
            if part is None or share.value is None:
                return None
            beside = mentions.get(last)
            if beside is not None and _is_beside(row, at, beside):
                return reckon(discourse, beside.span, discourse.party(beside, "result"), part)
            left, size = left.plus(part, -1), exact(size - size * share.value)
            taken += 1
        elif mention is not None:
            if at == last:
                near = size <= FARTHEST * (mention.quantity.value or 0) and (mention.quantity.value or 0) <= FARTHEST * size
                final = taken > 1 and near and _is_what_is_left(row, mention)
                return reckon(discourse, mention.span, discourse.party(mention, "result"), left) if final else None
            if not _is_exact(mention) or mention.whole is not None or is_each(mention):
                return None
            left, size = left.plus(Form(((mention.number, 1),)), -1), exact(size - (mention.quantity.value or 0))
            dead, taken = left, taken + 1
        if size <= 0:
            return None
    return None


def _opening(row: Row, mentions: dict[int, Mention]) -> tuple[Mention, Mention | None] | None:
    """The whole that a sentence opens with, and the part of it where that stands first."""
    first = mentions.get(min(mentions, default=OPENING + 1))
    if first is None or first.at > OPENING or not _is_exact(first):
        return None
    if row.words[0].low in {"of", "out"}:
        return first, None
    inside = first.whole is not None and [one for one in mentions.values() if first.whole.start <= one.at < first.whole.end]
    return (inside[0], first) if inside and len(inside) == 1 and _is_exact(inside[0]) else None


def _is_exact(mention: Mention) -> bool:
    value: Number | None = mention.quantity.value
    return mention.quantity.hedge is Hedge.EXACT and isinstance(value, int) and value >= 1


def _is_beside(row: Row, share: int, mention: Mention) -> bool:
    """ "a third of the survivors, 25 people, were hurt": the number that a share is."""
    between = row.tags[share + 1 : mention.at]
    return (
        len(between) <= 6 and between.endswith((",", "(", ":")) and row.tags[mention.end : mention.end + 1] in {",", ")", ":"}
    )


def _is_what_is_left(row: Row, mention: Mention) -> bool:
    """Whether the words make a number what remains of the whole."""
    if (mention.quantity.value or 0) < LEAST or not _is_exact(mention):
        return False
    lead = set(row.low_words[max(0, mention.at - LEAD) : mention.at])
    behind = row.between(mention.end, mention.end + 3)
    told = mention.determiner in {"other", "remaining"} or bool(lead & (LEAVING | {"rest", "remainder"}))
    return (told or behind.startswith(MISSING) or bool(LEFT_OVER & set(behind.split()))) and not lead & DENIALS
