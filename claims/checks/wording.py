"""Numbers, intervals and quotations as a reader can check them by hand."""

from __future__ import annotations

from fractions import Fraction

from claims.quantities.quantity import Kind, Quantity
from claims.solve.repairs import repairs
from claims.statements.statement import Party, Statement
from claims.text.document import Document
from claims.values.interval import Interval, Number
from claims.values.span import Span

QUOTED = 60  # characters of a quotation; a longer one is cut at a word


def number(value: Number) -> str:
    """A number with thousands separators; a fraction to two places, without trailing zeros."""
    if isinstance(value, int):
        return f"{value:,}"
    rounded = round(value * 100)
    whole, rest = divmod(abs(rounded), 100)
    sign = "-" if rounded < 0 else ""
    return f"{sign}{whole:,}" + (f".{rest:02d}".rstrip("0") if rest else "")


def percent(share: Number) -> str:
    """A share of one as a percentage to one place ("54.5%")."""
    tenths = round(Fraction(share) * 1000)
    whole, rest = divmod(abs(tenths), 10)
    return f"{'-' if tenths < 0 else ''}{whole:,}" + (f".{rest}%" if rest else "%")


def between(interval: Interval, *, share: bool = False) -> str:
    """The values of an interval in words ("more than 6,000", "10,500 to 11,500")."""
    show = percent if share else number
    low, high = interval.low, interval.high
    if low is not None and low == high:
        return show(low)
    if high is None:
        return "any number" if low is None or low == 0 else f"{'more than' if interval.low_open else 'at least'} {show(low)}"
    if low is None or low == 0:
        return f"{'fewer than' if interval.high_open else 'at most'} {show(high)}"
    return f"{show(low)} to {'under ' if interval.high_open else ''}{show(high)}"


def quote(document: Document, span: Span) -> str:
    """The words of a span on one line, in single quotation marks, cut where too long."""
    words = " ".join(document.of(span).split())
    if len(words) > QUOTED:
        words = words[:QUOTED].rsplit(" ", 1)[0] + " …"
    return f"'{words}'"


def named(quantity: Quantity) -> str:
    """The number that a quantity names, or its bounds."""
    value = quantity.value
    if value is not None:
        return percent(value) if quantity.kind is Kind.SHARE else number(value)
    low, high = quantity.low, quantity.high
    return f"{number(low or 0)}-{number(high or 0)}"


def hedge_lines(document: Document, parties: tuple[Party, ...], *, figures: bool) -> tuple[str, ...]:
    """How each number that is not exact is read, a line each."""
    lines: list[str] = []
    for party in parties:
        readings = party.quantity.readings
        if readings.charitable.is_point:
            continue
        literal = between(readings.literal, share=party.quantity.kind is Kind.SHARE)
        widest = between(readings.figure if figures else readings.charitable, share=party.quantity.kind is Kind.SHARE)
        extra = "" if widest == literal else f"; {'reckoned with as' if figures else 'at its widest'} {widest}"
        lines.append(f"{quote(document, party.quantity.span)} is read as {literal}{extra}")
    return tuple(lines)


def repair_line(statement: Statement) -> tuple[str, ...]:
    """Which one change would let a broken statement stand, every number having its chance; nothing where none would."""
    changes = [f"{between(values)} instead of {named(party.quantity)}" for party, values in repairs(statement)]
    return (f"one change would do: {', or '.join(changes)}",) if changes else ()


def ratio_line(document: Document, ratio: Quantity) -> str:
    """How a stated share is read."""
    readings = ratio.readings
    literal = between(readings.literal, share=True)
    widest = between(readings.charitable, share=True)
    return f"{quote(document, ratio.span)} is read as {literal}" + ("" if widest == literal else f"; at its widest {widest}")
