"""Sums: closed lists, totals "in all", remainders ("the other four"), and disjoint parts that exceed their whole.

Every sum that the nearby numbers offer is tried before one is broken, and a broken one must be of the whole's order of size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.lexicon.groups import NATIONS
from claims.lexicon.people import PERSON_NOUNS, SIGNS_OF_THE_DEAD, THING_NOUNS, is_person, singular
from claims.lexicon.sums import INCLUDE, THAT_IS, TOTAL_AFTER, TOTAL_BEFORE, TOTAL_CLAUSE
from claims.statements.discourse import WEAK_WORDS, Discourse, contains, is_background, is_each, is_no_group, same_kind
from claims.statements.divisions import divisions, fates
from claims.statements.figures import quiet_rows
from claims.statements.frames import noun_measure
from claims.statements.lists import closed_lists, unnumbered
from claims.statements.lone_persons import lone_persons
from claims.statements.mention import Mention
from claims.statements.other_totals import holds_a_change
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.remainders import remainders
from claims.statements.signs_of_words import TOTAL_CUES
from claims.statements.statement import Statement, can_stand
from claims.statements.summed_people import is_of_other_people, lacks_only_some_named
from claims.statements.sums import TERMS, WINDOW, adds_up, is_of_its_size, natural_groups, units_of
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Number
from claims.values.measure import Measure

LABEL = 7  # words of a line's label
OPENINGS = (" in total ", " in all ", " all told ", " altogether ", " taken together ")
SEXES = frozenset("man woman boy girl child adult".split())
CUE_REACH = 9  # words before a number in which its clause may call it a total


INSIDE = frozenset("among including incl whom which them".split())
VICTIMS = frozenset("victim dead body casualty fatality".split())
"""Nouns for people of several kinds that one fate joined: "nine villagers and two soldiers died ... All 11 victims"."""

MEMBERS = frozenset("member employee resident inhabitant citizen".split())
"""Nouns whose "of" names what somebody belongs to, not more of the same: "24 members of the security forces altogether"."""

EARLIER = frozenset("earlier previous initial former".split())
NEEDED = frozenset("needed required necessary".split())
MEASURING = frozenset("more fewer less times per since so now counting including with too this last".split())
OTHERS_TOO = frozenset("other others also elsewhere".split())

RIGHT_BEFORE = tuple(f" {cue}" for cue in (*TOTAL_BEFORE, *THAT_IS))
RIGHT_AFTER = tuple(f" {cue} " for cue in TOTAL_AFTER)
IN_CLAUSE = tuple(f" {cue} " for cue in TOTAL_CLAUSE)


AGREEING = frozenset("agree agreed concur concurred accept accepted".split())
"""Verbs of sources, whose counts are no parts: "all three agree on the 40"."""


def read_totals(discourse: Discourse) -> Iterator[Statement]:
    """Every sum that the text states, each total once."""
    taken: set[int] = set()
    for row in discourse.rows:
        if "C" not in row.tags or "|" in row.lows:
            continue  # a row of a table, read by tables.py
        for statement in (
            *closed_lists(discourse, row),
            *remainders(discourse, row),
            *_totals(discourse, row),
            *fates(discourse, row),
            *divisions(discourse, row),
        ):
            if not can_stand(statement) and holds_a_change(discourse, statement):
                continue
            key = statement.parties[0].number
            if (key not in taken or not can_stand(statement)) and (can_stand(statement) or is_of_its_size(statement)):
                taken.add(key)
                yield statement


def _totals(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "fifteen casualties in all", "All told, 60 people died", "a total of 43"."""
    mentions = discourse.row_mentions(row)
    cued = row.has_phrase(TOTAL_CUES) or any(f" {cue} " in row.text for cue in THAT_IS)
    for previous, mention in zip([None, *mentions], mentions, strict=False):
        if _has_total_cue(row, mention, previous, cued=cued):
            statement = _total(discourse, mention)
            if statement is not None:
                yield statement


