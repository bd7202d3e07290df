"""Which counts a share may be of: every pair of a part and a whole, the pairs that the words tie first."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from itertools import chain, islice

from claims.lexicon.people import THING_NOUNS, is_person, singular
from claims.quantities.quantity import Kind
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each, same_kind
from claims.statements.frames import measure_of, noun_measure
from claims.statements.fronted_parts import of_the_parts
from claims.statements.groups import group_of
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.share_words import (
    COMMON,
    FIGURE_WORDS,
    SHARE_NAMES,
    clause_end,
    common,
    in_apposition,
    is_later_clause,
    is_per_so_many,
    just_counted,
    opens_clause,
    opens_of,
    row_has,
    whole_phrase,
)
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.measure import POPULATION
from claims.values.record import record

RESTATING = frozenset({", or", ", or about", ", or nearly", ", or almost", ", that is", ", that is ,", ", ie", ", i . e ."})
"""What stands between a count and the share that restates it alone."""

WHOLE_WORDS = frozenset(
    """
    strength total shift garrison force unit column crew everyone all population passengers board complement contingent
    troops men number original initial brigade battalion village town
    """.split()
)
"""Nouns by which a text speaks of a whole counted before in other words."""


DEFINING = frozenset(
    "is was are were 's equals represents represented makes made make accounts accounted amounts amounted means or for".split()
)


LIKELY_FROM = (
    3  # points: part of the whole 2, same fate 2, its noun is the subject 3, a summary 1, each common word 1, next sentence 1
)


MOST_COMMON = 2  # points for common words
LEAST_WHOLE = 8  # a share of fewer is said in numbers


CONCLUDING = frozenset("thus then therefore hence so accordingly words way meaning words".split())
"""Words by which a sentence draws a conclusion from the numbers before it: "in other words", "put another way"."""

FROM = frozenset(
    {"/", "out of", "from a shift of", "from a crew of", "from a force of", "from a group of", "out of a total of"}
)
NOT_THOSE = frozenset(f"who {verb} not" for verb in ("did", "were", "had", "could"))
FARTHEST = 64
"""Counts on each side of a share, nearest first, that may be its part or whole: the work for a share stays bounded."""

MOST_PAIRS = 80
"""Pairs tried for one share."""


GENERAL = WEAK_WORDS | COMMON
"""Nouns that tie no count to a share."""


class Tie(IntEnum):
    """How firmly the words make two counts the part and the whole of a share."""

    NEAR = 0  # both stand in the text; such a pair can only save a share
    LIKELY = 1  # the same fate or the same words
    FIRM = 2  # in apposition, in brackets, or "that figure is"


@record
class Pair:
    part: Mention
    whole: Mention
    tie: Tie


def pairs_for(discourse: Discourse, row: Row, position: int) -> Iterator[Pair]:
    """Every pair of a smaller and a larger count, those that the words tie first, then by nearness."""
    phrase = whole_phrase(row, position)
    ratio_span = row.words[position].span
    earlier = [mention for mention in discourse.mentions if mention.quantity.span.end <= ratio_span.start]
    stop = row.tags.find(";", position)
    later = [mention for mention in discourse.row_mentions(row) if position < mention.at and (stop < 0 or mention.at < stop)]
    tied_wholes = _tied_wholes(discourse, row, position, phrase, earlier)
    firm = _firm_parts(row, position, earlier, later, phrase)
    own = [whole for part in firm if part.row is row for whole in discourse.wholes(part) if whole.row is row]
    opened = [whole for wholes, parts in of_the_parts(discourse, row) if firm and firm[0] in parts for whole in wholes]
    of_so_many = [other for other in earlier if other.row is row and opens_of(row, other)]
    if len(of_so_many) > 1:
        own = opened = of_so_many[-1:]  # "of the 10 survivors, 8 were, and of the 16 aboard that makes half"
    if phrase is None or not any(phrase.start <= whole.at < phrase.end for whole in tied_wholes if whole.row is row):
        own = own or opened  # "Of the 320 residents, 41 were at home, more than half of the tenants"
    tied_wholes = _behind_slash(discourse, row, firm) or own or tied_wholes
    tied_parts = firm or _likely_parts(discourse, row, position, earlier, phrase)
    lead = set(row.low_words[max(0, position - 6) : position])
    sure = len(tied_wholes) == 1 or bool(lead & DEICTIC)
    tied_parts, tied_wholes = tied_parts[:FARTHEST], tied_wholes[:FARTHEST]
    rest = [*reversed(earlier[-FARTHEST:]), *later[:FARTHEST]]
    known_parts, known_wholes = ({mention.index for mention in tied} for tied in (tied_parts, tied_wholes))
    parts = tied_parts + [mention for mention in rest if mention.index not in known_parts]
    wholes = tied_wholes + [mention for mention in rest if mention.index not in known_wholes]
    firmest = Tie.FIRM if firm and sure else Tie.LIKELY
    tied = ((i, j, firmest) for i, j in _diagonals(len(tied_parts), len(tied_wholes)))
    near = ((i, j, Tie.NEAR) for i, j in _diagonals(len(parts), len(wholes)) if i >= len(tied_parts) or j >= len(tied_wholes))
    fitting = (
        Pair(parts[i], wholes[j], tie)
        for i, j, tie in chain(tied, near)
        if parts[i] is not wholes[j] and _smaller(parts[i], wholes[j])
    )
    return islice(fitting, MOST_PAIRS)


def _behind_slash(discourse: Discourse, row: Row, firm: list[Mention]) -> list[Mention]:
    """The whole of a fraction in brackets: "the majority of the line list (1,306/2,247 suspected cases)"."""
    for part in firm[:1]:
        later = [other for other in discourse.row_mentions(part.row) if other.at > part.at and part.row is row]
        link = row.between(part.end, later[0].at) if later else ""
        if link in FROM or row.between(part.at + 1, part.at + 2) == "/":
            return later[:1]
    return []


def _diagonals(rows: int, columns: int) -> Iterator[tuple[int, int]]:
    """Every place (i, j) of a table, in order of i + j, then of i."""
    for total in range(rows + columns - 1):
        for i in range(max(0, total - columns + 1), min(total + 1, rows)):
            yield i, total - i


DEICTIC = frozenset("that this that's which".split())


def _smaller(part: Mention, whole: Mention) -> bool:
    low, high = part.quantity.low or part.quantity.high, whole.quantity.value
    if part.row.tags[max(0, part.at - 2) : part.at] == "Co":
        return False  # "800 of 2,000": the 2,000 are a whole
    exact_enough = part.quantity.hedge is not Hedge.RANGE
    if low is None or high is None or low >= high or is_per_so_many(part):
        return False
    if part.whole is not None and part.whole.head in THING_NOUNS and part.whole.head != whole.what.head:
        return False
    return exact_enough and high >= LEAST_WHOLE and same_kind(part, whole) and not is_each(whole)


def _firm_parts(
    row: Row, position: int, earlier: list[Mention], later: list[Mention], phrase: Description | None
) -> list[Mention]:
    """Counts in apposition to a share, or that its subject speaks of."""
    tied: list[Mention] = []
    here = [mention for mention in earlier if mention.row is row]
    end = clause_end(row, phrase) if phrase is not None else position + 1
    if here and row.between(here[-1].end, position) in RESTATING and row.tags[end : end + 1] in {",", ".", ";", ")"}:
        return here[-1:]  # "792 deaths, or one in four, and riders for 634"
    if len(here) == 1 and row.between(position - 2, position) == ", or" and row.tags[end : end + 1] in {",", ".", ";", ")"}:
        return here  # "8,100 of the new arrivals are under 18, or 57 per cent"
    if row.between(position - 2, position) == "which is":
        later = []  # "96 deaths in a garrison of 640, which is 15 per cent, and 64 of the 96"
    if later and row.between(end, later[0].at) in {", say", "- say", "– say"}:
        return later[:1]
    of_them = (
        phrase is not None and phrase.head in PRONOUN_WHOLES and row.tags[end : end + 1] not in {",", ".", ";", ":", ")", ""}
    )
    opens = of_them or opens_clause(row, position, end)  # "172 died, nine in ten of them in Khartoum": 172 is the whole
    back = position - 1
    while back > 0 and row.tags[back] == "a":
        back -= 1
    before = row.tags[back] if position else "."
    named = before == "o" and back >= 1 and row.words[back - 1].low in SHARE_NAMES
    if here and not opens and (named or before in ",(:&" or row.words[back].low in DEFINING):
        wholes = [whole for whole in here if opens_of(row, whole)]
        tied += [mention for mention in reversed(here) if mention not in wholes and not is_later_clause(row, mention, position)]
    for mention in later:
        if phrase is not None and phrase.start <= mention.at < phrase.end:
            continue
        between = row.tags[end : mention.at].rstrip("da")
        if row.between(end, mention.at).endswith((", that is", ", i . e .", ", or")):
            between = ","
        if not {"S", "M"}.isdisjoint(between) or {"so", "leaving"} & set(row.between(end, mention.at).split()):
            break  # "a tenth of the soldiers, so that 4,050 mustered", "40 per cent by mines, twice as many as by bullets, 100"
        if between.endswith((":", "(")) and ";" not in between:
            tied.append(mention)
            break
        if between.endswith(",") and set("bv") & set(between) and mention.row.tags[mention.end : mention.end + 1] == "b":
            break  # "A third of the 27 were Dutch, six were Belgian"
        beside = between[-1:] in {",", "(", ":"} or (
            set(between) <= set(",(:adrPn&k") and len(between) <= 8 and any(tag in ",(:" for tag in between)
        )
        if beside and in_apposition(row, mention):
            tied.append(mention)
        break
    if not tied and position and row.words[position - 1].low in {"up", "for"}:
        subject = (
            {singular(word.low) for word in row.words[max(0, position - 10) : position] if word.tag in "nk"}
            - WEAK_WORDS
            - COMMON
        )
        tied += [mention for mention in reversed(earlier) if mention.what.head in subject]
    if not tied and _figure_subject(row, position):
        recent = [mention for mention in reversed(earlier) if row.sentence.index - mention.sentence <= 2]
        named_so = [mention for mention in reversed(earlier) if mention.row is not row and common(row, phrase, mention)]
        tied += recent[:4] if not named_so else named_so[:4]
    return tied


def _figure_subject(row: Row, position: int) -> bool:
    """Whether the subject is a figure just given: "That is", "that figure accounts for", "the number under canvas comes to"."""
    words = [row.words[k].low.removesuffix("'s") for k in range(max(0, position - 12), position)]
    near, verb = set(words[-6:]), any(tag in "bvg" for tag in row.tags[max(0, position - 4) : position])
    return verb and (bool(near & FIGURE_WORDS) or (bool(set(words) & {"number", "figure", "total"}) and words[-1:] == ["to"]))


def _likely_parts(
    discourse: Discourse, row: Row, position: int, earlier: list[Mention], phrase: Description | None
) -> list[Mention]:
    """Counts that a share may restate, by what they have in common with it; the surest first."""
    end = phrase.end if phrase is not None else position + 1
    words = row.lows
    measure = measure_of(row, position, (), end, ()) if phrase is not None or opens_clause(row, position, end) else None
    summary = bool(words & CONCLUDING) or '"' in row.tags[: position + 1]
    subject = {singular(word.low) for word in row.words[max(0, position - 10) : position] if word.tag in "nk"}
    kinds = group_of(subject).traits
    ranked: list[tuple[int, int, Mention]] = []
    near = {mention.sentence: mention.row for mention in earlier[-12:]}.values()
    opened = {part.index for other in near for _, parts in of_the_parts(discourse, other) for part in parts}
    for distance, mention in enumerate(reversed(earlier)):
        if not mention.quantity.value:
            continue
        evidence = summary + 2 * (measure is not None and mention.measure is measure)
        evidence += 3 * (mention.what.head in subject and mention.what.head not in GENERAL)
        evidence += 3 * bool(kinds & group_of(mention.what.words).traits)
        part = mention.whole is not None or mention.index in opened
        beside = 2 * part + (row.sentence.index - mention.sentence == 1)
        if evidence + beside + MOST_COMMON < LIKELY_FROM or is_background(mention.row, row):
            continue
        evidence += min(MOST_COMMON, len(common(row, phrase, mention)) if mention.row is not row else 0)
        score = evidence + beside
        if evidence and score >= LIKELY_FROM:
            ranked.append((-score, distance, mention))
    ranked.sort(key=lambda entry: entry[:2])
    return [mention for _, _, mention in ranked[:4]]


def _tied_wholes(
    discourse: Discourse, row: Row, position: int, phrase: Description | None, earlier: list[Mention]
) -> list[Mention]:
    """Counts that the words make the whole."""
    if phrase is not None and row.between(phrase.end, phrase.end + 3) in NOT_THOSE:
        return []  # "half of those who did not": of nobody counted
    if phrase is not None:
        inside = [mention for mention in discourse.row_mentions(row) if phrase.start <= mention.at < phrase.end]
        if inside:
            return inside
        fitting = [mention for mention in discourse.antecedents_at(row, position, phrase) if mention.quantity.value]
        if phrase.head in PRONOUN_WHOLES:
            kinds = [discourse.quantities[word.quantity].kind for word in row.words[:position] if word.quantity is not None]
            return [] if kinds[-1:] in ([Kind.MONEY], [Kind.MEASURE]) else fitting  # "$480 million, 34 per cent of which"
        if not fitting and phrase.head in WEAK_WORDS:  # "the people who were at home": of whom was that said?
            clause = {
                word.low for word in row.words[phrase.end : phrase.end + 6] if word.tag in "nvk" and len(word.low) > 3
            } - COMMON
            fitting = [
                mention
                for mention in reversed(earlier)
                if clause & mention.row.lows and mention.row is not row and not is_background(mention.row, row)
            ]
        if not fitting:
            fitting = [
                mention
                for mention in reversed(earlier)
                if row_has(mention, phrase, row) and not is_background(mention.row, row)
            ]
        if not fitting and (
            set(phrase.words) & (WHOLE_WORDS | WEAK_WORDS) or (is_person(phrase.head) and noun_measure((phrase.head,)) is None)
        ):
            extra = set(phrase.words) - WHOLE_WORDS - WEAK_WORDS
            fitting = [
                mention
                for mention in reversed(earlier)
                if not is_background(mention.row, row)
                and extra <= {singular(word.low.removesuffix("'s")) for word in mention.row.words}
            ]
        return fitting
    opened = [whole for wholes, _ in of_the_parts(discourse, row) for whole in wholes]
    if opened:
        return opened
    resolved: list[Mention] = []
    stop = row.tags.find(";", position)
    for mention in discourse.row_mentions(row):
        if mention.whole is not None and (stop < 0 or mention.at < stop):
            resolved += [whole for whole in discourse.wholes(mention) if whole not in resolved]
    if resolved:
        return resolved
    aside = row.tags[position - 1] in ",(:&" if position else False
    near = 1 if aside and any(mention.row is row for mention in earlier) else 0
    return [
        mention
        for mention in reversed(earlier)
        if (mention.measure in POPULATION and not is_background(mention.row, row))
        or row.sentence.index - mention.sentence < near
    ] + just_counted(row, position, earlier)
