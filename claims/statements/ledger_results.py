"""As what a number is given: a sum, what is left, a balance, some of a group; read from the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import pairwise

from claims.lexicon.ledgers import (
    BEARING,
    CARRYING,
    CONCLUDING,
    ENDING,
    ESCAPE,
    HOLDING,
    IN_ALL,
    LEAVING,
    LEFT_OVER,
    MOMENTS,
    NOT_BACK,
    PUT_TOGETHER,
    REMNANTS,
    STILL,
    SUMMING,
    TALLIES,
    TOGETHER,
)
from claims.lexicon.people import OTHER_THINGS, THING_NOUNS, is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.clause_signs import had_more
from claims.statements.discourse import Discourse, is_each
from claims.statements.figures import window
from claims.statements.identity import graded
from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure

LEAST = 3  # a smaller result is more often a detail

REMAINED = frozenset("remained remain survived lived".split())
"""Verbs of those who are left: "so 69 survived it"."""
EVERYBODY = frozenset("resident person occupant passenger inhabitant traveller man soldier".split())
MUSTERED = frozenset("mustered numbered totalled".split())
STILL_THERE = frozenset(f"still {state}" for state in "held captive missing trapped inside underground aboard".split())
WHO_WERE_LEFT = frozenset(
    {"left on board", "left aboard there", "still on board", "who were left", "that were left", "who were still"}
)
SO_THAT = 10  # words before a result in which "so that" stands
ALIVE = frozenset({Measure.SURVIVORS, Measure.UNHURT, Measure.RESCUED})
WIDER = frozenset("month year since far now season war such".split())
"""Words of a total that takes in more than what was just told."""

CREWS = frozenset("crew them sailor passenger miner inmate prisoner hostage".split())
HELD = frozenset({Measure.CAPTURED, Measure.KIDNAPPED, Measure.DETAINED})
"""Fates of a group that grows less as its people come free."""
ARE_STILL = frozenset({"were still", "are still", "remain inside", "remained inside"})
ALL_REACH = 8  # words from "all of them" to the number that they are


class Result(Enum):
    """What a number is given as."""

    SUM = "sum"
    REST = "rest"
    BALANCE = "balance"
    APPOSED = "apposed"
    EVERYONE = "everyone"
    OVERALL = "overall"
    TALLY = "tally"
    MEMBERS = "members"
    THESE = "these"
    CARRIED = "carried"
    DEFINITE = "definite"
    OVER_A_TIME = "over a time"


def kinds_of(discourse: Discourse, mention: Mention) -> Iterator[Result]:
    """As what the words around a number give it."""
    row, at = mention.row, mention.at
    near = list(row.low_words[max(0, at - 6) : at])
    if near and near[-1] in MUSTERED and "so that" in row.between(max(0, at - SO_THAT), at):
        near = ["so", *near[-5:]]  # "so that on the Sunday it mustered 117"
    last = near[-1] if near else ""
    if {"average", "mean"} & set(near) or near[-2:] == ["out", "of"] or graded(mention, 1):
        return
    if last == "by" or near[-3:] == ["not", "among", "the"] or _on_each_day(discourse, row):
        return
    after = list(row.low_words[mention.end : mention.end + 5])
    if mention.whole is None and after[:2] == ["their", "lives"] and {"cost", "costs", "costing"} & set(near):
        yield Result.REST
    if row.tags[at - 1 : at] in {",", "(", ":"} and row.tags[mention.end : mention.end + 1] in {*",):.;", ""}:
        yield Result.APPOSED
    if row.between(at - 1, at) == "the" and row.between(at + 1, at + 2) == "others":
        yield Result.REST
        return
    if mention.determiner in {"other", "remaining"} or _names_rest(discourse, mention):
        if mention.determiner == "remaining" or row.tags[mention.end : mention.end + 1] != "P" or mention.whole is not None:
            yield Result.REST
        return
    left = last == "leaving" or (last in LEAVING and set(near[-3:-1]) & {"that", "this", "which"})
    if mention.measure in HELD and " ".join(after[:2]) in ARE_STILL:
        yield Result.REST  # "None of the captives was killed, and 70 were still inside"
        return
    if mention.whole is not None:
        if mention.determiner == "all" and mention.whole.head == "them":
            yield Result.SUM
        if left and mention.whole.head in {"them", "these", "those"}:
            yield Result.REST
            return
        if mention.whole.head in CREWS and "still" in after and {"missing", "unaccounted", "trapped"} & set(after):
            yield Result.REST  # "with 20 bodies found, 55 of the crew were still unaccounted for"
            return
        yield Result.MEMBERS
        return
    if mention.determiner in {"the", "all"} and "of" in near[-2:] and mention.what.head in EVERYBODY:
        yield Result.EVERYONE
    if mention.determiner in {"the", "all"} and mention.what.words == ("survivor",):
        yield Result.REST
        return
    if _is_over_a_time(row, at) and mention.measure is Measure.KILLED:
        yield Result.OVER_A_TIME
    placed = row.tags[mention.end : mention.end + 1] in {*"Pocv"}  # "the 80 wounded in the war", "the 12 who could walk"
    if mention.determiner in {"the", "these", "those"} and mention.measure is not None and not placed:
        yield Result.DEFINITE
    if row.tags[at - 1 : at] in {",", ":"} and "all of them" in row.between(max(0, at - ALL_REACH), at):
        yield Result.SUM  # "wrote down all of them in a notebook, 120 dead children"
    at_large = any(f" {still} " in f" {row.between(mention.end, mention.end + 4)} " for still in NOT_BACK)
    if at_large and any(ESCAPE & other.lows for other in (row, *window(discourse, row, 2))):
        yield Result.REST
    if near[-2:-1] == [","] and last in BEARING and mention.what.head:
        yield Result.CARRIED
    if near[-2:] == ["of", "these"] and mention.what.head:
        yield Result.THESE
    if is_of_those_left(row, at) or "those" in row.low_words[max(0, at - 10) : at]:
        yield Result.MEMBERS
    since = row.between(row.tags.rfind("C", 0, at) + 1, at).split()
    if after[:1] and after[0] in REMAINED and {"so", "therefore", "thus"} & set(since):
        yield Result.REST
    if mention.determiner == "the" and " ".join(after[:3]) in WHO_WERE_LEFT:
        yield Result.REST
    if mention.determiner in {"the", "all"} and " ".join(after[:2]) in STILL_THERE:
        yield Result.REST  # "all 25 still held are men"
    if last == "surviving" or set(near[-2:]) in ({"still", "hold"}, {"still", "holds"}, {"still", "held"}, {"still", "has"}):
        yield Result.REST
        return
    if near[-2:] in (["means", "that"], ["meant", "that"], ["meaning", "that"]):
        yield Result.REST
    if left:
        numbers = [row.words[place].quantity or 0 for place in row.numbers if place < at]
        last_told = discourse.quantities[numbers[-1]] if numbers else None
        if last_told is not None and last_told.kind is Kind.MEASURE and last_told.unit != "time":
            return  # "has cleared 14 square kilometres, which leaves 61"
        if mention.measure not in (Measure.KILLED, Measure.INJURED):  # "a rampage that left six people dead"
            yield Result.REST
        return
    if mention.quantity.hedge is Hedge.EXACT and (
        is_unhurt(mention)
        or (last in {"with", "at", "to"} and ENDING & set(near) and "came" not in near and not had_more(row, at))
    ):
        yield Result.REST
    opening = row.between(0, 4)
    if (row.lows & WIDER or " in all of " in row.text) and opening.startswith((*IN_ALL, *TOGETHER)):
        return  # "In all 55 have died this month": more than the days just told
    if _is_summed(row, mention, near, after) or opening.startswith(tuple(PUT_TOGETHER)) or _of_so_many(discourse, row, mention):
        yield Result.SUM
    elif opening.startswith((*IN_ALL, *TOGETHER)) or {"together", "combined"} & set(near) or "between them" in " ".join(near):
        yield Result.OVERALL
    elif CONCLUDING & set(near[-(at - max(row.tags.rfind("C", 0, at), at - 6)) :]) and not ({"far", "many"} & set(near)):
        kept = mention.measure is None or mention.measure in POPULATION or mention.measure in ALIVE
        if mention.determiner != "the" and kept:
            yield Result.REST  # but "hence the 160 on the obelisk"
        summed = _are_more(discourse, mention) or _follows(near, SUMMING, {"at", "to", "a", "of"})
        yield Result.SUM if summed else Result.BALANCE
    elif last == "at" and any(f"the number of {those} " in row.between(0, at) for those in ("these", "those")):
        yield Result.SUM  # "put the number of these fever deaths at 240"
    elif last == "at" and any(
        f"{puts} the number " in row.between(max(0, at - 14), at) for puts in ("which puts", ", putting")
    ):
        yield Result.SUM  # "which puts the number who managed on their own at 187"
    if is_held(row, mention):
        yield Result.BALANCE
        yield Result.TALLY
    elif near[-2:] in (["toll", "of"], ["total", "of"]):
        yield Result.TALLY


def _of_so_many(discourse: Discourse, row: Row, mention: Mention) -> bool:
    """ "Between them the three boats saved 51": as many groups as the sentence before counts."""
    if not row.text.startswith((" between them ", " together ", " in all ")):
        return False
    here = [other for other in discourse.row_mentions(row) if other.at < mention.at]
    earlier = next((other for other in reversed(discourse.rows) if other.sentence.index < row.sentence.index), None)
    if len(here) != 1 or here[0].determiner not in {"the", "all", "these", "those"} or earlier is None:
        return False
    parts = sum(tag in "CM" for tag in earlier.tags)
    return here[0].what.head in THING_NOUNS and here[0].quantity.value == parts


def is_of_those_left(row: Row, at: int) -> bool:
    """ "of those still on board when it sank 45 were drowned"."""
    start = max(0, at - 14)
    words = list(row.low_words[start:at])
    if "of" not in words or "C" in row.tags[start + words.index("of") : at]:
        return False
    return not STILL.isdisjoint(words[words.index("of") : words.index("of") + 6])


def _is_over_a_time(row: Row, at: int) -> bool:
    """ "In those two days he buried 27", "The three-week toll is 47": whether the time told is that of all the parts."""
    start = row.tags.find("U", 0, at)
    if start < 0 or "C" in row.tags[:at]:
        return False
    if start == 1 and row.words[0].low in {"the", "that", "this", "its"}:
        return not TALLIES.isdisjoint(row.low_words[2:4])
    return start < 4 and bool({"those", "these"} & set(row.low_words[:start])) and row.tags[0] in "Pc"


def _are_more(discourse: Discourse, mention: Mention) -> bool:
    """ "ferried 45 each and 30 more swam across, so that 300": whether others came on top of groups of one size."""
    here = [one for one in discourse.row_mentions(mention.row) if one.at < mention.at]
    return any(two.determiner == "more" and is_each(one) for one, two in pairwise(here))


def _on_each_day(discourse: Discourse, row: Row) -> bool:
    """Whether the sentence before tells of each of several days: "On each of the following three days it took in 40"."""
    return any(other.text.startswith(" on each of the") for other in window(discourse, row, 1))


def _is_summed(row: Row, mention: Mention, near: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the words give the number as a sum."""
    tail = " ".join(after)
    if "S," in row.tags[max(0, mention.at - 4) : mention.at - 1]:
        return False  # "a quarter, that is eight"
    if row.tags[max(0, mention.at - 4) : mention.at] == "n&n,":
        return False  # "Serbs, Belgians and Englishmen, 135 in all"
    if any(tail.startswith(cue) for cue in IN_ALL) or (after and after[0] in TOGETHER) or _is_every(row, mention):
        return True
    if list(near[-2:]) in (["added", "that"], ["adds", "that"], ["be", "added"], ["were", "added"], ["was", "added"]):
        return False  # somebody goes on speaking, or what follows is one more
    if _follows(near, SUMMING, {"to", "a", "total", "of", "the", "at", "toll", "that", "its", "their", "up"}):
        return True
    if set(row.low_words[max(0, mention.at - 9) : mention.at]) & {"average", "mean", "median"}:
        return False
    if _follows(near, frozenset({"is", "was"}), set()) and set(near[-3:-1]) & {"that", "this", "which"}:
        return True
    carriers = set(row.low_words[max(0, mention.at - 10) : mention.at]) & CARRYING
    if near[-1:] == ["to"] and carriers:
        return any(row.tags[position] in "MSR" for position in range(mention.at))
    if list(near[-3:]) == ["a", "total", "of"] and (len(near) < 4 or near[-4] in {",", "for", "or", "making", "-", "–", "—"}):
        return any(row.tags[position] in "MSR" for position in range(mention.at)) or len(near) > 3
    return False


