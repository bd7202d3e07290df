"""The unit of time of a number's own rate: "20 people die in the section daily", "a weekly mean of 500", "twelve between one
dawn and the next"."""

from __future__ import annotations

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.people import singular
from claims.lexicon.rates import ADVERBS, AVERAGE_ONES, MEANS, MINUTES, TURNS, UNIT_WORDS
from claims.statements.figures import Figure
from claims.statements.words import Row

REACH = 6  # words behind a number in which its turn of time begins
LINKS = frozenset("and to until till".split())


def unit_around(row: Row, figure: Figure) -> str | None:
    """The unit of time of a number's own rate: "20 people die in the section daily", "16 boats in distress a month", "a weekly
    mean of 500"."""
    if row.lows.isdisjoint(UNIT_WORDS):
        return None
    some = row.tags[figure.at + 1 : figure.at + 2] == "o"  # "thirty of them between one sunset and the next"
    turn = _from_turn_to_turn(row, figure.at + 1) if not some else None
    if turn is not None:
        return turn
    for place in range(figure.at + 1, min(len(row.words), figure.at + 9)):
        if row.tags[place] in ",;.:C":
            break
        if row.between(place, place + 3) in AVERAGE_ONES and row.between(place + 3, place + 4) in MINUTES:
            return row.words[place + 3].low  # "310 on an average night"
    before_at = max(0, figure.at - 5)
    before = row.words[before_at : figure.at]
    for place, word in enumerate(before):
        since = before[place + 2 :]
        if any(other.low in {",", ";"} or other.tag == "C" for other in since):
            continue
        if word.low in ADVERBS and {other.low for other in before[place + 1 :]} & {
            "mean",
            "average",
            "toll",
            "rate",
            "is",
            "of",
            "number",
        }:
            return ADVERBS[word.low]
    for position in range(figure.at + 1, min(len(row.words), figure.at + 8)):
        word = row.words[position]
        if word.quantity is not None or word.low in {",", ";", ".", "and", "but", "(", ":"}:
            return None
        if word.low in ADVERBS and word.low != "annual":
            return ADVERBS[word.low]
        following = row.words[position + 1].low if position + 1 < len(row.words) else ""
        aside = row.words[position - 1].low == "in" and position == figure.at + 2 and row.words[0].low in {"this", "that"}
        aside = aside or (row.words[position - 1].low == "in" and not MEANS.isdisjoint(row.low_words[before_at : figure.at]))
        if not aside and word.low in {"a", "an"} and row.words[position - 1].low in {
            "for",
            "in",
            "within",
            "after",
            "than",
            "over",
            "about",
            "half",
            "such",
            "of",
            "on",
        }:
            continue
        if (
            word.low in {"a", "an", "per", "each", "every"}
            and TIME_UNITS.get(following) in MINUTES
            and following == TIME_UNITS.get(following)
        ):
            return TIME_UNITS[following]
    return None


def _from_turn_to_turn(row: Row, start: int) -> str | None:
    """ "twelve between one dawn and the next", "40 from one market day to the next": the unit from one turn to another."""
    for place in range(start, min(len(row.words) - 4, start + REACH)):
        if row.tags[place] in ",;.:":
            break
        if row.words[place].low in {"between", "from"} and row.words[place + 1].low == "one":
            behind = row.low_words[place + 2 : place + 8]
            links = [gap for gap in range(1, len(behind) - 2) if behind[gap] in LINKS]
            ends = [gap for gap in links if behind[gap + 1 : gap + 3] == ("the", "next")]
            return TURNS.get(singular(behind[ends[0] - 1])) if ends else None
    return None
