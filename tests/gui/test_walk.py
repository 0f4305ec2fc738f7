"""A new user's whole walk, by keyboard alone, on a real X display, without one socket that could reach a network."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def display():
    """A virtual X screen of its own."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as stream:
        number = stream.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


def test_a_new_user_walks_through_by_keyboard_alone_and_no_network_socket_is_opened(tmp_path, display):
    assert shutil.which("strace"), "the start script's test command installs strace"
    trace = tmp_path / "trace"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path / "home"),
                   "XDG_RUNTIME_DIR": str(tmp_path)}
    environment.pop("WAYLAND_DISPLAY", None)
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace),
         sys.executable, "-m", "tests.gui.walk", str(tmp_path)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=150, check=False)
    assert "walked" in done.stdout, done.stderr[-4000:]
    called = trace.read_text(errors="replace")
    assert "AF_UNIX" in called, "strace saw nothing: not even the socket of the X display"
    assert re.findall(r".*\bAF_INET6?\b.*", called) == []
    assert {p.name for p in (tmp_path / "profile").iterdir()} == {"backups", "casebook.casebook", "settings.json"}
    kept = (tmp_path / "profile" / "settings.json").read_text()
    assert "Linde" not in kept
    plain = [p for p in tmp_path.rglob("*") if p.is_file() and b"kanarie" in p.read_bytes()]
    assert plain == []