def _follows(near: Sequence[str], verbs: frozenset[str], between: set[str]) -> bool:
    position = len(near) - 1
    while position >= 0 and near[position] in between:
        position -= 1
    return position >= 0 and near[position] in verbs


def _is_every(row: Row, mention: Mention) -> bool:
    """ "not one of the 48 people in them", "all 48 were lost", "the 48 people in them"."""
    if mention.determiner not in {"all", "the"}:
        return False
    tail = row.words[mention.end : mention.end + 2]
    inside = len(tail) > 1 and tail[0].low in {"in", "on", "aboard", "inside"} and tail[1].low in {"them", "it"}
    return inside


def _names_rest(discourse: Discourse, mention: Mention) -> bool:
    """ "the survivors, 25 of them", "the others, 20 households", "the remainder was drawn up ... There were 1,040"."""
    row, at = mention.row, mention.at
    if at == 2 and row.between(0, 2) == "there were":
        for sentence in discourse.document.sentences[max(0, mention.sentence - 2) : mention.sentence]:
            words = set(discourse.document.of(sentence.span).lower().replace(",", " ").split())
            if {"remainder", "rest", "survivors"} & words:
                return True
    if at < 2 or row.tags[at - 1] not in ",(:" or row.between(max(0, at - 3), at - 1) == "among others":
        return False
    start = max(0, at - 5)
    opening = set(row.low_words[start : at - 1])
    noun = singular(row.words[at - 2].low)
    if noun in THING_NOUNS | OTHER_THINGS or not (noun in {singular(word) for word in REMNANTS} or is_person(noun)):
        return False
    return bool(REMNANTS & opening) and "of" not in opening and "C" not in row.tags[start : at - 1]