def _has_total_cue(row: Row, mention: Mention, previous: Mention | None, *, cued: bool) -> bool:
    """Whether the words make the number a total: "in all", "bringing the toll to", "all 12", "a group of seven". `cued`:
    whether the sentence has such words anywhere."""
    closes = row.tags[mention.at - 1 : mention.at] in {":", ";"}
    if mention.determiner != "all" and not closes and not cued:
        return False
    if mention.determiner in {"other", "remaining", "more"} or mention.row.sentence.headline:
        return False
    all_of_them = previous is not None and row.between(previous.at - 1, mention.at) == f"all {row.low_words[previous.at]}"
    if " in all of " in row.text or all_of_them:
        return False  # "in all of last week 19 died", "22 died in the worst attack, and in all four 51"
    some = mention.whole is not None and mention.whole.head not in PRONOUN_WHOLES and mention.what.head not in MEMBERS
    if some and mention.determiner != "all":
        return False  # "in all 45 of the villagers": some of them
    if row.between(mention.end, mention.end + 2) == "in between":
        return False  # "from 35 to 90, with the count of 70 in between"
    if set(row.low_words[max(0, mention.at - 4) : mention.at]) & EARLIER:
        return False  # "an earlier count of 11"
    start = max(row.tags.rfind(".", 0, mention.at), row.tags.rfind(";", 0, mention.at), mention.at - CUE_REACH, -1) + 1
    if previous is not None and row.between(previous.end, mention.at) == "to" and row.words[previous.at - 1].low == "from":
        return False  # "the total went down from 96 to 92"
    if row.tags[mention.at - 2 : mention.at] == "Co" or row.low_words[max(0, mention.at - 2)] in NEEDED:
        return False  # "The total needed was 58 of 115"
    if row.between(mention.at - 1, mention.at) == "from":
        return False  # "bringing the toll to 18 from 14"
    if previous is not None and row.between(previous.end, mention.at).startswith(TOTAL_AFTER):
        start = max(start, previous.end + 1)  # "900 beds between them, now held 1,316": the cue is the other's
    before = f" {row.between(start, mention.at)} "
    after = f" {row.between(mention.end, mention.end + 7)} "
    near = f" {row.between(max(start, mention.at - 5), mention.at)}"
    if after.startswith(" in all ") and row.tags[mention.end + 2 : mention.end + 3] in {"C", "U"}:
        return False  # "31 in all 12 months of it"
    if not {"whereas", "while"}.isdisjoint(before.split()):
        return False  # "In all 5 were killed in Larche, whereas avalanches killed 17 in the whole range"
    if " that year " in after or " that month " in after:
        return False  # "Seven were hanged and 12 shot. In all 26 were put to death that year"
    if near.endswith((" that is", " that was")) and not MEASURING.isdisjoint(row.low_words[mention.at + 1 : mention.end + 3]):
        return False  # "That is 25 more than its certificate allowed"
    if near.endswith(" in all") and mention.what.head and not is_person(mention.what.head) and start < mention.at - 2:
        return False  # "in all three columns"
    if near.endswith((" from a group of", " of a group of", " from a party of", " of a party of")):
        return False  # "Five were skiers from a group of eight"
    if near.endswith((" group of", " party of")) and (previous is None or row.tags[mention.end :].startswith(("P", ",&C"))):
        return False  # "a commercial group of eight with its two guides"
    label = row.between(0, mention.at).removeprefix("- ")
    if label.startswith("total ") and label.endswith(" :") and len(label.split()) < LABEL:
        return True  # "Total confirmed dead: 38"
    if row.text.startswith(OPENINGS) and mention.measure is not None and not _shares_measure(row, mention, previous):
        return True  # "In total the day cost us 91 killed and 325 wounded"
    if near.endswith(RIGHT_BEFORE) or after.startswith(RIGHT_AFTER):
        return True
    if closes and row.tags[mention.end : mention.end + 2] == "PU":
        return True  # "Twelve died on Monday, nine on Tuesday: 21 dead in two days"
    counted = max((at for at in row.numbers if at < mention.at and row.tags[at] == "C"), default=-1)
    since = f" {row.between(max(start, counted + 1), mention.at)} "  # "in all 3,400 houses burned and 9,000 were damaged"
    joined = not {"and", ",", "with"}.isdisjoint(since.split())  # "the toll to six, with seven in hospital"
    clause = since if joined else before
    if AGREEING.isdisjoint(clause.split()) and any(cue in clause for cue in IN_CLAUSE):
        return True
    if mention.determiner == "all" and not mention.what.head and mention.whole is None and previous is None:
        return row.tags[mention.end : mention.end + 1] in {"b", "v"}  # "All 21 were Poles"
    return mention.determiner == "all" and (is_person(mention.what.head) or noun_measure(mention.what.words) is not None)


def _shares_measure(row: Row, mention: Mention, previous: Mention | None) -> bool:
    return previous is not None and previous.row is row and previous.measure is mention.measure


