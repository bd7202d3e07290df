"""Where, when and by whose word the numbers of a sentence are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from claims.quantities.quantity import Quantity
from claims.statements.places import Located, Place, read_places
from claims.statements.sources import Attribution, read_sources
from claims.statements.times import Dated, When, WhenKind, read_times
from claims.statements.words import Row


class Setting:
    """The places, times and sources of one row, and the place and time that it has from earlier rows of its paragraph: read
    when first asked for, as few checks ask."""

    def __init__(self, row: Row, quantities: Sequence[Quantity], earlier: Setting | None) -> None:
        """`earlier`: the setting of the row with a count before, if there is one."""
        self._row, self._quantities, self._earlier = row, quantities, earlier

    @cached_property
    def places(self) -> tuple[Located, ...]:
        """The places that the row names."""
        return read_places(self._row)

    @cached_property
    def times(self) -> tuple[Dated, ...]:
        """The times that the row names."""
        return read_times(self._row, self._quantities)

    @cached_property
    def sources(self) -> tuple[Attribution, ...]:
        """Who says what in the row."""
        return read_sources(self._row)

    @cached_property
    def place(self) -> Place | None:
        """The last place of the paragraph before the row."""
        return next((one.places[-1].place.handed_down() for one in self._before() if one.places), None)

    @cached_property
    def time(self) -> When | None:
        """The last moment of the paragraph before the row."""
        for one in self._before():
            moments = [dated.when for dated in one.times if dated.when.kind is WhenKind.MOMENT]
            if moments:
                return moments[-1].handed_down()
        return None

    def _before(self) -> Iterator[Setting]:
        """The settings of the paragraph before this one, the last first."""
        one = self._earlier
        while one is not None and one._row.sentence.paragraph == self._row.sentence.paragraph:
            yield one
            one = one._earlier
