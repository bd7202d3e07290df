"""A verdict has no truth value; spans are half open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.values.span import Span
from claims.values.verdict import Reading, Verdict

SPANS = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_verdict_has_no_truth_value(verdict: Verdict) -> None:
    with pytest.raises(TypeError, match="more than two answers"):
        bool(verdict)


def test_the_words_of_the_wire_format() -> None:
    assert {str(verdict) for verdict in Verdict} == {"verified", "contradicted", "tension", "undetermined"}
    assert {str(reading) for reading in Reading} == {"stated", "inferred"}


@given(SPANS, SPANS)
def test_spans_are_sets_of_characters(a: Span, b: Span) -> None:
    mine, theirs = set(range(*a)), set(range(*b))
    assert a.meets(b) == b.meets(a) == bool(mine & theirs)
    assert a.covers(b) == (theirs <= mine)
    joined = a.join(b)
    assert joined.covers(a)
    assert joined.covers(b)
    assert {joined.start, joined.end} <= {*a, *b}
