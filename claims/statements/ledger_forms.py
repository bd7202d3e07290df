"""Amounts that the text gives only by reckoning: "a third of them", "twice as many", "three lorries, each with 14", "five a day
for three days".

Each is a linear form over quantities, with what its roundings leave open. A factor (a share, a multiple, a number of groups) is
a constant of the form and stands under `given`.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from claims.quantities.quantity import Quantity
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.statement import Given, Party, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number, exact
from claims.values.measure import Measure
from claims.values.record import record
from claims.values.span import Span
from claims.values.verdict import Reading

NOTHING = Interval.point(0)


@record
class Form:
    """factor x quantity and so on, plus a constant. `literal`, `wide`: what the roundings of its factors add at most."""

    terms: tuple[tuple[int, Number], ...]
    constant: Number = 0
    literal: Interval = NOTHING
    wide: Interval = NOTHING
    given: tuple[Given, ...] = ()

    def plus(self, other: Form, sign: int = 1) -> Form:
        """The sum, or the difference where the sign is -1."""
        factors = dict(self.terms)
        for number, factor in other.terms:
            factors[number] = exact(factors.get(number, 0) + sign * factor)
        return Form(
            tuple((number, factor) for number, factor in factors.items() if factor),
            exact(self.constant + sign * other.constant),
            self.literal + other.literal.scale(sign),
            self.wide + other.wide.scale(sign),
            tuple(dict.fromkeys((*self.given, *other.given))),
        )

    def times(self, factor: Number) -> Form:
        """A multiple."""
        terms = tuple((number, exact(value * factor)) for number, value in self.terms)
        return Form(terms, exact(self.constant * factor), self.literal.scale(factor), self.wide.scale(factor), self.given)

    def by(self, ratio: Quantity, size: Number, role: str = "factor") -> Form | None:
        """A stated share or multiple of it; None where the ratio names no single number. `size`: how much it is itself."""
        value = ratio.value
        if value is None or ratio.hedge not in (Hedge.EXACT, Hedge.ABOUT):
            return None
        readings = ratio.readings
        form = self.times(value)
        return Form(
            form.terms,
            form.constant,
            form.literal + _around(readings.literal, value, size),
            form.wide + _around(readings.figure, value, size),
            (*form.given, Given(ratio.span, role, value)),
        )


def _around(ratio: Interval, value: Number, size: Number) -> Interval:
    low = exact((value if ratio.low is None else ratio.low) - value)
    high = exact((value if ratio.high is None else ratio.high) - value)
    return Interval(low, high).scale(size)


@record
class Amount:
    """A form at words of a row. `head`, `words`: what it counts. `base`: the form it is a share of. `reckoned`: whether the
    text gives it only by reckoning. `mention`: where it is a count as written. `inside`: the noun of the groups that hold it.
    `is_rest`: whether it is what other shares leave of its base.
    """

    row: Row
    at: int
    end: int
    form: Form
    size: Number
    head: str
    words: tuple[str, ...]
    measure: Measure | None
    reckoned: bool
    mention: Mention | None = None
    base: Amount | None = None
    inside: str = ""
    is_rest: bool = False

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.row.span(self.at, max(self.at + 1, self.end))


def as_written(mention: Mention) -> Amount | None:
    """A count as an amount; None for a range or a bound, or what no people are: a magnitude of 7.1."""
    value = mention.quantity.value
    if not isinstance(value, int) or mention.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
        return None
    form = Form(((mention.number, 1),)) if value else Form(())
    return Amount(
        mention.row,
        mention.at,
        mention.end,
        form,
        value,
        mention.what.head,
        (*mention.what.words, *(mention.predicate.words if mention.predicate else ())),
        mention.measure,
        False,
        mention,
    )


def reckon(
    discourse: Discourse, at: Span, result: Party, form: Form, *, at_most: bool = False
) -> Statement | None:
    """The result is what the form gives, or no more than that."""
    if not form.terms or any(number == result.number for number, _ in form.terms):
        return None
    parties = tuple(discourse.party_of(number, "added" if factor > 0 else "taken off") for number, factor in form.terms)
    factors = (1, *(exact(-factor) for _, factor in form.terms))
    rounding = Interval.point(0)
    if any(Fraction(factor).denominator > 1 for factor in factors) or Fraction(form.constant).denominator > 1:
        rounding = Interval(exact(Fraction(-1, 2)), exact(Fraction(1, 2)))

    def bounds(slack: Interval) -> Interval:
        reach = slack + rounding + Interval.point(form.constant)
        return Interval(None, reach.high) if at_most else reach

    return Statement(
        Relation.LEDGER,
        at,
        (result, *parties),
        (Sum(factors, bounds(form.literal)),),
        (Sum(factors, bounds(form.wide)),),
        Reading.INFERRED,
        True,
        None,
        form.given,
    )


def reckon_share(discourse: Discourse, part: Form, of: Sequence[Amount], whole: Amount, ratio: Quantity) -> Statement | None:
    """The form, which the amounts make up, is a stated share of another."""
    numbers = list(dict.fromkeys(number for number, _ in (*part.terms, *whole.form.terms)))
    if not numbers:
        return None

    def sums(share: Interval, part_slack: Interval, whole_slack: Interval) -> tuple[Sum, ...]:
        found: list[Sum] = []
        for end, sign in ((share.low, 1), (share.high, -1)):
            if end is None:
                continue
            form = part.plus(whole.form.times(end), -1)
            factors = dict(form.terms)
            slack = part_slack - whole_slack.scale(end) + Interval.point(form.constant)
            open_end = share.low_open if sign > 0 else share.high_open
            low = None if sign < 0 else exact(-(slack.high or 0))
            high = None if sign > 0 else exact(-(slack.low or 0))
            bounds = Interval(low, high, low_open=open_end and sign > 0, high_open=open_end and sign < 0)
            found.append(Sum(tuple(factors.get(number, 0) for number in numbers), bounds))
        return tuple(found)

    roles = dict(whole.form.terms)
    parties = tuple(discourse.party_of(number, "whole" if number in roles else "part") for number in numbers)
    size = exact(sum(amount.size for amount in of))
    size = exact(whole.size - size) if any(factor < 0 for _, factor in part.terms) else size
    given = (*part.given, *whole.form.given, Given(of[-1].span, "part of it", size), Given(whole.span, "all of it", whole.size))
    literal = sums(ratio.readings.literal, part.literal, whole.form.literal)
    charitable = sums(ratio.readings.charitable, part.wide, whole.form.wide)
    return Statement(
        Relation.LEDGER, ratio.span, parties, literal, charitable, Reading.INFERRED, True, ratio, tuple(dict.fromkeys(given))
    )
