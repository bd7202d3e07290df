"""A first toll, the dead told since, and the toll that they make: "The initial count was 19 dead ... Two of the injured have
died ... We now have 21 dead".

Where somebody dies without a number ("a woman of 71 died in hospital"), the toll may be higher by one each. Only a toll that
the words tie to what was told before it ("that puts the toll at", "no other deaths", "until then") is no higher than that;
every toll is no lower than the first with what came on top of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.growing import BRINGING, REVISED
from claims.lexicon.people import singular
from claims.lexicon.places import PLACE_NOUNS, PLACE_PREPOSITIONS
from claims.lexicon.tolls import (
    AFTERWARDS,
    AS_NOW,
    AT_FIRST,
    AT_ONCE,
    COUNTED,
    DYING,
    FINDING,
    HAVING,
    IN_ALL,
    LOWERED,
    OF_SEVERAL,
    OF_WOUNDS,
    REACHING,
    SO,
    THAT_MAKES,
    TOLLS,
    UNTOLD,
    WIDER,
    WOUNDED,
)
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.figures import quiet_rows
from claims.statements.frames import noun_measure
from claims.statements.identity import two_speakers
from claims.statements.lone_persons import lone_persons
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.signs_of_counts import DEFINITE
from claims.statements.statement import Statement
from claims.statements.sums import adds_up, nobody_else
from claims.values.hedge import Hedge
from claims.values.measure import Measure

REACH = 8  # sentences in which the first toll, the dead since and the new toll stand
NOW = 4  # words behind a toll in which "now" stands
PLACED = 4  # words behind a preposition in which the name of a place stands
LEAD = 10  # words before a number that may call it a toll
BEHIND = 9  # words behind a number that tell of its people
FARTHEST = 4  # a toll this many times the sum, or a part of it, is of something else
KIN = frozenset("his her their".split())
SO_FAR = (("far",), ("many",), ("much",), ("few",))
JUST_BEFORE = frozenset("until till far already previous previously earlier hitherto".split())
"""Words of the toll right before the new one."""
ALREADY = frozenset("now already currently thus therefore officially only just".split())
FATES = frozenset({None, Measure.KILLED, Measure.HOSPITALISED, Measure.INJURED, Measure.RESCUED})


def read_tolls_made(discourse: Discourse) -> Iterator[Statement]:
    """Every toll that the first one and the dead told since cannot make."""
    if any(not row.lows.isdisjoint(REVISED | LOWERED) for row in discourse.rows):
        return
    dead: list[Mention] = []
    for mention in discourse.mentions:
        if _is_of_the_dead(mention) or (dead and goes_on(dead[-1], mention)):
            dead.append(mention)
    if len(dead) < 2:
        return
    for new in dead:
        if is_reached(new):
            statement = _made(discourse, new, dead)
            if statement is not None:
                yield statement


def _is_of_the_dead(mention: Mention) -> bool:
    """Whether a number is an exact count of dead, told by its own words or by what its clause calls it."""
    if mention.quantity.hedge is not Hedge.EXACT or not isinstance(mention.quantity.value, int) or not mention.quantity.value:
        return False
    if mention.row.sentence.headline or is_each(mention):
        return False
    if mention.determiner in DEFINITE and mention.row.low_words[mention.at - 1] not in KIN:
        return False
    if mention.measure is Measure.KILLED:
        return True
    if mention.measure not in FATES or mention.determiner in {"other", "remaining", "last"}:
        return False
    behind = set(_behind(mention))
    if mention.determiner == "more" and mention.measure is Measure.RESCUED and "dead" in behind:
        return True  # "three more miners were brought up dead"
    if mention.measure is not None:
        hurt = mention.measure is not Measure.RESCUED and mention.whole is not None
        return hurt and not behind.isdisjoint(DYING)  # "four of the 30 taken to hospital have died"
    if mention.what.head in {"", "body", "victim", "life"} and not behind.isdisjoint(DYING | FINDING):
        return True
    more = mention.determiner == "more" and not {*_lead(mention), *behind}.isdisjoint(FINDING | DYING)
    return more or _is_called(mention) or _is_apposed(mention)


def goes_on(before: Mention, mention: Mention) -> bool:
    """ "Another two died during the night and one on Sunday": a number and its day alone, behind one of dead."""
    row, at = mention.row, mention.at
    next_to_it = before.row is row and before.index == mention.index - 1
    bare = next_to_it and not mention.what.head and mention.whole is None and mention.quantity.hedge is Hedge.EXACT
    return bare and row.tags[at - 1] in "&," and row.tags[at + 1 : at + 4].startswith(("PT", "PU", "PdD"))


def _lead(mention: Mention) -> tuple[str, ...]:
    """The words of its clause before a number."""
    row, at = mention.row, mention.at
    while at and row.low_words[at - 1] in ALREADY:
        at -= 1
    tags = row.tags.replace(",CPT,", ",nPT,")  # "The toll, 88 on Sunday, is now 102"
    start = max(max(tags.rfind(mark, 0, at) for mark in ".;:C") + 1, at - LEAD)
    return row.low_words[start:at]


def _behind(mention: Mention) -> tuple[str, ...]:
    """The words of its clause behind a number."""
    row, start = mention.row, mention.at + 1
    stop = next((at for at in range(mention.end, len(row.tags)) if row.tags[at] in ".;:C"), len(row.tags))
    return row.low_words[start : min(stop, mention.end + BEHIND)]


def _next(mention: Mention) -> tuple[str, ...]:
    """The next words of the same clause."""
    row, end = mention.row, mention.end
    stop = next((at for at in range(end, min(end + NOW, len(row.tags))) if row.tags[at] in ",;:."), end + NOW)
    return row.low_words[end:stop]


def _is_concluded(mention: Mention) -> bool:
    """Whether a number follows from what was told: "so the toll is", "the combined toll", "have thus died"; not "so far"."""
    lead, behind = mention.row.low_words[: mention.at], _next(mention)
    so_far = any(lead[at : at + 1] == ("so",) and lead[at + 1 : at + 2] in SO_FAR for at in range(len(lead)))
    found = SO & {*lead, *behind}
    return bool(found - {"so"}) or ("so" in lead and not so_far)


def _is_called(mention: Mention) -> bool:
    """Whether the words call a number a toll: "the toll now stands at 57", "bringing to 11 the number of bodies"."""
    lead = _lead(mention)
    if mention.what.head or mention.whole is not None or not lead or lead[-1] not in REACHING or "from" in lead:
        return False
    number = lead[-1] == "to" and not BRINGING.isdisjoint(lead) and mention.row.between(mention.end, mention.end + 1) == "the"
    return not TOLLS.isdisjoint(lead) or (number and not TOLLS.isdisjoint(_behind(mention)))


def _is_apposed(mention: Mention) -> bool:
    """ "The toll, 88 on Sunday, is now 102": the toll of an earlier day, between commas."""
    row, at = mention.row, mention.at
    closed = row.tags[at - 1 : at + 4] == ",CPT," and not mention.what.head
    return closed and not TOLLS.isdisjoint(row.low_words[max(0, at - 3) : at - 1])


def is_reached(mention: Mention) -> bool:
    """Whether a number is the toll last told."""
    if mention.determiner or mention.whole is not None or _is_first(mention):
        return False
    lead, row = _lead(mention), mention.row
    if _is_called(mention) or (mention.what.head == "toll" and "of" in lead):
        return True
    if mention.measure is not Measure.KILLED:
        return False
    summed = row.text.strip().startswith(IN_ALL) or row.between(mention.end, mention.end + 2) in IN_ALL
    if row.tags[mention.end : mention.end + 1] == "P" and not summed:
        return False
    behind = _next(mention)
    told = {*lead, *row.low_words[max(0, mention.at - 1) : mention.at], *behind}  # "we have now"
    now = summed or not AS_NOW.isdisjoint(told)
    having = not HAVING.isdisjoint(lead[-4:]) or lead[-2:] == ("there", "are") or behind[:1] in {("have",), ("are",)}
    with_them = lead[-1:] == ("with",) and "confirmed" in mention.what.words
    return (now and having) or " ".join(lead[:2]) in THAT_MAKES or with_them


def _is_first(mention: Mention) -> bool:
    """Whether a number is a count of the dead before others came on top."""
    lead, behind = _lead(mention), _behind(mention)
    text = " ".join(behind)
    if mention.determiner == "more":
        return False
    cued = AT_FIRST.intersection(lead) - ({"first"} if "first" in lead[:-1] and _is_one_of_several(lead) else set())
    if _is_apposed(mention) or cued or "already" in behind or any(cue in text for cue in AT_ONCE):
        return True
    if lead[-1:] in {("named",), ("listed",), ("counted",)} and mention.determiner == "":
        return True
    if "had" in {*lead[-6:], *behind[:3]} and (not COUNTED.isdisjoint({*lead, *behind}) or _is_called(mention)):
        return True
    dated = "T" in mention.row.tags[mention.end : mention.end + BEHIND] or "T" in mention.row.tags[: mention.at]
    return dated and "confirmed" in {*behind, *mention.what.words}


def _is_one_of_several(lead: tuple[str, ...]) -> bool:
    """ "on the first day", "in the first blast": no first count, but that of the first of several."""
    return lead[lead.index("first") + 1] in OF_SEVERAL


def _is_added(mention: Mention) -> bool:
    """Whether a number came on top of the dead told before: "three more", "two of the injured have died"."""
    if mention.determiner == "more":
        return True
    behind = {*_behind(mention), *_lead(mention)}
    whole = mention.whole
    if whole is not None:
        hurt = mention.measure in (Measure.HOSPITALISED, Measure.INJURED) or not WOUNDED.isdisjoint(whole.words)
        return hurt and not DYING.isdisjoint(behind)
    if not AFTERWARDS.isdisjoint({*_lead(mention)[-3:], *_behind(mention)}):
        return True
    told = mention.row.low_words[mention.at :]
    hurt = not WOUNDED.isdisjoint({*behind, *told[: mention.end - mention.at]})
    return (hurt and not OF_WOUNDS.isdisjoint(told)) or "none" in told


def _made(discourse: Discourse, new: Mention, dead: Sequence[Mention]) -> Statement | None:
    """The new toll against the first and what came on top of it; None where another count is left over."""
    near = [
        one
        for one in dead
        if one is not new
        and abs(new.sentence - one.sentence) <= REACH
        and (one.sentence == 0 or not is_background(one.row, new.row) or (_is_first(one) and "last" not in one.row.lows))
        and not _is_inside(one)
        and one.quantity.value != new.quantity.value
    ]
    added: list[Mention] = []
    for one in near:
        if not _is_first(one) and (_is_added(one) or (added and goes_on(added[-1], one))):
            added.append(one)
    wider = "combined" not in _lead(new) and not WIDER.isdisjoint(new.row.lows)
    if _is_concluded(new) and not wider and not any(_is_first(one) for one in near):
        near = [one for one in near if one.index < new.index]  # "killed 61 ... another seven. The combined toll of 68"
        firsts, added = near[:1], near[1:]
    else:
        firsts = [one for one in near if one not in added and _is_first(one)]
    if len(firsts) != 1 or len(added) + 1 != len(near) or two_speakers(firsts[0], new):
        return None
    first = firsts[0]
    rows = [first, *added, new]
    alone = lone_persons(discourse, min(one.sentence for one in rows), max(one.sentence for one in rows))
    if _others_untold(discourse, rows) or _is_elsewhere(new, first):
        return None
    sums = (first.quantity.value or 0) + sum(one.quantity.value or 0 for one in added)
    value = new.quantity.value or 0
    if value > FARTHEST * sums or sums > FARTHEST * value:
        return None
    if any(one.index > new.index and one.row is not new.row and not _looks_back(one) for one in rows):
        return None
    just_before = JUST_BEFORE & {*_lead(first), *_behind(first)}
    just_before |= {"until"} if _is_apposed(first) else set()
    last = "now" in new.row.lows or new.row.text.strip().startswith(IN_ALL)
    follows = _follows(new) or bool(just_before & {"until", "till"}) or (bool(just_before) and last)
    closed = follows or any(nobody_else(discourse, one.row) for one in rows)
    if not added and not (alone and (closed or value < sums)):
        return None
    if sums <= value <= sums + alone or (value > sums and not closed):
        return None
    return adds_up(discourse, new.span, new, (first, *added), extra=alone if value > sums else 0)


def _others_untold(discourse: Discourse, told: Sequence[Mention]) -> bool:
    """Whether the sentences speak of more dead without a number: "they brought up more before nightfall"."""
    first, last = min(one.sentence for one in told), max(one.sentence for one in told)
    rows = [row for row in discourse.rows if first <= row.sentence.index <= last]
    rows += quiet_rows(discourse, UNTOLD, lambda index: first <= index <= last)
    return any(
        row.tags[at - 1 : at] != "C" and row.tags[at + 1 : at + 2] != "C" and row.low_words[at + 1 : at + 2] != ("than",)
        for row in rows
        for at in row.places(UNTOLD)
        if not (row.low_words[at] == "others" and "C" in row.tags[max(0, at - 2) : at])
    )


def _is_elsewhere(new: Mention, first: Mention) -> bool:
    """Whether a toll is of a place that the first one does not name: "found in Bole", "in the whole province"."""
    row = new.row
    start = max(row.tags.rfind(mark, 0, new.at) for mark in ".;:") + 1
    for at in range(start, min(len(row.words), new.end + BEHIND)):
        if row.low_words[at] not in PLACE_PREPOSITIONS:
            continue
        end = at + 1
        while end < len(row.words) and row.tags[end] in "dang" and end - at <= PLACED:
            end += 1
        head = row.words[end - 1]
        named = end > at + 1 and (head.capital or singular(head.low) in PLACE_NOUNS)
        if named and head.low not in first.row.lows:
            return True
    return False


def _is_inside(mention: Mention) -> bool:
    """Whether a number is some of the dead just counted: "two of them children", "of whom three were guests"."""
    before = mention.row.between(max(0, mention.at - 2), mention.at)
    if before in {"of whom", "of them", "of these"} or before.endswith(("including", "among them")):
        return True
    whole = mention.whole
    return whole is not None and (whole.head in PRONOUN_WHOLES or noun_measure(whole.words) is Measure.KILLED)


def _looks_back(mention: Mention) -> bool:
    return "had" in mention.row.lows or not AT_FIRST.isdisjoint(mention.row.lows)


def _follows(new: Mention) -> bool:
    """Whether the words tie a toll to what was just told: "that puts the toll at", "so the toll is", "bringing the toll to"."""
    lead = _lead(new)
    told = " ".join(lead)
    brought = not (BRINGING | {"putting", "carrying", "carried", "carries"}).isdisjoint(lead)
    brought = brought or new.row.text.strip().startswith(IN_ALL)
    return brought or _is_concluded(new) or any(cue in told for cue in THAT_MAKES)
