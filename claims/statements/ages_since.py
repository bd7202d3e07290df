"""Somebody's age then and now, and the years between: "mark 50 years since the dam gave way ... who was nine at the time and is
now 59", "Now 54, Ruth Hale was 14 when the wave struck 40 years ago".
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.quantities.quantity import Kind
from claims.statements.ages import OLDEST
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.signs_of_rows import AGED_NOW, AGED_THEN
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

BACK = 2  # sentences before in which the years between are told
THEN = Pattern(
    r"^(?:years? old )?,? ?(?:when (?!(?:he|she|his|her|they|we)\b)|at the time\b|then\b"
    r"|(?:on )?(?:the|that) (?:day|night|morning|year)\b)"
)
"""Words behind an age by which it is that of the day remembered."""
SINCE = Pattern(r"^(?:to the day )?(?:ago|after|since|later|on|afterwards|have passed|has passed|earlier|before)\b")
MARKING = frozenset("mark marked marks marking commemorate commemorated".split())


def read_ages_since(discourse: Discourse) -> Iterator[Statement]:
    """Every pair of ages of one person that lie further apart, or closer, than the years told."""
    for row in discourse.rows:
        if row.lows.isdisjoint(AGED_THEN) or row.lows.isdisjoint(AGED_NOW):
            continue
        ages = [at for at in row.numbers if _is_bare_age(discourse, row, at)]
        then = [at for at in ages if _is_then(row, at)]
        now = [at for at in ages if at not in then and _is_now(row, at)]
        if len(then) != 1 or len(now) != 1 or not _is_of_one(row, then[0], now[0]):
            continue
        years = [one for near in window(discourse, row, BACK) if _is_near(near, row) for one in _years(discourse, near)]
        if len({value for _, _, value in years}) != 1:
            continue
        near, place, between = years[0]
        first, last = (int(discourse.quantities[row.words[at].quantity or 0].value or 0) for at in (then[0], now[0]))
        miss = last - first - between
        given = (Given(row.words[then[0]].span, "younger", first), Given(row.words[now[0]].span, "older", last))
        widest = 0 if abs(miss) == 1 else miss
        sums = (Sum((), Interval.point(miss)),), (Sum((), Interval.point(widest)),)
        reading = Reading.STATED if near is row else Reading.INFERRED
        yield Statement(Relation.TIME, near.words[place].span, (), *sums, reading, False, None, given)


def _is_near(near: Row, row: Row) -> bool:
    return near.sentence.index <= row.sentence.index


def _is_bare_age(discourse: Discourse, row: Row, at: int) -> bool:
    """Whether a number may be an age: marked as one, or a bare count."""
    quantity = discourse.quantities[row.words[at].quantity or 0]
    value = quantity.value
    if not isinstance(value, int) or not 0 < value <= OLDEST:
        return False
    bare = quantity.kind is Kind.COUNT and row.tags[at + 1 : at + 2] not in {"n", "k", "o", "m", "r"}
    spelled = quantity.kind is Kind.DURATION and quantity.unit == "year" and _is_then(row, at)
    return quantity.kind is Kind.AGE or bare or spelled


def _is_then(row: Row, at: int) -> bool:
    before = row.between(max(0, at - 2), at).split()[-1:]
    return before in (["was"], ["aged"], ["only"], ["just"]) and THEN.search(row.between(at + 1, at + 5)) is not None


def _is_now(row: Row, at: int) -> bool:
    """ "is now 59", "now 59", "is 59", "59 now", "59 today"."""
    before, behind = row.between(max(0, at - 2), at).split(), row.between(at + 1, at + 2)
    return before[-1:] in (["now"], ["is"]) or before == ["now", "aged"] or behind in {"now", "today"}


def _is_of_one(row: Row, then: int, now: int) -> bool:
    """Whether nobody else is named between the two ages, beyond one name behind "now 54"."""
    first, last = sorted((then, now))
    between = row.words[first + 1 : last]
    before = row.words[first:last]
    names = [word for word, lead in zip(between, before, strict=False) if word.capital and not lead.capital]
    another = now > then and any(word.low == "who" for word in between)  # "when she met the man who is now 70"
    return not another and len(names) <= (now < then) and not any(word.low in {";", "while", "whereas"} for word in between)


def _years(discourse: Discourse, row: Row) -> Iterator[tuple[Row, int, int]]:
    """The years between: "50 years since", "thirty years after", "40 years ago", "the 50th anniversary"."""
    for at in row.numbers:
        quantity = discourse.quantities[row.words[at].quantity or 0]
        value = quantity.value
        if not isinstance(value, int) or value < 1:
            continue
        behind = row.between(at + 1, at + 4)
        marked = not MARKING.isdisjoint(row.low_words[max(0, at - 2) : at])
        lasted = quantity.kind is Kind.DURATION and quantity.unit == "year" and (marked or SINCE.search(behind))
        if lasted or (row.tags[at] == "D" and behind.startswith("anniversary")):
            yield row, at, value
