"""Laws of reading: any bytes are a text or an Unreadable, and a text's characters are the file's."""

from __future__ import annotations

import codecs
import io
import sys
from types import SimpleNamespace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cli.read_inputs import Text, Unreadable, is_text_encoding, read_text


def read(data: bytes, encoding: str | None = None) -> Text:
    """Read bytes as standard input."""
    before = sys.stdin
    sys.stdin = SimpleNamespace(buffer=io.BytesIO(data))  # type: ignore[assignment]
    try:
        return read_text("-", encoding)
    finally:
        sys.stdin = before


@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "utf-16", "utf-7", "cp1252", "idna", "punycode", "big5"]))
def test_any_bytes_are_a_text_or_unreadable(data: bytes, encoding: str | None) -> None:
    try:
        said = read(data, encoding).characters
    except Unreadable as reason:
        said = str(reason)
        assert said.isprintable() and len(said) < 120  # noqa: PT018
    said.encode()  # no half characters


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1))
def test_utf_8_is_read_as_it_is(words: str) -> None:
    text = read(words.encode())
    assert text.characters == words
    assert (text.warning is None) == bool(words.strip())


@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), min_size=1))
def test_windows_1252_keeps_every_character(words: str) -> None:
    data = words.encode("cp1252")
    assume(not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)))  # ï»¿, ÿþ and þÿ
    text = read(data)
    assert text.characters in (words, data.decode("utf-8", "replace"))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_says_the_encoding(mark: bytes, encoding: str) -> None:
    assert read(mark + "þÿ: ½ of 72".encode(encoding)) == Text("þÿ: ½ of 72")
    with pytest.raises(Unreadable, match=r"^not utf-"):
        read(mark + b"\xff")


@pytest.mark.parametrize("name", ["utf-8", "UTF-16-LE", "latin1", "cp1251", "shift_jis"])
def test_text_encodings(name: str) -> None:
    assert is_text_encoding(name)


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13", "hex", "zlib", "", "a\0b"])
def test_other_names(name: str) -> None:
    assert not is_text_encoding(name)
