"""Words that say what happened to the people counted. One row a word form; every row's example is run by a test.

`NOUNS`: a noun or adjective in the counted noun phrase ("54 dead"). `OBJECT`: a verb whose object gets the measure, and whose
subject does in the passive ("killed 54", "54 were killed"). `SUBJECT`: a verb whose subject gets it ("54 died").
`PHRASES`: several words after the number ("54 in hospital").
"""

from __future__ import annotations

from claims.values.measure import Measure

M = Measure


def _rows(*rows: tuple[Measure, str]) -> dict[str, Measure]:
    return {word: measure for measure, words in rows for word in words.split()}


NOUNS: dict[str, Measure] = _rows(
    (M.KILLED, "dead death deaths fatality fatalities killed slain bodies body corpses corpse kia murders killings killing fallen"),
    (M.KILLED, "funerals burials coffins graves drownings drowned martyrs murdered executed massacred perished"),
    (M.INJURED, "wounded injured hurt wia injuries injury maimed"),
    (M.MISSING, "missing mia disappeared unaccounted disappearances"),
    (M.CAPTURED, "captured prisoners pow pows captives prisoner captive"),
    (M.KIDNAPPED, "hostages hostage abductees abducted kidnapped kidnappings abductions"),
    (M.DETAINED, "detained detainees arrested arrests detainee"),
    (M.CASUALTIES, "casualties casualty"),
    (M.LOSSES, "losses"),
    (M.CASES, "cases case infections infected patients patient admissions"),
    (M.HOSPITALISED, "hospitalised hospitalized inpatients"),
    (M.DISPLACED, "displaced homeless refugees idps"),
    (M.EVACUATED, "evacuated evacuees evacuee"),
    (M.RESCUED, "rescued saved"),
    (M.SURVIVORS, "survivors survivor"),
    (M.RELEASED, "freed released"),
    (M.TRAPPED, "trapped"),
    (M.VACCINATED, "vaccinated immunised immunized"),
    (M.UNHURT, "unhurt unharmed uninjured unscathed"),
    (M.DESTROYED, "destroyed wrecks wreck wrecked flattened gutted"),
)

OBJECT: dict[str, Measure] = _rows(
    (M.KILLED, "kill kills killed killing slay slain murder murdered murdering execute executed executing massacred massacring"),
    (M.KILLED, "drown drowned drowning buried burying assassinated crushed electrocuted beheaded martyred"),
    (M.INJURED, "injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maimed maiming burned scalded"),
    (M.CAPTURED, "captured capturing capture captures"),
    (M.KIDNAPPED, "kidnapped kidnapping kidnap abducted abducting abduct seized"),
    (M.DETAINED, "detained detaining detain arrested arresting arrest rounded"),
    (M.DISPLACED, "displaced displacing displace displaces uprooted"),
    (M.EVACUATED, "evacuated evacuating evacuate evacuates"),
    (M.RESCUED, "rescued rescuing rescue rescues saved saving plucked winched lifted"),
    (M.RELEASED, "freed freeing released releasing"),
    (M.TRAPPED, "trapped trapping"),
    (M.HOSPITALISED, "hospitalised hospitalized admitted admitting"),
    (M.CASES, "infected infecting infects sickened sickening diagnosed treated treating treat"),
    (M.VACCINATED, "vaccinated vaccinating immunised immunized"),
    (M.DESTROYED, "destroyed destroying destroys flattened flattening wrecked gutted"),
    (M.DEPLOYED, "deployed deploying deploys deploy sent sending"),
    (M.LOSSES, "lost losing lose loses suffered"),
    (M.ABOARD, "carrying carried carries"),
)

SUBJECT: dict[str, Measure] = _rows(
    (M.KILLED, "died die dies dying perished perish perishes succumbed drowned drown drowns fell"),
    (M.SURVIVORS, "survived survive survives surviving lived escaped"),
    (M.MISSING, "vanished disappeared missing unaccounted"),
    (M.DISPLACED, "fled flee fleeing"),
    (M.INJURED, "suffered sustained"),
    (M.KILLED, "dead"),
    (M.INJURED, "wounded injured hurt"),
    (M.UNHURT, "unhurt unharmed uninjured"),
    (M.SURVIVORS, "alive safe"),
    (M.ABOARD, "aboard"),
)

PHRASES: tuple[tuple[str, Measure], ...] = (
    ("on board", M.ABOARD),
    ("aboard", M.ABOARD),
    ("in hospital", M.HOSPITALISED),
    ("to hospital", M.HOSPITALISED),
    ("at sea", M.ABOARD),
    ("unaccounted for", M.MISSING),
    ("lost their lives", M.KILLED),
    ("lost his life", M.KILLED),
    ("lost her life", M.KILLED),
    ("lost to the sea", M.KILLED),
    ("taken prisoner", M.CAPTURED),
    ("taken hostage", M.KIDNAPPED),
    ("shot dead", M.KILLED),
    ("found dead", M.KILLED),
    ("found alive", M.RESCUED),
    ("killed or wounded", M.CASUALTIES),
    ("killed and wounded", M.CASUALTIES),
    ("dead and wounded", M.CASUALTIES),
    ("killed or injured", M.CASUALTIES),
    ("dead or wounded", M.CASUALTIES),
    ("killed or hurt", M.CASUALTIES),
    ("killed or missing", M.IRRECOVERABLE),
    ("dead or missing", M.IRRECOVERABLE),
    ("dead and missing", M.IRRECOVERABLE),
    ("without shelter", M.DISPLACED),
    ("under arms", M.DEPLOYED),
)

LIFE_VERBS = frozenset("claimed claims claiming took takes taking cost costs costing".split())
"""Verbs that kill with the object "lives" ("claimed nine lives")."""
