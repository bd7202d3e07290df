"""HTML is read in place: the words of an article, its tables, and offsets of the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims import check
from claims.text.markup import is_html, without_markup
from claims.values.verdict import Verdict

PAGE = """<!DOCTYPE html>
<html><head><title>99 problems</title><style>p { margin: 3px }</style></head>
<body><h1>Landslide kills {toll} in two valleys</h1>
<p>In all, the slide killed <b>{toll}</b> people in the Ore and
Tarn valleys &ndash; 11&nbsp;000 homes lost power.</p>
<table>
  <thead><tr><th>Valley</th><th>Dead</th><th>Hurt</th></tr></thead>
  <tbody>
  <tr>
    <td>Ore</td>
    <td>31<sup>2</sup></td><td>60</td>
  </tr>
  <tr><td>Tarn</td><td><strong>9</strong></td><td>14</td></tr>
  <tr><td>Total</td><td>40</td><td>74</td></tr>
  </tbody>
</table>
<script>var x = 12;</script></body></html>
"""


def _page(toll: int) -> str:
    return PAGE.replace("{toll}", str(toll))


def test_a_consistent_page_is_verified() -> None:
    result = check(_page(40))
    assert {finding.verdict for finding in result.findings} == {Verdict.VERIFIED}
    assert {"table-mismatch", "restated-number"} <= {finding.check for finding in result.findings}
    assert result.document.title == "Landslide kills 40 in two valleys"


def test_prose_and_table_of_a_page_must_agree() -> None:
    broken = [finding for finding in check(_page(48)).findings if finding.verdict is Verdict.CONTRADICTED]
    assert broken
    for finding in broken:
        line, _ = check(_page(48)).document.place(finding.span.start)
        assert any(word in _page(48).splitlines()[line - 1] for word in ("48", "40"))


def test_numbers_of_a_page_stand_where_the_source_has_them() -> None:
    page = _page(40)
    result = check(page)
    values = {quantity.value for quantity in result.quantities}
    assert {40, 11_000, 31, 9, 74} <= values
    assert not {99, 3, 12} & values, "nothing of the head, the styles, the scripts"
    for quantity in result.quantities:
        written = page[quantity.span.start : quantity.span.end].replace("&nbsp;", "\u00a0" * 6)
        assert written == result.document.of(quantity.span)


@pytest.mark.parametrize("text", ["6,000 < 11,000 and 5 > 3", "a <b>bold</b> word in Markdown", "</ closing only", "no tags"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert not is_html(text)
    assert check(text).document.text == text


@given(st.text(alphabet="<>/&;#pbtdr \n\"'=!-1a", max_size=60))
def test_any_markup_keeps_its_length(text: str) -> None:
    words = without_markup(text)
    assert len(words) == len(text)
