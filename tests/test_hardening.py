"""From its first moment the process leaves no memory behind and shows none, and writes for her eyes only."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casebook import hardening

SRC = Path(__file__).resolve().parents[1] / "src"
NOBODY = 65534
# One process of a user that hardens itself, or does not, and another of the same user that tries to read its memory.
# Both become `nobody` when the test runs as root, who may read everything.
SCRIPT = f"""
import ctypes, os, resource, sys
sys.path.insert(0, {str(SRC)!r})
from casebook import hardening
libc = ctypes.CDLL(None)
def as_somebody(step):
    pid = os.fork()
    if pid == 0:
        if os.getuid() == 0:
            os.setgid({NOBODY}); os.setuid({NOBODY})
        libc.prctl(4, 1, 0, 0, 0, 0)  # as after the start of any program
        try:
            step()
        finally:
            os._exit(0)
    return pid
def hold():
    if sys.argv[1] == "hardened":
        hardening.harden()
    os.write(started, b".")
    os.close(go_on)
    os.read(waiting, 1)
def read():
    try:
        open(f"/proc/{{held}}/mem", "rb").close()
        print("readable", flush=True)
    except OSError as error:
        print(type(error).__name__, flush=True)
is_started, started = os.pipe()
waiting, go_on = os.pipe()
held = as_somebody(hold)
os.close(started)
os.read(is_started, 1)
os.waitpid(as_somebody(read), 0)
os.write(go_on, b".")
os.waitpid(held, 0)
"""


def tried(kind, **environment):
    kept = {name: value for name, value in os.environ.items() if name not in ("SNAP", "QT_QPA_PLATFORMTHEME")}
    return subprocess.run([sys.executable, "-c", SCRIPT, kind], capture_output=True, text=True, check=True,
                          timeout=60, env={**kept, **environment}).stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_another_program_of_the_same_user_can_not_read_its_memory():
    if tried("as it is") != "readable":
        pytest.skip("here no program may read another's memory at all")
    assert tried("hardened") == "PermissionError"
    assert tried("hardened", QT_QPA_PLATFORMTHEME="xdgdesktopportal") == "readable"  # portals refuse callers otherwise


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX")
def test_it_leaves_no_core_file_and_writes_for_her_eyes_only(tmp_path):
    code = (f"import sys; sys.path.insert(0, {str(SRC)!r})\n"
            "import os, resource\nfrom casebook import hardening\nhardening.harden()\n"
            "open('made', 'w').close()\nprint(resource.getrlimit(resource.RLIMIT_CORE), oct(os.stat('made').st_mode))")
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[0] == "(0, 0) 0o100600"


@pytest.mark.parametrize(("name", "value", "portal"), [
    ("QT_QPA_PLATFORMTHEME", "xdgdesktopportal", True), ("QT_QPA_PLATFORMTHEME", "gtk3:Flatpak", True),
    ("QT_QPA_PLATFORMTHEME", "gtk3", False), ("SNAP", "/snap/casebook/1", True), ("OTHER", "x", False),
])
def test_a_portal_is_recognised(monkeypatch, tmp_path, name, value, portal):
    for known in ("SNAP", "QT_QPA_PLATFORMTHEME"):
        monkeypatch.delenv(known, raising=False)
    monkeypatch.setattr(hardening, "FLATPAK", tmp_path / "none")
    monkeypatch.setenv(name, value)
    assert hardening.speaks_through_a_portal() is portal


def test_inside_flatpak_it_speaks_through_a_portal(monkeypatch, tmp_path):
    (tmp_path / "info").touch()
    monkeypatch.setattr(hardening, "FLATPAK", tmp_path / "info")
    assert hardening.speaks_through_a_portal()
