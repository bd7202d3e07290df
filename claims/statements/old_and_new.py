"""A step told beside the two counts that it leads from and to, whatever the words between: "rose to 47 after divers recovered
six more bodies, up from 41"; "4,300 on Sunday, after 2,900 on Saturday. The 1,400 newcomers"; "from 214 to 187, saying that 27
had been counted twice".

The two counts are the only ones near the step that may be of its people, one of them is told as the older by its words, and the
step is one by its noun phrase or by what befell its people. An event is no more than a part of the change: "six more bodies"
may not be all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.changes import ADDED, ARRIVED, FALLS, LESS, MORE, RISES, UNDONE
from claims.lexicon.people import THING_NOUNS, is_person
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each
from claims.statements.figures import AT_LEAST_ZERO, ZERO, Figure, relate
from claims.statements.frames import noun_measure
from claims.statements.identity import of_one_size, two_speakers
from claims.statements.lone_persons import lone_persons
from claims.statements.mention import Mention
from claims.statements.pairs import LEVELS, age_of, phrase_of
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import by_longest_word
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.record import record

NEAR = 4  # sentences from a step to its two counts

BESIDES = frozenset("and while whereas but though although despite ; with".split())
OLDER = frozenset("earlier previous previously preceding prior original originally initial initially former".split())
COMPARING = frozenset("SM")
UNDONE_PHRASES = by_longest_word(UNDONE)
REACH = 9  # words behind a number in which it is told what befell them


@record
class Step:
    """A number by which a count changed. `sign`: which way; `whole`: whether it is all of the change, as a noun of change or a
    comparison tells."""

    mention: Mention
    sign: int
    whole: bool


def read_old_and_new(discourse: Discourse) -> Iterator[Statement]:
    """Every such step with its two counts."""
    for mention in discourse.mentions:
        if mention.row.sentence.headline or not _may_be_a_step(mention) or not _is_plain(mention):
            continue
        step = _step(mention)
        if step is None:
            continue
        near = [
            one
            for one in discourse.mentions
            if one is not mention and abs(one.sentence - mention.sentence) <= NEAR and not one.row.sentence.headline
        ]
        kin = [one for one in near if _may_be_counted(one, step)]
        if len(kin) != 2 or not all(map(_is_plain, kin)) or any(_step(one) is not None for one in kin):
            continue
        statement = _led(discourse, kin, step, [one for one in near if one not in kin])
        if statement is not None:
            yield statement


def _may_be_a_step(mention: Mention) -> bool:
    """Whether the words right beside a number let it be a step, were nothing told of its people."""
    low_words, at = mention.row.low_words, mention.at
    beside = low_words[at + 1 : at + 2]
    if mention.determiner or low_words[at - 1] == "of" or (beside and beside[0] in LESS | MORE):
        return True
    return mention.row.has_phrase(UNDONE_PHRASES)


def _is_plain(mention: Mention) -> bool:
    value = mention.quantity.value
    return mention.quantity.hedge is Hedge.EXACT and isinstance(value, int) and value > 0 and not is_each(mention)


def _step(mention: Mention) -> Step | None:
    """A number as a step; None where its words tell of none."""
    row, at = mention.row, mention.at
    if mention.whole is not None:
        return None
    lead = row.low_words[max(0, at - 3) : at]
    if lead[-1:] == ("of",) and len(lead) > 1 and lead[-2] in RISES | FALLS:
        return Step(mention, 1 if lead[-2] in RISES else -1, True)
    if "than" in row.low_words[at + 2 : at + 7] and row.low_words[at + 1] in LESS | MORE:
        return Step(mention, -1 if row.low_words[at + 1] in LESS else 1, True)
    definite = mention.determiner in {"the", "these", "those", "all"}
    if definite and (mention.what.head in ARRIVED or not ADDED.isdisjoint(row.low_words[at + 1 : mention.end])):
        return Step(mention, 1, True)
    if mention.determiner == "more":
        return Step(mention, 1, False)
    if not row.has_phrase(UNDONE_PHRASES):
        return None
    stop = next((end for end in range(mention.end, len(row.words)) if row.tags[end] in ";:.C&"), len(row.words))
    behind = f" {row.between(mention.end, min(stop, mention.end + REACH))} "
    return Step(mention, -1, False) if any(f" {undone} " in behind for undone in UNDONE) else None


def _may_be_counted(one: Mention, step: Step) -> bool:
    """Whether a count near a step may be of its people."""
    if one.whole is not None or one.determiner in {"other", "remaining"}:
        return False
    if one.what.head in THING_NOUNS and one.measure is None and one.what.head != step.mention.what.head:
        return False
    if one.measure is not None and step.mention.measure is not None:
        return one.measure is step.mention.measure or step.sign < 0
    return True


def _is_sure(one: Mention, step: Step) -> bool:
    """Whether it is of its people by its words."""
    head, own = one.what.head, step.mention.what.head
    if one.measure is not None and one.measure is step.mention.measure:
        return True
    general = not head or head in WEAK_WORDS or head in LEVELS or noun_measure((head,)) is not None
    return general or head == own or step.sign < 0 or (is_person(head) and own in {"", *WEAK_WORDS})


def _is_old(figure: Figure) -> bool:
    """Whether its words make a number the older one: "up from 41", "had listed 31", "not nine", "after 2,900 on Saturday"."""
    before, behind = phrase_of(figure)
    if before[-2:] in (["stood", "at"], ["stands", "at"], ["standing", "at"]) and not {"had", "after"} & set(before):
        return False
    if age_of(figure) == 2 or before[-1:] == ["not"] or not OLDER.isdisjoint((*before, *behind)):
        return True
    if "had" in before and "by" not in figure.row.low_words[: figure.at]:
        return True
    dated = figure.row.tags[figure.at + 1 : figure.at + 3] in {"PT", "T."}
    return before[-1:] == ["after"] and dated


def _led(discourse: Discourse, kin: Sequence[Mention], step: Step, near: Sequence[Mention]) -> Statement | None:
    """The change from the older count to the newer, by the step."""
    figures = [Figure(one.row, one.at, one.number, one.quantity) for one in kin]
    ages = [_is_old(figure) for figure in figures]
    if ages[0] == ages[1] or not all(_is_sure(one, step) for one in kin) or not of_one_size(*kin):
        return None
    fates = {one.measure for one in kin} - {None}
    own = step.mention
    alike = own.measure in fates if own.measure is not None else any(own.what.head == one.what.head != "" for one in kin)
    if len(fates) > 1 or not (alike or step.whole or step.sign < 0) or _is_told_besides(step, kin):
        return None
    old, new = figures if ages[0] else figures[::-1]
    amount = Figure(step.mention.row, step.mention.at, step.mention.number, step.mention.quantity)
    terms = ((old, "old"), (new, "new"), (amount, "rise" if step.sign > 0 else "fall"))
    bounds = ZERO if step.whole else AT_LEAST_ZERO
    statement = relate(Relation.CHANGE, amount.span, terms, (((-step.sign, step.sign, -1), bounds),))
    led = (new.value or 0) - (old.value or 0)
    if not can_stand(statement) and abs(led) == own.quantity.value:
        return None  # right, were the older the newer
    return statement if can_stand(statement) or _is_certain(discourse, kin, step, near, new, led) else None


def _is_told_besides(step: Step, kin: Sequence[Mention]) -> bool:
    """ "Forty were killed, up from 32 a year earlier, and 120 more were injured": joined to both counts as more of the news,
    and not as what led from one to the other."""
    row, at = step.mention.row, step.mention.at
    if step.whole or step.sign < 0 or any(one.row is not row or one.index > step.mention.index for one in kin):
        return False
    while at > 0 and row.tags[at - 1] in "adA":
        at -= 1
    return row.low_words[at - 1] in BESIDES


def _is_certain(
    discourse: Discourse, kin: Sequence[Mention], step: Step, near: Sequence[Mention], newer: Figure, led: Number
) -> bool:
    """Whether no other people near by may make the difference. `led`: what the newer count has more than the older."""
    told = [*kin, step.mention]
    if not step.whole and (led > 0) is not (step.sign > 0):
        return False  # "was lowered to 18, though two more had died"
    rows = [one.row for one in told]
    if is_background(newer.row, step.mention.row) or two_speakers(*kin):
        return False
    if any(not COMPARING.isdisjoint(row.tags) for row in rows):
        return False
    first, last = min(row.sentence.index for row in rows), max(row.sentence.index for row in rows)
    between = [one for one in near if first <= one.sentence <= last]
    fates = {one.measure for one in told} - {None}
    if any(one.measure in fates or one.determiner in {"other", "remaining", "more"} for one in between):
        return False
    own = [one for one in discourse.row_mentions(step.mention.row) if one.at < step.mention.at]
    if step.whole and own and (own[-1] not in kin or any(one.whole is not None for one in own)):
        return False  # "60 of the 100 were women, 15 more than at the last congress, which had 120"
    return not lone_persons(discourse, first, last) and not any(one.beside for one in (kin if step.whole else told))
