"""Words that tie a stretch of time to its two ends. Each row has an example."""

from __future__ import annotations

STARTS: tuple[tuple[str, str], ...] = (
    ("began", "The siege began on 2 May"),
    ("begun", "It had begun on 4 August"),
    ("begin", "It was to begin on 4 August"),
    ("started", "The fires started on 21 July"),
    ("start", "the start of the strike on 3 March"),
    ("opened", "Fighting opened on 3 March"),
    ("from", "from 2 May to 6 May"),
    ("since", "since 2 May"),
    ("between", "between 2 and 6 May"),
    ("hold", "A truce took hold on 11 July"),
    ("force", "came into force on 11 July"),
    ("effect", "took effect on 11 July"),
    ("seized", "seized on 9 March"),
    ("abducted", "abducted on 12 March"),
    ("kidnapped", "kidnapped in January"),
    ("captured", "captured on 9 March"),
    ("taken", "taken hostage on 9 March"),
    ("arrested", "arrested on 9 March"),
    ("detained", "detained on 9 March"),
    ("trapped", "trapped since 9 March"),
    ("first", "the first case on 28 May"),
    ("negative", "tested negative on 3 January"),
    ("broke", "The fire broke out on 3 May"),
    ("erupted", "Fighting erupted on 3 May"),
    ("closed", "The road was closed on 3 May"),
    ("cut", "The road was cut on 3 May"),
    ("surrounded", "surrounded on 3 May"),
    ("admitted", "admitted on 3 March"),
    ("wounded", "wounded on 14 June"),
    ("injured", "injured on 14 June"),
    ("shot", "shot on 14 June"),
    ("hit", "hit on 14 June"),
    ("imposed", "imposed on 1 August"),
    ("declared", "declared on 1 August"),
    ("launched", "launched on 1 August"),
    ("joined", "joined in June 2015"),
    ("entered", "entered the town on 1 August"),
    ("vanished", "vanished on 2 July"),
    ("disappeared", "disappeared on 2 July"),
    ("struck", "struck on 2 July"),
    ("sank", "sank on 2 July"),
    ("left", "left on 2 July"),
    ("flooded", "flooded on 4 April"),
    ("sailed", "sailed on 2 July"),
    ("departed", "departed on 2 July"),
    ("besieged", "besieged since 3 May"),
    ("sealed", "sealed off on 3 May"),
    ("ill", "fell ill on 3 May"),
    ("commissioned", "commissioned in 1908"),
    ("inaugurated", "inaugurated in 1908"),
    ("walked", "walked out on 3 May"),
    ("founded", "founded in 1908"),
    ("interned", "interned on 3 May"),
    ("deported", "deported on 3 May"),
    ("encircled", "encircled on 3 May"),
    ("snatched", "snatched on 3 May"),
    ("caved", "The gallery caved in on 3 March"),
)
START_WORDS = frozenset(word for word, _ in STARTS)

ENDS: tuple[tuple[str, str], ...] = (
    ("ended", "It ended on 17 September"),
    ("end", "It came to an end on 6 May"),
    ("lifted", "lifted on 20 May"),
    ("over", "declared over on 26 April"),
    ("out", "ran out on 26 April"),
    ("extinguished", "declared extinguished on 29 July"),
    ("contained", "contained on 29 July"),
    ("lapsed", "It lapsed on 14 July"),
    ("expired", "It expired on 14 July"),
    ("collapsed", "The truce collapsed on 14 July"),
    ("until", "until 14 July"),
    ("till", "till 14 July"),
    ("to", "to 14 July"),
    ("and", "between 2 and 6 May"),
    ("freed", "freed in July"),
    ("release", "Their release on 2 August"),
    ("rescue", "Their rescue on 2 August"),
    ("liberation", "Their liberation on 2 August"),
    ("exchanged", "exchanged on 2 August"),
    ("ransomed", "ransomed on 2 August"),
    ("released", "released in July"),
    ("handed", "handed over in July"),
    ("rescued", "rescued on 6 May"),
    ("home", "came home on 9 May"),
    ("crossed", "crossed the border on 9 May"),
    ("walked", "walked out on 20 June"),
    ("surrendered", "surrendered on 20 June"),
    ("fell", "The town fell on 20 June"),
    ("off", "called off on 10 March"),
    ("killed", "was killed in June 2019"),
    ("found", "found on 9 July"),
    ("returned", "returned on 9 July"),
    ("died", "died on 14 March"),
    ("last", "the last patient on 30 June"),
    ("reopened", "reopened on 14 March"),
    ("opened", "the gates were opened on 14 March"),
    ("free", "set free on 6 May"),
    ("relieved", "relieved on 9 May"),
    ("retaken", "retaken on 9 May"),
    ("recaptured", "recaptured on 9 May"),
    ("discharged", "discharged on 9 May"),
    ("docked", "docked on 9 May"),
    ("arrived", "arrived on 9 May"),
    ("finished", "finished on 14 March"),
    ("back", "went back on 29 March"),
    ("resumed", "resumed work on 29 March"),
    ("sank", "sank in 1921"),
    ("sunk", "was sunk in 1921"),
    ("wrecked", "was wrecked in 1921"),
    ("scrapped", "was scrapped in 1921"),
    ("demolished", "was demolished in 1921"),
    ("retired", "retired in 1921"),
    ("resigned", "resigned on 29 March"),
    ("capitulated", "capitulated on 29 March"),
    ("withdrew", "withdrew on 29 March"),
    ("quelled", "quelled on 29 March"),
    ("signed", "A truce was signed on 29 March"),
    ("winched", "winched to the surface on 9 March"),
    ("extracted", "extracted on 9 March"),
    ("pulled", "pulled out on 9 March"),
    ("extinct", "declared extinct on 9 May"),
    ("emerged", "emerged on 9 May"),
    ("brought", "brought to the surface on 9 March"),
    ("picked", "picked up on 9 March"),
    ("hauled", "hauled out on 9 March"),
    ("dug", "dug out on 9 March"),
    ("through", "broke through on 14 April"),
    ("reached", "reached on 14 April"),
    ("ends", "The wait ends on 15 October"),
    ("expires", "The wait expires on 15 October"),
)
END_WORDS = frozenset(word for word, _ in ENDS)

