"""The files under version control fit any machine: no hosts of package registries, nobody's folders."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Written in halves, so that this file does not find itself.
REGISTRIES = ["pypi" + ".org", "python" + "hosted", "npm" + "js.", "yarn" + "pkg.com", "deb.deb" + "ian.org",
              "crates" + ".io", "--index" + "-url http", "fla" + "thub.org/repo"]  # fmt: skip
PLACES = ["/ho" + "me/", "/ro" + "ot/", "/Us" + "ers/", "/wo" + "rk/", "/opt" + "/", "C:" + "\\Users\\", "/mn" + "t/"]


def tracked() -> list[Path]:
    """Every file under version control that is there."""
    answer = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode:
        pytest.skip("not a checkout of version control")
    return [ROOT / name for name in answer.stdout.split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("word", REGISTRIES + PLACES)
def test_no_file_names_a_registry_or_somebodys_folder(word):
    needle = word.encode()
    assert [str(path.relative_to(ROOT)) for path in tracked() if needle in path.read_bytes()] == []


def test_nothing_that_is_made_here_is_kept():
    names = [path.relative_to(ROOT).as_posix() for path in tracked()]
    assert "pyproject.toml" in names
    assert [name for name in names if "__pycache__" in name or name.startswith((".venv", "dist/", "build/"))] == []


def test_every_folder_of_the_program_is_a_package():
    folders = {path.parent for path in (ROOT / "src").rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
