"""Which two days a stretch of time runs between, by the words around it; the likeliest pair first, none where none is told."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from claims.lexicon.calendar import BACKWARD, FORWARD
from claims.lexicon.calendar_words import END_WORDS, LASTING, LASTING_NOUNS, RELEASED, START_WORDS, TOLD
from claims.statements.beginnings import is_of_a_told_event
from claims.statements.moments import Moment
from claims.statements.stretches import Stretch
from claims.statements.words import Row
from claims.values.pattern import Pattern

Pairs = list[tuple[Moment, Moment]]
"""Starts with their ends."""

BEHIND = 5  # words between two days and the length told behind them
LONGEST_SPAN = 30  # days between two days of one month
BACK = 3  # sentences before in which the start of a stretch is sought
AROUND = 14  # sentences around in which what began and what ended is sought
FRONTED = 3  # words from the start of a sentence within which a date opens it
NEAR, FAR = 12, 14  # words before a date in which the cue of an end, or of a start, stands
RAN_OUT = frozenset({"ran out", "run out", "were over", "were up", "had passed"})

HELD = frozenset(
    """
    captivity prison detention siege countdown captive captives hostage hostages held besieged encircled jailed shut away absent
    marooned stranded interned imprisoned trapped adrift entombed quarantined
    """.split()
)
"""Words of a sentence that tells how long somebody was held, or held out."""

HELD_UP = Pattern(r" held (?:\w+ ){0,2}up ")


IN_ALL = frozenset({"in all", "all told", "in total"})


def _shares_year(start: Moment, end: Moment) -> bool:
    """ "began on 4 May and ended on 19 July 1871"."""
    return start.row is end.row and end.has_year and start.exact and end.exact


def _here(row: Row, moments: Sequence[Moment]) -> list[Moment]:
    return [moment for moment in moments if moment.row is row]


def _earlier(row: Row, moments: Sequence[Moment], back: int = BACK) -> list[Moment]:
    """The moments of the nearest earlier sentence that has any."""
    rows = [moment.row.sentence.index for moment in moments if 0 < row.sentence.index - moment.row.sentence.index <= back]
    return [moment for moment in moments if rows and moment.row.sentence.index == max(rows)]


def later(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """ "20 May, 18 days later", "11 days later, on 14 March"."""
    row = stretch.row
    next_day = row.between(stretch.at, stretch.after) in {"the next day", "the following day"}
    if not next_day and row.between(stretch.after, stretch.after + 1) not in FORWARD:
        return []
    end = _beside(stretch, moments)
    if end is None:
        return []
    starts = [m for m in _here(row, moments) if m.at < min(end.at, stretch.at)]
    return [(start, end) for start in reversed(starts or _earlier(row, moments))]


def behind_both(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """ "began on 4 May and was lifted on 19 May, 15 days in which 60 died": the length of what two days bound."""
    row = stretch.row
    led = row.tags[stretch.at - 1 : stretch.at] == ","
    if not led or row.between(stretch.after, stretch.after + 2) not in {"in which", "during which", "of fighting", "of siege"}:
        return []
    here = [moment for moment in _here(row, moments) if moment.at < stretch.at and moment.exact]
    return [(here[-2], here[-1])] if len(here) >= 2 else []


def _beside(stretch: Stretch, moments: Sequence[Moment]) -> Moment | None:
    """The day that a stretch with "later" or "earlier" names: right before it, or right behind."""
    row = stretch.row
    here = _here(row, moments)
    ends = [m for m in here if stretch.at - _reach(row, m) <= m.at < stretch.at]
    ends = [m for m in ends if not set(row.tags[m.at + 1 : stretch.at]) & set("vb;:C")]  # "September, 40,000 a month later"
    if not ends:
        behind = [m for m in here if stretch.after <= m.at <= stretch.after + 4]
        ends = [m for m in behind if not set(row.tags[stretch.after + 1 : m.at]) & set("vb&;")]
    return ends[-1] if ends else None


def _reach(row: Row, moment: Moment) -> int:
    """How far behind a date a stretch may stand that leads to it: "17 March of the same year, 14 days later"."""
    return 8 if row.between(moment.at + 1, moment.at + 5) in {"of the same year", "of that same year"} else 4


def followed(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """ "in September 1853. In the eleven months that followed, until August 1854"."""
    row = stretch.row
    if row.between(stretch.after, stretch.after + 2) not in {"that followed", "which followed", "after that"}:
        return []
    ends = [m for m in _here(row, moments) if m.at > stretch.after and {"until", "till", "to"} & _lead(m)]
    starts = [m for m in _here(row, moments) if m.at < stretch.at] or _earlier(row, moments, 1)
    return [(starts[-1], ends[0])] if starts and ends else []


def _lead(moment: Moment) -> set[str]:
    return set(moment.row.low_words[max(0, moment.at - NEAR) : moment.at])


def before(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """ "two days earlier, on 1 May", "3 March, two days before the vote of 5 March", "3 May and 7 May ... four days apart"."""
    row = stretch.row
    here = _here(row, moments)
    following = row.between(stretch.after, stretch.after + 1)
    if following == "apart":
        return [(here[0], here[1])] if len(here) == 2 else []
    day_before = row.between(stretch.at, stretch.after + 1) in {"the day before", "the previous day ,"}
    if following not in BACKWARD and not day_before:
        return []
    start = _beside(stretch, moments)
    if start is None:
        return []
    if start.at < stretch.at:
        return [(start, end) for end in here if end.at > stretch.after][:1] or [
            (start, end) for end in _earlier(row, moments, 1)[-1:] if following != "before"
        ]
    return [(start, end) for end in _earlier(row, moments) + [m for m in here if m.at < stretch.at]][-1:]


def after(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """ "four years after the 2019 dam burst ... in 2023", "30 June, 33 days after the first"."""
    row = stretch.row
    if stretch.after >= len(row.words) or row.words[stretch.after].low != "after":
        return []
    if row.between(stretch.after + 1, stretch.after + 2) in {"her", "his", "their", "being", "having", "falling", "leaving"}:
        return []  # "two days after her 98th birthday"
    here = _here(row, moments)
    starts = [m for m in here if stretch.after < m.at and _is_one_clause(row.tags[stretch.after : m.at])][:1]
    ends = [m for m in here if m.at < stretch.at][-1:]
    if starts:
        if not ends:
            ends = [m for m in here if m.at > starts[0].at and "," in row.tags[starts[0].at : m.at]][:1]
        return [(starts[0], end) for end in ends or _earlier(row, moments, 1)]
    if ends and stretch.at - ends[-1].at <= 3:
        if not is_of_a_told_event(stretch, [moment for moment in moments if moment.span.end < ends[-1].span.start]):
            return []
        earlier = [moment for moment in moments if moment.span.end < ends[-1].span.start]
        if row.between(stretch.after, stretch.after + 3) == "after the first":
            cued = [moment for moment in earlier if _cued(moment, frozenset({"first"}), earlier)]
            named = row.tags[stretch.after + 3 : stretch.after + 4] not in {*",.;P&", ""}  # "four weeks after the first case"
            earlier = cued if named else cued or earlier
            return [(start, ends[-1]) for start in earlier[:1]]
        return [(start, ends[-1]) for start in reversed(earlier)]
    if row.between(stretch.at - 2, stretch.at) in {"that was", "it was", "this was"} and not here:
        exact = [m for m in moments if m.exact]
        if len(exact) == 2 and exact[1].span.end < row.words[stretch.at].span.start and exact[0].has_year == exact[1].has_year:
            return [(exact[0], exact[1])]  # "hit on 11 May ... A ship came on 17 May. That was six days after landfall"
    dated = {(m.first, m.last) for m in moments if m.has_year and m.exact}
    of_an_event = row.between(stretch.after + 1, stretch.after + 2) in {"the", "that", "this", "those"}
    if stretch.unit == "year" and len(dated) == 2 and not here and of_an_event:
        first, last = min(dated)[0], max(dated)[0]
        start = next(m for m in moments if m.has_year and m.exact and m.first == first)
        return [(start, m) for m in moments if m.has_year and m.exact and m.first == last][:1]
    return []


def _is_one_clause(tags: str) -> bool:
    """Whether nothing parts two words but an aside: "after the last patient, a woman of 33, was sent home on 4 July"."""
    return not set(tags) & set(";:&") and (tags.count(",") == 0 or (tags.count(",") == 2 and not tags.endswith(",")))


def from_to(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """ "for two weeks, from 4 May to 18 May", "the ten-day pause ran from 1 June to 10 June"."""
    row = stretch.row
    before = row.between(max(0, stretch.at - 1), stretch.at)
    if (not _is_length(stretch) and before not in FILLING) or _is_placed(stretch):
        return []
    here = [m for m in _here(row, moments) if max(m.at - stretch.after, stretch.at - m.at) <= FAR]
    for span in here:
        lead = set(row.low_words[max(0, span.at - 3) : span.at]) | set(row.words[span.at].low.split())
        if 0 < span.last - span.first <= LONGEST_SPAN and {"between", "from", "to", "and", "–"} & lead and _of_days(span):
            first = Moment(span.span, row, span.at, span.first, span.first, span.has_year)
            return [(first, Moment(span.span, row, span.at, span.last, span.last, span.has_year))]
    for start, end in itertools.pairwise(here):
        lead = set(row.low_words[max(0, start.at - 5) : start.at])
        link = list(row.low_words[start.at + 1 : end.at])
        if "between" in lead and not SITTING.isdisjoint(row.low_words[max(0, stretch.at - 3) : stretch.at]):
            continue  # "sat for 41 days between 3 May and 30 July": on some of the days
        joined = {"from", "between"} & lead or (len(link) == 1 and before == "(")
        if stretch.at > end.at and stretch.at - end.at > BEHIND:
            continue
        if row.words[start.at - 1].low in {"from", "between"} and row.low_words[start.at - 2] in RECORDS:
            continue  # "spent three years on the inquiry, sifting through ledgers from 1919 to 1968"
        if joined and link and {"to", "until", "and", "till", "–", "-"} & set(link) and len(link) <= 6:
            return [(start, end)]
    return []


SITTING = frozenset("sat sits met meets heard worked searched dug flew sailed rained snowed played marched patrolled".split())
"""Verbs of what is done on some days of a time."""

BARELY = frozenset("only just barely some nearly almost about".split())
BETWEEN = frozenset({"in between", "between those", "between these", "between them"})
RECORDS = frozenset(
    """
    ledgers ledger records record files file archives archive registers register diaries diary letters reports data papers
    documents newspapers photographs photos footage logs accounts statistics figures minutes testimony testimonies cases
    """.split()
)
"""Nouns whose years are their own, not the time of what is done with them."""
FILLING = frozenset({"in", "just", "only", "spent", "took", "of", "("})


def _of_days(span: Moment) -> bool:
    """Whether the words name two days ("2 and 6 May"), not a month or year."""
    return sum(character.isdecimal() for character in span.row.words[span.at].low) > 1 and any(
        link in span.row.words[span.at].low for link in ("and", "to", "–", "-")
    )


def _is_placed(stretch: Stretch) -> bool:
    """Whether "later", "after" or "ago" makes the stretch a distance, no length."""
    return stretch.row.between(stretch.after, stretch.after + 1) in FORWARD | BACKWARD | {"after", "ago", "old", "apart"}


def _is_length(stretch: Stretch) -> bool:
    """Whether the words make the stretch the length of something told: "a ten-day pause", "lasted ten days", "for ten days"."""
    row = stretch.row
    lead = set(row.low_words[max(0, stretch.at - 3) : stretch.at])
    return _is_hyphened(stretch) or bool(lead & LASTING) or row.words[stretch.at].low.startswith("exactly ")


def _is_hyphened(stretch: Stretch) -> bool:
    """ "a ten-day truce": a hyphen, and within three words what lasts."""
    behind = set(stretch.row.low_words[stretch.after : stretch.after + 3])
    return "-" in stretch.row.words[stretch.at].low and bool(behind & LASTING_NOUNS)


def length(stretch: Stretch, moments: Sequence[Moment]) -> Pairs:
    """What began on one day and ended on another, told near by, lasted as long."""
    row = stretch.row
    if row.words[stretch.at - 1].low in {"lasts", "last"} and stretch.at:
        return []  # "a barrier lasts thirty years"
    lead = set(row.low_words[max(0, stretch.at - 2) : stretch.at])
    exactly = row.words[stretch.at].low.startswith("exactly ") and "for" in lead
    if row.between(stretch.after, stretch.after + 2) in BETWEEN:
        last = [m for m in moments if m.span.end < stretch.row.words[stretch.at].span.start][-2:]
        close = len(last) == 2 and row.sentence.index - last[0].row.sentence.index <= BACK
        return [(last[0], last[1])] if close and last[0].has_year == last[1].has_year else []
    behind = row.between(stretch.after, stretch.after + 2)
    told = _is_hyphened(stretch) or exactly or bool(lead & TOLD) or behind in RAN_OUT or behind in IN_ALL
    first = stretch.at - (row.between(stretch.at - 1, stretch.at) in BARELY)  # "after only 13 years in service"
    after = first > 0 and row.words[first - 1].low == "after"
    after = after and row.between(stretch.after, stretch.after + 1) not in {"as", "under", "with"}
    if _is_placed(stretch) or not (told or after or (_held(row) and _is_length(stretch))):
        return []
    near = [m for m in moments if abs(m.row.sentence.index - row.sentence.index) <= (AROUND if _held(row) else BACK)]
    starts = [m for m in near if _cued(m, START_WORDS, near)]
    ends = [m for m in near if _cued(m, END_WORDS, near)]
    pairs = [(start, end) for start in starts for end in ends if end.span.start > start.span.end]
    reach = AROUND if _held(row) else BACK
    together = [(start, end) for start, end in pairs if end.row.sentence.index - start.row.sentence.index <= reach]
    known = [(start, end) for start, end in together if start.has_year == end.has_year or _shares_year(start, end)]
    alone = not _here(row, moments) and len({m.row.sentence.index for m in near}) == 1
    if after and alone and row.lows & RELEASED and near[0].row is not row:
        return []
    if ((after and not told) or lead & {"spent", "spending"}) and not alone:
        known = [(start, end) for start, end in known if end.row is row and end.at < stretch.at]
    if lead & {"spent", "spending"}:
        captive = bool({"captivity", "captive", "detention", "prison"} & row.lows)
        known = [(start, end) for start, end in known if start.row is row or ((alone or captive) and start.row is end.row)]
    if not known and told and not lead & {"spent", "spending"}:
        here = [m for m in _here(row, moments) if m.at < stretch.at]
        if not here and lead & {"lasted", "those", "these"}:
            here = _earlier(row, moments, 1)
            before = [m for m in moments if 0 < row.sentence.index - m.row.sentence.index <= 2]
            here = before if len(here) == 1 and len(before) == 2 and all(_is_month(m) for m in before) else here
        known = [(here[0], here[1])] if len(here) == 2 and here[1].has_year == here[0].has_year else []
    return [] if lead & {"lasted", "lasts"} and _is_of_another(stretch, known) else known


def _is_of_another(stretch: Stretch, pairs: Pairs) -> bool:
    """Whether what lasted is nothing that the two days tell of: "Picketing at the port lasted seven weeks"."""
    row = stretch.row
    last = max(at for at in range(stretch.at) if row.words[at].low in {"lasted", "lasts"})
    start = max((row.tags.rfind(mark, 0, last) for mark in ".;:,&"), default=-1) + 1
    if not set(row.low_words[max(start, last - 3) : last]).isdisjoint({"it", "this", "that", "which", "they"}):
        return False
    aside = start > 0 and row.tags[start - 1] == "," and row.tags[start:last].strip("ba") == ""
    if aside:  # "The union's funds, some £9,000, had lasted barely six weeks"
        start, last = max(row.tags.rfind(mark, 0, start) for mark in ".;:") + 1, row.tags.find(",")
    nouns = [row.words[at].low for at in range(start, last) if row.tags[at] in "nk" or row.words[at].low.endswith("ing")]
    told = {low for pair in pairs for moment in pair if moment.row is not row for low in moment.row.low_words}
    return (len(nouns) > 1 or (aside and bool(nouns))) and nouns[0] not in LASTING_NOUNS and told.isdisjoint(nouns)


def _is_month(moment: Moment) -> bool:
    """Whether it is a day or month of a year: "in September 2013"."""
    return moment.has_year and moment.last - moment.first < LONGEST_SPAN + 1


def _held(row: Row) -> bool:
    return bool(row.lows & HELD) and not HELD_UP.search(row.text)


def _cued(moment: Moment, cues: frozenset[str], moments: Sequence[Moment]) -> bool:
    """Whether a cue stands in the words before a date, behind the date before it."""
    previous = max((other.at for other in moments if other.row is moment.row and other.at < moment.at), default=-1)
    words = moment.row.low_words
    first = max(previous + 1, moment.at - (FAR if cues is START_WORDS else NEAR))
    if set(words[first : moment.at]) & cues:
        return True
    fronted = cues is END_WORDS and moment.at < FRONTED and previous < 0  # "On 24 July, after two weeks, the gates opened"
    return fronted and bool(set(words[moment.at + 1 : moment.at + FAR]) & END_WORDS)
