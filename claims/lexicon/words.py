"""The closed classes of English that the constructions need, a character each.

o of                         d the, its, those (determiner)   p them, whom, which (pronoun)     A all, both, each, every
r other, others, remaining   m more, further, additional      i including, among               & and, or, plus
, comma                      : colon, dash                    ( ) brackets                     . full stop and its kin
" quotation mark             v verb                           b be, have (auxiliary)           k casualty noun or adjective
P preposition                a adverb                         c conjunction or relative        w who, where (question word)
t total, in all (see below)  j number word of rank            n anything else
"""

from __future__ import annotations

from claims.lexicon.measures import OBJECT

CLASSES: tuple[tuple[str, str], ...] = (
    ("o", "of"),
    ("d", "the a an this that these those its their his her our your my whose such said no any"),
    ("p", "them whom which they we us it he she him you i themselves everyone anybody nobody somebody"),
    ("A", "all both each every"),
    ("r", "other others remaining rest remainder"),
    ("m", "more further additional another extra"),
    ("i", "including incl include includes included among amongst comprising namely"),
    ("&", "and or plus & nor"),
    (",", ","),
    (":", ": – — -"),
    (";", ";"),
    ("(", "( ["),
    (")", ") ]"),
    (".", ". ! ? …"),
    ('"', "\" “ ” ‘ ’ ' « »"),
    ("|", "|"),
    ("b", "be is are was were been being am has have had having isn't aren't wasn't weren't hasn't haven't hadn't"),
    ("b", "will would can could may might must shall should ought do does did don't doesn't didn't won't"),
    ("b", "cannot can't couldn't wouldn't shouldn't mustn't"),
    ("P", "in on at by for from with without to into onto over under after before since during until till about above below"),
    (
        "P",
        "against between within across through throughout near inside outside aboard off out up down around behind "
        "beyond along",
    ),
    ("P", "despite toward towards upon via per as like than because except besides beside amid following according"),
    ("a", "not n't only also still just now already then there here never ever even too yet again once nearly almost about"),
    (
        "a",
        "meanwhile overnight so far today yesterday tonight alive later earlier alone together altogether thus "
        "therefore instead underground overboard ashore upstairs downstairs overseas abroad indoors outdoors away unaided",
    ),
    ("c", "that but while when if whether though although where whereas unless however who"),
    ("c", "because as"),
    (
        "T",
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
        "september october",
    ),
    ("T", "november december"),
)

VERBS = """
said says say saying told tells tell reported reports report announced announces added adds confirmed confirms claimed claims
went go goes gone going came come comes coming took take takes taken taking gave give gives given got get gets getting made make
makes making left leave leaves leaving lost lose loses losing found find finds finding saw see sees seen struck strike strikes
hit hits hitting fell fall falls fallen rose rise rises risen rising grew grow grown grows ran run runs running put puts
brought bring brings sent send sends sending held hold holds kept keep keeps met meet meets paid pay pays sat sit sits set sets
stood stand stands began begin begins begun became become becomes broke break breaks broken caught catch catches chose choose
drew draw drove drive driven drowned drown drowns ate eat felt feel fled flee flees fought fight flew fly flown forgot got
knew know known laid lay lie lies led lead leads let lets lit meant mean read rode sank sink sinks sunk sought seek sold sell
shot shoot shoots shut shuts sang slept sleep spent spend spread swept sweep swam taught teach thought think threw throw
arose awoke blew clung crept drank dreamt fed flung forgave froze lain leapt shone shrank slew slid slung sped sprang stung
strode swum swung trod withdrew
understood woke won win wore wrote write writes written accounts account accounted makes amounts amount amounted comes
belong belonged live lived lives work worked works died die dies dying killed kill kills killing survived survive survives
surviving escaped escape escapes need needs needed want wants suffered suffer suffers remain remains remained stay stays stayed
expected believed thought feared presumed including carry carries carried carrying injuring wounding leaving hurting
bound burned burnt buried bury built buy bought cost costs cut cuts dealt dug hung heard hid hurt knelt learned learnt lent
lost proved rang shook showed shown shows spoke spoken stole stuck swore tore torn wept wound exceed exceeds exceeded exceeding
number numbered numbers total totals totalled totaled totalling totaling stands stood equals equal equalled
concern concerns concerned involve involves involved contain contains hold holds rescuing rescued rescues evacuating
displacing treated treating admitted admitting discharged discharging missing pulled pulling landed landing picked stayed
stays turned turning walked walking boarded
recovering gather gathers gathered attend attends attended flock flocks flocked mourn mourns mourned
arose awoke beat beaten bent bit bitten bled blew blown bore borne burst chosen clung crept drank eaten fed forgave
forgotten froze hidden leapt mistook overcame overcome overran overrun overtook overtaken quit ridden shaken slid
slung spun sprang stung stolen sworn swung thrown trod trodden underwent undergone withdrew withdrawn worn mown
require requires await awaits receive receives depend depends
""".split()

