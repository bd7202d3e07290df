"""How long one call takes, as a multiple of `python -c pass`: processor time, the least of many interleaved runs.

usage: startup.py [RUNS]
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ARTICLE = "seeds/kursk.txt"
COMMAND = "import sys; sys.argv = ['factcheck', *{words!r}]; from cli.factcheck import app; app()"
AIM = 6
CALLS = {
    "python -c pass": "pass",
    "--version": COMMAND.format(words=["--version"]),
    "one article, plain": COMMAND.format(words=[ARTICLE]),
    "one article, rich": f"import cli.check_call as c; c.check_call([{ARTICLE!r}], {{'format': c.Format.RICH}})",
    "--format plain": COMMAND.format(words=["--format", "plain", ARTICLE]),
    "--format jsonl": COMMAND.format(words=["--format", "jsonl", ARTICLE]),
    "--help": COMMAND.format(words=["--help"]),
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
    for code in CALLS.values():
        seconds(code)
    least = dict.fromkeys(CALLS, float("inf"))
    for _ in range(runs):
        for name, code in CALLS.items():
            least[name] = min(least[name], seconds(code))
    bare = least["python -c pass"]
    for name, taken in least.items():
        aim = f"  (aim: under {AIM})" if name == "one article, plain" else ""
        print(f"{name:20} {1000 * taken:6.1f} ms  {taken / bare:5.2f} x{aim}")


if __name__ == "__main__":
    main()
