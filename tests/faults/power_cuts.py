"""Cut the power, tens of thousands of times: `python -m tests.faults.power_cuts --states 50000`.

The program's own operations run once, undisturbed, while every call that changes a file is recorded with what had been
promised by then. From that the disk's possible contents are built (see disk.py), and each is opened for real.
`--control wal-normal` runs the same with the journal that loses commits: it must fail.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from casebook.vault import settings
from tests.faults import shim
from tests.faults.campaign import Beside, Campaign, One
from tests.faults.disk import Trace, read_log
from tests.faults.judging import Judge, judge_of
from tests.faults.operations import OPERATIONS, Operation

# What is cut, and out of so many how often.
SHARES = {"long writing": 8, "backup": 2, "first-backup": 1, "restore": 2, "restore-after-cut": 2, "schema": 2,
          "passphrase": 3, "lock": 1, "creation": 1}  # fmt: skip
CONTROLS = {"wal-normal": (("journal_mode", "WAL", "wal"), ("synchronous", "NORMAL", 1))}
REMEMBERED = 20_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("power_cuts", 50_000, arguments, _add)
    options = campaign.options
    shim.need()
    names = list(SHARES) if options.of == "all" else options.of.split(",")
    if options.control:
        names = ["long writing"]
    return campaign.run(lambda work: _cuts([OPERATIONS[name] for name in names], options.control, work),
                        options.control or ("" if options.of == "all" else f"of {options.of}"))


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", default="all", help=f"all, or some of writing, {', '.join(SHARES)}")
    parser.add_argument("--control", default="", choices=["", *CONTROLS], help="what must fail")


def _cuts(operations: list[Operation], control: str, work: Path) -> One:
    shares = [SHARES.get(operation.name, 1) for operation in operations]
    disks = {operation.name: Beside(_disk(operation, control, work / operation.name.replace(" ", "-")))
             for operation in operations}

    def one(number: int, source: random.Random) -> Counter[str]:
        (operation,) = source.choices(operations, shares)
        return Counter(disks[operation.name](source.random()))

    return one


def _disk(operation: Operation, control: str, work: Path) -> Callable[[], Callable[[float], Counter[str]]]:
    def begin() -> Callable[[float], Counter[str]]:
        operation.enter()
        work.mkdir()
        judge, trace = recorded(operation, control, work)
        known: dict[object, Counter[str]] = {}
        folder = work / "cut"

        def cut(chance: float) -> Counter[str]:
            state = trace.cut(random.Random(chance))
            if state.mark in known:
                return known[state.mark]
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            state.write(folder)
            found = judge.verdict(folder, state.promised)
            found[f"of {operation.name}"] = 1
            if len(known) < REMEMBERED:
                known[state.mark] = found.copy()
            found["distinct"] = 1
            return found

        return cut

    return begin


def recorded(operation: Operation, control: str, work: Path) -> tuple[Judge, Trace]:
    """Do an operation once, recorded; who judges its states, and the trace."""
    base, log = work / "base", work / "log"
    base.mkdir()
    operation.prepare(base)
    judge = judge_of(operation, base, work)
    folder = work / "run"
    shutil.copytree(base, folder)
    writers = settings._WRITER_SETTINGS
    if control:
        settings._WRITER_SETTINGS = CONTROLS[control]
    shim.watch(folder, log)
    operation.run(folder, shim.promise, operation.promises)
    shim.stop()
    settings._WRITER_SETTINGS = writers
    return judge, Trace(base, read_log(log, folder))


if __name__ == "__main__":
    sys.exit(main())
