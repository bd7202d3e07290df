"""Parallel counts that divide one thing: "Nine were found on Lewis, eight on Harris and five on Scalpay"; "Greece had 37,
Spain 17".

After the first, the members are gapped: no verb of their own, only a name or a place. Nobody is counted in two of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.lexicon.cues import OVERLAP
from claims.lexicon.groups import NATIONS
from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.words import Row

GAP = frozenset(",&PndogTak(:)")
"""Classes of the words between two members: names, places, dates, "and"."""


RELATIVE = re.compile(r",c[^,;:C]*,(?=[d&]*$)")
"""A relative clause between two members: "21 died in Maguza, where a slope slid on to the shops, 19 in Boroto"."""


MARKS = frozenset(",&")
"""Classes of the words that join two members."""

LONGEST = 14  # words between two members
OTHER_TIMES = frozenset("last previous before earlier week month year day".split())
"""Words between numbers of different times, or numbers of weeks and days themselves."""


def runs_in(discourse: Discourse, row: Row) -> list[tuple[Mention, ...]]:
    """The runs of one row, found once for all who ask; each has two members or more, and no mention is in two."""
    known: list[tuple[Mention, ...]] | None = discourse.memo.get(("runs", row.sentence.index))
    if known is None:
        known = discourse.memo["runs", row.sentence.index] = _find_runs(row, discourse.row_mentions(row))
    return known


def _find_runs(row: Row, mentions: Sequence[Mention]) -> list[tuple[Mention, ...]]:
    if len(mentions) < 2 or row.lows & OVERLAP:
        return []
    runs: list[tuple[Mention, ...]] = []
    members: list[Mention] = []
    for mention in mentions:
        if members and not _goes_on(row, members, mention):
            runs.append(tuple(members))
            members = []
        members.append(mention)
    runs.append(tuple(members))
    return [run for run in runs if len(run) > 1 and _closes(row, run)]


def _goes_on(row: Row, members: Sequence[Mention], mention: Mention) -> bool:
    """Whether a number is gapped after the last member."""
    last = members[-1]
    if MARKS.isdisjoint(row.tags[last.end : mention.at]):
        return False
    gap = RELATIVE.sub(",", _as_nouns(row, last.end, mention.at))
    if len(gap) > LONGEST:
        return False
    if mention.measure is not None and last.measure is not None and mention.measure is not last.measure:
        return False
    if set(row.between(last.end, mention.at).replace("that day", "then").replace("same day", "then").split()) & OTHER_TIMES:
        return False
    if mention.determiner in {"all", "both", "those"} or (mention.whole is not None and mention.whole.start > mention.at):
        return False
    own, noun = _noun(mention), _noun(members[0]) or _noun(last)
    if own and noun and own != noun and len(members) > 1:
        return False
    if mention.determiner == "the" and mention.what.head and members[0].determiner != "the":
        return False
    cut = max(gap.rfind(","), gap.rfind("&"))
    before, after = gap[:cut], gap[cut + 1 :].removeprefix("vP")  # "followed by Sagaing with 271"
    before, after = before.replace("PdD", "Pdn"), after.replace("vn", "n", 1).removesuffix("r")  # "22 in the second"
    if len(members) == 1:  # the first member has the verb
        if before.count("v") > 2:
            return False
        before = before.replace("b", "").replace("v", "")
    if not after and not mention.what.head and _has_verb(row, mention) and _has_verb(row, members[0]):
        return set(before.replace("b", "").replace("v", "")) <= GAP  # "nine served with X, five were Malawian"
    return set(before) <= GAP and set(after) <= GAP and not _has_verb(row, mention)


def _as_nouns(row: Row, start: int, end: int) -> str:
    """The classes of some words, those of "28 by drowning" as of nouns."""
    tags = row.tags[start:end]
    for at in range(start + 1, end):
        if row.tags[at - 1 : at + 1] == "Pv" and row.words[at].low.endswith("ing"):
            tags = tags[: at - start] + "n" + tags[at - start + 1 :]
    return tags


def _has_verb(row: Row, mention: Mention) -> bool:
    """Whether a bare number is the subject of the verb right behind it."""
    return row.tags[mention.at + 1 : mention.at + 2] in {"b", "v"}


def _noun(mention: Mention) -> str:
    """The noun counted; a nation alone ("24 Sudanese") tells a part, not a kind."""
    return "" if mention.what.head in NATIONS else mention.what.head


def _closes(row: Row, run: Sequence[Mention]) -> bool:
    """Whether the run is a division: its members are alike, and at least one after the first has only a place or a name."""
    plain = [member for member in run[1:] if not _noun(member) or _noun(member) == _noun(run[0])]
    return len(plain) == len(run) - 1 and len({member.quantity.kind for member in run}) == 1
