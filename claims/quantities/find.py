"""From a document to its quantities, in one pass over the sentences that have a digit or a number word.

    quantity := [hedge] [sign] [currency] number [unit] [hedge]
    number   := date | name | ratio | range | share | numeral | vague word | zero word

Each token that can start a number has one reader (`_READERS`, by word; digits have their own); the first that explains the
token takes
it. Readers yield drafts; counts are then given their unit, their rate and their hedges. What the readers know:

    digits, numerals    values                      dates     days, years, clock times
    shares, ranges      parts of one, two ends      names     designators, ordinals, scores
    vague, implied      dozens, doubled, zero, one  units, hedges   what stands around a number
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from itertools import compress

from claims.lexicon.calendar import MONTHS, SEASONS, WEEKDAYS
from claims.lexicon.nouns import LOSS_OF, PEOPLE
from claims.lexicon.numbers import (
    DOZENS,
    FRACTION_SIGNS,
    MULTIPLIERS,
    PART_OF_ONE,
    PARTS_OF_ONE,
    PLACE_IN_ORDER,
    SMALL,
    SOME_FEW,
    TIMES,
    VAGUE_PLURALS,
    ZEROS,
)
from claims.quantities.clock import read_hour
from claims.quantities.dates import read_date_number, read_date_word
from claims.quantities.digits import Form, grain_of, is_address, read_digits
from claims.quantities.doubts import Doubt, Malformed
from claims.quantities.draft import NO_QUANTITY, Draft
from claims.quantities.hedges import bend
from claims.quantities.implied import STARTS_A_ZERO, is_pronoun, read_another_victim, read_loss, read_zero
from claims.quantities.joined import second_age, share_percent
from claims.quantities.names import read_name, read_word_name
from claims.quantities.numeral import Numeral
from claims.quantities.numerals import read_numeral
from claims.quantities.one_in import of_so_many_people, read_one_in
from claims.quantities.ordinals import read_ordinal
from claims.quantities.quantity import Kind, Quantity
from claims.quantities.ranges import draft_of, read_colon, read_range, swallow_restatement
from claims.quantities.shares import read_fraction, read_majority, read_slash
from claims.quantities.tokens import HYPHENS, Tokens
from claims.quantities.units import attach, behind_unit
from claims.quantities.vague import read_both, read_couple, read_few, read_multiple, read_vague, widen_time
from claims.quantities.years import LATELY, OF_A_YEAR, YEAR_GOES_ON, led_by_an_event, opens_with_a_year
from claims.text.document import Document
from claims.values.interval import exact
from claims.values.memory import Memory
from claims.values.record import record
from claims.values.span import Span


@record
class Numbers:
    """Every number of a text in order.

    `quantities`: the numbers read, never overlapping. `unread`: spans of digits that could not be read. `malformed`: those with
    the reason, and the digits that were read although two conventions differ.
    """

    quantities: tuple[Quantity, ...]
    unread: tuple[Span, ...]
    malformed: tuple[Malformed, ...] = ()


_Reader = Callable[[Tokens, int, int, int], Draft | None]
"""Reads what starts at a token: (tokens, the article before it or itself, the token, the first token still free)."""


def find_quantities(document: Document) -> Numbers:
    """Read every number of the document. Never raises; the same text gives the same numbers."""
    found: list[Quantity] = []
    malformed: list[Malformed] = []
    text = document.text
    for sentence, words in zip(document.sentences, document.plain_words, strict=True):
        if _WORDS.isdisjoint(words) and _SIGN.search(text, sentence.span.start, sentence.span.end) is None:
            continue
        tokens = Tokens(text, sentence.span, sentence.headline)
        low = tokens.low
        starts = list(compress(range(tokens.count), map(_STARTS, low)))
        if not starts:
            continue
        tokens.place()
        floor = 0
        before: Draft | None = None
        for at in starts:
            if at < floor:
                continue
            reader = _READERS.get(low[at])
            draft = (
                _digits(tokens, at, floor, malformed) if reader is None else reader(tokens, _article(low, at, floor), at, floor)
            )
            if draft is None:
                continue
            if draft.kind not in NO_QUANTITY:
                _complete(tokens, draft, floor)
                if before is not None and before.kind is Kind.AGE and draft.kind is Kind.COUNT:
                    second_age(low, draft, before)
                if before is not None and share_percent(low, draft, before):
                    found[-1] = before.freeze(tokens)
            if draft.first < floor:
                continue
            found.append(draft.freeze(tokens))
            floor, before = draft.after, draft
    unread = tuple(item.span for item in malformed if item.doubt is Doubt.NO_CONVENTION)
    return Numbers(tuple(found), unread, tuple(malformed))


def _article(low: list[str], at: int, floor: int) -> int:
    """The token of an article before a word, or the word's own."""
    return at - 1 if at > floor and low[at - 1] in ("a", "an") else at


