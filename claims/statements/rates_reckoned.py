"""Whether a rate is reckoned from a total by its words: "an average of", "that is", "work out at", "Twelve a day"."""

from __future__ import annotations

from claims.lexicon.rates import ADVERBS, AVERAGES, RECKONED
from claims.statements.discourse import SET_AGAINST
from claims.statements.rate_totals import PARTIAL, own_words
from claims.statements.time_spans import Rate
from claims.statements.words import Row

BEHIND = 12  # words behind a rate in which it is called an average
COMES_TO = frozenset(
    (verb, link)
    for verbs, link in (("ran running averages averaged", "at"), ("came come comes coming amounts amount amounted", "to"))
    for verb in verbs.split()
) | {("out", "at"), ("out", "to")}
"""What stands right before a rate that is reckoned: "the figures work out at 130 a day"."""

OTHER_TIMES = frozenset(
    "usually normally normal typical typically would could previous previously nationwide since now are is".split()
)

def is_reckoned(row: Row, rate: Rate) -> bool:
    """Whether the words say that the rate was reckoned: "an average of", "on average", "works out at", "that is", "or"."""
    at = rate.figure.at
    before = list(row.low_words[max(0, at - 9) : at])
    after = list(row.low_words[at + 1 : at + BEHIND])
    if set(before[-5:]) & SET_AGAINST or "compared" in before or before[-1:] == ["from"]:
        return False  # "47 in 24 hours, against a daily mean of 52 for the week"
    if tuple(before[-2:]) in COMES_TO or _is_fragment(row, rate):
        return True
    if set(before) & AVERAGES or set(after) & {"average", "averaged"}:
        return True
    if _opens_account(row, at):
        return True
    near = set(before[-4:])
    bare = before[-1:] == [";"] and row.tags[at + 1 : at + 2] in {",", ".", ""}  # "90 rounds fell; fifteen an hour"
    aside = not rate.noun and (
        bare
        or before[-1:] in (["("], [":"], [","], ["–"], ["—"], ["–"]) or before[-2:-1] in ([","], ["("], [":"])
    )
    return (bool(near & RECKONED) and bool(near & {"is", "or", "makes", "that's"})) or aside


def _is_fragment(row: Row, rate: Rate) -> bool:
    """ "Twelve people a day, and nobody counts them", '"Forty an hour, hour upon hour," she said': no verb of its own."""
    at = rate.figure.at
    if at > 1 or (at == 1 and row.tags[0] != '"') or row.tags[at] not in "CR":
        return False
    units = (place for place in range(at + 1, len(row.words)) if row.words[place].low in {rate.unit, *ADVERBS})
    end = at + 1 if rate.unit in row.words[at].low else next(units, at) + 1
    closed = row.tags[end : end + 1] in {",", ".", '"', ""} or row.between(end, end + 2) in {"in this", "in that", "on this"}
    if not closed:
        return False  # "Three an hour with head wounds": some of them
    words = own_words(rate)
    if any(row.tags[place] == "C" and row.words[place + 1].low in {"in", "a"} for place in row.numbers if place > at):
        return False  # "Eight men a month; ninety-six in a year"
    return set("vb").isdisjoint(row.tags[at : at + len(words)]) and (PARTIAL | OTHER_TIMES).isdisjoint(words)


def _opens_account(row: Row, at: int) -> bool:
    """Whether the sentence sets its rate against its total: "At four a day ...", "With 24 killings ... two a month", "This is
    50 in a day"."""
    opening = row.words[0].low
    if ";" in row.tags[:at]:
        return False
    first = row.low_words[1] in {"first", "last", "times", "worst", "best", "most", "least"}
    if opening in {"at", "with"} and (at <= 2 or opening == "with") and not first:
        return True
    return at <= 4 and row.between(0, 2) in {
        "put differently",
        "put another",
        "in other",
        "this is",
        "that is",
        "this makes",
        "that makes",
        "which is",
    }
