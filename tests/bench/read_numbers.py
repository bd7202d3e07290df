"""How fast numbers are read, beside the peers that are installed.

Reads the example articles of this project (`seeds/`, `tests/exam/*.jsonl`), or the files named, and prints for each reader the
throughput in MB of UTF-8 a CPU second (best of several rounds, division into sentences not counted) and the numbers found.
Peers
(quantulum3, recognizers-text-number) run only where they are installed; where they are not, the table says so.

usage: python tests/bench/read_numbers.py [FILE ...]
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from claims.quantities.find import find_quantities
from claims.text.document import read_document

ROOT = Path(__file__).parent.parent.parent
ROUNDS = 5
PEER_BYTES = 30_000  # peers are slow: they read a part


def texts(paths: Sequence[str]) -> list[str]:
    """The texts to read: named files, else the project's own examples."""
    if paths:
        return [Path(path).read_text(encoding="utf-8") for path in paths]
    found = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    for path in sorted((ROOT / "tests" / "exam").glob("*.jsonl")):
        found += [json.loads(line)["consistent"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return found


def speed(read: Callable[[], int], size: int, rounds: int) -> tuple[float, int]:
    """MB a CPU second in the best round, and what was found."""
    best, found = float("inf"), 0
    for _ in range(rounds):
        start = time.process_time()
        found = read()
        best = min(best, time.process_time() - start)
    return size / max(best, 1e-9) / 1e6, found


def peers() -> dict[str, Callable[[str], int] | None]:
    """Each peer's count of numbers in a text; None where it is not installed."""
    found: dict[str, Callable[[str], int] | None] = {"quantulum3": None, "recognizers-text": None}
    try:
        from quantulum3 import parser  # type: ignore[import-not-found, unused-ignore]  # a peer, rarely installed

        found["quantulum3"] = lambda text: len(parser.parse(text))
    except ImportError:
        pass
    try:
        from recognizers_number import Culture, recognize_number  # type: ignore[import-not-found, unused-ignore]  # a peer

        found["recognizers-text"] = lambda text: len(recognize_number(text, Culture.English))
    except ImportError:
        pass
    return found


def main(paths: Sequence[str]) -> None:
    """Print the table."""
    documents = [read_document(text) for text in texts(paths)]
    size = sum(len(document.text.encode()) for document in documents)
    own, count = speed(lambda: sum(len(find_quantities(document).quantities) for document in documents), size, ROUNDS)
    print(f"{size / 1e6:.2f} MB in {len(documents)} texts")
    print(f"factcheck         {own:8.2f} MB/s  {count:6d} numbers")
    part: list[str] = []
    for document in documents:
        part.append(document.text)
        if sum(map(len, part)) > PEER_BYTES:
            break
    for name, read in peers().items():
        if read is None:
            print(f"{name:17s} not installed: not measured")
            continue
        read(part[0])  # its models load once
        theirs, count = speed(partial(_in_all, read, part), sum(len(text.encode()) for text in part), 1)
        size = sum(map(len, part))
        print(f"{name:17s} {theirs:8.4f} MB/s  {count:6d} numbers in {size} characters; ours: {own / theirs:.0f} times as fast")


def _in_all(read: Callable[[str], int], part: Sequence[str]) -> int:
    """The numbers that a reader finds in some texts."""
    return sum(map(read, part))


if __name__ == "__main__":
    main(sys.argv[1:])
