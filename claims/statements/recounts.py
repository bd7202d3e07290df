"""A group counted again: "one of the six", "each of the 74", "the sixteen victims", "the losses of the spring, some 9,200 men".

The words themselves say that the number is one given before: a bare number with "the" has no other meaning, "the victims" of a
story are its dead, and "the total for the year" is the total. What may be meant is looked for in the whole text first; broken
is a recount whose own group was counted otherwise, where no number, sum or difference of that group's kind gives it.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.measures import OBJECT, STATE_WORDS, SUBJECT
from claims.statements.claim import Mode
from claims.statements.definites import is_moved
from claims.statements.described import Sought, answering, sought, stem
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each, same_kind
from claims.statements.identity import (
    explained_by_kin,
    hedged_away,
    no_narrower,
    of_one_size,
    one_more,
    other_day,
    same_template,
    two_speakers,
    whole_count,
)
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand, same
from claims.statements.uncounted import uncounted
from claims.values.hedge import Hedge
from claims.values.measure import Measure
from claims.values.verdict import Reading

LEAST = 3  # "the two" may be any pair that the text has named
NEAR = 2  # sentences back in which a bare "of the six" finds its group
FATE_STEMS = frozenset(stem(word) for word in (*OBJECT, *SUBJECT, *STATE_WORDS)) | {"life", "live"}

UP_TO_NOW = frozenset("since until yet so".split())
"""Words right behind a bare number: "nothing was heard of any of the six since"."""

LATER = frozenset("later now noon midnight by until then since overnight morning evening hour hours latest new".split())
"""Words of a count that may be newer than another."""

CARRIED_ALONG = frozenset("through along past into down".split())
"""Words of the way that the dead are carried: "bore the seven victims through the town"."""

VICTIMS = frozenset({Measure.KILLED, Measure.INJURED, Measure.CASUALTIES})


def read_recounts(discourse: Discourse) -> Iterator[Statement]:
    """Every recount that the text's own words tie to an earlier count."""
    if "|" in discourse.document.text:
        return
    for mention in discourse.mentions:
        if mention.row.sentence.headline or not _is_exact(mention):
            continue
        statement = _of_the_so_many(discourse, mention) or _victims(discourse, mention) or _paired(discourse, mention)
        statement = statement or _swapped(discourse, mention) or _named_again(discourse, mention)
        if statement is not None:
            yield statement


def _is_exact(mention: Mention) -> bool:
    value = mention.quantity.value
    return isinstance(value, int) and value >= LEAST and mention.quantity.hedge in (Hedge.EXACT, Hedge.ABOUT)


def same_again(discourse: Discourse, first: Mention, again: Mention) -> Statement:
    reading = Reading.STATED if first.row is again.row else Reading.INFERRED
    return same(again.span, discourse.party(first, "first mention"), discourse.party(again, "again"), reading)


