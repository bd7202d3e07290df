"""What a share of a counted whole comes to: "One in five of the 3,400 workers tested positive, which puts infections at 680",
"two thirds of the 600 pupils failed, meaning 400 must sit it again", "In other words, 30 villages are gone".
"""

from __future__ import annotations

from fractions import Fraction

from claims.lexicon.people import GROUP_NOUNS, THING_NOUNS
from claims.quantities.quantity import Quantity
from claims.statements.discourse import WEAK_WORDS, Discourse, is_background, is_each
from claims.statements.frames import noun_measure
from claims.statements.lone_pairs import BACK, GENERAL, of_its_size, takes_up
from claims.statements.mention import Mention
from claims.statements.phrases import PRONOUN_WHOLES, Description
from claims.statements.share_pairs import WHOLE_WORDS
from claims.statements.share_words import VICTIMS, what_is_left, whole_phrase
from claims.statements.statement import Statement, can_stand, share
from claims.statements.words import Row
from claims.values.hedge import Hedge
from claims.values.pattern import Pattern
from claims.values.verdict import Reading

CONCLUDING = Pattern(
    r" (?:which|this|that) (?:would |will |could )?(?:puts?|means?|meant|makes?|gives?|comes? to|equals?|represents?"
    r"|(?:is|was|be)(?= (?:about |nearly |some |only )?$)|works? out (?:at|to)|amounts? to|translates? (?:in)?to)\b|"
    r" , (?:meaning|making|giving|putting|i e|ie|namely|in figures|equivalent to|equal to|amounting to)\b|"
    r" [,;:] (?:that is|in other words|in figures|to be exact|to be precise|in all|in total|a total of)\b"
)
"""Words that draw a number from the share before it."""

LEAVING = Pattern(r" (?:, leaving|which leaves|which left|that leaves|that left|this leaves)\b")
OPENING = ("in other words", "put another way", "in figures", "that means", "that meant", "that would mean", "this means",
    "that is", "that makes", "that would be", "this would be", "in numbers", "that comes to", "that works out at")  # fmt: skip
"""Words that open a sentence which draws it."""

MOST_WORDS = 16  # between a share's sentence and the number drawn from it


