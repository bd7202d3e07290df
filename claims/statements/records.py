"""Records: "the deadliest accident on the line since 1990", "the previous record was set on 2 January, when 29 died"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.comparisons import PLACES, SUPERLATIVES, UP_TO_NOW
from claims.lexicon.people import singular
from claims.statements.compared import are_comparable, counts_in, fate_of, is_denied, set_above
from claims.statements.discourse import Discourse
from claims.statements.figures import Figure, quiet_rows, window
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand
from claims.statements.words import Row
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

EVENTS = frozenset(
    """
    accident crash disaster collision fire flood quake earthquake tremor attack explosion derailment wreck bombing bomb blast
    raid massacre shooting storm cyclone hurricane tornado avalanche landslide mudslide eruption sinking shipwreck ambush riot
    stampede strike airstrike outbreak epidemic heatwave tragedy gunman bomber capsizing
    """.split()
)
NAMED = 8  # words behind "since" in which the year stands
NAMED_WITH_TOLL = 14  # the same with the toll of that year: "since 29 people died at the bridge in 2011"
MODES = {
    mode: name
    for name, modes in {
        "air": "air plane planes airliner aircraft flight helicopter aviation jet",
        "rail": "rail train trains railway tram metro derailment locomotive",
        "road": "road bus buses coach lorry truck car minibus motorway highway pile-up van",
        "sea": "sea ferry boat ship shipping maritime vessel trawler shipwreck sinking capsizing",
        "mine": "mine mining pit coal colliery",
        "fire": "fire blaze nightclub",
        "nature": "flood floods quake earthquake storm cyclone hurricane avalanche landslide eruption tornado heatwave",
        "illness": "epidemic outbreak cholera measles influenza flu ebola",
    }.items()
    for mode in modes.split()
}
"""What kind of event a word is of; one kind is no record of another."""
SCOPES = frozenset(
    """
    capital city town village province provinces region regions county district islands island countryside north south east west
    """.split()
)
"""Words of the part of a country that a record is of."""
NOT_HERE = frozenset("abroad neighbouring neighboring elsewhere overseas another".split())


def worst_since(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "41 people died, the deadliest accident on the line since 1990. One in 2003 killed 14": nothing since then is worse."""
    for position in row.places({"since"}):
        with_toll = row.tags[position + 1 : position + 2] == "C"
        named = range(position + 1, min(len(row.words), position + (NAMED_WITH_TOLL if with_toll else NAMED)))
        dated = next((at for at in named if row.tags[at] == "T"), None)  # "since the crash of 1981"
        if dated is None or set(row.tags[position + 1 + with_toll : dated]) & set(",;.C"):
            continue
        year = _year(row.words[dated].low)
        sign = next(
            (SUPERLATIVES[other.low] for other in row.words[max(0, position - 12) : position] if other.low in SUPERLATIVES),
            None,
        )
        if sign is None and "as many" in row.between(position, len(row.words)) and row.words[0].low == "no":
            sign = 1
        if year is None or sign is None:
            continue
        figures = counts_in(discourse, row)
        main = [figure for figure in figures if figure.at < position] or [figure for figure in figures if figure.at > position][
            :1
        ]
        if not main:
            continue
        scope = SCOPES.intersection(row.low_words[max(0, position - NAMED) : position])
        for later in _of_years(discourse, row, year):
            if are_comparable(known, main[0], [later]) and _is_like(later.row, row) and not _is_elsewhere(later, scope):
                statement = set_above(row.span(max(0, position - 3), position + 2), main[0], later, sign)
                if not can_stand(statement):
                    yield statement
                    return
        for near in (row, *(other for other in window(discourse, row, 0, 2) if other is not row)):
            for at, other in enumerate(near.words):
                event = _year(other.low) if other.tag in "TC" and (near is not row or at > position + 1) else None
                if event is None or event <= year or not _is_like(near, row):
                    continue
                figure = next((f for f in counts_in(discourse, near) if f.at > at and f.at - at < 8 and f not in main), None)
                figure = figure or (_only_toll(discourse, near, known) if near is not row else None)
                if figure is not None and are_comparable(known, main[0], [figure]) and not _is_elsewhere(figure, scope):
                    yield set_above(row.span(max(0, position - 3), position + 2), main[0], figure, sign)
                    return


