"""Words that say what happened to the people counted. One row a word form; every row's example is run by a test.

`NOUNS`: a noun or adjective in the counted noun phrase ("54 dead"). `OBJECT`: a verb whose object gets the measure, and whose
subject does in the passive ("killed 54", "54 were killed"). `SUBJECT`: a verb whose subject gets it ("54 died").
Phrases of several words stand in fate_phrases.py.
"""

from __future__ import annotations

from claims.values.measure import Measure

M = Measure


def _rows(*rows: tuple[Measure, str]) -> dict[str, Measure]:
    return {word: measure for measure, words in rows for word in words.split()}


NOUNS: dict[str, Measure] = _rows(
    (
        M.KILLED,
        "dead death deaths fatality fatalities killed slain bodies body corpses corpse kia murders homicides "
        "killings slayings killing fallen deceased",
    ),
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
    (
        M.KILLED,
        "kill kills killed killing slay slays slain slew murder murders murdered murdering execute executed executing "
        "massacred massacring massacres slaughtered slaughtering slaughters butchered executes drowns buries crushes "
        "assassinates lynches beheads hanged hanging hangs",
    ),
    (
        M.KILLED,
        "drown drowned drowning buried burying assassinated assassinating assassinate crushed electrocuted beheaded "
        "martyred lynched gassed hanged guillotined strangled asphyxiated suffocated mourn mourns mourned mourning "
        "extinguished extinguishing",
    ),
    (
        M.INJURED,
        "injure injures injured injuring wound wounds wounded wounding hurt hurts hurting maimed maiming burned scalded "
        "bruised lacerated",
    ),
    (M.CAPTURED, "captured capturing capture captures"),
    (M.KIDNAPPED, "kidnapped kidnapping kidnap kidnaps kidnaped kidnaping abducted abducting abduct abducts seized"),
    (M.DETAINED, "detained detaining detain arrested arresting arrest rounded"),
    (M.DISPLACED, "displaced displacing displace displaces uprooted"),
    (M.EVACUATED, "evacuated evacuating evacuate evacuates"),
    (M.RESCUED, "rescued rescuing rescue rescues saved saving winched lifted"),
    (M.RELEASED, "freed freeing frees released releasing releases discharged discharging"),
    (M.TRAPPED, "trapped trapping traps"),
    (M.HOSPITALISED, "hospitalised hospitalized admitted admitting hospitalises hospitalizes admits"),
    (M.CASES, "infected infecting infects sickened sickening diagnosed"),
    (M.VACCINATED, "vaccinated vaccinating immunised immunized"),
    (M.DESTROYED, "destroyed destroying destroys flattened flattening wrecked gutted"),
    (M.DEPLOYED, "deployed deploying deploys deploy sent sending"),
    (M.LOSSES, "lost losing lose loses suffered"),
    (M.ABOARD, "carrying carried carries"),
)

SUBJECT: dict[str, Measure] = _rows(
    (M.KILLED, "died die dies dying perished perish perishes succumbed drowned drown drowns fell suffocated asphyxiated"),
    (M.SURVIVORS, "survived survive survives surviving lived escaped"),
    (M.CAPTURED, "surrendered"),
    (M.CASES, "contracted"),
    (M.MISSING, "vanished disappeared missing unaccounted"),
    (M.DISPLACED, "fled flee fleeing"),
    (M.INJURED, "suffered sustained"),
    (M.KILLED, "dead"),
    (M.INJURED, "wounded injured hurt"),
    (M.UNHURT, "unhurt unharmed uninjured"),
    (M.SURVIVORS, "alive safe"),
    (M.ABOARD, "aboard"),
)

