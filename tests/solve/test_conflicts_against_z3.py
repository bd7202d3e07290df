"""The solver against z3 on random article-like systems: the same answers, minimal conflicts, sufficient grounds."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise

import pytest

from claims.solve.conflicts import all_conflicts, connected, entails, feasible, grounds, minimal_conflict
from claims.solve.constraint import Linear, Premise, negations
from claims.values.interval import Interval
from tests.solve.article_systems import Oracle, random_premises

BATCHES = [range(start, start + 200) for start in range(0, 2000, 200)]


def conclusions(seed: int, premises: Sequence[Premise]) -> list[Linear]:
    """Things that may follow or not: loosened statements of the system, sums of two of them, bounds on unknowns."""
    draw = random.Random(seed)
    lines = [line for premise in premises for line in premise.constraints]
    one, other = draw.choice(lines), draw.choice(lines)
    name = draw.choice(one.unknowns or ("nobody",))
    return [
        Linear(one.terms, one.bounds + Interval(-draw.randint(0, 2), draw.randint(0, 2)), one.whole),
        Linear((*one.terms, *other.terms), one.bounds + other.bounds, one.whole and other.whole),
        Linear(((name, 1),), Interval(0, draw.choice((5, 50, 20_000)))),
        Linear(((name, -2),), Interval(None, 0), whole=False),
    ]


@pytest.mark.parametrize("seeds", BATCHES, ids=lambda seeds: f"{seeds.start}-{seeds.stop}")
def test_the_same_answer_as_z3_and_minimal_conflicts(seeds: range) -> None:
    clashes = 0
    for seed in seeds:
        premises = random_premises(seed)
        oracle = Oracle(premises)
        conflict = minimal_conflict(premises)
        assert oracle.feasible() == feasible(premises) == (conflict is None), seed
        if conflict is not None:
            clashes += 1
            assert oracle.minimal(conflict), (seed, conflict)
    assert clashes > 20


def test_what_it_calls_impossible_is_impossible_for_whole_numbers_and_little_is_missed() -> None:
    missed = 0
    for seed in range(200):
        premises = random_premises(seed)
        if feasible(premises):
            missed += not Oracle(premises, integers=True).feasible()
        else:
            assert not Oracle(premises, integers=True).feasible(), seed
    assert missed <= 6


def test_a_conflict_of_wholeness_alone_goes_unseen_as_documented() -> None:
    odd = [
        Premise(1, (Linear((("x", 1), ("y", 1)), Interval.point(4)),)),
        Premise(2, (Linear((("x", 1), ("y", -1)), Interval.point(1)),)),
    ]
    assert feasible(odd)
    assert not Oracle(odd, integers=True).feasible()


def test_entailment_agrees_with_z3_and_its_grounds_suffice_and_are_minimal() -> None:
    followed = 0
    for seed in range(100):
        premises = random_premises(seed)
        oracle = Oracle(premises)
        possible = oracle.feasible()
        for line in conclusions(seed, premises):
            expected = possible and all(not oracle.feasible(extra=(miss,)) for miss in negations(line))
            assert entails(premises, line) == expected, seed
            reasons = grounds(premises, line)
            assert (reasons is not None) == expected
            if reasons is None:
                continue
            followed += 1
            assert all(not oracle.feasible(reasons, (miss,)) for miss in negations(line)), "the grounds suffice"
            for key in reasons:
                fewer = [other for other in reasons if other != key]
                assert any(oracle.feasible(fewer, (miss,)) for miss in negations(line)), "no ground is idle"
    assert followed > 50


def test_every_order_of_the_premises_gives_the_same_answers() -> None:
    for seed in range(100):
        premises = random_premises(seed)
        shuffled = random.Random(seed).sample(premises, len(premises))
        assert minimal_conflict(shuffled) == minimal_conflict(premises)
        assert all_conflicts(shuffled, max) == all_conflicts(premises, max)
        for line in conclusions(seed, sorted(premises, key=lambda premise: premise.key)):
            assert grounds(shuffled, line) == grounds(premises, line)


def test_what_is_left_after_all_conflicts_can_hold_and_each_conflict_is_minimal() -> None:
    several = 0
    for seed in range(100):
        premises = random_premises(seed)
        oracle = Oracle(premises)
        conflicts = all_conflicts(premises, max)
        kept = [premise.key for premise in premises if premise.key not in {max(conflict) for conflict in conflicts}]
        assert oracle.feasible(kept), seed
        assert all(oracle.minimal(conflict) for conflict in conflicts), seed
        several += len(conflicts) > 1
    assert several > 5


def test_more_knowledge_never_turns_a_verdict_about() -> None:
    settled = 0
    for seed in range(80):
        premises = random_premises(seed)
        for line in conclusions(seed, premises):
            stages = [_stage(premises[:count], line) for count in range(len(premises) + 1)]
            settled += stages[-1] != "open"
            for before, after in pairwise(stages):
                assert after in {"open": {"open", "follows", "excluded", "nonsense"}}.get(before, {before, "nonsense"}), seed
    assert settled > 50


def _stage(premises: Sequence[Premise], line: Linear) -> str:
    if not feasible(premises):
        return "nonsense"
    if entails(premises, line):
        return "follows"
    return "open" if feasible([*premises, Premise(1000, (line,))]) else "excluded"


def test_an_unrelated_premise_changes_nothing_and_connection_keeps_all_that_matters() -> None:
    for seed in range(100):
        premises = random_premises(seed)
        conflict = minimal_conflict(premises)
        elsewhere = Premise(500, (Linear((("far away", 1),), Interval(3, 4)),))
        assert minimal_conflict([elsewhere, *premises]) == conflict
        if conflict is None:
            for line in conclusions(seed, premises):
                assert entails(connected(premises, line.unknowns), line) == entails(premises, line)
