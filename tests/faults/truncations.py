"""Cut a casebook off at any length: `python -m tests.faults.truncations --count 2000`."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.faults.campaign import Campaign, One
from tests.faults.damage import PAGE, Target

ODD = (0, 1, 15, 16, 17, 100, 511, 512, PAGE - 1, PAGE, PAGE + 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("truncations", 2000, arguments)
    return campaign.run(_truncations)


def _truncations(work: Path) -> One:
    target = Target(work, plain=False)

    def one(number: int, source: random.Random) -> Counter[str]:
        length = source.randrange(len(target.whole))
        if number < len(ODD):
            length = ODD[number]
        elif number % 2:
            length -= length % PAGE
        target.put(target.whole[:length])
        found = target.examined()
        if found["silent"] or found["unnoticed"]:
            found[f":length {length}"] = 1
        return found

    return one


if __name__ == "__main__":
    sys.exit(main())
