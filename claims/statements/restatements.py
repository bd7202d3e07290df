"""One number given twice: "the 91 dead", "that figure of 6,000", "all 18 of them", a story told again.

Two mentions are compared only where the words say that they are one: a definite phrase that fits, a headline and its lead,
the same fate with the same names around it, or one number with two hedges that exclude each other. Explain away first: a
mention that some earlier number, sum or difference gives is no contradiction.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.lexicon.cues import OTHER_VERSION
from claims.lexicon.speech import SPEECH
from claims.statements.definites import ANOTHER, definite, may_be_one_number, same_number
from claims.statements.derived import is_derived, may_be_others
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each, same_kind
from claims.statements.fronted_parts import is_subject
from claims.statements.hedge_clashes import DISTINCT_FROM, hedge_clash
from claims.statements.identity import (
    apposed,
    explained,
    explained_by_kin,
    hedged_away,
    is_of_another_time,
    joined_before,
    no_narrower,
    of_one_size,
    one_more,
    other_day,
    same_template,
    same_thing,
    shared_names,
    two_speakers,
    whole_count,
)
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.runs import runs_in
from claims.statements.set_phrases import phrase_at
from claims.statements.statement import Statement, can_stand, same
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.verdict import Reading

SMALL = 20  # a number below it is easily a sum of others told
LABEL = 8  # words of a line within which its label ends
DEFINITE = frozenset({"the", "all", "those", "these"})
MOST = frozenset("hardest worst most heaviest highest largest deadliest biggest bloodiest".split())
"""Words of a place that suffered more than others, and so not alone."""


FIGURE_NOUNS = frozenset("figure total number count toll tally estimate list card sum".split())
"""Nouns in apposition by which a text names the figure just given: "that total, just under 4,500"."""


def read_restatements(discourse: Discourse) -> Iterator[Statement]:
    """Every number that the text gives again."""
    for mention in discourse.mentions:
        if mention.row.sentence.headline:
            continue
        statement = _read(discourse, mention)
        if statement is not None:
            yield statement


def _read(discourse: Discourse, mention: Mention) -> Statement | None:
    """The strongest reason to compare a mention with an earlier one, if any."""
    if _is_all(mention):
        found = _all(discourse, mention)
        if found is not None:
            return found
    clash = hedge_clash(discourse, mention)
    if clash is not None:
        return clash
    if _names_a_figure(mention):
        return _figure(discourse, mention)
    if mention.whole is not None and mention.determiner not in DEFINITE:
        return None
    if mention.determiner in DEFINITE and mention.whole is None:
        return definite(discourse, mention)
    return _again(discourse, mention)


def _is_all(mention: Mention) -> bool:
    """ "all 16", "both", "The 21 were": a number without a noun of its own that must be the one just given."""
    both = mention.row.low_words[mention.at] == "both"
    if mention.determiner not in {"all", "the"} and not both:
        return False
    if mention.quantity.hedge is not Hedge.EXACT or mention.what.head == "other" or not isinstance(mention.quantity.value, int):
        return False
    if mention.whole is not None and mention.whole.head not in PRONOUN_WHOLES:
        return False
    before = mention.row.tags[mention.at - 1] if mention.at else "."
    if both:
        of_two = mention.row.tags[mention.end : mention.end + 1] == "o"  # "both of the first two groups"
        return not mention.what.head and not of_two
    if mention.determiner == "all":
        low = mention.row.between(mention.at + 1, mention.at + 2)
        placed = low in {"on", "in", "at", "inside", "below", "above", "near"}  # "all 118 on the ground floor got out"
        placed = placed and phrase_at(mention.row, mention.at + 1) is None  # "on board"
        whose = mention.row.between(mention.at - 2, mention.at) == "of the"
        whose = whose and mention.row.between(mention.end, mention.end + 1) in {"who", "that", "which"}
        return before in "Adp" and not placed and not whose  # "all of the 12 who died" were in the cellar
    if mention.row.between(mention.end, mention.end + 1) in {"who", "that", "which"}:
        return False  # "the 32 who are still here"
    bare = not mention.what.head and mention.whole is None and mention.measure is None
    return mention.determiner == "the" and bare and mention.at == 1 and (mention.quantity.value or 0) >= DISTINCT_FROM


def _all(discourse: Discourse, mention: Mention) -> Statement | None:
    """The count that "all" of it is: the same number in the nearest sentences, or the one count that it can be."""
    near = [
        other
        for other in discourse.before(mention)
        if mention.sentence - other.sentence <= 2 and _all_of(mention, other) and not is_background(other.row, mention.row)
    ]
    statements = [
        same(mention.span, discourse.party(other, "whole"), discourse.party(mention, "all of it"), Reading.INFERRED)
        for other in near
    ]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting:
        return fitting[0]
    same_paragraph = mention.row.sentence.paragraph
    counted = {other.sentence for other in discourse.mentions}
    last = [
        other
        for other in near
        if other.row.sentence.paragraph == same_paragraph
        and not any(between in counted for between in range(other.sentence + 1, mention.sentence))
    ]
    last = [other for other in last if is_subject(other.row, other)] if len(last) > 1 else last
    said = last[0].at if last and last[0].row is mention.row else 0  # "We lost six colleagues and I knew all six"
    if (
        '"' in mention.row.tags[said : mention.at]
        or len(last) != 1
        or joined_before(last[0])
        or (mention.determiner == "the" and may_be_others(discourse, last[0]))
        or one_more(discourse, last[0], mention)
        or is_of_another_time(mention, last[0])
        or any(other.quantity.value == mention.quantity.value for other in discourse.before(mention))
        or explained(discourse, mention)
        or _may_be_made_up(discourse, mention)
        or _is_reckoned(discourse, mention, last[0])
        or not of_one_size(mention, last[0])
    ):
        return None
    return statements[near.index(last[0])]


def _is_reckoned(discourse: Discourse, mention: Mention, last: Mention) -> bool:
    """Whether the number may be reckoned from the sentences before it, or says itself of whom it is: "18 men each ... The 61",
    "Train A had 310 aboard and train B 145. Of all 455", "All 310 people who had been registered"."""
    near = [other for other in discourse.before(mention) if mention.sentence - other.sentence <= 2]
    more = (mention.quantity.value or 0) - (last.quantity.value or 0)
    if more > 0 and (any(is_each(other) for other in near) or str(more) in last.row.text.split()):
        return True
    return mention.row.between(mention.end, mention.end + 2) in OWN_GROUP


OWN_GROUP = frozenset(f"{who} {had}" for who in ("who", "that") for had in ("had", "have", "has"))
MORE_THAN = frozenset({"more than", "fewer than", "less than"})


def _may_be_made_up(discourse: Discourse, mention: Mention) -> bool:
    """Whether "the so many", or a few of "all so many", are made up of counts told before."""
    few = mention.determiner == "all" and (mention.quantity.value or 0) < SMALL
    return (mention.determiner == "the" or few) and is_derived(discourse, mention)


def _all_of(mention: Mention, other: Mention) -> bool:
    """Whether "all" may speak of the other mention: of people or of one noun, and no fate that excludes its own."""
    if not same_kind(mention, other) or is_each(other) or (other.quantity.value or 0) < 2:
        return False
    if other.row.between(other.at + 1, other.at + 3) in MORE_THAN:
        return False  # "140 guests, 30 more than allowed": an amount, and nobody
    a, b = mention.what.head, other.what.head
    if not b and other.measure is None and other.row.between(other.at - 1, other.at) == "at":
        return False  # "had left Innsbruck at five"
    return not a or mention.what.words[0].endswith("ed") or a == b or (bool(b) and a in WEAK_WORDS)


def _names_a_figure(mention: Mention) -> bool:
    """ "that total, just under 4,500", "its number, 58", "that number is below 2,200"."""
    tags, words = mention.row.tags, mention.row.words
    position = mention.at - 1
    while position >= 0 and tags[position] in ",ba:(":
        position -= 1
    if position < 1 or position == mention.at - 1:
        return False
    of_it = position >= 2 and tags[position - 2] in "oMS"  # "twice that number, 300"
    return not of_it and words[position].low in FIGURE_NOUNS and words[position - 1].low in {"that", "this", "its", "same"}


def _figure(discourse: Discourse, mention: Mention) -> Statement | None:
    """The figure just given that such an apposition restates."""
    near = [other for other in discourse.before(mention) if mention.sentence - other.sentence <= 2]
    statements = [same_number(discourse, other, mention, figures=True) for other in near]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting:
        return fitting[0]
    first = next((other for other in near if other.row is not mention.row), near[0] if near else None)
    if first is None or explained(discourse, mention) or not of_one_size(first, mention):
        return None
    return same_number(discourse, first, mention, figures=True)


def _again(discourse: Discourse, mention: Mention) -> Statement | None:
    """A number told again without "the": the same number, or another one where measure, noun and names are the same."""
    if mention.measure is None or (mention.quantity.value or 0) < 2:
        return None
    if any(member.index == mention.index for run in runs_in(discourse, mention.row) for member in run):
        return None
    earlier = [other for other in discourse.before(mention) if other.measure is not None and same_thing(other, mention)]
    for other in earlier:
        if other.quantity.value == mention.quantity.value and (mention.quantity.value or 0) >= DISTINCT_FROM:
            return same_number(discourse, other, mention)
    if any(may_be_one_number(other, mention) for other in earlier):
        return None
    retold = next((other for other in earlier if _retold(discourse, other, mention)), None)
    return same_number(discourse, retold, mention) if retold is not None else None


def _are_labelled(a: Row, b: Row) -> bool:
    """Whether both sentences are lines of a list with labels of their own: "- North ward: 12 dead", "- South ward: 7 dead"."""
    labels = [row.between(0, row.tags.index(":")) if ":" in row.tags[:LABEL] else "" for row in (a, b)]
    return all(labels) and labels[0] != labels[1]


def _other_speaker(other: Mention, mention: Mention) -> bool:
    """Whether the later number may be another speaker's: its sentence says who tells it, and that is not the earlier source."""
    unnamed = other.source is not None and mention.source is None and not mention.row.lows.isdisjoint(SPEECH)
    return unnamed or two_speakers(other, mention)


