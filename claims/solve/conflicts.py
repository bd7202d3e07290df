"""Which statements of a text cannot all hold, and what follows from the others.

Premises are split into connected components first; within one, the exact simplex refutes and a deletion filter makes the
conflict minimal: whatever premise is taken out of it, the rest can hold. Every answer depends on the set of premises only, not
on their order. Between minimal conflicts the choice is fixed: the component with the lowest key first, and in the refutation
that the simplex finds, premises are tried for removal from the highest key down, so that low keys stay. Premises of equal key
are one. What the rational relaxation misses is told in `simplex`; what it reports is certain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from claims.solve.constraint import Linear, Premise, canonical, negations
from claims.solve.simplex import Row, refute

_System = Mapping[int, tuple[Row, ...]]  # the rows of each premise, in order of key


def feasible(premises: Sequence[Premise]) -> bool:
    """Whether all premises can hold together."""
    return all(_refute(part) is None for part in _components(_compile(premises)))


def minimal_conflict(premises: Sequence[Premise]) -> tuple[int, ...] | None:
    """The sorted keys of premises that cannot all hold, though any fewer of them can; None where all can hold."""
    for part in _components(_compile(premises)):
        if (conflict := _minimal(part)) is not None:
            return conflict
    return None


def all_conflicts(premises: Sequence[Premise], weakest: Callable[[tuple[int, ...]], int]) -> tuple[tuple[int, ...], ...]:
    """Minimal conflicts, each found after one premise of every earlier one was given up, until the rest can hold; sorted.

    `weakest` picks the premise to give up out of a conflict. Raises ValueError where it picks another one.
    """
    found: list[tuple[int, ...]] = []
    open_parts = list(_components(_compile(premises)))
    while open_parts:
        part = open_parts.pop()
        conflict = _minimal(part)
        if conflict is None:
            continue
        given_up = weakest(conflict)
        if given_up not in conflict:
            raise ValueError(f"premise {given_up} is no part of the conflict {conflict}")
        found.append(conflict)
        open_parts += _components({key: rows for key, rows in part.items() if key != given_up})
    return tuple(sorted(found))


def entails(premises: Sequence[Premise], linear: Linear) -> bool:
    """Whether the premises can hold, but not where the linear form misses its bounds on either side."""
    return feasible(premises) and _why(_compile(premises), linear) is not None


def grounds(premises: Sequence[Premise], linear: Linear) -> tuple[int, ...] | None:
    """The sorted keys of premises that suffice to entail it, though no fewer of them do; None where it is not entailed."""
    if not feasible(premises):
        return None
    system = _compile(premises)
    kept = _why(system, linear)
    if kept is None:
        return None
    for key in sorted(kept, reverse=True):
        if key in kept:
            fewer = _why({other: system[other] for other in sorted(kept) if other != key}, linear)
            kept = kept if fewer is None else fewer
    return tuple(sorted(kept))


def connected(premises: Sequence[Premise], unknowns: Iterable[str]) -> tuple[Premise, ...]:
    """The premises, in order of key, that any of the unknowns depends on, however far: all that its verdict can rest on."""
    wanted = set(unknowns)
    keys = {
        key
        for part in _components(_compile(premises))
        if any(name in wanted for rows in part.values() for row in rows for name, _ in row.form)
        for key in part
    }
    return tuple(sorted((premise for premise in premises if premise.key in keys), key=lambda premise: premise.key))


def _compile(premises: Iterable[Premise]) -> _System:
    """Each premise as rows in lowest terms, in order of key."""
    system: dict[int, tuple[Row, ...]] = {}
    for premise in sorted(premises, key=lambda premise: premise.key):
        rows = tuple(Row(*canonical(linear), premise.key) for linear in premise.constraints)
        system[premise.key] = system.get(premise.key, ()) + rows
    return system


def _components(system: _System) -> Iterator[_System]:
    """The parts that share no unknown, in order of their lowest keys. A premise without unknowns is a part of its own."""
    leader: dict[str, int] = {}
    above: dict[int, int] = {key: key for key in system}

    def top(key: int) -> int:
        while above[key] != key:
            above[key] = key = above[above[key]]
        return key

    for key, rows in system.items():
        for row in rows:
            for name, _ in row.form:
                mine, theirs = top(key), top(leader.setdefault(name, key))
                above[max(mine, theirs)] = min(mine, theirs)
    parts: dict[int, dict[int, tuple[Row, ...]]] = {}
    for key, rows in system.items():
        parts.setdefault(top(key), {})[key] = rows
    yield from parts.values()


def _refute(system: _System) -> frozenset[int] | None:
    return refute(row for rows in system.values() for row in rows)


def _minimal(system: _System) -> tuple[int, ...] | None:
    """A refutation of one component, then premise by premise without those it does not need."""
    core = _refute(system)
    if core is None:
        return None
    for key in sorted(core, reverse=True):
        if key in core:
            fewer = _refute({other: system[other] for other in sorted(core) if other != key})
            core = core if fewer is None else fewer
    return tuple(sorted(core))


def _why(system: _System, linear: Linear) -> frozenset[int] | None:
    """Keys of premises that rule out every miss of the bounds, few but not always a minimal set; None where one is possible."""
    missed_key = min(system, default=0) - 1
    keys: frozenset[int] = frozenset()
    for miss in negations(linear):
        refutation = _refute({missed_key: (Row(*canonical(miss), missed_key),), **system})
        if refutation is None:
            return None
        keys |= refutation - {missed_key}
    return keys
