"""Score the checker on the exams of minimal pairs beside this file, and keep what was reached.

A pair is right when its consistent text draws no `contradicted` finding and its inconsistent text draws one that points at a
piece of the evidence (`caught`). A trap has no inconsistent text. An alarm is a consistent text with a `contradicted` finding.
Only totals are printed: the texts of an exam teach nobody to pass it.

usage: score.py            the table, and exit status 1 where a figure of ratchet.json is no longer reached
       score.py --update   write the figures to ratchet.json where none is worse than there
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from claims import check
from claims.values.span import Span
from claims.values.verdict import Verdict

HERE = Path(__file__).parent
RATCHET = HERE / "ratchet.json"
Figures = dict[str, int]
BETTER_HIGHER = ("right", "caught")
BETTER_LOWER = ("alarms",)


def exams() -> list[Path]:
    """The exams, in the order of their names."""
    return sorted(HERE.glob("*.jsonl"))


def score(exam: Path) -> Figures:
    """How many pairs, caught, right; texts and alarms of one exam."""
    figures = dict.fromkeys(("pairs", "right", "caught", "texts", "alarms"), 0)
    for line in exam.read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        alarmed = any(True for _ in accused(item["consistent"]))
        figures["texts"] += 1
        figures["alarms"] += alarmed
        if "inconsistent" not in item:
            continue
        text = item["inconsistent"]
        starts = [(text.find(piece), len(piece)) for piece in item["evidence"]]
        evidence = [Span(start, start + length) for start, length in starts if start >= 0]
        caught = any(span.meets(piece) for span in accused(text) for piece in evidence)
        figures["pairs"] += 1
        figures["caught"] += caught
        figures["right"] += caught and not alarmed
    return figures


def accused(text: str) -> Iterator[Span]:
    """Every stretch that a contradiction of the text points at."""
    for finding in check(text).findings:
        if finding.verdict is Verdict.CONTRADICTED:
            yield finding.span
            for cited in finding.because:
                yield cited.span


def fallen(reached: dict[str, Figures], kept: dict[str, Figures]) -> list[str]:
    """Where a figure is worse than the one kept, in words."""
    worse = []
    for exam, figures in kept.items():
        for name in (*BETTER_HIGHER, *BETTER_LOWER):
            now, before = reached.get(exam, {}).get(name), figures[name]
            if now is None or (now < before if name in BETTER_HIGHER else now > before):
                worse.append(f"{exam}: {name} {now}, was {before}")
    return worse


def table(reached: dict[str, Figures]) -> str:
    """A line an exam, and one for all."""
    rows = [
        *reached.items(),
        ("all", {name: sum(row[name] for row in reached.values()) for name in next(iter(reached.values()))}),
    ]
    lines = ["exam  pairs  right      %  caught  alarms of texts"]
    for exam, row in rows:
        share = 100 * row["right"] / max(1, row["pairs"])
        lines.append(
            f"{exam:5} {row['pairs']:5} {row['right']:6}  {share:5.1f}  {row['caught']:6}  {row['alarms']:6} of {row['texts']}"
        )
    return "\n".join(lines)


def main() -> int:
    """Print the table; compare with what is kept, or keep it."""
    reached = {exam.stem: score(exam) for exam in exams()}
    print(table(reached))
    worse = fallen(reached, json.loads(RATCHET.read_text(encoding="utf-8")) if RATCHET.exists() else {})
    for line in worse:
        print(f"worse than ratchet.json: {line}")
    if "--update" in sys.argv[1:] and not worse:
        RATCHET.write_text(json.dumps(reached, indent=1) + "\n", encoding="utf-8")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
