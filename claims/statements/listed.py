"""Lists by place, ship or sort whose sum is told before or behind them.

"killed 14 people, four in Ruzhyn, seven in Malynivka and three in the railway settlement"      right before the list
"46 lives in the three provinces ... 21 died in Maguza, 16 in Boroto and 9 in Chiri"            as many parts as places counted
"186 victims. Mines caused 74 of these, devices 65 and shells the remaining 47"                 the last part is what is left
"lost eight men to scurvy, nine to frostbite and two in a fall, and these 19 are buried"        behind the list

A list is a run of counts (runs.py) with exact numbers. Its sum is told of people alike, and no number of the sentences between
goes uncounted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import ALL_THINGS, THING_NOUNS
from claims.statements.discourse import Discourse, is_background, is_each, same_kind
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.runs import runs_in
from claims.statements.statement import Statement, can_stand
from claims.statements.sums import adds_up, is_of_its_size, nobody_else
from claims.statements.words import Row
from claims.values.hedge import Hedge

PEOPLE = frozenset("name patient person body soldier man woman child".split())
BEFORE = 2  # sentences before a list in which its sum may stand
REST = frozenset({"remaining", "other"})
CLOSERS = frozenset([",", ".", ";", ")", ""])
OPEN = frozenset("including include includes among amongst least mostly mainly chiefly".split())
DAYS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}
LANDS = frozenset("valley province district region county division country gorge basin archipelago highlands".split())
"""Nouns of what holds places."""

RESULTS = (
    "which brings", "that brings", "bringing", "which makes", "that makes", "this makes", "making", "so that", "altogether",
    "in all", "together", "thus", "then", "therefore", "in total", "which leaves", "that leaves", "in sum",
    "all told",
)  # fmt: skip
"""Words between a list and its sum."""


AGAINST = (" compared with ", " compared to ", " against ", " from ", " than ")
"""What stands before an older number."""


def read_listed(discourse: Discourse) -> Iterator[Statement]:
    """Every sum of a list."""
    for row in discourse.rows:
        if row.tags.count("C") < 2 or "|" in row.lows or row.sentence.headline:
            continue
        for run in runs_in(discourse, row):
            statement = _beside(discourse, row, run) or _told_before(discourse, row, run) or _told_behind(discourse, row, run)
            if statement is not None and (can_stand(statement) or is_of_its_size(statement)):
                yield statement


def _is_plain(members: Sequence[Mention]) -> bool:
    """Whether all are exact numbers of one kind, none of each, and none said of more."""
    exact = all(one.quantity.hedge is Hedge.EXACT and isinstance(one.quantity.value, int) for one in members)
    aged = any(one.row.between(one.at - 1, one.at) in {"at", "aged"} for one in members)
    return exact and not aged and not any(is_each(one) or one.determiner == "more" for one in members)


def _beside(discourse: Discourse, row: Row, run: Sequence[Mention]) -> Statement | None:
    """ "killed 14 people, four in Ruzhyn, seven in Malynivka and three in the settlement"."""
    whole, parts = run[0], run[1:]
    if not whole.what.head and run[0].index:
        whole, parts = discourse.mentions[run[0].index - 1], run
    if whole.row is not row or len(parts) < 2 or not _is_plain((whole, *parts)) or whole.what.head in ALL_THINGS:
        return None
    gap = row.tags[whole.end : parts[0].at].strip("d")
    apposed = gap == "," or (gap[-1:] == "," and _is_in_a_land(row, whole.end, parts))
    named = bool(whole.what.head) and not any(part.what.head or part.whole for part in parts)
    placed = all(row.tags[part.end : part.end + 1] == "P" for part in parts)
    joined = "&" in row.tags[parts[-2].end : parts[-1].at]
    if not (apposed and named and placed and joined) or not OPEN.isdisjoint(row.between(whole.at - 2, parts[-1].at).split()):
        return None
    end = next((at for at in range(parts[-1].end, len(row.tags)) if row.tags[at] in ",.;)&"), len(row.tags))
    return adds_up(discourse, whole.span, whole, parts) if row.tags[end : end + 1] in CLOSERS else None


def _is_in_a_land(row: Row, start: int, parts: Sequence[Mention]) -> bool:
    """ "38 people in the Siluwa valley, 23 at Simpani and 15 at Dhuseri": a land before its places, not one of them."""
    gap = row.tags[start : parts[0].at].rstrip("d")
    wide = row.low_words[start + len(gap) - 2] in LANDS
    end = parts[-1].end
    return gap[:1] == "P" and set(gap[:-1]) <= set("Pdng") and wide and LANDS.isdisjoint(row.low_words[parts[0].at : end + 5])


def _told_before(discourse: Discourse, row: Row, run: Sequence[Mention]) -> Statement | None:
    """ "46 lives in the three provinces. 21 died in Maguza, 16 in Boroto and 9 in Chiri"."""
    if len(run) < 3 or not _is_plain(run[:-1]) or not OPEN.isdisjoint(row.lows):
        return None
    earlier = [one for one in discourse.before(run[0]) if row.sentence.index - one.sentence <= BEFORE and one.row is not row]
    next_to = row.sentence.index - 1  # a sentence right before may well speak of last year
    wholes = [one for one in earlier if one.sentence == next_to or not is_background(one.row, row)]
    wholes = [one for one in wholes if _is_whole_of(one, run)]
    if not wholes:
        return None
    whole = wholes[0]
    first = run[0].whole is not None and run[0].whole.head in PRONOUN_WHOLES
    closed = (
        (first and run[-1].determiner in REST)
        or any(one.quantity.value == len(run) and one.what.head in THING_NOUNS for one in earlier)
        or nobody_else(discourse, row)
    )
    statement = adds_up(discourse, whole.span, whole, run)
    return statement if closed or can_stand(statement) else None


def _is_whole_of(one: Mention, run: Sequence[Mention]) -> bool:
    """Whether a count told before may be the sum: of people, larger than each part, with the fate of the first."""
    most = max(part.quantity.value or 0 for part in run)
    people = one.what.head not in ALL_THINGS and (bool(one.what.head) or one.measure is not None)
    fates = run[0].measure is None or one.measure is None or one.measure is run[0].measure
    plain = one.quantity.hedge is Hedge.EXACT and one.whole is None and one.determiner not in {"more", "other", "remaining"}
    return people and fates and plain and (one.quantity.value or 0) > most and same_kind(one, run[0])


def _told_behind(discourse: Discourse, row: Row, run: Sequence[Mention]) -> Statement | None:
    """ "14 bodies in the first, 22 in the second and 9 in the third, which brings the number found to 45"."""
    if len(run) < 3 or not _is_plain(run) or any(one.whole for one in run) or set(row.tags) & set("MSX"):
        return None
    following = discourse.mentions[run[-1].index + 1 : run[-1].index + 2]
    over_days = bool(following) and _is_over_as_many_days(following[0], run)
    if not following or following[0].sentence - row.sentence.index > 1 + over_days or not _is_plain(following):
        return None
    result = following[0]
    start = run[-1].end if result.row is row else 0
    between = f" {result.row.between(start, result.at)} "
    cued = over_days or result.determiner == "these" or between.endswith(" these ")
    cued = cued or any(f" {cue} " in between for cue in RESULTS)
    noun = result.what.head
    heads = {one.what.head for one in run} | {""}
    of_them = noun in heads or noun_measure((noun,)) is not None or noun in PEOPLE
    if not cued or not of_them or result.whole is not None or is_background(result.row, row):
        return None
    if between.endswith(AGAINST):
        return None  # "23 in all, compared with 18 on Sunday"
    fates = result.measure is None or run[0].measure is None or result.measure is run[0].measure
    return adds_up(discourse, result.span, result, run) if fates or noun == "patient" else None


def _is_over_as_many_days(result: Mention, run: Sequence[Mention]) -> bool:
    """ "12 on Monday, nine on Tuesday and five on Wednesday ... 26 dead in three days"."""
    row, end = result.row, result.end
    told = row.low_words[end + 1 : end + 3] if row.between(end, end + 1) in {"in", "over", "within"} else ()
    stops = [*(other.at for other in run[2:]), len(run[-1].row.tags)]
    dated = all("T" in one.row.tags[one.end : stop] for one, stop in zip(run[1:], stops, strict=True))
    return dated and f"{DAYS.get(len(run))} days" in told
