"""What is shipped can't speak to a network: a bundle is searched, our imports are, and what a full start loads."""

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import bundle_check

ROOT = Path(__file__).resolve().parents[2]
QT = Path(find_spec("PySide6").submodule_search_locations[0])


@pytest.fixture
def bundle(tmp_path):
    """A small bundle with what the window needs of Qt, and a module."""
    folder = tmp_path / "bundle" / "lib"
    folder.mkdir(parents=True)
    (folder / "QtPrintSupport.abi3.so").write_bytes((QT / "QtPrintSupport.abi3.so").read_bytes())
    (folder / "QtCore.abi3.so").symlink_to(QT / "QtCore.abi3.so")
    (folder / "settings.py").write_text("x = 1\n")
    (folder / "notes.txt").write_text("libQt6Network.so.6 is named in words here, which links nothing")
    return tmp_path / "bundle"


def checked(*args: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([sys.executable, ROOT / "packaging" / "bundle_check.py", *map(str, args)],
                          capture_output=True, text=True, check=False)


def test_a_bundle_without_a_network_is_well(bundle):
    done = checked(bundle)
    assert (done.returncode, done.stdout) == (0, "ok\n"), done.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
@pytest.mark.parametrize(("name", "source", "words"), [
    ("lib/libQt6Network.so.6", "QtCore.abi3.so", "libQt6Network.so.6 is a network library."),
    ("plugins/platforms/libqvnc.so", "Qt/plugins/platforms/libqvnc.so", "libqvnc.so is a network library."),
    ("lib/inconspicuous.so", "QtNetwork.abi3.so", "inconspicuous.so links libQt6Network.so.6."),
    ("lib/input.so", "Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", "libQt6Quick.so.6"),
    ("lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", "QtCore.abi3.so", "is a network library."),
    ("lib/python3.11/urllib/request.pyc", None, "request.pyc is a module that opens connections."),
    ("lib/python3.11/asyncio/__init__.py", None, "__init__.py is a module that opens connections."),
    ("base/requests/__init__.pyc", None, "is a module that opens connections."),
])
def test_whatever_could_reach_out_is_named(bundle, name, source, words):
    (bundle / name).parent.mkdir(parents=True, exist_ok=True)
    (bundle / name).write_bytes((QT / source).read_bytes() if source else b"")
    (line,) = bundle_check.problems_in_folder(bundle)
    assert words in line


def test_what_is_found_ends_the_check_with_one(bundle):
    (bundle / "smtplib.pyc").touch()
    done = checked(bundle)
    assert (done.returncode, done.stdout) == (1, "smtplib.pyc is a module that opens connections.\n")
    assert checked(bundle / "nowhere").returncode == 2


def test_no_module_of_ours_imports_one_that_opens_connections():
    assert list(bundle_check.problems_in_source(ROOT / "src")) == []


@pytest.mark.parametrize("line", [
    "import http.client", "from urllib import request", "def f():\n    from urllib.request import urlopen",
    "import ssl as s", "from PySide6 import QtNetwork", "from PySide6.QtNetwork import QTcpSocket", "import socket",
    "from importlib import import_module\nimport_module('smtplib')", "__import__('asyncio')", "import asyncio.streams",
])
def test_an_import_of_that_kind_is_found_wherever_it_stands(tmp_path, line):
    (tmp_path / "casebook").mkdir()
    (tmp_path / "casebook" / "fine.py").write_text("import os\nfrom urllib.parse import quote\n")
    assert list(bundle_check.problems_in_source(tmp_path)) == []
    (tmp_path / "casebook" / "fine.py").write_text(line + "\n")
    assert len(list(bundle_check.problems_in_source(tmp_path))) >= 1


def test_every_module_of_the_program_loaded_at_once_brings_no_network_with_it():
    """Also what the libraries import at their heads; what they import later is met by the walk, and by the hook."""
    names = [path.relative_to(ROOT / "src").with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
             for path in (ROOT / "src").rglob("*.py") if path.name != "__main__.py"]
    script = ("import importlib, json, sys\nfrom casebook.offline import libraries\n"
              "for name in json.load(sys.stdin): importlib.import_module(name)\n"
              "print(json.dumps([libraries.modules_loaded(), libraries.libraries_loaded(), len(sys.modules)]))")
    done = subprocess.run([sys.executable, "-c", script], input=json.dumps(names), capture_output=True, text=True,
                          check=True)
    modules, mapped, count = json.loads(done.stdout)
    assert (modules, mapped or []) == ([], [])
    assert count > len(names)
