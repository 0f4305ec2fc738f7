"""The second environment of the tests: an independent reader of casebooks, which must not meet the program's own.

It installs as `apsw`, with a SQLite of its own. Standard library only, as start.py is.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

NAME = ".venv-reader"
STAMP = "casebook-set-up.json"


def python_of(root: Path) -> Path:
    """The Python of the second environment of a checkout."""
    return root / NAME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def provide(root: Path, lock: Path) -> bool:
    """Have the second environment stand as its lock says; whether it does. Where it does already, change nothing."""
    stamp = root / NAME / STAMP
    goal = {"python": f"{sys.version_info[0]}.{sys.version_info[1]} {sys.platform} {root}",
            "content": hashlib.sha256(lock.read_bytes()).hexdigest()}
    if python_of(root).exists() and _read(stamp) == goal:
        return True
    stamp.unlink(missing_ok=True)
    pip = [str(python_of(root)), "-I", "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-input"]
    for command in ([sys.executable, "-I", "-m", "venv", "--clear", str(root / NAME)],
                    [*pip, "--require-hashes", "-r", str(lock)]):
        if subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False).returncode:
            return False
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(json.dumps(goal), encoding="utf-8")
    return True


def _read(stamp: Path) -> object:
    try:
        return json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
