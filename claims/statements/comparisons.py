"""Comparisons: "higher than the 250 of 2019", "two more than in Benimar", "twice as many women (38) as men (19)", "the
deadliest month".

Two numbers stand in one sentence, or one is named by its group, place or time ("than in Benimar", "the wounded outnumbered the
dead")
and its number looked up where it was given. Every number that may be meant is tried; a comparison is broken where one alone
can be.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.lexicon.comparisons import (
    COMPARED,
    CONNECTORS,
    EXCEEDS,
    OUTNUMBERED,
    PLACES,
    PLACES_RANKED,
    RANKED_NOUNS,
    RUNNERS_UP,
    SAME,
    SIZES,
    SUPERLATIVES,
    TOGETHER,
)
from claims.lexicon.people import singular
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse, same_kind
from claims.statements.figures import ABOVE, BELOW, ZERO, Condition, Figure, ends, figures_in, quiet_rows, relate, times, window
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import mentions_by_number, pairs_in
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, exact, quotient
from claims.values.measure import Measure
from claims.values.span import Span
from claims.values.verdict import Reading

QUIET = frozenset({*SUPERLATIVES, *OUTNUMBERED, "same", "many"})
FURTHEST = 14  # words between the parts of one comparison
AROUND = quotient(1, 8)
CLOSE = quotient(1, 20)


def read_comparisons(discourse: Discourse) -> Iterator[Statement]:
    """Every comparison of numbers that the text makes."""
    known = mentions_by_number(discourse)
    for row in discourse.rows:
        for family in (
            _than,
            _exceeds,
            _outnumbered,
            _multiples,
            _times_of,
            _for_every,
            _same,
            _ranked,
            _ordered,
            _runner_up,
            _since,
        ):
            yield from family(discourse, row, known)
    for row in quiet_rows(discourse, QUIET):
        for family in (_outnumbered, _same, _ranked):
            yield from family(discourse, row, known)


def _usable(figure: Figure) -> bool:
    return figure.value is not None and figure.quantity.hedge is not Hedge.RANGE


def _counts(discourse: Discourse, row: Row) -> list[Figure]:
    """The counts of a row, and how many times something happened."""
    return [figure for figure in figures_in(discourse, row, "CX") if _usable(figure) and figure.quantity.unit in (None, "time")]


def _above(at: Span, first: Figure, second: Figure, sign: int, *, reading: Reading | None = None) -> Statement:
    """The first number lies above the second, or below it."""
    condition: Condition = ((1, -1), ABOVE if sign > 0 else BELOW)
    roles = ("greater", "lesser") if sign > 0 else ("lesser", "greater")
    return relate(Relation.COMPARE, at, ((first, roles[0]), (second, roles[1])), (condition,), reading=reading)


def _apart_by(at: Span, first: Figure, second: Figure, amount: Figure, sign: int) -> Statement:
    """The first number lies so much above the second, or below it."""
    role = "more" if sign > 0 else "fewer"
    return relate(Relation.COMPARE, at, ((first, "first"), (second, "second"), (amount, role)), (((1, -1, -sign), ZERO),))


def _multiple(at: Span, first: Figure, second: Figure, ratio: Quantity) -> Statement:
    """The first number is so many times the second."""
    literal, charitable = _factor(ratio)
    return relate(Relation.COMPARE, at, ((first, "multiple"), (second, "base")), times(literal), times(charitable), ratio=ratio)


def _factor(ratio: Quantity) -> tuple[Interval, Interval]:
    """A multiple as written and with charity."""
    value = ratio.low if ratio.low is not None else ratio.high
    assert value is not None
    match ratio.hedge:
        case Hedge.MORE_THAN | Hedge.AT_LEAST:
            return Interval(value, None), Interval(exact(value * (1 - CLOSE)), None)
        case Hedge.LESS_THAN | Hedge.AT_MOST | Hedge.UP_TO:
            return Interval(0, value), Interval(0, exact(value * (1 + CLOSE)))
        case Hedge.NEARLY:
            return Interval(exact(value * (1 - AROUND)), value), Interval(
                exact(value * (1 - 2 * AROUND)), exact(value * (1 + CLOSE))
            )
        case _:
            return (
                Interval(exact(value * (1 - CLOSE)), exact(value * (1 + CLOSE))),
                Interval(exact(value * (1 - AROUND)), exact(value * (1 + AROUND))),
            )


def _choose(statements: Sequence[Statement], *, tied: bool = True) -> Iterator[Statement]:
    """The first that can stand; else the only one, where the words tie it."""
    fits = [statement for statement in statements if can_stand(statement)]
    if fits:
        yield fits[0]
    elif tied and len(statements) == 1:
        yield statements[0]


# --- than ---------------------------------------------------------------------------------------------------------------------


def _than(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "At 312, ... higher than the 250", "fewer drowned in Sicily (19) than in Calabria (27)", "31, two more than in
    Benimar"."""
    figures = _counts(discourse, row)
    for position, word in enumerate(row.words):
        sign = COMPARED.get(word.low)
        if sign is None or word.quantity is not None or _is_denied(row, position):
            continue
        than = next((at for at in range(position + 1, min(len(row.words), position + 10)) if row.words[at].low == "than"), None)
        if than is None:
            yield from _than_before(discourse, row, position, sign)
            continue
        if set(row.tags[position:than]) & set(";.:"):
            continue
        if row.tags[position + 1] == "a" and row.words[position + 1].low not in {"than", "so", "yet"}:
            sign = -1 if row.words[position + 1].low in {"lightly", "mildly", "safely"} else 0
            if not sign:
                continue
        at = row.span(position, than + 1)
        amount = next((figure for figure in figures if figure.at == position - 1), None)
        if amount is None and position and row.tags[position - 1] in "SMU":
            continue  # "40 per cent more than"
        between = [figure for figure in figures if position < figure.at < than]
        after = _after_than(row, figures, than)
        before = [figure for figure in figures if figure.at < position and figure is not amount]
        if any(phrase in row.between(than, len(row.words)) for phrase in TOGETHER):
            yield from _than_together(discourse, row, at, sign, before or between, than)
            continue
        against = [] if before or between or amount else list(_against(row, figures, than, at, sign))
        if against:
            yield from against
            continue
        if after is None and not between and amount is None:
            yield from _than_before(discourse, row, than, sign)
            continue
        firsts = between or list(reversed(before))
        if not firsts:
            firsts = [
                figure for near in window(discourse, row, 1) if near is not row for figure in reversed(_counts(discourse, near))
            ][:2]
        seconds = [after] if after is not None else _named_after(discourse, row, than, known) if amount is not None else []
        firsts = [figure for figure in firsts if _comparable(known, figure, seconds)]
        if amount is not None:
            statements = [
                _apart_by(row.span(amount.at, than + 1), a, b, amount, sign)
                for a in firsts
                for b in seconds
                if a.number != b.number
            ]
        else:
            statements = [_above(at, a, b, sign) for a in firsts for b in seconds if a.number != b.number]
        yield from _choose(statements)


