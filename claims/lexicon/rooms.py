"""Words of how many there is room for: beds, seats, what a boat is certified for; and of who filled it."""

from __future__ import annotations

PLACES = frozenset("bed cot bunk berth seat place stretcher space mattress incubator hammock".split())
"""Nouns of which one person takes one."""

ROOM_BEFORE = (
    "room for", "space for", "places for", "built for", "made for", "meant for", "certified for", "licensed for",
    "approved for", "designed for", "fitted for", "equipped for", "certified to carry", "licensed to carry", "built to carry",
    "allowed to carry", "can hold", "could hold", "can carry", "could carry", "can take", "could take", "holds",
    "takes", "a capacity of", "seats",
    "rated for", "cleared for", "sanctioned for", "sized for", "authorised for", "authorized for", "laid out for",
    "intended for", "can shelter", "could shelter", "can sleep", "can house", "can lodge", "can host", "can treat", "can seat",
    "could seat", "can accommodate", "could accommodate", "accommodate", "may carry", "was to carry", "capacity is",
    "capacity was", "hammocks for", "seats for", "beds for", "cots for", "bunks for", "berths for", "sleeps", "benches for",
    "which seated", "that seated", "which seats", "which slept", "which sleeps", "which berthed",
    "licence for", "maximum of", "limit of", "able to carry", "able to take", "capacity of", "capacity for", "licence allowed",
    "certificate allowed", "permit allowed", "licence allows", "certificate allows", "licence permitted", "allowed only",
    "approved to carry", "authorised to carry", "authorized to carry", "permitted to carry", "licensed to hold",
    "built to hold", "designed to hold", "meant to hold", "designed to carry", "licence was for", "certificate was for",
    "could legally carry", "may legally carry",
)  # fmt: skip
"""What stands right before the number of those there is room for, a hedge aside."""

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

OVER = (
    "than its certificate", "than her certificate", "than its licence", "than her licence", "than its capacity",
    "than its limit", "than it was built for", "than it was certified for", "than it could hold", "than allowed",
    "than permitted", "than it may carry", "than she may carry", "than it can hold", "than it had room for",
    "over its limit", "over the limit", "above its limit", "above the limit", "over capacity", "over its capacity",
    "above its capacity", "too many", "than it has places for", "than it has room for", "than it was designed for",
    "than it was meant for", "than it has beds for", "than there was room for", "than there were places for",
)  # fmt: skip
"""What stands behind the number of those too many."""

UNDER = (
    "below its limit", "below the limit", "under its limit", "under the limit", "below capacity", "below its capacity",
    "short of its limit", "short of capacity", "fewer than its certificate", "fewer than allowed", "fewer than permitted",
)  # fmt: skip
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
