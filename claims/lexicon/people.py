"""Nouns for the people and things that casualty reports count, and the singular of English plurals."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

IRREGULAR = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "bodies": "body",
    "lives": "life", "wives": "wife", "troops": "soldier", "troop": "soldier", "personnel": "soldier", "police": "policeman",
    "crew": "crew", "crews": "crew", "buses": "bus", "gases": "gas", "crises": "crisis", "feet": "foot", "oxen": "ox",
    "sheep": "sheep", "aircraft": "aircraft", "series": "series", "dozens": "dozen", "kids": "child", "kid": "child",
    "youngsters": "child", "minors": "child", "minor": "child", "houses": "house", "cases": "case", "losses": "loss",
    "hostages": "hostage", "homes": "home", "names": "name", "graves": "grave", "nurses": "nurse", "villages": "village",
    "sorties": "sortie", "vehicles": "vehicle", "refugees": "refugee", "others": "other", "dead": "dead",
}  # fmt: skip

PERSON_NOUNS = frozenset(
    """
    person man woman child boy girl baby infant soldier serviceman troop civilian policeman officer fighter militant rebel
    guerrilla guerilla insurgent gunman attacker terrorist bomber peacekeeper conscript recruit reservist volunteer marine
    sailor seafarer seaman crew crewman member passenger driver pilot worker miner docker fisherman fireman firefighter medic
    paramedic nurse doctor patient resident villager citizen inhabitant migrant refugee evacuee survivor victim casualty hostage
    prisoner detainee captive student pupil teacher journalist newsman reporter farmer peasant pilgrim tourist guest visitor
    spectator fan supporter staff employee colleague relative neighbour neighbor friend brother sister son daughter father
    mother parent husband wife twin adult teenager youth minor elder pensioner judge mayor official one body death life
    dead wounded injured missing trainee instructor rescuer climber skier hiker swimmer bather runner walker guard sapper digger
    national foreigner muslim christian jew demonstrator protester protestor newborn player steward crewmember other fatality
    soul veteran
    deputy warden clerk priest monk nun imam jockey client landlord farmhand mason mechanic deckhand captain bosun cook
    stewardess commando cadet mercenary partisan burglar thief suspect convict inmate internee deportee exile stowaway surgeon
    midwife schoolchild adolescent widow orphan diplomat correspondent missionary rabbi shepherd waitress seamstress smith
    stevedore constable corporal colonel general admiral lad lass youngster schoolboy schoolgirl grandmother grandfather
    comrade classmate shipmate gendarme orderly lifeguard legionnaire abductee retiree grandparent sibling cousin uncle aunt
    spouse bride bridegroom delegate witness chef acrobat athlete castaway sentry bodyguard lumberjack beggar slave maid
    guide sherpa tutor nanny undergraduate novice workmate teammate roommate flatmate housemate schoolmate playmate crewmate
    parishioner nephew niece lady matron landlady groom
    grandchild grandson granddaughter trainee apprentice acolyte seminarian chaplain bishop infantryman hussar lancer
    carabiniere cossack sepoy askari gurkha convalescent invalid busker caregiver carer guardian respondent interviewee
    """.split()
)

GROUPS_OF_PEOPLE = frozenset("family household couple".split())
"""Nouns counted as things in comparisons, to whose people things happen all the same."""

THING_NOUNS = frozenset(
    """
    cell ward room dormitory cage photograph letter bunk hut jail prison shelter trip sortie lift
    home house building flat apartment school hospital clinic vehicle car truck lorry tank boat ship vessel drone missile rocket
    bomb shell aircraft plane helicopter tent bed dose hectare acre kilometre village town city district camp attack strike raid
    attempt incident accident crash sortie mission round sack blanket tonne ton litre bullet mine gun howitzer post position
    county borough parish municipality cattle livestock sheep horse camel pig buffalo
    ambulance wreck hull pickup motorcycle bus train carriage window door tree cow goat animal call flight launch page vote seat
    ticket street bridge mosque church shop store factory warehouse depot province region country nation state household family
    source
    """.split()
)

OTHER_THINGS = frozenset(
    """
    rifle weapon pistol knife grenade letter report shot blast explosion time occasion bag document charge sentence warrant
    floor room location site scene block mile minute hour day night week month year decade round party group organisation
    organization law bill question game match goal point song book film word dollar device crime offence offense battle clash
    firefight wound leg arm engine limb step way side thing reason agreement plan area sector part kind type set pair percent
    nationality nation religion faith denomination tribe language robbery burglary theft carjacking mugging fraud arson
    toilet latrine shower tap pump mattress blanket desk classroom cot generator signature ballot
    hall station checkpoint centre center office
    """.split()
)
"""More nouns of things, events and measures, to which nothing happens that is counted in people."""

ALL_THINGS = THING_NOUNS | OTHER_THINGS

GROUP_NOUNS = frozenset(
    """
    crew toll group party team total squad platoon company battalion population garrison convoy gang unit class staff list
    workforce roster watch patrol complement contingent force figure number count family detachment tally
    """.split()
)
"""Nouns that take their size after "of": "a crew of 14"."""

SIZED_NOUNS = GROUP_NOUNS | frozenset(
    """
    couple household pair file row line batch stack boatload busload truckload lorryload coachload planeload trainload cartload
    brigade regiment division troop wave section column shift cohort intake draft
    """.split()
)
"""Nouns of which several are of one size: "three battalions of 400", "two busloads of 50"."""

LEFT_BEHIND = frozenset(
    """
    family families relatives kin widows parents mothers fathers mother father widow brother sister funeral funerals burial
    burials coffins graves estates memory souls remains bodies names name
    """.split()
)
"""Nouns of what the dead leave behind."""

SIGNS_OF_THE_DEAD = frozenset(
    "name coffin casket cross grave chair headstone tombstone portrait photograph candle wreath urn".split()
)
"""Nouns of what stands for one of the dead each."""

FEMALE = frozenset("woman girl mother daughter sister wife".split())
MALE = frozenset("man boy father son brother husband".split())
YOUNG = frozenset("child boy girl baby infant teenager newborn youth twin".split())


@lru_cache(maxsize=1 << 13)
def singular(word: str) -> str:
    """The singular of a lower-case English noun, by list and by ending."""
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word.endswith("children"):
        return word[:-3]  # "grandchildren"
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes", "buses", "viruses", "campuses")):
        return word[:-2]
    return word[:-1]


def forms(nouns: Collection[str]) -> frozenset[str]:
    """The nouns and every word that `singular` makes one of them."""
    found = {word for word, noun in IRREGULAR.items() if noun in nouns}
    for noun in nouns:
        found |= {noun, f"{noun}s", f"{noun}es", f"{noun.removesuffix('y')}ies", f"{noun.removesuffix('an')}en", f"{noun}ren"}
    return frozenset(found)


NO_PERSONS = frozenset(
    """
    winter summer september october november december letter chapter quarter order tower river paper corner border shelter
    number crater corridor factor sector reactor motor tractor container tanker steamer cutter trawler freighter bomber
    trailer counter boiler cylinder ladder timber cancer fever ulcer cluster disaster weather leather register ledger marker
    water center power danger clipper schooner liner lighter tender dinner supper matter manner meter kilometer layer liver
    bladder finger shoulder rubber copper silver sewer shower thunder helicopter chopper computer printer poster newspaper
    folder header footer filter heater cooler generator elevator escalator radiator detector monitor mirror door floor error
    terror horror tremor harbor color vapor odor interior exterior minor major encounter butter pepper dagger hammer trigger
    launcher cruiser destroyer carrier sweeper bulldozer digger loader tipper ember amber lumber slaughter laughter murder
    answer character chamber barrier glacier pier frontier anchor razor manor stretcher blister splinter shutter rafter gutter
    locker bunker charter bluster roster warrant plant grant restaurant remnant constant elephant distant instant list mist
    fist wrist twist cheese offer transfer fodder powder gunpowder cover thermometer barometer perimeter diameter parameter
    reminder remainder surrender gender wonder whether other together another either neither rather however never ever after
    under over per former latter upper lower higher lesser greater larger smaller bigger older younger newer earlier later
    further farther closer
    """.split()
)
"""Nouns and other words that end as names of people do and name none."""


PERSONAL = ("er", "or", "ist", "ian", "man", "ese", "ant")
"""Endings of nouns that name people."""


def is_person(noun: str) -> bool:
    """Whether a singular noun names people, by list or by a personal ending; other nouns are not known to."""
    return noun in PERSON_NOUNS or (noun.endswith(PERSONAL) and noun not in THING_NOUNS and noun not in NO_PERSONS)


def subset_noun(a: str, b: str) -> bool:
    """Whether the group that the first noun names lies within the second's by its meaning alone: girls are children."""
    if b in {"person", "people"}:
        return is_person(a)
    return any(a in group and a != b and b in group for group in (FEMALE & YOUNG | {"woman"}, MALE & YOUNG | {"man"}, YOUNG))
