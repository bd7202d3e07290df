"""Exact simplex: whether bounds on linear forms can all hold, and if not, which of them cannot.

The general simplex of Dutertre & de Moura ("A fast linear-arithmetic solver for DPLL(T)", CAV 2006): each form is a slack
unknown, so that every bound is a bound on one unknown and equal forms share one; Bland's rule makes it end. Rows hold whole
numbers (own coefficient x basic unknown + the others = 0), so nothing is rounded and fractions are rare. An open bound that
wholeness does not close is met by a nudge (see `nudged`).

The relaxation is rational. A conflict that only wholeness makes goes unseen (x + y = 4, x - y = 1), save where a single form in
lowest terms has no whole value within its bounds. A conflict that is none is never reported.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import gcd

from claims.solve.constraint import Form
from claims.solve.nudged import Nudged, Value
from claims.values.interval import Interval, quotient
from claims.values.named import NamedTuple


class Row(NamedTuple):
    """A form in lowest terms with its bounds (None: no value is left), and the key of the premise that says so."""

    form: Form
    bounds: Interval | None
    key: int


def refute(rows: Iterable[Row]) -> frozenset[int] | None:
    """The keys of premises that cannot all hold, few but not always a minimal set; None where the rows are feasible.

    The answer depends on the set of rows, not on their order.
    """
    ordered = sorted(rows, key=lambda row: row.key)
    for row in ordered:
        if row.bounds is None:
            return frozenset({row.key})
    tableau = _Tableau(ordered)
    return tableau.crossed() or tableau.solve()


class _Tableau:
    """The state of one search. Unknowns are numbered by name, then the slacks by form: Bland's order.

    Invariants: each unknown outside the basis is within its bounds; the values satisfy every row; a row lists its basic unknown
    and no other basic one. `low_key` and `high_key` say whose each bound is; None for "not below zero", which nobody claims.
    """

    __slots__ = ("columns", "high", "high_key", "low", "low_key", "rows", "values")

    def __init__(self, ordered: list[Row]) -> None:
        names = sorted({name for row in ordered for name, _ in row.form})
        forms = sorted({row.form for row in ordered if len(row.form) > 1})
        number = {name: index for index, name in enumerate(names)}
        slack = {form: index for index, form in enumerate(forms, len(names))}
        size = len(names) + len(forms)
        self.low: list[Value | None] = [0 if index < len(names) else None for index in range(size)]
        self.high: list[Value | None] = [None] * size
        self.low_key: list[int | None] = [None] * size
        self.high_key: list[int | None] = [None] * size
        for row in ordered:
            if row.form and row.bounds:
                self._bound(number[row.form[0][0]] if len(row.form) == 1 else slack[row.form], row.bounds, row.key)
        self.values: list[Value] = [low or 0 for low in self.low]
        self.rows: dict[int, dict[int, int]] = {}
        self.columns: list[set[int]] = [set() for _ in range(size)]
        for form, index in slack.items():
            row_of = {number[name]: -coefficient for name, coefficient in form}
            total: Value = 0
            for name, coefficient in form:
                total = total + self.values[number[name]] * coefficient
            row_of[index] = 1
            self.values[index] = total
            self.rows[index] = row_of
            for column in row_of:
                self.columns[column].add(index)

    def _bound(self, index: int, bounds: Interval, key: int) -> None:
        """Tighten one unknown; of equal bounds the first one said stands."""
        if bounds.low is not None:
            low: Value = Nudged(bounds.low, 1) if bounds.low_open else bounds.low
            if (now := self.low[index]) is None or low > now:
                self.low[index], self.low_key[index] = low, key
        if bounds.high is not None:
            high: Value = Nudged(bounds.high, -1) if bounds.high_open else bounds.high
            if (now := self.high[index]) is None or high < now:
                self.high[index], self.high_key[index] = high, key

    def crossed(self) -> frozenset[int] | None:
        """The premises of the first unknown whose bounds leave no value."""
        for index, (low, high) in enumerate(zip(self.low, self.high, strict=True)):
            if low is not None and high is not None and low > high:
                return _said(self.low_key[index], self.high_key[index])
        return None

    def solve(self) -> frozenset[int] | None:
        """Move the basic unknowns into their bounds, one by one; where one cannot, its row is the refutation."""
        while (leaving := self._astray()) is not None:
            low = self.low[leaving]
            rise = low is not None and self.values[leaving] < low
            target = low if rise else self.high[leaving]
            assert target is not None
            entering = self._helper(leaving, rise)
            if entering is None:
                return self._blame(leaving, rise)
            self._move(leaving, entering, target)
            self._pivot(leaving, entering)
        return None

    def _astray(self) -> int | None:
        """The first basic unknown outside its bounds."""
        found: int | None = None
        for index in self.rows:
            if found is None or index < found:
                value, low, high = self.values[index], self.low[index], self.high[index]
                if (low is not None and value < low) or (high is not None and value > high):
                    found = index
        return found

    def _rises(self, row: dict[int, int], leaving: int, column: int, rise: bool) -> bool:
        """Whether the column's unknown must rise for the leaving one to go its way."""
        return ((row[column] > 0) != (row[leaving] > 0)) == rise

    def _helper(self, leaving: int, rise: bool) -> int | None:
        """The first unknown of the row that still has room the way that helps."""
        row = self.rows[leaving]
        found: int | None = None
        for column in row:
            if column != leaving and (found is None or column < found):
                upwards = self._rises(row, leaving, column, rise)
                end = self.high[column] if upwards else self.low[column]
                if end is None or (self.values[column] < end if upwards else self.values[column] > end):
                    found = column
        return found

    def _blame(self, leaving: int, rise: bool) -> frozenset[int]:
        """The premises of the bound missed and of every bound that stands in the way."""
        row = self.rows[leaving]
        keys = [self.low_key[leaving] if rise else self.high_key[leaving]]
        for column in row:
            if column != leaving:
                keys.append((self.high_key if self._rises(row, leaving, column, rise) else self.low_key)[column])
        return _said(*keys)

    def _move(self, leaving: int, entering: int, target: Value) -> None:
        """Set the leaving unknown to its bound by way of the entering one; every basic unknown follows."""
        row = self.rows[leaving]
        step = _divided((target - self.values[leaving]) * -row[leaving], row[entering])
        self.values[leaving] = target
        self.values[entering] = self.values[entering] + step
        for index in self.columns[entering]:
            if index != leaving:
                other = self.rows[index]
                self.values[index] = self.values[index] - _divided(step * other[entering], other[index])

    def _pivot(self, leaving: int, entering: int) -> None:
        """Take the entering unknown into the basis: its row no longer names the leaving one as its own."""
        row = self.rows.pop(leaving)
        for column in row:
            self.columns[column].discard(leaving)
        factor = row[entering]
        for index in self.columns[entering]:
            other = self.rows[index]
            common = gcd(factor, other[entering])
            times, less = factor // common, other[entering] // common
            if times != 1:
                for column in other:
                    other[column] *= times
            for column, coefficient in row.items():
                left = other.get(column, 0) - less * coefficient
                if left:
                    other[column] = left
                    if column != entering:
                        self.columns[column].add(index)
                else:
                    other.pop(column, None)
                    if column != entering:
                        self.columns[column].discard(index)
            if times not in (1, -1) and (common := gcd(*other.values())) > 1:
                for column in other:
                    other[column] //= common
        self.rows[entering] = row
        self.columns[entering] = set()
        for column in row:
            self.columns[column].add(entering)


def _divided(value: Value, by: int) -> Value:
    """Exactly; by one or minus one without making a fraction."""
    return value * by if by in (1, -1) else value * quotient(1, by)


def _said(*keys: int | None) -> frozenset[int]:
    """The premises among the owners of bounds."""
    return frozenset(key for key in keys if key is not None)
