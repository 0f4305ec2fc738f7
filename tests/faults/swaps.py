"""Exchange two pages of a casebook: `python -m tests.faults.swaps --count 2000`."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.faults.campaign import Campaign, One
from tests.faults.damage import PAGE, Target


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    campaign = Campaign("swaps", 2000, arguments)
    return campaign.run(_swaps)


def _swaps(work: Path) -> One:
    target = Target(work, plain=False)

    def one(number: int, source: random.Random) -> Counter[str]:
        first, second = (place * PAGE for place in source.sample(range(target.pages), 2))
        content = bytearray(target.whole)
        content[first:first + PAGE] = target.whole[second:second + PAGE]
        content[second:second + PAGE] = target.whole[first:first + PAGE]
        target.put(content)
        found = target.examined()
        if found["silent"] or found["unnoticed"]:
            found[f":pages {first // PAGE} and {second // PAGE}"] = 1
        return found

    return one


if __name__ == "__main__":
    sys.exit(main())
