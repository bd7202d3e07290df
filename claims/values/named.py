"""Named tuples without `typing`: what `typing.NamedTuple` gives, for a third of its start-up.

`typing` takes 3 ms to load, and compiles every annotation of such a class: 5 ms of 85 in checking one article, of which nothing
else needs it. To type checkers these are the named tuples of `typing`. Methods may not call `super`.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False  # a type checker takes it for true, as it does that of `typing`

if TYPE_CHECKING:
    from typing import NamedTuple
else:

    class _Maker(type):
        """Makes a named tuple of every class written with the base below."""

        def __new__(cls, name, bases, members):
            fields = tuple(members.get("__annotations__", ()))
            defaults = [members.pop(field) for field in fields if field in members]
            made = namedtuple(name, fields, defaults=defaults, module=members.pop("__module__"))
            for member, value in members.items():
                setattr(made, member, value)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

__all__ = ["NamedTuple"]
