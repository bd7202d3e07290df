"""What a share's own clause says: of whom the share is, what befell them, and the count that it stands beside.

"One in eight [of the people on that boat] [drowned]", "Women accounted for 60 per cent [of those killed]", "Thirteen died, a
quarter [of all who were travelling]".
"""

from __future__ import annotations

from claims.lexicon.measures import OBJECT
from claims.lexicon.people import singular
from claims.lexicon.senses import SENSE_OF
from claims.statements.discourse import WEAK_WORDS, Discourse, fate_after
from claims.statements.frames import noun_measure
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.predicates import measure_after, restrictive_clause
from claims.statements.set_phrases import phrase_at
from claims.statements.share_words import COMMON, clause_end, noun_within, opens_clause, opens_of, whole_phrase
from claims.statements.words import Row
from claims.values.measure import POPULATION, Measure

REACH = 16  # words behind a share in which its own clause says what befell its people
SUBJECT = 8  # words before a verb that makes its subject a share
OPPOSITE = {Measure.KILLED: Measure.SURVIVORS, Measure.LOSSES: Measure.SURVIVORS, Measure.SURVIVORS: Measure.KILLED}
"""The fate of those whom another leaves over."""

JOINTS = ("or", "that is", "that is to say", "which is", "which is to say", "i . e .", "in other words", "ie", "which means")
"""Words between a count and the share that restates it."""

GROUPS = frozenset("child minor boy girl woman man mother father baby infant toddler pupil teenager".split())
"""Groups that a sense would throw together: women and girls, boys and girls."""

BOUNDING = frozenset("older younger more over above less under fewer so about nearly almost".split())
STAFF = frozenset("staff employee worker colleague".split())
NEGATIONS = frozenset("not never no none neither nor cannot didn't hardly".split())
ALL = frozenset("all everyone everybody those anyone".split())
MAKING = frozenset("accounted account made make represented formed comprised constituted accounts makes represents".split())
"""Verbs that make their subject a share: "Women accounted for 60 per cent of the dead"."""


def own_clause(row: Row, position: int, start: int) -> tuple[str, ...]:
    """The words of a share's own clause."""
    first = max(row.tags.rfind(mark, 0, position) for mark in ".;:") + 1
    stops = [at for mark in ",.;:" if (at := row.tags.find(mark, start)) >= 0]
    return row.low_words[first : min(stops, default=len(row.words))]


def of_whom(row: Row, position: int) -> tuple[Description | None, int]:
    """The people that a share is of, and the word behind the phrase that names them."""
    phrase = whole_phrase(row, position) or noun_within(row, position)
    if phrase is not None:
        return phrase, phrase.end
    opened = row.tags[position + 1 : position + 2] == "o" and row.between(position + 2, position + 3) in ALL
    if opened:
        return Description("those", ("those",), position + 2, position + 3), position + 3
    return None, position + 1


def fate_of(row: Row, phrase: Description | None, start: int) -> Measure | None:
    """The fate that makes people those the share is of: "of those killed", "of the dead", "of all who were aboard"."""
    if phrase is None:
        return None
    clause = phrase.head in PRONOUN_WHOLES or (phrase.head in WEAK_WORDS and row.tags[start : start + 1] in {"c", "v", "k"})
    if row.between(start, start + 1) in {"who", "that"}:
        return restrictive_clause(row, start, phrase.head)  # "a tenth of those who had stayed were dead"
    return noun_measure(phrase.words) or (fate_after(row, start) if clause else None)


def fate_told(row: Row, position: int, start: int, own: Measure | None) -> Measure | None:
    """What the share's clause says of its people, other than what makes them the whole: "... who boarded that evening are
    dead", "the flood killed half of the crew"."""
    for at in range(position - 1, max(-1, position - 4), -1):
        low = row.words[at].low
        if row.tags[at] in "&,.;:c":
            break
        measure = OBJECT.get(low) or noun_measure((singular(low),))
        if measure is not None:
            return measure
    for at in range(start, min(len(row.words), start + REACH)):
        if row.tags[at] in ".;:":
            break
        if row.tags[at] in "bvk":
            measure = measure_after(row, at)
            if measure is not None and measure is not own and measure not in POPULATION:
                denials = [place for place in range(start, min(at + 3, len(row.words))) if row.words[place].low in NEGATIONS]
                denied = any(phrase_at(row, place) is None for place in denials)  # but "did not survive" are dead
                return OPPOSITE.get(measure) if denied else measure
    return None


def words_said(row: Row, position: int, start: int) -> set[str]:
    """The content words of the share's predicate, and of its subject where the verb makes that a share."""
    end = start
    while end < len(row.tags) and end < start + REACH and row.tags[end] not in ',;.:"':
        end += 1
    places = list(range(start, end))
    if not MAKING.isdisjoint(row.low_words[max(0, position - 3) : position]):
        places += range(max(0, position - SUBJECT), position)
    said = {sense(row.words[at].low) for at in places if row.tags[at] in "nk" and len(row.words[at].low) > 3}
    return said - COMMON - WEAK_WORDS


def tells_of_either(row: Row, position: int) -> bool:
    """Whether a share's predicate tells of either of two things: "were afraid or ill", not "were 65 or older"."""
    places = [at for at in range(position, min(position + REACH, len(row.words))) if row.words[at].low == "or"]
    return any(row.between(at + 1, at + 2) not in BOUNDING for at in places)


def own_words(mention: Mention) -> set[str]:
    return {sense(word) for word in (*mention.what.words, *(mention.predicate.words if mention.predicate else ()))}


def words_around(discourse: Discourse, mention: Mention) -> set[str]:
    """The content words around a number, up to the numbers beside it."""
    row, ends = mention.row, discourse.row_mentions(mention.row)
    first = max((one.end for one in ends if one.at < mention.at), default=0)
    last = min((one.at for one in ends if one.at > mention.at), default=len(row.words))
    return {sense(row.words[at].low) for at in range(first, last) if row.tags[at] in "nk"}


def sense(low: str) -> str:
    """What a word names, by the word that stands for its sense; groups that differ in sex or age stay apart."""
    noun = singular(low.removesuffix("'s"))
    return noun if noun in GROUPS else "staff" if noun in STAFF else SENSE_OF.get(noun, noun)


def is_beside(row: Row, position: int, phrase: Description | None, mention: Mention) -> bool:
    """Whether a count stands in apposition to the share: "Thirteen died, a quarter of all who ...", "40 per cent of the new
    arrivals, about 10,900, are"."""
    if mention.at < position:
        if opens_of(row, mention) or ";" in row.tags[mention.at : position]:
            return False
        clause = [at for at in range(mention.end, position) if row.tags[at] in ",(:"]
        joint = row.between(clause[-1] + 1, position) if clause else ""
        pronoun = phrase is not None and phrase.head in PRONOUN_WHOLES and phrase.head != "those"
        later = (
            "C" in row.tags[mention.end : position]
            or pronoun
            or opens_clause(row, position, phrase.end if phrase else position + 1)
        )
        return bool(clause) and joint.strip(",") in {"", *JOINTS} and not later
    end = clause_end(row, phrase) if phrase is not None else position + 1
    lead = row.tags[end : mention.at].rstrip("dA")
    return lead in {",", "(", ":"} and row.tags[mention.end : mention.end + 1] in {",", ")", ".", ""}