def _than_before(discourse: Discourse, row: Row, position: int, sign: int) -> Iterator[Statement]:
    """ "this year's deaths are fewer than last year's": the newer number against the older one, given in the sentences
    before."""
    after = row.between(position + 1, position + 6)
    if not after.startswith(
        (
            "last year",
            "last month",
            "last week",
            "the year before",
            "in the year before",
            "a year ago",
            "the previous",
            "last summer",
            "last winter",
        )
    ) and not after.startswith(("double last", "twice last", "half last")):
        return
    rows = sorted(window(discourse, row, 3), key=lambda near: near.sentence.index)
    pairs = [pair for pair in pairs_in(discourse, rows) if pair.sure and pair.old.quantity.kind is Kind.COUNT]
    yield from _choose([_above(row.span(position, position + 1), pair.new, pair.old, sign) for pair in pairs])


def _is_denied(row: Row, position: int) -> bool:
    """ "no higher than", "not more than", "never fewer than", "any worse than"."""
    return any(
        word.low in {"no", "not", "never", "nor", "any", "hardly", "whether", "n't", "neither"}
        for word in row.words[max(0, position - 3) : position]
    )


def _after_than(row: Row, figures: Sequence[Figure], than: int) -> Figure | None:
    """The number that a comparison names after "than", in the same clause or in a relative one."""
    figure = next((other for other in figures if other.at > than), None)
    if figure is None or figure.at - than > FURTHEST:
        return None
    between = row.words[than + 1 : figure.at]
    for place, word in enumerate(between):
        if word.low in {";", ".", "but", "while", "because"} or (word.quantity is not None and word.tag not in "TD"):
            return None
        if word.low == ",":
            following = between[place + 1].low if place + 1 < len(between) else ""
            if following not in {"which", "in", "when", "where", "with", "who", ""}:
                return None
    if row.tags[than + 1 : than + 2] == "v" or (
        between and between[0].low in {"expected", "feared", "usual", "normal", "reported", "thought"}
    ):
        return None
    return figure


