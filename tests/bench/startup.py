"""How long one call takes, as a multiple of `python -c pass`: processor time, the least of many interleaved runs.

usage: startup.py [RUNS]   (the aim: one article, plain, under 6)
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CALL = "import sys; sys.argv = {argv!r}; from cli.factcheck import app; app()"
AIM = 6
CALLS = {
    "--version": ["--version"],
    "one article, plain": ["seeds/kursk.txt"],
    "one article, rich": ["--format", "rich", "seeds/kursk.txt"],
    "one article, jsonl": ["--format", "jsonl", "seeds/kursk.txt"],
    "--help": ["--help"],
}


def seconds(code: str) -> float:
    """Processor time of one interpreter that runs the code."""
    env = {
        name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
    }  # compiled once, as installed
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, cwd=ROOT, env=env, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print a line a call."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    codes = {"python -c pass": "pass"} | {name: CALL.format(argv=["factcheck", *argv]) for name, argv in CALLS.items()}
    for code in codes.values():
        seconds(code)
    least = dict.fromkeys(codes, float("inf"))
    for _ in range(runs):
        for name, code in codes.items():
            least[name] = min(least[name], seconds(code))
    bare = least["python -c pass"]
    for name, taken in least.items():
        print(f"{name:20} {1000 * taken:6.1f} ms  {taken / bare:5.2f} x")


if __name__ == "__main__":
    main()
