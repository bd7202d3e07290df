"""Numbers set above or below others by a comparative: "higher than the 250 of 2019", "two more than in Benimar", "fewer
than last year's"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import COMPARED, EXCEPTIONS, HARSH, TOGETHER
from claims.lexicon.people import THING_NOUNS
from claims.quantities.quantity import Kind
from claims.statements.compared import (
    LINKED,
    after_than,
    apart_by,
    are_comparable,
    choose,
    counts_in,
    is_denied,
    names_in,
    segment_names,
    set_above,
)
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, window
from claims.statements.mention import Mention
from claims.statements.pairs import pairs_in
from claims.statements.put_together import than_together
from claims.statements.set_against import told_behind_than
from claims.statements.statement import Statement
from claims.statements.words import Row


def more_than(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "At 312, ... higher than the 250", "fewer drowned in Sicily (19) than in Calabria (27)", "31, two more than in
    Benimar"."""
    figures = counts_in(discourse, row)
    for position in row.places(COMPARED):
        word = row.words[position]
        sign = COMPARED[word.low]
        if word.quantity is not None or is_denied(row, position):
            continue
        if row.between(position + 1, position + 2) in {"often", "frequently"}:
            continue  # "called out 1,104 times, more often than the year before"
        if word.low == "better" and row.between(position + 1, position + 2).endswith(("ed", "known")):
            continue  # "no explosion is better documented than the one in which 34 died"
        reach = range(position + 1, min(len(row.words), position + LINKED))
        than = next((at for at in reach if row.words[at].low == "than"), None)
        if than is None:
            yield from _than_before(discourse, row, position, sign)
            continue
        if set(row.tags[position:than]) & set(";.:"):
            continue
        if row.tags[position + 1] == "a" and row.words[position + 1].low not in {"than", "so", "yet"}:
            adjective = row.words[position + 1].low
            sign = -1 if adjective in {"lightly", "mildly", "safely"} else sign * (adjective in HARSH)
            if not sign:
                continue
        at = row.span(position, than + 1)
        amount = next((figure for figure in figures if figure.at == position - 1), None)
        if amount is not None and "X" in row.tags[: amount.at] and row.words[amount.at - 1].low in {"but", "and"}:
            continue  # "20 km/h less than forecast but 35 more than in 2013"
        if amount is None and position and row.tags[position - 1] in "SMU":
            continue  # "40 per cent more than"
        between = [figure for figure in figures if position < figure.at < than]
        after = after_than(row, figures, than)
        before = [figure for figure in figures if figure.at < position and figure is not amount]
        if before and "never" in row.low_words[before[-1].at : position]:
            continue  # "Built for 300 men, it never held more than the 520"
        if after is not None and "any other" in row.between(than, after.at):
            continue  # "more than in any other year: 4,100"
        if after is not None and not EXCEPTIONS.isdisjoint(row.low_words[than : after.at]):
            continue  # "more than in any other raid except Balut, where 40 were killed"
        if any(phrase in row.between(than, len(row.words)) for phrase in TOGETHER):
            yield from than_together(discourse, row, at, sign, before or between, than)
            continue
        against = [] if before or between or amount else list(told_behind_than(row, figures, than, at, sign))
        if against:
            yield from against
            continue
        if after is None and not between and amount is None:
            yield from _than_before(discourse, row, than, sign)
            continue
        firsts = between or list(reversed(before))
        if not firsts:
            firsts = [
                figure
                for near in window(discourse, row, 1)
                if near is not row
                for figure in reversed(counts_in(discourse, near))
            ][:2]
        seconds = [after] if after is not None else _named_after(discourse, row, than, known) if amount is not None else []
        firsts = [figure for figure in firsts if are_comparable(known, figure, seconds)]
        if amount is not None:
            statements = [
                apart_by(row.span(amount.at, than + 1), a, b, amount, sign)
                for a in firsts
                for b in seconds
                if a.number != b.number
            ]
        else:
            statements = [set_above(at, a, b, sign) for a in firsts for b in seconds if a.number != b.number]
        yield from choose(statements)


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
    rows = sorted(window(discourse, row, 3, 1), key=lambda near: near.sentence.index)
    pairs = [pair for pair in pairs_in(discourse, rows) if pair.sure and pair.old.quantity.kind is Kind.COUNT]
    yield from choose([set_above(row.span(position, position + 1), pair.new, pair.old, sign) for pair in pairs])


def _named_after(discourse: Discourse, row: Row, than: int, known: dict[int, Mention]) -> list[Figure]:
    """The numbers given for the place that a comparison names: "two more than in Benimar"."""
    names = names_in(row, than + 1, min(len(row.words), than + 6))
    found: list[Figure] = []
    for near in window(discourse, row, 30):
        if near is row or not names:
            continue
        for figure in counts_in(discourse, near):
            mention = known.get(figure.number)
            if names & segment_names(figure) and (mention is None or mention.what.head not in THING_NOUNS):
                found.append(figure)
        if found:
            break
    return found
