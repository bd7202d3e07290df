"""The things that a number is told for each of: "2.5 victims for each blast", "300 on each trip"."""

from __future__ import annotations

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.people import singular
from claims.lexicon.rates import ITEM_WORDS
from claims.statements.figures import Figure
from claims.statements.words import Row

FOR_EACH = frozenset(
    [*(f"{link} each" for link in ("for", "to", "on", "in", "at", "from", "aboard")), "for every", "to every"]
)

def item_of(row: Row, figure: Figure) -> str | None:
    """The noun that a number is an average for: "for each blast", "household size"."""
    if row.lows.isdisjoint(ITEM_WORDS):
        return None
    before = list(row.low_words[max(0, figure.at - 6) : figure.at])
    average = {"average", "mean", "averaged"} & set(before)
    if "size" in before and average:
        return singular(before[before.index("size") - 1])
    for position in range(figure.at + 1, min(len(row.words) - 1, figure.at + 6)):
        if ",C" in row.tags[figure.at : position]:
            break  # "Two were killed, one from each rope": the other number is that of each
        words = row.between(position, position + 2).split()
        if (
            " ".join(words) in FOR_EACH
            and position + 2 < len(row.words)
            and row.tags[position + 2] in "nk"
        ):
            return singular(row.words[position + 2].low)
        average = average or {"average"} & set(row.low_words[position + 2 : position + 5])
        apiece = words[:1] == ["per"] or (words[:1] == ["a"] and average and position <= figure.at + 2)
        if (
            apiece
            and (average or singular(row.words[position + 1].low) in {singular(word.low) for word in row.words[: figure.at]})
            and row.tags[position + 1] in "nk"
            and row.words[position + 1].low not in TIME_UNITS.keys() | {"cent", "day"}
        ):
            return singular(row.words[position + 1].low)
    return None


def is_per(between: str) -> bool:
    words = between.split()
    return (
        len(words) <= 6
        and bool(words)
        and (words[-1] == "per" or words[-2:] in (["for", "every"], ["in", "every"], ["out", "of"], ["for", "each"]))
    )
