"""Words that tell who says something."""

from __future__ import annotations

SPEECH = frozenset(
    """
    said says say told tells reported reports announced announces confirmed confirms claimed claims stated states added adds
    acknowledged admitted asserted alleged estimated estimates estimate disclosed declared revealed noted quoted insisted
    explained counted recorded tweeted wrote testified indicated assessed assesses put maintained believes concluded charged
    """.split()
)
"""Verbs of saying and of counting whose subject is a source."""

ACCORDING = frozenset(["according"])

REPORTS = frozenset(
    """
    report reports count counts tally tallies statement figures figure data estimate estimates toll dispatch communique bulletin
    """.split()
)
"""Nouns of telling: "the ministry's count", "a report by Amnesty"."""

NO_SPEAKER = frozenset(
    """
    toll report number figure count attack strike blast explosion bomb who which that it this what there people person quake
    group gunman body death casualties victim victims survivors dead wounded injured suspect soldiers troops men women children
    minister's day night week month year investigation initial information data bombing raid shooting crash accident incident
    fire wave fighting responsibility
    """.split()
)
"""Nouns and pronouns before a speech verb that are no source ("the group claimed responsibility", "the toll reported")."""

SPOKEN_OF = frozenset("he she they it".split())
"""Pronouns that speak."""

UNNAMED = frozenset(
    """
    the a an of for in and spokesman spokeswoman spokesperson official officials source sources said ministry minister officer
    chief head director department office news agency
    """.split()
)
"""Words that do not tell one source from another."""
