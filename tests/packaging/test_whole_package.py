"""What is installed is whole: a built package holds every file the program reads."""

import os
import shutil
import subprocess
import sys
import zipfile
from importlib.resources import files
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel_names(tmp_path_factory) -> set[str]:
    """The files in a wheel built from a copy of the tree."""
    copy, out = tmp_path_factory.mktemp("tree"), tmp_path_factory.mktemp("wheel")
    for name in ("src", "resources"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    pip = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", out, copy]
    subprocess.run(pip, check=True, capture_output=True, env={**os.environ, "PIP_NO_INDEX": "1"})
    (wheel,) = out.glob("casebook-*.whl")
    return set(zipfile.ZipFile(wheel).namelist())


@pytest.mark.slow
@pytest.mark.parametrize(("folder", "inside"), [("src/casebook", "casebook"), ("resources", "casebook/resources")])
def test_a_built_package_holds_every_file(wheel_names, folder, inside):
    paths = [path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*") if path.is_file()]
    wanted = {f"{inside}/{path.as_posix()}" for path in paths if path.suffix != ".pyc"}
    assert wanted - wheel_names == set()


@pytest.mark.slow
def test_a_built_package_carries_the_licence_and_the_command(wheel_names):
    ends = {name.split(".dist-info/")[-1] for name in wheel_names}
    assert {"licenses/LICENSE", "entry_points.txt"} <= ends


def test_fonts_and_icons_come_with_their_licences():
    fonts, icons = files("casebook.resources") / "fonts", files("casebook.resources") / "icons"
    families = {path.name.split("-")[0] for path in fonts.iterdir() if path.name.endswith(".ttf")}
    assert families == {"Inter", "Lato"}
    for family in families:
        assert "SIL OPEN FONT LICENSE" in (fonts / f"OFL-{family}.txt").read_text(encoding="utf-8")
    assert "Lucide" in (icons / "LICENSE.txt").read_text(encoding="utf-8")


def test_icons_take_the_colour_they_are_drawn_in():
    icons = [path for path in (files("casebook.resources") / "icons").iterdir() if path.name.endswith(".svg")]
    assert len(icons) > 60
    for icon in icons:
        if icon.name.startswith("control-"):
            continue  # a style sheet cannot colour these: they come in one file for light and one for dark
        assert 'stroke="currentColor"' in icon.read_text(encoding="utf-8"), icon.name


def test_the_fonts_load_under_their_own_names(qapp):
    from PySide6.QtGui import QFontDatabase

    for path in (files("casebook.resources") / "fonts").iterdir():
        if path.name.endswith(".ttf"):
            number = QFontDatabase.addApplicationFontFromData(path.read_bytes())
            assert path.name.split("-")[0] in QFontDatabase.applicationFontFamilies(number), path.name