def _complete(tokens: Tokens, draft: Draft, floor: int) -> None:
    """Sign, unit, rate and hedges."""
    low, first = tokens.low, draft.first
    before = low[first - 1]
    if (before in _MINUS_WORDS or before in HYPHENS) and first > floor and draft.low is not None:
        sign = first - 1 if before in _MINUS_WORDS else first - 2
        if low[sign] in _MINUS_WORDS and sign >= floor:
            draft.first = draft.number = sign
            draft.negate()
    if low[draft.after] == "(":
        swallow_restatement(tokens, draft)
    attach(tokens, draft, floor)
    if draft.low is not None and draft.low < 0 and draft.kind in (Kind.COUNT, Kind.RATE):
        draft.kind = Kind.MEASURE  # nothing is counted below zero
    bend(tokens, draft, floor, follows_figure=floor > 0)


def _digits(tokens: Tokens, at: int, floor: int, malformed: list[Malformed]) -> Draft | None:
    """What digits at a token say."""
    if (
        tokens.low[at + 1] in PEOPLE
        and tokens.low[at].isdecimal()
        and not tokens.glued(at)
        and not tokens.low[at - 1].isdecimal()
        and not opens_with_a_year(tokens, at)
        and not (len(tokens.low[at]) == 4 and tokens.low[at + 1] in YEAR_GOES_ON and led_by_an_event(tokens.low, at))
        and not (tokens.low[at - 1] == "the" and tokens.low[at + 1] in OF_A_YEAR and int(tokens.low[at]) in LATELY)
    ):
        value = int(tokens.low[at])  # "12 people": nothing else to ask
        return Draft(at, at + 1, value, value, grain_of(value), in_digits=True)
    draft = read_date_number(tokens, at, floor) or read_name(tokens, at, floor)
    if draft is not None and draft.first >= floor:
        return draft
    draft = read_slash(tokens, at) or read_colon(tokens, at)
    if draft is not None:
        return draft
    numeral = read_numeral(tokens, at)
    if numeral is None:
        digits = read_digits(tokens, at)
        text = tokens.low[at]
        if is_address(text):
            return Draft(at, digits.after, None, None, kind=Kind.DESIGNATOR)
        if len(text) <= 4 and text[1:2] in ("'", "’"):  # feet and inches
            inches = exact(int(text[0]) + Fraction(int(text[2:]), 12))
            return Draft(at, digits.after, inches, inches, Fraction(1, 12), Kind.MEASURE, unit="foot")
        malformed.append(Malformed(tokens.span(at, digits.after - 1), Doubt.NO_CONVENTION))
        return None
    if numeral.form is Form.TWOFOLD:
        numeral = _settle(tokens, numeral, malformed)
    numeral = _leading_point(tokens, numeral, floor)
    return _number(tokens, numeral, floor)


def _settle(tokens: Tokens, numeral: Numeral, malformed: list[Malformed]) -> Numeral:
    """ "6.000": thousands before a noun that is counted, decimals before a unit, a scale word or the end of a measurement."""
    assert numeral.other is not None
    following = tokens.low[numeral.after]
    counted = (
        following.isalpha()
        and len(following) > 2
        and following not in ("per", "percent", "and", "or", "to", "million", "billion")
    )
    if not counted or not isinstance(numeral.other, int):
        return numeral._replace(form=Form.DECIMAL)
    if behind_unit(tokens, numeral.after) > numeral.after or numeral.value < 1:
        return numeral._replace(form=Form.DECIMAL)
    text = tokens.low[numeral.first]
    malformed.append(
        Malformed(tokens.span(numeral.first, numeral.first), Doubt.TWO_CONVENTIONS, (numeral.other, numeral.value))
    )
    if text.endswith("000") or following in _COUNTED:
        return numeral._replace(value=numeral.other, grain=grain_of(numeral.other), form=Form.GROUPED)
    return numeral._replace(form=Form.DECIMAL)


def _leading_point(tokens: Tokens, numeral: Numeral, floor: int) -> Numeral:
    """ ".5": a point glued before digits and to nothing else."""
    at = numeral.first - 1
    low = tokens.low
    if (
        at < floor
        or low[at] != "."
        or not tokens.glued(at + 1)
        or not low[at + 1].isdecimal()
        or (tokens.glued(at) and low[at - 1].isalnum())
    ):
        return numeral
    unit = 10 ** len(low[at + 1])
    return numeral._replace(value=exact(Fraction(numeral.value) / unit), grain=exact(Fraction(numeral.grain) / unit), first=at)


