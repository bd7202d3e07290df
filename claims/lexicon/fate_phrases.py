"""Phrases of several words that say what happened to the people counted: "54 [on board]", "eight [lost their lives]"."""

from __future__ import annotations

from claims.values.measure import Measure

M = Measure


def _phrases(*rows: tuple[Measure, str]) -> tuple[tuple[str, Measure], ...]:
    """Rows of a measure and its phrases, with semicolons between them."""
    return tuple((" ".join(phrase.split()), measure) for measure, phrases in rows for phrase in phrases.split(";"))


PHRASES: tuple[tuple[str, Measure], ...] = _phrases(
    (
        M.ABOARD,
        """
        on board; aboard; at sea
        """,
    ),
    (
        M.HOSPITALISED,
        """
        in hospital; in the hospital; in hospitals; in intensive care; to the hospital; to a hospital; to hospitals; to
        area hospitals; to local hospitals; to nearby hospitals; to hospital; needed hospital treatment; required
        hospital treatment; need hospital treatment; received hospital treatment; needed hospital care; required
        hospital care; ended up in hospital; went to hospital; remain in hospital; into hospital; to two hospitals; to
        three hospitals; to four hospitals; in a critical condition
        """,
    ),
    (
        M.RELEASED,
        """
        set free; let go; walked free; sent home; allowed home; gone home; since gone home
        """,
    ),
    (
        M.KILLED,
        """
        to death; among the dead; among those killed; among the killed; lost their lives; lost their life; lost lives;
        gave their lives; gave their life; laid down their lives; paid with their lives; lose their lives; not survive;
        not recover; not pull through; didn't survive; didn't recover; never recovered; failed to recover; met their
        deaths; met their death; met their end; met his death; met her death; lost his life; lost her life; lost to the
        sea; shot dead; found dead; to their deaths; to their death; to her death; to his death; never woke up; never
        woke; did not wake up; failed to survive; passed away; no longer with us; no longer alive; did not make it;
        didn't make it; did not live; met a violent death; breathed their last; paid with his life; froze to death
        """,
    ),
    (
        M.LOSSES,
        """
        never came home; never came back; never returned; failed to come home; failed to come back; failed to return
        """,
    ),
    (
        M.INJURED,
        """
        in critical condition; in serious condition; in grave condition; in critical but stable condition; among the
        wounded; among the injured; among those wounded; among those injured; bullet wounds; gunshot wounds; with minor
        injuries; with serious injuries; with injuries; with scratches; with severe injuries; with light injuries; with
        slight injuries; with burns; with severe burns; with cuts and bruises; with broken bones; with gunshot wounds;
        with shrapnel wounds; with head injuries; nursing injuries; nursing wounds;
        cut by flying; cut by glass; cut by broken glass; cut by shrapnel; cut by splinters; cut by debris; hit by shrapnel;
        struck by shrapnel; hit by flying; struck by flying; hit by splinters; struck by splinters; grazed by; burned by;
        burnt by; peppered with shrapnel
        """,
    ),
    (
        M.DETAINED,
        """
        in custody; into custody; under arrest; behind bars; in detention; in police custody; in handcuffs; in jail; held
        overnight; held for questioning
        """,
    ),
    (
        M.MISSING,
        """
        among the missing; unaccounted for; not been found; not be found; not be traced; cannot be found; cannot be traced;
        not been traced; not been located; yet to be found; yet to be traced; yet to be located; yet to be accounted for; not
        accounted for; not yet been found; not yet been traced; not yet been located; without trace; without a trace; never
        found; never been found; never seen again; never heard from again; not been heard from
        """,
    ),
    (
        M.UNHURT,
        """
        escaped injury; escaped unhurt; escaped unharmed; without a scratch; with only scratches; without injury;
        without injuries
        """,
    ),
    (
        M.KIDNAPPED,
        """
        held hostage; held captive; taken hostage; taken hostages; dragged into captivity; being held captive
        """,
    ),
    (
        M.CAPTURED,
        """
        taken prisoner; into captivity; taken captive; taken prisoners
        """,
    ),
    (
        M.RESCUED,
        """
        found alive; to safety; brought to safety; led to safety; carried to safety; pulled to safety; taken to safety;
        hauled to safety; winched to safety; lifted to safety; guided to safety; brought out alive; carried out alive;
        dug out alive; pulled out alive; taken off alive; recovered alive; brought ashore; taken ashore; carried ashore;
        ferried ashore; helped ashore; put ashore; set ashore; landed safely; plucked to safety
        """,
    ),
    (
        M.CASUALTIES,
        """
        killed or wounded; killed and wounded; dead and wounded; killed or injured; dead or wounded; killed or hurt
        """,
    ),
    (
        M.IRRECOVERABLE,
        """
        killed or missing; dead or missing; dead and missing
        """,
    ),
    (
        M.DISPLACED,
        """
        without shelter; without a home; without homes; without a roof; lost their homes; left their homes; fled their homes;
        lost a home; lost their home; lost a house; lost their house; lost their houses;
        abandoned their homes; made homeless; forced to flee
        """,
    ),
    (
        M.DEPLOYED,
        """
        under arms
        """,
    ),
    (
        M.PRESENT,
        """
        at their desks; in class
        """,
    ),
    (
        M.SURVIVORS,
        """
        alive; out alive; came out alive; got ashore; swam ashore; made it ashore; reached the shore; made it out; got out
        alive; made it to safety; made it to shore; reached safety; reached shore; swam to safety; climbed to safety; crawled
        to safety; lived through; made it home; made it back; made it to the shore; came through alive; lived to tell the
        tale; managed to escape; managed to get out; pulled through; walked away
        """,
    ),
    (
        M.EVACUATED,
        """
        moved to safety; moved to higher ground; had to leave their homes; forced to leave their homes; told to leave
        their homes; ordered to leave their homes; ordered out of their homes; asked to leave their homes; had to be
        moved
        """,
    ),
    (
        M.CASES,
        """
        tested positive; caught the virus; caught the disease; caught the infection; caught the fever; came down with; taken
        ill; taken sick; became ill; became infected; fallen ill; fallen sick; took sick; took ill
        """,
    ),
    (
        M.TRAPPED,
        """
        stuck underground; cut off underground; stuck below ground
        """,
    ),
)
"""Words right after a number's noun, or after the verb that goes with them, that tell a fate; read in this order."""
