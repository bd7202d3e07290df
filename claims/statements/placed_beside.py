"""A number that a preposition puts above or below another: "57 died. That is beyond the 52 of 2007, but still below the 138 of
1991"; "301 died. It ranks second, behind the Almeda, with 412, and ahead of the Sophie, with 287"; "71 dead, falling short of
the 53 of 1957".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.comparisons import EXCEEDS, PLACED, PLACED_WORDS
from claims.statements.compared import FURTHEST, are_comparable, counts_in, fate_of, is_denied, set_above
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.measure import Measure

PLACING = frozenset(
    """
    ranks rank ranked ranking stands stood places placed comes came put puts putting falls fell falling fallen remains
    first second third fourth
    """.split()
)
"""Words that may lead to a place in an order."""

ADVERBS = frozenset("well far just still already only some slightly even though but and or yet not , now".split())
SUBJECTS = frozenset("that this it which toll number total figure".split())


def placed_beside(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """Every number so placed, against the one it is placed by."""
    if not row.lows.isdisjoint({*EXCEEDS} - {"surpassing"}):
        return
    places = [at for at in row.places(PLACED_WORDS) if at and _sign(row, at) is not None]
    if not places:
        return
    figures = counts_in(discourse, row)
    taken = False
    for place, following in zip(places, [*places[1:], len(row.words)], strict=True):
        if not (_is_led(row, place) or (taken and _is_joined(row, place))) or is_denied(row, place):
            taken = False
            continue
        end = place + (2 if row.between(place, place + 1) in {"ahead", "short"} else 1)
        after = next((figure for figure in figures if end <= figure.at < following), None)
        own = _own(discourse, row, known, places[0], figures)
        sign = _sign(row, place)
        taken = sign is not None and own is not None and after is not None and _is_named(row, end, after.at)
        if taken and own is not None and after is not None and sign is not None and are_comparable(known, own, [after]):
            yield set_above(row.span(place, end), own, after, sign)


def _sign(row: Row, at: int) -> int | None:
    return PLACED.get(row.words[at].low) or PLACED.get(row.between(at, at + 2))


def _is_led(row: Row, at: int) -> bool:
    """Whether a verb of place leads to a preposition: "is already well beyond", "ranks second, behind"."""
    start = at - 1
    while start > 0 and row.words[start].low in ADVERBS:
        start -= 1
    short = row.words[at].low == "short"
    return row.words[start].low in PLACING or (row.tags[start] == "b" and not short)


def _is_joined(row: Row, at: int) -> bool:
    """ "..., though still below the 138", "and ahead of the Sophie": a second place joined to the first."""
    start = at - 1
    while start > 0 and row.words[start].low in ADVERBS and row.tags[start] not in ",&c":
        start -= 1
    return row.tags[start] in ",&c"


def _is_named(row: Row, start: int, at: int) -> bool:
    """Whether a number is that of what is named: "the 52 of 2007", "the Almeda of 1861, with 412"."""
    between = row.tags[start:at]
    if set(between) <= {"d"} and between:
        return row.tags[at + 1 : at + 2] != "U"
    led = row.words[at - 1].low in {"with", "(", "killed", "claimed", "cost", "took", "where", "when", "which"}
    return between[:1] == "d" and led and at - start <= FURTHEST and not set(between) & set(";:")


def _own(discourse: Discourse, row: Row, known: dict[int, Mention], place: int, figures: Sequence[Figure]) -> Figure | None:
    """The number placed: the one before in the sentence, or the dead of the sentence before where a pronoun stands for it."""
    here = [figure for figure in figures if figure.at < place and _is_toll(known, figure)]
    if here:
        return here[0] if len(here) == 1 else None
    if any(figure.at < place for figure in figures) or row.lows.isdisjoint(SUBJECTS):
        return None
    if not SUBJECTS & set(row.low_words[max(0, place - 6) : place]):
        return None
    near = [figure for other in window(discourse, row, 1) if other is not row for figure in counts_in(discourse, other)]
    told = [figure for figure in near if _is_toll(known, figure)]
    return told[0] if len(told) == 1 else None


def _is_toll(known: dict[int, Mention], figure: Figure) -> bool:
    mention = known.get(figure.number)
    whole = mention is not None and mention.whole is None and mention.determiner not in {"more", "other", "remaining"}
    return whole and fate_of(known, figure) in (Measure.KILLED, Measure.LOSSES)
