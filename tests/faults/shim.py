"""The shim at the edge to the file system: compiled when a command starts, loaded before everything else.

Linux with a C compiler only. Source: shim.c beside this.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
LOADED = "CASEBOOK_FAULTS_SHIM"


def possible() -> bool:
    """Whether this machine can compile and load it."""
    return sys.platform == "linux" and shutil.which("gcc") is not None


def need() -> None:
    """Start this command again with the shim loaded, unless it is."""
    folder = os.environ.pop(LOADED, "")
    if folder:
        os.environ.pop("LD_PRELOAD", None)
        _library(folder)
        shutil.rmtree(folder, ignore_errors=True)  # it is loaded: nothing stays behind
        return
    folder = tempfile.mkdtemp(prefix="casebook-faults-")
    library = Path(folder) / "shim.so"
    subprocess.run(["gcc", "-O2", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl", "-lpthread"], check=True)
    environment = {**os.environ, LOADED: folder, "LD_PRELOAD": str(library)}
    module = sys.modules["__main__"].__spec__
    assert module is not None, "start it with python -m"
    os.execve(sys.executable, [sys.executable, "-m", module.name, *sys.argv[1:]], environment)


@cache
def _library(folder: str = "") -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.faults_watch.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
    library.faults_fail.argtypes = [ctypes.c_char, ctypes.c_long, ctypes.c_int, ctypes.c_int]
    library.faults_room.argtypes = [ctypes.c_int64]
    library.faults_promise.argtypes = [ctypes.c_int64]
    library.faults_count.argtypes = [ctypes.c_char]
    library.faults_count.restype = library.faults_failed.restype = ctypes.c_long
    return library


def watch(folder: Path, log: Path | None = None, *, kill_at: int = -1) -> None:
    """From here on see what happens in a folder; record it, or end this process right after so many calls."""
    _library().faults_watch(os.fsencode(folder), os.fsencode(log) if log else None)
    _library().faults_kill(kill_at)


def fail(kind: str, at: int, error: int, *, for_ever: bool) -> None:
    """Let the k-th call of a kind fail: w write, s sync, d sync of a folder, n a name changed, r read."""
    _library().faults_fail(kind.encode(), at, error, int(for_ever))


def leave_room(size: int) -> None:
    """From here on files may grow by so many bytes together, then the disk is full."""
    _library().faults_room(size)


def promise(number: int) -> None:
    """Note among the calls that something was promised now."""
    _library().faults_promise(number)


def count(kind: str) -> int:
    """How many calls of a kind there were; c: all that change something."""
    return int(_library().faults_count(kind.encode()))


def failed() -> int:
    """How many calls were made to fail."""
    return int(_library().faults_failed())


def stop() -> None:
    """From here on nothing is watched, nor fails."""
    _library().faults_off()
