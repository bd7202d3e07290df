"""How long people were held or cut off, told beside its two days: "Trapped on 2 June, they were winched up on 11 June. 'Nine
days down there ...'", "On 3 April a fall closed the gallery ... On 14 April they broke through ... after eleven days below".

The words behind the length say where it was spent; what began and what ended it stand with the dates, before or, where a date
opens its sentence, behind them.
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.calendar_words import END_WORDS, RELEASED, START_WORDS
from claims.statements.moments import Moment
from claims.statements.stretches import Stretch

AROUND = 14  # sentences before a length in which its days stand
BEFORE, BEHIND = 14, 12  # words on either side of a date in which its cue stands
FRONTED = 4  # words from the start of a sentence within which a date opens it
SPENT_WHERE = (
    "underground", "below", "down there", "down below", "beneath", "in the hands of", "in captivity", "in the dark", "at sea",
    "adrift", "under the rubble", "in the rubble", "in the ruins", "in darkness", "as a captive", "as captives", "as a hostage",
    "as hostages", "as a prisoner", "as prisoners", "behind bars", "in chains", "in a cell", "on the ice", "on the raft",
    "in the raft", "in the cave", "in the mine", "in the shaft", "without food", "without water", "cut off", "stranded",
    "of captivity", "of darkness", "in prison", "in detention", "in custody", "in the lifeboat", "on the mountain",
    "under siege", "in a cage", "entombed", "buried alive",
)  # fmt: skip
"""Words behind a length by which it is that of an ordeal."""

LEADS = frozenset("after following those these their the ended ending ends nearly almost some about over".split())
LONG = frozenset("year decade century".split())


def ordeal(stretch: Stretch, moments: Sequence[Moment]) -> list[tuple[Moment, Moment]]:
    """What began on one day and ended on another, the length told in its sentence or behind it."""
    row = stretch.row
    if not row.between(stretch.after, stretch.after + 4).startswith(SPENT_WHERE) or stretch.unit in LONG:
        return []
    opens = stretch.at == 0 or row.tags[stretch.at - 1] == '"'
    if not opens and row.words[stretch.at - 1].low not in LEADS:
        return []  # "The record is held by a Pole, who was 17 days underground"
    before = [moment for moment in moments if moment.span.end <= stretch.span.start]
    near = [moment for moment in before if row.sentence.index - moment.row.sentence.index <= AROUND]
    starts = [m for m in near if m.exact and _is_cued(m, START_WORDS, near)]
    ends = [m for m in near if m.exact and _is_cued(m, END_WORDS, near)]
    here = any(moment.row is row for moment in moments)
    return [
        (start, end)
        for start in starts
        for end in ends
        if end.span.start > start.span.end
        and (start.has_year or not end.has_year)
        and (end.row is row or not (here or row.lows & RELEASED))
    ]


def _is_cued(moment: Moment, cues: frozenset[str], moments: Sequence[Moment]) -> bool:
    """Whether a cue stands in a date's clause: in the words before it, or behind it where it opens the sentence."""
    words = moment.row.low_words
    previous = max((other.at for other in moments if other.row is moment.row and other.at < moment.at), default=-1)
    if set(words[max(previous + 1, moment.at - BEFORE) : moment.at]) & cues:
        return True
    return moment.at < FRONTED and bool(set(words[moment.at + 1 : moment.at + BEHIND]) & cues)
