"""HTML as plain text of the same length: every character keeps its place, so that offsets are those of the source.

tag              spaces; a block tag opens a paragraph, <h1> to <h6> a Markdown heading, <td> and <th> a table cell
line break       a space (in HTML it is one)
entity           its character, then spaces; a space as often as there is room
script, style    spaces, and so are <head> and footnote marks (<sup>)
"""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

_IS_HTML = re.compile(r"<(?:!doctype\s+html|html|body|article|section|table|div|h[1-6]|p|li|br)\b[^<>]*>", re.IGNORECASE)
_HEADINGS = {f"h{level}" for level in range(1, 7)}
_BLOCKS = _HEADINGS | set(
    "p div br hr li ul ol dl dt dd table caption blockquote section article header footer main aside nav figure figcaption "
    "pre body html form fieldset address details summary".split()
)
_HIDDEN = {"script", "style", "head", "template", "noscript", "sup"}


def is_html(text: str) -> bool:
    """Whether a text holds markup that forms its paragraphs or tables."""
    return "</" in text and _IS_HTML.search(text) is not None


def without_markup(text: str) -> str:
    """The words of an HTML text, each where it stood. As long as the text; broken markup is read as browsers do."""
    reader = _Reader(text)
    reader.feed(text)
    reader.close()
    return reader.words()


class _Reader(HTMLParser):
    """Fills a blank page of the text's length with the words outside of tags."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self._text = text
        self._page = [" "] * len(text)
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._hidden = 0
        self._in_row = False

    def words(self) -> str:
        """The page as it stands."""
        return "".join(self._page)

    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def _put(self, words: str, room: int) -> None:
        """Write at the current place, as far as there is room."""
        at = self._at()
        for place, character in enumerate(words[:room]):
            self._page[at + place] = character

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        room = len(self.get_starttag_text() or "")
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "tr":
            self._in_row = True
            self._put("\n", room)
        elif tag in ("td", "th"):
            self._put("|", room)
        elif not self._in_row and tag in _BLOCKS:
            self._put("\n\n# " if tag in _HEADINGS else "\n\n", room)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _HIDDEN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in ("tr", "table"):
            self._in_row = False
            self._put("|" if tag == "tr" else "\n\n", len(tag) + 3)
        elif not self._in_row and tag in _BLOCKS and tag != "body":
            self._put("\n\n", len(tag) + 3)

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._put(re.sub(r"[\r\n\t|]", " ", data), len(data))

    def handle_entityref(self, name: str) -> None:
        self._entity(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._entity(f"&#{name}")

    def _entity(self, reference: str) -> None:
        closed = self._text.startswith(";", self._at() + len(reference))
        word = unescape(f"{reference};")
        if not self._hidden and len(word) == 1:
            room = len(reference) + closed
            self._put(word * room if word.isspace() else word, room)