# Words in -ed and -ing that are nouns or adjectives before a noun far more often than verbs.
NOT_VERBS = frozenset(
    """
    armed aged red hundred naked sacred wicked unarmed unidentified unnamed unwounded uninjured seed bed shed breed speed need
    feed indeed united wedding building evening morning meeting being during king wing ring spring string thing nothing
    anything something everything killed-and-wounded ceiling landing bombing shelling shooting fighting training housing hearing
    crossing railing
    """.split()
)

# Nouns and adjectives that name a state of people in a casualty report (their measures stand in lexicon/measures.py).
CASUALTY_WORDS = """
dead death deaths fatality fatalities killed wounded injured hurt casualty casualties missing survivor survivors victim victims
body bodies losses kia wia mia pow pows prisoners evacuees evacuated captured detained detainees displaced homeless rescued
hospitalised hospitalized infected cases case patients patient injuries injury toll unhurt unharmed uninjured slain deceased
""".split()


# Words in -ly that are no adverbs.
NOT_ADVERBS = frozenset(
    "family italy rally july assembly supply ally bully belly reply elderly sicily homily anomaly butterfly".split()
)

# Casualty words that follow their noun ("12 people missing"); the other casualty words are nouns themselves.
POSTPOSED = frozenset(
    """
    dead killed wounded injured hurt missing captured detained displaced homeless rescued hospitalised hospitalized infected
    evacuated unhurt unharmed uninjured slain kia wia mia
    """.split()
)


# Words for what happened to people, which name no group of them.
GRADES = frozenset("confirmed suspected identified unidentified reported".split())
"""Participles behind a number that say how sure it is, not what befell its people: "39 confirmed and five suspected"."""
STATES = POSTPOSED | frozenset(
    "death deaths fatality fatalities casualty casualties losses toll injury injuries cases case bodies body lives life".split()
)


VERBAL_ADJECTIVES = frozenset(
    """
    grown fallen stolen broken burned burnt lost hidden sunken living surviving dying drowned sworn torn frozen known shot found
    written struck
    """.split()
)
"""Verb forms that before a noun are adjectives: "two grown sons"."""
MODIFIERS_OF_TIME = frozenset("last next this early late mid".split())
"""Words that open a phrase of time after a noun: "12 people last Wednesday"."""
NO_NOUN = frozenset("such ago whose what how why which when where each today".split())


def looks_like_gerund(word: str) -> bool:
    """Whether a lower-case word after a noun has the form of a present participle."""
    return len(word) > 5 and word.endswith("ing") and word not in NOT_VERBS


def looks_like_adverb(word: str) -> bool:
    """Whether an unlisted lower-case word has the form of an English adverb."""
    return len(word) > 4 and word.endswith("ly") and word not in NOT_ADVERBS


def looks_like_participle(word: str) -> bool:
    """Whether an unlisted lower-case word has the form of an English past participle."""
    return len(word) > 4 and word.endswith("ed") and word not in NOT_VERBS


def _build() -> dict[str, str]:
    table: dict[str, str] = {}
    for verb in VERBS:
        table[verb] = "v"
    for verb in OBJECT:
        if verb.endswith("ing"):
            table[verb] = "v"
    for tag, words in CLASSES:
        for word in words.split():
            table.setdefault(word, tag) if tag in "aPc" else table.__setitem__(word, tag)
    for word in CASUALTY_WORDS:
        table[word] = "k"
    return table


CLASS_OF = _build()
"""The class of each listed lower-case word."""
