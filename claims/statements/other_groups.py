"""People named without a number between a count and the pronoun behind it: "two men died. When she came back, her crew had been
away for 15 months. Eleven of them never went to sea again"; "exchanged for a like number of theirs. He has 90 of them".

"Of them" may then speak of a group that the text does not count.
"""

from __future__ import annotations

from claims.lexicon.people import GROUP_NOUNS, is_person, singular
from claims.statements.discourse import Discourse
from claims.statements.figures import quiet_rows
from claims.statements.mention import Mention
from claims.statements.words import Row

PRONOUNS = frozenset("them these those whom".split())
BACK = 3  # sentences
OTHER_SIDE = frozenset("theirs ours yours hers".split())
WHOLE_GROUPS = (GROUP_NOUNS - frozenset("total toll list number figure count tally".split())) | frozenset(
    "inhabitants residents villagers passengers townspeople islanders families people troops men soldiers".split()
)
"""Nouns of groups that are larger than those told of them with a number."""

CONTRASTING = frozenset("whereas while whilst".split())
OPPOSED = CONTRASTING | frozenset("but though although yet".split())


def is_of_another_group(discourse: Discourse, mention: Mention) -> bool:
    """Whether the group that "them" speaks of may be one without a number."""
    if mention.whole is None or mention.whole.head not in PRONOUNS or mention.index == 0:
        return False
    since = discourse.mentions[mention.index - 1]
    if since.row is mention.row and _is_set_against(since, mention):
        return True
    if mention.sentence - since.sentence > BACK or since.row is mention.row:
        return not OTHER_SIDE.isdisjoint(mention.row.low_words[: mention.at])
    since_row, first = since.row, since.end
    near = [row for row in discourse.rows if since_row.sentence.index <= row.sentence.index <= mention.sentence]
    near += [
        row
        for row in quiet_rows(discourse, OTHER_SIDE | WHOLE_GROUPS)
        if since_row.sentence.index < row.sentence.index < mention.sentence
    ]
    return any(
        _names(row, at, since)
        for row in near
        for at in range(first if row is since_row else 0, mention.at if row is mention.row else len(row.words))
    )


def _is_set_against(told: Mention, mention: Mention) -> bool:
    """ "Bullets accounted for 700 men, whereas frost had killed 1,300 of them": what another cause did beside it, to more of
    those of whom both speak; not "whereas 30 of them", nor "but a judge freed 95 of them"."""
    row, at = mention.row, mention.at
    since = row.tags[told.end : at]
    comma = max(since.rfind(","), since.rfind(";"))
    if comma >= 0 and since[comma:].lstrip(",;&dg") in {"n", "nn"}:
        return True  # "Wolves killed 90 sheep, dogs 310 of them"
    verb = row.low_words[at - 1]
    if row.tags[at - 1] in "vk" and verb in row.low_words[max(0, told.at - 2) : told.at]:
        return True  # "Settlers shot 4,000 animals; the railway companies shot 9,000 of them"
    link = max((place for place in range(told.end, at) if row.low_words[place] in OPPOSED), default=-1)
    if link < 0 or row.tags[at - 1] in "cdA,;":
        return False
    alike = told.measure is None or told.measure is mention.measure
    return row.low_words[link] in CONTRASTING or (alike and mention.measure is not None)


def _names(row: Row, at: int, since: Mention) -> bool:
    """Whether a word is the noun of a whole group without a number, other than the one counted last."""
    low = row.low_words[at]
    if low in OTHER_SIDE:
        return True
    noun = singular(low)
    definite = row.tags[at] in "nk" and row.tags[at - 1 : at] in {"d", "g"} and at > 0
    return definite and low in WHOLE_GROUPS and noun not in since.what.words and (noun in GROUP_NOUNS or is_person(noun))
