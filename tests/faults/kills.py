"""Kill a process in the middle of what it does, thousands of times: `python -m tests.faults.kills --of backup`.

The moment is drawn over the whole length of the operation, which is measured first. With `--every-call` the process
ends instead after its k-th call to the file system, for every k: each state that a kill can leave, once.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from tests.faults import shim
from tests.faults.campaign import Beside, Campaign, One, aside, quick_folder
from tests.faults.judging import judge_of
from tests.faults.operations import OPERATIONS, Operation

MEASURED = 5
MORE = 12  # a stamp of the clock may change a page or two more
LATER = 1.05  # a little beyond the end, so that the last moment is among them
PROMISED = ("writing", "backup", "first-backup", "restore", "restore-after-cut", "schema", "passphrase", "lock",
            "creation")  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("kills", 2000, arguments, _add)
    names = PROMISED if campaign.options.of == "all" else campaign.options.of.split(",")
    if campaign.options.every_call:
        shim.need()
    worst = 0
    for name in names:
        if name not in OPERATIONS:
            print(f"there is no operation {name}; there are {', '.join(OPERATIONS)}")
            return 2
        code = _of(campaign, OPERATIONS[name])
        if code > 1:
            return code
        worst = max(worst, code)
    return worst


def _of(campaign: Campaign, operation: Operation) -> int:
    if campaign.options.every_call:
        return campaign.run(lambda work: _each_call(operation, work), f"of {operation.name}, at every call",
                            calls_of(operation) + MORE)
    return campaign.run(lambda work: _random_moments(operation, work), f"of {operation.name}")


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", default="all", help=f"all, or some of {', '.join(OPERATIONS)}")
    parser.add_argument("--every-call", action="store_true", help="one kill after each call to the file system")


def prepared(operation: Operation, work: Path) -> tuple[Path, Callable[[Path, int], Counter[str]]]:
    """The folder that an operation begins from, and a process that judges what became of it."""
    base = work / "base"

    def begin() -> Callable[[Path | None, int], Counter[str]]:
        operation.enter()
        base.mkdir()
        operation.prepare(base)
        judge = judge_of(operation, base, work)
        return lambda folder, promised: judge.verdict(folder, promised) if folder else Counter()

    verdict = Beside(begin)
    verdict(None, 0)  # by now it is prepared
    return base, verdict


def calls_of(operation: Operation) -> int:
    """How many calls that change something an operation makes when nothing stops it."""
    work = quick_folder()

    def count() -> int:
        operation.enter()
        base = work / "base"
        base.mkdir()
        operation.prepare(base)
        shim.watch(base)
        operation.run(base, lambda number: None, operation.promises)
        return shim.count("c")

    try:
        return int(aside(count))
    finally:
        shutil.rmtree(work)


def _random_moments(operation: Operation, work: Path) -> One:
    base, verdict = prepared(operation, work)
    length = statistics.median(_run(operation, base, work).length for _ in range(MEASURED)) * LATER

    def one(number: int, source: random.Random) -> Counter[str]:
        run = _run(operation, base, work, kill_after=source.uniform(0, length))
        return run.counted + verdict(work / "run", run.promised)

    return one


def _each_call(operation: Operation, work: Path) -> One:
    base, verdict = prepared(operation, work)

    def one(number: int, source: random.Random) -> Counter[str]:
        run = _run(operation, base, work, first=lambda folder: shim.watch(folder, kill_at=number + 1))
        return run.counted + verdict(work / "run", run.promised)

    return one


@dataclass(frozen=True)
class Run:
    """How a run ended: its last promise, whether it was killed before it had ended, seconds from begin to last word."""

    promised: int
    killed: bool
    length: float

    @property
    def counted(self) -> Counter[str]:
        return Counter({"killed inside" if self.killed else "ended before": 1, "promises": self.promised})


def _run(operation: Operation, base: Path, work: Path, kill_after: float | None = None,
         first: Callable[[Path], None] | None = None) -> Run:
    """Do the operation in a process of its own, and kill it so many seconds after it has begun."""
    folder = work / "run"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(base, folder)
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        _be(operation, folder, writing, first)
    os.close(writing)
    told = bytearray(os.read(reading, 1))  # 0: it has begun
    begun = last = time.monotonic()
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(pid, signal.SIGKILL)
    while part := os.read(reading, 4096):
        told += part
        last = time.monotonic()
    os.close(reading)
    status = os.waitpid(pid, 0)[1]
    if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status):
        raise RuntimeError(f"{operation.name} failed undisturbed")
    promised = max(told, default=0)
    return Run(promised, os.WIFSIGNALED(status) and promised < operation.promises, last - begun)


def _be(operation: Operation, folder: Path, promises: int, first: Callable[[Path], None] | None) -> NoReturn:
    """The process that does it, and promises on a pipe."""
    code = 3
    try:
        operation.enter()
        if first:
            first(folder)

        def say(number: int) -> None:
            os.write(promises, bytes((number,)))

        operation.run(folder, say, operation.promises)
        code = 0
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        os._exit(code)


if __name__ == "__main__":
    sys.exit(main())
