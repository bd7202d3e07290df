"""Amounts from a rate and a time: "five bodies a day" over "the next three days"."""

from __future__ import annotations

from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.frames import noun_measure
from claims.statements.ledger_forms import Amount, Form
from claims.statements.phrases import noun_phrase
from claims.statements.statement import Given
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import exact


def rate_over_time(discourse: Discourse, row: Row, at: int) -> Amount | None:
    """ "five bodies a day" over "the next three days"."""
    quantity = discourse.quantities[row.words[at].quantity or 0]
    if quantity.kind is not Kind.RATE or quantity.value is None or quantity.hedge is not Hedge.EXACT:
        return None
    if any(word.low in {"average", "averaging", "mean", "about", "rate"} for word in row.words[max(0, at - 4) : at]):
        return None
    rows = [other for other in discourse.rows if 0 <= row.sentence.index - other.sentence.index <= 1]
    for other in reversed(rows):
        for word in other.words:
            if word.tag != "U" or word.quantity is None:
                continue
            span = discourse.quantities[word.quantity]
            if span.unit == quantity.unit and span.value is not None and span.hedge is Hedge.EXACT:
                form = Form(((row.words[at].quantity or 0, span.value),), given=(Given(span.span, "duration", span.value),))
                phrase = noun_phrase(row, at + 1)
                return Amount(
                    row,
                    at,
                    max(at + 1, phrase.end),
                    form,
                    exact(quantity.value * span.value),
                    phrase.head,
                    phrase.words,
                    noun_measure(phrase.words),
                    True,
                )
    return None
