"""The rest of a group that a sentence names, counted behind: "Fourteen are women and six are children, while the rest are men.
The 13 men".

The group is the only count of people right before the parts, or the one that opens their sentence ("Of the 24 sailors"); the
number of the rest is told with "the" and the noun alone, and no other number of the text gives it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import ALL_THINGS, is_person, singular
from claims.lexicon.sums import RESTS
from claims.statements.discourse import Discourse, is_each
from claims.statements.fronted_parts import is_subject
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Statement, can_stand
from claims.statements.sums import adds_up, is_made_up, is_of_its_size
from claims.statements.words import Row
from claims.values.hedge import Hedge

BACK = 2  # sentences from the parts to their group
BEHIND = 6  # sentences from the parts to the number of the rest
BEING = frozenset("are were was is being".split())
NAMING = frozenset([*",.;:bv", ""])
"""Classes of the words behind the rest's number and noun."""


def read_named_rests(discourse: Discourse) -> Iterator[Statement]:
    """The number of every rest that a sentence names."""
    for row in discourse.rows:
        at = next(iter(row.places(RESTS)), 0)
        if not at or row.low_words[at - 1] != "the" or row.sentence.headline:
            continue
        noun = _noun(row, at + 1)
        divided = _divided(discourse, row, at) if noun else None
        if divided is None:
            continue
        whole, parts = divided
        counts = [one for one in discourse.mentions if 0 < one.sentence - row.sentence.index <= BEHIND]
        named = [one for one in counts if one.determiner in {"the", "all"} and one.what.words == (noun,) and one.whole is None]
        for rest in named[:1]:
            statement = adds_up(discourse, rest.span, whole, (*parts, rest))
            plain = _is_plain(rest) and rest.row.tags[rest.end : rest.end + 1] in NAMING
            if plain and is_of_its_size(statement) and (can_stand(statement) or not is_made_up(discourse, statement)):
                yield statement


def _noun(row: Row, at: int) -> str:
    """The noun of the rest: "the rest are men", "the rest Ukrainians", "the others being Poles"."""
    at += row.between(at, at + 1) in BEING
    at += row.between(at, at + 1) == "all"
    noun = row.low_words[at] if row.tags[at : at + 1] == "n" else ""
    known = is_person(singular(noun)) or row.words[at].capital if noun else False
    return singular(noun) if known and noun != singular(noun) and row.tags[at + 1 : at + 2] in {*",.;", ""} else ""


def _divided(discourse: Discourse, row: Row, at: int) -> tuple[Mention, Sequence[Mention]] | None:
    """The group and its parts, all told before the rest."""
    parts = [one for one in discourse.row_mentions(row) if one.at < at]
    whole: Mention | None = None
    if parts and parts[0].determiner in {"the", "those", "these"} and row.tags[: parts[0].at] in {"od", "id"}:
        whole, *parts = parts
    else:
        told = [one for one in discourse.mentions if 0 < row.sentence.index - one.sentence <= BACK]
        told = [one for one in told if one.what.head not in ALL_THINGS and not one.row.sentence.headline]
        whole = told[0] if len(told) == 1 and parts and parts[0].at == 0 else None
    if whole is None or not parts or not all(_is_plain(one) and _is_part(row, one) for one in parts):
        return None
    added = sum(part.quantity.value or 0 for part in parts)
    people = is_person(whole.what.head) or whole.measure is not None
    return (whole, parts) if people and _is_plain(whole) and added < (whole.quantity.value or 0) else None


def _is_part(row: Row, part: Mention) -> bool:
    of_it = part.whole is None or part.whole.head in PRONOUN_WHOLES
    return of_it and is_subject(row, part) and part.predicate is not None


def _is_plain(mention: Mention) -> bool:
    exact = mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int)
    return exact and not is_each(mention) and not mention.beside
