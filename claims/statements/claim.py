"""A number with what it counts: the unit that checks reason about and that `factcheck claims` shows."""

from __future__ import annotations

from enum import StrEnum

from claims.quantities.quantity import Quantity
from claims.values.measure import Measure
from claims.values.record import record
from claims.values.span import Span


class Mode(StrEnum):
    """How the text puts the claim forward. The values are those of the wire format."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    FORECAST = "forecast"
    REVISED = "revised"


@record
class Claim:
    """One counted number. Spans are of the source text; None where the text does not say.

    `index`: its number in the document, from 0. `quantity`: the number's own number. `span`: the number with its noun phrase.
    `noun`: the head noun, singular, lower case ("person"; "" where elided). `measure`: what happened to them, None where
    unknown. `group`, `place`, `time`, `source`: as the text words them. `sentence`: the sentence's number.
    """

    index: int
    quantity: Quantity
    span: Span
    sentence: int
    noun: str = ""
    measure: Measure | None = None
    group: str | None = None
    place: str | None = None
    time: str | None = None
    source: str | None = None
    mode: Mode = Mode.ASSERTED


@record
class Headed:
    """What the names around a table's cell say of its number; None where they say nothing of it."""

    measure: Measure | None = None
    group: str | None = None
    place: str | None = None
    time: str | None = None


UNHEADED = Headed()
"""A number that stands in no table."""
