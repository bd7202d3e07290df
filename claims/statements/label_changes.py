"""Whether people told of one fate have come to another since: "were freed, but died on the flight", "have been found"."""

from __future__ import annotations

from claims.lexicon.fates import BECAME, NEGATORS
from claims.lexicon.measures import SUBJECT
from claims.statements.discourse import Discourse
from claims.statements.fates import fate
from claims.statements.figures import matches_anywhere
from claims.statements.mention import Mention
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.span import Span

AS_MANY = Pattern(
    r"(?i)\b(?:as many|the same number|an equal number|a like number)(?: of (?:them|those|people|men|women|children))?"
    r"(?: again| more| others)?(?: (?:is|are|was|were|lay|remain|went|had been)\b"
    r"| (?:missing|injured|hurt|wounded|dead|killed)\b|[.,;])"
)
"""Words that give a number to others without telling it again."""

ALL_DIED = Pattern(
    r"(?i)\b(?:all|every one|each)(?: of (?:them|whom|these|those))?(?: (?:have|has|had|later|since|then|would|were))* "
    r"(?:died|die|perished|succumbed|drowned|froze|dead|killed)\b|\bnone (?:of (?:them|whom) )?(?:\w+ )?(?:survived|lived)\b"
)
"""Words by which everyone just counted has died."""

FARTHEST = 600  # characters behind a number in which its people are said to have died
DEATHS = frozenset("death deaths killing killings".split())
FOUND = frozenset("found rescued recovered reached located traced dug pulled later since".split())
"""Words by which those missing have turned up."""


def gives_as_many(discourse: Discourse) -> bool:
    """Whether the text gives a number to others without telling it again; asked once a text."""
    return matches_anywhere(discourse, AS_MANY)


def came_to_it(discourse: Discourse, twin: Mention, mention: Mention) -> bool:
    """ "Eleven hostages were freed, but died on the flight": the sentence goes on to their death."""
    start = twin.quantity.span.start
    if ALL_DIED.search(discourse.document.text, start, min(start + FARTHEST, mention.quantity.span.start)):
        return True
    behind = twin.row.low_words[twin.end :]
    ends = next((at for at, tag in enumerate(twin.row.tags[twin.end :]) if tag in "C;"), len(behind))
    if not NEGATORS.isdisjoint(behind[:ends]):
        return False  # "three are missing and nobody is known to have died"
    return fate(twin) is not Measure.KILLED and any(SUBJECT.get(low) is Measure.KILLED for low in behind[:ends])


def is_by_deaths(mention: Mention) -> bool:
    """ "the deaths of 14 civilians"."""
    row, at = mention.row, mention.at
    return at > 1 and row.low_words[at - 1] == "of" and row.low_words[at - 2] in DEATHS


def named_by_deaths(twin: Mention, mention: Mention) -> bool:
    """ "wounded 14 civilians ... the deaths of 14 civilians": of one noun, and nobody died since."""
    named = is_by_deaths(mention) and bool(mention.what.head)
    since = BECAME | {"died", "dying"}
    return named and mention.what.head == twin.what.head and since.isdisjoint(mention.row.low_words)


def words_between(discourse: Discourse, twin: Mention, mention: Mention) -> set[str]:
    """The words from the sentence behind the first number up to the second."""
    start = min(twin.row.sentence.span.end, mention.quantity.span.start)
    between = Span(start, mention.quantity.span.start)
    return set(discourse.document.of(between).lower().split())
