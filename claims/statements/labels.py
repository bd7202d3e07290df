"""One number given again for something that it cannot be: "46 injured" that become "the 46 dead", casualties retold as deaths.

A label is broken only where every earlier mention of the number excludes the later one, and a second witness speaks: the text
denies what is told ("nobody died"), or counts it apart ("killed 17"), or the measures themselves exclude each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from claims.lexicon.fates import BECAME, COUNTED_THINGS, HOUSEHOLDS, INDIVIDUALS, OPEN
from claims.lexicon.people import THING_NOUNS, is_person
from claims.quantities.quantity import Kind
from claims.statements.claim import Mode
from claims.statements.denials import denials_of
from claims.statements.discourse import Discourse, apart, contains, same_kind
from claims.statements.fates import cost_lives, fate, of_the_dead, told_by_verb
from claims.statements.frames import noun_measure
from claims.statements.label_changes import FOUND, came_to_it, gives_as_many, is_by_deaths, named_by_deaths, words_between
from claims.statements.label_times import DEFINITE, is_of_another_time
from claims.statements.mention import Mention
from claims.statements.sorts import groups_apart, qualities, qualities_apart, things_apart
from claims.statements.statement import Party, Relation, Statement, Sum
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.measure import Measure
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

LABELS_FROM = 10  # counts from which a coincidence of two equal numbers is unlikely
MOST = 8  # a number told more often than this stands in a list
SMALL = 3  # the same where the text counts the later label apart
LARGE = 100  # counts that are told again even without "the"
ONLY_DEATHS = Pattern(r"\b(?:were|was) the only (?:\w+ )?(?:fatalit(?:y|ies)|deaths?|dead|ones to die)\b")
CLAUSE = 8  # words of a clause read for a cue of fate
ALIVE_FOR_SURE = frozenset({Measure.SURVIVORS, Measure.RESCUED, Measure.UNHURT, Measure.RELEASED, Measure.EVACUATED})
MOVED = frozenset({Measure.DISPLACED, Measure.EVACUATED, Measure.VACCINATED})
HURT = {Measure.INJURED, Measure.HOSPITALISED}  # who is missing has not been seen hurt
CARED_FOR = frozenset(
    {Measure.CASES, Measure.HOSPITALISED, Measure.CASUALTIES, Measure.DISPLACED, Measure.TRAPPED, Measure.KIDNAPPED}
)


def read_labels(discourse: Discourse) -> Iterator[Statement]:
    """Every number told again of something else."""
    seen: set[object] = set()
    for mention in discourse.mentions:
        value = mention.quantity.value
        if value in seen or _as_other_quantity(discourse, mention):
            statement = label(discourse, mention, list(discourse.before(mention)))
            if statement is not None:
                yield statement
        seen.add(value)


def label(discourse: Discourse, mention: Mention, earlier: Sequence[Mention]) -> Statement | None:
    """The earlier mention of the same number, where nobody can be counted under both. `earlier`: nearest first."""
    found = _label(discourse, mention, earlier)
    return None if found is None or gives_as_many(discourse) else found


def _label(discourse: Discourse, mention: Mention, earlier: Sequence[Mention]) -> Statement | None:
    value = mention.quantity.value
    rounded = mention.quantity.hedge in (Hedge.ABOUT, Hedge.NEARLY) and (value or 0) >= LARGE and _definite(mention)
    if (mention.quantity.hedge is not Hedge.EXACT and not rounded) or value is None or value < SMALL:
        return None
    if mention.row.sentence.headline:
        return None
    of_the = mention.row.between(max(0, mention.at - 2), mention.at) == "of the"
    lead = mention.row.tags[mention.at - 3 : mention.at - 2] if of_the else ""
    if (lead == "C" and mention.what.end <= mention.at + 2) or (lead == "&" and mention.row.low_words[0] == "of"):
        return None  # "reports 2 of the 33 dead", "Of the 30 rescued, ten were women, and of the ten dead, half"
    twins = [other for other in earlier if other.quantity.value == value and other.number != mention.number]
    if len(twins) > MOST or (not _definite(mention) and "later" in mention.row.lows):
        return None  # "took 140 prisoners ... a week later 140 men of the regiment were killed"
    if not _definite(mention) and any(other.quantity.hedge is not mention.quantity.hedge for other in twins):
        return None  # "around 35 a day" and "the bodies of 35" are no one number
    told = fate(mention)
    if not twins:
        party = _as_other_quantity(discourse, mention)
        if party is None or told is None or not _definite(mention) or is_of_another_time(mention, earlier):
            return None
        return broken_label(discourse, mention, party) if _rival(discourse, mention, told) else None
    if (told is None and not _has_sort(mention)) or _inside_is_told(mention, told):
        return None
    if any(told is not None and fate(twin) is told and _alike(twin, mention, told) for twin in twins):
        return None
    if is_of_another_time(mention, earlier) or any(_is_set_right(mention, twin) for twin in twins):
        return None
    rival = _rival(discourse, mention, told, twins)
    if not _tied(mention, twins, denied=told is not None, rival=rival):
        return None
    denied = told is not None and _denied(discourse, twins[-1], told)
    taken_up = denied and _definite(mention)  # "All 57 fatalities", where the text "lost nobody": no sum makes them
    if not _tied(mention, twins, denied=denied, rival=rival) or (not taken_up and _is_sum(discourse, mention, told)):
        return None
    if not all(_excludes(discourse, twin, mention, told, denied=denied, rival=rival) for twin in twins):
        return None
    return broken_label(discourse, mention, discourse.party(twins[-1], "first mention"))


def _alike(twin: Mention, mention: Mention, told: Measure) -> bool:
    """Whether nothing but the fate is told of two numbers that share it."""
    return not groups_apart(twin, mention) and not things_apart(twin, mention, told) and not qualities(mention)


def _is_set_right(mention: Mention, twin: Mention) -> bool:
    """ "spoke first of 10,000 families, then of 10,000 people": one sentence that sets the two against each other."""
    return twin.row is mention.row and "then" in mention.row.low_words[twin.at : mention.at]


def broken_label(discourse: Discourse, mention: Mention, first: Party) -> Statement:
    """The statement that nobody is counted under both."""
    nobody_is_both = Sum((1, 0), Interval(None, 0))
    parties = (first, discourse.party(mention, "again"))
    return Statement(
        Relation.LABEL, mention.span, parties, (nobody_is_both,), (nobody_is_both,), Reading.INFERRED, figures=False
    )


def _definite(mention: Mention) -> bool:
    if mention.determiner in DEFINITE:
        return True
    before = list(mention.row.low_words[max(0, mention.at - 2) : mention.at])
    return before[-1:] == ["of"] and before != [] and mention.what.head != ""


def _inside_is_told(mention: Mention, told: Measure | None) -> bool:
    """Whether the fate belongs to a part of the number: "one of the 40 died" says nothing of the 40."""
    end = mention.end + (mention.row.between(mention.end, mention.end + 1) in {"still", "now"})
    if end < len(mention.row.words) and mention.row.words[end].low in {"who", "that", "missing", "dead", "unaccounted"}:
        return False  # "of the six workers still missing"
    all_of = mention.determiner == "all" and mention.whole is not None and noun_measure(mention.whole.words) is told
    if of_the_dead(mention) or is_by_deaths(mention) or all_of:
        return False  # "the funerals of the 46", "the deaths of 14", "photographs of all 46 of the dead"
    inside = "o" in mention.row.tags[max(0, mention.at - 2) : mention.at]
    return inside and told is not noun_measure(mention.what.words) and not cost_lives(mention)


def _denied(discourse: Discourse, twin: Mention, told: Measure) -> bool:
    """Whether the text says that nobody has the fate told, and nowhere counts anybody who has."""
    if any(
        other.measure is told and other.quantity.value not in (None, 0, twin.quantity.value) for other in discourse.mentions
    ):
        return False
    own = {*twin.what.words, *(twin.whole.words if twin.whole else ())}
    denials = denials_of(discourse)
    return any(_is_of(denial.measure, told) and (not denial.of or denial.of in own or not own) for denial in denials)


def _is_of(denied: Measure, told: Measure) -> bool:
    """Whether who has the fate told has the one denied: those rescued have survived."""
    return denied is told or (denied is Measure.SURVIVORS and told is Measure.RESCUED)


def _rival(discourse: Discourse, mention: Mention, told: Measure | None, twins: Sequence[Mention] = ()) -> bool:
    """Whether the text gives another number of what is told: "killed 17" beside "the 60 killed"."""
    thing = mention.what.head in COUNTED_THINGS
    if told is Measure.KILLED and ONLY_DEATHS.search(discourse.document.text[: mention.span.start]):
        return True
    for other in discourse.mentions:
        value = other.quantity.value
        if value in (None, 0, mention.quantity.value) or other.mode in (Mode.HYPOTHETICAL, Mode.FORECAST):
            continue
        told_with_it = not thing and (other.row is mention.row or any(other.row is twin.row for twin in twins))
        if not told_with_it and is_of_another_time(other):
            continue
        if mention.group.side and other.group.side == mention.group.side and other.index < mention.index:
            return True  # "six Turkish and nine Greek sailors", and then "the nine Turkish sailors"
        if thing and other.what.head == mention.what.head and other.quantity.span.end < mention.quantity.span.start:
            return True
        if not thing and told is not None and fate(other) is told and other.what.head not in THING_NOUNS:
            sub = other.whole is not None and other.row is mention.row and other.at > mention.at
            nested = (
                other.row is mention.row and other.at < mention.at and other.whole is not None and other.whole.end > mention.at
            )
            if (not sub and not nested and other.row is not mention.row) or (other.at < mention.at and not nested):
                return True
    return False


def _has_sort(mention: Mention) -> bool:
    head = mention.what.head
    return (
        head in COUNTED_THINGS
        or head in HOUSEHOLDS
        or head in INDIVIDUALS
        or bool(mention.group.traits)
        or bool(qualities(mention))
    )


def _is_sum(discourse: Discourse, mention: Mention, told: Measure | None) -> bool:
    """Whether other numbers of the same fate add up to this one."""
    value = mention.quantity.value
    same = [
        other.quantity.value
        for other in discourse.mentions
        if other is not mention and fate(other) in (told, None) and same_kind(other, mention)
    ]
    values = [number for number in same if number is not None and value is not None and 0 < number < value][:14]
    return any(sum(group) == value for size in (2, 3) for group in combinations(values, size))


def _excludes(
    discourse: Discourse, twin: Mention, mention: Mention, told: Measure | None, *, denied: bool, rival: bool
) -> bool:
    """Whether the earlier number cannot be what the later one is said to be."""
    clause = twin.row.words[twin.row.tags.rfind(";", 0, twin.at) + 1 :]
    if ";" in twin.row.tags[twin.at :]:
        clause = twin.row.words[: twin.row.tags.index(";", twin.at)]
    if twin.mode is Mode.HYPOTHETICAL or (any(word.low in OPEN and word.quantity is None for word in clause) and not denied):
        return False
    was = fate(twin)
    if told is Measure.KILLED and (came_to_it(discourse, twin, mention) or _nobody_lived(discourse)):
        return False
    if told is Measure.KILLED and was is Measure.INJURED and named_by_deaths(twin, mention):
        return True
    if was is Measure.MISSING and told in HURT and not FOUND.isdisjoint(words_between(discourse, twin, mention)):
        return False
    if things_apart(twin, mention, told):
        return rival or denied or (mention.quantity.value or 0) >= LARGE
    if qualities_apart(discourse, twin, mention):
        return True
    if told is not None and was is told:
        return mention.determiner in DEFINITE and groups_apart(twin, mention)
    if mention.determiner in DEFINITE and groups_apart(twin, mention) and (was is None or told is None):
        return bool(twin.group.traits or (twin.group.side and mention.group.side))
    if told is None:
        return False
    if told is Measure.SURVIVORS and was is None and _some_died(discourse, twin):
        return True
    if denied and was is not told:
        return True
    if (
        was is None
        and told is Measure.KILLED
        and rival
        and "|" not in twin.row.lows
        and noun_measure(mention.what.words) is told
    ):
        return (mention.quantity.value or 0) >= LARGE and mention.determiner == "the"  # "funerals for the 12,500 dead"
    unseen = Measure.MISSING in (was, told) and (was in HURT or told in HURT)
    if unseen or apart(was, told) or (Measure.KILLED in (was, told) and (was in MOVED or told in MOVED)):
        return _cannot_become(was, told, mention, rival=rival)
    if contains(was, told) or (was in CARED_FOR and told is Measure.KILLED):
        mixed = was is Measure.CASUALTIES and told is Measure.KILLED and _some_hurt(twin)
        return mixed or (rival and ((contains(was, told) and _wider(discourse, twin, mention)) or was in CARED_FOR))
    return False


def _nobody_lived(discourse: Discourse) -> bool:
    """Whether the text says that there are no survivors at all."""
    return any(denial.measure is Measure.SURVIVORS and not denial.of for denial in denials_of(discourse))


def _some_died(discourse: Discourse, group: Mention) -> bool:
    """ "We received 37 people. Five of them died": the 37 are not the survivors."""
    dead = [
        other
        for other in discourse.mentions
        if fate(other) is Measure.KILLED and other.quantity.low and other.whole is not None
    ]
    return any(group in discourse.wholes(other) for other in dead if other.index > group.index)


def _some_hurt(twin: Mention) -> bool:
    """ "1,070 casualties, the greater number of them wounded": words by which not all of them can have died."""
    after = twin.row.between(twin.end, len(twin.row.words))
    return any(f"of {whom} {harmed}" in after for whom in ("them", "whom") for harmed in ("wounded", "injured", "hurt"))


def _cannot_become(was: Measure | None, told: Measure, mention: Mention, *, rival: bool) -> bool:
    """Whether what was told first cannot since have turned into what is told now."""
    if told_by_verb(mention):
        lows = mention.row.lows
        found_dead = was in ALIVE_FOR_SURE and told is Measure.KILLED and "found" in lows
        return (was in ALIVE_FOR_SURE or was is Measure.KILLED) and (found_dead or BECAME.isdisjoint(lows))
    if was is Measure.MISSING:
        return (rival or told in HURT) and BECAME.isdisjoint(word.low for word in mention.row.words)
    return was is not None


def _wider(discourse: Discourse, other: Mention, mention: Mention) -> bool:
    """Whether the earlier measure is a true whole of the later one, with other parts named: casualties, 90 of them killed."""
    return contains(other.measure, mention.measure) and any(
        part.measure is not None
        and part.quantity.low
        and part.quantity.value != mention.quantity.value
        and contains(other.measure, part.measure)
        for part in discourse.mentions
    )


def _tied(mention: Mention, twins: Sequence[Mention], *, denied: bool, rival: bool) -> bool:
    """Whether the later number must be the earlier one."""
    value = mention.quantity.value or 0
    if _definite(mention):
        who = not mention.what.head and mention.row.between(mention.end, mention.end + 1) == "who"
        named = who or is_person(mention.what.head)
        people = named and all(not twin.what.head or is_person(twin.what.head) for twin in twins)
        return value >= LABELS_FROM or ((denied or rival) and people)
    if not (denied or rival) or any(twin.row is mention.row for twin in twins) or mention.determiner in {"more", "other"}:
        return False
    heads = {twin.what.head for twin in twins} - {""}
    same_noun = mention.what.head in heads or (mention.whole is not None and mention.whole.head in heads)
    return value >= LARGE or (denied and (value >= LABELS_FROM or same_noun)) or (value >= LABELS_FROM and same_noun)


def _as_other_quantity(discourse: Discourse, mention: Mention) -> Party | None:
    """The same number given before as no count at all: hectares, money, a distance."""
    value = mention.quantity.value
    if value is None or value < LARGE:
        return None
    for number, quantity in enumerate(discourse.quantities[: mention.number]):
        if quantity.value == value:
            return discourse.party_of(number, "first mention") if quantity.kind is Kind.MEASURE else None
    return None
