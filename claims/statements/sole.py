"""The only count told so far, taken up again: "36 miners ... All 63 of the men", "26 on the shift ... thirty of the shift".

Where the text before has one count of people and no other, "all N", "these N" and "N of the shift" can speak of nothing else.
A noun of its own that the first count does not have, another day, a source of its own or one more person leave it alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import THING_NOUNS, is_person
from claims.statements.definites import ANOTHER
from claims.statements.derived import is_derived
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each
from claims.statements.echoes import digits_of
from claims.statements.frames import noun_measure
from claims.statements.identity import graded, hedged_away, joined_before, of_one_size, one_more
from claims.statements.including import is_of_a_measure
from claims.statements.mention import Mention
from claims.statements.other_groups import is_of_another_group
from claims.statements.parts import is_elsewhere
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.statement import Statement, can_stand, part_of, same
from claims.values.hedge import Hedge
from claims.values.verdict import Reading

SIZED = frozenset("numbered totalled totaled counted".split())
WOMEN = frozenset("woman women girl girls female females".split())
STAFF = frozenset("worker employee staff colleague hand labourer laborer".split())
"""Nouns for those who work for one employer."""
BACK = 3  # sentences from the count to what takes it up
TAKING_UP = frozenset("all these those".split())
ANY_MAN = frozenset({"", "man", *WEAK_WORDS})
"""Nouns for any people just counted."""


def read_sole(discourse: Discourse) -> Iterator[Statement]:
    """Every number that must be, or be of, the only count told before it, and is not."""
    for mention in discourse.mentions:
        if mention.determiner not in TAKING_UP and mention.whole is None:
            continue
        first = _only_before(discourse, mention)
        if first is None or is_of_another_group(discourse, mention) or not _takes_up(discourse, first, mention):
            continue
        parties = discourse.party(first, "first mention"), discourse.party(mention, "again")
        if mention.determiner in TAKING_UP and _is_all_of(discourse, mention, first):
            statement = same(mention.span, *parties, Reading.INFERRED)
        elif mention.whole is not None and not mention.determiner and _is_of(discourse, mention.whole, first):
            statement = part_of(
                mention.span, discourse.party(mention, "part"), discourse.party(first, "whole"), Reading.INFERRED
            )
        else:
            continue
        if not can_stand(statement):
            yield statement


def _only_before(discourse: Discourse, mention: Mention) -> Mention | None:
    """The one count of people in the text before a number; a headline's that says the same goes with it."""
    earlier = [
        other
        for other in discourse.mentions[: mention.index]
        if other.what.head not in THING_NOUNS and other.row is not mention.row and other.quantity.value != 0
    ]
    told = {other.quantity.value for other in earlier}
    body = [other for other in earlier if not other.row.sentence.headline]
    if len(told) != 1 or len(body) != 1 or mention.sentence - body[0].sentence > BACK or "|" in discourse.document.text:
        return None
    first = body[0]
    by_pronoun = mention.whole is not None and mention.whole.head in PRONOUN_WHOLES
    if by_pronoun and (discourse.mentions[mention.index - 1] is not first or is_of_a_measure(mention)):
        return None
    return first if (is_person(first.what.head) or first.measure is not None or _is_size(first)) else None


def _is_size(first: Mention) -> bool:
    """ "The night shift numbered 26"."""
    return not first.what.head and first.row.low_words[first.at - 1] in SIZED


def _takes_up(discourse: Discourse, first: Mention, mention: Mention) -> bool:
    """Whether nothing in the two sentences sets the counts apart."""
    if mention.whole is not None and "C" in mention.row.tags[mention.at + 1 : mention.whole.end]:
        return False  # "16 of the 130 passengers": of these
    if mention.row.tags[mention.end : mention.end + 1] == "o" and "C" in mention.row.tags[mention.end : mention.end + 4]:
        return False  # "all 15 dead of the two accidents"
    plain = all(isinstance(one.quantity.value, int) and one.quantity.value > 1 for one in (first, mention))
    return (
        plain
        and first.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT)
        and first.determiner not in {"other", "more", "remaining"}
        and first.whole is None
        and not joined_before(first)
        and not is_each(first)
        and not is_elsewhere(mention, first)
        and not graded(first, 4)
        and not one_more(discourse, first, mention)
        and not is_background(first.row, mention.row)
        and not is_background(mention.row, first.row)
        and not any(hedged_away(one, OTHER_VERSION) for one in (first, mention))
        and not mention.row.lows & ANOTHER
        and (of_one_size(first, mention) or digits_of(first.quantity) == digits_of(mention.quantity))
    )


def _is_all_of(discourse: Discourse, mention: Mention, first: Mention) -> bool:
    """Whether "all N", "these N people", "all N of the men" may only be the people first counted."""
    phrase = mention.what if mention.what.head else mention.whole
    if phrase is None or not phrase.head:
        bare = mention.row.tags[mention.at + 1 : mention.at + 2] in {"b", "v", ",", ".", ""}
        return mention.determiner == "all" and bare and not is_derived(discourse, mention)
    return _is_of(discourse, phrase, first)


def _is_of(discourse: Discourse, phrase: Description, first: Mention) -> bool:
    """Whether a noun phrase names the people first counted, by their noun, their fate, their group or as any people."""
    head = phrase.head
    if head == "man" and any(not row.lows.isdisjoint(WOMEN) for row in discourse.rows):
        return False
    if head in PRONOUN_WHOLES:
        return True
    known = {*first.what.words, *first.row.low_words[: first.at]}
    extra = [word for word in phrase.words[:-1] if word not in known and noun_measure((word,)) is not first.measure]
    if extra:
        return False
    if head in ANY_MAN:
        return is_person(first.what.head) or not first.what.head
    fate = noun_measure((head,))
    if head in known or (fate is not None and fate is first.measure):
        return True
    told = noun_measure(phrase.words[:-1])  # "17 workers were released ... all 17 of the freed employees"
    return told is not None and told is first.measure and {head, first.what.head} <= STAFF
