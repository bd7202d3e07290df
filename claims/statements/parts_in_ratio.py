"""A total in two parts of which one is so many times the other: "perished 45 persons; there were exactly twice as many women as
men among them. All 15 men were buried", "Between them the two lost 160 men. The 14th's losses were three times the 30th's".

With the total and the ratio, each part is given: one in k + 1, and k in k + 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.ledgers import CONCLUDING, SUMMING
from claims.lexicon.people import is_person
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse, is_background
from claims.statements.figures import window
from claims.statements.identity import other_day, other_month
from claims.statements.ledger_forms import Form, reckon
from claims.statements.mention import Mention
from claims.statements.other_sums import PARTS_IN_RATIO
from claims.statements.phrases import noun_phrase
from claims.statements.statement import Given, Statement, likeliest
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number, quotient
from claims.values.pattern import Pattern

BACK = 2  # sentences from the ratio back to the total
ON = 3  # sentences from the ratio on to a part
PAIRS = frozenset(frozenset(pair.split()) for pair in ("man woman", "adult child", "civilian soldier", "male female"))
"""Nouns of two parts that make up any number of people."""
YOUNG = frozenset("child pupil schoolchild youngster".split())
CHILDREN = Pattern(r"(?i)\b(?:child\w*|boys?|girls?|bab(?:y|ies)|infants?|toddlers?|teenagers?|minors?)\b")
AMONG = frozenset({"among", "of"})
THERE = frozenset({"there were", "there had been", "there are", "had been"})
TWO = ("between them the two", "together the two", "between them both", "the two together", "between them these two")
AS_MANY = 3  # words of "twice as many"
LEAST = 4  # a smaller total may be of anything


def read_parts_in_ratio(discourse: Discourse) -> Iterator[Statement]:
    """Every part told of a total whose two parts stand in a stated ratio."""
    for row in discourse.rows:
        for at in row.numbers if "M" in row.tags else ():
            ratio = discourse.quantities[row.words[at].quantity or 0]
            if row.tags[at] == "M" and ratio.kind is Kind.MULTIPLE and ratio.hedge is Hedge.EXACT and (ratio.value or 0) > 1:
                yield from _of_nouns(discourse, row, at, ratio)
                yield from _of_two(discourse, row, at, ratio)


def _of_nouns(discourse: Discourse, row: Row, at: int, ratio: Quantity) -> Iterator[Statement]:
    """ "there were twice as many women as men among them", with the number of all and that of the women or the men."""
    if row.between(at + 1, at + AS_MANY) != "as many":
        return
    many = noun_phrase(row, at + AS_MANY)
    link = next((place for place in range(many.end, min(len(row.words), many.end + 4)) if row.low_words[place] == "as"), None)
    few = noun_phrase(row, link + 1) if link is not None else None
    if few is None or not many.head or not few.head or many.head == few.head:
        return
    named = frozenset({many.head, few.head})
    there = row.between(max(0, at - 2), at) in THERE or row.between(max(0, at - 3), at - 1) in THERE
    closed = row.tags[few.end : few.end + 1] in {*",.;", ""} or row.low_words[few.end] in AMONG
    whole = _total(discourse, row, at, named) if closed and (there or row.tags[at - 1] == ",") else None
    if whole is None or not _make_up(discourse, named, whole):
        return
    for part in _after(discourse, row, at):
        told = part.what.head in named and part.determiner in {"", "the", "all", "both", "those", "these"}
        if other_month(part.row, whole.row) or other_day(part.row, whole.row):
            continue  # "In May 50 people drowned ... In June 30 men drowned"
        if told and part.whole is None and part.row.tags[part.end : part.end + 1] not in {"o", "C"}:
            share = ratio.value or 1 if part.what.head == many.head else 1
            yield from filter(None, [_statement(discourse, ratio, whole, part, share)])


def _make_up(discourse: Discourse, named: frozenset[str], whole: Mention) -> bool:
    """Whether two nouns name all of a number: women and men, where no children are told of; boys and girls of pupils."""
    if named == {"man", "woman"}:
        return CHILDREN.search(discourse.document.text) is None
    return named in PAIRS or (named == {"boy", "girl"} and whole.what.head in YOUNG)


def _of_two(discourse: Discourse, row: Row, at: int, ratio: Quantity) -> Iterator[Statement]:
    """ "Between them the two lost 160 men. The 14th's losses were three times the 30th's. That puts it at 40"."""
    following = row.between(at + 1, at + 3)
    if following not in {"those of", "that of", "as many", "the number", "the losses", "the toll"}:
        return
    earlier = [other for other in window(discourse, row, BACK) if other is not row]
    opened = [other for other in earlier if any(f" {two} " in other.text for two in TWO)]
    wholes = [one for other in opened for one in discourse.row_mentions(other) if (one.quantity.value or 0) >= LEAST]
    parts = [one for one in _after(discourse, row, at) if _is_concluded(one)]
    if len(wholes) != 1 or not parts or wholes[0].quantity.hedge is not Hedge.EXACT:
        return
    either = [_statement(discourse, ratio, wholes[0], parts[0], share) for share in (1, ratio.value or 1)]
    yield from filter(None, [likeliest(statement for statement in either if statement is not None)])


def _total(discourse: Discourse, row: Row, at: int, nouns: frozenset[str]) -> Mention | None:
    """The one number of people before a ratio that may be that of all; none of its parts is told before."""
    near = [one for other in window(discourse, row, BACK) for one in discourse.row_mentions(other)]
    before = [one for one in near if (one.sentence, one.at) < (row.sentence.index, at) and not is_background(one.row, row)]
    people = [one for one in before if is_person(one.what.head) and (one.quantity.value or 0) >= LEAST]
    if len(people) != 1 or people[0].what.head in nouns or people[0].whole is not None:
        return None
    return people[0] if people[0].quantity.hedge is Hedge.EXACT and people[0].determiner in {"", "all", "the"} else None


def _after(discourse: Discourse, row: Row, at: int) -> Iterator[Mention]:
    """The exact counts behind a ratio."""
    for other in sorted(window(discourse, row, 0, ON), key=lambda near: near.sentence.index):
        for one in discourse.row_mentions(other):
            behind = (one.sentence, one.at) > (row.sentence.index, at)
            if behind and one.quantity.hedge is Hedge.EXACT and (one.quantity.value or 0) > 1 and not is_background(other, row):
                yield one


def _is_concluded(part: Mention) -> bool:
    """ "That puts the 30th's losses at 40 men", "so the south lost 40"."""
    before = set(part.row.low_words[: part.at])
    first = part.row.low_words[0]
    puts = first in {"that", "this", "which"} and bool(SUMMING & before)
    return (puts or first in CONCLUDING or bool(CONCLUDING & before)) and part.whole is None


def _statement(discourse: Discourse, ratio: Quantity, whole: Mention, part: Mention, share: Number) -> Statement | None:
    """The part is so many in k + 1 of the whole."""
    given = Given(ratio.span, PARTS_IN_RATIO, ratio.value)
    form = Form(((whole.number, quotient(share, (ratio.value or 0) + 1)),), given=(given,))
    return reckon(discourse, part.span, discourse.party(part, "result"), form)
