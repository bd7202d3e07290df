"""What a running account comes to: "that leaves 18", "900 in all", "the file therefore held 368", "the other 35".

The amounts before the result, derived ones included (ledger_amounts.py), are taken as an account: an opening number with what
came and went since, or a plain sum. Each account that the text offers is tried (ledger_accounts.py); the result is broken only
where none gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claims.lexicon.ledgers import TALLIES
from claims.lexicon.people import ALL_THINGS, GROUP_NOUNS, THING_NOUNS, is_person
from claims.statements.discourse import Discourse
from claims.statements.ledger_results import LEAST, kinds_of
from claims.statements.mention import Mention
from claims.statements.statement import Statement

STATES = frozenset("fit strong able".split())
FORCES = frozenset("infantry cavalry militia personnel foot horse".split())
HOUSEHOLDS = frozenset("household family couple case entry".split())
OF_PEOPLE = STATES | FORCES | HOUSEHOLDS | GROUP_NOUNS | TALLIES
"""Head nouns of a count of people, besides those that name people."""

_OF_SO_MANY = re.compile("odC(?![nk])")  # "only 22 of the 90 went to the police"


def read_ledgers(discourse: Discourse) -> Iterator[Statement]:
    """Every result of an account, where the account has more to it than a plain sum of counts as written."""
    results = [
        (mention, kinds)
        for mention in discourse.mentions
        if mention.number  # the first number of a text comes of none before
        and mention.quantity.value is not None
        and mention.quantity.value >= LEAST
        and _counts_people(discourse, mention)
        and not _is_inside(discourse, mention)
        and not _is_plain_rest(discourse, mention)
        and not _OF_SO_MANY.match(mention.row.tags, mention.at + 1)
        and (kinds := tuple(dict.fromkeys(kinds_of(discourse, mention))))
    ]
    if results:
        from claims.statements.ledger_accounts import judged  # most texts have no account: its modules need not load

        yield from judged(discourse, results)


def _is_inside(discourse: Discourse, mention: Mention) -> bool:
    """Whether the number is a whole's own: "23 of the 25"."""
    return any(
        other.whole is not None and other.whole.start <= mention.at < other.whole.end
        for other in discourse.row_mentions(mention.row)
        if other is not mention and other.quantity.value  # "not one of the 48 people in them" tells of all of them
    )


def _is_plain_rest(discourse: Discourse, mention: Mention) -> bool:
    """ "Nine of the 14 were policemen; the other five": what a part of its own sentence leaves."""
    here = discourse.row_mentions(mention.row) if mention.determiner in {"other", "remaining"} else []
    parts = [one for one in here if one.at < mention.at and one.whole is not None]
    return any(
        (whole.quantity.value or 0) - (part.quantity.value or 0) == mention.quantity.value
        for part in parts
        for whole in here
        if part.whole is not None and part.whole.start <= whole.at < part.whole.end
    )


def _is_after_things(discourse: Discourse, mention: Mention) -> bool:
    before = [other for other in discourse.row_mentions(mention.row) if other.at < mention.at]
    return bool(before) and before[-1].what.head in THING_NOUNS


def _counts_people(discourse: Discourse, mention: Mention) -> bool:
    head = mention.what.head
    if mention.determiner in {"other", "remaining"} and not head and _is_after_things(discourse, mention):
        return False  # "two boats were smashed, and the remaining six took off 340"
    if mention.determiner in {"other", "remaining"}:
        return head not in ALL_THINGS
    if head in {"bed", "place"} and mention.row.between(mention.end, mention.end + 2) in {"were occupied", "were taken"}:
        return True
    return not head or mention.measure is not None or head in OF_PEOPLE or is_person(head)
