"""Fill the disk at any byte: `python -m tests.faults.disk_full --count 1000`.

Files may grow by so many bytes together; the write that goes beyond is done in part, the next not at all. She must be
told that the disk is full, nothing may be lost, and with room again everything goes on.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.faults import shim
from tests.faults.campaign import Campaign
from tests.faults.failing import NAMES, Arm, by_chance, chosen

MOST = 2_000_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("disk_full", 1000, arguments, _add)
    shim.need()
    return campaign.run(lambda work: by_chance(chosen(campaign.options.of), _room, work))


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--of", default="all", help=f"all, or some of {', '.join(NAMES)}")


def _room(name: str, source: random.Random) -> Arm:
    room = int(MOST ** source.random())

    def arm(folder: Path) -> None:
        shim.watch(folder)
        shim.leave_room(room)

    return arm


if __name__ == "__main__":
    sys.exit(main())
