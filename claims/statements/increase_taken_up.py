"""What came on top, taken up by "the so many new": "rose from 17 to 22 ... the five new patients"; and the counts of several
days, taken up together: "12 on Monday, nine on Tuesday and 15 on Wednesday. Those 36 cases".
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.changes import ADDED
from claims.lexicon.people import is_person
from claims.statements.carried import carried_in
from claims.statements.discourse import DEMONSTRATIVES, WEAK_WORDS, Discourse
from claims.statements.figures import ZERO, Figure, is_count, relate, window
from claims.statements.frames import noun_measure
from claims.statements.lone_persons import lone_persons
from claims.statements.mention import Mention
from claims.statements.signs_of_counts import DEFINITE
from claims.statements.statement import Relation, Statement
from claims.statements.sums import adds_up, is_of_its_size
from claims.statements.words import Row
from claims.values.hedge import Hedge

LEAST = 3  # counts of a list that "the 36 cases" takes up


def read_increase_taken_up(discourse: Discourse) -> Iterator[Statement]:
    """Every number of new ones that the rise just told does not give, and every sum of days that is not theirs."""
    for mention in discourse.mentions:
        if mention.determiner not in DEFINITE or not _is_plain(mention) or mention.row.sentence.headline:
            continue
        fresh = not ADDED.isdisjoint(mention.row.low_words[mention.at + 1 : mention.end])
        statement = _risen_by(discourse, mention) if fresh else _of_days(discourse, mention)
        if statement is not None:
            yield statement


def _is_plain(mention: Mention) -> bool:
    whole = mention.quantity.value
    return mention.quantity.hedge is Hedge.EXACT and mention.whole is None and isinstance(whole, int) and whole > 1


def _risen_by(discourse: Discourse, mention: Mention) -> Statement | None:
    """The new ones are those by which the count has just risen."""
    rows = [row for row in window(discourse, mention.row, 1) if not row.sentence.headline]
    pairs = [pair for row in rows for pair in carried_in(discourse, row) if is_count(pair.old) and is_count(pair.new)]
    pairs = [pair for pair in pairs if pair.new.span.end <= mention.quantity.span.start]
    if len(pairs) != 1 or "T" in mention.row.tags[mention.end : mention.end + 3]:
        return None
    old, new, value = pairs[0].old, pairs[0].new, mention.quantity.value or 0
    change = (new.value or 0) - (old.value or 0)
    own = {old.number, new.number, mention.number}
    others = [one.quantity.value or 0 for row in rows for one in discourse.row_mentions(row) if one.number not in own]
    if change <= 1 or (change != value and any(change + other == value or other + value == change for other in others)):
        return None  # "although three were discharged"
    amount = Figure(mention.row, mention.at, mention.number, mention.quantity)
    terms = ((old, "old"), (new, "new"), (amount, "rise"))
    return relate(Relation.CHANGE, mention.quantity.span, terms, (((-1, 1, -1), ZERO),))


def _of_days(discourse: Discourse, mention: Mention) -> Statement | None:
    """The one list of days in the sentence before, of the same people."""
    row = next((row for row in window(discourse, mention.row, 1) if row.sentence.index == mention.sentence - 1), None)
    listed = discourse.row_mentions(row) if row is not None else []
    if row is None or len(listed) < LEAST or not all(_is_plain(one) or one.quantity.value == 1 for one in listed):
        return None
    if not all(_has_a_day(row, one) for one in listed) or any(one.what.head for one in listed[1:]):
        return None
    behind = mention.row.tags[mention.end : mention.end + 1]
    narrowed = behind in {"P", "o", "w", "T"} or (behind == "v" and mention.row.low_words[mention.end].endswith("ed"))
    if narrowed or not _is_of_them(mention, listed[0]):
        return None
    values = [one.quantity.value or 0 for one in listed]
    alone = lone_persons(discourse, row.sentence.index, row.sentence.index)
    told, value = sum(values), mention.quantity.value or 0
    if value in values or told < value <= told + alone:
        return None
    statement = adds_up(discourse, mention.span, mention, listed)
    return statement if is_of_its_size(statement) else None


def _has_a_day(row: Row, one: Mention) -> bool:
    """Whether a day stands right behind a number: "nine on Tuesday", "12 cases in May"."""
    return "T" in row.tags[one.end : one.end + 3] or row.tags[one.at - 3 : one.at].endswith("T")


def _is_of_them(mention: Mention, first: Mention) -> bool:
    """Whether the number counts what the list does."""
    head, told = mention.what.head, first.what.head
    if not head or head == told:
        return bool(head) or mention.determiner in DEMONSTRATIVES
    if mention.measure is None or mention.measure is not first.measure:
        return False
    general = noun_measure((head,)) is mention.measure or head in WEAK_WORDS
    return general and (is_person(told) or noun_measure((told,)) is mention.measure)
