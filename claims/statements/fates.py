"""What a number is told of, by its own words first: its fate."""

from __future__ import annotations

from claims.lexicon.fates import CUES
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.values.measure import Measure

CLAUSE = 8  # words of a clause read for a cue of fate
OF_THE_DEAD = frozenset("funeral funerals death deaths burial burials killing murder".split())


def fate(mention: Mention) -> Measure | None:
    """What a number is told of: by its own adjective or noun ("18 slain hostages"), else by its verb, else by a cue."""
    own = [noun_measure((word,)) for word in mention.what.words]
    if Measure.KILLED in own and Measure.INJURED not in own and Measure.MISSING not in own:
        return Measure.KILLED
    if cost_lives(mention):
        return Measure.KILLED
    if mention.measure is None or mention.measure in (Measure.TRAPPED, Measure.KIDNAPPED, Measure.LOSSES):
        return _cue(mention) or mention.measure
    return mention.measure


def cost_lives(mention: Mention) -> bool:
    """ "cost 730 of its patients their lives"."""
    end = mention.end
    return mention.row.between(end, end + 2) in {"their lives", "their life"}


def _is_clause(mention: Mention, start: int) -> bool:
    """ "he had", "they have" right behind a number."""
    low = mention.row.between(start, start + 2)
    return low in {f"{who} {had}" for who in ("he", "she", "they", "it") for had in ("had", "has", "have")}


def _cue(mention: Mention) -> Measure | None:
    words, tags = mention.row.words, mention.row.tags
    if "bodies of" in mention.row.between(max(0, mention.at - 3), mention.at):
        return Measure.KILLED
    position = mention.end
    start = position
    while position < min(len(words), start + CLAUSE) and tags[position] not in "C.;:,":
        low = words[position].low
        if low in {"located", "found", "traced"} and "not" in {word.low for word in words[start:position]}:
            return Measure.MISSING
        if (
            low == "lost"
            and position > start
            and tags[position - 1] == "b"
            and words[position - 1].low in {"were", "was", "are"}
        ):
            return Measure.KILLED
        if low == "died" and words[position - 1].low == "have" and words[position - 2].low == "to":
            return Measure.KILLED  # "known to have died"
        if low == "discharged":
            return Measure.RELEASED
        if low == "recovered" and words[position - 1].low in {"who", "have", "has", "had", "all"} and tags[position + 1] != "d":
            return Measure.SURVIVORS  # "the 29 who recovered"
        if low == "hospital" and words[position - 1].low in {"leave", "left"}:
            return Measure.RELEASED  # "are expected to leave hospital"
        if position == start + 2 and _is_clause(mention, start) and low in OBJECT:
            return OBJECT[low]  # "the fourteen he had killed"
        if low in CUES:
            return CUES[low]
        position += 1
    before = {word.low for word in words[max(0, mention.at - 3) : mention.at]}
    return Measure.EVACUATED if before & {"moved", "relocated"} else None


def of_the_dead(mention: Mention) -> bool:
    """ "the funerals of the 46"."""
    lead = mention.row.between(max(0, mention.at - 3), mention.at).split()
    return lead[1:2] == ["of"] and lead[0] in OF_THE_DEAD


def told_by_verb(mention: Mention) -> bool:
    """Whether a verb of its own tells the fate ("the 46 died"), rather than its noun phrase ("the 46 dead")."""
    end = mention.end
    if noun_measure(mention.what.words) is not None:
        return False
    if of_the_dead(mention):
        return True
    while end < len(mention.row.tags) and mention.row.tags[end] == "a":
        end += 1
    if end >= len(mention.row.tags) or mention.row.words[end].low == "missing":
        return False
    return mention.row.tags[end] == "b" or mention.row.words[end].low in SUBJECT
