"""What is left of a group: its survivors, the rest of the whole of a share, the rest of the group that opens a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from claims.statements.ledger_entries import FATES
from claims.statements.ledger_forms import Amount
from claims.statements.words import Row
from claims.values.interval import exact
from claims.values.measure import Measure
from claims.values.record import replace


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
