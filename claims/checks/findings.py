"""From proofs to findings: each proof goes to the check that speaks for its relation."""

from __future__ import annotations

from collections.abc import Iterable

from claims.checks import speaker
from claims.checks.finding import Cited, Finding
from claims.checks.wording import repair_line
from claims.solve.judge import Proof
from claims.text.document import Document
from claims.values.verdict import Reading, Verdict

GRAVITY = (Verdict.CONTRADICTED, Verdict.TENSION, Verdict.VERIFIED, Verdict.UNDETERMINED)
"""Of several verdicts on the same words, the one told: the first of these."""


def _alone(proof: Proof) -> bool:
    """Whether a statement is broken by its own numbers."""
    return proof.verdict in (Verdict.CONTRADICTED, Verdict.TENSION) and not proof.others


def find(proofs: Iterable[Proof], document: Document) -> tuple[Finding, ...]:
    """A finding for every proof, in the order of the words judged; the same words are judged once a check."""
    found: dict[tuple[str, int, int], Finding] = {}
    for proof in proofs:
        check = speaker(proof.statement.relation)
        words = check.say(proof, document)
        at = proof.statement.at
        spans = {party.span: party.role for party in proof.parties if party.span != at}
        for given in proof.statement.given:
            if given.span != at:
                spans.setdefault(given.span, given.role)
        for other in proof.others:
            spans.setdefault(other.at, str(other.relation))
        inferred = proof.statement.reading is Reading.INFERRED or any(o.reading is Reading.INFERRED for o in proof.others)
        finding = Finding(
            check.name,
            check.code,
            proof.verdict,
            Reading.INFERRED if inferred else Reading.STATED,
            at,
            tuple(Cited(span, spans[span]) for span in sorted(spans)),
            words.message,
            words.working + (repair_line(proof.statement) if _alone(proof) else ()),
        )
        key = (check.name, at.start, at.end)
        if key not in found or GRAVITY.index(finding.verdict) < GRAVITY.index(found[key].verdict):
            found[key] = finding
    return tuple(sorted(found.values(), key=lambda finding: (finding.span, finding.code)))
