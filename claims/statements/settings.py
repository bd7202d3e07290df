"""Where, when and by whose word the numbers of a sentence are told."""

from __future__ import annotations

from collections.abc import Sequence

from claims.quantities.quantity import Quantity
from claims.statements.places import Located, Place, read_places
from claims.statements.sources import Attribution, read_sources
from claims.statements.times import Dated, When, WhenKind, read_times
from claims.statements.words import Row
from claims.values.record import record


@record
class Setting:
    """The places, times and sources of one row, and the place and time that it has from earlier rows of its paragraph."""

    paragraph: int = -1
    places: tuple[Located, ...] = ()
    times: tuple[Dated, ...] = ()
    sources: tuple[Attribution, ...] = ()
    place: Place | None = None
    time: When | None = None

    @classmethod
    def of(cls, row: Row, quantities: Sequence[Quantity]) -> Setting:
        """What the row itself says."""
        return cls(row.sentence.paragraph, read_places(row), read_times(row, quantities), read_sources(row))

    def after(self, earlier: Setting) -> Setting:
        """The same with the last place and time of the row before, where both stand in one paragraph."""
        if earlier.paragraph != self.paragraph:
            return self
        place = earlier.places[-1].place.handed_down() if earlier.places else earlier.place
        times = [dated.when for dated in earlier.times if dated.when.kind is WhenKind.MOMENT]
        time = times[-1].handed_down() if times else earlier.time
        return Setting(self.paragraph, self.places, self.times, self.sources, place, time)
