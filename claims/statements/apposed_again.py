"""A group told before, its number set beside its name: "lost about 2,900 men ... the losses of the spring, some 9,200 men",
"1,200 were made homeless ... Everyone who lost a home, roughly 2,100 people in all", "the names of the dead, 19 in all".

The definite phrase has the fate of one number told before and nothing that would make it another group; a place, day or name
that the first sentence does not have leaves it alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION, VERSION
from claims.lexicon.people import LEFT_BEHIND, is_person
from claims.statements.discourse import Discourse, is_background
from claims.statements.frames import ANYBODY, EVERYONE
from claims.statements.identity import (
    explained_by_kin,
    graded,
    hedged_away,
    joined_before,
    of_one_size,
    other_day,
    two_speakers,
    whole_count,
)
from claims.statements.mention import Mention
from claims.statements.noun_measures import noun_measure
from claims.statements.recounts import same_again
from claims.statements.statement import Statement
from claims.statements.words import Row
from claims.values.hedge import Hedge

LEAST = 3
PHRASE = 12  # words that the name of the group may have
DEFINITE = frozenset("the its their his her all everyone everybody those".split())
NAMES = frozenset("list lists roll number numbers toll count total photographs portraits faces".split())
"""Words before "of the dead" by which all of them are meant."""

FIRM = (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY)


def read_apposed_again(discourse: Discourse) -> Iterator[Statement]:
    """Every number set beside a group that the text has counted before."""
    for mention in discourse.mentions:
        if mention.measure is None or mention.at < 2 or mention.row.tags[mention.at - 1] != ",":
            continue
        if mention.row.sentence.headline or not _is_plain(mention) or not ANYBODY.issuperset(mention.what.words):
            continue
        first = _told(discourse, mention)
        name = _name(mention)
        if first is None or name is None or not _is_the_same(name, first, mention):
            continue
        if not explained_by_kin(discourse, mention, first):
            yield same_again(discourse, first, mention)


def _is_plain(mention: Mention) -> bool:
    value = mention.quantity.value
    firm = isinstance(value, int) and value >= LEAST and mention.quantity.hedge in FIRM
    return firm and mention.whole is None and mention.determiner not in {"other", "more", "remaining"}


def _told(discourse: Discourse, mention: Mention) -> Mention | None:
    """The one number of the fate that the text has told before, of all who had it."""
    before = discourse.mentions[: mention.index]
    earlier = [other for other in before if other.row is not mention.row and _of_people(other)]
    told = [other for other in earlier if other.measure is mention.measure]
    body = [other for other in told if not other.row.sentence.headline]
    if not body or len({other.quantity.value for other in told}) != 1:
        return None
    first = body[0]
    plain = whole_count(first) and first.whole is None and not graded(first, 4) and first.quantity.hedge in FIRM
    apart = joined_before(first) or two_speakers(first, mention) or (mention.source is not None and first.source is None)
    apart = apart or first.group.apart(mention.group)
    versions = hedged_away(first, OTHER_VERSION) or hedged_away(mention, VERSION)
    background = is_background(first.row, mention.row) or is_background(mention.row, first.row)
    quiet = not (apart or versions or background or other_day(first.row, mention.row))
    return first if plain and quiet and of_one_size(first, mention) else None


def _of_people(other: Mention) -> bool:
    return not other.what.head or is_person(other.what.head) or noun_measure((other.what.head,)) is not None


def _name(mention: Mention) -> range | None:
    """The places of the definite phrase before the comma: "the losses of February to June"."""
    row, end = mention.row, mention.at - 1
    for at in range(end - 1, max(-1, end - PHRASE), -1):
        if row.tags[at] in ',.;:"(':
            return None
        fate = noun_measure((row.low_words[at + 1],)) is mention.measure and row.low_words[at] in DEFINITE
        if fate or (row.low_words[at] in EVERYONE and row.low_words[at + 1] == "who"):
            return range(at, end) if not _is_of_a_part(row, at) else None
    return None


def _is_of_a_part(row: Row, at: int) -> bool:
    """ "Of the wounded, 88", "Most of the dead, 33, were": some of them; not "the names of the dead"."""
    at -= row.low_words[at - 1] == "all" and at > 0
    return at > 0 and row.low_words[at - 1] in {"of", "among"} and (at < 2 or row.low_words[at - 2] not in NAMES | LEFT_BEHIND)


def _is_the_same(name: range, first: Mention, mention: Mention) -> bool:
    """Whether every noun, name and date of the phrase was told with the first number."""
    row, end = mention.row, mention.end
    end += 2 * (row.between(end, end + 2) in {"in all", "in total", "all told"})
    if row.tags[end : end + 1] not in {*",.;:)bv", ""}:
        return False  # "The missing, 14 in all by evening"
    lead = max(row.tags.rfind(mark, 0, name.start) for mark in ",.;:") + 1
    places = [*(range(lead, name.start) if row.tags[lead] == "P" else ()), *name]  # "In the town the dead, 71 in all"
    telling = (row.low_words[at] for at in places if row.tags[at] in "ngTDG" and row.low_words[at] not in DEFINITE | ANYBODY)
    return all(any(low.startswith(word.removesuffix("'s")) for low in first.row.low_words) for word in telling)
