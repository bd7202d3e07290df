"""From quantities to claims and statements: the reading of a whole document."""

from __future__ import annotations

from claims.lexicon.people import is_person
from claims.lexicon.words import STATES, looks_like_gerund
from claims.quantities.find import Numbers
from claims.statements.claim import UNHEADED, Claim, Headed
from claims.statements.discourse import Discourse
from claims.statements.families import families_of
from claims.statements.mention import Mention, read_mentions
from claims.statements.phrases import PRONOUN_WHOLES
from claims.statements.places import Place
from claims.statements.reading import read_rows
from claims.statements.sheets import sheets_of
from claims.statements.sources import Source
from claims.statements.statement import Relation, Statement, can_stand
from claims.statements.times import When
from claims.statements.windows import pieces
from claims.text.document import Document

EXPLAINABLE = frozenset(
    {
        Relation.SAME,
        Relation.SHARE,
        Relation.TOTAL,
        Relation.WITHIN,
        Relation.COMPARE,
        Relation.CAPACITY,
        Relation.PART,
    }
)
"""Relations that a derived amount may explain away."""

UNNAMED = frozenset("else found feared".split())
"""Words behind a number that name nobody."""



def read_discourse(document: Document, numbers: Numbers) -> Discourse:
    """The rows and mentions of a document."""
    rows = read_rows(document, numbers.quantities)
    return Discourse(document, numbers.quantities, rows, read_mentions(rows, numbers.quantities))


def read_statements(discourse: Discourse) -> tuple[Statement, ...]:
    """Every statement of the document about its own numbers, in the order of the words judged."""
    sheets_of(discourse)  # tables are read once, also for a text in pieces
    every = [
        statement
        for piece in pieces(discourse)
        for family in families_of(piece)
        for statement in family.read(piece)
    ]
    found = _not_explained(every)
    if not all(map(can_stand, found)):
        from claims.statements.other_sums import comes_out_otherwise  # few texts have broken statements

        found = [statement for statement in found if can_stand(statement) or not comes_out_otherwise(discourse, statement)]
    unique: dict[tuple[object, ...], Statement] = {}
    for statement in found:
        numbers = tuple(party.number for party in statement.parties)
        unique.setdefault((statement.relation, statement.at, numbers, statement.given), statement)
    return tuple(sorted(unique.values(), key=lambda statement: (statement.at, statement.relation)))


def _not_explained(statements: list[Statement]) -> list[Statement]:
    """Without the broken sums and shares of a number that an account of derived amounts gives as it stands, and without the
    broken accounts of a remainder that stands; and without broken shares of two numbers that have a nearer one.
    """
    fitting = [statement for statement in statements if statement.ratio is not None and can_stand(statement)]
    statements = [one for one in statements if can_stand(one) or not any(_has_its_own(one, other) for other in fitting)]
    rests = {
        statement.parties[-1].number: statement.parties[0].quantity.value
        for statement in statements
        if statement.relation is Relation.TOTAL and can_stand(statement) and _judges_its_last(statement)
    }
    statements = [
        statement
        for statement in statements
        if statement.relation is not Relation.LEDGER
        or statement.parties[0].number not in rests
        or rests[statement.parties[0].number] == statement.parties[1].quantity.value
        or can_stand(statement)
    ]
    explained = {
        statement.parties[0].number
        for statement in statements
        if statement.relation is Relation.LEDGER and can_stand(statement)
    }
    if not explained:
        return statements
    return [
        statement
        for statement in statements
        if statement.relation not in EXPLAINABLE
        or not any(party.number in explained for party in statement.parties)
        or can_stand(statement)
    ]


def _has_its_own(broken: Statement, fitting: Statement) -> bool:
    """Whether a nearer share stands of the same two numbers: "fell by a tenth in the country but rose by 12 per cent here, 448
    against 400"."""
    if broken.ratio is None or broken.relation is not fitting.relation or len(broken.parties) < 2:
        return False
    first = broken.parties[0].span
    same = {party.number for party in broken.parties} == {party.number for party in fitting.parties}
    return same and abs(fitting.at.start - first.start) < abs(broken.at.start - first.start)


def _judges_its_last(statement: Statement) -> bool:
    """Whether a sum says what its last term is: "the remaining 57"."""
    last = statement.parties[-1].quantity.span
    return statement.at.start <= last.start < statement.at.end


def read_claims(discourse: Discourse) -> tuple[Claim, ...]:
    """Every counted number with what it counts, in order."""
    headings: dict[int, Headed] = {}
    if sheets_of(discourse):
        from claims.statements.table_headings import read_headings

        headings = read_headings(discourse)
    return tuple(
        _claim(mention, discourse.document, headings.get(mention.quantity.span.start, UNHEADED))
        for mention in discourse.mentions
    )


def _claim(mention: Mention, document: Document, headed: Headed) -> Claim:
    def worded(found: Place | When | Source | None) -> str | None:
        return " ".join(document.of(found.span).split()) if found is not None else None

    return Claim(
        mention.index,
        mention.quantity,
        mention.span,
        mention.sentence,
        noun=mention.what.head,
        measure=mention.measure or headed.measure,
        group=_group_words(mention, document) or headed.group,
        place=worded(mention.place) or headed.place,
        time=worded(mention.time) or headed.time,
        source=worded(mention.source),
        mode=mention.mode,
    )


def _group_words(mention: Mention, document: Document) -> str | None:
    """The people or things counted, as worded, without what happened to them; None where the text leaves them out."""
    for phrase in (mention.what, mention.whole, mention.predicate):
        if phrase is None or not phrase.head or phrase.head in PRONOUN_WHOLES or phrase.end <= phrase.start:
            continue
        if phrase is mention.predicate and not is_person(phrase.head):
            continue
        start, end = phrase.start, min(phrase.end, len(mention.row.words))
        words, tags = mention.row.words, mention.row.tags
        while start < end and (words[start].low in STATES or words[start].low in UNNAMED or tags[start] in "armdA,Co"):
            start += 1
        while end > start and (words[end - 1].low in STATES or tags[end - 1] in "&,"):
            end -= 1
        if start < end and not (looks_like_gerund(words[start].low) and end == start + 1):
            return " ".join(document.of(mention.row.span(start, end)).split())
    return None
