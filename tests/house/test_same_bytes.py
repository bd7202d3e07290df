"""The same articles give the same bytes whatever the hash seed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = "from cli.factcheck import app; app()"


def lines(seed: str) -> bytes:
    """The JSON lines of the seed articles, under one hash seed."""
    env = dict(os.environ) | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", CODE, "--format", "jsonl", "seeds"]
    return subprocess.run(command, capture_output=True, env=env, cwd=ROOT, check=False, timeout=60).stdout


def test_every_hash_seed_gives_the_same_json_lines() -> None:
    first = lines("0")
    assert len([json.loads(line) for line in first.splitlines()]) >= len(list((ROOT / "seeds").glob("*.txt")))
    assert all(lines(seed) == first for seed in ("1", "4242"))
