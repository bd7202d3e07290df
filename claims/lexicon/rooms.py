"""Words of how many there is room for: beds, seats, what a boat is certified for; and of who filled it."""

from __future__ import annotations

from claims.values.pattern import Pattern

PLACES = frozenset("bed cot bunk berth seat place stretcher space mattress incubator hammock".split())
"""Nouns of which one person takes one."""

HYPHENED = tuple(f"-{place}" for place in sorted({*PLACES, "seater", "person", "man", "bedded"}))
"""Ends of a number of places: "the 46-seat coach"."""

SINGLE = frozenset("cell room cabin bed bunk berth ward compartment".split())
"""Nouns of rooms that are single."""

_ALLOWED = (
    "built", "made", "meant", "certified", "licensed", "licenced", "approved", "designed", "fitted", "equipped", "allowed",
    "permitted", "rated", "cleared", "sanctioned", "sized", "authorised", "authorized", "intended", "registered", "entitled",
)  # fmt: skip
_HOLDING = ("carry", "hold", "take", "seat", "house", "accommodate", "shelter", "sleep", "lodge", "treat", "admit", "contain")
_MAY = ("can", "could", "may", "might", "should", "able to", "supposed to", "must not")
ROOM_BEFORE = (
    *(f"{allowed} for" for allowed in _ALLOWED),
    *(f"{allowed} to {hold}" for allowed in _ALLOWED for hold in _HOLDING),
    *(f"{may} {hold}{only}" for may in _MAY for hold in _HOLDING for only in ("", " only", " up to")),
    "was allowed", "is allowed", "were allowed", "are allowed", "allowed only", "is permitted", "was permitted",
    "room for", "space for", "places for", "holds", "takes", "a capacity of", "seats", "laid out for", "can host",
    "accommodate", "was to carry", "capacity is",
    "capacity was", "hammocks for", "seats for", "beds for", "cots for", "bunks for", "berths for", "sleeps", "benches for",
    "which seated", "that seated", "which seats", "which slept", "which sleeps", "which berthed",
    "licence for", "maximum of", "limit of", "complement of", "capacity of", "capacity for", "licence allowed",
    "licence allows", "certificate allowed", "certificate allows", "permit allowed", "licence permitted", "licence was for",
    "certificate was for", "could legally carry", "may legally carry",
)  # fmt: skip
"""What stands right before the number of those there is room for, a hedge aside."""

ROOM_ENDS = frozenset(phrase.split()[-1] for phrase in ROOM_BEFORE)
"""The last words of these: a cheap test that rules most numbers out."""

FILLING = frozenset(
    """
    carrying carried carries held holding hold holds had with contained lay lying slept sheltered sheltering has shelters houses
    """.split()
)
"""Words right before the number of those who were there."""

INSIDE = (
    "in it", "in them", "inside", "on board", "aboard", "on it", "in one trip", "lying", "lay", "were lying", "were held there",
    "were held", "of them were taken", "of them were occupied", "were taken", "slept", "were in it", "ashore", "patients",
    "in a single trip", "there", "people ashore", "off the roof",
)  # fmt: skip
"""What stands right behind it."""

ONE_EACH = (
    "one to a bed", "one to a seat", "one to a bunk", "a bed each", "a seat each", "have one each", "has one each",
    "had one each", "each bed had one", "each bed has one", "each bed holds one", "each bed held one", "each cot had one",
    "each bunk had one", "each berth had one", "do not share", "did not share", "nobody shared", "no one shared",
    "nobody had to share", "no extra bed", "no extra cot", "no extra place", "not one was doubled up", "none was doubled up",
    "none were doubled up", "not one over", "not a soul more", "within its limit", "within its limits", "within the limit",
    "in a single trip", "in one trip", "in a single journey", "in one journey", "in a single lift", "in one lift",
    "in that one lift", "in one go", "no shortage of places", "nobody standing", "nobody stood", "no one stood",
    "nobody is being nursed on the floor", "nobody lay on the floor", "had a bed to himself", "a bed to themselves",
    "a seat of their own", "had a seat", "found a seat", "room for all", "a place for everybody", "a place for everyone",
    "one for everybody", "one for everyone", "there is no second", "not overcrowded", "not overloaded",
)  # fmt: skip
"""Words by which no more were there than there was room for."""

CROWDED = ("overloaded", "overcrowded", "overfilled", "overfull", "overflowing")
"""Words by which more were there than there was room for."""

_ITS = r"(?:its|her|his|their|the|that|this)(?: \w+)?"
_LIMIT = r"(?:limits?|capacity|maximum|complement|certificate|licen[cs]e|ceiling|quota|rating)"
_MADE = r"(?:built|certified|made|meant|licen[cs]ed|designed|allowed|permitted|cleared|intended|approved|authori[sz]ed|rated)"
OVER = Pattern(
    r"^(?:(?:more|people|passengers|men|souls|prisoners|inmates|patients) )?(?:too many\b|(?:over|above|beyond) capacity\b"
    rf"|(?:over|above|beyond|past|in excess of|more than) {_ITS} {_LIMIT}\b|than (?:were |was |are |is )?(?:legally )?{_MADE}\b"
    rf"|than {_ITS} {_LIMIT}\b|than (?:it|she|he|they) (?:was|were|is|are) (?:\w+ )?{_MADE}\b"
    r"|than there (?:was|were|is|are) (?:room|places|beds|seats|berths|bunks|cots|space) for"
    r"|than (?:it|she|he|they) (?:(?:had|has|have) (?:room|places|beds|seats|berths|bunks|cots|space) for"
    r"|(?:could|can|may|might|should) (?:\w+ )?(?:hold|carry|take|seat|house)))"
)
"""What stands behind the number of those too many."""

UNDER = Pattern(
    r"^(?:(?:fewer|people|passengers|men) )?(?:(?:below|under|short of) capacity\b|(?:below|under|short of) "
    rf"{_ITS} {_LIMIT}\b|fewer than (?:{_ITS} {_LIMIT}|(?:were |was )?{_MADE})\b)"
)
"""What stands behind the number that there was still room for."""

FREE = frozenset("empty free vacant unoccupied unfilled spare".split())
"""Words of places that nobody took."""

TRIPS = frozenset("trips runs journeys ascents voyages flights shuttles lifts shuttle shuttled week month year".split())
"""Words by which more people than there is room for may have been there in turn."""

TIMES_CAPACITY = ("its capacity", "their capacity", "the capacity", "its limit", "the limit", "capacity", "its size")
"""What stands behind how many times the room was filled."""

OF_CAPACITY = frozenset(f"of {whose} capacity" for whose in ("its", "their", "the", "her", "design", "official"))
"""What stands behind a share of the room."""

WITHOUT_PLACE = (
    "lay on the floor", "lie on the floor", "slept on the floor", "sleep on the floor", "were standing", "had to stand",
    "had no bed", "had no seat", "without a bed", "without a seat", "had no place", "lay on mattresses", "lay in the corridor",
)  # fmt: skip
"""What is said of those for whom there was no room."""

JOURNEYS = frozenset("trip run journey sortie sorty ascent flight voyage crossing lift shuttle round".split())
"""Nouns of what carries people more than once."""

CARRIERS = frozenset(
    "bus minibus coach boat ferry ship plane train van truck lorry helicopter raft dinghy canoe tram tanker yacht".split()
)
"""Nouns of what carries people."""

HOLDERS = CARRIERS | frozenset(
    "lifeboat wagon cell carriage carrier cabin car cage lift room hut tent ward barge launch cutter".split()
)
"""Nouns of what holds so many each."""
