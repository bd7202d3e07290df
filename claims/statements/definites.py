"""Definite phrases that speak of a number told before: "the 91 dead", "those 22 residents", "the 27 climbers"."""

from __future__ import annotations

from collections.abc import Sequence

from claims.lexicon.calendar import TIME_UNITS
from claims.lexicon.comparisons import EXCEEDS
from claims.lexicon.cues import OTHER_VERSION, names_a_year
from claims.lexicon.measures import OBJECT
from claims.lexicon.people import GROUPS_OF_PEOPLE, THING_NOUNS, is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.companions import are_among
from claims.statements.derived import is_derived, is_of_people, is_rest
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background
from claims.statements.frames import noun_measure
from claims.statements.hedge_clashes import LOWER
from claims.statements.identity import (
    explained_by_kin,
    graded,
    hedged_away,
    no_narrower,
    of_one_size,
    one_more,
    same_thing,
    shared_names,
    whole_count,
)
from claims.statements.labels import label
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.statement import Statement, can_be_one, same
from claims.statements.uncounted import uncounted
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION, Measure
from claims.values.verdict import Reading

CLOSE = 3  # halves: a hedged number is told as another one up to one and a half times it (measured: at most 1.4)

COMPARED = frozenset(
    """
    from than since exceed exceeds exceeded exceeding against surpassing short like unlike besides after below above beyond
    behind passing beating includes include included excludes exclude excluding omits omit leaves
    """.split()
) | frozenset(EXCEEDS)
"""Words before a definite number of another event: "the deadliest since the 16 killed on 1 May"."""

COMPARED_TO = frozenset(f"{word} to" for word in "compared relative equal similar prior next rose fell up down close".split())

ANAPHORA = 3  # sentences from a count to the definite phrase that speaks of the same people

OF_SOURCES = frozenset(f"{told} by" for told in "mentioned reported claimed cited quoted announced given".split())
"""Words behind a number by which it is another's: "the 24 deaths mentioned by a television channel"."""

ANOTHER = frozenset("adding also another other too second separate similar elsewhere each respectively".split())
"""Words of a sentence that tells of something besides."""

NEAR = 2  # sentences in which counts of any fate make up a number
PLACED = 4  # words behind a number in which its place stands
SAID = 4  # words behind a count that say of whom it is
RELATIVE_REACH = 9  # words behind a phrase in which a clause may set it in another year


def same_number(discourse: Discourse, first: Mention, again: Mention, *, figures: bool = False) -> Statement:
    """Two mentions as one number; two lower bounds are figures, since "more than 6,000" is not told again as "more than
    9,000".
    """
    reading = Reading.STATED if first.row is again.row else Reading.INFERRED
    figures = figures or _are_lower(first, again)
    return same(again.span, discourse.party(first, "first mention"), discourse.party(again, "again"), reading, figures=figures)


def may_be_one_number(first: Mention, again: Mention) -> bool:
    """Whether two mentions can be one number: whether `same_number` of them can stand."""
    return can_be_one(first.quantity, again.quantity, figures=_are_lower(first, again))


def _are_lower(first: Mention, again: Mention) -> bool:
    return first.quantity.hedge in LOWER and again.quantity.hedge in LOWER


def definite(discourse: Discourse, mention: Mention) -> Statement | None:
    """ "the 91 dead": the number must have been given before, or follow from what was."""
    told = list(discourse.before(mention))
    earlier = [other for other in told if not other.group.apart(mention.group)]  # "nine Greek sailors" are no Turkish ones
    fitting = [other for other in earlier if same_thing(other, mention) and may_be_one_number(other, mention)]
    close = [other for other in fitting if _is_close(other, mention)]
    if fitting:
        return same_number(discourse, close[0], mention) if close else None
    if "|" in discourse.document.text and mention.measure is not None and not mention.row.sentence.headline:
        return None  # "the 88 dead": of a table's, for all we know
    relabelled = label(discourse, mention, told)
    if relabelled is not None:
        return relabelled
    lead = mention.row.between(max(0, mention.at - 4), mention.at)
    every = lead.endswith(("each of the", "every one of the", "all of the"))
    one_of = not every and mention.row.tags[: mention.at].rstrip("dA").endswith(("Co", "Ao", "So"))
    if one_of and noun_measure(mention.what.words) is None:
        return None  # "one of the 40 died" says nothing of the 40
    lead_in = mention.row.between(max(0, mention.at - 3), mention.at).split()
    if hedged_away(mention, OTHER_VERSION) or set(lead_in) & COMPARED or " ".join(lead_in[:2]) in COMPARED_TO:
        return None
    if "as many as" in mention.row.between(max(0, mention.at - 4), mention.at):
        return None  # "twice as many as the 14 who died last year"
    shared = "S" in mention.row.tags[: mention.at] and mention.row.between(mention.at - 2, mention.at) == "of the"
    if shared and any(one.row is mention.row for one in earlier):
        return None  # "48 deaths, or one in eight, of the 384 killed on the roads"
    if graded(mention, 4) or _of_another_year(mention, earlier) or _is_of_a_period(mention, earlier):
        return None
    if mention.row.between(mention.end, mention.end + 2) in OF_SOURCES:
        return None
    for other in earlier:
        if other.row.sentence.headline and other.row.tags[other.at + 1 : other.at + 2] == "o":
            continue  # "DNA tests name 90 of tsunami dead"
        if (
            same_thing(other, mention)
            and (_tied(other, mention) or _is_the_only(other, mention, earlier))
            and (no_narrower(mention, other) or _is_of_its_row(discourse, mention, other))
            and not _is_placed_apart(mention, other)
            and not is_background(other.row, mention.row)
            and not is_background(mention.row, other.row)
            and not hedged_away(other, OTHER_VERSION)
            and not _is_joined(discourse, other)
            and not _some_lived(discourse, other)
            and not _is_listed(discourse, other)
            and _may_be_meant(mention, other)
            and not (other.what.head not in {"", *WEAK_WORDS} and mention.what.head in WEAK_WORDS and _exceeds(mention, other))
            and "|" not in other.row.lows
            and not _is_some_of(discourse, mention, other)
            and not one_more(discourse, other, mention)
            and whole_count(other)
            and of_one_size(other, mention)
        ):
            derived = explained_by_kin(discourse, mention, other) or _is_a_share(discourse, mention)
            bare = not mention.what.head or noun_measure((mention.what.head,)) is not None
            near = mention.sentence - other.sentence <= NEAR  # "27 miners. Three were never brought up. The 24 were buried"
            derived = derived or (bare and near and is_rest(discourse, other, mention))
            derived = derived or _is_with_unnumbered(discourse, other, mention) or is_moved(discourse, other, mention)
            return None if derived else same_number(discourse, other, mention)
    return None


