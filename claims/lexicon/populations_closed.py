"""Words of closed groups: who was aboard, inside, on shift, and what makes such a group open or merely possible."""

from __future__ import annotations

PRESENCE = frozenset(
    """
    aboard board travelling traveling sailed sailing manifest home inhabitants occupants numbered crew inside underground
    shift enrolled garrison platoon duty convoy register
    carrying carried passengers boarded embarked taking held holding souls desks
    consisted ward room
    """.split()
)
"""Words beside a number that make it the size of a closed group."""

OCCUPANTS = frozenset(
    """
    occupant inhabitant passenger inmate resident pupil student patient villager soldier sailor member crew crewman worker miner
    traveller traveler person one people
    """.split()
)
"""Nouns that speak of the members of a closed group: "11 of the occupants"."""

NOT_PRESENT = frozenset(
    """
    licensed rated licence license capacity built designed certified room seats seat beds berths able hold holds maximum limit
    allowed normally usually average daily
    """.split()
)
"""Words beside a number that say how many there could be, not how many there were."""

OPEN = frozenset(
    """
    passers passerby passersby motorist motorists
    street pavement sidewalk
    bystander bystanders ground pedestrians rescuers joined reinforced reinforcements reinforcement replaced replacements
    arrived visitors neighbours onlookers passers-by oncoming collided collision other another also cars vehicles elsewhere
    since year month
    """.split()
)
"""Words by which others than the group may be among the victims."""

CLOSING = frozenset(
    """
    else reinforced reinforcement reinforcements replacement replacements replaced joined visitors visitor
    stowaways vehicle reached boarded
    entered added craft personnel passengers got since relieved
    """.split()
)
"""Words that, denied, close a group: "nobody else was aboard", "it was never reinforced", "no visitors had signed in"."""

CLOSING_NEGATIONS = frozenset("no nobody none never not without".split())

STRENGTHS = frozenset("strength roster complement".split())
"""Nouns before "of" and the size of a group."""

GROUP_NAMES = frozenset("crew platoon shift garrison company squad team convoy patrol occupant class ward party".split())
"""Nouns by which a group or its members are spoken of again: "eleven of the trawler's crew"."""

ONLY = frozenset({"other person", "people in", "people on", "people aboard"})
"""What follows "only" where a group is closed: "the only people in the car"."""

AFLOAT = frozenset(
    """
    ferry boat ship launch smack liner freighter trawler dinghy raft submarine vessel barge canoe yacht schooner brig steamer
    lifeboat tug cutter
    """.split()
)
"""What goes down with nobody but those on board."""

MASTERS = frozenset("driver pilot captain guide conductor skipper".split())
"""Single people who come with a group and need no number."""
