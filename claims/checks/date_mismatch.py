"""FC113 date-mismatch: days, weekdays, ages and stretches of time must fit each other.

Calendar arithmetic is exact; from 2 May to 6 May is four days, or five with both ends counted, and either may be meant. Weeks,
months and years are rounded as people round them. No clock is read: a date is judged by the other words of the text only.
"""

from __future__ import annotations

from claims.checks.check import Check, Example, Words
from claims.checks.wording import number, quote
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.interval import Number
from claims.values.verdict import Verdict

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def say(proof: Proof, document: Document) -> Words:
    """ "'2 May' to '20 May' is 18 days, but the text says 'five days'"."""
    fact = _fact(proof, document)
    words = quote(document, proof.statement.at)
    holds = proof.verdict is Verdict.VERIFIED
    return Words(f"{fact}: {words} holds" if holds else f"{fact}, but the text says {words}", (fact,))


def _fact(proof: Proof, document: Document) -> str:
    """What the calendar says of the grounds, by their roles."""
    grounds = {given.role: given for given in proof.statement.given}

    def value(role: str) -> Number:
        given = grounds.get(role)
        return given.value if given is not None and given.value is not None else 0

    def words(role: str) -> str:
        return quote(document, grounds[role].span)

    if "from" in grounds and "to" in grounds:
        days = value("to") - value("from")
        if days < 0 and value("from") <= 366:
            days += 366
        return f"{words('from')} to {words('to')} is {count(days, 'day')}"
    if "earlier year" in grounds:
        years = value("later year") - value("earlier year")
        return f"{words('earlier year')} to {words('later year')} is {count(years, 'year')}"
    if "first weekday" in grounds:
        passed = (value("second weekday") - value("first weekday")) % 7
        return f"{words('first weekday')} to {words('second weekday')} is {count(passed, 'day')}"
    if "earlier time" in grounds:
        minutes = value("to time") - value("earlier time")
        return f"{words('earlier time')} to {words('to time')} is {count(minutes, 'minute')}"
    if "weekday of" in grounds:
        return f"{words('weekday of')} is a {NAMES[int(value('weekday of')) - 1]}"
    if "day before" in grounds:
        return f"the day after {words('day before')} is a {NAMES[int(value('day before')) % 7]}"
    if "length of month" in grounds:
        return f"that month has {number(value('length of month'))} days"
    if "born" in grounds:
        return f"from {words('born')} to {words('event')} is {count(value('age then'), 'year')}"
    if "count before" in grounds:
        return f"the count was already {number(value('count before'))} and can only grow"
    if "younger" in grounds:
        between = count(value("older") - value("younger"), "year")
        return f"from the age of {number(value('younger'))} to {number(value('older'))} is {between}"
    if "wound" in grounds:
        return f"the wound dates from {words('wound')}"
    return "the days do not fit" if proof.verdict is not Verdict.VERIFIED else "the days fit"


def count(amount: Number, unit: str) -> str:
    """A number with its unit, in the plural where it is not one."""
    return f"{number(amount)} {unit}{'' if amount == 1 else 's'}"


CHECK = Check(
    code="FC113",
    name="date-mismatch",
    docs=__doc__,
    why="A wrong date is quoted for years, and a wrong length of time starts rumours.",
    say=say,
    examples=(
        Example("The blockade began on 3 June and was lifted on 10 June, [[seven days]] later.", Verdict.VERIFIED),
        Example("The blockade began on 3 June and was lifted on 10 June, [[17 days]] later.", Verdict.CONTRADICTED),
        Example("The blockade began on 3 June. Ten days later the mayor resigned."),
    ),
)
