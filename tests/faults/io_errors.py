"""Let every call to the file system fail, once and for ever: `python -m tests.faults.io_errors`.

Each write, sync, change of a name and read that an operation makes fails in turn: with an error of the disk, and for
writes with a full disk too. She must be told in a sentence, and nothing that was promised may be lost. `--every 20`
takes every twentieth point.
"""

from __future__ import annotations

import argparse
import errno
import random
import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.faults import shim
from tests.faults.campaign import Campaign, One
from tests.faults.failing import NAMES, calls, chosen, tried

KINDS = {"w": "write", "s": "sync", "d": "sync of a folder", "n": "name", "r": "read"}
FAILURES = (("w", errno.EIO, False), ("w", errno.EIO, True), ("w", errno.ENOSPC, True), ("s", errno.EIO, False),
            ("s", errno.EIO, True), ("d", errno.EIO, False), ("d", errno.EIO, True), ("n", errno.EIO, False),
            ("n", errno.ENOSPC, True), ("r", errno.EIO, False), ("r", errno.EIO, True))  # fmt: skip


class Point(NamedTuple):
    """The k-th call of a kind in an operation, and how it fails."""

    name: str
    kind: str
    error: int
    for_ever: bool
    at: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("io_errors", 0, arguments, _add)
    shim.need()
    options = campaign.options
    every = points(chosen(options.of))[options.seed % options.every::options.every]
    return campaign.run(lambda work: _fail(every, work), "", options.count or len(every) - options.first)


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", default="all", help=f"all, or some of {', '.join(NAMES)}")
    parser.add_argument("--every", type=int, default=1, help="every so many-th point only")


def points(names: list[str]) -> list[Point]:
    """Every call of these operations, with each way in which it can fail."""
    counted = {name: calls(name, "wsdnr") for name in names}
    return [Point(name, kind, error, for_ever, at) for name in names for kind, error, for_ever in FAILURES
            for at in range(1, counted[name][kind] + 1)]


def _fail(every: list[Point], work: Path) -> One:
    one = tried(sorted({point.name for point in every}), work)

    def case(number: int, source: random.Random) -> Counter[str]:
        point = every[number]
        found = one(point.name, partial(_arm, point), True)
        if found["done"] and found["failed calls"]:
            if point.kind == "s":  # what was promised may not be on the disk
                found["swallowed"] += 1
            else:
                found[f"done all the same, {KINDS[point.kind]}"] += 1
        if found["told Damaged"]:  # the casebook is whole: the sentence would send her to a backup for nothing
            found[f"told Damaged after {KINDS[point.kind]}"] += 1
        found[f":{point}"] = 1
        return found

    return case


def _arm(point: Point, folder: Path) -> None:
    shim.watch(folder)
    shim.fail(point.kind, point.at, point.error, for_ever=point.for_ever)


if __name__ == "__main__":
    sys.exit(main())
