"""Times the solver on article-like systems of several sizes: python tests/bench/solve.py"""

from __future__ import annotations

import random
import sys
from fractions import Fraction
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from claims.solve.conflicts import all_conflicts, grounds, minimal_conflict
from claims.solve.constraint import Linear, Premise
from claims.values.interval import Interval


def article(numbers: int, seed: int, *, incident: int, clashes: bool) -> list[Premise]:
    """So many counts, `incident` of them an incident: totals, parts, shares; if they clash, a tenth of the totals is off."""
    draw = random.Random(seed)
    premises: list[Premise] = []
    total, before = "", ""
    for index in range(numbers):
        place = index % incident
        name = f"n{index}"
        if place == 0:
            before, total, parts, values = total, name, [], {}
        value = draw.randint(1, 500)
        values[name] = value
        if place:
            parts.append(name)
            premises.append(Premise(len(premises), (Linear(((name, 1),), Interval(value - draw.randint(0, 3), value + 3)),)))
            premises.append(Premise(len(premises), (Linear(((name, 1), (total, -1)), Interval(None, 0)),)))
        if place == incident - 1:
            whole = sum(values[part] for part in parts) + (40 if clashes and draw.random() < 0.1 else 0)
            premises.append(Premise(len(premises), (Linear(((total, 1),), Interval.point(whole)),)))
            premises.append(Premise(len(premises), (Linear((*((part, 1) for part in parts), (total, -1)), Interval.point(0)),)))
            share = Fraction(values[parts[0]], whole)
            premises.append(Premise(len(premises), (Linear(((parts[0], 1), (total, -share)), Interval(-9, 9)),)))
            if before:
                premises.append(Premise(len(premises), (Linear(((before, 1), (total, -1)), Interval(None, 10**5)),)))
    return premises


def timed(numbers: int, incident: int, clashes: bool, rounds: int) -> str:
    """Median milliseconds for a conflict, for all conflicts, and for the grounds of one conclusion."""
    found, every, why = [], [], []
    for seed in range(rounds):
        premises = article(numbers, seed, incident=incident, clashes=clashes)
        start = perf_counter()
        minimal_conflict(premises)
        found.append(perf_counter() - start)
        start = perf_counter()
        all_conflicts(premises, max)
        every.append(perf_counter() - start)
        start = perf_counter()
        grounds(premises, Linear((("n1", 1),), Interval(0, 503)))
        why.append(perf_counter() - start)
    return " ".join(f"{median(times) * 1000:10.2f}" for times in (found, every, why))


def main() -> None:
    """Print one line a size."""
    print(f"{'numbers':>8} {'incident':>8} {'clashes':>8} {'conflict':>10} {'all':>10} {'grounds':>10}   median ms")
    for numbers, incident, rounds in ((5, 5, 200), (50, 5, 50), (500, 5, 9), (2000, 5, 3), (2000, 50, 3)):
        for clashes in (False, True):
            print(f"{numbers:8} {incident:8} {clashes!s:>8} {timed(numbers, incident, clashes, rounds)}", flush=True)


if __name__ == "__main__":
    main()
