"""Temporary files in memory, where there is room: thousands of casebooks would each wait for the disk.

What a disk does to a casebook is for tests/faults, which puts itself between the program and the system's calls.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM, SPARE = 4 << 30, 6 << 30  # bytes: of the place itself, and of memory that nobody uses


def work_there() -> None:
    """Let all that is temporary stand in memory from now on, in what is started too; a place that was chosen stays."""
    if "TMPDIR" in os.environ or not _has_room():
        return
    os.environ["TMPDIR"] = os.environ["PYTEST_DEBUG_TEMPROOT"] = str(MEMORY)
    tempfile.tempdir = None  # it is asked for again


def _has_room() -> bool:
    if not (MEMORY.is_mount() and os.access(MEMORY, os.W_OK)):
        return False
    place = os.statvfs(MEMORY)
    if place.f_flag & os.ST_NOEXEC:  # what tests compile is started there
        return False
    unused = re.search(r"MemAvailable:\s+(\d+) kB", Path("/proc/meminfo").read_text("ascii"))
    return place.f_bavail * place.f_frsize > ROOM and unused is not None and int(unused[1]) << 10 > SPARE
