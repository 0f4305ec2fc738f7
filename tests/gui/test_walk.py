"""A new user's whole walk, by keyboard alone, on a real X display, cut off from every network and asking for none.

One walk serves both: strace inside `unshare -n`. The print dialog is part of it, in surroundings that name a print
server elsewhere. Source: security.md, promise 6.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from casebook.offline import libraries

ROOT = Path(__file__).resolve().parents[2]


def without_network() -> list[str]:
    """The command in front of another that takes every network away from it; none where the system forbids that."""
    tried = (["unshare", "-n"], ["unshare", "-rn"]) if shutil.which("unshare") else ()
    return next((command for command in tried
                 if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0), [])


def test_a_new_user_walks_through_by_keyboard_alone_without_a_network_and_asks_for_none(tmp_path, display):
    assert shutil.which("strace"), "the start script's test command installs strace"
    cut_off = without_network()
    met, called = walk(tmp_path, display, cut_off)
    assert "AF_UNIX" in called, "strace saw nothing: not even the socket of the X display"
    assert re.findall(r".*\bAF_(?!UNIX\b|UNSPEC\b)[A-Z0-9]+\b.*", called) == []
    assert met["modules"] == []
    assert met["libraries"] == []
    assert [name for name in met["afterwards"] if not libraries.is_for_printing(name)] == []
    assert {p.name for p in (tmp_path / "profile").iterdir()} == {"backups", "casebook.casebook", "settings.json"}
    kept = (tmp_path / "profile" / "settings.json").read_text()
    assert "Linde" not in kept
    plain = [p for p in tmp_path.rglob("*") if p.is_file() and b"kanarie" in p.read_bytes()]
    assert plain == []
    if not cut_off:
        pytest.skip("walked under strace without asking for a network; this system lets nobody take it away (unshare)")
    assert met["interfaces"] == ["lo"]


def walk(folder: Path, display: str, before: list[str]) -> tuple[dict[str, list[str]], str]:
    """The walk in a process of its own: what it met on the way, and the calls of the network it made."""
    trace = folder / "trace"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder / "home"),
                   "XDG_RUNTIME_DIR": str(folder), "CUPS_SERVER": "192.0.2.1"}
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        [*before, "strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(trace),
         sys.executable, "-m", "tests.gui.walk", str(folder)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=150, check=False)
    assert "walked" in done.stdout, done.stderr[-4000:]
    return json.loads(done.stdout.splitlines()[-2]), trace.read_text(errors="replace")
