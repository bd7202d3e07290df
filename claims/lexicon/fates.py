"""Words that tell, deny or open what became of people, beyond the measures of nouns and verbs.

`CUES`: words near a number whose own noun and verb tell no fate. `DENIABLE`: words that a negation denies ("nobody died", "none
in danger"). `SETTLED`: what everyone's fate excludes ("all are alive" leaves no dead). `QUALITIES`: adjectives no thing has
at once.
"""

from __future__ import annotations

from claims.values.measure import Measure

M = Measure


def _rows(*rows: tuple[Measure, str]) -> dict[str, Measure]:
    return {word: measure for measure, words in rows for word in words.split()}


CUES: dict[str, Measure] = _rows(
    (M.SURVIVORS, "alive ashore accounted unharmed unhurt unscathed safe safely"),
    (M.EVACUATED, "moved evacuated relocated"),
    (M.HOSPITALISED, "hospital hospitalised hospitalized clinic ward"),
    (M.MISSING, "unaccounted untraced"),
    (M.RELEASED, "freed released"),
    (M.KILLED, "fatal"),
)
"""A cue in the clause of a number; read only where the number has no surer measure."""

DENIABLE: dict[str, Measure] = _rows(
    (M.KILLED, "died die dead death deaths killed kill kills killing fatality fatalities fatally fatal body bodies corpses"),
    (M.KILLED, "perished drowned life lives danger"),
    (M.MISSING, "missing unaccounted"),
    (M.INJURED, "injured hurt wounded injuries injury scratched scratch harmed bruised"),
    (M.SURVIVORS, "survived lived survivors survivor escaped alive"),
)

SETTLED: dict[str, Measure] = _rows(
    (M.KILLED, "alive survived lived unharmed unhurt safe unscathed"),
    (M.MISSING, "accounted located traced"),
)

NEGATORS = frozenset("no nobody none neither never without no-one".split())
EVERYONE = frozenset("all everyone everybody every".split())
NOT_A_DENIAL = frozenset(
    """
    report reports reported word immediate claim claims information confirmation confirmed doubt other others more further
    longer new yet one's if count figure figures official reason surprise only but except nearly almost independent details sign
    """.split()
)
"""Words by which a negation denies something else: "no immediate reports of deaths"."""

OPEN = frozenset("feared could might may would possibly likely if unless expected".split())
"""Words by which a fate is not yet told."""

BECAME = frozenset("later since had has have now eventually found recovered presumed succumbed became".split())
"""Words by which one fate became another: "all 14 later died"."""

ONE_EACH = frozenset("each every per for".split())
"""Words by which as many things stand for as many people: "17 lanterns, one for each of the dead"."""

COUNTED_THINGS = frozenset(
    """
    home house building flat apartment vehicle car truck lorry tank pickup boat drone missile rocket shell aircraft plane
    helicopter village town district camp collision crash accident incident attack strike raid wreck hull farm hectare acre
    bridge school shop blast explosion fire
    """.split()
)
"""Things whose number reports give beside that of the people hurt."""

HOUSEHOLDS = frozenset("family household".split())
INDIVIDUALS = frozenset("person individual man woman child".split())

QUALITIES: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (frozenset("confirmed positive proven".split()), frozenset("suspected probable ruled negative discarded possible".split())),
    (frozenset("fatal deadly".split()), frozenset("serious slight minor non-fatal".split())),
    (frozenset("civilian".split()), frozenset("military".split())),
    (frozenset("destroyed".split()), frozenset("damaged intact undamaged".split())),
)
"""Adjectives that exclude each other."""
