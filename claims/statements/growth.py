"""Counts that can only grow: a toll that "had grown to" less than it was, a running total that falls.

A count may shrink only by a revision; a text that speaks of one, without denying it, is left alone.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from claims.lexicon.changes import GENERAL, TOLL_NOUNS
from claims.lexicon.growing import BRINGING, DENIALS, GROWING, NEVER_FALLING, NEVER_FALLS, REVISED
from claims.lexicon.people import singular
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, same_kind
from claims.statements.figures import quiet_rows
from claims.statements.mention import Mention
from claims.statements.statement import Party, Relation, Statement, Sum
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.interval import Interval
from claims.values.verdict import Reading

BACK = 7  # sentences before in which the older level stands
LEVEL_VERBS = frozenset(
    """stood stands stand put puts takes take took taking brings bring brought bringing reached reaches was is were now raised
    raises raising""".split()
)
"""Verbs beside which a count is the level of something at a moment."""
PRESENT = frozenset("now stands is has".split())
"""Words of a level that is the last one."""
RAISED = GROWING | BRINGING


GENERAL_NOUNS = frozenset(map(singular, TOLL_NOUNS | GENERAL | WEAK_WORDS)) | {"count"}
"""Nouns by which a sentence speaks of the level just told."""


def read_growth(discourse: Discourse) -> Iterator[Statement]:
    """Every pair of counts of which the later one cannot be the smaller."""
    found = [
        statement
        for row in discourse.rows
        if "to" in row.lows and not row.lows.isdisjoint(RAISED)
        for statement in _grown(discourse, row)
    ]
    if not discourse.vocabulary.isdisjoint(NEVER_FALLING):
        found += _series(discourse)
    if not found or any(_speaks_of_revision(row) for row in discourse.rows):
        return
    text = discourse.document.low
    if any(word in text for word in ("gr", "cl", "ros", "ris", "cumul", "running", "increas", "covers every")):
        yield from found


def _speaks_of_revision(row: Row) -> bool:
    words = row.lows
    return bool(words & REVISED) and not words & DENIALS


def _no_less(discourse: Discourse, later: Mention, earlier: Mention) -> Statement:
    sums = (Sum((1, -1), Interval(0, None)),)
    parties = (_party(discourse, later, "later count"), _party(discourse, earlier, "count before"))
    return Statement(Relation.TIME, later.span, parties, sums, sums, Reading.STATED, False)


def _party(discourse: Discourse, mention: Mention, role: str) -> Party:
    return discourse.party(mention, role)


def _grown(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "stood at 88 on Monday and had grown to 97 by Tuesday"."""
    for mention in discourse.row_mentions(row):
        if not _is_plain(mention) or row.words[mention.at - 1].low != "to":
            continue
        verb = next((at for at in range(mention.at - 2, max(-1, mention.at - 9), -1) if row.words[at].low in GROWING), -1)
        if verb < 0:
            verb = next((at for at in range(mention.at - 2, max(-1, mention.at - 7), -1) if _brings_the_toll(row, at)), -1)
        if verb < 0 or "from" in row.low_words[verb : mention.at]:
            continue
        if APART & row.lows:
            continue
        if set(row.tags[verb + 1 : mention.at - 1]) & set("Cvk;:"):
            continue
        older = _older_level(discourse, mention, verb) or _by_then(discourse, mention)
        if older is not None:
            yield _no_less(discourse, mention, older)


def _by_then(discourse: Discourse, newer: Mention) -> Mention | None:
    """ "By dawn 19 bodies had been found. By noon the number found had risen to 24": what was told by an earlier hour."""
    if newer.row.words[0].low != "by" or newer.measure is None:
        return None
    for other in discourse.before(newer):
        told = other.row.words[0].low == "by" and other.measure is newer.measure and _is_plain(other)
        if newer.sentence - other.sentence <= 2 and told and other.whole is None and other.determiner == "":
            return other
    return None


def _brings_the_toll(row: Row, at: int) -> bool:
    """ "bringing the toll to", "which takes the death toll to"."""
    toll = set(row.low_words[at + 1 : at + 6]) & {"toll", "total", "number"}
    return row.words[at].low in BRINGING and bool(toll)


APART = frozenset("that those alone separate separately elsewhere there another".split())
"""Words by which a count may be of one place or event among those counted before."""


def _is_plain(mention: Mention) -> bool:
    return mention.at > 0 and mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int)


