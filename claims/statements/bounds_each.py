"""A bound that no time and no member of a group goes beyond, against the greatest, the least and each of them.

"No village lost fewer than five people: Orm buried nine, Dree three"          each of a list behind a colon
"Each of the boats had at least 40 migrants in it; the lightest load was 34"   the least of them
"never exceeded 130 a day. The peak came on 6 July, when 156 were admitted"    the greatest
"Never more than 20 men shared the cell; on the night it burned there were 27 in it"   one of the times

The extreme must be one of those that the bound is for: of its own noun or unit of time, in its clause alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.bounds import Side
from claims.lexicon.people import THING_NOUNS, singular
from claims.lexicon.rates import OF_EACH
from claims.statements.bounds_kept import UNITS, Kept, within
from claims.statements.brackets import brackets_in, rows_with_ends
from claims.statements.discourse import Discourse, apart, is_background
from claims.statements.figures import Figure, constant, figures_in, window
from claims.statements.identity import other_month
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.range_ends import BOUNDED, OCCASIONS, bounds_in
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern

AHEAD = 2  # sentences behind a bound in which its extremes stand
BACK = 8  # words before a bound in which it is said to be for each
REACH = 14  # words from a superlative to its number
NEVER = frozenset("never ever".split())
AT_ONCE = ("at one time", "at a time", "at any time", "at any one time", "at once", "at any moment", "at any one moment")
DENIALS = frozenset("no none not".split())
"""Words of which one opens a clause that denies a bound of a noun."""

ON_NO_OCCASION = ("at no time", "at no point", "on no occasion", "at no moment")
COUNTED_THERE = frozenset("were slept stayed lay lived crowded shared was there inside".split())
"""Words behind a number by which it is of all who were there."""

EXTREMES = frozenset(
    """
    worst deadliest bloodiest heaviest biggest largest costliest busiest lightest smallest least highest lowest fullest emptiest
    quietest fewest greatest calmest mildest peak peaked maximum minimum
    """.split()
)
MEASURED = frozenset("load number count toll figure total intake crowd complement party turnout".split())
"""Nouns of a number itself: "the lightest load"."""

STATED = frozenset("was were is came of being had carried brought saw cost fell , at".split())
"""What follows an extreme whose noun goes without saying: "the worst was", "the largest carried"."""

LOOSE = frozenset(
    "expect expects expected normally usually usual until unless except save apart before otherwise rarely seldom".split()
)
"""Words by which a bound has exceptions."""

OTHER_TIMES = frozenset("earlier previously before previous since outside beyond exceeded elsewhere another".split())
NOUN_OF_EACH = Pattern(r".(?:C?od?C?)?a?n(?=[vbC,])")
"""From "each" to what it is of: "each of the twelve lifeboats carried"."""

MOST_VERBS = 3  # before a number whose subject is one of them: "the last raft to be found had"
OPENING = 5  # words from the start of a sentence in which its subject stands
RANKED = frozenset("first second third fourth fifth sixth last final next lead leading".split())
SHORT = frozenset({"day", "hour"})
DAY_WORDS = frozenset("night day evening morning afternoon".split())


def read_bounds_each(discourse: Discourse) -> Iterator[Statement]:
    """Every extreme, and every member of a list, that a bound for each holds."""
    known: dict[int, Mention] | None = None
    ended = {row.sentence.index for row in rows_with_ends(discourse)}
    for row in discourse.rows:
        if row.sentence.index not in ended and row.lows.isdisjoint(DENIALS):
            continue
        bounds = list(_for_each(discourse, row))
        if not bounds:
            continue
        known = mentions_by_number(discourse) if known is None else known
        ends = {figure.number for figure, _, _ in bounds_in(discourse, row)} | {bound.figure.number for bound in bounds}
        after = max(bound.figure.at for bound in bounds)
        for near in window(discourse, row, 0, AHEAD):
            if near is not row and (is_background(near, row) or near.lows & OTHER_TIMES or other_month(near, row)):
                continue
            for figure in figures_in(discourse, near, "CRX"):
                behind = near is not row or figure.at > after
                told = figure.value is not None and figure.quantity.hedge is Hedge.EXACT
                if not behind or not told or (figure.number in ends and not _is_extreme(row, near, figure, bounds[0])):
                    continue
                for bound in bounds:
                    if _are_alike(known, bound.figure, figure) and _holds(row, near, figure, bound):
                        yield within(bound, figure)


def _for_each(discourse: Discourse, row: Row) -> Iterator[Kept]:
    """The bounds of a row that are said to hold for each, or at any time."""
    if not row.lows.isdisjoint(LOOSE):
        return
    for figure in figures_in(discourse, row, "CR") if not row.lows.isdisjoint(DENIALS) else ():
        side = _denied(row, figure.at)
        if side is not None and not _opens_with_time(row, figure.at):
            yield Kept(constant(figure), side, _unit_behind(row, figure))
    for figure, side, pair in bounds_in(discourse, row):
        if pair != BOUNDED or row.tags[figure.at] not in "CR" or _denied(row, figure.at) is not None:
            continue
        start = _clause_start(row, figure.at)
        lead = row.low_words[max(start, figure.at - BACK) : figure.at]
        behind = row.between(figure.at, _clause_end(row, figure.at))
        occasion = any(low == "no" and after in OCCASIONS for low, after in pairwise(row.low_words[start : figure.at]))
        never = occasion or bool(NEVER & {*lead, *behind.split()})
        each = bool(OF_EACH & set(lead)) or any(f" {word} " in f" {behind} " for word in ("each", "apiece"))
        if never or each or any(phrase in behind for phrase in AT_ONCE):
            yield Kept(figure, side, _unit_behind(row, figure))
    for bracket in brackets_in(discourse, row):
        each = row.words[min(len(row.words) - 1, bracket.high.at + 2)].low in {"each", "apiece"}
        each = each or any(NOUN_OF_EACH.match(row.tags, at) for at in range(bracket.low.at) if row.words[at].low in OF_EACH)
        if each and bracket.low.number == bracket.high.number and (bracket.low.value or 0) < (bracket.high.value or 0):
            yield Kept(bracket.low, Side.LOW, "")
            yield Kept(bracket.high, Side.HIGH, "")


def _denied(row: Row, at: int) -> Side | None:
    """ "No village lost fewer than five", "none of the boats carried more than 40": the bound that is denied of a noun."""
    first = row.words[at].low.split()[0]
    if first not in {"fewer", "less", "more"} or " than " not in f"{row.words[at].low} ":
        return None
    start = _clause_start(row, at)
    opening = row.between(start, start + 2)
    denied = row.words[start].low == "no" or opening in {"none of", "not one", "not a"}
    verb = sum(tag == "v" for tag in row.tags[start:at])
    between = row.tags[start + 2 : at]
    if not denied or verb != 1 or any(tag in "C," for tag in between.replace("dC", "d")):
        return None
    return Side.HIGH if first == "more" else Side.LOW


def _opens_with_time(row: Row, at: int) -> bool:
    """ "No week saw more than 26": read with the other times."""
    return row.words[_clause_start(row, at) + 1].low in OCCASIONS


def _clause_start(row: Row, at: int) -> int:
    return max(row.tags.rfind(mark, 0, at) for mark in ".;:") + 1


def _clause_end(row: Row, at: int) -> int:
    return min((place for mark in ".;:" if (place := row.tags.find(mark, at)) > 0), default=len(row.words))


def _unit_behind(row: Row, figure: Figure) -> str:
    """The time that a bound is of: "130 a day", "five in a single year", "nightly admissions"."""
    if figure.quantity.unit in UNITS:
        return figure.quantity.unit or ""
    words = row.low_words[figure.at + 1 : _clause_end(row, figure.at)]
    for before, low in pairwise(words):
        if low in UNITS and before in {"a", "any", "one", "single", "per", "each"}:
            return UNITS[low]
    opening = row.low_words[_clause_start(row, figure.at) : figure.at]
    return next((UNITS[low] for low in opening if low.endswith("ly") and low in UNITS), "")


def _are_alike(known: dict[int, Mention], bound: Figure, figure: Figure) -> bool:
    """Whether a number may be of what the bound is of, and is no part or addition."""
    first, second = known.get(bound.number), known.get(figure.number)
    if second is None or first is None:
        return True
    if second.whole is not None or second.determiner in {"more", "other", "remaining", "all", "both"}:
        return False
    heads = first.what.head, second.what.head
    if second.what.head and heads[0] != heads[1] and not {*heads}.isdisjoint(THING_NOUNS):
        return False
    return not apart(first.measure, second.measure)


def _holds(row: Row, near: Row, figure: Figure, bound: Kept) -> bool:
    """Whether the words make a number one of those that the bound is for."""
    if near.tags[figure.at] == "X":
        return near is row and _is_listed(row, figure, bound)  # "Kirk Lorne 22"
    return (
        _is_extreme(row, near, figure, bound)
        or (near is row and (_is_listed(row, figure, bound) or _is_included(row, figure, bound)))
        or _is_there(row, near, figure, bound)
        or _is_member(row, near, figure, bound)
    )


def _is_extreme(row: Row, near: Row, figure: Figure, bound: Kept) -> bool:
    """ "the lightest load was 34", "The peak came on 6 July, when 156 were admitted"."""
    start = max(_clause_start(near, figure.at), figure.at - REACH)
    if near is row and start <= bound.figure.at:
        return False
    place = next((at for at in range(figure.at - 1, start - 1, -1) if near.words[at].low in EXTREMES), None)
    if place is None or "C" in near.tags[place : figure.at] or place == 0:
        return False
    if near.words[place - 1].low not in {"the", "its", "their"} and near.words[place].low != "peaked":
        return False
    follows = near.words[place + 1].low
    if near.between(place + 1, place + 3) in {"of the", "of those", "of its"}:
        follows = near.words[place + 3].low
    noun = singular(follows)
    unit = UNITS.get(follows, "")
    if place + 1 == figure.at or follows in STATED or noun in MEASURED:
        behind = near.low_words[place + 1 : figure.at]
        times = {UNITS[low.removesuffix("'s")] for low in behind if low.removesuffix("'s") in UNITS}
        return not times or not bound.unit or bound.unit in times
    if unit:
        if not bound.unit:
            at_once = any(phrase in row.text for phrase in (*AT_ONCE, *ON_NO_OCCASION)) or NEVER & row.lows
            there = near.words[figure.at - 1].low in {"were", "held", "contained", "had"}
            there = there or not COUNTED_THERE.isdisjoint(near.low_words[figure.at + 1 : figure.at + 5])
            return unit in SHORT and bool(at_once) and there
        return unit == bound.unit
    own = {singular(low) for low in row.low_words[: bound.figure.at]}
    return noun in own and near.words[place].low != "worst"


def _is_listed(row: Row, figure: Figure, bound: Kept) -> bool:
    """ "No village lost fewer than five: Orm buried nine, Dree three and Holm 14": one of a list behind a colon."""
    colon = row.tags.find(":", bound.figure.at)
    if not 0 < colon < figure.at or row.words[colon].low in {"-", "–", "—"} or bound.unit:
        return False
    listed = [at for at in row.numbers if at > colon and row.tags[at] in "CX"]
    led = row.words[figure.at - 1]
    ends = row.tags[figure.at + 1 : figure.at + 2] in {",", "&", ".", ";", ""}
    return len(listed) > 1 and ends and (led.tag == "v" or led.capital) and _denied(row, bound.figure.at) is not None


def _is_included(row: Row, figure: Figure, bound: Kept) -> bool:
    """ "never more than five in a single year, last year's six deaths included"."""
    owner = row.words[figure.at - 1].low
    included = "included" in row.low_words[figure.at + 1 : figure.at + 4] or "including" in row.low_words[
        figure.at - 4 : figure.at
    ]
    return included and bool(bound.unit) and owner.endswith("'s") and UNITS.get(owner.removesuffix("'s")) == bound.unit


def _is_there(row: Row, near: Row, figure: Figure, bound: Kept) -> bool:
    """ "on the night it burned there were 27 in it": how many there were at one of the times."""
    start = _clause_start(near, figure.at)
    if near is row and start <= bound.figure.at:
        return False
    lead = near.low_words[start : figure.at]
    there = near.between(figure.at - 2, figure.at) in {"there were", "it held", "it had", "they held"}
    inside = near.between(figure.at + 1, figure.at + 3) in {"in it", "in there", "inside .", "in them", "there .", "on it"}
    timed = any(before == "the" and low in DAY_WORDS for before, low in pairwise(lead))
    always = bool(NEVER & row.lows) or any(phrase in row.text for phrase in AT_ONCE) or "never" in row.text
    return there and inside and timed and always and bound.unit in {"", *SHORT}


def _is_member(row: Row, near: Row, figure: Figure, bound: Kept) -> bool:
    """ "Each of the twelve lifeboats carried between 20 and 35. Lifeboat 7, the last to leave, had 41 in it": one of them."""
    each = next((at for at in range(bound.figure.at) if row.words[at].low in OF_EACH), None)
    if near is row or bound.unit or each is None:
        return False
    phrase = NOUN_OF_EACH.match(row.tags, each)
    noun = singular(row.words[phrase.end() - 1].low) if phrase is not None else ""
    lead = near.low_words[: figure.at]
    at = next((place for place in range(min(len(lead), OPENING)) if noun and singular(lead[place]) == noun), None)
    verbs = sum(tag in "vb" for tag in near.tags[: figure.at])
    if at is None or near.words[at].low != noun or verbs > MOST_VERBS:
        return False
    dated = near.tags[at + 1] in "oP" and "T" in near.tags[at + 1 : at + 4]  # "The raid of 4 March"
    named = near.tags[at + 1] in "CX" or near.words[at + 1].capital or dated
    ranked = near.words[0].low == "the" and any(low in RANKED for low in lead[:at])
    counted = [place for place in near.numbers if near.tags[place] in "CS" and place != at + 1]
    return (named or ranked) and counted == [figure.at]
