"""Give the database too little memory, at any limit: `python -m tests.faults.memory --count 1000`.

SQLite's hard limit for its heap is drawn between too little to open and more than enough. She must be told, nothing
may be half done.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2

from tests.faults import shim
from tests.faults.campaign import Campaign
from tests.faults.failing import NAMES, Arm, by_chance, chosen

LEAST, MOST = 60_000, 3_000_000
_held: list[dbapi2.Connection] = []


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("memory", 1000, arguments, _add)
    shim.need()
    names = chosen(campaign.options.of)
    return campaign.run(lambda work: by_chance(names, _limit, work, again=False))


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", default="all", help=f"all, or some of {', '.join(NAMES)}")


def _limit(name: str, source: random.Random) -> Arm:
    limit = int(LEAST * (MOST / LEAST) ** source.random())

    def arm(folder: Path) -> None:
        shim.watch(folder)
        held = dbapi2.connect(":memory:")
        held.execute(f"PRAGMA hard_heap_limit = {limit}")
        _held.append(held)

    return arm


if __name__ == "__main__":
    sys.exit(main())
