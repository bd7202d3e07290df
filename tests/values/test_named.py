"""Named tuples made without `typing` are those that `typing` makes, and a start needs nothing of it."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

from claims.values.named import NamedTuple


class Place(NamedTuple):
    """A line and a column."""

    line: int
    column: int = 1

    @property
    def first(self) -> bool:
        """Whether it opens its line."""
        return self.column == 1


def test_is_a_named_tuple() -> None:
    place = Place(3)
    assert place == (3, 1) == Place(line=3, column=1)
    assert (place.first, Place(3, 2).first) == (True, False)
    assert place._replace(column=2) == (3, 2)
    assert (Place._fields, Place.__doc__) == (("line", "column"), "A line and a column.")
    assert repr(place) == "Place(line=3, column=1)"
    assert pickle.loads(pickle.dumps(place)) == place


def test_a_check_loads_no_typing() -> None:
    code = "import sys, claims; claims.check('Of the 214 people aboard, 97 were rescued.'); print('typing' in sys.modules)"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, cwd=root, check=True, timeout=60)
    assert done.stdout == "False\n"
