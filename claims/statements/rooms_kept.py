"""Room that was never exceeded, by the text's own words, and the only people counted beside it.

"Every passenger had a seat to himself on the 49-seat bus; there were 47 of them"      no more than the seats
"can accommodate 600. On Friday 540 were staying there, which left room for 60 more"   600 - 540
"designed for 250 men, was operating above capacity, with 415 on its roll"             more than the room
"With 24 patients, one to a bed, the 24-bed ward was full"                             not half empty

The people are the one other count of the sentences around. Several trips, or the people of a whole week, leave the room alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claims.lexicon.populations_closed import MASTERS
from claims.lexicon.rooms import FREE, PLACES, TRIPS
from claims.statements.compared import apart_by, set_above
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.rooms import are_people, exceeds, figure, is_room, told_around
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge

NEAR = 3  # sentences behind a room in which the people stand
LEAST = 3  # fewer are a detail
FARTHEST = 5  # people this many times the room are those of a year
PLACE = rf"(?:{'|'.join(sorted(PLACES))})s?"
NOBODY = r"\b(?:nobody|no one|no-one|none|not one|no [a-z]+|never|without|nor)\b[^.;]{0,50}"
NEVER = r"(?:\b(?:not|never|cannot|nor|nothing|without)\b|n't)[^.;]{0,30}"
CROWDED = r"overload\w*|overfill\w*|overcrowd\w*|(?:over|above) capacity"
OWN = r"(?:to|of) (?:himself|herself|itself|themselves|his own|her own|their own)"
KEPT = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{NOBODY}\b(?:standing|stood|stand|shar(?:ed|ing|e)|on the floor|doubled up|(?:will|would) fit)\b",
        rf"{NOBODY}\b(?:on (?:their |any )?laps?|{CROWDED})\b",
        rf"{NEVER}\b(?:full|{CROWDED}|exceed\w*|(?:people|patients|passengers|prisoners|men) than|any more)\b",
        rf"\b(?:every|each|all)\b[^.;]{{0,40}}\b{PLACE} {OWN}\b",
        rf"\bone (?:to|per|for) (?:a|each|every) {PLACE}\b",
    )
)
"""Words by which no more were there than there was room for."""

BELOW = re.compile(r"\b(?:below|under|within) (?:its |full )?capacity\b|\bnot full\b|\bhalf[- ]empty\b")
ABOVE = re.compile(r"\b(?:above|over|beyond) (?:its |full )?capacity\b|\bovercrowded\b|\boverloaded\b|\boverfull\b")
DENIED = frozenset("not no never nor nobody none without untrue false denied denies".split())


def read_rooms_kept(discourse: Discourse) -> Iterator[Statement]:
    """Every room with the only people counted beside it."""
    for room in discourse.mentions:
        if not is_room(room):
            continue
        told = told_around(discourse, room)
        if not TRIPS.isdisjoint(told.split()):
            continue
        rows = [row for row in discourse.rows if -1 <= row.sentence.index - room.sentence <= NEAR]
        filler = _only_people(discourse, room, rows)
        if filler is None:
            continue
        statements = [*_left(discourse, room, filler, rows), *_state(room, filler)]
        most = (room.quantity.high or 0) + sum(master in told for master in MASTERS)
        if any(kept.search(told) for kept in KEPT) and (filler.quantity.value or 0) > most:
            statements.append(exceeds(discourse, room, filler))
        yield from (statement for statement in statements if not can_stand(statement))


def _only_people(discourse: Discourse, room: Mention, rows: Sequence[Row]) -> Mention | None:
    """The one count of people around a room that is no part of another and no increment."""
    found = [
        mention
        for mention in discourse.mentions
        if mention.row in rows
        and mention is not room
        and are_people(mention)
        and not is_room(mention)
        and not is_each(mention)
        and mention.determiner not in {"more", "other", "remaining"}
        and not (mention.whole is not None and mention.whole.head in PRONOUN_WHOLES - {"them"})
        and (mention.quantity.value or 0) >= LEAST
        and mention.what.head not in FREE
    ]
    if len({mention.quantity.value for mention in found}) != 1:
        return None
    filler = found[0]
    plain = filler.quantity.hedge is Hedge.EXACT and (filler.quantity.value or 0) <= FARTHEST * (room.quantity.high or 0)
    return filler if plain and not is_background(filler.row, room.row) and not is_background(room.row, filler.row) else None


def _left(discourse: Discourse, room: Mention, filler: Mention, rows: Sequence[Row]) -> Iterator[Statement]:
    """ "has nine beds free", "room for just 60 more", "120 more than there were hammocks"."""
    for mention in discourse.mentions:
        if mention.row not in rows or mention in (room, filler) or mention.quantity.hedge is not Hedge.EXACT:
            continue
        row, at = mention.row, mention.at
        behind = row.between(mention.at + 1, mention.end + 4)
        before = row.between(max(0, at - 4), at)
        vacant = (mention.what.head in PLACES | FREE) and bool(FREE & set(behind.split()))
        if vacant or (mention.determiner == "more" and re.search(r"\b(?:room|space|places) for\b", before)):
            yield apart_by(mention.span, figure(filler), figure(room), figure(mention), -1)
        elif behind.startswith(("more than there were ", "more than there are ")):
            yield apart_by(mention.span, figure(filler), figure(room), figure(mention), 1)


def _state(room: Mention, filler: Mention) -> Iterator[Statement]:
    """ "operating below capacity", "was overcrowded": the people against the room."""
    for row in {id(row): row for row in (room.row, filler.row)}.values():
        if DENIED.isdisjoint(row.lows):
            if BELOW.search(row.text):
                yield set_above(filler.span, figure(room), figure(filler), 1)
            elif ABOVE.search(row.text):
                yield set_above(filler.span, figure(filler), figure(room), 1)
