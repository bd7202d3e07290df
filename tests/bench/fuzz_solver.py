"""Runs random systems against z3: python tests/bench/fuzz_solver.py [--count 10000] [--from 0]

Prints disagreements and conflicts that are not minimal (the aim: none of either), how often wholeness alone makes a conflict
that the rational relaxation misses, and the time a system takes in both. Exit status 1 where anything disagrees.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from claims.solve.conflicts import minimal_conflict
from tests.solve.article_systems import Oracle, random_premises


def main() -> int:
    """Compare, count and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=10_000)
    options.add_argument("--from", type=int, default=0, dest="first")
    chosen = options.parse_args()
    disagree: list[int] = []
    swollen: list[int] = []
    clashes = missed = 0
    ours = theirs = 0.0
    for seed in range(chosen.first, chosen.first + chosen.count):
        premises = random_premises(seed)
        start = perf_counter()
        conflict = minimal_conflict(premises)
        ours += perf_counter() - start
        start = perf_counter()
        oracle = Oracle(premises)
        possible = oracle.feasible()
        theirs += perf_counter() - start
        if possible != (conflict is None):
            disagree.append(seed)
        elif conflict is None:
            missed += not Oracle(premises, integers=True).feasible()
        else:
            clashes += 1
            if not oracle.minimal(conflict):
                swollen.append(seed)
    count = max(chosen.count, 1)
    print(f"systems {chosen.count}, with a conflict {clashes}")
    print(f"disagreements with z3: {len(disagree)} {disagree[:10]}")
    print(f"conflicts not minimal: {len(swollen)} {swollen[:10]}")
    print(f"impossible for whole numbers only, and so missed: {missed}")
    print(f"a system takes {ours / count * 1000:.2f} ms with its explanation, z3 {theirs / count * 1000:.2f} ms without")
    return int(bool(disagree or swollen))


if __name__ == "__main__":
    raise SystemExit(main())
