"""One number said twice in two forms: "twelve (12)", "1.2 million (1,200,000)", "two dozen people, 24 to be exact".

Also how many digits a number is said to have ("in single figures, at eight"), and slips of magnitude that the text itself
shows: more people from a town than live in it, by a power of ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from claims.lexicon.numeral_words import AGAIN, CLOSED_BY, DIGIT_WORDS, DIGITS_IN, DWELLERS, PLACES
from claims.lexicon.people import is_person
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.signs_of_words import BRACKETS
from claims.statements.statement import Given, Party, Relation, Statement, Sum, can_stand, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.span import Span
from claims.values.verdict import Reading

BRACKETED = re.compile(r"(?=([CSGX])([nkvP]{0,3})[(:x]([CSGX])[):x])")
OF_A_WHOLE = re.compile(r"(?=Cod?g?C)")
TWICE = re.compile(r"(?=C([nk]{0,3})[,:][^C.;:]{0,4}C)")
SHARES = re.compile(r"(?=S(?:o[dgnk]{1,4})?,S[,.;)])")
SMALLEST_WHOLE = 1000  # a whole below it may be years, attacks or groups ("hundreds of the 12 battalions")
SLIP = 5  # a number this many times too large shows a slip of magnitude
LIVING = frozenset("had has lived live home".split())
HOSTED = 20  # a place takes in at most this many times its own people
REACH = 8  # sentences after a population in which it is used
PER = ("for every", "for each", "in every", "per ", "to each", "to every", "to a ", "for one", "a ")
LISTED = 6  # words behind a number in which a second one may join it
SCALED = frozenset("million billion lakh crore k m bn thousand dozen score".split())
CORRECT_TO = (8, 13)  # a slip of a place multiplies by about ten

RATED = tuple(f" a {unit}" for unit in ("day", "week", "month", "year", "hour"))
"""Words of a sentence that gives rates: "48 deaths, four a month; in the year before 36, or three"."""


def read_numerals(discourse: Discourse) -> Iterator[Statement]:
    """Every number that the text says twice, or whose size it tells."""
    for row in discourse.rows:
        two = len(row.numbers) > 1
        counts = two and row.tags.count("C") > 1
        if two and not BRACKETS.isdisjoint(row.tags):
            yield from _bracketed(discourse, row)
        if counts:
            yield from _repeated(discourse, row)
        if two and row.tags.count("S") > 1:
            yield from _shares(discourse, row)
        if not row.lows.isdisjoint(DIGIT_WORDS):
            yield from _figures(discourse, row)
        if counts:
            yield from _of_a_whole(discourse, row)
    yield from _populations(discourse)


def _quantity(discourse: Discourse, row: Row, at: int) -> Quantity:
    return discourse.quantities[row.words[at].quantity or 0]


def _party(discourse: Discourse, row: Row, at: int, role: str) -> Party:
    return discourse.party_of(row.words[at].quantity or 0, role)


def _in_words(discourse: Discourse, quantity: Quantity) -> bool:
    """Whether the numeral is spelled, wholly or in its scale ("twelve", "1.2 million", "1.5k")."""
    return any(character.isalpha() for character in discourse.document.of(quantity.number))


def _has_scale(discourse: Discourse, quantity: Quantity) -> bool:
    words = discourse.document.of(quantity.number).lower()
    return bool(set(re.findall(r"[a-z]+", words)) & SCALED) and (words[0].isdecimal() or "dozen" in words or "score" in words)


def _twice(discourse: Discourse, row: Row, first: int, again: int, at: Span) -> Statement:
    parties = _party(discourse, row, first, "first form"), _party(discourse, row, again, "second form")
    return same(at, parties[0], parties[1], Reading.STATED, relation=Relation.NUMERAL)


def _bracketed(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "twelve (12)", "two dozen – 24 –", "1,450 claims (fourteen hundred and fifty)", "4.2 lakh people (420,000)"."""
    for match in BRACKETED.finditer(row.tags):
        first, again = match.start(), match.start(3)
        outer, inner = _quantity(discourse, row, first), _quantity(discourse, row, again)
        brackets = row.words[again - 1].low + row.words[again + 1].low
        if brackets not in ("()", "[]", "––", "——", "--") or not _one_kind(outer, inner):
            continue
        if inner.hedge is not Hedge.EXACT or inner.value is None:
            continue
        if outer.value is None:
            if outer.hedge is Hedge.VAGUE and not match[2] and not _in_words(discourse, inner):
                yield _twice(discourse, row, first, again, row.span(first, again + 2))
            continue
        outer_words, inner_words = _in_words(discourse, outer), _in_words(discourse, inner)
        spelled = [row.words[at].low[0].isdecimal() for at in (first, again)]  # "4 million (four hundred thousand)"
        if (outer_words == inner_words and spelled != [True, False]) or "brackets" in discourse.document.text:
            continue
        large = _has_scale(discourse, outer) or outer.value >= 100
        if match[2] and not inner_words and outer.kind is not Kind.SHARE and not (large and _alike(outer, inner)):
            continue
        if not match[2] and not inner_words and outer.value < 10 <= 100 < inner.value:
            continue
        yield _twice(discourse, row, first, again, row.span(first, again + 2))


