"""Where sentences end: at . ! ? before a space, save after abbreviations, initials, numbering and inside quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.values.span import Span

_END = re.compile(r"[.!?…]+[\"”’'»)\]]*(?=\s|$)")
_LAST_WORD = re.compile(r"[^\s(\[\"“‘]*$")

# Words that take a full stop without ending a sentence. Lower case, without the stop.
TITLES = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cpl", "sgt", "pvt", "adm", "cmdr", "brig", "sen", "rep", "gov", "rev", "hon", "pres", "supt", "insp", "det", "st", "ste", "mt", "ft", "no", "nos", "vs", "v", "fig", "figs", "sec", "ch", "vol", "art", "approx", "est", "dept", "univ", "assn", "bros", "messrs", "mme", "mlle", "msgr", "fr", "sr", "sra", "srta", "dra", "ing", "lic", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "al", "e.g", "i.e", "cf", "ca", "c"]
)
# Words whose full stop ends a sentence only before a capital that cannot continue it.
EITHER = frozenset(
    """
    u.s u.k u.n u.s.a d.c a.m p.m jr inc corp co ltd etc pers e.u
    """.split()
)


def sentence_ends(text: str, within: Span) -> Iterator[int]:
    """The offset after each sentence of a stretch, in order; the last is the stretch's end."""
    for match in _END.finditer(text, within.start, within.end):
        end = match.end()
        following = text[end : min(end + 40, within.end)].lstrip()
        if not following:
            break
        if match[0].startswith(".") and len(match[0].rstrip("\"”’'»)]")) == 1 and _continues(text, match.start(), following, within):
            continue
        if match[0][0] in "!?" and following[0].islower():
            continue
        yield end
    yield within.end


def _continues(text: str, stop: int, following: str, within: Span) -> bool:
    """Whether the full stop belongs to an abbreviation, an initial or a number, so that the sentence goes on."""
    before = text[max(within.start, stop - 24) : stop]
    word = _LAST_WORD.search(before)
    last = word[0] if word else ""
    lower = last.lower()
    first = following.lstrip("\"“‘'([")[:1]
    if first.islower() and not last.isdigit():
        return True
    if lower in TITLES:
        # "No. 5", "St. Paul"; but "He said no. Then" and "in the sun. They"
        return last[:1].isupper() or first.isdigit() if lower in {"no", "nos", "sun", "mar", "art", "c", "v", "est", "sat", "fig", "sec", "ft", "mt"} else True
    if lower in EITHER:
        return not first.isupper() or (lower in {"u.s", "u.k", "u.n", "e.u"} and following.split()[0].lower() not in _OPENERS)
    if len(last) == 1 and last.isalpha() and last.isupper():
        return True  # an initial
    return bool(re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", last)) and following.split()[0].lower() not in _OPENERS


_OPENERS = frozenset(
    """
    the a an in on at it he she they we there this that these those but and as for of after before when
    """.split()
)