def _is_elsewhere(figure: Figure, scope: frozenset[str]) -> bool:
    """Whether a number's clause is of another part of the country than the record: "the highest in the capital since 2008;
    attacks in the provinces killed more"."""
    row = figure.row
    start = max(row.tags.rfind(mark, 0, figure.at) for mark in ".;") + 1
    named = SCOPES.intersection(row.low_words[start : figure.at + NAMED])
    return bool(scope and named) and not scope & named


def _only_toll(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Figure | None:
    """The one number of dead of a sentence that names one year: "In 2015 a hotel fire in the capital killed 31"."""
    tolls = [figure for figure in counts_in(discourse, row) if _is_whole_toll(known, figure)]
    years = [word for word in row.words if word.tag in "TC" and _year(word.low) is not None]
    return tolls[0] if len(tolls) == 1 and len(years) == 1 else None


def _of_years(discourse: Discourse, row: Row, since: int) -> Iterator[Figure]:
    """ "The accidents of 1994 and 2010 cost 31 and 64 lives": the numbers of the years after one, told in one order."""
    for near in window(discourse, row, 0, 2):
        years = [(at, year) for at, word in enumerate(near.words) if (year := _year(word.low)) is not None and word.tag in "TC"]
        counts = [figure for figure in counts_in(discourse, near) if years and figure.at > years[-1][0]]
        if near is not row and len(years) == len(counts) > 1:
            yield from (figure for (_, year), figure in zip(years, counts, strict=True) if year > since)


EVER = ("history", "on record", "ever", "living memory", "recorded", "records began")
"""Words by which a superlative takes in all that came before."""
TELLING = 9  # words behind a superlative within which they stand
TAKEN_IN = frozenset({"which also includes", "which also include", "that also includes", "which included", "which includes"})


def worst_ever(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "53 died. It is the deadliest accident in the lake's history, which also includes the Halcyon with 77 lives":
    none of those before was worse."""
    for position in row.places(SUPERLATIVES):
        word = row.words[position]
        sign = SUPERLATIVES[word.low]
        behind = row.between(position, position + TELLING)
        if sign != 1 or word.low == "most" or is_denied(row, position) or not any(f" {ever}" in behind for ever in EVER):
            continue
        if {row.words[at].low for at in range(max(0, position - 2), position)} & {*PLACES, "-", "among", "of"}:
            continue  # "the second deadliest", "one of the deadliest", "among the worst"
        main = _told_of(discourse, row, known, position)
        if main is None:
            continue
        for near in (row, *(other for other in window(discourse, row, 0, 2) if other is not row)):
            for figure in counts_in(discourse, near):
                inside = near is row and figure.at > position and _is_taken_in(row, position, figure.at)
                dated = near is not row and any(_year(w.low) for w in near.words if w.tag in "TC") and _is_like(near, row)
                if (inside or dated) and known.get(figure.number) is not None and are_comparable(known, main, [figure]):
                    statement = set_above(row.span(position, position + 1), main, figure, sign, reading=Reading.INFERRED)
                    if not can_stand(statement):
                        yield statement
                        return


def _is_taken_in(row: Row, position: int, at: int) -> bool:
    """ "in the lake's history, which also includes the Halcyon with 77", "on record; the 1934 tremor killed 620"."""
    between = row.between(position, at)
    dated = any(_year(word.low) for word in row.words[position:at] if word.tag in "TC")
    return any(phrase in between for phrase in TAKEN_IN) or (" ; " in between and dated)


def _told_of(discourse: Discourse, row: Row, known: dict[int, Mention], position: int) -> Figure | None:
    """The dead of what a superlative is said of: before it in its sentence, or the only ones in the sentence before."""
    here = [figure for figure in counts_in(discourse, row) if figure.at < position]
    pronoun = bool(set(row.low_words[:3]) & {"it", "this", "that"})
    near = [figure for other in window(discourse, row, 1) if other is not row for figure in counts_in(discourse, other)]
    told = [figure for figure in here or (near if pronoun else []) if fate_of(known, figure) is Measure.KILLED]
    return told[0] if len(told) == 1 else None


UNTIL_NOW = frozenset({"until now", "until then", "till now", "until sunday", "so far"})


def record_before(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "the bloodiest day of the year: 37 died. The previous record was set on 2 January, when 29 died": a record is higher."""
    if row.lows.isdisjoint(UP_TO_NOW):
        return
    at = next((at for at, word in enumerate(row.words) if word.low == "previous" or row.between(at, at + 2) in UNTIL_NOW), None)
    if at is None or not set(row.low_words[at + 1 : at + 6]) & {"record", *SUPERLATIVES}:
        return
    older = [figure for figure in counts_in(discourse, row) if figure.at > at]
    unequalled = any(" so many " in near.text and " before " in near.text for near in _just_before(discourse, row))
    if unequalled and row.words[at].low != "previous":
        newer = [
            figure
            for near in window(discourse, row, 2)
            for figure in counts_in(discourse, near)
            if near is not row and fate_of(known, figure) is Measure.KILLED
        ]
        if len(newer) == len(older) == 1 and are_comparable(known, newer[0], older):
            yield set_above(row.span(at, at + 1), newer[0], older[0], 1, reading=Reading.INFERRED)
        return
    for near in window(discourse, row, 2):
        sign = next((SUPERLATIVES[word.low] for word in near.words if word.low in SUPERLATIVES), None)
        newer = counts_in(discourse, near)
        if near is row or sign is None or len(newer) != 1 or len(older) != 1 or not are_comparable(known, newer[0], older):
            continue
        yield set_above(row.span(at, at + 1), newer[0], older[0], sign, reading=Reading.INFERRED)
        return


def _just_before(discourse: Discourse, row: Row) -> Iterator[Row]:
    """The sentence before a row's and its own, with numbers or without: "No accident had cost so many lives before"."""
    index = row.sentence.index
    yield row
    yield from (near for near in window(discourse, row, 1) if near is not row)
    yield from (near for near in quiet_rows(discourse, {"before"}) if near.sentence.index == index - 1)


ONLY_WORSE = Pattern(
    r"\b(?:was|were|is|has been|had been|proved) (?:even |still |far )?"
    r"(?:worse|deadlier|bloodier|costlier|more (?:deadly|lethal|costly))(?= (?:[.,;]|for|than|in)|$)"
    r"|\b(?:cost|claimed|killed|took|taken) (?:even |still |far )?more(?= (?:lives|people|deaths|victims|in|than|[.,;])|$)"
)
"""What is said of the only one that stands above: "Only the 1906 fire has cost more lives"."""


def only_worse(discourse: Discourse, row: Row, known: dict[int, Mention]) -> Iterator[Statement]:
    """ "18 people died. Only a fire in 1994, which claimed 23 lives, was worse": the one excepted lies above."""
    opens = (at for at, low in enumerate(row.low_words) if low == "only" and (not at or row.tags[at - 1] in ",;:."))
    only = next(opens, None)
    if only is None or row.tags[only + 1 : only + 2] not in {"d", "T", "n", "C"}:
        return
    figures = [figure for figure in counts_in(discourse, row) if figure.at > only + 1]
    if len(figures) != 1 or ONLY_WORSE.search(row.between(figures[0].at, len(row.words))) is None:
        return
    for near in window(discourse, row, 2, 1):
        told = [figure for figure in counts_in(discourse, near) if near is not row and _is_whole_toll(known, figure)]
        if told:
            if len(told) == 1 and are_comparable(known, figures[0], told):
                yield set_above(row.span(only, only + 1), figures[0], told[0], 1, reading=Reading.INFERRED)
            return


def _is_whole_toll(known: dict[int, Mention], figure: Figure) -> bool:
    """Whether a number is of dead, and no part or addition."""
    mention = known.get(figure.number)
    whole = mention is not None and mention.whole is None and mention.determiner not in {"more", "other", "remaining"}
    return whole and fate_of(known, figure) in (Measure.KILLED, Measure.LOSSES)


def _year(low: str) -> int | None:
    last = low.split()[-1]
    return int(last) if last.isdecimal() and 1000 < int(last) < 2200 else None


def _is_like(row: Row, other: Row) -> bool:
    """Whether two sentences speak of one kind of event: a noun of the one recurs in the other, or it is the same sentence."""
    if row is other or row.between(0, 2) == "in between":
        return True
    modes = [{MODES[word.low] for word in one.words if word.low in MODES} for one in (row, other)]
    if (all(modes) and not modes[0] & modes[1]) or not NOT_HERE.isdisjoint(row.lows):
        return False  # "the deadliest train crash since 1990. A fire in 2003 killed 60"
    nouns = {singular(word.low) for word in row.words if word.tag == "n" and len(word.low) > 3}
    if nouns & EVENTS and EVENTS & {singular(word.low) for word in other.words if word.tag == "n"}:
        return True
    return bool(nouns & {singular(word.low) for word in other.words if word.tag == "n"})
