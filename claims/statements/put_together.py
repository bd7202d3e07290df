"""A number against several others put together: "230, more than in those three years put together", "more people than the
other two shelters together"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.people import singular
from claims.statements.compared import choose, counts_in, set_above
from claims.statements.discourse import Discourse
from claims.statements.figures import ABOVE, BELOW, Condition, Figure, relate, window
from claims.statements.statement import Relation, Statement
from claims.statements.words import Row
from claims.values.span import Span


def than_together(
    discourse: Discourse, row: Row, at: Span, sign: int, firsts: Sequence[Figure], than: int
) -> Iterator[Statement]:
    """ "230, more than in those three years put together"."""
    own = (
        firsts[-1:]
        or [figure for near in window(discourse, row, 1) if near is not row for figure in counts_in(discourse, near)][:1]
    )
    lists = [
        [figure for figure in counts_in(discourse, near) if figure not in own and (near is not row or figure.at > than)]
        for near in window(discourse, row, 2, 1)
    ]
    number = next((figure for figure in counts_in(discourse, row) if figure.at > than and (figure.value or 0) <= 12), None)
    size = number.value if number is not None else None
    whole = [figure for figure in counts_in(discourse, row) if figure.at > than and figure is not number]
    if own and len(whole) == 1:  # "more than in the three weeks before it combined, which saw 27"
        yield set_above(at, own[0], whole[0], sign)
        return
    told_others = number is not None and "other" in row.low_words[than : number.at]
    if told_others:
        lists = [listed for listed in lists if not any(one.row.sentence.index > row.sentence.index for one in listed)]
    if number is not None and told_others and not firsts:
        others = list(_than_the_others(discourse, row, at, sign, number))
        if others:
            yield from others
            return
    statements: list[Statement] = []
    for parts in lists:
        parts = [figure for figure in parts if number is None or figure.number != number.number]
        values = _last_of_each(parts, size)
        if own and len(values) >= 2:
            condition: Condition = ((1, *(-1 for _ in values)), ABOVE if sign > 0 else BELOW)
            terms = [(own[0], "greater" if sign > 0 else "lesser"), *((figure, "term") for figure in values)]
            statements.append(relate(Relation.COMPARE, at, terms, (condition,)))
            if size is not None:
                break
    yield from choose(statements)


def _than_the_others(discourse: Discourse, row: Row, at: Span, sign: int, number: Figure) -> Iterator[Statement]:
    """ "The arena took in more than the other two together": one of three told before, by its name, against the others."""
    subject = {singular(word.low) for word in row.words if word.tag == "n" and word.span.end <= at.start}
    for near in window(discourse, row, 2):
        listed = counts_in(discourse, near) if near is not row else []
        if len(listed) != (number.value or 0) + 1:
            continue
        named = [one for one in listed if subject & _words_beside(one)]
        for own in named if len(named) == 1 else ():
            others = [one for one in listed if one is not own]
            condition: Condition = ((1, *(-1 for _ in others)), ABOVE if sign > 0 else BELOW)
            terms = [(own, "greater" if sign > 0 else "lesser"), *((one, "term") for one in others)]
            yield relate(Relation.COMPARE, at, terms, (condition,))


def _words_beside(figure: Figure) -> set[str]:
    """The words of a number's own item of a list."""
    row, marks = figure.row, ",;&:"
    start = max(row.tags.rfind(mark, 0, figure.at) for mark in marks) + 1
    end = min((place for mark in marks if (place := row.tags.find(mark, figure.at)) > 0), default=len(row.words))
    return {singular(low) for low in row.low_words[start:end]}


def _last_of_each(parts: list[Figure], size: object) -> list[Figure]:
    """The terms of a list: as many as the words say, and where it names routes by numbers ("the 2 had 6"), every second."""
    if isinstance(size, int) and len(parts) == 2 * size:
        return parts[1::2]
    if isinstance(size, int) and len(parts) != size:
        return []
    return parts
