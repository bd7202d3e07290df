"""Ages against birthdays: "born on 3 May 1990, was 34 when a mine killed her on 12 January 2025"; and ages in two years.

An age is the number of full years between two dates. With charity a year more or less may be right, and any dated day of the
text may be the day of the age.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.calendar import YEARS_SPENT
from claims.quantities.quantity import Kind, Quantity
from claims.statements.discourse import Discourse
from claims.statements.moments import Moment, day_of_month, read_moments, year_of
from claims.statements.statement import Given, Relation, Statement, Sum, can_stand
from claims.statements.words import Row
from claims.values.interval import Interval
from claims.values.period import day_number
from claims.values.verdict import Reading

OLDEST = 115  # years; a number above it is no age
AFTER_AN_AGE = frozenset([",", ".", ";", "when", "at", "and", "on", "years", "year"])
ENDS = frozenset("killed died dead drowned fell shot perished buried funeral".split())
"""Words of a day on which somebody's age may be told without naming it again."""
LEFT = frozenset("killed died retired fell drowned dead discharged".split())
SUBJECT = 8  # words before an age in which the text says that the time ended then
REACH = 12  # sentences after a birthday in which the age may stand


def read_ages(discourse: Discourse) -> Iterator[Statement]:
    """Ages of the one person whose birthday the text gives, of one person in two years, and the years between two ages."""
    for row in discourse.rows:
        yield from _between_ages(discourse, row)
    if "born" not in discourse.vocabulary:
        return
    moments = [moment for moment in read_moments(discourse) if moment.has_year]
    births = birthdays(moments)
    if len(births) != 1:
        return
    birth = births[0]
    events = [moment for moment in moments if moment is not birth and moment.first >= birth.last and not _is_birthday(moment)]
    if not events:
        return
    for row in discourse.rows:
        distance = row.sentence.index - birth.row.sentence.index
        if not -REACH <= distance <= REACH:
            continue
        for at, word in enumerate(row.words):
            if distance == 0 and ";" in row.tags[birth.at : at]:
                break  # "His grandfather, born in 1901, was 22 in 1923; he himself was 81"
            age = _age_at(discourse, row, at, same_row=distance == 0) if distance >= 0 else None
            dying = _age_at_death(discourse, row, at) if age is None and word.quantity is not None else None
            if dying is not None and word.quantity is not None:
                here = [event for event in events if event.row is row and event.at < at][-1:]
                deaths = here or [event for event in events if "died" in event.row.lows]
                if deaths:
                    yield age_then(discourse, birth, deaths, word.quantity, dying)
                continue
            if age is None or word.quantity is None:
                continue
            statement = age_then(discourse, birth, events, word.quantity, age)
            told = any(event.row is row or event.first == event.last or event.row.lows & ENDS for event in events)
            if row.tags[at + 1 : at + 2] in {".", ""} and distance and _is_since(birth, events, age):
                continue  # "He was 99.": at his death, after all that is dated
            if told or can_stand(statement):
                yield statement


def _is_since(birth: Moment, events: Sequence[Moment], age: int) -> bool:
    """Whether an age without a day is beyond all days of the text, of which none is that of a death."""
    last = max(events, key=lambda event: event.last)
    return full_years(birth.first, last.last) + 1 < age and "died" not in last.row.lows