def _of_the_so_many(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "eight apprentices ... one of the six", "1,200 evacuees ... each one of the 1,124": a bare number behind "of the"."""
    row = mention.row
    if mention.what.head or mention.whole is not None or mention.measure is not None:
        return None
    if mention.determiner != "those" and not _is_partitive(mention):
        return None
    known = {quantity.value for quantity in discourse.quantities[: mention.number]}
    if mention.quantity.value in known:
        return None
    near = [
        other
        for other in discourse.before(mention)
        if mention.sentence - other.sentence <= NEAR and _is_group(other) and not is_background(other.row, row)
    ]
    if not near or any(can_stand(same_again(discourse, other, mention)) for other in near):
        return None
    first = near[0]
    alone = len({other.quantity.value for other in near if other.row is first.row}) == 1
    more = (mention.quantity.value or 0) - (first.quantity.value or 0)
    if 0 < more <= uncounted(first.row):
        return None  # "four men ... and a woman of 30": five
    if more > 0 and row.tags[mention.at - 3] == "S" and first.row is row:
        return None  # "2.4 million, 40 per cent of the six million covered"
    if not alone or not of_one_size(first, mention) or explained_by_kin(discourse, mention, first):
        return None
    return same_again(discourse, first, mention)


def _is_partitive(mention: Mention) -> bool:
    """Whether a bare number stands behind "one of the", "each of the"; "23 of the 25 on the Aspasia" tells of whom."""
    row, at = mention.row, mention.at
    if mention.determiner != "the" or at < 3 or row.between(at - 2, at) != "of the":
        return False
    counted = row.words[at - 3]
    number = counted.quantity is not None and counted.tag not in "UX"  # but "2 days of the seven"
    some = number or counted.low in {"one", "each", "all", "any", "some", "most", "none", "member"}
    return some and (row.tags[at + 1 : at + 2] in {*".,;:)bv", ""} or row.low_words[at + 1] in UP_TO_NOW)


def _is_group(mention: Mention) -> bool:
    """Whether it counts a group of people or things that a later "the so many" may name."""
    value = mention.quantity.value
    vague = mention.quantity.hedge in (Hedge.VAGUE, Hedge.UP_TO, Hedge.RANGE)
    return value is not None and value >= LEAST and not vague and bool(mention.what.head) and not is_each(mention)


def _victims(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "Six tourers are dead ... the relatives of the sixteen victims": the victims are the dead, or all who came to harm."""
    if mention.what.head != "victim" or mention.determiner not in {"the", "all", "those"} or len(mention.what.words) > 1:
        return None
    behind = mention.row.tags[mention.end : mention.end + 1]
    carried = mention.row.between(mention.end, mention.end + 1) in CARRIED_ALONG
    if _is_of_another_event(discourse, mention) or (behind in {"o", "P"} and not carried and mention.whole is None):
        return None  # "the 11 victims of the 2009 crash": others than the story's, for all we know
    harmed = [
        other
        for other in discourse.mentions
        if other is not mention and other.measure in VICTIMS and other.quantity.value and other.mode is Mode.ASSERTED
    ]
    dead = [other for other in harmed if other.measure is Measure.KILLED and whole_count(other)]
    dead = [other for other in dead if not _is_of_it(other, mention)]
    killed = [other for other in dead if other.index < mention.index and not other.row.sentence.headline]
    killed = killed or [other for other in dead if other.row.sentence.headline and mention.determiner == "all"]
    if not killed and mention.sentence <= 1 and mention.determiner == "the":  # a caption: "relatives mourn the 27 victims of"
        killed = [other for other in dead if 0 < other.sentence - mention.sentence <= NEAR and other.determiner != "the"]
    if not killed or mention.measure not in (None, Measure.KILLED):
        return None
    if mention.quantity.value in {quantity.value for quantity in discourse.quantities[: mention.number]}:
        return None  # told before as it is
    if any(can_stand(same_again(discourse, other, mention)) for other in harmed):
        return None
    first = killed[0]
    plain = not hedged_away(first, OTHER_VERSION) and not hedged_away(mention, OTHER_VERSION)
    if not plain or is_background(first.row, mention.row) or not of_one_size(first, mention):
        return None
    if first.beside or uncounted(first.row) or len({other.quantity.value for other in killed}) > 1:
        return None
    if explained_by_kin(discourse, mention, first):
        return None
    return same_again(discourse, first, mention)


def _is_of_it(part: Mention, whole: Mention) -> bool:
    """ "Six of the seven victims were dead when the doctor came": some of them."""
    inside = part.whole is not None and part.whole.start <= whole.at < part.whole.end
    return inside and part.row is whole.row


def _is_of_another_event(discourse: Discourse, mention: Mention) -> bool:
    """Whether the victims are of something that no count of the dead speaks of: "the 11 victims of the 2009 crash"."""
    if mention.whole is None:
        return False
    rows = [other.row for other in discourse.mentions if other.measure is Measure.KILLED and other.row is not mention.row]
    dated = any(tag in "CTD" for tag in mention.row.tags[mention.end - len(mention.whole.words) : mention.end])
    return dated or all(mention.whole.head not in row.lows for row in rows)


def _named_again(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "11 South African armoured vehicles ... The 14 vehicles lay on the bank": the one group of its noun, told of with
    "the" and nothing that would make it another."""
    noun = mention.what.head
    if not noun or noun in WEAK_WORDS or mention.whole is not None or mention.quantity.hedge is not Hedge.EXACT:
        return None
    if mention.determiner not in {"the", "those", "these"} or mention.row.tags[mention.end : mention.end + 1] not in {
        *",.;b",
        "",
    }:
        return None
    earlier = [other for other in discourse.before(mention) if other.what.head == noun]
    if not earlier or mention.sentence - earlier[0].sentence > NEAR + 1 or len({other.quantity.value for other in earlier}) > 1:
        return None
    first = earlier[0]
    known = {quantity.value for quantity in discourse.quantities[: mention.number]}
    plain = whole_count(first) and first.whole is None and first.determiner == "" and first.quantity.hedge is Hedge.EXACT
    quiet = not hedged_away(first, OTHER_VERSION) and not hedged_away(mention, OTHER_VERSION) and not is_each(first)
    apart = (
        first.row is mention.row
        or "|" in first.row.lows
        or first.beside
        or first.row.sentence.headline
        or two_speakers(first, mention)
    )
    if not plain or not quiet or apart or mention.quantity.value in known or not of_one_size(first, mention):
        return None
    if is_background(first.row, mention.row) or is_background(mention.row, first.row) or not no_narrower(mention, first):
        return None
    derived = one_more(discourse, first, mention) or explained_by_kin(discourse, mention, first)
    derived = derived or is_moved(discourse, first, mention)
    return None if derived else same_again(discourse, first, mention)


def _swapped(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "63 had been brought in; 11 had broken bones ... each of the 63 who had broken bones": the group that is described has a
    number of its own, and the number given belongs to another."""
    if mention.determiner not in {"the", "all", "those", "these"} or mention.whole is not None:
        return None
    told = mention.row.tags[mention.end : mention.end + 1] in {"v", "b"}
    if not mention.what.head and told and "o" in mention.row.tags[max(0, mention.at - 2) : mention.at]:
        return None  # "two of the 19 died" tells of the two
    asked = sought(mention.row, mention.what)
    narrow = asked.narrow if mention.measure is None else asked.narrow - FATE_STEMS
    if not narrow:
        asked = Sought(asked.noun, narrow, mention.measure)
    if not asked.narrow and asked.measure is None:
        return None
    before = [other for other in discourse.mentions[: mention.index] if not other.row.sentence.headline]
    named = [
        other
        for other in answering(discourse, asked, mention)
        if other.index < mention.index and other.row is not mention.row and not other.row.sentence.headline
    ]
    same_number = [other for other in before if other.quantity.value == mention.quantity.value]
    others = [other for other in same_number if all(other is not one for one in named)]
    if not named or not others or any(can_stand(same_again(discourse, other, mention)) for other in named):
        return None
    first = named[0]
    single = len({other.quantity.value for other in named}) == 1 and first.quantity.hedge is Hedge.EXACT
    apart_ = all(other.measure is None or other.measure is not asked.measure for other in others)
    quiet = not hedged_away(first, OTHER_VERSION) and not hedged_away(mention, OTHER_VERSION)
    if not single or not apart_ or not quiet or two_speakers(first, mention) or not of_one_size(first, mention):
        return None
    steps = {abs((other.quantity.value or 0) - (first.quantity.value or 0)) for other in (*others, mention)}
    if explained_by_kin(discourse, mention, first) or any(other.quantity.value in steps for other in discourse.mentions):
        return None  # "235 names, but four people have since been found alive ... the 231"
    return same_again(discourse, first, mention)


def _paired(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "3 killed, 11 wounded ... three dead and 17 wounded": of two counts that stand together twice, one has changed."""
    partner = _partner(discourse, mention)
    if partner is None or mention.measure is None or hedged_away(mention, OTHER_VERSION):
        return None
    pairs = [
        (other, beside)
        for other in discourse.before(mention)
        if other.row is not mention.row
        and other.measure is mention.measure
        and _is_exact(other)
        and (beside := _partner(discourse, other)) is not None
    ]
    alike = [(other, beside) for other, beside in pairs if beside.measure is partner.measure and _equal(beside, partner)]
    if not alike or any(can_stand(same_again(discourse, other, mention)) for other, _ in pairs):
        return None
    first = alike[-1][0]
    quiet = (
        not LATER & (first.row.lows | mention.row.lows)
        and not two_speakers(first, mention)
        and not hedged_away(first, OTHER_VERSION)
        and not is_background(first.row, mention.row)
        and not is_background(mention.row, first.row)
        and not other_day(first.row, mention.row)
        and not same_template(first.row, mention.row)
        and no_narrower(mention, first)
    )
    return same_again(discourse, first, mention) if quiet and not explained_by_kin(discourse, mention, first) else None


def _partner(discourse: Discourse, mention: Mention) -> Mention | None:
    """The one exact count of another fate that stands beside a count of all with its own: "three dead and 17 wounded"."""
    if not whole_count(mention) or not _is_plain(mention) or mention.measure not in VICTIMS:
        return None
    row = discourse.row_mentions(mention.row)
    place = row.index(mention)
    beside = [other for other in row[max(0, place - 1) : place + 2] if other is not mention]
    fates = [other for other in beside if other.measure in VICTIMS and other.measure is not mention.measure]
    if len(fates) != 1 or len(row) > 3 or not whole_count(fates[0]) or not _is_plain(fates[0]):
        return None
    return fates[0] if same_kind(fates[0], mention) and isinstance(fates[0].quantity.value, int) else None


def _is_plain(mention: Mention) -> bool:
    """Whether nobody in particular is counted: no noun, one that anybody answers to, or the fate itself."""
    return mention.quantity.hedge is Hedge.EXACT and (
        not mention.what.head or mention.what.head in WEAK_WORDS or len(mention.what.words) == 1
    )


def _equal(a: Mention, b: Mention) -> bool:
    return a.quantity.value == b.quantity.value and (a.quantity.value or 0) >= LEAST