def _one_kind(outer: Quantity, inner: Quantity) -> bool:
    """Whether the second can repeat the first; a sum of money may leave out its currency."""
    kinds = {outer.kind, inner.kind}
    return (kinds <= {Kind.COUNT, Kind.MONEY} and outer.kind is not Kind.COUNT) or (
        len(kinds) == 1 and outer.kind in (Kind.COUNT, Kind.SHARE, Kind.AGE)
    )


def _alike(first: Quantity, second: Quantity) -> bool:
    """Whether two numbers begin with the same digits, or are near each other: one is meant for the other."""
    a, b = first.value or 0, second.value or 0
    digits = [str(int(value)).rstrip("0") for value in (a, b) if value >= 1]
    return len(digits) == 2 and (digits[0] == digits[1] or min(a, b) * 2 >= max(a, b))


def _repeated(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "thirty-one thousand people, that's thirty-one thousand", "two dozen people, 24 to be exact"."""
    for match in TWICE.finditer(row.tags):
        first = match.start()
        comma = match.end(1)
        again = row.tags.index("C", comma)
        between, behind = row.between(comma + 1, again), row.between(again + 1, again + 4)
        a, b = _quantity(discourse, row, first), _quantity(discourse, row, again)
        if a.value is None or b.value is None or row.between(first - 1, first) == "nearest":
            continue
        if b.value == 1 or behind.startswith(PER):
            continue  # "1.2 million, that is one for every 70,000 people"
        if "&C" in row.tags[again : again + LISTED]:
            continue  # "243, that is 231 emigrants and 12 of the crew"
        closed = any(behind.startswith(phrase) for phrase, _ in CLOSED_BY)
        spelled = _in_words(discourse, a) or _in_words(discourse, b)
        told = any(between == phrase for phrase, _ in AGAIN if phrase != "or")
        dozens = "dozen" in discourse.document.of(a.number).lower()
        exactly = closed and not between and "S" not in row.tags[:first] and (dozens or behind.startswith(("to be", "exactly")))
        ends = row.tags[again + 1 : again + 2] in ("", ",", ".", ";", ")")
        near = b.hedge in (Hedge.ABOUT, Hedge.NEARLY) or (between == "or" and not any(rate in row.text for rate in RATED))
        loosely = ends and spelled and between in ("", "or") and near
        statement = _twice(discourse, row, first, again, row.span(first, again + 1))
        if told or exactly or (loosely and (can_stand(statement) or _off_by_a_place(a, b) or _same_digits(a, b))):
            yield statement


def _off_by_a_place(a: Quantity, b: Quantity) -> bool:
    """Whether one number is about a power of ten times the other: the mark of a slip."""
    low, high = sorted((Fraction(a.value or 0), Fraction(b.value or 0)))
    if low <= 0:
        return False
    while high >= low * CORRECT_TO[1]:
        high /= 10
    return low * CORRECT_TO[0] <= high


def _same_digits(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers have the same digits in another order."""
    return sorted(str(a.value)) == sorted(str(b.value))


def _shares(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "0.3 per cent of the children, three in every 1,000,"."""
    for match in SHARES.finditer(row.tags):
        first = match.start()
        again = row.tags.index("S", first + 1)
        a, b = (
            discourse.document.of(_quantity(discourse, row, first).span),
            discourse.document.of(_quantity(discourse, row, again).span),
        )
        percent = ("%" in a or "cent" in a, "%" in b or "cent" in b)
        if percent[0] != percent[1] and (" in " in a + b or " out of " in a + b):
            yield _twice(discourse, row, first, again, row.span(first, again + 1))


def _figures(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "in single figures last year, at eight"; "has gone into three figures ... It stood at 104"."""
    for at in range(1, len(row.words)):
        if row.words[at].low not in DIGIT_WORDS or row.words[at - 1].low not in DIGITS_IN or at < 2:
            continue
        if row.words[at - 2].low not in {"in", "into", "to", "reached", "hit"}:
            continue
        digits = DIGITS_IN[row.words[at - 1].low]
        for other in discourse.rows:
            if not 0 <= other.sentence.index - row.sentence.index <= 1:
                continue
            for mention in discourse.row_mentions(other):
                if (other is row and mention.at < at) or not _stands_at(other, mention.at, other is row):
                    continue
                sums = (Sum((1,), Interval(10 ** (digits - 1) if digits > 1 else 0, 10**digits - 1)),)
                given = (Given(row.span(at - 1, at + 1), "digits", digits),)
                party = discourse.party(mention, "count")
                yield Statement(Relation.NUMERAL, mention.span, (party,), sums, sums, Reading.STATED, False, None, given)
                return


def _stands_at(row: Row, at: int, same_row: bool) -> bool:
    before = list(row.low_words[max(0, at - 3) : at])
    if same_row and before[-1:] in ([":"], [","]):
        return True
    if before[-1:] != ["at"]:
        return False
    return same_row or bool({"stood", "stands"} & set(before))


def _of_a_whole(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "1.2 billion of the utility's 2.1 million customers": a slip of magnitude between a part and its whole."""
    for match in OF_A_WHOLE.finditer(row.tags):
        first = match.start()
        again = row.tags.index("C", first + 1)
        part, whole = (_quantity(discourse, row, at).value for at in (first, again))
        if part is not None and whole is not None and part >= SLIP * whole >= SLIP * SMALLEST_WHOLE:
            sums = (Sum((1, -1), Interval(None, 0)),)
            parties = _party(discourse, row, first, "people of the place"), _party(discourse, row, again, "population")
            yield Statement(Relation.NUMERAL, row.span(first, again + 1), parties, sums, sums, Reading.STATED, False)


def _populations(discourse: Discourse) -> Iterator[Statement]:
    """More people of a place than it has: "a town of 12,500 ... eight million residents of the town"."""
    homes = [(home, place) for home in discourse.mentions if (place := _place_of(home)) is not None and home.quantity.value]
    largest = max((home.quantity.value or 0 for home, _ in homes), default=0)
    for home, place in homes:
        if home.quantity.value is None or home.quantity.value < largest:
            continue
        names = _names(discourse, home)
        for mention in discourse.mentions[home.index + 1 :]:
            if mention.sentence - home.sentence > REACH:
                break
            factor = _lives_there(mention, place, names)
            if factor and (mention.quantity.value or 0) >= SLIP * home.quantity.value:
                sums = (Sum((1, -factor), Interval(None, 0)),)
                parties = (discourse.party(mention, "people of the place"), discourse.party(home, "population"))
                yield Statement(Relation.NUMERAL, mention.span, parties, sums, sums, Reading.INFERRED, False)


def _place_of(mention: Mention) -> str | None:
    """The place whose population a count gives: "a town of 160,000 people", "the town of X had 12,500 inhabitants"."""
    row, at = mention.row, mention.at
    before = row.low_words[:at]
    if before[-1:] == ("of",) and at > 1 and before[-2] in PLACES and mention.what.head in DWELLERS | {"person", "", "people"}:
        return before[-2]
    if mention.determiner != "" or mention.whole is not None or LIVING.isdisjoint(row.lows):
        return None
    lives = mention.what.head in DWELLERS or row.between(mention.what.end, mention.what.end + 1) in {"lived", "live"}
    return next((word for word in before if word in PLACES), "place") if lives else None


def _names(discourse: Discourse, home: Mention) -> frozenset[str]:
    """Proper names of the population's sentence and the one before it."""
    names: set[str] = set()
    for row in discourse.rows:
        if 0 <= home.sentence - row.sentence.index <= 1:
            names |= {word.low for word in row.words[1:] if word.capital and word.tag == "n"}
    text = discourse.document.text[max(0, home.row.sentence.span.start - 120) : home.row.sentence.span.start]
    names |= {word.lower() for word in re.findall(r"\b[A-Z][a-z]+", text)}
    return frozenset(names - {"the", "it", "in", "until", "before"})


def _lives_there(mention: Mention, place: str, names: frozenset[str]) -> int:
    """By how many times the population bounds a count: 1 for its own people, more for those it took in, 0 for others."""
    row = mention.row
    end = mention.end
    behind = row.between(mention.at + 1, end + 3)
    own = set(mention.what.words) & DWELLERS or (mention.whole is not None and set(mention.whole.words) & DWELLERS)
    if own and (f"of the {place}" in behind or "of those" in behind or "of its" in behind or "of them" in behind):
        return 1
    following = list(row.low_words[end : end + 3])
    if is_person(mention.what.head) and following[:1] == ["in"] and set(following[1:]) & names:
        return HOSTED
    return 0
