"""What is built is what runs: sdist, the wheel made of it, and the installed command in a folder far from this checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORDS = "Of the 214 people aboard, 97 were rescued, more than half of them.\n"


def run(*words: str | Path, cwd: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """A command in a clean environment."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return subprocess.run([*words], capture_output=True, text=True, cwd=cwd, timeout=300, env=kept | env)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from an sdist built from a copy of the checkout; without the network."""
    copy = tmp_path_factory.mktemp("build") / "source"
    copy.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    for name in ("cli", "claims"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    done = run(sys.executable, "-m", "build", "--no-isolation", "--outdir", copy / "dist", cwd=copy)
    assert done.returncode == 0, done.stdout + done.stderr
    (built,) = (copy / "dist").glob("*.whl")
    assert len(list((copy / "dist").glob("*.tar.gz"))) == 1
    return built


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the wheel installed; typer, rich and regex come from the tester's environment."""
    site = tmp_path_factory.mktemp("site")
    installed = run(
        sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--target", site, wheel, cwd=site
    )  # fmt: skip
    assert installed.returncode == 0, installed.stderr
    return site


def test_the_wheel_holds_every_module_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    modules = {str(path.relative_to(ROOT)) for top in ("cli", "claims") for path in (ROOT / top).rglob("*.py")}
    assert held == modules


def test_the_installed_command_runs_in_another_folder(site: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    command = site / "bin" / "factcheck"
    done = run(command, "a.txt", cwd=tmp_path, PYTHONPATH=str(site))
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("a.txt:1:44: contradicted share-mismatch: ")
    version = run(command, "--version", cwd=tmp_path, PYTHONPATH=str(site)).stdout.split()[1]
    assert version in next(site.glob("factcheck-*.dist-info")).name
    where = run(sys.executable, "-c", "import claims; print(claims.__file__)", cwd=tmp_path, PYTHONPATH=str(site))
    assert where.stdout.startswith(str(site))


def test_another_package_with_a_top_level_cli_does_no_harm(site: Path, tmp_path: Path) -> None:
    crowded = tmp_path / "crowded"
    shutil.copytree(site, crowded)
    for name in ("__init__", "main", "app", "commands"):
        (crowded / "cli" / f"{name}.py").write_text("raise_if_run = 1\n")
    (tmp_path / "a.txt").write_text(WORDS)
    done = run(crowded / "bin" / "factcheck", "-f", "plain", "a.txt", cwd=tmp_path, PYTHONPATH=str(crowded))
    assert (done.returncode, done.stderr) == (1, "")