_MINUS_WORDS = frozenset(["minus", "negative"])


def _number(tokens: Tokens, numeral: Numeral, floor: int) -> Draft:
    """A share, a range, or the numeral itself."""
    people = tokens.low[numeral.after] in PEOPLE and tokens.low[numeral.after + 2] != "every"
    if people and not of_so_many_people(tokens, numeral.after):
        return draft_of(numeral)
    return read_one_in(tokens, numeral) or read_range(tokens, numeral, floor) or draft_of(numeral)


def _cardinal(tokens: Tokens, first: int, at: int, floor: int) -> Draft | None:
    low = tokens.low
    named = read_word_name(tokens, at)
    if named is not None and named.first >= floor:
        return named
    if low[at + 1] in ("o'clock", "o’clock"):
        return Draft(at, at + 2, None, None, kind=Kind.TIME)
    if low[at + 1] == "past" and low[at + 2] in SMALL:
        return Draft(at, at + 3, None, None, kind=Kind.TIME)
    if SMALL.get(low[at], 13) <= 12 and (hour := read_hour(tokens, at)) is not None:
        return hour
    ordinal = read_ordinal(tokens, at) if low[at] not in PLACE_IN_ORDER else None
    if ordinal is not None:
        return ordinal
    fraction = read_fraction(tokens, at, at)
    if fraction is not None:
        return fraction
    numeral = read_numeral(tokens, first) or (read_numeral(tokens, at) if first < at else None)
    if numeral is None:
        return None
    if (
        numeral.value == 1
        and numeral.after == at + 1
        and low[at] == "one"
        and read_one_in(tokens, numeral) is None
        and is_pronoun(tokens, at)
    ):
        return None
    return _number(tokens, numeral, floor)


def _plain(tokens: Tokens, at: int, floor: int) -> Draft | None:
    """A numeral, or nothing."""
    numeral = read_numeral(tokens, at)
    return None if numeral is None else _number(tokens, numeral, floor)


def _fraction(tokens: Tokens, first: int, at: int, floor: int) -> Draft | None:
    draft = read_fraction(tokens, first, at)
    if draft is not None or tokens.low[at] not in PLACE_IN_ORDER:
        return draft
    return _ordinal(tokens, first, at, floor)


def _ordinal(tokens: Tokens, first: int, at: int, floor: int) -> Draft | None:
    ordinal = read_ordinal(tokens, at)
    if ordinal is None:
        return None
    start = at - 1 if at > floor and tokens.low[at - 1] == "another" else first
    return read_another_victim(tokens, start, ordinal) or ordinal


def _widened(draft: Draft | None, tokens: Tokens) -> Draft | None:
    if draft is not None:
        widen_time(tokens, draft)
    return draft


_COUNTED = frozenset("men people soldiers troops civilians dead killed wounded injured casualties".split())
_READERS: dict[str, _Reader] = {}
for _words, _reader in (
    ((*SMALL, *MULTIPLIERS, *DOZENS, *ZEROS), _cardinal),
    (("point",), lambda tokens, first, at, floor: _plain(tokens, at, floor)),
    (PLACE_IN_ORDER, _ordinal),
    ((*PART_OF_ONE, *PARTS_OF_ONE, *FRACTION_SIGNS), _fraction),
    (VAGUE_PLURALS, lambda tokens, first, at, floor: _widened(read_vague(tokens, floor, at), tokens)),
    (SOME_FEW, lambda tokens, first, at, floor: _widened(read_few(tokens, first, at), tokens)),
    (("couple", "pair"), lambda tokens, first, at, floor: _widened(read_couple(tokens, first, at), tokens)),
    (("both",), lambda tokens, first, at, floor: read_both(tokens, at)),
    (TIMES, lambda tokens, first, at, floor: read_multiple(tokens, first, at)),
    ((*MONTHS, *SEASONS, *WEEKDAYS), lambda tokens, first, at, floor: read_date_word(tokens, at, floor)),
    (("majority", "minority", "most", "bulk"), lambda tokens, first, at, floor: read_majority(tokens, first, at)),
    (STARTS_A_ZERO, lambda tokens, first, at, floor: read_zero(tokens, at)),
    (LOSS_OF, lambda tokens, first, at, floor: read_loss(tokens, at)),
):
    for _word in _words:
        _READERS[_word] = _reader

_SIGN = re.compile(r"[\d" + "".join(FRACTION_SIGNS) + "]")
_WORDS = frozenset(_READERS).difference(FRACTION_SIGNS)
"""One of these stands in every sentence with a number."""


def _may_start(word: str) -> bool:
    return word in _READERS or word[0].isdecimal()


_STARTS = Memory(_may_start).__getitem__
