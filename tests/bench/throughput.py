"""How many megabytes of articles a second one process checks, and the most memory it holds, on articles made from the seeds.

usage: throughput.py [ARTICLES] [REAL.jsonl]

It also prints how fast one process reads them as far as each stage: no whole check is faster than its first part. With a file
of real articles (a JSON object with a "text" a line) it prints the speed of the whole check on them too, in processor time
within one process, beside quantulum3's mere reading of a part of the same texts, where that is installed.
"""

from __future__ import annotations

import gc
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 9  # the best of them: other work on the machine slows a round by up to a fifth
PEER_TEXTS = 40  # quantulum3 is slow: it reads a part
ROOT = Path(__file__).parents[2]
CODE = "from cli.factcheck import app; app()"


def articles(count: int) -> list[str]:
    """As many articles, each of shuffled paragraphs of the seeds; the same ones each time."""
    chance = random.Random(6)
    seeds = [path.read_text(encoding="utf-8").split("\n\n") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    made = []
    for _ in range(count):
        head, *body = chance.choice(seeds)
        body += chance.choice(seeds)[1:]
        chance.shuffle(body)
        made.append("\n\n".join([head, *body]))
    return made


def measure(texts: list[str], *options: str) -> tuple[float, float]:
    """Megabytes a second of a run over these texts, one file each, and the megabytes of memory of its largest process."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:06}.txt").write_text(text, encoding="utf-8")
        size = sum(len(text.encode()) for text in texts) / 1e6
        start = time.perf_counter()
        command = [sys.executable, "-c", CODE, "--format", "jsonl", *options, folder]
        subprocess.run(command, stdout=subprocess.DEVNULL, env=env, check=False)
        taken = time.perf_counter() - start
    return size / taken, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


def stages(texts: list[str]) -> None:
    """How fast the made articles are read as far as each stage, in one process."""
    sys.path.insert(0, str(ROOT))
    from claims import check
    from claims.quantities.find import find_quantities
    from claims.statements.read import read_discourse
    from claims.text.document import read_document

    def read_counts(text: str) -> object:
        document = read_document(text)
        return read_discourse(document, find_quantities(document))

    gc.set_threshold(100_000)  # as the command sets it
    size = sum(len(text.encode()) for text in texts) / 1e6
    for name, read in (
        ("sentences", read_document),
        ("and numbers", lambda text: find_quantities(read_document(text))),
        ("and what they count", read_counts),
        ("whole check", check),
    ):
        seconds(read, texts[:PEER_TEXTS])
        print(f"  of which {name:20} {size / min(seconds(read, texts) for _ in range(ROUNDS)):6.2f} MB/s of processor time")


def real(path: Path) -> None:
    """The whole check of real articles, and quantulum3's reading of the first of them, in MB a processor second."""
    sys.path.insert(0, str(ROOT))
    from claims import check

    texts = [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines()]
    gc.set_threshold(100_000)  # as the command sets it
    check(texts[0])
    ours = min(seconds(check, texts) for _ in range(ROUNDS))
    speed = sum(len(text.encode()) for text in texts) / 1e6 / ours
    print(f"{len(texts)} real articles: whole check   {speed:6.3f} MB/s of processor time, best of {ROUNDS}")
    try:
        from quantulum3 import parser
    except ImportError:
        print("quantulum3 is not installed: no comparison")
        return
    some = texts[:PEER_TEXTS]
    parser.parse(some[0])
    theirs = sum(len(text.encode()) for text in some) / 1e6 / seconds(parser.parse, some)
    print(f"the first {len(some)} of them: quantulum3   {theirs:6.3f} MB/s, so {speed / theirs:.1f} times as fast")


def seconds(read: Callable[[str], object], texts: list[str]) -> float:
    """Processor time of reading each text."""
    start = time.process_time()
    for text in texts:
        read(text)
    return time.process_time() - start


def main() -> None:
    """Print a line a setting."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    texts = articles(count)
    for name, chosen, options in (
        (f"{count} articles", texts, ()),
        (f"{count} articles, --jobs 2", texts, ("--jobs", "2")),
        ("one file of 20 of them", ["\n\n".join(texts[:20])], ()),
    ):
        speed, memory = measure(chosen, *options)
        print(f"{name:26} {speed:6.2f} MB/s  {memory:6.0f} MB at most")
    stages(texts)
    if len(sys.argv) > 2:
        real(Path(sys.argv[2]))


if __name__ == "__main__":
    main()
