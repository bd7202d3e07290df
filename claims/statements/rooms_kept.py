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
from claims.lexicon.rooms import FILLING, FREE, INSIDE, OVER, PLACES, TRIPS
from claims.statements.compared import apart_by, set_above
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.rooms import EACH_TAKES_ONE, are_people, exceeds, figure, is_room, told_around
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern

NEAR = 3  # sentences behind a room in which the people stand
LEAST = 3  # fewer are a detail
LEAVING = ("leaves", "leaving", "left", "leaves only", "leaves just", "leaving only", "leaving just")
FARTHEST = 5  # people this many times the room are those of a year
PLACE = rf"(?:{'|'.join(sorted(PLACES))})s?"
NOBODY = rf"\b(?:nobody|no one|no-one|none|not one|no (?!room|{PLACE})[a-z]+|never|without|nor)\b[^.;]{{0,50}}"
NEVER = r"(?:\b(?:not|never|cannot|nor|nothing|without)\b|n't)[^.;]{0,30}"
CROWDED = r"overload\w*|overfill\w*|overcrowd\w*|(?:over|above) capacity"
OWN = r"(?:to|of) (?:himself|herself|itself|themselves|his own|her own|their own)"
ITS = r"(?:its|her|their|his|the|that|this)"
MOST_THERE = r"(?:limits?|capacity|maximum|certificate|licen[cs]e|complement)"
BUILT = r"(?:built|made|meant|designed|certified|licensed|intended|approved|rated)"
ALLOWED = r"(?:allowed|permitted|supposed)"
KEPT = tuple(
    Pattern(pattern)
    for pattern in (
        rf"{NOBODY}\b(?:standing|stood|stand|shar(?:ed|ing|e)|on the floor|doubled up|(?:will|would) fit)\b",
        rf"{NOBODY}\b(?:on (?:their |any )?laps?|{CROWDED})\b",
        rf"{NEVER}\b(?:full|{CROWDED}|exceed\w*|(?:people|patients|passengers|prisoners|men) than|any more)\b",
        rf"{NEVER}\b(?:gone|been|risen|strayed|taken)\b[^.;]{{0,15}}\b(?:over|beyond|above|past|more than)\b",
        r"\b(?:kept|stayed|remained|always|well|still|just) (?:within|below|under|inside) (?:its|that|the|their|her|this)\b",
        rf"{NEVER}\b(?:filled|loaded|packed|stretched|crammed)\b[^.;]{{0,15}}\b(?:over|beyond|above|past)\b",
        rf"\b(?:was|were|is|are) (?:\w+ )?(?:within|under|below) {ITS} (?:\w+ )?{MOST_THERE}\b",
        rf"\b(?:with|and|has|had|there (?:is|was)|still) (?:still )?(?:room|space|{PLACE}) (?:to spare|left|for more)\b",
        rf"\bthere (?:is|was) still (?:room|space)\b|\bno {PLACE} (?:is|was|were|are|had to be) shared\b",
        rf"\b(?:every|each|all)\b[^.;]{{0,40}}\b{PLACE} {OWN}\b",
        rf"\b(?:gave|given|for|had|has|found|got)\b[^.;]{{0,40}}\b(?:one|{PLACE}) {OWN}\b",
        rf"\b(?:each|every one|all)\b[^.;]{{0,20}}\b(?:in|on) (?:a|his own|her own|their own|its own) {PLACE}\b",
        rf"\bone (?:to|per|for) (?:a|each|every) {PLACE}\b",
        r"\b(?:all|every one of) [^.;]{0,30}\bpassengers (?:were|was) (?:seated|sitting)\b",
        EACH_TAKES_ONE.text,
    )
)
"""Words by which no more were there than there was room for."""

BELOW = Pattern(
    r"\b(?:below|under|within) (?:its |full )?capacity\b|\bnot full\b"
    r"|\b(?:half|third|quarter|thirds|quarters|partly)[- ]empty\b"
)
ABOVE = Pattern(
    r"\b(?:above|over|beyond) (?:its |full )?capacity\b|\bovercrowded\b|\boverloaded\b|\boverfull\b"
    rf"|\b(?:above|over|beyond|past|exceed(?:ed|ing|s)) {ITS} (?:\w+ )?{MOST_THERE}\b"
    rf"|\bmore (?:\w+ )?than (?:it|she|he|they) (?:was|were|is|are|had been) {BUILT} (?:for|to (?:hold|carry|take))\b"
    rf"|\bmore (?:\w+ )?than (?:(?:it|she|he|they) (?:was|were|is|are|had been) )?{ALLOWED}\b"
    r"|\bmore (?:\w+ )?than (?:(?:it|she) could (?:hold|carry)|there was room for|(?:the|its|her) \w+ allow(?:ed|s))\b"
)
IN_ORDER = frozenset("second trip".split())
IN_TURN = frozenset("treated admitted nursed cured passed seen received registered".split())
NUMBERED = r"\bno\.? \d+"  # "Lifeboat No 4" denies nothing
DENIED = frozenset("not no never nor nobody none without untrue false denied denies".split())