def _comparable(known: dict[int, Mention], figure: Figure, others: Sequence[Figure]) -> bool:
    """Whether a number can be set against others: people with people."""
    mention = known.get(figure.number)
    if mention is None:
        return figure.quantity.unit == "time"
    for other in others:
        second = known.get(other.number)
        if second is None and other.quantity.unit == "time":
            return True
        if second is not None and same_kind(mention, second):
            losses = {mention.measure, second.measure} == {Measure.KILLED, Measure.LOSSES}
            if (
                losses
                or mention.measure is None
                or second.measure is None
                or mention.measure is second.measure
                or mention.what.head != second.what.head
            ):
                return True
    return not others


def _against(row: Row, figures: Sequence[Figure], than: int, at: Span, sign: int) -> Iterator[Statement]:
    """ "more civilians than soldiers died: 31 against 12"."""
    after = [figure for figure in figures if figure.at > than]
    if (
        (
            len(after) >= 2
            and after[1].at - after[0].at <= 5
            and row.between(after[0].at + 1, after[1].at).split()[-1:]
            in (["against"], ["to"], ["and"], ["versus"], ["v"], ["vs"])
        )
        and set(row.tags[than : after[0].at]) & set(":(")
        and row.words[after[0].at - 1].low in {":", "(", "by"}
    ):
        yield _above(at, after[0], after[1], sign)


def _than_together(
    discourse: Discourse, row: Row, at: Span, sign: int, firsts: Sequence[Figure], than: int
) -> Iterator[Statement]:
    """ "230, more than in those three years put together"."""
    own = (
        firsts[-1:]
        or [figure for near in window(discourse, row, 1) if near is not row for figure in _counts(discourse, near)][:1]
    )
    lists = [
        [figure for figure in _counts(discourse, near) if figure not in own and (near is not row or figure.at > than)]
        for near in window(discourse, row, 2, 1)
    ]
    number = next((figure for figure in _counts(discourse, row) if figure.at > than and (figure.value or 0) <= 12), None)
    size = number.value if number is not None else None
    statements: list[Statement] = []
    for parts in lists:
        parts = [figure for figure in parts if number is None or figure.number != number.number]
        values = _last_of_each(parts, size)
        if own and len(values) >= 2:
            condition: Condition = ((1, *(-1 for _ in values)), ABOVE if sign > 0 else BELOW)
            terms = [(own[0], "greater" if sign > 0 else "lesser"), *((figure, "term") for figure in values)]
            statements.append(relate(Relation.COMPARE, at, terms, (condition,)))
            if size is not None:
                break
    yield from _choose(statements)


def _last_of_each(parts: list[Figure], size: object) -> list[Figure]:
    """The terms of a list: as many as the words say, and where it names routes by numbers ("the 2 had 6"), every second."""
    if isinstance(size, int) and len(parts) == 2 * size:
        return parts[1::2]
    if isinstance(size, int) and len(parts) != size:
        return []
    return parts


def _named_after(discourse: Discourse, row: Row, than: int, known: dict[int, Mention]) -> list[Figure]:
    """The numbers given for the place that a comparison names: "two more than in Benimar"."""
    names = _names(row, than + 1, min(len(row.words), than + 6))
    found: list[Figure] = []
    for near in window(discourse, row, 30):
        if near is row or not names:
            continue
        for figure in _counts(discourse, near):
            if names & _segment_names(figure):
                found.append(figure)
        if found:
            break
    return found


def _names(row: Row, start: int, end: int) -> set[str]:
    """Names and years among some words."""
    found = set()
    for at in range(max(start, 0), min(end, len(row.words))):
        word = row.words[at]
        if (word.capital and word.tag in "nkg" and at > 0) or word.tag == "T":
            found.add(word.low.removesuffix("'s").removesuffix("s'"))
    return found


