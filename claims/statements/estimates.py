"""Estimates and means against their range: "best estimate 1,450", "212 (95% CI 168-256)", "averaging 19", "the middle of the
two"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from claims.lexicon.bounds import (
    CENTRES,
    INTERVALS,
    MIDDLES,
    RANGE_NOUNS,
)
from claims.quantities.quantity import Kind
from claims.statements.brackets import Bracket, brackets_in, brackets_near, is_of_ages, lies_between, of_one_order
from claims.statements.discourse import Discourse
from claims.statements.figures import (
    ZERO,
    Figure,
    figures_in,
    relate,
    window,
)
from claims.statements.signs_of_words import NUMBERS
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.words import Row, longest_words
from claims.values.hedge import Hedge
from claims.values.interval import Interval, exact
from claims.values.pattern import Pattern
from claims.values.record import replace

_PERIOD_WORDS = {"day": "daily", "week": "weekly", "month": "monthly", "year": "yearly", "hour": "hourly", "night": "nightly"}


BEYOND_A_RANGE = frozenset("outside beyond above below".split())
"""Words by which an estimate may be said to lie outside its range: read as such, in ranges.py."""
CENTRE_WORDS = longest_words(CENTRES) | {"likely", "likeliest", "best", "between"}
NUMBER_TAGS = frozenset("CSMRUGTD")
"""Classes of the numbers that an aside may have."""
WIDER = Pattern(r" (?:for|in|over|across|of|throughout) (?:the (?:whole|entire)|all|both) ")
MIDDLE_WORDS = longest_words(MIDDLES)
INTERVAL_WORDS = longest_words(INTERVALS)


def _is_centre(row: Row, at: int) -> str | None:
    """The words that make a number the middle of a range, in its clause before it."""
    if row.lows.isdisjoint(CENTRE_WORDS):
        return None
    aside = _aside_before(row, at)
    start = (aside or at) - 1
    while (
        start >= max(0, (aside or at) - 14)
        and (row.words[start].quantity is None or row.words[start].tag == "T" or row.tags[start - 2 : start + 1] == "odC")
        and row.words[start].low not in {";", "."}
    ):
        start -= 1
    before = f" {row.between(start + 1, aside or at)} "
    cue = next((phrase for phrase in CENTRES if f" {phrase} " in before), None)
    if cue is not None and WIDER.search(before):
        return None  # "his best estimate for the whole river"
    after = row.between(at + 1, at + 6)
    if cue is None and after.startswith(("in the central ", "in the likeliest ", "in the most likely ", "in the middle one")):
        return "most likely"
    if (
        cue is None
        and "," not in after.split("most likely")[0]
        and after.startswith(
            (
                "thought most likely",
                "most likely",
                "being most likely",
                "the likeliest",
                "being the likeliest",
                "the most likely",
                "considered most likely",
                "as the best estimate",
                "as its best estimate",
                "as their best estimate",
                "as her best estimate",
                "as his best estimate",
                "as most likely",
                "by the best estimate",
                "being the best",
                "is the likeliest",
                "is the most likely",
                "is most likely",
                "is the best supported",
                "in between",
            )
        )
    ):
        return "most likely"
    if cue == "medium" and not before.rstrip().endswith(
        ("medium", "medium :", "medium case :", "medium scenario :", "medium variant :")
    ):
        return None
    return cue


def _aside_before(row: Row, at: int) -> int | None:
    """The comma that opens an aside with a number of its own: "their best estimate, based on 60 interviews, was 510"."""
    if row.tags[at - 2 : at] != ",b":
        return None
    comma = row.tags.rfind(",", 0, at - 2)
    return comma if comma > 0 and any(tag in NUMBER_TAGS for tag in row.tags[comma : at - 2]) else None


def _is_in_aside(row: Row, at: int) -> bool:
    """Whether a number stands in such an aside: the estimate is the number behind it."""
    comma = row.tags.find(",b", at)
    later = next((place for place in row.numbers if place > at), 0)
    return 0 < comma == later - 2 and _aside_before(row, later) is not None and (_aside_before(row, later) or 0) < at


def _is_beyond(row: Row) -> bool:
    """Whether a sentence says that something lies outside a range: "lies above that span"."""
    if row.lows.isdisjoint(BEYOND_A_RANGE):
        return False
    return any(
        word.low in BEYOND_A_RANGE and RANGE_NOUNS & set(row.low_words[at + 1 : at + 4])
        for at, word in enumerate(row.words)
    )


def centres_in(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Their best estimate is 1,450", "their average age was 31", "Medium: 35,000 people"."""
    if _is_beyond(row):
        return
    for figure in figures_in(discourse, row, NUMBERS):
        cue = _is_centre(row, figure.at)
        if cue is None or figure.value is None or figure.quantity.hedge not in (Hedge.EXACT, Hedge.ABOUT):
            continue
        few = row.words[figure.at - 1].low in {"other", "the", "these", "those", "previous"} and figure.value <= 3
        if few or _is_in_aside(row, figure.at):
            continue
        mean = cue in {"mean", "average", "averaged", "median"}
        of_whom = row.tags[figure.at - 2 : figure.at] == "od"  # "the average age of the 14 victims was 37"
        if mean and (of_whom or (cue != "averaging" and not _of_the_same(discourse, figure))):
            continue
        brackets = brackets_near(discourse, figure, 2, 1)
        if not brackets and row.lows & {"range", "bracket", "band", "interval", "bounds"}:
            brackets = brackets_near(discourse, figure, 8)
        middle = _middle_cue(row) is not None
        statements = [_middle(figure, bracket) if middle else lies_between(figure, bracket) for bracket in brackets]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
        elif len(statements) == 1 or (statements and brackets[0].row is row):
            yield statements[0]


