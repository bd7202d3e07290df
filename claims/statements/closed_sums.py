"""Sums over several sentences that the text closes: "47 deaths ... 26 dead in Mokoli ... Fourteen died in Chisenga ... No
deaths have been recorded in any other district".

The whole is an exact count told of all before the terms. A term is an exact count of the same fate, or a bare number that opens
its sentence or goes on counting by place. The words must say that nobody was counted anywhere else; a hedge, a share or a
multiple among the terms leaves the sum open, and so does a day of its own in the closing words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from claims.lexicon.people import ALL_THINGS
from claims.lexicon.sums import CLOSED_WORDS, NOWHERE_ELSE
from claims.lexicon.times import DAYS
from claims.statements.discourse import Discourse, is_background, is_each
from claims.statements.mention import Mention
from claims.statements.signs_of_counts import ALIKE
from claims.statements.statement import Statement
from claims.statements.sums import adds_up, is_of_its_size
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.pattern import Pattern

REACH = 9  # sentences from the whole to the words that close its sum
MOST = 8  # terms
SAYING = frozenset(
    """
    said says say reported reports confirmed confirms according announced put puts recorded counted registered listed lists
    total toll altogether overall
    """.split()
)
"""Words of a sentence that tells what a source counted."""

WORD = re.compile(r"[a-z]+")
CLOSED = Pattern("|".join(NOWHERE_ELSE))


def read_closed_sums(discourse: Discourse) -> Iterator[Statement]:
    """The sum that each closing sentence closes."""
    if not any(_may_be_divided(discourse, mention) for mention in discourse.mentions):
        return
    for sentence in discourse.document.sentences:
        told = discourse.document.of(sentence.span).lower()
        words = WORD.findall(told)
        if CLOSED_WORDS.isdisjoint(words) or not DAYS.isdisjoint(words):
            continue
        if CLOSED.search(" ".join(told.split())) is None:
            continue
        statement = _sum(discourse, sentence.index)
        if statement is not None and is_of_its_size(statement):
            yield statement


def _sum(discourse: Discourse, closing: int) -> Statement | None:
    """The whole told before the closing words, or with them, and its terms."""
    near = [one for one in discourse.mentions if -REACH <= one.sentence - closing <= REACH and not one.row.sentence.headline]
    for whole in near:
        if whole.sentence > closing or not _is_whole(whole):
            continue
        last = closing if closing > whole.sentence + 1 else closing + REACH
        behind = [one for one in near if whole.sentence < one.sentence <= last]
        terms = _terms(behind, whole)
        if len(terms) > 1:
            if any(is_background(one.row, whole.row) for one in terms) or not _is_of_all(discourse, whole, terms):
                return None
            rows = {id(term.row): term.row for term in terms}.values()
            plain = not any(set(row.tags) & set("MS") for row in rows) and all(_is_plain(term) for term in terms)
            return adds_up(discourse, whole.span, whole, terms) if plain and len(terms) <= MOST else None
    return None


def _may_be_divided(discourse: Discourse, whole: Mention) -> bool:
    """Whether a count may be a whole with terms behind it, as far as its sum may reach."""
    if not _is_whole(whole):
        return False
    behind = takewhile(lambda one: one.sentence - whole.sentence <= 2 * REACH, discourse.mentions[whole.index + 1 :])
    return len(_terms(behind, whole)) > 1


def _is_whole(mention: Mention) -> bool:
    people = mention.measure is not None and mention.what.head not in ALL_THINGS
    return people and _is_plain(mention) and mention.whole is None and mention.determiner not in {"more", "other", "remaining"}


def _is_of_all(discourse: Discourse, whole: Mention, terms: Sequence[Mention]) -> bool:
    """Whether a count is told of all: by a source, in the headline too, or as all there were; not of the first place."""
    headed = any(one.row.sentence.headline and one.quantity.value == whole.quantity.value for one in discourse.mentions)
    said = whole.measure is not Measure.LOSSES and not whole.row.lows.isdisjoint(SAYING)
    largest = max(term.quantity.value or 0 for term in terms)
    return (headed or said or CLOSED.search(whole.row.text) is not None) and (whole.quantity.value or 0) > largest


def _is_plain(mention: Mention) -> bool:
    exact = mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int)
    return exact and not is_each(mention) and not mention.beside


def _terms(mentions: Iterable[Mention], whole: Mention) -> list[Mention]:
    """The counts that divide the whole, in order."""
    terms: list[Mention] = []
    for mention in mentions:
        if not mention.quantity.value or mention.what.head in ALL_THINGS or mention.quantity.value == whole.quantity.value:
            continue
        if mention.whole is not None or mention.determiner in {"the", "all", "both", "those", "these", "other", "remaining"}:
            continue  # parts of a term, or a term spoken of again
        if _of_one_fate(mention, whole) or (not mention.what.head and mention.measure is None and _goes_on(mention, terms)):
            terms.append(mention)
    return terms


def _of_one_fate(mention: Mention, whole: Mention) -> bool:
    first, second = mention.measure, whole.measure
    return first is not None and (first is second or any(first in group and second in group for group in ALIKE))


def _goes_on(mention: Mention, terms: Sequence[Mention]) -> bool:
    """ "Twenty went to the clinic", "and 17 in Nandwe": a bare number that opens its sentence, or a place's behind another."""
    row = mention.row
    if mention.at == 0:
        return row.tags[1:2] == "v"
    placed = row.tags[mention.end : mention.end + 1] == "P" and row.tags[mention.at - 1] in "&,"
    return placed and bool(terms) and terms[-1].row is row
