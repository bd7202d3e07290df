"""Whether a total can be of those just counted: the same people with the same fate, none of whom is counted twice.

A total sums up what was told only where its own words do not choose other people ("all 310 who had been registered"), another
fate ("a total of 64 came up alive" of the miners on two shifts), another day or another case ("if the track workers count").
"""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.ledgers import CONCLUDING
from claims.lexicon.people import is_person
from claims.statements.discourse import FIRST_SINCE, Discourse
from claims.statements.figures import quiet_rows
from claims.statements.mention import Mention
from claims.statements.uncounted import uncounted
from claims.values.measure import POPULATION, Measure

RELATIVE = frozenset("who that whose whom".split())
ANOTHER_DAY = ("the next day", "the following day", "the day after", "days later", "a day later", "weeks later", "a week later")
SUPPOSED = frozenset("if unless whether".split())
ALIVE = frozenset({Measure.SURVIVORS, Measure.RESCUED})
ONE = frozenset("a an another".split())
IN_ALL = frozenset("in all total told altogether".split())


def is_of_other_people(whole: Mention, run: Sequence[Mention]) -> bool:
    """Whether the total's own words tell of others than the numbers before it, told in other sentences."""
    if all(part.row is whole.row for part in run):
        return False
    row, end = whole.row, whole.end
    own = whole.measure
    told = {part.measure for part in run}
    if row.between(end, end + 1) in RELATIVE and own not in told - {None}:
        return True  # "All 310 people who had been registered had left"
    if own is Measure.MISSING and not told & {own}:
        return True  # "nine skeletons and 14 ... Forty people in all were reported missing"
    if own in ALIVE and all(_is_of_those_there(part) for part in run[:2]):
        return True  # "41 miners were on the night shift and 38 on the day shift. A total of 64 came up alive"
    if any(day in f" {row.between(end, len(row.words))} " for day in ANOTHER_DAY):
        return True
    if _is_since_another_time(whole, run):
        return True
    if not SUPPOSED.isdisjoint(row.low_words[end:]) or _is_nested(run):
        return True
    return _is_of_another_verb(whole, run)


def _is_since_another_time(whole: Mention, run: Sequence[Mention]) -> bool:
    """ "Nine were killed in May and six in June. Altogether 31 have been killed since the truce": over a longer time; not "the
    highest number since 1990"."""
    behind = whole.row.low_words[whole.end :]
    since = behind.index("since") if "since" in behind else len(behind)
    own = since + 1 < len(behind) and FIRST_SINCE.isdisjoint(behind[:since])
    dated = own and "T" in whole.row.tags[whole.end + since :]
    return dated and all("T" in part.row.tags and "since" not in part.row.lows for part in run)


def _is_of_those_there(part: Mention) -> bool:
    """Whether a number counts people who were somewhere, whatever became of them."""
    return part.measure in (None, *POPULATION) and (not part.what.head or is_person(part.what.head))


def _is_nested(run: Sequence[Mention]) -> bool:
    """ "38 were killed: 29 in the first train and nine in the second. A total of 41": a number and its own parts."""
    values = [part.quantity.value or 0 for part in run]
    return len(values) > 2 and values[0] == sum(values[1:])


def _is_of_another_verb(whole: Mention, run: Sequence[Mention]) -> bool:
    """ "The lorries brought 18 survivors and 22. Seventy-one people in all spent the night in the gymnasium": what they did is
    no fate of those counted before."""
    row, end = whole.row, whole.end
    while end < len(row.words) and row.low_words[end] in IN_ALL:
        end += 1
    verb = row.low_words[end] if row.tags[end : end + 1] == "v" else ""
    told = whole.measure is not None or whole.determiner == "all" or not CONCLUDING.isdisjoint(row.lows)
    return bool(verb) and not told and run[0].measure is not None and all(verb not in part.row.lows for part in run)


def lacks_only_some_named(discourse: Discourse, whole: Mention, run: Sequence[Mention]) -> bool:
    """ "Two boys broke bones, and a girl is in a coma. A cook fractured her skull, so that 14 in all were hurt": those who are
    told of without a number may make up the total."""
    lacking = (whole.quantity.value or 0) - sum(part.quantity.value or 0 for part in run)
    if lacking <= 0:
        return False
    rows = [row for row in discourse.rows if run[0].sentence <= row.sentence.index <= whole.sentence]
    rows += [row for row in quiet_rows(discourse, ONE) if run[0].sentence < row.sentence.index < whole.sentence]
    return lacking <= sum(uncounted(row) for row in rows)
