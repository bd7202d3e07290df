"""Nouns for groups of people with what they say of each member, and the names of nations and sides."""

from __future__ import annotations

from enum import StrEnum


class Trait(StrEnum):
    """Something that holds of each member of a group."""

    FEMALE = "female"
    MALE = "male"
    CHILD = "child"
    ADULT = "adult"
    CIVILIAN = "civilian"
    MILITARY = "military"
    POLICE = "police"
    FIGHTER = "fighter"  # irregular: rebel, guerrilla, militant
    ATTACKER = "attacker"
    CREW = "crew"
    PASSENGER = "passenger"
    STUDENT = "student"
    STAFF = "staff"
    MEDICAL = "medical"
    RESCUER = "rescuer"
    JOURNALIST = "journalist"
    FOREIGN = "foreign"
    LOCAL = "local"
    MINER = "miner"
    MIGRANT = "migrant"
    HOSTAGE = "hostage"
    PRISONER = "prisoner"
    CLERGY = "clergy"
    GUARD = "guard"
    TEACHER = "teacher"


T = Trait

_ROWS: tuple[tuple[tuple[Trait, ...], str], ...] = (
    ((T.FEMALE,), "female schoolgirl mother daughter sister wife widow grandmother nun"),
    ((T.FEMALE,), "woman mother wife grandmother"),
    ((T.MALE,), "male brother son father"),
    ((T.MALE,), "man husband grandfather father"),
    ((T.CHILD,), "child infant baby toddler newborn schoolchild pupil"),
    ((T.CHILD, T.FEMALE), "girl schoolgirl"),
    ((T.CHILD, T.MALE), "boy schoolboy"),
    ((T.ADULT,), "adult pensioner octogenarian septuagenarian nonagenarian centenarian retiree elderly grown-up grownup"),
    ((T.CIVILIAN,), "civilian bystander noncombatant passer-by"),
    ((T.MILITARY,), "soldier troop serviceman servicewoman marine sailor conscript recruit reservist sapper paratrooper "
     "commando airman military infantry gi legionnaire lieutenant sergeant corporal"),
    ((T.POLICE,), "policeman policewoman police constable carabinero gendarme trooper"),
    ((T.FIGHTER,), "rebel guerrilla guerilla militant insurgent fighter subversive separatist extremist jihadist taliban "
     "militiaman mercenary"),
    ((T.ATTACKER,), "gunman attacker bomber assailant terrorist shooter hijacker perpetrator assassin"),
    ((T.CREW,), "crew crewman crewmember pilot stewardess"),
    ((T.PASSENGER,), "passenger"),
    ((T.STUDENT,), "student pupil trainee cadet"),
    ((T.STAFF,), "staff employee worker colleague"),
    ((T.MEDICAL,), "doctor nurse medic paramedic physician"),
    ((T.RESCUER,), "rescuer fireman firefighter"),
    ((T.JOURNALIST,), "journalist reporter newsman cameraman photographer"),
    ((T.FOREIGN,), "foreigner foreign tourist expatriate"),
    ((T.LOCAL,), "local resident villager"),
    ((T.MINER,), "miner"),
    ((T.MIGRANT,), "migrant refugee"),
    ((T.HOSTAGE,), "hostage captive"),
    ((T.PRISONER,), "prisoner inmate convict"),
    ((T.GUARD,), "guard warder jailer jailor gaoler"),
    ((T.TEACHER,), "teacher headmaster headmistress lecturer professor"),
    ((T.CLERGY,), "priest jesuit nun monk clergyman bishop missionary"),
)  # fmt: skip


def _traits() -> dict[str, frozenset[Trait]]:
    table: dict[str, frozenset[Trait]] = {}
    for traits, words in _ROWS:
        for word in words.split():
            table[word] = table.get(word, frozenset()) | frozenset(traits)
    return table


TRAITS = _traits()
"""What each singular noun or adjective says of the people counted."""

APART = frozenset(
    {
        (T.FEMALE, T.MALE),
        (T.CHILD, T.ADULT),
        (T.CIVILIAN, T.MILITARY),
        (T.CIVILIAN, T.FIGHTER),
        (T.CIVILIAN, T.POLICE),
        (T.MILITARY, T.FIGHTER),
        (T.POLICE, T.FIGHTER),
        (T.MILITARY, T.POLICE),
        (T.CREW, T.PASSENGER),
        (T.FOREIGN, T.LOCAL),
        (T.GUARD, T.PRISONER),
        (T.GUARD, T.HOSTAGE),
        (T.STUDENT, T.TEACHER),
        (T.CHILD, T.TEACHER),
    }
)
"""Pairs that nobody has at once."""

_NATIONS = """
afghan albanian algerian american angolan argentine armenian australian austrian azerbaijani bahraini bangladeshi belarusian
belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chadian chechen chilean chinese
colombian congolese croatian cuban cypriot czech danish dominican dutch ecuadoran ecuadorian egyptian eritrean estonian
ethiopian filipino finnish french georgian german ghanaian greek guatemalan haitian honduran hungarian indian indonesian
iranian iraqi irish israeli italian japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao latvian
lebanese liberian libyan lithuanian malaysian malian mexican moldovan mongolian moroccan mozambican nepalese nepali nicaraguan
nigerian norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian
rwandan salvadoran salvadorean saudi senegalese serb serbian singaporean slovak slovene somali spanish sudanese swedish swiss
syrian tajik tamil tanzanian thai tibetan tunisian turkish ugandan ukrainian uruguayan uzbek venezuelan vietnamese yemeni
zimbabwean
"""

NATIONS: dict[str, str] = {word: word for word in _NATIONS.split()} | {
    "u.s": "american", "u.s.": "american", "us": "american",
    "usa": "american", "briton": "british", "uk": "british", "u.k.": "british",
    "frenchman": "french", "spaniard": "spanish", "turk": "turkish", "swede": "swedish", "dane": "danish", "pole": "polish",
    "dutchman": "dutch", "irishman": "irish", "kurd": "kurdish", "filipina": "filipino", "argentinian": "argentine",
    "soviet": "soviet", "hamas": "hamas", "hezbollah": "hezbollah", "isis": "isis", "fmln": "fmln", "houthi": "houthi",
    "palestinians": "palestinian", "serbs": "serbian", "finn": "finnish", "scot": "british", "salvadorans": "salvadoran",
}  # fmt: skip
"""Nations and sides, each under one name."""
