"""The files under version control fit any machine: no hosts of package registries, nobody's folders."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Written in halves, so that this file does not find itself.
REGISTRIES = ["pypi" + ".org", "python" + "hosted", "npm" + "js.", "yarn" + "pkg.com", "deb.deb" + "ian.org",
              "crates" + ".io", "--index" + "-url http", "fla" + "thub.org/repo"]  # fmt: skip
PLACES = ["/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/wo" + "rk/", "/opt" + "/", "C:" + "\\Users\\", "/mn" + "t/"]


MADE_HERE = {".git", ".venv", ".venv-reader", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache",
             ".hypothesis", ".import_linter_cache", "build", "dist"}  # fmt: skip


def tracked() -> list[Path]:
    """Every file under version control that is there; without git, every file but those that tools make."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    paths = (path for path in ROOT.rglob("*") if path.is_file())
    return [path for path in paths if not MADE_HERE.intersection(path.relative_to(ROOT).parts)]


@pytest.mark.parametrize("word", REGISTRIES + PLACES)
def test_no_file_names_a_registry_or_somebodys_folder(word):
    needle = word.encode()
    assert [str(path.relative_to(ROOT)) for path in tracked() if needle in path.read_bytes()] == []


def test_nothing_that_tools_make_is_kept():
    paths = [path.relative_to(ROOT) for path in tracked()]
    assert Path("pyproject.toml") in paths
    assert [str(path) for path in paths if MADE_HERE.intersection(path.parts)] == []


def test_every_folder_of_the_program_is_a_package():
    folders = {path.parent for path in (ROOT / "src").rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_outside_the_window_only_the_core_of_qt_is_used():
    package = ROOT / "src" / "casebook"
    for path in package.rglob("*.py"):
        if path.name != "app.py" and path.relative_to(package).parts[0] != "gui":
            used = set(re.findall(r"(?:from|import) PySide6(\S*)", path.read_text(encoding="utf-8")))
            assert used <= {".QtCore"}, path
