"""Stories: an article and exactly what a careful reader would want said of it, in Markdown.

A story holds one ```text block (the article) and one ```findings block. `python tests/stories/test_stories.py` writes
the findings anew: read the change before you keep it, for the story decides what is right, not the program.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from claims import check

FOLDER = Path(__file__).parent
STORIES = sorted(FOLDER.glob("*.md"))
PARTS = re.compile(
    r"(?<=^```text\n)(?P<text>.*?)(?=^```$).*?(?<=^```findings\n)(?P<findings>.*?)(?=^```$)", re.MULTILINE | re.DOTALL
)


def told(text: str) -> str:
    """The findings of an article as a journalist may read them."""
    result = check(text)
    lines = []
    for finding in result.findings:
        line, _ = result.document.place(finding.span.start)
        lines.append(f'line {line}: {finding.verdict} ({finding.reading}) "{_quoted(result.document.of(finding.span))}"')
        lines.append(f"  {finding.check}: {finding.message}")
        lines.extend(f'  rests on "{_quoted(result.document.of(cited.span))}" ({cited.role})' for cited in finding.because)
    return "".join(f"{line}\n" for line in lines) or "nothing\n"


def _quoted(words: str) -> str:
    return " ".join(words.split())


def parts(story: Path) -> re.Match[str]:
    """The article and the findings of a story."""
    found = PARTS.search(story.read_text(encoding="utf-8"))
    assert found, f"{story.name} needs a text block and a findings block"
    return found


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.stem)
def test_a_story_is_read_as_it_says(story: Path) -> None:
    found = parts(story)
    assert told(found["text"]) == found["findings"]


def test_there_are_stories_of_every_kind() -> None:
    everything = "".join(parts(story)["findings"] for story in STORIES)
    assert len(STORIES) >= 6
    for kind in ("contradicted", "verified", "nothing\n"):
        assert kind in everything


if __name__ == "__main__":
    for story in [Path(name) for name in sys.argv[1:]] or STORIES:
        source = story.read_text(encoding="utf-8")
        found = parts(story)
        start, end = found.span("findings")
        story.write_text(source[:start] + told(found["text"]) + source[end:], encoding="utf-8")
