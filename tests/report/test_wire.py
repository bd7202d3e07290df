"""The wire format, key by key, and its laws."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import check
from claims.checks.finding import Cited, Finding
from claims.report.number_rows import UNREAD, number_rows
from claims.report.plain import on_one_line, plain_lines, portable
from claims.report.result import Result
from claims.report.wire import document_object, fingerprints, json_line, json_number, unreadable_object
from claims.values.record import replace
from claims.values.span import Span
from claims.values.verdict import Reading, Verdict

TEXT = "Ferry sinks\n\nOf the 214 people aboard, 97 were rescued, more than half of them."
START = TEXT.index("more than half")
WHOLE, PART, SHARE = (Span(TEXT.index(words), TEXT.index(words) + len(words)) for words in ("214", "97", "more than half"))
FINDING = Finding(
    check="share-mismatch",
    code="FC101",
    verdict=Verdict.CONTRADICTED,
    reading=Reading.STATED,
    span=SHARE,
    because=(Cited(WHOLE, "whole"), Cited(PART, "part")),
    message="97 of 214 is 45.3%",
    working=("97 / 214 = 45.3%",),
)


def judged(text: str = TEXT, shift: int = 0) -> Result:
    """The text's result with the one finding above, its spans moved by `shift`."""

    def moved(span: Span) -> Span:
        return Span(span.start + shift, span.end + shift)

    because = tuple(Cited(moved(cited.span), cited.role) for cited in FINDING.because)
    return replace(check(text), findings=(replace(FINDING, span=moved(SHARE), because=because),))


def test_a_finding_key_by_key() -> None:
    document = document_object("a.txt", judged())
    (finding,) = document["findings"]
    assert len(finding.pop("fingerprint")) == 16
    assert finding == {
        "check": "share-mismatch",
        "code": "FC101",
        "verdict": "contradicted",
        "reading": "stated",
        "message": "97 of 214 is 45.3%",
        "working": ["97 / 214 = 45.3%"],
        "start": START,
        "end": START + 14,
        "line": 3,
        "column": 44,
        "because": [
            {"start": 20, "end": 23, "text": "214", "line": 3, "column": 8, "role": "whole"},
            {"start": 39, "end": 41, "text": "97", "line": 3, "column": 27, "role": "part"},
        ],
    }


def test_a_document_key_by_key() -> None:
    document = document_object("a.txt", judged())
    head = {key: document[key] for key in ("schema", "path", "title", "characters", "errors")}
    assert head == {"schema": "factcheck/1", "path": "a.txt", "title": "Ferry sinks", "characters": len(TEXT), "errors": []}
    by_text = {quantity["text"]: quantity for quantity in document["quantities"]}
    assert {key: by_text["more than half"][key] for key in ("kind", "hedge", "low", "high")} == {
        "kind": "share",
        "hedge": "more-than",
        "low": 0.5,
        "high": None,
    }
    assert [quantity["id"] for quantity in document["quantities"]] == list(range(len(document["quantities"])))
    for claim in document["claims"]:
        assert document["quantities"][claim["quantity"]]["low"] == claim["low"]
    assert document["coverage"]["quantities"] == len(document["quantities"])
    assert set(unreadable_object("a.txt", "gone")) == set(document)


@given(st.text(max_size=200))
def test_any_text_is_one_line_of_ascii_whose_spans_quote_it(text: str) -> None:
    line = json_line(document_object("a.txt", check(text)))
    assert line.isascii()
    assert line.splitlines(keepends=True) == [line]
    document = json.loads(line)
    for stretch in (*document["quantities"], *document["claims"], *document["coverage"]["unread"]):
        assert text[stretch["start"] : stretch["end"]] == stretch["text"]


def test_fingerprints_move_with_the_words() -> None:
    above = "A new first line.\n\n"
    (before,) = fingerprints(judged())
    assert fingerprints(judged(above + TEXT, len(above))) == [before]
    changed = TEXT.replace("97", "99")
    assert fingerprints(judged(changed)) != [before]


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    result = judged()
    twice = replace(result, findings=result.findings * 2)
    assert len(set(fingerprints(twice))) == 2


@pytest.mark.parametrize(
    ("number", "written"),
    [(6000, "6000"), (Fraction(9, 20), "0.45"), (Fraction(1, 3), "0.3333333333333333"), (None, "null"), (10**400, "null")],
)
def test_numbers(number: int | Fraction | None, written: str) -> None:
    assert json.dumps(json_number(number)) == written


def test_a_plain_line() -> None:
    result = judged()
    assert plain_lines("a.txt", result, result.findings) == "a.txt:3:44: contradicted share-mismatch: 97 of 214 is 45.3%\n"


@given(st.text())
def test_words_for_one_line_stay_on_it(words: str) -> None:
    assert len(on_one_line(words).splitlines()) <= 1
    assert on_one_line(on_one_line(words)) == on_one_line(words)


def test_a_path_of_half_characters_is_portable() -> None:
    assert portable("caf\udce9.txt") == r"caf\xe9.txt"


def test_every_number_has_its_row() -> None:
    result = replace(check(TEXT), unread=(Span(0, 5),))
    rows = number_rows(result)
    assert [row.kind for row in rows].count(UNREAD) == 1
    assert len(rows) == len(result.quantities) + 1
    assert [row.start for row in rows] == sorted(row.start for row in rows)
