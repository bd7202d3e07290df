"""The house as pyproject.toml and `claims/__init__.py` describe it."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = sorted(path for top in ("cli", "claims") for path in (ROOT / top).rglob("*.py"))
LONGEST = 320  # lines


def python(code: str) -> str:
    """The output of a fresh interpreter."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True, timeout=60)
    return done.stdout.strip()


def test_imports_go_downwards_only() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], capture_output=True, text=True, cwd=ROOT, timeout=120)
    assert done.returncode == 0, done.stdout


def test_the_library_loads_no_terminal_and_no_option_parser() -> None:
    loaded = python("import sys, claims; claims.check('Two of the 3 died.'); print(*sys.modules)").split()
    assert "claims.pipeline" in loaded
    assert not {"typer", "click", "rich", "z3", "argparse", "tomllib"} & set(loaded)


def test_checking_named_files_loads_no_option_parser() -> None:
    call = "import sys; sys.argv = ['factcheck', 'seeds']; from cli.factcheck import _run; _run(['seeds']); print(*sys.modules)"
    loaded = python(call).splitlines()[-1].split()
    assert "cli.check_articles" in loaded
    assert not {"typer", "rich", "json", "shutil", "tomllib", "multiprocessing", "importlib.metadata"} & set(loaded)


def test_the_version_loads_nothing() -> None:
    loaded = (
        python("import sys; from cli.factcheck import _run; _run(['--version']); print(*sys.modules)").splitlines()[-1].split()
    )
    assert [name for name in loaded if name.startswith("claims")] == []


def test_cli_is_a_namespace_without_generic_names() -> None:
    names = {path.stem for path in (ROOT / "cli").iterdir() if path.suffix == ".py"}
    assert not names & {"__init__", "main", "app", "cli", "utils", "commands", "common", "core", "run", "config", "output"}
    spec = importlib.util.find_spec("cli")
    assert spec is not None
    assert spec.origin is None


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_small_and_says_what_it_is(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    assert source.count("\n") <= LONGEST
    assert source.startswith('"""') or not source, "the first line says what the module holds"
    assert module.stem not in ("utils", "helpers", "misc")


def test_the_map_names_every_room() -> None:
    text = (ROOT / "claims" / "__init__.py").read_text(encoding="utf-8")
    named = re.findall(r"^(\w+) {2,}\S", text, re.MULTILINE)
    rooms = {path.name for path in (ROOT / "claims").iterdir() if (path / "__init__.py").exists()} | {"pipeline"}
    assert sorted(named) == sorted(rooms)


def test_no_packages_among_the_tests_and_no_test_name_twice() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(set(names)) == sorted(names)