def read_rooms_kept(discourse: Discourse) -> Iterator[Statement]:
    """Every room with the only people counted beside it."""
    for room in discourse.mentions:
        if not is_room(room):
            continue
        told = told_around(discourse, room)
        if not TRIPS.isdisjoint(re.findall(r"[a-z]+", told)):
            continue
        rows = [row for row in discourse.rows if -1 <= row.sentence.index - room.sentence <= NEAR]
        people = _people(discourse, room, rows)
        filler = _only(discourse, room, people)
        statements = [*_left(discourse, room, filler, rows), *_state(discourse, room, filler)] if filler is not None else []
        over = filler or _only(discourse, room, [one for one in people if _is_over(room, one)])
        if over is None:
            continue
        most = (room.quantity.high or 0) + sum(master in told for master in MASTERS)
        beside = (one for one in discourse.row_mentions(over.row) if one.what.head not in PLACES and one is not over)
        of_more = any(one.determiner == "the" and one.quantity.value == 2 and not are_people(one) for one in beside)
        kept = any(kept.search(told) for kept in KEPT) and not of_more and not _came_in_turn(over)
        if kept and (over.quantity.value or 0) > most:
            statements.append(exceeds(discourse, room, over))
        yield from (statement for statement in statements if not can_stand(statement))


def _people(discourse: Discourse, room: Mention, rows: Sequence[Row]) -> list[Mention]:
    """The counts of people around a room that are no parts of others and no increments."""
    return [
        mention
        for mention in discourse.mentions
        if mention.row in rows
        and mention is not room
        and are_people(mention)
        and not is_room(mention)
        and (not is_each(mention) or _is_of_each_person(mention))
        and mention.determiner not in {"more", "other", "remaining"}
        and not _is_part(discourse, mention)
        and (mention.quantity.value or 0) >= LEAST
        and mention.what.head not in FREE
        and not _are_left(mention)
        and OVER.match(mention.row.between(mention.at + 1, mention.at + 9)) is None
    ]


def _came_in_turn(mention: Mention) -> bool:
    """ "In March 19 patients were treated there": over the time, not at once."""
    behind = mention.row.low_words[mention.end : mention.end + 3]
    return not IN_TURN.isdisjoint(behind) and "being" not in behind


def _is_of_each_person(mention: Mention) -> bool:
    """ "gave each of the 38 wounded a bed", "carrying 15 people, each in a seat": how many they were."""
    before = mention.row.between(max(0, mention.at - 3), mention.at)
    behind = mention.row.between(mention.end, mention.end + 3)
    return before in {"each of the", "one of the"} or behind in {", each in", ", each with", ", each on", ", each to"}


def _is_over(room: Mention, mention: Mention) -> bool:
    """Whether a number above the room is of people who were there: "there were 518 inmates inside", "It shelters 940"."""
    row, at = mention.row, mention.at
    there = row.between(max(0, at - 2), at) in {"there were", "there are"} or row.between(
        mention.end, mention.end + 2
    ).startswith(INSIDE)
    return (mention.quantity.value or 0) > (room.quantity.high or 0) and (there or row.low_words[at - 1] in FILLING)


def _is_part(discourse: Discourse, mention: Mention) -> bool:
    """ "940 evacuees, 72 of them elderly"; but "There were 74 of them"."""
    if mention.whole is None or mention.whole.head not in PRONOUN_WHOLES:
        return False
    return mention.whole.head != "them" or any(
        other.at < mention.at and are_people(other) and not is_room(other) for other in discourse.row_mentions(mention.row)
    )


def _only(discourse: Discourse, room: Mention, people: Sequence[Mention]) -> Mention | None:
    """The one count of people, where there is one."""
    if len({mention.quantity.value for mention in people}) != 1:
        return None
    filler = people[0]
    here = (one for one in discourse.row_mentions(filler.row) if one not in (room, filler) and one.whole is None)
    if any(not one.what.head and one.row.tags[one.end : one.end + 1] == "v" for one in here):
        return None  # "Four sat in the raft and two clung to its sides"
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
        further = mention.determiner == "more" and re.search(r"\b(?:room|space|places) for\b", before) is not None
        if vacant or further or (_are_left(mention) and _are_taken(filler)):
            yield apart_by(mention.span, figure(filler), figure(room), figure(mention), -1)
        elif behind.startswith(("more than there were ", "more than there are ")):
            yield apart_by(mention.span, figure(filler), figure(room), figure(mention), 1)


def _are_left(mention: Mention) -> bool:
    """ "which leaves three": places, where nobody is named."""
    bare = not mention.what.head and mention.row.tags[mention.end : mention.end + 1] in {".", ",", ";", ""}
    return bare and mention.row.between(max(0, mention.at - 2), mention.at).endswith(LEAVING)


def _are_taken(filler: Mention) -> bool:
    """ "Seventeen are taken, which leaves three"."""
    behind = filler.row.between(filler.end, filler.end + 3).split()
    return behind[:1] in (["are"], ["were"]) and bool({"taken", "occupied", "filled"} & set(behind))


def _state(discourse: Discourse, room: Mention, filler: Mention) -> Iterator[Statement]:
    """ "operating below capacity", "was overcrowded", "loaded beyond her limit": the people against the room."""
    for sentence in discourse.document.sentences[max(0, room.sentence - 1) : room.sentence + NEAR + 1]:
        words = f" {' '.join(discourse.document.of(sentence.span).lower().split())} "
        words = re.sub(NUMBERED, " ", words)
        if DENIED.isdisjoint(re.findall(r"[a-z]+", words)):
            if BELOW.search(words):
                yield set_above(filler.span, figure(room), figure(filler), 1)
            elif ABOVE.search(words) and IN_ORDER.isdisjoint(words.split()):
                yield set_above(filler.span, figure(filler), figure(room), 1)
