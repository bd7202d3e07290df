"""Numbers that the words put inside a range or below a ceiling told just before.

"ranged from 4 to 17; on the 9th, its worst day, 17 died"                  the worst of the days
"never exceeded 75 a day and averaged 52"                                  their average
"between 12 and 15 gunmen, probably 14"                                    what is likeliest
"At most 40 were in the block, putting the exact number at 36"             the exact number
"Never fewer than 200: 214 in March, 231 in June"                          each of them

Only a sentence with one range or one bound is read; a number of another time or a part of a number is none of its.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.bounds import Side
from claims.lexicon.measures import SUBJECT
from claims.lexicon.people import THING_NOUNS
from claims.quantities.quantity import Kind
from claims.statements.bounds_kept import MEANS, UNITS, WORST, Kept, within
from claims.statements.brackets import Bracket, brackets_in, is_of_ages, lies_between, of_one_order, rows_with_ends
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import Figure, figures_in, window
from claims.statements.frames import noun_measure
from claims.statements.identity import other_month
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number
from claims.statements.range_ends import BOUNDED, bounds_in
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.measure import POPULATION
from claims.values.pattern import Pattern

AHEAD = 2  # sentences behind a range in which its numbers stand
NEAR = 8  # words before a number that may put it inside
MEAN_NEAR = 12  # the same for a mean, an aside between
ESTIMATE = r"(?:figure|estimate|count|number)"
LIKELIEST = Pattern(
    r"\b(?:probably|most likely|likeliest|likely|maybe|perhaps|best guess|lean\w* toward\w*|closer to|figure inside"
    r"|(?:most )?(?:widely|often|commonly|frequently|usually|generally|normally|now) (?:cited|quoted|accepted|given|preferred)"
    r"|inside (?:that|the|this) (?:span|range|bracket)"
    rf"|prefer\w*(?: {ESTIMATE})?|(?:own|chosen|working|middle|central|true|real|actual|likeliest) {ESTIMATE}"
    r"|(?:settles?|settled|plumps?|plumped|opts?|opted) (?:on|for))\b[^;.]*$"
)
OF_OTHERS = Pattern(
    r"\b(?:after|against|versus|compared|whereas|while|(?:up|down) from)\b|\band (?:the |its |their |his )?[a-z]+s\b"
    r"|\band (?:the|its|their|his) [a-z]+ (?:perhaps|maybe|probably|possibly)$"
)
"""Words by which a number behind a range is of others or of another time: "6,000 troops and insurgents perhaps 1,500"."""

JUDGED = r"(?:likel\w+|plausible|probable|credible|realistic|reliable|convincing|persuasive|accurate|trustworthy)"
JUDGED_SO = Pattern(rf"^(?: \w+)? (?:as|is|was|to be) (?:the |a |being |by far the )?(?:most |more |far )*{JUDGED}\b")
"""What follows a number that is chosen: "450 as the most plausible figure"."""
DAYS = Pattern(r" on (?:the \d|\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday)")
"""A day beside an end of a range: "from 11, on the 2nd, to 46"."""

QUOTED = Pattern(r" (?:usually|normally) (?:cited|quoted|accepted|given|preferred) ")
OWN_FIGURE = Pattern(
    rf"^(?:its|their|his|her)(?: own)? (?:preferred|favoured|chosen|working|central|best|likeliest|most likely) {ESTIMATE}\b"
    r"(?: is| was| stands at| stood at| comes to| came to|,| of| :| being)(?: about| some| around| roughly)?$"
)
"""The number of who gave the range: "Its preferred figure is 520"."""
SCHOLARS = r"(?:historians|scholars|authors|writers|researchers|experts|authorities|specialists|accounts|studies|scientists)"
ACCEPTED = Pattern(
    rf"\b(?:most|many)(?: \w+)? {SCHOLARS}(?: \w+)? (?:accept|prefer|favour|favor|follow|endorse|incline to|settle (?:on|for)"
    r"|opt for|use|cite|quote|adopt|lean towards?|agree on|now accept|put it at)(?: a (?:figure|number|total) of)?$"
)
"""What stands before the number that most of those who gave the range choose."""
EXACT = Pattern(
    r"\b(?:exact|precise|true|actual|correct|likeliest) (?:number|figure|count|toll|total)\b[^;.,]*$|\bi counted$"
    r"|\bnames of(?: the| all| all the)?$|\bnames them all\b[^;.]*$|\bin fact[^;.,]*$"
    r"|\b(?:list|roll|register|count) (?:gives|has|shows|carries|contains|names)$"
)
NEVER = Pattern(
    r"\b(?:never|at no (?:point|time)|not once|(?:no|not) (?:more|fewer) than|at (?:most|least)|ceiling)\b"
)
WRITTEN = r"(?:list|roll|register|roster|manifest|ledger|log|logbook|muster|tally|record|book|catalogue|index)"
LISTED = Pattern(
    rf"\b{WRITTEN}\b[^;.]*\b(?:(?:runs?|ran|comes?|came|stretche[sd]|extends?|extended|amounts?|amounted) to"
    r"|lists|listed|records|recorded|names|named|shows|showed|contains|contained|bears|bore|carries|carried|holds|gives|gave)$"
)
COMPLETE = Pattern(rf"\b(?:full|complete|final|entire|whole|definitive|finished) {WRITTEN}\b")
ENDORSED = frozenset("he she his her its their they bears bear bore confirms confirm confirmed agrees agreed supports".split())
"""Words by which a list is that of who told the bound, or is said to agree."""

UNDER_IT = Pattern(r"^ ?,? ?(?:just|well|still) (?:under|below|within) (?:the|that|its) (?:ceiling|limit|maximum|cap)\b")
OF_ALL = frozenset("was were came of being ,".split())
"""What stands behind "the busiest" where its unit goes without saying."""

RANGED = frozenset("ranged range ranging varied varying fluctuated low lowest never".split())
EXPECTED = frozenset("expect expects expected normal normally ordinary usual usually would typical typically".split())
OTHER_TIMES = frozenset("earlier previously before usual usually previous last until since outside beyond exceeded".split())


def read_told_in_bounds(discourse: Discourse) -> Iterator[Statement]:
    """Every number that a range or a bound before it is said to hold, and does not."""
    for row in rows_with_ends(discourse):
        brackets = brackets_in(discourse, row)
        if len(brackets) == 1 and not is_of_ages(brackets[0]):
            yield from _in_bracket(discourse, brackets[0])
        elif not brackets:
            bounds = [(figure, side) for figure, side, pair in bounds_in(discourse, row) if pair in {BOUNDED, "floor-ceiling"}]
            if len(bounds) == 1 and NEVER.search(row.text):
                yield from _below(discourse, row, *bounds[0])


def _in_bracket(discourse: Discourse, bracket: Bracket) -> Iterator[Statement]:
    low, high = bracket.low.value, bracket.high.value
    if low is None or high is None or low >= high:
        return
    row = bracket.row
    quoted = {"usually", "normally"} if QUOTED.search(row.text) else set()
    if (row.lows & EXPECTED) - quoted:
        return
    first: set[int] = set()  # the rows of which a number was seen
    for figure in _behind(discourse, row, max(bracket.low.at, bracket.high.at)):
        if figure.row.sentence.index in first:
            continue  # "perhaps 60 more" behind another number
        first.add(figure.row.sentence.index)
        if figure.number in (bracket.low.number, bracket.high.number) or not (
            of_one_order(figure, bracket) or _is_rate(bracket)
        ):
            continue
        unit = next((UNITS[word] for word in row.low_words if word in UNITS), "") or ("day" if DAYS.search(row.text) else "")
        lead = figure.row.between(0 if figure.row is not row else max(bracket.low.at, bracket.high.at) + 1, figure.at)
        likeliest = LIKELIEST.search(lead[-60:]) is not None and (
            (figure.row is row and (OF_OTHERS.search(lead) is None or "estimate" in lead or "figure" in lead))
            or "bracket" in lead
            or "inside" in lead
            or "within" in lead
            or OWN_FIGURE.search(lead)
        )
        mean = _is_mean(figure) and _unit(figure) in {"", unit}
        chosen = JUDGED_SO.search(f" {figure.row.between(figure.at + 1, figure.at + 9)}") or (
            ACCEPTED.search(lead) and figure.row.tags[figure.at + 1 : figure.at + 2] in {".", ",", ";", ""}
        )
        if mean or chosen or likeliest or (unit and not row.lows.isdisjoint(RANGED) and _is_worst(figure, unit)):
            yield lies_between(figure, bracket)


def _is_rate(bracket: Bracket) -> bool:
    """ "ranged from 11 to 27 a day": beside a day's own number, which has no unit."""
    return bracket.high.quantity.kind is Kind.RATE


