"""From the paths of the command line to texts: which files are articles, and what characters they hold.

Every failure is an `Unreadable` whose words fit behind `factcheck: PATH: `; nothing else is raised for a bad input.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterator, Sequence

from claims.values.named import NamedTuple

ARTICLE_SUFFIXES = (".txt", ".text", ".md")
STANDARD_INPUT = "-"
LARGEST = 64 * 1024 * 1024  # bytes; far above any article, and it keeps /dev/zero from filling the memory
_MARKS = (  # a file's byte order mark and what it says, the longer marks first
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))  # no text file in an 8-bit encoding has these


class Unreadable(Exception):
    """Why an input cannot be checked, in a few words."""


class Input(NamedTuple):
    """One document to read, or (with `problem`) a path that leads to none."""

    path: str
    problem: str | None = None


class Text(NamedTuple):
    """The characters of a document, and what its reader should know of how they were decoded."""

    characters: str
    warning: str | None = None


def find_inputs(paths: Sequence[str]) -> Iterator[Input]:
    """Files as named; folders recursively, sorted by name, articles only; each path once. `-` is standard input."""
    seen: set[str] = set()
    for path in paths:
        for found in _articles_in(path) if os.path.isdir(path) else (Input(path),):
            name = found.path if found.path == STANDARD_INPUT else os.path.normpath(found.path)
            if name not in seen:
                seen.add(name)
                yield found


def _articles_in(folder: str) -> Iterator[Input]:
    empty = True
    for found in _walk(folder):
        empty = False
        yield found
    if empty:
        yield Input(folder, f"no article in this folder (none of its files ends in {', '.join(ARTICLE_SUFFIXES)})")


def _walk(folder: str) -> Iterator[Input]:
    """Depth first in the order of the names' bytes, the same under every locale; hidden names are skipped, links to folders
    are not followed."""
    try:
        with os.scandir(folder) as entries:
            names = sorted((os.fsencode(entry.name), entry.is_dir(follow_symlinks=False), entry.path) for entry in entries)
    except OSError as error:
        yield Input(folder, _reason(error))
        return
    for name, is_folder, path in names:
        if name.startswith(b"."):
            continue
        if is_folder:
            yield from _walk(path)
        elif path.lower().endswith(ARTICLE_SUFFIXES) and not os.path.isdir(path):
            yield Input(path)


def read_text(path: str, encoding: str | None = None) -> Text:
    """The characters of one file (or standard input). Without `encoding`: UTF-8, what a byte order mark says, or else
    Windows-1252 with a warning. Raises Unreadable."""
    try:
        if path == STANDARD_INPUT:
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with open(path, "rb") as file:
                data = file.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(_reason(error)) from None
    except ValueError:  # a path with a NUL character
        raise Unreadable("not a possible file name") from None
    if len(data) > LARGEST:
        raise Unreadable(f"larger than {LARGEST // 1024 // 1024} MB, so not an article")
    return _decode_as(data, encoding) if encoding else _decode(data)


def _decode_as(data: bytes, encoding: str) -> Text:
    try:
        characters = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Unreadable(f"not {encoding} text: byte {error.start} cannot be read as such") from None
    except UnicodeError:
        raise Unreadable(f"not {encoding} text") from None
    return Text(characters.removeprefix("\ufeff"), None if characters.strip() else "empty, nothing to check")


def _decode(data: bytes) -> Text:
    if data.startswith(b"%PDF-"):
        raise Unreadable("a PDF, not a text file")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, encoding)
    if b"\0" in data:
        raise Unreadable("a binary file, not text (if it is UTF-16 without a byte order mark, say --encoding utf-16-le)")
    try:
        return _decode_as(data, "utf-8")
    except Unreadable as error:
        if data.translate(None, _CONTROLS) != data:
            raise Unreadable("a binary file, not text") from None
        try:
            return Text(data.decode("cp1252"), "not UTF-8, read as Windows-1252; say --encoding if that is wrong")
        except UnicodeDecodeError:
            raise Unreadable(f"{error}, nor is it Windows-1252; say --encoding") from None


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def is_text_encoding(name: str) -> bool:
    """Whether Python knows a text encoding of this name."""
    try:
        return codecs.lookup(name)._is_text_encoding
    except (LookupError, ValueError):
        return False