NOMINAL: dict[str, Measure] = _rows(
    (M.KILLED, "death deaths killing killings murder murders assassination assassinations massacre massacres slaying slayings"),
    (M.KILLED, "execution executions slaughter drowning drownings burial burials funeral funerals body bodies remains corpses"),
    (M.KILLED, "killer killers murderer murderers assassins lynching beheading lives assasination"),
    (M.INJURED, "injury injuries wounding woundings maiming"),
    (M.KIDNAPPED, "kidnapping kidnappings abduction abductions kidnapers kidnappers kidnaping"),
    (M.MISSING, "disappearance disappearances whereabouts"),
    (M.CAPTURED, "capture"),
    (M.DETAINED, "arrest arrests detention detentions imprisonment"),
    (M.RESCUED, "rescue"),
    (M.RELEASED, "release freeing"),
    (M.EVACUATED, "evacuation evacuations"),
    (M.DISPLACED, "displacement"),
    (M.HOSPITALISED, "hospitalisation hospitalization"),
    (M.DEPLOYED, "deployment"),
    (M.DESTROYED, "destruction"),
)
"""Nouns of what happened, before "of" and the people it happened to: "the murder of six priests"."""

ROLES = frozenset(
    """
    hostage hostages prisoner prisoners captive captives detainee detainees refugee refugees idps patient patients survivor
    survivors evacuee evacuees pow pows inmate case cases
    """.split()
)
"""Nouns that name people by what happened to them before; a verb that says what happens now is the better witness."""

EVENTS = frozenset(
    """
    death fatality murder homicide killing kidnapping abduction injury arrest disappearance hostage burial funeral grave
    casualty infection drowning execution loss
    """.split()
)
"""Nouns that before another noun tell no fate of it ("two murder suspects"), save before a noun of `TALLIES`."""

TALLIES = frozenset("toll count figure total number case victim tally statistic people person".split())

STATE_WORDS: dict[str, Measure] = _rows(
    (M.KILLED, "dead lifeless"),
    (M.INJURED, "wounded injured hurt comatose"),
    (M.MISSING, "missing untraced unaccounted"),
    (M.HOSPITALISED, "hospitalised hospitalized"),
    (M.DISPLACED, "homeless"),
    (M.UNHURT, "unhurt unharmed uninjured unscathed"),
    (M.SURVIVORS, "alive"),
    (M.TRAPPED, "trapped"),
    (M.ABOARD, "aboard"),
    (M.CASES, "ill sick infected"),
    (M.KIDNAPPED, "hostage captive"),
    (M.DETAINED, "jailed imprisoned"),
)
"""What people are said to be or to be left: "12 were left homeless"."""

LINKS = frozenset(
    """
    feared believed reported thought confirmed presumed said known listed remain remains remained left found declared pronounced
    expected reportedly to been being be have had still rushed seriously critically slightly either later severely gravely
    understood officially certified stay stayed lying lay become became got get gets go went gone turned presumably taken
    """.split()
)
"""Words between a subject and what is said of it: "were feared dead", "is reported to have been killed"."""

TOLD = frozenset("feared believed reported thought confirmed presumed known declared found said".split())
"""Participles of what is known of people, before that of their fate: "seven miners feared killed"."""

LISTING = frozenset(
    """
    list lists listed listing record records recorded recording register registers registered give gives gave given has have
    had show shows showed shown name names named count counts counted describe describes described report reports reported
    enter enters entered class classed classes classify classified log logs logged mark marks marked post posted carry carries
    carried treat treats treated regard regards regarded identify identified confirm confirmed document documents documented
    put puts certified
    """.split()
)
"""Verbs by which a list or a witness tells of people "as missing"."""

PEOPLE_ONLY = frozenset(
    """
    seized seize sent sending send released releasing saved saving lifted carrying carried carries lost losing lose loses
    suffered rounded captured capturing capture captures sustained detained buried
    mourn mourns mourned mourning frees releases traps extinguished extinguishing
    """.split()
)
"""Verbs that speak of people only where the noun is known to name people; else they may speak of anything."""

FOR_THINGS = frozenset({M.DESTROYED, M.LOSSES, M.DEPLOYED, M.MISSING})
"""The measures that a thing can have."""

