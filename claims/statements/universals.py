"""Lists that divide everybody: "All 17 coffins ... nine served with X, five were Malawian and four came from Uruguay".

A list of three counts or more says how a group divides where the text says that it is all of it: "all 21", "every one of the 58
bodies", "every one of the injured" beside the list, or "none was found at sea" behind it. The list then adds up to the group.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.sums import EVERY
from claims.statements.described import answering, sought
from claims.statements.discourse import Discourse, is_background, same_kind
from claims.statements.figures import quiet_rows
from claims.statements.mention import Mention
from claims.statements.phrases import group_after_of
from claims.statements.runs import runs_in
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.sums import adds_up, is_of_its_size
from claims.statements.words import Row
from claims.values.hedge import Hedge

NEAR = 1  # sentences beside a list in which a group may be called whole
FAR = 6  # sentences before it, where a count of none closes the list
LEAST = 3  # members of a list that divides
EVERY_ONE_OF = (" every one of the", " each one of the", " each of the", " all of the")


def read_universals(discourse: Discourse) -> Iterator[Statement]:
    """Every list that divides a whole group."""
    for row in discourse.rows:
        if len(row.numbers) < LEAST:
            continue
        for run in runs_in(discourse, row):
            members = _extended(discourse, row, run)
            if members[0].what.head and members[0].quantity.value == len(members) - 1:
                continue  # "in three lifts, 9, 9 and 5"
            if len(members) < LEAST or any(member.quantity.hedge is not Hedge.EXACT for member in members):
                continue
            wholes = [whole for whole in _wholes(discourse, row, members) if same_kind(whole, members[0])]
            if any(whole.quantity.value == members[0].quantity.value for whole in wholes):
                continue  # "Nineteen died, eleven by suicide and eight from illness. All 19 cases": the whole opens the list
            relation = Relation.TOTAL if wholes else Relation.WITHIN
            wholes = wholes or [one for one in _told_of_all(discourse, row, members) if same_kind(one, members[0])]
            options = [adds_up(discourse, whole.span, whole, members, relation) for whole in wholes]
            fitting = [option for option in options if can_stand(option)]
            if fitting:
                yield fitting[0]
            elif options and len({whole.quantity.value for whole in wholes}) == 1 and is_of_its_size(options[0]):
                yield options[0]


def _extended(discourse: Discourse, row: Row, run: Sequence[Mention]) -> list[Mention]:
    """The run, with a last member that has a verb of its own: "..., and five were brought by air"."""
    members = list(run)
    following = [mention for mention in discourse.row_mentions(row) if mention.at > members[-1].at]
    if following:
        mention = following[0]
        bare = not mention.what.head and mention.whole is None and row.tags[mention.at + 1 : mention.at + 2] in {"b", "v"}
        if bare and row.tags[mention.at - 1] == "&" and ";" not in row.tags[members[-1].at : mention.at]:
            members.append(mention)
    return members


def _wholes(discourse: Discourse, row: Row, members: Sequence[Mention]) -> list[Mention]:
    """The counts that the words make the whole of a list."""
    index = row.sentence.index
    inside = {member.index for member in members}
    found = [
        mention
        for mention in discourse.mentions
        if abs(mention.sentence - index) <= NEAR and mention.index not in inside and _is_universal(mention)
    ]
    found += [whole for near in _rows(discourse, index - NEAR, index) for whole in _described(discourse, near, members[0])]
    if not found and _is_closed(discourse, index):
        found = [
            mention
            for mention in discourse.mentions
            if 0 < index - mention.sentence <= FAR and mention.determiner == "all" and not is_background(mention.row, row)
        ]
    return [whole for whole in found if whole.quantity.hedge is Hedge.EXACT and (whole.quantity.value or 0) > LEAST]


def _rows(discourse: Discourse, first: int, last: int) -> Iterator[Row]:
    return (row for row in discourse.rows if first <= row.sentence.index <= last)


def _told_of_all(discourse: Discourse, row: Row, members: Sequence[Mention]) -> list[Mention]:
    """The counts of a group of which a sentence without a number, right before the list, tells as a whole: "Every one of the
    injured was taken to hospital". The list may leave some of them out."""
    if ("universal",) not in discourse.memo:
        quiet = quiet_rows(discourse, EVERY)
        discourse.memo["universal",] = {one.sentence.index: one for one in quiet}
    before = discourse.memo["universal",].get(row.sentence.index - 1)
    found = _described(discourse, before, members[0]) if before is not None else []
    return [whole for whole in found if whole.quantity.hedge is Hedge.EXACT and whole.sentence < row.sentence.index]


def _is_universal(mention: Mention) -> bool:
    """Whether a count is told as all of its group: "all 17", "every one of the 58 bodies"."""
    if mention.determiner == "all":
        return mention.whole is None
    return f" {mention.row.between(max(0, mention.at - 4), mention.at)}".endswith(EVERY_ONE_OF)


def _described(discourse: Discourse, row: Row, member: Mention) -> list[Mention]:
    """The counts of a group that is called whole without its number: "every one of the injured"."""
    for at in range(len(row.words) - 2):
        if row.between(at, at + 3) in {"every one of", "each one of"} or row.between(at, at + 2) in {"all of", "each of"}:
            phrase = group_after_of(row, at + (3 if row.words[at + 1].low == "one" else 2))
            if phrase is not None and phrase.head and "C" not in row.tags[phrase.start : phrase.end]:
                return answering(discourse, sought(row, phrase), member)
    return []


def _is_closed(discourse: Discourse, index: int) -> bool:
    """Whether the list or the sentence behind it ends with a count of none: "None was found at sea"."""
    behind = [mention for mention in discourse.mentions if index <= mention.sentence <= index + 1]
    return any(mention.quantity.value == 0 and not mention.what.head for mention in behind)