def _below(discourse: Discourse, row: Row, bound: Figure, side: Side) -> Iterator[Statement]:
    if not row.lows.isdisjoint(EXPECTED | {"until"}):
        return
    for figure in _behind(discourse, row, bound.at):
        lead, behind = figure.row.between(0, figure.at), figure.row.between(figure.at + 1, figure.at + 8)
        each = figure.row is row and "never" in row.lows and _is_of_a_time(figure, bound)
        worst = "never" in row.lows and _is_worst(figure, "day")
        units = {UNITS[word] for word in row.low_words if word in UNITS}
        mean = _is_mean(figure) and (not _unit(figure) or _unit(figure) in units or not units)
        listed = _is_of_a_list(discourse, row, bound, side, figure)
        if mean or listed or EXACT.search(lead) or UNDER_IT.search(behind) or each or worst:
            yield within(Kept(bound, side, ""), figure)


def _is_of_a_list(discourse: Discourse, row: Row, bound: Figure, side: Side, figure: Figure) -> bool:
    """ "No fewer than 85 died ... The full list of the dead, which he read out, ran to 71 names": of those bounded, by name."""
    lead = figure.row.between(0, figure.at)
    written = LISTED.search(lead)
    if written is None or (figure.row is row and written.start() < len(row.between(0, bound.at))):
        return False
    if figure.row is not row and figure.row.lows.isdisjoint(ENDORSED):
        return False
    named = {mention.number: mention for mention in discourse.mentions if mention.number in (bound.number, figure.number)}
    first, listed = named.get(bound.number), named.get(figure.number)
    if first is None or listed is None or listed.what.head not in {"", "name", "person", "entry", first.what.head}:
        return False
    fates = {noun_measure((low,)) or SUBJECT.get(low) for low in written.group().split()} - {None}
    if side is Side.LOW:
        return COMPLETE.search(lead) is not None and fates <= {first.measure}
    return first.measure is None or first.measure in POPULATION or fates <= {first.measure}


