"""Words of running accounts: who came and went, what names a balance, what closes an account."""

from __future__ import annotations

COMING = frozenset(
    """
    joined joins join boarded boards boarding embarked arrived arrive arrives added adds adding admitted admits
    reinforced reinforcements recruited enlisted enrolled entered enters gained born took_on came_aboard got_on
    climbed_aboard came_in taken_on brought_in went_aboard signed_on received receives replacements replacement drafted
    up_by rose_by grew_by increased_by arrivals newcomers took_in taken_in let_on climbed_on got_in
    """.split()
)
"""Verbs by which a group grows; a verb and its particle are joined by an underscore."""

GOING = frozenset(
    """
    left leaves leave leaving disembarked alighted departed discharged discharges deserted withdrew withdrawn
    transferred evacuated removed struck_off struck_out crossed_out crossed_off deleted deducted subtracted dropped
    got_off get_off gets_off got_out put_off went_ashore put_ashore taken_off took_off stepped_off climbed_off
    climbed_out sent_home moved_on moved_out went_home got_home came_home
    gone_home flown_out flown_home walked_away fled escaped ashore
    down_by fell_by dropped_by declined_by shrank_by
    reassigned repatriated died killed drowned perished resigned retired closed shut destroyed burned_out let_off
    recaptured rearrested went_down went_under went_overboard let_through waved_through got_through got_away
    broke_out broken_out
    lost let_go set_free let_loose turned_back set_down put_down dropped_off dropped_out taken_away sent_on sent_away
    moved_away taken_out rescued saved wounded injured captured missing hurt landed shot executed picked_up pulled
    plucked lifted winched hauled dragged scooped moved walked_out
    ran_out released freed ransomed exchanged took takes swapped deported expelled quit resettled relocated went_missing
    defected surrendered cancelled retrieved reached swam survived lived hospital hospitalised hospitalized
    brought_out brought_up brought_down pulled_out dug_out led_out led_away lifted_out lifted_off winched_up carried_out
    slipped_away jumped ran_away crawled_out scrambled_out broke_free drifted_away
    """.split()
)
"""Verbs by which a group shrinks."""

FOUND = frozenset(
    """
    found recovered unearthed died dead killed drowned perished succumbed discovered dug_out pulled_out pulled_from
    brought_out rose grew increased climbed brought_up turned_up lifted_out retrieved exhumed identified confirmed
    reported logged recorded
    """.split()
)
"""Verbs by which a count of the dead or a list grows, beside `COMING`."""

TAKEN_OUT = frozenset(
    """
    removed struck_off struck_out crossed_out crossed_off deleted deducted subtracted dropped withdrawn withdrew
    discharged taken_off took_off fell shrank reclassified corrected cut taken_out took_out erased scratched crossed
    moved
    """.split()
)
"""Verbs by which such a count shrinks."""

PARTICLES = frozenset("off out on up in aboard ashore home down away from go free loose back through under overboard".split())
"""Particles of the verbs above; only such a pair counts where it is listed with an underscore."""

TALLIES = frozenset(
    """
    toll count list file tally ledger register roll log record records tallies lists total number figure figures book
    books database board index account docket death deaths name names dead killing killings murder murders case cases
    fatalities fatality body bodies victims
    """.split()
)
"""Nouns that name an account kept of people: "the file held 312 deaths"."""

HOLDING = frozenset(
    """
    stood stands stand held holds hold showed shows show read reads had has contained contains listed was is closed
    ended finished totalled totaled reached
    """.split()
)
"""Verbs between an account and its balance."""

SUMMING = frozenset(
    """
    makes made making make comes came come amounts amounted amount adds add added totals totalled totaled totalling
    gives gave giving brings brought bringing means meant puts put works number numbers numbered making leaves
    """.split()
)
"""Verbs before a sum: "that makes 60"."""

LEAVING = frozenset("leaves leaving left leave".split())

CONCLUDING = frozenset("therefore thus hence so consequently accordingly".split())
"""Words by which a writer reckons."""

IN_ALL = ("in all", "in total", "all told", "between them", "all together", "put together", "taken together", "added together")
TOGETHER = frozenset("altogether combined together overall".split())
"""Words beside a sum."""

REMNANTS = frozenset("others other remaining rest remainder survivors".split())
"""Nouns of what is left."""

LEFT_OVER = frozenset("unhurt unharmed unscathed uninjured unaccounted untouched".split())
"""Words after a number of those who are left."""

DENIALS = frozenset("no nobody none nothing never not neither nor without".split())
ELSE = frozenset(
    """
    else elsewhere moved other others more fewer further additional anything entry entries reinforcements replacements
    drafts draft missing boarded joined added removed left died passengers passenger deaths death change changed body
    bodies
    """.split()
)
"""Words that, denied, close an account: "nobody else died", "nothing was added"."""

OPENERS = frozenset(
    """
    aboard board sailed sail set strength strong formed went carrying carried crew shift roll manned garrison headcount
    mustered departed embarked opened began started manifest numbered held took setting sailing left outset cast began
    begins employed boasted fielded entered started housed contained complement passengers contained housed sheltering
    sheltered convoy pupils patients admitted
    """.split()
)
"""Words beside the size of a group as an account opens with it."""

PUT_TOGETHER = ("put together", "taken together", "added together", "adding", "counting both", "together")
"""Openings of a sentence that sums up."""

MOMENTS = frozenset(
    """
    night day evening morning week month end time date today tonight midnight dawn noon dusk nightfall
    """.split()
)
"""Nouns of time between an account and its balance: "stood that night at 126"."""

ENDING = frozenset("ended ends ending finished emerged came left returned closed went remained down".split())
"""Verbs before "with" or "at" and the number that a group ends with: "ended the year with 1,050"."""

STILL = frozenset("still left remaining remained stayed".split())
"""Words of those who have not gone: "of the people still on the coach"."""

STILL_HERE = frozenset("still left remain remains remained remaining leaves leaving".split())
"""Words beside those who are left."""

STAYING = frozenset("stayed remained lived survived recovered left remaining".split())
"""Verbs of those whom the share just given leaves out: "40 per cent fled ... of those who stayed"."""

CARRYING = frozenset(
    """
    brings bring brought bringing takes took taking raises raised raising pushes pushed pushing lifts lifted
    """.split()
)
"""Verbs of "brings its losses to 260"."""

ESCAPE = frozenset("broke broken escaped escapees escapee fled breakout recaptured rearrested jailbreak absconded".split())

NOT_BACK = ("still at large", "still on the run", "still in hiding", "remain at large", "remained at large")
"""Words of those who broke out and were not caught."""

BEARING = frozenset("carrying bringing taking ferrying evacuating delivering lifting moving transporting landing".split())
"""Participles before all that several vehicles carried: "three buses with 40 each left, carrying 120 people"."""

EACH = frozenset("each apiece every".split())
"""Words beside a number that several groups have alike."""
