"""What a sentence says of two sides or more without their numbers: "the bloodier of the two", "was hit hardest", "more miners
died at Tarn than at Orsk", "no village lost more people than Tarn"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import HARMED, MOST_HARMED, SIDE_OPENERS, SIZED
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.compared import counts_in, is_denied
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure
from claims.statements.frames import noun_measure
from claims.statements.set_against import GENERAL, keys_of
from claims.statements.words import Row
from claims.values.measure import Measure
from claims.values.record import record
from claims.values.span import Span

SUBJECT_REACH = 12  # words before a comparison in which its subject stands
OTHER_REACH = 8  # words behind "than" in which the other side is named
DEAD = frozenset({Measure.KILLED, Measure.LOSSES})
UNCERTAIN = frozenset(
    """
    average often usually proportion proportionally relative rate rates per expected feared could would might perhaps probably
    years decades ever since damage damaged burned houses homes property
    """.split()
)
"""Words of a comparison that may be of something else than the numbers told."""

RANKED = frozenset("second third fourth fifth next one among -".split())
"""Words before a superlative that put it below the first place."""

NONE = frozenset("no none nobody nowhere".split())
ADMITTED = frozenset("admitted treated received".split())
TREATED = frozenset({Measure.CASES, Measure.HOSPITALISED})
LOST = frozenset("lost lose loses losing buried bury buries killed kill kills".split())
OPENINGS = frozenset("but and while whereas although though so making which".split())
"""Words behind a comma that open another clause."""
DEADLY = frozenset("bloodier deadlier deadly bloody lethal murderous lives losses loss bloodiest deadliest deaths dead".split())


@record
class Comparison:
    """What a row says of its sides. `first`, `second`: the words that name them, the second empty where none does; `most`:
    whether the first lies beyond all others; `ratio`: by how many times; `fates`: those compared, None for any.
    `loosely`: whether the wounded may weigh with the dead. `amount`: by how many."""

    at: Span
    sign: int
    first: frozenset[str]
    second: frozenset[str]
    most: bool
    fates: frozenset[Measure] | None
    ratio: Quantity | None = None
    loosely: bool = False
    amount: Figure | None = None


def comparisons_in(discourse: Discourse, row: Row) -> Iterator[Comparison]:
    """What a row compares: "the bloodier of the two", "hit hardest", "more miners died at Tarn than at Orsk"."""
    for at in row.places(SIDE_OPENERS):
        if not at and len(row.words) > 1:
            continue
        phrase, sign, most = _phrase(row, at)
        if phrase and not is_denied(row, at) and "C" not in row.tags[at : at + 3]:
            end = at + len(phrase.split())
            start = _start(row, at)
            than = next((place for place in range(end, min(end + 6, len(row.words))) if row.words[place].low == "than"), None)
            other = side_keys(row, than + 1, min(len(row.words), than + OTHER_REACH)) if than is not None else frozenset()
            if than is None and not most and row.words[at - 1].low != "the" and phrase.split()[0] not in {"more", "heavier"}:
                continue
            before = row.low_words[max(0, at - 3) : at]
            if most and ("D" in row.tags[max(0, at - 2) : at] or not RANKED.isdisjoint(before)):
                continue  # "the third deadliest", "among the worst hit"
            if _is_of_some(row, end):
                continue  # "deadlier than the first for children"
            if most and "C" in row.tags:
                continue  # "the worst day was 9 November, with 57 killed", of 1,012 in three months
            none = row.low_words[start] in NONE and than is not None
            fates = None if phrase in SIZED else DEAD
            if none and other:
                yield Comparison(row.span(at, end), sign, other, frozenset(), True, fates)  # "no ship suffered more than"
                continue
            first = side_keys(row, start, at) or (side_keys(row, end, len(row.words)) if than is None else frozenset())
            if than is None or other:
                yield Comparison(row.span(at, end), sign, first - other, other - first, most, fates, None, _weighs(phrase))
    yield from _counted(discourse, row)


def _is_of_some(row: Row, start: int) -> bool:
    """Whether the words behind a comparison hold it to some people: "for children", "among the staff"."""
    stop = next((at for at in range(start, len(row.words)) if row.tags[at] in ";:.,"), len(row.words))
    return any(
        row.words[at].low in {"for", "among"}
        and any(is_person(singular(low)) for low in row.low_words[at + 1 : min(at + 3, stop)])
        for at in range(start, stop)
    )


def _counted(discourse: Discourse, row: Row) -> Iterator[Comparison]:
    """ "more miners died at Tarn than at Orsk", "twice as many as in Dorna", "the 22nd lost 48 more than the 14th"."""
    for at in sorted({*row.places({"more", "fewer"}), *(at for at in row.numbers if row.tags[at] == "M")}):
        word = row.words[at]
        times = row.tags[at] == "M" and word.quantity is not None and row.between(at + 1, at + 3) == "as many"
        more = {"more": 1, "fewer": -1}.get(word.low, 0)
        amount = next((one for one in counts_in(discourse, row) if one.at == at - 1), None) if more else None
        none = more and row.low_words[_start(row, at)] in NONE
        if (not more and not times) or (is_denied(row, at) and not none):
            continue
        if at and row.tags[at - 1] in "CSMU" and amount is None:
            continue
        link, begin = ("as", at + 3) if times else ("than", at + 1)
        place = next((place for place in range(begin, len(row.words)) if row.words[place].low == link), None)
        if place is None or set(row.tags[at + 1 : place]) & set("CS;:.") or (begin == place and amount is None):
            continue
        other = side_keys(row, place + 1, min(len(row.words), place + OTHER_REACH))
        verb = at - 1 if amount is None else at - 2
        start = _start(row, at)
        first = side_keys(row, start, place)
        ratio = discourse.quantities[word.quantity or 0] if times else None
        if ratio is not None and ratio.kind is not Kind.MULTIPLE:
            continue
        fates = _fates(row, begin, place)
        if verb > 0 and row.words[verb].low in LOST:
            fates = DEAD
        elif verb > 0 and row.words[verb].low in ADMITTED:
            fates = TREATED
        span = row.span(at, place + 1)
        if fates is not None and none and amount is None:
            yield Comparison(span, more, other, frozenset(), True, fates or None)
        elif fates is not None:
            yield Comparison(span, more or 1, first - other, other - first, False, fates or None, ratio, amount=amount)


def _weighs(phrase: str) -> bool:
    """Whether the words are of harm in general: "suffered worse", not "deadlier" or "more lives"."""
    return DEADLY.isdisjoint(phrase.split()) and phrase not in SIZED


def _phrase(row: Row, at: int) -> tuple[str, int, bool]:
    """The longest comparative or superlative that begins at a word, its sign, and whether it is of all."""
    for length in (3, 2, 1):
        phrase = row.between(at, at + length)
        for table, most in ((MOST_HARMED, True), (HARMED, False), (SIZED, False)):
            if phrase in table and row.words[at].quantity is None:
                return phrase, table[phrase], most
    return "", 0, False


def _start(row: Row, at: int) -> int:
    """Where the clause of a word begins."""
    start = at
    while start > 0 and at - start < SUBJECT_REACH:
        low = row.words[start - 1].low
        if low in {";", ":", "(", '"'} or (low == "," and row.words[start].low in OPENINGS):
            break
        start -= 1
    return start


def side_keys(row: Row, start: int, end: int) -> frozenset[str]:
    """The words of a stretch that tell one side from another."""
    stop = next((at for at in range(start + 1, end) if row.tags[at] in ";:."), end)
    found = {key.removesuffix("'s") for key in keys_of(row, start, stop) - GENERAL - {"one", "two", "both"}}
    lettered = any(
        row.words[at].low == "a" and row.words[at].capital and row.words[at - 1].capital for at in range(start + 1, stop)
    )
    if start == 0 and row.tags[:1] == "g":
        found.add(row.words[0].low.removesuffix("'s"))
    return frozenset(found | {"a"} if lettered else found)  # "in Sector A"


def _fates(row: Row, start: int, end: int) -> frozenset[Measure] | None:
    """The fates compared between "more" and "than", empty where people are counted without one; None where nobody is."""
    words = row.low_words[start:end]
    fates = {OBJECT.get(low) or SUBJECT.get(low) or noun_measure((low,)) for low in words} - {None}
    told = frozenset(fate for fate in fates if fate is not None)
    if told:
        return told | DEAD if told & DEAD else told
    return frozenset() if any(is_person(low) or low in GROUP_NOUNS for low in words[:3]) else None
