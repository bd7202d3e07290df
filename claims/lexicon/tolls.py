"""Words of tolls told again and again: the first, what came on top, and what they come to."""

from __future__ import annotations

TOLLS = frozenset("toll tally count total figure number dead deaths fatalities victims".split())
"""What a toll is called."""

REACHING = frozenset("to at as is was are of reached reaches reach hit hits stands stood totals totalled made makes".split())
"""Words right before the number that a toll is."""

HAVING = frozenset("claimed claims cost costs killed taken took have has".split())
"""Verbs before the lives or the dead of a toll: "has now claimed 15 lives", "we now have 22 dead"."""

AS_NOW = frozenset("now altogether combined final so thus therefore hence far latest".split())
"""Words by which a number is the last that is known."""

IN_ALL = ("in all", "all told", "in total", "altogether", "all together", "taken together")
"""Openings and ends of a clause that gives a toll."""

SO = frozenset("so thus therefore hence combined".split())
THAT_MAKES = tuple(
    f"{that} {verb}" for that in ("that", "this", "which") for verb in ("brings", "puts", "makes", "takes", "made")
)
"""Words by which a toll follows from what was just told."""

AT_FIRST = frozenset(
    "first initial initially originally earlier previous previously preliminary already until till hitherto provisional".split()
)
"""Words of a count that was not the last."""

AT_ONCE = ("outright", "instantly", "on the spot", "at once", "immediately", "at the scene", "on impact")
"""Words behind those who died before the others."""

COUNTED = frozenset(
    """
    confirmed known counted listed named reported recovered found dug pulled brought declared registered logged tallied
    """.split()
)
"""Verbs of a count of the dead at a time: "were confirmed dead on Monday"."""

DYING = frozenset("died die dies dead killed succumbed perished drowned death deaths".split())
FINDING = frozenset("found recovered retrieved discovered pulled dug brought unearthed raised lifted washed".split())
WOUNDED = frozenset("injured wounded hurt burned burnt hospital hospitals taken maimed casualty casualties".split())
"""Of whom some may die later."""

OF_WOUNDS = frozenset("wounds injuries burns hospital later since subsequently afterwards overnight".split())
"""Words behind a death that came after the others."""

AFTERWARDS = frozenset("since subsequently later afterwards succumbed thereafter".split())
"""Words beside those who died after the others."""

OF_SEVERAL = frozenset(
    """
    day night week month year hour attack blast wave crash quake storm explosion shift time raid shock bomb house village
    """.split()
)
"""Nouns of which the first has a count of its own."""

WIDER = frozenset("since year month season war history decade century".split())
"""Words of a toll that takes in more than what was just told."""

LOWERED = frozenset("alive struck twice mistake error erroneously wrongly recount correction overstated".split())
"""Words of a text that may take dead off its toll."""

UNTOLD = frozenset("more others several dozens scores many".split())
"""Words of dead without a number: "they brought up more before nightfall"."""

OF_FIRST_TOLLS = (
    AT_FIRST
    | {phrase.split()[-1] for phrase in AT_ONCE}
    | frozenset("had confirmed named listed counted".split())
    | SO
    | TOLLS
)
"""Words of which one stands in every text that tells a first toll."""
