"""Paragraphs, headlines and offsets of whole texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.document import Document, read_document

WRAPPED = """\
   The flood in the Orla valley on Tuesday night carried off at least
14 people, among them six children, the district prefect said in a
statement.  Forty others were hurt.

   Rescuers from Brno reached the village of Ticha on foot, he added,
and found 9 of the dead in the school."""


def parts(document: Document) -> list[str]:
    """The words of the paragraphs."""
    return [document.of(paragraph) for paragraph in document.paragraphs]


def sentences(document: Document) -> list[str]:
    """The words of the sentences, on one line each."""
    return [" ".join(document.of(sentence.span).split()) for sentence in document.sentences]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    document = read_document(WRAPPED)
    assert len(document.paragraphs) == 2
    assert sentences(document)[1:2] == ["Forty others were hurt."]
    assert document.headline is None
    assert [sentence.paragraph for sentence in document.sentences] == [0, 0, 1]
    assert [sentence.index for sentence in document.sentences] == [0, 1, 2]


def test_without_wrapping_each_line_is_a_paragraph() -> None:
    document = read_document("Blast in Graz kills nine in market hall, mayor says\nNine people died in Graz.\nSix were hurt.")
    assert len(document.paragraphs) == 3
    assert document.title == "Blast in Graz kills nine in market hall, mayor says"


def test_two_lines_of_one_sentence_are_joined_where_the_break_falls_inside_it() -> None:
    document = read_document(
        "The flood in the Orla valley carried off at least fourteen people, among\nthem six children, he said."
    )
    assert len(document.paragraphs) == 1


def test_a_short_closed_line_ends_a_wrapped_paragraph() -> None:
    text = WRAPPED.replace("hurt.\n\n   Rescuers", "hurt.\nRescuers").replace("   The", "The")
    assert len(read_document(text).paragraphs) == 2


@pytest.mark.parametrize("newline", ["\r\n", "\r", "\n"])
def test_every_kind_of_line_end(newline: str) -> None:
    text = WRAPPED.replace("\n", newline)
    document = read_document(text)
    assert sentences(document) == sentences(read_document(WRAPPED))
    last = document.sentences[-1].span
    line, column = document.place(last.start)
    assert text.split(newline)[line - 1][column - 1 :].startswith("Rescuers")


def test_a_mark_of_byte_order_is_no_word() -> None:
    document = read_document("\ufeffNine die in Graz\n\nNine people died.")
    assert document.title == "Nine die in Graz"
    assert document.place(document.sentences[0].span.start) == (1, 2)


def test_bullets_items_and_rows_stand_alone_without_their_markers() -> None:
    document = read_document(
        "The dead:\n- 12 in Dover\n* 3 in Deal\n• 4 in Hythe\n1. Dover. It fell.\n| a | 4 |\n|---|---|\n| b | 5 |"
    )
    assert parts(document)[1:] == [
        "12 in Dover", "3 in Deal", "4 in Hythe", "1. Dover. It fell.", "| a | 4 |", "|---|---|", "| b | 5 |",
    ]  # fmt: skip
    assert "It fell." in sentences(document)


def test_a_number_below_zero_keeps_its_sign() -> None:
    assert parts(read_document("-12 degrees\n-3 at noon")) == ["-12 degrees", "-3 at noon"]


def test_a_markdown_heading_is_the_headline_even_with_a_stop() -> None:
    document = read_document("# Nine died. Who were they?\nThe names are known.\n\n## Dover\n\nThree.")
    assert document.title == "Nine died. Who were they?"
    assert parts(document)[2] == "Dover"
    assert document.sentences[0].headline
    assert not document.sentences[-1].headline


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Nine die in Graz\n\nNine people died.", "Nine die in Graz"),
        ("**Nine die in Graz**\n\nNine people died.", "Nine die in Graz"),
        ('Army "bled white" in the U.S.\n\nNine people died.', 'Army "bled white" in the U.S.'),
        ("Who killed nine in Graz?\n\nNobody knows.", "Who killed nine in Graz?"),
        ('"Nine of us died."\n\nSo she said.', None),
        ("Nine people died.\n\nSix were hurt.", None),
        ("The dead are:\n\n- Ana Diaz", None),
        ("Nine die in Graz", None),
        ("", None),
        ("| a | b |\n\nNine.", None),
        ("word " * 60 + "\n\nNine.", None),
        ("Nine dead after ferry fireTwo crew members were held, police said.", "Nine dead after ferry fire"),
        ("Man shot dead outside city barA man of 30 was shot.", "Man shot dead outside city bar"),
        ("Nine Dead After Ferry FirePolice held two crew members on Monday.", "Nine Dead After Ferry Fire"),
        (
            "Ferry Fire Kills Nine Off Coast The captain was held after the boat sank on Monday.",
            "Ferry Fire Kills Nine Off Coast",
        ),
        ("A clip posted on YouTube by Ian McDonald shows nine bodies.", None),
        ("President Ana Maria Silva Costa In Lisbon met Prime Minister Rui Alves.", None),
        ("Nine people died. The crewThe rest lived.", None),
    ],
)
def test_title(text: str, title: str | None) -> None:
    document = read_document(text)
    assert document.title == title
    assert [sentence.headline for sentence in document.sentences].count(True) == (0 if title is None else len(
        [sentence for sentence in document.sentences if sentence.paragraph == 0]
    ))  # fmt: skip


PIECES = st.sampled_from(
    [
        *("Nine died", "Gen. Poe", "fireTwo were", "U.S.", "No. 5", "[TEXT]", "WRAPPED " * 9, "| 4 |", "- ", "# ", "1.", "3.5"),
        *(".", "!", "...", '"', "”", "(", ")", " ", "  ", "\t", "\n", "\r\n", "\n\n", "\ufeff", "\u2028", "\x0b", "é", "👍"),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80))
def test_no_text_breaks_it_and_no_word_is_lost_or_doubled(text: str) -> None:
    document = read_document(text)
    kept = [False] * len(text)
    end = 0
    for sentence in document.sentences:
        span = sentence.span
        assert end <= span.start < span.end <= len(text), "in order, apart, inside the text"
        end = span.end
        assert document.of(span) == document.of(span).strip(), "no space at the ends"
        assert document.paragraphs[sentence.paragraph].covers(span)
        kept[span.start : span.end] = [True] * (span.end - span.start)
        line, column = document.place(span.start)
        assert line >= 1
        assert column >= 1
    assert all(kept[at] for at, letter in enumerate(text) if letter.isalnum()), "every letter and digit is in a sentence"
    assert read_document(text) == document


def test_places_count_lines_and_columns_from_one() -> None:
    document = read_document("ab\r\ncd\re\n\nf")
    assert [document.place(at) for at in (0, 1, 4, 7, 10)] == [(1, 1), (1, 2), (2, 1), (3, 1), (5, 1)]
