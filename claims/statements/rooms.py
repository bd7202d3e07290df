"""Room and who fills it: beds with one patient each, boats certified for so many, seats left empty, people standing.

"The launch had room for 80 but was carrying 85. That is 25 more than its certificate allowed"   85 - 80
"The tent has 30 beds, one to a patient ... the 45 lying in them"                                 no more than the beds
"certified for 140, was dangerously overloaded with 67"                                           more than there is room for
"All 52 seats were taken and nine were standing, so that 81 were on board"                        52 + 9

The room is a number of places or stands behind words that give one; who filled it is the one other count of the sentence, or of
the two after it, that the words put inside. Nothing is read where more than one may be meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import THING_NOUNS, is_person
from claims.lexicon.populations_closed import MASTERS
from claims.lexicon.rooms import (
    CROWDED,
    FILLING,
    FREE,
    HYPHENED,
    INSIDE,
    OF_CAPACITY,
    ONE_EACH,
    OVER,
    PLACES,
    ROOM_BEFORE,
    ROOM_ENDS,
    SINGLE,
    TIMES_CAPACITY,
    TRIPS,
    UNDER,
    WITHOUT_PLACE,
)
from claims.quantities.quantity import Kind
from claims.statements.compared import apart_by, set_above, so_many_times
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.figures import Figure
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.statement import Relation, Statement, can_stand, share, total
from claims.statements.sums import adds_up
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

NEAR = 3  # sentences behind a room in which those who fill it stand
LEAST = 3  # fewer people are a detail
EACH = 12  # words before a number in which it may be said to be that of each
FARTHEST = 3  # people this many times the room are those of a year
NO_PEOPLE = THING_NOUNS | PLACES
EACH_OF = " each of the "  # "has 40 beds, gave each of the 38 wounded one"
EACH_TAKES_ONE = Pattern(
    r"\beach (?:of (?:them|which|these) )?(?:holds|takes|has|held|took|had|houses|housed|is for|was for) (?:only |just )?"
    r"(?:one|a single|a) (?:patient|person|man|woman|prisoner|inmate|child|boy|girl|evacuee|passenger|sleeper|occupant)\b"
)
"""Words by which each place has one: "12 beds, and each holds one patient"."""

MADE = frozenset("built designed certified licensed meant intended approved made".split())
SET_UP = Pattern(
    r"\b(?:built|opened|designed|made|meant|certified|licensed|approved|fitted|set up|laid out|put up) (?:in|on|at) \S+ for$"
)
"""What stands before a number of people there is room for, with a date between: "opened in 1958 for 300 men"."""
ALL_TAKEN = Pattern(
    r"\b(?:every|each) (?:seat|place|bench|berth|bunk|one) (?:of them )?(?:was|had been|is) (?:taken|occupied|filled|full)\b"
    r"|\ball (?:of )?(?:the |its |her |these |of them )?(?:seats |places )?(?:were|had been|are) (?:taken|occupied|filled)\b"
    r"|\b(?:the seats|they) were all (?:taken|occupied|filled)\b"
)
STANDING = frozenset("standing stood stand aisle floor squatting crouching sat squeezed".split())
STOOD = 6  # words behind those without a seat
ON_BOARD = ("on board", "aboard", "in all", "in total", "altogether", "all told", "inside")
DENIED = frozenset("not no never untrue false denied denies nor".split())


def read_rooms(discourse: Discourse) -> Iterator[Statement]:
    """Every statement about a room and those who fill it."""
    for room in discourse.mentions:
        yield from _some_free(discourse, room)
        if not is_room(room):
            continue
        rows = [row for row in discourse.rows if 0 <= row.sentence.index - room.sentence <= NEAR]
        yield from _standing(discourse, room)
        inside = _fillers(discourse, room, rows)
        if len({filler.quantity.value for filler in inside}) != 1:
            continue
        told = told_around(discourse, room)
        for filler in inside:
            if filler.beside:
                continue  # "With the driver, 63 people were on board"
            yield from _compared(discourse, room, filler, rows)
            if _is_closed(told) and not can_stand(statement := exceeds(discourse, room, filler)):
                yield statement


def is_room(mention: Mention) -> bool:
    """Whether a number says how many there is room for."""
    row, at = mention.row, mention.at
    if mention.quantity.hedge not in (Hedge.EXACT, Hedge.AT_MOST) or (mention.quantity.high or 0) < LEAST:
        return False
    if mention.whole is not None or "each" in row.low_words[max(0, at - EACH) : at]:
        return False
    return _gives_room(mention) and not _is_of_each(mention)


def _is_of_each(mention: Mention) -> bool:
    """Whether a number is that of each of several rooms; not "12 beds, and each holds one patient"."""
    behind = f" {mention.row.between(mention.end, mention.end + 8)} "
    return is_each(mention) and EACH_TAKES_ONE.search(behind) is None and EACH_OF not in behind


def _gives_room(mention: Mention) -> bool:
    """Whether the words make a number one of places, or put it behind words for room."""
    row, at = mention.row, mention.at
    if row.words[at].low.endswith(HYPHENED):
        return True  # "the 46-seat coach"
    if "single" in row.low_words[at + 1 : mention.end] and mention.what.head in SINGLE:
        return True  # "32 single-bunk cells"
    if mention.what.head in PLACES:
        behind = row.between(mention.end, mention.end + 3)
        for_so_many = behind.startswith("for ") and row.tags[mention.end + 1 : mention.end + 2] != "n"  # but "for passengers"
        return not FREE & set(row.between(at - 1, mention.end + 3).split()) and not for_so_many
    if mention.what.head in THING_NOUNS and FREE.isdisjoint(row.lows):
        return False
    start = at - 1 if row.words[at - 1].low in {"exactly", "only", "about", "just"} else at
    if row.between(start - 2, start) in {"now holds", "it holds", "still holds"}:
        return False
    if row.words[start - 1].low in {"holds", "takes"} and any(low in MADE for low in row.low_words[: start - 1]):
        return False  # "was built for 200 and holds 350"
    if row.between(start - 2, start) in {"which held", "that held"} and FREE & row.lows:
        return True  # "fitted into the one lifeboat, which held 40 and so had four places to spare"
    if not start or row.words[start - 1].low not in ROOM_ENDS:
        return False
    led = row.between(max(0, start - 5), start)
    led_by = led.endswith(ROOM_BEFORE) or (led.endswith(" for") and SET_UP.search(led) is not None)
    return led_by and mention.what.head not in THING_NOUNS


def _fillers(discourse: Discourse, room: Mention, rows: Sequence[Row]) -> list[Mention]:
    """The counts that the words put inside."""
    found = []
    for mention in discourse.mentions:
        value = mention.quantity.value
        if mention is room or mention.row not in rows or value is None or mention.quantity.hedge is not Hedge.EXACT:
            continue
        if not are_people(mention) or is_background(mention.row, room.row) or mention.determiner == "more":
            continue
        if not LEAST <= value <= FARTHEST * (room.quantity.high or 0) or is_each(mention) or _is_joined(discourse, mention):
            continue
        row, at = mention.row, mention.at
        before = row.words[at - 1].low if at else ""
        behind = row.between(mention.end, mention.end + 9)
        present = behind.removeprefix("of them ").removeprefix("were ").removeprefix("are ").removeprefix("was ")
        of_them = mention.whole is not None and mention.whole.head == "them"
        taken = of_them and behind.startswith(("were taken", "were occupied"))
        put = before in FILLING or behind.startswith(INSIDE) or present.startswith(INSIDE) or taken
        everybody = mention.determiner == "all" and mention.row is room.row and at < room.at
        heads = {mention.what.head, mention.whole.head if mention.whole else ""}
        patients = "patient" in heads and value > (room.quantity.high or 0)
        if (put or everybody or patients) and not is_room(mention) and not _differs(behind):
            found.append(mention)
    return found


def _is_joined(discourse: Discourse, mention: Mention) -> bool:
    """ "Two women and five men were in it": some of those who were."""
    here = [one for one in discourse.row_mentions(mention.row) if are_people(one) and one.at < mention.at]
    joined = bool(here) and mention.row.tags[here[-1].end : mention.at].strip("da") in {"&", ",", ",&"}
    return joined and bool(here[-1].what.head)


def _differs(behind: str) -> bool:
    """Whether the words behind a number make it what is too many, or too few: "25 over the limit"."""
    return behind.startswith(WITHOUT_PLACE) or OVER.match(behind) is not None or UNDER.match(behind) is not None


def are_people(mention: Mention) -> bool:
    head = mention.what.head
    return head not in NO_PEOPLE and (not head or is_person(head) or noun_measure((head,)) is not None)


def told_around(discourse: Discourse, room: Mention) -> str:
    """The sentences around a room, in lower case."""
    sentences = discourse.document.sentences[max(0, room.sentence - 1) : room.sentence + NEAR + 1]
    words = " ".join(discourse.document.of(sentence.span).lower() for sentence in sentences)
    return f" {' '.join(words.split())} "


def _is_closed(told: str) -> bool:
    """Whether the words say that nobody was there beyond the room."""
    if any(phrase in told for phrase in ONE_EACH):
        return True
    crowded = next((word for word in CROWDED if f" {word}" in told), None)
    if crowded is None:
        return False
    clause = told[told.index(crowded) :].split(".")[0].replace(":", " ").replace(",", " ").split()
    return bool({"untrue", "false", "unfounded", "wrong"} & set(clause))


def exceeds(discourse: Discourse, room: Mention, filler: Mention) -> Statement:
    parties = discourse.party(room, "group"), (discourse.party(filler, "part"),)
    return total(filler.span, *parties, Reading.INFERRED, relation=Relation.CAPACITY)


def _compared(discourse: Discourse, room: Mention, filler: Mention, rows: Sequence[Row]) -> Iterator[Statement]:
    """ "25 more than allowed", "seven below its limit", "four places stayed empty", "twice its capacity", "overloaded"."""
    inside, most = figure(filler), figure(room)
    for row in rows:
        for mention in discourse.row_mentions(row):
            if mention in (room, filler) or mention.quantity.hedge is not Hedge.EXACT:
                continue
            others = [one for one in discourse.row_mentions(row) if one not in (mention, room, filler) and are_people(one)]
            if row not in (room.row, filler.row) and any((one.quantity.value or 0) > LEAST for one in others):
                continue  # "he counted 47 in the boat he steered, two over its limit"
            behind = row.between(mention.at + 1, mention.at + 9)
            free = mention.what.head in PLACES and FREE & set(row.between(mention.at, mention.end + 4).split())
            if OVER.match(behind):
                yield apart_by(mention.span, inside, most, figure(mention), 1)
            elif UNDER.match(behind) or (free and (row is filler.row or not _overfills(filler, room))):
                yield apart_by(mention.span, inside, most, figure(mention), -1)
            elif any(f" {cue}" in f" {behind}" for cue in WITHOUT_PLACE) and _overfills(filler, room):
                along = sum(master in told_around(discourse, room) for master in MASTERS)  # "With the driver, 63 were on board"
                if not 0 < _together(filler) - _together(room, mention) <= along:
                    yield apart_by(mention.span, inside, most, figure(mention), 1)
        for at in row.numbers:
            quantity = discourse.quantities[row.words[at].quantity or 0]
            behind = row.between(at + 1, at + 4)
            if quantity.kind is Kind.MULTIPLE and behind.startswith(TIMES_CAPACITY):
                yield so_many_times(row.span(at, at + 3), inside, most, quantity)
            elif quantity.kind is Kind.SHARE and (
                "occupancy of" in row.between(max(0, at - 3), at) or row.between(at + 1, at + 4) in OF_CAPACITY
            ):
                parties = discourse.party(filler, "part"), discourse.party(room, "whole")
                yield share(quantity.span, *parties, quantity, Reading.INFERRED)
    crowded = next((at for at, word in enumerate(filler.row.words) if word.low in CROWDED), None)
    if crowded is not None and not DENIED & filler.row.lows:
        yield set_above(filler.row.span(crowded, crowded + 1), inside, most, 1)


def _overfills(filler: Mention, room: Mention) -> bool:
    return (filler.quantity.value or 0) > (room.quantity.high or 0)


def _some_free(discourse: Discourse, room: Mention) -> Iterator[Statement]:
    """ "Each of the 40 patients has a bed, and three of its 43 beds are free": no more than there are."""
    row = room.row
    if room.what.head not in PLACES or not FREE & set(row.between(room.end, room.end + 4).split()):
        return
    free = [one for one in discourse.row_mentions(row) if one.whole is not None and one.whole.start <= room.at < one.whole.end]
    if len(free) != 1:
        return
    near = [one for one in discourse.mentions if one not in (room, *free) and 0 <= room.sentence - one.sentence <= 1]
    told = " ".join(one.row.text for one in near)
    lying = [one for one in near if are_people(one) and is_person(one.what.head) and one.quantity.hedge is Hedge.EXACT]
    if len(lying) == 1 and any(f" has {a}" in told or f" have {a}" in told for a in (f"a {room.what.head}", "one")):
        yield adds_up(discourse, room.span, room, (*lying, *free), Relation.WITHIN)


def _standing(discourse: Discourse, room: Mention) -> Iterator[Statement]:
    """ "All 52 seats were taken and nine more passengers were standing, so that 81 passengers were on board"."""
    row = room.row
    if room.what.head not in PLACES:
        return
    if room.determiner != "all" or not {"taken", "occupied", "filled"} & row.lows:
        yield from _besides_the_seats(discourse, room)
        return
    behind = [mention for mention in discourse.row_mentions(row) if mention.at > room.at]
    if len(behind) < 2 or not {"standing", "stood", "aisle", "floor"} & set(row.between(room.at, behind[1].at).split()):
        return
    if "so" in row.between(behind[0].end, behind[1].at).split() or row.tags[behind[1].at - 1] == ",":
        yield adds_up(discourse, behind[1].span, behind[1], (room, behind[0]))


def _besides_the_seats(discourse: Discourse, room: Mention) -> Iterator[Statement]:
    """ "It had 52 seats. Every seat was taken, and five people were standing in the aisle. That put those on board at 57"."""
    told = told_around(discourse, room)
    if ALL_TAKEN.search(told) is None or not TRIPS.isdisjoint(told.split()):
        return
    behind = [one for one in discourse.mentions[room.index + 1 :] if one.sentence - room.sentence <= NEAR and are_people(one)]
    first, last = behind[0:1], behind[1:2]
    if not first or not last or last[0].sentence - first[0].sentence > 1 or is_each(first[0]):
        return
    stood = STANDING.isdisjoint(first[0].row.low_words[first[0].end : first[0].end + STOOD])
    all_there = last[0].row.text
    fewer = (last[0].quantity.value or 0) < (room.quantity.value or 0)  # "12 people on board had no ticket"
    if stood or fewer or not any(f" {cue} " in all_there for cue in ON_BOARD) or last[0].whole is not None:
        return
    statement = adds_up(discourse, last[0].span, last[0], (room, first[0]))
    along = sum(master in told for master in MASTERS)
    if can_stand(statement) or not 0 <= _together(*last) - _together(room, *first) <= along:
        yield statement


def _together(*mentions: Mention) -> Number:
    return sum(mention.quantity.value or 0 for mention in mentions)


def figure(mention: Mention) -> Figure:
    return Figure(mention.row, mention.at, mention.number, mention.quantity)
