"""The worst of all days, and another day told beside it: "61 dead, the highest toll of any day so far. The opening day cost 58
lives", "Friday was the bloodiest day of the fighting, with 34 killed. Thursday had cost 21".

The record is of a single day, week, month or year. The other number is the only one of its sentence and of another such time;
where the record is only "so far", the sentence must tell that it came before.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import COMPARED, PLACES, SUPERLATIVES
from claims.lexicon.people import THING_NOUNS, is_person
from claims.statements.compared import are_comparable, counts_in, fate_of, set_above
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

TIMES = r"(?P<unit>day|night|week|month|year|season|winter|summer|shift|hour)"
WORST = rf"(?:{'|'.join(sorted(SUPERLATIVES))})"
RECORD = Pattern(
    rf"\b(?P<most>{WORST}) (?:(?:daily|death|single|civilian|toll|number|count|deaths|losses|casualties|killed|dead|people|of"
    rf"|in|on) ){{0,6}}(?:any|one|a single|any one|any single|a) {TIMES}\b"
    rf"|\bthe (?:single )?(?P<most2>{WORST}) (?:single )?(?P<unit2>day|night|week|month|year|season|winter|summer|shift)\b"
    rf"|\bthe (?P<most3>{WORST}) (?P<unit3>daily|nightly|weekly|monthly|yearly|one - day|single - day) "
    rf"(?:death )?(?:toll|number|count|total|figure|loss)\b"
    rf"|\bno (?P<unit4>day|night|week|month|year) [^.;]{{0,40}}\b(?P<than>{'|'.join(sorted(COMPARED))}) [^.;]{{0,30}}\bthan\b"
)
UNITS = {"daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year"}
OTHER_UNITS = ("day", "week", "month", "year", "season", "winter", "summer")
SO_FAR = (" so far ", " yet ", " until then ", " up to then ", " until now ", " to date ")
EARLIER = frozenset("opening first previous earlier before had second third fourth".split())
"""Words of a sentence that tells of a time before the record's."""

SPANS = frozenset("since total altogether weeks days months years weekend over between until average each every".split())
"""Words of a sentence whose number may be of more than one day."""
OTHER_TIMES = Pattern(
    r"\b(?:opening|first|second|third|fourth|fifth|last|previous|next) (day|night|week|month|year|season|shift)\b"
)
BEFORE_IT = Pattern(r"\bthe (day|night|week|month|year) (?:before|after|earlier)\b")


def day_records(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every record that the number of another day exceeds."""
    match = RECORD.search(row.text)
    if match is None or _is_one_of_several(row.text[: match.start()]):
        return
    groups = match.groupdict()
    word = next(groups[name] for name in ("most", "most2", "most3", "than") if groups[name])
    unit = next(groups[name] for name in ("unit", "unit2", "unit3", "unit4") if groups[name])
    unit = UNITS.get(unit, "day" if "day" in unit else unit)
    sign = SUPERLATIVES.get(word) or COMPARED.get(word) or 1
    main = [figure for figure in counts_in(discourse, row) if _is_toll(known, figure)]
    if len(main) != 1 or not _is_of_all(row.text[match.end() :]):
        return
    so_far = any(phrase in row.text for phrase in SO_FAR)
    for near in window(discourse, row, 2, 2):
        told = [figure for figure in counts_in(discourse, near) if _is_toll(known, figure, main[0])]
        if near is row or len(told) != 1 or not SPANS.isdisjoint(near.lows) or not _is_another(discourse, near, unit):
            continue
        if any(other in near.lows for other in OTHER_UNITS if other != unit):
            continue
        if " since " in row.text[match.end() :] and "before" in near.lows:
            continue  # "the highest since the truce. On the day before the truce 70 had died"
        if (so_far and EARLIER.isdisjoint(near.lows)) or not _are_alike(known, main[0], told[0]):
            continue
        statement = set_above(main[0].span, main[0], told[0], sign, reading=Reading.INFERRED)
        if not can_stand(statement):
            yield statement
            return


def _is_one_of_several(before: str) -> bool:
    """ "the second bloodiest", "one of the deadliest", "among the worst", "not the worst"."""
    near = before.split()[-3:]
    return bool({*PLACES, "among", "not", "second-", "of"} & set(near)) or "one of" in " ".join(near)


def _is_of_all(behind: str) -> bool:
    """Whether the record is of the whole war, siege or year told of, no part of it: not "the bloodiest day of the week"."""
    following = behind.split()[:4]
    return not (following[:1] == ["of"] and {"week", "weekend"} & set(following))


def _is_toll(known: dict[int, Mention], figure: Figure, like: Figure | None = None) -> bool:
    """Whether a number counts people, all of them; also a bare one behind the verb of the other: "had treated 95"."""
    mention = known.get(figure.number)
    if mention is None or mention.whole is not None or mention.determiner in {"more", "other", "remaining"}:
        return False
    head = mention.what.head
    verbs = [one.row.words[one.at - 1].low for one in (figure, like) if one is not None and one.row.tags[one.at - 1] == "v"]
    if not head and len(verbs) == 2 and verbs[0] == verbs[1]:
        return (figure.value or 0) > 1
    return (figure.value or 0) > 1 and (mention.measure is not None or is_person(head)) and head not in THING_NOUNS


def _is_another(discourse: Discourse, row: Row, unit: str) -> bool:
    """Whether a sentence tells of another single day (week, month) than the record's."""
    for pattern in (OTHER_TIMES, BEFORE_IT):
        found = pattern.search(row.text)
        if found is not None and found[1] == unit:
            return True
    for at in row.numbers:
        period = discourse.quantities[row.words[at].quantity or 0].period
        if period is None or row.words[at - 1].low in {"since", "by", "until", "from", "after", "before"}:
            continue
        days = 0 if period.first is None or period.last is None else period.last - period.first
        if unit in {"day", "night"} and (period.weekday or (period.first is not None and not days)):
            return True
        if (unit == "month" and 27 <= days <= 30) or (unit == "year" and 360 <= days <= 366):
            return True
    return unit in {"day", "night"} and any(
        row.tags[at : at + 2] in {"D,", "Db", "DC", "Dd"} and row.words[at - 1].low == "the" for at in row.numbers if at
    )


def _are_alike(known: dict[int, Mention], main: Figure, other: Figure) -> bool:
    """Whether both are of one fate, of people who are called alike, and of no places that differ."""
    a, b = known[main.number], known[other.number]
    fates = {fate_of(known, main), fate_of(known, other)}
    same = len(fates) == 1 or fates <= {Measure.KILLED, Measure.LOSSES}
    general = {"", "person", "life", "death", "casualty", "dead", "killed", "man"}
    called = a.what.head == b.what.head or b.what.head in general or a.what.head in general
    narrow = {"civilian", "soldier", "militant", "policeman", "child", "woman"} & ({*a.row.lows} ^ {*b.row.lows})
    apart = a.place is not None and b.place is not None and a.place != b.place
    return same and called and not narrow and not apart and are_comparable(known, main, [other])
