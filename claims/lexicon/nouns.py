"""Words around a number that tell what it is: people, losses, names with numbers, changes, scores."""

from __future__ import annotations

PEOPLE = frozenset(
    """people persons men women children soldiers troops civilians casualties deaths fatalities injuries victims survivors dead
    killed wounded injured missing others officers fighters militants policemen residents passengers migrants refugees
    prisoners hostages bodies villagers students pupils workers patients boys girls adults youths guards rebels insurgents
    recruits conscripts servicemen personnel members protesters demonstrators peacekeepers cases homes houses families
    employees inhabitants voters pilgrims tourists crew sailors airmen marines pilots doctors nurses medics journalists
    teachers farmers miners firefighters police captives detainees deserters defectors mercenaries volunteers reservists
    commandos paratroopers gunmen attackers bombers terrorists suspects strikes shells rounds missiles drones tanks vehicles
    households customers users fans spectators infections hospitalizations hospitalisations evacuees trucks aircraft""".split()
)
"""Plural nouns before which a bare number of four digits is a count, not a year."""
ONE_PERSON = frozenset(
    """person man woman child soldier civilian officer fighter militant policeman policewoman resident passenger migrant refugee
    prisoner hostage villager student pupil worker patient boy girl adult youth guard rebel insurgent recruit conscript
    serviceman servicewoman member protester demonstrator peacekeeper victim survivor casualty sailor airman marine pilot doctor
    nurse medic journalist reporter teacher farmer miner firefighter captive detainee deserter volunteer reservist commando
    paratrooper gunman attacker bomber terrorist suspect teenager toddler baby infant mother father sergeant corporal captain
    lieutenant general colonel major driver bystander bodyguard cameraman photographer constable trooper warden tourist fatality
    death body other""".split()
)
"""Singular nouns of people, for "the death of a soldier" and "a fifth victim"."""
LOSS_OF = frozenset(
    """death deaths killing killings murder murders loss wounding injury capture abduction kidnapping disappearance shooting
    execution assassination detention arrest beheading stabbing lynching hospitalisation hospitalization""".split()
)
"""Nouns whose "of a ..." tells of one person."""
ZERO_NOUNS = frozenset(
    """casualties casualty deaths death fatalities fatality injuries survivors survivor victims victim dead injured
    wounded
    losses loss killed hurt missing hostages arrests troops soldiers""".split()
)
"""Nouns that "no" counts as zero."""
HARMED = frozenset(
    """killed wounded injured hurt harmed dead died hospitalised hospitalized missing captured arrested detained survived shot
    burned burnt trapped rescued evacuated freed released kidnapped abducted executed missing infected affected""".split()
)
"""Participles that make "nobody was ..." or "one was ..." a count."""
CASUALTY_VERBS = HARMED | frozenset(
    """kill kills killing wound wounds wounding injure injures injuring hurting leaving left claimed claiming lost losing
    capturing rescuing arresting detaining burying buried""".split()
)
"""Verbs whose object is a casualty."""
LEADS_TO_ONE = CASUALTY_VERBS | frozenset("found least only just than with and another".split())
"""Words before "one" after which it counts."""
NOT_COUNTED = frozenset("immediate reports report sign signs word evidence confirmation details information further".split())
"""Words that make "no ... casualties" say nothing of the number."""

NAMED_BY_NUMBER = frozenset(
    """flight hill highway route road building block row resolution table figure footnote page chapter section article channel
    room gate platform unit battalion brigade division regiment squadron corps army area zone sector district ward precinct
    station pier terminal runway cell level phase stage tier type model class category paragraph annex appendix volume part act
    order decree directive rule interstate autobahn exit seat psalm verse kilometre kilometer mile milepost km
    windows iphone galaxy boeing airbus apollo soyuz
    kosmos
    falcon bus train tram track line lane camp school checkpoint point reactor unit object mark version release step item
    question
    exhibit count case lot bay bed cabin apartment flat suite floor group pool league game round week day episode season chapter
    amendment title protocol task command war cadena no nos number nr nrs pp vol fig fortune nasdaq ftse dow""".split()
)
"""Nouns whose following number is a name; with a capital ("Hill 213") or in lower case where in `NAMED_IN_LOWER_CASE`."""
NAMED_IN_LOWER_CASE = frozenset(
    """flight highway route page footnote chapter section article paragraph resolution table figure channel room gate platform
    row annex appendix volume verse category phase level grade ward cadena type pp fig vol nr nrs psalm version interstate exit
    kilometre kilometer milepost km
    """.split()
)
BEFORE_A_NAME = frozenset(
    ", ( at house flight plate license licence phone telephone case ward bus route badge serial docket".split()
)
"""Words before "number 9" that make it a name; elsewhere "the dead number 61" counts."""
STREETS = frozenset(
    "street st road rd avenue ave lane drive boulevard blvd square terrace highway parade crescent court".split()
)
INDEXES = frozenset("fortune ftse nasdaq dow nikkei dax cac stoxx russell s&p sp big top g p".split())

FUNCTION_WORDS = frozenset(
    """and or to in were was are is of for on at by the with without from after before as than into until since over under
    but that
    who which while when if so not had have has been be its their his her our a an no""".split()
)
"""Words that end a short run of nouns."""
COMPARING = frozenset("more higher greater larger fewer less bigger longer stronger worse deadlier lower faster".split())
"""Words after "three times" that compare."""
OF_SIZE = frozenset("many much big high large likely fast long often deadly strong great heavy".split())
"""Adjectives in "twice as many"."""

CHANGES = frozenset(
    """rose rise rises rising risen grew grow grows growing grown increase increased increases increasing climb climbed climbing
    jump jumped jumping surge surged soar soared fell fall falls falling fallen drop dropped dropping decline declined decrease
    decreased reduce reduced reducing cut cuts went goes gone going revised raised raising lowered upped changed change moved
    shrank shrunk slid slipped swelled swollen ballooned dipped accelerated boosted expanded updated downgraded upgraded
    adjusted
    corrected slashed brought gained gain added adding lost losing dwindled plunged plummeted nudged crept edged doubled
    tripled doubling down up
    """.split()
)
"""Words after which "from A to B" tells of a change, not of a range."""
SCORING = frozenset(
    """won win wins winning beat beats beaten beating defeat defeated victory draw drew drawn lead leads leading led score
    scored
    tied tie trailed trailing trail vote voted votes voting ruling match game goal goals half-time halftime final
    playoff""".split()
)
"""Words near a pair of small numbers that make it a score."""
TOLLS = frozenset(
    """toll tolls number numbers total totals figure figures count counts losses deaths casualties tally tallies cases
    fatalities
    injuries it has have had had already now sum population dead strength estimate estimates""".split()
)
"""Words before "passed", "crossed" or "past" that make it a bound."""
COMPOUND_PEOPLE = frozenset(
    """strong man men woman person member troop soldier student passenger crew seat bed patient inmate victim casualty fatality
    people player vehicle tank ship aircraft officer""".split()
)
"""Second parts of compounds that count ("a 40-man platoon")."""
NO_COMPOUND = frozenset("time way sided off on to and or of in self another hit stop size upmanship day".split())
"""Second parts that make the compound an adjective of no number ("one-sided")."""
