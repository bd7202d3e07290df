"""One number told in two shapes: the 38 volunteers and "28 volunteers set out", a form and its sentence, a lamp for each.

the first mention is definite    a later one with the same noun introduces the same group
"Residents killed: 412"          a sentence about the same residents with the same fate
"75 lamps, one for each pilgrim killed"    as many as the pilgrims killed
"has passed 1,500 and now stands at 1,412"    above what it passed
"18 dead and 90 injured ... the 108 dead"     of the dead alone
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.statements.claim import Mode
from claims.statements.described import Sought, answering, sought
from claims.statements.discourse import WEAK_WORDS, Discourse, fate_after, is_background
from claims.statements.figures import figures_in
from claims.statements.frames import noun_measure
from claims.statements.identity import explained_by_kin, of_one_size, other_day, whole_count
from claims.statements.mention import Mention
from claims.statements.phrases import noun_phrase
from claims.statements.recounts import same_again
from claims.statements.statement import Relation, Statement, Sum, can_stand, same
from claims.values.hedge import Hedge
from claims.values.interval import Interval, Number
from claims.values.measure import Measure
from claims.values.verdict import Reading

AHEAD = 8  # sentences in which a group that is named first is told again
LEAST = 3
GENERIC = WEAK_WORDS | {"man", "woman", "child", "boy", "girl"}
ONE_EACH = frozenset({"one for each", "one for every"})
SINCE = frozenset("thus today now since then".split())
PASSED = frozenset("passed topped exceeded surpassed crossed".split())


def read_retold(discourse: Discourse) -> Iterator[Statement]:
    """Every number told again in another shape."""
    for mention in discourse.mentions:
        value = mention.quantity.value
        if not isinstance(value, int) or value < LEAST:
            continue
        statement = _named_first(discourse, mention) or _form_line(discourse, mention)
        statement = statement or _one_for_each(discourse, mention) or _once_for_each(discourse, mention)
        statement = statement or _passed(discourse, mention) or _dead_and_hurt(discourse, mention)
        if statement is not None:
            yield statement


def _named_first(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "the families of the 38 volunteers ... Twenty-eight volunteers set out to help"."""
    noun = mention.what.head
    if mention.determiner not in {"the", "those"} or mention.whole is not None or mention.quantity.hedge is not Hedge.EXACT:
        return None
    if not noun or noun_measure((noun,)) is not None or noun in GENERIC or noun in THING_NOUNS or len(mention.what.words) > 1:
        return None
    if any(other.what.head == noun for other in discourse.mentions[: mention.index]):
        return None
    later = [
        other
        for other in discourse.mentions[mention.index + 1 :]
        if other.what.head == noun and other.sentence - mention.sentence <= AHEAD and other.row is not mention.row
    ]
    if not later or any(can_stand(same_again(discourse, mention, other)) for other in later):
        return None
    first = later[0]
    plain = (
        len(later) == 1
        and first.determiner == ""
        and first.whole is None
        and whole_count(first)
        and len(first.what.words) == 1
        and first.quantity.hedge is Hedge.EXACT
        and first.mode is Mode.ASSERTED
        and (first.measure is None or first.measure is mention.measure)  # "by spring 300 recruits were dead"
        and is_background(first.row, mention.row) == is_background(mention.row, first.row)
        and not other_day(first.row, mention.row)
        and not (first.row.lows | mention.row.lows) & OTHER_VERSION
        and first.row.lows.isdisjoint(SINCE)
        and of_one_size(first, mention)
        and 2 * _size(first) >= _size(mention)  # "Its 46 volunteers ... Six volunteers left"
        and not _is_held(first)
    )
    return same_again(discourse, mention, first) if plain and not explained_by_kin(discourse, first, mention) else None


def _is_held(mention: Mention) -> bool:
    """ "still hold four ships with 76 sailors": those in or on another number of things."""
    row, at = mention.row, mention.at
    return row.words[at - 1].low in {"with", "carrying", "holding"} and "C" in row.tags[max(0, at - 4) : at - 1]


