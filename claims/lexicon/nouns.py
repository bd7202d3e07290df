"""Nouns that tell a number's kind: what can be counted in casualty reports, and what turns a number into a name."""

from __future__ import annotations

PEOPLE = frozenset(
    """people persons men women children soldiers troops civilians casualties deaths fatalities injuries victims survivors dead
    killed wounded injured missing others officers fighters militants police policemen residents passengers migrants refugees
    prisoners hostages bodies villagers students pupils workers patients boys girls adults youths guards rebels insurgents
    recruits conscripts servicemen personnel members protesters demonstrators peacekeepers cases homes houses families""".split()
)
"""Plural nouns before which a bare four-digit number is a count, not a year."""
DESIGNATED = frozenset(
    """flight hill highway route road building block row resolution table figure footnote note page chapter section article
    channel room gate platform line unit platoon company battalion brigade division regiment squadron corps army group area zone
    sector district ward precinct station pier terminal runway cell level phase stage tier type model class category paragraph
    annex appendix volume part act bill law directive rule no nos number numbers vol pp p fig interstate autobahn exit seat train bus
    psalm verse windows iphone galaxy boeing airbus apollo soyuz kosmos falcon code grade size bus""".split()
)
"""Nouns whose following number is a name ("Hill 213", "Flight 302")."""
AFTER_DESIGNATED = frozenset(
    """brigade battalion regiment division corps army squadron fleet wing infantry airborne mechanized mechanised armored armoured
    artillery tank guards separate motorized motorised marine naval special assault century street avenue parallel anniversary""".split()
)
"""Words that follow an ordinal of a unit's name."""
