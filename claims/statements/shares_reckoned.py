"""A share of what several numbers come to together: "Exactly 10 per cent of the 3,200 crew fell ill; the next week brought
another 80 patients. In all, one in eight of the crew was ill".

The part is what the counts of the fate told come to, or what they leave of the group: "1,000 men; 640 killed and
wounded; more than half of the men were therefore unhurt". The whole is the group by its noun, or the group with all who joined
it: "of all who ever served in it". Derived amounts (ledger_amounts.py) are parts and wholes like stated ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claims.lexicon.cues import OVERLAPS
from claims.lexicon.ledgers import COMING, CONCLUDING, GOING, IN_ALL, PUT_TOGETHER, TOGETHER
from claims.lexicon.measures import OBJECT
from claims.lexicon.people import singular
from claims.lexicon.sums import SUMMED_SHARES
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.figures import window
from claims.statements.frames import noun_measure
from claims.statements.ledger_amounts import Amounts
from claims.statements.ledger_balances import opens_group
from claims.statements.ledger_entries import FATES, counts_people, is_detail, sign_of
from claims.statements.ledger_forms import Amount, reckon_share
from claims.statements.ledger_results import LEAST
from claims.statements.ledger_sums import added
from claims.statements.ledger_wholes import together
from claims.statements.phrases import noun_phrase
from claims.statements.predicates import measure_after
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import Measure

REACH = 16  # sentences from a group to the share of it
COMES_TO = ("come to", "comes to", "came to", "amount to", "amounts to", "amounted to", "add up to", "adds up to", "make up")
CLAUSE = 7  # words behind a share in which its group is named
EVERYONE = frozenset(f"{they} who" for they in ("all", "those", "everyone", "everybody"))
WHOLE_PARTS = 4  # amounts that a share may be reckoned from
STATED = (Hedge.EXACT, Hedge.ABOUT, Hedge.MORE_THAN, Hedge.LESS_THAN, Hedge.NEARLY)
HARMED = frozenset({Measure.KILLED, Measure.INJURED, Measure.MISSING})
ALIVE = frozenset({Measure.UNHURT, Measure.SURVIVORS})


def read_shares_reckoned(discourse: Discourse) -> Iterator[Statement]:
    """Every share of a group that several counts before it make, or that they leave."""
    amounts: Amounts | None = None
    for row in discourse.rows:
        if "S" not in row.tags or row.lows.isdisjoint(SUMMED_SHARES | CONCLUDING):
            continue
        for at in row.numbers:
            ratio = discourse.quantities[row.words[at].quantity or 0]
            if row.tags[at] != "S" or ratio.kind is not Kind.SHARE or ratio.hedge not in STATED:
                continue
            summed, concluded = _is_summed(row, at), bool(CONCLUDING & row.lows)
            if (summed or concluded) and row.tags[at + 1 : at + 2] == "o" and "C" not in row.tags[at + 1 : at + 4]:
                amounts = amounts or Amounts(discourse)
                statement = _of_group(discourse, amounts, row, at, ratio, summed=summed)
                if statement is not None:
                    yield statement


def _is_summed(row: Row, at: int) -> bool:
    """ "In all, one in eight", "come to 60 per cent", "altogether 12 per cent"."""
    opening = row.between(0, 3).startswith((*IN_ALL, *TOGETHER, *PUT_TOGETHER))
    return opening or row.between(max(0, at - 3), at).endswith(COMES_TO) or row.between(at - 1, at) in TOGETHER


def _of_group(
    discourse: Discourse, amounts: Amounts, row: Row, at: int, ratio: Quantity, *, summed: bool
) -> Statement | None:
    """The statement of one share; None where the text does not give its part and its whole plainly."""
    before = [
        amount
        for amount in amounts.since(row.sentence.index - REACH)
        if (amount.row.sentence.index, amount.at) < (row.sentence.index, at) and amount.size > 0
    ]
    start = at + 2
    everyone = row.between(start, start + 2) in EVERYONE
    phrase = noun_phrase(row, start + (row.tags[start : start + 1] in {"d", "g"}))
    fates = _fates(row, at, start + 1 if everyone else phrase.end)
    whole = _all_who_came(before) if everyone else _named(row, start, phrase.head, before, fates)
    if whole is None:
        return None
    left = not summed and bool(fates & ALIVE)
    parts = _parts(before, whole, FATES if left else fates)
    if not parts or (summed and len(parts) < 2) or not (summed or left) or _is_open(discourse, whole, row):
        return None
    if any(is_background(one.row, row) for one in (whole, *parts)):
        return None
    form = added(parts).form
    form = whole.form.plus(form, -1) if left else form
    return reckon_share(discourse, form, parts, whole, ratio)


def _named(row: Row, start: int, head: str, before: Sequence[Amount], fates: frozenset[Measure]) -> Amount | None:
    """The group that a share is of, by its noun: "half of the crew", "half of the marines in the two battalions"."""
    named = {singular(low) for low in row.low_words[start : start + CLAUSE]}
    bases = [one.base for one in before if one.base is not None]
    groups = [one for one in before if one.base is None and not is_detail(one)]
    groups = [one for one in groups if one.measure not in fates | HARMED or any(one is base for base in bases)]
    wholes = [one for one in groups if one.head == head] or [one for one in groups if one.inside in named]
    return wholes[0] if len({one.size for one in wholes}) == 1 else None


def _fates(row: Row, at: int, end: int) -> frozenset[Measure]:
    """What befell those of the share, by its predicate, or by the nouns of the subject that comes to it."""
    after = measure_after(row, end)
    if after is not None:
        return frozenset({after})
    subject = row.low_words[max(0, at - 12) : at]
    named = (OBJECT.get(low) or noun_measure((low,)) for low in subject)
    return frozenset(fate for fate in named if fate is not None)


def _all_who_came(before: Sequence[Amount]) -> Amount | None:
    """ "formed with 2,400 men. A second draft of 600 joined it ... of all who ever served": the group with all who joined."""
    openings = [position for position, amount in enumerate(before) if amount.mention is not None and opens_group(amount)]
    if not openings:
        return None
    opening = openings[0]
    later = [amount for amount in before[opening + 1 :] if amount.mention is not None and amount.size >= LEAST]
    joined = [amount for amount in later if counts_people(amount) and sign_of(amount, COMING, GOING) > 0]
    return together([before[opening], *joined]) if joined else None


def _parts(before: Sequence[Amount], whole: Amount, fates: frozenset[Measure]) -> list[Amount]:
    """The counts of the fates told since the group, none of which is some of another; none where one may be."""
    since = (whole.row.sentence.index, whole.at)
    later = [one for one in before if one.base is whole or (one.row.sentence.index, one.at) > since]
    told = [one for one in later if one.measure in fates]
    for first, second in pairwise(told):
        between = first.row.tags[max(first.at + 1, first.end) : second.at]
        if first.row is second.row and "&" not in between:
            return []  # "320 fell ill, 80 seriously"
    heads = {"", whole.head} | WEAK_WORDS
    for one in told:
        inside = one.mention.whole if one.mention is not None else None
        given = one.mention is not None and one.mention.quantity.hedge is not Hedge.EXACT
        if given or (inside is not None and (inside.head not in heads or inside.head == "them")):
            return []
    alike = [(one.measure, two.measure) for one, two in pairwise(told) if one.measure is two.measure]
    more = [one for one in told if one.mention is not None and one.mention.determiner == "more"]
    plain = not alike or len(more) == len(told) - 1
    return told if plain and len(told) <= WHOLE_PARTS else []


def _is_open(discourse: Discourse, whole: Amount, row: Row) -> bool:
    """Whether some may stand under two of the numbers, or the share is of a place of which they do not tell."""
    rows = window(discourse, row, row.sentence.index - whole.row.sentence.index)
    told = {low for other in rows if other is not row for low in other.low_words}
    places = (place for place in range(len(row.words) - 2) if row.tags[place : place + 3] == "Pdn")
    if any(row.low_words[place + 2] not in told for place in places):
        return True  # "one in five of the men died at the front"
    return any(phrase in other.text for other in rows for phrase in OVERLAPS)