def _form_line(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "Residents killed: 412 ... 512 residents were killed between 3 and 21 April"."""
    if mention.measure is None or not mention.what.head or mention.whole is not None or not whole_count(mention):
        return None
    if noun_measure((mention.what.head,)) is not None:
        return None  # "Wounded: 40" of civilians says nothing of the "57 wounded" of the army
    for line in discourse.mentions[: mention.index]:
        row, at = line.row, line.at
        if at < 2 or row.words[at - 1].low != ":" or line.measure is not mention.measure or line.row is mention.row:
            continue
        label = {singular(word.low) for word in row.words[: at - 1] if word.tag in "nk"}
        named = mention.what.head in label and len(label) <= 3 and set(mention.what.words) <= label
        quiet = not (mention.row.lows & OTHER_VERSION) and not is_background(mention.row, row)
        if named and quiet and of_one_size(line, mention):
            statement = same_again(discourse, line, mention)
            if can_stand(statement) or not explained_by_kin(discourse, mention, line):
                return statement
    return None


def _one_for_each(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "seventy-five oil lamps, one for each pilgrim killed on the bridge"."""
    row = mention.row
    if "one" not in row.lows or row.lows.isdisjoint({"each", "every"}):
        return None
    end = mention.end
    end += 2 * (row.between(end, end + 2) == "of them")
    start = end + 1 if row.tags[end : end + 1] == "," else end
    if row.between(start, start + 3) not in ONE_EACH or mention.quantity.hedge is not Hedge.EXACT:
        return None
    if row.tags[start + 3 : start + 4] == "C":
        return None  # "1,500 cases, one for every two people": a rate
    counted = [other for other in discourse.row_mentions(row) if start + 3 <= other.at <= start + 5 and other.quantity.value]
    if counted:
        found = counted[:1]
    elif row.between(start + 3, start + 5) == "of them":
        near = [other for other in discourse.before(mention) if mention.sentence - other.sentence <= 1]
        people = [other for other in near if is_person(other.what.head) and (other.quantity.value or 0) >= LEAST]
        found = people[:1]
    else:
        phrase = noun_phrase(row, start + 3)
        asked = sought(row, phrase)
        if not phrase.head:
            asked = Sought("", frozenset(), fate_after(row, start + 3))  # "one for each who died"
        kin = [
            other
            for other in discourse.mentions
            if other.measure is asked.measure is not None and whole_count(other) and not other.whole
        ]
        named = [other for other in answering(discourse, asked, mention) or kin if other.row is not row]
        fate = noun_measure(phrase.words) or asked.measure
        found = [other for other in named if other.what.head == phrase.head != "" or fate is other.measure is not None]
        found = [other for other in found if "all but" not in other.row.between(max(0, other.at - 7), other.at)]
    if not found or len({other.quantity.value for other in found}) > 1:
        return None
    first = found[0]
    reading = Reading.STATED if first.row is row else Reading.INFERRED
    statement = same(mention.span, discourse.party(first, "first mention"), discourse.party(mention, "one for each"), reading)
    return statement if can_stand(statement) or of_one_size(first, mention) else None


def _once_for_each(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "a bell was rung 47 times, once for each of the 47 people lost"."""
    row = mention.row
    if "once" not in row.lows:
        return None
    if not row.between(max(0, mention.at - 5), mention.at).endswith(("once for each of the", "once for every one of the")):
        return None
    times = [figure for figure in figures_in(discourse, row, "X") if figure.at < mention.at and figure.quantity.unit == "time"]
    if len(times) != 1:
        return None
    rung = discourse.party_of(times[0].number, "once for each")
    return same(mention.span, discourse.party(mention, "first mention"), rung, Reading.STATED)


def _lead(mention: Mention) -> set[str]:
    """The two words before a number and those of its own hedge."""
    words = mention.row.words
    return {word.low for word in words[max(0, mention.at - 2) : mention.at]} | set(words[mention.at].low.split())


def _passed(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "the official toll has passed 1,500 and now stands at 1,412"."""
    row = mention.row
    if row.lows.isdisjoint({"stands", "standing"}):
        return None
    if row.between(max(0, mention.at - 3), mention.at) not in {"now stands at", "and stands at", "now standing at"}:
        return None
    earlier = [other for other in discourse.row_mentions(row) if other.at < mention.at and other.quantity.value]
    passed = [other for other in earlier if PASSED & _lead(other)]
    if len(passed) != 1:
        return None
    parties = discourse.party(mention, "greater"), discourse.party(passed[0], "lesser")
    sums = (Sum((1, -1), Interval(0, None)),)
    return Statement(Relation.COMPARE, mention.span, parties, sums, sums, Reading.STATED, False)


def _dead_and_hurt(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "18 dead and 90 injured ... the toll of 108 dead": the sum of two fates called by the name of one."""
    if mention.measure is not Measure.KILLED or mention.quantity.hedge is not Hedge.EXACT or not whole_count(mention):
        return None
    before = [other for other in discourse.mentions[: mention.index] if whole_count(other)]
    if len({other.quantity.value for other in before if other.measure is Measure.KILLED}) > 1:
        return None  # "North, 12 killed; South, 3 killed and 19 wounded. Total 22 killed"
    if any(other.quantity.value == mention.quantity.value for other in discourse.mentions if other is not mention):
        return None
    for dead, hurt in pairwise(before):
        fates = dead.measure is Measure.KILLED and hurt.measure is Measure.INJURED and hurt.row is dead.row is not mention.row
        fates = fates and "|" not in dead.row.lows
        exact = dead.quantity.hedge is Hedge.EXACT is hurt.quantity.hedge and min(_size(dead), _size(hurt)) >= LEAST
        if fates and exact and _size(dead) + _size(hurt) == _size(mention) and mention.sentence - dead.sentence <= AHEAD:
            return same_again(discourse, dead, mention)
    return None


def _size(mention: Mention) -> Number:
    return mention.quantity.value or 0
