"""What a stretch of time is counted from by a noun or verb of an event told before: "taken on 11 October ... six months after
their capture", "left on 2 August ... 25 days after setting out", "eleven days into the siege that began on 3 June".
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.calendar_words import BEGINNINGS, GENERAL_EVENTS, GONE_ON, START_WORDS
from claims.statements.moments import Moment
from claims.statements.stretches import Stretch
from claims.statements.words import Row
from claims.values.pattern import Pattern

BACK = 12  # sentences before in which the event stands with its day
CLOSE = 6  # words behind "after" in which the event is named
BEFORE, BEHIND = 12, 14  # words on either side of a day in which its event is told
BESIDE = 4  # words between a stretch and the day that it leads to

AN_EVENT = Pattern(
    r"^after (?:the|its|her|his|their|that|this) (?:\w+ ){1,3}, (?:on|in)(?: the (?:morning|night|evening|afternoon|eve) of)?$"
)
"""The event that a stretch is counted from, and the day that it leads to: "six months after the sinking, on 16 April"."""

STEM = 4  # letters by which "capture" and "captured" are one word
VERBS = {noun: frozenset(verbs.split()) for noun, verbs in BEGINNINGS}
TOLD_BY: dict[str, frozenset[str]] = {verb: verbs for verbs in VERBS.values() for verb in verbs}


def _event(stretch: Stretch) -> frozenset[str]:
    """The verbs that may have told the event which a stretch is counted from; none where it names none."""
    words = stretch.row.low_words[stretch.after + 1 : stretch.after + 1 + CLOSE]
    for at, low in enumerate(words):
        if low in {",", ";", "."}:
            break
        if low in VERBS and (at == 0 or words[at - 1] in {"their", "his", "her", "its", "the", "that", "this"}):
            return VERBS[low]
        if low in TOLD_BY and any(word in {"being", "was", "were", "been", "he", "she", "they", "it"} for word in words[:at]):
            return TOLD_BY[low]
    return frozenset()


def is_of_a_told_event(stretch: Stretch, moments: Sequence[Moment]) -> bool:
    """Whether what stands behind "after" is told beside one of the days, or named as what the text is about; not "on 14 June,
    nine days after the governor had asked for it"."""
    if _event(stretch):
        return True
    row, start = stretch.row, stretch.after + 1
    end = min((at for at in range(start, len(row.words)) if row.tags[at] in ",.;:"), default=len(row.words))
    clause = row.low_words[start:end]
    begun = "had" not in clause or not {"begun", "started", "opened"}.isdisjoint(clause)  # not "after it had reopened"
    pronoun = row.between(start, start + 1) in {"it", "that", "this", "they"} and begun
    if not GENERAL_EVENTS.isdisjoint(clause) or pronoun or not clause:
        return True
    told = {low[:STEM] for moment in moments for low in moment.row.low_words}
    return any(low[:STEM] in told for at, low in zip(range(start, end), clause, strict=True) if row.tags[at] in "nkev")


def beginning(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """The days of the event, and the day that the stretch leads to."""
    row = stretch.row
    following = row.between(stretch.after, stretch.after + 1)
    end = _beside(stretch, moments) if following in {"after", "into"} else None
    if end is None:
        return []
    verbs = _event(stretch) if following == "after" else START_WORDS
    if following == "into" and GONE_ON.isdisjoint(row.low_words[stretch.after : stretch.after + CLOSE]):
        return []  # "nine days into his stay"
    earlier = [one for one in moments if one.span.end <= end.span.start and one is not end]
    near = [one for one in earlier if row.sentence.index - one.row.sentence.index <= BACK]
    return [(start, end) for start in near if verbs & _told_beside(start, near)]


def _beside(stretch: Stretch, moments: Sequence[Moment]) -> Moment | None:
    """ "On 11 April 1944, six months after": the day right before a stretch; "six months after the sinking, on 16 April": the
    one right behind its event."""
    row = stretch.row
    here = [one for one in moments if one.row is row]
    before = [one for one in here if 0 < stretch.at - one.at <= BESIDE]
    before = [one for one in before if not set(row.tags[one.at + 1 : stretch.at]) & set("vb;:&")]
    if before:
        return before[-1]
    behind = [one for one in here if one.at > stretch.after and AN_EVENT.match(row.between(stretch.after, one.at))]
    return behind[0] if len(behind) == len(here) == 1 else None


def _told_beside(moment: Moment, moments: Sequence[Moment]) -> set[str]:
    """The words of a day's clause: up to the days beside it."""
    row: Row = moment.row
    before = max((one.at for one in moments if one.row is row and one.at < moment.at), default=-1)
    behind = min((one.at for one in moments if one.row is row and one.at > moment.at), default=len(row.words))
    first, last = max(before + 1, moment.at - BEFORE), min(behind, moment.at + BEHIND)
    return set(row.low_words[first:last])
