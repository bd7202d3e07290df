"""Lines of one form and the total told behind them: "- Upper Kerran: 14 dead", "- Lower Kerran: 22 dead" ... "In all, 36 died".

Three lines or more, one below the other, each with a label of its own and one count of what the total counts, or each with
nothing but a number behind its colon. The total's sentence must call itself one, and no line may be part of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claims.statements.discourse import Discourse
from claims.statements.mention import Mention
from claims.statements.statement import Statement, can_stand
from claims.statements.sums import adds_up, is_of_its_size
from claims.statements.words import Row
from claims.values.hedge import Hedge

LEAST = 3  # lines that make a list
LABEL = 9  # words of a line within which its label ends
AFTER = 4  # sentences behind the lines in which their total stands
CALLED = (
    " in all ", " in total ", " all told ", " overall ", " altogether ", " total ", " together ", " combined ", " toll ",
    " taken together ", " in sum ", " added up ",
)  # fmt: skip
"""Words of a sentence that gives a total."""
ANOTHER_TIME = frozenset("last previous earlier before".split())
PARTS = frozenset("including among thereof incl whom which total totals sum overall subtotal all".split())
"""Words of a line that is no term beside the others."""


def read_line_totals(discourse: Discourse) -> Iterator[Statement]:
    """The total behind each list of lines, where the words call it one."""
    for lines in _lists(discourse):
        last = lines[-1].sentence.index
        for mention in discourse.mentions:
            if not 0 < mention.sentence - last <= AFTER or not _is_total(mention):
                continue
            terms = [_term(discourse, line, mention) for line in lines]
            found = [term for term in terms if term is not None]
            if len(found) < LEAST or len(found) < len(lines):
                continue
            statement = adds_up(discourse, mention.span, mention, found)
            between = [other for other in discourse.mentions if last < other.sentence < mention.sentence]
            others = any(_counts_the_same(other, mention) for other in between)
            if can_stand(statement) or (is_of_its_size(statement) and not others):
                yield statement
                break


def _lists(discourse: Discourse) -> Iterator[Sequence[Row]]:
    """The runs of lines with labels, each line right behind the other."""
    run: list[Row] = []
    for row in discourse.rows:
        line = _is_line(row)
        if run and not (line and row.sentence.index == run[-1].sentence.index + 1):
            if len(run) >= LEAST:
                yield run
            run = []
        if line:
            run.append(row)
    if len(run) >= LEAST:
        yield run


def _is_line(row: Row) -> bool:
    """Whether a row is a label, a colon and its numbers."""
    end = row.low_words.index(":") if ":" in row.low_words[:LABEL] else 0
    counts = [at for at in row.numbers if row.tags[at] == "C"]
    return end > 0 and bool(counts) and min(counts) > end and PARTS.isdisjoint(row.low_words[:end])


def _is_total(mention: Mention) -> bool:
    row = mention.row
    plain = mention.whole is None and mention.determiner not in {"other", "more", "remaining"}
    exact = mention.quantity.hedge is Hedge.EXACT and isinstance(mention.quantity.value, int)
    called = ANOTHER_TIME.isdisjoint(row.lows) and any(cue in row.text for cue in CALLED)
    return plain and exact and called and not row.sentence.headline


def _term(discourse: Discourse, line: Row, total: Mention) -> Mention | None:
    """A line's one count of what the total counts; behind a bare colon, its only number."""
    here = discourse.row_mentions(line)
    same = [mention for mention in here if _counts_the_same(mention, total)]
    if not same and len(here) == 1 and not here[0].what.head and here[0].measure is None:
        same = here
    exact = len(same) == 1 and same[0].quantity.hedge is Hedge.EXACT and same[0].whole is None
    return same[0] if exact else None


def _counts_the_same(mention: Mention, total: Mention) -> bool:
    if total.measure is not None:
        return mention.measure is total.measure and bool(mention.quantity.value)
    return bool(total.what.head) and mention.what.head == total.what.head and mention.measure is None
