"""Random systems shaped like what articles say, and z3's opinion of them: the slow oracle beside the fast code."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import ceil, floor

import z3

from claims.solve.constraint import Linear, Premise
from claims.values.interval import Interval, Number

SHARES = tuple(Fraction(a, b) for a, b in ((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 10), (9, 20), (27, 50), (71, 100)))


def random_premises(seed: int) -> list[Premise]:
    """2 to 24 premises over 2 to 9 unknowns: counts, sums, parts, shares, ratios, changes and links; a third of them clash.

    Numbers are told of a hidden world and some of them wrongly, so that most systems are nearly consistent, as articles are.
    """
    draw = random.Random(seed)
    names = [f"u{index}" for index in range(draw.randint(2, 9))]
    top = draw.choice((6, 60, 11_000))
    world = {name: draw.randint(0, top) for name in names}
    wrong = draw.choice((0.0, 0.05, 0.3))
    premises = []
    for key in draw.sample(range(100), draw.randint(2, 24)):
        lines = tuple(_told(draw, world, names, wrong) for _ in range(draw.choice((1, 1, 1, 2))))
        premises.append(Premise(key, lines))
    return premises


def _told(draw: random.Random, world: dict[str, int], names: list[str], wrong: float) -> Linear:
    """One statement about the world: true, or now and then off."""
    whole = draw.random() < 0.8
    kind = draw.choice(("count", "count", "count", "sum", "parts", "share", "ratio", "change", "link", "pair"))
    few = draw.sample(names, min(len(names), draw.randint(2, 4)))
    one, other = few[:2]
    terms: tuple[tuple[str, Number], ...]
    match kind:
        case "count":
            terms = ((one, 1),)
        case "sum" | "parts":
            terms = (*((name, 1) for name in few[1:]), (one, -1))
        case "share":
            terms = ((one, 1), (other, -draw.choice(SHARES)))
        case "ratio":
            terms = ((one, draw.randint(1, 4)), (other, -draw.randint(1, 4)))
        case "change":
            terms = ((one, 1), (other, -1))
        case "pair":
            terms = ((one, 1), (other, 1))
        case _:
            terms = tuple((name, draw.choice((-3, -1, 1, 2, Fraction(1, 2), Fraction(-2, 5)))) for name in few)
    value: Number = sum((coefficient * world[name] for name, coefficient in terms), Fraction(0))
    if draw.random() < wrong:
        value += draw.choice((-1, 1)) * draw.randint(1, 9)
    return Linear(terms, _about(draw, value), whole)


def _about(draw: random.Random, value: Number) -> Interval:
    """Bounds that hold the value: a point, a rounding, or one side; open ends never exclude it."""
    slack = Fraction(draw.randint(0, 20), draw.choice((1, 2, 3)))
    match draw.choice(("point", "around", "low", "high")):
        case "point":
            return Interval.point(value)
        case "around":
            open_ends = slack > 0 and draw.random() < 0.5
            return Interval(value - slack, value + slack, open_ends, open_ends)
        case "low":
            return Interval(value - slack, None, slack > 0 and draw.random() < 0.5)
        case _:
            return Interval(None, value + slack, False, slack > 0 and draw.random() < 0.5)


class Oracle:
    """z3 on the same system. `integers`: unknowns of whole constraints are integers, else the rational relaxation in which only
    each single constraint is tightened to whole numbers, as documented for the simplex."""

    def __init__(self, premises: Iterable[Premise], *, integers: bool = False) -> None:
        self.premises = sorted(premises, key=lambda premise: premise.key)
        self.integers = integers
        self.said: dict[int, list[z3.BoolRef]] = {}
        self.counts = {name for p in self.premises for line in p.constraints if line.whole for name, _ in line.terms}

    def feasible(self, keys: Iterable[int] | None = None, extra: Sequence[Linear] = ()) -> bool:
        """Whether the premises of these keys (all, if none are given) can hold with the extra constraints."""
        wanted = None if keys is None else set(keys)
        solver = z3.SolverFor("QF_LIRA" if self.integers else "QF_LRA")
        for premise in self.premises:
            if wanted is None or premise.key in wanted:
                if premise.key not in self.said:
                    self.said[premise.key] = [part for line in premise.constraints for part in self._say(line)]
                solver.add(*self.said[premise.key])
        for line in extra:
            solver.add(*self._say(line))
        answer = solver.check()
        assert answer != z3.unknown
        return bool(answer == z3.sat)

    def minimal(self, keys: Sequence[int]) -> bool:
        """Whether the keys clash on their own, and no fewer of them do."""
        return not self.feasible(keys) and all(self.feasible([k for k in keys if k != key]) for key in keys)

    def _unknown(self, name: str) -> z3.ArithRef:
        return z3.Int(name) if self.integers and name in self.counts else z3.Real(name)

    def _say(self, line: Linear) -> list[z3.BoolRef]:
        says = [self._unknown(name) >= 0 for name, _ in line.terms]
        total = z3.Sum([z3.RealVal(str(Fraction(coefficient))) * self._unknown(name) for name, coefficient in line.terms])
        low, high = line.bounds.low, line.bounds.high
        if low is not None:
            edge = z3.RealVal(str(Fraction(low)))
            says.append(total > edge if line.bounds.low_open else total >= edge)
        if high is not None:
            edge = z3.RealVal(str(Fraction(high)))
            says.append(total < edge if line.bounds.high_open else total <= edge)
        if line.whole and not self.integers:
            says.append(self._steps(line, total))
        return says

    def _steps(self, line: Linear, total: z3.ArithRef) -> z3.BoolRef:
        """What the relaxation knows of wholeness: the sum is a multiple of the coefficients' common divisor.

        Reckoned by another road than the solver's: from the divisor, on the form as it is written.
        """
        sums: dict[str, Fraction] = {}
        for name, coefficient in line.terms:
            sums[name] = sums.get(name, Fraction(0)) + coefficient
        divisor = Fraction(0)
        for coefficient in sums.values():
            divisor = _common_divisor(divisor, abs(coefficient))
        says = []
        if divisor and line.bounds.low is not None:
            steps = line.bounds.low / divisor
            first = floor(steps) + 1 if line.bounds.low_open else ceil(steps)
            says.append(total >= z3.RealVal(str(first * divisor)))
        if divisor and line.bounds.high is not None:
            steps = line.bounds.high / divisor
            last = ceil(steps) - 1 if line.bounds.high_open else floor(steps)
            says.append(total <= z3.RealVal(str(last * divisor)))
        return z3.And(*says)


def _common_divisor(a: Fraction, b: Fraction) -> Fraction:
    """Euclid on fractions."""
    while b:
        a, b = b, a % b
    return a