def _older_level(discourse: Discourse, newer: Mention, verb: int) -> Mention | None:
    """The nearest earlier count that is told as a level of the same thing."""
    for other in discourse.before(newer):
        if newer.sentence - other.sentence > BACK:
            return None
        if other.row is newer.row and other.at > verb:
            continue
        if "had" in newer.row.lows and (other.row.sentence.headline or not PRESENT.isdisjoint(other.row.lows)):
            continue  # "Toll rises to 27 ... The figure had risen to 24 by the weekend"
        if not _is_plain(other) or not _is_level(other) or is_background(other.row, newer.row):
            continue
        if not same_kind(other, newer) or (other.measure and newer.measure and other.measure is not newer.measure):
            continue
        if _subject_differs(newer, other, verb):
            continue
        return other
    return None


def _is_level(mention: Mention) -> bool:
    row, at = mention.row, mention.at
    if row.between(at - 2, at) == "down to":
        return False
    if row.words[at - 1].low not in {"at", "to", "is", "was", "now", "reached"}:
        return False
    return bool(set(row.low_words[max(0, at - 9) : at]) & (LEVEL_VERBS | GROWING))


def _subject_differs(newer: Mention, older: Mention, verb: int) -> bool:
    """Whether the sentences name different things that grew: "the injured rose to", "the dead stood at"."""
    mine = {word.low for word in newer.row.words[max(0, verb - 8) : verb] if word.tag == "k"}
    theirs = {word.low for word in older.row.words[max(0, older.at - 10) : older.at] if word.tag == "k"}
    if bool(mine) and bool(theirs) and not mine & theirs:
        return True
    start = newer.row.tags.rfind(",", 0, verb) + 1
    subject = {singular(word.low) for word in newer.row.words[start:verb] if word.tag in "nk"}
    apart = older.row is not newer.row and bool(subject) and subject.isdisjoint(GENERAL_NOUNS)
    return apart and not mine and subject.isdisjoint(singular(low) for low in older.row.low_words)


def _series(discourse: Discourse) -> Iterator[Statement]:
    """Points of a running total: "9 Feb: 55. 16 Feb: 68.", "12 on Monday, 19 by Tuesday", "a cumulative count of 33 deaths"."""
    quiet = quiet_rows(discourse, NEVER_FALLING)
    cued = [row for row in (*discourse.rows, *quiet) if _only_grows(row)]
    if not cued:
        return
    first, last = cued[0].sentence.index, cued[-1].sentence.index
    by_head: dict[str, list[Mention]] = {}
    for mention in discourse.mentions:
        near = first <= mention.sentence <= last + 5
        if (
            _is_plain(mention)
            and near
            and (_is_point(discourse, mention) or (mention.row in cued and mention.what.head in _COUNTED))
        ):
            key = mention.what.head if mention.row in cued and mention.what.head in _COUNTED else ""
            by_head.setdefault(key, []).append(mention)
    for points in by_head.values():
        if len(points) > 2 or (len(points) == 2 and _denied(discourse, cued)):
            yield from (_no_less(discourse, later, earlier) for earlier, later in itertools.pairwise(points))


_COUNTED = frozenset("death case body".split())


def _only_grows(row: Row) -> bool:
    return any(f" {phrase} " in row.text for phrase, _ in NEVER_FALLS)


def _denied(discourse: Discourse, cued: Sequence[Row]) -> bool:
    """Whether the text denies any revision, or says that the series climbs."""
    climbing = any(GROWING & row.lows for row in cued)
    return climbing or any(row.lows & REVISED for row in discourse.rows)


def _is_point(discourse: Discourse, mention: Mention) -> bool:
    """Whether a date or number stands right before with a colon or comma, or a date right behind with "on" or "by"."""
    row, at = mention.row, mention.at
    if mention.what.head and mention.what.words and row.tags[at + 1 : at + 2] in ("n", "k"):
        return False
    if at > 1 and row.words[at - 1].low in {":", ",", "-", "–", "—"}:
        before = row.tags[at - 2]
        if before == "T" or (
            before in "CX" and at > 2 and row.words[at - 3].low in {"note", "report", "bulletin", "day", "week"}
        ):
            return True
        if before == "X":
            return True
    if row.between(at + 1, at + 2) in {"on", "by"}:
        return row.tags[at + 2 : at + 3] == "T" or row.tags[at + 3 : at + 4] == "T"
    return False
