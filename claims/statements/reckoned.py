"""What the text says of the numbers that it leaves to its reader (derived.py).

    "a quarter of the dead, ten, were"   the number itself
    "N of the <derived group>"           no more than the group
    "that makes N", "which leaves N"     the last number derived, or what it leaves of its base
    "N in all"                           counts and multiples side by side, added up
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import THING_NOUNS
from claims.quantities.quantity import Kind
from claims.statements.derived import Derived, called, derived_numbers
from claims.statements.discourse import Discourse, is_each, same_kind
from claims.statements.ledger_sums import is_new_subject
from claims.statements.mention import Mention
from claims.statements.share_words import in_apposition
from claims.statements.statement import Given, Party, Relation, Statement, Sum, can_stand, ratio_sums
from claims.statements.subsets import group_of_part
from claims.statements.totals import has_total_cue
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.span import Span
from claims.values.verdict import Reading

MAKES = frozenset("makes made make means meant comes came totals equals is was puts".split())
LEAVES = frozenset("leaves left leaving".split())
OPENERS = frozenset("that this which so".split())
WIDER = frozenset("month year since far now season war".split())
"""Words of a total that takes in more than the days just told."""

FAR = 12  # a stated number this many times the derived one, or a part of it, is of something else
MOST_TERMS = 5


def read_reckoned(discourse: Discourse) -> Iterator[Statement]:
    """Every statement about a derived number."""
    derived = derived_numbers(discourse)
    if not derived:
        return
    for one in derived:
        yield from _apposed(discourse, one)
    for mention in discourse.mentions:
        if mention.quantity.hedge is not Hedge.EXACT or mention.row.sentence.headline:
            continue
        statement = _some_of(discourse, mention, derived) or _concluded(discourse, mention, derived)
        statement = statement or _in_all(discourse, mention, derived)
        if statement is not None and _of_its_size(statement, mention):
            yield statement


def _is(discourse: Discourse, at: Span, mention: Mention, one: Derived, *, rest: bool = False) -> Statement:
    """The count is the derived number, or what that leaves of its base."""
    literal, charitable = one.literal, one.charitable
    if rest:
        whole = Interval.point(1)
        literal, charitable = whole - literal, whole - charitable
    parties = discourse.party(mention, "stated"), discourse.party(one.base, "base")
    sums = ratio_sums(literal), ratio_sums(charitable)
    return Statement(Relation.DERIVED, at, parties, *sums, Reading.INFERRED, True, None, one.given)


def _apposed(discourse: Discourse, one: Derived) -> Iterator[Statement]:
    """ "a quarter of the dead, ten, were children": of a number that was derived itself."""
    if one.steps < 2:
        return
    mention = next((other for other in discourse.row_mentions(one.row) if other.at >= one.end), None)
    if mention is None or mention.at - one.end > 2 or one.row.tags[one.end : one.end + 1] not in {",", "("}:
        return
    if in_apposition(one.row, mention) and mention.quantity.hedge is Hedge.EXACT:
        stated, rest = _is(discourse, mention.span, mention, one), _rest_of_share(discourse, mention, one)
        yield rest if rest is not None and can_stand(rest) and not can_stand(stated) else stated


def _some_of(discourse: Discourse, mention: Mention, derived: Sequence[Derived]) -> Statement | None:
    """ "40 of the children survived": no more than were derived."""
    phrase = group_of_part(mention)
    before = [one for one in derived if (one.row.sentence.index, one.end) < (mention.sentence, mention.at)]
    one = called(discourse, mention.row, phrase, before) if phrase is not None and before else None
    if one is None or one.charitable.high is None or _told(discourse, mention):
        return None
    upper = exact(-one.charitable.high)
    sums = (Sum((1, upper), Interval(None, 0)),)
    parties = discourse.party(mention, "part"), discourse.party(one.base, "base")
    return Statement(Relation.DERIVED, mention.span, parties, sums, sums, Reading.INFERRED, True, None, one.given)


def _told(discourse: Discourse, mention: Mention) -> bool:
    """Whether the group that a count is part of has a number of its own."""
    return any(not is_each(whole) and whole.what.head not in THING_NOUNS for whole in discourse.wholes(mention))


def _concluded(discourse: Discourse, mention: Mention, derived: Sequence[Derived]) -> Statement | None:
    """ "That leaves 140", "which makes 15 inpatients under five"."""
    row = mention.row
    verb = next((at for at in range(mention.at - 1, max(-1, mention.at - 4), -1) if row.words[at].low in MAKES | LEAVES), None)
    if verb is None or verb < 1 or row.words[verb - 1].low not in OPENERS or row.words[verb].low in {"is", "was"}:
        return None
    same_row = [one for one in derived if one.row is row and one.end <= verb]
    last_row = [one for one in derived if one.row.sentence.index == row.sentence.index - 1]
    if verb > 2 and not same_row:
        return None
    near = same_row or last_row
    if not near:
        return None
    leaves = row.words[verb].low in LEAVES
    chained = [_rest_of_share(discourse, mention, near[-1])] if near[-1].steps > 1 else []
    backwards = near[::-1]
    readings = [_is(discourse, mention.span, mention, one, rest=rest) for rest in (leaves, not leaves) for one in backwards]
    options = [reading for reading in ((*chained, *readings) if leaves else (*readings, *chained)) if reading is not None]
    fitting = next((reading for reading in options if can_stand(reading)), None)
    if fitting is not None:
        return fitting
    return options[0] if len({one.base.number for one in near}) == 1 and not _explained(discourse, mention) else None


def _rest_of_share(discourse: Discourse, mention: Mention, one: Derived) -> Statement | None:
    """What the last share leaves of the number derived before it: 70% of 40% of 500."""
    derived = derived_numbers(discourse)
    earlier = [other for other in derived if other is not one and other.given == one.given[: len(other.given)]]
    if not earlier:
        return None
    before = earlier[-1]
    literal, charitable = before.literal - one.literal, before.charitable - one.charitable
    parties = discourse.party(mention, "stated"), discourse.party(one.base, "base")
    sums = ratio_sums(literal), ratio_sums(charitable)
    return Statement(Relation.DERIVED, mention.span, parties, *sums, Reading.INFERRED, True, None, one.given)


def _in_all(discourse: Discourse, whole: Mention, derived: Sequence[Derived]) -> Statement | None:
    """ "400 on Monday, half as many on Tuesday and none on Wednesday, 600 in all": a list with a multiple in it."""
    if not has_total_cue(whole.row, whole) or whole.row.lows & WIDER:
        return None
    multiples = [
        one
        for one in derived
        if discourse.quantities[_number_at(one)].kind is not Kind.SHARE
        and 0 <= whole.sentence - one.row.sentence.index <= 2
        and (one.row is not whole.row or one.end <= whole.at)
    ]
    if len(multiples) != 1 or any(given.role == "sets" for given in multiples[0].given):
        return None
    one = multiples[0]
    if one.row is not whole.row and is_new_subject([one.row], whole):
        return None
    counts = [
        other
        for other in discourse.row_mentions(one.row)
        if other is not whole and other.at < (whole.at if whole.row is one.row else len(one.row.words))
    ]
    counts = [other for other in counts if same_kind(other, whole) and other.quantity.hedge is Hedge.EXACT]
    if one.base not in counts or len(counts) > MOST_TERMS or any(other.whole is not None for other in counts):
        return None
    if any(other.quantity.value == whole.quantity.value for other in discourse.mentions if other is not whole):
        return None
    factor: Number = exact(1 + (one.literal.low or 0))
    parties: list[Party] = [discourse.party(whole, "total"), discourse.party(one.base, "part")]
    parties += [discourse.party(other, "part") for other in counts if other is not one.base]
    factors = (1, exact(-factor), *(-1 for _ in parties[2:]))
    sums = (Sum(factors, Interval.point(0)),)
    given = tuple(Given(word.span, word.role, word.value) for word in one.given)
    return Statement(Relation.DERIVED, whole.span, tuple(parties), sums, sums, Reading.INFERRED, False, None, given)


def _number_at(one: Derived) -> int:
    number = one.row.words[one.start].quantity
    assert number is not None
    return number


def _explained(discourse: Discourse, mention: Mention) -> bool:
    """Whether the text gives the number elsewhere."""
    return any(other.quantity.value == mention.quantity.value for other in discourse.mentions if other is not mention)


def _of_its_size(statement: Statement, mention: Mention) -> bool:
    """Whether a statement that cannot stand misses by a slip, not by being of something else."""
    if can_stand(statement):
        return True
    value = mention.quantity.value or 0
    bases = [party.quantity.value or 0 for party in statement.parties[1:]]
    reckoned = [-sum(f * b for f, b in zip(each.factors[1:], bases, strict=True)) for each in statement.literal]
    return 0 < value <= FAR * max(reckoned)

