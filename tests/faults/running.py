"""Running a campaign as its command, and reading the counts that it printed."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.faults import shim

ROOT = Path(__file__).resolve().parents[2]
with_forks = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")
with_shim = pytest.mark.skipif(not shim.possible(), reason="needs Linux and a C compiler")


def campaign(what: str, *arguments: object) -> tuple[int, Counter[str], str]:
    """Run a campaign; its exit code, its last counts and all that it said."""
    command = [sys.executable, "-m", f"tests.faults.{what}", *map(str, arguments)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    last = [line for line in run.stdout.splitlines() if ", done" in line]
    found: Counter[str] = Counter()
    for line in last:
        for word, number in re.findall(r"([a-zA-Z][a-zA-Z ,]*?) (\d+)(?=[,;]|$)", line.split(": ", 2)[-1]):
            found[word.strip(", ")] += int(number)
    return run.returncode, found, run.stdout + run.stderr