def is_held(row: Row, mention: Mention) -> bool:
    """ "the toll was 56", "which stood that night at 126 names", "the file therefore held 368"."""
    words = row.words
    position = mention.at - 1
    verb = False
    while position >= 0 and mention.at - position < 14:
        low, tag = words[position].low, row.tags[position]
        if tag in ";.:C" and low != "-":
            return False
        if low in HOLDING:
            verb = True
        elif verb and low == "it":
            return words[position + 1].low in {"stood", "stands"}
        elif verb and singular(low) in TALLIES:
            opener = position - 1
            while opener >= 0 and row.tags[opener] in "dgnkA":
                opener -= 1
            if opener < 0 or row.tags[opener] not in "Po" or words[opener].low == "to":
                return True
        elif not verb and (tag in "v,n" or tag == "k") and low not in MOMENTS:
            return False
        position -= 1
    return False


def is_unhurt(result: Mention) -> bool:
    """Whether the wounded are not among those left."""
    row = result.row
    start = result.end + (row.tags[result.end : result.end + 1] == ",")  # "the rest, 43, came back unhurt"
    end = next((at for at in range(start, len(row.words)) if row.tags[at] in ",;.:C"), len(row.words))
    after = set(row.low_words[result.end : min(end, result.end + 5)])
    return result.measure is Measure.UNHURT or bool(after & LEFT_OVER) or bool(LEFT_OVER & set(result.what.words))