def _middle_cue(row: Row) -> int | None:
    """The word at which a text speaks of the middle of a range."""
    if row.lows.isdisjoint(MIDDLE_WORDS):
        return None
    words = row.text[1:-1]
    places = [words.find(phrase) for phrase in MIDDLES if phrase in words]
    return words[: min(places)].count(" ") if places else None


def middles_in(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "Taking the middle of the bracket gives 400"."""
    cue = _middle_cue(row)
    if cue is None:
        return
    figure = next(
        (
            other
            for other in figures_in(discourse, row)
            if other.at > cue and other.value is not None and row.tags[other.at - 1] in "v:b"
        ),
        None,
    )
    if figure is None:
        return
    brackets = brackets_near(discourse, figure, 3)
    statements = [_middle(figure, bracket) for bracket in brackets]
    fitting = [statement for statement in statements if can_stand(statement)]
    if fitting or len(statements) == 1:
        yield (fitting or statements)[0]


def _of_the_same(discourse: Discourse, figure: Figure) -> bool:
    """Whether a mean answers to the ranges near it: ages to ages, days to days, daily numbers to daily numbers."""
    nouns = set(figure.row.low_words[max(0, figure.at - 8) : figure.at])
    brackets = brackets_near(discourse, figure, 2, 1)
    if "age" in nouns:
        return all(is_of_ages(bracket) for bracket in brackets)
    own = next((mention for mention in discourse.mentions if mention.number == figure.number), None)
    for bracket in brackets:
        if (
            bracket.row is figure.row
            and bracket.low.quantity.kind is figure.quantity.kind
            and own is not None
            and not own.what.head
        ):
            return True
        unit = bracket.low.quantity.unit
        daily = figure.quantity.unit is not None and _PERIOD_WORDS.get(figure.quantity.unit) in {
            word.low for word in bracket.row.words
        }
        if (unit == figure.quantity.unit and unit is not None) or daily or _same_noun(discourse, figure, bracket.low):
            return True
    return False


def _same_noun(discourse: Discourse, a: Figure, b: Figure) -> bool:
    nouns = [set(mention.what.words) for mention in discourse.mentions if mention.number in (a.number, b.number)]
    return len(nouns) == 2 and bool(nouns[0] & nouns[1])


def _middle(figure: Figure, bracket: Bracket) -> Statement:
    """Half way between the ends, within a tenth of their distance with charity."""
    terms = ((figure, "middle"), (bracket.low, "low"), (bracket.high, "high"))
    low, high = bracket.low.value or 0, bracket.high.value or 0
    width = exact(max(low, high) - min(low, high))
    wide = Interval(-width, width).scale(Fraction(1, 5))
    return relate(Relation.RANGE, figure.span, terms, (((2, -1, -1), ZERO),), (((2, -1, -1), wide),))


def intervals_in(discourse: Discourse, row: Row) -> Iterator[Statement]:
    """ "212 extra deaths (95% confidence interval 168-256)"."""
    if row.lows.isdisjoint(INTERVAL_WORDS):
        return
    text = row.text
    cue = next((phrase for phrase in INTERVALS if f" {phrase} " in text), None)
    if cue is None:
        return
    brackets = brackets_in(discourse, row)
    for bracket in (*brackets, *_of_shares(discourse, row, brackets)):
        start = row.words[bracket.high.at].span.start
        before = f" {row.between(max(0, bracket.low.at - 14), bracket.low.at)} "
        if f" {cue} " not in before:
            continue
        here = [
            figure
            for figure in figures_in(discourse, row, NUMBERS)
            if figure.at < bracket.low.at and of_one_order(figure, bracket)
        ]
        here = [figure for figure in reversed(here) if not _is_level(row, figure)]
        earlier = [
            figure
            for other in window(discourse, row, 3)
            if other is not row
            for figure in figures_in(discourse, other, NUMBERS)
            if of_one_order(figure, bracket) and figure.span.end < start and figure.quantity.hedge in POINTS
        ]
        cued = [figure for figure in earlier if _is_estimate(figure)]
        cued += [
            figure
            for other in reversed(discourse.rows)
            if other.sentence.index < row.sentence.index
            for figure in figures_in(discourse, other, NUMBERS)
            if of_one_order(figure, bracket) and _is_best(figure)
        ]
        tied = here[:1] or cued[:1] if len(here) < 2 or bracket.low.at - here[0].at < 12 else []
        statements = [lies_between(figure, bracket) for figure in here + cued + earlier]
        fitting = [statement for statement in statements if can_stand(statement)]
        if fitting:
            yield fitting[0]
        elif tied:
            yield lies_between(tied[0], bracket)


def _of_shares(discourse: Discourse, row: Row, brackets: Iterable[Bracket]) -> Iterator[Bracket]:
    """ "4.1 per cent (95% CI 3.2 to 5.0)": a range of bare numbers behind a share, as a range of shares."""
    for bracket in brackets:
        shares = [figure for figure in figures_in(discourse, row, "S") if figure.at < bracket.low.at]
        shares = [figure for figure in shares if not _is_level(row, figure)]
        inside = row.tags.rfind("(", 0, bracket.low.at) > row.tags.rfind(")", 0, bracket.low.at)
        if bracket.low.quantity.kind is Kind.COUNT and shares and inside:
            yield Bracket(_as_share(bracket.low), _as_share(bracket.high))


def _as_share(end: Figure) -> Figure:
    """A bare number read as per cent."""
    quantity, hundredth = end.quantity, Fraction(1, 100)
    scaled = exact(Fraction(quantity.low or 0) * hundredth)
    return replace(end, quantity=replace(quantity, kind=Kind.SHARE, low=scaled, high=scaled, grain=hundredth * hundredth))


def _is_level(row: Row, figure: Figure) -> bool:
    """Whether it is the level of confidence, not an estimate."""
    following = row.between(figure.at + 1, figure.at + 3).split()
    return bool(set(following) & {"confidence", "ci", "interval", "chance", "credible", "uncertainty"})


def _is_estimate(figure: Figure) -> bool:
    words = set(figure.row.low_words[max(0, figure.at - 10) : figure.at + 6]) | set(
        figure.row.words[figure.at].low.split()
    )
    return bool(
        words
        & {
            "estimate",
            "estimated",
            "estimates",
            "projection",
            "projected",
            "modelled",
            "headline",
            "central",
            "figure",
            "calculated",
        }
    )


def _is_best(figure: Figure) -> bool:
    """Whether the words beside it make it the estimate of the whole article."""
    beside = figure.row.between(max(0, figure.at - 5), figure.at + 9)
    return any(phrase in beside for phrase in BEST)


POINTS = (Hedge.EXACT, Hedge.ABOUT, Hedge.NEARLY)  # no bound: "all of them over 60"
BEST = (
    "best estimate", "headline estimate", "headline figure", "central estimate", "central figure", "point estimate"
)  # fmt: skip
"""Words of the estimate of the whole article."""