def concluded(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """The number that the words draw from the share at a word of a whole counted beside it; None where none is drawn."""
    phrase = whole_phrase(row, position)
    wholes = [one for one in discourse.row_mentions(row) if phrase and phrase.start <= one.at < phrase.end]
    if phrase is None or len(wholes) != 1 or ratio.hedge is Hedge.RANGE:
        return None
    drawn = _drawn(discourse, row, phrase)
    if drawn is None or not _may_be_of(drawn[0], wholes[0]):
        return None
    part, left = drawn
    told = what_is_left(ratio) if left else ratio
    reading = Reading.STATED if part.row is row else Reading.INFERRED
    statement = share(ratio.span, discourse.party(part, "part"), discourse.party(wholes[0], "whole"), told, reading)
    if can_stand(statement):
        return statement
    return statement if of_its_size(discourse, statement) and not _is_of_another(discourse, part, wholes[0], told) else None


def _is_of_another(discourse: Discourse, part: Mention, whole: Mention, told: Quantity) -> bool:
    """Whether the number is that share of another count, or another count that share of the whole."""
    others = [one.quantity.value for one in discourse.mentions if one is not part and one is not whole]
    readings = told.readings.charitable
    values = [Fraction(value) for value in others if value]
    mine, all_of_it = Fraction(part.quantity.value or 0), Fraction(whole.quantity.value or 1)
    return any(readings.contains(mine / value) or readings.contains(value / all_of_it) for value in values)


def of_two_parts(discourse: Discourse, row: Row, position: int, ratio: Quantity) -> Statement | None:
    """ "Of the 500 who set out, 60 drowned and 65 froze to death. That is a quarter": of two fates told together, of the only
    larger count."""
    phrase = whole_phrase(row, position)
    if not takes_up(row, position) and not _takes_up_whole(row, position):
        return None
    near = [one for one in discourse.mentions if 0 < row.sentence.index - one.sentence <= BACK]
    if len(near) != 3 or any(not isinstance(one.quantity.value, int) or one.quantity.hedge is not Hedge.EXACT for one in near):
        return None
    *parts, whole = sorted(near, key=lambda one: one.quantity.value or 0)
    first, second = sorted(parts, key=lambda one: one.index)
    joined = first.row is second.row and "&" in first.row.tags[first.end : second.at]
    joined = joined and {first.measure, second.measure} <= VICTIMS and not (is_each(first) or is_each(second))
    plain = all(one.whole is None and one.determiner not in {"more", "other", "remaining"} for one in parts)
    if not joined or not plain or whole.measure in VICTIMS or is_background(row, first.row):
        return None
    few, many = (sum((Fraction(one.quantity.value or 0) for one in some), Fraction(0)) for some in (parts, [whole]))
    readings = ratio.readings.charitable
    apart = any(readings.contains(Fraction(one.quantity.value or 0) / many) for one in parts)
    if few >= many or apart or readings.contains(1 - few / many):
        return None  # of one of the two, or of those who were left
    if phrase is not None and phrase.head not in PRONOUN_WHOLES | WHOLE_WORDS | WEAK_WORDS | GROUP_NOUNS | {whole.what.head}:
        return None
    from claims.statements.ledger_forms import as_written, reckon_share  # few texts tell two fates so: it need not load
    from claims.statements.ledger_sums import added

    amounts = [amount for one in parts if (amount := as_written(one)) is not None]
    base = as_written(whole)
    if base is None or len(amounts) != len(parts):
        return None
    return reckon_share(discourse, added(amounts).form, amounts, base, ratio)


def _takes_up_whole(row: Row, position: int) -> bool:
    """ "That is a quarter of the party", "a quarter of them" behind a comma."""
    before = row.between(0, position).lstrip('"“ ')
    return before.startswith(OPENING) and len(before.split()) <= 4 and row.tags[position + 1 : position + 2] == "o"


def _drawn(discourse: Discourse, row: Row, phrase: Description) -> tuple[Mention, bool] | None:
    """The first number behind the share that is drawn from it, and whether it is what the share leaves over."""
    later = [place for place in row.numbers if place >= phrase.end and row.tags[place] not in "TUG"]
    if later:
        part = next((one for one in discourse.row_mentions(row) if one.at == later[0]), None)
        lead = f" {row.between(phrase.end, later[0])} "
        left = LEAVING.search(lead) is not None
        restated = lead.endswith((" , or ", " , or some ", " , or about ")) and part is not None and _closes(part)
        concludes = left or restated or CONCLUDING.search(lead) is not None
        if part is not None and concludes and later[0] - phrase.end <= 2 * MOST_WORDS and ";" not in lead[:-3]:
            return part, left
        return None
    following = next((one for one in discourse.rows if one.sentence.index == row.sentence.index + 1), None)
    if following is None or not following.text.lstrip(' "“').startswith(OPENING):
        return None
    parts = discourse.row_mentions(following)
    if len(parts) != 1 or {"S", "M", "R"} & set(following.tags) or parts[0].at > MOST_WORDS:
        return None
    return parts[0], False


def _closes(part: Mention) -> bool:
    return part.row.tags[part.end : part.end + 1] in {",", ".", ";", ")", ""}


def _may_be_of(part: Mention, whole: Mention) -> bool:
    """Whether a number may be some of the whole: the same noun, a general one or a fate's; no increment, no rest."""
    head, value = part.what.head, part.quantity.value
    if part.determiner in {"other", "more", "remaining"} or part.row.between(part.end, part.end + 1) in {"fewer", "less"}:
        return False
    if value is None or not 1 < value < (whole.quantity.value or 0) or part.whole is not None:
        return False
    if head == whole.what.head or not head:
        return True
    if whole.what.head in THING_NOUNS or head in THING_NOUNS:
        return False
    return head in WEAK_WORDS | GENERAL or noun_measure((head,)) is not None
