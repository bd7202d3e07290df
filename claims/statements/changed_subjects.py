"""Whose change an amount tells: "the death rate fell by half, since over the same weeks the population had tripled".

The subject of the verb of a change is what changed. Where it is a noun that the two numbers are not told of, the amount is of
something else that the text gives no numbers of.
"""

from __future__ import annotations

from collections.abc import Mapping

from claims.lexicon.changes import GENERAL, NOUN_DIRECTIONS, TOLL_NOUNS, VERB_DIRECTIONS
from claims.lexicon.people import THING_NOUNS, singular
from claims.quantities.quantity import Kind
from claims.statements.amounts import Amount
from claims.statements.discourse import WEAK_WORDS
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.pairs import Pair
from claims.statements.words import Row
from claims.values.measure import POPULATION

TO_VERB = 5  # words from the verb of a change to its amount
PEOPLED = frozenset("population strength garrison crew force register".split())
"""Nouns whose size is that of the people counted."""


def is_of_another_subject(row: Row, amount: Amount, pair: Pair, known: Mapping[int, Mention]) -> bool:
    """ "road deaths rose to 512 from 498 ... as mileage increased by about a tenth": no noun of the two numbers."""
    nouns = _subject(row, amount)
    if not nouns or not nouns.isdisjoint((TOLL_NOUNS - PEOPLED) | GENERAL | WEAK_WORDS | NOUN_DIRECTIONS.keys()):
        return False
    told = [known[one.number] for one in (pair.old, pair.new) if one.number in known]
    if pair.new.row is row and pair.new.at > amount.figure.at:
        return False  # "the crowd in the stations had tripled, to 9,300"
    there = [_told_there(one.row, row, amount) for one in (pair.old, pair.new)]
    fates = {one.measure for one in told} | {noun_measure((noun,)) for nouns_there in there for noun in nouns_there}
    own = {noun_measure((noun,)) for noun in nouns} - {None}
    if own:
        return own.isdisjoint(fates) and any(one.measure is not None for one in told)
    if not nouns.isdisjoint(PEOPLED | THING_NOUNS) and fates <= {None, *POPULATION}:
        return False
    if all(not one.what.head and one.measure is None for one in told) and fates == {None}:
        return False  # "The number of inmates treated has doubled in a year: 58 then, 116 now"
    return all(nouns.isdisjoint(nouns_there) for nouns_there in there)


def _told_there(there: Row, row: Row, amount: Amount) -> set[str]:
    """The words of a number's sentence; of the amount's own, only those that are not its subject's clause."""
    if there is not row:
        return {singular(low.removesuffix("'s")) for low in there.low_words}
    verb = _verb(row, amount)
    start = max((row.tags.rfind(mark, 0, verb) for mark in ",;:.&"), default=-1) + 1
    return {singular(low.removesuffix("'s")) for at, low in enumerate(row.low_words) if not start <= at < verb}


def _verb(row: Row, amount: Amount) -> int:
    """Where the verb of a change stands: at the amount ("had tripled"), or before it ("increased by a tenth"); -1 if none."""
    at = amount.figure.at
    if amount.kind is Kind.MULTIPLE and row.words[at].low.endswith(("ed", "s")) and row.tags[at - 1 : at] not in {"d", "g"}:
        return at
    first = max(0, at - TO_VERB)
    return next((place for place in range(at - 1, first - 1, -1) if row.words[place].low in VERB_DIRECTIONS), -1)


def _subject(row: Row, amount: Amount) -> set[str]:
    """The nouns of the subject right before the verb of the change and its auxiliaries; none where it is no noun."""
    verb = _verb(row, amount)
    last = verb - 1
    while last >= 0 and row.tags[last] in "ba":
        last -= 1
    start = max((row.tags.rfind(mark, 0, verb) for mark in ",;:.&c"), default=-1) + 1
    plain = last >= 0 and row.tags[last] in "nk" and not row.words[last].capital
    return {singular(row.words[at].low) for at in range(start, last + 1) if row.tags[at] in "nk"} if plain else set()
