"""Verbs that tell a fate together with a particle or a subject: "gunned down", "led to safety", "police held 40"."""

from __future__ import annotations

DOWN = frozenset("gunned mown mowed".split())
"""Verbs that kill with "down"."""

TEARING = frozenset("blown torn ripped hacked dashed cut".split())
TO_PIECES = ("to pieces", "to bits", "to shreds", "apart")
"""Verbs that kill people with one of these behind them."""

BRINGING = frozenset("brought led carried hauled taken guided helped ferried lifted dragged escorted".split())
MOVING = frozenset("swam clambered crawled climbed ran struggled scrambled waded jumped rowed paddled leapt".split())
"""Verbs that rescue, and verbs of those who save themselves, with "to safety" or "ashore" behind them."""

VESSELS = frozenset(
    """
    boat boats lifeboat lifeboats ship ships trawler trawlers tug tugs freighter vessel vessels helicopter helicopters cutter
    launch ferry tanker frigate sea water raft rafts wreck
    """.split()
)
"""Words of a sentence in which people who are picked up or taken off are rescued."""

HOLDING = frozenset("held hold holding holds".split())
HOLDERS = frozenset("police officers authorities gendarmes troops soldiers guards forces prosecutors customs".split())
"""Verbs that detain where one of these is their subject."""
