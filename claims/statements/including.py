"""Lists of some of a group: "17 people, among them six children", "among the 18 killed were 12 women"."""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.people import is_person
from claims.statements.discourse import Discourse, apart, same_kind
from claims.statements.mention import Mention, all_exact
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.share_words import opens_of
from claims.statements.statement import Relation, Statement, can_stand, likeliest, part_of
from claims.statements.sums import adds_up
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.verdict import Reading

FAR = 20
"""A part this many times its whole belongs to something else."""

COUPLES = {"couple": 2, "pair": 2}
MOST_OWNERS = 3  # words from "and" to the number: "and his two sons"
LIST_TAGS = frozenset(',&nkPdagrmoT"')
"""What may stand between the members of one list."""


def including(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "17 people, among them six children" and "among the 18 killed were 12 women"."""
    if "i" not in row.tags:
        return
    mentions = discourse.row_mentions(row)
    for position, tag in enumerate(row.tags):
        if tag != "i" or row.words[position].low in {"namely", "comprising"}:
            continue
        if row.words[position].low in {"included", "include"} and not _is_counted_subject(row, position, mentions):
            continue
        if row.tags[position - 1 : position + 2] == "Cid":
            continue  # "28 among the dead and 110 among the injured": of those, and no list
        closing = _closing_among(row, position, mentions)
        if closing is not None:
            for host in [mention for mention in reversed(mentions) if mention.at < closing.at and same_kind(closing, mention)][
                :1
            ]:
                yield part_of(closing.span, discourse.party(closing, "part"), discourse.party(host, "whole"), Reading.STATED)
            continue
        if row.words[position].low == "includes" and "," in row.tags[max(0, position - 3) : position]:
            continue  # "seven deaths were confirmed, and the highest claim, by the council, includes eight people"
        position += row.between(position, position + 2) == "incl ."
        after = [mention for mention in mentions if mention.at > position]
        if not after:
            continue
        subject = _subject_among(row, position, mentions, after[0])
        if subject is not None:
            parties = discourse.party(subject, "part"), discourse.party(after[0], "whole")
            yield part_of(subject.span, *parties, Reading.STATED)
            continue
        inside = after[0] if set(row.tags[position + 1 : after[0].at]) <= set("dA") else None
        if inside is not None and row.tags[position - 1 : position] == "b" and any(one.at < position for one in mentions):
            continue  # "five tourists are among the 17 dead, and 40 guests are in hospital": the five are of the 17
        if row.words[position].low in {"among", "amongst"} and inside is not None:
            hosts, listed = [inside], after[1:]
            start = row.tags.find("b", inside.at)
            listed = [mention for mention in listed if 0 <= start < mention.at and _joined(row, start + 1, mention.at)]
        else:
            hosts = [mention for mention in reversed(mentions) if mention.at < position]
            listed = []
            previous = position + 1
            if row.words[position].low in {"among", "amongst"}:
                if row.tags[previous : previous + 1] not in {"p", "d"} or row.tags[previous + 1 : previous + 2] == ",":
                    continue  # "among a population of 50,000" lists nothing, nor does "Sharrow among them, and 30"
                previous += 1  # "among them", "among their number were"
                while previous < after[0].at and row.tags[previous] in "nbd":
                    previous += 1
            for mention in after:
                end = max(mention.at + 1, mention.what.end)
                own_clause = listed and end < len(row.tags) and row.tags[end] in "bv"
                aged = (
                    not mention.what.head and not listed and row.tags[mention.at - 1] == ","
                )  # "the deputy head of the service, 52"
                done_to = row.tags[mention.at - 2 : mention.at] == "&k"  # "killed 14, among them six medics, and wounded 55"
                if not _joined(row, previous, mention.at) or aged or own_clause or done_to or _is_size(mention):
                    break
                listed.append(mention)
                previous = mention.end
        if are_side_by_side(row, hosts) and listed and (listed[0].quantity.low or 0) > (hosts[0].quantity.high or 0):
            hosts = []  # of the dead and the injured together, for all we know
        if len(hosts) > 1 and opens_of(row, hosts[1]):
            hosts = hosts[:1]  # "Of the 57 patients 13 died, among them eight who were over 80": of the 13
        companions = _companions(row, position + 1, listed[0].at) if listed else 0
        if companions and hosts and all_exact(hosts[0], *listed) and same_kind(listed[0], hosts[0]):
            yield adds_up(discourse, listed[0].span, hosts[0], listed, Relation.WITHIN, companions)
        for mention in listed:
            if not any(whole.quantity.value != 1 for whole in discourse.wholes(mention)):
                statement = likeliest(
                    part_of(mention.span, discourse.party(mention, "part"), discourse.party(host, "whole"), Reading.STATED)
                    for host in hosts
                    if same_kind(mention, host)
                )
                if statement is not None and (can_stand(statement) or near_size(statement)):
                    yield statement


def _is_counted_subject(row: Row, position: int, mentions: list[Mention]) -> bool:
    """ "The 24 people killed by the avalanche included 31 skiers": a count that opens the sentence of the verb."""
    before = [mention for mention in mentions if mention.at < position]
    opens = len(before) == 1 and before[0].at <= 1 and bool(before[0].what.head) and before[0].whole is None
    return opens and not set(row.tags[before[0].end : position]) & set(",;.&c\"")


def are_side_by_side(row: Row, hosts: list[Mention]) -> bool:
    """ "killed nine people and injured 30, among them 33 tourists": two fates with one verb's subject before the list."""
    if len(hosts) < 2 or not apart(hosts[0].measure, hosts[1].measure):
        return False
    between = row.tags[hosts[1].at + 1 : hosts[0].at]
    return "&" in between and set(between) <= set("&kvbadn,")


def _closing_among(row: Row, position: int, mentions: list[Mention]) -> Mention | None:
    """The number that "among them" follows: "18 crew members, four Filipinos among them, were freed"."""
    if row.words[position].low not in {"among", "amongst"} or row.tags[position + 1 : position + 3] not in {
        "p,",
        "p.",
        "p)",
        "p",
    }:
        return None
    return next((mention for mention in mentions if mention.what.end == position and row.tags[mention.at - 1] == ","), None)


def _companions(row: Row, start: int, end: int) -> int:
    """How many people without a number the first member of a list has beside it: "a father and his two sons"."""
    words = row.low_words[start:end]
    joined = [at for at, word in enumerate(words) if word == "and"]
    if len(joined) != 1 or len(words) - joined[0] > MOST_OWNERS or words[:1] not in (("a",), ("an",), ("the",)):
        return 0
    who = words[joined[0] - 1]
    plain = set(row.tags[start : start + joined[0]]) <= set("dank")
    return COUPLES.get(who, 1) if plain and is_person(who) and not who.endswith("s") else 0


def _subject_among(row: Row, position: int, mentions: list[Mention], whole: Mention) -> Mention | None:
    """The number before "are among the 44 bodies"."""
    among = row.words[position].low in {"among", "amongst"} and row.tags[position - 1 : position] == "b"
    if not among or not set(row.tags[position + 1 : whole.at]) <= set("dA"):
        return None
    subject = next((one for one in mentions if max(one.end, one.what.end) == position - 1), None)
    return subject if subject is not None and same_kind(subject, whole) else None


def _is_size(mention: Mention) -> bool:
    """Whether the number is the size of a group named before it: "a population of 50,000"."""
    return bool(mention.what.head) and mention.what.start == mention.what.end


def _joined(row: Row, start: int, end: int) -> bool:
    """Whether nothing but list words stands from one position up to another."""
    return set(row.tags[start:end]) <= LIST_TAGS


def near_size(statement: Statement) -> bool:
    """Whether a part that exceeds its whole is of its order of size; a far larger number belongs to something else."""
    part, *wholes = (party.quantity for party in statement.parties)
    if statement.relation is not Relation.PART:
        return True
    limit = sum(whole.high or whole.low or 0 for whole in wholes)
    return (part.low or 0) <= FAR * limit


def is_of_a_measure(mention: Mention) -> bool:
    """ "were called out 211 times, 40 of them at night": of what no count says, which stands right before."""
    before = [at for at in mention.row.numbers if at < mention.at]
    of_pronoun = mention.whole is not None and mention.whole.head in PRONOUN_WHOLES
    return of_pronoun and bool(before) and mention.row.tags[before[-1] : mention.at] in {"X,", "X(", "X&", "X:", "M,", "M("}


def is_open(statement: Statement) -> bool:
    """ "At least 90 people were killed, and 94 of the dead have been named": a bound leaves the whole as large."""
    part, *wholes = (party.quantity for party in statement.parties)
    bounded = any(whole.hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN) for whole in wholes)
    return bounded and 4 * (part.low or 0) <= 5 * sum(whole.low or 0 for whole in wholes)