def _total(discourse: Discourse, whole: Mention) -> Statement | None:
    """The numbers before a total that add up to it; where none do, those of the sentences right before it."""
    behind = whole.row.tags[whole.end : whole.end + 1] == ":" and whole.row.tags[whole.end :].count("C") > 1
    if behind or (not whole.what.head and _names_things(whole)):
        return None  # "came to 504: 167 killed, 301 wounded and 36 missing"
    existing = whole.row.between(max(0, whole.at - 2), whole.at) in {"there were", "there are", "had a"}
    if existing and (whole.measure is None or whole.what.head in SIGNS_OF_THE_DEAD):
        return None  # "there were 61 crew in all": how many there are, and no sum of the dead
    if any(
        other.quantity.value == whole.quantity.value and other.measure is whole.measure for other in discourse.before(whole)
    ):
        return None  # given before as it is
    terms = [
        other
        for other in reversed(list(discourse.before(whole)))
        if whole.sentence - other.sentence <= WINDOW
        and not other.row.sentence.headline
        and not is_background(other.row, whole.row)
        and "|" not in other.row.lows  # a cell, read by tables.py
        and not _is_inside(other)
        and other.determiner != "other"
        and not _ends_a_range(other)
        and same_kind(other, whole)
        and (other.quantity.value is None or isinstance(other.quantity.value, int))
    ][-TERMS:]
    if any(is_each(other) for other in terms):
        return None
    if any(is_no_group(other) for other in terms):
        return None  # "20 in May, 35 in June, then fell by 10 in July": no 10 are added
    run = [other for other in terms if other.row is whole.row and _term_of(other, whole)]
    lists = [unit for unit in units_of(discourse, terms) if len(unit) > 2 and all(_term_of(other, whole) for other in unit)]
    if len(run) < 2 and lists:
        run = list(lists[-1])
    if len(run) < 2:
        nearest = max((other.sentence for other in terms), default=-1)
        run = [other for other in terms if nearest - 1 <= other.sentence and _term_of(other, whole)]
    label = _label_end(whole.row)
    own_line = len(run) > 1 and 0 < label < run[0].at  # "Heron: 4 killed, 11 wounded, 15 in all"
    tabled = {other.sentence for other in terms if "|" in other.row.lows}
    if tabled and not tabled <= {other.sentence for other in run}:
        return None  # some rows of a table
    for parts in (run, *(() if own_line else _subsets(discourse, terms, whole))):
        if len(parts) > 1:
            statement = adds_up(discourse, whole.span, whole, parts)
            if can_stand(statement):
                return statement
    if any(other.quantity.value == whole.quantity.value for other in discourse.mentions if other is not whole):
        return None
    if any(part.row is not whole.row and not INCLUDE.isdisjoint(part.row.lows) for part in run):
        return None  # "The dead included 14 soldiers and nine civilians. In all 31 people were killed"
    if run and any(one.determiner == "other" for one in discourse.row_mentions(run[0].row)):
        return None  # "drowning 29, machinery 21, illness 11, other 6": the list goes on
    heads = {part.what.head for part in run}
    particular = whole.what.head not in {"", *WEAK_WORDS} and noun_measure(whole.what.words) is None
    if particular and whole.what.head in heads and any(is_person(head) for head in heads - WEAK_WORDS - {whole.what.head}):
        return None  # "57 residents ... one carer ... a total of 35 residents"
    named = whole.what.head in PERSON_NOUNS and noun_measure(whole.what.words) is not Measure.CASUALTIES
    if all(head in NATIONS or head in SEXES for head in heads):
        named = False  # "Nine Danes, fourteen Swedes and eight Finns, 31 men altogether"
    listed_alike = whole.determiner == "all" and whole.what.head in VICTIMS and len({part.measure for part in run}) == 1
    listed_alike = listed_alike and all(part.row is run[0].row and part.measure is not None for part in run)
    dead = whole.what.head in VICTIMS and any(part.measure is whole.measure for part in run)
    listed_alike = listed_alike or (dead and all(part.measure in (None, whole.measure) for part in run))
    if named and whole.what.head not in heads | WEAK_WORDS and not heads & {"", *WEAK_WORDS} and not listed_alike:
        return None  # "a total of 1,780 hostages" sums up no militants and soldiers
    if any(tag in row.tags for row in {id(m.row): m.row for m in (*run, whole)}.values() for tag in "MSX"):
        return None  # a term is given without a number of its own: "twice as many", "a third of them"
    if run and (_is_of_more_days(run, whole) or _is_of_another_source(run, whole)):
        return None
    if run and (_others_too(discourse, run[0], whole) or whole.row.low_words[0] in {"last", "previous"}):
        return None  # "Last year floods killed 61 in all"
    if run and (is_of_other_people(whole, run) or lacks_only_some_named(discourse, whole, run)):
        return None
    extra = sum(unnumbered(m.row, [n for n in run if n.row is m.row]) for m in {id(m.row): m for m in run}.values())
    listed = any(list(unit) == list(run) for unit in lists)  # in a list, "and the Ceres with nine" is the next member
    unhedged = all(part.quantity.hedge is Hedge.EXACT and (listed or extra or not part.beside) for part in run)
    apposed = extra == 1 and all(part.row is whole.row for part in run) and whole.row.tags[whole.at - 1] == ","
    if not 2 <= len(run) <= 6 or not unhedged or (extra and not apposed):
        return None  # but "two gunmen, four hostages and a sergeant were killed, seven people in all"
    added = sum(part.quantity.value or 0 for part in run) + extra
    alone = 0 if all(part.row is whole.row for part in run) else lone_persons(discourse, run[0].sentence - 1, whole.sentence)
    if added < (whole.quantity.value or 0) <= added + alone:
        return None  # "Two bodies were found on Tuesday, and a woman died on Wednesday"
    return adds_up(discourse, whole.span, whole, run, extra=extra)


