"""How the text puts a number forward: as so, as denied, as possible, as expected, or as an older or newer count."""

from __future__ import annotations

from claims.lexicon.modes import DENIAL, EXPECTED, FEARED, POSSIBLE, REVISION, REVISION_BEFORE
from claims.statements.claim import Mode
from claims.statements.words import Row

WINDOW = 9  # words before a number in which a cue of its clause may stand
AFTER = 7  # words after its noun phrase
_CUES = DENIAL | POSSIBLE | FEARED | EXPECTED | REVISION


def mode_of(row: Row, at: int, end: int) -> Mode:
    """The mode of the number at a word whose noun phrase ends at `end`: the nearest cue within its clause."""
    if row.lows.isdisjoint(_CUES):
        return Mode.ASSERTED
    words, tags = row.words, row.tags
    position = at - 1
    while position >= 0 and at - position <= WINDOW and tags[position] not in ".;":
        low = words[position].low
        if tags[position] == "C" and at - position > 3:
            break
        mode = _cue(row, position)
        if mode is not None and not (mode is Mode.DENIED and low == "not" and _only(row, position)):
            return mode
        position -= 1
    position = end
    while position < len(words) and position - end < AFTER and tags[position] not in '.;,C:"':
        low = words[position].low
        if low not in REVISION_BEFORE and tags[position] not in "cw":
            mode = _cue(row, position)
            if mode is not None and mode is not Mode.REVISED:
                return mode
        elif low in {"when", "while", "after", "who", "that"}:
            break
        position += 1
    return Mode.ASSERTED


def _cue(row: Row, position: int) -> Mode | None:
    low = row.words[position].low
    if row.words[position].quantity is not None:
        return None  # "in May"
    if low in DENIAL:
        return Mode.DENIED
    if low in POSSIBLE or low in FEARED:
        return Mode.HYPOTHETICAL
    if low in EXPECTED and (low != "will" or row.tags[position] == "b"):
        return Mode.FORECAST
    if low in REVISION:
        return Mode.REVISED
    return None


def _only(row: Row, position: int) -> bool:
    return row.between(position + 1, position + 2) in {"only", "just", "least", "less", "more"}
