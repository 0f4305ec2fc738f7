"""What every campaign shares: arguments, seeds, several processes, counts so far, and an exit code that says it.

Number n of a campaign draws from a source of its own, made of seed and number. So a campaign goes on from any number
(`--from`), gives the same cases with any number of processes, and one case that went wrong can be run again alone.
"""

from __future__ import annotations

import argparse
import os
import pickle
import random
import resource
import select
import shutil
import signal
import struct
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

# Every one of these must stay 0; the rest is only counted.
WRONG = ("lost", "mixed", "corrupt", "locked out", "silent", "unnoticed", "crash", "unworded", "swallowed", "leftover")
EVERY = 5.0  # seconds between two lines of counts
SHOWN = 10  # cases that went wrong and are told one by one

One = Callable[[int, random.Random], "Counter[str]"]


class Campaign:
    """The arguments of a command and its counts so far."""

    def __init__(self, what: str, count: int, arguments: Sequence[str] | None = None,
                 add: Callable[[argparse.ArgumentParser], None] | None = None) -> None:
        parser = argparse.ArgumentParser(prog=f"python -m tests.faults.{what}")
        parser.add_argument("--count", "--states", type=int, default=count, help=f"how many cases ({count})")
        parser.add_argument("--seed", type=int, default=11)
        parser.add_argument("--from", type=int, default=0, dest="first", help="go on from this number")
        parser.add_argument("--jobs", type=int, default=1, help="processes side by side")
        parser.add_argument("--tell", type=float, default=EVERY, help=f"seconds between two lines of counts ({EVERY})")
        if add:
            add(parser)
        self.what = what
        self.options = parser.parse_args(arguments)
        self.counts: Counter[str] = Counter()
        self._shown = 0

    def run(self, begin: Callable[[Path], One], title: str = "", count: int | None = None) -> int:
        """Run every case; 1 when anything went wrong, 130 after Ctrl+C, else 0.

        `begin` is called once in each process, with a folder of its own, and gives what runs one case.
        """
        self.title = f"{self.what} {title}".strip()
        self.counts = Counter()
        self._began, self._told, self._shown = time.monotonic(), time.monotonic(), 0
        self._spent = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
        self._last = self.options.first + (self.options.count if count is None else count)
        self._done: set[int] = set()
        workers = [_worker(begin, self.options, self._last, place) for place in range(max(1, self.options.jobs))]
        try:
            self._gather({descriptor: bytearray() for _, descriptor in workers})
        except KeyboardInterrupt:
            for pid, _ in workers:
                os.kill(pid, signal.SIGKILL)
            self._tell(f"stopped; go on with --from {self._next()}")
            return 130
        finally:
            codes = [os.waitpid(pid, 0)[1] for pid, _ in workers]
        if any(codes):
            self._tell(f"a process of the campaign ended by itself; go on with --from {self._next()}")
            return 2
        spent = sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2]) - self._spent
        self._tell(f"done ({1000 * spent / max(1, len(self._done)):.1f} ms of processor each)")
        return 1 if any(self.counts[word] for word in WRONG) else 0

    def _gather(self, waiting: dict[int, bytearray]) -> None:
        while waiting:
            ready, _, _ = select.select(list(waiting), [], [], self.options.tell)
            for descriptor in ready:
                part = os.read(descriptor, 1 << 16)
                if not part:
                    os.close(descriptor)
                    del waiting[descriptor]
                    continue
                waiting[descriptor] += part
                for number, counts in _taken(waiting[descriptor]):
                    self._note(number, counts)
            if time.monotonic() - self._told > self.options.tell:
                self._tell("so far")

    def _note(self, number: int, counts: Counter[str]) -> None:
        self._done.add(number)
        wrong = [word for word in counts if word in WRONG]
        words = [word for word in counts if word.startswith(":")]  # a sentence about this one case
        if wrong and self._shown < SHOWN:
            self._shown += 1
            print(f"{self.title}: number {number}: {', '.join(wrong)} {' '.join(words)}", flush=True)
        for word in words:
            del counts[word]
        self.counts.update(counts)

    def _next(self) -> int:
        number = self.options.first
        while number in self._done:
            number += 1
        return number

    def _tell(self, how: str) -> None:
        self._told = time.monotonic()
        seconds = self._told - self._began
        wrong = ", ".join(f"{word} {self.counts[word]}" for word in WRONG if self.counts[word])
        rest = ", ".join(f"{word} {number}" for word, number in sorted(self.counts.items()) if word not in WRONG)
        print(f"{self.title}: {len(self._done)} of {self._last - self.options.first} (seed {self.options.seed}, from"
              f" {self.options.first}) in {seconds:.0f} s, {len(self._done) / max(seconds, 0.001):.0f}/s, {how}: "
              f"{wrong or 'nothing wrong'}; {rest}", flush=True)