def _segment_names(figure: Figure) -> set[str]:
    """The names in a number's own part of its sentence."""
    first, last = _segment(figure)
    return _names(figure.row, first, last) | (
        {figure.row.words[0].low} if first == 0 and figure.row.words[0].tag == "n" else set()
    )


def _segment(figure: Figure) -> tuple[int, int]:
    """From the comma, "and" or other break before a number to the one after it."""
    row = figure.row
    start = figure.at
    while start > 0 and not _parts(row, start - 1) and row.tags[start - 1] not in "C":
        start -= 1
    if start > 1 and row.words[start].low == "with" and row.words[start - 1].low == ",":  # "January, with 34 deaths"
        start -= 1
        while start > 0 and not _parts(row, start - 1) and row.tags[start - 1] not in "C":
            start -= 1
    end = figure.at + 1
    while end < len(row.words) and not _parts(row, end) and row.tags[end] not in "C":
        end += 1
    return start, end


def _parts(row: Row, at: int) -> bool:
    low = row.words[at].low
    if low == ",":
        return True
    return low in {";", ".", "and", "then", "but", "while"}


# --- verbs --------------------------------------------------------------------------------------------------------------------


def _exceeds(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "31 deaths outstripped the 24 of the winter before"; "57 dead ..., ahead of January's, in which 49 were killed"."""
    figures = _counts(discourse, row)
    for position, word in enumerate(row.words):
        sign = EXCEEDS.get(word.low)
        end = position + 1
        if sign is None and word.low in {"ahead", "behind", "followed"}:
            phrase = word.low if word.low == "behind" else row.between(position, position + 2)
            sign, end = CONNECTORS.get(phrase), position + len(phrase.split())
            if sign is not None and not {other.low for other in row.words} & {
                *SUPERLATIVES,
                "toll",
                "ranks",
                "rank",
                "ranked",
                "places",
                "place",
                "record",
                "list",
                "first",
                "leads",
                "led",
            }:
                continue
        if sign is None or word.quantity is not None or _is_denied(row, position):
            continue
        before = [figure for figure in figures if figure.at < position]
        after = next((figure for figure in figures if figure.at >= end and figure.value != 1), None)
        if not before or after is None or after.at - end > FURTHEST + 4 or not _comparable(known, before[-1], [after]):
            continue
        if word.low in EXCEEDS and not _is_object(row, end, after.at):
            continue
        yield _above(row.span(position, end), before[-1], after, sign)


def _is_object(row: Row, start: int, at: int) -> bool:
    """Whether a number is, or belongs to, the object that begins at a word: "the 24", "military deaths (150)", "that of 2004,
    when 91"."""
    if set(row.tags[start:at]) <= set("dAankgoTeP(") and at - start <= 6:
        return True
    return row.words[start].low in {"that", "those", "the"} and at - start <= FURTHEST and ";" not in row.tags[start:at]


def _outnumbered(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "women outnumbered men by two to one: 46 against 23"; "the wounded outnumbered the dead by almost four to one"."""
    for position, word in enumerate(row.words):
        if word.low not in OUTNUMBERED or position + 1 >= len(row.words):
            continue
        first, second = _noun_before(row, position), _noun_after(row, position)
        if not first or not second:
            continue
        ratio = next(
            (
                discourse.quantities[other.quantity]
                for other in row.words[position:]
                if other.tag == "M" and other.quantity is not None
            ),
            None,
        )
        figures = _counts(discourse, row)
        after = [figure for figure in figures if figure.at > position]
        pairs: list[tuple[Figure, Figure]] = []
        if len(after) == 2 and row.between(after[0].at + 1, after[1].at).split()[-1:] in (["against"], ["to"], ["and"]):
            pairs = [(after[0], after[1])]
        elif ratio is None and (both := _range_after(discourse, row, position)) is not None:
            pairs = [both]
        else:
            near = [figure for other in window(discourse, row, 3) for figure in _counts(discourse, other)]
            near = [figure for figure in near if (figure.value or 0) > 1]
            sides = [figure for figure in figures if figure.at < position][-1:] + after[:1]
            bracketed = len(sides) == 2 and all(row.words[figure.at - 1].low == "(" for figure in sides)
            pairs = [
                (a, b)
                for a in near
                for b in near
                if a.number != b.number and _is_called(known, a, first) and _is_called(known, b, second)
            ]
            pairs = [(sides[0], sides[1])] if bracketed else pairs
        at = row.span(position, position + 1)
        yield from _choose([_multiple(at, a, b, ratio) if ratio is not None else _above(at, a, b, 1) for a, b in pairs])


def _range_after(discourse: Discourse, row: Row, position: int) -> tuple[Figure, Figure] | None:
    """The two numbers of "34 to 21" after a verb."""
    figure = next((figure for figure in figures_in(discourse, row) if figure.at > position), None)
    return ends(figure) if figure is not None else None


def _noun_before(row: Row, position: int) -> str:
    while position > 0 and row.tags[position - 1] in "bad)(C":
        position -= 1
    return singular(row.words[position - 1].low) if position and row.tags[position - 1] in "nk" else ""


def _noun_after(row: Row, position: int) -> str:
    position += 1
    while position < len(row.words) and row.tags[position] in "dA":
        position += 1
    last = ""
    while position < len(row.words) and row.tags[position] in "nk":
        last = row.words[position].low
        position += 1
    return singular(last)


def _is_called(known: dict[int, Mention], figure: Figure, noun: str) -> bool:
    """Whether a number counts what a noun names: women, the wounded, rescuers (a fate or the group's own word)."""
    mention = known.get(figure.number)
    if mention is None:
        return False
    if noun in mention.what.words:
        return True
    measure = noun_measure((noun,))
    if measure is Measure.CASUALTIES:
        return mention.measure in (Measure.INJURED, Measure.CASUALTIES)
    return measure is not None and mention.measure is measure


def _multiples(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "twice as many women (38) as men (19)"; "84 women, twice as many as the 42 men"."""
    figures = _counts(discourse, row)
    for position, word in enumerate(row.words):
        if (
            word.tag != "M"
            or word.quantity is None
            or row.between(position + 1, position + 3) not in {"as many", "as high", "as large"}
        ):
            continue
        ratio = discourse.quantities[word.quantity]
        if (ratio.low or 0) <= 0 or "again" in row.between(position, position + 6):
            continue
        second = next((at for at in range(position + 3, min(len(row.words), position + 12)) if row.words[at].low == "as"), None)
        if second is None:
            following = row.words[position + 3].low if position + 3 < len(row.words) else "."
            earlier = [figure for figure in figures if figure.at < position]
            if following in {".", ",", ";", ")"} and len(earlier) >= 2 and _comparable(known, earlier[-1], earlier[-2:-1]):
                yield _multiple(row.span(position, position + 3), earlier[-1], earlier[-2], ratio)
            continue
        between = [figure for figure in figures if position < figure.at < second]
        before = [figure for figure in figures if figure.at < position]
        after = [figure for figure in figures if figure.at > second and figure.at - second < FURTHEST]
        firsts = between or before[-1:]
        at = row.span(position, second + 1)
        if firsts and after and _comparable(known, firsts[0], after[:1]) and _after_than(row, figures, second) is not None:
            yield _multiple(at, firsts[0], after[0], ratio)
        elif (
            not firsts
            and len(after) >= 2
            and row.between(after[0].at + 1, after[1].at).split()[-1:] in (["against"], ["to"], ["and"])
        ):
            yield _multiple(at, after[0], after[1], ratio)


def _times_of(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "the mainland suffered three times the islands' loss": both looked up by their names."""
    for position, word in enumerate(row.words):
        if (
            word.tag != "M"
            or word.quantity is None
            or (row.words[position + 1 : position + 2] and row.words[position + 1].low != "the")
        ):
            continue
        ratio = discourse.quantities[word.quantity]
        place = next(
            (at for at in range(position + 2, min(len(row.words), position + 5)) if row.tags[at] == "g" or row.tags[at] == '"'),
            None,
        )
        if place is None or (ratio.low or 0) <= 0:
            continue
        base = singular(row.words[place].low.removesuffix("'s") if row.tags[place] == "g" else row.words[place - 1].low)
        subjects = {singular(other.low) for other in row.words[max(0, position - 6) : position] if other.tag == "n"}
        near = [figure for other in window(discourse, row, 2) if other is not row for figure in _counts(discourse, other)]
        firsts = [figure for figure in near if subjects & _segment_nouns(figure)]
        seconds = [figure for figure in near if base in _segment_nouns(figure)]
        yield from _choose(
            [_multiple(row.span(position, place + 1), a, b, ratio) for a in firsts for b in seconds if a.number != b.number]
        )


def _segment_nouns(figure: Figure) -> set[str]:
    first, last = _segment(figure)
    return {singular(word.low) for word in figure.row.words[first:last] if word.tag in "nk"}


def _for_every(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Three civilians died for every soldier who did ... 31 soldiers and 93 civilians dead"."""
    for figure in _counts(discourse, row):
        mention = known.get(figure.number)
        if mention is None or not mention.what.head or (figure.value or 0) > 50:
            continue
        place = next(
            (
                at
                for at in range(figure.at + 1, min(len(row.words) - 2, figure.at + 8))
                if row.between(at, at + 2) in {"for every", "to every", "for each"}
            ),
            None,
        )
        if place is None or row.tags[place + 2] not in "nk":
            continue
        noun = singular(row.words[place + 2].low)
        near = [
            other
            for rows in window(discourse, row, 3, 3)
            for other in _counts(discourse, rows)
            if other.number != figure.number
        ]
        firsts = [other for other in near if _is_called(known, other, mention.what.head)]
        seconds = [other for other in near if _is_called(known, other, noun)]
        yield from _choose(
            [
                _multiple(row.span(figure.at, place + 3), a, b, figure.quantity)
                for a in firsts
                for b in seconds
                if a.number != b.number
            ]
        )


def _same(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "The two banks mourn exactly the same number"; "cost precisely as many lives as Monday's"."""
    text = row.between(0, len(row.words))
    cue = next((phrase for phrase in SAME if phrase in text), None)
    if cue is not None:
        own = (
            [row]
            if row.tags.count("C") > 1 or any(figure.value is None for figure in figures_in(discourse, row))
            else window(discourse, row, 2)
        )
        yield from _equal(discourse, row, row.span(0, len(row.words)), own, known)


def _equal(discourse: Discourse, row: Row, at: Span, rows: Sequence[Row], known: dict[int, Mention]) -> Iterator[Statement]:
    """Two numbers of one fate side by side, or in the two sentences after."""
    statements: list[Statement] = []
    for near in rows:
        figures = [figure for figure in _counts(discourse, near) if _is_one_fate(known, figure)]
        for a, b in itertools.pairwise(figures):
            if _measure(known, a) is not None and b.at - a.at < FURTHEST:
                statements.append(relate(Relation.COMPARE, at, ((a, "same"), (b, "same")), (((1, -1), ZERO),), figures=False))
        if statements:
            break
    if not statements:
        later = [
            figure
            for near in window(discourse, row, 0, 2)
            if near is not row
            for figure in _counts(discourse, near)
            if _is_one_fate(known, figure)
        ]
        if len(later) >= 2 and _measure(known, later[0]) is not None:
            statements = [
                relate(Relation.COMPARE, at, ((later[0], "same"), (later[1], "same")), (((1, -1), ZERO),), figures=False)
            ]
    yield from _choose(statements)


def _is_one_fate(known: dict[int, Mention], figure: Figure) -> bool:
    mention = known.get(figure.number)
    if mention is None or (figure.value or 0) < 2:
        return False
    return mention.measure in (Measure.KILLED, Measure.LOSSES) or not mention.what.head


def _measure(known: dict[int, Mention], figure: Figure) -> Measure | None:
    mention = known.get(figure.number)
    return mention.measure if mention is not None else None


# --- rankings -----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Member:
    """A number of a list with the names beside it."""

    figure: Figure
    names: frozenset[str]


def _members(discourse: Discourse, row: Row) -> list[Member]:
    """The named numbers of a row: "Isiolo notified 28, Garissa 64, Wajir 35 and Mandera 12"; "nine deaths in 2022, 13 in
    2023"."""
    found = [Member(figure, frozenset(_segment_names(figure))) for figure in _counts(discourse, row)]
    named = [member for member in found if member.names]
    shared = set.intersection(*(set(member.names) for member in named)) if len(named) > 1 else set()
    return [Member(member.figure, member.names - shared) for member in named if member.names - shared]


def _lists(discourse: Discourse, row: Row, known: dict[int, Mention], before: int) -> list[list[Member]]:
    found = []
    for near in window(discourse, row, before):
        members = _members(discourse, near)
        if len(members) >= 2 and all(_comparable(known, member.figure, [members[0].figure]) for member in members[1:]):
            found.append(members)
    return found


def _ranked(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Of those three years, 2023 was the deadliest"; "Garissa, the county with the most cases"."""
    for position, word in enumerate(row.words):
        sign = SUPERLATIVES.get(word.low)
        if sign is None or word.quantity is not None or _is_denied(row, position):
            continue
        following = row.words[position + 1].low if position + 1 < len(row.words) else "."
        if row.between(position + 1, position + 3) in {"- hit", "- affected", "hit by", "affected by"}:
            following = "."
        noun = {other.low for other in row.words[position + 1 : position + 4]} & RANKED_NOUNS
        if word.low in SIZES and not noun - PLACES_RANKED:
            continue
        if not noun and following not in {".", ",", "and", "for", "in", "with"}:
            continue
        place = _place(row, position)
        if sum(other.capital for other in row.words) * 2 > len(row.words):
            continue  # all in capitals: nothing tells a name
        names = _names(row, 0, len(row.words)) | ({row.words[0].low} if row.tags[:1] == "n" else set())
        for members in _lists(discourse, row, known, 6):
            if members[0].figure.row is row:
                own = _own_member(row, position, members)
                if own is not None and len(members) >= 3:
                    statement = _rank(row.span(max(0, position - 1), position + 1), own, members, sign, place)
                    if statement is not None:
                        yield statement
                        return
                continue
            exactly = [member for member in members if member.names <= names]
            chosen = [
                member
                for member in exactly or members
                if member.names & names and (member.figure.row is not row or member.figure.at > position)
            ]
            if (
                len(chosen) != 1
                or len(members) < 2
                or ("since" in {other.low for other in row.words[position:]} and len(members) < 3)
            ):
                continue
            statement = _rank(row.span(max(0, position - 1), position + 1), chosen[0], members, sign, place)
            if statement is not None:
                yield statement
                return


def _own_member(row: Row, position: int, members: Sequence[Member]) -> Member | None:
    """The member that a superlative in the list's own sentence is said of: "January, with 34 deaths, was the deadliest
    month"."""
    if not {word.low for word in row.words[max(0, position - 3) : position]} & {"was", "is", "were", "remains", "been"}:
        return None
    before = [member for member in members if member.figure.at < position]
    return before[0] if len(before) == 1 else None


def _place(row: Row, position: int) -> int:
    """Which place a superlative gives: "the second-deadliest" is 2."""
    for word in row.words[max(0, position - 2) : position]:
        if word.low in PLACES:
            return PLACES[word.low]
    return 1


def _rank(at: Span, chosen: Member, members: Sequence[Member], sign: int, place: int) -> Statement | None:
    """The chosen one has `place` - 1 numbers beyond it, and no others."""
    others = sorted(
        (member for member in members if member is not chosen), key=lambda member: -sign * (member.figure.value or 0)
    )
    if place > len(others) + 1:
        return None
    terms = [(chosen.figure, "ranked"), *((member.figure, "other") for member in others)]
    conditions: list[Condition] = []
    for index in range(len(others)):
        factors = tuple(1 if k == 0 else -1 if k == index + 1 else 0 for k in range(len(terms)))
        beyond = index < place - 1
        bounds = (
            (Interval(None, 0) if sign > 0 else Interval(0, None))
            if beyond
            else (Interval(0, None) if sign > 0 else Interval(None, 0))
        )
        conditions.append((factors, bounds))
    return relate(Relation.COMPARE, at, terms, conditions, reading=Reading.INFERRED)


def _ordered(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "Top of the list is Ituri with 77, then North Kivu (63), then Tanganyika (22)"; "Syria heads the survey with 833.
    Ukraine is second with 580"."""
    text = f" {row.between(0, len(row.words))} "
    if any(
        f" {cue} " in text
        for cue in (
            "top of the list",
            "heads the list",
            "heads the survey",
            "tops the list",
            "first with",
            "come first",
            "comes first",
            "at the top",
            "leads with",
            "lead with",
        )
    ):
        members = _counts(discourse, row)
        later = [figure for near in window(discourse, row, 0, 1) if near is not row for figure in _counts(discourse, near)]
        run = [figure for figure in members if "then" in {word.low for word in row.words[max(0, figure.at - 6) : figure.at]}]
        if members and run and members[0] not in run:
            yield from _choose([_descending(row.span(0, members[0].at + 1), [members[0], *run])])
        elif members and later:
            next_row = later[0].row
            places = [figure for figure in later if _ordinal_before(figure)]
            trails = any(
                word.low in {"trails", "trail", "trailed", "follows", "follow", "followed"} for word in next_row.words[:6]
            )
            if places or trails:
                yield from _choose(
                    [
                        _descending(
                            next_row.span(0, min(len(next_row.words), later[0].at + 1)), [members[-1], *(places or later[:1])]
                        )
                    ]
                )
            elif any(word.low in {"leads", "lead", "led", "tops"} for word in next_row.words[:6]):
                yield _above(next_row.span(0, later[0].at + 1), later[0], members[-1], 1)


def _ordinal_before(figure: Figure) -> bool:
    return any(word.low in PLACES for word in figure.row.words[max(0, figure.at - 5) : figure.at])


def _descending(at: Span, figures: Sequence[Figure]) -> Statement:
    conditions: list[Condition] = [
        (tuple(1 if k == index else -1 if k == index + 1 else 0 for k in range(len(figures))), Interval(0, None))
        for index in range(len(figures) - 1)
    ]
    return relate(Relation.COMPARE, at, [(figure, "next") for figure in figures], conditions)


def _runner_up(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "the heaviest loss of life this century. The next heaviest, in 2010, cost nine lives": below the number ranked first."""
    text = row.between(0, len(row.words))
    cue = next((phrase for phrase in RUNNERS_UP if phrase in text), None)
    if cue is None or not text.split(cue)[0].rstrip().endswith(("the", "its", "'s")):
        return
    start = text.split(cue)[0].count(" ")
    figure = next((figure for figure in _counts(discourse, row) if figure.at > start and figure.at - start < FURTHEST), None)
    if figure is None or "next" not in cue:
        return
    firsts = [
        other for near in discourse.rows if near.sentence.index < row.sentence.index for other in _counts(discourse, near)
    ]
    firsts = [
        other
        for other in firsts
        if _measure(known, other) is Measure.KILLED and _measure(known, figure) in (Measure.KILLED, None)
    ]
    if firsts:
        yield _above(row.span(start, figure.at + 1), figure, firsts[0], -1, reading=Reading.INFERRED)


def _since(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "41 people died, the deadliest accident on the line since 1990. One in 2003 killed 14": nothing since then is worse."""
    for position, word in enumerate(row.words):
        if word.low != "since" or position + 1 >= len(row.words) or row.tags[position + 1] != "T":
            continue
        year = _year(row.words[position + 1].low)
        sign = next(
            (SUPERLATIVES[other.low] for other in row.words[max(0, position - 12) : position] if other.low in SUPERLATIVES),
            None,
        )
        if sign is None and "as many" in row.between(position, len(row.words)) and row.words[0].low == "no":
            sign = 1
        if year is None or sign is None:
            continue
        figures = _counts(discourse, row)
        main = [figure for figure in figures if figure.at < position] or [figure for figure in figures if figure.at > position][
            :1
        ]
        if not main:
            continue
        for near in (row, *(other for other in window(discourse, row, 0, 2) if other is not row)):
            for at, other in enumerate(near.words):
                event = _year(other.low) if other.tag in "TC" and (near is not row or at > position + 1) else None
                if event is None or event <= year or not _is_like(near, row):
                    continue
                figure = next((f for f in _counts(discourse, near) if f.at > at and f.at - at < 8 and f not in main), None)
                if figure is not None and _comparable(known, main[0], [figure]):
                    yield _above(row.span(max(0, position - 3), position + 2), main[0], figure, sign)
                    return


def _year(low: str) -> int | None:
    last = low.split()[-1]
    return int(last) if last.isdigit() and 1000 < int(last) < 2200 else None


def _is_like(row: Row, other: Row) -> bool:
    """Whether two sentences speak of one kind of event: a noun of the one recurs in the other, or it is the same sentence."""
    if row is other:
        return True
    nouns = {singular(word.low) for word in row.words if word.tag == "n" and len(word.low) > 3}
    return bool(nouns & {singular(word.low) for word in other.words if word.tag == "n"})
