"""Clock times.

time := hours ":" minutes [":" seconds] [am-pm] | hours am-pm | hours "o'clock" | "0600" | "1400" ("GMT" | "local" | "hours")
"""

from __future__ import annotations

from claims.lexicon.calendar import CLOCK_WORDS
from claims.lexicon.nouns import PEOPLE
from claims.quantities.draft import Draft
from claims.quantities.quantity import Kind
from claims.quantities.tokens import Tokens


def time_draft(first: int, after: int) -> Draft:
    """A clock time: tokens `first` up to `after`."""
    return Draft(first, after, None, None, kind=Kind.TIME)


_STANDING_AT = frozenset("stands stood standing put remains remained is was estimated currently now still toll".split())
_BEFORE_A_TIME = frozenset("at by until since before after".split())
_AFTER_A_TIME = frozenset("today yesterday on a the local and when in that".split())
_BEFORE_A_TRAIN = frozenset("on aboard by took caught boarded missed".split())
_PRICED = frozenset("close closed ended end shares trading trade priced sold bought opened open".split())


def read_clock(tokens: Tokens, at: int) -> Draft | None:
    """ "14:30", "2.30 p.m.", "5 o'clock", "14h30" at a token of digits."""
    low = tokens.low
    word = low[at]
    hour = int(word)
    if low[at + 1] == ":" and tokens.glued(at + 1) and tokens.glued(at + 2) and low[at + 2].isdecimal():
        if len(low[at + 2]) == 2 and hour <= 24 and int(low[at + 2]) < 60:
            after = at + 3
            while low[after] == ":" and low[after + 1].isdecimal() and tokens.glued(after + 1):
                after += 2
            return time_draft(at, behind_am_pm(tokens, after) or after)
        return None
    end = behind_am_pm(tokens, at + 1)
    if end is not None and ((hour <= 12 and len(word) <= 2) or (len(word) == 4 and hour <= 2400)):
        return time_draft(at, end)
    if low[at + 1] in ("o'clock", "o’clock") and hour <= 12:
        return time_draft(at, at + 2)
    if low[at + 1] == "h" and tokens.glued(at + 1) and low[at + 2].isdecimal() and len(low[at + 2]) == 2 and hour < 24:
        return time_draft(at, at + 3)
    return None


def read_hour(tokens: Tokens, at: int) -> Draft | None:
    """ "at four in the afternoon", "will gather tonight at eight": an hour in a word or digits, up to twelve."""
    low = tokens.low
    following = low[at + 1]
    if (following == "to" and low[at - 1] == "from") or (following == "and" and low[at - 1] == "between"):
        end = behind_am_pm(tokens, at + 3) if low[at + 2].isdecimal() and len(low[at + 2]) < 3 else None
        if end is not None:
            return time_draft(at, end)  # "from 2 to 9 p.m."
    if following in ("in", "that") and (_PARTS_OF_DAY & {low[at + 2], low[at + 3]}) and low[at - 1] in _BEFORE_AN_HOUR:
        return time_draft(at, at + 1)
    if low[at - 1] != "at" or following.isalpha() or following in ("-", "–", "%", "/", ":"):
        return None
    said = not _SAID_OF_DAY.isdisjoint(low[max(0, at - 5) : at - 1])
    return time_draft(at, at + 1) if said else None


_BEFORE_AN_HOUR = frozenset("at by until till since before after around towards toward".split())
_PARTS_OF_DAY = frozenset("morning afternoon evening night".split())
_SAID_OF_DAY = frozenset("tonight today tomorrow yesterday morning afternoon evening daily".split())


def behind_am_pm(tokens: Tokens, at: int) -> int | None:
    """The token behind "pm", "p.m.", "GMT"; None where there is none."""
    low = tokens.low
    if (
        low[at] in CLOCK_WORDS
        and not (low[at] == "hrs" and len(low[at - 1]) < 4)
        and not (low[at] == "am" and not tokens.glued(at) and low[at + 1] in ("not", "a", "the"))
    ):
        return at + 1
    if low[at] in ("a", "p") and low[at + 1] == "." and low[at + 2] == "m" and tokens.glued(at + 2):
        return at + 4 if low[at + 3] == "." else at + 3
    return None


def read_hours(tokens: Tokens, at: int) -> Draft | None:
    """ "0600", "from 0800 to 1500", "1400 local time", "1400 hours" behind "at"."""
    low = tokens.low
    word = low[at]
    if word[2:] >= "60" or word > "2400" or low[at + 1] in PEOPLE:
        return None
    zero = word[0] == "0" and word != "0000"
    if low[at - 2] == "at" and low[at - 1] in ("about", "around", "approximately") and not low[at + 1].isalpha():
        zero = word < "2400"
    if low[at - 1] in ("at", "until") and at and not low[at + 1].isalpha() and low[at - 2] not in _STANDING_AT:
        zero = word < "2400"
    local = low[at + 1] in ("local", "hours", "zulu") and (
        low[at + 1] != "hours" or low[at - 1] in ("at", "by", "until", "from", "around")
    )
    span = low[at - 1] in ("to", "-", "and", "until") and len(low[at - 2]) == 4 and low[at - 2][0] == "0"
    if not (zero or local or span):
        return None
    return time_draft(at, at + 2 if local else at + 1)


def read_pointed(tokens: Tokens, at: int, hour: str, minutes: str) -> Draft | None:
    """ "10.45pm", and "at 11.20 today" where no unit follows and no price is told."""
    low = tokens.low
    if len(minutes) != 2 or not hour.isdecimal() or not minutes.isdecimal() or int(minutes) >= 60 or len(hour) > 2:
        return None
    end = behind_am_pm(tokens, at + 1)
    if end is not None and int(hour) <= 12:
        return time_draft(at, end)
    led = low[at - 1] in _BEFORE_A_TIME and low[at - 2] not in _PRICED
    as_of = low[at - 1] == "of" and low[at - 2] == "as"
    as_of = as_of or (low[at - 1] == "the" and low[at - 2] in _BEFORE_A_TRAIN)  # "left on the 8.14"
    following = low[at + 1]
    alone = not following.isalpha() or following in _AFTER_A_TIME
    return time_draft(at, at + 1) if int(hour) < 24 and (led or as_of) and alone and following not in ("%", "°") else None