def _is_inside(term: Mention) -> bool:
    """ "Children among the killed: 11", "Two brothers, aged 24 and 27, were among them": part of another."""
    label = term.row.between(0, term.at)
    stop = next((at for at in range(term.end, len(term.row.tags)) if term.row.tags[at] in ";."), len(term.row.tags))
    listed = any(f"{verb} among" in term.row.between(term.end, stop) for verb in ("were", "was", "are", "is"))
    return listed or (label.endswith(" :") and not INSIDE.isdisjoint(label.split()))


def _label_end(row: Row) -> int:
    """Where the colon behind a short label stands, 0 without one."""
    words = row.low_words[:LABEL]
    return words.index(":") if ":" in words else 0


def _ends_a_range(term: Mention) -> bool:
    """ "the toll ran from one to 22"."""
    row, at = term.row, term.at
    return row.between(at - 1, at) == "to" and "from" in row.between(max(0, at - 4), at).split()


def _is_of_more_days(run: Sequence[Mention], whole: Mention) -> bool:
    """ "On the first day 4,000 crossed, on the second 7,000. By Friday the total had reached 26,000": with the days between."""
    row, added = whole.row, sum(part.quantity.value or 0 for part in run)
    opens = row.low_words[0] == "by" and "T" in row.tags[1 : whole.at]
    return opens and all(part.row is not row for part in run) and added < (whole.quantity.value or 0)


def _is_of_another_source(run: Sequence[Mention], whole: Mention) -> bool:
    """ "The WHO, which counts probable deaths as well, gives a total of 502": by others, who may count otherwise."""
    told = whole.row.low_words[: whole.at]
    wider = "also" in told or any(told[at : at + 2] == ("as", "well") for at in range(len(told)))
    return wider and all(part.row is not whole.row for part in run)


def _names_things(whole: Mention) -> bool:
    """ "Schools in the district, 48 in all": a number in apposition to things."""
    row, at = whole.row, whole.at
    start = max(row.tags.rfind(mark, 0, at) for mark in ".;:") + 1
    before = row.words[start : at - 1]
    apposed = row.tags[at - 1 : at] == "," and bool(before) and "C" not in row.tags[start:at]
    return apposed and singular(before[0].low) in THING_NOUNS


def _others_too(discourse: Discourse, first: Mention, whole: Mention) -> bool:
    """Whether the text tells of others without a number between the parts and the total: "other districts also lost people"."""
    return any(first.sentence < row.sentence.index < whole.sentence for row in quiet_rows(discourse, OTHERS_TOO))


def _subsets(discourse: Discourse, terms: Sequence[Mention], whole: Mention) -> Iterator[tuple[Mention, ...]]:
    """The natural groups of two terms or more whose numbers come near the whole's."""
    target = whole.quantity.value or whole.quantity.low or whole.quantity.high or 0
    known = {term.index: term.quantity.value or term.quantity.low or term.quantity.high or 0 for term in terms}
    grains: list[Number] = [whole.quantity.grain, *(term.quantity.grain for term in terms)]
    slack = max(grains)
    hedged = any(other.quantity.hedge is not Hedge.EXACT for other in (*terms, whole))
    rounding: Number = slack if slack > 1 else 0
    allowance: Number = target // 4 if hedged else 0
    reach = max(rounding, allowance)
    for group in natural_groups(discourse, terms):
        added: Number = sum(known[term.index] for term in group)
        if len(group) > 1 and -reach * len(group) <= added - target <= reach * len(group):
            yield group


def _term_of(part: Mention, whole: Mention) -> bool:
    """Whether one may be a term of the other's sum by what is counted."""
    fits = part.measure is None or whole.measure is None or part.measure is whole.measure
    if whole.what.head in THING_NOUNS and part.row is not whole.row and part.what.head != whole.what.head:
        return False  # "640 wounded ... two hospitals with 900 beds between them"
    return (
        part.whole is None
        and part.row.between(max(0, part.at - 2), part.at) not in {"of whom", "of which"}
        and part.row.between(max(0, part.at - 2), part.at) not in {"compared with", "compared to"}
        and part.determiner not in {"all", "both", "the", "those"}
        and (fits or contains(whole.measure, part.measure))
    )
