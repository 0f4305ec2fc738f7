"""The program in a process of its own, as a test sees it: what it does, what it shows, what is in its memory."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60


class Running:
    """A running program with hands in it (tests/gui/hands.py). Close it with `close`, or use it in a with block."""

    def __init__(self, folder: Path, *options: str, **environment: str) -> None:
        """`folder` becomes home, place of temporary files and of sockets; `environment` is added."""
        self.folder = folder
        for name in ("home", "tmp", "run"):
            (folder / name).mkdir(exist_ok=True, mode=0o700)
        own = {**os.environ, "HOME": str(folder / "home"), "TMPDIR": str(folder / "tmp"),
               "XDG_RUNTIME_DIR": str(folder / "run"), "XDG_CONFIG_HOME": str(folder / "home/.config"),
               "PYTHONPATH": str(ROOT), **environment}
        begun = time.monotonic()
        with (folder / "stderr").open("ab") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.gui.hands", "--profile", str(folder / "profile"), *options], cwd=ROOT,
                env=own, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, bufsize=0)
        self._read = b""
        self.pid: object = self._process.pid
        self.ready()
        self.start_took = time.monotonic() - begun

    def __enter__(self) -> Running:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def do(self, step: str, *arguments: object) -> object:
        """Have a step of tests/gui/steps.py done, and its result."""
        self.send(step, *arguments)
        answer = self._answer()
        assert "done" in answer, answer
        return answer["done"]

    def send(self, step: str, *arguments: object) -> None:
        """Have a step done without waiting for its end."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([step, *arguments]).encode() + b"\n")

    def ready(self) -> None:
        """Wait until a window stands there, the first one or that after a lock."""
        answer = self._answer()
        assert "ready" in answer, answer
        self.pid = answer["ready"]

    def lock_by_key(self) -> float:
        """Press Ctrl+L, and wait for the fresh process; the seconds that took."""
        begun = time.monotonic()
        self.do("later press_lock_key")
        self.ready()
        return time.monotonic() - begun

    def close(self) -> int:
        """Close the window; the exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            return self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._process.stdout.close()

    def stderr(self) -> str:
        """What it said on standard error."""
        return (self.folder / "stderr").read_text()

    def copies(self, needles: Iterable[bytes]) -> dict[bytes, int]:
        """How often each needle stands in the memory of the process."""
        return copies_in(int(str(self.pid)), list(needles))

    def _answer(self) -> dict[str, object]:
        assert self._process.stdout is not None
        end = time.monotonic() + PATIENCE
        while b"\n" not in self._read:
            ready, _, _ = select.select([self._process.stdout], [], [], max(0.0, end - time.monotonic()))
            assert ready, f"no answer; {self.stderr()[-3000:]}"
            more = os.read(self._process.stdout.fileno(), 65536)
            assert more, f"it ended; {self.stderr()[-3000:]}"
            self._read += more
        line, _, self._read = self._read.partition(b"\n")
        found: dict[str, object] = json.loads(line)
        return found


def spelled(text: str) -> list[bytes]:
    """A text in the encodings in which programs hold it."""
    return [text.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-32-le")]


def copies_in(pid: int, needles: list[bytes]) -> dict[bytes, int]:
    """How often each needle stands in what a process can read, by the kernel's own view of it. Raises PermissionError
    where this may not be looked at.
    """
    counted = dict.fromkeys(needles, 0)
    with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            where, rights, *rest = line.split()
            from_file = len(rest) > 3 and rest[3].startswith("/")
            if "r" not in rights or rest[-1] in ("[vvar]", "[vsyscall]", "[vvar_vclock]") or (
                    from_file and "w" not in rights and "/memfd" not in rest[3]):
                continue  # what is mapped from a file of the system and never written holds nothing of hers
            low, high = (int(part, 16) for part in where.split("-"))
            _count(memory, low, high, counted)
    return counted


def _count(memory: object, low: int, high: int, counted: dict[bytes, int]) -> None:
    step = 32 << 20
    overlap = max(map(len, counted)) - 1
    while low < high:
        try:
            memory.seek(low)  # type: ignore[attr-defined]
            found = memory.read(min(step, high - low))  # type: ignore[attr-defined]
        except (OSError, ValueError):
            return
        for needle in counted:
            counted[needle] += found.count(needle)
        if len(found) <= overlap or low + len(found) >= high:
            return
        low += len(found) - overlap
