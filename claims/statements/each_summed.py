"""So many in each of things of several kinds, and all of them: "Two lorries and five minibuses took the families. Each minibus
held 14 people and each lorry 40. In all, 150 people were driven off".

Every kind of thing counted in its sentence is told of, and nobody else is counted between.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import window
from claims.statements.ledger_forms import Form, reckon
from claims.statements.mention import Mention, all_exact
from claims.statements.statement import Given, Statement

REACH = 7  # words from "each lorry" to how many it held
BACK = 3  # sentences from the total back to the things
IN_ALL = ("in all", "altogether", "all told", "in total", "together", "a total of", "so that", "so there were", "making")
OPEN = frozenset(
    "average about roughly others other more also including extra empty trip trips run journeys crew driver drivers".split()
)
"""Words by which there may have been more, or fewer, than the reckoning gives."""


def read_each_summed(discourse: Discourse) -> Iterator[Statement]:
    """Every total that so many times so many do not give."""
    for total in discourse.mentions:
        if not _is_total(total):
            continue
        near = [row for row in window(discourse, total.row, BACK) if row.sentence.index <= total.sentence]
        near = [row for row in near if not is_background(row, total.row)]
        before = [one for row in near for one in discourse.row_mentions(row) if one.index < total.index]
        each = {noun: one for one in before if (noun := _each_of(one)) is not None}
        things = [one for one in before if one.what.head in each and _each_of(one) is None]
        if not each or len(things) != len(each) or {one.what.head for one in things} != each.keys():
            continue
        rest = [one for one in before if one not in things and one not in each.values()]
        opened = any(not OPEN.isdisjoint(one.row.lows) for one in (total, *things, *each.values()))
        called = {"", "person", *(one.what.head for one in each.values())}
        if rest or opened or total.what.head not in called or not all_exact(total, *things, *each.values()):
            continue
        if _are_all_kinds(things):
            yield from _told(discourse, total, things, each)


def _is_total(mention: Mention) -> bool:
    """ "In all, 150 people", "altogether 84 men", "150 in all"."""
    row, at = mention.row, mention.at
    before, behind = row.between(max(0, at - 3), at).removesuffix(" ,"), row.between(mention.end, mention.end + 3)
    opening = row.between(0, 2) in IN_ALL or row.low_words[0] in IN_ALL
    summed = opening or before.endswith(IN_ALL) or behind.startswith(IN_ALL[:5])
    people = is_person(mention.what.head) or not mention.what.head or mention.measure is not None
    return summed and people and mention.whole is None and mention.determiner not in {"more", "other", "remaining"}


def _each_of(mention: Mention) -> str | None:
    """The noun of "each minibus held 14 people", "each lorry 40"."""
    row, at = mention.row, mention.at
    if mention.what.head and not is_person(mention.what.head):
        return None
    for place in range(at - 1, max(-1, at - REACH), -1):
        if row.tags[place] in "C;.:":
            return None
        if row.low_words[place] in {"each", "every"} and row.tags[place + 1] == "n":
            noun = singular(row.low_words[place + 1])
            return noun if not is_person(noun) or noun in GROUP_NOUNS else None
    return None


def _are_all_kinds(things: Sequence[Mention]) -> bool:
    """Whether the things stand in one sentence, each with its kind."""
    return len({one.sentence for one in things}) == 1 and not any(one.whole or one.beside for one in things)


def _told(
    discourse: Discourse, total: Mention, things: Sequence[Mention], each: dict[str, Mention]
) -> Iterator[Statement]:
    """The total as the sum of the groups times what each held."""
    terms, given = [], []
    for group in things:
        size = group.quantity.value or 0
        terms.append((each[group.what.head].number, size))
        given.append(Given(group.span, "groups", size))
    statement = reckon(discourse, total.span, discourse.party(total, "result"), Form(tuple(terms), given=tuple(given)))
    if statement is not None:
        yield statement
