"""Digits that no convention reads as a number: "60,00 people", "1,2500,000", "8 4512".

Where a unit, a currency or a per cent sign shows a decimal comma, and where a list of numbers may be meant, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claims.lexicon.people import is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import Discourse
from claims.statements.statement import Given, Relation, Statement, Sum
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.span import Span
from claims.values.verdict import Reading

COUNTED_BEFORE = frozenset("all were are was had have died fled dead killed wounded injured missing".split())
"""Words behind a number that show it counted people, where no noun does."""
COUNT_LEADS = frozenset(
    "toll casualties dead deaths losses number killed wounded injured missing victims people displaced".split()
)
"""Words before it that show the same."""
_WORD = re.compile(r"[^\W\d_]+")


_BEFORE = frozenset("_.,$€£/:#-")
_BEFORE_SPACED = frozenset("_.,:/-")


@cache
def _digits() -> re.Pattern[str]:
    """What stands before is looked at afterwards: a pattern that begins with a digit is searched for several
    times as fast."""
    return re.compile(r"\d{1,3}(?:(?:(?:,\d+)+|(?:\.\d+){2,})(?![\w.,:/]*\d)| \d{4,}(?![\w.,:/-]*\d))")


def read_malformed(discourse: Discourse) -> Iterator[Statement]:
    """Every run of digits that cannot be a number and is used as a count."""
    text = discourse.document.text
    for match in _digits().finditer(text):
        span = Span(match.start(), match.end())
        before = text[span.start - 1 : span.start]
        if before.isalnum() or before in (_BEFORE_SPACED if " " in match[0] else _BEFORE):
            continue
        groups = match[0].replace(".", ",").split(",")
        spaced = " " in match[0]
        if spaced:
            if _is_one_number(discourse, span) or not _groups_by_space(text, span):
                continue
        elif (
            all(len(group) == 3 for group in groups[1:])
            or _is_one_number(discourse, span)
            or (("." in match[0] or _is_list(groups)) and not _people_behind(text, span))
        ):
            continue
        if spaced or _counts(text, span, groups):
            sums = (Sum((), Interval.point(1)),)
            given = (Given(span, "digits"),)
            yield Statement(Relation.MALFORMED, span, (), sums, sums, Reading.STATED, False, None, given)


def _is_one_number(discourse: Discourse, span: Span) -> bool:
    """Whether the reader of numbers took all of it for one number."""
    return any(q.span.start <= span.start and span.end <= q.span.end and q.kind is not Kind.OTHER for q in discourse.quantities)


def _groups_by_space(text: str, span: Span) -> bool:
    """Whether the text divides its thousands by spaces elsewhere, so that a year or a second number is not meant."""
    first, second = text[span.start : span.end].split(" ")
    year = len(second) == 4 and 1900 <= int(second) < 2100
    elsewhere = re.search(r"(?<![\w.,])\d{1,3} \d{3}(?!\d)", text)
    return elsewhere is not None and not year and bool(first)


def _is_list(groups: list[str]) -> bool:
    """ "1,2,3" or "12,13,14": numbers side by side without spaces."""
    if max(len(group) for group in groups[1:]) > 3:
        return False
    return len(groups) > 2 and not any(len(group) == 3 for group in groups[1:])


def _people_behind(text: str, span: Span) -> bool:
    """Whether the next word names people."""
    return people_nouns([word.lower() for word in _WORD.findall(text[span.end : span.end + 30])[:1]])


def _counts(text: str, span: Span, groups: list[str]) -> bool:
    """Whether people are counted: by the noun behind, or, for a group of four digits and more, by any but a unit."""
    behind = text[span.end : span.end + 40].split(".")[0].split(";")[0]
    words = [word.lower() for word in _WORD.findall(behind)[:3]]
    if behind[:1] in ("%", "°") or (words and words[0] in _UNITS and behind[:1] != ","):
        return False
    long = max(len(group) for group in groups[1:]) > 3
    if long:
        return text[max(0, span.start - 1) : span.start] not in ("$", "€", "£")
    if len(groups[-1]) == 1:
        return bool(words) and people_nouns(words[:1])
    told = [word.lower() for word in _WORD.findall(text[max(0, span.start - 40) : span.start])[-4:]]
    if set(told) & COUNT_LEADS and (not words or behind[:1] in (",", "") or words[0] in {"is", "was", "and", "men", "on"}):
        return True
    adjacent = behind[:1] in (" ", "-")
    named = {measure.value for measure in Measure} | COUNTED_BEFORE
    return adjacent and bool(words) and (people_nouns(words[:2]) or words[0] in named)


def people_nouns(words: list[str]) -> bool:
    """Whether one of some lower-case words names people."""
    return any(is_person(singular(word)) for word in words)


_UNITS = frozenset(
    """
    per percent cent km kilometres kilometers metres meters m cm mm kg tonnes tons litres liters l hectares acres miles degrees
    euros dollars pounds million billion thousand hours minutes seconds years points gbp eur usd ha feet grams g mw kw
    """.split()
)
