"""What is left of a group: its survivors, the rest of the whole of a share, the rest of the group that opens a sentence, the
rest that a sentence names: "three-fifths of them were seamen and the rest soldiers".
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.ledgers import STAYING
from claims.lexicon.people import singular
from claims.lexicon.sums import RESTS
from claims.statements.described import stem
from claims.statements.ledger_entries import FATES
from claims.statements.ledger_forms import Amount
from claims.statements.phrases import noun_phrase
from claims.statements.words import Row
from claims.values.interval import exact
from claims.values.measure import POPULATION, Measure
from claims.values.record import replace

NEGATIONS = frozenset("not n't never didn't weren't wasn't hadn't couldn't".split())


def survivors(near: Sequence[Amount]) -> Amount | None:
    """Those of the group counted last who are not among its dead."""
    counted = next((amount for amount in near if amount.measure is Measure.SURVIVORS), None)
    if counted is not None:
        return counted
    dead = [amount for amount in near if amount.measure is Measure.KILLED and amount.size > 0]
    alive = [amount for amount in near if amount.measure is not Measure.KILLED and amount.base is None]
    if len(dead) != 1 or not alive:
        return None
    whole = max(alive, key=lambda amount: amount.size)
    if whole.size <= dead[0].size:
        return None
    form = whole.form.plus(dead[0].form, -1)
    return replace(
        whole,
        form=form,
        size=exact(whole.size - dead[0].size),
        measure=Measure.SURVIVORS,
        reckoned=True,
        base=whole,
        is_rest=True,
    )


def rest_of_share(near: Sequence[Amount]) -> Amount | None:
    """What is left of the whole of the last share."""
    last = next((amount for amount in near if amount.base is not None), None)
    if last is None or last.base is None:
        return None
    form = last.base.form.plus(last.form, -1)
    return replace(
        last,
        form=form,
        size=max(0, exact(last.base.size - last.size)),
        head=last.base.head,
        measure=None,
        base=last.base.base if last.base.is_rest else last.base,
        is_rest=True,
    )


def rest_of_opening(found: Sequence[Amount], row: Row, at: int) -> Amount | None:
    """What the fates told leave of the group that opens the sentence: "Of 90 men 30 died, a third of the others"."""
    here = [amount for amount in found if amount.row is row and amount.at < at and amount.mention is not None]
    if len(here) < 2 or row.words[0].low not in {"of", "among"} or not all(one.measure in FATES for one in here[1:]):
        return None
    whole, *fates = here
    form, size = whole.form, whole.size
    for fate in fates:
        form, size = form.plus(fate.form, -1), exact(size - fate.size)
    if size <= 0:
        return None
    return replace(whole, form=form, size=size, measure=None, reckoned=True, base=whole, is_rest=True)

AUXILIARIES = frozenset("were was had have would did could are is , . died drowned perished".split())
"""Words behind a negation that stands alone: "those who did not were crew"."""


def those(near: Sequence[Amount], clause: Sequence[str]) -> Amount | None:
    """ "those who did not come by road", "those sent on", "those who lived", by the words behind "those"."""
    shares = [amount for amount in near if amount.base is not None]
    denied = bool(NEGATIONS & set(clause[:5]))
    if not shares:
        if denied:
            return rest_of_those_there(near, clause)
        return survivors(near) if STAYING & set(clause[:3]) else None
    last = shares[0]
    if denied:
        return rest_of_share(near)
    survived = STAYING & set(clause[:3])
    if survived and not STAYING & set(last.words):
        return rest_of_share(near)
    named = {singular(word) for word in clause[:4] if len(word) > 3}
    told = {singular(word) for word in last.words}
    if any(is_of_verb(word, other) for word in named for other in told) or (last.measure is not None and not survived):
        return last
    return None


def rest_of_those_there(near: Sequence[Amount], clause: Sequence[str]) -> Amount | None:
    """ "96 were aboard and forty came ashore. Half of those who did not": what the one number told leaves of all there."""
    wholes = [amount for amount in near if amount.measure in POPULATION and amount.mention is not None]
    if not wholes and len(near) == 2 and near[0].row is near[1].row and not near[0].head:
        wholes = [near[1]]  # "90 were infected and 50 recovered"
    told = [amount for amount in near if amount not in wholes]
    if len(wholes) != 1 or len(told) != 1 or told[0].mention is None or told[0].size >= wholes[0].size:
        return None
    whole, part = wholes[0], told[0]
    if (whole.row.sentence.index, whole.at) > (part.row.sentence.index, part.at):
        return None
    denied = next((place for place, word in enumerate(clause) if word in NEGATIONS), 0)
    verb = {stem(word) for word in clause[denied + 1 : denied + 2]} - AUXILIARIES
    if verb and not verb & {stem(word) for word in (*part.row.low_words[part.at :], *part.words)}:
        return None  # "those who did not speak English"
    form, size = whole.form.plus(part.form, -1), exact(whole.size - part.size)
    return replace(whole, form=form, size=size, measure=None, reckoned=True, mention=None, base=whole, is_rest=True)


def named_rest(share: Amount) -> Amount | None:
    """ "and the rest soldiers", "while the remainder came from camps": the rest of the whole of a share, with its own name."""
    row, base = share.row, share.base
    at = next((place for place in range(share.end, len(row.words)) if row.low_words[place] in RESTS), None)
    if base is None or at is None or row.low_words[at - 1] != "the" or set(row.tags[share.end : at]) & set(".;CSMR"):
        return None
    stop = next((place for place in range(at + 1, len(row.words)) if row.tags[place] in ",;.:CSMR"), len(row.words))
    start = at + 1
    while start < stop and row.tags[start] in "bda":
        start += 1
    words = tuple(singular(word.low) for word in row.words[start:stop] if word.tag in "nkv")
    form, size = base.form.plus(share.form, -1), exact(base.size - share.size)
    if not words or size <= 0:
        return None
    head = noun_phrase(row, start).head
    return replace(
        share, at=at, end=stop, form=form, size=size, head=head, words=words, measure=None, mention=None, is_rest=True
    )


def is_of_verb(named: str, told: str) -> bool:
    """Whether two words are forms of one verb: "taken", "taking"."""
    endings = ("ing", "en", "ed", "es", "s")
    formed = named.endswith(endings) and told.endswith(endings) and len(named) > 4 and len(told) > 4
    return stem(named) == stem(told) or (formed and named[:3] == told[:3])
