"""As what a number is given: a sum, what is left, a balance, some of a group; read from the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from claims.lexicon.ledgers import (
    BEARING,
    CONCLUDING,
    EACH,
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
from claims.lexicon.people import ALL_THINGS, is_person, singular
from claims.lexicon.rooms import CARRIERS
from claims.quantities.quantity import Kind
from claims.statements.clause_signs import had_more
from claims.statements.discourse import Discourse
from claims.statements.figures import window
from claims.statements.identity import graded
from claims.statements.ledger_sum_words import are_more, follows, is_summed, of_so_many
from claims.statements.mention import Mention
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure

LEAST = 3  # a smaller result is more often a detail

SUMMED_UP = (*IN_ALL, *TOGETHER)
"""Openings of a sentence that gives a sum."""
AT_LARGE = tuple(f" {still} " for still in NOT_BACK)
A_REMNANT = frozenset(singular(word) for word in REMNANTS)

REMAINED = frozenset("remained remain survived lived".split())
"""Verbs of those who are left: "so 69 survived it"."""
EVERYBODY = frozenset("resident person occupant passenger inhabitant traveller man soldier".split())
MUSTERED = frozenset("mustered numbered totalled".split())
STILL_HOLDING = frozenset("hold holds held has".split())
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
AVERAGES = frozenset({"average", "mean"})
COSTING = frozenset({"cost", "costs", "costing"})
RATIOS = frozenset("SM")
"""Classes of shares and multiples."""
ABOARD = frozenset("on in aboard inside".split())
VEHICLES = CARRIERS | frozenset("aircraft vessel craft bus coach train cabin lift cage".split())
JOINTLY = frozenset({"together", "combined"})
SO_FAR = frozenset({"far", "many"})
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
    beside = frozenset(near)
    if not beside.isdisjoint(AVERAGES) or near[-2:] == ["out", "of"] or graded(mention, 1):
        return
    if last == "by" or near[-3:] == ["not", "among", "the"] or _on_each_day(discourse, row):
        return
    after = list(row.low_words[mention.end : mention.end + 5])
    if mention.whole is None and after[:2] == ["their", "lives"] and not beside.isdisjoint(COSTING):
        yield Result.REST
    closed = row.tags[at - 1 : at] in {",", "(", ":"} and row.tags[mention.end : mention.end + 1] in {*",):.;", ""}
    if closed and ("but" in row.lows or not RATIOS.isdisjoint(row.tags[:at])):  # its account ends in a share or "all but"
        yield Result.APPOSED
    if row.between(at - 1, at) == "the" and row.between(at + 1, at + 2) == "others":
        yield Result.REST
        return
    if mention.determiner in {"other", "remaining"} or _names_rest(discourse, mention):
        placed = row.tags[mention.end : mention.end + 1] == "P" and not _is_gapped(discourse, mention)
        placed = placed and not _is_there(row, mention.end)
        if mention.determiner == "remaining" or not placed or mention.whole is not None:
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
    all_of_them = mention.determiner in {"the", "all"} and "of" in near[-2:] and mention.what.head in EVERYBODY
    if all_of_them and _tells_of_groups(discourse, row):
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
    behind = f" {row.between(mention.end, mention.end + 4)} "
    if any(still in behind for still in AT_LARGE) and any(ESCAPE & other.lows for other in (row, *window(discourse, row, 2))):
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
    if last == "surviving" or ("still" in near[-2:] and not STILL_HOLDING.isdisjoint(near[-2:])):
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
        or (last in {"with", "at", "to"} and not beside.isdisjoint(ENDING) and "came" not in near and not had_more(row, at))
    ):
        yield Result.REST
    opening = row.between(0, 4)
    if (row.lows & WIDER or " in all of " in row.text) and opening.startswith(SUMMED_UP):
        return  # "In all 55 have died this month": more than the days just told
    if is_summed(row, mention, near, after) or opening.startswith(PUT_TOGETHER) or of_so_many(discourse, row, mention):
        yield Result.SUM
    elif opening.startswith(SUMMED_UP) or not beside.isdisjoint(JOINTLY) or "between them" in " ".join(near):
        yield Result.OVERALL
    elif CONCLUDING & set(near[-(at - max(row.tags.rfind("C", 0, at), at - 6)) :]) and beside.isdisjoint(SO_FAR):
        kept = mention.measure is None or mention.measure in POPULATION or mention.measure in ALIVE
        if mention.determiner != "the" and kept:
            yield Result.REST  # but "hence the 160 on the obelisk"
        summed = are_more(discourse, mention) or follows(near, SUMMING, {"at", "to", "a", "of"})
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


def _tells_of_groups(discourse: Discourse, row: Row) -> bool:
    """Whether a row or the one before may tell of groups of one size: "twelve families of five ... Of the 60 residents"."""
    return any(near.tags.count("C") > 1 or not EACH.isdisjoint(near.lows) for near in window(discourse, row, 1))


def _is_gapped(discourse: Discourse, mention: Mention) -> bool:
    """ "nine worked for the mill and the other 27 for contractors": the verb and preposition of the count before it."""
    here = [one for one in discourse.row_mentions(mention.row) if one.at < mention.at]
    between = mention.row.between(here[-1].end, mention.at).split() if here else []
    return mention.row.between(mention.end, mention.end + 1) in between and not {";", ","} & set(between[:-2])


def _is_there(row: Row, at: int) -> bool:
    """ "All the others, 231 in number", "The other seven people on the aircraft": no place, or that of the whole group."""
    words = row.low_words[at : at + 3]
    if words[1:2] in {("number",), ("all",), ("board",)}:
        return True
    return len(words) > 2 and words[0] in ABOARD and words[1] in {"the", "it", "board"} and words[2] in VEHICLES


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


def _on_each_day(discourse: Discourse, row: Row) -> bool:
    """Whether the sentence before tells of each of several days: "On each of the following three days it took in 40"."""
    return "each" in discourse.vocabulary and any(
        other.text.startswith(" on each of the") for other in window(discourse, row, 1)
    )


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
    if noun in ALL_THINGS or not (noun in A_REMNANT or is_person(noun)):
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
    if result.measure is Measure.UNHURT or not LEFT_OVER.isdisjoint(result.what.words):
        return True
    if row.lows.isdisjoint(LEFT_OVER):
        return False
    start = result.end + (row.tags[result.end : result.end + 1] == ",")  # "the rest, 43, came back unhurt"
    end = next((at for at in range(start, len(row.words)) if row.tags[at] in ",;.:C"), len(row.words))
    return not LEFT_OVER.isdisjoint(row.low_words[result.end : min(end, result.end + 5)])