def _behind(discourse: Discourse, row: Row, after: int) -> Iterator[Figure]:
    """The counts of people and rates behind a range that are no part of another and of no other time."""
    mentions = mentions_by_number(discourse)
    for near in window(discourse, row, 0, AHEAD):
        elsewhen = near is not row and (is_background(near, row) or near.lows & OTHER_TIMES or other_month(near, row))
        if elsewhen or (near is not row and brackets_in(discourse, near)):
            continue
        for figure in figures_in(discourse, near, "CR"):
            mention = mentions.get(figure.number)
            thing = mention is not None and _is_apart(mention)
            if figure.value is not None and (near is not row or figure.at > after) and not thing:
                yield figure


def _is_apart(mention: Mention) -> bool:
    """Whether a number is of things, of a part, or of more than those told."""
    return mention.what.head in THING_NOUNS or mention.whole is not None or mention.determiner in {"more", "other", "remaining"}


def _is_mean(figure: Figure) -> bool:
    """ "and averaged 52", "152 on average", "The mean across all runs was 1,480"."""
    lead = set(figure.row.low_words[max(0, figure.at - MEAN_NEAR) : figure.at])
    since = figure.row.tags[max(0, figure.at - MEAN_NEAR) : figure.at]
    return figure.row.between(figure.at + 1, figure.at + 3) == "on average" or (bool(MEANS & lead) and "C" not in since)


def _unit(figure: Figure) -> str:
    """The time that a number is of by its own words: "Weekly intake averaged 142"."""
    lead = figure.row.low_words[max(0, figure.at - MEAN_NEAR) : figure.at]
    return figure.quantity.unit or next((UNITS[word] for word in reversed(lead) if word in UNITS), "")


def _is_worst(figure: Figure, unit: str) -> bool:
    """ "on the 9th, its worst day, 17 died", "The bloodiest week, with 21 dead": a unit of the range, the worst of them."""
    words = figure.row.low_words[max(0, figure.at - 2 * NEAR) : figure.at]
    worst = any(word in WORST and (UNITS.get(after) == unit or after in OF_ALL) for word, after in pairwise(words))
    worst = worst or ("peaked" in words and figure.row.low_words[figure.at - 1] == "at")
    month = unit == "month" and figure.row.tags[:2] == "PT" and figure.row.tags[: figure.at].count("C") == 0
    return worst or (month and figure.quantity.kind is Kind.COUNT and figure.at <= NEAR)


def _is_of_a_time(figure: Figure, bound: Figure) -> bool:
    """ "Never fewer than 200: 214 in March, 231 in June": one of the times in a list behind a colon."""
    row = figure.row
    return ":" in row.low_words[bound.at : figure.at] and row.tags[figure.at + 1 : figure.at + 3] == "PT"