def _is_of_the_hardest_hit(mention: Mention, other: Mention) -> bool:
    """ "killed 112 on the island ... Hardest hit was the province of Mena on the island, with 66 dead": one place of all."""
    superlative = not MOST.isdisjoint(mention.row.low_words[: mention.end])
    return superlative and (mention.quantity.high or 0) < (other.quantity.low or 0)


def _retold(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the story of one number is told again with another: one event by its names, nothing that sets them apart."""
    return (
        other.row is not mention.row
        and not other.row.sentence.headline  # statements/headline_numbers.py compares it, with all that a headline may mean
        and whole_count(other)
        and whole_count(mention)
        and (
            apposed(mention)
            or mention.what.head == other.what.head
            or mention.what.head in WEAK_WORDS
            or other.what.head in WEAK_WORDS
        )
        and no_narrower(mention, other)
        and no_narrower(other, mention)
        and not is_background(mention.row, other.row)
        and not is_background(other.row, mention.row)
        and not hedged_away(other, OTHER_VERSION)
        and not hedged_away(mention, OTHER_VERSION)
        and not other_day(other.row, mention.row)
        and ("since" in other.row.lows) == ("since" in mention.row.lows)
        and not same_template(other.row, mention.row)
        and not _are_labelled(other.row, mention.row)
        and not _other_speaker(other, mention)
        and not mention.row.lows & ANOTHER
        and not _is_of_the_hardest_hit(mention, other)
        and shared_names(other.row, mention.row) >= 2
        and of_one_size(other, mention)
        and not explained_by_kin(discourse, mention, other)
        and not explained_by_kin(discourse, other, mention, headed=False)
    )