BEGINNINGS: tuple[tuple[str, str], ...] = (
    ("capture", "captured taken seized overrun surrendered"),
    ("surrender", "surrendered capitulated fell"),
    ("fall", "fell captured taken surrendered"),
    ("seizure", "seized captured taken hijacked"),
    ("abduction", "abducted kidnapped seized taken snatched"),
    ("kidnapping", "kidnapped abducted seized taken snatched"),
    ("disappearance", "disappeared vanished missing lost seen"),
    ("arrest", "arrested detained seized held"),
    ("detention", "detained arrested held"),
    ("imprisonment", "imprisoned jailed arrested interned"),
    ("internment", "interned arrested"),
    ("deportation", "deported expelled"),
    ("departure", "departed left sailed set"),
    ("setting", "set left departed sailed"),
    ("leaving", "left departed sailed set"),
    ("sailing", "sailed left departed"),
    ("launch", "launched"),
    ("admission", "admitted taken brought"),
    ("discharge", "discharged released"),
    ("release", "released freed"),
    ("rescue", "rescued saved freed pulled brought winched"),
    ("arrival", "arrived reached came landed"),
    ("landing", "landed"),
    ("wounding", "wounded hit shot"),
    ("injury", "injured hurt wounded fell"),
    ("death", "died killed drowned shot"),
    ("burial", "buried"),
    ("sinking", "sank sunk foundered torpedoed lost wrecked capsized"),
    ("collapse", "collapsed gave fell caved"),
    ("closure", "closed shut"),
    ("evacuation", "evacuated"),
    ("liberation", "liberated freed"),
    ("retreat", "retreated withdrew"),
    ("appointment", "appointed"),
    ("trial", "tried"),
    ("conviction", "convicted"),
    ("execution", "executed shot hanged"),
    ("earthquake", "struck hit shook"),
    ("explosion", "exploded blew"),
    ("blast", "exploded blew"),
)
"""Events, with verbs that tell them: "taken on 11 October ... six months after their capture"."""

GENERAL_EVENTS = frozenset(
    """
    start beginning onset event disaster accident attack incident tragedy shock quake earthquake tremor fire blaze crash wreck
    collision raid bombing blast explosion flood storm landfall sinking eruption slide landslide avalanche collapse massacre
    shooting riot catastrophe calamity derailment first last opening end inrush breach burst rupture leak
    """.split()
)
"""Nouns by which a text may call whatever it has told."""

GONE_ON = frozenset(
    """
    siege strike battle war campaign search outbreak epidemic fire blaze blockade offensive curfew lockdown truce ceasefire
    operation occupation march voyage expedition crisis flood fighting uprising standoff hunt rescue drought famine
    """.split()
)
"""What one may be some days into: "eleven days into the siege"."""

LASTING = frozenset("lasted lasting lasts those these exactly full whole for over during after".split())
"""Words before a stretch of time that make it the length of what is told ("lasted ten days", "over those ten days")."""

TOLD = frozenset("lasted lasting lasts those these full whole spent spending wait waits waited".split())
"""Of these, the ones right before a stretch that make it the length of what the sentences around tell."""

RELEASED = frozenset(
    "freed released rescued reached returned found hauled winched brought dug picked escaped died emerged handed".split()
)
"""Words of a sentence that tells an end of its own: "The driver, taken with them, was released after three months"."""

LASTING_NOUNS = frozenset(
    """
    siege truce ceasefire pause lull blockade battle offensive countdown operation standoff strike occupation captivity ordeal
    curfew lockdown search campaign war conflict voyage journey march outbreak evacuation fighting bombardment assault hunt
    mourning shutdown wait drift trek raid encirclement
    """.split()
)
"""What a hyphened stretch is the length of ("a ten-day truce"); "a 20-year sentence" is none of it."""
