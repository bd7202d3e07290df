"""How many megabytes of articles a second one process checks, and the most memory it holds, on articles made from the seeds.

usage: throughput.py [ARTICLES]
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


if __name__ == "__main__":
    main()
