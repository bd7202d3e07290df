"""An older and a newer number of the same thing: "16 last year, against four the year before"; "58 then, 116 now"; "in May ...
in June"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise

from claims.lexicon.calendar import MONTHS
from claims.lexicon.changes import AFTER_OLD, BEFORE_OLD, LAST, LOOKS_BACK, NEW_WORDS, OLD_WORDS, VERB_DIRECTIONS
from claims.lexicon.cues import names_a_year
from claims.lexicon.numeral_words import PLACES
from claims.lexicon.people import GROUPS_OF_PEOPLE, THING_NOUNS, singular
from claims.lexicon.places import PLACE_NOUNS, PLACE_PREPOSITIONS
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse, same_kind
from claims.statements.figures import Figure, figures_in
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.period import day_number
from claims.values.record import record

KINDS = "CSR"
HUMAN = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.SURVIVORS, Measure.RESCUED, Measure.CASES})
"""Fates of people, which no things share."""
MOST_TIMES = 30
HALF_A_YEAR = 183
SOME_OF = frozenset(["of whom", "of them", "of which"])
LEVELS = frozenset("figure total toll count number tally estimate".split())
"""What a number of anybody is called: "up from an earlier figure of 12"."""
BREAKS = frozenset(",;.(&:)–—")


@record
class Pair:
    """Two numbers, the older and the newer. `sure`: whether the words leave no doubt which is which."""

    old: Figure
    new: Figure
    sure: bool = True

    @property
    def together(self) -> bool:
        """Whether both stand in one sentence."""
        return self.old.row is self.new.row


def mentions_by_number(discourse: Discourse) -> dict[int, Mention]:
    """The mention of each counting quantity; made once for all who ask, so not to be changed."""
    known: dict[int, Mention] | None = discourse.memo.get(("mentions by number",))
    if known is None:
        known = discourse.memo["mentions by number",] = {mention.number: mention for mention in discourse.mentions}
    return known


def pairs_in(discourse: Discourse, rows: Sequence[Row]) -> Iterator[Pair]:
    """Every older and newer number of one kind among a few rows in text order, whose words tell which is older."""
    known = mentions_by_number(discourse)
    figures = [figure for row in rows for figure in figures_in(discourse, row, KINDS) if _usable(figure)]
    for first, second in combinations(figures, 2):
        if first.quantity.kind is not second.quantity.kind or not alike(known, first, second):
            continue
        order = _order(discourse, first, second) if _of_one_order(first, second) and _linked(known, first, second) else None
        if order is None:
            continue
        first_is_old, sure = order
        yield Pair(first, second, sure) if first_is_old else Pair(second, first, sure)
        if not sure:
            yield Pair(second, first, sure) if first_is_old else Pair(first, second, sure)


def _of_one_order(a: Figure, b: Figure) -> bool:
    """Whether neither is many times the other: a count grows or shrinks, it does not turn into another number."""
    low, high = sorted((a.value or 0, b.value or 0))
    return low == 0 or high <= MOST_TIMES * low


def _linked(known: Mapping[int, Mention], a: Figure, b: Figure) -> bool:
    """Whether numbers of distant sentences count one thing by their words; in one sentence or the next they may."""
    if abs(a.row.sentence.index - b.row.sentence.index) <= 1:
        return True
    first, second = known.get(a.number), known.get(b.number)
    if first is None or second is None:
        return False
    same_fate = first.measure is not None and first.measure is second.measure
    return same_fate or (bool(first.what.head) and first.what.head == second.what.head)


def _usable(figure: Figure) -> bool:
    row, at = figure.row, figure.at
    named = (figure.value == 1 and row.words[at].low == "one") or row.between(at + 1, at + 3) in {"too many", "too few"}
    if row.between(at + 1, at + 2) == "to" and row.tags[at + 2 : at + 3] in {"U", "X", "G"}:
        return False  # "the stay rose from 61 to 88 days"
    some = row.between(max(0, at - 2), at) in SOME_OF or row.between(at + 1, at + 3) in SOME_OF
    whole = figure.value is not None and figure.value >= 0 and figure.quantity.hedge is not Hedge.RANGE
    return whole and not named and not some


def alike(known: Mapping[int, Mention], a: Figure, b: Figure) -> bool:
    """Whether two numbers may count the same thing at two times."""
    first, second = known.get(a.number), known.get(b.number)
    if first is None or second is None:
        return a.quantity.kind is b.quantity.kind and a.quantity.unit == b.quantity.unit
    if not same_kind(first, second) or _is_a_place_s_size(a) != _is_a_place_s_size(b):
        return False
    if first.determiner in {"more", "other", "remaining"} or second.determiner in {"more", "other", "remaining"}:
        return False
    fates = _fate(a, first), _fate(b, second)
    things = [one.what.head in THING_NOUNS - GROUPS_OF_PEOPLE and one.measure is None for one in (first, second)]
    if (things[0] and fates[1] in HUMAN) or (things[1] and fates[0] in HUMAN):
        return False  # "16 lorries ... the wounded number 93"
    if fates[0] is not None and fates[1] is not None:
        return fates[0] is fates[1]
    heads = {"" if one.what.head in LEVELS else one.what.head for one in (first, second)}
    return "" in heads or len(heads) == 1 or bool(set(first.what.words) & set(second.what.words))


def _is_a_place_s_size(figure: Figure) -> bool:
    """ "fell by a fifth to 36 in a city of 400,000"."""
    row, at = figure.row, figure.at
    sized = row.between(at - 1, at) == "of" and at > 3 and row.words[at - 2].low in PLACES | PLACE_NOUNS
    return sized and row.words[at - 4].low in PLACE_PREPOSITIONS and row.tags[at - 3] == "d"


def _fate(figure: Figure, mention: Mention) -> Measure | None:
    """The measure of a count, or of the noun that it is set beside: "hospital admissions, at 1,905, were little changed"."""
    row, at = figure.row, figure.at
    beside = mention.measure is None and row.between(max(0, at - 2), at) == ", at"
    return noun_measure((singular(row.words[at - 3].low),)) if beside and at > 2 else mention.measure


def _order(discourse: Discourse, first: Figure, second: Figure) -> tuple[bool, bool] | None:
    """Whether the first is the older one, and whether that is sure; None where the words do not tell."""
    if first.row is second.row and _is_reached(second):
        return True, True
    early, late = time_of(discourse, first), time_of(discourse, second)
    dated = early is not None and late is not None and early[0] == late[0] and early != late
    a, b = age_of(first), age_of(second)
    if a != b:
        return a > b, max(a, b) == 2 or max(a, b) - min(a, b) > 1
    if dated and early is not None and late is not None:
        if early[0] == 0 and abs(early[1] - late[1]) > HALF_A_YEAR:
            return None  # December and January: of which year?
        return early < late, True
    before, behind = _years(first.row), _years(second.row)
    if first.row is not second.row and len(before) == len(behind) == 1 and before != behind:
        return before < behind, True  # "the 1998 yearbook ... The 1999 yearbook"
    if first.row is not second.row and abs(first.row.sentence.index - second.row.sentence.index) <= 2:
        mine, theirs = _looks_back(first.row), _looks_back(second.row)
        if mine != theirs:
            return mine, False
    return None


def _is_reached(figure: Figure) -> bool:
    """Whether a number is what another rose or fell to: "stood at 48 in 2021, fell to 36 last year"."""
    row, at = figure.row, figure.at
    return at > 1 and row.words[at - 1].low == "to" and row.words[at - 2].low in VERB_DIRECTIONS


def _years(row: Row) -> list[int]:
    """The years that a sentence names."""
    return [int(word.low) for word in row.words if word.low.isdecimal() and names_a_year(word.low)]


def _looks_back(row: Row) -> bool:
    """Whether a sentence gives an older figure: "The figure for May was", "last year it had been"."""
    text = row.text
    return any(f" {cue} " in text for cue in LOOKS_BACK)


def phrase_of(figure: Figure) -> tuple[list[str], list[str]]:
    """The words of its phrase before and after a number, up to the next break or number."""
    row, at = figure.row, figure.at
    start = at
    while start > 0 and row.words[start - 1].low in {"(", ":", "some", "about"}:
        start -= 1
    while start > 0 and at - start < 10 and row.words[start - 1].low not in BREAKS and _no_number(row, start - 1):
        start -= 1
    if start > 4 and row.words[start - 1].low == "," and row.words[start].low == "when":
        start -= 4  # "than last year, when 872 people died"
    end = at + 1
    while end < len(row.words) and end - at < 9 and row.words[end].low not in BREAKS and _no_number(row, end):
        end += 1
    before = [part for word in row.words[start:at] if word.low not in "(:" for part in word.low.split()]
    return before, [part for word in row.words[at + 1 : end] for part in word.low.split()]


def _no_number(row: Row, at: int) -> bool:
    return row.words[at].quantity is None or row.tags[at] in "TD"


def age_of(figure: Figure) -> int:
    """How far in the past its words place a number: 2 for "against N", "the year before", 1 for "last year", -1 for "now"."""
    before, after = phrase_of(figure)
    near = " ".join(before[-3:])
    if any(near.endswith(cue) for cue in BEFORE_OLD) or near == "from" or near.endswith(" from"):
        return 2
    row = figure.row
    if (
        figure.at >= 2
        and row.words[figure.at - 1].low == "the"
        and any(f" {row.between(max(0, figure.at - 4), figure.at - 1)}".endswith(f" {cue}") for cue in (*BEFORE_OLD, "from"))
    ):
        return 2
    usual = any(article in {"a", "an"} and word in OLD_WORDS for article, word in pairwise(after))
    if usual or set(after) & AFTER_OLD or set(before) & OLD_WORDS or set(before[-1:]) & AFTER_OLD:
        return 2
    if before[:2] == ["back", "then"]:
        return 2
    if _has_last(before) or _has_last(after):
        return 1
    if set(before[-5:]) & NEW_WORDS or set(after) & NEW_WORDS:
        return -1
    return 0


def _has_last(words: list[str]) -> bool:
    joined = " ".join(words)
    return any(f"last {noun}" in joined for noun in LAST)


def time_of(discourse: Discourse, figure: Figure) -> tuple[int, int] | None:
    """When, where a date or an ordinal stands in its phrase: (sort of time, order)."""
    row = figure.row
    for step in (1, -1):
        position = figure.at + step
        if step > 0 and position < len(row.words) and row.words[position].low == ")":
            continue
        while 0 <= position < len(row.words) and abs(position - figure.at) < 8:
            word = row.words[position]
            month = MONTHS.get(word.low.removesuffix("'s")) if word.capital and word.quantity is None else None
            if month is not None:
                return 0, day_number(None, month, 1)
            if (word.low in {",", ";", ".", "&", "than", "("} and step > 0) or word.low in {";", "."}:
                break
            if word.quantity is not None:
                quantity = discourse.quantities[word.quantity]
                if quantity.kind is Kind.DATE and quantity.period is not None and quantity.period.first is not None:
                    return int(quantity.period.has_year), quantity.period.first
                spelt = word.low.split()[-1].isalpha() or row.between(position - 2, position) == "on the"  # "on the 3rd"
                if quantity.kind is Kind.ORDINAL and quantity.low is not None and spelt:
                    return 2, int(quantity.low)
                if quantity.kind is not Kind.DATE:
                    break
            position += step
    return None