HARM = frozenset("injury injuries wound wounds bones burns bruises fractures cuts concussion shock".split())
"""What people suffer or are treated for."""

TAKING = frozenset("taken rushed airlifted flown transported brought sent".split())
"""Verbs that bring people to hospital."""
STRIKING = frozenset("shot stabbed wounded injured struck hit beaten burned hurt".split())
"""Verbs that kill where "fatally" or "mortally" stands before them."""

TWO_WORDS: dict[str, Measure] = {
    **dict.fromkeys(("gunned down", "mown down", "mowed down", "wiped out", "wiping out", "blew up", "blown up"), M.KILLED),
    **dict.fromkeys(("gunning down", "mowing down", "burnt alive", "burned alive", "cut down"), M.KILLED),
}
"""Verbs of two words, of people only: "gunned down 12", "12 were mown down"."""

FIRST_OF_TWO = frozenset(verb.partition(" ")[0] for verb in TWO_WORDS)

FATALLY = frozenset("fatally mortally".split())
"""Adverbs by which a verb of harm kills: "fatally shot eight people"."""

MOURNING = frozenset("mourn mourns mourned mourning grieve grieves grieved grieving".split())
"""Verbs whose loss is of the dead: "mourn the loss of 12 colleagues"."""

STRIKING_DOWN = frozenset("struck strike strikes striking stricken".split())
"""Verbs by which a disease takes people: "struck down 27 guests"."""

PULLING = frozenset("pulled pulling plucked dug carried hauled".split())
OUT_OF = frozenset(
    """
    alive rubble wreckage fire water debris ruins flames blaze river sea collapsed burning mud roof roofs rooftop rooftops ice
    surf waves lake cliff ledge raft rafts lifeboat lifeboats dinghy dinghies snow ash sinking waters floodwaters
    """.split()
)
"""Verbs and what follows them where they rescue: "pulled from the rubble"."""

DRIVING = frozenset("drove drive drives driven driving forced forces forcing chased chasing flushed washed turned".split())
FROM_HOME = frozenset("homes houses dwellings hearths".split())
"""Verbs and what follows them where they displace: "drove 900 people from their homes"."""

STANDS = frozenset(
    """
    is are was were be been being rose rises risen rising climbed climbs stood stands reached reaches passed passes hit
    topped exceeded exceeds exceed put puts included includes include totalled totaled totals numbered numbers grew grown
    jumped increased fell fallen dropped raised raising lowered brought brings bringing comes surpassed estimated confirmed
    revised sits sat gone hits rise climb jump reach pass hit top grow grows soar swell mount exceed near fall falls drop drops
    climbs soars jumps tops topped surges nears nearing swells swelled mounts mounted leaps leapt
    breaks broke touches touched remains remained crossed soared surged total number average averaged came come neared
    approached
    """.split()
)
"""Verbs between a toll and its number."""

LIFE_VERBS = frozenset("claimed claims claiming took takes taking cost costs costing".split())
"""Verbs that kill with the object "lives" ("claimed nine lives")."""

SHOOTINGS = frozenset("shooting shootings stabbing stabbings beating beatings poisoning poisonings bombing bombings".split())
"""Nouns that kill where they are called fatal: "the fatal shooting of a police officer"."""

RANGING = frozenset("range ranges ranged ranging varies varied vary varying".split())
"""Verbs between a toll and the two ends of its range: "the death toll ranged from 4 to 6"."""

STANDING = frozenset(["at", "to", "of", "is", ":", "now"])
"""Words between a toll and its number where no verb is: "toll at 38", "push the toll to 550"."""

ALONG = frozenset("well along together".split())
"""Words between two objects of one verb: "as well as", "along with"."""

SKIPPED = frozenset("some estimated reported reportedly a about than only just his her their".split())
"""Words that may stand between a verb and the number that it governs."""

TOWARDS = frozenset("to at from past over above around between up into about".split())
"""Prepositions that a rising or standing toll takes before its number."""
