"""Frozen records with slots: what `dataclass(frozen=True, slots=True)` gives, for a third of its start-up.

`dataclasses` imports `inspect` and compiles six methods for every class; with fifty classes that was a third of checking one
article (92 ms of processor time against 60; bare Python: 10). Here one method is compiled for a class, the constructor; the
others are shared. To type checkers a record is a dataclass (PEP 681); `match` works by position; equality, hash, repr and
pickling are those of a frozen dataclass. Fields are the class's own annotations, in order; a value there is a default.
A method `__post_init__` runs after construction. Records have no base class but `object`.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from types import MemberDescriptorType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

    T = TypeVar("T")

    @overload
    def record(cls: type[T], /) -> type[T]: ...
    @overload
    def record(*, slots: bool = True, frozen: bool = True) -> Callable[[type[T]], type[T]]: ...
    @dataclass_transform(frozen_default=True)
    def record(
        cls: type[T] | None = None, /, *, slots: bool = True, frozen: bool = True
    ) -> type[T] | Callable[[type[T]], type[T]]: ...


class FrozenError(AttributeError):
    """A field of a record was assigned or deleted."""


def _record(
    cls: type[T] | None = None, /, *, slots: bool = True, frozen: bool = True
) -> type[T] | Callable[[type[T]], type[T]]:
    """Make a class a record. `slots=False` leaves room for cached properties; `frozen=False` lets fields change, and such a
    record has no hash. Raises TypeError for a class with bases."""
    if cls is None:
        return lambda cls: _made(cls, slots, frozen)
    return _made(cls, slots, frozen)


if not TYPE_CHECKING:
    record = _record


def replace(instance: T, /, **changes: Any) -> T:
    """The same record with some fields changed. Raises TypeError for a field that it has not."""
    fields: tuple[str, ...] = type(instance).__match_args__  # type: ignore[attr-defined]
    return type(instance)(**{name: getattr(instance, name) for name in fields} | changes)


def _made(cls: type[T], slots: bool, frozen: bool) -> type[T]:
    if cls.__bases__ != (object,):
        raise TypeError(f"a record has no base class: {cls.__name__}")
    fields = tuple(name for name, kind in _annotations(cls).items() if not str(kind).startswith("ClassVar"))
    members = {name: value for name, value in cls.__dict__.items() if name not in ("__dict__", "__weakref__")}
    defaults = {name: members.pop(name) for name in fields if name in members}
    values = _values_of(fields)

    def eq(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hash_(self: object) -> int:
        return hash(values(self))

    def repr_(self: object) -> str:
        words = ", ".join(f"{name}={value!r}" for name, value in zip(fields, values(self), strict=True))
        return f"{type(self).__qualname__}({words})"

    def reduce(self: object) -> tuple[type, tuple[Any, ...]]:
        return type(self), values(self)

    # A class that defines __eq__ has a __hash__ of None in its namespace: that one is not the author's.
    shared: dict[str, Any] = {"__eq__": eq, "__repr__": repr_, "__reduce__": reduce}
    members = shared | {"__hash__": hash_} | {name: value for name, value in members.items() if name != "__hash__" or value}
    members["__match_args__"] = fields
    if frozen:
        members |= {"__setattr__": _refuse, "__delattr__": _refuse}
    else:
        members["__hash__"] = None
    if slots:
        members["__slots__"] = fields
    made: Any = type(cls.__name__, (object,), members)
    made.__qualname__ = cls.__qualname__

    def first(self: object, *args: Any, **named: Any) -> None:
        made.__init__ = _constructor(made, fields, defaults, frozen)  # compiled with the first of its kind: most kinds are rare
        made.__init__(self, *args, **named)

    made.__init__ = first
    return made  # type: ignore[no-any-return]


def _annotations(cls: type) -> dict[str, Any]:
    """The class's own annotations, without importing `inspect` for them."""
    own: dict[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063
    return own


def _refuse(self: object, name: str, *value: object) -> NoReturn:
    raise FrozenError(f"{type(self).__name__}.{name} is frozen")


def _values_of(fields: tuple[str, ...]) -> Callable[[object], tuple[Any, ...]]:
    """All fields of a record as a tuple."""
    if len(fields) > 1:
        return attrgetter(*fields)
    return lambda instance: tuple(getattr(instance, name) for name in fields)


def _constructor(made: type, fields: tuple[str, ...], defaults: dict[str, Any], frozen: bool) -> Callable[..., None]:
    """`__init__`, compiled: fields of a frozen class are set through their slots, since the class itself refuses."""
    space: dict[str, Any] = {f"_default_{name}": value for name, value in defaults.items()}
    lines = []
    for name in fields:
        slot = made.__dict__.get(name)
        if not frozen:
            lines.append(f" self.{name} = {name}")
        elif isinstance(slot, MemberDescriptorType):
            space[f"_set_{name}"] = slot.__set__
            lines.append(f" _set_{name}(self, {name})")
        else:
            space["_set"] = object.__setattr__
            lines.append(f" _set(self, {name!r}, {name})")
    if hasattr(made, "__post_init__"):
        lines.append(" self.__post_init__()")
    arguments = ", ".join(f"{name}=_default_{name}" if name in defaults else name for name in fields)
    exec(f"def __init__(self, {arguments}):\n" + ("\n".join(lines) or " pass"), space)
    constructor: Callable[..., None] = space["__init__"]
    constructor.__qualname__ = f"{made.__qualname__}.__init__"
    return constructor