def source(seed: int, number: int, what: str = "") -> random.Random:
    """Where one case takes its chances from."""
    return random.Random(f"{seed}:{number}:{what}")


def quick_folder() -> Path:
    """A new folder in memory where the system has one: what is tested is order, not a disk."""
    memory = Path("/dev/shm")
    return Path(tempfile.mkdtemp(prefix="faults-", dir=memory if os.access(memory, os.W_OK) else None))


def _worker(begin: Callable[[Path], One], options: argparse.Namespace, last: int, place: int) -> tuple[int, int]:
    """A process that runs every so many-th case; its id, and where its counts come from."""
    reading, writing = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    folder, code = quick_folder(), 1
    try:
        os.close(reading)
        one = begin(folder)
        for number in range(options.first + place, last, max(1, options.jobs)):
            _send(writing, (number, one(number, source(options.seed, number))))
        code = 0
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        for beside in list(_BESIDE):
            beside.close()
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(code)


def _send(descriptor: int, thing: Any) -> None:
    content = pickle.dumps(thing)
    left = memoryview(struct.pack("<I", len(content)) + content)
    while left:
        left = left[os.write(descriptor, left):]


def _taken(buffer: bytearray) -> list[Any]:
    """Whatever arrived whole."""
    found = []
    while len(buffer) >= 4:
        length = struct.unpack_from("<I", buffer)[0]
        if len(buffer) < 4 + length:
            break
        found.append(pickle.loads(bytes(buffer[4:4 + length])))
        del buffer[:4 + length]
    return found


_BESIDE: list[Beside] = []


class Beside:
    """A process that answers questions: what it opens is never forked. `begin` runs there and gives what answers."""

    def __init__(self, begin: Callable[[], Callable[..., Any]]) -> None:
        asked, self._ask = os.pipe()
        self._answer, answered = os.pipe()
        self._buffer = bytearray()
        sys.stdout.flush()
        self._pid = os.fork()
        if not self._pid:
            code = 1
            try:
                for other in (self, *_BESIDE):  # an end that is held here would never be seen closed
                    os.close(other._ask)
                    os.close(other._answer)
                _BESIDE.clear()
                _answer(begin(), asked, answered)
                code = 0
            except BaseException:
                import traceback

                traceback.print_exc()
            finally:
                os._exit(code)
        os.close(asked)
        os.close(answered)
        _BESIDE.append(self)

    def __call__(self, *question: Any) -> Any:
        _send(self._ask, question)
        while not (found := _taken(self._buffer)):
            part = os.read(self._answer, 1 << 16)
            if not part:
                raise RuntimeError("the process beside ended without an answer")
            self._buffer += part
        return found[0]

    def close(self) -> None:
        """Let it end."""
        _BESIDE.remove(self)
        os.close(self._ask)
        os.close(self._answer)
        os.waitpid(self._pid, 0)


def _answer(function: Callable[..., Any], asked: int, answered: int) -> None:
    buffer = bytearray()
    while part := os.read(asked, 1 << 16):
        buffer += part
        for question in _taken(buffer):
            _send(answered, function(*question))


def aside(function: Callable[[], Any]) -> Any:
    """The result of a function that ran in a process of its own."""
    beside = Beside(lambda: function)
    try:
        return beside()
    finally:
        beside.close()
