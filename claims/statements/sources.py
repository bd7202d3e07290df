"""Who puts a number forward: "police said", "said the minister", "according to Kyiv", "the ministry's count".

A row may hold several attributions; each speaks for a stretch of the row. One that follows its clause speaks for what stands
before it, one that leads speaks for what stands after it, up to the next attribution.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.speech import ACCORDING, NO_SPEAKER, REPORTS, SPEECH, SPOKEN_OF, UNNAMED
from claims.statements.words import Row
from claims.values.record import record
from claims.values.span import Span


@record
class Source:
    """Who says it. `words`: the name as the text words it, lower case, a key for comparison. `span`: where it stands."""

    words: tuple[str, ...]
    span: Span

    def same(self, other: Source) -> bool:
        """Whether both may be one speaker: they share a word that names."""
        return bool(self._names() & other._names() - UNNAMED)

    def _names(self) -> set[str]:
        """Its words; for who speaks for another, the other's name: "the city's spokeswoman" is the city."""
        speaks = self.words[-1] in SPEAKING_FOR
        return {word.removesuffix("'s") if speaks else word for word in self.words}


@record
class Attribution:
    """One source and the stretch of the row's words that it speaks for, end exclusive."""

    source: Source
    start: int
    end: int


SPEAKING_FOR = frozenset(
    """
    spokesman spokeswoman spokesperson spokespeople office secretariat headquarters department director mayor governor
    commissioner
    """.split()
)
"""Words for who speaks for an office, as the office itself does."""

NAME_TAGS = "ngkD"
CHARGED = frozenset({"charged with", "charged in", "charged over", "charged after"})
"""What is done to somebody, not said by him."""

_CUES = SPEECH | ACCORDING | REPORTS
"""Words of which every attribution has one."""

_INSIDE = frozenset("of for from at in the".split())


def read_sources(row: Row) -> tuple[Attribution, ...]:
    """The attributions of a row, in order."""
    found = sorted(_cues(row), key=lambda cue: cue[0])
    attributions: list[Attribution] = []
    last = 0
    for place, (at, source, leads) in enumerate(found):
        following = found[place + 1][0] if place + 1 < len(found) else len(row.words)
        if leads:
            attributions.append(Attribution(source, at, following))
            last = following
        else:
            attributions.append(Attribution(source, last, at))
            last = at
    return tuple(attributions)


def source_of(attributions: tuple[Attribution, ...], at: int) -> Source | None:
    """The source of the number at a word: the narrowest stretch over it."""
    over = [attribution for attribution in attributions if attribution.start <= at < attribution.end]
    return min(over, key=lambda attribution: attribution.end - attribution.start).source if over else None


def _cues(row: Row) -> Iterator[tuple[int, Source, bool]]:
    """Where each attribution stands, its source, and whether it leads what it speaks for."""
    words, tags = row.words, row.tags
    if row.lows.isdisjoint(_CUES):
        return
    for at in [at for at, low in enumerate(row.low_words) if low in _CUES or tags[at] == "g"]:
        low = row.low_words[at]
        if low in SPEECH and tags[at] in "vnd" and row.between(at, at + 2) not in CHARGED:
            before = _subject(row, at)
            source = before or _inverted(row, at)
            if source is None:
                continue
            leads = before is not None and not _closes(row, at)
            yield (at if leads else _first(row, source), source, leads)
        elif low in ACCORDING and words[at + 1 : at + 2] and words[at + 1].low == "to":
            source = _name_from(row, at + 2)
            if source is not None:
                yield at, source, at <= 1 or tags[at - 1] in '&;.:)"'
        elif tags[at] == "g" and words[at + 1 : at + 2] and words[at + 1].low in REPORTS:
            yield at, Source((low.removesuffix("'s"),), words[at].span), True
        elif low in REPORTS and at + 2 < len(words) and words[at + 1].low in {"by", "from"}:
            source = _name_from(row, at + 2)
            if source is not None:
                yield at, source, True


def _closes(row: Row, at: int) -> bool:
    """Whether nothing asserted follows the speech verb: it ends its sentence, or a comma or a time does."""
    position = at + 1
    while position < len(row.words) and row.tags[position] in "aTUP" and row.words[position].low not in {"that", "in"}:
        position += 1
    return position >= len(row.words) or (row.tags[position] in '.,;"' and not _more(row, position))


def _more(row: Row, position: int) -> bool:
    """Whether a quotation or clause with a count follows the comma after a leading speech verb."""
    before = row.tags[:position]
    return "C" in row.tags[position:] and "C" not in before


def _first(row: Row, source: Source) -> int:
    for position, word in enumerate(row.words):
        if word.start >= source.span.start:
            return position
    return len(row.words)


def _subject(row: Row, verb: int) -> Source | None:
    """The name before a speech verb: "Interior Ministry spokesman Ivan Petrov said"."""
    end = verb
    while end > 0 and row.tags[end - 1] in "ab":
        end -= 1
    start = end
    while start > 0:
        tag, low = row.tags[start - 1], row.words[start - 1].low
        if tag in NAME_TAGS or (tag in "ode" and start < end) or (tag == "P" and low in _INSIDE and start < end):
            start -= 1
        elif tag == "p" and start == end and low in SPOKEN_OF:
            start -= 1
            break
        else:
            break
    return _source(row, start, end)


def _inverted(row: Row, verb: int) -> Source | None:
    """The name after a speech verb that closes a clause: ", said the minister"."""
    if verb == 0 or row.tags[verb - 1] not in ',"':
        return None
    return _name_from(row, verb + 1)


def _name_from(row: Row, start: int) -> Source | None:
    end = start
    while end < len(row.words):
        tag, low = row.tags[end], row.words[end].low
        if tag in NAME_TAGS or tag in "do" or (tag == "P" and low in _INSIDE and end > start):
            end += 1
        else:
            break
    return _source(row, start, end)


def _source(row: Row, start: int, end: int) -> Source | None:
    while start < end and row.tags[start] in "doPea" and row.words[start].low != "authorities":
        start += 1
    while end > start and row.tags[end - 1] in "doP":
        end -= 1
    words = row.low_words[start:end]
    if not words or words[-1] in NO_SPEAKER or len(words) > 14:
        return None
    return Source(words, row.span(start, end))
