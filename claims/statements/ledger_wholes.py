"""Wholes that several counts make up: "all those killed or maimed", "a third of all those patients", "of those on board"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claims.lexicon.ledgers import OPENERS
from claims.lexicon.measures import OBJECT, SUBJECT
from claims.lexicon.people import SIZED_NOUNS
from claims.statements.ledger_forms import Amount
from claims.statements.words import Row
from claims.values.interval import exact
from claims.values.measure import Measure
from claims.values.record import replace

FORCES = frozenset("army column expedition fleet flotilla caravan procession group number lot".split())
NAMED = 5  # words behind "those" in which fates are named
ABOARD = frozenset("aboard board inside ship train plane bus coach ferry boat vessel".split())
COUNTED_ON = frozenset(",&dAvkPTnUm")
"""Classes of words between counts of one list: "80 cases through April, 15 more in May and 25 more in June"."""


def of_several(near: Sequence[Amount], row: Row, start: int, end: int) -> Amount | None:
    """What the words from `start` make a whole of: the fates that they name, the counts of one list, or those on board."""
    words = row.low_words[start:end]
    clause = row.low_words[start : end + NAMED]
    earlier = [amount for amount in near if amount.row is not row and amount.size > 0]
    held = [amount for amount in earlier if amount.inside and amount.reckoned]
    if len(held) == 1 and {"whole", "entire"} & set(words) and set(words) & (SIZED_NOUNS | FORCES):
        return held[0]  # "five companies, each of 80 men ... three fifths of the whole force"
    if not earlier or not {"all", "those", "everyone", "everybody"} & set(words):
        return None
    fates = list(dict.fromkeys(fate for word in clause if (fate := OBJECT.get(word) or SUBJECT.get(word)) is not None))
    if len(fates) > 1 and {"or", "and"} & set(clause):
        return _of_fates(earlier, fates)
    if ABOARD & set(row.low_words[start : start + NAMED]):
        return _side_by_side(earlier)
    return _counted_on(earlier) if words[0] == "all" else None


def _of_fates(earlier: Sequence[Amount], fates: Sequence[Measure]) -> Amount | None:
    """ "killed 18 people and maimed 42 ... all those killed or maimed": one count of each fate, in one sentence."""
    last = next((amount.row for amount in reversed(earlier) if amount.measure in fates), None)
    told = [amount for amount in earlier if amount.row is last and amount.measure in fates and not _is_some(amount)]
    return together(told) if sorted(amount.measure or "" for amount in told) == sorted(fates) else None


def _side_by_side(earlier: Sequence[Amount]) -> Amount | None:
    """ "sailed with 512 passengers and 88 crew ... four-fifths of those on board"."""
    pairs = [
        (first, second)
        for first, second in pairwise(earlier)
        if first.row is second.row and first.row.tags[max(first.at + 1, first.end) : second.at].strip("da") in {"&", ",&"}
    ]
    if len(pairs) != 1 or any(_is_some(amount) or not amount.head for amount in pairs[0]):
        return None
    here = [amount for amount in earlier if amount.row is pairs[0][0].row]
    return together(pairs[0]) if len(here) == 2 and here[0].row.lows & OPENERS else None


def _counted_on(earlier: Sequence[Amount]) -> Amount | None:
    """ "80 cases through April, 15 more in May and 25 more in June": the list that the last sentence with counts gives."""
    listed = [amount for amount in earlier if amount.row is earlier[-1].row]
    more = [amount.mention is not None and amount.mention.determiner == "more" for amount in listed]
    gaps = {tag for one, two in pairwise(listed) for tag in one.row.tags[max(one.at + 1, one.end) : two.at]}
    return together(listed) if len(listed) > 1 and any(more[1:]) and not more[0] and gaps <= COUNTED_ON else None


def _is_some(amount: Amount) -> bool:
    """Whether a count is of some of those just counted."""
    return amount.mention is not None and amount.mention.whole is not None


def together(some: Sequence[Amount]) -> Amount:
    """Several amounts as one, which the text gives only by reckoning."""
    first = some[0]
    form = first.form
    for amount in some[1:]:
        form = form.plus(amount.form)
    size = exact(sum(amount.size for amount in some))
    measure = first.measure if len({amount.measure for amount in some}) == 1 else None
    return replace(first, form=form, size=size, measure=measure, reckoned=True, mention=None)