def _between_ages(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "killed at the age of 34, joined at 19 and spent 15 years in their ranks": no more years than lie between the ages."""
    if row.lows.isdisjoint(YEARS_SPENT):
        return
    numbers = [(at, discourse.quantities[row.words[at].quantity or 0]) for at in row.numbers]
    ages = [(at, quantity) for at, quantity in numbers if _is_age_there(row, at, quantity)]
    spent = [
        (at, quantity)
        for at, quantity in numbers
        if set(row.low_words[max(0, at - 3) : at]) & YEARS_SPENT
        and "years" in row.between(at, at + 3).split()
        and isinstance(quantity.value, int)
    ]
    if len(ages) != 2 or len(spent) != 1 or row.lows & {"her", "his"} & set(row.low_words[:2]):
        return
    left = {word.low for at, _ in ages for word in row.words[max(0, at - SUBJECT) : at]} & LEFT
    if not left:
        return  # "was wounded at 30 and served 40 years"
    younger, older = sorted((quantity for _, quantity in ages), key=lambda age: age.value or 0)
    (_, years), most = spent[0], (older.value or 0) - (younger.value or 0)
    given = (Given(younger.span, "younger", younger.value), Given(older.span, "older", older.value))
    literal, widest = (Sum((), Interval(None, most + slack - (years.value or 0)).scale(-1)) for slack in (0, 1))
    yield Statement(Relation.TIME, years.span, (), (literal,), (widest,), Reading.STATED, False, None, given)


def _is_age_there(row: Row, at: int, quantity: Quantity) -> bool:
    """ "at the age of 34", "joined at 19", "aged 34", "when he was 19"."""
    if quantity.kind is Kind.AGE:
        return True
    bare = row.tags[at + 1 : at + 2] in {"", ".", ",", "&", ";"}
    before = row.between(max(0, at - 2), at)
    return bare and quantity.kind is Kind.COUNT and (before.endswith((" at", "age of", "he was", "she was", "aged")))


def birthdays(moments: Sequence[Moment]) -> list[Moment]:
    """The days on which somebody was born."""
    return [moment for moment in moments if _is_birthday(moment)]


def _is_birthday(moment: Moment) -> bool:
    lead = list(moment.row.low_words[max(0, moment.at - 7) : moment.at])
    return "born" in lead and not {"died", "killed"} & set(lead[lead.index("born") :])


def _age_at(discourse: Discourse, row: Row, at: int, *, same_row: bool) -> int | None:
    """The age at a word: "was 44 when", "She was 76, and", "aged 34"; beyond the birthday's sentence only after a pronoun."""
    number = row.words[at].quantity
    if number is None or at == 0:
        return None
    quantity = discourse.quantities[number]
    value = quantity.value
    if quantity.kind not in (Kind.COUNT, Kind.AGE) or not isinstance(value, int) or not 0 < value <= OLDEST:
        return None
    before = row.words[at - 1].low
    if row.low_words.count("was") > 1 and {"she", "he"} <= row.lows:
        return None  # "she was twelve and he was nine"
    behind = row.words[at + 1].low if at + 1 < len(row.words) else "."
    if behind not in AFTER_AN_AGE:
        return None
    if same_row:
        return (
            value
            if before in {"was", "is", "were"}
            or "aged" in row.words[at].low.split()
            or before == "aged"
            or (row.between(at - 3, at) == "the age of")
            else None
        )
    if (before == "aged" or "aged" in row.words[at].low.split()) and row.words[0].low in {"she", "he"}:
        return value
    pronoun = row.words[at - 2].low if at > 1 else ""
    return value if before == "was" and pronoun in {"she", "he"} else None


DYING = frozenset("died fell drowned hanged executed beheaded shot perished".split())


def _age_at_death(discourse: Discourse, row: Row, at: int) -> int | None:
    """ "has died at the age of 87", "He fell on 3 April 1918, at the age of 21"."""
    quantity = discourse.quantities[row.words[at].quantity or 0]
    value = quantity.value
    aged = row.between(at - 3, at) == "the age of" or "aged" in row.words[at].low.split() or row.between(at - 1, at) == "aged"
    if not aged or not isinstance(value, int) or not 0 < value <= OLDEST or quantity.kind not in (Kind.COUNT, Kind.AGE):
        return None
    before = set(row.between(max(0, at - SUBJECT - 4), at).split())
    return value if before & DYING and (row.words[0].low in {"she", "he"} or "has" in before) else None


def age_then(discourse: Discourse, birth: Moment, events: Sequence[Moment], number: int, age: int) -> Statement:
    """The age on the event that fits it best."""
    spans = [(full_years(birth.last, event.first), full_years(birth.first, event.last), event) for event in events]
    low, high, event = min(spans, key=lambda span: max(span[0] - age, age - span[1], 0))
    span = discourse.quantities[number].span
    given = (Given(birth.span, "born", birth.first), Given(event.span, "event", event.first), Given(span, "age then", low))
    literal, widest = Interval(age - high, age - low), Interval(age - high - 1, age - low + 1)
    return Statement(Relation.TIME, span, (), (Sum((), literal),), (Sum((), widest),), Reading.STATED, False, None, given)


def full_years(birth: int, day: int) -> int:
    """Completed years of life on a day."""
    born, now = year_of(birth), year_of(day)
    return now - born - ((day - day_number(now, 1, 1), 0) < (_same_day(birth, now) - day_number(now, 1, 1), 0))


def _same_day(birth: int, year: int) -> int:
    """The birthday in another year; that of 29 February falls on 1 March where there is none."""
    start = day_number(year_of(birth), 1, 1)
    month = next(m for m in range(12, 0, -1) if day_number(year_of(birth), m, 1) <= birth)
    day = day_of_month(birth, has_year=True) if start else 1
    try:
        return day_number(year, month, day)
    except ValueError:
        return day_number(year, month + 1, 1)
