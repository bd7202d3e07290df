"""Words that tell a place."""

from __future__ import annotations

PLACE_PREPOSITIONS = frozenset("in at near outside inside around across throughout from between off".split())

PLACE_NOUNS = frozenset(
    """
    city town village capital province region district department county state country island coast border suburb neighbourhood
    neighborhood area oblast governorate municipality camp port airport square market mosque church school hospital station
    university prison valley mountains desert river sea lake gulf harbour harbor street avenue highway zone strip enclave mine
    factory plant refinery stadium embassy consulate barracks base hotel nightclub mall cathedral synagogue temple campus
    neighborhoods districts provinces villages towns cities suburbs outskirts frontline north south east west northeast
    northwest southeast southwest hamlet canton prefecture territory peninsula commune locality
    """.split()
)

HEAVY_PLACES = frozenset(
    """
    afghanistan argentina australia bangladesh bolivia brazil britain canada chile china colombia cuba ecuador egypt england
    france gaza germany greece guatemala haiti honduras india indonesia iran iraq israel italy japan jordan kabul kenya kyiv
    lebanon libya lima mali mexico moscow myanmar nepal nicaragua niger nigeria pakistan panama peru philippines poland russia
    salvador bogota medellin somalia spain sudan syria taiwan thailand turkey uganda ukraine venezuela vietnam yemen zimbabwe
    waziristan baghdad
    """.split()
)
"""Places that are known as such even in a text set in capitals."""

NOT_PLACES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december time times response addition fact case cases clash clashes attack attacks ambush shooting shootout
    fighting combat incident incidents explosion bombing raid strike operation operations accident crash custody hospital
    condition action battle critical serious morning afternoon night evening week month year connection order support favor
    favour charge return accordance part general particular total exchange retaliation protest self defense defence cold blood
    recent past last least first second third end interview statement report reports death deaths people persons members
    soldiers civilians guerrillas terrorists men women children president minister god army police government covid november's
    us both front weekend shootings killings killing mid early late blasts raids attempt hopes
    """.split()
)
"""Words after "in" or "at" that are no place, even with a capital or in a text set in capitals."""
