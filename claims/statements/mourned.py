"""The dead named by those they left: "the families of the 14", "the funerals of the 36", "the mother of one of the thirty".

They are the dead of the text, where it tells of one number of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION, names_a_year
from claims.lexicon.people import LEFT_BEHIND, SIGNS_OF_THE_DEAD
from claims.statements.claim import Mode
from claims.statements.derived import is_derived
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.frames import noun_measure
from claims.statements.identity import explained_by_kin, hedged_away, joined_before, of_one_size, two_speakers
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.recounts import same_again
from claims.statements.statement import Statement
from claims.values.hedge import Hedge
from claims.values.measure import Measure

MEMORIALS = frozenset("memorial plaque monument tablet stone cenotaph slab wall roll obelisk".split())
OTHER_DEAD = frozenset("war wars old older earlier other others already also both".split())
"""Words of a sentence about a sign that may be of others too."""

CLOSE = 3  # halves: so many signs at most are of these dead alone
LINKS = ("of each of the", "of every one of the", "of one of the", "of the", "of all", "of those", "to the")
NEAR = 12  # sentences from the dead to those who mourn them


def read_mourned(discourse: Discourse) -> Iterator[Statement]:
    """Every such number against the one number of dead told before."""
    for mention in discourse.mentions:
        if mention.quantity.hedge is not Hedge.EXACT or (mention.quantity.value or 0) < 2:
            continue
        sign = _is_a_sign(mention)
        if not sign and not _is_of_the_left(mention):
            continue
        dead = [other for other in discourse.before(mention) if _is_toll(other) and mention.sentence - other.sentence <= NEAR]
        if len({other.quantity.value for other in dead}) != 1:
            continue
        first = dead[-1]
        known = {quantity.value for quantity in discourse.quantities[: mention.number]} - {first.quantity.value}
        if mention.quantity.value in known or not of_one_size(first, mention) or two_speakers(first, mention):
            continue
        if hedged_away(first, OTHER_VERSION) or is_background(first.row, mention.row) or joined_before(first):
            continue
        if not sign and _may_be_some(mention, first):
            continue
        if first.measure is Measure.LOSSES and (mention.quantity.value or 0) < (first.quantity.value or 0):
            continue  # of those lost, some may live
        if sign and (not _are_too_many(mention, first) or is_derived(discourse, mention)):
            continue
        if not sign and _is_added_up(discourse, first, mention):
            continue
        if not explained_by_kin(discourse, mention, first):
            yield same_again(discourse, first, mention)


def _is_added_up(discourse: Discourse, first: Mention, mention: Mention) -> bool:
    """ "nine men to scurvy and four to fever. Three more were washed overboard ... the names of the 16 men"."""
    value, known = mention.quantity.value or 0, first.quantity.value or 0
    further = any(one.determiner == "more" for one in discourse.mentions[first.index : mention.index])
    return further and value > known and is_derived(discourse, mention)


def _is_of_the_left(mention: Mention) -> bool:
    """ "families of the 14 fallen", with nothing behind that would tell of others: "of the 14 killed in 1998"."""
    row, at = mention.row, mention.at
    if mention.determiner not in {"the", "all", "those"} or mention.measure not in (None, Measure.KILLED, Measure.LOSSES):
        return False
    link = next((link for link in LINKS if row.between(max(0, at - len(link.split())), at) == link), None)
    if link is None or mention.whole is not None:
        return False
    before = row.words[at - len(link.split()) - 1].low if at > len(link.split()) else ""
    behind = row.tags[mention.end : mention.end + 3]
    several = behind[:1] == "o" and "C" in row.tags[mention.end : mention.end + 4]  # "the 15 dead of the two accidents"
    return before in LEFT_BEHIND and "T" not in behind and "P" not in behind[:1] and not several


def _is_a_sign(mention: Mention) -> bool:
    """ "A plaque bears the 77 names": what stands for each of the dead, and for nobody of another time."""
    row = mention.row
    memorial = mention.what.head == "name" and not MEMORIALS.isdisjoint(row.lows)
    told = mention.determiner in {"the", "all", "those"} or memorial
    plain = mention.what.head in SIGNS_OF_THE_DEAD and mention.whole is None and mention.determiner not in {"other", "more"}
    return told and plain and OTHER_DEAD.isdisjoint(row.lows) and not any(names_a_year(low) for low in row.low_words)


def _are_too_many(mention: Mention, first: Mention) -> bool:
    """Whether there are more signs than dead, and not so many more that they must be of others as well."""
    signs, dead = mention.quantity.value or 0, first.quantity.value or 0
    return dead < signs and 2 * signs <= CLOSE * dead


def _may_be_some(mention: Mention, first: Mention) -> bool:
    """ "Forty people died ... the families of the 30 soldiers", "the names of the 12 jurors": some of the dead, or others."""
    head = mention.what.head
    if head in {"", first.what.head, *WEAK_WORDS} or noun_measure((head,)) is not None:
        return False
    named = not {"names", "name"}.isdisjoint(mention.row.low_words[max(0, mention.at - 6) : mention.at])
    return (mention.quantity.value or 0) < (first.quantity.value or 0) or (named and mention.measure is None)


def _is_toll(other: Mention) -> bool:
    """Whether a count is of all who died."""
    plain = other.quantity.hedge is Hedge.EXACT and other.determiner not in {"more", "other", "remaining"}
    whole = other.whole is None or other.whole.head in PRONOUN_WHOLES
    lost = other.measure is Measure.LOSSES  # "never came home"
    told = lost or (other.measure is Measure.KILLED and other.mode is Mode.ASSERTED)
    return told and bool(other.quantity.value) and plain and whole