MOVED = frozenset(
    """
    boarded alighted disembarked embarked got joined stepped climbed deserted received receives admitted discharged transferred
    reinforced replaced
    """.split()
)
"""Verbs by which a group told before has grown or shrunk."""


def is_moved(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """ "212 passengers ... At the next halt 38 alighted and 15 got in. Of the 189 on board": others came or went between."""
    if mention.measure not in (None, *POPULATION) or other.measure not in (None, *POPULATION):
        return False
    between = {one.row.sentence.index: one.row for one in discourse.mentions[other.index + 1 : mention.index]}
    return any(not MOVED.isdisjoint(row.lows) for row in between.values()) and is_derived(discourse, mention)


def _is_with_unnumbered(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """ "Two adults, five children and a lodger were found dead ... The eight": the list, with those named as one each."""
    people = [one for one in discourse.row_mentions(other.row) if is_of_people(one) and one.whole is None]
    return 0 < (mention.quantity.value or 0) - sum(one.quantity.value or 0 for one in people) <= uncounted(other.row)


def _is_placed_apart(mention: Mention, other: Mention) -> bool:
    """ "210 families at the covered court ... The 68 families at the parish hall": each with a place of its own."""
    behind = mention.row.low_words[mention.end : mention.end + PLACED]
    if not behind or behind[0] not in {"at", "inside", "near"}:
        return False
    nouns = {word.low for word in mention.row.words[mention.end : mention.end + PLACED] if word.tag == "n"}
    return (
        bool(nouns)
        and not nouns & other.row.lows
        and {"at", "in", "inside", "near"} & set(other.row.low_words[other.end :]) != set()
    )


def _is_joined(discourse: Discourse, other: Mention) -> bool:
    """Whether somebody without a number is counted with it, here or where it is told again: "16 pilgrims and their driver"."""
    twins = [one for one in discourse.mentions if one.quantity.value == other.quantity.value and same_thing(one, other)]
    return any(one.beside for one in twins)


def _is_of_its_row(discourse: Discourse, mention: Mention, other: Mention) -> bool:
    """ "53 passengers aboard, 16 of them were killed ... the 18 passengers who were killed": the noun of "them"."""
    if other.whole is None or other.whole.head not in PRONOUN_WHOLES:
        return False
    return any(one.what.words == mention.what.words for one in discourse.row_mentions(other.row) if one.at < other.at)


def _is_listed(discourse: Discourse, other: Mention) -> bool:
    """ "In the flagship 41 were killed, in the Triton 28, in the Hebe 19": one of several places."""
    behind = [one for one in discourse.row_mentions(other.row) if one.at > other.at]
    return len([one for one in behind if not one.what.head and one.measure in (None, other.measure)]) > 1


def _is_a_share(discourse: Discourse, mention: Mention) -> bool:
    """ "Three quarters of the 64 families lost somebody. Those forty-eight families": the share of a number told."""
    shares = [quantity.value for quantity in discourse.quantities[: mention.number] if quantity.kind is Kind.SHARE]
    wholes = [other.quantity.value for other in discourse.mentions[: mention.index]]
    return any(share and whole and share * whole == mention.quantity.value for share in shares for whole in wholes)


def _some_lived(discourse: Discourse, other: Mention) -> bool:
    """ "It buried 31 people, of whom neighbours dug out 18 alive": the 31 are not the dead."""
    here = discourse.row_mentions(other.row)
    alive = any(
        one.measure in (Measure.RESCUED, Measure.SURVIVORS) or "alive" in one.row.lows for one in here if one is not other
    )
    return "buried" in other.row.lows and alive


def _exceeds(mention: Mention, other: Mention) -> bool:
    """Whether a number is larger than another: "the 21 people killed", of whom 12 were civilians."""
    return (mention.quantity.low or 0) > (other.quantity.high or 0)


def _may_be_meant(mention: Mention, other: Mention) -> bool:
    """Whether a clause behind the number ("who had been killed in the mill") says of the people what was said of the other."""
    row, end = mention.row, mention.end
    if row.tags[end : end + 2] in {"vb", "vv", "kb", "kv"} and row.words[end].low not in other.row.lows:
        return False  # "740 men remain ... the 196 men lost represent"
    told = other.row.between(other.at, other.end + SAID).split()
    harmed = bool(row.words[end : end + 1]) and row.words[end].low in OBJECT and row.words[end].low not in told
    if harmed and other.measure is None:
        return False
    clause = row.words[end : end + RELATIVE_REACH]
    if row.between(end, end + 1) not in {"who", "that"} or "had" not in {word.low for word in clause}:
        return True
    said = {word.low for word in clause if word.tag == "n" and len(word.low) > 3}
    return not said or bool(said & other.row.lows)


LATER = frozenset("later afterwards afterward subsequently since first already earlier".split())
"""Words of a clause that tells some of a group from the others."""


def _is_some_of(discourse: Discourse, mention: Mention, other: Mention) -> bool:
    """Whether the number was given as some of the other: "the five highest of 41 areas ... The five areas"; or the reverse."""
    if other.row is mention.row and are_among(other.row, other.end, mention.at):
        return True  # "two Poles were among the 19 dead"
    here = [one for one in discourse.row_mentions(other.row) if one.quantity.value == mention.quantity.value]
    behind = mention.row.low_words[mention.end : mention.end + 6]
    narrowed = behind[:1] in (("who",), ("that",)) and not LATER.isdisjoint(behind)
    if narrowed and (mention.quantity.high or 0) < (other.quantity.low or 0):
        return True  # "six fell dead ... the two who died later"
    return any(other.row.between(one.end, other.at) == "of" for one in here)


def _is_close(other: Mention, mention: Mention) -> bool:
    """Whether one number may be told as the other: "more than 6,000" of 6,212, but not of 11,000."""
    a, b = (number.quantity.low or number.quantity.high or 0 for number in (other, mention))
    vague = Hedge.VAGUE in (other.quantity.hedge, mention.quantity.hedge)
    return vague or (2 * a <= CLOSE * b and 2 * b <= CLOSE * a)


def _tied(other: Mention, mention: Mention) -> bool:
    """Whether a definite phrase speaks of this one: the same fate, "all" and "those", or the same noun in the same story."""
    if mention.determiner in {"all", "those"} or (mention.measure is not None and other.measure is mention.measure):
        return True
    noun = mention.what.head
    return (
        bool(noun)
        and noun == other.what.head
        and noun not in WEAK_WORDS | THING_NOUNS
        and mention.measure in (None, other.measure)  # "740 men remain ... the 196 men lost"
        and shared_names(other.row, mention.row) >= 1
    )


def _is_the_only(other: Mention, mention: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether "the 27 climbers" can speak of no other climbers: one count of the noun, a few sentences before."""
    noun = mention.what.head
    particular = bool(noun) and noun == other.what.head and noun not in WEAK_WORDS
    counted = particular and (noun in GROUPS_OF_PEOPLE or (is_person(noun) and noun not in THING_NOUNS))
    kin = [one for one in earlier if one.what.head == noun or not one.what.head]
    near = mention.sentence - other.sentence <= ANAPHORA and not other.row.sentence.headline
    plain = len(mention.what.words) == 1 and mention.whole is None and other.whole is None
    return counted and near and plain and len(kin) == 1 and not mention.row.lows & ANOTHER


PERIODS = frozenset(map(singular, TIME_UNITS)) | {"half", "season", "war", "campaign", "winter", "summer", "spring", "autumn"}


def _is_of_a_period(mention: Mention, earlier: Sequence[Mention]) -> bool:
    """ "Six died in March, nine in April ... the 24 deaths of the first half-year": of a time that no count before names."""
    row, end = mention.row, mention.end
    if row.low_words[end : end + 1] not in {("of",), ("in",), ("since",), ("during",), ("over",), ("for",)}:
        return False
    stop = next((at for at in range(end + 1, min(end + 6, len(row.words))) if row.tags[at] in ",.;:bv"), end + 1)
    named = {low for low in row.low_words[end + 1 : stop] if singular(low) in PERIODS}
    return bool(named) and all(named.isdisjoint(other.row.lows) for other in earlier)


def _of_another_year(mention: Mention, earlier: Sequence[Mention]) -> bool:
    """Whether a relative clause sets the people in another year: "the twelve who died in the 1987 fire"."""
    years = {word.low for word in mention.row.words[mention.at : mention.end + RELATIVE_REACH] if names_a_year(word.low)}
    return bool(years) and not any(years & other.row.lows for other in earlier)
